import type { RepositoryAtCommit } from '../git/read-source.ts'
import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import { loadConfig } from '../promotion/load-config.ts'

export const CONFIG_FILE = 'greenroom.yaml'

/** greenroom.yaml at a commit; where it cannot be used, `problem` says why, with the line. */
export async function readConfig(
  at: RepositoryAtCommit,
): Promise<{ config: GreenroomConfig; problem: null } | { config: null; problem: string }> {
  const file = (await at.readFiles([CONFIG_FILE])).get(CONFIG_FILE)
  if (file === undefined) return { config: null, problem: `there is no ${CONFIG_FILE}` }
  const { config, findings } = loadConfig(file)
  const error = findings.find(({ severity }) => severity === 'error')
  if (error === undefined && config !== null) return { config, problem: null }
  const place = error === undefined ? '' : `:${error.range.line}:${error.range.column}`
  return { config: null, problem: `${CONFIG_FILE}${place}: ${error?.message ?? 'it cannot be read'}` }
}
