import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RepositoryOptions } from './options.ts'
import type { GitHubState, Repository } from './state.ts'

/** What every new repository has (docs.github.com, managing labels), as far as it matters. */
const LABELS = ['bug', 'documentation', 'enhancement']

const CONFIG = `[core]
\trepositoryformatversion = 0
\tbare = true
[http]
\treceivepack = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[receive]
\tdenyDeleteCurrent = ignore
\thideRefs = refs/pull/
[gc]
\tauto = 0
`

/** An empty bare repository below the folder, set up as GitHub sets up its own, and what the test says of it. */
export function makeRepository(folder: string, options: RepositoryOptions, state: GitHubState): Repository {
  const [owner = '', name = ''] = options.name.split('/')
  const bare = join(folder, owner, `${name}.git`)
  const defaultBranch = options.defaultBranch ?? 'main'
  initBare(bare, defaultBranch)
  const created_at = state.clock.stamp()
  const named = [...LABELS, ...(options.labels ?? [])]
  return {
    id: state.nextId(),
    owner,
    name,
    fullName: options.name,
    options,
    defaultBranch,
    bare,
    refs: new Map(),
    signed: new Set(),
    nextNumber: Math.max(0, ...(options.issues ?? [])) + 1,
    issues: new Set(options.issues),
    issueLabels: new Map(),
    pulls: [],
    comments: [],
    labels: named.map((label) => ({ id: state.nextId(), name: label, color: 'ededed', description: null })),
    checkRuns: [],
    statuses: [],
    deployments: [],
    environments: Object.entries(options.environments ?? {}).map(([environment, rules]) => ({
      ...rules,
      id: state.nextId(),
      name: environment,
      created_at,
    })),
    rulesets: (options.rulesets ?? []).map((ruleset) => ({
      enforcement: 'active',
      bypass: [],
      ...ruleset,
      id: state.nextId(),
    })),
    releases: [],
    workflows: [],
    runs: [],
    artifacts: [],
  }
}

/** What `git init --bare` leaves behind, without starting git. */
function initBare(bare: string, branch: string): void {
  for (const part of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info'])
    mkdirSync(join(bare, part), { recursive: true })
  writeFileSync(join(bare, 'HEAD'), `ref: refs/heads/${branch}\n`)
  writeFileSync(join(bare, 'config'), CONFIG)
}
