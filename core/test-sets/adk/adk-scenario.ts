import type { JsonValue } from '../../agent/agent-project.ts'

export type ValueType = 'string' | 'integer' | 'number' | 'boolean'

/** A function that must have been called at some time of the conversation, with these arguments among its own. */
export interface FunctionCallAssertion {
  name: string
  arguments: readonly { parameter: string; expected: JsonValue; type: ValueType }[]
}

/** What a file of `test_suite/` asks for beyond the setting of the call. */
export interface AdkScenario {
  /** Instructions for the caller, in prose. */
  text: string
  functionCalls: readonly FunctionCallAssertion[]
  /** Sentences about the whole conversation that must be true. */
  prompts: readonly string[]
  /** Fields that are not what they must be: such a test proves nothing, whatever else it asks. Absent where there are none. */
  unreadable?: readonly string[]
}
