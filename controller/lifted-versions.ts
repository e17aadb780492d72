import { isLifted as readLifted } from '../core/operations/is-lifted.ts'
import type { Digest } from '../core/version/agent-version.ts'
import { recent } from './recent.ts'
import type { Source } from './survey.ts'

// Asked at each look while a version is in quarantine, and the same while the branch is.
const answers = recent<boolean>(256)

/** Whether the branch lifts the quarantine of `version`, read once for each head; `below` is the head it is promoted from. */
export async function isLifted(source: Source, below: string | null, version: Digest): Promise<boolean> {
  const key = `${source.commit} ${below} ${source.folder.root} ${version}`
  const known = answers.get(key) ?? (await readLifted({ ...source, below }, version))
  answers.set(key, known)
  return known
}
