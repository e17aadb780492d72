import { styleText } from 'node:util'
import { textWidth } from './text-width.ts'
import { visibleLine } from './visible-text.ts'
import { withoutCommands } from './without-commands.ts'
import type { Words } from './words.ts'

export type Style = Parameters<typeof styleText>[0]

/** A piece of a line in one style. */
export interface Piece {
  text: string
  style?: Style
}

export interface TerminalOptions {
  /** Only for a terminal that shows colour. */
  colour: boolean
  /** Columns; absent where nobody looks at columns (a pipe, a log): then nothing is wrapped. */
  width?: number
}

/** Of a line that an agent wrote, where lines are not wrapped. */
const MAX_LINE = 600
const NARROWEST = 24

/** Words as pieces, each name in bold. */
export function pieces(words: Words, style?: Style): Piece[] {
  const plain = style === undefined ? {} : { style }
  return words.map((word) => {
    if (typeof word === 'string') return { text: word, ...plain }
    return { text: word.name, style: style === undefined ? 'bold' : style }
  })
}

/**
 * A line of pieces, visible and safe to print, wrapped at blanks to the terminal's width; what follows a break is indented by
 * `hang` columns more than the first line.
 */
export function terminalLines(line: readonly Piece[], options: TerminalOptions, indent = 0, hang = 2): string[] {
  const width = options.width === undefined ? Infinity : Math.max(NARROWEST, options.width)
  const lines: Piece[][] = [[]]
  let column = indent
  for (const group of unbroken(line)) {
    const row = lines.at(-1) as Piece[]
    const size = group.reduce((sum, { text }) => sum + textWidth(text), 0)
    const blank = /\s*$/.exec(group.at(-1)?.text ?? '')?.[0].length ?? 0
    if (row.length > 0 && column + size - blank > width) {
      lines.push([...group])
      column = indent + hang + size
    } else {
      row.push(...group)
      column += size
    }
  }
  return lines.map((row, index) =>
    `${' '.repeat(index === 0 ? indent : indent + hang)}${paintRow(row, options)}`.trimEnd(),
  )
}

/** The line in groups between which it may be broken: each ends with a blank, but for the last. */
function unbroken(line: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let open = false
  for (const { text, style } of line) {
    for (const token of visibleLine(text, MAX_LINE).split(/(?<= )(?=\S)/)) {
      const piece = { text: token, ...(style === undefined ? {} : { style }) }
      if (open) groups.at(-1)?.push(piece)
      else groups.push([piece])
      open = !token.endsWith(' ')
    }
  }
  return groups
}

function paintRow(row: readonly Piece[], { colour }: TerminalOptions): string {
  const plain = withoutCommands(row.map(({ text }) => text).join(''))
  if (!colour) return plain
  const safe = plain === row.map(({ text }) => text).join('')
  if (!safe) return plain
  return sameStyle(row)
    .map(({ text, style }) => (style === undefined ? text : styleText(style, text, { validateStream: false })))
    .join('')
}

/** Pieces of one style next to each other as one. */
function sameStyle(row: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of row) {
    const last = result.at(-1)
    if (last !== undefined && last.style === piece.style)
      result[result.length - 1] = { ...piece, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
