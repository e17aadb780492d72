import { defineKind } from './define-kind.ts'
import type { FieldTable, KindRow } from './kind-row.ts'

/** Safety filters of the agent, of voice and of chat: the wire's names of the levels are read too. */
export const SAFETY_FIELDS: FieldTable = {
  categories: { items: { level: { aliases: { LOOSE: 'lenient', MEDIUM: 'medium', STRICT: 'strict' } } } },
}

/** The project itself and `agent_settings/`. */
export const SETTINGS_KINDS: readonly KindRow[] = [
  defineKind('project', 'Project', { type: 'file', path: 'project.yaml' }, { updateOnly: true }),
  defineKind(
    'personality',
    'Personality',
    { type: 'file', path: 'agent_settings/personality.yaml' },
    {
      updateOnly: true,
      fields: { adjectives: { default: {} }, custom: { default: '' } },
      references: [{ pointer: '/custom', allowed: ['attr', 'vrbl'] }],
    },
  ),
  defineKind(
    'role',
    'Role',
    { type: 'file', path: 'agent_settings/role.yaml' },
    {
      updateOnly: true,
      fields: { value: { default: '' }, additional_info: { default: '' }, custom: { default: '' } },
      references: [{ pointer: '/custom', allowed: ['attr', 'vrbl'] }],
    },
  ),
  defineKind(
    'rules',
    'Rules',
    { type: 'file', path: 'agent_settings/rules.txt' },
    {
      format: 'text',
      updateOnly: true,
      references: [{ pointer: '', allowed: ['fn', 'twilio_sms', 'ho', 'attr', 'vrbl', 'tn'] }],
    },
  ),
  defineKind(
    'default_language',
    'Default language',
    { type: 'section', path: 'agent_settings/languages.yaml', section: 'default_language', holds: 'text' },
    { updateOnly: true },
  ),
  defineKind(
    'additional_language',
    'Additional languages',
    { type: 'list', path: 'agent_settings/languages.yaml', list: 'additional_languages', itemName: 'item' },
    { duplicates: 'error' },
  ),
  defineKind(
    'safety_filters',
    'Safety filters',
    { type: 'file', path: 'agent_settings/safety_filters.yaml' },
    { updateOnly: true, fields: SAFETY_FIELDS },
  ),
  defineKind(
    'experimental_config',
    'Experimental configuration',
    { type: 'file', path: 'agent_settings/experimental_config.json' },
    { format: 'json', updateOnly: true },
  ),
]
