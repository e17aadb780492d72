import { nodeIds, type SyntaxNode, type SyntaxNodeRef, type Tree } from './python-tree.ts'
import type { LineIndex } from './line-index.ts'
import { argumentsOf, stringOf } from './python-expressions.ts'
import { importsOf } from './python-imports.ts'
import type {
  PythonCall,
  PythonImport,
  PythonInnerFunction,
  PythonOutline,
  PythonTransition,
} from './python-outline.ts'

/** Calls are told when they could concern another resource of the project. */
const TOLD_CALL = /(?:^|\.)(?:call_handoff|send_sms_template|goto_flow|goto_step|Transition)$|\bfunctions\.\w+$/

const LOOKED_AT = nodeIds([
  'VariableName',
  'CapturePattern',
  'ImportStatement',
  'FunctionDefinition',
  'ClassDefinition',
  'ParamList',
  'AssignStatement',
  'ForStatement',
  'WithStatement',
  'TryStatement',
  'NamedExpression',
  'ScopeStatement',
  'CallExpression',
  'DictionaryExpression',
  'Body',
])

/** What a parsed file imports, defines, calls and returns, found in one walk. */
export function outlinePython(tree: Tree, text: string, lines: LineIndex): PythonOutline {
  const imports: PythonImport[] = []
  const names = new Set<string>()
  const bound = new Set<string>()
  const calls: PythonCall[] = []
  const transitions: PythonTransition[] = []
  const inner: PythonInnerFunction[] = []
  let functions = 0
  let classes = 0
  const jumps = text.includes('goto_')
  tree.iterate({
    enter(node) {
      if (LOOKED_AT[node.type.id] === 0) return true
      switch (node.name) {
        case 'VariableName':
          if (functions + classes === 0) names.add(text.slice(node.from, node.to))
          break
        case 'CapturePattern':
          if (functions + classes === 0) names.add(text.slice(node.from, node.to))
          bound.add(text.slice(node.from, node.to))
          break
        case 'ImportStatement':
          imports.push(...importsOf(node.node, text, lines))
          if (functions + classes > 0) return false
          break
        case 'FunctionDefinition':
        case 'ClassDefinition': {
          const name = node.node.getChild('VariableName')
          if (name === null) break
          bound.add(text.slice(name.from, name.to))
          if (node.name === 'FunctionDefinition' && functions + classes > 0) {
            inner.push(innerFunction(node.node, name, text, lines, functions === 0))
          }
          break
        }
        case 'ParamList':
        case 'AssignStatement':
        case 'ForStatement':
        case 'WithStatement':
        case 'TryStatement':
        case 'NamedExpression':
          bindings(node.node, text, bound)
          break
        case 'ScopeStatement':
          if (text.startsWith('global', node.from)) bindings(node.node, text, names)
          break
        case 'CallExpression': {
          const call = callOf(node, text, lines)
          if (call !== null) calls.push(call)
          break
        }
        case 'DictionaryExpression': {
          const transition = jumps ? transitionOf(node.node, text, lines) : null
          if (transition !== null) transitions.push(transition)
          break
        }
        case 'Body':
          if (isBodyOf(node, 'FunctionDefinition')) functions++
          else if (isBodyOf(node, 'ClassDefinition')) classes++
          break
      }
      return true
    },
    leave(node) {
      if (node.name !== 'Body') return
      if (isBodyOf(node, 'FunctionDefinition')) functions--
      else if (isBodyOf(node, 'ClassDefinition')) classes--
    },
  })
  return { imports, names, bound, calls, transitions, inner }
}

function isBodyOf(node: SyntaxNodeRef, parent: string): boolean {
  return node.node.parent?.name === parent
}

function innerFunction(
  node: SyntaxNode,
  name: SyntaxNode,
  text: string,
  lines: LineIndex,
  inClass: boolean,
): PythonInnerFunction {
  return {
    name: text.slice(name.from, name.to),
    async: node.getChild('async') !== null,
    inClass,
    range: lines.range(name.from, name.to),
  }
}

/** Names directly below a statement and in its tuples; a few more than are bound do no harm. */
function bindings(node: SyntaxNode, text: string, into: Set<string>): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'VariableName') into.add(text.slice(child.from, child.to))
    else if (child.name === 'TupleExpression' || child.name === 'ArrayExpression') bindings(child, text, into)
  }
}

function callOf(node: SyntaxNodeRef, text: string, lines: LineIndex): PythonCall | null {
  const call = node.node
  const callee = call.firstChild
  if (callee === null || callee.to - callee.from > 200) return null
  if (callee.name !== 'VariableName' && callee.name !== 'MemberExpression') return null
  const name = text.slice(callee.from, callee.to).replaceAll(/\s+/g, '')
  if (callee.name === 'MemberExpression' && !TOLD_CALL.test(name)) return null
  const list = call.lastChild
  if (list?.name !== 'ArgList') return null
  // A call by a plain name says something only through the names of its arguments.
  if (callee.name === 'VariableName' && list.getChild('AssignOp') === null) return null
  return { callee: name, args: argumentsOf(list, text, lines), range: lines.range(callee.from, callee.to) }
}

function transitionOf(node: SyntaxNode, text: string, lines: LineIndex): PythonTransition | null {
  const values = new Map<string, SyntaxNode | null>()
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'String') continue
    const key = /^.?['"](goto_flow|goto_step)['"]$/.exec(text.slice(child.from, child.to))?.[1]
    if (key === undefined || child.nextSibling?.name !== ':') continue
    const value = child.nextSibling.nextSibling
    const after = value?.nextSibling?.name
    values.set(key, after === ',' || after === '}' ? value : null)
  }
  if (values.size === 0) return null
  const flow = literal(values.get('goto_flow'), text, lines)
  return {
    flow,
    step: literal(values.get('goto_step'), text, lines),
    flowUnknown: values.has('goto_flow') && flow === null,
  }
}

function literal(node: SyntaxNode | null | undefined, text: string, lines: LineIndex): PythonTransition['flow'] {
  const value = node == null ? null : stringOf(node, text)
  return node == null || value === null ? null : { text: value, range: lines.range(node.from, node.to) }
}
