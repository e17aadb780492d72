import { execFile } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { readProjects } from '../../../core/git/read-projects.ts'
import type { RepositoryAtCommit } from '../../../core/git/read-source.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import { temporaryRepository } from '../git/temporary-repository.ts'
import { BASE } from './adk-conformance/base-project.ts'
import { findingsOf } from './adk-conformance/validated.ts'

const run = promisify(execFile)

/** What stands in the project of the folder, and what is said of it. */
const DUE = [
  'hostile/agent_settings error refused-entry',
  'hostile/topics/big.yaml error refused-entry',
  'hostile/topics/latin.yaml error refused-entry',
  'hostile/topics/link.yaml error refused-entry',
]

it('a folder and a commit full of traps are read alike, and the project beside them is', async () => {
  const repository = await temporaryRepository()
  for (const [path, text] of BASE) {
    if (!path.startsWith('agent_settings/')) await write(join(repository.dir, 'hostile', path), text)
    await write(join(repository.dir, 'neighbour', path), text)
  }
  const topics = join(repository.dir, 'hostile/topics')
  await symlink('/etc/passwd', join(topics, 'link.yaml'))
  await symlink('../neighbour/agent_settings', join(repository.dir, 'hostile/agent_settings'))
  await writeFile(join(topics, 'latin.yaml'), Buffer.from('content: caf\xe9\n', 'latin1'))
  await writeFile(join(topics, 'big.yaml'), 'content: x')
  await truncate(join(topics, 'big.yaml'), 50_000_000)
  await writeFile(join(repository.dir, 'neighbour/topics/wrong.yaml'), 'name: Right\n')
  const commit = await repository.commit('traps', {})

  const folder = await saidOf(await readFolder(repository.dir))
  const committed = await saidOf(await readRepository(await openRepository(repository.dir), commit))
  for (const said of [folder, committed]) {
    expect(said).toEqual(expect.arrayContaining([...DUE, 'neighbour/topics/wrong.yaml error file-name']))
  }
  expect(committed).toEqual(folder)
})

it('a submodule in the place of a folder is an error of the project it hides', async () => {
  const repository = await temporaryRepository()
  for (const [path, text] of BASE) {
    if (!path.startsWith('topics/')) await write(join(repository.dir, 'hostile', path), text)
  }
  const commit = await repository.commit('no topics', {})
  await run('git', ['update-index', '--add', '--cacheinfo', `160000,${commit},hostile/topics`], { cwd: repository.dir })
  await repository.git('commit', '--quiet', '-m', 'submodule')
  const said = await saidOf(await readRepository(await openRepository(repository.dir), 'main'))
  expect(said).toContain('hostile/topics error refused-entry')
})

async function saidOf(at: RepositoryAtCommit): Promise<string[]> {
  const sources = await readProjects(at)
  return sources.flatMap(findingsOf).map(({ path, severity, rule }) => `${path} ${severity} ${rule}`)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
