import { describe, expect, it } from 'vitest'
import { fileHistory } from '../../../core/git/file-history.ts'
import { openRepository } from '../../../core/git/git.ts'
import { repositoryIn, temporaryFolder, temporaryRepository } from './temporary-repository.ts'

/** The subject of the newest commit that has each file as none of its parents. */
async function authors(dir: string, base: string | null, head: string | null, paths: readonly string[]) {
  const { touches } = await fileHistory(await openRepository(dir), { base, head }, paths)
  const oldestFirst = touches.toReversed()
  return Object.fromEntries(oldestFirst.flatMap(({ by, files }) => [...files.keys()].map((path) => [path, by.subject])))
}

describe('the history of files', () => {
  it('has the commits of the range, newest first, with author, subject, date and what git calls the contents', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', { 'a.yaml': '1', 'b.yaml': '1', 'c d.yaml': '1' })
    await repository.commit('First', { 'a.yaml': '2', 'b.yaml': '2' })
    const second = await repository.commit('Second: ümlaut', { 'a.yaml': '3', 'c d.yaml': null })
    const repo = await openRepository(repository.dir)
    const paths = ['a.yaml', 'b.yaml', 'c d.yaml', 'ghost.yaml']
    const history = await fileHistory(repo, { base, head: second }, paths)
    expect(history.touches.map(({ by }) => by.subject)).toEqual(['Second: ümlaut', 'First'])
    const [newest, first] = history.touches
    expect(newest?.by).toEqual({
      author: 'Ada',
      commit: second,
      subject: 'Second: ümlaut',
      date: expect.stringMatching(/^2026-01-05T/) as string,
    })
    const ids = await Promise.all(
      ['HEAD~2', 'HEAD~1', 'HEAD'].map((ref) => repository.git('rev-parse', `${ref}:a.yaml`)),
    )
    expect(newest?.files.get('a.yaml')).toEqual({ parents: [ids[1]], after: ids[2] })
    expect(newest?.files.get('c d.yaml')).toEqual({ parents: [expect.any(String)], after: null })
    expect(first?.files.get('a.yaml')).toEqual({ parents: [ids[0]], after: ids[1] })
    expect([...(await history.readTexts([...ids, 'f'.repeat(40)]))]).toEqual(ids.map((id, at) => [id, String(at + 1)]))
    expect(await authors(repository.dir, base, second, paths)).toEqual({
      'a.yaml': 'Second: ümlaut',
      'b.yaml': 'First',
      'c d.yaml': 'Second: ümlaut',
    })
  })

  it('is nobody for files on disk, an unknown commit, the same commit, and what only the base changed', async () => {
    const repository = await temporaryRepository()
    const start = await repository.commit('Start', { a: '1', b: '1' })
    await repository.git('switch', '-q', '-c', 'other')
    const other = await repository.commit('Other', { b: '2' })
    await repository.git('switch', '-q', 'main')
    const head = await repository.commit('Head', { a: '2' })
    expect(await authors(repository.dir, start, null, ['a'])).toEqual({})
    expect(await authors(repository.dir, null, head, ['a'])).toEqual({})
    expect(await authors(repository.dir, 'f'.repeat(40), head, ['a'])).toEqual({})
    expect(await authors(repository.dir, head, head, ['a'])).toEqual({})
    expect(await authors(repository.dir, '--all', head, ['a'])).toEqual({})
    expect(await authors(repository.dir, other, head, ['a', 'b'])).toEqual({ a: 'Head' })
  })

  it('goes through merges: a merge is the author of what was resolved in it alone', async () => {
    const repository = await temporaryRepository()
    const start = await repository.commit('Start', { a: '1', b: '1', c: '1' })
    await repository.git('switch', '-q', '-c', 'side')
    await repository.commit('Side', { a: 'side', b: 'side' })
    await repository.git('switch', '-q', 'main')
    await repository.commit('Main', { a: 'main', c: 'main' })
    await repository.git('merge', '-q', '--no-commit', 'side').catch(() => '')
    const head = await repository.commit('Merge', { a: 'both' })
    expect(await authors(repository.dir, start, head, ['a', 'b', 'c'])).toEqual({ a: 'Merge', b: 'Side', c: 'Main' })
    const { touches } = await fileHistory(await openRepository(repository.dir), { base: start, head }, ['a'])
    const blobs = await Promise.all(['HEAD^1', 'HEAD^2', 'HEAD'].map((ref) => repository.git('rev-parse', `${ref}:a`)))
    expect(touches[0]?.files.get('a')).toEqual({ parents: blobs.slice(0, 2), after: blobs[2] })
  })

  it('is not the last commit of a shallow clone for all that is older', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', { a: '1', b: '1', c: '1' })
    await repository.commit('Old', { b: '2' })
    await repository.commit('Cut', { c: '2' })
    const head = await repository.commit('Head', { a: '2' })
    const dir = await temporaryFolder()
    const clone = repositoryIn(dir)
    await clone.git('clone', '-q', '--depth=2', `file://${repository.dir}`, '.')
    await clone.git('fetch', '-q', '--depth=1', 'origin', base)
    expect(await authors(dir, base, head, ['a', 'b', 'c'])).toEqual({ a: 'Head' })
  })

  it('takes names for names: wildcards, line ends, those that look like a header, thousands of them', async () => {
    const repository = await temporaryRepository()
    const base = await repository.commit('Start', { README: '1' })
    const spoof = `\u0001${'a'.repeat(40)}`
    const head = await repository.commit('Head', { 'x*': '1', xy: '1', [spoof]: '1', 'two\nlines': '1' })
    expect(await authors(repository.dir, base, head, ['x*'])).toEqual({ 'x*': 'Head' })
    expect(await authors(repository.dir, base, head, [spoof, 'xy'])).toEqual({ [spoof]: 'Head', xy: 'Head' })
    expect(await authors(repository.dir, base, head, ['two\nlines', 'xy'])).toMatchObject({ xy: 'Head' })
    const many = Array.from({ length: 3_000 }, (_, n) => `folder/${n}`)
    expect(await authors(repository.dir, base, head, [...many, 'xy'])).toEqual({ xy: 'Head' })
  })
})
