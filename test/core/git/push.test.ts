import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCommit } from '../../../core/git/build-commit.ts'
import { openRepository } from '../../../core/git/git.ts'
import { changedPaths, commitInfo, commitTrailers, firstParents } from '../../../core/git/history.ts'
import { pushWithLease } from '../../../core/git/push.ts'
import { treeWithFolder } from '../../../core/git/tree-with-folder.ts'
import { repositoryIn, temporaryFolder, temporaryRepository } from './temporary-repository.ts'

async function cloneOfBare() {
  const bare = await temporaryRepository({ bare: true })
  const dir = join(await temporaryFolder(), 'clone')
  await bare.git('clone', '--quiet', '.', dir)
  const clone = repositoryIn(dir)
  const first = await clone.commit('first', { 'a.txt': '1' })
  await clone.git('push', '--quiet', 'origin', 'HEAD:refs/heads/live')
  return { bare, clone, first, repo: await openRepository(dir) }
}

describe('buildCommit', () => {
  it('gives the same id for the same request, and writes author, parents and message as given', async () => {
    const { repo, first } = await cloneOfBare()
    const { tree } = await commitInfo(repo, first)
    const request = {
      tree,
      parents: [first],
      message: 'Promote é\n\nGreenroom-Cause: promotion\n',
      author: { name: 'Zoë <evil>\nx', email: 'zoe@example.org' },
      date: '2026-01-05T09:00:00Z',
    }
    const commit = await buildCommit(repo, request)
    expect(await buildCommit(repo, request)).toBe(commit)
    expect(await commitInfo(repo, commit)).toEqual({
      commit,
      tree,
      parents: [first],
      subject: 'Promote é',
      author: 'Zoë evilx',
      date: '2026-01-05T09:00:00.000Z',
    })
    expect(await commitTrailers(repo, commit)).toEqual(new Map([['Greenroom-Cause', ['promotion']]]))
    const plain = await buildCommit(repo, { tree, parents: [], message: 'x' })
    expect(await commitInfo(repo, plain)).toMatchObject({ author: 'Greenroom', parents: [] })
  })
})

