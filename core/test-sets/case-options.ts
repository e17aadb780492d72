import { isChannel } from './channel.ts'
import type { ConversationOptions } from './conversation.ts'
import type { CaseSetting } from './test-case.ts'

/** What a case brings along, in the terms of a conversation; what it does not name is absent. */
export function optionsOf(setting: CaseSetting): ConversationOptions {
  const { channel } = setting
  const options: ConversationOptions = {
    variant: setting.variant,
    channel: isChannel(channel) ? channel : undefined,
    language: setting.language,
    callerNumber: setting.caller_number,
    calleeNumber: setting.callee_number,
    sipHeaders: setting.sip_headers,
    integrationAttributes: setting.integration_attributes,
    environment: setting.environment,
    realTimeConfig: setting.real_time_config,
    state: setting.state,
    memory: setting.memory,
    simulatedAt: setting.simulated_at,
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
