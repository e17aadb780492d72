import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GreenroomError } from '../../../core/errors.ts'
import type { Deployment } from '../../../core/promotion/deployment.ts'
import type { ActivateRequest, Observed, Target } from '../../runtime.ts'
import { createTurns } from './in-turn.ts'
import { folderOf } from './names.ts'
import { makeFolder, writeDurably } from './write-durably.ts'

/** Deployments kept with a pointer; the oldest go first. */
const LONGEST_HISTORY = 100

/** The pointer of one agent in one environment, as it lies on disk. */
export interface Pointer extends Observed {
  agent: string
  environment: string
  /** Number of activations so far. */
  sequence: number
}

export interface PointerStore {
  read(target: Target): Promise<Pointer>
  /** Throws `version-conflict` with the version that is active when it is not the expected one. */
  activate(target: Target, request: ActivateRequest, at: string): Promise<{ pointer: Pointer; changed: boolean }>
  /** Pointers of an agent, by environment name. */
  list(agent: string): Promise<Pointer[]>
}

/** The pointers below `data`, one file each; activations of one pointer happen one after the other. */
export function pointerStore(data: string): PointerStore {
  const turns = createTurns()
  const read = (target: Target) => readPointer(pathOf(data, target), target)
  return {
    read,
    activate: (target, request, at) =>
      turns.run(pathOf(data, target), async () => move(data, target, await read(target), request, at)),
    list: (agent) => listPointers(data, agent),
  }
}

function environmentsOf(data: string, agent: string): string {
  return join(data, 'agents', folderOf(agent), 'environments')
}

function pathOf(data: string, { agent, environment }: Target): string {
  return join(environmentsOf(data, agent), `${folderOf(environment)}.json`)
}

async function move(data: string, target: Target, pointer: Pointer, request: ActivateRequest, at: string) {
  const { active } = pointer
  // A repeated request whose first answer was lost finds its wish fulfilled, whatever it expected.
  if (active !== null && active.version === request.version && active.commit === request.commit) {
    return { pointer, changed: false }
  }
  const actual = active?.version ?? null
  if (actual !== request.expected) throw conflict(target, request, actual)
  const moved = moveTo(pointer, target, request, at)
  await makeFolder(environmentsOf(data, target.agent))
  await writeDurably(pathOf(data, target), `${JSON.stringify(moved, null, 1)}\n`)
  return { pointer: moved, changed: true }
}

function moveTo(pointer: Pointer, target: Target, request: ActivateRequest, at: string): Pointer {
  const { version, commit, cause, by } = request
  const deployment: Deployment = {
    ...target,
    version,
    commit,
    cause,
    previous: pointer.active?.version ?? null,
    at,
    by,
  }
  return {
    ...target,
    active: { version, commit, at, cause, by },
    history: [...pointer.history, deployment].slice(-LONGEST_HISTORY),
    sequence: pointer.sequence + 1,
  }
}

function conflict({ agent, environment }: Target, request: ActivateRequest, actual: string | null): GreenroomError {
  const found = actual ?? 'nothing'
  return new GreenroomError(
    `${agent} in ${environment} runs ${found}, not ${request.expected ?? 'nothing'} as expected; nothing was changed`,
    { code: 'version-conflict', kind: 'later', hint: 'Observe again and decide anew.', cause: { actual } },
  )
}

async function readPointer(path: string, target: Target): Promise<Pointer> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Pointer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ...target, active: null, history: [], sequence: 0 }
    throw new GreenroomError(`the pointer of ${target.agent} in ${target.environment} can't be read (${path})`, {
      code: 'pointer-damaged',
      hint: 'Restore the file from a backup, or move it away to start over.',
      cause: error,
    })
  }
}

async function listPointers(data: string, agent: string): Promise<Pointer[]> {
  const folder = environmentsOf(data, agent)
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => /^[0-9a-f]{32}\.json$/.test(name))
  const pointers = await Promise.all(files.map((name) => readPointer(join(folder, name), { agent, environment: name })))
  return pointers.sort((a, b) => (a.environment < b.environment ? -1 : 1))
}
