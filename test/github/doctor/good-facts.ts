import { fact } from '../../../github/doctor/fact.ts'
import type {
  BranchRule,
  EnvironmentFacts,
  ProtectedEnvironment,
} from '../../../github/doctor/facts/environment-facts.ts'
import type { BranchWorkflows, RepositoryFacts } from '../../../github/doctor/facts/repository-facts.ts'
import { readWorkflow } from '../../../github/doctor/workflows/read-workflow.ts'
import { environmentsOf, exampleWorkflows, GOOD, GREENROOM_YAML } from './good-repository.ts'

const BRANCHES = ['main', 'sandbox', 'pre-release', 'live']

/** The facts of GOOD, as they are read (a test holds the two against each other), of another greenroom.yaml if wanted. */
export function goodFacts(config = GREENROOM_YAML): RepositoryFacts {
  const environments = environmentsOf(config).map((wanted): EnvironmentFacts => ({
    repository: 'acme/agents',
    wanted,
    visibility: fact('public'),
    environment: fact({ ...OPEN, name: wanted.name, branches: [wanted.name], ...(wanted.name === 'live' ? HELD : {}) }),
    branch: fact({ name: wanted.branch, commit: '', rules: fact(goodRules()), rulesetsInPlan: true }),
  }))
  return {
    repository: 'acme/agents',
    token: { kind: 'installation', scopes: null },
    general: fact({
      visibility: 'public',
      defaultBranch: 'main',
      archived: false,
      mergeMethods: ['merge', 'squash', 'rebase'],
    }),
    actions: fact({ enabled: true, allowed: 'all', wantsShas: false }),
    workflowPermissions: fact({ byDefault: 'read', mayOpenPullRequests: false }),
    // Those of the double besides.
    labels: fact(new Set(['bug', 'documentation', 'enhancement', 'hotfix'])),
    environmentNames: fact(new Set(['sandbox', 'pre-release', 'live'])),
    environments,
    workflows: workflowsOf(exampleWorkflows()),
    promotionBranch: fact([]),
    hasController: false,
  }
}

const OPEN: ProtectedEnvironment = {
  name: '',
  reviewers: 0,
  preventSelfReview: false,
  waitMinutes: 0,
  customRules: 0,
  branches: 'all',
  adminsMayBypass: true,
}

/** As GitHub creates an environment that a job names. */
export const UNPROTECTED: Partial<ProtectedEnvironment> = { ...OPEN }

const HELD: Partial<ProtectedEnvironment> = { reviewers: 1, preventSelfReview: true, adminsMayBypass: false }

export function rule(
  type: string,
  parameters: BranchRule['parameters'] = {},
  more: Partial<BranchRule> = {},
): BranchRule {
  return { type, parameters, from: 'the ruleset 1', bypass: 'never', ...more }
}

/** The rules of GOOD. */
export function goodRules(): BranchRule[] {
  return (GOOD.rulesets?.[0]?.rules ?? []).map(({ type, parameters = {} }) => rule(type, parameters))
}

/** The same with another environment; null takes it away. */
export function withEnvironment(
  facts: RepositoryFacts,
  name: string,
  changed: Partial<ProtectedEnvironment> | null,
): RepositoryFacts {
  const environments = facts.environments.map((one) => {
    if (one.wanted.name !== name || !one.environment.known || one.environment.value === null) return one
    return { ...one, environment: fact(changed === null ? null : { ...one.environment.value, ...changed, name }) }
  })
  const names = facts.environments.map(({ wanted }) => wanted.name).filter((one) => changed !== null || one !== name)
  return { ...facts, environments, environmentNames: fact(new Set(names)) }
}

/** The same with these rules for the branches of environments, of all or of one. */
export function withRules(facts: RepositoryFacts, rules: readonly BranchRule[], name?: string): RepositoryFacts {
  const environments = facts.environments.map((one) => {
    if ((name ?? one.wanted.name) !== one.wanted.name || !one.branch.known || one.branch.value === null) return one
    return { ...one, branch: fact({ ...one.branch.value, rules: fact(rules) }) }
  })
  return { ...facts, environments }
}

/** The same with these workflow files on every branch. */
export function withWorkflows(facts: RepositoryFacts, files: Readonly<Record<string, string>>): RepositoryFacts {
  return { ...facts, workflows: workflowsOf(files) }
}

function workflowsOf(files: Readonly<Record<string, string>>): RepositoryFacts['workflows'] {
  return new Map(BRANCHES.map((branch) => [branch, fact(branchWorkflows(files))]))
}

export function branchWorkflows(files: Readonly<Record<string, string>>): BranchWorkflows {
  const read = Object.entries(files).map(([path, text]) => ({ path, file: readWorkflow(path, text) }))
  return {
    tree: JSON.stringify(files),
    files: read.flatMap(({ file }) => file ?? []),
    unreadable: read.filter(({ file }) => file === null).map(({ path }) => path),
  }
}
