import { planPromotion } from '../../core/operations/promote.ts'
import type { Console } from './parts/console.ts'
import type { ExitCode } from './parts/exit-code.ts'
import { type OperationOptions, runOperation } from './parts/operation.ts'

interface Options extends OperationOptions {
  lift?: boolean
}

/** `greenroom promote FROM TO`: pushes a commit with exactly the tree of FROM, if the rules allow it. */
export async function run(console: Console, from: string, to: string, options: Options): Promise<ExitCode> {
  return runOperation(console, options, (ground) =>
    planPromotion({
      ...ground,
      from,
      to,
      lift: options.lift === true,
      ...(options.agent === undefined ? {} : { agent: options.agent }),
    }),
  )
}