describe('pushWithLease', () => {
  it.each(['remote', 'here'] as const)('moves the branch only from where it was seen (%s)', async (where) => {
    const { bare, repo, first } = await cloneOfBare()
    const own = where === 'here' ? await openRepository(bare.dir) : repo
    const remote = where === 'here' ? '.' : 'origin'
    const { tree } = await commitInfo(own, first)
    const next = await buildCommit(own, { tree, parents: [first], message: 'next' })
    const other = await buildCommit(own, { tree, parents: [first], message: 'other' })
    await pushWithLease(own, { remote, branch: 'live', commit: next, expected: first })
    const late = pushWithLease(own, { remote, branch: 'live', commit: other, expected: first })
    await expect(late).rejects.toMatchObject({ code: 'lease-lost', kind: 'later' })
    expect(await bare.git('rev-parse', 'live')).toBe(next)

    const taken = pushWithLease(own, { remote, branch: 'live', commit: other, expected: null })
    await expect(taken).rejects.toMatchObject({ code: 'lease-lost' })
    await pushWithLease(own, { remote, branch: 'fresh', commit: other, expected: null })
    expect(await bare.git('rev-parse', 'fresh')).toBe(other)
    const gone = pushWithLease(own, { remote, branch: 'gone', commit: other, expected: first })
    await expect(gone).rejects.toMatchObject({ code: 'lease-lost' })
    expect(await bare.git('rev-parse', 'live')).toBe(next)
  })

  it('runs no hook of the clone, and tells when a hook of the remote refuses', async () => {
    const { bare, clone, repo, first } = await cloneOfBare()
    await writeFile(join(clone.dir, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n')
    await chmod(join(clone.dir, '.git/hooks/pre-push'), 0o755)
    const second = await clone.commit('second', { 'a.txt': '2' })
    await pushWithLease(repo, { remote: 'origin', branch: 'live', commit: second, expected: first })
    await writeFile(join(bare.dir, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n')
    await chmod(join(bare.dir, 'hooks/pre-receive'), 0o755)
    const refused = pushWithLease(repo, { remote: 'origin', branch: 'live', commit: first, expected: second })
    await expect(refused).rejects.toMatchObject({ code: 'push-refused', kind: 'person' })
    const names = ['--mirror', 'live:main', 'live~1', 'refs/heads/live', 'a b', 'live\n']
    for (const branch of names)
      await expect(
        pushWithLease(repo, { remote: 'origin', branch, commit: first, expected: null }),
      ).rejects.toMatchObject({ code: 'bad-ref' })
  })
})

describe('treeWithFolder', () => {
  it.each(['bare', 'clone'] as const)('takes one folder, added, moved, removed or as it is (%s)', async (kind) => {
    const repo = await temporaryRepository()
    const base = await repo.commit('base', {
      'agents/a/x.yaml': 'a1',
      'agents/b/x.yaml': 'b1',
      'README.md': 'base',
      plain: 'file',
    })
    const from = await repo.commit('from', {
      'agents/a/x.yaml': 'a2',
      'agents/a/new\nline.yaml': 'odd',
      'agents/b/x.yaml': 'b2',
      'README.md': 'from',
      'agents/[a]*/x.yaml': 'c1',
    })
    const bare = join(await temporaryFolder(), 'bare.git')
    await repo.git('clone', '--quiet', '--bare', '.', bare)
    const opened = await openRepository(kind === 'bare' ? bare : repo.dir)
    const graft = async (folderInBase: string | null, folderInFrom: string | null) => {
      const tree = await treeWithFolder(opened, { base, from, folderInBase, folderInFrom })
      return (await changedPaths(opened, base, tree)).join(' ')
    }
    expect(await graft('agents/a', 'agents/a')).toBe('agents/a/new\nline.yaml agents/a/x.yaml')
    expect(await graft('agents/b', 'agents/b')).toBe('agents/b/x.yaml')
    expect(await graft(null, 'agents/[a]*')).toBe('agents/[a]*/x.yaml')
    expect(await graft('agents/a', null)).toBe('agents/a/x.yaml')
    expect(await graft('agents/a', 'agents/[a]*')).toBe('agents/[a]*/x.yaml agents/a/x.yaml')
    expect(await treeWithFolder(opened, { base, from, folderInBase: 'agents/a', folderInFrom: '' })).toBe(
      (await commitInfo(opened, from)).tree,
    )
    expect(await repo.git('status', '--porcelain')).toBe('')
  })

  it('puts a folder where the base has a file', async () => {
    const repo = await temporaryRepository()
    const base = await repo.commit('base', { 'agents/a': 'a file' })
    const from = await repo.commit('from', { 'agents/a': null })
    const folder = await repo.commit('folder', { 'agents/a/x.yaml': '1' })
    const opened = await openRepository(repo.dir)
    const tree = await treeWithFolder(opened, { base, from: folder, folderInBase: null, folderInFrom: 'agents/a' })
    expect(await changedPaths(opened, from, tree)).toEqual(['agents/a/x.yaml'])
  })
})

describe('history', () => {
  it('walks first parents, newest first', async () => {
    const repo = await temporaryRepository()
    const first = await repo.commit('first', { 'a.txt': '1' })
    await repo.git('checkout', '--quiet', '-b', 'side')
    await repo.commit('aside', { 'b.txt': '1' })
    await repo.git('checkout', '--quiet', 'main')
    await repo.git('merge', '--quiet', '--no-ff', '-m', 'merged\n\nReviewed-by: Bo', 'side')
    const opened = await openRepository(repo.dir)
    const infos = await firstParents(opened, 'main', 10)
    expect(infos.map(({ subject, parents }) => [subject, parents.length])).toEqual([
      ['merged', 2],
      ['first', 0],
    ])
    expect(infos[1]?.commit).toBe(first)
    expect(await firstParents(opened, 'main', 1)).toHaveLength(1)
    expect(await commitTrailers(opened, 'main')).toEqual(new Map([['Reviewed-by', ['Bo']]]))
  })
})
