/** What words about the caller, and about the agent, become when the caller says them. */
const SAID: Readonly<Record<string, string>> = {
  "the agent's": 'your',
  their: 'your',
  'the agent': 'you',
  they: 'you',
  them: 'you',
  'you are': 'I am',
  "you're": "I'm",
  "you've": "I've",
  "you'd": "I'd",
  'you were': 'I was',
  yourself: 'myself',
  yours: 'mine',
  your: 'my',
  you: 'I',
}

const WORDS = new RegExp(
  String.raw`\b(?:(to|for|with|from|about|of|at|by|tells?|gives?|sends?|helps?|calls?|transfers?|contacts?) you|${Object.keys(SAID).join('|')})\b`,
  'gi',
)

/** Words about the caller ("you want their opening hours") as the caller says them ("I want your opening hours"). */
export function asCaller(text: string): string {
  const said = text.replace(WORDS, (written, before: string | undefined) => {
    if (before !== undefined) return `${before} me`
    return SAID[written.toLowerCase()] ?? written
  })
  return sentence(said)
}

/** With a capital and a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/[,;:\s]+$/, '')
  if (trimmed === '') return ''
  const whole = `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}`
  return /[.!?]["”']?$/.test(whole) ? whole : `${whole}.`
}
