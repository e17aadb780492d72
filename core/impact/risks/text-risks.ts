import { pointerSteps } from '../../version/json-pointer.ts'
import type { RiskKind } from '../impact.ts'
import { addressesInText } from './addresses-in-text.ts'
import { beforeAndAfter, short } from './before-and-after.ts'
import type { FoundRisk } from './found-risk.ts'
import type { LeafChange } from './leaf-changes.ts'
import { numbersInText } from './numbers-in-text.ts'
import { secretsInText } from './secrets-in-text.ts'

type TextRisk = Omit<FoundRisk, 'key'>
type Find = (text: string) => ReadonlyMap<string, string>

/** What each kind of find is called in a sentence about the text that holds it: of one, of several. */
const FINDS: readonly (readonly [RiskKind, readonly [string, string], Find])[] = [
  ['phone number', ['holds the number', 'holds the numbers'], numbersInText],
  ['secret', ['asks for the secret', 'asks for the secrets'], secretsInText],
  ['URL', ['holds the address', 'holds the addresses'], addressesInText],
]
const MOST_TOLD = 4

interface Found {
  pointer: string
  was: string | undefined
  is: string | undefined
}

/**
 * Numbers, addresses and names of secrets that the texts of one resource hold on one side only; what merely stands in
 * another field now is none. `title` begins the sentence. What only came, and what only went, is one sentence each.
 */
export function textRisks(leaves: readonly LeafChange[], title: string): TextRisk[] {
  return FINDS.flatMap(([risk, verbs, find]) => {
    const found = allFound(leaves, find)
    const come = found.filter(({ was }) => was === undefined)
    const gone = found.filter(({ is }) => is === undefined)
    const other = found.filter(({ was, is }) => was !== undefined && is !== undefined)
    return [...other.map((one) => [one]), come, gone]
      .filter((list) => list.length > 0)
      .map((list) => ofTexts(risk, verbs, title, list))
  })
}

function allFound(leaves: readonly LeafChange[], find: Find): Found[] {
  const known = { before: allOf(leaves, 'before', find), after: allOf(leaves, 'after', find) }
  return leaves.flatMap(({ pointer, before, after }) => {
    const gone = onlyIn(find(textOf(before)), known.after)
    const come = onlyIn(find(textOf(after)), known.before)
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): Found => {
      return { pointer, was: gone[at], is: come[at] }
    })
  })
}

/** `list` is not empty; of several, all came or all went. */
function ofTexts(
  risk: RiskKind,
  [one, several]: readonly [string, string],
  title: string,
  list: readonly Found[],
): TextRisk {
  const [first = { pointer: '', was: undefined, is: undefined }] = list
  const { pointer, was, is } = first
  const side = is === undefined ? 'before' : 'after'
  const text = is ?? was ?? null
  const message =
    list.length === 1
      ? `${title}${fieldName(pointer)} ${beforeAndAfter(one, { before: was, after: is })}`
      : `${title} ${is === undefined ? 'no longer' : 'now'} ${several} ${listed(list)}`
  return { risk, pointer, message, text, side, grave: false }
}

/** `+15550001235 (Uptown) and +15550001236 (Waterfront)`. */
function listed(list: readonly Found[]): string {
  const shown = list.slice(0, list.length > MOST_TOLD + 1 ? MOST_TOLD : list.length)
  const parts = shown.map(({ pointer, was, is }) => `${short(is ?? was)}${fieldName(pointer)}`)
  if (list.length > shown.length) parts.push(`${list.length - shown.length} more`)
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

function allOf(leaves: readonly LeafChange[], side: 'before' | 'after', find: Find): Set<string> {
  return new Set(leaves.flatMap((leaf) => [...find(textOf(leaf[side])).keys()]))
}

function onlyIn(found: ReadonlyMap<string, string>, known: ReadonlySet<string>): string[] {
  return [...found].filter(([what]) => !known.has(what)).map(([, written]) => written)
}

/** Which value of a resource with many; its own texts (`content`, `source`) need no name. */
function fieldName(pointer: string): string {
  const steps = pointerSteps(pointer)
  return steps.length < 2 ? '' : ` (${short(steps.slice(1).join(' › '))})`
}

function textOf(value: LeafChange['before']): string {
  return typeof value === 'string' ? value : ''
}
