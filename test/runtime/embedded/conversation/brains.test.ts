import { afterEach, describe, expect, it } from 'vitest'
import type { ReadyAgent } from '../../../../core/test-sets/conversation.ts'
import type { Brain, BrainReply, BrainRequest } from '../../../../runtime/embedded/brain/brain.ts'
import { openAgent } from '../../../../runtime/embedded/open-agent.ts'
import { agentOf, talk } from '../agent-of.ts'
import { SMALL_AGENT } from './small-agent.ts'

const open: ReadyAgent[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((agent) => agent.close()))
})

async function withBrain(decide: Brain['decide']): Promise<ReadyAgent> {
  const agent = await openAgent(agentOf(SMALL_AGENT), { brain: { name: 'scripted', decide } })
  open.push(agent)
  return agent
}

function call(tool: string, given: Extract<BrainReply, { do: 'call' }>['arguments'] = {}): BrainReply {
  return { do: 'call', tool, arguments: given, topic: null, notExecuted: [] }
}

function say(text: string): BrainReply {
  return { do: 'say', text, topic: null, notExecuted: [] }
}

describe('the loop, whatever a brain decides', () => {
  it('ends after ten decisions', async () => {
    let decisions = 0
    const agent = await withBrain(() => {
      decisions += 1
      return call('start_booking')
    })
    const [, turn] = await talk(agent, {}, ['book a table'])
    expect(decisions).toBe(10)
    expect(turn?.trace.notExecuted).toContain('go on: more than 10 decisions in one turn')
  })

  it('tells it of a function that is not there', async () => {
    const seen: BrainRequest['messages'][] = []
    const agent = await withBrain((request) => {
      seen.push(request.messages)
      return request.round === 0 ? call('nonsense') : say('Sorry.')
    })
    const [, turn] = await talk(agent, {}, ['book a table'])
    expect(turn).toMatchObject({ reply: 'Sorry.', trace: { functions: [] } })
    expect(turn?.trace.notExecuted).toEqual(['call nonsense, which the agent cannot do here'])
    expect(seen[1]?.at(-1)).toMatchObject({ role: 'function', name: 'nonsense', failed: true })
  })

  it('says why a turn cannot be judged', async () => {
    const agent = await withBrain(() => ({ do: 'unavailable', reason: 'needs recording' }))
    const [, turn] = await talk(agent, {}, ['book a table'])
    expect(turn).toMatchObject({ reply: '', trace: { unavailable: ['needs recording'], ended: false } })
  })

  it('shows in a step what belongs to it: its functions, the rules’, and nothing of topics', async () => {
    const tools: string[][] = []
    const agent = await withBrain((request) => {
      tools.push(request.tools.map(({ name }) => name))
      if (request.said === 'book a table' && request.round === 0) return call('start_booking')
      if (request.said === 'known' && request.round === 0) return call('save_entities', { day: 'tomorrow', seats: '2' })
      if (request.said === 'known' && request.round === 1) return call('condition_1')
      return say('.')
    })
    const turns = await talk(agent, {}, ['book a table', 'known'])
    expect(turns[2]?.trace.entities).toEqual({ day: '2026-01-16', seats: '2' })
    expect(tools).toEqual([
      // What the topics found can do, then what the rules can.
      ['start_booking', 'transfer_to_desk', 'end_call'],
      ['end_call', 'save_entities', 'condition_1'],
      ['end_call', 'save_entities', 'condition_1'],
      ['end_call', 'save_entities', 'condition_1', 'condition_2'],
      ['confirm', 'another_day', 'give_up', 'end_call'],
    ])
  })

  it('gives a model rules, role and style, and the words a function left for the next turn', async () => {
    const seen: { system: string; messages: BrainRequest['messages'] }[] = []
    const agent = await withBrain((request) => {
      seen.push({ system: request.system, messages: request.messages })
      return say('Hm.')
    })
    await talk(agent, {}, ['book a table', 'well'])
    expect(seen[0]?.system).toContain('Be kind.')
    expect(seen[1]?.messages).toEqual([
      { role: 'agent', text: 'Welcome to the north house.' },
      { role: 'user', text: 'book a table' },
      { role: 'agent', text: 'Hm.' },
      { role: 'user', text: 'well' },
    ])
  })
})
