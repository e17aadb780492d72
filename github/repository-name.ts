import { GreenroomError } from '../core/errors.ts'
import type { Place } from './place.ts'

export type RepositoryName = Omit<Place, 'client'>

/** Reads `acme/agents`; GreenroomError `bad-repository` for anything else. */
export function readRepositoryName(text: string): RepositoryName {
  const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([\w.-]{1,100})$/.exec(text) ?? []
  if (owner !== undefined && repo !== undefined && !/^\.{1,2}$/.test(repo)) return { owner, repo }
  throw new GreenroomError(`${JSON.stringify(text.slice(0, 150))} is not a repository on GitHub; OWNER/NAME is`, {
    code: 'bad-repository',
    hint: 'For example: acme/agents',
  })
}
