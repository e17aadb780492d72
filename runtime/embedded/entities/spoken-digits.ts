import { plainWords } from './plain-words.ts'

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  un: '1',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  sept: '7',
  huit: '8',
  neuf: '9',
  plus: '+',
}

/**
 * The longest run of digits in a text, written (`07700 900-123`) or spoken (`oh seven double seven`); a leading plus stays.
 * `''` when there is none.
 */
export function spokenDigits(said: string): string {
  let best = ''
  let run = ''
  let times = 1
  const end = () => {
    if (run.replace('+', '').length > best.replace('+', '').length) best = run
    run = ''
    times = 1
  }
  for (const word of plainWords(said)
    .replaceAll(/([()./-])/g, ' ')
    .split(/[\s,;]+/)) {
    const written = /^\+?\d+$/.test(word) ? word : Object.hasOwn(DIGITS, word) ? (DIGITS[word] ?? '') : ''
    if (word === 'double' || word === 'triple') times = word === 'double' ? 2 : 3
    else if (written !== '') {
      if (written.startsWith('+') && run !== '') end()
      run += written.repeat(written === '+' ? 1 : Math.max(1, times))
      times = 1
    } else if (word !== '' && !/^(?:and|it's|is|number)$/.test(word)) end()
  }
  end()
  return best.slice(0, 40)
}
