import assert from 'node:assert/strict'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import type { ActivateRequest, Target } from '../runtime.ts'
import type { ConformanceCheck, RuntimeKit } from './runtime-kit.ts'

const COMMIT = 'a'.repeat(40)
const OTHER_COMMIT = 'b'.repeat(40)

/** Publishing, pointing, rolling back, and what must be refused. */
export const POINTER_CHECKS: readonly ConformanceCheck[] = [
  { name: 'nothing is active at first', run: nothingAtFirst },
  { name: 'publishing twice creates one version', run: publishTwice },
  { name: 'publishing at once creates one version', run: publishAtOnce },
  { name: 'what was activated is read back', run: pointAndReadBack },
  { name: 'an earlier version can be activated again', run: rollBack },
  { name: 'a repeated activation counts once', run: repeat },
  { name: 'a change made by somebody else is not overwritten', run: foreignEdit },
  { name: 'a change made by hand shows in what is observed', run: drift },
  { name: 'of two racing activations one wins', run: race },
  { name: 'a version that was never published is refused', run: unknownVersion },
  { name: 'agents and environments do not touch each other', run: apart },
]

async function nothingAtFirst({ runtime, agents }: RuntimeKit): Promise<void> {
  assert.deepEqual(await runtime.observe({ agent: agents[0], environment: 'live' }), { active: null, history: [] })
}

async function publishTwice(kit: RuntimeKit): Promise<void> {
  const { target, first } = scene(kit)
  assert.deepEqual(await kit.runtime.publish(target, first), { version: first.digest, created: true })
  assert.deepEqual(await kit.runtime.publish(target, first), { version: first.digest, created: false })
  const again = kit.version(target.agent, 'first', OTHER_COMMIT)
  assert.equal((await kit.runtime.publish(target, again)).created, false, 'the commit is no part of a version')
  assert.equal(await kit.stored(target.agent), 1)
}

async function publishAtOnce(kit: RuntimeKit): Promise<void> {
  const { target, first } = scene(kit)
  const refs = await Promise.all(Array.from({ length: 5 }, () => kit.runtime.publish(target, first)))
  assert.equal(refs.filter(({ created }) => created).length, 1)
  assert.equal(await kit.stored(target.agent), 1)
}

async function pointAndReadBack(kit: RuntimeKit): Promise<void> {
  const { target, first } = scene(kit)
  await kit.runtime.publish(target, first)
  await kit.runtime.activate(target, to(first, null))
  const { active, history } = await kit.runtime.observe(target)
  assert.equal(active?.version, first.digest)
  assert.equal(active.commit, COMMIT)
  assert.equal(active.by, 'controller')
  assert.equal(active.cause, 'publish')
  assert.ok(!Number.isNaN(Date.parse(active.at)), 'it says when')
  assert.equal(history.length, 1)
}

async function rollBack(kit: RuntimeKit): Promise<void> {
  const { target, first, second } = await withBoth(kit)
  await kit.runtime.activate(target, to(first, null))
  await kit.runtime.activate(target, to(second, first))
  await kit.runtime.activate(target, { ...to(first, second), cause: 'rollback' })
  const { active, history } = await kit.runtime.observe(target)
  assert.equal(active?.version, first.digest)
  assert.equal(active.cause, 'rollback')
  const told = history.map(({ version, previous }) => ({ version, previous }))
  assert.deepEqual(told, [
    { version: first.digest, previous: null },
    { version: second.digest, previous: first.digest },
    { version: first.digest, previous: second.digest },
  ])
}

async function repeat(kit: RuntimeKit): Promise<void> {
  const { target, first } = await withBoth(kit)
  await kit.runtime.activate(target, to(first, null))
  await kit.runtime.activate(target, to(first, null))
  await kit.runtime.activate(target, to(first, first))
  assert.equal((await kit.runtime.observe(target)).history.length, 1)
}

