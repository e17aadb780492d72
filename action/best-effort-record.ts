import { GreenroomError } from '../core/errors.ts'
import { type Delivery, type DeliveryRecord, openRecord } from './open-record.ts'
import { sayWarning } from './say.ts'

/** As `openRecord`, but whatever GitHub answers is only said: a rollback must not wait for a note about it. */
export async function bestEffortRecord(delivery: Delivery): Promise<DeliveryRecord> {
  let record: DeliveryRecord | null = null
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof GreenroomError)) throw error
      sayWarning(`GitHub's deployments do not tell of this: ${error.message}`)
    }
  }
  await attempt(async () => {
    record = await openRecord(delivery)
  })
  const opened = record as DeliveryRecord | null
  return {
    id: () => opened?.id() ?? null,
    begin: (reason) => attempt(async () => opened?.begin(reason)),
    succeed: (reason) => attempt(async () => opened?.succeed(reason)),
    end: (state, message) => attempt(async () => opened?.end(state, message)),
  }
}
