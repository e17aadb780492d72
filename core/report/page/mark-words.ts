import { diffWordsWithSpace } from 'diff'
import { shownText } from './shown-text.ts'

interface MarkedLines {
  before: string
  after: string
}

interface Segment {
  text: string
  side: 'both' | 'before' | 'after'
}

/** Words that may come and go in one line; lines further apart are read as a whole anyway, and looking takes time. */
const MAX_EDITS = 300
/** Share of the longer line that must stay for marks to help. */
const MIN_SHARED = 0.25

/** Two versions of a line as markup with the words that changed marked; null when there is too little in common. */
export function markWords(before: string, after: string): MarkedLines | null {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS })
  if (parts == null) return null
  const segments = joined(
    parts.map(({ value, added, removed }): Segment => ({
      text: value,
      side: added ? 'after' : removed ? 'before' : 'both',
    })),
  )
  const shared = segments.filter(({ side }) => side === 'both').reduce((sum, { text }) => sum + text.trim().length, 0)
  if (shared < MIN_SHARED * Math.max(before.trim().length, after.trim().length)) return null
  return { before: markupOf(segments, 'before', 'del'), after: markupOf(segments, 'after', 'ins') }
}

/** Changed words with nothing but a space between them are one change: fewer, longer marks. */
function joined(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = []
  for (const [index, segment] of segments.entries()) {
    const between = segment.side === 'both' && segment.text.trim() === '' && index > 0 && index < segments.length - 1
    if (between) out.push({ text: segment.text, side: 'before' }, { text: segment.text, side: 'after' })
    else out.push(segment)
  }
  return out
}

function markupOf(segments: readonly Segment[], side: 'before' | 'after', tag: 'del' | 'ins'): string {
  // Spaces are marked only where nothing else changed.
  const onlySpaces = segments.every((segment) => segment.side === 'both' || segment.text.trim() === '')
  let markup = ''
  let changed = ''
  const flush = () => {
    const words = changed.trim()
    const left = changed.slice(0, changed.length - changed.trimStart().length)
    const right = changed.slice(left.length + words.length)
    if (words !== '') markup += `${left}<${tag}>${shownText(words)}</${tag}>${right}`
    else markup += onlySpaces && changed !== '' ? `<${tag}>${shownText(changed)}</${tag}>` : changed
    changed = ''
  }
  for (const segment of segments) {
    if (segment.side === side) changed += segment.text
    else if (segment.side === 'both') {
      flush()
      markup += shownText(segment.text)
    }
  }
  flush()
  return markup
}
