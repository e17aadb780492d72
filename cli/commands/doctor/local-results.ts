import type { GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import { runGit } from '../../../core/git/run-git.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { DoctorResult } from '../../../github/doctor/result.ts'
import { findIsolation } from '../../../runtime/embedded/functions/find-isolation.ts'
import { findPython } from '../../../runtime/embedded/functions/find-python.ts'
import { controllerHealth } from '../parts/controller-status.ts'
import type { Console } from '../parts/console.ts'
import { packageVersion } from '../parts/package-version.ts'
import { runtimeOf } from '../parts/runtimes.ts'

/** A result, and whether it says that something outside does not answer: that has an exit code of its own. */
export type LocalResult = DoctorResult & { unreachable?: true }

/** Oldest git that has all that is called. */
const OLDEST_GIT = [2, 39] as const

export async function gitResult(): Promise<LocalResult> {
  const check = 'git'
  const { stdout } = await runGit(['--version'])
  const [, version = '', major, minor] = /((\d+)\.(\d+)[\w.]*)/.exec(stdout.toString('utf8')) ?? []
  const isOld = Number(major) < OLDEST_GIT[0] || (Number(major) === OLDEST_GIT[0] && Number(minor) < OLDEST_GIT[1])
  if (version !== '' && !isOld) return { check, level: 'ok', message: `git ${version}` }
  return {
    check,
    level: 'error',
    message: `git ${version || 'of an unknown version'} is here; 2.39 or newer is needed`,
    why: 'What a merge would hold, and commits without a work tree, are asked of git.',
    fix: 'Install a newer git.',
  }
}

/** Python and how well functions are kept apart: both for test cases that call functions. */
export async function pythonResults(): Promise<LocalResult[]> {
  const check = 'python'
  const python = await findPython().catch((error: unknown) => {
    if (error instanceof GreenroomError) return error
    throw error
  })
  if (python === null || python instanceof GreenroomError)
    return [
      {
        check,
        level: 'warning',
        message: python === null ? 'python3 is not there' : python.message,
        why: 'Functions of agents are not run: test cases that need them are not judged.',
        fix: 'Install Python 3.9 or newer.',
      },
    ]
  const { command, words } = await findIsolation()
  const result: LocalResult =
    command.length > 0
      ? { check: 'isolation', level: 'ok', message: `functions run with ${words}` }
      : {
          check: 'isolation',
          level: 'warning',
          message: `functions run with: ${words}`,
          why: 'This kernel grants no namespaces, so functions of strangers are kept apart by Python alone.',
          fix: "Allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0), or check strangers' agents on a machine of their own.",
        }
  return [{ check, level: 'ok', message: `Python ${python.version.join('.')}` }, result]
}

/** Whether each runtime of greenroom.yaml answers, and takes the token it is given. */
export async function runtimeResults(
  console: Console,
  config: GreenroomConfig,
  flags: readonly string[],
): Promise<LocalResult[]> {
  const first = new Map(config.environments.toReversed().map(({ runtime, name }) => [runtime, name]))
  const results: LocalResult[] = []
  for (const [runtime, environment] of [...first].toReversed())
    results.push(await runtimeResult(console, config, flags, { runtime, environment }))
  return results
}

async function runtimeResult(
  console: Console,
  config: GreenroomConfig,
  flags: readonly string[],
  { runtime, environment }: { runtime: string; environment: string },
): Promise<LocalResult> {
  const check = 'runtime'
  try {
    await runtimeOf(console, config, environment, flags).observe({ agent: 'greenroom', environment })
    return { check, level: 'ok', message: `the runtime ${runtime} answers` }
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.kind === 'bug') throw error
    return {
      check,
      level: 'error',
      message: `the runtime ${runtime}: ${error.message}`,
      why: 'Nothing can be deployed or rolled back through it from here.',
      fix: error.hint ?? `Start it, or give its address: --runtime ${runtime}=URL`,
      ...(error.kind === 'later' ? { unreachable: true as const } : {}),
    }
  }
}

/** Whether the controller answers, and is of this version. */
export async function controllerResult(url: string): Promise<LocalResult> {
  const check = 'controller'
  try {
    const { version, schema } = await controllerHealth(url)
    const own = packageVersion()
    if (schema !== 'greenroom.status/1')
      return {
        check,
        level: 'error',
        message: `the controller at ${url} speaks ${schema}, and this is greenroom.status/1`,
        why: 'What it says of environments may be misread.',
        fix: 'Use the same version of Greenroom for both.',
      }
    if (version === null || version === own)
      return { check, level: 'ok', message: `the controller answers${version === null ? '' : `, version ${version}`}` }
    return {
      check,
      level: 'warning',
      message: `the controller is version ${version}, and this is ${own}`,
      why: 'The two may understand greenroom.yaml differently.',
      fix: `Use the same version for both, here: npx greenroom@${version}`,
    }
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.kind === 'bug') throw error
    return {
      check,
      level: 'error',
      message: error.message,
      why: 'Merges into the branches of environments are not delivered while it is away.',
      fix: error.hint ?? 'Start it.',
      ...(error.kind === 'later' ? { unreachable: true as const } : {}),
    }
  }
}
