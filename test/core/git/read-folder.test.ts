import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { readProjects } from '../../../core/git/read-projects.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import { temporaryRepository } from './temporary-repository.ts'

describe('readFolder', () => {
  it('sees the same files with the same ids as git does', async () => {
    const repo = await temporaryRepository()
    await repo.commit('first', {
      'agents/a/project.yaml': 'x: 1\n',
      'agents/a/topics/é.yaml': 'content: é\n',
      'README.md': '',
    })
    const disk = await readFolder(repo.dir)
    const commit = await readRepository(await openRepository(repo.dir), 'HEAD')
    expect(disk.commit).toBeNull()
    expect(disk.folderId('')).toBeNull()
    const paths = commit.entries.map(({ path }) => path)
    expect(disk.entries.map(({ path }) => path).sort()).toEqual([...paths].sort())
    expect(await disk.readFiles(paths)).toEqual(await commit.readFiles(paths))
  })

  it('skips generated folders and never follows a link', async () => {
    const repo = await temporaryRepository()
    await repo.commit('first', { 'a/project.yaml': '', 'a/_gen/x.py': '', 'node_modules/b/project.yaml': '' })
    await symlink('/etc/passwd', join(repo.dir, 'a/topics'))
    await symlink('.', join(repo.dir, 'loop'))
    const at = await readFolder(repo.dir)
    expect(at.entries.map(({ path, type }) => `${path} ${type}`)).toEqual([
      'a folder',
      'a/project.yaml file',
      'a/topics symlink',
      'loop symlink',
    ])
    expect((await at.readFiles(['a/topics', '../x', '/etc/passwd', 'loop/a/project.yaml'])).size).toBe(0)
    expect(await readProjects(at)).toMatchObject([{ root: 'a', refused: [{ path: 'a/topics', reason: 'symlink' }] }])
  })

  it('says so when there is no folder', async () => {
    await expect(readFolder('/nonexistent/folder')).rejects.toMatchObject({ code: 'folder-not-found' })
  })
})

describe('readProjects', () => {
  it('keeps projects apart, and what cannot be read with its own', async () => {
    const repo = await temporaryRepository()
    await repo.commit('first', {
      'project.yaml': 'project_id: root\n',
      'topics/hours.yaml': 'content: nine to five\n',
      'agents/a/project.yaml': 'project_id: a\n',
      'agents/a/topics/parking.yaml': 'content: yes\n',
      'agents/a/README.md': 'not a managed file',
      'agents/b/project.yaml': 'project_id: b\n',
      'agents/b/topics/broken.yaml': Buffer.from([0xff, 0xfe]),
    })
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    const projects = await readProjects(at)
    expect(projects.map(({ root, files, refused }) => ({ root, files: [...files.keys()], refused }))).toEqual([
      { root: '', files: ['project.yaml', 'topics/hours.yaml'], refused: [] },
      { root: 'agents/a', files: ['agents/a/project.yaml', 'agents/a/topics/parking.yaml'], refused: [] },
      {
        root: 'agents/b',
        files: ['agents/b/project.yaml'],
        refused: [{ path: 'agents/b/topics/broken.yaml', reason: 'not-utf8' }],
      },
    ])
    expect((await readProjects(at, { roots: ['agents/a'] })).map(({ root }) => root)).toEqual(['agents/a'])
  })

  it('finds a project whose project.yaml is a link, and refuses it', async () => {
    const repo = await temporaryRepository()
    await repo.commit('first', { 'agents/a/topics/parking.yaml': 'content: yes\n' })
    await symlink('/etc/passwd', join(repo.dir, 'agents/a/project.yaml'))
    await repo.commit('link', {})
    const at = await readRepository(await openRepository(repo.dir), 'HEAD')
    expect(await readProjects(at)).toMatchObject([
      { root: 'agents/a', refused: [{ path: 'agents/a/project.yaml', reason: 'symlink' }] },
    ])
  })
})
