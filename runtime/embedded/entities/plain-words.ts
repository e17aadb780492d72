import { remembered } from '../../../core/agent/remembered.ts'

const MOST_REMEMBERED = 2_000

/** Lower case, without accents on letters, apostrophes straight: `Après-demain` and `apres-demain` are one. */
export const plainWords: (text: string) => string = remembered(plain, MOST_REMEMBERED)

function plain(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’`´]/g, "'")
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
}
