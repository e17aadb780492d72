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

/** What each kind of find is called in a sentence about the text that holds it. */
const FINDS: readonly (readonly [RiskKind, string, Find])[] = [
  ['phone number', 'holds the number', numbersInText],
  ['secret', 'asks for the secret', secretsInText],
  ['URL', 'holds the address', addressesInText],
]

/**
 * Numbers, addresses and names of secrets that the texts of one resource hold on one side only; what merely stands in
 * another field now is none. `title` begins the sentence.
 */
export function textRisks(leaves: readonly LeafChange[], title: string): TextRisk[] {
  return FINDS.flatMap(([risk, verb, find]) => {
    const known = { before: allOf(leaves, 'before', find), after: allOf(leaves, 'after', find) }
    return leaves.flatMap(({ pointer, before, after }) => {
      const gone = onlyIn(find(textOf(before)), known.after)
      const come = onlyIn(find(textOf(after)), known.before)
      return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): TextRisk => {
        const [was, is] = [gone[at], come[at]]
        const message = `${title}${fieldName(pointer)} ${beforeAndAfter(verb, { before: was, after: is })}`
        const side = is === undefined ? 'before' : 'after'
        return { risk, pointer, message, text: is ?? was ?? null, side, grave: false }
      })
    })
  })
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
