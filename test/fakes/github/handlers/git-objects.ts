import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Call, created, found, type Handlers, ok, paramOf, Refusal } from '../call.ts'
import { commitOf, type Identity, readCommit } from '../git/read-commits.ts'
import { git, tryGit } from '../git/run-git.ts'
import { writeCommit } from '../git/write-commit.ts'
import { gitCommitJson } from '../json/commit-json.ts'
import { apiOf } from '../json/repository-json.ts'
import type { Json, Repository } from '../state.ts'
import { blobOf } from './contents.ts'

interface AskedCommit {
  message: string
  tree: string
  parents?: string[]
  author?: Partial<Identity>
  committer?: Partial<Identity>
  signature?: string
}

interface AskedEntry {
  path?: string
  mode?: string
  sha?: string | null
  content?: string
}

export const GIT_OBJECTS: Handlers = {
  'git/get-blob': async (call, repository) => {
    const sha = paramOf(call, 'file_sha')
    const size = await tryGit(repository.bare, ['cat-file', '-s', sha])
    if (size.code !== 0) throw new Refusal(404, 'Not Found')
    const content = await blobOf(repository, sha)
    const about = { sha, node_id: `B_${sha}`, url: `${apiOf(call.state, repository)}/git/blobs/${sha}` }
    return ok({ ...about, size: Number(size.stdout), content, encoding: 'base64' })
  },
  'git/create-blob': async (call, repository) => {
    const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string }
    const stdin = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
    const sha = await git(repository.bare, ['hash-object', '-w', '--stdin'], { stdin })
    return created({ sha, url: `${apiOf(call.state, repository)}/git/blobs/${sha}` })
  },
  'git/get-tree': async (call, repository) => {
    const name = paramOf(call, 'tree_sha')
    const commit = await commitOf(repository.bare, name)
    const { code, stdout } = await tryGit(repository.bare, ['rev-parse', '-q', '--verify', `${commit ?? name}^{tree}`])
    if (code !== 0) throw new Refusal(404, 'Not Found')
    // docs.github.com, REST trees: any value of `recursive`, also 0 and false, is yes.
    return ok(await treeJson(call, repository, stdout.trim(), 'recursive' in call.query))
  },
  'git/create-tree': async (call, repository) => {
    const { tree, base_tree } = call.body as { tree: AskedEntry[]; base_tree?: string }
    return created(await treeJson(call, repository, await writeTree(repository, tree, base_tree), false))
  },
  'git/get-commit': async (call, repository) => {
    const commit = found(await readCommit(repository.bare, paramOf(call, 'commit_sha')))
    return ok(gitCommitJson(call.state, repository, commit))
  },
  'git/create-commit': async (call, repository) => {
    const asked = call.body as unknown as AskedCommit
    if ((await tryGit(repository.bare, ['cat-file', '-e', `${asked.tree}^{tree}`])).code !== 0)
      throw new Refusal(422, 'Tree SHA does not exist')
    for (const parent of asked.parents ?? [])
      if ((await tryGit(repository.bare, ['cat-file', '-e', `${parent}^{commit}`])).code !== 0)
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
    const author = identityOf(call, asked.author)
    const committer = asked.committer === undefined ? author : { ...author, ...identityOf(call, asked.committer) }
    const { message, tree, parents = [] } = asked
    const sha = await writeCommit(repository.bare, { message, tree, parents, author, committer })
    // docs.github.com, about commit signature verification: bots' commits without author, committer and signature of their own.
    const plain = asked.author === undefined && asked.committer === undefined && asked.signature === undefined
    if (plain && call.actor.kind === 'installation') repository.signed.add(sha)
    return created(gitCommitJson(call.state, repository, found(await readCommit(repository.bare, sha))))
  },
  'git/get-tag': async (call, repository) => {
    const sha = paramOf(call, 'tag_sha')
    const { code, stdout } = await tryGit(repository.bare, ['cat-file', 'tag', sha])
    if (code !== 0) throw new Refusal(404, 'Not Found')
    return ok(tagJson(call, repository, sha, stdout))
  },
  'git/create-tag': async (call, repository) => {
    const asked = call.body as {
      tag: string
      message: string
      object: string
      type: string
      tagger?: Partial<Identity>
    }
    const { name, email, date } = identityOf(call, asked.tagger)
    const seconds = Math.floor(Date.parse(date) / 1000)
    const head = `object ${asked.object}\ntype ${asked.type}\ntag ${asked.tag}\ntagger ${name} <${email}> ${seconds} +0000`
    const made = await tryGit(repository.bare, ['mktag'], { stdin: `${head}\n\n${asked.message.trimEnd()}\n` })
    if (made.code !== 0) throw new Refusal(422, 'Object does not exist')
    const sha = made.stdout.trim()
    const text = await git(repository.bare, ['cat-file', 'tag', sha])
    // Without a ref the tag shows nowhere.
    return created(tagJson(call, repository, sha, text))
  },
}

