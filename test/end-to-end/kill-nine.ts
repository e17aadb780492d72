import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

// The story of the demo (publish, promote, promote, revert), told over and over by real processes. In every round the
// controller or the runtime is killed with SIGKILL at a random moment and started again. After each round the three
// environments must serve what their branches say, and the runtime must hold each version exactly once.

const CLI = join(import.meta.dirname, '../../cli/main.ts')
const AGENT = 'desk'
const CONVERGE_MS = 20_000

export interface KillNineResult {
  rounds: number
  kills: { controller: number; runtime: number }
  versions: number
  /** Longest time from a restart to everything being as the branches say, in ms. */
  slowestMs: number
}

interface World {
  folder: string
  remote: string
  clone: string
  ports: { runtime: number; controller: number }
  processes: Map<'runtime' | 'controller', ChildProcess>
  /** Text that the agent must answer with, by environment. */
  expected: Map<string, string>
  texts: Set<string>
}

/** Plays `rounds` rounds; the moments follow from `seed` alone. Throws at the first thing that is not so. */
export async function killNine(rounds: number, seed: number): Promise<KillNineResult> {
  const random = mulberry32(seed)
  const world = await createWorld()
  const result: KillNineResult = { rounds, kills: { controller: 0, runtime: 0 }, versions: 0, slowestMs: 0 }
  try {
    await start(world, 'runtime')
    await start(world, 'controller')
    await publish(world, 'round 0')
    for (const branch of ['pre-release', 'live']) await pushTo(world, branch, await rev(world, 'sandbox'), 'round 0')
    await converged(world)
    for (let round = 1; round <= rounds; round++) {
      const victim = random() < 0.5 ? 'controller' : 'runtime'
      const moment = Math.floor(random() * 4)
      const delayMs = Math.floor(random() * 250)
      const act = async (index: number, step: () => Promise<void>) => {
        await step()
        await wake(world)
        if (index === moment) {
          await new Promise((resolve) => setTimeout(resolve, delayMs))
          await kill(world, victim)
          result.kills[victim]++
          await start(world, victim)
        }
        const started = performance.now()
        await converged(world)
        if (index === moment) result.slowestMs = Math.max(result.slowestMs, Math.round(performance.now() - started))
      }
      const text = `round ${round}`
      const before = world.expected.get('live') ?? ''
      await act(0, () => publish(world, text))
      await act(1, async () => pushTo(world, 'pre-release', await sameTree(world, 'sandbox', 'pre-release'), text))
      await act(2, async () => pushTo(world, 'live', await sameTree(world, 'pre-release', 'live'), text))
      await act(3, async () => pushTo(world, 'live', await earlierTree(world, 'live'), before))
      result.versions = await assertEachVersionOnce(world)
    }
    return result
  } finally {
    for (const name of world.processes.keys()) await kill(world, name)
    await rm(world.folder, { recursive: true, force: true })
  }
}

async function createWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-kill-'))
  const world: World = {
    folder,
    remote: join(folder, 'remote.git'),
    clone: join(folder, 'clone'),
    ports: { runtime: await freePort(), controller: await freePort() },
    processes: new Map(),
    expected: new Map(),
    texts: new Set(),
  }
  await mkdir(join(world.clone, 'agents', AGENT, 'topics'), { recursive: true })
  await git(world, 'init', '-q', '--bare', '-b', 'sandbox', world.remote)
  await git(world, 'init', '-q', '-b', 'sandbox')
  await git(world, 'remote', 'add', 'origin', world.remote)
  await writeFile(join(world.clone, 'greenroom.yaml'), greenroomYaml(world.ports.runtime))
  await writeFile(
    join(world.clone, 'agents', AGENT, 'project.yaml'),
    'project_id: PROJECT-KILLNINE\naccount_id: test\nregion: uk-1\nproject_name: Desk\n',
  )
  return world
}

async function publish(world: World, text: string): Promise<void> {
  const topic = `name: parking\ncontent: ${text}.\nexample_queries:\n- where can i park\n- is there parking\n`
  await writeFile(join(world.clone, 'agents', AGENT, 'topics', 'parking.yaml'), topic)
  await git(world, 'add', '.')
  await git(world, 'commit', '-q', '-m', text)
  world.texts.add(text)
  await pushTo(world, 'sandbox', 'HEAD', text)
}

async function pushTo(world: World, branch: string, commit: string, text: string): Promise<void> {
  await git(world, 'push', '-q', 'origin', `${commit}:refs/heads/${branch}`)
  world.expected.set(branch, text)
}

