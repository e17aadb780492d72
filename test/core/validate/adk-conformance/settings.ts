import type { Area } from './mutation.ts'
import { append, edit, fails, passes } from './mutation.ts'

const RULES = 'agent_settings/rules.txt'
const ROLE = 'agent_settings/role.yaml'
const PERSONALITY = 'agent_settings/personality.yaml'

/** Behaviour rules. */
export const RULES_AREA: Area = {
  area: 'rules',
  mutations: [
    fails('unknown fn', RULES, append('Call {{fn:nobody_knows}}.\n')),
    fails('ft', RULES, append('Call {{ft:take_route}}.\n')),
    passes('empty', RULES, ''),
    passes('missing file', RULES, null),
  ],
}

/** The agent's role. */
export const ROLE_AREA: Area = {
  area: 'role',
  mutations: [
    fails('custom with a value that is not other', ROLE, edit("custom: ''", 'custom: Harbour master.')),
    passes('Other and custom', ROLE, () => 'value: Other\ncustom: Harbour master.\n'),
    passes('no value', ROLE, edit('value: Receptionist\n', '')),
    fails('value is a number', ROLE, edit('value: Receptionist', 'value: 7')),
    passes('ho in additional_info', ROLE, edit('ferry line.', 'ferry line, or of {{ho:nobody_knows}}.')),
  ],
}

/** The agent's personality. */
export const PERSONALITY_AREA: Area = {
  area: 'personality',
  mutations: [
    fails('unknown adjective that is on', PERSONALITY, edit('Calm: true', 'Salty: true')),
    passes('unknown adjective that is off', PERSONALITY, edit('Funny: false', 'Salty: false')),
    fails('Other and Kind', PERSONALITY, edit('Polite: true\n  Calm: true', 'Other: true\n  Kind: true')),
    fails('adjective is a text', PERSONALITY, edit('Calm: true', 'Calm: very')),
    fails(
      'adjectives is a list',
      PERSONALITY,
      edit('  Polite: true\n  Calm: true\n  Funny: false\n', '- Polite\n- Calm\n'),
    ),
    fails('custom is null', PERSONALITY, edit('custom: You know the boats of {{attr:harbour}} well.', 'custom:')),
    fails('fn in custom', PERSONALITY, edit('You know', 'Call {{fn:quote_fare}}. You know')),
  ],
}
