import { GreenroomError } from '../core/errors.ts'
import type { ActiveVersion } from '../core/promotion/deployment.ts'
import type { AgentVersion } from '../core/version/agent-version.ts'
import { shortVersion } from '../core/version/short-version.ts'
import type { ActivateRequest, Runtime, Target } from './runtime.ts'

export interface MakeActive {
  runtime: Runtime
  target: Target
  request: ActivateRequest
  /** True when the runtime had this version active here before, so it need not be stored again. */
  stored: boolean
  load: () => Promise<AgentVersion>
}

/**
 * Afterwards the runtime serves the version, and said so when it was asked again. GreenroomError `version-conflict` when
 * it served something else than `expected` (nothing was overwritten), `read-back-differs`, or what the runtime refuses.
 */
export async function makeActive(work: MakeActive): Promise<ActiveVersion> {
  const { runtime, target, request } = work
  if (!work.stored) await runtime.publish(target, await work.load())
  await activate(work)
  const { active } = await runtime.observe(target)
  if (active?.version === request.version) return active
  throw new GreenroomError(
    `${target.environment} was asked to run ${shortVersion(request.version)} and runs ${shortVersion(active?.version ?? null)}`,
    { code: 'read-back-differs', kind: 'later' },
  )
}

/** A version the runtime has lost is stored again: what was active once need not be kept there for ever. */
async function activate({ runtime, target, request, load }: MakeActive): Promise<void> {
  try {
    await runtime.activate(target, request)
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.code !== 'version-unknown') throw error
    await runtime.publish(target, await load())
    await runtime.activate(target, request)
  }
}
