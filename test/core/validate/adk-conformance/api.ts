import type { Area, Mutation } from './mutation.ts'
import { append, edit, fails, passes } from './mutation.ts'

const API = 'config/api_integrations.yaml'
const GET = 'resource: /tickets/{code}'
const OPERATIONS = /  operations:\n[^]*$/
const SANDBOX = 'https://bookings.sandbox.quayside.example'

/** API integrations. */
export const API_AREA: Area = {
  area: 'api',
  mutations: [
    passes('minimal', API, append('- name: tides\n')),
    fails('name CRM', API, edit('name: bookings', 'name: CRM')),
    passes('method in lower case', API, edit('method: POST', 'method: post')),
    fails('HEAD', API, edit('method: POST', 'method: HEAD')),
    fails('auth without URL', API, edit('base_url: https://bookings.quayside.example', "base_url: ''")),
    fails('auth bearer', API, edit('auth_type: none', 'auth_type: bearer')),
    resource('path without a slash', 'tickets', fails),
    resource('path with a space', '/our tickets', fails),
    resource('path with {my-id}', '/tickets/{my-id}', fails),
    resource('path with ?q={x}', '/tickets?q={x}', passes),
    fails('ftp', API, edit(SANDBOX, 'ftp://bookings.quayside.example')),
    fails('duplicate name and method', API, append(operation('get_ticket', 'GET'))),
    passes('same name, other method', API, append(operation('get_ticket', 'DELETE'))),
    passes('operations as a map', API, (text) =>
      text.replace(
        OPERATIONS,
        '  operations:\n    get_ticket:\n      name: get_ticket\n      method: GET\n      resource: /tickets\n',
      ),
    ),
    passes('no environments', API, (text) => text.replace(/  environments:\n[^]*(?=  operations)/, '')),
  ],
  more: [
    resource('path with %20', '/our%20tickets', passes),
    passes('pre_release with an underscore', API, edit('pre-release:', 'pre_release:')),
  ],
}

function resource(name: string, path: string, answer: typeof passes): Mutation {
  return answer(name, API, edit(GET, `resource: ${path}`))
}

function operation(name: string, method: string): string {
  return `  - name: ${name}\n    method: ${method}\n    resource: /tickets/last\n`
}
