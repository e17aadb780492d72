import { isRefusal } from '../../entities/is-refusal.ts'
import { hearYesNo } from '../../entities/hear-yes-no.ts'
import type { BrainRequest, Tool } from '../brain.ts'
import { contentWords } from './content-words.ts'
import { type FilledArguments, fillArguments } from './fill-arguments.ts'
import type { Instruction, Instructions, Mention } from './instruction.ts'
import { polarityOf, type Score, scoreCondition } from './score-condition.ts'

/** An instruction that can be followed now. */
export interface Chosen {
  instruction: Instruction
  mention: Mention
  tool: Tool
  filled: FilledArguments
  score: number
}

/** How surely an instruction without a condition is followed: less than one whose condition holds. */
const UNCONDITIONAL = 0.9
/** Least score of a condition that is taken to hold. */
const HOLDS = 1
/** A condition that is met by nothing else. */
const SURELY = 2
const SILENT =
  /\b(?:silent|silence|no (?:response|answer|reply|input)|(?:says?|hears?|heard) nothing|(?:does|do|did)(?: not|n['’]t) (?:respond|answer|reply|speak|say anything))\b/i
const AT_ONCE = /\b(?:immediately|right away|straight away|at once|without saying|first)\b/i
const ON_ANSWER = /\b(?:answer|then|their|that|it)\b/i

export interface Setting {
  /** The agent has asked something that the words may answer. */
  answers: boolean
  /** Instructions without a condition count. */
  unconditional: boolean
  /** Name of the topic that what was said is about: a condition that says no more than this is met. */
  about?: string
}

/** The instruction that what was said asks for, by rules; null when there is none. Nothing is called twice in a turn. */
export function chooseInstruction({ all }: Instructions, request: BrainRequest, setting: Setting): Chosen | null {
  const { answers } = setting
  const counts = countsOf(all)
  const called = calledIn(request)
  const scores: Score[] = []
  let best: Chosen | null = null
  for (const [index, instruction] of all.entries()) {
    const score = scoreOf(instruction, scores, request, setting, counts, index)
    scores.push(score)
    if (score === 'false') continue
    const known = score === 'unknown' ? 0 : score
    const chosen = usable(instruction, known, request, answers, called)
    if (chosen === null) continue
    const told = score === 'unknown' && answers && isTold(chosen, request)
    if (score === 'unknown' && !told && !isGiven(chosen, answers)) continue
    const surely = told && chosen.score === 0 ? { ...chosen, score: UNCONDITIONAL } : chosen
    if (best === null || surely.score > best.score) best = surely
  }
  return best !== null && best.score >= UNCONDITIONAL ? best : null
}

/** Names of what was called since the caller spoke. */
function calledIn({ messages }: BrainRequest): ReadonlySet<string | undefined> {
  const spoke = messages.findLastIndex(({ role }) => role === 'user')
  return new Set(messages.slice(spoke + 1).flatMap(({ role, name }) => (role === 'function' ? [name] : [])))
}

const GIVES =
  /\b(?:gives?|given|provides?|provided|names?|tells?|states?|spells?|offers?|mentions?|types?|picks?|chooses?|selects?|indicates?|specif(?:y|ies)|says? (?:when|where|what|which|a|the|their|they)|extract|asks? about|describes?|explains?|answers?|another|different)\b/i

/** The condition is that the caller gives something, and it was heard. */
function isGiven({ instruction, filled }: Chosen, answers: boolean): boolean {
  const { condition, nested } = instruction
  return filled.heard && condition !== null && GIVES.test(condition) && (answers || !nested)
}

const QUESTION = /\?\s*$|^(?:what|when|where|which|who|why|how|can|could|do|does|did|is|are|will|would|hello|hi|hey)\b/i

/** The condition is that the caller says something in words of their own, and nothing else was said than that. */
function isTold({ instruction, filled }: Chosen, { said, routed }: BrainRequest): boolean {
  const { condition, nested } = instruction
  if (!filled.own || condition === null || nested || !GIVES.test(condition)) return false
  const other = QUESTION.test(said) || isRefusal(said) || hearYesNo(said) !== null || routed !== null
  return !other && contentWords(said).length > 0
}

function scoreOf(
  instruction: Instruction,
  before: readonly Score[],
  request: BrainRequest,
  { answers, unconditional, about }: Setting,
  counts: ReadonlyMap<string, number>,
  index: number,
): Score {
  const { said } = request
  if (said === '') return SILENT.test(instruction.condition ?? '') ? SURELY : 'unknown'
  if (instruction.otherwise && !answers && unconditional && /\bimmediately\b/i.test(instruction.sentence))
    return UNCONDITIONAL
  if (instruction.otherwise) return index > 0 && fallsThrough(before, request, answers) ? HOLDS : 'unknown'
  if (instruction.condition === null) {
    if (instruction.nested || !unconditional) return 'unknown'
    if (answers) return ON_ANSWER.test(instruction.sentence) || AT_ONCE.test(instruction.sentence) ? UNCONDITIONAL : 0.9
    return UNCONDITIONAL
  }
  const scored = scoreCondition(instruction, { said, answers, counts })
  const restated = scored === 'unknown' && about !== undefined && restates(instruction.condition, `${about} ${said}`)
  const score = restated ? HOLDS : scored
  // What follows from an offer is not what somebody asks for first.
  return !answers && instruction.nested && typeof score === 'number' && score < 2 ? 'unknown' : score
}

/** Whether a condition has no word that is not known already: `asks about the balance` of a topic `bill_balance`. */
function restates(condition: string, known: string): boolean {
  const wanted = contentWords(condition)
  const words = contentWords(known)
  return wanted.length > 0 && polarityOf(condition) === null && wanted.every((word) => words.includes(word))
}

/** The cases before it do not hold, and the caller refused or said no. */
function fallsThrough(before: readonly Score[], { said }: BrainRequest, answers: boolean): boolean {
  if (before.some((score) => typeof score === 'number' && score >= HOLDS)) return false
  return answers && (before.at(-1) === 'false' || isRefusal(said) || hearYesNo(said) === 'no')
}

function usable(
  instruction: Instruction,
  score: number,
  request: BrainRequest,
  answers: boolean,
  called: ReadonlySet<string | undefined>,
): Chosen | null {
  for (const mention of instruction.mentions) {
    const tool = mention.imperative ? toolOf(request, mention) : undefined
    if (tool === undefined || called.has(tool.name) || called.has(tool.address?.name)) continue
    const hearing = { now: request.now, language: request.language, asked: answers }
    const filled = fillArguments(tool, mention, instruction, request.said, hearing)
    if (filled === null) continue
    const polar = polarityOf(instruction.condition ?? '') !== null
    return { instruction, mention, tool, filled, score: score + (filled.heard ? (polar && score > 0 ? 0.5 : 1.5) : 0) }
  }
  return null
}

function toolOf({ tools }: BrainRequest, { prefix, name }: Mention): Tool | undefined {
  return tools.find(({ kind, address, target }) => {
    if (prefix === 'fn') return address?.kind === 'global' && address.name === name
    if (prefix === 'ft') return address?.kind === 'transition' && address.name === name
    return target === name && kind === (prefix === 'ho' ? 'handoff' : 'text message')
  })
}

const known = new WeakMap<readonly Instruction[], ReadonlyMap<string, number>>()

function countsOf(all: readonly Instruction[]): ReadonlyMap<string, number> {
  const before = known.get(all)
  if (before !== undefined) return before
  const counts = new Map<string, number>()
  for (const { condition } of all) {
    for (const word of contentWords(condition ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  known.set(all, counts)
  return counts
}
