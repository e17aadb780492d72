import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { escapePointer } from '../../../agent/json-pointer.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf, keyRange } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { entriesOf, field, listOf } from '../../json-fields.ts'
import { flowNames } from '../../known-names.ts'
import { fileStem } from '../../project-paths.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownGatedFunction: Rule = {
  name: 'unknown-gated-function',
  class: 'greenroom',
  severity: 'warning',
  description: '`smart_vad` of `experimental_config.json` lists a flow or function that is not there.',
  check: (project) => resourcesOfKind(project, 'experimental_config').flatMap((config) => checkConfig(project, config)),
}

function checkConfig(project: AgentProject, config: Resource): Finding[] {
  const vad = field(config.value, 'smart_vad')
  if (vad === undefined) return []
  const flows = flowNames(project)
  const kinds = ['function', 'transition_function', 'function_step'] as const
  const resources = kinds.flatMap((kind) => resourcesOfKind(project, kind))
  const functions = new Set(resources.map(({ path }) => fileStem(path)))
  return ['gated_functions', 'nongated_functions'].flatMap((list) =>
    entriesOf(field(vad, list)).flatMap(([flow, names]) => {
      const pointer = `/smart_vad/${list}/${escapePointer(flow)}`
      // The empty key is for what happens outside of flows.
      if (flow !== '' && !flows.names.has(flow) && !flows.couldBeIn(flow)) {
        const message = `There is no flow "${flow}": these functions are never gated.`
        const hint = didYouMean(flow, flows.names, flows.plural)
        const about = { state: 'missing', kind: 'flow', name: flow } as const
        return [findingOf(unknownGatedFunction, config, keyRange(config, pointer), message, hint, about)]
      }
      return listOf(names).flatMap((name, index) => {
        if (typeof name !== 'string' || functions.has(name)) return []
        const hint = didYouMean(name, functions, 'functions')
        const message = `There is no function "${name}".`
        const about = { state: 'missing', kind: 'fn', name } as const
        return [findingOf(unknownGatedFunction, config, `${pointer}/${index}`, message, hint, about)]
      })
    }),
  )
}
