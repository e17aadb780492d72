import { describe, expect, it } from 'vitest'
import { CHANNELS } from '../../../../core/test-sets/channel.ts'
import { openAgent } from '../../../../runtime/embedded/open-agent.ts'
import { agentOf, python, talk } from '../agent-of.ts'

const VERSION = agentOf({
  'voice/configuration.yaml': 'greeting:\n  welcome_message: Hello caller\n  language_code: en-GB\n',
  'chat/configuration.yaml': 'greeting:\n  welcome_message: Hello writer\n  language_code: en-GB\n',
  'topics/Seen.yaml':
    'enabled: true\nactions: Call {{fn:seen}}.\ncontent: "Here.<channel:sms> Text back.</channel><channel:voice> Say more.</channel>"\nexample_queries:\n  - how do I come in\n',
  'functions/seen.py': python('seen', {}, 'conv.state.seen = conv.channel_type'),
})

describe('a caller comes in', () => {
  it.each([
    ['voice', 'chat.polyai', 'Hello caller', 'Here. Say more.'],
    ['chat.polyai', 'chat.polyai', 'Hello caller', 'Here. Say more.'],
    ['sip.polyai', 'sip.polyai', 'Hello caller', 'Here. Say more.'],
    ['webchat', 'webchat.polyai', 'Hello writer', 'Here.'],
    ['webchat.polyai', 'webchat.polyai', 'Hello writer', 'Here.'],
    ['sms.polyai', 'sms.polyai', 'Hello writer', 'Here. Text back.'],
    ['sms.twilio', 'sms.twilio', 'Hello writer', 'Here. Text back.'],
    ['rcs.polyai', 'rcs.polyai', 'Hello writer', 'Here.'],
    ['whatsapp.polyai', 'whatsapp.polyai', 'Hello writer', 'Here.'],
  ] as const)('by %s', async (channel, seen, greeting, reply) => {
    const agent = await openAgent(VERSION)
    const [first, turn] = await talk(agent, { channel }, ['how do I come in'])
    await agent.close()
    expect(first?.reply).toBe(greeting)
    expect(turn?.trace.state?.['seen']).toBe(seen)
    expect(turn?.reply).toBe(reply)
    expect(CHANNELS).toContain(channel)
  })
})
