import type { AgentProject } from '../../../agent/agent-project.ts'
import { cleanName } from '../../../agent/clean-name.ts'
import { createLineIndex } from '../../../agent/line-index.ts'
import { withoutLiterals } from '../../../agent/python-string-scan.ts'
import { brokenFiles } from '../../broken-files.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { findingOf } from '../../finding-of.ts'
import type { Finding } from '../../finding.ts'
import { type PythonResource, pythonResources } from '../../python-resources.ts'
import { resourcesOfKind } from '../../resources-of-kind.ts'
import type { Rule } from '../../rule.ts'

export const unknownAttribute: Rule = {
  name: 'unknown-attribute',
  class: 'greenroom',
  severity: 'warning',
  description: '`conv.variant.x` reads an attribute that is not there and is None for every caller; told once.',
  check,
}

/** No call of a method; the last group is there where it is assigned. */
const USE = /(?<![\w.])conv\.variant\.([A-Za-z_]\w*)(?![\w(])([ \t]*=(?!=))?/g
const BEFORE_NAME = 'conv.variant.'.length
/** A variant may say these of itself. */
const OF_ITSELF: ReadonlySet<string> = new Set(['name', 'id'])

interface Use {
  resource: PythonResource
  text: string
  name: string
  at: number
  assigned: boolean
}

/** Without any attribute the project may have them elsewhere. */
function check(project: AgentProject): Finding[] {
  const attributes = resourcesOfKind(project, 'attribute').map(({ name }) => name)
  if (attributes.length === 0 || brokenFiles(project).has('config/variant_attributes.yaml')) return []
  const uses = pythonResources(project).flatMap((resource) =>
    usesIn(resource, project.files.get(resource.path)?.text ?? ''),
  )
  const known = new Set([
    ...attributes.flatMap((name) => [name, cleanName(name), cleanName(name, { keepCase: true })]),
    ...uses.flatMap(({ name, assigned }) => (assigned ? [name] : [])),
    ...OF_ITSELF,
  ])
  const first = new Map(
    uses
      .filter(({ name }) => !known.has(name))
      .map((use) => [use.name, use] as const)
      .reverse(),
  )
  return [...first.values()].map(({ resource, text, name, at }) => {
    const range = createLineIndex(text).range(at, at + name.length)
    const message = `There is no attribute "${name}", so this is None.`
    const about = { state: 'missing', kind: 'attr', name } as const
    return findingOf(unknownAttribute, resource, range, message, didYouMean(name, attributes, 'attributes'), about)
  })
}

function usesIn(resource: PythonResource, text: string): Use[] {
  if (!text.includes('conv.variant.')) return []
  return [...withoutLiterals(text).matchAll(USE)].map(({ index, 1: name = '', 2: assignment }) => {
    return { resource, text, name, at: index + BEFORE_NAME, assigned: assignment !== undefined }
  })
}
