import { BASE } from './base-project.ts'
import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const KEYPHRASES = 'voice/speech_recognition/keyphrase_boosting.yaml'
const LEGACY_KEYPHRASES = 'speech_recognition/keyphrase_boosting.yaml'
const CORRECTIONS = 'voice/speech_recognition/transcript_corrections.yaml'
const PRONUNCIATIONS = 'voice/response_control/pronunciations.yaml'
const FILTERS = 'voice/response_control/phrase_filtering.yaml'
const FERRY_RULE = '\\bfairy\\b\n    replacement: ferry\n    replacement_type: partial'
const FAIRY = `  regular_expressions:\n  - regular_expression: ${FERRY_RULE}\n`

/** Keyphrase boosting. */
export const KEYPHRASES_AREA: Area = {
  area: 'keyphrases',
  mutations: [
    passes('level in upper case', KEYPHRASES, edit('level: boosted', 'level: BOOSTED')),
    fails('unknown level', KEYPHRASES, edit('level: boosted', 'level: loud')),
    fails('level is null', KEYPHRASES, edit('level: boosted', 'level:')),
    fails('keyphrase is a number', KEYPHRASES, edit('Lighthouse', '24')),
    warns('duplicates', KEYPHRASES, append('- keyphrase: Lighthouse\n  level: maximum\n')),
    passes('legacy path', LEGACY_KEYPHRASES, BASE.get(KEYPHRASES) ?? null, { [KEYPHRASES]: null }),
  ],
}

/** Transcript corrections. */
export const CORRECTIONS_AREA: Area = {
  area: 'corrections',
  mutations: [
    fails('duplicate names', CORRECTIONS, edit('name: Ferry', 'name: Island Quay')),
    warns('invalid regular expression', CORRECTIONS, edit('\\bfairy\\b', '(fairy')),
    fails('type all', CORRECTIONS, edit('replacement_type: full', 'replacement_type: all')),
    passes('type substring', CORRECTIONS, edit('replacement_type: full', 'replacement_type: substring')),
    fails('no rules', CORRECTIONS, edit(FAIRY, '  regular_expressions: []\n')),
    passes('rule without replacement', CORRECTIONS, edit('    replacement: ferry\n', '')),
  ],
}

/** Pronunciations. */
export const PRONUNCIATIONS_AREA: Area = {
  area: 'pronunciations',
  mutations: [
    fails('empty regular expression', PRONUNCIATIONS, edit('regex: 24/7', "regex: ''")),
    warns('invalid regular expression', PRONUNCIATIONS, edit('regex: 24/7', 'regex: (24')),
    passes('no replacement', PRONUNCIATIONS, edit('  replacement: day and night\n', '')),
    fails('replacement is a number', PRONUNCIATIONS, edit('replacement: day and night', 'replacement: 247')),
    fails('case_sensitive is a text', PRONUNCIATIONS, edit('case_sensitive: false', 'case_sensitive: "false"')),
    passes('name', PRONUNCIATIONS, append('  name: always open\n')),
    passes('language that is not configured', PRONUNCIATIONS, edit('language_code: en-GB', 'language_code: fr-CA')),
  ],
}

/** Phrase filters. */
export const PHRASE_FILTERS_AREA: Area = {
  area: 'phrase filters',
  mutations: [
    fails('unknown function', FILTERS, edit('function: mask_number', 'function: mask_numbers')),
    fails('function of a flow', FILTERS, edit('function: mask_number', 'function: take_route')),
    passes('start_function', FILTERS, edit('function: mask_number', 'function: start_function')),
    warns('invalid regular expression', FILTERS, edit('\\b[0-9]{16}\\b', "'[0-9'")),
    fails(
      'no regular expression',
      FILTERS,
      edit('regular_expressions:\n  - \\b[0-9]{16}\\b', 'regular_expressions: []'),
    ),
    warns('no name', FILTERS, edit('- name: card_numbers\n  description', '- description')),
  ],
}
