import { found, type Handlers, ok, paramOf } from '../call.ts'
import { changedFiles } from '../git/changed-files.ts'
import { mergeBaseOf } from '../git/merge-trees.ts'
import { readCommit, readCommits } from '../git/read-commits.ts'
import { git } from '../git/run-git.ts'
import { commitJson } from '../json/commit-json.ts'
import { fileJson } from '../json/file-json.ts'
import { apiOf, webOf } from '../json/repository-json.ts'
import { sideOf } from './commits.ts'

/** docs.github.com, REST commits, compare: at most 300 files, on the first page alone; 250 commits where no page is asked for. */
export const COMPARE: Handlers = {
  'repos/compare-commits-with-basehead': async (call, repository) => {
    const { bare } = repository
    const basehead = paramOf(call, 'basehead')
    const [left = '', right = ''] = basehead.split('...')
    const base = found(await sideOf(call, repository, left))
    const head = found(await sideOf(call, repository, right))
    const fork = found(await mergeBaseOf(bare, base, head))
    const [ahead, behind] = await Promise.all([count(bare, `${base}..${head}`), count(bare, `${head}..${base}`)])
    const commits = await readCommits(bare, ['--reverse', `${base}..${head}`])
    const paged = 'page' in call.query || 'per_page' in call.query
    const [size, page] = [Math.min(Number(call.query['per_page'] ?? 30), 100), Number(call.query['page'] ?? 1)]
    const shown = paged ? commits.slice((page - 1) * size, page * size) : commits.slice(-250)
    const files = page === 1 ? (await changedFiles(bare, fork, head)).slice(0, 300) : []
    const web = `${webOf(repository)}/compare/${basehead}`
    const show = async (sha: string): Promise<unknown> =>
      commitJson(call.state, repository, found(await readCommit(bare, sha)))
    return ok({
      url: `${apiOf(call.state, repository)}/compare/${basehead}`,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: await show(base),
      merge_base_commit: await show(fork),
      status: ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: shown.map((commit) => commitJson(call.state, repository, commit)),
      files: files.map((file) => fileJson(call.state, repository, file, head)),
    })
  },
}

async function count(bare: string, range: string): Promise<number> {
  return Number(await git(bare, ['rev-list', '--count', range]))
}
