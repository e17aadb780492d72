import { GreenroomError } from '../../core/errors.ts'
import { visibleText } from '../../core/report/visible-text.ts'
import { leaveOneOut, type LeftOutQueries } from '../../core/routing/leave-one-out.ts'
import { samplingStep } from '../../core/routing/sampling-step.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  ref?: string
  agent?: string
  format: string
  output?: string
}

/** Whoever asks for this alone waits for all queries: some ten seconds of the largest agents. */
const MOST_WORK = 1_000_000_000
/** Queries of a pair that are shown as text. */
const MOST_SHOWN = 3

/** `greenroom router PATH`: each example query taken out of its topic and routed; exit 0 whatever comes of it. */
export async function run(console: Console, path: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const { projects } = await loadAgents(console, path, options.ref)
  const chosen = onlyAgent(projects, ({ name }) => name, options.agent)
  const [project] = chosen
  if (project === undefined || chosen.length > 1) {
    throw new GreenroomError(`there are ${chosen.length} agents here`, {
      code: 'which-agent',
      hint: `Choose one: --agent ${chosen.map(({ name }) => name).join(' | ')}`,
    })
  }
  const version = versionOf(project)
  if (version === null) {
    throw new GreenroomError(`the agent ${project.name} cannot be read`, {
      code: 'unreadable',
      hint: `greenroom validate ${path} shows why.`,
    })
  }
  const measured = leaveOneOut(version, samplingStep(version, MOST_WORK))
  await writeResult(console, format === 'json' ? jsonText(measured) : textOf(measured), options.output)
  return EXIT.fine
}

function textOf({ queries, top1, top3, confusable }: LeftOutQueries): string {
  if (queries === 0) return 'No topic has example queries: nothing to measure.'
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const lines = [
    `${queries} example ${queries === 1 ? 'query' : 'queries'}, each taken out of its topic and asked:`,
    `  right first      ${percent(top1)}`,
    `  right of three   ${percent(top3)}`,
    confusable.length === 0 ? 'No two topics are mistaken for each other.' : 'Topics that are mistaken for each other:',
  ]
  for (const { topics, queries } of confusable) {
    lines.push(`  ${topics.map(visibleText).join(' and ')}`)
    for (const query of queries.slice(0, MOST_SHOWN)) lines.push(`    ${visibleText(query)}`)
    if (queries.length > MOST_SHOWN) lines.push(`    … and ${queries.length - MOST_SHOWN} more`)
  }
  return lines.join('\n')
}
