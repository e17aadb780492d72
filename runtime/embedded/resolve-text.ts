/** What the references of a text stand for in one conversation. */
export interface TextContext {
  variant: string | null
  /** Value of an attribute for the variant; undefined when the agent has no such attribute. */
  attribute(name: string): string | undefined
  translation(name: string): string | undefined
  state: ReadonlyMap<string, unknown>
}

const REFERENCE =
  /\{\{([a-z_]{1,40}):([^\s{}](?:[^{}\n]{0,198}[^\s{}])?)\}\}|\$\{([A-Za-z_]\w{0,100})\}|\$([A-Za-z_]\w{0,100})/g

/**
 * The text with attributes, translations and state filled in, in one pass: what a value brings in is not looked at
 * again. What could not be filled in stays as written, and is named in `missing` in words a designer understands.
 */
export function resolveText(text: string, context: TextContext): { text: string; missing: string[] } {
  const missing = new Set<string>()
  const resolved = text.replace(
    REFERENCE,
    (written, prefix?: string, name?: string, braced?: string, bare?: string) => {
      const found = lookUp(context, prefix, name ?? braced ?? bare ?? '')
      if ('problem' in found) missing.add(found.problem)
      return found.text ?? written
    },
  )
  return { text: resolved, missing: [...missing] }
}

type Found = { text: string } | { text?: string; problem: string }

function lookUp(context: TextContext, prefix: string | undefined, name: string): Found {
  if (prefix === 'attr') return attribute(context, name)
  if (prefix === undefined && name.startsWith('variant_') && !context.state.has(name)) {
    return attribute(context, name.slice('variant_'.length))
  }
  if (prefix === undefined || prefix === 'vrbl') return stateValue(context, name)
  if (prefix === 'tn') {
    const text = context.translation(name)
    return text === undefined ? { problem: `fill in translation ${name}, which the agent does not have` } : { text }
  }
  if (prefix === 'fn') return { problem: `call function ${name}` }
  if (prefix === 'ft') return { problem: `call transition function ${name}` }
  if (prefix === 'ho') return { problem: `transfer to ${name}` }
  if (prefix === 'twilio_sms') return { problem: `send SMS ${name}` }
  if (prefix === 'entity') return { problem: `fill in entity ${name}` }
  return { problem: `follow the unknown reference ${prefix}:${name}` }
}

function attribute(context: TextContext, name: string): Found {
  const text = context.attribute(name)
  if (text === undefined) return { text: '', problem: `fill in attribute ${name}, which the agent does not have` }
  if (text !== '') return { text }
  return { text: '', problem: `fill in attribute ${name}, which is empty for variant ${context.variant ?? '(none)'}` }
}

function stateValue(context: TextContext, name: string): Found {
  if (!context.state.has(name)) return { problem: `fill in $${name}, which is not set` }
  const value = context.state.get(name)
  if (value === null || value === undefined) return { text: '', problem: `fill in $${name}, which is none` }
  return { text: asPythonText(value) }
}

/** What Python's `str()` makes of it, as far as JSON values go. */
function asPythonText(value: unknown): string {
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return JSON.stringify(value) ?? ''
}
