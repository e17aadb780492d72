const CALLER = String.raw`(?:the|a) (?:caller|user|customer|patient|guest|client|human)|caller|user|customer`
const OWNED = new RegExp(`^(?:${CALLER})['’]s (?=\\w)`, 'i')
const DOES = new RegExp(`^(?:${CALLER}) (?:(will|would|should|can|may|also|then) )?([a-z]+(?:'t)?)\\b`, 'i')
const PLAIN: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were', does: 'do', "doesn't": "don't" }

/** What is said about the caller ("the caller wants …") as said to the caller ("you want …"); instructions lose the "you". */
export function secondPerson(text: string): string {
  const owned = text.replace(OWNED, 'Your ')
  if (owned !== text) return owned
  return text.replace(DOES, (_written, helper: string | undefined, verb: string) => {
    const plain = PLAIN[verb.toLowerCase()] ?? verb.replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/i, '')
    if (/^(?:would|also)$/i.test(helper ?? '')) return `You ${helper} ${plain}`
    const isInstruction =
      /^(?:ask|say|accept|decline|refuse|confirm|agree|provide|give|request|tell|answer|reply|call)$/i.test(plain)
    return isInstruction ? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}` : `You ${plain}`
  })
}
