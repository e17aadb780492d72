import { GreenroomError } from '../core/errors.ts'
import type { Evidence } from '../core/operations/evidence.ts'
import { environmentRuntime } from './environment-runtime.ts'
import { evidenceOf } from './evidence-of.ts'
import type { RollbackInputs } from './inputs.ts'
import type { Ground } from './open-ground.ts'
import { sayWarning } from './say.ts'

/**
 * What was good there, from the first that answers: the controller, the runtime itself, the deployments on GitHub. A rollback
 * must be possible when one of them does not.
 */
export async function rollbackEvidence(ground: Ground, inputs: RollbackInputs): Promise<Evidence> {
  try {
    if (inputs.controller !== null) return await evidenceOf(ground, inputs.controller)
    const runtime = environmentRuntime(ground.config, inputs.environment, inputs)
    await runtime.observe({ agent: 'greenroom', environment: inputs.environment })
    const deployments: Evidence['deployments'] = async (agent, environment) =>
      (await runtime.observe({ agent, environment })).history
    return { source: 'runtime', deployments }
  } catch (error) {
    if (!(error instanceof GreenroomError)) throw error
    sayWarning(`${error.message}; going by the deployments on GitHub`)
    return evidenceOf(ground, null)
  }
}
