import { GreenroomError } from '../../../core/errors.ts'

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** `500ms`, `2s`, `10m`, `1h` in milliseconds. */
export function parseDuration(flag: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text.trim())
  const unit = UNIT_MS[match?.[2] ?? '']
  if (match === null || unit === undefined)
    throw new GreenroomError(`${flag} ${text} is not a duration`, {
      code: 'bad-duration',
      hint: `Write a number and a unit: ms, s, m or h. For example: ${flag} 2s`,
    })
  return Math.round(Number(match[1]) * unit)
}

/** A TCP port; 0 lets the system choose one. */
export function parsePort(flag: string, text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new GreenroomError(`${flag} ${text} is not a port`, {
    code: 'bad-port',
    hint: `Give a number from 0 to 65535; 0 takes a free one. For example: ${flag} 4790`,
  })
}
