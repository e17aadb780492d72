import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isIgnoredFile } from '../../../core/agent/is-ignored-file.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { readProjects } from '../../../core/git/read-projects.ts'

describe('isIgnoredFile', () => {
  it.each(['topics/shop/hours.yaml', 'flows/hire/steps/ask.yml', 'config/handoff.yaml', 'functions/shared/price.py'])(
    'is true of %s',
    (path) => {
      expect(isIgnoredFile(path)).toBe(true)
    },
  )

  it.each(['topics/hours.yaml', 'test_sets/shop.yml', 'project.yaml', 'README.md', 'docs/a.yaml', '_gen/a.py', ''])(
    'is false of %j',
    (path) => {
      expect(isIgnoredFile(path)).toBe(false)
    },
  )

  it('is asked when a project is read: the files of each project, from the root of the repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'greenroom-ignored-'))
    try {
      const paths = [
        'desk/project.yaml',
        'desk/topics/a/b.yaml',
        'desk/topics/a.yaml',
        'shop/project.yaml',
        'topics/c/d.yaml',
      ]
      for (const path of paths) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), '')
      }
      const projects = await readProjects(await readFolder(folder))
      expect(projects.map(({ root, ignored }) => [root, ignored])).toEqual([
        ['desk', ['desk/topics/a/b.yaml']],
        ['shop', []],
      ])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
