/** `1 example query`, `3 example queries`. */
export function counted(count: number, plural: string): string {
  return `${count} ${count === 1 ? singular(plural) : plural}`
}

/** The singular of the plurals that fields and kinds have: `queries`, `entities`, `settings`; what is none stays. */
export function singular(words: string): string {
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`
  if (/(?:ss|xes|sses)$/.test(words)) return words.endsWith('es') ? words.slice(0, -2) : words
  return words.endsWith('s') ? words.slice(0, -1) : words
}
