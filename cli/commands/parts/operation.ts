import { resolve } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'
import { type GitRepository, openRepository } from '../../../core/git/git.ts'
import { applyPlan } from '../../../core/operations/apply-plan.ts'
import type { Evidence } from '../../../core/operations/evidence.ts'
import type { OperationPlan } from '../../../core/operations/operation-plan.ts'
import type { GreenroomConfig } from '../../../core/promotion/greenroom-config.ts'
import type { Console } from './console.ts'
import { evidence } from './evidence.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { findConfig } from './find-config.ts'
import { checkFormat } from './format.ts'
import { renderPlan } from './render-plan.ts'
import { errorText } from './error-text.ts'
import { jsonText } from '../../../core/report/json-text.ts'

/** The options that promote and rollback share. */
export interface OperationOptions {
  repo: string
  remote: string
  agent?: string
  controller?: string
  runtime: string[]
  dryRun?: boolean
  format: string
}

/** What a plan is made from. */
export interface Ground {
  repo: GitRepository
  remote: string
  config: GreenroomConfig
  evidence: Evidence
}

/** Refusals that are a slip of the keyboard, not a rule that says no. */
const USAGE: ReadonlySet<string> = new Set([
  'unknown-environment',
  'unknown-agent',
  'wrong-stage',
  'unknown-version',
  'ambiguous-version',
])

/**
 * Makes a plan, prints it, and applies it unless it is a dry run. Exit 0 done or nothing to do, 1 refused by the rules,
 * 2 when the refusal is about a name that does not exist.
 */
export async function runOperation(
  console: Console,
  options: OperationOptions,
  plan: (ground: Ground) => Promise<OperationPlan>,
): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const folder = resolve(console.cwd, options.repo)
  const repo = await openRepository(folder)
  const config = await findConfig(console, folder, repo, options.remote)
  const made = await plan({ repo, remote: options.remote, config, evidence: await evidence(console, config, options) })
  const dry = options.dryRun === true
  const applied = made.commit !== null && !dry ? await applyPlan(repo, made, options.remote) : null
  if (format === 'json') console.out(`${jsonText({ ...made, applied: applied !== null })}\n`)
  else console.out(renderPlan(made, { dry, applied: applied !== null }))
  if (made.refusal === null) return EXIT.fine
  const error = new GreenroomError(made.refusal.message, { code: made.refusal.code, hint: made.refusal.hint })
  console.err(errorText(`greenroom: ${error.message}\n${error.hint === undefined ? '' : `  ${error.hint}\n`}`))
  return USAGE.has(error.code) ? EXIT.usage : EXIT.findings
}
