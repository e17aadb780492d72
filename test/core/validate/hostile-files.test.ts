import { describe, expect, it } from 'vitest'
import type { RefusedEntry } from '../../../core/agent/agent-project.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { renderFindingsText } from '../../../core/report/render-findings.ts'
import type { Finding } from '../../../core/validate/finding.ts'
import { planFixes } from '../../../core/validate/fix/plan-fixes.ts'
import { validateProject } from '../../../core/validate/validate-project.ts'
import { BASE } from './adk-conformance/base-project.ts'
import { findingsOf, sourcesOf } from './adk-conformance/validated.ts'

const TOPIC = 'topics/opening_times.yaml'
const STEP = 'flows/book_crossing/steps/ask_route.yaml'
const CONFIG = 'agent_settings/experimental_config.json'
const FUNCTION = 'functions/mask_number.py'
const PRONUNCIATIONS = 'voice/response_control/pronunciations.yaml'
const API = 'config/api_integrations.yaml'
const HEADER = 'from _gen import *  # <AUTO GENERATED>\n\n\n'
const MANY = 100_000
const HUGE = 50_000_000

/** [name, path, text, whether an error is due in the file] */
const FILES: readonly (readonly [string, string, string, boolean])[] = [
  ['aliases that multiply', TOPIC, bomb(), true],
  ['an alias of itself', TOPIC, 'content: &a\n  b: *a\n', true],
  ['100,000 open brackets in YAML', TOPIC, `content: ${'['.repeat(MANY)}`, true],
  ['100,000 nested lists in YAML', TOPIC, '- '.repeat(MANY), true],
  ['100,000 open brackets in JSON', CONFIG, '['.repeat(MANY), true],
  ['100,000 closed brackets in JSON', CONFIG, `{"asr":${'['.repeat(MANY)}${']'.repeat(MANY)}}`, true],
  ['100,000 parentheses in Python', FUNCTION, `x = ${'('.repeat(MANY)}`, true],
  ['100,000 closed parentheses in Python', FUNCTION, `x = ${'('.repeat(MANY)}1${')'.repeat(MANY)}`, true],
  ['50 MB of YAML', TOPIC, `content: ${'x'.repeat(HUGE)}`, true],
  ['50 MB of JSON', CONFIG, `{"asr": "${'x'.repeat(HUGE)}"}`, true],
  ['50 MB of Python', FUNCTION, `# ${'x'.repeat(HUGE)}\n`, true],
  ['NUL bytes in YAML', TOPIC, 'name: Opening times\ncontent: a\0b\n', true],
  ['NUL bytes in JSON', CONFIG, '{"prompts": {"silence": "a\0b"}}', true],
  ['NUL bytes in Python', FUNCTION, (BASE.get(FUNCTION) ?? '').replace('A number', 'A \0 number'), true],
  ['byte order mark', TOPIC, `\uFEFF${BASE.get(TOPIC)}`, false],
  ['Windows line ends', STEP, (BASE.get(STEP) ?? '').replaceAll('\n', '\r\n'), false],
  ['a name that reads backwards', 'config/entities.yaml', entity('a\u202Ebc'), false],
  ['a name of nothing to see', 'config/entities.yaml', entity('"\u200B"'), false],
  ['prototype keys in YAML', 'project.yaml', prototype(), false],
  ['prototype keys in variants', 'config/variant_attributes.yaml', attributes('__proto__'), false],
  ['variant named constructor', 'config/variant_attributes.yaml', attributes('constructor'), false],
  ['prototype keys in JSON', CONFIG, '{"__proto__": {"polluted": 1}}', true],
  ['prototype keys in a closed block', STEP, `${BASE.get(STEP)}barge_in:\n  __proto__: 1\n`, true],
  ['a regular expression that backtracks', PRONUNCIATIONS, pronunciation('(a+)+$'), false],
  ['a regular expression of 50,000 groups', PRONUNCIATIONS, pronunciation(`${'('.repeat(50_000)}a`), false],
  ['5,000 pronunciations', PRONUNCIATIONS, `pronunciations:\n${'- regex: a\n  replacement: b\n'.repeat(5000)}`, false],
  [
    '5,000 entities',
    'config/entities.yaml',
    `${BASE.get('config/entities.yaml')}${many(5000, (n) => `- name: e${n}\n  entity_type: date\n`)}`,
    false,
  ],
  [
    '5,000 default handoffs',
    'config/handoffs.yaml',
    `handoffs:\n${many(5000, (n) => `- name: h${n}\n  is_default: true\n`)}`,
    true,
  ],
  ['2,000 variants without values', 'config/variant_attributes.yaml', variants(2000), true],
  ['5,000 unknown fields', TOPIC, `name: Opening times\n${many(5000, (n) => `contents_${n}: x\n`)}`, false],
  [
    '5,000 unknown entities',
    STEP,
    (BASE.get(STEP) ?? '').replace(
      '- ticket_type\n',
      many(5000, (n) => `- ticket_typ${n}\n`),
    ),
    true,
  ],
  ['a path of an API that backtracks', API, api(`/${'%20'.repeat(20_000)} `), true],
  ['a path of an API without an end', API, api('/{a'.repeat(20_000)), true],
  ['a URL without an end', API, api('/a', `https://${'a.'.repeat(50_000)} `), true],
  [
    'a language of 100,000 letters',
    'voice/configuration.yaml',
    `greeting:\n  welcome_message: Hi\n  language_code: ${'a-'.repeat(MANY)}b\n`,
    false,
  ],
  ['a name of 100,000 spaces', TOPIC, `name: "x${' '.repeat(MANY)}y"\n`, true],
  ['5,000 unknown references', TOPIC, `name: Opening times\ncontent: "${'{{fn:quote_fair}} '.repeat(5000)}"\n`, true],
  [
    '2,000 different unknown references',
    'agent_settings/rules.txt',
    many(2000, (n) => `Call {{fn:quote_far_${n}}}.\n`),
    true,
  ],
  [
    '10,000 lines with a finding each',
    TOPIC,
    `name: Opening times\nactions: |-\n${many(10_000, () => '  Call {{fn:quote_fair}}.\n')}`,
    true,
  ],
  ['100,000 braces', 'agent_settings/rules.txt', '{{fn:'.repeat(MANY), false],
  ['5,000 jumps', FUNCTION, `${BASE.get(FUNCTION)}${'    conv.goto_flow("Nowhere")\n'.repeat(5000)}`, true],
  [
    '5,000 different jumps',
    'flows/book_crossing/functions/leave.py',
    `${HEADER}def leave(conv: Conversation, flow: Flow):\n${many(5000, (n) => `    flow.goto_step("Step ${n}")\n`)}`,
    true,
  ],
  ['5,000 decorators', FUNCTION, `${'@func_description("x")\n'.repeat(5000)}${BASE.get(FUNCTION)}`, true],
  ['state without an end', FUNCTION, `${BASE.get(FUNCTION)}    # ${'conv.state.'.repeat(20_000)}\n`, false],
  ['a string that never ends', FUNCTION, `@func_description("${'a\\"'.repeat(50_000)}\n`, true],
  ['400,000 line ends', FUNCTION, `${BASE.get(FUNCTION)}${'\n'.repeat(400_000)}`, false],
]

