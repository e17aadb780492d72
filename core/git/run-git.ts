// The one place that starts git.
//
// - git is started with a fixed argv, never through a shell. Values from outside come after `--end-of-options`, or on
//   standard input.
// - The environment is built from nothing: no system or user configuration, no prompt, no pager, no askpass, no hooks.
// - Replace refs are ignored, so that a tree is what its id says. Missing objects of a partial clone are not fetched in
//   passing: a promisor remote is configuration of the repository, and configuration can name programs.
// - Without `network` every transport is off. With it: https, files, and http to this machine alone. ssh is not offered.
// - A token travels in the environment of one command (`GIT_CONFIG_*`), never in argv or a URL, and is cut from errors.

import { spawn } from 'node:child_process'
import { GreenroomError } from '../errors.ts'

export interface RunGitOptions {
  /** Folder the command runs in. */
  cwd?: string
  input?: Buffer | string
  /** Added to the built environment: GIT_INDEX_FILE, GIT_AUTHOR_NAME … */
  env?: Readonly<Record<string, string>>
  /** URL or absolute path of the one remote this command talks to. Absent: no transport at all. */
  network?: { url: string; token?: string }
  /** Standard output beyond this is an error. Default 512 MB. */
  maxBytes?: number
  /** Default 60 s, 300 s with `network`. */
  timeoutMs?: number
}

export interface GitResult {
  code: number
  stdout: Buffer
  stderr: string
}

const MEGABYTE = 1024 * 1024

/** Runs git to its end, whatever the exit code. GreenroomError only when git is missing, too slow or too loud. */
export function runGit(args: readonly string[], options: RunGitOptions = {}): Promise<GitResult> {
  const timeoutMs = options.timeoutMs ?? (options.network === undefined ? 60_000 : 300_000)
  const maxBytes = options.maxBytes ?? 512 * MEGABYTE
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...safeConfig(options), ...args], {
      cwd: options.cwd,
      env: environment(options),
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let size = 0
    let stopped: GreenroomError | null = null
    const stop = (error: GreenroomError) => {
      stopped ??= error
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop(tooSlow(args, timeoutMs)), timeoutMs)
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) stop(tooLoud(args, maxBytes))
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (err.length < 64) err.push(chunk)
    })
    child.on('error', (cause: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      reject(notStarted(cause))
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (stopped !== null) return reject(stopped)
      const stderr = redact(Buffer.concat(err).toString('utf8'), options.network?.token)
      resolve({ code: code ?? 128, stdout: Buffer.concat(out), stderr })
    })
    // git may end before it has read everything; its exit code tells, not this stream.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input)
  })
}

function safeConfig(options: RunGitOptions): string[] {
  const config = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'credential.helper=',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.allow=never',
    ...transports(options.network?.url),
  ]
  return config.flatMap((entry) => ['-c', entry])
}

function transports(url: string | undefined): string[] {
  if (url === undefined) return []
  if (url.startsWith('https:')) return ['protocol.https.allow=always']
  if (url.startsWith('http:')) return ['protocol.http.allow=always']
  return ['protocol.file.allow=always']
}

function environment(options: RunGitOptions): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: '/dev/null',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    ...(options.network === undefined ? {} : { ...proxies(), ...tokenEnvironment(options.network) }),
    ...options.env,
  }
}

const PROXY_NAMES = [
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
]

function proxies(): Record<string, string> {
  return Object.fromEntries(
    PROXY_NAMES.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

/**
 * The header is bound to the remote's whole URL, the most specific place git knows, after an empty value that clears
 * what the clone's own configuration has there: GitHub answers 400 to two Authorization headers.
 */
function tokenEnvironment(network: { url: string; token?: string }): Record<string, string> {
  if (network.token === undefined || network.token === '' || !/^https?:/.test(network.url)) return {}
  const header = `http.${network.url}.extraHeader`
  return {
    GIT_CONFIG_COUNT: '3',
    GIT_CONFIG_KEY_0: header,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: header,
    GIT_CONFIG_VALUE_1: `Authorization: Basic ${basic(network.token)}`,
    GIT_CONFIG_KEY_2: 'http.followRedirects',
    GIT_CONFIG_VALUE_2: 'false',
  }
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

function redact(text: string, token: string | undefined): string {
  const withoutUrls = text.replaceAll(/(\w+:\/\/)[^/@\s]+@/g, '$1***@')
  if (token === undefined || token === '') return withoutUrls
  return withoutUrls.replaceAll(token, '***').replaceAll(basic(token), '***')
}

function tooSlow(args: readonly string[], timeoutMs: number): GreenroomError {
  return new GreenroomError(
    `git ${args.find((arg) => !arg.startsWith('-')) ?? ''} took longer than ${timeoutMs / 1000} s`,
    {
      code: 'git-timeout',
      kind: 'later',
    },
  )
}

function tooLoud(args: readonly string[], maxBytes: number): GreenroomError {
  return new GreenroomError(
    `git ${args.find((arg) => !arg.startsWith('-')) ?? ''} answered with more than ${maxBytes / MEGABYTE} MB`,
    {
      code: 'repository-too-large',
    },
  )
}

function notStarted(cause: NodeJS.ErrnoException): GreenroomError {
  return cause.code === 'ENOENT'
    ? new GreenroomError('git is not on the PATH, or the folder is gone', {
        code: 'git-missing',
        hint: 'Install git 2.39 or newer.',
        cause,
      })
    : new GreenroomError(`git could not be started: ${cause.code ?? 'unknown error'}`, { code: 'git-missing', cause })
}
