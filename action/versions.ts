import { GreenroomError } from '../core/errors.ts'
import { commitInfo } from '../core/git/history.ts'
import { unknownAgent } from '../core/operations/find-environment.ts'
import { tagMessage, tagPrefix } from '../core/operations/version-tag.ts'
import { versionTags } from '../core/operations/version-tags.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { createTag } from '../github/create-tag.ts'
import { mergedPullRequest } from '../github/merged-pull-request.ts'
import { refused } from './environment-branch.ts'
import type { VersionsInputs } from './inputs.ts'
import { type Ground, openGround } from './open-ground.ts'
import { sayNotice, sayProgress, sayWarning } from './say.ts'
import { setOutputs } from './set-outputs.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Two runs can want the same number; the one that is late takes the next. */
const ATTEMPTS = 5

/** Numbers the versions that a push brought to the first stage, each once: the same version keeps the number it has. */
export async function versions(inputs: VersionsInputs, env: Environment): Promise<void> {
  const ground = await openGround(inputs, env)
  const { commit, environment } = pushedTo(ground, env)
  const { agents } = await ground.read(commit)
  const wanted = agents.filter(({ name }) => inputs.agent === null || name === inputs.agent)
  if (inputs.agent !== null && wanted.length === 0)
    throw refused(unknownAgent(inputs.agent, environment.branch, agents))
  const tags: string[] = []
  const digests: string[] = []
  for (const { name, digest } of wanted) {
    if (digest === null) {
      sayWarning(`${name} has a file that cannot be read, so it has no version to number`)
      continue
    }
    tags.push(await numberOf(ground, { agent: name, version: digest, commit, branch: environment.branch }))
    digests.push(digest)
  }
  if (tags.length === 0) sayNotice('There is no version to number.')
  setOutputs('versions', { tags: tags.join(','), version: digests.join(',') })
}

/** Only where versions are published: further up they have their number already. */
function pushedTo({ config, run }: Ground, env: Environment): { commit: string; environment: EnvironmentEntry } {
  const branch = (env['GITHUB_REF'] ?? '').replace(/^refs\/heads\//, '')
  const first = config.environments.filter(({ promotes_from }) => promotes_from === undefined)
  const environment = first.find((one) => one.branch === branch)
  if (environment !== undefined && run.sha !== null) return { commit: run.sha, environment }
  throw new GreenroomError(
    `versions get their numbers where they are published, and ${JSON.stringify(branch)} is no such branch`,
    {
      code: 'bad-event',
      hint: `Run it on a push to ${first.map((one) => one.branch).join(' or ')}.`,
    },
  )
}

interface ToNumber {
  agent: string
  version: Digest
  commit: string
  branch: string
}

async function numberOf(ground: Ground, wanted: ToNumber): Promise<string> {
  const { repo, remote, place } = ground
  let message: string | null = null
  let next = 1
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tags = await versionTags(repo, remote, wanted.agent)
    const known = tags.find(({ version }) => version === wanted.version)
    if (known !== undefined) {
      sayProgress(`${wanted.agent} ${shortVersion(wanted.version)} is ${known.name}: ${known.description}`)
      return known.name
    }
    message ??= await describe(ground, wanted)
    // A tag of that name that is none of ours is passed over.
    next = Math.max(next, (tags.at(-1)?.number ?? 0) + 1)
    const name = `${tagPrefix(wanted.agent)}${next}`
    if (await createTag(place, { name, commit: wanted.commit, message })) {
      sayProgress(`${wanted.agent} ${shortVersion(wanted.version)} is ${name} now: ${message.split('\n')[0] ?? ''}`)
      return name
    }
    if (!(await isOurs(ground, wanted.agent, name))) next++
  }
  throw new GreenroomError(`${wanted.agent} gets no number: others take each one first`, {
    code: 'tag-taken',
    kind: 'later',
    hint: `Run it again. Is there a tag called ${tagPrefix(wanted.agent)}… that is no annotated tag of Greenroom's?`,
  })
}

async function isOurs({ repo, remote }: Ground, agent: string, name: string): Promise<boolean> {
  return (await versionTags(repo, remote, agent)).some((tag) => tag.name === name)
}

/** The title of the pull request that brought it; a push has none, and is called by its time. */
async function describe({ place, repo }: Ground, { agent, version, commit, branch }: ToNumber): Promise<string> {
  const pull = await mergedPullRequest(place, { commit, branch })
  if (pull !== null && pull.title.trim() !== '')
    return tagMessage({ agent, version, description: pull.title, origin: `#${pull.number} by ${pull.author.login}` })
  const { date, author } = await commitInfo(repo, commit)
  const time = `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`
  return tagMessage({ agent, version, description: time, origin: `by ${author}` })
}
