import type { Conversation, ConversationOptions, Turn } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import type { ActivateRequest, Observed, Runtime, Target, VersionRef } from '../runtime.ts'
import { runtimeClient, type RuntimeAddress, type RuntimeClient } from './runtime-client.ts'

/** How long a turn may take: several functions, ten seconds each, or a model. */
const TURN_MS = 120_000

/** The embedded runtime behind `url`, over HTTP. Errors are those of `Runtime`. */
export function embeddedRuntime(address: RuntimeAddress): Runtime {
  const client = runtimeClient(address)
  return {
    capabilities: {
      pointer: 'environment',
      rollback: 'pointer',
      readback: 'full',
      chat: true,
      nativeTests: false,
      environmentValues: false,
    },
    observe: (target) => observe(client, target),
    publish: ({ agent }, version) => publish(client, agent, version),
    activate: (target, request) => activate(client, target, request),
    converse: (target, wanted) => converse(client, target, wanted),
  }
}

async function observe(client: RuntimeClient, target: Target): Promise<Observed> {
  const { active, history } = await client.json<Observed>('GET', environmentPath(target))
  return { active, history }
}

/** Asks first: a version that is there is not sent again. */
async function publish(client: RuntimeClient, agent: string, version: AgentVersion): Promise<VersionRef> {
  const path = `/agents/${encodeURIComponent(agent)}/versions/${version.digest}`
  if (await client.isThere(path)) return { version: version.digest, created: false }
  const resources = [...version.resources.values()].map(({ key, kind, name, path, value }) => ({
    key,
    kind,
    name,
    path,
    value,
  }))
  return client.json<VersionRef>('PUT', path, { commit: version.commit, resources })
}

async function activate(client: RuntimeClient, target: Target, request: ActivateRequest): Promise<void> {
  const { version, commit, expected, cause, by } = request
  await client.json('POST', `${environmentPath(target)}/activate`, { version, commit, expected, cause, by })
}

async function converse(client: RuntimeClient, target: Target, wanted: ConversationOptions): Promise<Conversation> {
  const started = await client.json<{ id: string; greeting: Turn; topics?: string[] }>(
    'POST',
    `${environmentPath(target)}/conversations`,
    wanted,
    TURN_MS,
  )
  const path = `/conversations/${encodeURIComponent(started.id)}`
  const ask = <T>(what: string, body: object) => client.json<T>('POST', `${path}/${what}`, body, TURN_MS)
  return {
    greeting: started.greeting,
    topics: started.topics,
    say: (text) => ask<Turn>('turns', { text }),
    end: async () => (await ask<{ turn: Turn | null }>('end', {})).turn,
    // One that cannot be closed now is closed by its silence.
    close: async () => void (await client.json('DELETE', path, {}).catch(() => undefined)),
  }
}

function environmentPath({ agent, environment }: Target): string {
  return `/agents/${encodeURIComponent(agent)}/environments/${encodeURIComponent(environment)}`
}
