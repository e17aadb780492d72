import { check } from './check.ts'
import { readInputs } from './inputs.ts'

/** Does what the input `command` says. A command's code is loaded when it is called: a check does not pay for the others. */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const inputs = readInputs(env)
  if (inputs.command === 'check') return check(inputs, env)
  if (inputs.command === 'report') return (await import('./report.ts')).report(inputs, env)
  if (inputs.command === 'deploy') return (await import('./deploy.ts')).deploy(inputs, env)
  if (inputs.command === 'promote') return (await import('./promote.ts')).promote(inputs, env)
  if (inputs.command === 'rollback') return (await import('./rollback.ts')).rollback(inputs, env)
  return (await import('./versions.ts')).versions(inputs, env)
}
