import type { Area, Mutation } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const TOPIC = 'topics/opening_times.yaml'
const ACTIONS = 'Offer to connect'
const CONTENT = 'The ticket desk'

/** References in topics. */
export const TOPIC_REFERENCES_AREA: Area = {
  area: 'topic references',
  mutations: [
    ...['fn', 'attr', 'vrbl', 'tn', 'twilio_sms'].map((prefix) => unknown(prefix)),
    passes('fn in content resolves', TOPIC, edit(CONTENT, 'See {{fn:quote_fare}}. The ticket desk')),
    warns('reference in a query', TOPIC, append('- Is {{attr:harbour}} open?\n')),
    fails('ft', TOPIC, edit(ACTIONS, 'Call {{ft:take_route}}. Offer to connect')),
    fails('entity', TOPIC, edit(ACTIONS, 'Ask for {{entity:seats}}. Offer to connect')),
    warns('unknown prefix', TOPIC, edit(ACTIONS, 'Send {{sms:directions}}. Offer to connect')),
    warns('spaces inside the braces', TOPIC, edit('{{ho:harbour_office}}', '{{ ho:harbour_office }}')),
    warns('unknown name with a space', TOPIC, edit('{{attr:opening hours}}', '{{attr:closing hours}}')),
    fails('start_function', TOPIC, edit(ACTIONS, 'Call {{fn:start_function}}. Offer to connect')),
    passes('unknown $x', TOPIC, edit(ACTIONS, 'Say $nothing_known. Offer to connect')),
  ],
  more: [unknown('ho')],
}

function unknown(prefix: string): Mutation {
  return fails(`unknown ${prefix}`, TOPIC, edit(ACTIONS, `See {{${prefix}:nobody_knows}}. ${ACTIONS}`))
}
