import type { AgentProject } from '../agent/agent-project.ts'
import type { PythonDecorator, PythonFile, PythonFunction } from '../agent/python-file.ts'
import { parsePython } from '../agent/python.ts'
import { perProject } from './per-project.ts'
import { fileStem } from './project-paths.ts'
import { type PythonResource, pythonResources } from './python-resources.ts'

/** Types a declared parameter can have. */
export const PARAMETER_TYPES: readonly string[] = ['str', 'int', 'float', 'bool']

/** A function file as the ADK reads it. */
export interface AdkFunction {
  resource: PythonResource
  /** The main function's name, which is the file's. */
  name: string
  /** Its parameters that nobody declares. */
  fixed: readonly string[]
  /** The main function; the file has none when it is null (see the rule file-name). */
  main: PythonFunction | null
  /** The text the ADK checks: the main header on one line, without the ADK's decorators that it understood. */
  code: string
  /** The header that the ADK looks for in `code`. */
  header: string
  /** What breaks when the ADK puts the header on one line; null when nothing does. */
  brokenHeader: string | null
}

/** The functions of a project that parse, as the ADK reads them. */
export const adkFunctions: (project: AgentProject) => readonly AdkFunction[] = perProject((project) =>
  pythonResources(project).flatMap((resource) => {
    const text = project.files.get(resource.path)?.text
    return text === undefined ? [] : [readFunction(resource, text.replaceAll(/\r\n?/g, '\n'))]
  }),
)

function readFunction(resource: PythonResource, text: string): AdkFunction {
  const name = fileStem(resource.path)
  const joined = withHeaderOnOneLine(text, resource.python, name)
  const main = resource.python.functions.find((one) => one.name === name) ?? null
  const fixed = fixedParameters(resource.kind)
  const declared = main === null || resource.kind === 'function_step' ? [] : declaredParameters(main)
  return {
    resource,
    name,
    fixed,
    main,
    code: main === null ? joined.text : withoutLines(joined.text, main.decorators.filter(isUnderstood)),
    header: `def ${name}(${[...fixed, ...declared].join(', ')})`,
    brokenHeader: joined.isOdd ? (parsePython(joined.text).errors[0]?.message ?? null) : null,
  }
}

/** True for the kinds that the model calls. */
export function needsDescription(kind: string): boolean {
  return kind === 'function' || kind === 'transition_function'
}

function fixedParameters(kind: string): string[] {
  const inFlow = kind === 'transition_function' || kind === 'function_step'
  return inFlow ? ['conv: Conversation', 'flow: Flow'] : ['conv: Conversation']
}

/** Header lines end at the first line that ends in a colon, comments apart; the rest follows from the vendor's formatting. */
const HEADER_END = /:[^\S\n]*(?:#.*)?$/

/** `isOdd`: the result may have another structure than the text and has to be parsed again. */
function withHeaderOnOneLine(text: string, python: PythonFile, name: string): { text: string; isOdd: boolean } {
  const top = python.functions.find((one) => one.name === name && !one.async)
  const place = top ?? python.outline.inner.find((one) => one.name === name && !one.async)
  if (place === undefined) return { text, isOdd: false }
  const lines = text.split('\n')
  const first = place.range.line - 1
  let last = first
  while (last < lines.length && !HEADER_END.test(lines[last] ?? '')) last++
  if (last >= lines.length) return { text, isOdd: false }
  const header = lines.slice(first, last + 1)
  const odd = top === undefined || last !== top.headerEnd - 1 || header.slice(0, -1).some((line) => line.includes('#'))
  return { text: [...lines.slice(0, first), oneLine(header), ...lines.slice(last + 1)].join('\n'), isOdd: odd }
}

function oneLine(header: readonly string[]): string {
  return header
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/\(\s+/g, '(')
    .replaceAll(/\s+\)/g, ')')
    .replaceAll(/\s+:/g, ':')
    .replaceAll(/\s+/g, ' ')
    .replace(/,\):$/, '):')
}

/** As `name: type`, in the order of the decorators. */
function declaredParameters(main: PythonFunction): string[] {
  return main.decorators.flatMap((decorator) => {
    const name = declaredName(decorator)
    const parameter = main.parameters.find((one) => one.name === name && one.kind === 'plain')
    const type = parameter?.annotation ?? ''
    return PARAMETER_TYPES.includes(type) ? [`${name}: ${type}`] : []
  })
}

/** The name in `@func_parameter("name", "description")`; null for any other decorator and any other form. */
export function declaredName(decorator: PythonDecorator): string | null {
  const positional = positionalArguments(decorator)
  const [first] = positional
  if (decorator.name !== 'func_parameter' || positional.length !== 2) return null
  return first?.value.type === 'string' ? first.value.value : null
}

/** Keyword arguments do not count, for the ADK, in the decorators of descriptions and parameters. */
export function positionalArguments(decorator: PythonDecorator): NonNullable<PythonDecorator['args']> {
  return (decorator.args ?? []).filter((arg) => arg.name === null && !arg.text.startsWith('**'))
}

/** Decorators of which the ADK takes the lines away. */
export function isUnderstood(decorator: PythonDecorator): boolean {
  if (decorator.args === null) return false
  if (decorator.name === 'func_latency_control') return true
  const count = positionalArguments(decorator).length
  return (decorator.name === 'func_description' && count === 1) || (decorator.name === 'func_parameter' && count === 2)
}

function withoutLines(text: string, decorators: readonly PythonDecorator[]): string {
  if (decorators.length === 0) return text
  const taken = new Set<number>()
  for (const { range } of decorators) for (let line = range.line; line <= range.endLine; line++) taken.add(line)
  return text
    .split('\n')
    .filter((_, index) => !taken.has(index + 1))
    .join('\n')
}
