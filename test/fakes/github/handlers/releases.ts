import {
  type Call,
  created,
  found,
  type Handlers,
  invalid,
  noContent,
  numberOf,
  ok,
  paramOf,
  Refusal,
} from '../call.ts'
import { deliver } from '../deliver.ts'
import { commitOf } from '../git/read-commits.ts'
import { git } from '../git/run-git.ts'
import { releaseJson } from '../json/release-json.ts'
import { page } from '../page.ts'
import type { Release, Repository } from '../state.ts'

/** Not in docs.github.com; GitHub refuses longer ones. */
const BODY_LIMIT = 125_000

interface AskedRelease {
  tag_name?: string
  target_commitish?: string
  name?: string
  body?: string
  draft?: boolean
  prerelease?: boolean
}

export const RELEASES: Handlers = {
  'repos/create-release': async (call, repository) => {
    const asked = call.body as AskedRelease
    const release: Release = {
      id: call.state.nextId(),
      tag: asked.tag_name ?? '',
      target: asked.target_commitish ?? repository.defaultBranch,
      name: null,
      body: null,
      draft: false,
      prerelease: false,
      login: call.actor.login,
      created_at: call.state.clock.stamp(),
    }
    await change(call, repository, release, asked)
    repository.releases.push(release)
    const shown = releaseJson(call.state, repository, release)
    if (!release.draft)
      deliver(call.state, repository, 'release', call.actor.login, { action: 'published', release: shown })
    return created(shown)
  },
  'repos/update-release': async (call, repository) => {
    const release = releaseOf(call, repository)
    await change(call, repository, release, call.body)
    return ok(releaseJson(call.state, repository, release))
  },
  'repos/delete-release': (call, repository) => {
    repository.releases.splice(repository.releases.indexOf(releaseOf(call, repository)), 1)
    return noContent()
  },
  'repos/get-release': (call, repository) => ok(releaseJson(call.state, repository, releaseOf(call, repository))),
  // docs.github.com, REST releases: published ones; drafts have no tag yet.
  'repos/get-release-by-tag': (call, repository) => {
    const release = repository.releases.find((one) => !one.draft && one.tag === paramOf(call, 'tag'))
    return ok(releaseJson(call.state, repository, found(release)))
  },
  'repos/get-latest-release': (call, repository) => {
    const release = repository.releases.findLast((one) => !one.draft && !one.prerelease)
    return ok(releaseJson(call.state, repository, found(release)))
  },
  'repos/list-releases': (call, repository) =>
    page(call, [...repository.releases].reverse(), (one) => releaseJson(call.state, repository, one)),
}

async function change(call: Call, repository: Repository, release: Release, asked: AskedRelease): Promise<void> {
  const tag = asked.tag_name ?? release.tag
  if (repository.releases.some((one) => one !== release && one.tag === tag && !one.draft))
    throw new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
    })
  if ((asked.body?.length ?? 0) > BODY_LIMIT) throw invalid(`body is too long (maximum is ${BODY_LIMIT} characters)`)
  const { name = release.name, body = release.body, draft = release.draft, prerelease = release.prerelease } = asked
  if (!draft) await makeTag(repository, tag, asked.target_commitish ?? release.target)
  Object.assign(release, { tag, name, body, draft, prerelease, target: asked.target_commitish ?? release.target })
}

/** A tag that is not there yet is made at the target; one that is stays where it is. */
async function makeTag(repository: Repository, tag: string, target: string): Promise<void> {
  if (repository.refs.has(`refs/tags/${tag}`)) return
  const sha = await commitOf(repository.bare, target)
  if (sha === null)
    throw new Refusal(422, 'Validation Failed', {
      errors: [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }],
    })
  await git(repository.bare, ['update-ref', `refs/tags/${tag}`, sha])
}

function releaseOf(call: Call, repository: Repository): Release {
  return found(repository.releases.find((one) => one.id === numberOf(call, 'release_id')))
}
