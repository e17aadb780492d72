import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestJson } from '../../core/report/test-json.ts'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { greenroom, greenroomWith } from './greenroom-process.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/larkfield-bikes', import.meta.url))
const PARKING = 'agents/desk/topics/parking.yaml'
const TESTS = 'agents/desk/test_sets/faq.yaml'
const CASES = `name: FAQ
tags: [faq]
cases:
- name: parking
  turns:
  - user: where can i park
    expect: [ { topic: parking }, { says: behind the shop } ]
- name: hours
  tags: [slow]
  turns:
  - user: when do you open
    expect: [ { topic: opening_hours } ]
- name: manners
  turns:
  - user: when do you open
    expect: [ { judge: The agent is polite } ]
`

let repository: AgentRepository
let cache: string

beforeAll(() => {
  repository = createAgentRepository()
  repository.write({ [TESTS]: CASES })
  repository.commit('More cases')
  repository.git('tag', 'base')
  cache = mkdtempSync(join(tmpdir(), 'greenroom-cache-'))
})

afterAll(() => {
  repository.remove()
  rmSync(cache, { recursive: true, force: true })
})

async function run(...args: string[]) {
  const ended = await greenroom(repository.dir, 'test', '--no-cache', ...args)
  return { ...ended, json: () => withoutDurations(ended.out) }
}

/** Test JSON with every duration 0. */
function withoutDurations(text: string): TestJson {
  return JSON.parse(text, (key, value: unknown) => (key === 'durationMs' ? 0 : value)) as TestJson
}

