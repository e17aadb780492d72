/** A part of a text that must fit: it is asked once for a rendering of at most `budget` characters. */
export interface Section {
  /** Who chooses first: the lowest number. Sections stand in the text in the order of the list, not of this. */
  priority: number
  /** Largest part of the whole budget it may take, 0 to 1. */
  share: number
  render(budget: number): Fitted
}

/** What fitted, `''` for nothing, and how many of its things did not. */
export interface Fitted {
  text: string
  left: number
  /** What is left, in the plural: `text diffs`. */
  plural: string
}

export interface FittedSections {
  text: string
  /** How many of which things are not in the text; only those of which something is missing. */
  left: ReadonlyMap<string, number>
}

/** The sections that fit in `budget` characters, in the order given, each followed by an empty line. */
export function fitSections(sections: readonly Section[], budget: number): FittedSections {
  const texts = new Map<Section, string>()
  const missing = new Map<string, number>()
  let free = budget
  for (const section of [...sections].sort((a, b) => a.priority - b.priority)) {
    const allowed = Math.max(0, Math.floor(Math.min(free, budget * section.share)) - 2)
    const { text, left, plural } = section.render(allowed)
    if (left > 0) missing.set(plural, (missing.get(plural) ?? 0) + left)
    if (text === '') continue
    texts.set(section, `${text}\n\n`)
    free -= text.length + 2
  }
  return { text: sections.map((section) => texts.get(section) ?? '').join(''), left: missing }
}

export interface ListParts {
  head: string
  /** How many rows there are, and each of them: rows are asked for one after the other, until no more fit. */
  count: number
  row: (index: number) => string
  /** Row that says how many are not shown; `''` for none. */
  more: (count: number) => string
  tail?: string
  max: number
  plural: string
}

/** Head, as many rows as fit (at most `max`), a row that counts the rest; no text when not even one row fits. */
export function fitList({ head, count, row, more, tail = '', max, plural }: ListParts, budget: number): Fitted {
  if (count === 0) return { text: '', left: 0, plural }
  const frame = head.length + tail.length + more(count).length + 3
  const shown: string[] = []
  let length = frame
  for (let index = 0; index < Math.min(count, max) && length < budget; index++) {
    const text = row(index)
    if (length + text.length + 1 > budget) break
    shown.push(text)
    length += text.length + 1
  }
  const left = count - shown.length
  if (shown.length === 0) return { text: '', left: count, plural }
  const rest = left > 0 ? more(left) : ''
  return { text: [head, ...shown, rest, tail].filter((part) => part !== '').join('\n'), left, plural }
}
