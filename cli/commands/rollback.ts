import { planRollback } from '../../core/operations/rollback.ts'
import type { Console } from './parts/console.ts'
import type { ExitCode } from './parts/exit-code.ts'
import { type OperationOptions, runOperation } from './parts/operation.ts'

interface Options extends OperationOptions {
  to?: string
}

/** `greenroom rollback ENV`: pushes a commit with the tree of an earlier known good version. */
export async function run(console: Console, environment: string, options: Options): Promise<ExitCode> {
  return runOperation(console, options, (ground) =>
    planRollback({
      ...ground,
      environment,
      ...(options.to === undefined ? {} : { to: options.to }),
      ...(options.agent === undefined ? {} : { agent: options.agent }),
    }),
  )
}
