import type { ResourceKind } from '../agent/resource-kind.ts'

const MET_ON_THE_WAY: ReadonlySet<ResourceKind> = new Set([
  'topic',
  'flow',
  'step',
  'function_step',
  'transition_function',
  'function',
  'handoff',
  'sms_template',
  'api_integration',
  'attribute',
  'entity',
  'translation',
])

/** Whether only some conversations meet resources of a kind, so that a test case has to go there. */
export function isMetOnTheWay(kind: ResourceKind): boolean {
  return MET_ON_THE_WAY.has(kind)
}
