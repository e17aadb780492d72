const LONGEST_QUOTE = 300

/** A value as it is shown in a reason: JSON, cut at 300 characters. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}
