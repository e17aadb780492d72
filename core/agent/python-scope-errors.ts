import type { CompileError } from './python-compile-error.ts'
import type { SyntaxNode, SyntaxNodeRef } from './python-tree.ts'

/** What a piece of code stands in. */
export type Scope = 'function' | 'async function' | 'class' | 'lambda' | 'loop'

/** The kinds of nodes that can open a scope. */
export const SCOPE_NODES = ['LambdaExpression', 'Body'] as const

/** The scope that a node opens, or null. */
export function openedScope(ref: SyntaxNodeRef): Scope | null {
  if (ref.name === 'LambdaExpression') return 'lambda'
  if (ref.name !== 'Body') return null
  const { parent } = ref.node
  switch (parent?.name) {
    case 'FunctionDefinition':
      return parent.getChild('async') === null ? 'function' : 'async function'
    case 'ClassDefinition':
      return 'class'
    case 'ForStatement':
    case 'WhileStatement':
      return ref.node.prevSibling?.name === 'else' ? null : 'loop'
    default:
      return null
  }
}

/** A statement that may not stand where it stands: `return` outside a function, `await` in one that is not async … */
export function scopeError(node: SyntaxNode, text: string, scopes: readonly Scope[]): CompileError | null {
  const around = scopes.findLast((scope) => scope !== 'loop')
  const inFunction = around === 'function' || around === 'async function'
  const fail = (message: string) => ({ message, at: node.from })
  switch (node.name) {
    case 'ReturnStatement':
      return inFunction ? null : fail('"return" outside a function')
    case 'YieldStatement':
    case 'YieldExpression':
      return yieldError(node.from, scopes)
    case 'AwaitExpression':
      return around === 'async function' || around === 'lambda' || isInGenerator(node)
        ? null
        : fail('"await" outside an async function')
    case 'ForStatement':
    case 'WithStatement':
      if (node.firstChild?.name !== 'async' || around === 'async function') return null
      return fail('"async for" and "async with" belong in an async function')
    case 'BreakStatement':
    case 'ContinueStatement':
      return scopes.at(-1) === 'loop' ? null : fail(`"${text.slice(node.from, node.to).trim()}" outside a loop`)
    case 'ScopeStatement':
      return scopes.length === 0 && text.startsWith('nonlocal', node.from)
        ? fail('"nonlocal" outside a function')
        : null
    default:
      return importError(node, text, around)
  }
}

/** `yield` belongs in a function or a lambda. */
export function yieldError(at: number, scopes: readonly Scope[]): CompileError | null {
  const around = scopes.findLast((scope) => scope !== 'loop')
  const isInside = around !== undefined && around !== 'class'
  return isInside ? null : { message: '"yield" outside a function', at }
}

/** A generator expression may wait for something wherever it is written. */
function isInGenerator(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent !== null && parent.name !== 'Body'; parent = parent.parent) {
    if (parent.name.includes('Comprehension') || parent.getChild('for') !== null) return true
  }
  return false
}

function importError(node: SyntaxNode, text: string, around: Scope | undefined): CompileError | null {
  if (around !== undefined && node.getChild('*') !== null) {
    return { message: '"import *" belongs at the top level of the file', at: node.from }
  }
  if (node.lastChild?.name === ',') return { message: 'a comma at the end needs brackets', at: node.lastChild.from }
  if (!isFuture(node, text)) return null
  const unknown = futureNames(node, text).find((name) => !FEATURES.has(name))
  if (unknown !== undefined) return { message: `"__future__" has no feature "${unknown.slice(0, 40)}"`, at: node.from }
  for (let before = node.prevSibling; before !== null; before = before.prevSibling) {
    const source = text.slice(before.from, before.to)
    const mayStand =
      before.name === 'Comment' || isFuture(before, text) || /^from (?:_gen|imports) import \*/.test(source)
    if (mayStand || (before.name === 'ExpressionStatement' && /^[rRuU]?['"]/.test(source))) continue
    return { message: '"from __future__" must stand at the beginning of the file', at: node.from }
  }
  return null
}

const FEATURES: ReadonlySet<string> = new Set(
  (
    'nested_scopes generators division absolute_import with_statement print_function unicode_literals ' +
    'barry_as_FLUFL generator_stop annotations'
  ).split(' '),
)

function futureNames(node: SyntaxNode, text: string): string[] {
  const [, names = ''] = /\bimport\b([\s\S]*)/.exec(text.slice(node.from, node.to).replaceAll(/#[^\n]*/g, '')) ?? []
  return names.split(',').flatMap((part) => /[^\s()\\]+/.exec(part)?.[0] ?? [])
}

function isFuture(node: SyntaxNode, text: string): boolean {
  return node.name === 'ImportStatement' && /^from\s+__future__\b/.test(text.slice(node.from, node.from + 40))
}
