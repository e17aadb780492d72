/** What the references of a text stand for in one conversation. */
export interface TextContext {
  variant: string | null
  /** Value of an attribute for the variant; undefined when the agent has no such attribute. */
  attribute(name: string): string | undefined
  translation(name: string): string | undefined
  entity(name: string): unknown
  state: Readonly<Record<string, unknown>>
}

export interface ResolvedText {
  text: string
  /** What could not be filled in, in words a designer understands. */
  missing: string[]
  /** References to what can be done, which stay as written: `call function x`. */
  actions: string[]
  /** Whether a value came in. */
  filled: boolean
}

const REFERENCE =
  /\{\{([a-z_]{1,40}):([^\s{}](?:[^{}\n]{0,198}[^\s{}])?)\}\}|\$\{([A-Za-z_]\w{0,100})\}|\$([A-Za-z_]\w{0,100})/g

/**
 * The text with attributes, translations, entities and state filled in, in one pass: what a value brings in is not looked
 * at again. What could not be filled in stays as written.
 */
export function resolveText(text: string, context: TextContext): ResolvedText {
  if (!text.includes('$') && !text.includes('{{')) return { text, missing: [], actions: [], filled: false }
  const missing = new Set<string>()
  const actions = new Set<string>()
  let filled = false
  const resolved = text.replace(
    REFERENCE,
    (written, prefix?: string, name?: string, braced?: string, bare?: string) => {
      const found = lookUp(context, prefix, name ?? braced ?? bare ?? '')
      if (found.problem !== undefined) missing.add(found.problem)
      if (found.action !== undefined) actions.add(found.action)
      if (found.text !== undefined && found.text !== '') filled = true
      return found.text ?? written
    },
  )
  return { text: resolved, missing: [...missing], actions: [...actions], filled }
}

interface Found {
  text?: string
  problem?: string
  action?: string
}

const ACTIONS: Readonly<Record<string, string>> = {
  fn: 'call function',
  ft: 'call transition function',
  ho: 'transfer to',
  twilio_sms: 'send SMS',
}

function lookUp(context: TextContext, prefix: string | undefined, name: string): Found {
  if (prefix === 'attr') return attribute(context, name)
  if (prefix === undefined && name.startsWith('variant_') && !Object.hasOwn(context.state, name)) {
    return attribute(context, name.slice('variant_'.length))
  }
  if (prefix === undefined || prefix === 'vrbl') return stateValue(context, name)
  if (prefix === 'tn') {
    const text = context.translation(name)
    return text === undefined ? { problem: `fill in translation ${name}, which the agent does not have` } : { text }
  }
  if (prefix === 'entity') {
    const value = context.entity(name)
    return value == null ? { problem: `fill in entity ${name}, which is not known` } : { text: asPythonText(value) }
  }
  const action = Object.hasOwn(ACTIONS, prefix) ? ACTIONS[prefix] : undefined
  if (action !== undefined) return { action: `${action} ${name}` }
  return { problem: `follow the unknown reference ${prefix}:${name}` }
}

function attribute(context: TextContext, name: string): Found {
  const text = context.attribute(name)
  if (text === undefined) return { text: '', problem: `fill in attribute ${name}, which the agent does not have` }
  if (text !== '') return { text }
  return { text: '', problem: `fill in attribute ${name}, which is empty for variant ${context.variant ?? '(none)'}` }
}

function stateValue(context: TextContext, name: string): Found {
  if (!Object.hasOwn(context.state, name)) return { problem: `fill in $${name}, which is not set` }
  const value = context.state[name]
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
