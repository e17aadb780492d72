import { plainWords } from './plain-words.ts'

const REFUSES =
  /\b(?:rather not|prefer not|don't want|do not want|don't have|do not have|haven't got|have no|don't know|do not know|don't remember|can't|cannot|won't|will not|no idea|not sure|never mind|nevermind|forget it|not interested|changed my mind|none|refuse|decline|don't wish|no thanks|no thank you|je ne veux pas|je ne sais pas|je n'ai pas|laissez tomber|non merci)\b/

/** Whether the caller will not or cannot give what was asked for. */
export function isRefusal(said: string): boolean {
  const words = plainWords(said)
  return REFUSES.test(words) || /^(?:no|nope|nah|non)[.!]?$/.test(words)
}

/** Whether the answer to an open question is a refusal: `I'd rather not`, but not `the brakes won't hold`. */
export function refusesToTell(said: string): boolean {
  return (
    /^(?:(?:sorry|well|no|non),? ?)*(?:$|i\b|i'd|we\b|never|nevermind|forget|not\b|none|no\b|je\b|laissez)/.test(
      plainWords(said),
    ) && isRefusal(said)
  )
}
