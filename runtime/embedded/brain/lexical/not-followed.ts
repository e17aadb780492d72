import type { Instructions, Mention } from './instruction.ts'

const IN_WORDS: Readonly<Record<string, string>> = {
  fn: 'call function',
  ft: 'call transition function',
  ho: 'transfer to',
  twilio_sms: 'send SMS',
}

/** What an instruction asks for, in words. */
function inWords({ prefix, name }: Pick<Mention, 'prefix' | 'name'>): string {
  return `${IN_WORDS[prefix] ?? prefix} ${name}`
}

/** What rules did not follow of a text: each thing to do once, in the order written, then how much free prose there is. */
export function notFollowed({ all, lines }: Instructions, whose: string, followed: Mention | null): string[] {
  const told = new Set<string>()
  for (const { mentions } of all) for (const mention of mentions) told.add(inWords(mention))
  if (followed !== null) told.delete(inWords(followed))
  if (lines > 0) told.add(`follow ${lines} ${lines === 1 ? 'line' : 'lines'} of instructions of ${whose}`)
  return [...told]
}