const REFUSED: readonly (readonly [string, RefusedEntry])[] = [
  ['symbolic link', { path: 'topics/link.yaml', reason: 'symlink' }],
  ['symbolic link in the place of a folder', { path: 'flows/link', reason: 'symlink' }],
  ['submodule', { path: 'topics', reason: 'submodule' }],
  ['file over the limit', { path: 'topics/big.yaml', reason: 'too-large' }],
  ['file that is not UTF-8', { path: 'topics/latin.yaml', reason: 'not-utf8' }],
]

/** Names of files as git can hold them and no person would choose them. */
const PATHS: readonly string[] = [
  'topics/../../../etc/passwd.yaml',
  'topics/..yaml',
  'topics/__proto__.yaml',
  'topics/OPENING_TIMES.yaml',
  'topics/a\u202Eb.yaml',
  'topics/\u200B.yaml',
  'topics/a\nb.yaml',
  `topics/${'x'.repeat(4000)}.yaml`,
  'flows/__proto__/steps/constructor.yaml',
  'flows/../functions/x.py',
  'functions/constructor.py',
  'functions/.py',
]

/** A neighbour with one mistake of its own, which is due whatever stands beside it. */
const NEIGHBOUR = inFolder('neighbour', new Map([...BASE, [TOPIC, 'name: Opening times\ncontent: "{{fn:nobody}}"\n']]))
const NEIGHBOURS_FINDING = 'neighbour/topics/opening_times.yaml:2 unresolved-reference'

