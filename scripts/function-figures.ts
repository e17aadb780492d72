import { versionFromResources } from '../core/version/version-of.ts'
import type { CallContext, ConversationFacts } from '../runtime/embedded/functions/function-worker.ts'
import { openFunctions } from '../runtime/embedded/functions/open-functions.ts'
import type { Figure } from './process-figure.ts'

const SOURCE = `
def greet(conv: Conversation, name: str):
    conv.state.calls = (conv.state.calls or 0) + 1
    conv.log.info("greeted", name=name)
    return {"utterance": "Hello " + name}
`
const FACTS: ConversationFacts = {
  id: 'bench',
  environment: 'sandbox',
  channelType: 'chat.polyai',
  callerNumber: null,
  calleeNumber: null,
  sipHeaders: {},
  integrationAttributes: null,
  variants: {},
  realTimeConfig: {},
  smsTemplates: {},
  handoffs: {},
  translations: {},
  state: {},
  now: '2026-03-09T09:30:00Z',
}
const CONTEXT: CallContext = {
  flow: null,
  step: null,
  language: null,
  variant: null,
  history: [],
  transcriptAlternatives: [],
  entities: {},
  metrics: [],
  stateWrites: {},
}

/** Starting the function worker (Python and isolation already found), calls over the pipe, conversations; none without Python. */
export async function functionFigures(): Promise<Figure[]> {
  const path = 'functions/greet.py'
  const version = versionFromResources('bench', null, [
    { key: 'function:greet', kind: 'function', name: 'greet', path, value: { source: SOURCE } },
  ])
  const worker = await openFunctions(version)
  if (worker === null) return []
  const starts = await times(7, async () => (await openFunctions(version))?.stop())
  const address = { kind: 'global', name: 'greet', flow: null } as const
  const session = await worker.open(FACTS)
  const calls = await times(500, () => session.call(address, { name: 'Ada' }, CONTEXT))
  const conversations = await times(200, async () => {
    const one = await worker.open(FACTS)
    await one.call(address, { name: 'Ada' }, CONTEXT)
    await one.close()
  })
  await worker.stop()
  return [
    { what: `Python worker started (${worker.isolation})`, ms: median(starts), budgetMs: 150 },
    { what: 'a function called over the pipe', ms: median(calls), budgetMs: 1 },
    { what: 'a conversation opened, one call, closed', ms: median(conversations), budgetMs: null },
  ]
}

async function times(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const all: number[] = []
  for (let round = 0; round < count; round++) {
    const start = performance.now()
    await work()
    all.push(performance.now() - start)
  }
  return all
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
