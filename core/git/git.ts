import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { GreenroomError } from '../errors.ts'
import { type GitResult, runGit, type RunGitOptions } from './run-git.ts'

/** A repository on this machine: bare, a clone, or a linked work tree. Its work tree is never read nor written. */
export interface GitRepository {
  /** The git folder, absolute. HEAD is the one of the work tree it was opened from. */
  dir: string
}

/** Standard output of a git command that must succeed; GreenroomError `git-failed` with what git said otherwise. */
export async function git(repo: GitRepository, args: readonly string[], options: RunGitOptions = {}): Promise<Buffer> {
  const result = await tryGit(repo, args, options)
  if (result.code === 0) return result.stdout
  throw gitFailed(repo, args, result)
}

/** The outcome of a git command that may fail. */
export function tryGit(repo: GitRepository, args: readonly string[], options: RunGitOptions = {}): Promise<GitResult> {
  return runGit([`--git-dir=${repo.dir}`, ...args], { cwd: repo.dir, ...options })
}

/** Opens a bare repository, a clone, a linked work tree or a folder inside one; GreenroomError `not-a-repository`. */
export async function openRepository(path: string): Promise<GitRepository> {
  const whole = resolve(path)
  const found = await stat(whole).catch(() => null)
  if (found === null) throw notARepository(path, 'the path does not exist')
  const cwd = found.isDirectory() ? whole : dirname(whole)
  // The owner of the files does not matter: nothing in a repository's configuration can make these commands run a program.
  const { code, stdout, stderr } = await runGit(['-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir'], { cwd })
  if (code === 0) return { dir: stdout.toString('utf8').replace(/\n$/, '') }
  throw notARepository(path, /not a git repository/.test(stderr) ? null : firstLine(stderr))
}

/** The error for a git command that should have succeeded. */
export function gitFailed(repo: GitRepository, args: readonly string[], result: GitResult): GreenroomError {
  const verb = args.find((arg) => !arg.startsWith('-') && !arg.includes('=')) ?? 'git'
  if (/promisor|missing (blob|tree|object)|lazy fetching disabled/i.test(result.stderr))
    return new GreenroomError(`${repo.dir} is a partial clone: git ${verb} misses objects`, {
      code: 'objects-missing',
      hint: 'Clone without --filter, or run `git fetch --refetch --no-filter`.',
    })
  return new GreenroomError(
    `git ${verb} failed in ${repo.dir}: ${firstLine(result.stderr) || `exit code ${result.code}`}`,
    {
      code: 'git-failed',
      kind: 'bug',
    },
  )
}

/** What git complains about, in one line, without its prefix. */
export function firstLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
  const told = lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines[0] ?? ''
  return told.replace(/^(fatal|error|remote): /, '').slice(0, 500)
}

function notARepository(path: string, why: string | null): GreenroomError {
  return new GreenroomError(`${path} is not a git repository${why === null ? '' : `: ${why}`}`, {
    code: 'not-a-repository',
    hint: 'Give a clone, a folder inside one, or a bare repository.',
  })
}
