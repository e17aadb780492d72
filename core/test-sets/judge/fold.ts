/** Text as it is compared: whatever its case, spacing and compatible forms. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
