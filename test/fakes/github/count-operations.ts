import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calledOperations } from './called-operations.ts'
import { MET_FILE } from './operations-met.ts'

/**
 * Vitest's global set-up of the project `real`: when all of its tests have run, each operation of GitHub's that Greenroom
 * calls must have been called by Greenroom in one of them. A run of some of the tests is not judged.
 */
export function setup(): (() => void) | undefined {
  if (!runsAll(process.argv.slice(2))) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-met-'))
  const file = join(folder, 'operations')
  writeFileSync(file, '')
  process.env[MET_FILE] = file
  return () => {
    const met = new Set(readFileSync(file, 'utf8').split('\n'))
    rmSync(folder, { recursive: true, force: true })
    const missing = [...calledOperations()].filter(([operation]) => !met.has(operation))
    if (missing.length === 0) return
    const lines = missing.map(([operation, where]) => `${operation}, called in ${where}`)
    throw new Error(`operations of GitHub's that no test meets:\n${lines.join('\n')}`)
  }
}

/** `run --project quick --project real`, and nothing that picks tests. */
function runsAll(args: readonly string[]): boolean {
  const rest = args.filter((arg, index) => arg !== 'run' && arg !== '--project' && args[index - 1] !== '--project')
  return rest.every((arg) => /^--(project|reporter|no-color|coverage)\b/.test(arg))
}
