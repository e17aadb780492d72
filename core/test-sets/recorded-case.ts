import type { TurnTrace } from './conversation.ts'
import type { CaseSetting, Expectation } from './test-case.ts'

/** A conversation that was held, turn by turn. */
export interface HeldConversation {
  name: string
  setting: CaseSetting
  turns: readonly { user: string; reply: string; trace: TurnTrace }[]
}

/** A test case in the keys of a test set, in the order a person would write them. */
export interface RecordedCase extends CaseSetting {
  name: string
  turns: readonly { user: string; expect?: readonly Expectation[] }[]
}

/** A longer answer is pinned by its beginning. */
const LONGEST_SAID = 120

/**
 * A case that passes as long as the agent goes the same way: the topic, the functions with their arguments, where in a flow it
 * stands, transfers and text messages, the end, and what is said. What the runtime does not tell is not expected.
 */
export function recordedCase({ name, setting, turns }: HeldConversation): RecordedCase {
  return {
    name,
    ...setting,
    turns: turns.map(({ user, reply, trace }) => {
      const expect = expectationsOf(reply, trace)
      return expect.length === 0 ? { user } : { user, expect }
    }),
  }
}

function expectationsOf(reply: string, trace: TurnTrace): Expectation[] {
  const { topic, functions = [], flow, step, handoff, sms = [], ended } = trace
  // The end function runs whenever a conversation ends, so it says nothing of its own.
  const called = functions.filter(
    ({ error, parent, kind }) => error === undefined && parent === undefined && kind !== 'end' && kind !== 'start',
  )
  const says = pinned(reply)
  return [
    ...(topic === null ? [] : [{ topic }]),
    ...called.map(({ name, arguments: given }) =>
      Object.keys(given).length === 0 ? { calls: name } : { calls: name, with: exactly(given) },
    ),
    ...(flow == null ? [] : [{ flow }]),
    ...(step == null ? [] : [{ step }]),
    ...(handoff == null ? [] : [{ handoff: handoff.destination }]),
    ...sms.map(({ template, content }) => ({ sms: template ?? { says: content } })),
    ...(ended === true ? [{ ends: true }] : []),
    ...(says === '' ? [] : [{ says }]),
  ]
}

/** Values that look like a matcher are written so that they are none. */
function exactly(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const looksLike = (value: unknown): boolean =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 1
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, looksLike(value) ? { exact: value } : value]),
  )
}

/** The first sentences of an answer, as many as are short. */
function pinned(reply: string): string {
  const text = reply.replace(/\s+/g, ' ').trim()
  if (text.length <= LONGEST_SAID) return text
  const end = text.slice(0, LONGEST_SAID).search(/[.!?](?= [^.!?]*$)/)
  return end > 0 ? text.slice(0, end + 1) : text.slice(0, text.lastIndexOf(' ', LONGEST_SAID))
}
