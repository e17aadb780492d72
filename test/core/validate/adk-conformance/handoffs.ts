import { withoutReferences } from './base-project.ts'
import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const HANDOFFS = 'config/handoffs.yaml'
const HEADERS = '  sip_headers:\n  - key: X-Desk\n    value: harbour\n'
const ENCRYPTION = 'outbound_encryption: TLS/SRTP'

/** Handoffs. */
export const HANDOFFS_AREA: Area = {
  area: 'handoffs',
  mutations: [
    fails('two defaults', HANDOFFS, edit('is_default: false', 'is_default: true')),
    fails('no default', HANDOFFS, edit('is_default: true', 'is_default: false')),
    fails('method REFER', HANDOFFS, edit('method: refer', 'method: REFER')),
    fails('invite without encryption', HANDOFFS, edit(`    ${ENCRYPTION}\n`, '')),
    fails('invite with bad encryption', HANDOFFS, edit(ENCRYPTION, 'outbound_encryption: TLS')),
    passes('invite', HANDOFFS, edit(ENCRYPTION, 'outbound_encryption: UDP/RTP')),
    passes('bye', HANDOFFS, append(other('hang_up', '  sip_config:\n    method: bye\n'))),
    fails('phone number is a number', HANDOFFS, edit("'+441632960101'", '+441632960101')),
    passes('refer with an empty phone number', HANDOFFS, edit("'+441632960101'", "''")),
    warns('duplicate names', HANDOFFS, append(other('night_line'))),
    warns('names that are equal when cleaned', HANDOFFS, append(other('night line'))),
    passes('empty list', HANDOFFS, 'handoffs: []\n', withoutReferences('ho')),
    fails('list is null', HANDOFFS, 'handoffs:\n', withoutReferences('ho')),
    passes('missing file', HANDOFFS, null, withoutReferences('ho')),
    passes('no sip_config', HANDOFFS, edit('  sip_config:\n    method: bye\n', '')),
    warns('sip_headers is a map', HANDOFFS, edit(HEADERS, '  sip_headers:\n    X-Desk: harbour\n')),
    warns('sip_headers with a number', HANDOFFS, edit('value: harbour', 'value: 7')),
    warns('sip_headers without a value', HANDOFFS, edit('    value: harbour\n', '')),
    warns('unknown sip key', HANDOFFS, edit('method: bye\n', 'method: bye\n    phone: none\n')),
    fails('is_default is a text', HANDOFFS, edit('is_default: false', 'is_default: "false"')),
    warns('no name', HANDOFFS, append('- description: Nobody knows me.\n')),
  ],
}

function other(name: string, more = ''): string {
  return `- name: ${name}\n  description: One more.\n${more}`
}
