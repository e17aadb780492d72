import type { SearchPattern } from './search-pattern.ts'

const LONGEST_RESULT = 40_000

/** The text with every match replaced, as Python's `re.sub` does it: `\1` and `\g<1>` stand for groups, `$1` for itself. */
export function replacePattern(
  pattern: Extract<SearchPattern, { ok: true }>,
  text: string,
  replacement: string,
): string {
  let result = ''
  let at = 0
  while (at <= text.length && result.length < LONGEST_RESULT) {
    const found = pattern.find(text, at)
    if (found === null) break
    result += text.slice(at, found.start) + filledIn(replacement, found.groups)
    at = found.end
    if (found.end === found.start) {
      result += text.slice(at, at + 1)
      at += 1
    }
  }
  return result + text.slice(at)
}

function filledIn(replacement: string, groups: readonly (string | undefined)[]): string {
  return replacement.replace(/\\(?:([1-9]\d?)|g<(\d{1,2})>|n|t|\\)/g, (written, number?: string, named?: string) => {
    if (written === String.raw`\n`) return '\n'
    if (written === String.raw`\t`) return '\t'
    if (written === String.raw`\\`) return '\\'
    return groups[Number(number ?? named)] ?? ''
  })
}
