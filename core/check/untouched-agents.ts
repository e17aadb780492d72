import type { RepositoryAtCommit } from '../git/read-source.ts'
import type { NamedAgent } from '../promotion/agents-of.ts'
import { nameAgents } from './name-agents.ts'

/**
 * The agents that a change does not touch: the same folder and name on both sides, under the same greenroom.yaml. Known
 * from git's tree ids, without reading a file of them. None where a side is missing or a folder on disk.
 */
export async function untouchedAgents(
  base: RepositoryAtCommit | null,
  head: RepositoryAtCommit,
): Promise<NamedAgent[]> {
  if (base === null || configId(base) !== configId(head)) return []
  const before = new Set((await nameAgents(base)).agents.map(identity))
  return (await nameAgents(head)).agents.filter((agent) => {
    const folder = head.folderId(agent.root)
    return folder !== null && folder === base.folderId(agent.root) && before.has(identity(agent))
  })
}

function configId(at: RepositoryAtCommit): string | undefined {
  return at.entries.find(({ path }) => path === 'greenroom.yaml')?.oid
}

function identity({ name, root }: NamedAgent): string {
  return JSON.stringify([name, root])
}
