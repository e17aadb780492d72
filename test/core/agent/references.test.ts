import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../core/agent/references.ts'
import { variablesIn } from '../../../core/agent/variables.ts'
import { WHOLE_FILE } from '../../../core/validate/finding.ts'

function found(text: string): string[] {
  return findReferences(text, '', () => WHOLE_FILE).map(({ prefix, name }) => `${prefix}|${name}`)
}

describe('findReferences', () => {
  it.each([
    ['call {{fn:track_order}}(1) or {{ho:The desk}}', ['fn|track_order', 'ho|The desk']],
    ['{{twilio_sms:a-b}}{{tn:x}}', ['twilio_sms|a-b', 'tn|x']],
    ['{{sms:x}} {{ fn : y }}', ['sms|x', 'fn|y']],
    ['{{fn:}}', ['fn|']],
    ['{{attr:site (V2)}}', ['attr|site (V2)']],
    ['{{{fn:x}}}', ['fn|x']],
    ['{{payload}} {fn:x} {{fn:x} {{fn\n:x}} $name ${x}', []],
    ['', []],
  ])('%j: %j', (text, names) => {
    expect(found(text)).toEqual(names)
  })

  it('says how it was written and asks for the place of the right occurrence, only when it is read', () => {
    const asked: string[] = []
    const references = findReferences('{{fn:x}} {{ fn:x }} {{fn:x}}', '/actions', (part, nth) => {
      asked.push(`${part} ${nth}`)
      return WHOLE_FILE
    })
    expect(references.map((reference) => reference.text)).toEqual(['{{fn:x}}', '{{ fn:x }}', '{{fn:x}}'])
    expect(asked).toEqual([])
    expect(references[2]?.range).toBe(WHOLE_FILE)
    expect(asked).toEqual(['{{fn:x}} 1'])
  })
})

describe('variablesIn', () => {
  it.each([
    ['conv.state.a = conv.state.b', ['a', 'b']],
    ['# conv.state.in_a_comment', ['in_a_comment']],
    ['conv.state.a\nconv.state.a', ['a']],
    ['self.conv.state.x', []],
    ['myconv.state.x', []],
    ['conv.state.get("x")', []],
    ['conv.state["x"]', []],
    ['setattr(conv.state, "x", 1)', []],
    ['conv.state.1x', []],
    ['conv.state.été', ['été']],
  ])('%j: %j', (text, names) => {
    expect(variablesIn(text).map((use) => use.name)).toEqual(names)
  })
})
