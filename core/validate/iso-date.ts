/** The day of an instant (milliseconds since 1970) in UTC, as `2026-12-31`. */
export function isoDate(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
