import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ControllerOptions } from '../../controller/controller-options.ts'
import { type Controller, openController } from '../../controller/open-controller.ts'
import type { EnvironmentStatus } from '../../controller/status.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import { serve } from '../../runtime/embedded/serve.ts'
import { temporaryFolder, temporaryRepository } from '../core/git/temporary-repository.ts'
import { handClock } from './hand-clock.ts'

/** greenroom.yaml with three stages; `live` is added to the policy of live. */
export function config(url: string, live = ''): string {
  return `agents: [ { path: 'agents/*' } ]
runtimes: { local: { type: embedded, url: '${url}' } }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release${live === '' ? '' : `, ${live}`} }
`
}

/** The files of an agent with one topic; another text is another version. */
function agent(name: string, content: string): Record<string, string> {
  return {
    [`agents/${name}/project.yaml`]: `project_id: ${name}\naccount_id: acme\nregion: uk-1\n`,
    ...parking(name, content),
  }
}

export function parking(name: string, content: string): Record<string, string> {
  const text = `name: parking\nenabled: true\ncontent: ${JSON.stringify(content)}\nexample_queries:\n  - where can I park\n`
  return { [`agents/${name}/topics/parking.yaml`]: text }
}

/**
 * A bare remote with the three branches at one commit, an embedded runtime, and a controller over both that moves only
 * when it is told to. Everything ends with the test.
 */
export async function stage(
  told: { live?: string; agents?: readonly string[]; options?: Partial<ControllerOptions> } = {},
) {
  const folder = await temporaryFolder()
  const clock = handClock()
  const lines: string[] = []
  let served = await serve({ data: join(folder, 'runtime'), port: 0 })
  const { url } = served
  const runtime = embeddedRuntime({ url })
  const work = await temporaryRepository()
  const remote = await temporaryRepository({ bare: true })
  const options: ControllerOptions = {
    remote: remote.dir,
    state: join(folder, 'state'),
    runtimes: {},
    log: (line) => lines.push(line),
    env: {},
    clock,
    random: () => 0.5,
    ...told.options,
  }
  let controller: Controller | null = null
  onTestFinished(async () => {
    await controller?.close()
    await served.close()
  })

  const push = (): Promise<string> => work.git('push', '--quiet', '--mirror', remote.dir)
  const tip = (branch: string): Promise<string> => work.git('rev-parse', branch)

  /** A commit on a branch, as somebody with write access makes it; gives its id. */
  async function commit(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    message = 'edit',
  ): Promise<string> {
    await work.git('checkout', '--quiet', branch)
    const id = await work.commit(message, files)
    await push()
    return id
  }

  /** Points a branch somewhere else, whatever it had. */
  async function force(branch: string, to: string): Promise<void> {
    await work.git('checkout', '--quiet', '--detach')
    await work.git('branch', '--quiet', '--force', branch, to)
    await push()
  }

  /** The promotion commit of the rules: the tree of `from`, parents target and source. */
  async function promote(from: string, to: string, message = `promote ${from}`): Promise<void> {
    const id = await work.git('commit-tree', `${from}^{tree}`, '-p', to, '-p', from, '-m', message)
    await force(to, id)
  }

  /** Back to the tree of an earlier commit, by a new one. */
  async function revert(branch: string, to: string, message = 'revert'): Promise<void> {
    await force(branch, await work.git('commit-tree', `${to}^{tree}`, '-p', branch, '-m', message))
  }

  function open(): Controller {
    controller ??= openController(options)
    return controller
  }

  async function close(): Promise<void> {
    await controller?.close()
    controller = null
  }

  /** One pass to the end; what came of each `agent@environment`, as `state reason`. */
  async function pass(): Promise<Record<string, string>> {
    const { environments } = await open().pass()
    return Object.fromEntries(
      environments.map((one) => [`${one.agent}@${one.environment}`, `${one.state} ${one.reason}`]),
    )
  }

  function status(environment: string, name = 'desk'): EnvironmentStatus {
    const found = open()
      .status()
      .environments.find((one) => one.agent === name && one.environment === environment)
    if (found === undefined) throw new Error(`no status of ${name}@${environment}`)
    return found
  }

  const observe = (environment: string, name = 'desk') => runtime.observe({ agent: name, environment })
  const active = async (environment: string, name = 'desk') =>
    (await observe(environment, name)).active?.version ?? null

  await work.git('checkout', '--quiet', '-b', 'sandbox')
  const agents = told.agents ?? ['desk']
  const first = await work.commit('first', {
    'greenroom.yaml': config(url, told.live),
    ...Object.assign({}, ...agents.map((name) => agent(name, `${name} 1`))),
  })
  for (const branch of ['pre-release', 'live']) await work.git('branch', branch)
  await push()

  return {
    url,
    clock,
    lines,
    work,
    remote,
    runtime,
    options,
    first,
    tip,
    push,
    commit,
    force,
    promote,
    revert,
    open,
    close,
    pass,
    status,
    observe,
    active,
    /** Stops the runtime, or starts it again at the same address. */
    down: () => served.close(),
    up: async (): Promise<void> => {
      served = await serve({ data: join(folder, 'runtime'), port: Number(new URL(url).port) })
    },
    /** Versions the runtime has stored. */
    stored: async (name = 'desk'): Promise<number> => {
      const response = await fetch(`${url}/agents/${name}/versions`)
      return ((await response.json()) as { versions: unknown[] }).versions.length
    },
    /** A hand change: somebody points the runtime elsewhere. */
    byHand: async (environment: string, version: string, name = 'desk'): Promise<void> => {
      const expected = await active(environment, name)
      await runtime.activate(
        { agent: name, environment },
        { version, commit: null, expected, cause: 'manual', by: 'alice' },
      )
    },
  }
}

/** All three stages of the agents ready. */
export function allReady(...agents: string[]): Record<string, string> {
  const names = agents.length === 0 ? ['desk'] : agents
  const keys = ['sandbox', 'pre-release', 'live'].flatMap((environment) =>
    names.map((name) => `${name}@${environment}`),
  )
  return Object.fromEntries(keys.map((key) => [key, 'ready in-sync']))
}
