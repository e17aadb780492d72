import type { parser } from '@lezer/python'

/** A parsed Python text. */
export type Tree = ReturnType<typeof parser.parse>
export type SyntaxNode = Tree['topNode']
/** A node during a walk; `node` makes it stay. */
export type SyntaxNodeRef = Parameters<NonNullable<Parameters<Tree['iterate']>[0]['enter']>>[0]
