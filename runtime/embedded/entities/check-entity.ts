import type { Entity, EntityValue, Hearing } from './entity.ts'
import { hearEntity } from './hear-entity.ts'

/** Whether a text is a value of an entity, and the form in which it is kept. */
export function checkEntity(entity: Entity, text: string, hearing: Omit<Hearing, 'asked'>): EntityValue {
  const heard = hearEntity(entity, text, { ...hearing, asked: true })
  return heard ?? { value: text, error: `it is no ${entity.type.replaceAll('_', ' ')}` }
}