async function foreignEdit(kit: RuntimeKit): Promise<void> {
  const { target, first, second } = await withBoth(kit)
  await kit.runtime.activate(target, to(first, null))
  await kit.runtime.activate(target, { ...to(second, first), cause: 'manual', by: 'somebody' })
  const third = kit.version(target.agent, 'third', COMMIT)
  await kit.runtime.publish(target, third)
  const before = await kit.runtime.observe(target)
  await assert.rejects(kit.runtime.activate(target, to(third, first)), { code: 'version-conflict', kind: 'later' })
  await assert.rejects(kit.runtime.activate(target, to(third, null)), { code: 'version-conflict', kind: 'later' })
  assert.deepEqual(await kit.runtime.observe(target), before, 'nothing changed')
}

async function drift(kit: RuntimeKit): Promise<void> {
  const { target, first, second } = await withBoth(kit)
  await kit.runtime.activate(target, to(first, null))
  await kit.runtime.activate(target, { ...to(second, first), commit: null, cause: 'manual', by: 'somebody' })
  const { active } = await kit.runtime.observe(target)
  assert.equal(active?.version, second.digest)
  assert.equal(active.by, 'somebody')
  assert.equal(active.cause, 'manual')
  assert.equal(active.commit, null)
}

async function race(kit: RuntimeKit): Promise<void> {
  const { target, first, second } = await withBoth(kit)
  await kit.runtime.activate(target, to(first, null))
  const third = kit.version(target.agent, 'third', COMMIT)
  await kit.runtime.publish(target, third)
  const wishes = [second, third].map((version) => kit.runtime.activate(target, to(version, first)))
  const outcomes = await Promise.allSettled(wishes)
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const winner = outcomes[0]?.status === 'fulfilled' ? second : third
  const { active, history } = await kit.runtime.observe(target)
  assert.equal(active?.version, winner.digest)
  assert.equal(history.length, 2)
}

async function unknownVersion(kit: RuntimeKit): Promise<void> {
  const { target, first, second } = scene(kit)
  await kit.runtime.publish(target, first)
  await kit.runtime.activate(target, to(first, null))
  await assert.rejects(kit.runtime.activate(target, to(second, first)), { kind: 'person' })
  assert.equal((await kit.runtime.observe(target)).active?.version, first.digest)
}

async function apart(kit: RuntimeKit): Promise<void> {
  const { target, first, second } = await withBoth(kit)
  const other = { agent: kit.agents[1], environment: target.environment }
  const sandbox = { agent: target.agent, environment: 'sandbox' }
  const foreign = kit.version(other.agent, 'foreign', COMMIT)
  await kit.runtime.publish(other, foreign)
  await kit.runtime.activate(other, to(foreign, null))
  await kit.runtime.activate(target, to(first, null))
  await kit.runtime.activate(sandbox, to(second, null))
  assert.equal((await kit.runtime.observe(other)).active?.version, foreign.digest)
  assert.equal((await kit.runtime.observe(target)).active?.version, first.digest)
  assert.equal((await kit.runtime.observe(sandbox)).active?.version, second.digest)
  await assert.rejects(kit.runtime.activate(target, to(foreign, first)), { kind: 'person' })
  assert.equal(await kit.stored(other.agent), 1)
}

function scene(kit: RuntimeKit) {
  const target: Target = { agent: kit.agents[0], environment: 'live' }
  const first = kit.version(target.agent, 'first', COMMIT)
  const second = kit.version(target.agent, 'second', COMMIT)
  return { target, first, second }
}

async function withBoth(kit: RuntimeKit) {
  const it = scene(kit)
  await kit.runtime.publish(it.target, it.first)
  await kit.runtime.publish(it.target, it.second)
  return it
}

function to(version: AgentVersion, expected: AgentVersion | null): ActivateRequest {
  const { digest, commit } = version
  return { version: digest, commit, expected: expected?.digest ?? null, cause: 'publish', by: 'controller' }
}
