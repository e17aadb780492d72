import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { AgentVersion } from '../../../../core/version/agent-version.ts'
import { type StoredResource, versionFromResources } from '../../../../core/version/version-of.ts'
import type {
  CallContext,
  ConversationFacts,
  FunctionAddress,
  FunctionOutcome,
  FunctionSession,
  FunctionWorker,
} from '../../../../runtime/embedded/functions/function-worker.ts'
import type { OpenFunctionsOptions } from '../../../../runtime/embedded/functions/open-function-files.ts'
import { openFunctions } from '../../../../runtime/embedded/functions/open-functions.ts'

export const FACTS: ConversationFacts = {
  id: 'conversation-1',
  environment: 'sandbox',
  channelType: 'chat.polyai',
  callerNumber: '+447700900123',
  calleeNumber: null,
  sipHeaders: { 'X-Site': 'north' },
  integrationAttributes: { tier: 2 },
  variants: { North: { city: 'Leeds', open: 'True' }, South: { city: 'Hove', open: 'False' } },
  realTimeConfig: { after_hours: true, hours: { mon: [9, 17] } },
  smsTemplates: {
    directions: { name: 'directions', text: 'See you at ${variant_city}', env_phone_numbers: { sandbox: '+15550001' } },
  },
  handoffs: {
    desk: {
      name: 'desk',
      sip_config: { method: 'refer', phone_number: '+15551234' },
      sip_headers: [{ key: 'X-Queue', value: 'desk' }],
    },
  },
  translations: { hello: { 'en-GB': 'Hello', 'fr-FR': 'Bonjour' } },
  state: { name: 'Ada' },
  now: '2026-03-09T09:30:00Z',
}

export const CONTEXT: CallContext = {
  flow: null,
  step: null,
  language: 'en-GB',
  variant: 'North',
  history: [
    { role: 'agent', text: 'Welcome' },
    { role: 'user', text: 'book a bike' },
  ],
  transcriptAlternatives: ['book a bike', 'look a bike'],
  entities: {},
  metrics: [{ name: 'QA', value: 'opening hours' }],
  stateWrites: {},
}

/** A version with these Python files by path; `flows/<folder>/…` belongs to a flow called as the folder, in capitals. */
export function versionWith(files: Readonly<Record<string, string>>): AgentVersion {
  const folders = Object.keys(files).flatMap((path) => /^flows\/([^/]+)\//.exec(path)?.[1] ?? [])
  const flows = [...new Set(folders)].map((folder): StoredResource => {
    const name = folder.toUpperCase()
    const path = `flows/${folder}/flow_config.yaml`
    return { key: `flow:${name}`, kind: 'flow', name, path, value: { name, start_step: 'Start' } }
  })
  const functions = Object.entries(files).map(([path, source]): StoredResource => {
    const name = path.split('/').at(-1)?.replace('.py', '') ?? ''
    const kind = path.includes('/function_steps/')
      ? 'function_step'
      : path.startsWith('flows/')
        ? 'transition_function'
        : name === 'start_function' || name === 'end_function'
          ? name
          : 'function'
    return { key: `${kind}:${path}`, kind, name, path, value: { source } }
  })
  return versionFromResources('bench', null, [...flows, ...functions])
}

/** A worker that is there; without Python there is nothing to test. */
export async function openWorker(
  files: Readonly<Record<string, string>>,
  options?: OpenFunctionsOptions,
): Promise<FunctionWorker> {
  const worker = await openFunctions(versionWith(files), options)
  if (worker === null) throw new Error('python3 is needed for these tests')
  return worker
}

/** One global function `name` of each body. */
export function globals(bodies: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(bodies).map(([name, body]) => {
      const lines = body.trim().split('\n')
      return [
        `functions/${name}.py`,
        `def ${name}(conv: Conversation, **given):\n${lines.map((line) => `    ${line}\n`).join('')}`,
      ]
    }),
  )
}

function global(name: string): FunctionAddress {
  return { kind: 'global', name, flow: null }
}

/** Calls a global function. */
export function callGlobal(
  session: FunctionSession,
  name: string,
  args: Readonly<Record<string, JsonValue>> = {},
  context: Partial<CallContext> = {},
): Promise<FunctionOutcome> {
  return session.call(global(name), args, { ...CONTEXT, ...context })
}
