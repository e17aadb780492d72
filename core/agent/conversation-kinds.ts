import { defineKind } from './define-kind.ts'
import type { FieldForm, FieldTable, KindRow } from './kind-row.ts'

const OFF: FieldForm = { default: false }
const EMPTY_TEXT: FieldForm = { default: '' }
const EMPTY_LIST: FieldForm = { default: [] }
const EMPTY_IS_ABSENT: FieldForm = { dropEmpty: true }

const ASR_BIASING: FieldTable = {
  is_enabled: OFF,
  alphanumeric: OFF,
  name_spelling: OFF,
  numeric: OFF,
  party_size: OFF,
  precise_date: OFF,
  relative_date: OFF,
  single_number: OFF,
  time: OFF,
  yes_no: OFF,
  address: OFF,
  custom_keywords: EMPTY_LIST,
}

const DTMF: FieldTable = {
  is_enabled: OFF,
  inter_digit_timeout: { default: 0 },
  max_digits: { default: 0 },
  end_key: { default: '#' },
  collect_while_agent_speaking: OFF,
  is_pii: OFF,
}

const STEP_FIELDS: FieldTable = {
  prompt: EMPTY_TEXT,
  extracted_entities: EMPTY_LIST,
  conditions: {
    default: [],
    items: { description: EMPTY_TEXT, child_step: { default: '', omit: true }, required_entities: EMPTY_LIST },
  },
  asr_biasing: { fields: ASR_BIASING, dropUnless: 'is_enabled' },
  dtmf_config: { fields: DTMF, dropUnless: 'is_enabled' },
  asr: EMPTY_IS_ABSENT,
  vad: EMPTY_IS_ABSENT,
  barge_in: EMPTY_IS_ABSENT,
  llm: EMPTY_IS_ABSENT,
}

const TOPIC_REFERENCES = ['fn', 'twilio_sms', 'ho', 'attr', 'vrbl', 'tn'] as const

/** What a conversation runs through: topics, flows and their steps, functions. */
export const CONVERSATION_KINDS: readonly KindRow[] = [
  defineKind(
    'topic',
    'Topics',
    { type: 'each', patterns: ['topics/{name}.yaml', 'topics/{name}.yml'], named: 'by-field' },
    {
      fields: { enabled: { default: true }, actions: EMPTY_TEXT, content: EMPTY_TEXT, example_queries: EMPTY_LIST },
      references: [
        { pointer: '/actions', allowed: TOPIC_REFERENCES },
        { pointer: '/content', allowed: TOPIC_REFERENCES },
      ],
    },
  ),
  defineKind(
    'flow',
    'Flows',
    { type: 'each', patterns: ['flows/{name}/flow_config.yaml'], named: 'by-field' },
    { fields: { description: EMPTY_TEXT, start_step: EMPTY_TEXT } },
  ),
  defineKind(
    'step',
    'Flow steps',
    { type: 'each', patterns: ['flows/{flow}/steps/{name}.yaml'], named: 'by-field' },
    {
      fields: STEP_FIELDS,
      references: [
        {
          pointer: '/prompt',
          allowed: ['fn', 'ft', 'twilio_sms', 'ho', 'attr', 'entity', 'vrbl'],
          when: { field: 'step_type', is: 'advanced_step' },
        },
        {
          pointer: '/prompt',
          allowed: ['twilio_sms', 'ho', 'attr', 'entity', 'vrbl'],
          when: { field: 'step_type', is: 'default_step' },
        },
      ],
    },
  ),
  defineKind(
    'function_step',
    'Function steps',
    { type: 'each', patterns: ['flows/{flow}/function_steps/{name}.py'], named: 'by-stem' },
    { format: 'python' },
  ),
  defineKind(
    'transition_function',
    'Transition functions',
    { type: 'each', patterns: ['flows/{flow}/functions/{name}.py'], named: 'by-stem' },
    { format: 'python' },
  ),
  defineKind(
    'function',
    'Functions',
    { type: 'each', patterns: ['functions/{name}.py'], named: 'by-stem' },
    { format: 'python' },
  ),
  defineKind(
    'start_function',
    'Start function',
    { type: 'file', path: 'functions/start_function.py' },
    { format: 'python' },
  ),
  defineKind('end_function', 'End function', { type: 'file', path: 'functions/end_function.py' }, { format: 'python' }),
  defineKind('variable', 'State variables', { type: 'virtual' }, { format: 'none' }),
]
