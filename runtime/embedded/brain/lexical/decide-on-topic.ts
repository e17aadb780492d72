import { hearYesNo } from '../../entities/hear-yes-no.ts'
import type { BrainReply, BrainRequest } from '../brain.ts'
import { call } from './call.ts'
import { type Chosen, chooseInstruction } from './choose-instruction.ts'
import { byRules } from './decide-in-step.ts'
import { FALLBACK_REPLY } from './fallback-reply.ts'
import { notFollowed } from './not-followed.ts'
import { readInstructions } from './read-instructions.ts'
import { wordsReturned } from './words-returned.ts'

/** Score from which an offer of the topic before counts as taken, whatever else the words resemble. */
const SURELY_TAKEN = 2

/** Outside flows: an offer of the topic before that is taken, else the topic that routing finds, else the rules. */
export function decideOnTopic(request: BrainRequest): BrainReply {
  if (request.round > 0) return afterCalls(request)
  if (request.said === '') {
    return byRules(request) ?? { do: 'say', text: '', topic: null, notExecuted: ['answer silence as a model would'] }
  }
  const taken = offerTaken(request)
  if (taken !== null) return taken
  if (request.routed === null)
    return byRules(request) ?? { do: 'say', text: FALLBACK_REPLY, topic: null, notExecuted: [] }
  return answer(request, request.routed)
}

function offerTaken(request: BrainRequest): BrainReply | null {
  const { topicBefore, routed, said } = request
  const before = topicBefore === null ? undefined : request.topics[topicBefore]
  if (before === undefined || routed === topicBefore) return null
  const instructions = readInstructions(before.actions)
  const chosen = chooseInstruction(instructions, request, { answers: true, unconditional: routed === null })
  if (chosen === null) return null
  const sure = chosen.score >= SURELY_TAKEN && (hearYesNo(said) !== null || chosen.filled.heard)
  const asked = chosen.instruction.condition !== null || chosen.filled.heard
  return sure || (routed === null && asked) ? call(chosen, topicBefore, []) : null
}

function answer(request: BrainRequest, topic: string): BrainReply {
  const { actions } = request.topics[topic] ?? { actions: '' }
  const instructions = readInstructions(actions)
  const chosen = chooseInstruction(instructions, request, {
    answers: request.topicBefore === topic,
    unconditional: true,
    about: topic,
  })
  const notExecuted = notFollowed(instructions, `topic ${topic}`, chosen?.mention ?? null)
  return chosen === null ? speak(request, topic, notExecuted) : follow(chosen, topic, notExecuted)
}

function follow(chosen: Chosen, topic: string, notExecuted: readonly string[]): BrainReply {
  return call(chosen, topic, notExecuted)
}

/** After a call: the topic's content, else what the function returned. */
function afterCalls(request: BrainRequest): BrainReply {
  const topic = request.cited
  const content = topic === null ? '' : (request.topics[topic]?.content ?? '')
  if (topic !== null && content !== '') return speak(request, topic, [])
  const { text, notExecuted } = wordsReturned(request)
  const silence = text === '' ? ['answer: neither a function nor the topic has words for it'] : []
  return { do: 'say', text, topic, notExecuted: [...notExecuted, ...silence] }
}

function speak(request: BrainRequest, topic: string, notExecuted: readonly string[]): BrainReply {
  const { content, missing } = request.topics[topic] ?? { content: '', missing: [] }
  if (content !== '') return { do: 'say', text: content, topic, notExecuted: [...missing, ...notExecuted] }
  const quoted = readInstructions(request.topics[topic]?.actions ?? '').quoted[0] ?? ''
  const silence = `answer: topic ${topic} has no content, so a model or a function would have to speak`
  return {
    do: 'say',
    text: quoted,
    topic,
    notExecuted: quoted === '' ? [silence, ...missing, ...notExecuted] : notExecuted,
  }
}
