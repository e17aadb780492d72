/** The sentences of a scenario: paragraphs and list items are apart, lines of one belong together; of "ask …, then say …" each is one. */
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
    .flatMap(stepsOf)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

const NEXT =
  /,? (?:and )?then (?=(?:say|ask|accept|thank|confirm|decline|provide|give|tell|hang up|end the)s?\b)|(?<!\bthanks?(?: \w+){1,2}|\bbye),? and (?=(?:say goodbye|hang up|end the (?:call|conversation)|thank the agent)\b)/i

/** What is to be done one after the other; who hangs up after something says goodbye. */
function stepsOf(sentence: string): string[] {
  if (/^(?:if|when|whenever|once|after|as soon as)\b/i.test(sentence)) return [sentence]
  const [first = '', ...others] = sentence.split(NEXT)
  return [
    first,
    ...others.map((step) => step.replace(/^(?:hang up|end the (?:call|conversation|chat))\b/i, 'say goodbye')),
  ]
}
