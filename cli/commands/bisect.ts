import { GreenroomError } from '../../core/errors.ts'
import { firstParents } from '../../core/git/history.ts'
import { openRepository } from '../../core/git/git.ts'
import { resolveCommit } from '../../core/git/read-source.ts'
import { renderBisectText } from '../../core/report/render-bisect.ts'
import { bisectJson } from '../../core/report/bisect-json.ts'
import { maskSecrets } from '../../core/validate/secrets/mask-secrets.ts'
import type { Side } from '../../core/test-sets/find-turning-point.ts'
import type { CaseResult } from '../../core/test-sets/test-case.ts'
import { turnDifferences } from '../../core/test-sets/turn-differences.ts'
import { resolve } from 'node:path'
import { caseAt } from './bisect/case-at.ts'
import { findCommit } from './bisect/find-commit.ts'
import { type CommitRun, runAt } from './bisect/run-at.ts'
import { type Console, writeResult } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  case: string
  set?: string
  agent?: string
  repo: string
  format: string
  output?: string
}

/** Longest history that is searched. */
const MOST_COMMITS = 20_000

/** `greenroom bisect --case NAME GOOD BAD`: the commit from which on a test case ends or answers differently. */
export async function run(console: Console, good: string, bad: string, options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const repo = await openRepository(resolve(console.cwd, options.repo))
  const [from, to] = [await resolveCommit(repo, good), await resolveCommit(repo, bad)]
  const all = await firstParents(repo, to, MOST_COMMITS)
  const commits = all.slice(0, all.findIndex(({ commit }) => commit === from) + 1)
  if (commits.length < 2) throw notBefore(good, bad)
  const asked = await caseAt(repo, [to, from], options)
  const runs = new Map<string, CommitRun | null>()
  const at = async ({ commit }: { commit: string }): Promise<CommitRun | null> => {
    if (!runs.has(commit)) runs.set(commit, await runAt(repo, commit, asked))
    return runs.get(commit) ?? null
  }
  const [first, last] = [await at({ commit: from }), await at({ commit: to })]
  if (first === null) throw unreadable(good)
  if (last === null) throw unreadable(bad)
  const sideOf = sideBetween(first.result, last.result)
  if (sideOf === null) throw same(asked.testCase.name, good, bad, last.result)
  const found = await findCommit(repo, commits, async (commit) => {
    if (console.progress) console.err(`trying ${commit.commit.slice(0, 12)} ${commit.subject.slice(0, 60)}\n`)
    const run = await at(commit)
    return run === null ? 'unknown' : sideOf(run.result)
  })
  const [before, after] = [await at(found.good), await at(found.bad)]
  if (before === null || after === null) throw unreadable(bad)
  const { bad: commit, skipped, merges, tried } = found
  const told = maskSecrets({ commit, before, after, skipped, merges, tried }, [...before.secrets, ...after.secrets])
  const render = {
    json: () => jsonText(bisectJson(told)),
    text: () => renderBisectText(told, { colour: console.colour && options.output === undefined }),
  }
  await writeResult(console, render[format](), options.output)
  return EXIT.fine
}

/** By the verdict where it differs, else by what was said and done; null when nothing does. */
function sideBetween(good: CaseResult, bad: CaseResult): ((result: CaseResult) => Side) | null {
  if (good.verdict !== bad.verdict) {
    return ({ verdict }) => (verdict === good.verdict ? 'good' : verdict === bad.verdict ? 'bad' : 'unknown')
  }
  if (turnDifferences(good, bad).length === 0) return null
  return (result) => (turnDifferences(good, result).length === 0 ? 'good' : 'bad')
}

function notBefore(good: string, bad: string): GreenroomError {
  return new GreenroomError(`${good} is not among the first parents of ${bad}`, {
    code: 'not-before',
    hint: 'Give the earlier commit first: greenroom bisect --case NAME GOOD BAD.',
  })
}

function unreadable(ref: string): GreenroomError {
  return new GreenroomError(`the agent cannot be read at ${ref}, so there is nothing to compare with`, {
    code: 'unreadable',
    hint: `greenroom validate --ref ${ref} shows why.`,
  })
}

function same(name: string, good: string, bad: string, { verdict }: CaseResult): GreenroomError {
  return new GreenroomError(`${JSON.stringify(name)} ends and answers the same at ${good} and ${bad}: ${verdict}`, {
    code: 'no-difference',
    hint: 'Choose two commits between which the conversation changed.',
  })
}
