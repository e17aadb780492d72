import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dump, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { attributeChanges } from '../../../core/check/attribute-changes.ts'
import { type AgentComparison, compareAgent } from '../../../core/check/compare-agent.ts'
import { pairAgents } from '../../../core/check/pair-agents.ts'
import { readSide } from '../../../core/check/read-side.ts'
import { fileHistory } from '../../../core/git/file-history.ts'
import { openRepository } from '../../../core/git/git.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import { fixtureTexts, folderTexts } from '../agent/project-source.ts'
import { type TemporaryRepository, temporaryRepository } from './temporary-repository.ts'

type Texts = Readonly<Record<string, string>>

const REAL = fileURLToPath(new URL('../../../../shared/examples/', import.meta.url))
const EXAMPLE = fileURLToPath(new URL('../../../examples/larkfield-bikes/agents/', import.meta.url))
const FERRIES = fixtureTexts('ferries')

function below(folder: string, texts: Texts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${folder}/${path}`, text]))
}

async function compare(repository: TemporaryRepository, base: string, head: string): Promise<AgentComparison[]> {
  const repo = await openRepository(repository.dir)
  const before = await readSide(await readRepository(repo, base))
  const after = await readSide(await readRepository(repo, head), before)
  const compared = pairAgents(before.agents, after.agents).map((pair) => compareAgent(pair))
  const range = { base: before.commit, head: after.commit }
  const agents = await attributeChanges(compared, (paths) => fileHistory(repo, range, paths))
  return agents.map(({ report }) => report)
}

function counts(agents: readonly AgentComparison[]): Record<string, number> {
  const found: Record<string, number> = {}
  const count = (word: string) => (found[word] = (found[word] ?? 0) + 1)
  for (const { changes, unchanged } of agents) {
    for (const { change } of changes) count(change)
    for (const { reason } of unchanged) count(reason)
  }
  return found
}

describe('a history', () => {
  it('of formatting, comments and generated text changes no agent', async () => {
    const repository = await temporaryRepository()
    const before = {
      ...below('agents/ferries', FERRIES),
      'agents/ferries/_gen/.agent_studio_config': 'x'.repeat(400_000),
    }
    const base = await repository.commit('Start', before)
    const noisy = Object.entries(before).map(([path, text]) => {
      if (path.includes('/_gen/')) return [path, `${text}y`]
      if (/\.ya?ml$/.test(path)) return [path, dump(load(text), { indent: 4, lineWidth: 40, quoteStyle: 'double' })]
      return [path, path.endsWith('.py') ? `# pulled\n${text}` : `${text}\n`]
    })
    const head = await repository.commit('Pull', { ...Object.fromEntries(noisy), 'agents/ferries/CLAUDE.md': 'Notes' })
    const agents = await compare(repository, base, head)
    expect(agents.map(({ before, after }) => before?.digest === after?.digest)).toEqual([true])
    expect(agents[0]?.changes).toEqual([])
    const { formatting = 0, comments = 0, generated, ...rest } = counts(agents)
    expect([formatting > 10, comments > 2, generated, rest]).toEqual([
      true,
      true,
      1,
      expect.objectContaining({ 'not part of the agent': 1 }),
    ])
  })

  it('of a folder of agents that moved changes no agent, and says where each file was', async () => {
    const repository = await temporaryRepository()
    const agents = { ...below('agents/ferries', FERRIES), ...below('agents/bikes', folderTexts(EXAMPLE)) }
    const base = await repository.commit('Start', agents)
    await repository.git('mv', 'agents', 'bots')
    const head = await repository.commit('Move', {})
    const compared = await compare(repository, base, head)
    expect(counts(compared)).toEqual({ moved: Object.keys(agents).length })
    expect(compared[0]?.unchanged[0]?.previousPath).toMatch(/^agents\//)
  })

  it('of two agents that changed places changes no agent, and says what each was', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', {
      ...below('agents/ferries', FERRIES),
      ...below('agents/bikes', folderTexts(EXAMPLE + 'larkfield-bikes')),
    })
    await repository.git('mv', 'agents/ferries', 'agents/boats')
    await repository.git('mv', 'agents/bikes', 'agents/ferries')
    await repository.git('mv', 'agents/boats', 'agents/bikes')
    const compared = await compare(repository, base, await repository.commit('Swap', {}))
    expect(compared.map(({ agent, was, changes }) => [agent, was, changes])).toEqual([
      ['bikes', { agent: 'ferries', path: 'agents/ferries' }, []],
      ['ferries', { agent: 'bikes', path: 'agents/bikes' }, []],
    ])
    expect(Object.keys(counts(compared))).toEqual(['moved'])
  })

  it('of an agent whose own folder was renamed and edited is that agent', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', below('agents/ferries', FERRIES))
    await repository.git('mv', 'agents/ferries', 'agents/boats')
    const path = Object.keys(FERRIES).find((one) => one.startsWith('topics/')) ?? ''
    const head = await repository.commit('Edit', {
      [`agents/boats/${path}`]: `${FERRIES[path]}enabled: false\n`.replace(/enabled: true\n/, ''),
    })
    const compared = await compare(repository, base, head)
    expect(compared).toHaveLength(1)
    expect(
      compared[0]?.changes.map(({ change, places, attribution }) => [change, places, attribution?.subject]),
    ).toEqual([
      [
        'edited',
        {
          before: expect.objectContaining({ path: `agents/ferries/${path}` }) as object,
          after: expect.objectContaining({ path: `agents/boats/${path}` }) as object,
        },
        'Edit',
      ],
    ])
  })

  it('of four new projects adds all they hold and nothing else', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', below('agents/first', FERRIES))
    const four = ['a', 'b', 'c', 'd'].map((name) =>
      below(`agents/${name}`, {
        ...FERRIES,
        'project.yaml': FERRIES['project.yaml']?.replace(/project_id: \S+/, `project_id: ${name}`) ?? '',
      }),
    )
    const head = await repository.commit('Four', Object.assign({}, ...four) as Record<string, string>)
    const compared = await compare(repository, base, head)
    expect(compared.map(({ path, before, changes }) => [path, before === null, changes.length > 0])).toEqual([
      ['agents/a', true, true],
      ['agents/b', true, true],
      ['agents/c', true, true],
      ['agents/d', true, true],
      ['agents/first', false, false],
    ])
    expect(new Set(compared.flatMap(({ changes }) => changes.map(({ change }) => change)))).toEqual(new Set(['added']))
  })

  it('of a mass deletion removes what is gone, and takes nothing for a rename', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', below('agents/ferries', FERRIES))
    const gone = Object.keys(FERRIES).filter((path) => /^(topics|flows|functions|test_sets)\//.test(path))
    const head = await repository.commit(
      'Export',
      Object.fromEntries(gone.map((path) => [`agents/ferries/${path}`, null])),
    )
    const [agent] = await compare(repository, base, head)
    expect(new Set(agent?.changes.map(({ change }) => change))).toEqual(new Set(['removed']))
    expect(agent?.changes.every(({ attribution }) => attribution?.subject === 'Export')).toBe(true)
    const told = new Set([
      ...(agent?.changes.map(({ places }) => places?.before?.path) ?? []),
      ...(agent?.unchanged.map(({ path }) => path) ?? []),
    ])
    expect(gone.filter((path) => !told.has(`agents/ferries/${path}`))).toEqual([])
  })

  it('that goes back and forth leaves nothing', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', below('agents/ferries', FERRIES))
    await repository.commit('Edit', { 'agents/ferries/topics/new.yaml': 'name: new\ncontent: New.\n' })
    const head = await repository.commit('Revert', { 'agents/ferries/topics/new.yaml': null })
    expect(counts(await compare(repository, base, head))).toEqual({})
  })
})

