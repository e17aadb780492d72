import { didYouMean } from '../../validate/did-you-mean.ts'
import type { Turn } from '../conversation.ts'
import { failed, type Judged, PASSED } from './judged.ts'

/** Whether the answer comes from a topic; `topics` are the names that exist, where the runtime tells. */
export function judgeTopic(wanted: string, { trace }: Turn, topics: readonly string[] | undefined): Judged {
  if (topics !== undefined && !topics.includes(wanted)) {
    const reason = `the agent has no enabled topic ${JSON.stringify(wanted)}. ${didYouMean(wanted, topics, 'topics')}`
    return { verdict: 'error', reason }
  }
  if (trace.topic === wanted) return PASSED
  const ranked = trace.retrieved.slice(0, 3).map(({ topic, score }) => `${topic} ${score.toFixed(2)}`)
  const seen = ranked.length === 0 ? 'nothing was near' : `nearest were ${ranked.join(', ')}`
  return failed(`${trace.topic === null ? 'no topic answered' : `topic ${trace.topic} answered`}; ${seen}`)
}

/** Whether no topic answered. */
export function judgeNoTopic({ trace }: Turn): Judged {
  return trace.topic === null ? PASSED : failed(`topic ${trace.topic} answered`)
}
