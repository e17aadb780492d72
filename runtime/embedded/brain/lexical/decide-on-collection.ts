import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import { hearEntity } from '../../entities/hear-entity.ts'
import { isRefusal } from '../../entities/is-refusal.ts'
import type { BrainReply, BrainRequest, StepView, Tool } from '../brain.ts'
import { byRules } from './decide-in-step.ts'
import { asideOf } from './aside-of.ts'
import { wordsOfStep } from './words-of-step.ts'

/**
 * In a default step: what the caller said is kept first, then the condition with the most known entities is followed, in
 * file order. A condition that needs none is for those who refuse.
 */
export function decideOnCollection(request: BrainRequest, step: StepView): BrainReply {
  const collect = request.tools.find(({ kind }) => kind === 'collect')
  const kept = request.messages.at(-1)
  const collected = kept?.role === 'function' && kept.name === 'collect'
  const values = collected || collect === undefined ? {} : heardValues(request, step)
  if (collect !== undefined && Object.keys(values).length > 0) {
    return { do: 'call', tool: collect.name, arguments: values, topic: null, notExecuted: [] }
  }
  const condition = conditionOf(request, step, collected)
  if (condition !== null) return { do: 'call', tool: condition.name, arguments: {}, topic: null, notExecuted: [] }
  const answered = step.answered && !collected
  const rule = answered ? byRules(request) : null
  if (rule !== null) return rule
  const aside = answered && request.said !== '' && request.round === 0 ? asideOf(request, []) : null
  if (aside !== null) return aside
  const { text, notExecuted } = wordsOfStep(request, step)
  const silence = text === '' ? [`say: a model words what step ${step.step} asks for`] : []
  return { do: 'say', text, topic: null, notExecuted: [...notExecuted, ...silence] }
}

/** Only once a turn in a step, and only what a first mention or an answer can mean. */
function heardValues(request: BrainRequest, step: StepView): Record<string, JsonValue> {
  const values: Record<string, JsonValue> = {}
  if (request.said === '') return values
  const hearing = { now: request.now, language: request.language }
  const open = request.entities.filter((entity) => entity.type === 'free_text' || entity.type === 'address')
  for (const entity of request.entities) {
    // Of several things asked for, an open one takes only what says nothing about the others.
    const last = open.includes(entity) && Object.keys(values).length > 0
    const asked = step.answered && !Object.hasOwn(request.known, entity.name)
    const heard = last ? null : hearEntity(entity, request.said, { ...hearing, asked })
    if (heard !== null) values[entity.name] = heard.value
  }
  return values
}

function conditionOf({ tools, said }: BrainRequest, step: StepView, collected: boolean): Tool | null {
  const offered = tools.filter(({ kind }) => kind === 'condition')
  const gated = offered
    .filter(({ needs }) => (needs?.length ?? 0) > 0)
    .sort((a, b) => (b.needs?.length ?? 0) - (a.needs?.length ?? 0))
  if (gated[0] !== undefined) return gated[0]
  if (collected || !step.answered || !isRefusal(said)) return null
  return offered.find(({ needs }) => (needs?.length ?? 0) === 0) ?? null
}
