import type { JsonValue } from '../../../core/agent/agent-project.ts'

/** Types of the ADK's entities, and those a function's parameter can have beside them. */
export type EntityType =
  | 'yes_no'
  | 'numeric'
  | 'alphanumeric'
  | 'enum'
  | 'date'
  | 'phone_number'
  | 'time'
  | 'address'
  | 'free_text'
  | 'name_config'
  | 'email'

/** Something the agent wants to know from the caller. */
export interface Entity {
  name: string
  description: string
  type: EntityType
  /** Keys by type, as in `config/entities.yaml`. */
  config: Readonly<Record<string, JsonValue>>
}

/** What the words are read against. */
export interface Hearing {
  /** ISO 8601: the agent's now. */
  now: string
  language: string | null
  /** The caller was just asked for it, so that short answers count. */
  asked: boolean
}

/** What was understood: `value` as a text, the way the vendor keeps it. */
export interface EntityValue {
  value: string
  /** Empty when it is valid, else what is wrong with it. */
  error: string
}
