import { setFailed } from '@actions/core'
import { GreenroomError } from '../core/errors.ts'
import { failureMessage } from './failure-message.ts'
import { run } from './run.ts'

try {
  await run(process.env)
} catch (error) {
  setFailed(failureMessage(error))
  // GitHub ends a cancelled job soon, whatever is still under way.
  if (error instanceof GreenroomError && error.code === 'cancelled') process.exit()
}
