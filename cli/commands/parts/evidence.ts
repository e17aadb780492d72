import type { ControllerStatus } from '../../../controller/status.ts'
import type { Evidence } from '../../../core/operations/evidence.ts'
import type { GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { Console } from './console.ts'
import { controllerStatus } from './controller-status.ts'
import { runtimeOf } from './runtimes.ts'
import { errorText } from './error-text.ts'

interface Options {
  controller?: string
  runtime: string[]
}

/**
 * What was active where, and healthy: from the controller when its address is known, else from the runtime itself. A
 * runtime that does not answer leaves `none`, so that a rollback is still possible from git's history alone.
 */
export async function evidence(console: Console, config: GreenroomConfig, options: Options): Promise<Evidence> {
  if (options.controller !== undefined) return fromController(await controllerStatus(options.controller))
  return fromRuntime(console, config, options)
}

function fromController(status: ControllerStatus): Evidence {
  return {
    source: 'controller',
    deployments: async (agent, environment) => {
      const found = status.environments.find((one) => one.agent === agent && one.environment === environment)
      return found?.deployments.toReversed() ?? []
    },
  }
}

async function fromRuntime(console: Console, config: GreenroomConfig, options: Options): Promise<Evidence> {
  const history = async (agent: string, environment: string) =>
    (await runtimeOf(console, config, environment, options.runtime).observe({ agent, environment })).history
  const [first] = config.environments
  if (first === undefined) return { source: 'none', deployments: async () => [] }
  try {
    await history('greenroom', first.name)
    return { source: 'runtime', deployments: history }
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.kind !== 'later') throw error
    console.err(errorText(`${error.message}; going by git's history alone\n`))
    return { source: 'none', deployments: async () => [] }
  }
}
