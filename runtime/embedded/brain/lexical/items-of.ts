/** A list item or paragraph of a prompt. */
export interface Item {
  text: string
  /** 1 for `2.`, 2 for `2.1`; by indentation where there are no numbers. */
  depth: number
  /** `[caller wants a text]` in front of it. */
  bracketed: string | null
  /** Of the section it stands in, where it says when the section holds: `--- CALLER DECLINES ---`. */
  heading: string | null
  choices: { argument: string; value: string; words: string[] }[]
}

const HEADING = /^\s*(?:#{1,6}\s+(.+)|(?:-{3,}|={3,})\s*(.+?)\s*(?:-{3,}|={3,})\s*)$/
const BULLET = /^(\s*)(?:(\d+(?:\.\d+)*)[.)]?|[-*•])\s+(.*)$/
/** A line that begins a case of its own. */
const OPENING = /^\s*\**(?:If|When|Once|Otherwise|Unless|Else)\b/
const CHOICE = /^\s*[-*•]\s*(.{2,120}?)\s*(?:→|->|:)\s*["']?(\w{1,60})["']?\s*=\s*["']([^"']{0,120})["']\s*\.?\s*$/
/** A heading that names a situation; others name a part of the prompt. */
const SITUATION = /\b(?:caller|user|customer|patient|guest)\b/i
/** Sections that show instead of telling. */
const EXAMPLES = /\b(?:examples?|example dialogues?)\b/i

/** A prompt in items; what stands below a heading for examples is left out, continued lines are joined. */
export function itemsOf(text: string): Item[] {
  const items: Item[] = []
  let heading: string | null = null
  let showing: 'no' | 'block' | 'section' = 'no'
  let open: Item | null = null
  for (const line of text.split('\n')) {
    const headed = HEADING.exec(line)
    if (headed !== null) {
      const title = headed[1] ?? headed[2] ?? ''
      showing = EXAMPLES.test(title) ? 'section' : 'no'
      heading = SITUATION.test(title) ? title : null
      open = null
      continue
    }
    if (showing === 'no' && /^\s*examples?\s*:?\s*$/i.test(line)) showing = 'block'
    if (showing === 'block' && line.trim() === '') showing = 'no'
    const choice = CHOICE.exec(line)
    if (choice !== null && open !== null) {
      const words = (choice[1] ?? '').split(/\s*\/\s*|,\s*|\bor\b/).map((word) => word.trim())
      open.choices.push({ argument: choice[2] ?? '', value: choice[3] ?? '', words })
      continue
    }
    if (line.trim() === '') open = null
    else if (showing !== 'no') continue
    else open = add(items, open, line, heading)
  }
  return items
}

function add(items: Item[], open: Item | null, line: string, heading: string | null): Item {
  const bullet = BULLET.exec(line)
  const begins = open !== null && /[.!?:}"”)]\**$/.test(open.text) && OPENING.test(line)
  if (bullet === null && open !== null && !begins) {
    open.text += ` ${line.trim()}`
    if (open.bracketed === null) takeBracket(open)
    return open
  }
  const [, indent = '', number, rest] = bullet ?? []
  const depth = number?.includes('.') === true ? number.split('.').length : indent.length >= 2 ? 2 : 1
  const item: Item = {
    text: (rest ?? line).trim(),
    depth: bullet === null ? 1 : depth,
    bracketed: null,
    heading,
    choices: [],
  }
  takeBracket(item)
  items.push(item)
  return item
}

function takeBracket(item: Item): void {
  const bracket = /^\[([^\]]{1,600})\]\s*/.exec(item.text)
  if (bracket === null) return
  item.bracketed = bracket[1] ?? ''
  item.text = item.text.slice(bracket[0].length)
}
