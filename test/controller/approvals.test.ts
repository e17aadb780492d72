import { expect, it } from 'vitest'
import { stage } from './stage.ts'

it('holds a version until it is approved; the approval is for that version alone, and outlives a restart', async () => {
  const { pass, commit, promote, active, status, open, close } = await stage({
    live: 'gates: { approval: command }',
  })
  expect(await pass()).toMatchObject({ 'desk@pre-release': 'ready in-sync', 'desk@live': 'waiting approval' })
  const first = status('live').desired?.version ?? ''
  open().approve({ agent: 'desk', environment: 'live', version: first, by: 'Kim', hotfix: null })
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

it('lets a hotfix pass the stages when that is what was approved, and nothing after it', async () => {
  const { pass, commit, open, status, active, runtime } = await stage({
    live: 'gates: { approval: command, soak: 1h }',
  })
  await pass()
  await commit('live', { 'agents/desk/agent_settings/rules.txt': 'Be brief.\n' })
  expect(await pass()).toMatchObject({ 'desk@live': 'stopped unverified' })
  const version = status('live').desired?.version ?? ''
  const approval = { agent: 'desk', environment: 'live', version, by: 'approved by Sam' }
  open().approve({ ...approval, hotfix: null })
  expect(await pass()).toMatchObject({ 'desk@live': 'stopped unverified' })
  open().approve({ ...approval, hotfix: '#7 by kim, approved by sam, skips sandbox, pre-release' })
  expect(await pass()).toMatchObject({ 'desk@live': 'ready in-sync' })
  expect(await active('live')).toBe(version)
  expect((await runtime.observe({ agent: 'desk', environment: 'live' })).active?.cause).toBe('hotfix')

  await commit('live', { 'agents/desk/agent_settings/rules.txt': 'Be long.\n' })
  expect(await pass()).toMatchObject({ 'desk@live': 'stopped unverified' })
  expect(await active('live')).toBe(version)
})
