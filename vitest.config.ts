import { defineConfig } from 'vitest/config'

/** The quick suite: everything but the long stories under test/end-to-end, which have a project of their own. */
export default defineConfig({
  test: {
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
        test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: ['test/end-to-end/**'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'end-to-end',
          include: ['test/end-to-end/**/*.test.ts'],
          // One story at a time: they measure what a person waits for.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
