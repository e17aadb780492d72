import type { DatabaseSync } from 'node:sqlite'
import type { Digest } from '../../core/version/agent-version.ts'
import type { Target } from '../../runtime/runtime.ts'

/** A person's word that a version of an agent may go to an environment. */
export interface Approval extends Target {
  version: Digest
  /** Who gave it, as told by whoever passed it on. */
  by: string
  /** What makes it a hotfix, which need not have run below; null for everything else. */
  hotfix: string | null
  /** ISO 8601, UTC. */
  at: string
}

/** Writes an approval down; the same one given again is one more row. */
export function insertApproval(
  database: DatabaseSync,
  { agent, environment, version, by, hotfix, at }: Approval,
): void {
  database
    .prepare('insert into approvals (agent, environment, version, by, hotfix, at) values (?, ?, ?, ?, ?, ?)')
    .run(agent, environment, version, by, hotfix, at)
}

/** The newest approval of a version for a target; null when nobody gave one. */
export function approvalOf(database: DatabaseSync, target: Target, version: Digest): Approval | null {
  const row = database
    .prepare(
      'select by, hotfix, at from approvals where agent = ? and environment = ? and version = ? order by id desc limit 1',
    )
    .get(target.agent, target.environment, version)
  if (row === undefined) return null
  const hotfix = row['hotfix'] == null ? null : String(row['hotfix'])
  return { ...target, version, by: String(row['by']), hotfix, at: String(row['at']) }
}
