const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `10m`, `30m`, `2h` in milliseconds; NaN for anything else. */
export function durationMs(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? []
  return Number(count === '' ? Number.NaN : count) * (UNITS[unit] ?? Number.NaN)
}

/** Milliseconds as a person writes them: `30m`. */
export function durationText(ms: number): string {
  const unit = ['d', 'h', 'm'].find((name) => ms !== 0 && ms % (UNITS[name] ?? 1) === 0) ?? 's'
  return `${ms / (UNITS[unit] ?? 1)}${unit}`
}
