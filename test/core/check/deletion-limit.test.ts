import { describe, expect, it } from 'vitest'
import { deletionLimit } from '../../../core/check/deletion-limit.ts'
import type { Change } from '../../../core/version/change.ts'

function removed(kind: Change['kind'], count: number): Change[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${kind}:${index}`,
    kind,
    name: String(index),
    change: 'removed',
    fields: [],
  }))
}

function findings(changes: readonly Change[], before: Record<string, number>, limit = 25): string[] {
  return deletionLimit({ changes, before, limit, path: 'agents/desk/project.yaml' }).map(({ message }) => message)
}

describe('deletionLimit', () => {
  it.each([
    ['nothing', removed('topic', 0), { topic: 4 }],
    ['one of three', removed('topic', 1), { topic: 3 }],
    ['exactly the limit', removed('topic', 2), { topic: 8 }],
    ['two kinds, each within it', [...removed('topic', 2), ...removed('function', 2)], { topic: 8, function: 9 }],
    ['what has no file of its own', removed('variable', 4), { variable: 4 }],
    ['renames', removed('topic', 4).map((change) => ({ ...change, change: 'renamed' as const })), { topic: 4 }],
  ])('accepts %s', (_, changes, before) => {
    expect(findings(changes, before)).toEqual([])
  })

  it('names the kind, the numbers and the limit', () => {
    expect(findings(removed('topic', 3), { topic: 8 })).toEqual([
      'this change removes 3 of 8 topics (38 %); the limit is 25 %',
    ])
  })

  it('counts each kind for itself', () => {
    expect(findings([...removed('topic', 2), ...removed('function', 5)], { topic: 2, function: 100 })).toHaveLength(1)
  })
})
