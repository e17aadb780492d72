import type { CompileError } from './python-compile-error.ts'
import { splitByComma } from './python-expressions.ts'
import type { SyntaxNode } from './python-tree.ts'

/** Arguments of a call that Python refuses: their order, a name given twice. */
export function argumentError(list: SyntaxNode, text: string): CompileError | null {
  const groups = splitByComma(list)
  const names = new Set<string>()
  let isUnpacked = false
  // The commas of a generator expression are not those of the arguments.
  if (list.getChild('for') !== null) return null
  for (const [first, second] of groups) {
    if (first === undefined) continue
    const fail = (message: string) => ({ message, at: first.from })
    if (first.name === '**') isUnpacked = true
    else if (first.name === '*') {
      if (isUnpacked) return fail('an argument with * after one with **')
    } else if (second?.name === 'AssignOp' && text[second.from] === '=') {
      const name = text.slice(first.from, first.to)
      if (names.has(name)) return fail(`the argument "${name}" is given twice`)
      names.add(name)
    } else if (isUnpacked || names.size > 0) return fail('a positional argument after a keyword argument')
  }
  return null
}

/** Parameters that Python refuses: a name twice, one without a default after one with, stars in the wrong place. */
export function parameterError(list: SyntaxNode, text: string): CompileError | null {
  const groups = splitByComma(list)
  const names = new Set<string>()
  let hasDefault = false
  let star = false
  let last = false
  for (const [index, group] of groups.entries()) {
    const [first] = group
    if (first === undefined) continue
    const fail = (message: string) => ({ message, at: first.from })
    const name = group.find((node) => node.name === 'VariableName')
    if (last) return fail('a parameter after the one with **')
    if (first.name === '*') {
      if (star) return fail('a second * among the parameters')
      if (name === undefined && (groups[index + 1]?.[0]?.name ?? '**') === '**') {
        return fail('a * among the parameters with no name after it')
      }
      star = true
    } else if (first.name === '**') last = true
    else if (group.some((node) => node.name === 'AssignOp')) hasDefault = true
    else if (hasDefault && !star && name !== undefined) {
      return fail('a parameter without a default after one with a default')
    }
    if (name === undefined) continue
    const written = text.slice(name.from, name.to)
    if (names.has(written)) return fail(`two parameters named "${written}"`)
    names.add(written)
  }
  return null
}
