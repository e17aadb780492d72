import type { AgentProject, Resource } from '../agent/agent-project.ts'
import type { ResourceKind } from '../agent/kinds.ts'
import { brokenFiles } from './broken-files.ts'
import { flowResources } from './flow-resources.ts'
import { perProject } from './per-project.ts'
import { fileStem, flowFolderOf, pathInProject } from './project-paths.ts'

/** What a name can resolve to: the names there are, and whether an unreadable file could hold more of them. */
export interface KnownNames {
  names: ReadonlySet<string>
  plural: string
  couldBeIn(name: string): boolean
}

interface PrefixRow {
  kind: ResourceKind
  plural: string
  /** Files of the project that define names of this kind. */
  files: RegExp
  /** One name a file, and it is the file's. */
  stem: boolean
}

/** Reference prefixes and what they resolve to (ADK format, "References"). */
const PREFIXES: Readonly<Record<string, PrefixRow>> = {
  fn: { kind: 'function', plural: 'functions', files: /^functions\/[^/]+\.py$/, stem: true },
  ft: {
    kind: 'transition_function',
    plural: 'functions of this flow',
    files: /^flows\/[^/]+\/functions\//,
    stem: true,
  },
  ho: { kind: 'handoff', plural: 'handoffs', files: /^config\/handoffs\.yaml$/, stem: false },
  attr: { kind: 'attribute', plural: 'attributes', files: /^config\/variant_attributes\.yaml$/, stem: false },
  vrbl: { kind: 'variable', plural: 'variables', files: /\.py$/, stem: false },
  entity: { kind: 'entity', plural: 'entities', files: /^config\/entities\.yaml$/, stem: false },
  twilio_sms: { kind: 'sms_template', plural: 'SMS templates', files: /^config\/sms_templates\.yaml$/, stem: false },
  tn: { kind: 'translation', plural: 'translations', files: /^config\/translations\.yaml$/, stem: false },
}

/** Every prefix the ADK knows. */
export const REFERENCE_PREFIXES: readonly string[] = Object.keys(PREFIXES)

/**
 * What the names after a prefix can be, seen from one resource: `ft` means the functions of the resource's own flow. The
 * answer is null for an unknown prefix; each set is made once.
 */
export function referenceNames(project: AgentProject): (prefix: string, from: Resource) => KnownNames | null {
  const made = new Map<string, KnownNames>()
  const broken = brokenFiles(project)
  return (prefix, from) => {
    const row = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined
    if (row == null) return null
    const flow = row.kind === 'transition_function' ? flowFolderOf(pathInProject(project, from.path)) : null
    const key = `${prefix} ${flow ?? ''}`
    const known = made.get(key) ?? namesOf(project, row, flow, broken)
    made.set(key, known)
    return known
  }
}

function namesOf(project: AgentProject, row: PrefixRow, flow: string | null, broken: ReadonlySet<string>): KnownNames {
  const names = new Set<string>()
  const ofFlow = row.kind === 'transition_function'
  const resources = ofFlow ? flowResources(project).get(flow ?? '') : project.resources
  for (const resource of resources ?? [])
    if (resource.kind === row.kind) names.add(row.stem ? fileStem(resource.path) : resource.name)
  const unread = [...broken].filter((path) => row.files.test(path))
  return { names, plural: row.plural, couldBeIn: (name) => unread.some((path) => !row.stem || fileStem(path) === name) }
}

/** Names a jump inside a flow can have: its steps' names and its function steps' file stems. */
export function stepNames(project: AgentProject, folder: string): KnownNames {
  const names = new Set<string>()
  for (const resource of flowResources(project).get(folder) ?? []) {
    if (resource.kind === 'step') names.add(ownName(resource))
    if (resource.kind === 'function_step') names.add(fileStem(resource.path))
  }
  const broken = flowsWithBrokenSteps(project).has(folder)
  return { names, plural: 'steps of this flow', couldBeIn: () => broken }
}

const flowsWithBrokenSteps = perProject((project) => {
  const folders = [...brokenFiles(project)].map((path) => /^flows\/([^/]+)\/(?:function_)?steps\//.exec(path)?.[1])
  return new Set(folders)
})

/** Names a jump to a flow can have: `name` of its flow_config.yaml, never the folder's. */
export function flowNames(project: AgentProject): KnownNames {
  const flows = project.resources.filter((resource) => resource.kind === 'flow')
  const broken = [...brokenFiles(project)].some((path) => path.endsWith('/flow_config.yaml'))
  return { names: new Set(flows.map(ownName)), plural: 'flows', couldBeIn: () => broken }
}

function ownName(resource: Resource): string {
  const { value } = resource
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return resource.name
  const name = 'name' in value ? value.name : null
  return typeof name === 'string' ? name.trim() : resource.name
}
