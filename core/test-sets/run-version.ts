import type { AgentVersion } from '../version/agent-version.ts'
import type { OpenVersion, ReadyAgent } from './conversation.ts'
import { isJudged } from './is-judged.ts'
import { recordedJudge } from './judge/recorded-judge.ts'
import { cacheKey, isCacheable, type ResultCache } from './result-cache.ts'
import { caseResult, runOne, type RunOptions } from './run-test-sets.ts'
import type { CaseResult, TestCase, TestRun, TestSet } from './test-case.ts'
import { testRunOf } from './test-run-of.ts'

export interface VersionRunOptions extends RunOptions {
  /** How many cases run at the same time; 1 where absent. The results do not depend on it. */
  workers?: number
  /** Where results of this version may be known from, but for what a model judges or plays; `engine` names what answers. */
  cache?: { store: ResultCache; engine: string }
}

interface Job {
  set: TestSet
  testCase: TestCase
  /** Key of the cache; null without one. */
  key: string | null
}

/**
 * Runs test sets with a version, in as many agents as there are workers: what breaks one worker's Python is no other's trouble.
 * The results are in the order written. Every agent is closed, whatever happens; none is opened for what is known already.
 */
export async function runVersion(
  version: AgentVersion,
  sets: readonly TestSet[],
  open: OpenVersion,
  options: VersionRunOptions = {},
): Promise<TestRun> {
  const { cache, workers = 1 } = options
  const jobs: Job[] = sets.flatMap((set) =>
    set.cases.map((testCase) => {
      const isKnowable = cache !== undefined && !asksModel(testCase, options)
      const key = isKnowable ? cacheKey(version, testCase, answeredBy(set, testCase, cache.engine)) : null
      return { set, testCase, key }
    }),
  )
  const known = await fromCache(jobs, cache?.store)
  const todo = jobs.filter((_, index) => known.results[index] === undefined)
  const fresh = await inWorkers(todo, workers, () => open(version), options)
  await Promise.all(todo.map((job, index) => keep(job, fresh.results[index], fresh.notes, cache?.store)))
  const cases = known.results.map((result) => result ?? fresh.results.shift())
  const notes = [...new Set([...known.notes, ...fresh.notes])].sort()
  return testRunOf(
    cases.filter((result) => result !== undefined),
    notes,
    jobs.length - todo.length,
  )
}

/** Its recordings say what a model answers, and are asked each time: only so is it known which of them nobody needs any more. */
function asksModel(testCase: TestCase, { judge, caller }: RunOptions): boolean {
  return (judge !== undefined && isJudged(testCase)) || (caller !== undefined && testCase.scenario !== undefined)
}

/** What people wrote down matters only where somebody has to judge. */
function answeredBy(set: TestSet, testCase: TestCase, engine: string): string {
  return isJudged(testCase) ? `${engine} ${recordedJudge(set.verdicts ?? []).name}` : engine
}

async function fromCache(jobs: readonly Job[], store: ResultCache | undefined) {
  const notes: string[] = []
  const results = await Promise.all(
    jobs.map(async ({ set, testCase, key }): Promise<CaseResult | undefined> => {
      const entry = store === undefined || key === null ? null : await store.get(key)
      if (entry === null) return undefined
      notes.push(...entry.notes)
      return caseResult(set, testCase, entry.outcome, 0)
    }),
  )
  return { results, notes }
}

async function keep(
  { key }: Job,
  result: CaseResult | undefined,
  notes: readonly string[],
  store: ResultCache | undefined,
): Promise<void> {
  if (store === undefined || key === null || result === undefined) return
  const { verdict, assertions, greeting, turns, repeats } = result
  const outcome = {
    verdict,
    assertions,
    ...(greeting === undefined ? {} : { greeting }),
    turns,
    ...(repeats === undefined ? {} : { repeats }),
  }
  if (isCacheable(outcome)) await store.put(key, { outcome, notes })
}

async function inWorkers(jobs: readonly Job[], workers: number, open: () => Promise<ReadyAgent>, options: RunOptions) {
  const results: CaseResult[] = []
  const agents: ReadyAgent[] = []
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    if (next >= jobs.length) return
    const agent = await open()
    agents.push(agent)
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at]
      if (job === undefined) continue
      results[at] = await runOne(job.set, job.testCase, agent, options)
      options.progress?.(++done)
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.max(1, Math.min(workers, jobs.length)) }, work))
  } finally {
    await Promise.all(agents.map((agent) => agent.close()))
  }
  return { results, notes: agents.flatMap(({ notes }) => notes) }
}
