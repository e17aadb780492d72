import { words } from './words.ts'

/** What two queries have in common when they differ only in case, punctuation, spacing, width and Latin accents. */
export function foldQuery(text: string): string {
  return words(text).join(' ')
}
