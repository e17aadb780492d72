import type { CallerAnswer, CallerScript } from './caller-script.ts'
import { sharedWords } from './question-words.ts'
import { sayAgain } from './say-again.ts'

/** What the caller does next: says something (and hangs up: `last`), is done, or does not know what to say (but the same `again`). */
export type CallerMove =
  | { do: 'say'; text: string; last?: true }
  | { do: 'done' }
  | { do: 'stuck'; reason: string; again?: true }

/** Answers one agent line after the other. */
export type Caller = (agentSaid: string) => CallerMove

const ENOUGH = 0.45
const BESIDE = 0.05
const POLITE_END = /\banything else\b|\bhelp (?:you )?with (?:something|anything)\b/i
const YES_OR_NO =
  /(?:^|[.!?,;]\s+)(?:is|are|was|were|do|does|did|can|could|would|will|shall|should|have|has|may)\b[^.!?]*\?/i

/** A caller who follows a script by rules: the same lines of the agent get the same answers. */
export function playCaller(script: CallerScript): Caller {
  let openings = script.openings
  const say = sayAgain()
  let started = false
  let closing = false
  return (agentSaid) => {
    if (closing) return { do: 'done' }
    const known = started ? answerTo(agentSaid, script.answers) : null
    started = true
    if (known !== null) {
      // What was told as an answer need not be told again.
      openings = openings.filter((line) => !known.includes(line))
      return say(known)
    }
    const [opening, ...others] = openings
    openings = others
    if (opening !== undefined) return say(opening)
    if (POLITE_END.test(agentSaid) || (script.goodbye && !agentSaid.includes('?'))) {
      closing = true
      return { do: 'say', text: script.goodbye ? 'Goodbye.' : "No, thank you, that's all." }
    }
    if (!agentSaid.includes('?')) return { do: 'done' }
    if (script.otherwise !== null) return say(script.otherwise)
    return { do: 'stuck', reason: `the scenario has no answer to ${JSON.stringify(lastQuestion(agentSaid))}` }
  }
}

/** What the script says to an agent's line: all facts it asks for, else the instruction or statement that fits best. */
function answerTo(agentSaid: string, answers: readonly CallerAnswer[]): string | null {
  const asked = agentSaid.match(/[^.!?]*\?/g)?.join(' ') ?? agentSaid
  const facts = answers.filter(({ kind, about }) => kind === 'fact' && fit(about, asked) === 1)
  const best = bestOf(answers, asked, agentSaid)
  if (best !== null && (facts.length === 0 || best.kind === 'instruction')) return best.say
  if (facts.length > 0) return facts.map(({ say }) => say).join(' ')
  const yesOrNo = answers.find(({ kind, about }) => kind === 'instruction' && about.length === 0)
  return yesOrNo !== undefined && YES_OR_NO.test(agentSaid) ? yesOrNo.say : null
}

/** By what is asked; what is only said beside it counts a little less. */
function bestOf(answers: readonly CallerAnswer[], asked: string, said: string): CallerAnswer | null {
  let best: { answer: CallerAnswer; score: number; words: number } | null = null
  for (const answer of answers) {
    const words = sharedWords(answer.about, said)
    const score = Math.max(fit(answer.about, asked), fit(answer.about, said) - BESIDE)
    if (score < ENOUGH) continue
    if (best === null || score > best.score || (score === best.score && words > best.words)) {
      best = { answer, score, words }
    }
  }
  return best?.answer ?? null
}

function fit(about: readonly string[], heard: string): number {
  return about.length === 0 ? 0 : sharedWords(about, heard) / about.length
}

function lastQuestion(agentSaid: string): string {
  return (agentSaid.match(/[^.!?]*\?/g)?.at(-1) ?? agentSaid).trim()
}
