import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { greenroom, greenroomWith } from './greenroom-process.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/larkfield-bikes', import.meta.url))
const PARKING = 'agents/desk/topics/parking.yaml'
const TESTS = 'agents/desk/test_sets/faq.yaml'

const parking = (content: string, more = '') =>
  `name: parking\nenabled: true\nactions: ""\ncontent: ${content}\nexample_queries:\n- where can i park\n- is there parking nearby\n${more}`

describe('greenroom bisect', () => {
  let repository: AgentRepository
  const commits: Record<string, string> = {}

  beforeAll(() => {
    repository = createAgentRepository()
    const commit = (name: string, files: Record<string, string>) => {
      repository.write(files)
      commits[name] = repository.commit(name)
    }
    commit('good', { 'README.md': 'a\n' })
    commit('other query', { [PARKING]: parking('Park behind the shop.', '- may i park here\n') })
    for (let n = 0; n < 5; n++) commit(`words ${n}`, { 'README.md': `${n}\n` })
    commit('unreadable', { [PARKING]: 'name: [\n' })
    commit('culprit', { [PARKING]: parking('Park in front of the shop.', '- may i park here\n') })
    for (let n = 5; n < 9; n++) commit(`words ${n}`, { 'README.md': `${n}\n` })
    commit('bad', { 'README.md': 'z\n' })
  })

  afterAll(() => repository.remove())

  const bisect = (...args: string[]) => greenroom(repository.dir, 'bisect', '--case', 'parking', ...args)

  it('names the commit, who made it, what it changed, both answers, and what could not be judged', async () => {
    const { code, out } = await bisect(commits['good'] ?? '', 'HEAD')
    expect(code).toBe(0)
    expect(out).toContain(`${commits['culprit']} culprit\n  Robin, `)
    expect(out).toContain(`    ${commits['unreadable']?.slice(0, 12)} unreadable\n`)
    expect(out).toContain('  topic parking: content reworded')
    expect(out).toContain('  caller: where can i park\n')
    expect(out).toContain('  before (passed): [parking] Park behind the shop.')
    expect(out).toContain('  after (failed): [parking] Park in front of the shop.')
    expect(out).toContain('✗ says: behind the shop: the answer is "Park in front of the shop."')
  })

  it('as JSON, in no more steps than halving takes', async () => {
    const { out } = await bisect(commits['good'] ?? '', 'main', '--format', 'json')
    const found = JSON.parse(out) as Record<string, unknown> & { tried: number }
    expect(found).toMatchObject({
      set: 'FAQ',
      name: 'parking',
      commit: commits['culprit'],
      author: 'Robin',
      subject: 'culprit',
      skipped: [{ commit: commits['unreadable'] }],
      merges: [],
      changes: [{ key: 'topic:parking', change: 'edited' }],
      differs: [{ turn: 0, aspects: ['answer'] }],
      before: { verdict: 'passed' },
      after: { verdict: 'failed' },
    })
    expect(found.tried).toBeLessThanOrEqual(6)
  })

  it.each([
    [['HEAD', 'HEAD~3'], 'HEAD is not among the first parents of HEAD~3', 'Give the earlier commit first'],
    [['HEAD~2', 'HEAD'], 'ends and answers the same at HEAD~2 and HEAD: failed', 'Choose two commits'],
    [['HEAD~6', 'HEAD'], 'the agent cannot be read at HEAD~6', 'greenroom validate --ref HEAD~6'],
    [['nowhere', 'HEAD'], 'nowhere', ''],
  ])('of %j is wrong usage', async (refs, message, hint) => {
    const { code, err } = await bisect(...refs)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).toContain(hint)
  })

  it('of a case that is not there says which there are', async () => {
    const { code, err } = await greenroom(repository.dir, 'bisect', '--case', 'parkin', 'HEAD~3', 'HEAD')
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "parking"?')])
  })
})

