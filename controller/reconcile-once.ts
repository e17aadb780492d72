import type { ControllerOptions } from './controller-options.ts'
import { openController } from './open-controller.ts'
import type { ControllerStatus } from './status.ts'

/**
 * One pass to the end: every stage that may move has moved, the next one too where its gates are open. Throws when the
 * remote cannot be read, and `state-in-use` while a controller runs over the same state folder.
 */
export async function reconcileOnce(options: ControllerOptions): Promise<ControllerStatus> {
  const controller = openController(options)
  try {
    return await controller.pass()
  } finally {
    await controller.close()
  }
}
