import { CommanderError } from 'commander'
import { GreenroomError } from '../../../core/errors.ts'
import type { Console } from './console.ts'
import { errorText } from './error-text.ts'

/** The contract of every command: fine · findings or failed cases · wrong usage · something outside is out of reach · our bug. */
export const EXIT = { fine: 0, findings: 1, usage: 2, unreachable: 3, bug: 70 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Says what went wrong on standard error (message, then what to do), and which exit code that is. */
export function reportFailure(console: Console, error: unknown): ExitCode {
  // Commander has written its message already; help and version leave with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage
  if (error instanceof GreenroomError && error.kind !== 'bug') {
    console.err(errorText(`greenroom: ${error.message}\n`))
    if (error.hint !== undefined) console.err(errorText(`  ${error.hint}\n`))
    return error.kind === 'later' || error.code === 'port-in-use' ? EXIT.unreachable : EXIT.usage
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.err(errorText(`greenroom: this is a bug in Greenroom, please report it with the lines below.\n${stack}\n`))
  return EXIT.bug
}
