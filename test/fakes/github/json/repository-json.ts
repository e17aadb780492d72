import type { GitHubState, Json, Repository } from '../state.ts'
import { userJson } from './user-json.ts'

const LINKS = [
  'archive:/{archive_format}{/ref}',
  'assignees:/assignees{/user}',
  'blobs:/git/blobs{/sha}',
  'branches:/branches{/branch}',
  'collaborators:/collaborators{/collaborator}',
  'comments:/comments{/number}',
  'commits:/commits{/sha}',
  'compare:/compare/{base}...{head}',
  'contents:/contents/{+path}',
  'contributors:/contributors',
  'deployments:/deployments',
  'downloads:/downloads',
  'events:/events',
  'forks:/forks',
  'git_commits:/git/commits{/sha}',
  'git_refs:/git/refs{/sha}',
  'git_tags:/git/tags{/sha}',
  'hooks:/hooks',
  'issue_comment:/issues/comments{/number}',
  'issue_events:/issues/events{/number}',
  'issues:/issues{/number}',
  'keys:/keys{/key_id}',
  'labels:/labels{/name}',
  'languages:/languages',
  'merges:/merges',
  'milestones:/milestones{/number}',
  'notifications:/notifications{?since,all,participating}',
  'pulls:/pulls{/number}',
  'releases:/releases{/id}',
  'stargazers:/stargazers',
  'statuses:/statuses/{sha}',
  'subscribers:/subscribers',
  'subscription:/subscription',
  'tags:/tags',
  'teams:/teams',
  'trees:/git/trees{/sha}',
]

/** As it stands inside everything else. */
export function minimalRepositoryJson(state: GitHubState, repository: Repository): Json {
  const api = apiOf(state, repository)
  const links = LINKS.map((link) => link.split(':')).map(([name, path]) => [`${name}_url`, `${api}${path}`])
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    owner: userJson(repository.owner),
    private: repository.options.private === true,
    html_url: webOf(repository),
    description: null,
    fork: repository.options.forkOf !== undefined,
    url: api,
    ...Object.fromEntries(links),
  }
}

export function repositoryJson(state: GitHubState, repository: Repository): Json {
  return {
    ...minimalRepositoryJson(state, repository),
    clone_url: `${state.url}/${repository.fullName}.git`,
    git_url: `git://github.com/${repository.fullName}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    svn_url: webOf(repository),
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    visibility: repository.options.private === true ? 'private' : 'public',
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    open_issues: 0,
    open_issues_count: 0,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    is_template: false,
    pushed_at: '2026-01-01T00:00:00Z',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

/** What `GET /repos/{owner}/{repo}` tells on top; who may administrate it sees the settings of merging. */
export function fullRepositoryJson(state: GitHubState, repository: Repository, role: string): Json {
  const ways = repository.options.mergeMethods ?? ['merge', 'squash', 'rebase']
  const settings = {
    allow_merge_commit: ways.includes('merge'),
    allow_squash_merge: ways.includes('squash'),
    allow_rebase_merge: ways.includes('rebase'),
    allow_auto_merge: false,
    delete_branch_on_merge: false,
  }
  return {
    ...repositoryJson(state, repository),
    ...(role === 'read' ? {} : settings),
    permissions: {
      admin: role === 'admin',
      push: role !== 'read',
      pull: true,
    },
    network_count: 0,
    subscribers_count: 0,
  }
}

export function apiOf(state: GitHubState, repository: Repository): string {
  return `${state.url}/repos/${repository.fullName}`
}

export function webOf(repository: Repository): string {
  return `https://github.com/${repository.fullName}`
}
