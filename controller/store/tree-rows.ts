import type { DatabaseSync } from 'node:sqlite'
import type { Digest } from '../../core/version/agent-version.ts'

/**
 * Raise it when the same files would give another digest or other errors than before: rows written by an older reader
 * are not used.
 */
const READER = 1

/** What reading an agent's folder gave. */
export interface TreeReading {
  /** Null: unusable, a managed file cannot be read. */
  digest: Digest | null
  /** Errors of validation, one line each, with path and line. */
  errors: readonly string[]
}

/** What is known of the git tree `tree` as the folder of `agent`, or null when it was never read. */
export function treeReadingOf(database: DatabaseSync, tree: string, agent: string): TreeReading | null {
  const row = database
    .prepare('select digest, errors from versions_by_tree where tree = ? and agent = ? and reader = ?')
    .get(tree, agent, READER)
  if (row === undefined) return null
  return {
    digest: row['digest'] == null ? null : String(row['digest']),
    errors: JSON.parse(String(row['errors'])) as string[],
  }
}

/** Remembers what reading `tree` gave. */
export function insertTreeReading(database: DatabaseSync, tree: string, agent: string, reading: TreeReading): void {
  database
    .prepare('insert or replace into versions_by_tree (tree, agent, reader, digest, errors) values (?, ?, ?, ?, ?)')
    .run(tree, agent, READER, reading.digest, JSON.stringify(reading.errors))
}
