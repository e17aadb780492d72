// Written by scripts/generate.ts. Do not edit.
import type { ErrorObject } from 'ajv'

/** Whether a value is as a schema says; when not, `errors` tells every reason until the next call. */
export interface Validate {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}

/** schemas/advanced-step.schema.json */
export declare const advancedStep: Validate
/** schemas/api-integrations.schema.json */
export declare const apiIntegrations: Validate
/** schemas/asr-settings.schema.json */
export declare const asrSettings: Validate
/** schemas/channel-safety-filters.schema.json */
export declare const channelSafetyFilters: Validate
/** schemas/chat-configuration.schema.json */
export declare const chatConfiguration: Validate
/** schemas/default-step.schema.json */
export declare const defaultStep: Validate
/** schemas/entities.schema.json */
export declare const entities: Validate
/** schemas/experimental-config.schema.json */
export declare const experimentalConfig: Validate
/** schemas/flow-config.schema.json */
export declare const flowConfig: Validate
/** schemas/handoffs.schema.json */
export declare const handoffs: Validate
/** schemas/keyphrase-boosting.schema.json */
export declare const keyphraseBoosting: Validate
/** schemas/languages.schema.json */
export declare const languages: Validate
/** schemas/personality.schema.json */
export declare const personality: Validate
/** schemas/phrase-filtering.schema.json */
export declare const phraseFiltering: Validate
/** schemas/project.schema.json */
export declare const project: Validate
/** schemas/pronunciations.schema.json */
export declare const pronunciations: Validate
/** schemas/role.schema.json */
export declare const role: Validate
/** schemas/safety-filters.schema.json */
export declare const safetyFilters: Validate
/** schemas/sms-templates.schema.json */
export declare const smsTemplates: Validate
/** schemas/step.schema.json */
export declare const step: Validate
/** schemas/step-settings.schema.json */
export declare const stepSettings: Validate
/** schemas/test-case.schema.json */
export declare const testCase: Validate
/** schemas/topic.schema.json */
export declare const topic: Validate
/** schemas/transcript-corrections.schema.json */
export declare const transcriptCorrections: Validate
/** schemas/translations.schema.json */
export declare const translations: Validate
/** schemas/variant-attributes.schema.json */
export declare const variantAttributes: Validate
/** schemas/voice-configuration.schema.json */
export declare const voiceConfiguration: Validate
