import { escapeHtml } from './escape-html.ts'
import { visibleText } from '../visible-text.ts'

/** Markup that is safe to put into a page as it is. Made only by `html`, `markup` and the constants of the page. */
export interface Html {
  readonly markup: string
}

type Piece = string | number | null | undefined | false | Html | readonly Html[]

/** A template in which every text is escaped and made visible; only `Html` values pass as they are. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = strings[0] ?? ''
  for (const [index, piece] of pieces.entries()) markup += pieceText(piece) + (strings[index + 1] ?? '')
  return { markup }
}

/** Marks markup that this program made itself; never called with text from an agent. */
export function markup(text: string): Html {
  return { markup: text }
}

function pieceText(piece: Piece): string {
  if (piece == null || piece === false) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return escapeHtml(visibleText(piece))
  return 'markup' in piece ? piece.markup : piece.map((part) => part.markup).join('')
}