describe('greenroom record', () => {
  let repository: AgentRepository

  beforeAll(() => {
    repository = createAgentRepository()
  })

  afterAll(() => repository.remove())

  it('writes what was said and done as a case that passes', async () => {
    const input =
      'i need my bike repaired\nthe chain is broken\nyes, tomorrow at 9:30\n07700 900144\nyes\ngoodbye\nnever said\n'
    const args = ['--name', 'A repair', '--variant', 'Station', '--simulated-at', '2026-05-14T10:00:00Z']
    const { code, out, err } = await greenroomWith({ input }, EXAMPLE, 'record', ...args)
    expect(code).toBe(0)
    expect(err).toContain('agent: This call may be recorded')
    expect(out).toContain('calls: accept_repair')
    expect(out).toContain('ends: true')
    expect(out).not.toContain('never said')
    // Held against the same agent it is green.
    const copy = createAgentRepository(filesOf(EXAMPLE, out))
    const replayed = await greenroom(copy.dir, 'test', '--no-cache', '--set', 'Recorded')
    copy.remove()
    expect(replayed.out).toContain('✓ Recorded › A repair')
    expect(replayed.code).toBe(0)
  })

  it('adds a case to a set that is there, and leaves the rest of the file alone', async () => {
    const before = `# Kept.\n${readFileSync(join(repository.dir, TESTS), 'utf8')}`
    repository.write({ [TESTS]: before })
    const { code } = await greenroomWith(
      { input: 'when do you open\n' },
      repository.dir,
      'record',
      '--name',
      'Hours',
      '--into',
      TESTS,
    )
    expect(code).toBe(0)
    const after = readFileSync(join(repository.dir, TESTS), 'utf8')
    expect(after.startsWith(before.trimEnd())).toBe(true)
    const { out } = await greenroom(repository.dir, 'test', '--no-cache')
    expect(out).toContain('✓ FAQ › Hours')
    const again = await greenroomWith(
      { input: 'when do you open\n' },
      repository.dir,
      'record',
      '--name',
      'Hours',
      '--into',
      TESTS,
    )
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('none called "Hours"')])
    expect(readFileSync(join(repository.dir, TESTS), 'utf8')).toBe(after)
  })

  it('of nothing is wrong usage', async () => {
    const { code, err } = await greenroom(repository.dir, 'record', '--name', 'Nothing')
    expect([code, err]).toEqual([2, expect.stringContaining('nothing was said')])
  })
})

describe('greenroom coverage', () => {
  it('tells what no case comes to, and what leads there', async () => {
    const { code, out } = await greenroom(EXAMPLE, 'coverage', '--format', 'json')
    expect(code).toBe(0)
    const { agents } = JSON.parse(out) as {
      agents: { agent: string; functions: { total: number; missing: { key: string; usedBy: unknown[] }[] } }[]
    }
    expect(agents.map(({ agent }) => agent)).toEqual(['larkfield-bikes'])
    const report = agents[0]?.functions.missing.find(({ key }) => key === 'function:report_breakdown')
    expect(report?.usedBy).toContainEqual({ key: 'topic:breakdown_on_a_ride', reached: true })
    const text = await greenroom(EXAMPLE, 'coverage')
    expect(text.out).toMatch(/^larkfield-bikes\n {2}\d+ of 30 topics reached \(\d+ %\)\n/)
    expect(text.out).toContain('    - report_breakdown  (functions/report_breakdown.py; led to by')
  })
})

/** The example's files with one test set more. */
function filesOf(folder: string, recorded: string): Record<string, string> {
  const root = join(folder, 'agents/larkfield-bikes')
  const files: Record<string, string> = { 'agents/larkfield-bikes/test_sets/recorded.yaml': recorded }
  for (const path of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!path.isFile()) continue
    const whole = join(path.parentPath, path.name)
    files[`agents/larkfield-bikes/${relative(root, whole)}`] = readFileSync(whole, 'utf8')
  }
  return files
}
