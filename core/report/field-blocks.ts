import type { JsonValue } from '../agent/agent-project.ts'
import type { Change, FieldChange } from '../version/change.ts'
import { pointerSteps } from '../version/json-pointer.ts'
import { type DiffHunk, diffLines } from './diff-lines.ts'
import { quotesTexts, valueText } from './value-text.ts'
import { visibleText } from './visible-text.ts'

/** One changed field in a form every rendering can show. Texts are visible (`visibleText`), not escaped. */
export interface FieldBlock {
  /** `Example queries`, `Values › Uptown`. */
  label: string
  pointer: string
  /** Short values stand side by side, anything else is a line diff. */
  show: 'values' | 'lines'
  /** Prose is read as sentences, code keeps its columns. */
  text: 'prose' | 'code'
  before: string | null
  after: string | null
  hunks: readonly DiffHunk[]
}

const SHORT = 80
const SHORT_WORDS = 5

/** The fields of a change in the order a reviewer reads them: texts people hear first, then the rest as they come. */
export function fieldBlocks(change: Change): readonly FieldBlock[] {
  const known = KNOWN.get(change)
  if (known !== undefined) return known
  const blocks = change.fields.map(blockOf)
  KNOWN.set(change, blocks)
  return blocks
}

/** Every rendering of a report asks for the same blocks. */
const KNOWN = new WeakMap<Change, readonly FieldBlock[]>()

/** A JSON pointer in words: `/conditions/confirmed/child_step` is `Conditions › confirmed › Child step`. */
function fieldLabel(pointer: string): string {
  const steps = pointerSteps(pointer)
  if (steps.length === 0) return 'Text'
  return steps
    .map((step, index) =>
      step === '' ? '(no name)' : index === 0 || /^[a-z]+(_[a-z]+)+$/.test(step) ? titled(step) : step,
    )
    .join(' › ')
}

function blockOf(field: FieldChange): FieldBlock {
  if (field.moved !== undefined) return movedBlock(field, field.moved)
  const quoted = quotesTexts(field.before, field.after)
  const before = field.before === undefined ? null : visibleText(valueText(field.before, quoted))
  const after = field.after === undefined ? null : visibleText(valueText(field.after, quoted))
  const short = isShort(field.before, before) && isShort(field.after, after)
  return {
    label: visibleText(fieldLabel(field.pointer)),
    pointer: field.pointer,
    show: short ? 'values' : 'lines',
    text: isProse(field.before) && isProse(field.after) && !field.pointer.endsWith('/source') ? 'prose' : 'code',
    before,
    after,
    hunks: short ? [] : diffLines(before ?? '', after ?? ''),
  }
}

function movedBlock({ pointer }: FieldChange, { from, to }: { from: number; to: number }): FieldBlock {
  const label = visibleText(fieldLabel(pointer))
  // What stood before it is behind it now, and something else has come.
  const after = from === to ? `place ${to}, with others before it` : `place ${to}`
  return { label, pointer, show: 'values', text: 'code', before: `place ${from}`, after, hunks: [] }
}

function isShort(value: JsonValue | undefined, text: string | null): boolean {
  if (text == null) return true
  if (typeof value === 'object' && value !== null) return false
  return text.length <= SHORT && !text.includes('\n') && text.split(' ').length <= SHORT_WORDS
}

function isProse(value: JsonValue | undefined): boolean {
  if (value == null || typeof value === 'string') return true
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function titled(step: string): string {
  const words = step.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
