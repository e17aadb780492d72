import type { Area } from './mutation.ts'
import { edit, fails, passes, warns } from './mutation.ts'

const CONFIG = 'agent_settings/experimental_config.json'
const LLM = '  "llm": {\n'
const CONTROL = '"max_silence_count": 4'

/** `experimental_config.json`. */
export const EXPERIMENTAL_AREA: Area = {
  area: 'experimental',
  mutations: [
    fails('unknown top key', CONFIG, edit(LLM, `  "llms": {},\n${LLM}`)),
    fails('bad enum', CONFIG, edit('"provider": "smart_turn"', '"provider": "clever_turn"')),
    fails('provider without model', CONFIG, edit('    "model": "nova-3",\n', '')),
    fails(
      'two kinds of llm overrides',
      CONFIG,
      edit(LLM, `${LLM}    "channel_overrides": { "sip.polyai": { "provider_model_id": "raven-3" } },\n`),
    ),
    warns('override of an unknown flow', CONFIG, edit('"Change crossing"', '"Cancel crossing"')),
    warns('unknown key in an open object', CONFIG, edit(LLM, `${LLM}    "provider_modelid": "raven-3",\n`)),
    fails('invalid JSON', CONFIG, edit('"max_silence_count": 4', '"max_silence_count": 4,')),
    passes('{}', CONFIG, '{}\n'),
    passes('missing', CONFIG, null),
  ],
  more: [
    fails('unknown key in a closed object', CONFIG, edit(CONTROL, `${CONTROL},\n    "max_silence": 4`)),
    fails('number out of bounds', CONFIG, edit('"threshold": 0.5', '"threshold": 5')),
  ],
}
