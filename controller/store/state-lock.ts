import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { GreenroomError } from '../../core/errors.ts'

/**
 * Takes the state folder for this process; the returned function gives it back. Throws `state-in-use` while another
 * process holds it. The lock is the kernel's (SQLite's exclusive lock on a file of its own), so it goes with its holder
 * however that ends: a dead controller never has to be unlocked by hand. `controller.pid` only tells people who it is.
 */
export function lockState(folder: string): () => void {
  const pidFile = join(folder, 'controller.pid')
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    throw new GreenroomError(
      `the state folder ${folder} is in use by another controller (process ${holder(pidFile)})`,
      {
        code: 'state-in-use',
        hint: 'Stop that controller first, or give this one a state folder of its own with --state.',
        cause,
      },
    )
  }
  writeFileSync(pidFile, `${process.pid}\n`)
  return () => {
    rmSync(pidFile, { force: true })
    lock.close()
  }
}

function holder(pidFile: string): string {
  try {
    return /^\d+/.exec(readFileSync(pidFile, 'utf8'))?.[0] ?? 'unknown'
  } catch {
    return 'unknown'
  }
}
