import { didYouMean } from '../validate/did-you-mean.ts'
import type { Turn } from './conversation.ts'
import { linearPattern, LONGEST_MATCHED_TEXT } from './pattern/linear-pattern.ts'
import type { AssertionResult, Expectation } from './test-case.ts'

type Judged = Pick<AssertionResult, 'verdict' | 'reason'>

const PASSED: Judged = { verdict: 'passed' }

/** Whether a turn is as expected; `topics` are the names that exist, where the runtime tells. */
export function judgeExpectation(expectation: Expectation, turn: Turn, topics: readonly string[] | undefined): Judged {
  if ('topic' in expectation) return topic(expectation.topic, turn, topics)
  if ('says' in expectation) return says(expectation.says, turn)
  if ('not_says' in expectation) return notSays(expectation.not_says, turn)
  if ('matches' in expectation) return matches(expectation.matches, turn)
  if ('judge' in expectation) return notJudged('a judgement needs a model, and none is set up')
  if ('handoff' in expectation) return notJudged('this engine does not carry out transfers yet')
  return notJudged('this engine does not run functions yet')
}

/** The expectation as written: `says: 12:00`. */
export function describeExpectation(expectation: Expectation): string {
  return Object.entries(expectation)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}

function topic(wanted: string, { trace }: Turn, topics: readonly string[] | undefined): Judged {
  if (topics !== undefined && !topics.includes(wanted)) {
    const reason = `the agent has no enabled topic ${JSON.stringify(wanted)}. ${didYouMean(wanted, topics, 'topics')}`
    return { verdict: 'error', reason }
  }
  if (trace.topic === wanted) return PASSED
  const ranked = trace.retrieved.slice(0, 3).map(({ topic, score }) => `${topic} ${score.toFixed(2)}`)
  const seen = ranked.length === 0 ? 'nothing was near' : `nearest were ${ranked.join(', ')}`
  return failed(`${trace.topic === null ? 'no topic answered' : `topic ${trace.topic} answered`}; ${seen}`)
}

function says(wanted: string, { reply }: Turn): Judged {
  return fold(reply).includes(fold(wanted)) ? PASSED : failed(answered(reply))
}

function notSays(unwanted: string, { reply, trace }: Turn): Judged {
  if (fold(reply).includes(fold(unwanted))) return failed(answered(reply))
  // Nobody has spoken yet: whether a model or function would say it is not known.
  if (reply === '' && trace.notExecuted.length > 0) return notJudged(`no answer: ${trace.notExecuted.join('; ')}`)
  return PASSED
}

function matches(source: string, { reply }: Turn): Judged {
  const pattern = linearPattern(source)
  if (!pattern.ok) return { verdict: 'error', reason: `this regular expression can't be used: ${pattern.message}` }
  if (pattern.isIn(reply)) return PASSED
  if (reply.length > LONGEST_MATCHED_TEXT) {
    return {
      verdict: 'error',
      reason: `the answer is longer than the ${LONGEST_MATCHED_TEXT} characters that are searched`,
    }
  }
  return failed(answered(reply))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function failed(reason: string): Judged {
  return { verdict: 'failed', reason }
}

function notJudged(reason: string): Judged {
  return { verdict: 'not judged', reason }
}

const LONGEST_QUOTE = 300

function answered(reply: string): string {
  if (reply === '') return 'the answer is empty'
  const quoted = reply.length > LONGEST_QUOTE ? `${reply.slice(0, LONGEST_QUOTE)}…` : reply
  return `the answer is ${JSON.stringify(quoted)}`
}