describe('a hostile file', () => {
  it.each(FILES)('%s', async (name, path, text, isRejected) => {
    const { findings, neighbours, milliseconds } = await beside(new Map([...BASE, [path, text]]))
    const here = findings.filter((finding) => finding.path === `hostile/${path}`)
    expect(
      here.some(({ severity }) => severity === 'error'),
      JSON.stringify(findings.slice(0, 5)),
    ).toBe(isRejected)
    const lines = text.split('\n').length
    for (const { range } of here) expect(range.line).toBeLessThanOrEqual(lines)
    expect(neighbours).toContain(NEIGHBOURS_FINDING)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    // Of the processor. A file may take 200 ms; compiling and collecting beside it, on a slower machine, count too.
    expect(milliseconds, name).toBeLessThan(1000)
  })
})

describe('an entry that is not read', () => {
  it.each(REFUSED)('%s', async (_, { path, reason }) => {
    const { findings, neighbours } = await beside(BASE, [{ path: `hostile/${path}`, reason }])
    expect(findings.find((finding) => finding.path === `hostile/${path}`)).toMatchObject({
      rule: 'refused-entry',
      severity: 'error',
      range: { line: 1, column: 1 },
    })
    expect(neighbours).toContain(NEIGHBOURS_FINDING)
  })
})

describe('a hostile name', () => {
  it.each(PATHS)('%j', async (path) => {
    const { findings, neighbours } = await beside(
      new Map([...BASE, [path, path.endsWith('.py') ? 'x = 1\n' : 'content: x\n']]),
    )
    for (const finding of findings) expect(finding.path.startsWith('hostile/'), finding.path).toBe(true)
    expect(neighbours).toContain(NEIGHBOURS_FINDING)
  })

  it('two files whose names differ in case alone are one to some file systems', async () => {
    const { findings } = await beside(new Map([...BASE, ['functions/Mask_Number.py', BASE.get(FUNCTION) ?? '']]))
    expect(findings.map(({ path }) => path)).toContain('hostile/functions/Mask_Number.py')
  })
})

/** Validates a project beside another one, both in one repository, and says it as `greenroom validate` would. */
async function beside(
  texts: ReadonlyMap<string, string>,
  refused: readonly RefusedEntry[] = [],
): Promise<{ findings: Finding[]; neighbours: string[]; milliseconds: number }> {
  const sources = await sourcesOf(new Map([...inFolder('hostile', texts), ...NEIGHBOUR]), refused)
  const [hostile, neighbour] = sources
  if (hostile === undefined || neighbour === undefined) throw new Error(`found ${sources.length} projects, not two`)
  const start = process.cpuUsage()
  const project = loadProject(hostile, { name: 'sample' })
  const findings = validateProject(project)
  renderFindingsText(findings, {
    colour: false,
    sources: new Map([...hostile.files].map(([at, { text }]) => [at, text])),
  })
  const milliseconds = process.cpuUsage(start).user / 1000
  // Trying fixes validates twice more; what it costs beyond that is held by the time a test has.
  planFixes(project, findings)
  const neighbours = findingsOf(neighbour).map(({ path, range, rule }) => `${path}:${range.line} ${rule}`)
  return { findings, neighbours, milliseconds }
}

function inFolder(folder: string, texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].map(([path, text]) => [`${folder}/${path}`, text]))
}

function bomb(): string {
  const lines = Array.from('abcdefghij', (letter, i, from = 'abcdefghij') => {
    const items = i === 0 ? 'x' : `*${from[i - 1]}`
    return `${letter}: &${letter} [${Array<string>(9).fill(items).join(', ')}]`
  })
  return `name: Opening times\n${lines.join('\n')}\n`
}

function prototype(): string {
  return `${BASE.get('project.yaml')}__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\n`
}

function entity(name: string): string {
  return `${BASE.get('config/entities.yaml')}- name: ${name}\n  entity_type: free_text\n`
}

function attributes(variant: string): string {
  const text = BASE.get('config/variant_attributes.yaml') ?? ''
  const named = text.replace('- name: Island', `- name: Island\n- name: ${variant}`)
  return named.replaceAll(/^( {4})(Island): (.*)$/gm, `$1$2: $3\n$1${variant}: $3`)
}

function pronunciation(regex: string): string {
  return `pronunciations:\n- regex: ${regex}\n  replacement: x\n`
}

function api(resource: string, url = 'https://tides.example'): string {
  const environment = `  environments:\n    live:\n      base_url: "${url}"\n`
  const operation = `  operations:\n  - name: get\n    method: GET\n    resource: "${resource}"\n`
  return `api_integrations:\n- name: tides\n${environment}${operation}`
}

function variants(count: number): string {
  const text = BASE.get('config/variant_attributes.yaml') ?? ''
  return text.replace('- name: Island\n', `- name: Island\n${many(count, (n) => `- name: v${n}\n`)}`)
}

function many(count: number, item: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => item(n)).join('')
}
