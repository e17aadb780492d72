import { onGitHub, statusOf } from './on-github.ts'
import { once } from './once.ts'
import type { Place } from './place.ts'

export interface ReleaseText {
  tag: string
  name: string
  /** Markdown. */
  body: string
}

/** Afterwards the tag has a release with these notes; its address. Notes that somebody wrote by hand are left as they are. */
export async function putRelease(place: Place, text: ReleaseText): Promise<string> {
  const { client, owner, repo } = place
  const { tag, name, body } = text
  const about = aboutOf(place, tag)
  const there = await find(place, tag)
  if (there !== null) {
    if (!isOurs(there.body) || isSame(there.body, body)) return there.url
    const request = { owner, repo, release_id: there.id, name, body: marked(body) }
    await onGitHub(about, () => client.rest.repos.updateRelease(request))
    return there.url
  }
  const create = async (): Promise<Release> => {
    const request = { owner, repo, tag_name: tag, name, body: marked(body), make_latest: 'false' as const }
    const { data } = await onGitHub(about, () =>
      client.rest.repos.createRelease({ ...request, request: { retries: 0 } }),
    )
    return { id: data.id, url: data.html_url, body: marked(body) }
  }
  return (await once(create, () => find(place, tag))).url
}

interface Release {
  id: number
  url: string
  body: string
}

async function find(place: Place, tag: string): Promise<Release | null> {
  const { client, owner, repo } = place
  try {
    const { data } = await onGitHub(aboutOf(place, tag), () => client.rest.repos.getReleaseByTag({ owner, repo, tag }))
    return { id: data.id, url: data.html_url, body: data.body ?? '' }
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

function aboutOf({ owner, repo }: Place, tag: string): { what: string; needs: string } {
  return { what: `write the release notes of ${tag} in ${owner}/${repo}`, needs: 'contents: write' }
}

const MARKER = '<!-- greenroom:release -->'

function marked(body: string): string {
  return `${MARKER}\n${body}`
}

function isOurs(body: string): boolean {
  return body.startsWith(MARKER)
}

function isSame(there: string, body: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
  return plain(there) === plain(marked(body))
}
