import type { NormalResource } from './agent-version.ts'

/** The last part of a resource's name: `Collect name` of `booking/Collect name`. */
export function ownName({ name }: Pick<NormalResource, 'name'>): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** The part before: `booking`; `''` for a resource that is in no flow. */
export function flowName({ name }: Pick<NormalResource, 'name'>): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}
