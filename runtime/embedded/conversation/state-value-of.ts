import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Entity } from '../entities/entity.ts'

/** An entity's value as it stands in the state: whole numbers and decimals as numbers, everything else as text. */
export function stateValueOf({ type }: Entity, value: string): JsonValue {
  if (type !== 'numeric' || value.trim() === '') return value
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}
