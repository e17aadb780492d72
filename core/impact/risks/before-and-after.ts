import type { Scalar } from './leaf-changes.ts'

const LONGEST = 120

/**
 * The end of a sentence about a value: `now dials X (was Y)`, `is now sent from X in live`, `no longer dials Y`; without
 * `now` where all of it is new. `verb` is the third person; `where` follows the value.
 */
export function beforeAndAfter(
  verb: string,
  { before, after, isNew = false }: { before: Scalar | undefined; after: Scalar | undefined; isNew?: boolean },
  where = '',
): string {
  const [be, rest] = verb.startsWith('is ') ? ['is ', verb.slice(3)] : ['', verb]
  const said = (how: string, value: Scalar | undefined) => `${be}${how}${rest} ${short(value)}${where}`
  if (after === undefined) return said('no longer ', before)
  if (before === undefined) return said(isNew ? '' : 'now ', after)
  return `${said('now ', after)} (was ${short(before)})`
}

/** A value on one line, cut where it gets long. */
export function short(value: Scalar | undefined): string {
  const text = String(value ?? '').replaceAll(/\s+/g, ' ')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}
