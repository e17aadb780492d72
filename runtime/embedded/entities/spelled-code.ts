import { plainWords } from './plain-words.ts'
import { spokenDigits } from './spoken-digits.ts'

/** The longest run of letters and digits said one by one, in capitals: `a b one two` is `AB12`. `''` without a digit in it. */
export function spelledCode(said: string): string {
  let best = ''
  let run = ''
  const words = plainWords(said).replaceAll(/'\p{L}{1,2}\b/gu, '')
  for (const word of [...words.split(/[^\p{L}\p{N}]+/u), '.']) {
    const letter = /^[\p{L}\p{N}]$/u.test(word) ? word : spokenDigits(word)
    if (letter.length === 1) run += letter
    else {
      if (run.length > best.length && /\d/.test(run)) best = run
      run = ''
    }
  }
  return best.toUpperCase().slice(0, 40)
}
