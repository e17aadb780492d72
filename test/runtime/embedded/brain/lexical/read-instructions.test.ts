import { describe, expect, it } from 'vitest'
import { readInstructions } from '../../../../../runtime/embedded/brain/lexical/read-instructions.ts'

describe('the lines of prose in a text', () => {
  it.each([
    ['Send {{twilio_sms:address}}.', 0],
    ['- Transfer to {{ho:Desk}}', 0],
    ['Then call the function {{fn:lookup}}.', 0],
    ['{{fn:lookup}}', 0],
    ['Call {{fn:lookup}} with the order number.', 1],
    ['Ask how it was, then transfer to {{ho:Desk}}.', 1],
    ['Do not call {{fn:lookup}}.', 1],
    ['Be kind.\nSend {{twilio_sms:address}}.\n\nBe brief.', 2],
  ])('of %j are %d', (text, lines) => {
    expect(readInstructions(text).lines).toBe(lines)
  })
})
