import { git, type GitRepository, tryGit } from './git.ts'
import { isBranchName } from '../promotion/branch-name.ts'
import { GreenroomError } from '../errors.ts'
import { findRemote, remoteFailed, tokenFromEnvironment } from './remote.ts'

/** An annotated tag as it is at the remote. */
export interface AnnotatedTag {
  name: string
  /** What it is of. */
  commit: string
  /** The whole text. */
  message: string
}

/**
 * Annotated tags of the remote whose name begins with `prefix`, with their messages. They are kept below refs/greenroom/tags
 * of this clone, so that no tag of its own moves.
 */
export async function fetchTags(repo: GitRepository, remote: string, prefix: string): Promise<AnnotatedTag[]> {
  if (!isBranchName(`${prefix}1`))
    throw new GreenroomError(`${JSON.stringify(prefix)} cannot begin the name of a tag`, { code: 'bad-ref' })
  const url = await findRemote(repo, remote)
  const local = url === null ? 'refs/tags/' : 'refs/greenroom/tags/'
  if (url !== null) {
    const token = tokenFromEnvironment()
    const args = [
      'fetch',
      '--quiet',
      '--no-tags',
      '--prune',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      '--end-of-options',
      url,
      `+refs/tags/${prefix}*:${local}${prefix}*`,
    ]
    const result = await tryGit(repo, args, { network: { url, ...(token === undefined ? {} : { token }) } })
    if (result.code !== 0) throw remoteFailed(url, result)
  }
  const format = '--format=%(objecttype)%00%(refname)%00%(*objectname)%00%(contents)%00%00'
  const listed = (await git(repo, ['for-each-ref', format, `${local}${prefix}*`])).toString('utf8')
  return listed.split('\0\0\n').flatMap((row) => {
    const [type, name = '', commit = '', ...message] = row.split('\0')
    return type === 'tag' ? [{ name: name.slice(local.length), commit, message: message.join('') }] : []
  })
}
