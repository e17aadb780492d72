import { execFile } from 'node:child_process'

export interface GitOutcome {
  code: number
  stdout: string
  stderr: string
}

const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  TZ: 'UTC',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
}

export interface GitInput {
  stdin?: string | Buffer
  env?: Readonly<Record<string, string>>
  /** True: stdout has one character a byte. */
  binary?: boolean
}

/** Runs git in a bare repository; never throws for what git refuses. */
export function tryGit(bare: string, args: readonly string[], input: GitInput = {}): Promise<GitOutcome> {
  return new Promise((resolve) => {
    const options = {
      cwd: bare,
      env: { ...ENVIRONMENT, ...input.env },
      maxBuffer: 256 * 1024 * 1024,
      encoding: input.binary === true ? 'latin1' : 'utf8',
    } as const
    const child = execFile('git', ['--git-dir=.', ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      resolve({ code, stdout, stderr })
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input.stdin ?? '')
  })
}

/** What git prints, without the last line break; throws where git refuses. */
export async function git(bare: string, args: readonly string[], input: GitInput = {}): Promise<string> {
  const { code, stdout, stderr } = await tryGit(bare, args, input)
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.replace(/\n$/, '')
}
