import type { ResourceKey } from '../agent/agent-project.ts'
import { parsedPython } from '../agent/parsed-python.ts'
import { parsePython } from '../agent/python.ts'
import type { PythonCall, PythonOutline } from '../agent/python-outline.ts'
import type { ResourceKind } from '../agent/resource-kind.ts'
import { variablesIn } from '../agent/variables.ts'
import { callArgument } from '../validate/call-argument.ts'
import { QUOTED } from '../validate/mentions.ts'
import { absoluteModule } from '../validate/python-modules.ts'
import type { NormalResource } from '../version/agent-version.ts'
import type { LinkTargets } from './link-targets.ts'

/** `conv.variant.site_name` and the like, each with the kind of what it names. */
const PROXIES: readonly (readonly [string, RegExp, ResourceKind])[] = [
  ['conv.variant.', /\bconv\.variant\.(\w+)/g, 'attribute'],
  ['conv.entities', /\bconv\.entities(?:\.(\w+)|(?:\.get\(|\[)["']([^"'\n]+)["'])/g, 'entity'],
  ['conv.translations.', /\bconv\.translations\.(\w+)/g, 'translation'],
  ['conv.api.', /\bconv\.api\.(\w+)/g, 'api_integration'],
]

/** Kinds whose names stand in quotes where code means them, also through a function that passes them on. */
const QUOTED_KINDS: readonly ResourceKind[] = ['handoff', 'sms_template', 'flow', 'variant']

/** What the Python text of a resource leads to: jumps, calls, imports, messages, handoffs, state and settings by name. */
export function pythonLinks(resource: NormalResource, targets: LinkTargets): ResourceKey[] {
  const source = sourceOf(resource)
  const value = resource.value
  const known = value !== null && typeof value === 'object' ? parsedPython.get(value) : undefined
  const { outline } = known ?? parsePython(source)
  const flow = targets.flowOf(resource)
  return [
    ...outline.calls.flatMap((call) => callLinks(call, flow, targets)),
    ...outline.transitions.flatMap(({ flow: to, step, flowUnknown }) =>
      jump(to?.text ?? null, step?.text ?? null, flowUnknown ? null : flow, targets),
    ),
    ...importLinks(resource, outline, targets),
    ...variablesIn(source).flatMap(({ name }) => targets.named('variable', name)),
    ...proxyLinks(source, targets),
    ...quotedLinks(source, flow, targets),
  ]
}

function callLinks(call: PythonCall, flow: string | null, targets: LinkTargets): ResourceKey[] {
  const called = /\b(conv|flow)\.functions\.(\w+)$/.exec(call.callee)
  if (called?.[1] === 'conv') return targets.named('function', called[2] ?? '')
  if (called !== null) return flow === null ? [] : targets.flowFunction(flow, called[2] ?? '')
  const written = (position: number, name: string) => callArgument(call, position, name)?.text ?? null
  switch (call.callee.slice(call.callee.lastIndexOf('.') + 1)) {
    case 'goto_flow':
      return jump(written(0, 'flow_name'), null, null, targets)
    case 'goto_step':
      return jump(null, written(0, 'step_name'), flow, targets)
    case 'Transition':
      return jump(written(-1, 'goto_flow'), written(-1, 'goto_step'), flow, targets)
    case 'send_sms_template':
      return targets.named('sms_template', written(1, 'template') ?? '')
    case 'call_handoff':
      return targets.named('handoff', written(0, 'destination') ?? '')
    default:
      return []
  }
}

/** A jump with a step enters that step and not the start of the flow; without one it enters the flow. */
function jump(to: string | null, step: string | null, own: string | null, targets: LinkTargets): ResourceKey[] {
  const flow = to ?? own
  if (step === null) return to === null ? [] : targets.named('flow', to)
  return flow === null ? [] : targets.step(flow, step)
}

function importLinks(from: NormalResource, { imports }: PythonOutline, targets: LinkTargets): ResourceKey[] {
  return imports.flatMap((one) => {
    const module = absoluteModule({ root: '' }, from, one)
    if (module === null) return []
    const file = targets.file(`${module.replaceAll('.', '/')}.py`)
    if (file.length > 0) return file
    return (one.names ?? []).flatMap(({ name }) => targets.file(`${module.replaceAll('.', '/')}/${name}.py`))
  })
}

function proxyLinks(source: string, targets: LinkTargets): ResourceKey[] {
  return PROXIES.filter(([start]) => source.includes(start)).flatMap(([, pattern, kind]) =>
    [...source.matchAll(pattern)].flatMap((match) => targets.named(kind, match[1] ?? match[2] ?? '')),
  )
}

function quotedLinks(source: string, flow: string | null, targets: LinkTargets): ResourceKey[] {
  const texts = new Set([...source.matchAll(QUOTED)].map((match) => match[2] ?? ''))
  return [...texts].flatMap((text) => [
    ...QUOTED_KINDS.flatMap((kind) => targets.named(kind, text)),
    ...(flow === null ? [] : targets.step(flow, text)),
  ])
}

function sourceOf({ value }: NormalResource): string {
  if (value === null || typeof value !== 'object' || !('source' in value)) return ''
  return typeof value['source'] === 'string' ? value['source'] : ''
}
