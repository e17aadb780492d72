import { GreenroomError } from '../core/errors.ts'
import { plainWords } from '../core/report/words.ts'
import { renderMarkdown } from '../core/report/render-markdown.ts'
import type { Report } from '../core/report/report.ts'
import { verdictWords } from '../core/report/verdict-words.ts'
import { visibleLine } from '../core/report/visible-text.ts'
import { type CheckRunRequest, putCheckRun } from '../github/check-run.ts'
import { writeMarker } from '../github/comment-marker.ts'
import type { OpenPullRequest } from '../github/find-pull-requests.ts'
import type { Place } from '../github/place.ts'
import { putStickyComment } from '../github/sticky-comment.ts'
import { keepVerdictLabel } from '../github/verdict-label.ts'
import type { FinishedRun } from '../github/workflow-run.ts'
import { checkAnnotations } from './check-annotations.ts'

/** Of the check run. A rule of the repository can require it. */
const CHECK_NAME = 'Greenroom'

/** Of the summary; GitHub takes 65,535 characters (docs.github.com, REST checks). */
const SUMMARY = 60_000

export interface ToPost {
  report: Report
  run: FinishedRun
  /** Null for a merge queue: there is no conversation. */
  pullRequest: OpenPullRequest | null
  /** It comes from a fork and changes the workflow that computed the report. */
  changesWorkflows: boolean
  /** Page of the run that computed it. */
  detailsUrl: string
  labels: boolean
}

export interface Posted {
  conclusion: CheckRunRequest['conclusion']
  /** Empty where there is none. */
  checkRunUrl: string
  commentUrl: string
  /** What a reader of the log must know, one sentence each. */
  said: readonly string[]
}

/**
 * Afterwards the commit has one check run, the pull request one comment and (if wanted) one label that say the report. First
 * the check run, which a merge may wait for. Run again it changes what differs; what a newer run said is left.
 */
export async function postReport(place: Place, toPost: ToPost): Promise<Posted> {
  const { report, run, pullRequest, detailsUrl } = toPost
  const conclusion = conclusionOf(toPost)
  const { annotations, left } = checkAnnotations(report)
  const checkRun = await putCheckRun(place.client, {
    owner: place.owner,
    repo: place.repo,
    name: CHECK_NAME,
    headSha: run.headSha,
    run: { id: run.id, attempt: run.attempt },
    conclusion,
    detailsUrl,
    title: titleOf(toPost),
    summary: summaryOf(toPost, left),
    annotations,
  })
  if (checkRun.did === 'outdated')
    return {
      conclusion,
      checkRunUrl: checkRun.url,
      commentUrl: '',
      said: ['A newer check of this commit is there, so nothing was changed.'],
    }
  if (pullRequest === null) return { conclusion, checkRunUrl: checkRun.url, commentUrl: '', said: [] }
  const where = { owner: place.owner, repo: place.repo, number: pullRequest.number }
  const marker = { head: run.headSha, at: run.createdAt }
  const body = renderMarkdown(report, { marker: writeMarker(marker), reportUrl: detailsUrl })
  const comment = await putStickyComment(place.client, { ...where, marker, body })
  if (comment.did === 'not-allowed') throw notAllowed(pullRequest.number)
  const outdated = comment.did === 'outdated'
  if (toPost.labels && !outdated)
    await keepVerdictLabel(place.client, where, conclusion === 'success' ? 'pass' : 'fail')
  const said = outdated ? ['The comment shows a newer push, so it was left as it is.'] : []
  return { conclusion, checkRunUrl: checkRun.url, commentUrl: comment.url, said }
}

/** Never `neutral`, which counts as passed. What only a person can settle asks for one. */
function conclusionOf({ report, changesWorkflows }: ToPost): CheckRunRequest['conclusion'] {
  const { agents, findings, policy } = report
  if (report.verdict === 'pass') return changesWorkflows ? 'action_required' : 'success'
  const otherwise =
    agents.some((agent) => agent.verdict === 'fail') || findings.some(({ severity }) => severity === 'error')
  return policy?.verdict === 'fail' && !otherwise ? 'action_required' : 'failure'
}

function titleOf({ report, changesWorkflows }: ToPost): string {
  const { headline, because } = verdictWords(report)
  const words = plainWords(because.length === 0 ? headline : [...headline, ': ', ...because])
  const title = visibleLine(changesWorkflows ? `changes the workflow that checked it; ${words}` : words, 200)
  // A title is no Markdown, but who knows which filters run over it.
  return title.replaceAll(/[@#]/g, '$&\u200B')
}

function summaryOf(toPost: ToPost, left: number): string {
  const { report, changesWorkflows, detailsUrl, pullRequest } = toPost
  const workflow = changesWorkflows
    ? '> [!CAUTION]\n> This pull request comes from a fork and changes `.github`, so the verdict below was computed by a workflow nobody has reviewed. A person must look at that change; this check does not pass it.\n\n'
    : ''
  const whose = pullRequest === null ? 'the merge queue’s own workflow' : 'the pull request’s own workflow'
  const caveat = `<sub>Computed by ${whose}, posted by a trusted one: it is as true as the workflow file and what that runs.</sub>\n`
  const more = left === 0 ? '' : `<sub>${left} more annotations are in the report.</sub>\n`
  const foot = `\n${more}${caveat}`
  return `${workflow}${renderMarkdown(report, { reportUrl: detailsUrl, limit: SUMMARY - workflow.length - foot.length })}${foot}`
}

function notAllowed(number: number): GreenroomError {
  return new GreenroomError(`cannot write the comment of pull request ${number}: the token may not`, {
    code: 'github-permission',
    hint: 'It needs "pull-requests: write": add it below "permissions:" of the job, or to the App.',
  })
}
