import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

/** A clone as a person has it, driven by plain git. Removed when the test ends. */
export interface TemporaryRepository {
  dir: string
  /** Runs plain git in it and gives what it printed, trimmed. */
  git(...args: string[]): Promise<string>
  /** Writes files (null removes one), commits all of them and gives the commit's id. */
  commit(message: string, files: Readonly<Record<string, string | Buffer | null>>): Promise<string>
}

/** A new folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'greenroom-test-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return dir
}

export async function temporaryRepository(
  options: { bare?: boolean; format?: 'sha1' | 'sha256' } = {},
): Promise<TemporaryRepository> {
  const dir = await temporaryFolder()
  await plainGit(
    dir,
    'init',
    '--quiet',
    '--initial-branch=main',
    `--object-format=${options.format ?? 'sha1'}`,
    ...(options.bare === true ? ['--bare'] : []),
  )
  return repositoryIn(dir)
}

/** The same for a folder that holds a repository already. */
export function repositoryIn(dir: string): TemporaryRepository {
  const git = (...args: string[]) => plainGit(dir, ...args)
  return {
    dir,
    git,
    async commit(message, files) {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) {
          await rm(join(dir, path), { recursive: true })
          continue
        }
        await mkdir(dirname(join(dir, path)), { recursive: true })
        await writeFile(join(dir, path), text)
      }
      await git('add', '--all')
      await git('commit', '--quiet', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

let second = 0

async function plainGit(dir: string, ...args: string[]): Promise<string> {
  // Dates differ by a second each, so that orders by date are the orders of the test.
  const date = new Date(Date.UTC(2026, 0, 5, 9) + second++ * 1000).toISOString()
  const who = {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
  }
  const env = {
    ...process.env,
    ...who,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_EDITOR: 'true',
    LC_ALL: 'C',
  }
  const { stdout } = await promisify(execFile)('git', args, { cwd: dir, env })
  return stdout.trimEnd()
}
