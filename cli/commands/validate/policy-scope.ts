import { relative, resolve } from 'node:path'
import { readFileIn } from '../../../core/git/read-folder.ts'
import { loadConfig } from '../../../core/promotion/load-config.ts'
import { applyPolicy, judgeFindings } from '../../../core/validate/apply-policy.ts'
import type { Finding } from '../../../core/validate/finding.ts'
import { type FindingPolicy, NO_POLICY } from '../../../core/validate/finding-policy.ts'
import type { Console } from '../parts/console.ts'
import { movePath } from '../parts/move-project.ts'
import type { LoadedAgents } from '../parts/sources.ts'
import { topOfClone } from '../parts/top-of-clone.ts'

const CONFIG = 'greenroom.yaml'

/** Which policy counts for the agents below a folder, and how their paths are seen from its greenroom.yaml. */
export interface PolicyScope {
  policy: FindingPolicy
  /** What the paths of the folder start with as they are shown, and as greenroom.yaml sees them; `''` for nothing. */
  shown: string
  seen: string
  /** Whether all that greenroom.yaml speaks of was validated, so that an unused suppression can be told. */
  whole: boolean
}

/**
 * The policy for a folder on disk: that of its own greenroom.yaml, or of the one at the top of the clone it is in. One with
 * errors is no policy; they are reported where that file is validated.
 */
export function policyOnDisk(console: Console, path: string, loaded: LoadedAgents): PolicyScope {
  const folder = resolve(console.cwd, path)
  const shown = slashed(relative(console.cwd, folder))
  if (loaded.config !== null) return { policy: loaded.config.checks, shown, seen: '', whole: true }
  const top = topOfClone(folder)
  const file = top === null || top === folder ? null : readFileIn(top, CONFIG)
  const config = file === null ? null : loadConfig(file).config
  const seen = top === null ? '' : slashed(relative(top, folder))
  return { policy: config?.checks ?? NO_POLICY, shown, seen, whole: false }
}

/** The policy at a git ref; `prefix` is the validated folder's path in the repository. Paths are the repository's there. */
export function policyAtRef({ config }: LoadedAgents, prefix: string): PolicyScope {
  return { policy: config?.checks ?? NO_POLICY, shown: '', seen: '', whole: prefix === '' }
}

/** Findings with paths as they are shown, judged by the policy of their scope. */
export function judgeInScope(findings: readonly Finding[], scope: PolicyScope, today: string): Finding[] {
  const { policy, shown, seen } = scope
  const judge = scope.whole ? applyPolicy : judgeFindings
  const asSeen = findings.map((finding) => ({ ...finding, path: movePath(finding.path, shown, seen) }))
  return judge(asSeen, policy, today).map((finding) => ({ ...finding, path: movePath(finding.path, seen, shown) }))
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
