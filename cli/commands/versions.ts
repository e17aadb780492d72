import { resolve } from 'node:path'
import { GreenroomError } from '../../core/errors.ts'
import { openRepository } from '../../core/git/git.ts'
import { remoteHeads } from '../../core/git/remote-heads.ts'
import { createAgentReader } from '../../core/operations/agent-reader.ts'
import { findEnvironment, isRefusal } from '../../core/operations/find-environment.ts'
import type { VersionTag } from '../../core/operations/version-tag.ts'
import { versionTags } from '../../core/operations/version-tags.ts'
import { shortVersion } from '../../core/version/short-version.ts'
import type { Deployment } from '../../core/promotion/deployment.ts'
import { type Standing, standingOf } from '../../core/promotion/standing.ts'
import { visibleText } from '../../core/report/visible-text.ts'
import { writeResult, type Console } from './parts/console.ts'
import { evidence } from './parts/evidence.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { findConfig } from './parts/find-config.ts'
import { checkFormat } from './parts/format.ts'
import { onlyAgent } from './parts/sources.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  repo: string
  agent?: string
  controller?: string
  runtime: string[]
  format: string
  output?: string
}

interface VersionRow extends Deployment {
  /** Tag with its number, and what that says; absent where it has none. */
  tag?: string
  description?: string
  state: 'active' | 'known good' | 'quarantined' | 'by hand'
}

/** `greenroom versions ENV`: what ran there, newest first, and what it may be rolled back to. */
export async function run(console: Console, environment: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const folder = resolve(console.cwd, options.repo)
  const repo = await openRepository(folder)
  const config = await findConfig(console, folder, repo, 'origin')
  const entry = findEnvironment(config, environment)
  if (isRefusal(entry)) throw new GreenroomError(entry.message, { code: entry.code, hint: entry.hint })
  const head = (await remoteHeads(repo, 'origin')).branches.get(entry.branch)
  const agents = head === undefined ? [] : (await createAgentReader(repo)(head)).agents
  const known = await evidence(console, config, options)
  const rows: VersionRow[] = []
  for (const { name } of onlyAgent(agents, (agent) => agent.name, options.agent)) {
    const deployments = await known.deployments(name, entry.name)
    const standing = standingOf(deployments)
    const tags = new Map((await versionTags(repo, 'origin', name)).map((tag) => [tag.version, tag]))
    rows.push(
      ...deployments
        .map((deployment, index) => ({
          ...deployment,
          state: stateOf(deployment, standing, index === deployments.length - 1),
          ...numberOf(tags.get(deployment.version)),
        }))
        .toReversed(),
    )
  }
  await writeResult(
    console,
    format === 'json' ? jsonText({ environment: entry.name, source: known.source, versions: rows }) : render(rows),
    options.output,
  )
  return EXIT.fine
}

function numberOf(tag: VersionTag | undefined): Pick<VersionRow, 'tag' | 'description'> {
  return tag === undefined ? {} : { tag: tag.name, description: tag.description }
}

function stateOf({ version, cause }: Deployment, standing: Standing, newest: boolean): VersionRow['state'] {
  if (newest) return 'active'
  if (standing.quarantined.has(version)) return 'quarantined'
  return cause === 'manual' && !standing.knownGood.has(version) ? 'by hand' : 'known good'
}

function render(rows: readonly VersionRow[]): string {
  if (rows.length === 0) return 'Nothing has run here yet.'
  const width = Math.max(...rows.map(({ agent }) => agent.length))
  return rows
    .map(
      (row) =>
        `${visibleText(row.agent).padEnd(width)}  ${shortVersion(row.version)}  ${row.state.padEnd(11)}  ${row.cause.padEnd(9)}  ${row.at}  ${row.commit?.slice(0, 12) ?? '-'.padEnd(12)}  by ${visibleText(row.by)}${row.tag === undefined ? '' : `  ${visibleText(row.tag)} ${visibleText(row.description ?? '')}`}`,
    )
    .join('\n')
}
