import { stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { findCommit, readRepository, resolveCommit } from '../../../core/git/read-source.ts'
import { repositoryIn, temporaryFolder, temporaryRepository } from './temporary-repository.ts'

describe('openRepository', () => {
  it('opens a clone, a folder inside it, a linked work tree and a bare repository', async () => {
    const origin = await temporaryRepository()
    const commit = await origin.commit('first', { 'agents/desk/project.yaml': 'a: 1\n' })
    const other = await temporaryFolder()
    await origin.git('clone', '--quiet', '--bare', '.', join(other, 'bare.git'))
    await origin.git('worktree', 'add', '--quiet', '-b', 'side', join(other, 'tree'))
    const side = await repositoryIn(join(other, 'tree')).commit('aside', { 'b.txt': 'b' })

    const heads = async (path: string) => resolveCommit(await openRepository(path), 'HEAD')
    expect(await heads(origin.dir)).toBe(commit)
    expect(await heads(join(origin.dir, 'agents/desk'))).toBe(commit)
    expect(await heads(join(other, 'bare.git'))).toBe(commit)
    expect(await heads(join(other, 'tree'))).toBe(side)
  })

  it('says so when there is no repository', async () => {
    const dir = await temporaryFolder()
    await expect(openRepository(dir)).rejects.toMatchObject({ code: 'not-a-repository', kind: 'person' })
    await expect(openRepository(join(dir, 'nowhere'))).rejects.toThrow(/does not exist/)
  })

  it('ignores configuration that names programs', async () => {
    const repo = await temporaryRepository()
    await repo.commit('first', { 'a.txt': 'a' })
    const proof = join(repo.dir, 'proof')
    await repo.git('config', 'core.fsmonitor', `touch ${proof}`)
    await repo.git('config', 'core.sshCommand', `touch ${proof}`)
    await repo.git('config', 'core.pager', `touch ${proof}`)
    await repo.git('config', 'core.alternateRefsCommand', `touch ${proof}`)
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    expect((await at.readFiles(['a.txt', 'proof'])).size).toBe(1)
    await expect(stat(proof)).rejects.toThrow('ENOENT')
  })
})

describe('resolveCommit', () => {
  it('finds branches, tags, commits and those only the remote has', async () => {
    const origin = await temporaryRepository()
    const first = await origin.commit('first', { 'a.txt': '1' })
    await origin.git('tag', '-m', 'one', 'v1')
    await origin.git('branch', 'release/live')
    const second = await origin.commit('second', { 'a.txt': '2' })
    const dir = await temporaryFolder()
    await origin.git('clone', '--quiet', '.', join(dir, 'clone'))
    const repo = await openRepository(join(dir, 'clone'))
    expect(await resolveCommit(repo, 'main')).toBe(second)
    expect(await resolveCommit(repo, 'main~1')).toBe(first)
    expect(await resolveCommit(repo, 'v1')).toBe(first)
    expect(await resolveCommit(repo, 'release/live')).toBe(first)
    expect(await resolveCommit(repo, first.slice(0, 10))).toBe(first)
  })

  it('names the ref, the repository and branches that exist', async () => {
    const repo = await temporaryRepository()
    await repo.commit('first', { 'a.txt': '1' })
    await repo.git('branch', 'live')
    const opened = await openRepository(repo.dir)
    const failure = await resolveCommit(opened, 'lvie').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'ref-not-found', hint: expect.stringMatching(/live.*main|main.*live/) })
    expect(String(failure)).toContain('lvie')
    expect(String(failure)).toContain(opened.dir)
    expect(await findCommit(opened, '0'.repeat(40))).toBeNull()
  })

  it.each([
    '--upload-pack=touch /tmp/x',
    '-c',
    '',
    ' ',
    'a..b',
    'main:agents',
    'main@{yesterday}',
    'main^{/first}',
    ':/first',
    'a b',
    'a\nb',
    'a\0b',
    '../../etc/passwd',
    'refs/heads/a.lock',
    '$(id)',
    '`id`',
    'x'.repeat(500),
    '\u202Emain',
  ])('refuses the ref %j', async (ref) => {
    const repo = await temporaryRepository()
    await repo.commit('first', { 'a.txt': '1' })
    await expect(resolveCommit(await openRepository(repo.dir), ref)).rejects.toMatchObject({ code: 'bad-ref' })
  })
})

