import type { Area } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const VOICE = 'voice/configuration.yaml'
const CHAT = 'chat/configuration.yaml'
const CHAT_FILTERS = 'chat/safety_filters.yaml'
const ASR = 'voice/speech_recognition/asr_settings.yaml'
const GREETING = 'greeting:\n  welcome_message: Welcome to {{attr:harbour}}. How can I help?\n  language_code: en-GB\n'
const DISCLAIMER = '  message: This call is recorded.\n  enabled: true\n'
const LANGUAGE = 'help?\n  language_code: en-GB\n'

/** `voice/configuration.yaml` and `chat/configuration.yaml`. */
export const CHANNELS_AREA: Area = {
  area: 'voice and chat configuration',
  mutations: [
    fails('empty welcome', VOICE, edit('Welcome to {{attr:harbour}}. How can I help?', "''")),
    passes('greeting is null', VOICE, edit(GREETING, 'greeting:\n')),
    passes('no greeting', VOICE, edit(GREETING, '')),
    fails('greeting is a text', VOICE, edit(GREETING, 'greeting: Welcome.\n')),
    fails('language_code is empty', VOICE, edit(LANGUAGE, "help?\n  language_code: ''\n")),
    passes('no language_code', VOICE, edit(LANGUAGE, 'help?\n')),
    warns('language_code that is none', VOICE, edit(LANGUAGE, 'help?\n  language_code: english\n')),
    warns('language_code that is not configured', VOICE, edit(LANGUAGE, 'help?\n  language_code: de-DE\n')),
    fails('fn in the greeting', VOICE, edit('How can', '{{fn:quote_fare}} How can')),
    fails('attr in the style prompt', VOICE, edit('Speak slowly.', 'Speak as they do at {{attr:harbour}}.')),
    fails('disclaimer: enabled is a text', VOICE, edit('enabled: true', 'enabled: "true"')),
    warns('disclaimer: enabled with an empty message', VOICE, edit(DISCLAIMER, "  message: ''\n  enabled: true\n")),
    warns('unknown key', VOICE, append('style_promt:\n  prompt: Speak up.\n')),
    fails('chat greeting alone', CHAT, edit('style_prompt:\n  prompt: Write short sentences.\n', ''), {
      [CHAT_FILTERS]: null,
    }),
    passes('all three parts of chat', CHAT, append('\n')),
  ],
  more: [
    warns('unknown field', VOICE, edit('  prompt: Speak slowly.\n', '  prompt: Speak slowly.\n  pace: slow\n')),
    passes('no part of chat', CHAT, null, { [CHAT_FILTERS]: null }),
  ],
}

/** `asr_settings.yaml`. */
export const ASR_AREA: Area = {
  area: 'asr',
  mutations: [
    passes('turbo', ASR, edit('balanced', 'turbo')),
    fails('unknown style', ASR, edit('balanced', 'hasty')),
    fails('barge_in is a text', ASR, edit('barge_in: false', 'barge_in: "false"')),
  ],
}
