// Names of refs come from people, from greenroom.yaml and from pull requests: all of them hostile. A name that starts
// with `-` is refused here, and every call puts `--end-of-options` before it besides.

import { GreenroomError } from '../errors.ts'
import { isBranchName } from '../promotion/branch-name.ts'

const SUFFIX = /(?:[~^]\d{0,9}|\^\{(?:commit|tree)?\})*$/

/** True for a ref, a commit id, or one of them followed by `~2`, `^1`, `^{commit}`. */
export function isRevision(text: string): boolean {
  if (text.length > 300) return false
  const name = text.replace(SUFFIX, '')
  return name === 'HEAD' || name === '@' || isBranchName(name)
}

/** Throws GreenroomError `bad-ref` unless `text` is a revision of the form `isRevision` allows. */
export function checkRevision(text: string): void {
  if (!isRevision(text)) throw badRef(text)
}

/** Throws GreenroomError `bad-ref` unless `name` can be a branch. */
export function checkBranch(name: string): void {
  if (!isBranchName(name) || name.startsWith('refs/')) throw badRef(name)
}

function badRef(text: string): GreenroomError {
  return new GreenroomError(`${JSON.stringify(text.slice(0, 80))} is not the name of a ref`, {
    code: 'bad-ref',
    hint: 'A ref is a branch, a tag or a commit id, perhaps with ~2 or ^1: letters, digits and . _ / + # @ = , - without a leading -.',
  })
}
