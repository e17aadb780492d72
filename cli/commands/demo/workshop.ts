import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'
import { type Finished, runProgram } from './processes.ts'
import type { Story } from './story.ts'

/** The folder in which the demo plays: a bare repository as the team's remote, and a clone as a person's desk. */
export interface Workshop {
  folder: string
  remote: string
  clone: string
  /** Name of the agent, and its folder in the clone: `agents/NAME`. */
  agent: string
  agentFolder: string
  /** Runs git at the desk, shown as typed; fails the demo when git fails. Answers git's output, trimmed. */
  git(...args: string[]): Promise<string>
  /** The same, without showing it. */
  quietGit(...args: string[]): Promise<string>
  /** Runs greenroom at the desk, shown as typed; any exit code is an answer. */
  greenroom(...args: string[]): Promise<Finished>
  write(path: string, text: string): Promise<void>
}

/** A desk with no history yet, the agent's files copied in. */
export async function createWorkshop(story: Story, agentPath: string): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-demo-'))
  const remote = join(folder, 'remote.git')
  const clone = join(folder, 'desk')
  const agent = basename(agentPath)
  const agentFolder = `agents/${agent}`
  const run = async (args: string[]) => {
    const done = await runProgram('git', args, { cwd: clone, env: gitEnvironment() })
    if (done.code !== 0)
      throw new GreenroomError(`git ${args.join(' ')} failed: ${done.err.trim()}`, { code: 'demo-failed', kind: 'bug' })
    return done.out.trim()
  }
  const workshop: Workshop = {
    folder,
    remote,
    clone,
    agent,
    agentFolder,
    git: (...args) => {
      story.type(`git ${args.map(quoted).join(' ')}`)
      return run(args)
    },
    quietGit: (...args) => run(args),
    greenroom: (...args) => {
      story.type(`greenroom ${args.map(quoted).join(' ')}`)
      return runProgram(process.execPath, [cliEntry(), ...args], {
        cwd: clone,
        env: { ...gitEnvironment(), NO_COLOR: '1' },
      })
    },
    async write(path, text) {
      await mkdir(dirname(join(clone, path)), { recursive: true })
      await writeFile(join(clone, path), text)
    },
  }
  await mkdir(clone)
  await run(['init', '--quiet', '--bare', '--initial-branch=sandbox', remote])
  await run(['init', '--quiet', '--initial-branch=sandbox'])
  await run(['remote', 'add', 'origin', remote])
  await cp(agentPath, join(clone, agentFolder), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !['.git', 'node_modules', '_gen'].includes(basename(source)),
  })
  return workshop
}

/** The file this process was started with: cli/main.ts in a checkout, dist/cli/main.js in the package. */
export function cliEntry(): string {
  return process.argv[1] ?? ''
}

function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Robin',
    GIT_AUTHOR_EMAIL: 'robin@example.com',
    GIT_COMMITTER_NAME: 'Robin',
    GIT_COMMITTER_EMAIL: 'robin@example.com',
  }
}

function quoted(argument: string): string {
  return /^[\w@%+=:,./^{}-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`
}
