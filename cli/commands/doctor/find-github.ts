import { GreenroomError } from '../../../core/errors.ts'
import { type GitRepository, tryGit } from '../../../core/git/git.ts'
import { readRepositoryName, type RepositoryName } from '../../../github/repository-name.ts'
import type { Console } from '../parts/console.ts'

export interface GitHubTarget {
  name: RepositoryName
  /** Empty: public repositories are read without one. */
  token: string
  apiUrl: string
}

/** Names people keep a token under, in the order that GitHub's own tools look for it. */
const TOKEN_NAMES = ['GH_TOKEN', 'GITHUB_TOKEN']

/** The repository of `--github`, else that of the clone's remote `origin` on github.com; null when there is neither. */
export async function findGitHub(
  { env }: Console,
  repo: GitRepository | null,
  options: { github?: string; tokenEnv?: string },
): Promise<GitHubTarget | null> {
  const name = options.github === undefined ? await nameOfOrigin(repo) : readRepositoryName(options.github)
  if (name === null) return null
  const token = tokenOf(env, options.tokenEnv)
  return { name, token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com' }
}

async function nameOfOrigin(repo: GitRepository | null): Promise<RepositoryName | null> {
  if (repo === null) return null
  const { code, stdout } = await tryGit(repo, ['config', '--get', 'remote.origin.url'])
  const [, name] =
    /^(?:https:\/\/github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(
      stdout.toString('utf8').trim(),
    ) ?? []
  return code === 0 && name !== undefined ? readRepositoryName(name) : null
}

function tokenOf(env: Console['env'], named: string | undefined): string {
  const name = named ?? TOKEN_NAMES.find((one) => (env[one] ?? '') !== '')
  const token = name === undefined ? '' : (env[name] ?? '')
  if (named !== undefined && token === '')
    throw new GreenroomError(`the environment variable ${named} is empty, and --token-env names it`, {
      code: 'no-token',
      hint: `Set it to a token that may read the repository: export ${named}=…`,
    })
  if (/^[\x21-\x7e]*$/.test(token)) return token
  throw new GreenroomError(`${name} holds no token: there is a space or a line break in it`, {
    code: 'bad-token',
    hint: 'Set it again, without a line break.',
  })
}
