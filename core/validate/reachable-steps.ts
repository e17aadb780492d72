import type { AgentProject, Resource } from '../agent/agent-project.ts'
import { flowResources } from './flow-resources.ts'
import { field, listOf, textOf } from './json-fields.ts'
import { stepNames } from './known-names.ts'
import { functionsUseEachOther, pythonMentions } from './mentions.ts'
import { perProject } from './per-project.ts'
import { fileStem, flowFolderOf, pathInProject, textField } from './project-paths.ts'

/** The steps of a flow by the name a jump has for them, and which of these a caller can get to. */
export interface ReachableSteps {
  steps: ReadonlyMap<string, Resource>
  reached: ReadonlySet<string>
}

/** A jump whose step is written out; anything else that says `goto_step` may lead anywhere. */
const WRITTEN_OUT =
  /goto_step["']?\s*(?:\(\s*(?:step_name\s*=\s*)?|[:=]\s*)(["'])(?:(?!\1)[^\\\r\n])*\1\s*(?:[,)}\]\r\n#]|$)/g

/**
 * Follows a flow from its start through conditions. A step whose name stands in quotes in any function is one that code
 * leads to. Null where nothing can be said: a jump to what is only known when it runs, a file that cannot be read, no start, functions that are stubs.
 */
export function reachableSteps(project: AgentProject, folder: string): ReachableSteps | null {
  const resources = flowResources(project).get(folder) ?? []
  const steps = new Map(
    resources.flatMap((one): [string, Resource][] => {
      const name = nameOf(one)
      return name === null ? [] : [[name, one]]
    }),
  )
  const flow = resources.find((one) => one.kind === 'flow')
  const start = flow === undefined ? null : textField(flow, 'start_step')
  if (start === null || !steps.has(start) || stepNames(project, folder).couldBeIn('')) return null
  // Of stubs it is not known where they jump.
  if (resources.some(({ python }) => python !== undefined) && !functionsUseEachOther(project)) return null
  const jumping = foldersThatJumpAnywhere(project)
  if (jumping.has('') || jumping.has(folder)) return null
  const { quoted } = pythonMentions(project)
  const waiting = [start, ...[...steps.keys()].filter((name) => quoted.has(name))]
  const reached = new Set(waiting)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const child of childSteps(steps.get(name))) {
      if (reached.has(child)) continue
      reached.add(child)
      waiting.push(child)
    }
  }
  return { steps, reached }
}

function nameOf(resource: Resource): string | null {
  if (resource.kind === 'function_step') return fileStem(resource.path)
  return resource.kind === 'step' ? textField(resource, 'name') : null
}

function childSteps(step: Resource | undefined): string[] {
  if (step === undefined || textField(step, 'step_type') === 'advanced_step') return []
  return listOf(field(step.value, 'conditions')).flatMap((condition) => textOf(field(condition, 'child_step')) ?? [])
}

/** Folders of `flows/` with code whose jumps are not all written out; `''` for the global functions. */
const foldersThatJumpAnywhere = perProject((project) => {
  const folders = new Set<string>()
  for (const { path, python } of project.resources) {
    const text = python === undefined ? '' : (project.files.get(path)?.text ?? '')
    if (!text.includes('goto_step')) continue
    const writtenOut = [...text.matchAll(WRITTEN_OUT)].length
    if (text.split('goto_step').length - 1 > writtenOut) folders.add(flowFolderOf(pathInProject(project, path)) ?? '')
  }
  return folders
})
