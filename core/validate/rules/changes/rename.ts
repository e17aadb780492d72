import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import type { ResourceKind } from '../../../agent/kinds.ts'
import { normaliseResource } from '../../../agent/normalise.ts'
import type { NormalResource } from '../../../version/agent-version.ts'
import { findRenames } from '../../../version/find-renames.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

export const rename: Rule = {
  name: 'rename',
  class: 'greenroom',
  severity: 'notice',
  description: 'A change renames something: the platform deletes it and creates another, with a new id and no history.',
  compare,
}

/** What the platform keeps data about, with the word for it. */
const KEPT: Readonly<Partial<Record<ResourceKind, string>>> = {
  topic: 'topic',
  flow: 'flow',
  step: 'step',
  function_step: 'function step',
  transition_function: 'function',
  function: 'function',
  entity: 'entity',
  handoff: 'handoff',
  sms_template: 'SMS template',
  variant: 'variant',
  attribute: 'attribute',
  translation: 'translation',
  api_integration: 'API integration',
  test_case: 'test case',
}

function compare(base: AgentProject, head: AgentProject): Finding[] {
  const removed = missingIn(head, base)
  const added = missingIn(base, head)
  if (removed.length === 0 || added.length === 0) return []
  const byKey = new Map(added.map((resource) => [resource.key, resource]))
  const renames = findRenames(
    removed.map((resource) => normaliseResource(resource, base.root)),
    added.map((resource) => normaliseResource(resource, head.root)),
    { before: variantsAndValues(base), after: variantsAndValues(head) },
  )
  return renames.flatMap(({ before, after }) => {
    const resource = byKey.get(after.key)
    const what = KEPT[after.kind]
    // Steps and functions go with their flow.
    if (resource === undefined || what === undefined || ownName(before.name) === ownName(after.name)) return []
    const message = `The ${what} "${ownName(before.name)}" is now "${ownName(after.name)}": the platform deletes the one and creates the other.`
    return [findingOf(rename, resource, resource.python === undefined ? '/name' : '', message, hintFor(after.kind))]
  })
}

/** A variant is known again by its values. */
function variantsAndValues({ resources, root }: AgentProject): NormalResource[] {
  return resources
    .filter(({ kind }) => kind === 'variant' || kind === 'attribute')
    .map((resource) => normaliseResource(resource, root))
}

function hintFor(kind: ResourceKind): string {
  const kept = 'Its id changes; analytics and history of the old name end here.'
  return kind === 'variant' ? `${kept} The new one is created without values, which are then filled in.` : kept
}

function missingIn(other: AgentProject, project: AgentProject): Resource[] {
  const keys = new Set(other.resources.map(({ key }) => key))
  return project.resources.filter(({ key, kind }) => Object.hasOwn(KEPT, kind) && !keys.has(key))
}

/** `Collect name` of `booking/Collect name`. */
function ownName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
