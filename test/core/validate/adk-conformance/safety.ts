import type { Area } from './mutation.ts'
import { edit, fails, passes, warns } from './mutation.ts'

const GENERAL = 'agent_settings/safety_filters.yaml'
const VOICE = 'voice/safety_filters.yaml'
const CHAT = 'chat/safety_filters.yaml'
const HATE = '  hate:\n    enabled: true\n    level: medium\n'

/** Safety filters: general, voice, chat. */
export const SAFETY_AREA: Area = {
  area: 'safety',
  mutations: [
    warns('extra enabled in the general file', GENERAL, (text) => `enabled: true\n${text}`),
    fails('level high', GENERAL, edit('level: medium', 'level: high')),
    passes('level LOOSE', GENERAL, edit('level: lenient', 'level: LOOSE')),
    fails('category missing', GENERAL, edit(HATE, '')),
    fails('category misspelt', GENERAL, edit('self_harm', 'self-harm')),
    fails('voice without enabled', VOICE, edit('enabled: true\ncategories', 'categories')),
    fails('category is a boolean', GENERAL, edit(HATE, '  hate: true\n')),
    fails('enabled is a text', GENERAL, edit('enabled: false', 'enabled: "true"')),
    fails('no level', GENERAL, edit('    level: lenient\n', '')),
    fails('empty file', GENERAL, ''),
  ],
  more: [
    fails('category too many', GENERAL, edit(HATE, `${HATE}${HATE.replace('hate', 'rudeness')}`)),
    fails('chat without enabled', CHAT, edit('enabled: false\ncategories', 'categories')),
    fails('enabled of voice is a text', VOICE, edit('enabled: true\ncategories', 'enabled: "true"\ncategories')),
  ],
}
