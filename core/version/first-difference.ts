const HEADER = /^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*$/

/**
 * The lines (1-based) in which two texts first say something different: white space, blank lines, comments that stand alone
 * and the generated header do not count. Where one text ends the line is its last.
 */
export function firstDifference(before: string, after: string): { before: number; after: number } {
  const old = telling(before)
  const now = telling(after)
  let at = 0
  while (at < old.length && at < now.length && old[at]?.text === now[at]?.text) at++
  return { before: lineAt(old, at), after: lineAt(now, at) }
}

interface Line {
  text: string
  number: number
}

function telling(text: string): Line[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const told = line.trim()
    return told === '' || told.startsWith('#') || HEADER.test(told) ? [] : [{ text: told, number: index + 1 }]
  })
}

function lineAt(lines: readonly Line[], at: number): number {
  return (lines[at] ?? lines.at(-1))?.number ?? 1
}
