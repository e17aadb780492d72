import type { Turn } from '../../../core/test-sets/conversation.ts'
import type { BrainReply } from '../brain/brain.ts'
import { correctTranscript } from '../text/correct-transcript.ts'
import { brainRequest } from './brain-request.ts'
import type { ConversationState } from './conversation-state.ts'
import { finishTurn } from './finish-turn.ts'
import { isTooSilent } from './is-too-silent.ts'
import { retrieve } from './retrieve.ts'
import { enterStep, type Progress } from './run-function.ts'
import { speak } from './speak.ts'
import { newRecord, type TurnRecord } from './turn-record.ts'
import { useTool } from './use-tool.ts'
import { writeMetric } from './write-metric.ts'

/** Decisions in one turn; a published limit there is none. */
const MOST_DECISIONS = 10
/** Nobody says more in one turn. */
const LONGEST_UTTERANCE = 20_000

/** One turn: what was said is heard, the brain decides until the agent has spoken, and the turn is told. */
export async function takeTurn(conversation: ConversationState, said: string): Promise<Turn> {
  const record = hear(conversation, said)
  if (!isTooSilent(conversation, record)) await respond(conversation, record)
  return finishTurn(conversation, record)
}

/** What a voice heard is corrected first. */
function hear(conversation: ConversationState, said: string): TurnRecord {
  const words = said.slice(0, LONGEST_UTTERANCE).trim()
  const { corrections } = conversation.image.responseControl
  const heard = conversation.channel === 'voice' ? correctTranscript(corrections, words) : { text: words, skipped: [] }
  const record = newRecord(conversation, heard.text)
  for (const pattern of heard.skipped) record.notes.add(`transcript correction ${pattern} was not applied`)
  conversation.history.push({ role: 'user', text: heard.text })
  conversation.transcript.push({ role: 'user', text: heard.text })
  return record
}

async function respond(conversation: ConversationState, record: TurnRecord): Promise<void> {
  retrieve(conversation, record)
  if (conversation.entering) {
    conversation.entering = false
    record.stoodAt = null
    if ((await enterStep(conversation, record)) === 'done') return
  }
  for (let round = 0; round < MOST_DECISIONS; round += 1) {
    if ((await decide(conversation, record, round)) === 'done') return
  }
  record.notExecuted.add(`go on: more than ${MOST_DECISIONS} decisions in one turn`)
}

async function decide(conversation: ConversationState, record: TurnRecord, round: number): Promise<Progress> {
  const request = brainRequest(conversation, record, round)
  const reply = await conversation.brain.decide(request)
  if (reply.do === 'unavailable') {
    record.unavailable.add(reply.reason)
    return 'done'
  }
  note(conversation, record, reply)
  if (reply.do === 'say') return speak(conversation, record, reply.text)
  const tool = request.tools.find(({ name }) => name === reply.tool)
  if (tool !== undefined) return useTool(conversation, record, tool, reply.arguments)
  const text = conversation.image.settings.fields('prompts').text('function_not_found') || 'There is no such function.'
  record.results.push({ role: 'function', name: reply.tool, text, failed: true })
  record.notExecuted.add(`call ${reply.tool}, which the agent cannot do here`)
  return 'again'
}

/** The topic an answer comes from is a metric of the platform's, called QA. */
function note(conversation: ConversationState, record: TurnRecord, reply: Exclude<BrainReply, { do: 'unavailable' }>) {
  for (const line of reply.notExecuted) record.notExecuted.add(line)
  if (reply.topic === null || reply.topic === record.topic) return
  record.topic = reply.topic
  const excluded = conversation.image.settings.fields('ragdoll').texts('qa_metric_exclusions')
  if (!excluded.includes(reply.topic)) writeMetric(conversation, 'QA', reply.topic, false)
}
