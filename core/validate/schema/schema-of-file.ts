import * as validators from '../../../schemas/generated/project-files.js'
import type { Validate } from '../../../schemas/generated/project-files.js'
import type { KindRow } from '../../agent/kind-row.ts'
import type { ResourceKind } from '../../agent/kinds.ts'

/** The schema of a kind of file. */
export interface FileSchema {
  /** schemas/<name>.schema.json */
  name: string
  /** Null where the vendor's validator does not look: the schema then helps editors, and names that are nearly right. */
  validate: Validate | null
}

const BY_KIND: Partial<Record<ResourceKind, FileSchema>> = {
  project: { name: 'project', validate: null },
  personality: { name: 'personality', validate: validators.personality },
  role: { name: 'role', validate: validators.role },
  default_language: { name: 'languages', validate: validators.languages },
  safety_filters: { name: 'safety-filters', validate: validators.safetyFilters },
  voice_safety_filters: { name: 'channel-safety-filters', validate: validators.channelSafetyFilters },
  chat_safety_filters: { name: 'channel-safety-filters', validate: validators.channelSafetyFilters },
  experimental_config: { name: 'experimental-config', validate: validators.experimentalConfig },
  entity: { name: 'entities', validate: validators.entities },
  handoff: { name: 'handoffs', validate: validators.handoffs },
  sms_template: { name: 'sms-templates', validate: validators.smsTemplates },
  variant: { name: 'variant-attributes', validate: validators.variantAttributes },
  translation: { name: 'translations', validate: validators.translations },
  api_integration: { name: 'api-integrations', validate: validators.apiIntegrations },
  topic: { name: 'topic', validate: validators.topic },
  flow: { name: 'flow-config', validate: validators.flowConfig },
  step: { name: 'step', validate: validators.step },
  voice_greeting: { name: 'voice-configuration', validate: validators.voiceConfiguration },
  chat_greeting: { name: 'chat-configuration', validate: validators.chatConfiguration },
  asr_settings: { name: 'asr-settings', validate: validators.asrSettings },
  keyphrase: { name: 'keyphrase-boosting', validate: validators.keyphraseBoosting },
  transcript_correction: { name: 'transcript-corrections', validate: validators.transcriptCorrections },
  pronunciation: { name: 'pronunciations', validate: validators.pronunciations },
  phrase_filter: { name: 'phrase-filtering', validate: validators.phraseFiltering },
  test_case: { name: 'test-case', validate: validators.testCase },
}

/** The schema of a file that holds these kinds, or null when it has none (texts, functions, values of an environment). */
export function schemaOfFile(rows: readonly KindRow[]): FileSchema | null {
  const [first] = rows
  return first === undefined ? null : (BY_KIND[first.kind] ?? null)
}
