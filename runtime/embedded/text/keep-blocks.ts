const TAG = /<(channel|language):([\w-]{1,40})>|<\/(channel|language)>/g

interface Tag {
  start: number
  end: number
  /** `channel` or `language`. */
  what: string
  /** What an opening tag asks for; null for a closing tag. */
  wanted: string | null
}

/**
 * The text with the bodies of `<channel:…>` and `<language:…>` blocks kept only where they apply, and the tags of closed
 * blocks removed. Blocks nest; a tag without its partner is text. `<language:es>` holds for `es-MX`, not the other way.
 */
export function keepBlocks(text: string, channel: string, language: string | null): string {
  if (!text.includes('</')) return text
  const closers = pair([...text.matchAll(TAG)].map(tagOf))
  const tags = [...closers.keys(), ...closers.values()].sort((a, b) => a.start - b.start)
  let kept = ''
  let position = 0
  let hiddenUntil = -1
  for (const tag of tags) {
    if (hiddenUntil < 0) kept += text.slice(position, tag.start)
    position = tag.end
    if (tag.end === hiddenUntil) hiddenUntil = -1
    const closer = closers.get(tag)
    if (closer !== undefined && hiddenUntil < 0 && !applies(tag, channel, language)) hiddenUntil = closer.end
  }
  return kept + text.slice(position)
}

function tagOf(match: RegExpExecArray): Tag {
  const start = match.index
  return { start, end: start + match[0].length, what: match[1] ?? match[3] ?? '', wanted: match[2] ?? null }
}

/** Opening tags to their closing ones, innermost first. */
function pair(tags: readonly Tag[]): Map<Tag, Tag> {
  const open: Tag[] = []
  const closers = new Map<Tag, Tag>()
  for (const tag of tags) {
    if (tag.wanted !== null) open.push(tag)
    else if (open.at(-1)?.what === tag.what) closers.set(open.pop() as Tag, tag)
  }
  return closers
}

function applies(tag: Tag, channel: string, language: string | null): boolean {
  const wanted = (tag.wanted ?? '').toLowerCase()
  if (tag.what === 'channel') return wanted === channel
  const spoken = (language ?? '').toLowerCase().replaceAll('_', '-')
  return spoken === wanted || spoken.startsWith(`${wanted}-`)
}