/** A promotion: the source's tree, with target and source as parents. */
async function sameTree(world: World, from: string, to: string): Promise<string> {
  const [source, target] = [await rev(world, from), await rev(world, to)]
  return git(world, 'commit-tree', `${source}^{tree}`, '-p', target, '-p', source, '-m', `Promote ${from} to ${to}`)
}

/** A rollback: the tree before the last promotion. */
async function earlierTree(world: World, branch: string): Promise<string> {
  const head = await rev(world, branch)
  return git(world, 'commit-tree', `${head}^1^{tree}`, '-p', head, '-m', `Revert ${branch}`)
}

async function rev(world: World, branch: string): Promise<string> {
  await git(world, 'fetch', '-q', 'origin')
  return git(world, 'rev-parse', `origin/${branch}`)
}

/** Waits until every environment answers with the text its branch has, and the controller is content. */
async function converged(world: World): Promise<void> {
  const deadline = performance.now() + CONVERGE_MS
  let last: unknown
  while (performance.now() < deadline) {
    try {
      last = await state(world)
      if (
        Object.entries(last as Record<string, unknown>).every(
          ([name, seen]) => seen === `ready: ${world.expected.get(name)}.`,
        )
      )
        return
    } catch (error) {
      last = error instanceof Error ? error.message : error
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(
    `not converged after ${CONVERGE_MS} ms: wanted ${JSON.stringify([...world.expected])}, saw ${JSON.stringify(last)}`,
  )
}

async function state(world: World): Promise<Record<string, string>> {
  const status = (await get(`${controllerUrl(world)}/status`)) as {
    environments: { environment: string; state: string }[]
  }
  const seen: Record<string, string> = {}
  for (const environment of world.expected.keys()) {
    const row = status.environments.find((one) => one.environment === environment)
    seen[environment] = `${row?.state}: ${await answer(world, environment)}`
  }
  return seen
}

async function answer(world: World, environment: string): Promise<string> {
  const base = `${runtimeUrl(world)}/agents/${AGENT}/environments/${environment}/conversations`
  const { id } = (await post(base, {})) as { id: string }
  const turn = (await post(`${runtimeUrl(world)}/conversations/${id}/turns`, { text: 'where can i park' })) as {
    reply: string
  }
  return turn.reply
}

/** The runtime holds as many versions as texts were ever published, no more and no fewer; answers that number. */
async function assertEachVersionOnce(world: World): Promise<number> {
  const body = (await get(`${runtimeUrl(world)}/agents/${AGENT}/versions`)) as { versions: { version: string }[] }
  const digests = new Set(body.versions.map(({ version }) => version))
  if (digests.size !== body.versions.length)
    throw new Error(`a version is listed twice: ${JSON.stringify(body.versions)}`)
  if (digests.size !== world.texts.size)
    throw new Error(`${world.texts.size} versions were published, ${digests.size} are stored`)
  return digests.size
}

async function start(world: World, name: 'runtime' | 'controller'): Promise<void> {
  const args =
    name === 'runtime'
      ? ['serve', '--data', join(world.folder, 'runtime'), '--port', String(world.ports.runtime)]
      : [
          'controller',
          '--remote',
          world.remote,
          '--state',
          join(world.folder, 'controller'),
          '--poll',
          '500ms',
          '--port',
          String(world.ports.controller),
        ]
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  world.processes.set(name, child)
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    const read = (text: Buffer) => {
      printed += text.toString()
      if (printed.includes('listening on')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', (code) => reject(new Error(`the ${name} ended with ${code}: ${printed}`)))
  })
}

async function kill(world: World, name: 'runtime' | 'controller'): Promise<void> {
  const child = world.processes.get(name)
  if (child === undefined || child.exitCode !== null) return
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.kill('SIGKILL')
  await closed
}

async function wake(world: World): Promise<void> {
  await fetch(`${controllerUrl(world)}/wake`, { method: 'POST' })
}

async function get(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

function runtimeUrl(world: World): string {
  return `http://127.0.0.1:${world.ports.runtime}`
}

function controllerUrl(world: World): string {
  return `http://127.0.0.1:${world.ports.controller}`
}

async function git(world: World, ...args: string[]): Promise<string> {
  const identity = {
    GIT_AUTHOR_NAME: 'Robin',
    GIT_AUTHOR_EMAIL: 'robin@example.com',
    GIT_COMMITTER_NAME: 'Robin',
    GIT_COMMITTER_EMAIL: 'robin@example.com',
  }
  const { stdout } = await promisify(execFile)('git', args, { cwd: world.clone, env: { ...process.env, ...identity } })
  return stdout.trim()
}

function greenroomYaml(port: number): string {
  return `runtimes:
  local: { type: embedded, url: "http://127.0.0.1:${port}" }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release }
`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain), uniform in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
