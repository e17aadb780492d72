import type { Finding } from '../finding.ts'

/** A change of files that puts one finding right without a person's judgement. Paths are as in the finding. */
export type Fix = QuoteFix | RenameFix

/** Puts quotes around a number, date or boolean where a text is wanted; no other byte changes. */
export interface QuoteFix {
  do: 'quote'
  finding: Finding
  path: string
  /** Offsets into the file's text, in UTF-16 units. */
  from: number
  to: number
  quoted: string
}

/** Gives a file, or a folder with all that is in it, the name that belongs to what it holds. */
export interface RenameFix {
  do: 'rename'
  finding: Finding
  from: string
  to: string
}

/** What a person reads: `quote it: '4477…'`. */
export function fixText(fix: Fix): string {
  return fix.do === 'quote' ? `quote it: ${fix.quoted}` : `rename it to ${fix.to}`
}
