import { createRouter, type Router } from '../../../core/routing/router.ts'
import { type Topic, topicsOf } from '../../../core/routing/topics-of.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import type { Entity } from '../entities/entity.ts'
import { type ChannelTexts, channelTextsOf } from './channel-texts-of.ts'
import { entitiesOf } from './entities-of.ts'
import { type Fields, fieldsOf } from './fields-of.ts'
import { type Flow, flowsOf } from './flows-of.ts'
import { type AgentFunctions, functionsOf } from './functions-of.ts'
import { type HandoffConfig, handoffsOf } from './handoffs-of.ts'
import { named } from './named.ts'
import { type ResponseControl, responseControlOf } from './response-control-of.ts'

/** Everything that follows from a version alone, computed once and shared by all its conversations. */
export interface AgentImage {
  agent: string
  version: AgentVersion
  router: Router
  /** Enabled topics by name. */
  topics: ReadonlyMap<string, Topic>
  flows: ReadonlyMap<string, Flow>
  functions: AgentFunctions
  entities: ReadonlyMap<string, Entity>
  handoffs: ReadonlyMap<string, HandoffConfig>
  /** Values as in the file, by name. */
  smsTemplates: ReadonlyMap<string, Fields>
  variants: readonly string[]
  defaultVariant: string | null
  /** Values by variant, by attribute. */
  attributes: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Texts by language, by translation. */
  translations: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** The default one first. */
  languages: readonly string[]
  channels: Readonly<Record<'voice' | 'webchat', ChannelTexts>>
  responseControl: ResponseControl
  /** `agent_settings/experimental_config.json`. */
  settings: Fields
  personality: Fields
  role: Fields
  rules: string
}

const known = new WeakMap<AgentVersion, AgentImage>()

/** The image of a version; built on the first call for it. */
export function agentImage(version: AgentVersion): AgentImage {
  const image = known.get(version) ?? build(version)
  known.set(version, image)
  return image
}

function build(version: AgentVersion): AgentImage {
  const variants = named(version, 'variant').sort((a, b) => (a.name < b.name ? -1 : 1))
  const first = variants.find(({ value }) => fieldsOf(value).flag('is_default')) ?? variants[0]
  const one = (kind: Parameters<typeof named>[1]) => fieldsOf(named(version, kind)[0]?.value)
  const rules = named(version, 'rules')[0]?.value
  return {
    agent: version.agent,
    version,
    router: createRouter(version),
    topics: new Map(topicsOf(version).flatMap((topic) => (topic.enabled ? [[topic.name, topic]] : []))),
    flows: flowsOf(version),
    functions: functionsOf(version),
    entities: entitiesOf(version),
    handoffs: handoffsOf(version),
    smsTemplates: new Map(named(version, 'sms_template').map(({ name, value }) => [name, fieldsOf(value)])),
    variants: variants.map(({ name }) => name),
    defaultVariant: first?.name ?? null,
    attributes: byName(version, 'attribute', 'values'),
    translations: byName(version, 'translation', 'translations'),
    languages: [...languages(version, 'default_language'), ...languages(version, 'additional_language')],
    channels: channelTextsOf(version),
    responseControl: responseControlOf(version),
    settings: one('experimental_config'),
    personality: one('personality'),
    role: one('role'),
    rules: typeof rules === 'string' ? rules : '',
  }
}

function languages(version: AgentVersion, kind: 'default_language' | 'additional_language'): string[] {
  return named(version, kind).map(({ name, value }) => (typeof value === 'string' ? value : name))
}

function byName(version: AgentVersion, kind: 'attribute' | 'translation', field: string) {
  return new Map(
    named(version, kind).map(({ name, value }) => {
      const texts = Object.entries(fieldsOf(value).fields(field).value)
      return [name, new Map(texts.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])))]
    }),
  )
}
