import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { pairAgents } from '../../../core/check/pair-agents.ts'

function agent(name: string, root: string): AgentProject {
  return { name, root, commit: null, files: new Map(), resources: [], findings: [] }
}

const SIDE = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), root: fc.constantFrom('1', '2', '3', '4') }),
  {
    selector: ({ name }) => name,
    comparator: 'SameValue',
  },
)

describe('pairAgents', () => {
  it('prefers the name to the folder', () => {
    const base = [agent('desk', 'one'), agent('bikes', 'two')]
    const head = [agent('desk', 'two'), agent('hire', 'one')]
    expect(pairAgents(base, head).map((pair) => [pair.base?.name, pair.head?.name])).toEqual([
      ['bikes', undefined],
      ['desk', 'desk'],
      [undefined, 'hire'],
    ])
  })

  it('takes a changed name in the same folder for the same agent', () => {
    const pairs = pairAgents([agent('bikes', 'one')], [agent('hire', 'one')])
    expect(pairs.map((pair) => [pair.base?.name, pair.head?.name])).toEqual([['bikes', 'hire']])
  })

  it('holds each agent of each side once, in order of name', () => {
    fc.assert(
      fc.property(SIDE, SIDE, (base, head) => {
        const before = base.map(({ name, root }) => agent(name, root))
        const after = head.map(({ name, root }) => agent(name, root))
        const pairs = pairAgents(before, after)
        const names = pairs.map((pair) => (pair.head ?? pair.base)?.name ?? '')
        expect(new Set(pairs.flatMap((pair) => pair.base ?? []))).toEqual(new Set(before))
        expect(new Set(pairs.flatMap((pair) => pair.head ?? []))).toEqual(new Set(after))
        expect(pairs.flatMap((pair) => pair.base ?? [])).toHaveLength(before.length)
        expect(pairs.flatMap((pair) => pair.head ?? [])).toHaveLength(after.length)
        expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)))
      }),
    )
  })
})

describe('pairAgents, of a folder that moved', () => {
  function identified(name: string, root: string, id: string): AgentProject {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    const project = {
      key: 'project:project',
      kind: 'project' as const,
      name: 'project',
      path: `${root}/project.yaml`,
      value: { project_id: id },
      references: [],
      locate: () => place,
      locateKey: () => place,
    }
    return { ...agent(name, root), resources: [project] }
  }

  it('takes one project_id for the same agent', () => {
    const pairs = pairAgents(
      [identified('desk', '', 'P1')],
      [identified('hire', 'hire', 'P2'), identified('moved', 'sub', 'P1')],
    )
    expect(pairs.map(({ base, head }) => [base?.name, head?.name])).toEqual([
      [undefined, 'hire'],
      ['desk', 'moved'],
    ])
  })

  it('takes folders that changed places for moved agents, and one in the place of another, too', () => {
    const [a, b, c] = [identified('a', 'a', 'P1'), identified('b', 'b', 'P2'), identified('c', 'c', 'P3')]
    const swapped = pairAgents([a, b, c], [identified('a', 'a', 'P2'), identified('b', 'b', 'P1'), c])
    expect(swapped.map(({ base, head }) => [base?.name, head?.name])).toEqual([
      ['b', 'a'],
      ['a', 'b'],
      ['c', 'c'],
    ])
    const taken = pairAgents([a, b], [identified('b', 'b', 'P1'), identified('d', 'd', 'P2')])
    expect(taken.map(({ base, head }) => [base?.name, head?.name])).toEqual([
      ['a', 'b'],
      ['b', 'd'],
    ])
  })

  it('keeps copies with one project_id apart by name and folder, and a changed id with its name', () => {
    const copies = [identified('dev', 'dev', 'P1'), identified('live', 'live', 'P1')]
    const more = [...copies, identified('new', 'new', 'P1')]
    expect(pairAgents(copies, more).map(({ base, head }) => [base?.name, head?.name])).toEqual([
      ['dev', 'dev'],
      ['live', 'live'],
      [undefined, 'new'],
    ])
    const [pair] = pairAgents([identified('dev', 'dev', 'P1')], [identified('dev', 'dev', 'P9')])
    expect([pair?.base?.name, pair?.head?.name]).toEqual(['dev', 'dev'])
  })

  it('does not put two agents without one together', () => {
    expect(pairAgents([agent('a', '1')], [agent('b', '2')])).toHaveLength(2)
  })
})
