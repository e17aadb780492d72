import { execFile } from 'node:child_process'

/** How a worker is kept apart by the kernel. */
export interface Isolation {
  /** Program and arguments to put before the worker's own; empty when there is none. */
  command: readonly string[]
  /** What that achieves, in words. */
  words: string
}

const UNSHARE = ['/usr/bin/unshare', '/bin/unshare']

/** Strongest first. Containers and hosted runners refuse some of them. */
const LEVELS: readonly { flags: readonly string[]; words: string }[] = [
  {
    flags: ['-r', '-n', '-i', '-p', '-m', '-f', '--mount-proc', '--kill-child=KILL'],
    words: 'no network, own processes only',
  },
  { flags: ['-r', '-n', '-i', '-p', '-f', '--kill-child=KILL'], words: 'no network, own processes only' },
  { flags: ['-r', '-n'], words: 'no network' },
]

const NONE: Isolation = { command: [], words: 'network refused by Python only' }

let found: Promise<Isolation> | undefined

/** The strongest isolation that this kernel grants; tried once for this process. */
export function findIsolation(): Promise<Isolation> {
  found ??= probe()
  return found
}

async function probe(): Promise<Isolation> {
  if (process.platform !== 'linux') return NONE
  for (const { flags, words } of LEVELS) {
    for (const program of UNSHARE) {
      // The shell sees whether the parent of the worker could start a process there.
      if (await works(program, [...flags, '--', '/bin/sh', '-c', 'true & wait'])) {
        return { command: [program, ...flags, '--'], words }
      }
    }
  }
  return NONE
}

function works(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 5_000, env: {} }, (error) => resolve(error === null))
  })
}
