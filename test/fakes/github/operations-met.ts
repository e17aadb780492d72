import { appendFileSync } from 'node:fs'

/** Environment variable with the file that the operations met in tests are written to. */
export const MET_FILE = 'GREENROOM_OPERATIONS_MET'

/** Notes which operations Greenroom itself has called, where somebody counts them. */
export function noteMet(requests: readonly { operationId: string | null; byGreenroom: boolean }[]): void {
  const file = process.env[MET_FILE]
  const met = new Set(requests.flatMap((one) => (one.byGreenroom && one.operationId !== null ? [one.operationId] : [])))
  if (file !== undefined && met.size > 0) appendFileSync(file, `${[...met].join('\n')}\n`)
}
