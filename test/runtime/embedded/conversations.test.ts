import { describe, expect, it } from 'vitest'
import type { Conversation, Turn } from '../../../core/test-sets/conversation.ts'
import {
  createConversations,
  type ConversationLimits,
  type EndReason,
} from '../../../runtime/embedded/conversations.ts'

const TRACE = { retrieved: [], topic: null, variant: null, notExecuted: [] }
const LIMITS = { most: 3, idleMs: 1_000 }

describe('running conversations', () => {
  it('are closed by silence, counted from the last turn', async () => {
    const { all, at, closed, ended } = scene()
    const [one, other] = [all.add(talker('one', closed)), all.add(talker('other', closed))]
    at(600)
    await all.say(one, 'x')
    at(1_000)
    all.sweep()
    expect(closed).toEqual(['other'])
    expect(ended).toEqual(['idle'])
    await expect(all.say(other, 'x')).rejects.toMatchObject({ code: 'conversation-gone' })
    at(1_599)
    await all.say(one, 'x')
    at(2_600)
    await expect(all.say(one, 'x')).rejects.toThrow('the conversation is over: nothing was said for too long')
    expect(all.active).toBe(0)
  })

  it('are not closed while a turn is under way', async () => {
    const { all, at, closed } = scene()
    const { promise, resolve } = Promise.withResolvers<void>()
    const busy = all.add({ ...talker('busy', closed), say: () => promise.then(() => said('late')) })
    const turn = all.say(busy, 'x')
    at(5_000)
    all.sweep()
    for (let count = 0; count < 5; count += 1) all.add(talker(`${count}`, closed))
    expect(closed).toEqual(['0', '1', '2'])
    resolve()
    expect((await turn).reply).toBe('late')
    expect((await all.end(busy))?.reply).toBe('bye')
  })

  it('make room, those silent longest first', async () => {
    const { all, closed, ended } = scene()
    const ids = ['a', 'b', 'c'].map((name) => all.add(talker(name, closed)))
    await all.say(ids[0] ?? '', 'x')
    all.add(talker('d', closed))
    all.add(talker('e', closed))
    expect(closed).toEqual(['b', 'c'])
    expect(ended).toEqual(['room', 'room'])
    expect(all.active).toBe(3)
  })

  it('give back what they hold when they end by themselves', async () => {
    const { all, closed, ended } = scene({ turns: 2 })
    const hungUp = all.add({ ...talker('hung up', closed), say: () => said('bye', true) })
    await all.say(hungUp, 'x')
    await expect(all.say(hungUp, 'x')).rejects.toMatchObject({ code: 'conversation-ended' })
    expect(await all.end(hungUp)).toBeNull()
    const failed = all.add({ ...talker('failed', closed), greeting: said('', true) })
    await expect(all.say(failed, 'x')).rejects.toMatchObject({ code: 'conversation-ended' })
    const endless = all.add(talker('endless', closed))
    await all.say(endless, 'x')
    await all.say(endless, 'x')
    await expect(all.say(endless, 'x')).rejects.toThrow('it had too many turns')
    expect(closed).toEqual(['hung up', 'failed', 'endless'])
    expect(ended).toEqual(['ended', 'ended', 'turns'])
  })

  it('survive a turn that fails, and one that fails to close', async () => {
    const { all } = scene()
    const broken = () => Promise.reject(new Error('broken'))
    const id = all.add({ greeting: said('hello'), say: broken, close: broken })
    await expect(all.say(id, 'x')).rejects.toThrow('broken')
    await expect(all.say(id, 'x')).rejects.toThrow('broken')
    await all.close(id)
    all.add({ greeting: said('hello'), say: broken, close: broken })
    await all.closeAll()
    expect(all.active).toBe(0)
  })
})

function scene(more: Partial<ConversationLimits> = {}) {
  let now = 0
  const closed: string[] = []
  const ended: EndReason[] = []
  const all = createConversations({ ...LIMITS, now: () => now, ended: (reason) => ended.push(reason), ...more })
  return { all, closed, ended, at: (time: number) => void (now = time) }
}

function talker(name: string, closed: string[]): Conversation {
  return {
    greeting: said('hello'),
    say: () => said(name),
    end: async () => said('bye', true),
    close: async () => void closed.push(name),
  }
}

function said(reply: string, ended = false): Turn {
  return { reply, trace: { ...TRACE, ended } }
}
