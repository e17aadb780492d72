import { resolve } from 'node:path'
import { GreenroomError } from '../../core/errors.ts'
import { type GitRepository, openRepository } from '../../core/git/git.ts'
import type { GreenroomConfig } from '../../core/promotion/greenroom-config.ts'
import { loadConfig } from '../../core/promotion/load-config.ts'
import { createClient } from '../../github/create-client.ts'
import { checkRepository } from '../../github/doctor/check-repository.ts'
import { readGreenroomYaml } from '../../github/doctor/facts/read-greenroom-yaml.ts'
import { readRepositoryFacts } from '../../github/doctor/facts/read-repository-facts.ts'
import type { Place } from '../../github/place.ts'
import { findGitHub, type GitHubTarget } from './doctor/find-github.ts'
import { controllerResult, gitResult, type LocalResult, pythonResults, runtimeResults } from './doctor/local-results.ts'
import { type DoctorPart, renderDoctor } from './doctor/render-doctor.ts'
import { type Console, writeResult } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { findConfig } from './parts/find-config.ts'
import { checkFormat } from './parts/format.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  repo: string
  github?: string
  tokenEnv?: string
  controller?: string
  runtime: string[]
  format: string
  output?: string
}

/**
 * `greenroom doctor`: whether git, runtimes, the controller and GitHub's settings let checks, promotions, approvals and
 * rollbacks work. Exit 1 with an error, 3 when all that is wrong is that something does not answer.
 */
export async function run(console: Console, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const repo = await openRepository(resolve(console.cwd, options.repo)).catch(noRepository)
  const target = await findGitHub(console, repo, options)
  const place = target === null ? null : { client: await createClient(target), ...target.name }
  const { config, result } = await readConfig(console, options, repo, place)
  const here: LocalResult[] = [await gitResult(), result, ...(await pythonResults())]
  if (config !== null) here.push(...(await runtimeResults(console, config, options.runtime)))
  if (options.controller !== undefined) here.push(await controllerResult(options.controller))
  const there =
    target === null || place === null ? [notOnGitHub()] : await gitHubResults(target, place, config, options)
  const parts: DoctorPart[] = [
    { title: 'Here', results: here },
    { title: target === null ? 'GitHub' : `GitHub: ${target.name.owner}/${target.name.repo}`, results: there },
  ]
  await writeResult(
    console,
    format === 'json'
      ? asJson(target, parts)
      : renderDoctor(parts, { colour: console.colour && options.output === undefined }),
    options.output,
  )
  return exitCodeOf([...here, ...there])
}

async function gitHubResults(
  { token }: GitHubTarget,
  place: Place,
  config: GreenroomConfig | null,
  options: Options,
): Promise<LocalResult[]> {
  try {
    const hasController = options.controller !== undefined
    const environments = config?.environments ?? []
    return checkRepository(await readRepositoryFacts(place, { token, environments, hasController }))
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.kind === 'bug') throw error
    return [
      {
        check: 'github',
        level: 'error',
        message: error.message,
        why: 'Nothing is known of the repository’s settings.',
        fix: error.hint ?? 'Run it again later.',
        ...(error.kind === 'later' ? { unreachable: true as const } : {}),
      },
    ]
  }
}

/** greenroom.yaml of the clone, else that of GitHub's default branch. */
async function readConfig(
  console: Console,
  options: Options,
  repo: GitRepository | null,
  place: Place | null,
): Promise<{ config: GreenroomConfig | null; result: LocalResult }> {
  const check = 'greenroom.yaml'
  const unknown = (message: string, fix: string): { config: null; result: LocalResult } => ({
    config: null,
    result: { check, level: 'error', message, why: 'Environments, runtimes and gates are read from it.', fix },
  })
  try {
    const config =
      repo === null
        ? await configOnGitHub(place)
        : await findConfig(console, resolve(console.cwd, options.repo), repo, 'origin')
    if (config === null)
      return unknown('there is no greenroom.yaml here, nor on GitHub', 'Run it in a clone, or give --repo or --github.')
    const names = config.environments.map(({ name }) => name).join(', ')
    return { config, result: { check, level: 'ok', message: `greenroom.yaml names ${names || 'no environment'}` } }
  } catch (error) {
    if (!(error instanceof GreenroomError) || error.kind === 'bug') throw error
    return unknown(error.message, error.hint ?? 'Correct it.')
  }
}

async function configOnGitHub(place: Place | null): Promise<GreenroomConfig | null> {
  const file = place === null ? null : await readGreenroomYaml(place)
  if (file === null) return null
  const { config, findings } = loadConfig(file)
  if (config !== null) return config
  throw new GreenroomError(`greenroom.yaml has ${findings.length} errors: ${findings[0]?.message ?? ''}`, {
    code: 'bad-config',
    hint: 'greenroom validate shows them all.',
  })
}

function noRepository(error: unknown): null {
  if (error instanceof GreenroomError && error.kind !== 'bug') return null
  throw error
}

function notOnGitHub(): LocalResult {
  return {
    check: 'github',
    level: 'unknown',
    message: 'no repository on GitHub was looked at: origin is not on github.com',
    why: 'Rules, environments and permissions of workflows are kept there.',
    fix: 'greenroom doctor --github OWNER/NAME',
  }
}

function asJson(target: GitHubTarget | null, parts: readonly DoctorPart[]): string {
  const results = parts.flatMap(({ results }) => results).map((result) => ({ ...result, unreachable: undefined }))
  const count = (level: string): number => results.filter((result) => result.level === level).length
  const repository = target === null ? null : `${target.name.owner}/${target.name.repo}`
  const counts = { ok: count('ok'), warnings: count('warning'), errors: count('error'), unknown: count('unknown') }
  return jsonText({ repository, ...counts, results })
}

function exitCodeOf(results: readonly LocalResult[]): ExitCode {
  const errors = results.filter(({ level }) => level === 'error')
  if (errors.length === 0) return EXIT.fine
  return errors.every(({ unreachable }) => unreachable === true) ? EXIT.unreachable : EXIT.findings
}
