import { describe, expect, it } from 'vitest'
import type { TestCase } from '../../../core/test-sets/test-case.ts'
import { withRealTimeConfig } from '../../../core/test-sets/with-real-time-config.ts'
import { projectOf } from '../validate/project-of.ts'

const AT = 'real_time_configuration'
const PROJECT = projectOf({
  'project.yaml': 'project_id: P\naccount_id: A\nregion: us-1\n',
  [`${AT}/draft_and_sandbox/data.json`]: '{"from": "sandbox"}',
  [`${AT}/live/data.json`]: '{"from": "live"}',
  [`${AT}/live/schema.json`]: '{"type": "object"}',
  [`${AT}/pre_release/data.json`]: '[1]',
})

function configOf(setting: Partial<TestCase>) {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const set = { name: 's', path: 'p', tags: [], cases: [{ name: 'c', turns: [], range, ...setting }] }
  return withRealTimeConfig([set], PROJECT)[0]?.cases[0]?.real_time_config
}

describe('the real-time configuration of a case', () => {
  it.each([
    [{}, { from: 'sandbox' }],
    [{ environment: 'draft' }, { from: 'sandbox' }],
    [{ environment: 'live' }, { from: 'live' }],
    [{ environment: 'pre-release' }, undefined],
    [{ environment: 'live', real_time_config: {} }, {}],
  ])('%j: %j', (setting, expected) => {
    expect(configOf(setting)).toEqual(expected)
  })
})
