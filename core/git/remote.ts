// Which remotes are spoken to: https, a path on this machine, and http to this machine alone (tests, a local forge).
// ssh is not offered: it would need keys, agents and a program of the user's choice. A URL never holds a secret.

import { stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { GreenroomError } from '../errors.ts'
import { firstLine, type GitRepository, tryGit } from './git.ts'
import type { GitResult } from './run-git.ts'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The URL or absolute path of a remote as written by a person; GreenroomError `remote-not-offered`. */
export function remoteAddress(remote: string, cwd: string = process.cwd()): string {
  if (remote === '' || remote.startsWith('-') || /\p{Cc}/u.test(remote)) throw notOffered(remote, 'not a remote')
  if (remote.startsWith('file://')) return checkedUrl(remote).pathname
  if (/^https?:\/\//i.test(remote)) return httpAddress(remote)
  if (/^[\w+.-]+:(\/\/|:)/.test(remote)) throw notOffered(remote, 'this transport is not offered')
  if (/^[^/]+:/.test(remote)) throw notOffered(remote, 'ssh is not offered')
  return isAbsolute(remote) ? remote : resolve(cwd, remote)
}

/**
 * The address behind a remote's name (`origin`), a URL or a path. null when changes stay in this repository: for `.`,
 * and for `origin` where there is no remote of that name.
 */
export async function findRemote(repo: GitRepository, remote: string): Promise<string | null> {
  if (remote === '.') return null
  if (!/^[A-Za-z0-9_][\w.-]*$/.test(remote)) return remoteAddress(remote)
  const { code, stdout } = await tryGit(repo, ['config', '--get', `remote.${remote}.url`])
  if (code === 0) return remoteAddress(stdout.toString('utf8').replace(/\n$/, ''), repo.dir.replace(/\/\.git$/, ''))
  if (remote === 'origin') return null
  if ((await stat(remote).catch(() => null)) !== null) return remoteAddress(remote)
  throw new GreenroomError(`there is no remote called ${remote} in ${repo.dir}`, {
    code: 'unknown-remote',
    hint: 'Give the name of a remote, an https URL or a path.',
  })
}

/** The token for remotes over http(s), from GREENROOM_GIT_TOKEN. */
export function tokenFromEnvironment(): string | undefined {
  return process.env['GREENROOM_GIT_TOKEN'] || undefined
}

/** The error for a command that talked to a remote and failed. */
export function remoteFailed(address: string, result: GitResult): GreenroomError {
  const said = firstLine(result.stderr)
  if (
    /Authentication failed|could not read Username|terminal prompts disabled|The requested URL returned error: 40[0-3]/.test(
      result.stderr,
    )
  )
    return new GreenroomError(`${address} refused us: ${said}`, {
      code: 'remote-refused',
      hint: 'Put a token that may read (and for promote and rollback, write) the repository in GREENROOM_GIT_TOKEN.',
    })
  if (/returned error: 30\d|redirect/i.test(result.stderr))
    return new GreenroomError(`${address} points somewhere else: ${said}`, {
      code: 'remote-refused',
      hint: 'A token follows no redirect. Give the URL the repository has now.',
    })
  if (/dubious ownership/.test(result.stderr))
    return new GreenroomError(`${address} belongs to another user, whose hooks would run as you`, {
      code: 'remote-refused',
      hint: 'Push as its owner. Reading it is fine.',
    })
  return new GreenroomError(`${address} cannot be reached: ${said}`, {
    code: 'remote-unreachable',
    kind: 'later',
    hint: 'Check the address and the network. Nothing was changed.',
  })
}

function httpAddress(remote: string): string {
  const url = checkedUrl(remote)
  if (url.password !== '' || (url.username !== '' && url.protocol === 'http:'))
    throw new GreenroomError(`the URL of ${url.host} holds a password`, {
      code: 'remote-not-offered',
      hint: 'Take it out of the URL and put it in GREENROOM_GIT_TOKEN: URLs end up in logs.',
    })
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname))
    throw notOffered(remote, 'http is offered to this machine alone')
  return url.href
}

function checkedUrl(remote: string): URL {
  try {
    return new URL(remote)
  } catch {
    throw notOffered(remote, 'not a URL')
  }
}

function notOffered(remote: string, why: string): GreenroomError {
  const shown = remote.replace(/\/\/[^/@]*@/, '//***@').slice(0, 200)
  return new GreenroomError(`${JSON.stringify(shown)}: ${why}`, {
    code: 'remote-not-offered',
    hint: 'Give an https URL (with a token in GREENROOM_GIT_TOKEN) or a path on this machine.',
  })
}
