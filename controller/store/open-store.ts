/**
 * The controller's memory: one SQLite file in the state folder, one process at a time, each commit on the disk before
 * the call returns. Losing it loses nothing that matters: versions are read from git again and deployments are seeded
 * from the runtime's own history.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Deployment } from '../../core/promotion/deployment.ts'
import type { Digest } from '../../core/version/agent-version.ts'
import type { Target } from '../../runtime/runtime.ts'
import { type Approval, approvalOf, insertApproval } from './approval-rows.ts'
import { agentsDeployedTo, deploymentsOf, insertDeployment } from './deployment-rows.ts'
import { closeIntent, insertIntent, openIntentOf, type Intent, type OpenIntent } from './intent-rows.ts'
import { openDatabase } from './open-database.ts'
import { lockState } from './state-lock.ts'
import { insertTreeReading, treeReadingOf, type TreeReading } from './tree-rows.ts'

export interface Store {
  /** Oldest first. */
  deployments(target: Target): readonly Deployment[]
  agentsDeployedTo(environment: string): string[]
  /** For a target without deployments: takes over the runtime's own. True when there was something to take. */
  seed(target: Target, history: readonly Deployment[]): boolean
  /** Durable before it returns. */
  openIntent(intent: Intent, at: string): OpenIntent
  openIntentOf(target: Target): OpenIntent | null
  /** The intent took place: the deployment is recorded and the intent closed, both or none. */
  record(intent: OpenIntent, deployment: Deployment): void
  /** The intent did not take place. */
  drop(intent: OpenIntent, outcome: 'not-done' | 'superseded', at: string): void
  /** Durable before it returns. */
  approve(approval: Approval): void
  /** The newest one; null when nobody gave one. */
  approvalOf(target: Target, version: Digest): Approval | null
  treeReading(tree: string, agent: string): TreeReading | null
  rememberTree(tree: string, agent: string, reading: TreeReading): void
  close(): void
}

/** Opens (and makes, where needed) the state folder for this process. Throws `state-in-use` and `state-too-new`. */
export function openStore(folder: string): Store {
  mkdirSync(folder, { recursive: true })
  const unlock = lockState(folder)
  try {
    const database = openDatabase(join(folder, 'greenroom.sqlite'))
    return storeOver(database, () => {
      database.close()
      unlock()
    })
  } catch (error) {
    unlock()
    throw error
  }
}

function storeOver(database: DatabaseSync, close: () => void): Store {
  // Deployments are read on each pass and change rarely: kept in memory, dropped when a row is written.
  const known = new Map<string, readonly Deployment[]>()
  const keyOf = (target: Target): string => JSON.stringify([target.agent, target.environment])

  function deployments(target: Target): readonly Deployment[] {
    const key = keyOf(target)
    const rows = known.get(key) ?? deploymentsOf(database, target)
    known.set(key, rows)
    return rows
  }

  function together(write: () => void): void {
    database.exec('begin immediate')
    try {
      write()
      database.exec('commit')
    } catch (error) {
      database.exec('rollback')
      throw error
    }
  }

  return {
    deployments,
    agentsDeployedTo: (environment) => agentsDeployedTo(database, environment),
    seed(target, history) {
      if (history.length === 0 || deployments(target).length > 0) return false
      together(() => {
        for (const deployment of history) insertDeployment(database, { ...deployment, ...target }, 'runtime')
      })
      known.delete(keyOf(target))
      return true
    },
    openIntent: (intent, at) => insertIntent(database, intent, at),
    openIntentOf: (target) => openIntentOf(database, target),
    record(intent, deployment) {
      together(() => {
        insertDeployment(database, deployment, 'controller')
        closeIntent(database, intent.id, 'done', deployment.at)
      })
      known.delete(keyOf(intent))
    },
    drop: (intent, outcome, at) => closeIntent(database, intent.id, outcome, at),
    approve: (approval) => insertApproval(database, approval),
    approvalOf: (target, version) => approvalOf(database, target, version),
    treeReading: (tree, agent) => treeReadingOf(database, tree, agent),
    rememberTree: (tree, agent, reading) => insertTreeReading(database, tree, agent, reading),
    close,
  }
}
