import { plainWords } from './plain-words.ts'

const UNSURE = /\b(?:not sure|don't know|do not know|dunno|no idea|maybe|je ne sais pas)\b/
const OPENS_NO = /^(?:(?:oh|um|uh|well|sorry|actually|hmm),? )*(?:no|nope|nah|non|never|not)\b/
/** What opens like a yes and is none, and the other way round. */
const TURNS_TO_NO =
  /^(?:absolutely|definitely|certainly|of course|sure(?:ly)?) not\b|^(?:ok|okay|well|right|alright|yes|yeah),? (?:but )?no\b(?! (?:problem|worries))/
const TURNS_TO_YES = /^(?:no|nope),? (?:wait|sorry|actually|hang on),? (?:yes|yeah)\b/
const OPENS_YES =
  /^(?:(?:oh|um|uh|well|ah|hmm),? )*(?:yes|yeah|yep|yup|ya|sure|ok|okay|correct|right|exactly|absolutely|definitely|certainly|of course|please do|go ahead|go for it|alright|perfect|great|fine|indeed|oui|ouais|d'accord|bien sur|volontiers|exactement)\b/
const SAYS_NO =
  /\b(?:no thanks|no thank you|not right|not correct|isn't right|is not right|wrong|incorrect|rather not|don't|do not|doesn't work|does not work|can't|cannot|won't|none of|not really|not now|not today|decline|pas du tout|ne veux pas)\b/
const SAYS_YES =
  /\b(?:that's right|that is right|that's correct|that is correct|that's me|that's it|that's fine|that is fine|that works|works for me|sounds good|sounds great|i agree|i accept|i confirm|i do|i would|yes|yeah|yep|sure|please do|go ahead|book it|do it|let's do|i'll take it|c'est ca|c'est bien ca|oui)\b/

/** Whether the words agree or refuse; null when they do neither. English and French. */
export function hearYesNo(said: string): 'yes' | 'no' | null {
  const words = plainWords(said)
  if (words === '' || UNSURE.test(words)) return null
  if (/^not? (?:problem|worries)\b/.test(words)) return 'yes'
  if (TURNS_TO_YES.test(words)) return 'yes'
  if (TURNS_TO_NO.test(words) || OPENS_NO.test(words)) return 'no'
  if (OPENS_YES.test(words)) return 'yes'
  if (SAYS_NO.test(words)) return 'no'
  return SAYS_YES.test(words) ? 'yes' : null
}
