import { readdirSync, readFileSync } from 'node:fs'
import { loadConfig } from '../../../core/promotion/load-config.ts'
import type { EnvironmentEntry } from '../../../core/promotion/greenroom-config.ts'
import type { RepositoryOptions } from '../../fakes/github/options.ts'
import type { FakeGitHub } from '../../fakes/github/start-github.ts'

const WORKFLOWS = new URL('../../../examples/larkfield-bikes/.github/workflows/', import.meta.url)

export const GREENROOM_YAML = `
agents: [ { path: agents/* } ]
runtimes: { local: { type: embedded, url: http://127.0.0.1:9 } }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release, gates: { approval: github-environment } }
`

/** The environments of GREENROOM_YAML, or of another text. */
export function environmentsOf(text = GREENROOM_YAML): readonly EnvironmentEntry[] {
  const { config } = loadConfig({ path: 'greenroom.yaml', text, oid: '' })
  if (config === null) throw new Error('greenroom.yaml of the test is wrong')
  return config.environments
}

const OWN_CHECK = { required_status_checks: [{ context: 'greenroom', integration_id: 15368 }] }

/** A repository set up as docs/action.md says: nothing is wrong with it. */
export const GOOD: RepositoryOptions = {
  name: 'acme/agents',
  environments: {
    sandbox: { branches: ['sandbox'] },
    'pre-release': { branches: ['pre-release'] },
    live: { branches: ['live'], reviewers: ['robin'], preventSelfReview: true, canAdminsBypass: false },
  },
  rulesets: [
    {
      name: 'environments',
      include: ['refs/heads/sandbox', 'refs/heads/pre-release', 'refs/heads/live'],
      rules: [
        { type: 'pull_request', parameters: pullRequestRule(1) },
        { type: 'required_status_checks', parameters: { ...OWN_CHECK, strict_required_status_checks_policy: false } },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    },
  ],
  labels: ['hotfix'],
  workflowPermissions: { default: 'read', canApprovePullRequests: false },
}

export function pullRequestRule(approvals: number, more: Readonly<Record<string, unknown>> = {}) {
  return {
    required_approving_review_count: approvals,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
    ...more,
  }
}

/** The workflows to copy, by path. */
export function exampleWorkflows(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(WORKFLOWS).map((name) => [`.github/workflows/${name}`, readFileSync(new URL(name, WORKFLOWS), 'utf8')]),
  )
}

/** Commits the files to the default branch and begins the branch of each environment there. */
export async function fill(github: FakeGitHub, files: Readonly<Record<string, string>>): Promise<void> {
  const repository = github.repository()
  const from = await repository.commit({ branch: 'main', files: { 'greenroom.yaml': GREENROOM_YAML, ...files } })
  for (const branch of ['sandbox', 'pre-release', 'live'])
    await repository.commit({ branch, from, files: { [`${branch}.txt`]: branch } })
}
