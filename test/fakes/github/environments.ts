import type { Environment, GitHubState, Repository } from './state.ts'

/** An environment by its name, in any case (docs.github.com, managing environments). */
export function environmentOf(repository: Repository, name: string): Environment | undefined {
  return repository.environments.find((one) => one.name.toLowerCase() === name.toLowerCase())
}

/** Naming an environment that is not there makes it, without any protection (docs.github.com, managing environments). */
export function nameEnvironment(state: GitHubState, repository: Repository, name: string): Environment {
  const known = environmentOf(repository, name)
  if (known !== undefined) return known
  const environment = { id: state.nextId(), name, created_at: state.clock.stamp() }
  repository.environments.push(environment)
  return environment
}

/**
 * What the plan lets an environment have: reviewers and timers of a private repository need Enterprise, branch rules Team
 * (docs.github.com, deployments and environments).
 */
export function effectiveRules(repository: Repository, environment: Environment): Environment {
  const { private: hidden = false, plan = 'team' } = repository.options
  if (!hidden || plan === 'enterprise') return environment
  const { id, name, created_at, branches } = environment
  return { id, name, created_at, ...(plan === 'free' || branches === undefined ? {} : { branches }) }
}
