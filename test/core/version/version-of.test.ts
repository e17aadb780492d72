import { describe, expect, it } from 'vitest'
import { loadProject } from '../../../core/agent/load-project.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import { versionFromResources, versionOf } from '../../../core/version/version-of.ts'
import { fixtureTexts, projectSource } from '../agent/project-source.ts'

const FERRIES = fixtureTexts('ferries')

function version(texts: Readonly<Record<string, string>>) {
  return versionOf(loadProject(projectSource(texts), { name: 'ferries' }))
}

describe('versionOf', () => {
  it('holds the normal resources by key, without the values of environments', () => {
    const found = version(FERRIES)
    expect(found?.agent).toBe('ferries')
    expect(found?.commit).toBeNull()
    expect(found?.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(found?.resources.get('topic:Parking')).toMatchObject({
      path: 'topics/parking.yaml',
      value: { enabled: true },
    })
    expect([...(found?.resources.keys() ?? [])].filter((key) => key.startsWith('environment_values'))).toEqual([])
  })

  it.each([
    ['topics/broken.yaml', 'a: "'],
    ['topics/broken.yaml', '- a'],
    ['functions/broken.py', 'def f(:'],
    ['agent_settings/experimental_config.json', '{'],
    ['config/handoffs.yaml', 'handoffs: 1'],
  ])('is null while %s is %j: nobody knows what the version is', (path, text) => {
    expect(version({ ...FERRIES, [path]: text })).toBeNull()
  })

  it('is null with a refused file where the project has its files, not with one elsewhere', () => {
    const at = (path: string) =>
      versionOf(loadProject(projectSource(FERRIES, { refused: [{ path, reason: 'symlink' }] }), { name: 'x' }))
    expect(at('topics/link.yaml')).toBeNull()
    expect(at('docs')?.digest).toBe(version(FERRIES)?.digest)
  })

  it('is there with findings that leave no doubt about the content', () => {
    expect(
      version({ ...FERRIES, 'config/entities.yaml': 'entities:\n- name: a\n- name: a\n- description: x\n' }),
    ).not.toBeNull()
    expect(version({ ...FERRIES, 'test_sets/broken.yaml': 'a: "' })?.digest).toBe(version(FERRIES)?.digest)
  })

  it('broken values of an environment leave the version alone', () => {
    expect(version({ ...FERRIES, 'real_time_configuration/live/data.json': '{' })?.digest).toBe(
      version(FERRIES)?.digest,
    )
  })
})

describe('versionFromResources', () => {
  it('gives the same version back after a way through JSON', () => {
    const before = version(FERRIES)
    if (before === null) throw new Error('no version')
    const stored = JSON.parse(JSON.stringify([...before.resources.values()])) as Parameters<
      typeof versionFromResources
    >[2]
    expect(versionFromResources('ferries', null, stored)).toEqual({ ...before, functionTexts: undefined })
    expect(versionFromResources('ferries', 'abc', stored.toReversed()).digest).toBe(before.digest)
  })

  it('believes no hash that it is given', () => {
    const one = { key: 'topic:a', kind: 'topic' as const, name: 'a', path: '', value: { content: 'x' } }
    const claimed = { ...one, hash: 'made up' }
    const made = versionFromResources('a', null, [claimed])
    expect(made.resources.get('topic:a')?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('refuses a kind that is not in the table', () => {
    const made = { key: 'x:y', kind: 'x' as ResourceKind, name: 'y', path: '', value: null }
    expect(() => versionFromResources('a', null, [made])).toThrow(/no kind of resource named "x"/)
  })
})
