import { lineMistake, linesIn, replaceLine } from './planted.ts'
import type { Mistake } from './planted.ts'

const TOPICS = /^topics\/[^/]+\.ya?ml$/
const STEPS = /^flows\/[^/]+\/steps\/[^/]+\.yaml$/
const LISTS = /^(config|voice\/(speech_recognition|response_control))\/[^/]+\.yaml$/
const TESTS = /^test_suite\/[^/]+\.yaml$/
const YAML = /^(?!test_sets\/).*\.yaml$/

const KEYS: Readonly<Record<string, RegExp>> = {
  topic: /^(enabled|actions|content|example_queries)(:.*)$/,
  flow: /^(name|description|start_step)(:.*)$/,
  step: /^(step_type|prompt|extracted_entities|conditions|asr_biasing|dtmf_config)(:.*)$/,
  'item of a list':
    /^( {2}(?:description|entity_type|config|text|env_phone_numbers|is_default|sip_config|values|level|replacement|case_sensitive))(:.*)$/,
  list: /^(entities|handoffs|sms_templates|variants|attributes|keyphrases|corrections|pronunciations)(:.*)$/,
  'test case': /^(scenario|channel|language|tags|prompt_assertions|variant)(:.*)$/,
  greeting: /^( {2}(?:welcome_message|language_code|prompt))(:.*)$/,
}

const FILES_OF_KEYS: Readonly<Record<string, RegExp>> = {
  topic: TOPICS,
  flow: /flow_config\.yaml$/,
  step: STEPS,
  'item of a list': LISTS,
  list: LISTS,
  'test case': TESTS,
  greeting: /^voice\/configuration\.yaml$/,
}

const misspelt: Mistake[] = Object.entries(KEYS).map(([where, pattern]) =>
  lineMistake(`misspelt key of a ${where}`, FILES_OF_KEYS[where] ?? YAML, pattern, ([, key = '', rest = '']) => {
    return key.slice(0, -2) + (key.at(-1) ?? '') + (key.at(-2) ?? '') + rest
  }),
)

/** Mistakes in YAML files that one file alone shows. */
export const YAML_MISTAKES: readonly Mistake[] = [
  ...misspelt,
  lineMistake(
    'wrong value of a choice',
    YAML,
    /^( *(?:entity_type|step_type|method|interaction_style|channel|replacement_type|condition_type): )(\w+)$/,
    ([, key = '', value = '']) => `${key}${value}x`,
  ),
  lineMistake('wrong level', YAML, /^( +level: )(\w+)$/, ([, key = '']) => `${key}loudest`),
  lineMistake(
    'text in place of a boolean',
    YAML,
    /^( *(?:enabled|is_default|is_enabled|barge_in|case_sensitive): )(true|false)$/,
    ([, key = '', value = '']) => `${key}'${value}'`,
  ),
  lineMistake(
    'number in place of a text',
    YAML,
    /^(- keyphrase: |start_step: |  language_code: )(\w.*)$/,
    (match) => `${match[1]}7`,
  ),
  lineMistake(
    'phone number without quotes',
    YAML,
    /^( *(?:\w+): )'(\+\d+)'$/,
    ([, key = '', value = '']) => key + value,
  ),
  lineMistake(
    'broken indentation',
    YAML,
    /^( {2,6})(level|method|is_default|entity_type): .+$/,
    (match) => ` ${match[0]}`,
  ),
  lineMistake(
    'key given twice',
    YAML,
    /^(?:enabled|description|channel|language|step_type): .+$/,
    (match) => `${match[0]}\n${match[0]}`,
  ),
  lineMistake(
    'conflict marker',
    YAML,
    /^(?:enabled|name): .+$/,
    ([line]) => `<<<<<<< ours\n${line}\n=======\n${line}\n>>>>>>> theirs`,
  ),
  lineMistake('empty prompt', STEPS, /^prompt: \w.*$/, () => "prompt: ''"),
  lineMistake('list in place of a text', TOPICS, /^(content|actions): (\w.*)$/, ([, key = '']) => `${key}: [one, two]`),
  lineMistake(
    'broken regular expression',
    LISTS,
    /^(- regex: )([\w\\].*)$/,
    ([, key = '', value = '']) => `${key}(${value}`,
  ),
  lineMistake('no such language', /languages\.yaml$/, /^default_language: .+$/, () => 'default_language: klingonish'),
  tooManyQueries(),
  duplicateItem(),
]

function tooManyQueries(): Mistake {
  return {
    name: 'too many queries',
    spots: (files) =>
      linesIn(files, TOPICS, /^example_queries:$/).map(({ path, number, text }) => () => {
        const queries = Array.from({ length: 21 }, (_, i) => `\n- Question number ${i + 1}?`).join('')
        const after = replaceLine(files.get(path) ?? '', number, text + queries)
        return { changes: new Map([[path, after]]), path, lines: [number, number + 21] }
      }),
  }
}

/** The last item of a list stands there a second time. */
function duplicateItem(): Mistake {
  return {
    name: 'duplicate name',
    spots: (files) =>
      [...files].flatMap(([path, text]) => {
        const isNamed = /^config\/(?!variant)|transcript_corrections|keyphrase/.test(path) && path.endsWith('.yaml')
        const at = text.lastIndexOf('\n- ')
        if (!isNamed || at === -1) return []
        const before = text.endsWith('\n') ? text : `${text}\n`
        const line = before.split('\n').length
        return [() => ({ changes: new Map([[path, before + text.slice(at + 1)]]), path, lines: [line] })]
      }),
  }
}
