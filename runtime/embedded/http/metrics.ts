import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Turn } from '../../../core/test-sets/conversation.ts'
import type { ActivateRequest, Target } from '../../runtime.ts'
import type { EndReason } from '../conversations.ts'

/** Seconds: a lexical turn takes less than a millisecond, a function call about one, a model some seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** What is counted of one server. No text of an agent or a caller is in it. */
export interface Metrics {
  readonly turn: (target: Target, seconds: number, turn: Turn) => void
  readonly turnFailed: (target: Target) => void
  readonly conversationStarted: (target: Target) => void
  readonly conversationEnded: (reason: EndReason) => void
  readonly published: () => void
  readonly activated: (target: Target, cause: ActivateRequest['cause']) => void
  readonly workerRestarted: () => void
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** Asked for when the metrics are read. */
export interface Levels {
  conversations: () => number
  readyVersions: () => number
  /** Versions on disk when the server began. */
  storedVersions: number
}

function heapUsed(): number {
  return process.memoryUsage().heapUsed
}

/** Metrics in a registry of their own: two servers of one process do not add up. */
export function createMetrics(levels: Levels): Metrics {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  let added = 0
  const place = ['agent', 'environment'] as const
  const counter = <const Name extends string>(name: string, help: string, labelNames: readonly Name[]) =>
    new Counter({ name: `greenroom_${name}`, help, labelNames: [...labelNames], registers })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `greenroom_${name}`,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })

  const turns = counter('turns_total', 'Turns answered, or failed inside.', [...place, 'outcome'])
  const latency = new Histogram({
    name: 'greenroom_turn_duration_seconds',
    help: 'Time from what was said to the answer.',
    buckets: BUCKETS,
    registers,
  })
  const started = counter('conversations_started_total', 'Conversations begun.', place)
  const ended = counter('conversations_ended_total', 'Conversations no longer held, by reason.', ['reason'])
  const calls = counter('function_calls_total', 'Calls of Python functions.', place)
  const errors = counter('function_errors_total', 'Calls of Python functions that failed.', place)
  const published = counter('versions_published_total', 'Versions that came in and were not there.', [])
  const activations = counter('activations_total', 'Pointers moved.', [...place, 'cause'])
  const restarts = counter('worker_restarts_total', 'Python processes started to replace one that ended.', [])
  gauge('conversations_active', 'Conversations held now.', levels.conversations)
  gauge('versions_ready', 'Versions that are ready to talk to.', levels.readyVersions)
  gauge('versions_stored', 'Versions on disk.', () => levels.storedVersions + added)
  gauge('heap_used_bytes', 'JavaScript values the server holds, and what is not yet cleared away.', heapUsed)
  gauge('resident_memory_bytes', 'Memory of the server itself.', () => process.memoryUsage.rss())

  return {
    turn({ agent, environment }, seconds, { trace }) {
      turns.inc({ agent, environment, outcome: 'answered' })
      latency.observe(seconds)
      const made = trace.functions ?? []
      const failed = made.filter(({ error }) => error !== undefined)
      if (made.length > 0) calls.inc({ agent, environment }, made.length)
      if (failed.length > 0) errors.inc({ agent, environment }, failed.length)
    },
    turnFailed: ({ agent, environment }) => turns.inc({ agent, environment, outcome: 'failed' }),
    conversationStarted: ({ agent, environment }) => started.inc({ agent, environment }),
    conversationEnded: (reason) => ended.inc({ reason }),
    published: () => {
      added += 1
      published.inc()
    },
    activated: ({ agent, environment }, cause) => activations.inc({ agent, environment, cause }),
    workerRestarted: () => restarts.inc(),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
