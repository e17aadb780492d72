import type { Area, Mutation } from './mutation.ts'
import { append, edit, editAll, fails, passes } from './mutation.ts'

const TOPIC = 'topics/opening_times.yaml'
const STEP = 'flows/book_crossing/steps/ask_route.yaml'
const HANDOFFS = 'config/handoffs.yaml'
const VARIANTS = 'config/variant_attributes.yaml'
const ENABLED = 'enabled: true'

/** YAML as the vendor reads it: version 1.2, with dates, `1_000` and `0b11`. */
export const YAML_AREA: Area = {
  area: 'YAML',
  mutations: [],
  more: [
    ...['True', 'TRUE', 'FALSE'].map((word) =>
      passes(`${word} is a boolean`, TOPIC, edit(ENABLED, `enabled: ${word}`)),
    ),
    ...['on', 'no', '1'].map((word) => fails(`${word} is no boolean`, TOPIC, edit(ENABLED, `enabled: ${word}`))),
    ...['1_000', '0b11', '0o17', '0x1F', '017'].map((word) => timeout(`${word} is a whole number`, word, passes)),
    ...['1e3', '4.5', 'true', "'4'", '.inf'].map((word) => timeout(`${word} is no whole number`, word, fails)),
    ...['7', '1e3', '0.25'].map((word) =>
      passes(`${word} is a number`, STEP, edit('vad_end: 0.6', `vad_end: ${word}`)),
    ),
    content('yes', passes),
    content('12:30:45', passes),
    content('2026-01-15x', passes),
    content('2026-01-15', fails),
    content('2026-01-15T09:30:00Z', fails),
    content('5.0', fails),
    content('"2026-01-15"', passes),
    content('!note x', fails),
    content('!!str 24', passes),
    fails('two documents', TOPIC, append('---\nname: Opening times\n')),
    passes('one document between markers', TOPIC, (text) => `---\n${text}...\n`),
    passes('directive of another version', TOPIC, (text) => `%YAML 1.1\n---\n${text}`),
    passes('merge key', HANDOFFS, mergedHeaders),
    passes(
      'alias',
      VARIANTS,
      edit(
        'Mainland: from six to ten\n    Island: from seven to nine',
        'Mainland: &hours from six to ten\n    Island: *hours',
      ),
    ),
    passes('list that is indented below its key', TOPIC, editAll('\n- ', '\n    - ')),
    passes('flow style', TOPIC, () => '{name: Opening times, "content": "x", example_queries: [a, b]}\n'),
    passes('comments', TOPIC, (text) => `# first\n${text}# last\n`),
    passes('Windows line ends', TOPIC, editAll('\n', '\r\n')),
    passes('folded text', TOPIC, edit('content: The ticket', 'content: >-\n  The ticket')),
    fails('tab as indentation', TOPIC, edit('- When', '\t- When')),
  ],
}

function timeout(name: string, value: string, answer: typeof passes): Mutation {
  return answer(name, STEP, edit('inter_digit_timeout: 3', `inter_digit_timeout: ${value}`))
}

function content(value: string, answer: typeof passes): Mutation {
  const name = `${value} as a text`
  return answer(name, TOPIC, edit('The ticket desk is open {{attr:opening hours}}.', value))
}

function mergedHeaders(text: string): string {
  return text.replace('sip_config:', 'sip_config: &sip').replace('    method: bye', '    <<: *sip\n    method: bye')
}
