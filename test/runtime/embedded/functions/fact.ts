import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type {
  CallContext,
  ConversationFacts,
  FunctionOutcome,
} from '../../../../runtime/embedded/functions/function-worker.ts'

/** What a function of this body sees, does and returns. */
export interface Fact {
  fact: string
  body: string
  returns?: JsonValue
  effects?: JsonValue
  context?: Partial<CallContext>
  facts?: Partial<ConversationFacts>
  expects?: (outcome: FunctionOutcome) => void
}

/** A function that evaluates expressions and tells what they raise. */
export const RAISED = (expression: string) =>
  `try:\n    ${expression}\nexcept BaseException as error:\n    return type(error).__name__\nreturn "nothing"`