describe('greenroom test', () => {
  it.each<[string[], string[]]>([
    [[], ['parking', 'hours', 'manners']],
    [['--set', 'FAQ', '--tag', 'slow'], ['hours']],
    [
      ['--case', 'hours', '--case', 'parking'],
      ['parking', 'hours'],
    ],
    [['--tag', 'faq', '--case', 'manners'], ['manners']],
  ])('%j runs %j', async (args, names) => {
    const { code, json } = await run(...args, '--format', 'json')
    expect(code).toBe(0)
    expect(json().cases.map(({ name }) => name)).toEqual(names)
  })

  it.each([
    [['--case', 'parkin'], 'there is no test case "parkin" here', 'Did you mean "parking"?'],
    [['--tag', 'fax'], 'there is no tag "fax" here', 'Did you mean "faq"?'],
    [['--set', 'X'], 'there is no test set "X" here', 'Known test sets: "FAQ".'],
    [['--tag', 'slow', '--case', 'parking'], 'no test case is of that set, tag and name at once', 'Leave out'],
    [['--workers', '0'], '--workers 0 is not a whole number from 1 to 64', ''],
    [['--repeat', '3', '--pass', '4'], '--pass 4 is not a whole number from 1 to 3', ''],
    [['--not-judged', 'pass'], '--format pass is not known here', ''],
  ])('%j is wrong usage', async (args, message, hint) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).toContain(hint)
  })

  it('can fail for what nobody judged, and says how often what a model judges ran', async () => {
    expect((await run('--not-judged', 'fail')).code).toBe(1)
    const { json } = await run('--repeat', '3', '--format', 'json')
    expect(json().cases.map(({ name, repeats }) => [name, repeats])).toEqual([
      ['parking', undefined],
      ['hours', undefined],
      ['manners', { passed: 0, of: 3 }],
    ])
  })

  it('knows results of an earlier run, says so, and tells the same', async () => {
    const once = await greenroom(repository.dir, 'test', '--cache', cache, '--format', 'json')
    const twice = await greenroom(repository.dir, 'test', '--cache', cache, '--format', 'json')
    expect(twice.err).toContain('2 results known from the cache')
    expect(withoutDurations(twice.out)).toEqual(withoutDurations(once.out))
    expect((await greenroom(repository.dir, 'test', '--cache', cache)).out).toContain('(2 known from the cache)')
    // Whatever lies there: it is no result, and no reason to fail.
    for (const folder of readdirSync(cache))
      for (const file of readdirSync(join(cache, folder)))
        writeFileSync(join(cache, folder, file), '{"outcome": {"verdict": "passed"')
    const broken = await greenroom(repository.dir, 'test', '--cache', cache, '--format', 'json')
    expect([broken.code, broken.err]).toEqual([0, ''])
    expect(withoutDurations(broken.out)).toEqual(withoutDurations(once.out))
    const nowhere = await greenroom(repository.dir, 'test', '--cache', '/dev/null/x')
    expect(nowhere.code).toBe(0)
  })

  it('does not believe a result of another key', async () => {
    const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))
    const [one = '', other = ''] = files.map((file) => join(cache, file))
    writeFileSync(one, readFileSync(other))
    const { err } = await greenroom(repository.dir, 'test', '--cache', cache, '--format', 'json')
    expect(err).toContain('1 results known from the cache')
  })

  it('runs on two versions and begins with what is different', async () => {
    repository.write({
      [PARKING]: readFileSync(join(repository.dir, PARKING), 'utf8').replace('behind', 'in front of'),
    })
    const text = await run('--base', 'base')
    expect(text.code).toBe(1)
    expect(text.out).toMatch(/different from base:\n +newly failing +FAQ › parking \(other answer\)/)
    expect(text.out).toContain('was:    [parking] Park behind the shop.')
    expect(text.out).toContain('now:    [parking] Park in front of the shop.')
    const { json } = await run('--base', 'base', '--format', 'json')
    expect(json().behaviour).toMatchObject([
      { set: 'FAQ', name: 'parking', change: 'newly failing', differs: [{ turn: 0, aspects: ['answer'] }] },
    ])
    const markdown = await run('--base', 'base', '--format', 'markdown')
    expect(markdown.out).toContain('> [!CAUTION]')
    expect(markdown.out).toContain('| ❌ newly failing (answer) | FAQ › parking |')
    const junit = await run('--base', 'base', '--format', 'junit')
    expect(junit.out).toContain('<testsuites name="greenroom" tests="3" failures="1"')
  })

  it('runs only what a change touches', async () => {
    const { json } = await run('--changed', 'base', '--format', 'json')
    expect(json().cases.map(({ name }) => name)).toEqual(['parking'])
    repository.git('checkout', '-q', '--', PARKING)
    const none = await run('--changed', 'base')
    expect([none.code, none.out]).toEqual([0, 'desk\n  no test cases\n\nNo test cases ran.\n'])
    repository.write({
      [TESTS]: CASES.replace('when do you open\n    expect: [ { topic', 'opening times please\n    expect: [ { topic'),
    })
    const changed = await run('--changed', 'base', '--format', 'json')
    expect(changed.json().cases.map(({ name }) => name)).toEqual(['hours'])
    repository.git('checkout', '-q', '--', TESTS)
  })
})

describe('greenroom test of the example', () => {
  it('gives the same JSON twice, with 1, 2 and 8 workers', async () => {
    const runs = []
    for (const workers of ['1', '1', '2', '8'])
      runs.push(await greenroom(EXAMPLE, 'test', '--no-cache', '--workers', workers, '--format', 'json'))
    const [first, ...others] = runs.map(({ out }) => out.replaceAll(/"durationMs": [\d.e-]+/g, '"durationMs": 0'))
    expect(others.every((other) => other === first)).toBe(true)
    expect(withoutDurations(first ?? '').passed).toBeGreaterThanOrEqual(75)
  })

  it('without Python skips what needs a function, and says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'greenroom-no-python-'))
    cpSync(EXAMPLE, folder, { recursive: true })
    const { code, out } = await greenroomWith(
      { env: { PATH: '/nonexistent' } },
      folder,
      'test',
      '--no-cache',
      '--format',
      'json',
    )
    rmSync(folder, { recursive: true, force: true })
    const { passed, failed, errors, skipped, notes } = withoutDurations(out)
    expect([code, passed, failed, errors]).toEqual([0, 0, 0, 0])
    expect(skipped).toBeGreaterThanOrEqual(75)
    expect(notes?.filter((note) => note.includes('Python'))).toHaveLength(1)
  })
})
