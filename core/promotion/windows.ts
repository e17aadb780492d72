// Windows are wall-clock times of a place. What the clock of a zone shows comes from Intl alone, so daylight saving is
// right by construction: an hour that is skipped is never inside a window, an hour that comes twice is inside both times.

/** A window in numbers. `to` before or at `from` runs over midnight and belongs to the day it starts on. */
export interface ParsedWindow {
  /** 0 is Monday. */
  days: ReadonlySet<number>
  /** Minutes since midnight; `to` is exclusive and may be 1440. */
  from: number
  to: number
  zone: string
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MINUTE = 60_000
const HORIZON_MINUTES = 15 * 24 * 60

/** `Mon-Thu 09:00-17:00`, `Mon,Wed 08:30-12:00`, `Fri-Mon 22:00-04:00`; a message when it cannot be read. */
export function parseWindow(allow: string, zone: string): ParsedWindow | string {
  const match = /^([A-Za-z]{3}(?:[-,][A-Za-z]{3}){0,6}) +(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(allow.trim())
  if (match === null) return `the window ${JSON.stringify(allow)} cannot be read: write it like Mon-Thu 09:00-17:00`
  const days = daysOf(match[1] ?? '')
  if (typeof days === 'string') return days
  const [from, to] = [minutes(match[2], match[3]), minutes(match[4], match[5])]
  if (from === null || to === null || from === 1440)
    return `the window ${JSON.stringify(allow)} has a time that does not exist: hours are 00:00 to 24:00`
  if (from === to) return `the window ${JSON.stringify(allow)} is empty: for a whole day write 00:00-24:00`
  if (!isZone(zone)) return `the zone ${JSON.stringify(zone)} is not known: use an IANA name like Europe/London`
  return { days, from, to, zone }
}

/** Whether any window is open at `now` (ISO 8601), and otherwise when the next one opens; null when none does in 15 days. */
export function windowState(windows: readonly ParsedWindow[], now: string): { open: boolean; opensAt: string | null } {
  const start = Date.parse(now)
  if (Number.isNaN(start)) return { open: false, opensAt: null }
  if (windows.some((window) => isInside(window, start))) return { open: true, opensAt: null }
  const opens = windows.map((window) => nextOpening(window, start)).filter((at) => at !== null)
  return { open: false, opensAt: opens.length === 0 ? null : new Date(Math.min(...opens)).toISOString() }
}

function nextOpening(window: ParsedWindow, start: number): number | null {
  // Zones change by whole quarters of an hour, so steps of 15 minutes cannot jump over a change; the minute is found after.
  const aligned = Math.floor(start / MINUTE) * MINUTE
  for (let step = 1; step <= HORIZON_MINUTES / 15; step++) {
    if (!isInside(window, aligned + step * 15 * MINUTE)) continue
    let at = aligned + ((step - 1) * 15 + 1) * MINUTE
    while (!isInside(window, at)) at += MINUTE
    return at
  }
  return shortWindow(window, aligned)
}

/** A window under 15 minutes can lie between two steps: look at every minute. */
function shortWindow(window: ParsedWindow, aligned: number): number | null {
  const length = (window.to - window.from + 1440) % 1440
  if (length === 0 || length >= 15) return null
  for (let minute = 1; minute <= HORIZON_MINUTES; minute++)
    if (isInside(window, aligned + minute * MINUTE)) return aligned + minute * MINUTE
  return null
}

function isInside({ days, from, to, zone }: ParsedWindow, at: number): boolean {
  const { day, minute } = wallClock(zone, at)
  if (from < to) return days.has(day) && minute >= from && minute < to
  return (days.has(day) && minute >= from) || (days.has((day + 6) % 7) && minute < to)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function wallClock(zone: string, at: number): { day: number; minute: number } {
  let format = formats.get(zone)
  if (format === undefined) {
    const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...parts })
    formats.set(zone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: DAYS.indexOf(parts['weekday'] ?? ''), minute: Number(parts['hour']) * 60 + Number(parts['minute']) }
}

function daysOf(text: string): Set<number> | string {
  const days = new Set<number>()
  for (const part of text.split(',')) {
    const ends = part.split('-').map((name) => DAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase()))
    const [first = -1, last = first] = ends
    if (ends.length > 2 || ends.includes(-1))
      return `the days ${JSON.stringify(text)} cannot be read: use ${DAYS.join(', ')}`
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day)
      if (day === last) break
    }
  }
  return days
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
  const total = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && total <= 1440 ? total : null
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(zone)
  } catch {
    return false
  }
}
