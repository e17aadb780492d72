import type { JsonValue } from '../../../core/agent/agent-project.ts'

/** The fields of a resource's value, each of the type asked for or as if it were not there. */
export interface Fields {
  readonly value: Readonly<Record<string, JsonValue>>
  text(name: string): string
  flag(name: string): boolean
  number(name: string): number | null
  list(name: string): readonly JsonValue[]
  texts(name: string): readonly string[]
  fields(name: string): Fields
}

/** The fields of a map; of anything else, none. */
export function fieldsOf(value: JsonValue | undefined): Fields {
  const map = isMap(value) ? value : {}
  const get = (name: string): JsonValue | undefined => (Object.hasOwn(map, name) ? map[name] : undefined)
  const list = (name: string): readonly JsonValue[] => {
    const found = get(name)
    return Array.isArray(found) ? (found as readonly JsonValue[]) : []
  }
  return {
    value: map,
    text: (name) => (typeof get(name) === 'string' ? (get(name) as string) : ''),
    flag: (name) => get(name) === true,
    number: (name) => (typeof get(name) === 'number' ? (get(name) as number) : null),
    list,
    texts: (name) => list(name).filter((item) => typeof item === 'string'),
    fields: (name) => fieldsOf(get(name)),
  }
}

function isMap(value: JsonValue | undefined): value is Readonly<Record<string, JsonValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
