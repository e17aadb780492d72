/**
 * One controller over one remote. Two queues do all the work: `looks` (the remote, one look at a time; a burst of wakes
 * is at most one look after the one under way) and `work` (agents in environments, one pass at a time each). A look only
 * learns what git wishes and adds keys; a pass decides by what it observes itself.
 */
import { embeddedRuntime } from '../runtime/embedded/embedded-runtime.ts'
import { shortVersion } from '../core/version/short-version.ts'
import { agentReader } from './agent-reader.ts'
import { backOffMs } from './back-off.ts'
import { SYSTEM_CLOCK } from './clock.ts'
import type { ControllerOptions } from './controller-options.ts'
import { errorText } from './error-text.ts'
import { failureCondition } from './failure-condition.ts'
import { isoNow, type Parts } from './parts.ts'
import type { AskedApproval } from './read-approval.ts'
import { reconcile, say } from './reconcile.ts'
import { redaction } from './redaction.ts'
import { retries } from './retries.ts'
import { rewrittenBranches } from './rewritten-branches.ts'
import { runtimePool } from './runtime-pool.ts'
import type { ControllerStatus, PassStatus } from './status.ts'
import { statusBoard } from './status-board.ts'
import { openStore } from './store/open-store.ts'
import { keyOf, type Survey, type Wish } from './survey.ts'
import { surveyor } from './take-survey.ts'
import { watchRemote } from './watch-remote.ts'
import { workQueue } from './work-queue.ts'

// Mostly waits for runtimes: one that hangs must leave room for the others.
const CONCURRENCY = 32

export interface Controller {
  status: () => ControllerStatus
  /** The next look comes at once. Answers before it does. */
  wake: () => void
  /** Writes down that a person approved a version, and looks at what waits for it. */
  approve: (approval: AskedApproval) => void
  /** From now on looks at the remote every `pollMs`, for ever. */
  poll(pollMs: number): void
  /** One look, and all that follows from it without waiting for time to pass. Throws when the remote cannot be read. */
  pass(): Promise<ControllerStatus>
  /** Resolves when nothing is under way and nothing is due. */
  idle(): Promise<void>
  /** Ends what is under way, starts nothing more, closes the store. */
  close(): Promise<void>
}

/** Opens the state folder and makes a controller that does nothing yet. Throws `state-in-use`. */
export function openController(options: ControllerOptions): Controller {
  const clock = options.clock ?? SYSTEM_CLOCK
  const random = options.random ?? Math.random
  const { hide, clean } = redaction()
  const log = (line: string): void => options.log(clean(line))
  const store = openStore(options.state)
  const remote = watchRemote(options.state, options.remote, () => clock.now())
  const board = statusBoard({ now: () => isoNow({ clock }), clean, log })
  const connect = options.connect ?? embeddedRuntime
  const runtimes = runtimePool({ allowed: options.runtimes, env: options.env ?? process.env, hide, connect })
  const takeSurvey = surveyor(store)
  const failures = retries(clock, random)
  const startedAt = isoNow({ clock })

  let survey: Survey = { wishes: new Map(), problems: [] }
  let lastPass: PassStatus | null = null
  let lookError: unknown = null
  let looksFailed = 0
  let pollMs: number | null = null
  const parts: Parts = { store, agents: agentReader(store), board, clock, survey: () => survey, runtimeOf: runtimes.of }

  const looks = workQueue({ concurrency: 1, run: look, failed: reportBug, clock })
  const work = workQueue({ concurrency: CONCURRENCY, run: runKey, failed: reportBug, clock })

  async function look(): Promise<void> {
    try {
      await lookOnce()
    } finally {
      // Whatever happened: a controller that stops looking looks healthy and is not.
      if (pollMs !== null) looks.addAt('look', clock.now() + Math.max(pollMs, backOffAfter(looksFailed)))
    }
  }

  async function lookOnce(): Promise<void> {
    const started = clock.now()
    const before = survey
    try {
      survey = await takeSurvey(await remote.look())
      if (lookError !== null) log(`${options.remote} answers again`)
      lookError = null
      looksFailed = 0
    } catch (error) {
      // What runs is kept and still watched, by what was fetched last.
      if (lookError === null) log(`the remote cannot be read, what runs is kept: ${errorText(error)}`)
      lookError = error
      looksFailed++
      const known = lastPass === null ? await remote.fetched() : null
      if (known !== null) survey = await takeSurvey(known)
    }
    const error = lookError === null ? null : clean(errorText(lookError))
    if (survey.wishes.size > 0 || error === null) board.keep(survey.wishes)
    lastPass = { at: isoNow({ clock }), tookMs: clock.now() - started, ok: error === null, error }
    for (const [key, wish] of survey.wishes) if (!failures.isWaiting(key, aboutOf(wish))) work.add(key)
    for (const line of await rewrittenBranches(before, survey)) log(line)
  }

  function backOffAfter(failed: number): number {
    return failed === 0 ? 0 : backOffMs(failed, random)
  }

  async function runKey(key: string): Promise<void> {
    const wish = survey.wishes.get(key)
    if (wish === undefined) return
    try {
      const { deployed, until } = await reconcile(parts, wish)
      failures.succeeded(key)
      if (until !== null) work.addAt(key, Date.parse(until))
      if (deployed !== null) for (const above of stagesAbove(wish)) work.add(above)
    } catch (error) {
      say(parts, wish, failureCondition(error))
      work.addAt(key, failures.failed(key, aboutOf(wish), error))
    }
  }

  function stagesAbove({ agent, environment }: Wish): string[] {
    return [...survey.wishes]
      .filter(([, wish]) => wish.agent === agent && wish.policy?.environment.promotes_from === environment)
      .map(([key]) => key)
  }

  function reportBug(key: string, error: unknown): void {
    log(`${key}: ${errorText(error)}`)
  }

  function status(): ControllerStatus {
    const problems = survey.problems.map(clean)
    return {
      schema: 'greenroom.status/1',
      remote: clean(options.remote),
      startedAt,
      lastPass,
      problems,
      environments: board.all(),
    }
  }

  async function idle(): Promise<void> {
    await looks.idle()
    await work.idle()
  }

  return {
    status,
    idle,
    wake: () => looks.add('look'),
    approve(approval) {
      store.approve({ ...approval, at: isoNow({ clock }) })
      log(`${keyOf(approval)}: ${shortVersion(approval.version)} ${approval.by}`)
      if (survey.wishes.has(keyOf(approval))) work.add(keyOf(approval))
      looks.add('look')
    },
    poll(ms) {
      pollMs = ms
      looks.add('look')
    },
    async pass() {
      looks.add('look')
      await idle()
      if (lookError !== null) throw lookError
      return status()
    },
    async close() {
      await looks.close()
      await work.close()
      store.close()
    },
  }
}

/** What a failure was about: the same files in the same place under the same head. */
function aboutOf({ wished }: Wish): string {
  return 'unusable' in wished ? wished.unusable : `${wished.commit} ${wished.folder.tree}`
}
