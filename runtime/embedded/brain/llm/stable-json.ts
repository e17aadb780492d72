/** JSON whose keys are sorted, so that equal values are equal texts. */
export function stableJson(value: unknown, space?: number): string {
  return JSON.stringify(
    value,
    (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    space,
  )
}