/** Without an author it is whoever the token is, now. */
function identityOf({ actor, state }: Call, asked: Partial<Identity> | undefined): Identity {
  const own = { name: actor.login, email: `${actor.login}@users.noreply.github.com`, date: state.clock.stamp() }
  return { ...own, ...asked }
}

async function writeTree(repository: Repository, entries: readonly AskedEntry[], base?: string): Promise<string> {
  const { bare } = repository
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-index-'))
  const env = { GIT_INDEX_FILE: join(folder, 'index') }
  try {
    if (base !== undefined && (await tryGit(bare, ['read-tree', base], { env })).code !== 0)
      throw new Refusal(422, 'base_tree is not a valid tree oid')
    for (const { path = '', mode = '100644', sha, content } of entries) {
      const blob = content === undefined ? sha : await git(bare, ['hash-object', '-w', '--stdin'], { stdin: content })
      const args =
        blob == null
          ? ['rm', '-q', '-r', '--cached', '--ignore-unmatch', '--', path]
          : mode === '040000'
            ? ['read-tree', `--prefix=${path}/`, blob]
            : ['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`]
      if (mode === '040000' && blob != null)
        await tryGit(bare, ['rm', '-q', '-r', '--cached', '--ignore-unmatch', '--', path], { env })
      if ((await tryGit(bare, args, { env })).code !== 0)
        throw new Refusal(422, `tree.sha ${blob ?? ''} is not a valid object`)
    }
    return await git(bare, ['write-tree'], { env })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function treeJson(call: Call, repository: Repository, sha: string, recursive: boolean): Promise<Json> {
  const flags = recursive ? ['-r', '-t'] : []
  const text = await git(repository.bare, ['ls-tree', '-z', '-l', ...flags, sha])
  const api = apiOf(call.state, repository)
  const tree = text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [meta = '', path = ''] = line.split('\t')
      const [mode = '', type = '', id = '', size = '-'] = meta.split(/\s+/)
      const sized = type === 'blob' ? { size: Number(size) } : {}
      return { path, mode, type, sha: id, ...sized, url: `${api}/git/${type}s/${id}` }
    })
  // docs.github.com, REST trees: recursive ones hold at most 100,000 entries.
  return { sha, url: `${api}/git/trees/${sha}`, tree: tree.slice(0, 100_000), truncated: tree.length > 100_000 }
}

function tagJson(call: Call, repository: Repository, sha: string, text: string): Json {
  const [head = '', ...message] = text.split('\n\n')
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? ''
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? []
  const api = apiOf(call.state, repository)
  const object = { sha: field('object'), type: field('type'), url: `${api}/git/${field('type')}s/${field('object')}` }
  return {
    sha,
    node_id: `T_${sha}`,
    url: `${api}/git/tags/${sha}`,
    tag: field('tag'),
    message: message.join('\n\n').trimEnd(),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') },
    object,
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
