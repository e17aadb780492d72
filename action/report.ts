// Posts what a check without rights computed. What is taken from where:
//
// - from GitHub's event: which run of which event on which commit of which branch;
// - from GitHub's API: which open pull request has that commit as its head now, and where it goes;
// - from the artifact: the report, as data. Its commit and its target must be those of the pull request, else nothing is
//   posted. All that is shown is rendered here from that data. Its verdict is the word of the workflow that wrote it, which
//   a pull request can change: the check run says so, and passes none that changes it from a fork.

import { info, notice } from '@actions/core'
import type { Report } from '../core/report/report.ts'
import { changesWorkflows } from '../github/changes-workflows.ts'
import { createClient } from '../github/create-client.ts'
import { findPullRequests, type OpenPullRequest } from '../github/find-pull-requests.ts'
import type { Place } from '../github/place.ts'
import { type FinishedRun, readWorkflowRun } from '../github/workflow-run.ts'
import { readEventFile } from './event-file.ts'
import type { ReportInputs } from './inputs.ts'
import { type Posted, postReport } from './post-report.ts'
import { readArtifact } from './read-artifact.ts'
import { readRunContext } from './run-context.ts'
import { setOutputs } from './set-outputs.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Posts the report of a finished check to the pull request it is about, or says why not. */
export async function report(inputs: ReportInputs, env: Environment): Promise<void> {
  const run = readWorkflowRun(await readEventFile(env['GITHUB_EVENT_PATH']))
  const why = whyNotToPost(run)
  if (why !== null) return notice(`Nothing was posted: ${why}.`)
  const context = await readRunContext(env)
  const computed = await readArtifact(inputs.reportDirectory)
  const client = await createClient({
    token: inputs.token,
    apiUrl: context.apiUrl,
    writeSpacingMs: context.writeSpacingMs,
  })
  const place: Place = { client, owner: context.owner, repo: context.repo }
  const target = await targetOf(place, run, computed)
  if ('why' in target) return notice(`Nothing was posted: ${target.why}.`)
  const posted = await postReport(place, {
    report: inWordsOfGitHub(computed, target),
    run,
    pullRequest: target.pullRequest,
    changesWorkflows: target.pullRequest?.fork === true && (await changesWorkflows(place, target.pullRequest)),
    detailsUrl: `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${run.id}`,
    labels: inputs.labels,
  })
  tell(posted)
}

/** Why there is nothing to post for a run, whatever its artifact says. */
function whyNotToPost({ event, conclusion, head }: FinishedRun): string | null {
  if (event !== 'pull_request' && event !== 'merge_group')
    return `the check ran on ${JSON.stringify(event)}, and only pull_request and merge_group are reported`
  // A check that fails ends its job with a failure; every other end wrote no report, or one of half a check.
  if (conclusion !== 'success' && conclusion !== 'failure')
    return `the check did not finish (${JSON.stringify(conclusion)})`
  return head === null ? 'the branch that was checked is gone' : null
}

type Target =
  | { pullRequest: OpenPullRequest | null; base: string | null; head: { ref: string; sha: string } }
  | { why: string }

/** What the report is for, as GitHub says now. */
async function targetOf(place: Place, run: FinishedRun, computed: Report): Promise<Target> {
  const short = run.headSha.slice(0, 12)
  if (computed.head.commit !== run.headSha) return { why: `the report is not about ${short}, which was checked` }
  if (computed.judged === false) return { why: 'the report compares and judges nothing' }
  if (run.event === 'merge_group')
    return { pullRequest: null, base: null, head: { ref: run.head?.branch ?? short, sha: run.headSha } }
  const found = run.head === null ? [] : await findPullRequests(place.client, place, run.head)
  const [pullRequest, ...others] = found
  if (pullRequest === undefined)
    return { why: `no open pull request has ${short} as its head (it was pushed to, or closed, meanwhile)` }
  if (others.length > 0)
    return {
      why: `${found.length} open pull requests have ${short} as their head, and the report cannot be of all of them`,
    }
  if (computed.base.ref !== pullRequest.base.ref)
    return { why: `pull request ${pullRequest.number} goes to another branch than the one the report compares with` }
  return { pullRequest, base: pullRequest.base.ref, head: pullRequest.head }
}

/** The names of both sides are GitHub's, not the artifact's; a report one part of which fails does not pass. */
function inWordsOfGitHub(computed: Report, target: Exclude<Target, { why: string }>): Report {
  const base = target.base === null ? computed.base : { ...computed.base, ref: target.base }
  const { agents, policy, verdict } = computed
  const fails = verdict === 'fail' || policy?.verdict === 'fail' || agents.some((agent) => agent.verdict === 'fail')
  return {
    ...computed,
    base,
    head: { ref: target.head.ref, commit: target.head.sha },
    verdict: fails ? 'fail' : 'pass',
  }
}

function tell({ conclusion, checkRunUrl, commentUrl, said }: Posted): void {
  for (const message of said) notice(message)
  info(`Posted: ${conclusion}.`)
  const verdict = conclusion === 'success' ? 'pass' : 'fail'
  setOutputs('report', { verdict, 'check-run-url': checkRunUrl, 'comment-url': commentUrl })
}
