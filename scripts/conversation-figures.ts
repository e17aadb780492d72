import { versionFromResources } from '../core/version/version-of.ts'
import { createRouter } from '../core/routing/router.ts'
import { runVersion } from '../core/test-sets/run-version.ts'
import type { TestCase } from '../core/test-sets/test-case.ts'
import type { AgentVersion } from '../core/version/agent-version.ts'
import { openAgent } from '../runtime/embedded/open-agent.ts'
import type { Figure } from './process-figure.ts'

const RUNS = 7
const WORDS = [
  'brake',
  'chain',
  'hire',
  'route',
  'ticket',
  'deposit',
  'helmet',
  'child',
  'weekend',
  'battery',
  'return',
]

/** Scripted cases and turns of an agent that is open already, and routing among 200 topics. */
export async function conversationFigures(version: AgentVersion): Promise<Figure[]> {
  const agent = await openAgent(version)
  const cases = Array.from({ length: 100 }, (_, number) => threeTurns(number))
  const set = { name: 'many', path: 'many.yaml', tags: [], cases }
  const open = async () => ({ ...agent, close: async () => {} })
  await runVersion(version, [set], open)
  const all = await median(RUNS, () => runVersion(version, [set], open))
  const conversation = await agent.start({})
  const turns = await median(RUNS, async () => {
    for (let count = 0; count < 1_000; count += 1) await conversation.say(`where can i park my bike ${count}`)
  })
  await agent.close()
  const index = await median(RUNS, () => createRouter(manyTopics()).route('warm'))
  const router = createRouter(manyTopics())
  router.route('warm')
  const queries = await median(RUNS, () => {
    for (let count = 0; count < 1_000; count += 1) router.route(`can i ${WORDS[count % WORDS.length]} it on ${count}`)
  })
  return [
    { what: '100 cases of 3 turns, after start', ms: all, budgetMs: 500 },
    { what: 'promptfoo, echo provider, 100 cases (peer, quoted)', ms: 2_600, budgetMs: null },
    { what: 'lexical turns', ms: 1_000_000 / turns, unit: 'a second', budgetMs: null },
    { what: 'index of 200 topics', ms: index, budgetMs: 50 },
    { what: 'a query among 200 topics', ms: queries / 1_000, budgetMs: 0.5 },
  ]
}

function threeTurns(number: number): TestCase {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const turns = ['where can i park', 'how much is a day', 'thank you'].map((user) => ({
    user: `${user} ${number}`,
    expect: [{ not_says: 'no such words' }],
  }))
  return { name: `case ${number}`, turns, range }
}

/** A new version each time: an index is made once for a version. */
function manyTopics(): AgentVersion {
  const topics = Array.from({ length: 200 }, (_, number) => {
    const word = (shift: number) => WORDS[(number * 7 + shift) % WORDS.length] ?? ''
    const queries = Array.from(
      { length: 7 },
      (_, query) => `can i ${word(query)} the ${word(query + 3)} number ${number}`,
    )
    const value = { enabled: true, actions: '', content: `About ${word(1)} and ${word(2)}.`, example_queries: queries }
    return {
      key: `topic:t${number}`,
      kind: 'topic' as const,
      name: `t${number}`,
      path: `topics/t${number}.yaml`,
      value,
    }
  })
  return versionFromResources('bench', null, topics)
}

async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
