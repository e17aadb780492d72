import { GreenroomError } from '../../../core/errors.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { shortVersion } from '../../../core/version/short-version.ts'
import { type StoredResource, versionFromResources } from '../../../core/version/version-of.ts'
import { runtimeClient, type RuntimeClient } from '../../../runtime/embedded/runtime-client.ts'
import type { Console } from '../parts/console.ts'
import { parseRuntimes } from '../parts/runtimes.ts'

interface Stored {
  agent: string
  version: string
  runtime: string
  client: RuntimeClient
}

/**
 * A version that one of the runtimes keeps, by its digest or the beginning of it; null when none does. GreenroomError
 * `ambiguous` when the beginning fits several, `bad-runtime-answer` when what it sends is not that version.
 */
export async function findStoredVersion(
  console: Console,
  name: string,
  { flags, agent }: { flags: readonly string[]; agent: string | undefined },
): Promise<{ ref: string; version: AgentVersion } | null> {
  const wanted = name.replace(/^sha256:/, '')
  const token = console.env['GREENROOM_RUNTIME_TOKEN']
  const found: Stored[] = []
  for (const [runtime, url] of Object.entries(parseRuntimes(flags))) {
    const client = runtimeClient({ url, ...(token === undefined ? {} : { token }) })
    for (const stored of await storedVersions(client, agent)) {
      if (stored.version.startsWith(`sha256:${wanted}`)) found.push({ ...stored, runtime, client })
    }
  }
  const [first] = found
  if (first === undefined) return null
  const meant = new Set(found.map((one) => `${one.agent} ${one.version}`))
  if (meant.size > 1) {
    throw new GreenroomError(`${name} fits ${meant.size} versions`, {
      code: 'ambiguous',
      hint: `Say which: ${[...meant].slice(0, 5).join(', ')}${agent === undefined ? ' (--agent NAME chooses an agent)' : ''}`,
    })
  }
  return { ref: `${shortVersion(first.version)} (${first.runtime})`, version: await read(first) }
}

async function storedVersions(
  client: RuntimeClient,
  only: string | undefined,
): Promise<Pick<Stored, 'agent' | 'version'>[]> {
  const { agents } = await client.json<{ agents: { agent: string }[] }>('GET', '/agents')
  const stored: Pick<Stored, 'agent' | 'version'>[] = []
  for (const { agent } of agents) {
    if (only !== undefined && agent !== only) continue
    const answer = await client.json<{ versions: { version: string }[] }>('GET', pathOf(agent))
    for (const { version } of answer.versions) stored.push({ agent, version })
  }
  return stored
}

async function read({ agent, version, client }: Stored): Promise<AgentVersion> {
  const answer = await client.json<{ commit: string | null; resources: StoredResource[] }>(
    'GET',
    `${pathOf(agent)}/${encodeURIComponent(version)}`,
  )
  const made = versionFromResources(agent, answer.commit, answer.resources)
  if (made.digest === version) return made
  throw new GreenroomError(`the runtime sent another version than ${shortVersion(version)} of ${agent}`, {
    code: 'bad-runtime-answer',
    hint: 'Its store may be damaged; compare with the commit instead.',
  })
}

function pathOf(agent: string): string {
  return `/agents/${encodeURIComponent(agent)}/versions`
}
