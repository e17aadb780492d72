import { defineKind } from './define-kind.ts'
import type { FieldTable, KindRow } from './kind-row.ts'

const EMPTY_TEXT = { default: '' }
const LEFT_OUT_TEXT = { default: '', omit: true }

const SIP_FIELDS: FieldTable = {
  method: { default: 'bye' },
  phone_number: LEFT_OUT_TEXT,
  outbound_endpoint: LEFT_OUT_TEXT,
  outbound_encryption: LEFT_OUT_TEXT,
}

const API_ENVIRONMENT: FieldTable = {
  base_url: { default: '', alsoKnownAs: 'baseUrl' },
  auth_type: { default: 'none' },
}

/** `config/`: files that hold a list of named items. */
export const CONFIG_KINDS: readonly KindRow[] = [
  defineKind(
    'entity',
    'Entities',
    { type: 'list', path: 'config/entities.yaml', list: 'entities', itemName: 'name' },
    { fields: { description: EMPTY_TEXT, config: { default: {} } } },
  ),
  defineKind(
    'handoff',
    'Handoffs',
    { type: 'list', path: 'config/handoffs.yaml', list: 'handoffs', itemName: 'name', refusesNull: true },
    {
      fields: {
        description: EMPTY_TEXT,
        is_default: { default: false },
        sip_config: { default: {}, fields: SIP_FIELDS },
        sip_headers: { default: [] },
      },
    },
  ),
  defineKind(
    'sms_template',
    'SMS templates',
    { type: 'list', path: 'config/sms_templates.yaml', list: 'sms_templates', itemName: 'name' },
    {
      fields: {
        text: EMPTY_TEXT,
        env_phone_numbers: {
          default: {},
          fields: { sandbox: EMPTY_TEXT, pre_release: EMPTY_TEXT, live: EMPTY_TEXT },
        },
      },
      references: [{ pointer: '/text', allowed: ['vrbl', 'tn'] }],
    },
  ),
  defineKind(
    'variant',
    'Variants',
    { type: 'list', path: 'config/variant_attributes.yaml', list: 'variants', itemName: 'name' },
    { duplicates: 'error', fields: { is_default: { default: false } } },
  ),
  defineKind(
    'attribute',
    'Variant attributes',
    { type: 'list', path: 'config/variant_attributes.yaml', list: 'attributes', itemName: 'name' },
    { fields: { values: { default: {} } } },
  ),
  defineKind(
    'translation',
    'Translations',
    { type: 'list', path: 'config/translations.yaml', list: 'translations', itemName: 'name' },
    { fields: { translations: { default: {} } } },
  ),
  defineKind(
    'api_integration',
    'API integrations',
    { type: 'list', path: 'config/api_integrations.yaml', list: 'api_integrations', itemName: 'name' },
    {
      fields: {
        description: EMPTY_TEXT,
        environments: {
          default: {},
          fields: {
            sandbox: { fields: API_ENVIRONMENT },
            'pre-release': { fields: API_ENVIRONMENT, alsoKnownAs: 'pre_release' },
            live: { fields: API_ENVIRONMENT },
          },
        },
        operations: { default: [], items: { method: { case: 'upper' } } },
      },
    },
  ),
]
