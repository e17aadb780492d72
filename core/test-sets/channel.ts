/** How a caller comes in: `voice` and `webchat`, or the platform's own name of the channel. */
export const CHANNELS = [
  'voice',
  'webchat',
  'sip.polyai',
  'chat.polyai',
  'webchat.polyai',
  'sms.polyai',
  'sms.twilio',
  'rcs.polyai',
  'whatsapp.polyai',
] as const

export type Channel = (typeof CHANNELS)[number]

export function isChannel(name: unknown): name is Channel {
  return (CHANNELS as readonly unknown[]).includes(name)
}

/** The part of a platform's name of a channel that `<channel:…>` blocks name; `voice` for calls. */
export function blockNameOf(channelType: string): string {
  if (channelType === 'chat.polyai' || channelType === 'sip.polyai') return 'voice'
  return channelType.split('.', 1)[0] ?? channelType
}

/** What to say of another name. */
export const CHANNEL_WANTED = `channel must be ${CHANNELS.slice(0, -1).join(', ')} or ${CHANNELS.at(-1) ?? ''}`
