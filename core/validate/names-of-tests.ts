import type { AgentProject } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import { brokenFiles } from './broken-files.ts'
import { configuredLanguages } from './configured-languages.ts'
import { field } from './json-fields.ts'
import { fileStem } from './project-paths.ts'
import { resourcesOfKind } from './resources-of-kind.ts'

/** What a case of test_sets/ can name; null where nothing can be said, because a file cannot be read or nothing is set. */
export interface NamesOfTests {
  variants: ReadonlySet<string> | null
  languages: ReadonlySet<string> | null
  topics: ReadonlySet<string> | null
  /** Topics that are there and never answer. */
  disabledTopics: ReadonlySet<string>
  functions: ReadonlySet<string> | null
  /** `default` where none has a name: functions hand over without one. */
  handoffs: ReadonlySet<string> | null
  flows: ReadonlySet<string> | null
  /** Of all flows; function steps by their file's stem. */
  steps: ReadonlySet<string> | null
  /** The same as `flow/step`. */
  stepsOfFlows: ReadonlySet<string> | null
  smsTemplates: ReadonlySet<string> | null
}

/** The names there are; `topics` are those that can answer. */
export function namesOfTests(project: AgentProject): NamesOfTests {
  const broken = [...brokenFiles(project)]
  const isRead = (files: RegExp): boolean => !broken.some((path) => files.test(path))
  const names = (...kinds: ResourceKind[]): string[] =>
    kinds.flatMap((kind) => resourcesOfKind(project, kind).map(({ name }) => name))
  const topics = resourcesOfKind(project, 'topic')
  const enabled = new Set(topics.filter(({ value }) => field(value, 'enabled') !== false).map(({ name }) => name))
  const functions = (['function', 'transition_function', 'function_step'] as const).flatMap((kind) =>
    resourcesOfKind(project, kind).map(({ path }) => fileStem(path)),
  )
  const steps = resourcesOfKind(project, 'step').map(({ name, value }) => {
    const own = field(value, 'name')
    return typeof own === 'string' ? own : name.slice(name.lastIndexOf('/') + 1)
  })
  const handoffs = names('handoff')
  const functionSteps = resourcesOfKind(project, 'function_step').map(({ path }) => fileStem(path))
  return {
    variants: isRead(/^config\/variant_attributes\.yaml$/) ? new Set(names('variant')) : null,
    languages: configuredLanguages(project)?.codes ?? null,
    topics: isRead(/^topics\//) ? enabled : null,
    disabledTopics: new Set(topics.map(({ name }) => name).filter((name) => !enabled.has(name))),
    functions: isRead(/\.py$/) ? new Set([...functions, ...names('start_function', 'end_function')]) : null,
    handoffs: isRead(/^config\/handoffs\.yaml$/) ? new Set(handoffs.length > 0 ? handoffs : ['default']) : null,
    flows: isRead(/^flows\/[^/]+\/flow_config\.yaml$/) ? new Set(names('flow')) : null,
    steps: isRead(/^flows\//) ? new Set([...steps, ...functionSteps]) : null,
    stepsOfFlows: isRead(/^flows\//) ? new Set(names('step', 'function_step')) : null,
    smsTemplates: isRead(/^config\/sms_templates\.yaml$/) ? new Set(names('sms_template')) : null,
  }
}
