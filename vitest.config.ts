import { defineConfig } from 'vitest/config'

/** Folders whose tests start real git, real servers, the real bundle or a real browser. */
const REAL = [
  'action',
  'bin',
  'cli',
  'controller',
  'core/git',
  'core/operations',
  'examples',
  'fakes',
  'github',
  'runtime',
].map((folder) => `test/${folder}/**/*.test.ts`)
const IN_BROWSER = 'test/**/*-in-browser.test.ts'

const IN_TROUBLE = 'test/end-to-end/**/*-in-trouble.test.ts'

/** `quick` is values in, values out; `real` is the outside world; `end-to-end` the long stories, `trouble` those where GitHub fails. */
export default defineConfig({
  test: {
    // Every core: most of the time is spent waiting for git and for child processes.
    maxWorkers: '100%',
    // What comes about a little later is waited for, also on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    env: {
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      TZ: 'UTC',
      NO_COLOR: '1',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...REAL, IN_BROWSER, 'test/end-to-end/**'],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'real',
          include: [...REAL, IN_BROWSER],
          globalSetup: ['test/fakes/github/count-operations.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['test/end-to-end/**/*.test.ts'],
          exclude: [IN_TROUBLE],
          // One story at a time: they measure what a person waits for.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Minutes of work: each command, at each of its calls.
          name: 'trouble',
          include: [IN_TROUBLE],
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
