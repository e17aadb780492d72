import type { Target } from '../../runtime.ts'
import { checkName } from '../store/names.ts'

/** The target a path names. Throws `bad-name`. */
export function targetOf({ agent, environment }: Record<string, string>): Target {
  checkName('agent', agent)
  checkName('environment', environment)
  return { agent, environment }
}
