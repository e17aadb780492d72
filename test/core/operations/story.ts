import { openRepository } from '../../../core/git/git.ts'
import { commitTrailers } from '../../../core/git/history.ts'
import { createAgentReader } from '../../../core/operations/agent-reader.ts'
import { applyPlan } from '../../../core/operations/apply-plan.ts'
import type { Evidence } from '../../../core/operations/evidence.ts'
import { planPromotion, type PromoteRequest } from '../../../core/operations/promote.ts'
import { planRollback, type RollbackRequest } from '../../../core/operations/rollback.ts'
import type { Deployment } from '../../../core/promotion/deployment.ts'
import { whyDeployable } from '../../../core/promotion/deployable.ts'
import { loadConfig } from '../../../core/promotion/load-config.ts'
import { standingOf } from '../../../core/promotion/standing.ts'
import { temporaryRepository } from '../git/temporary-repository.ts'

export const CONFIG = `agents: [ { path: 'agents/*' } ]
runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }
environments:
  sandbox: { branch: sandbox, runtime: local }
  pre-release: { branch: pre-release, runtime: local, promotes_from: sandbox }
  live: { branch: live, runtime: local, promotes_from: pre-release }
`

/** The files of an agent with one topic; another text is another version. */
export function agentFiles(name: string, content: string): Record<string, string> {
  return {
    [`agents/${name}/project.yaml`]: `project_id: ${name}\naccount_id: acme\nregion: uk-1\n`,
    [`agents/${name}/topics/parking.yaml`]: topic(content),
  }
}

export function topic(content: string, name = 'parking'): string {
  return `name: ${name}\nenabled: true\ncontent: ${JSON.stringify(content)}\nexample_queries:\n  - where can I park\n`
}

/**
 * A repository with three environments, and a reconciler that goes by `whyDeployable` alone: what a branch says becomes
 * a deployment, or is told why not.
 */
export async function story(agents: readonly string[] = ['desk']) {
  const repo = await temporaryRepository()
  const opened = await openRepository(repo.dir)
  const read = createAgentReader(opened)
  const { config } = loadConfig({ path: 'greenroom.yaml', text: CONFIG, oid: '' })
  if (config === null) throw new Error('the config of the story does not load')
  const files = Object.assign({}, ...agents.map((name) => agentFiles(name, `${name} 1`))) as Record<string, string>
  await repo.git('checkout', '--quiet', '-b', 'sandbox')
  await repo.commit('first', { 'greenroom.yaml': CONFIG, ...files })
  const records: Deployment[] = []
  const evidence: Evidence = {
    source: 'controller',
    deployments: async (agent, environment) =>
      records.filter((one) => one.agent === agent && one.environment === environment),
  }
  const standing = async (agent: string, environment: string) =>
    standingOf(await evidence.deployments(agent, environment))

  async function desired(environment: string) {
    const branch = await repo.git('rev-parse', '--verify', '--quiet', `refs/heads/${environment}`).catch(() => null)
    return branch === null ? null : read(branch)
  }

  /** What a reconciler does with one environment now: per agent `in-sync`, how it was deployed, or why it was not. */
  async function reconcile(environment: string): Promise<Record<string, string>> {
    const entry = config?.environments.find(({ name }) => name === environment)
    const reading = await desired(environment)
    if (reading === null || entry === undefined) return { '*': 'ref-missing' }
    const outcome: Record<string, string> = {}
    for (const { name, digest } of reading.agents) {
      if (digest === null) throw new Error(`${name} is unreadable`)
      const here = await standing(name, environment)
      const below = entry.promotes_from
      const answer = whyDeployable({
        environment,
        below:
          below === undefined
            ? null
            : {
                environment: below,
                standing: await standing(name, below),
                desired: (await desired(below))?.agents.find((agent) => agent.name === name)?.digest ?? null,
              },
        standing: here,
        version: digest,
        lifted: (await commitTrailers(opened, reading.commit)).get('Greenroom-Lifts')?.includes(digest) === true,
      })
      const inSync = here.last?.version === digest
      outcome[name] = inSync ? 'in-sync' : 'as' in answer ? answer.as : answer.not
      if (inSync || 'not' in answer) continue
      const at = new Date(Date.UTC(2026, 0, 5, 9, records.length)).toISOString()
      const [version, previous] = [digest, here.last?.version ?? null]
      records.push({
        agent: name,
        environment,
        version,
        commit: reading.commit,
        cause: answer.as,
        previous,
        at,
        by: 'controller',
      })
    }
    return outcome
  }

  const request = { repo: opened, remote: '.', config, evidence }
  const promotion = (from: string, to: string, more: Partial<PromoteRequest> = {}) =>
    planPromotion({ ...request, from, to, ...more })
  const rollback = (environment: string, more: Partial<RollbackRequest> = {}) =>
    planRollback({ ...request, environment, ...more })

  /** Promotes and reconciles; the plan must go through. */
  async function promote(from: string, to: string, more: Partial<PromoteRequest> = {}) {
    const plan = await promotion(from, to, more)
    await applyPlan(opened, plan, '.')
    return { plan, outcome: await reconcile(to) }
  }

  /** Commits to sandbox and takes it to live, stage by stage. */
  async function release(message: string, changed: Record<string, string | null>) {
    await repo.git('checkout', '--quiet', 'sandbox')
    await repo.commit(message, changed)
    await reconcile('sandbox')
    await promote('sandbox', 'pre-release')
    await promote('pre-release', 'live')
  }

  await reconcile('sandbox')
  return {
    repo,
    opened,
    config,
    evidence,
    records,
    reconcile,
    promotion,
    promote,
    rollback,
    release,
    /** What sandbox says of parking, at a ref. */
    says: async (ref: string, agent = agents[0]) =>
      (await repo.git('show', `${ref}:agents/${agent}/topics/parking.yaml`)).match(/content: "(.*)"/)?.[1],
    tree: (ref: string) => repo.git('rev-parse', `${ref}^{tree}`),
    digest: async (ref: string, agent = agents[0]) =>
      (await read(await repo.git('rev-parse', ref))).agents.find(({ name }) => name === agent)?.digest ?? null,
    /** Moves the environment's branch, as somebody with write access can. */
    async onBranch(branch: string, act: () => Promise<unknown>) {
      await repo.git('checkout', '--quiet', branch)
      await act()
      await repo.git('checkout', '--quiet', 'sandbox')
    },
  }
}
