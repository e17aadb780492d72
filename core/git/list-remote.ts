import { remoteFailed } from './remote.ts'
import { runGit } from './run-git.ts'

export interface RemoteRefs {
  /** Commit ids by branch name. */
  branches: Map<string, string>
  /** Commit ids by tag name, annotated tags followed to what they name. */
  tags: Map<string, string>
}

/** Branches and tags of a remote, by one `ls-remote`; GreenroomError `remote-unreachable` (kind later). */
export async function listRemote(network: { url: string; token?: string }): Promise<RemoteRefs> {
  const uploadPack = '--upload-pack=git -c safe.directory=* upload-pack'
  const args = ['ls-remote', '--quiet', '--heads', '--tags', uploadPack, '--end-of-options', network.url]
  const result = await runGit(args, { network, timeoutMs: 60_000, maxBytes: 64 * 1024 * 1024 })
  if (result.code !== 0) throw remoteFailed(network.url, result)
  const branches = new Map<string, string>()
  const tags = new Map<string, string>()
  for (const line of result.stdout.toString('utf8').split('\n')) {
    const [id = '', name = ''] = line.split('\t')
    if (name.startsWith('refs/heads/')) branches.set(name.slice('refs/heads/'.length), id)
    // A peeled tag (`v1^{}`) follows its own line and takes its place.
    if (name.startsWith('refs/tags/')) tags.set(name.slice('refs/tags/'.length).replace(/\^\{\}$/, ''), id)
  }
  return { branches, tags }
}
