/** A part of a text that must fit: it is asked once for a rendering of at most `budget` characters, `''` for none. */
export interface Section {
  /** Who chooses first: the lowest number. Sections stand in the text in the order of the list, not of this. */
  priority: number
  /** Largest part of the whole budget it may take, 0 to 1. */
  share: number
  render(budget: number): string
}

/** The sections that fit in `budget` characters, in the order given, each followed by an empty line. */
export function fitSections(sections: readonly Section[], budget: number): string {
  const texts = new Map<Section, string>()
  let left = budget
  for (const section of [...sections].sort((a, b) => a.priority - b.priority)) {
    const allowed = Math.floor(Math.min(left, budget * section.share)) - 2
    const text = allowed > 0 ? section.render(allowed) : ''
    if (text === '' || text.length > allowed) continue
    texts.set(section, `${text}\n\n`)
    left -= text.length + 2
  }
  return sections.map((section) => texts.get(section) ?? '').join('')
}

export interface ListParts {
  head: string
  rows: readonly string[]
  /** Row that says how many are not shown. */
  more: (count: number) => string
  tail?: string
  max: number
}

/** Head, as many rows as fit (at most `max`), a row that counts the rest; `''` when not even the head and one row fit. */
export function fitList({ head, rows, more, tail = '', max }: ListParts, budget: number): string {
  if (rows.length === 0) return ''
  const full = [head, ...rows.slice(0, max), ...(rows.length > max ? [more(rows.length - max)] : []), tail]
    .filter(Boolean)
    .join('\n')
  if (full.length <= budget) return full
  const reserve = more(rows.length).length + tail.length + 2
  const shown: string[] = []
  let length = head.length + reserve
  for (const row of rows.slice(0, max)) {
    if (length + row.length + 1 > budget) break
    shown.push(row)
    length += row.length + 1
  }
  if (shown.length === 0)
    return head.length + reserve <= budget ? [head, more(rows.length), tail].filter(Boolean).join('\n') : ''
  const rest = rows.length - shown.length
  return [head, ...shown, ...(rest > 0 ? [more(rest)] : []), tail].filter(Boolean).join('\n')
}
