import type { Area, Mutation } from './mutation.ts'
import { edit, fails, passes, warns } from './mutation.ts'

const STEP = 'flows/book_crossing/steps/ask_route.yaml'
const BLOCKS = ['asr_biasing', 'dtmf_config', 'asr', 'vad', 'barge_in', 'llm']

/** The blocks of a step's settings. */
export const STEP_SETTINGS_AREA: Area = {
  area: 'step settings',
  mutations: [
    ...BLOCKS.map((block) =>
      fails(`unknown key in ${block}`, STEP, edit(`\n${block}:\n`, `\n${block}:\n  colour: red\n`)),
    ),
    fails(
      'unknown key in a disabled block',
      STEP,
      edit('dtmf_config:\n  is_enabled: true', 'dtmf_config:\n  colour: red\n  is_enabled: false'),
    ),
    passes(
      'asr with a provider only',
      STEP,
      edit('asr:\n  provider: deepgram\n  model: nova-3\n', 'asr:\n  provider: deepgram\n'),
    ),
    set('vad_start is negative', 'vad_start: 0.2', 'vad_start: -0.2', fails),
    set('vad_end is infinite', 'vad_end: 0.6', 'vad_end: .inf', fails),
    set('vad threshold 7', 'speech_threshold: 0.4', 'speech_threshold: 7', warns),
    set('vad_start is a text', 'vad_start: 0.2', "vad_start: '0.2'", fails),
    set('barge_in without is_enabled', 'barge_in:\n  is_enabled: true', 'barge_in:\n  is_enabled:', fails),
    set('barge_in: {}', 'barge_in:\n  is_enabled: true', 'barge_in: {}', passes),
    set('effort max', 'reasoning_effort: low', 'reasoning_effort: max', fails),
    set('effort as a number', 'reasoning_effort: low', 'reasoning_effort: 3', passes),
    set('inter_digit_timeout is negative', 'inter_digit_timeout: 3', 'inter_digit_timeout: -1', fails),
    set('max_digits is 4.0', 'max_digits: 4', 'max_digits: 4.0', fails),
    set('end_key is a number', "end_key: '#'", 'end_key: 9', fails),
    set('settings as a list', 'llm:\n  provider_model_id: raven-3\n  reasoning_effort: low', 'llm:\n- raven-3', fails),
    set('keyword is a number', '- Island Quay', '- 24', fails),
  ],
  more: [set('max_digits is negative', 'max_digits: 4', 'max_digits: -4', fails)],
}

function set(name: string, from: string, to: string, answer: typeof passes): Mutation {
  return answer(name, STEP, edit(from, to))
}
