import type { CompileError } from './python-compile-error.ts'
import type { SyntaxNode } from './python-tree.ts'

/** Expressions that no value can be given to. */
const NO_TARGETS: Readonly<Record<string, string>> = {
  String: 'a text',
  FormatString: 'a text',
  ContinuedString: 'a text',
  Number: 'a number',
  Boolean: 'True or False',
  None: 'None',
  Ellipsis: '...',
  CallExpression: 'a call',
  BinaryExpression: 'an expression',
  UnaryExpression: 'an expression',
  ConditionalExpression: 'an expression',
  LambdaExpression: 'a lambda',
  AwaitExpression: 'an expression',
  DictionaryExpression: 'a dict',
  SetExpression: 'a set',
}

/** An assignment, `for` or `del` whose target is none: `f() = 1`, `for 1 in x`, `(a, b) += 1`. */
export function assignmentError(node: SyntaxNode, text: string): CompileError | null {
  const verb = node.name === 'DeleteStatement' ? 'deleted' : 'assigned to'
  for (const target of targetsOf(node)) {
    const wrong = wrongTarget(target, node.name === 'UpdateStatement')
    if (wrong !== null) return { message: `${wrong.what} cannot be ${verb}`, at: wrong.at }
  }
  return node.name === 'AssignStatement' ? loneStar(node, text) : null
}

function targetsOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child)
  switch (node.name) {
    case 'AssignStatement': {
      const last = children.findLastIndex((child) => child.name === 'AssignOp' || child.name === 'TypeDef')
      return children.slice(0, Math.max(0, last))
    }
    case 'UpdateStatement':
      return children.slice(0, 1)
    case 'ForStatement': {
      const from = children.findIndex((child) => child.name === 'for')
      return children.slice(
        from + 1,
        children.findIndex((child) => child.name === 'in'),
      )
    }
    default:
      return children
  }
}

function wrongTarget(node: SyntaxNode, single: boolean): { what: string; at: number } | null {
  const what = Object.hasOwn(NO_TARGETS, node.name) ? NO_TARGETS[node.name] : undefined
  if (what !== undefined) return { what, at: node.from }
  const isGroup = node.name === 'TupleExpression' || node.name === 'ArrayExpression'
  if (isGroup && single) return { what: 'a list of targets', at: node.from }
  if (!isGroup && node.name !== 'ParenthesizedExpression') return null
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const wrong = wrongTarget(child, single)
    if (wrong !== null) return wrong
  }
  return null
}

/** `*a = b` and `a = *b` want a comma. */
function loneStar(node: SyntaxNode, text: string): CompileError | null {
  let star: SyntaxNode | null = null
  let comma = false
  const fail = () => (star === null || comma ? null : { message: 'a * outside a list or tuple', at: star.from })
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === '*' && text[child.from] === '*') star = child
    else if (child.name === ',') comma = true
    else if (child.name === 'AssignOp') {
      const error = fail()
      if (error !== null) return error
      star = null
      comma = false
    }
  }
  return fail()
}
