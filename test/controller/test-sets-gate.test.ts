import { describe, expect, it } from 'vitest'
import { allReady, stage } from './stage.ts'

const testSet = (says: string): Record<string, string> => ({
  'agents/desk/test_sets/parking.yaml': `name: Parking
cases:
  - name: Where to park
    turns:
      - user: where can I park
        expect: [ { topic: parking }, { says: ${says} } ]
`,
})

describe('the test_sets gate', () => {
  it('holds a version whose own test sets do not pass, and lets it through when they do', async () => {
    const { pass, commit, promote, active, status } = await stage({ live: 'gates: { test_sets: all }' })
    expect(await pass()).toEqual(allReady())
    const good = await active('live')

    await commit('sandbox', { ...testSet('nowhere'), 'agents/desk/agent_settings/rules.txt': 'Be brief.\n' })
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toMatchObject({ 'desk@pre-release': 'ready in-sync', 'desk@live': 'stopped gate' })
    expect(status('live').message).toContain('1 of 1 test cases do not pass: Parking / Where to park')
    expect(await active('live')).toBe(good)

    await commit('sandbox', testSet('desk'))
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toEqual(allReady())
    expect(await active('live')).not.toBe(good)
  })

  it('holds a version whose test set cannot be read', async () => {
    const { pass, commit, promote, status } = await stage({ live: 'gates: { test_sets: all }' })
    await pass()
    await commit('sandbox', {
      'agents/desk/test_sets/parking.yaml': 'cases: [',
      'agents/desk/agent_settings/rules.txt': 'Be brief.\n',
    })
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
    expect(await pass()).toMatchObject({ 'desk@pre-release': 'ready in-sync', 'desk@live': 'stopped gate' })
    expect(status('live').message).toContain('agents/desk/test_sets/parking.yaml:1')
  })
})
