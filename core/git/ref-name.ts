// Names of refs come from people, from greenroom.yaml and from pull requests: all of them hostile. git's own rules
// (git-check-ref-format) are wide; these are narrower, and a name that starts with `-` is refused everywhere, besides
// `--end-of-options` at each call.

import { GreenroomError } from '../errors.ts'

const NAME = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|\.\/|@\{|\.lock(?:\/|$)))[\p{L}\p{N}_./+#@=,-]+(?<![./])$/u
const SUFFIX = /(?:[~^]\d{0,9}|\^\{(?:commit|tree)?\})*$/

/** True for a name a branch or a tag can have. */
export function isRefName(name: string): boolean {
  return name.length <= 250 && name !== '@' && NAME.test(name)
}

/** True for a ref, a commit id, or one of them followed by `~2`, `^1`, `^{commit}`. */
export function isRevision(text: string): boolean {
  return isRefName(text.replace(SUFFIX, '')) && text.length <= 300
}

/** Throws GreenroomError `bad-ref` unless `text` is a revision of the form `isRevision` allows. */
export function checkRevision(text: string): void {
  if (isRevision(text)) return
  throw badRef(text)
}

/** Throws GreenroomError `bad-ref` unless `name` can be a branch. */
export function checkBranch(name: string): void {
  if (isRefName(name) && name !== 'HEAD' && !name.startsWith('refs/')) return
  throw badRef(name)
}

function badRef(text: string): GreenroomError {
  return new GreenroomError(`${JSON.stringify(text.slice(0, 80))} is not the name of a ref`, {
    code: 'bad-ref',
    hint: 'A ref is a branch, a tag or a commit id, perhaps with ~2 or ^1: letters, digits and . _ / + # @ = , - without a leading -.',
  })
}
