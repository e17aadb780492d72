import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { cleanName } from '../../../agent/clean-name.ts'
import { type Finding, WHOLE_FILE } from '../../finding.ts'
import { fileStem, flowFolderOf, pathInProject, textField } from '../../project-paths.ts'
import type { Rule } from '../../rule.ts'

export const fileName: Rule = {
  name: 'file-name',
  class: 'adk',
  severity: 'error',
  description: 'A file or folder is not named after what it holds (topic, flow, step, test case, function, document).',
  check,
}

function check(project: AgentProject): Finding[] {
  return project.resources.flatMap((resource) => checkResource(project, resource) ?? [])
}

function checkResource(project: AgentProject, resource: Resource): Finding | null {
  const path = pathInProject(project, resource.path)
  switch (resource.kind) {
    case 'topic':
      return textField(resource, 'name') == null ? null : checkName(resource, fileStem(path), 'file')
    case 'step':
    case 'test_case':
      return checkName(resource, fileStem(path), 'file')
    case 'flow':
      return checkName(resource, flowFolderOf(path) ?? '', 'folder')
    case 'function':
    case 'start_function':
    case 'end_function':
    case 'transition_function':
    case 'function_step':
      return checkFunction(resource, fileStem(path))
    case 'document':
      return checkDocument(resource, path.slice(path.lastIndexOf('/') + 1))
    default:
      return null
  }
}

function checkName(resource: Resource, actual: string, what: 'file' | 'folder'): Finding | null {
  const name = textField(resource, 'name')
  if (name == null || name === '') {
    const message = 'The name is missing.'
    return finding(resource, message, `Add "name:" whose clean form is "${actual}".`, resource.locate('/name'))
  }
  const expected = cleanName(name)
  if (expected === actual) return null
  const extension = resource.path.slice(resource.path.lastIndexOf('.'))
  const wanted = what === 'file' ? `${expected}${extension}` : expected
  const message = `The name "${name}" belongs in a ${what} called "${wanted}", not "${what === 'file' ? `${actual}${extension}` : actual}".`
  return finding(resource, message, `Rename the ${what} to "${wanted}", or change the name.`, resource.locate('/name'))
}

function checkFunction(resource: Resource, stem: string): Finding | null {
  if (resource.python === undefined) return null
  const { errors, functions } = resource.python
  if (errors.length > 0 || functions.some((item) => item.name === stem)) return null
  const [first] = functions
  const message = `The file defines no function "${stem}".`
  const hint =
    first == null
      ? `Add "def ${stem}(…)", or remove the file: every .py file here is a function.`
      : `Rename the function "${first.name}" to "${stem}", or the file to "${first.name}.py".`
  return finding(resource, message, hint, first?.range ?? WHOLE_FILE)
}

function checkDocument(resource: Resource, name: string): Finding | null {
  const wanted = name.toUpperCase()
  if (name === wanted) return null
  return finding(
    resource,
    `The document's file name "${name}" is not upper-case.`,
    `Rename it to "${wanted}".`,
    WHOLE_FILE,
  )
}

function finding(resource: Resource, message: string, hint: string, range: Finding['range']): Finding {
  return { rule: fileName.name, severity: fileName.severity, message, hint, path: resource.path, range }
}
