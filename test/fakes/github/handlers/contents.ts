import { type Answer, type Call, found, type Handlers, ok, paramOf } from '../call.ts'
import { commitOf } from '../git/read-commits.ts'
import { git, tryGit } from '../git/run-git.ts'
import { apiOf, webOf } from '../json/repository-json.ts'
import type { Json, Repository } from '../state.ts'

/** docs.github.com, REST contents: up to 1 MB with content, above without. */
const CONTENT_LIMIT = 1024 * 1024

interface Entry {
  mode: string
  type: string
  sha: string
  size: number
  path: string
}

export const CONTENTS: Handlers = {
  'repos/get-content': async (call, repository) => {
    const ref = call.query['ref'] ?? repository.defaultBranch
    const commit = found(await commitOf(repository.bare, ref))
    const path = paramOf(call, 'path').replace(/\/$/, '')
    const [entry] = path === '' ? [] : await list(repository, commit, ['--', path])
    if (path === '' || entry?.type === 'tree') {
      const entries = await list(repository, `${commit}:${path}`, [])
      const below = entries.map((one) => ({ ...one, path: path === '' ? one.path : `${path}/${one.path}` }))
      return ok(below.map((one) => entryJson(call, repository, one, ref)))
    }
    const file = found(entry)
    // The contents API follows links inside the repository.
    if (file.mode === '120000') return throughLink(call, repository, commit, file, ref)
    return ok(await fileJson(call, repository, file, ref))
  },
}

async function throughLink(
  call: Call,
  repository: Repository,
  commit: string,
  link: Entry,
  ref: string,
): Promise<Answer> {
  const target = await git(repository.bare, ['cat-file', 'blob', link.sha])
  const path = new URL(target, `file:///${link.path}`).pathname.slice(1)
  const [entry] = await list(repository, commit, ['--', path])
  return ok(await fileJson(call, repository, { ...found(entry), path: link.path }, ref))
}

async function list(repository: Repository, tree: string, args: readonly string[]): Promise<Entry[]> {
  const { code, stdout } = await tryGit(repository.bare, ['ls-tree', '-z', '-l', tree, ...args])
  if (code !== 0) return []
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [meta = '', path = ''] = line.split('\t')
      const [mode = '', type = '', sha = '', size = '0'] = meta.split(/\s+/)
      return { mode, type, sha, size: Number(size) || 0, path }
    })
}

function entryJson(call: Call, repository: Repository, entry: Entry, ref: string): Json {
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const api = apiOf(call.state, repository)
  const hrefs = {
    url: `${api}/contents/${path}?ref=${ref}`,
    git_url: `${api}/git/${entry.type}s/${entry.sha}`,
    html_url: `${webOf(repository)}/${entry.type}/${ref}/${path}`,
  }
  const type = entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file'
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    type,
    ...hrefs,
    download_url: type === 'dir' ? null : `${webOf(repository)}/raw/${ref}/${path}`,
    _links: { self: hrefs.url, git: hrefs.git_url, html: hrefs.html_url },
  }
}

async function fileJson(call: Call, repository: Repository, entry: Entry, ref: string): Promise<Json> {
  const large = entry.size > CONTENT_LIMIT
  const text = large ? '' : await blobOf(repository, entry.sha)
  return {
    ...entryJson(call, repository, entry, ref),
    type: 'file',
    encoding: large ? 'none' : 'base64',
    content: text,
  }
}

/** A blob in base64, in lines of 60 as GitHub writes it. */
export async function blobOf(repository: Repository, sha: string): Promise<string> {
  const { stdout } = await tryGit(repository.bare, ['cat-file', 'blob', sha], { binary: true })
  return Buffer.from(stdout, 'latin1').toString('base64').replace(/.{60}/g, '$&\n')
}
