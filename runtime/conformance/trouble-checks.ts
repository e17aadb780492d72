import assert from 'node:assert/strict'
import type { Conversation } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import type { ActivateRequest, Target } from '../runtime.ts'
import type { ConformanceCheck, RuntimeKit } from './runtime-kit.ts'

const COMMIT = 'c'.repeat(40)
const UNREACHABLE = { code: 'runtime-unreachable', kind: 'later' }

/** Outages, crashes between two steps, and conversations across a change of version. */
export const TROUBLE_CHECKS: readonly ConformanceCheck[] = [
  { name: 'an outage is said to be one', run: outage },
  { name: 'what was active stays active over a restart', run: restart },
  { name: 'a crash between publishing and activating heals on a retry', run: crashBetween },
  { name: 'a conversation answers from the active version', run: converse },
  { name: 'a running conversation stays on its version', run: stay },
  { name: 'conversations stay on their versions while pointers move to and fro', run: stayThroughMany },
  { name: 'a conversation that was ended takes no more words', run: end },
  { name: 'conversations do not hear each other', run: apart },
]

async function outage(kit: RuntimeKit): Promise<void> {
  const { target, first } = scene(kit)
  await kit.runtime.publish(target, first)
  await kit.stop()
  await assert.rejects(kit.runtime.observe(target), UNREACHABLE)
  await assert.rejects(kit.runtime.publish(target, first), UNREACHABLE)
  await assert.rejects(kit.runtime.activate(target, to(first, null)), UNREACHABLE)
  await kit.start()
  assert.equal((await kit.runtime.observe(target)).active, null)
}

async function restart(kit: RuntimeKit): Promise<void> {
  const { target, first } = scene(kit)
  await kit.runtime.publish(target, first)
  await kit.runtime.activate(target, to(first, null))
  const before = await kit.runtime.observe(target)
  await kit.stop()
  await kit.start()
  assert.deepEqual(await kit.runtime.observe(target), before)
}

async function crashBetween(kit: RuntimeKit): Promise<void> {
  const { target, first } = scene(kit)
  await kit.runtime.publish(target, first)
  await kit.stop()
  await kit.start()
  assert.deepEqual(await kit.runtime.publish(target, first), { version: first.digest, created: false })
  await kit.runtime.activate(target, to(first, null))
  assert.equal((await kit.runtime.observe(target)).active?.version, first.digest)
  assert.equal(await kit.stored(target.agent), 1)
}

async function converse(kit: RuntimeKit): Promise<void> {
  const { runtime } = kit
  if (!runtime.capabilities.chat || runtime.converse === undefined) return
  const { target, first, second } = scene(kit)
  await assert.rejects(runtime.converse(target, {}), { kind: 'person' }, 'nothing is active')
  await runtime.publish(target, first)
  await runtime.publish(target, second)
  await runtime.activate(target, to(first, null))
  const conversation = await runtime.converse(target, {})
  const { reply, trace } = await conversation.say('where can I park?')
  assert.equal(reply, 'first')
  assert.equal(trace.topic, 'parking')
  await runtime.activate(target, to(second, first))
  assert.equal((await (await runtime.converse(target, {})).say('where can I park?')).reply, 'second')
}

async function stay(kit: RuntimeKit): Promise<void> {
  const { runtime } = kit
  if (!runtime.capabilities.chat || runtime.converse === undefined) return
  const { target, first, second } = scene(kit)
  await runtime.publish(target, first)
  await runtime.publish(target, second)
  await runtime.activate(target, to(first, null))
  const conversation = await runtime.converse(target, {})
  await runtime.activate(target, to(second, first))
  assert.equal((await conversation.say('where can I park?')).reply, 'first')
}

async function stayThroughMany(kit: RuntimeKit): Promise<void> {
  const { runtime } = kit
  if (!runtime.capabilities.chat || runtime.converse === undefined) return
  const { target, first, second } = await withBoth(kit)
  const held: { conversation: Conversation; text: string }[] = []
  let active = first
  for (const next of [second, first, second, first]) {
    held.push({ conversation: await runtime.converse(target, {}), text: active === first ? 'first' : 'second' })
    await runtime.activate(target, to(next, active))
    active = next
    for (const { conversation, text } of held) {
      assert.equal((await conversation.say('where can I park?')).reply, text)
    }
  }
}

async function end(kit: RuntimeKit): Promise<void> {
  const { runtime } = kit
  if (!runtime.capabilities.chat || runtime.converse === undefined) return
  const { target } = await withBoth(kit)
  const conversation = await runtime.converse(target, {})
  const other = await runtime.converse(target, {})
  if (conversation.end === undefined) return
  const turn = await conversation.end()
  assert.ok(turn === null || turn.trace.ended !== false, 'the last turn says that it is over')
  await assert.rejects(async () => conversation.say('where can I park?'), { kind: 'person' })
  assert.equal(await conversation.end(), null, 'it ends once')
  assert.equal((await other.say('where can I park?')).reply, 'first', 'the other one goes on')
}

async function apart(kit: RuntimeKit): Promise<void> {
  const { runtime } = kit
  if (!runtime.capabilities.chat || runtime.converse === undefined) return
  const { target } = await withBoth(kit)
  const [one, other] = [await runtime.converse(target, {}), await runtime.converse(target, { state: { seen: 'x' } })]
  const turns = await Promise.all([one.say('where can I park?'), other.say('where can I park?')])
  assert.deepEqual(
    turns.map(({ trace }) => trace.state?.['seen'] ?? null),
    [null, turns[1]?.trace.state === undefined ? null : 'x'],
  )
  await one.close?.()
  assert.equal((await other.say('where can I park?')).reply, 'first')
}

/** Both versions are there, the first is active. */
async function withBoth(kit: RuntimeKit) {
  const all = scene(kit)
  await kit.runtime.publish(all.target, all.first)
  await kit.runtime.publish(all.target, all.second)
  await kit.runtime.activate(all.target, to(all.first, null))
  return all
}

function scene(kit: RuntimeKit) {
  const target: Target = { agent: kit.agents[0], environment: 'live' }
  return {
    target,
    first: kit.version(target.agent, 'first', COMMIT),
    second: kit.version(target.agent, 'second', COMMIT),
  }
}

function to({ digest, commit }: AgentVersion, expected: AgentVersion | null): ActivateRequest {
  return { version: digest, commit, expected: expected?.digest ?? null, cause: 'publish', by: 'controller' }
}
