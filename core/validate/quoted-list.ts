const MOST = 5

/** `"a", "b" and 3 more`: names as they stand in a message. */
export function quotedList(names: readonly string[]): string {
  const shown = names.slice(0, MOST).map((name) => `"${name}"`)
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
