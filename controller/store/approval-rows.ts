import type { DatabaseSync } from 'node:sqlite'
import type { Digest } from '../../core/version/agent-version.ts'
import type { Target } from '../../runtime/runtime.ts'

/** A person's word that a version of an agent may go to an environment. */
export interface Approval extends Target {
  version: Digest
  /** Who gave it, as told by whoever passed it on. */
  by: string
  /** ISO 8601, UTC. */
  at: string
}

/** Writes an approval down; the same one given again is one more row. */
export function insertApproval(database: DatabaseSync, { agent, environment, version, by, at }: Approval): void {
  database
    .prepare('insert into approvals (agent, environment, version, by, at) values (?, ?, ?, ?, ?)')
    .run(agent, environment, version, by, at)
}

/** The newest approval of a version for a target; null when nobody gave one. */
export function approvalOf(database: DatabaseSync, target: Target, version: Digest): Approval | null {
  const row = database
    .prepare(
      'select by, at from approvals where agent = ? and environment = ? and version = ? order by id desc limit 1',
    )
    .get(target.agent, target.environment, version)
  return row === undefined ? null : { ...target, version, by: String(row['by']), at: String(row['at']) }
}
