import type { Octokit } from 'octokit'
import type { EnvironmentEntry } from '../../core/promotion/greenroom-config.ts'
import type { Place } from '../place.ts'
import type { RepositoryName } from '../repository-name.ts'
import { ENVIRONMENT_CHECKS } from './environment-checks.ts'
import { fact } from './fact.ts'
import type { EnvironmentFacts } from './facts/environment-facts.ts'
import { lookUp } from './facts/look-up.ts'
import { readBranch } from './facts/read-branch.ts'
import { environmentOf, readEnvironments } from './facts/read-environments.ts'
import { isProblem, type Problem } from './result.ts'

/**
 * What stands against deploying to or promoting to one environment, in four to seven requests: for the first lines of
 * these commands. `greenroom doctor` looks at everything. Throws only what says that GitHub is out of reach.
 */
export async function quickDoctor(
  client: Octokit,
  { owner, repo }: RepositoryName,
  environment: EnvironmentEntry,
): Promise<Problem[]> {
  const place = { client, owner, repo }
  const all = await readEnvironments(place, new Set([environment.name.toLowerCase()]))
  const found: EnvironmentFacts = {
    repository: `${owner}/${repo}`,
    wanted: environment,
    visibility: await readVisibility(place),
    environment: environmentOf(all, environment.name),
    branch: await readBranch(place, environment.branch, new Map()),
  }
  return ENVIRONMENT_CHECKS.flatMap((check) => check(found)).filter(isProblem)
}

async function readVisibility({ client, ...at }: Place): Promise<EnvironmentFacts['visibility']> {
  const read = await lookUp({ what: 'read the repository', needs: 'metadata: read' }, () => client.rest.repos.get(at))
  if (!read.known) return read
  const { visibility, private: hidden } = read.value.data
  return fact(visibility === 'internal' ? 'internal' : hidden ? 'private' : 'public')
}
