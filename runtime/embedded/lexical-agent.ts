import type { JsonValue } from '../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../core/agent/kinds.ts'
import { createRouter, type Router } from '../../core/routing/router.ts'
import { topicsOf, type Topic } from '../../core/routing/topics-of.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'

/** What the lexical engine needs of a version, looked up once for all its conversations. */
export interface LexicalAgent {
  router: Router
  /** Enabled topics by name. */
  topics: ReadonlyMap<string, Topic>
  variants: readonly string[]
  defaultVariant: string | null
  /** Values by variant, by attribute. */
  attributes: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Texts by language, by translation. */
  translations: ReadonlyMap<string, ReadonlyMap<string, string>>
  languages: readonly string[]
  greetings: Readonly<Record<'voice' | 'webchat', string | null>>
  hasStartFunction: boolean
  hasDisclaimer: boolean
}

const known = new WeakMap<AgentVersion, LexicalAgent>()

/** The lexical agent of a version; built on the first call for it. */
export function lexicalAgent(version: AgentVersion): LexicalAgent {
  const agent = known.get(version) ?? build(version)
  known.set(version, agent)
  return agent
}

function build(version: AgentVersion): LexicalAgent {
  const variants = named(version, 'variant')
  const first = variants.find(({ value }) => field(value, 'is_default') === true) ?? variants[0]
  return {
    router: createRouter(version),
    topics: new Map(topicsOf(version).flatMap((topic) => (topic.enabled ? [[topic.name, topic]] : []))),
    variants: variants.map(({ name }) => name),
    defaultVariant: first?.name ?? null,
    attributes: new Map(named(version, 'attribute').map(({ name, value }) => [name, texts(field(value, 'values'))])),
    translations: new Map(
      named(version, 'translation').map(({ name, value }) => [name, texts(field(value, 'translations'))]),
    ),
    languages: [...languages(version, 'default_language'), ...languages(version, 'additional_language')],
    greetings: { voice: greeting(version, 'voice_greeting'), webchat: greeting(version, 'chat_greeting') },
    hasStartFunction: named(version, 'start_function').length > 0,
    hasDisclaimer: named(version, 'voice_disclaimer').some(({ value }) => field(value, 'enabled') === true),
  }
}

function named(version: AgentVersion, kind: ResourceKind): { name: string; value: JsonValue }[] {
  return [...version.resources.values()]
    .filter((resource) => resource.kind === kind)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function languages(version: AgentVersion, kind: ResourceKind): string[] {
  return named(version, kind).map(({ name, value }) => (typeof value === 'string' ? value : name))
}

function greeting(version: AgentVersion, kind: ResourceKind): string | null {
  const text = field(named(version, kind)[0]?.value, 'welcome_message')
  return typeof text === 'string' ? text : null
}

function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.hasOwn(value, name) ? (value as { readonly [key: string]: JsonValue })[name] : undefined
}

function texts(value: JsonValue | undefined): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])))
}
