import type { AgentProject, JsonValue, Resource } from '../../../agent/agent-project.ts'
import { brokenFiles } from '../../broken-files.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { field, listOf } from '../../json-fields.ts'
import { textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownEntity: Rule = {
  name: 'unknown-entity',
  class: 'adk',
  severity: 'error',
  description: 'A step extracts, or one of its conditions requires, an entity that is not there.',
  check,
}

function check(project: AgentProject): Finding[] {
  if (brokenFiles(project).has('config/entities.yaml')) return []
  const entities = new Set(resourcesOfKind(project, 'entity').map(({ name }) => name))
  return resourcesOfKind(project, 'step').flatMap((step) => {
    const extracted = unknown(step, '/extracted_entities', field(step.value, 'extracted_entities'), entities)
    // Conditions of other steps are not read.
    if (textField(step, 'step_type') !== 'default_step') return extracted
    const required = listOf(field(step.value, 'conditions')).flatMap((condition, index) => {
      const pointer = `/conditions/${index}/required_entities`
      return unknown(step, pointer, field(condition, 'required_entities'), entities)
    })
    return [...extracted, ...required]
  })
}

function unknown(
  step: Resource,
  pointer: string,
  names: JsonValue | undefined,
  entities: ReadonlySet<string>,
): Finding[] {
  return listOf(names).flatMap((item, index) => {
    if (typeof item !== 'string' || entities.has(item.trim())) return []
    const message = `There is no entity "${item}".`
    return [findingOf(unknownEntity, step, `${pointer}/${index}`, message, didYouMean(item, entities, 'entities'))]
  })
}
