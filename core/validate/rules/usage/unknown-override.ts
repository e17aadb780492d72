import type { AgentProject, JsonValue, Resource } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field, listOf } from '../../json-fields.ts'
import { type KnownNames, flowNames, stepNames } from '../../known-names.ts'
import { flowFolderOf, pathInProject, textField } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule, Subject } from '../../rule.ts'

export const unknownOverride: Rule = {
  name: 'unknown-override',
  class: 'greenroom',
  severity: 'warning',
  description: '`experimental_config.json` overrides something for a flow or step that is not there: it has no effect.',
  check: (project) => resourcesOfKind(project, 'experimental_config').flatMap((config) => checkConfig(project, config)),
}

const DEEPEST = 12

function checkConfig(project: AgentProject, config: Resource): Finding[] {
  const flows = flowNames(project)
  const folders = new Map(
    resourcesOfKind(project, 'flow').map((flow) => [
      textField(flow, 'name') ?? flow.name,
      flowFolderOf(pathInProject(project, flow.path)) ?? '',
    ]),
  )
  const findings: Finding[] = []
  walk(config.value, '', 0)
  return findings

  function walk(value: JsonValue, pointer: string, depth: number): void {
    if (depth > DEEPEST) return
    for (const [index, item] of listOf(value).entries()) walk(item, `${pointer}/${index}`, depth + 1)
    for (const [key, item] of entriesOf(value)) {
      const at = `${pointer}/${escapePointer(key)}`
      if (key === 'flow_overrides') checkFlows(item, at)
      walk(item, at, depth + 1)
    }
  }

  function checkFlows(overrides: JsonValue, pointer: string): void {
    for (const [name, override] of entriesOf(overrides)) {
      const at = `${pointer}/${escapePointer(name)}`
      if (report(name, at, flows, null)) continue
      const folder = folders.get(name)
      // It may be the name of a flow that cannot be read.
      if (folder === undefined) continue
      const steps = stepNames(project, folder)
      for (const [step] of entriesOf(field(override, 'steps'))) {
        report(step, `${at}/steps/${escapePointer(step)}`, steps, folder)
      }
    }
  }

  /** Names are compared as written: the config names flows and steps by their `name`, never by their files. */
  function report(name: string, pointer: string, known: KnownNames, within: string | null): boolean {
    if (known.names.has(name) || known.couldBeIn(name)) return false
    const message =
      within === null
        ? `There is no flow "${name}": this override has no effect.`
        : `There is no step "${name}" in that flow: this override has no effect.`
    const hint = didYouMean(name, known.names, known.plural)
    const about: Subject =
      within === null ? { state: 'missing', kind: 'flow', name } : { state: 'missing', kind: 'step', name, within }
    findings.push(findingOf(unknownOverride, config, keyRange(config, pointer), message, hint, about))
    return true
  }
}
