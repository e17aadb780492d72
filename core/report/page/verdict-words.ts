import type { Report } from '../report.ts'

interface VerdictWords {
  tone: 'pass' | 'fail' | 'unjudged'
  words: string
}

/** The verdict as the page says it; a plain comparison has none. */
export function verdictWords({ verdict, judged }: Pick<Report, 'verdict' | 'judged'>): VerdictWords {
  if (judged === false) return { tone: 'unjudged', words: 'Not judged' }
  return verdict === 'pass' ? { tone: 'pass', words: 'Passes' } : { tone: 'fail', words: 'Does not pass' }
}
