import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'
import type { AgentVersion, Digest, NormalResource } from '../../../core/version/agent-version.ts'
import { versionFromResources } from '../../../core/version/version-of.ts'
import { createTurns } from './in-turn.ts'
import { folderOf } from './names.ts'
import { makeFolder, writeDurably } from './write-durably.ts'

/** Versions kept ready for new conversations. */
const MOST_LOADED = 32
/** The first line of a version's file fits in here. */
const SUMMARY_BYTES = 4_096

interface VersionSummary {
  version: Digest
  commit: string | null
  /** When it was published first, ISO 8601. */
  at: string
  /** How many resources it has. */
  resources: number
}

/** What a publisher sends: hashes and digest are computed here, never believed. */
export type PublishedResource = Omit<NormalResource, 'hash'>

export interface VersionStore {
  has(agent: string, digest: Digest): Promise<boolean>
  /** False when it was there already. Throws `digest-mismatch` when the resources are not what the digest says. */
  publish(
    agent: string,
    digest: Digest,
    commit: string | null,
    resources: readonly PublishedResource[],
    at: string,
  ): Promise<boolean>
  /** Throws `version-unknown`. */
  load(agent: string, digest: Digest): Promise<AgentVersion>
  /** Throws `version-unknown`. */
  summary(agent: string, digest: Digest): Promise<VersionSummary>
  /** Oldest first. */
  list(agent: string): Promise<VersionSummary[]>
  agents(): Promise<string[]>
  /** Versions of all agents together. */
  count(): Promise<number>
}

/**
 * Immutable versions below `data`, one file each, named by digest: a line with the summary, then a line with the
 * resources. The same version published twice is one file.
 */
export function versionStore(data: string): VersionStore {
  const loaded = new Map<string, AgentVersion>()
  const turns = createTurns()
  return {
    has: (agent, digest) => exists(pathOf(data, agent, digest)),
    async publish(agent, digest, commit, resources, at) {
      refuseMismatch(digest, versionFromResources(agent, commit, resources).digest)
      const path = pathOf(data, agent, digest)
      const summary: VersionSummary = { version: digest, commit, at, resources: resources.length }
      return turns.run(path, async () => {
        if (await exists(path)) return false
        await rememberAgent(data, agent)
        await writeDurably(path, `${JSON.stringify(summary)}\n${JSON.stringify(resources)}\n`)
        return true
      })
    },
    async load(agent, digest) {
      const path = pathOf(data, agent, digest)
      const version = loaded.get(path) ?? (await read(path, agent, digest))
      loaded.delete(path)
      loaded.set(path, version)
      if (loaded.size > MOST_LOADED) loaded.delete(loaded.keys().next().value as string)
      return version
    },
    summary: (agent, digest) => readSummary(pathOf(data, agent, digest), agent, digest),
    list: (agent) => listVersions(data, agent),
    agents: () => listAgents(data),
    count: () => countVersions(data),
  }
}

function agentFolder(data: string, agent: string): string {
  return join(data, 'agents', folderOf(agent))
}

function pathOf(data: string, agent: string, digest: Digest): string {
  return join(agentFolder(data, agent), 'versions', `${digest.slice('sha256:'.length)}.ndjson`)
}

function refuseMismatch(named: Digest, computed: Digest): void {
  if (named === computed) return
  throw new GreenroomError(`the resources sent are version ${computed}, not ${named}`, {
    code: 'digest-mismatch',
    hint: 'Publish with the same release of greenroom as the runtime, and send the resources unchanged.',
  })
}

async function rememberAgent(data: string, agent: string): Promise<void> {
  const folder = agentFolder(data, agent)
  await makeFolder(join(folder, 'versions'))
  if (!(await exists(join(folder, 'agent.json'))))
    await writeDurably(join(folder, 'agent.json'), JSON.stringify({ agent }))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function read(path: string, agent: string, digest: Digest): Promise<AgentVersion> {
  const lines = (await orUnknown(readFile(path, 'utf8'), agent, digest)).split('\n')
  const summary = parseLine(lines[0], digest) as VersionSummary
  const resources = parseLine(lines[1], digest) as PublishedResource[]
  const version = versionFromResources(agent, summary.commit, resources)
  if (version.digest !== digest) throw damaged(digest)
  return version
}

async function readSummary(path: string, agent: string, digest: Digest): Promise<VersionSummary> {
  const file = await orUnknown(open(path, 'r'), agent, digest)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SUMMARY_BYTES), 0, SUMMARY_BYTES, 0)
    return parseLine(buffer.toString('utf8', 0, bytesRead).split('\n')[0], digest) as VersionSummary
  } finally {
    await file.close()
  }
}

function parseLine(line: string | undefined, digest: Digest): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    throw damaged(digest)
  }
}

function damaged(digest: Digest): GreenroomError {
  return new GreenroomError(`the stored version ${digest} is damaged`, {
    code: 'version-damaged',
    hint: 'Remove its file from the data folder and publish it again.',
  })
}

async function orUnknown<T>(reading: Promise<T>, agent: string, digest: Digest): Promise<T> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw new GreenroomError(`agent ${agent} has no version ${digest} here`, {
      code: 'version-unknown',
      hint: 'Publish the version first.',
    })
  })
}

async function listVersions(data: string, agent: string): Promise<VersionSummary[]> {
  const names = await readdir(join(agentFolder(data, agent), 'versions')).catch(() => [])
  const digests = names.flatMap((name) => (/^[0-9a-f]{64}\.ndjson$/.test(name) ? [`sha256:${name.slice(0, 64)}`] : []))
  const summaries: VersionSummary[] = []
  for (const digest of digests) summaries.push(await readSummary(pathOf(data, agent, digest), agent, digest))
  return summaries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.version < b.version ? -1 : 1))
}

async function listAgents(data: string): Promise<string[]> {
  const names: string[] = []
  for (const folder of await readdir(join(data, 'agents'))) {
    const text = await readFile(join(data, 'agents', folder, 'agent.json'), 'utf8').catch(() => null)
    if (text !== null) names.push((JSON.parse(text) as { agent: string }).agent)
  }
  return names.sort()
}

async function countVersions(data: string): Promise<number> {
  let count = 0
  for (const folder of await readdir(join(data, 'agents'))) {
    const names = await readdir(join(data, 'agents', folder, 'versions')).catch(() => [])
    count += names.filter((name) => name.endsWith('.ndjson')).length
  }
  return count
}
