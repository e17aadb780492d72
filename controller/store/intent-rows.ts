import type { DatabaseSync } from 'node:sqlite'
import type { DeploymentCause } from '../../core/promotion/deployment.ts'
import type { Digest } from '../../core/version/agent-version.ts'
import type { Target } from '../../runtime/runtime.ts'

/** What is about to be asked of the runtime, written down before it is asked. */
export interface Intent extends Target {
  version: Digest
  commit: string | null
  cause: DeploymentCause
  /** Version of the deployment before, for the record and for the quarantine of a rollback. */
  previous: Digest | null
  /** What the runtime ran when the intent was written. */
  expected: Digest | null
}

export interface OpenIntent extends Intent {
  id: number
}

/** `done` it took place · `not-done` the runtime still runs what it ran before · `superseded` it runs something else. */
export type IntentOutcome = 'done' | 'not-done' | 'superseded'

/** Writes the intent durably; a target has one open intent at most. */
export function insertIntent(database: DatabaseSync, intent: Intent, at: string): OpenIntent {
  const { lastInsertRowid } = database
    .prepare(
      `insert into intents (agent, environment, version, commit_id, cause, previous, expected, opened_at)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      intent.agent,
      intent.environment,
      intent.version,
      intent.commit,
      intent.cause,
      intent.previous,
      intent.expected,
      at,
    )
  return { ...intent, id: Number(lastInsertRowid) }
}

/** The intent of the target whose outcome is not known, or null. */
export function openIntentOf(database: DatabaseSync, target: Target): OpenIntent | null {
  const row = database
    .prepare(
      `select id, agent, environment, version, commit_id as "commit", cause, previous, expected
       from intents where agent = ? and environment = ? and outcome is null`,
    )
    .get(target.agent, target.environment)
  if (row === undefined) return null
  return {
    id: Number(row['id']),
    agent: String(row['agent']),
    environment: String(row['environment']),
    version: String(row['version']),
    commit: row['commit'] == null ? null : String(row['commit']),
    cause: row['cause'] as DeploymentCause,
    previous: row['previous'] == null ? null : String(row['previous']),
    expected: row['expected'] == null ? null : String(row['expected']),
  }
}

/** Closes the intent. Call it in the transaction that writes the deployment. */
export function closeIntent(database: DatabaseSync, id: number, outcome: IntentOutcome, at: string): void {
  database.prepare('update intents set outcome = ?, resolved_at = ? where id = ?').run(outcome, at, id)
}
