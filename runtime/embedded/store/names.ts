import { createHash } from 'node:crypto'
import { GreenroomError } from '../../../core/errors.ts'

const LONGEST_NAME = 200

/** Name of the folder or file that stands for an agent or environment: a name from outside never becomes a path. */
export function folderOf(name: string): string {
  return createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 32)
}

/** Throws `bad-name` unless the name can be shown, stored and put in a URL. */
export function checkName(what: 'agent' | 'environment', name: unknown): asserts name is string {
  const fits = typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME && name.isWellFormed()
  if (fits && name !== '.' && name !== '..' && !/\p{Cc}/u.test(name)) return
  throw new GreenroomError(
    `name of the ${what} must be a text of 1 to ${LONGEST_NAME} characters without control characters`,
    {
      code: 'bad-name',
    },
  )
}

/** Throws `bad-digest` unless it is `sha256:` and 64 hex digits. */
export function checkDigest(digest: unknown): asserts digest is string {
  if (typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest)) return
  throw new GreenroomError('a version is named by sha256: and 64 hex digits in lower case', { code: 'bad-digest' })
}
