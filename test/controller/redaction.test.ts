import { describe, expect, it } from 'vitest'
import { redaction } from '../../controller/redaction.ts'

describe('redaction', () => {
  it('says no hidden text, no credentials in URLs, and one line', () => {
    const { hide, clean } = redaction()
    hide('s3cret-token')
    expect(clean('with s3cret-token\n  and https://user:pw@host/x\r\n')).toBe('with *** and https://***@host/x ')
  })

  it('shows what would change how a line is read', () => {
    expect(redaction().clean('\u001b[31mred \u202Egnp')).toBe('<U+001B>[31mred <U+202E>gnp')
  })

  it('does not take a short text for a secret', () => {
    const { hide, clean } = redaction()
    hide('')
    hide('live')
    expect(clean('live runs')).toBe('live runs')
  })
})
