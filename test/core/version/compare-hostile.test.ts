import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import type { Change } from '../../../core/version/change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { applyChanges } from './apply-changes.ts'
import { LONG, told, topic, versionWith, type Written } from './written-version.ts'

describe('hostile and huge versions', () => {
  const topics = (count: number, text: (n: number) => string): Written[] =>
    Array.from({ length: count }, (_, n) => topic(`${text(n).slice(0, 8)} ${n}`, text(n)))

  function cpu(run: () => void): number {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }

  it.each<[string, Written[], Written[]]>([
    [
      '3,000 gone, 3,000 others',
      topics(3_000, (n) => `old ${n} ${LONG}`),
      topics(3_000, (n) => `new ${n + 7_000} ${LONG}`),
    ],
    ['3,000 gone, 3,000 equal ones', topics(3_000, () => `old ${LONG}`), topics(3_000, () => `new ${LONG}`)],
    [
      '3,000 renamed with an edit',
      topics(3_000, (n) => `old word${n} ${LONG}`),
      topics(3_000, (n) => `new word${n} ${LONG} More.`),
    ],
    [
      'two of a million characters',
      [topic('a', 'park here '.repeat(100_000))],
      [topic('b', 'park here '.repeat(100_001))],
    ],
    ['an endless quote', [topic('a', `"${'a '.repeat(500_000)}`)], [topic('b', `'${'a '.repeat(500_000)}`)]],
    [
      'half a million braces',
      [topic('a', '{{fn:'.repeat(100_000)), topic('x', LONG)],
      [topic('b', '{{fn:'.repeat(100_001)), topic('y', LONG)],
    ],
    [
      '10,000 items of one key',
      [['step', 's', { conditions: items(10_000, () => 'same') }]],
      [['step', 's', { conditions: items(10_001, () => 'same').reverse() }]],
    ],
    [
      '10,000 items, turned round',
      [['step', 's', { conditions: items(10_000, String) }]],
      [['step', 's', { conditions: items(10_000, String).reverse() }]],
    ],
  ])('%s', (_, before, after) => {
    const [a, b] = [versionWith(...before), versionWith(...after)]
    let changes: Change[] = []
    const spent = cpu(() => {
      changes = compareVersions(a, b)
    })
    expect(changes.length).toBeGreaterThan(0)
    expect(spent).toBeLessThan(4_000)
    expect(applyChanges(changes, a).digest).toBe(b.digest)
  })

  it('keys that are names of prototypes are keys', () => {
    const value = (text: string) =>
      JSON.parse(
        `{"__proto__": {"constructor": "${text}"}, "toString": "${text}", "list": [{"name": "__proto__", "x": "${text}"}]}`,
      ) as JsonValue
    const changes = compareVersions(
      versionWith(['experimental_config', 'c', value('a')]),
      versionWith(['experimental_config', 'c', value('b')]),
    )
    expect(told(changes)).toEqual(['edited experimental_config:c /__proto__/constructor /list/__proto__/x /toString'])
  })

  it('a value that is deeper than any file', () => {
    const deep = (leaf: string) => {
      let value: JsonValue = leaf
      for (let i = 0; i < 1_000; i++) value = { a: value }
      return versionWith(['experimental_config', 'c', value])
    }
    const [change] = compareVersions(deep('x'), deep('y'))
    expect(change?.fields).toHaveLength(1)
    expect(change?.fields[0]?.pointer).toBe('/a'.repeat(100))
  })
})

function items(count: number, name: (n: number) => string): JsonValue[] {
  return Array.from({ length: count }, (_, n) => ({ name: name(n), child_step: `step ${n}` }))
}
