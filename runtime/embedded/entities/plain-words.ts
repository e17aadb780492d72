/** Lower case, without accents on letters, apostrophes straight: `Après-demain` and `apres-demain` are one. */
export function plainWords(text: string): string {
  return text
    .slice(0, 2_000)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’`´]/g, "'")
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
}
