import { DatabaseSync } from 'node:sqlite'
import { GreenroomError } from '../../core/errors.ts'
import { MIGRATIONS } from './migrations.ts'

/** Opens the database at `path`, durable (each commit is on the disk before it returns) and at the newest schema. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 5_000 })
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    if (error instanceof GreenroomError) throw error
    throw new GreenroomError(`${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, {
      code: 'state-unreadable',
      hint: 'Move the state folder away and start again: it is rebuilt from git and the runtime.',
      cause: error,
    })
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const taken = Number(database.prepare('pragma user_version').get()?.['user_version'] ?? 0)
  if (taken > MIGRATIONS.length)
    throw new GreenroomError(
      `${path} was written by a newer Greenroom (schema ${taken}, this one knows ${MIGRATIONS.length})`,
      {
        code: 'state-too-new',
        hint: 'Start the newer Greenroom again, or move the state folder away.',
      },
    )
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < taken) continue
    database.exec(`begin immediate; ${sql}; pragma user_version = ${index + 1}; commit`)
  }
}
