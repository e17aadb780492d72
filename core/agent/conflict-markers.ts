import type { Range } from '../validate/finding.ts'
import { createLineIndex } from './line-index.ts'

/**
 * Where a text still holds the markers of an unfinished merge, or null. A text that holds all three marks is refused by
 * the vendor's tool, wherever they stand.
 */
export function conflictMarkers(text: string): { message: string; range: Range } | null {
  if (!text.includes('<<<<<<<') || !text.includes('=======') || !text.includes('>>>>>>>')) return null
  const first = /^<<<<<<<.*/m.exec(text)
  const at = first?.index ?? text.indexOf('<<<<<<<')
  return {
    message: 'merge-conflict markers: the merge of this file was not finished',
    range: createLineIndex(text).range(at, at + 7),
  }
}
