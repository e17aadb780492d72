import { GreenroomError } from '../core/errors.ts'
import { onGitHub, statusOf } from './on-github.ts'
import type { Place } from './place.ts'

/** Makes an annotated tag; false when there is one of that name, which is left as it is. */
export async function createTag(
  { client, owner, repo }: Place,
  { name, commit, message }: { name: string; commit: string; message: string },
): Promise<boolean> {
  const about = { what: `make the tag ${name} in ${owner}/${repo}`, needs: 'contents: write' }
  // Nothing shows a tag object before a ref names it (docs.github.com, create a tag object).
  const { data } = await onGitHub(about, () =>
    client.rest.git.createTag({ owner, repo, tag: name, message, object: commit, type: 'commit' }),
  )
  try {
    await onGitHub(about, () => client.rest.git.createRef({ owner, repo, ref: `refs/tags/${name}`, sha: data.sha }))
    return true
  } catch (error) {
    const isThere = error instanceof GreenroomError && error.message.includes('Reference already exists')
    if (statusOf(error) !== 422 || !isThere) throw error
    return false
  }
}
