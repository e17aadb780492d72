import type { AgentProject, Resource } from '../../../agent/agent-project.ts'
import { createLineIndex } from '../../../agent/line-index.ts'
import { findingOf } from '../../finding-of.ts'
import { type Finding, type Range, WHOLE_FILE } from '../../finding.ts'
import { textField } from '../../project-paths.ts'
import { pythonResources } from '../../python-resources.ts'
import type { Rule } from '../../rule.ts'

export const invisibleCharacter: Rule = {
  name: 'invisible-character',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A name holds a character that nobody sees, or Python one that shows it in another order than it runs: names look equal and are not.',
  check,
}

/** Marks of direction, spaces without width, and joiners between letters of Latin or digits, where they join nothing. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<=[\p{Script=Latin}\p{N}_ -])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\p{N}_ -])/u
/** Overrides and isolates: what follows them is shown elsewhere. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/

function check(project: AgentProject): Finding[] {
  return [
    ...project.resources.flatMap(inName),
    ...project.resources.flatMap(inReferences),
    ...[...project.files.keys()].flatMap(inPath),
    ...pythonResources(project).flatMap((resource) => inCode(resource, project.files.get(resource.path)?.text ?? '')),
  ]
}

function inName(resource: Resource): Finding[] {
  const found = INVISIBLE.exec(resource.name)?.[0]
  // A name that is not written in the file is its path, which is looked at by itself.
  const key = ['name', 'keyphrase'].find((field) => textField(resource, field) !== null)
  return found === undefined || key === undefined ? [] : [about(resource, resource.locate(`/${key}`), 'name', found)]
}

function inReferences(resource: Resource): Finding[] {
  return resource.references.flatMap((reference) => {
    const found = INVISIBLE.exec(reference.prefix + reference.name)?.[0]
    // Where a reference stands is worked out when somebody asks, and there are very many.
    return found === undefined ? [] : [about(resource, reference.range, 'reference', found)]
  })
}

function inPath(path: string): Finding[] {
  const found = INVISIBLE.exec(path)?.[0]
  return found === undefined ? [] : [about({ path, locate: () => WHOLE_FILE }, WHOLE_FILE, 'path', found)]
}

function inCode(resource: Resource, text: string): Finding[] {
  const found = REORDERING.exec(text)
  if (found === null) return []
  const [character] = found
  const range = createLineIndex(text).range(found.index, found.index + 1)
  const message = `The code holds ${codePoint(character)}, which shows it in another order than it runs.`
  return [findingOf(invisibleCharacter, resource, range, message, `In a text write ${escaped(character)} for it.`)]
}

function about(resource: Pick<Resource, 'path' | 'locate'>, range: Range, what: string, character: string): Finding {
  const message = `This ${what} holds a character that nobody sees: ${codePoint(character)}.`
  return findingOf(invisibleCharacter, resource, range, message, 'Write it anew by hand, here and where it is named.')
}

function codePoint(character: string): string {
  return `U+${hex(character)}`
}

function escaped(character: string): string {
  return `\\u${hex(character).toLowerCase()}`
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
