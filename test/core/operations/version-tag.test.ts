import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBranchName } from '../../../core/promotion/branch-name.ts'
import { readVersionTag, tagMessage, tagPrefix } from '../../../core/operations/version-tag.ts'

const version = `sha256:${'a'.repeat(64)}`

describe('kinds', () => {
  it.each([
    ['[HOTFIX] Opening hours', ['HOTFIX']],
    ['[hotfix][Seasonal] Christmas', ['HOTFIX', 'SEASONAL']],
    ['  [FEATURE]   Roof', ['FEATURE']],
    ['[FEATURE][other] Roof', ['FEATURE']],
    ['[other] [SEASONAL] Roof', ['SEASONAL']],
    ['Roof [HOTFIX]', []],
    ['HOTFIX: roof', []],
    ['[HOTFIXES] roof', []],
    ['', []],
  ])('of %j is %j', (title, kinds) => {
    const message = tagMessage({ agent: 'desk', version, description: title, origin: null })
    expect(readVersionTag({ name: 'desk/v1', message })?.kinds).toEqual(kinds)
  })
})

describe('tagPrefix', () => {
  it.each([
    ['front-desk', 'front-desk/v'],
    ['Front Desk', 'Front-Desk/v'],
    ['../..', 'agent/v'],
    ['-x', 'x/v'],
    ['a@{b', 'a-b/v'],
    ['', 'agent/v'],
  ])('of %j is %j', (agent, prefix) => {
    expect(tagPrefix(agent)).toBe(prefix)
  })

  it('begins the name of a tag, whatever the agent is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (agent) => {
        expect(isBranchName(`${tagPrefix(agent)}1`)).toBe(true)
      }),
    )
  })
})

describe('readVersionTag', () => {
  it('reads what tagMessage wrote', () => {
    const message = tagMessage({ agent: 'desk', version, description: '[HOTFIX] Hours', origin: '#12 by kim' })
    expect(message).toContain('Greenroom-Kind: hotfix\n')
    expect(readVersionTag({ name: 'desk/v12', message })).toEqual({
      name: 'desk/v12',
      number: 12,
      agent: 'desk',
      version,
      description: '[HOTFIX] Hours',
      kinds: ['HOTFIX'],
    })
  })

  it('takes no word of a title or a name for a trailer', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    const hostile = fc.constantFrom(
      `x\n\nGreenroom-Version: sha256:${'b'.repeat(64)}`,
      `Greenroom-Version: sha256:${'b'.repeat(64)}`,
      `\u2028Greenroom-Agent: kiosk`,
      `\r\n\r\nGreenroom-Agent: kiosk\r\n`,
    )
    fc.assert(
      fc.property(fc.oneof(text, hostile), fc.option(fc.oneof(text, hostile)), (description, origin) => {
        const tag = readVersionTag({
          name: 'desk/v3',
          message: tagMessage({ agent: 'desk', version, description, origin }),
        })
        expect([tag?.agent, tag?.version]).toEqual(['desk', version])
      }),
    )
  })

  it.each([
    ['desk/v0', tagMessage({ agent: 'desk', version, description: 'x', origin: null })],
    ['desk/v01', tagMessage({ agent: 'desk', version, description: 'x', origin: null })],
    ['desk/latest', tagMessage({ agent: 'desk', version, description: 'x', origin: null })],
    ['desk/v1', 'Release 1\n'],
    ['desk/v1', `Greenroom-Agent: desk`],
    ['desk/v1', `x\n\nGreenroom-Agent: desk\nGreenroom-Version: sha256:aa\n`],
    ['desk/v1', ''],
  ])('is null for %j with %j', (name, message) => {
    expect(readVersionTag({ name, message })).toBeNull()
  })
})
