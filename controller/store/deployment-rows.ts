import type { DatabaseSync } from 'node:sqlite'
import type { Deployment, DeploymentCause } from '../../core/promotion/deployment.ts'
import type { Target } from '../../runtime/runtime.ts'

/** `runtime`: read from the runtime's own history because this store had none. */
export type DeploymentSource = 'controller' | 'runtime'

/** Every deployment of the target, oldest first. */
export function deploymentsOf(database: DatabaseSync, target: Target): Deployment[] {
  return database
    .prepare(
      `select agent, environment, version, commit_id as "commit", cause, previous, at, by
       from deployments where agent = ? and environment = ? order by id`,
    )
    .all(target.agent, target.environment)
    .map((row) => ({
      agent: String(row['agent']),
      environment: String(row['environment']),
      version: String(row['version']),
      commit: row['commit'] == null ? null : String(row['commit']),
      cause: row['cause'] as DeploymentCause,
      previous: row['previous'] == null ? null : String(row['previous']),
      at: String(row['at']),
      by: String(row['by']),
    }))
}

/** Writes one deployment down. Call it inside a transaction where more than one row belongs together. */
export function insertDeployment(database: DatabaseSync, deployment: Deployment, source: DeploymentSource): void {
  database
    .prepare(
      `insert into deployments (agent, environment, version, commit_id, cause, previous, at, by, source)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      deployment.agent,
      deployment.environment,
      deployment.version,
      deployment.commit,
      deployment.cause,
      deployment.previous,
      deployment.at,
      deployment.by,
      source,
    )
}

/** Agents that were ever deployed to the environment, by name. */
export function agentsDeployedTo(database: DatabaseSync, environment: string): string[] {
  return database
    .prepare('select distinct agent from deployments where environment = ? order by agent')
    .all(environment)
    .map((row) => String(row['agent']))
}
