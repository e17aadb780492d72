import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Tool } from '../brain/brain.ts'
import { checkEntity } from '../entities/check-entity.ts'
import type { ConversationState } from './conversation-state.ts'
import { handoffHeaders } from './handoff-headers.ts'
import { moveTo } from './move-to.ts'
import { queueSms } from './queue-sms.ts'
import { enterStep, type Progress, runFunction } from './run-function.ts'
import { stateValueOf } from './state-value-of.ts'
import type { TurnRecord } from './turn-record.ts'

type Arguments = Readonly<Record<string, JsonValue>>

/** Does what the brain decided. */
export async function useTool(
  conversation: ConversationState,
  record: TurnRecord,
  tool: Tool,
  args: Arguments,
): Promise<Progress> {
  if (tool.kind === 'function' && tool.address !== null) {
    return runFunction(conversation, record, tool.address, args)
  }
  if (tool.kind === 'handoff') return handOff(conversation, record, tool.target ?? 'default', args)
  if (tool.kind === 'text message') return sendSms(conversation, record, tool.target ?? '')
  if (tool.kind === 'collect') return collect(conversation, record, args)
  return followCondition(conversation, record, tool.target ?? '')
}

function handOff(conversation: ConversationState, record: TurnRecord, destination: string, args: Arguments): Progress {
  const reason = typeof args['reason'] === 'string' && args['reason'] !== '' ? args['reason'] : destination
  const headers = handoffHeaders(conversation, record, destination, {})
  record.handoff = {
    destination,
    reason,
    route: conversation.image.handoffs.get(destination)?.route ?? null,
    ...(Object.keys(headers).length > 0 && { headers }),
  }
  return 'done'
}

function sendSms(conversation: ConversationState, record: TurnRecord, template: string): Progress {
  if (conversation.callerNumber === null) {
    record.notExecuted.add(`send SMS ${template}: the caller's number is not known`)
  } else {
    queueSms(conversation, record, { template, to: conversation.callerNumber, from: '', content: '' })
  }
  record.results.push({ role: 'function', name: `send_sms_${template}`, text: '' })
  return 'again'
}

/** Valid values are known from now on and stand in the state; what is not valid is asked for again. */
function collect(conversation: ConversationState, record: TurnRecord, args: Arguments): Progress {
  const wrong: string[] = []
  for (const [name, value] of Object.entries(args)) {
    const entity = conversation.image.entities.get(name)
    if (entity === undefined) continue
    const { value: text, error } = checkEntity(entity, typeof value === 'string' ? value : JSON.stringify(value), {
      now: conversation.now,
      language: conversation.language,
    })
    if (error !== '') {
      wrong.push(`${name}: ${error}`)
      record.notes.add(`entity ${name} is not valid: ${error}`)
      continue
    }
    const stored = stateValueOf(entity, text)
    conversation.entities = { ...conversation.entities, [name]: text }
    conversation.state = { ...conversation.state, [name]: stored }
    conversation.stateWrites[name] = stored
  }
  record.results.push({ role: 'function', name: 'collect', arguments: args, text: wrong.join('; ') })
  return 'again'
}

async function followCondition(conversation: ConversationState, record: TurnRecord, name: string): Promise<Progress> {
  const { image, flow, step } = conversation
  const standing = flow === null || step === null ? undefined : image.flows.get(flow)?.steps.get(step)
  const condition = standing?.kind === 'default' ? standing.conditions.find((one) => one.name === name) : undefined
  if (condition === undefined) return 'again'
  record.results.push({ role: 'function', name: 'condition', text: '' })
  const entered = moveTo(conversation, record, condition.step === null ? { exit: true } : { step: condition.step })
  return entered ? enterStep(conversation, record) : 'again'
}
