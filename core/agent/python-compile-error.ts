import { argumentError, parameterError } from './python-argument-errors.ts'
import { assignmentError } from './python-assignment-errors.ts'
import { literalError } from './python-literal-errors.ts'
import { type Scope, openedScope, SCOPE_NODES, scopeError, yieldError } from './python-scope-errors.ts'
import { statementError } from './python-statement-errors.ts'
import { nodeIds, type SyntaxNodeRef, type Tree } from './python-tree.ts'

/** What is wrong with a node, and where. */
export interface CompileError {
  message: string
  at: number
}

/** A list of arguments up to this length is looked at as a text before it is as a tree. */
const SHORT = 200

/** Rules of the language that the grammar leaves out, by the nodes they are about. */
const CHECKS: Readonly<
  Record<string, (ref: SyntaxNodeRef, text: string, scopes: readonly Scope[]) => CompileError | null>
> = {
  ArgList: (ref, text) => (arePlain(ref, text) ? null : argumentError(ref.node, text)),
  ParamList: ({ node }, text) => parameterError(node, text),
  AssignStatement: ({ node }, text) => assignmentError(node, text),
  UpdateStatement: ({ node }, text) => assignmentError(node, text),
  DeleteStatement: ({ node }, text) => assignmentError(node, text),
  ForStatement: ({ node }, text, scopes) => assignmentError(node, text) ?? scopeError(node, text, scopes),
  WithStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  ReturnStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  YieldStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  YieldExpression: ({ node }, text, scopes) => scopeError(node, text, scopes),
  AwaitExpression: ({ node }, text, scopes) => scopeError(node, text, scopes),
  BreakStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  ContinueStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  ScopeStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  ImportStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
  TryStatement: statementError,
  PrintStatement: statementError,
  RaiseStatement: statementError,
  CompareOp: statementError,
  PropertyName: statementError,
  Number: literalError,
  String: literalError,
  FormatString: literalError,
  ContinuedString: literalError,
}

const LOOKED_AT = nodeIds([...Object.keys(CHECKS), 'VariableName', ...SCOPE_NODES])
const SCOPES = nodeIds(SCOPE_NODES)

/** The first place that Python's compiler refuses although the grammar lets it pass; null when there is none. */
export function compileError(tree: Tree, text: string): CompileError | null {
  let found: CompileError | null = null
  const scopes: Scope[] = []
  tree.iterate({
    enter(node: SyntaxNodeRef) {
      if (found !== null) return false
      if (LOOKED_AT[node.type.id] === 0) return true
      const check = CHECKS[node.name]
      if (check !== undefined) found = check(node, text, scopes)
      // What the grammar was given in the place of a lone `yield`.
      else if (node.name === 'VariableName' && node.to - node.from === 5 && text.startsWith('yield', node.from)) {
        found = yieldError(node.from, scopes)
      }
      const scope = SCOPES[node.type.id] === 0 ? null : openedScope(node)
      if (scope !== null) scopes.push(scope)
      return true
    },
    leave(node) {
      if (SCOPES[node.type.id] !== 0 && openedScope(node) !== null) scopes.pop()
    },
  })
  return found
}

/** Arguments by position alone are right in any order. */
function arePlain({ from, to }: SyntaxNodeRef, text: string): boolean {
  if (to - from > SHORT) return false
  const source = text.slice(from, to)
  return !source.includes('=') && !source.includes('**')
}
