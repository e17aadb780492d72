import { outsideFiles } from '../../core/check/outside-files.ts'
import { GreenroomError } from '../../core/errors.ts'
import { fileHistory } from '../../core/git/file-history.ts'
import { type GitRepository, openRepository } from '../../core/git/git.ts'
import { diffJson } from '../../core/report/diff-json.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import type { Report } from '../../core/report/report.ts'
import { maskSecrets } from '../../core/validate/secrets/mask-secrets.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { compareEnds } from './diff/compare-ends.ts'
import type { DiffEnd } from './diff/diff-end.ts'
import { findEnds } from './diff/find-ends.ts'
import { resolve } from 'node:path'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { renderReport } from './parts/render-report.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  repo: string
  agent?: string
  runtime: string[]
  format: string
  output?: string
}

const STORED = 'A version that a runtime keeps has no files: no places, authors and test cases are told.\n'

/** `greenroom diff BASE HEAD`: what differs, what that touches, how it routes; exit 0 whether or not something does. */
export async function run(console: Console, base: string, head: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'markdown', 'html'])
  const repo = await openRepository(resolve(console.cwd, options.repo)).catch(() => null)
  const found = await findEnds(console, { base, head }, { ...options, repo, folder: options.repo })
  const [before, after] = [readable(console, found.base), readable(console, found.head)]
  const report = await reportOf(before, after, { repo, agent: options.agent })
  if ([before, after].some(({ holds }) => 'version' in holds)) console.err(STORED)
  const written =
    format === 'json' ? jsonText(diffJson(report)) : await renderReport(format, report, console, options.output)
  await writeResult(console, written, options.output)
  return EXIT.fine
}

/** Nothing is validated and no test is run: the report says that nothing was judged. */
async function reportOf(
  base: DiffEnd,
  head: DiffEnd,
  options: { repo: GitRepository | null; agent: string | undefined },
): Promise<Report> {
  const range = { base: base.commit, head: head.commit }
  const { repo } = options
  const { agents, secrets } = await compareEnds(base, head, {
    ...(options.agent === undefined ? {} : { agent: options.agent }),
    ...(repo === null ? {} : { attribute: (paths) => fileHistory(repo, range, paths) }),
  })
  const outside =
    'side' in base.holds && 'side' in head.holds && options.agent === undefined
      ? outsideFiles(base.holds.side, head.holds.side)
      : []
  const report: Report = {
    schema: 'greenroom.report/1',
    base: { ref: base.ref, commit: base.commit },
    head: { ref: head.ref, commit: head.commit },
    agents: agents.map((agent) => ({
      ...agent,
      findings: [],
      testSets: { base: null, head: null, behaviour: [] },
      verdict: 'pass',
      reasons: [],
    })),
    findings: [],
    ...(outside.length === 0 ? {} : { unchanged: outside }),
    verdict: 'pass',
    judged: false,
  }
  return maskSecrets(report, secrets)
}

/** The same end; GreenroomError `unreadable` when one of its agents has no version. */
function readable(console: Console, end: DiffEnd): DiffEnd {
  if ('version' in end.holds) return end
  const broken = end.holds.side.agents.find((project) => versionOf(project) === null)
  if (broken === undefined) return end
  console.err(renderFindingsText(broken.findings, { colour: false }))
  throw new GreenroomError(`the agent ${broken.name} cannot be read at ${end.ref}`, {
    code: 'unreadable',
    hint: 'Fix the findings above; greenroom validate shows them all.',
  })
}
