import { describe, expect, it } from 'vitest'
import { readMarker, writeMarker } from '../../github/comment-marker.ts'

const MARKER = { head: '0123456789abcdef0123456789abcdef01234567', at: '2026-06-01T12:00:00.000Z' }
const LINE = `<!-- ${writeMarker(MARKER)} -->`

describe('readMarker', () => {
  it.each([LINE, `${LINE}\n> [!TIP]`, `${LINE}\r\n> [!TIP]`])('reads what was written: %j', (body) => {
    expect(readMarker(body)).toEqual(MARKER)
  })

  it.each([
    '',
    'a comment',
    `> ${LINE}`,
    `\n${LINE}`,
    `${LINE} and more`,
    LINE.replace('head=0', 'head=x'),
    LINE.replace('12:00', '"12:00'),
    LINE.replace('-->', '--&gt;'),
    '<!-- greenroom:check -->',
  ])('is no marker: %j', (body) => {
    expect(readMarker(body)).toBeNull()
  })
})
