import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeploymentPayload, readPayload, writePayload } from '../../github/deployment-record.ts'

const payload: DeploymentPayload = {
  agent: 'desk',
  version: `sha256:${'a'.repeat(64)}`,
  commit: 'b'.repeat(40),
  cause: 'rollback',
  previous: `sha256:${'c'.repeat(64)}`,
}

describe('readPayload', () => {
  it('reads what was written, as a value and as text', () => {
    expect(readPayload(writePayload(payload))).toEqual(payload)
    expect(readPayload(JSON.stringify(writePayload(payload)))).toEqual(payload)
  })

  it('takes what a record does not say for a promotion of which nothing else is known', () => {
    const { agent, version, commit } = payload
    expect(readPayload({ greenroom: 1, agent, version, commit })).toEqual({
      agent,
      version,
      commit,
      cause: 'promotion',
      previous: null,
    })
    expect(readPayload({ ...writePayload(payload), cause: 'manual', previous: 'x' })).toMatchObject({
      cause: 'promotion',
      previous: null,
    })
  })

  it.each<[unknown, string]>([
    ['', 'the empty payload of other tools'],
    ['{', 'half of one'],
    [null, 'none'],
    [{ ...payload }, 'one without our mark'],
    [{ ...writePayload(payload), greenroom: '1' }, 'another mark'],
    [{ ...writePayload(payload), agent: '' }, 'no agent'],
    [{ ...writePayload(payload), version: 'sha256:aaaa' }, 'a short version'],
    [{ ...writePayload(payload), commit: 'main' }, 'a branch'],
    [JSON.stringify({ ...writePayload(payload), more: 'x'.repeat(20_000) }), 'one that is too long'],
  ])('is null for %j: %s', (value) => {
    expect(readPayload(value)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readPayload(value)))
    fc.assert(fc.property(fc.string(), (value) => void readPayload(value)))
  })
})
