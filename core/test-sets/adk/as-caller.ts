const OBJECT_AFTER =
  /\b(to|for|with|from|about|of|at|by|tell|tells|give|gives|send|sends|help|helps|call|calls|transfer|transfers|contact)\s+you\b/gi

/** Words about the caller ("you want their opening hours") as the caller says them ("I want your opening hours"). */
export function asCaller(text: string): string {
  return sentence(
    text
      .replace(/\bthe agent's\b|\btheir\b/gi, '\u0001your')
      .replace(/\bthe agent\b|\bthey\b|\bthem\b/gi, '\u0001you')
      .replace(/(?<!\u0001)\byou are\b/gi, 'I am')
      .replace(/(?<!\u0001)\byou're\b/gi, "I'm")
      .replace(/(?<!\u0001)\byou've\b/gi, "I've")
      .replace(/(?<!\u0001)\byou'd\b/gi, "I'd")
      .replace(/(?<!\u0001)\byou were\b/gi, 'I was')
      .replace(/(?<!\u0001)\byourself\b/gi, 'myself')
      .replace(/(?<!\u0001)\byours\b/gi, 'mine')
      .replace(/(?<!\u0001)\byour\b/gi, 'my')
      .replace(OBJECT_AFTER, '$1 me')
      .replace(/(?<!\u0001)\byou\b/gi, 'I')
      .replaceAll('\u0001', ''),
  )
}

/** With a capital and a full stop. */
export function sentence(text: string): string {
  const trimmed = text.trim().replace(/[,;:\s]+$/, '')
  if (trimmed === '') return ''
  const whole = `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}`
  return /[.!?]["”']?$/.test(whole) ? whole : `${whole}.`
}
