import type { Area, Mutation } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const TEST = 'test_suite/book_for_two.yaml'
const NAME = 'name: Book for two\n'
const ROUTE = '  - parameter_name: route\n    expected_value: Island Quay\n    value_type: string\n'
const SIMULATED = "simulated_at: '2026-05-04T09:30:00+01:00'"
const ASSERTION = '- The agent says what the crossing costs.'
const TAGS = 'tags:\n- booking\n'

/** The vendor's own test cases. */
export const TESTS_AREA: Area = {
  area: 'tests',
  mutations: [
    set('channel sms', 'channel: voice', 'channel: sms', fails),
    set('no channel', 'channel: voice\n', '', fails),
    set('channel by its wire name', 'channel: voice', 'channel: chat.polyai', passes),
    set('unknown language', 'language: en-GB', 'language: de-DE', fails),
    set('no language', 'language: en-GB\n', '', fails),
    warns('unknown field', TEST, append('severity: high\n')),
    set('unknown variant', 'variant: Mainland', 'variant: Moon', fails),
    set('caller_number is a number', "'+447700900123'", '+447700900123', fails),
    set('bad simulated_at', SIMULATED, 'simulated_at: tomorrow', fails),
    set('simulated_at without quotes', SIMULATED, 'simulated_at: 2026-05-04T09:30:00Z', passes),
    set('simulated_at with the date only', SIMULATED, 'simulated_at: 2026-05-04', passes),
    set('date in integration_attributes', 'trips: 3', 'since: 2026-05-04', fails),
    set('number as a key in integration_attributes', 'trips: 3', '3: trips', fails),
    set('nested integration_attributes', 'trips: 3', 'trips:\n    last: [1, 2]', passes),
    set('sip header is a boolean', "X-Line: '2'", 'X-Line: true', fails),
    set('sip header is a number', "X-Line: '2'", 'X-Line: 2', fails),
    set('tags is a text', TAGS, 'tags: booking\n', fails),
    set('prompt_assertions is a text', `prompt_assertions:\n${ASSERTION}`, 'prompt_assertions: It costs.', fails),
    set('assertion is a number', ASSERTION, '- 24', fails),
    set('empty scenario', 'You want two seats to Island Quay tomorrow.', "''", fails),
    set('unknown function', 'name: quote_fare', 'name: quote_fares', fails),
    set('function of a flow', 'name: quote_fare', 'name: take_route', fails),
    set('start function', 'name: quote_fare', 'name: start_function', fails),
    set('bad value_type', 'value_type: integer', 'value_type: int', fails),
    set('no value_type', ROUTE, ROUTE.replace('    value_type: string\n', ''), fails),
    set('extra key in an argument', ROUTE, `${ROUTE}    operator: equals\n`, fails),
    set('unknown parameter', 'parameter_name: route', 'parameter_name: rout', warns),
    set('expected_value is a number', "expected_value: '2'", 'expected_value: 2', warns),
    warns('no assertions', TEST, (text) => text.replace(/prompt_assertions:\n[^]*$/, '')),
    set('no name', NAME, '', fails),
    set('name differs from the file', NAME, 'name: Book for three\n', fails),
    warns('.yml', 'test_suite/ask_price.yml', 'name: Ask price\nscenario: Ask.\nchannel: voice\nlanguage: en-GB\n'),
  ],
}

function set(name: string, from: string, to: string, answer: typeof passes): Mutation {
  return answer(name, TEST, edit(from, to))
}
