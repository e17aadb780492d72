import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../../core/promotion/load-config.ts'

const GOOD = `agents: [ { path: agents/* } ]
runtimes:
  local: { type: embedded, url: http://127.0.0.1:4790, key_env: RUNTIME_TOKEN }
environments:
  live:
    branch: live
    runtime: local
    promotes_from: pre-release
    drift: heal
    gates:
      approval: github-environment
      test_sets: all
      soak: 30m
      windows: [ { allow: 'Mon-Thu 09:00-17:00', zone: Europe/London } ]
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox, gates: { soak: 2h } }
  sandbox: { branch: sandbox, runtime: local }
checks: { fail_on: warning, not_judged: fail, deletion_limit: 40% }
tests: { brain: llm, model: small, key_env: GREENROOM_MODEL_KEY }
`

const load = (text: string) => loadConfig({ path: 'greenroom.yaml', text, oid: '' })

describe('loadConfig', () => {
  it('reads everything, environments in promotion order, durations in milliseconds', () => {
    const none = { approval: 'none', test_sets: 'none', soakMs: 0, windows: [] }
    expect(load(GOOD)).toEqual({
      findings: [],
      config: {
        agents: [{ path: 'agents/*' }],
        runtimes: { local: { type: 'embedded', url: 'http://127.0.0.1:4790', key_env: 'RUNTIME_TOKEN' } },
        environments: [
          { name: 'sandbox', branch: 'sandbox', runtime: 'local', drift: 'report', gates: none },
          {
            name: 'pre-release',
            branch: 'pre-release',
            runtime: 'local',
            promotes_from: 'sandbox',
            drift: 'report',
            gates: { ...none, soakMs: 7_200_000 },
          },
          {
            name: 'live',
            branch: 'live',
            runtime: 'local',
            promotes_from: 'pre-release',
            drift: 'heal',
            gates: {
              approval: 'github-environment',
              test_sets: 'all',
              soakMs: 1_800_000,
              windows: [{ allow: 'Mon-Thu 09:00-17:00', zone: 'Europe/London' }],
            },
          },
        ],
        checks: { fail_on: 'warning', not_judged: 'fail', deletion_limit: 40, rules: {}, suppress: [] },
        tests: { brain: 'llm', model: 'small', key_env: 'GREENROOM_MODEL_KEY' },
      },
    })
  })

  it('fills in what is left out', () => {
    const { config } = load(
      'runtimes: { r: { type: embedded, url: https://r.example } }\nenvironments: { one: { branch: main, runtime: r } }\n',
    )
    expect(config).toMatchObject({
      agents: [{ path: '**' }],
      checks: { fail_on: 'error', not_judged: 'report', deletion_limit: 25 },
    })
  })

  it.each<[string, string, string, string, RegExp, RegExp?]>([
    [
      'an unknown key',
      'promotes_from: pre',
      'promote_from: pre',
      '8:5',
      /"promote_from" is not a key of environments\.live/,
      /Did you mean "promotes_from"/,
    ],
    ['an unknown key at the top', 'checks:', 'cheks:', '17:1', /"cheks" is not a key of greenroom\.yaml/, /"checks"/],
    [
      'a value that is not allowed',
      'drift: heal',
      'drift: heel',
      '9:12',
      /must be one of heal, report, adopt/,
      /"heal"/,
    ],
    ['a duration without a unit', 'soak: 30m', 'soak: 30', '13:13', /soak must be a text/, /10m/],
    ['a duration in words', 'soak: 30m', 'soak: half an hour', '13:13', /soak cannot be read/, /10m/],
    ['a percentage over a hundred', '40%', '140%', '17:63', /deletion_limit cannot be read/, /25%/],
    ['a missing key', 'branch: live', 'drift: report #', '9:5', /not YAML/],
    ['an environment without a branch', '    branch: live\n', '', '5:3', /environments\.live needs "branch"/],
    [
      'an unknown runtime',
      'runtime: local\n    promotes',
      'runtime: locl\n    promotes',
      '7:14',
      /no runtime called "locl"/,
      /"local"/,
    ],
    [
      'an unknown stage below',
      'promotes_from: sandbox',
      'promotes_from: sandbxo',
      '15:70',
      /no environment called "sandbxo"/,
      /"sandbox"/,
    ],
    ['a shared branch', 'branch: sandbox', 'branch: live', '16:22', /sandbox has the branch "live" of live/],
    ['a branch that is an option', 'branch: live', 'branch: --upload-pack=x', '6:13', /cannot be the name of a branch/],
    ['a window that cannot be read', 'Mon-Thu 09:00', 'Mon-Thu 9:00', '14:18', /cannot be read/],
    ['an unknown zone', 'Europe/London', 'Europe/Londn', '14:18', /zone "Europe\/Londn" is not known/],
    ['a path out of the repository', 'agents/*', '../agents/*', '1:19', /not a path from the repository/],
    ['an absolute path', 'agents/*', '/agents', '1:19', /not a path from the repository/],
    ['a name for several agents', 'path: agents/*', "path: 'agents/*', name: desk", '1:37', /can be several/],
    [
      'a URL with a password',
      'http://127.0.0.1:4790',
      'http://ada:canary-word@127.0.0.1',
      '3:33',
      /url cannot be read/,
    ],
    ['a token instead of its name', 'RUNTIME_TOKEN', 'sk-canary-word', '3:65', /key_env cannot be read/],
    ['an unknown type of runtime', 'type: embedded', 'type: embeded', '3:18', /must be embedded/],
    [
      'an address of a model',
      'model: small',
      'url: http://127.0.0.1:1',
      '18:22',
      /"url" is not a key of tests/,
      /key_env/,
    ],
    ['a brain that is none', 'brain: llm', 'brain: gpt', '18:17', /must be one of lexical, llm/],
    [
      'a key for the model',
      'GREENROOM_MODEL_KEY',
      'sk-canary-word',
      '18:45',
      /key_env cannot be read/,
      /GREENROOM_MODEL_KEY/,
    ],
    ['any variable as its key', 'GREENROOM_MODEL_KEY', 'AWS_SECRET_ACCESS_KEY', '18:45', /key_env cannot be read/],
    [
      'the token of something else as its key',
      'GREENROOM_MODEL_KEY',
      'GREENROOM_GIT_TOKEN',
      '18:45',
      /key_env cannot be/,
    ],
    ['a name that is a path', '  sandbox: {', '  ../sandbox: {', '16:3', /"\.\.\/sandbox" is not a name/],
  ])('finds %s at its place', (_, from, to, place, message, hint) => {
    expect(GOOD).toContain(from)
    const { config, findings } = load(GOOD.replace(from, to))
    expect(config).toBeNull()
    const found = findings.find((finding) => message.test(finding.message))
    expect(found ?? findings).toMatchObject({ severity: 'error', path: 'greenroom.yaml' })
    expect(`${found?.range.line}:${found?.range.column}`).toBe(place)
    expect(found?.hint ?? '').toMatch(hint ?? /^/)
    expect(JSON.stringify(findings)).not.toContain('canary-word')
  })

  it('finds circles, each stage of them', () => {
    const circle = GOOD.replace(
      'sandbox: { branch: sandbox, runtime: local }',
      'sandbox: { branch: sandbox, runtime: local, promotes_from: live }',
    )
    expect(load(circle).findings.map(({ message }) => message)).toEqual([
      'live promotes from pre-release promotes from sandbox promotes from live: a circle has no first stage',
      'pre-release promotes from sandbox promotes from live promotes from pre-release: a circle has no first stage',
      'sandbox promotes from live promotes from pre-release promotes from sandbox: a circle has no first stage',
    ])
    const itself = GOOD.replace('promotes_from: sandbox', 'promotes_from: pre-release')
    expect(load(itself).findings.map(({ message }) => message)).toEqual([
      'pre-release promotes from pre-release: a circle has no first stage',
    ])
  })

  it.each([
    '',
    '# only words\n',
    '[]',
    'text',
    '{ a: [',
    'environments: {}\nruntimes: {}',
    '__proto__: { a: 1 }',
    'a: &a [*a]',
    '- - - -',
    '\0',
  ])('survives %j', (text) => {
    const { config, findings } = load(text)
    expect(config).toBeNull()
    expect(findings.length).toBeGreaterThan(0)
  })

  it('never throws, whatever is cut out of a file', () => {
    fc.assert(
      fc.property(fc.nat(GOOD.length), fc.nat(40), fc.string({ maxLength: 8 }), (at, length, put) => {
        const { config, findings } = load(GOOD.slice(0, at) + put + GOOD.slice(at + length))
        expect(config === null).toBe(findings.some(({ severity }) => severity === 'error'))
      }),
    )
  })
})
