import type { Runtime } from '../runtime/runtime.ts'
import type { Clock } from './clock.ts'
import type { RuntimeAccess } from '../runtime/runtime-access.ts'

export interface ControllerOptions {
  /** Path or URL of the repository. */
  remote: string
  /** Folder of the controller's memory; made when it is not there. */
  state: string
  /** The operator's URLs by name of runtime: they win over greenroom.yaml, and their origins may be named there. */
  runtimes: Readonly<Record<string, string>>
  log(line: string): void
  /** What `POST /approvals` asks for. Default GREENROOM_APPROVAL_TOKEN of `env`; without one no approval is taken. */
  approvalToken?: string
  /** Where tokens are read from. Default: the environment of the process. */
  env?: Readonly<Record<string, string | undefined>>
  clock?: Clock
  /** 0 ≤ x < 1, for back-off. */
  random?: () => number
  /** Default: the embedded runtime. */
  connect?: (access: RuntimeAccess) => Runtime
}
