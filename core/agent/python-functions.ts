import type { SyntaxNode, Tree } from './python-tree.ts'
import type { LineIndex } from './line-index.ts'
import { argumentsOf, splitByComma, written } from './python-expressions.ts'
import type { PythonDecorator, PythonFunction, PythonParameter } from './python-file.ts'

/** The functions at the top level of a file, in order. */
export function functionsOf(tree: Tree, text: string, lines: LineIndex): PythonFunction[] {
  const found: PythonFunction[] = []
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const decorated = node.name === 'DecoratedStatement'
    const definition = decorated ? node.getChild('FunctionDefinition') : node
    if (definition?.name !== 'FunctionDefinition') continue
    const decorators = decorated ? node.getChildren('Decorator').map((child) => decoratorOf(child, text, lines)) : []
    const one = functionOf(definition, decorators, text, lines)
    if (one !== null) found.push(one)
  }
  return found
}

function functionOf(
  node: SyntaxNode,
  decorators: PythonDecorator[],
  text: string,
  lines: LineIndex,
): PythonFunction | null {
  const name = node.getChild('VariableName')
  if (name === null) return null
  const list = node.getChild('ParamList')
  const returns = node.getChild('TypeDef')
  const body = node.getChild('Body')
  return {
    name: text.slice(name.from, name.to),
    async: node.getChild('async') !== null,
    parameters: list === null ? [] : parametersOf(list, text, lines),
    returns: returns === null ? null : written(text, returns.from, returns.to).replace(/^->\s*/, ''),
    decorators,
    range: lines.range(name.from, name.to),
    headerEnd: lines.range(body?.from ?? name.to, body?.from ?? name.to).line,
  }
}

function parametersOf(list: SyntaxNode, text: string, lines: LineIndex): PythonParameter[] {
  return splitByComma(list).flatMap((nodes) => {
    const name = nodes.find((node) => node.name === 'VariableName')
    if (name === undefined) return []
    const star = nodes.find((node) => node.name === '*' || node.name === '**')
    const type = nodes.find((node) => node.name === 'TypeDef')
    const assign = nodes.findIndex((node) => node.name === 'AssignOp')
    const from = nodes[assign + 1]?.from
    const to = nodes.at(-1)?.to
    const kind = star === undefined ? 'plain' : star.name === '*' ? '*' : '**'
    return {
      name: text.slice(name.from, name.to),
      kind,
      annotation: type === undefined ? null : written(text, type.from, type.to).replace(/^:\s*/, ''),
      default: assign === -1 || from === undefined || to === undefined ? null : written(text, from, to),
      range: lines.range(name.from, name.to),
    } satisfies PythonParameter
  })
}

function decoratorOf(node: SyntaxNode, text: string, lines: LineIndex): PythonDecorator {
  const args = node.getChild('ArgList')
  const to = args?.from ?? node.to
  return {
    name: text.slice(node.from + 1, to).replaceAll(/\s+/g, ''),
    args: args === null ? null : argumentsOf(args, text, lines),
    range: lines.range(node.from, args?.to ?? node.from + text.slice(node.from, node.to).trimEnd().length),
  }
}
