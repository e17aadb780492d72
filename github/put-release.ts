import { onGitHub, statusOf } from './on-github.ts'
import type { Place } from './place.ts'

export interface ReleaseText {
  tag: string
  name: string
  /** Markdown. */
  body: string
}

/** Afterwards the tag has a release with these notes; its address. Notes that somebody edited by hand are left as they are. */
export async function putRelease({ client, owner, repo }: Place, { tag, name, body }: ReleaseText): Promise<string> {
  const about = { what: `write the release notes of ${tag} in ${owner}/${repo}`, needs: 'contents: write' }
  try {
    const { data } = await onGitHub(about, () => client.rest.repos.getReleaseByTag({ owner, repo, tag }))
    if (!isOurs(data.body) || isSame(data.body ?? '', body)) return data.html_url
    await onGitHub(about, () =>
      client.rest.repos.updateRelease({ owner, repo, release_id: data.id, name, body: marked(body) }),
    )
    return data.html_url
  } catch (error) {
    if (statusOf(error) !== 404) throw error
  }
  const { data } = await onGitHub(about, () =>
    client.rest.repos.createRelease({ owner, repo, tag_name: tag, name, body: marked(body), make_latest: 'false' }),
  )
  return data.html_url
}

const MARKER = '<!-- greenroom:release -->'

function marked(body: string): string {
  return `${MARKER}\n${body}`
}

function isOurs(body: string | null | undefined): boolean {
  return (body ?? '').startsWith(MARKER)
}

function isSame(there: string, body: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
  return plain(there) === plain(marked(body))
}
