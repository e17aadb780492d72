import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCommit } from '../../cli/commands/bisect/find-commit.ts'
import { openRepository } from '../../core/git/git.ts'
import { type CommitInfo, firstParents } from '../../core/git/history.ts'
import type { Side } from '../../core/test-sets/find-turning-point.ts'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'

let repository: AgentRepository
let number = 0

beforeEach(() => {
  repository = createAgentRepository({ 'a.txt': 'good\n', 'b.txt': 'good\n' })
})
afterEach(() => repository.remove())

function commit(message: string, files: Record<string, string> = {}): string {
  repository.write({ 'count.txt': `${++number}\n`, ...files })
  return repository.commit(message)
}

function branch(name: string, from: string): void {
  repository.git('checkout', '-q', '-b', name, from)
}

/** Takes their side of what both changed. */
function merge(name: string, into: string): string {
  repository.git('checkout', '-q', into)
  repository.git('merge', '-q', '--no-ff', '-X', 'theirs', '-m', `Merge ${name}`, name)
  return repository.git('rev-parse', 'HEAD')
}

/** Good as long as nothing is bad: one file that says so, or both files that say "half". */
function sideOf({ commit }: CommitInfo): Promise<Side> {
  const [a, b] = ['a.txt', 'b.txt'].map((file) => repository.git('show', `${commit}:${file}`))
  if (a === 'broken') return Promise.resolve('unknown')
  return Promise.resolve(a === 'bad' || (a === 'half' && b === 'half') ? 'bad' : 'good')
}

async function find(tip: string) {
  const repo = await openRepository(repository.dir)
  const { bad, skipped, merges } = await findCommit(repo, await firstParents(repo, tip, 100), sideOf)
  const names = (commits: readonly CommitInfo[]) => commits.map(({ subject }) => subject)
  return { bad: bad.subject, skipped: names(skipped), merges: names(merges) }
}

describe('the commit that changed something', () => {
  it('is the one on the side that a merge brought, not the merge', async () => {
    const start = commit('one')
    commit('two')
    branch('side', start)
    commit('side fine')
    commit('side culprit', { 'a.txt': 'bad\n' })
    commit('side more')
    merge('side', 'main')
    expect(await find(commit('tip'))).toEqual({ bad: 'side culprit', skipped: [], merges: ['Merge side'] })
  })

  it('is found in a merge that came with a merge, past commits nobody can judge', async () => {
    const start = commit('one')
    branch('inner', start)
    commit('inner broken', { 'a.txt': 'broken\n' })
    commit('inner culprit', { 'a.txt': 'bad\n' })
    branch('outer', start)
    commit('outer fine')
    merge('inner', 'outer')
    repository.git('checkout', '-q', 'main')
    commit('two')
    merge('outer', 'main')
    expect(await find(commit('tip'))).toEqual({
      bad: 'inner culprit',
      skipped: ['inner broken'],
      merges: ['Merge outer', 'Merge inner'],
    })
  })

  it('is the merge where two sides do not go together', async () => {
    const start = commit('one')
    commit('half of it', { 'a.txt': 'half\n' })
    branch('side', start)
    commit('other half', { 'b.txt': 'half\n' })
    merge('side', 'main')
    expect(await find(commit('tip'))).toEqual({ bad: 'Merge side', skipped: [], merges: [] })
  })

  it('is not looked for on a side that was good', async () => {
    const start = commit('one')
    branch('side', start)
    commit('side fine')
    repository.git('checkout', '-q', 'main')
    commit('culprit', { 'a.txt': 'bad\n' })
    merge('side', 'main')
    expect(await find(commit('tip'))).toMatchObject({ bad: 'culprit', merges: [] })
  })
})
