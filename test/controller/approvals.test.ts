import { expect, it } from 'vitest'
import { stage } from './stage.ts'

it('holds a version until it is approved; the approval is for that version alone, and outlives a restart', async () => {
  const { pass, commit, promote, active, status, open, close } = await stage({
    live: 'gates: { approval: command }',
  })
  expect(await pass()).toMatchObject({ 'desk@pre-release': 'ready in-sync', 'desk@live': 'waiting approval' })
  const first = status('live').desired?.version ?? ''
  open().approve({ agent: 'desk', environment: 'live', version: first, by: 'Kim' })
  await close()
  expect(await pass()).toMatchObject({ 'desk@live': 'ready in-sync' })
  expect(await active('live')).toBe(first)

  await commit('sandbox', { 'agents/desk/agent_settings/rules.txt': 'Be brief.\n' })
  await promote('sandbox', 'pre-release')
  await promote('pre-release', 'live')
  expect(await pass()).toMatchObject({ 'desk@pre-release': 'ready in-sync', 'desk@live': 'waiting approval' })
  expect(status('live').message).toContain('greenroom approve live')
  expect(await active('live')).toBe(first)
})
