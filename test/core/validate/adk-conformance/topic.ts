import { BASE } from './base-project.ts'
import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const TOPIC = 'topics/opening_times.yaml'
const UNNAMED = 'topics/lost_luggage.yaml'
const QUERIES = 'example_queries:\n'

/** Topics: fields, file names, YAML. */
export const TOPIC_AREA: Area = {
  area: 'topic',
  mutations: [
    warns('unknown field', TOPIC, append('queries: []\n')),
    fails('enabled is the text "true"', TOPIC, edit('enabled: true', 'enabled: "true"')),
    fails('enabled: yes, which is a text', TOPIC, edit('enabled: true', 'enabled: yes')),
    fails('name differs from the file', TOPIC, edit('name: Opening times', 'name: Opening hours')),
    passes('no name', TOPIC, edit('name: Opening times\n', '')),
    passes('empty file', UNNAMED, ''),
    passes('.yml', 'topics/opening_times.yml', BASE.get(TOPIC) ?? null, { [TOPIC]: null }),
    warns('nested folder', 'topics/desk/tickets.yaml', 'name: Tickets\ncontent: At the desk.\n'),
    passes('20 queries', TOPIC, edit(QUERIES, QUERIES + queries(18))),
    fails('21 queries', TOPIC, edit(QUERIES, QUERIES + queries(19))),
    fails('query is a number', TOPIC, edit('- When is the ticket desk open?', '- 24')),
    fails('actions is a list', TOPIC, edit('actions: Offer to connect the caller', 'actions:\n- Offer a connection')),
    fails('actions is null', TOPIC, edit('actions: Offer to connect the caller to {{ho:harbour_office}}.', 'actions:')),
    fails('key given twice', TOPIC, append('enabled: false\n')),
    fails('conflict markers', TOPIC, conflict),
    warns('two topics with equal clean names', 'topics/opening_times.yml', 'name: Opening Times!\ncontent: Never.\n'),
  ],
}

function queries(count: number): string {
  return Array.from({ length: count }, (_, i) => `- May I come at ${i + 1}?\n`).join('')
}

function conflict(text: string): string {
  return text.replace('content: ', '<<<<<<< ours\ncontent: Closed.\n=======\ncontent: ').concat('>>>>>>> theirs\n')
}
