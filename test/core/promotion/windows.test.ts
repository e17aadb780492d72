import { describe, expect, it } from 'vitest'
import { parseWindow, windowState, type ParsedWindow } from '../../../core/promotion/windows.ts'

function window(allow: string, zone = 'Europe/London'): ParsedWindow {
  const parsed = parseWindow(allow, zone)
  if (typeof parsed === 'string') throw new Error(parsed)
  return parsed
}

describe('parseWindow', () => {
  it.each<[string, number[], number, number]>([
    ['Mon-Thu 09:00-17:00', [0, 1, 2, 3], 540, 1020],
    ['Mon,Wed,Sun 08:30-12:00', [0, 2, 6], 510, 720],
    ['fri-mon 22:00-04:00', [0, 4, 5, 6], 1320, 240],
    ['Sun 00:00-24:00', [6], 0, 1440],
  ])('%s', (allow, days, from, to) => {
    const parsed = window(allow)
    expect([[...parsed.days].sort((a, b) => a - b), parsed.from, parsed.to]).toEqual([days, from, to])
  })

  it.each([
    ['', 'Europe/London', /cannot be read/],
    ['always', 'Europe/London', /write it like Mon-Thu 09:00-17:00/],
    ['Mon-Thu', 'Europe/London', /cannot be read/],
    ['Mon-Xyz 09:00-17:00', 'Europe/London', /use Mon, Tue/],
    ['Mon-Tue-Wed 09:00-17:00', 'Europe/London', /use Mon, Tue/],
    ['Mon 25:00-26:00', 'Europe/London', /does not exist/],
    ['Mon 09:60-10:00', 'Europe/London', /does not exist/],
    ['Mon 24:00-09:00', 'Europe/London', /does not exist/],
    ['Mon 09:00-09:00', 'Europe/London', /is empty/],
    ['Mon 09:00-10:00', 'Europe/Londn', /not known/],
    ['Mon 09:00-10:00', '+02:00', /not known/],
    ['Mon 09:00-10:00', '', /not known/],
    [`Mon${',Mon'.repeat(10_000)} 09:00-10:00`, 'UTC', /cannot be read/],
  ])('says what is wrong with %j in %j', (allow, zone, message) => {
    expect(parseWindow(allow, zone)).toMatch(message)
  })
})

describe('windowState', () => {
  const london = [window('Mon-Thu 09:00-17:00')]

  it.each<[string, string, boolean, string | null]>([
    ['winter, open', '2026-01-05T09:00:00Z', true, null],
    ['winter, a second before', '2026-01-05T08:59:59Z', false, '2026-01-05T09:00:00.000Z'],
    ['winter, the end is outside', '2026-01-05T17:00:00Z', false, '2026-01-06T09:00:00.000Z'],
    ['summer is an hour earlier', '2026-07-06T08:00:00Z', true, null],
    ['from Thursday evening to Monday', '2026-01-08T18:00:00Z', false, '2026-01-12T09:00:00.000Z'],
    ['over the weekend when clocks go forward', '2026-03-26T18:00:00Z', false, '2026-03-30T08:00:00.000Z'],
    ['over the weekend when clocks go back', '2026-10-22T17:00:00Z', false, '2026-10-26T09:00:00.000Z'],
    ['no time at all', 'yesterday', false, null],
  ])('%s', (_, now, open, opensAt) => {
    expect(windowState(london, now)).toEqual({ open, opensAt })
  })

  it('never opens in an hour that is skipped, and twice in one that comes twice', () => {
    const early = [window('Sun 01:00-02:00')]
    // In London 01:00-02:00 does not exist on 29 March 2026; the next one is a week later.
    expect(windowState(early, '2026-03-29T00:59:00Z')).toEqual({ open: false, opensAt: '2026-04-05T00:00:00.000Z' })
    expect(windowState(early, '2026-03-29T01:00:00Z').open).toBe(false)
    // On 25 October 2026 it comes twice, at 00:00Z and at 01:00Z.
    expect(windowState(early, '2026-10-25T00:30:00Z').open).toBe(true)
    expect(windowState(early, '2026-10-25T01:30:00Z').open).toBe(true)
    expect(windowState(early, '2026-10-25T02:00:00Z').open).toBe(false)
  })

  it('runs over midnight, belonging to the day it starts on', () => {
    const night = [window('Fri 22:00-04:00', 'UTC')]
    expect(windowState(night, '2026-01-10T03:59:00Z').open).toBe(true)
    expect(windowState(night, '2026-01-09T03:59:00Z').open).toBe(false)
    expect(windowState(night, '2026-01-10T04:00:00Z')).toEqual({ open: false, opensAt: '2026-01-16T22:00:00.000Z' })
  })

  it('finds the first of several, also a short one and one in a zone off the hour', () => {
    expect(
      windowState([window('Wed 09:00-10:00', 'UTC'), window('Tue 23:58-23:59', 'UTC')], '2026-01-05T00:00:00Z').opensAt,
    ).toBe('2026-01-06T23:58:00.000Z')
    expect(windowState([window('Mon 09:00-10:00', 'Asia/Kathmandu')], '2026-01-05T00:00:00Z').opensAt).toBe(
      '2026-01-05T03:15:00.000Z',
    )
    expect(windowState([], '2026-01-05T00:00:00Z')).toEqual({ open: false, opensAt: null })
  })
})
