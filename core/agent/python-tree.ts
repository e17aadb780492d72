import { parser } from '@lezer/python'

/** A parsed Python text. */
export type Tree = ReturnType<typeof parser.parse>
export type SyntaxNode = Tree['topNode']
/** A node during a walk; `node` makes it stay. */
export type SyntaxNodeRef = Parameters<NonNullable<Parameters<Tree['iterate']>[0]['enter']>>[0]

/** By the id of a node's type: 1 for the kinds of nodes that are named. A walk asks that of each node before it looks at names. */
export function nodeIds(names: Iterable<string>): Uint8Array {
  const wanted = new Set(names)
  return Uint8Array.from(parser.nodeSet.types, ({ name }) => Number(wanted.has(name)))
}
