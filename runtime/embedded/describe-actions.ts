const REFERENCE = /\{\{([a-z_]{1,40}):([^{}\n]{1,200})\}\}/g

const IN_WORDS: Readonly<Record<string, string>> = {
  fn: 'call function',
  ft: 'call transition function',
  ho: 'transfer to',
  twilio_sms: 'send SMS',
}

/**
 * A topic's actions in words, for the trace of an engine that does not carry them out: each function, transfer and SMS
 * once, in the order written, then how many lines of free prose there are.
 */
export function describeActions(actions: string, topic: string): string[] {
  const sentences = new Set<string>()
  for (const [, prefix, name] of actions.matchAll(REFERENCE)) {
    const verb = IN_WORDS[prefix ?? '']
    if (verb !== undefined) sentences.add(`${verb} ${name}`)
  }
  const lines = actions.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line.replace(REFERENCE, ''))).length
  if (lines > 0) sentences.add(`follow ${lines} ${lines === 1 ? 'line' : 'lines'} of instructions of topic ${topic}`)
  return [...sentences]
}
