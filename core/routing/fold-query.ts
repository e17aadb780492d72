import { words } from './grams.ts'

/** What two queries have in common when they differ only in case, punctuation, spacing, width and Latin accents. */
export function foldQuery(text: string): string {
  const folded = words(text).join(' ')
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
}
