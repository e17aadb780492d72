import { type ChildProcess, spawn } from 'node:child_process'
import { GreenroomError } from '../../../core/errors.ts'

/** A program of the demo, running on loopback. */
export interface RunningProgram {
  url: string
  stop(): Promise<void>
}

/** What a command printed, and how it ended. */
export interface Finished {
  code: number
  out: string
  err: string
}

const START_TIMEOUT_MS = 15_000
const STOP_TIMEOUT_MS = 5_000

/** Runs a program to its end. Never throws for an exit code. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? -1, out, err }))
  })
}

/** Starts a server and waits for its line `… listening on URL`. It is killed with this process, whatever happens. */
export async function startProgram(name: string, args: readonly string[], cwd: string): Promise<RunningProgram> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => void child.kill('SIGKILL')
  process.on('exit', kill)
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const url = await listeningUrl(name, child).catch((error: unknown) => {
    kill()
    throw error
  })
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      const impatient = setTimeout(kill, STOP_TIMEOUT_MS)
      await ended
      clearTimeout(impatient)
      process.off('exit', kill)
    },
  }
}

function listeningUrl(name: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (why: string) =>
      reject(new GreenroomError(`the ${name} did not start: ${why}\n${printed}`, { code: 'demo-failed', kind: 'bug' }))
    const timer = setTimeout(() => fail(`no address after ${START_TIMEOUT_MS / 1000} s`), START_TIMEOUT_MS)
    const read = (text: string) => {
      printed += text
      const url = /listening on (http:\S+)/.exec(printed)?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed += text))
    child.on('error', (error) => fail(error.message)).on('close', (code) => fail(`it ended with code ${code}`))
  })
}
