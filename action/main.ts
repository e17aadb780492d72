import { setFailed } from '@actions/core'
import { failureMessage } from './failure-message.ts'
import { run } from './run.ts'

try {
  await run(process.env)
} catch (error) {
  setFailed(failureMessage(error))
}