describe('readRepository', () => {
  it('reads what the commit holds, whatever the work tree says', async () => {
    const repo = await temporaryRepository()
    const commit = await repo.commit('first', { 'a.txt': 'as committed\n', 'folder/b.txt': '\uFEFFwith a mark' })
    await writeFile(join(repo.dir, 'a.txt'), 'edited since')
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    expect(at.commit).toBe(commit)
    const files = await at.readFiles(['a.txt', 'folder/b.txt', 'nowhere.txt', 'folder'])
    expect([...files.keys()]).toEqual(['a.txt', 'folder/b.txt'])
    expect(files.get('a.txt')).toEqual({
      path: 'a.txt',
      text: 'as committed\n',
      oid: await repo.git('rev-parse', 'HEAD:a.txt'),
    })
    expect(files.get('folder/b.txt')?.text).toBe('\uFEFFwith a mark')
    expect(at.folderId('folder')).toBe(await repo.git('rev-parse', 'HEAD:folder'))
    expect(at.folderId('')).toBe(await repo.git('rev-parse', 'HEAD^{tree}'))
    expect(at.folderId('a.txt')).toBeNull()
  })

  it('reads a repository of SHA-256 ids', async () => {
    const repo = await temporaryRepository({ format: 'sha256' })
    const commit = await repo.commit('first', { 'a.txt': 'text' })
    expect(commit).toHaveLength(64)
    const at = await readRepository(await openRepository(repo.dir), 'main')
    expect((await at.readFiles(['a.txt'])).get('a.txt')?.text).toBe('text')
  })

  it('refuses links, submodules, large files and text that is not UTF-8, and reads the rest', async () => {
    const repo = await temporaryRepository()
    const inner = await repo.commit('inner', { 'seed.txt': '' })
    await symlink('/etc/passwd', join(repo.dir, 'link.yaml'))
    await symlink('..', join(repo.dir, 'up'))
    const big = '#'.repeat(3 * 1024 * 1024)
    await repo.commit('hostile', {
      'good.yaml': 'ok: true',
      'three-megabytes.yaml': big,
      'six-megabytes.yaml': big + big,
      'latin1.yaml': Buffer.from([0x61, 0xe9, 0x0a]),
      'two\nlines.yaml': 'newline in the name',
      'tab\tand "quotes".yaml': 'x',
      'ünï.yaml': 'y',
    })
    await repo.git('update-index', '--add', '--cacheinfo', `160000,${inner},module`)
    await repo.git('commit', '--quiet', '-m', 'module')
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    const refused = Object.fromEntries(
      at.entries.flatMap(({ path, refused }) => (refused === undefined ? [] : [[path, refused]])),
    )
    expect(refused).toEqual({
      'link.yaml': 'symlink',
      up: 'symlink',
      module: 'submodule',
      'six-megabytes.yaml': 'too-large',
    })
    const files = await at.readFiles(at.entries.map(({ path }) => path))
    expect([...files.keys()].sort()).toEqual(
      ['good.yaml', 'seed.txt', 'tab\tand "quotes".yaml', 'three-megabytes.yaml', 'two\nlines.yaml', 'ünï.yaml'].sort(),
    )
    expect(files.get('two\nlines.yaml')?.text).toBe('newline in the name')
  })

  it('reads names that are not UTF-8 as refused', async () => {
    const repo = await temporaryRepository()
    await writeFile(Buffer.from(`${repo.dir}/caf\xe9.yaml`, 'latin1'), 'x')
    await repo.commit('first', {})
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    expect(at.entries).toMatchObject([{ path: 'café.yaml', refused: 'not-utf8' }])
  })

  it('does not follow replace refs', async () => {
    const repo = await temporaryRepository()
    const real = await repo.commit('real', { 'a.txt': 'real' })
    const fake = await repo.commit('fake', { 'a.txt': 'fake' })
    await repo.git('replace', real, fake)
    const at = await readRepository(await openRepository(repo.dir), real)
    expect((await at.readFiles(['a.txt'])).get('a.txt')?.text).toBe('real')
  })

  it('reads two thousand files in two processes', async () => {
    const repo = await temporaryRepository()
    const files = Array.from({ length: 2000 }, (_, index): [string, string] => [
      `agents/a/topics/t${index}.yaml`,
      `n: ${index}\n`,
    ])
    await repo.commit('many', Object.fromEntries(files))
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    expect((await at.readFiles(files.map(([path]) => path))).size).toBe(2000)
  })
})
