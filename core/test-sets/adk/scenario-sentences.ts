/** The sentences of a scenario: paragraphs and list items are apart, lines of one belong together. */
export function scenarioSentences(text: string): string[] {
  const parts: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim()
    const item = /^(?:[-*•]|\d+[.)])\s+(.*)$/.exec(words)?.[1]
    if (item !== undefined || words === '' || parts.length === 0) parts.push(item ?? words)
    else parts[parts.length - 1] = `${parts.at(-1)} ${words}`.trim()
  }
  return parts
    .flatMap((part) => part.split(/(?<=[.!?]["”']?)\s+(?=["“A-Z])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}
