/** A message and what to do about it, as sentences one after the other. */
export function sentences(message: string, hint: string | undefined): string {
  if (hint === undefined) return message
  return `${message}${/[.!?…:]$/.test(message) ? '' : '.'} ${hint}`
}
