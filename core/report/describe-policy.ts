import type { AgentPolicy, BranchPolicy } from '../promotion/branch-policy.ts'
import { shortVersion } from '../version/short-version.ts'
import { listedNames } from './listed-names.ts'
import { type Words, words } from './words.ts'

/** Files that are named in a rendering; the report holds all of them. */
const FILES = 10

/** What the rule of an environment's branch says, in one sentence and one line for each agent it has something to say of. */
export interface PolicyWords {
  lead: Words
  lines: readonly Words[]
}

/** The policy in words, the same in every rendering. */
export function describePolicy(policy: BranchPolicy): PolicyWords {
  const { environment, branch, problem, agents, verdict, evidence } = policy
  const by = environment === branch ? [] : words` by its branch ${branch}`
  const into = words`This goes to ${environment}${by}`
  if (problem !== undefined)
    return { lead: [...into, ', and whether it may run there cannot be said: ', problem], lines: [] }
  const told = agents.filter(({ as }) => as !== 'same')
  const may =
    verdict === 'fail' ? 'it may not run there' : told.length === 0 ? 'nothing changes there' : 'it may run there'
  const source = told.length === 0 ? '' : `, by what ${SOURCES[evidence]} of what ran`
  return { lead: [...into, `: ${may}${source}.`], lines: told.map(agentWords) }
}

const SOURCES: Readonly<Record<BranchPolicy['evidence'], string>> = {
  deployments: 'the deployments on GitHub say',
  controller: 'the controller says',
  none: 'nobody says',
}

/** Why the policy refuses the change, one a refused agent; empty when it does not. */
export function policyReasons({ verdict, problem, agents, environment }: BranchPolicy): Words[] {
  if (verdict === 'pass') return []
  if (problem !== undefined) return [words`whether this may run in ${environment} cannot be said: ${[problem]}`]
  return agents.filter(({ as }) => as === 'refused').map(({ agent, message }) => words`${agent}: ${[message]}`)
}

function agentWords({ agent, as, message, nearest, files = [] }: AgentPolicy): Words {
  const what = words`${agent} ${[`(${as === 'refused' ? 'not allowed' : as})`]}: ${[message]}`
  if (nearest === undefined) return what
  const than = words` It is nearest to ${shortVersion(nearest.version)}, verified in ${nearest.environment}`
  if (files.length === 0) return [...what, '.', ...than, '.']
  return [...what, '.', ...than, ', and differs in ', ...listedNames(files, FILES), '.']
}
