import { GreenroomError } from '../../../core/errors.ts'
import { findWorkTree } from '../../../core/git/find-work-tree.ts'
import type { GitRepository } from '../../../core/git/git.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { readRepository, type RepositoryAtCommit } from '../../../core/git/read-source.ts'
import { bringCommits, remoteHeads } from '../../../core/git/remote-heads.ts'
import type { GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import { loadConfig } from '../../../core/promotion/load-config.ts'
import { renderFindingsText } from '../../../core/report/render-findings.ts'
import type { Console } from './console.ts'

const FILE = 'greenroom.yaml'

/**
 * greenroom.yaml as a person at this clone means it: the file on disk, else the one of a branch at the remote (a bare
 * repository, or a branch that holds something else). GreenroomError `no-config`; one with errors is said and not used.
 */
export async function findConfig(
  console: Console,
  folder: string,
  repo: GitRepository,
  remote: string,
): Promise<GreenroomConfig> {
  const place = await findWorkTree(folder)
  if (place !== null && place.top !== '') {
    const config = await configAt(console, await readFolder(place.top))
    if (config !== null) return config
  }
  const { branches } = await remoteHeads(repo, remote)
  for (const branch of new Set(['main', 'master', ...branches.keys()])) {
    const commit = branches.get(branch)
    if (commit === undefined) continue
    await bringCommits(repo, remote, [commit])
    const config = await configAt(console, await readRepository(repo, commit))
    if (config !== null && config.environments.length > 0) return config
  }
  throw new GreenroomError(`there is no ${FILE} here that names environments`, {
    code: 'no-config',
    hint: `Run this in a clone of the repository that holds ${FILE}, or give it with --repo.`,
  })
}

async function configAt(console: Console, at: RepositoryAtCommit): Promise<GreenroomConfig | null> {
  const file = (await at.readFiles([FILE])).get(FILE)
  if (file === undefined) return null
  const { config, findings } = loadConfig(file)
  if (config === null) {
    console.err(renderFindingsText(findings, { colour: false }))
    throw new GreenroomError(`${FILE} has errors, so it is not known what may be moved where`, {
      code: 'bad-config',
      hint: 'Fix the findings above.',
    })
  }
  return config
}
