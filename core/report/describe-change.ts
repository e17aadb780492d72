import type { Change } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { FLOW_NAME } from '../version/only-differs.ts'
import { describeCode } from './describe-code.ts'
import { describeContents } from './describe-contents.ts'
import { describeFields } from './describe-fields.ts'
import { describeReferences } from './describe-references.ts'
import { joinWords, plainWords, type Words, words } from './words.ts'

const MAX_PHRASES = 4

/** What a rename is at the vendor, whose names are keys. */
const RENAME_AT_VENDOR = 'delete + create at the vendor'

/**
 * A change in the words of a conversation designer: `content reworded; 2 example queries added; now calls track_order`.
 * Names come from the agent unescaped: the rendering escapes the whole.
 */
export function describeChange(change: Change): string {
  return plainWords(describeChangeWords(change))
}

/** The same with names set apart. */
export function describeChangeWords(change: Change): Words {
  const known = KNOWN.get(change)
  if (known !== undefined) return known
  const phrases = phrasesOf(change)
  const shown = phrases.slice(0, MAX_PHRASES)
  if (phrases.length > shown.length) shown.push([`${phrases.length - shown.length} more`])
  const told = joinWords(shown, '; ')
  KNOWN.set(change, told)
  return told
}

/** Every rendering of a report asks for the same words. */
const KNOWN = new WeakMap<Change, Words>()

function phrasesOf(change: Change): Words[] {
  if (change.change === 'added' || change.change === 'removed') return describeContents(change)
  const fields = change.fields.filter(({ pointer }) => !(change.change === 'renamed' && pointer === '/name'))
  // Its flow says what was renamed.
  if (change.change === 'renamed' && change.only === FLOW_NAME) return [[`only ${change.only} changed`]]
  const renamed = change.change === 'renamed' ? [words`was ${change.before?.name ?? ''} (${[RENAME_AT_VENDOR]})`] : []
  if (change.only !== undefined) return [...renamed, [`only ${change.only} changed`]]
  const source = fields.find(({ pointer }) => pointerSteps(pointer).at(-1) === 'source')
  const rest = fields.filter((field) => field !== source)
  return [
    ...renamed,
    ...describeFields(rest, change.kind),
    ...describeReferences(rest),
    ...(source === undefined ? [] : describeCode(source.before, source.after)),
  ]
}
