import { describe, expect, it } from 'vitest'
import { redaction } from '../../controller/redaction.ts'
import { statusBoard } from '../../controller/status-board.ts'
import type { Wish } from '../../controller/survey.ts'
import { standingOf } from '../../core/promotion/standing.ts'
import { deployments, digest } from '../core/promotion/observations.ts'

const wish: Wish = {
  agent: 'desk',
  environment: 'live',
  branch: 'live',
  wished: { unusable: 'ref-missing', message: '' },
  policy: null,
}
const nothing = standingOf([])

function board() {
  const lines: string[] = []
  let minute = 0
  const now = () => `minute ${minute}`
  const made = statusBoard({ now, clean: redaction().clean, log: (line) => lines.push(line) })
  return { ...made, lines, later: () => void minute++ }
}

describe('statusBoard', () => {
  it('says a transition once, and keeps since when it is so', () => {
    const { set, all, lines, later } = board()
    const ready = { state: 'ready', reason: 'in-sync', message: 'runs a' } as const
    set(wish, ready, nothing, [])
    later()
    set(wish, ready, nothing, [])
    expect(lines).toEqual(['desk@live ready (in-sync): runs a'])
    expect(all()[0]).toMatchObject({ since: 'minute 0' })
    set(wish, { state: 'stopped', reason: 'gate', message: 'no' }, nothing, [])
    expect(all()[0]).toMatchObject({ since: 'minute 1', state: 'stopped' })
    expect(lines).toHaveLength(2)
  })

  it('keeps what was not found out this time, and drops what is over', () => {
    const { set, all } = board()
    const [desired, running] = [
      { version: digest('b'), commit: null },
      { version: digest('a'), commit: null },
    ]
    set(
      wish,
      { state: 'stopped', reason: 'unverified', message: 'no', desired, running, files: ['a.yaml'], until: 'later' },
      nothing,
      [],
    )
    set(wish, { state: 'unreachable', reason: 'runtime-unreachable', message: 'away' }, nothing, [])
    expect(all()[0]).toMatchObject({ desired, running })
    expect(all()[0]).not.toHaveProperty('files')
    expect(all()[0]).not.toHaveProperty('until')
  })

  it('shows the last 50 deployments, newest first', () => {
    const { set, all } = board()
    const many = deployments(...Array.from({ length: 60 }, (_, at) => `promotion ${at % 2 === 0 ? 'a' : 'b'}`))
    set(wish, { state: 'ready', reason: 'in-sync', message: '' }, standingOf(many), many)
    expect(all()[0]?.deployments).toHaveLength(50)
    expect(all()[0]?.deployments[0]).toEqual(many.at(-1))
  })

  it('forgets environments that are not there any more, saying so once', () => {
    const { set, all, keep, lines } = board()
    set(wish, { state: 'ready', reason: 'in-sync', message: '' }, nothing, [])
    keep(new Set(['desk@live']))
    expect(all()).toHaveLength(1)
    keep(new Set<string>())
    keep(new Set<string>())
    expect(all()).toEqual([])
    expect(lines.filter((line) => line.includes('left as it is'))).toHaveLength(1)
  })

  it('shows hostile text as text, on one line', () => {
    const { set, all, lines } = board()
    const message = 'by \u001b[2J\u202Emallory\n2026 live ready: all fine'
    set(wish, { state: 'drifted', reason: 'drifted', message, files: ['a\u0000b'] }, nothing, [])
    expect(lines[0]).toBe('desk@live drifted (drifted): by <U+001B>[2J<U+202E>mallory 2026 live ready: all fine')
    expect(all()[0]?.files).toEqual(['a<U+0000>b'])
  })
})
