import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '../../cli/main.ts')

export interface Ended {
  code: number
  out: string
  err: string
}

/** Runs the command line as a process of its own, to its end. */
export function greenroom(cwd: string, ...args: string[]): Promise<Ended> {
  return greenroomWith({}, cwd, ...args)
}

/** The same with other environment variables, or with something typed. */
export function greenroomWith(
  more: { env?: Readonly<Record<string, string>>; input?: string },
  cwd: string,
  ...args: string[]
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...more.env }
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] })
    // A command that reads nothing may be gone before it is given something.
    child.stdin.on('error', () => {}).end(more.input ?? '')
    const ended: Ended = { code: -1, out: '', err: '' }
    child.stdout.on('data', (text: Buffer) => (ended.out += text.toString()))
    child.stderr.on('data', (text: Buffer) => (ended.err += text.toString()))
    child.on('error', reject).on('close', (code) => resolve({ ...ended, code: code ?? -1 }))
  })
}
