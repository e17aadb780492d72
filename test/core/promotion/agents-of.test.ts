import { describe, expect, it } from 'vitest'
import { agentsOf } from '../../../core/promotion/agents-of.ts'
import type { AgentEntry, GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import { matchesPath } from '../../../core/promotion/matches-path.ts'

const config = (agents: AgentEntry[]): GreenroomConfig => ({
  agents,
  runtimes: {},
  environments: [],
  checks: { fail_on: 'error', not_judged: 'report', deletion_limit: 25, rules: {}, suppress: [] },
})
const named = (agents: AgentEntry[] | null, ...roots: string[]) => {
  const found = agentsOf(agents === null ? null : config(agents), roots, (root) =>
    root === '' ? { project_name: 'Front Desk' } : null,
  )
  return {
    agents: found.agents.map(({ name, root }) => `${name}=${root}`),
    findings: found.findings.map(({ severity, message, path }) => `${severity} ${path}: ${message}`),
  }
}

describe('agentsOf', () => {
  it('takes every project without greenroom.yaml, the root by its own name', () => {
    expect(named(null, 'teams/b', 'a', '')).toEqual({ agents: ['front_desk=', 'a=a', 'b=teams/b'], findings: [] })
  })

  it('takes what is listed, by folder or by the name given', () => {
    const entries = [{ path: 'agents/*' }, { path: '.', name: 'main' }]
    expect(named(entries, '', 'agents/desk', 'agents/deep/shop', 'old/desk').agents).toEqual([
      'main=',
      'desk=agents/desk',
    ])
    expect(named([{ path: 'agents/*' }, { path: 'agents/desk', name: 'reception' }], 'agents/desk').agents).toEqual([
      'reception=agents/desk',
    ])
  })

  it('leaves out two of one name, and says where they are', () => {
    const { agents, findings } = named([{ path: '**' }], 'a/desk', 'b/desk', 'b/shop')
    expect(agents).toEqual(['shop=b/shop'])
    expect(findings).toEqual([
      'error a/desk/project.yaml: the agent in a/desk is called "desk", as is the one in b/desk; none of them is delivered',
      'error b/desk/project.yaml: the agent in b/desk is called "desk", as is the one in a/desk; none of them is delivered',
    ])
  })

  it('says when nothing fits', () => {
    expect(named([{ path: 'agents/desk' }, { path: 'bots/*' }], 'old').findings).toEqual([
      'error greenroom.yaml: greenroom.yaml lists the agents "agents/desk", and no folder with a project.yaml fits',
      'warning greenroom.yaml: greenroom.yaml lists the agents "bots/*", and no folder with a project.yaml fits',
    ])
  })
})

describe('matchesPath', () => {
  it.each<[string, string, boolean]>([
    ['.', '', true],
    ['.', 'a', false],
    ['**', '', true],
    ['**', 'a/b/c', true],
    ['agents/*', 'agents/a', true],
    ['agents/*', 'agents', false],
    ['agents/*', 'agents/a/b', false],
    ['agents/**', 'agents', true],
    ['agents/**/bot', 'agents/x/y/bot', true],
    ['agents/**/bot', 'agents/x/y/bots', false],
    ['**/bot-*', 'a/b/bot-1', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abbcd', false],
    ['agents/a.b', 'agents/aXb', false],
    ['agents/[ab]', 'agents/a', false],
    ['*', '', false],
  ])('%s %s', (pattern, folder, expected) => {
    expect(matchesPath(pattern, folder)).toBe(expected)
  })

  it('takes no time over a pattern made to be slow', () => {
    expect(matchesPath('*a'.repeat(60), `${'a'.repeat(3000)}b`)).toBe(false)
    expect(matchesPath(`${'**/a/'.repeat(60)}b`, `${'a/'.repeat(2000)}c`)).toBe(false)
  })
})
