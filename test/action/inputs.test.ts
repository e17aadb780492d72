import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readInputs } from '../../action/inputs.ts'

const ENVIRONMENT = { GITHUB_WORKSPACE: '/work', RUNNER_TEMP: '/tmp/runner', GITHUB_EVENT_NAME: 'push' }

function read(inputs: Record<string, string>, env: Record<string, string> = {}): ReturnType<typeof readInputs> {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value)
  return readInputs({ ...ENVIRONMENT, ...env })
}

// readInputs masks the tokens on standard output, as the runner wants it.
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the inputs of each command', () => {
  it('checks, unless a finished check is brought by workflow_run', () => {
    expect(read({})).toMatchObject({ command: 'check', comment: 'auto', reportDirectory: '/tmp/runner/greenroom' })
    expect(read({}, { GITHUB_EVENT_NAME: 'workflow_run' })).toMatchObject({ command: 'report', labels: false })
  })

  it.each([
    [
      { command: 'promote', from: 'sandbox', to: 'live', draft: 'true' },
      { from: 'sandbox', to: 'live', agent: null, draft: true },
    ],
    [
      { command: 'rollback', environment: 'live' },
      { as: 'pull-request', version: null, watchMs: 300_000 },
    ],
    [
      { command: 'rollback', environment: 'live', version: 'sha256:0123456789ab', as: 'push' },
      { version: 'sha256:0123456789ab', as: 'push' },
    ],
    [
      {
        command: 'deploy',
        environment: 'live',
        watch: '30s',
        runtime: 'a=https://a.example\n b=http://127.0.0.1:1/x?y=1\n',
      },
      { watchMs: 30_000, runtimes: { a: 'https://a.example', b: 'http://127.0.0.1:1/x?y=1' } },
    ],
    [{ command: 'versions', agent: 'desk' }, { agent: 'desk' }],
  ])('%o', (inputs, expected) => {
    expect(read(inputs)).toMatchObject(expected)
  })

  it.each([
    [
      { command: 'publish' },
      'the input command is "publish"; allowed is one of: check, report, promote, rollback, deploy, versions',
    ],
    [{ command: 'promote', to: 'live' }, 'the input from is empty; promote needs a name'],
    [{ command: 'promote', from: '--force', to: 'live' }, 'the input from is "--force"; allowed is a name'],
    [
      { command: 'promote', from: 'a', to: 'b', comment: 'never' },
      'the input comment is given, and promote does not read it; check would',
    ],
    [
      { command: 'rollback', environment: 'live', version: '-x' },
      'the input version is "-x"; allowed is a branch, a tag or a commit id',
    ],
    [
      { command: 'rollback', environment: 'live', as: 'force' },
      'the input as is "force"; allowed is one of: pull-request, push',
    ],
    [{ command: 'deploy', environment: 'live', watch: '5' }, 'the input watch is "5"; allowed is a number and a unit'],
    [{ command: 'deploy', environment: 'live', runtime: 'local' }, 'the input runtime is "local"; allowed is NAME=URL'],
    [
      { command: 'deploy', environment: 'live', runtime: 'a=file:///etc' },
      'the input runtime is "a=file:///etc"; allowed is NAME=URL',
    ],
    [{ command: 'deploy', environment: 'live', runtime: 'a=https://u:p@h' }, 'allowed is NAME=URL'],
    [{ controller: 'javascript:alert(1)' }, 'the input controller is "javascript:alert(1)"; allowed is an address'],
    [{ 'fail-on': 'warn' }, 'the input fail-on is "warn"; allowed is one of: error, warning, never'],
    [{ token: 'two words' }, 'the input token is not a token'],
  ])('%o is refused', (inputs, message) => {
    expect(() => read(inputs)).toThrow(message)
  })

  it('says no token back', () => {
    const refused = (): unknown => read({ command: 'deploy', environment: 'live', 'runtime-token': 'very secret' })
    expect(refused).toThrow('the input runtime-token is not a token')
    expect(refused).not.toThrow('very')
  })
})
