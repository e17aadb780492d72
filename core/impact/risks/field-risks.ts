import type { ResourceKind } from '../../agent/resource-kind.ts'
import { pointerSteps } from '../../version/json-pointer.ts'
import type { RiskKind } from '../impact.ts'
import { beforeAndAfter, short } from './before-and-after.ts'
import type { LeafChange } from './leaf-changes.ts'

/** What is to be said of one value of a resource, without its subject. */
interface FieldRisk {
  risk: RiskKind
  sentence: string
}

/** A value that changed, and what all the sentences about it need. */
interface Value {
  leaf: LeafChange
  steps: readonly string[]
  say: (verb: string, where?: string) => string
}

/** `nothing`: the value says nothing of its own, and its text is not looked at either. */
type Told = FieldRisk | 'nothing' | null

const BY_KIND: Partial<Record<ResourceKind, (value: Value) => Told>> = {
  handoff: ofHandoff,
  sms_template: ofMessage,
  api_integration: ofIntegration,
  experimental_config: ofConfiguration,
}

/** What is risky about a value by where it stands, however small the change; null where only its text can tell. */
export function fieldRisk(kind: ResourceKind, leaf: LeafChange, isNew: boolean): Told {
  const say: Value['say'] = (verb, where) => beforeAndAfter(verb, { ...leaf, isNew }, where)
  return BY_KIND[kind]?.({ leaf, steps: pointerSteps(leaf.pointer), say }) ?? null
}

function ofHandoff({ leaf, steps, say }: Value): Told {
  if (steps[0] === 'sip_headers') {
    return steps.at(-1) === 'key'
      ? 'nothing'
      : { risk: 'handoff', sentence: say(`sends the SIP header ${steps[1] ?? ''}:`) }
  }
  switch (steps.at(-1)) {
    case 'phone_number':
      return { risk: 'phone number', sentence: say('dials') }
    case 'method':
      return { risk: 'handoff', sentence: say('is made by') }
    case 'outbound_endpoint':
      return { risk: 'handoff', sentence: say('goes to the endpoint') }
    case 'outbound_encryption':
      return { risk: 'handoff', sentence: say('is encrypted by') }
    case 'is_default': {
      const sentence = leaf.after === true ? 'is the default handoff now' : 'is no longer the default handoff'
      return leaf.after === false && leaf.before === undefined ? 'nothing' : { risk: 'handoff', sentence }
    }
    default:
      return null
  }
}

function ofMessage({ steps, say }: Value): Told {
  if (steps[0] === 'text') return { risk: 'text message', sentence: say('says') }
  if (steps[0] !== 'env_phone_numbers') return null
  return { risk: 'phone number', sentence: say('is sent from', ` in ${short(steps[1])}`) }
}

function ofIntegration({ steps: [part, name = '', field], say }: Value): Told {
  if (part === 'operations') {
    if (field === 'name') return 'nothing'
    return { risk: 'URL', sentence: say(`calls ${short(name)} ${field === 'method' ? 'by' : 'at'}`) }
  }
  if (part !== 'environments') return null
  return { risk: 'URL', sentence: say(field === 'auth_type' ? 'authenticates by' : 'calls', ` in ${short(name)}`) }
}

/** Webhooks, MCP servers, secrets, numbers that are dialled, the model's own filter. */
function ofConfiguration({ leaf, steps, say }: Value): Told {
  const last = steps.at(-1) ?? ''
  const at = ` at ${short(steps.join(' › '))}`
  if (last.endsWith('secret_name')) return { risk: 'secret', sentence: say('names the secret', at) }
  if (steps.includes('webhooks')) return { risk: 'webhook', sentence: say('has', at) }
  if (steps.includes('mcp_servers')) return { risk: 'MCP server', sentence: say('has', at) }
  if (steps.includes('content_filters')) {
    const lowered = leaf.before === true && leaf.after !== true
    return lowered ? { risk: 'safety lowered', sentence: `turns off the content filter${at}` } : null
  }
  if (/phone_number$|caller_id$/.test(last)) return { risk: 'phone number', sentence: say('has', at) }
  if (steps.includes('agentic_dial')) return { risk: 'handoff', sentence: say('has', at) }
  return steps.includes('csat_sms') ? { risk: 'text message', sentence: say('has', at) } : null
}
