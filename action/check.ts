import { notice, setFailed } from '@actions/core'
import { openRepository } from '../core/git/git.ts'
import type { BranchPolicy } from '../core/promotion/branch-policy.ts'
import { policyReasons } from '../core/report/describe-policy.ts'
import type { Report } from '../core/report/report.ts'
import { visibleText } from '../core/report/visible-text.ts'
import { plainWords } from '../core/report/words.ts'
import { branchPolicy } from './branch-policy.ts'
import { computeReport } from './compute-report.ts'
import { readEvent } from './event.ts'
import type { CheckInputs } from './inputs.ts'
import { makeAvailable } from './make-available.ts'
import { publish } from './publish.ts'
import { writeFiles } from './write-files.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Checks the change an event is about and shows the report. The step fails when the verdict is fail. */
export async function check(inputs: CheckInputs, env: Environment): Promise<void> {
  const event = await readEvent(env, inputs)
  if (event === null) return notice('The branch was deleted: there is nothing to check.')
  const repo = await openRepository(inputs.workingDirectory)
  const available = await makeAvailable(repo, event, inputs.token)
  const policy = await branchPolicy(repo, event.into, inputs, env)
  const report = withPolicy(await computeReport(repo, available, inputs), policy)
  const files = await writeFiles(inputs.reportDirectory, report)
  await publish({ report, files, pullRequest: event.pullRequest, notices: available.notices, inputs, env })
  if (report.verdict === 'fail') setFailed(`The check fails: ${failures(report).join('; ')}.`)
}

/** What an environment's branch may not take fails, whatever the findings are. */
function withPolicy(report: Report, policy: BranchPolicy | null): Report {
  if (policy === null) return report
  return { ...report, policy, verdict: policy.verdict === 'fail' ? 'fail' : report.verdict }
}

function failures(report: Report): string[] {
  const ofPolicy = report.policy === undefined ? [] : policyReasons(report.policy)
  if (ofPolicy.length > 0) return ofPolicy.map((words) => visibleText(plainWords(words)))
  const ofAgents = report.agents.filter(({ reasons }) => reasons.length > 0)
  if (ofAgents.length === 0) return report.findings.map(({ message }) => visibleText(message)).slice(0, 3)
  return ofAgents.map(({ agent, reasons }) => `${visibleText(agent)}: ${reasons.join(', ')}`)
}