describe.runIf(existsSync(REAL))('the restaurant that went from one site to three', () => {
  it('has each real change once, and no noise', async () => {
    const repository = await temporaryRepository()
    const before = folderTexts(`${REAL}restaurant-table-booking-before`)
    const after = folderTexts(`${REAL}restaurant-table-booking`)
    const base = await repository.commit('One site', before)
    const gone = Object.keys(before).filter((path) => !(path in after))
    const head = await repository.commit('Three sites', {
      ...Object.fromEntries(gone.map((path) => [path, null])),
      ...after,
    })
    const [agent] = await compare(repository, base, head)
    const told = agent?.changes.filter(({ kind }) => kind !== 'attribute').map(({ change, key }) => `${change} ${key}`)
    expect(told).toEqual([
      'edited experimental_config:experimental_config',
      'added entity:phone_number',
      'renamed variant:Poly Bistro Downtown',
      'added variant:Poly Bistro Uptown',
      'added variant:Poly Bistro Waterfront',
      'edited function:check_availability',
      'edited function:get_opening_hours',
      'edited function:opentable_api',
      'edited start_function:start_function',
      'removed variable:site_bar_hours',
      'removed variable:site_kitchen_hours',
      'added pronunciation:\\b10([ -])digit',
      'added pronunciation:\\b10([ -])digit #2',
      'added document:context/CONTEXT.MD',
    ])
    const attributes = agent?.changes.filter(({ kind }) => kind === 'attribute') ?? []
    expect(attributes).toHaveLength(31)
    expect(
      attributes.every(({ fields }) => fields.some(({ pointer }) => pointer === '/values/Poly Bistro Uptown')),
    ).toBe(true)
    expect(counts([agent].filter((one) => one !== undefined))).toMatchObject({
      formatting: 67,
      'not part of the agent': 1,
    })
  })
})
