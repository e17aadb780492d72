import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { Entity, EntityType } from '../entities/entity.ts'
import { fieldsOf } from './fields-of.ts'
import { named } from './named.ts'

const TYPES: readonly string[] = [
  'numeric',
  'alphanumeric',
  'enum',
  'date',
  'phone_number',
  'time',
  'address',
  'free_text',
  'name_config',
]

/** The entities of a version by name; one of an unknown type is free text. */
export function entitiesOf(version: AgentVersion): ReadonlyMap<string, Entity> {
  return new Map(
    named(version, 'entity').map(({ name, value }) => {
      const fields = fieldsOf(value)
      const written = fields.text('entity_type')
      const type = TYPES.includes(written) ? (written as EntityType) : 'free_text'
      return [name, { name, description: fields.text('description'), type, config: fields.fields('config').value }]
    }),
  )
}
