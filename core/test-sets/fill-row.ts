import type { Row } from './written-test-set.ts'

const PLACEHOLDER = /(?<!\{)\{([A-Za-z_][A-Za-z0-9_]*)\}(?!\})/g
const WHOLE = /^\{([A-Za-z_][A-Za-z0-9_]*)\}$/
/** Below these keys a value keeps its type: `{guests}` alone becomes the number. */
const TYPED: ReadonlySet<string> = new Set(['with', 'state', 'memory', 'real_time_config', 'integration_attributes'])

/**
 * A part of a case with `{column}` replaced by the row's value in every text; names that are no column stay as they are, as do
 * keys and `{{references}}`.
 */
export function fillRow<T>(part: T, row: Row, typed = false): T {
  return filled(part, row, typed) as T
}

/** The names in braces in a text. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
}

function filled(part: unknown, row: Row, typed: boolean): unknown {
  if (typeof part === 'string') return typed ? typedText(part, row) : text(part, row)
  if (Array.isArray(part)) return part.map((item) => filled(item, row, typed))
  if (part === null || typeof part !== 'object') return part
  // The regular expression of a matcher is a text wherever it stands.
  const isText = (key: string) => key === 'regex'
  return Object.fromEntries(
    Object.entries(part).map(([key, item]) => [key, filled(item, row, !isText(key) && (typed || TYPED.has(key)))]),
  )
}

function typedText(part: string, row: Row): unknown {
  const name = WHOLE.exec(part)?.[1]
  return name !== undefined && Object.hasOwn(row, name) ? row[name] : text(part, row)
}

function text(part: string, row: Row): string {
  return part.replace(PLACEHOLDER, (written, name: string) => (Object.hasOwn(row, name) ? String(row[name]) : written))
}
