// A push moves exactly one branch, from exactly the commit the plan saw. When somebody was faster nothing is overwritten:
// GreenroomError `lease-lost` (kind later: look again, plan again).

import { GreenroomError } from '../errors.ts'
import { firstLine, gitFailed, type GitRepository, tryGit } from './git.ts'
import { checkBranch } from './ref-name.ts'
import { findRemote, remoteFailed, tokenFromEnvironment } from './remote.ts'

export interface PushRequest {
  /** Name of a remote, URL or path; `.` for this repository itself. */
  remote: string
  branch: string
  commit: string
  /** Where the branch must be now; null when it must not exist. */
  expected: string | null
  token?: string
}

/** Afterwards the branch is at `commit`. GreenroomError `lease-lost` when it was not at `expected`, `push-refused` by a rule. */
export async function pushWithLease(repo: GitRepository, request: PushRequest): Promise<void> {
  checkBranch(request.branch)
  const url = await findRemote(repo, request.remote)
  return url === null ? updateHere(repo, request) : pushTo(repo, url, request)
}

async function updateHere(repo: GitRepository, { branch, commit, expected }: PushRequest): Promise<void> {
  const ref = `refs/heads/${branch}`
  const none = '0'.repeat(commit.length)
  const args = ['update-ref', '-m', 'greenroom', '--end-of-options', ref, commit, expected ?? none]
  const result = await tryGit(repo, args)
  if (result.code === 0) return
  if (/cannot lock ref|is at .* but expected|reference already exists/.test(result.stderr))
    throw leaseLost(branch, expected)
  throw gitFailed(repo, args, result)
}

async function pushTo(repo: GitRepository, url: string, request: PushRequest): Promise<void> {
  const { branch, commit, expected } = request
  const ref = `refs/heads/${branch}`
  const token = request.token ?? tokenFromEnvironment()
  const flags = ['--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no']
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`
  const result = await tryGit(repo, ['push', ...flags, lease, '--end-of-options', url, `${commit}:${ref}`], {
    network: { url, ...(token === undefined ? {} : { token }) },
  })
  if (result.code === 0) return
  const told = `${result.stdout.toString('utf8')}\n${result.stderr}`
  if (
    /stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists|failed to update ref|incorrect old value/.test(
      told,
    )
  )
    throw leaseLost(branch, expected)
  if (/\[remote rejected\]|pre-receive|protected branch|GH0\d\d/.test(told)) throw refused(branch, url, told)
  throw remoteFailed(url, result)
}

function leaseLost(branch: string, expected: string | null): GreenroomError {
  const was = expected === null ? 'the branch did not exist' : `it was at ${expected.slice(0, 12)}`
  return new GreenroomError(`somebody moved ${branch} meanwhile (${was} when this was planned); nothing was changed`, {
    code: 'lease-lost',
    kind: 'later',
    hint: 'Run the command again: it plans on what is there now.',
  })
}

function refused(branch: string, url: string, told: string): GreenroomError {
  const reason = /\[remote rejected\][^(]*\(([^)]*)\)/.exec(told)?.[1] ?? firstLine(told)
  return new GreenroomError(`${url} refuses to move ${branch}: ${reason}`, {
    code: 'push-refused',
    hint: 'A rule of the repository stands in the way (protected branch, linear history, signed commits, a hook).',
  })
}
