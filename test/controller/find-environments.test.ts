import { describe, expect, it } from 'vitest'
import { findEnvironments } from '../../controller/find-environments.ts'
import type { BranchReading } from '../../controller/read-branch.ts'
import { loadConfig } from '../../core/promotion/load-config.ts'

/** greenroom.yaml with the named branches as stages, one after the other. */
function reading(commit: string, ...stages: string[]): BranchReading {
  if (stages.length === 0)
    return { commit, config: null, problem: 'there is no greenroom.yaml', agents: [], leftOut: [] }
  const environments = stages.map(
    (name, at) =>
      `  ${name}: { branch: ${name}, runtime: local${at === 0 ? '' : `, promotes_from: ${stages[at - 1]}`} }`,
  )
  const text = [
    'runtimes: { local: { type: embedded, url: "http://127.0.0.1:1" } }',
    'environments:',
    ...environments,
    '',
  ].join('\n')
  const { config } = loadConfig({ path: 'greenroom.yaml', text, oid: '' })
  return { commit, config, problem: null, agents: [], leftOut: [] }
}

describe('findEnvironments', () => {
  const rows: [
    name: string,
    head: string | null,
    branches: Record<string, string[]>,
    found: string[],
    problem: RegExp | null,
  ][] = [
    ['the default branch', 'trunk', { trunk: ['s', 'l'], main: ['x'], s: ['y'] }, ['s', 'l'], null],
    ['a dangling HEAD: main', null, { main: ['s', 'l'], master: ['x'] }, ['s', 'l'], null],
    ['a HEAD whose branch is gone: master', 'trunk', { master: ['s', 'l'] }, ['s', 'l'], null],
    [
      'nothing readable on the default branch: main',
      'trunk',
      { trunk: [], main: ['s', 'l'] },
      ['s', 'l'],
      /trunk: there is no greenroom.yaml/,
    ],
    [
      'environment branches that name themselves, the first stage first',
      null,
      { l: ['s', 'l'], s: ['s', 'm', 'l'], feature: ['s', 'x'] },
      ['s', 'm', 'l'],
      null,
    ],
    ['no branch that names itself', null, { feature: ['s', 'l'] }, [], /no branch has a greenroom.yaml/],
    ['an empty remote', null, {}, [], /no branches yet/],
    ['branches named like parts of objects', '__proto__', { constructor: ['constructor'] }, ['constructor'], null],
  ]

  it.each(rows)('%s', async (_, head, branches, found, problem) => {
    const commits = new Map(Object.keys(branches).map((name) => [name, name]))
    const read = async (commit: string) => reading(commit, ...(branches[commit] ?? []))
    const { environments, problems } = await findEnvironments(commits, head, read)
    expect(environments.map(({ name }) => name)).toEqual(found)
    expect(problems.join('\n')).toMatch(problem ?? /^$/)
  })
})
