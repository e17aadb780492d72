import { defineKind } from './define-kind.ts'
import type { FieldForm, FieldTable, KindRow } from './kind-row.ts'
import { SAFETY_FIELDS } from './settings-kinds.ts'

const EMPTY_TEXT: FieldForm = { default: '' }
const LEFT_OUT_TEXT: FieldForm = { default: '', omit: true }
const EMPTY_LIST: FieldForm = { default: [] }
const EMPTY_MAP: FieldForm = { default: {} }

const GREETING_FIELDS: FieldTable = { welcome_message: EMPTY_TEXT, language_code: { default: 'en-GB' } }

const TEST_CASE_FIELDS: FieldTable = {
  channel: { aliases: { 'chat.polyai': 'voice', 'webchat.polyai': 'webchat' } },
  variant: LEFT_OUT_TEXT,
  caller_number: LEFT_OUT_TEXT,
  simulated_at: LEFT_OUT_TEXT,
  tags: EMPTY_LIST,
  sip_headers: EMPTY_MAP,
  integration_attributes: EMPTY_MAP,
  prompt_assertions: EMPTY_LIST,
  function_call_assertions: { default: [], items: { arguments: EMPTY_LIST } },
}

/** Voice, chat, and what stands beside the conversation: the vendor's test cases, documents, values of an environment. */
export const CHANNEL_KINDS: readonly KindRow[] = [
  defineKind(
    'voice_greeting',
    'Voice greeting',
    { type: 'section', path: 'voice/configuration.yaml', section: 'greeting', holds: 'map' },
    {
      updateOnly: true,
      fields: GREETING_FIELDS,
      references: [{ pointer: '/welcome_message', allowed: ['attr', 'vrbl', 'tn'] }],
    },
  ),
  defineKind(
    'voice_style_prompt',
    'Voice style prompt',
    { type: 'section', path: 'voice/configuration.yaml', section: 'style_prompt', holds: 'map' },
    { updateOnly: true, fields: { prompt: EMPTY_TEXT }, references: [{ pointer: '/prompt', allowed: [] }] },
  ),
  defineKind(
    'voice_disclaimer',
    'Voice disclaimer',
    { type: 'section', path: 'voice/configuration.yaml', section: 'disclaimer_messages', holds: 'map' },
    {
      updateOnly: true,
      fields: { message: EMPTY_TEXT, enabled: { default: false }, language_code: LEFT_OUT_TEXT },
      references: [{ pointer: '/message', allowed: ['attr', 'vrbl', 'tn'] }],
    },
  ),
  defineKind(
    'voice_safety_filters',
    'Voice safety filters',
    { type: 'file', path: 'voice/safety_filters.yaml' },
    { updateOnly: true, fields: SAFETY_FIELDS },
  ),
  defineKind(
    'chat_greeting',
    'Chat greeting',
    { type: 'section', path: 'chat/configuration.yaml', section: 'greeting', holds: 'map' },
    { fields: GREETING_FIELDS, references: [{ pointer: '/welcome_message', allowed: ['attr', 'vrbl', 'tn'] }] },
  ),
  defineKind(
    'chat_style_prompt',
    'Chat style prompt',
    { type: 'section', path: 'chat/configuration.yaml', section: 'style_prompt', holds: 'map' },
    { fields: { prompt: EMPTY_TEXT }, references: [{ pointer: '/prompt', allowed: [] }] },
  ),
  defineKind(
    'chat_safety_filters',
    'Chat safety filters',
    { type: 'file', path: 'chat/safety_filters.yaml' },
    { fields: SAFETY_FIELDS },
  ),
  defineKind(
    'asr_settings',
    'Speech recognition settings',
    { type: 'file', path: 'voice/speech_recognition/asr_settings.yaml' },
    {
      updateOnly: true,
      fields: { barge_in: { default: false }, interaction_style: { aliases: { turbo: 'sonic' } } },
    },
  ),
  defineKind(
    'keyphrase',
    'Keyphrases',
    {
      type: 'list',
      path: 'voice/speech_recognition/keyphrase_boosting.yaml',
      legacyPath: 'speech_recognition/keyphrase_boosting.yaml',
      list: 'keyphrases',
      itemName: 'keyphrase',
    },
    { fields: { level: { default: 'default', case: 'lower' } } },
  ),
  defineKind(
    'transcript_correction',
    'Transcript corrections',
    {
      type: 'list',
      path: 'voice/speech_recognition/transcript_corrections.yaml',
      list: 'corrections',
      itemName: 'name',
    },
    {
      duplicates: 'error',
      fields: {
        description: EMPTY_TEXT,
        regular_expressions: {
          default: [],
          ordered: true,
          items: { replacement: EMPTY_TEXT, replacement_type: { aliases: { substring: 'partial' } } },
        },
      },
    },
  ),
  defineKind(
    'pronunciation',
    'Pronunciations',
    {
      type: 'list',
      path: 'voice/response_control/pronunciations.yaml',
      list: 'pronunciations',
      itemName: 'regex-and-language',
    },
    {
      ordered: true,
      fields: {
        replacement: EMPTY_TEXT,
        case_sensitive: { default: false },
        language_code: EMPTY_TEXT,
        description: EMPTY_TEXT,
        name: LEFT_OUT_TEXT,
      },
    },
  ),
  defineKind(
    'phrase_filter',
    'Phrase filters',
    {
      type: 'list',
      path: 'voice/response_control/phrase_filtering.yaml',
      list: 'phrase_filtering',
      itemName: 'name',
    },
    {
      fields: {
        description: EMPTY_TEXT,
        regular_expressions: { default: [], ordered: true },
        say_phrase: { default: false },
        language_code: EMPTY_TEXT,
        function: LEFT_OUT_TEXT,
      },
    },
  ),
  defineKind(
    'test_case',
    'Test cases',
    { type: 'each', patterns: ['test_suite/{name}.yaml'], named: 'by-field' },
    { fields: TEST_CASE_FIELDS },
  ),
  defineKind(
    'document',
    'Documents',
    { type: 'each', patterns: ['context/{name}.MD', 'context/{name}.md'], named: 'by-path' },
    { format: 'text' },
  ),
  defineKind(
    'environment_values',
    'Environment values',
    {
      type: 'each',
      patterns: [
        'real_time_configuration/draft_and_sandbox/{name}.json',
        'real_time_configuration/pre_release/{name}.json',
        'real_time_configuration/live/{name}.json',
      ],
      named: 'by-path',
    },
    { format: 'json', versioned: false },
  ),
]
