// How a list of a YAML text is sorted by moving whole lines. An item is its lines from the dash to the last one that is
// indented deeper than the dash, with the comments that stand directly above the dash. Blank lines between items stay where
// they are. What cannot be told apart like that is left alone.

/** Items by their names; `line` is 0-based, that of the dash. */
export interface ListItem {
  name: string
  line: number
}

interface Block {
  name: string
  lines: string[]
}

/** The text with the items in the order of their names; `{ why }` where that cannot be done, the text itself where it is so. */
export function sortList(text: string, items: readonly ListItem[]): string | { why: string } {
  const wanted = items.toSorted((a, b) => inOrder(a.name, b.name))
  if (wanted.every((item, index) => item === items[index])) return text
  const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  const starts = items.map(({ line }) => line)
  const indents = new Set(starts.map((line) => /^( *)- /.exec(lines[line] ?? '')?.[1]?.length ?? -1))
  const [indent = -1] = indents
  if (indents.size > 1 || indent === -1) return { why: 'its items do not each begin with a dash at the same column' }
  const isComment = (line: string | undefined): boolean => new RegExp(`^ {0,${indent}}#`).test(line ?? '')
  const isBeyond = (line: string): boolean => /\S/.test(line) && !isComment(line) && indentOf(line) <= indent
  const end = lines.findIndex((line, at) => at > (starts.at(-1) ?? 0) && isBeyond(line))
  const blocks: Block[] = []
  const gaps: string[][] = []
  let above: string[] = []
  for (const [index, { name, line }] of items.entries()) {
    const isLast = index === items.length - 1
    const next = isLast ? (end === -1 ? lines.length : end) : (starts[index + 1] ?? lines.length)
    const region = lines.slice(line, next)
    let body = region.length
    while (body > 1 && (/^\s*$/.test(region[body - 1] ?? '') || isComment(region[body - 1]))) body--
    const rest = region.slice(body)
    const comments = isLast ? rest.length : rest.findIndex((one) => !/^\s*$/.test(one))
    const gap = comments === -1 ? rest : rest.slice(0, comments)
    const upper = comments === -1 || isLast ? [] : rest.slice(comments)
    if (upper.some((one) => !isComment(one))) return { why: 'a comment stands alone between two items' }
    blocks.push({ name, lines: [...above, ...region.slice(0, body)] })
    gaps.push(gap)
    above = upper
  }
  if (isComment(lines[(starts[0] ?? 0) - 1]) && wanted[0] !== items[0])
    return { why: 'the comment above the first item may be about all of them' }
  const sorted = blocks.toSorted((a, b) => inOrder(a.name, b.name))
  const moved = sorted.flatMap((block, index) => [...ended(block.lines, lines), ...(gaps[index] ?? [])])
  const after = end === -1 ? [] : lines.slice(end)
  const result = [...lines.slice(0, starts[0]), ...moved, ...after].join('')
  return /[\r\n]$/.test(text) ? result : result.replace(/(?:\r\n|\r|\n)$/, '')
}

/** The last line of a file may have no end. */
function ended(block: readonly string[], lines: readonly string[]): string[] {
  const end = /(?:\r\n|\r|\n)$/.exec(lines[0] ?? '')?.[0] ?? '\n'
  return block.map((line) => (/[\r\n]$/.test(line) ? line : line + end))
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

function inOrder(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  if (x !== y) return x < y ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
