import { argumentError, parameterError } from './python-argument-errors.ts'
import { assignmentError } from './python-assignment-errors.ts'
import { literalError } from './python-literal-errors.ts'
import { type Scope, openedScope, scopeError, yieldError } from './python-scope-errors.ts'
import { statementError } from './python-statement-errors.ts'
import type { SyntaxNode, SyntaxNodeRef, Tree } from './python-tree.ts'

/** What is wrong with a node, and where. */
export interface CompileError {
  message: string
  at: number
}

/** Rules of the language that the grammar leaves out, by the nodes they are about. */
const CHECKS: Readonly<
  Record<string, (node: SyntaxNode, text: string, scopes: readonly Scope[]) => CompileError | null>
> = {
  ArgList: argumentError,
  ParamList: parameterError,
  AssignStatement: assignmentError,
  UpdateStatement: assignmentError,
  DeleteStatement: assignmentError,
  ForStatement: (node, text, scopes) => assignmentError(node, text) ?? scopeError(node, text, scopes),
  WithStatement: scopeError,
  ReturnStatement: scopeError,
  YieldStatement: scopeError,
  YieldExpression: scopeError,
  AwaitExpression: scopeError,
  BreakStatement: scopeError,
  ContinueStatement: scopeError,
  ScopeStatement: scopeError,
  ImportStatement: scopeError,
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

/** The first place that Python's compiler refuses although the grammar lets it pass; null when there is none. */
export function compileError(tree: Tree, text: string): CompileError | null {
  let found: CompileError | null = null
  const scopes: Scope[] = []
  tree.iterate({
    enter(node: SyntaxNodeRef) {
      if (found !== null) return false
      const check = CHECKS[node.name]
      if (check !== undefined) found = check(node.node, text, scopes)
      // What the grammar was given in the place of a lone `yield`.
      else if (node.name === 'VariableName' && node.to - node.from === 5 && text.startsWith('yield', node.from)) {
        found = yieldError(node.from, scopes)
      }
      const scope = openedScope(node)
      if (scope !== null) scopes.push(scope)
      return true
    },
    leave(node) {
      if (openedScope(node) !== null) scopes.pop()
    },
  })
  return found
}
