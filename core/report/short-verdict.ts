import type { Report } from './report.ts'

interface ShortVerdict {
  tone: 'pass' | 'fail' | 'unjudged'
  words: string
}

/** The verdict in a word or three, where there is no room for `verdictWords`; a plain comparison has none. */
export function shortVerdict({ verdict, judged }: Pick<Report, 'verdict' | 'judged'>): ShortVerdict {
  if (judged === false) return { tone: 'unjudged', words: 'Not judged' }
  return verdict === 'pass' ? { tone: 'pass', words: 'Passes' } : { tone: 'fail', words: 'Does not pass' }
}
