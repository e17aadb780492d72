import { isDeepStrictEqual } from 'node:util'
import type { CalledFunction, CaseResult, TurnResult } from './test-case.ts'

/** In what a turn went another way. */
type Aspect = 'topic' | 'functions' | 'arguments' | 'flow' | 'handoff' | 'text message' | 'end' | 'answer'

/** A turn of a case that went another way, and in what; -1 is the greeting. */
export interface TurnDifference {
  turn: number
  aspects: readonly Aspect[]
}

/** The turns of two results of one case that went different ways, as far as the same was said in both. */
export function turnDifferences(before: CaseResult, after: CaseResult): TurnDifference[] {
  const differences: TurnDifference[] = []
  const add = (turn: number, earlier: TurnResult | undefined, later: TurnResult | undefined): void => {
    if (earlier === undefined || later === undefined) return
    const aspects = aspectsOf(earlier, later)
    if (aspects.length > 0) differences.push({ turn, aspects })
  }
  add(-1, before.greeting, after.greeting)
  for (const [index, turn] of after.turns.entries()) {
    const earlier = before.turns[index]
    // What was said differs because the test was changed, or because the answer before it was another one.
    if (earlier === undefined || earlier.user !== turn.user) break
    add(index, earlier, turn)
  }
  return differences
}

function aspectsOf(before: TurnResult, after: TurnResult): Aspect[] {
  const aspects: Aspect[] = []
  const compare = (aspect: Aspect, of: (turn: TurnResult) => unknown): void => {
    const [one, other] = [of(before), of(after)]
    // What only one of two runtimes tells is no difference between the agents.
    if (one !== undefined && other !== undefined && !isDeepStrictEqual(one, other)) aspects.push(aspect)
  }
  compare('topic', ({ topic }) => topic)
  compare('functions', ({ functions }) =>
    functions?.map(({ name, flow, error }) => [name, flow, error?.message ?? null]),
  )
  if (!aspects.includes('functions')) compare('arguments', ({ functions }) => functions?.map(givenTo))
  compare('flow', ({ flow, step }) => (flow === undefined ? undefined : [flow, step ?? null]))
  compare('handoff', ({ handoff }) => (handoff === undefined ? undefined : [handoff?.destination, handoff?.route]))
  compare('text message', ({ sms }) => sms?.map(({ template, to, content }) => [template, to, content]))
  compare('end', ({ ended }) => ended)
  compare('answer', ({ reply }) => reply)
  return aspects
}

function givenTo(called: CalledFunction): [string, unknown][] {
  return Object.entries(called.arguments).sort(([a], [b]) => (a < b ? -1 : 1))
}
