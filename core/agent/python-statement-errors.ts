import type { CompileError } from './python-compile-error.ts'
import type { SyntaxNode, SyntaxNodeRef } from './python-tree.ts'

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/** Python 2 in the grammar, keywords as attributes, and `try` without what belongs to it. */
export function statementError(ref: SyntaxNodeRef, text: string): CompileError | null {
  const fail = (message: string, at = ref.from) => ({ message, at })
  switch (ref.name) {
    case 'PrintStatement': {
      const after = text.slice(ref.from + 'print'.length, ref.from + 200).trimStart()
      const isText = /^(?!(?:if|and|or|in|is|not|for|else)\b)[\w"'{~]/.test(after)
      return isText ? fail('"print" needs brackets') : null
    }
    case 'CompareOp':
      return text.startsWith('<>', ref.from) ? fail('"<>" is written "!="') : null
    case 'RaiseStatement':
      return ref.node.getChild(',') === null ? null : fail('"raise" takes one exception')
    case 'PropertyName':
      return KEYWORDS.has(text.slice(ref.from, ref.to)) ? fail('a keyword as the name of an attribute') : null
    default:
      return tryError(ref.node, fail)
  }
}

function tryError(node: SyntaxNode, fail: (message: string, at?: number) => CompileError): CompileError | null {
  let all: SyntaxNode | null = null
  let handled = false
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'finally') handled = true
    if (child.name !== 'except') continue
    if (all !== null) return fail('the "except:" for everything must be the last', all.from)
    if (child.nextSibling?.name === 'Body') all = child
    handled = true
  }
  return handled ? null : fail('"try" without "except" or "finally"')
}
