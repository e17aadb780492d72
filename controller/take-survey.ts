import { errorText } from './error-text.ts'
import type { EnvironmentEntry } from '../core/promotion/greenroom-config.ts'
import { findEnvironments } from './find-environments.ts'
import type { Unusable, UnusableReason } from '../core/promotion/observation.ts'
import { CONFIG_FILE } from '../core/operations/read-config.ts'
import { type BranchReading, readBranch } from './read-branch.ts'
import { recent } from './recent.ts'
import type { Store } from './store/open-store.ts'
import { keyOf, type Policy, type Survey, type Wish } from './survey.ts'
import type { RemoteState } from './watch-remote.ts'

const BRANCHES_KEPT = 1024

interface Wishes {
  wishes: Wish[]
  problems: string[]
}

/**
 * Makes the function that says what git wishes. It remembers what it read by commit, and the last policy of each
 * environment, so that a branch that went away or broke still shows what runs; it never wishes on such a memory.
 */
export function surveyor(store: Store): (remote: RemoteState) => Promise<Survey> {
  const readings = recent<BranchReading>(BRANCHES_KEPT)
  const policies = new Map<string, Policy>()

  return async function takeSurvey({ repository, branches, head }) {
    async function read(commit: string): Promise<BranchReading> {
      const reading = readings.get(commit) ?? (await readBranch(repository, commit))
      readings.set(commit, reading)
      return reading
    }

    async function wishesOf(environment: EnvironmentEntry): Promise<Wishes> {
      const { name, branch } = environment
      const deployed = store.agentsDeployedTo(name)
      const allStop = (names: readonly string[], because: Unusable): Wishes => ({
        wishes: names.map((agent) => stopped(environment, agent, because, policies.get(name) ?? null)),
        problems: names.length === 0 ? [`environment ${name}: ${because.message}`] : [],
      })

      const commit = branches.get(branch)
      if (commit === undefined)
        return allStop(deployed, unusable('ref-missing', `the remote has no branch ${branch}; what runs is kept`))
      const reading = await read(commit).catch((error: unknown) => errorText(error))
      if (typeof reading === 'string')
        return allStop(deployed, unusable('policy', `${branch} cannot be read: ${reading}; what runs is kept`))
      const policy = policyOf(reading, environment)
      if (typeof policy === 'string')
        return allStop(
          [...new Set([...deployed, ...reading.agents.map(({ name }) => name)])],
          unusable('policy', policy),
        )
      policies.set(name, policy)

      const wishes: Wish[] = reading.agents.map((folder) => ({
        agent: folder.name,
        environment: name,
        branch,
        wished: { repository, commit, folder },
        policy,
      }))
      const gone = deployed.filter((agent) => !reading.agents.some(({ name }) => name === agent))
      const message = `${branch} does not have this agent any more; what runs is kept`
      wishes.push(...allStop(gone, unusable('agent-missing', message)).wishes)
      const problems = reading.leftOut.map((message) => `branch ${branch}: ${message}`)
      if (wishes.length === 0) problems.push(`environment ${name}: ${branch} has no agents`)
      return { wishes, problems }
    }

    const { environments, problems } = await findEnvironments(branches, head, read)
    const wishes = new Map<string, Wish>()
    const all = [...problems]
    for (const environment of environments) {
      const found = await wishesOf(environment)
      for (const wish of found.wishes) wishes.set(keyOf(wish), wish)
      all.push(...found.problems)
    }
    return { wishes, problems: all }
  }
}

/** The environment's own branch decides what may run there; a text says why it cannot. */
function policyOf(
  { config, problem }: BranchReading,
  { name, branch, promotes_from }: EnvironmentEntry,
): Policy | string {
  if (config === null)
    return `the policy of ${name} cannot be read on its branch ${branch}: ${problem ?? CONFIG_FILE}; what runs is kept`
  const own = config.environments.find((candidate) => candidate.name === name)
  if (own === undefined) return `${CONFIG_FILE} on branch ${branch} has no environment ${name}; what runs is kept`
  if (own.branch !== branch)
    return `${CONFIG_FILE} on branch ${branch} says that ${name} has the branch ${own.branch}; what runs is kept`
  // A push to the branch that drops the stage below would make it a first stage, where anything is published.
  if (own.promotes_from === undefined && promotes_from !== undefined)
    return `${CONFIG_FILE} on branch ${branch} has no promotes_from for ${name}, elsewhere it is ${promotes_from}; what runs is kept`
  return { environment: own, runtimes: config.runtimes, notJudged: config.checks.not_judged, tests: config.tests }
}

function stopped({ name, branch }: EnvironmentEntry, agent: string, because: Unusable, policy: Policy | null): Wish {
  return { agent, environment: name, branch, wished: because, policy }
}

function unusable(reason: UnusableReason, message: string): Unusable {
  return { unusable: reason, message }
}
