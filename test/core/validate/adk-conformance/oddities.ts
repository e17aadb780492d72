import { moved } from './base-project.ts'
import type { Area, Mutation } from './mutation.ts'
import { append, edit, passes } from './mutation.ts'

const TOPIC = 'topics/opening_times.yaml'
const VOICE = 'voice/configuration.yaml'
const HANDOFFS = 'config/handoffs.yaml'
const SMS = 'config/sms_templates.yaml'
const FLOW = 'flows/change_crossing/'
const FUNCTION = 'functions/quote_fare.py'
const HEADER = 'from _gen import *  # <AUTO GENERATED>\n'

/** What real projects hold that a strict reader would trip over: all of it passes. */
export const ODDITIES_AREA: Area = {
  area: 'oddities',
  mutations: [],
  more: [
    passes(
      'role code without spaces',
      'agent_settings/role.yaml',
      edit('Receptionist', 'CustomerServiceRepresentative'),
    ),
    passes('handoff to a SIP address', HANDOFFS, edit("'+441632960101'", '<sip:+441632960101@192.0.2.7>')),
    passes('handoff to a SIP address, quoted', HANDOFFS, edit("'+441632960101'", "'<sip:+441632960101@192.0.2.7>'")),
    passes(
      'greeting that says code sets it',
      VOICE,
      edit('Welcome to {{attr:harbour}}. How can I help?', "'[set in code]'"),
    ),
    ...['{variant_name}', '${variant_name}', '$name'].map((text) =>
      passes(`SMS with ${text}`, SMS, edit('old harbour', text)),
    ),
    passes('empty style prompt', VOICE, edit('Speak slowly.', "''")),
    passes('empty actions', TOPIC, edit('Offer to connect the caller to {{ho:harbour_office}}.', "''")),
    passes(
      'duplicate pronunciations',
      'voice/response_control/pronunciations.yaml',
      append('- regex: 24/7\n  replacement: all day\n'),
    ),
    passes(
      'keyphrases that differ in case',
      'voice/speech_recognition/keyphrase_boosting.yaml',
      append('- keyphrase: lighthouse\n'),
    ),
    topicNamed('Opening times (V2)', 'opening_times_v2'),
    topicNamed('W&G TBM', 'w_g_tbm'),
    topicNamed('same_day-service', 'same_day_service'),
    topicNamed('Café à la carte', 'café_à_la_carte'),
    passes('flow named with signs', `${FLOW}flow_config.yaml`, null, signedFlow()),
    passes('header below the first line', FUNCTION, (text) => `import json\n\n${text}`),
    passes('header twice', FUNCTION, (text) => HEADER + text),
    passes(
      'jump to a missing step in a comment',
      `${FLOW}functions/move_ticket.py`,
      append('    # flow.goto_step("Nowhere")\n'),
    ),
    passes(
      'handoff that is not there in a variable',
      FUNCTION,
      edit('    price =', '    where = "DEFAULT"\n    price ='),
    ),
    passes(
      'attribute that is not there in code',
      FUNCTION,
      edit('    price =', '    zone = conv.variant.timezone\n    price ='),
    ),
    ...['CLAUDE.md', '.DS_Store', '.github/workflows/pull.yaml', 'tests/test_fares.py', '_gen/decorators.py'].map(
      (path) => passes(`file ${path}`, path, 'x: [\n'),
    ),
    passes('empty lists', 'voice/speech_recognition/keyphrase_boosting.yaml', 'keyphrases: []\n'),
    passes('file of a list that is empty', 'voice/speech_recognition/transcript_corrections.yaml', ''),
    passes('empty languages file', 'agent_settings/languages.yaml', ''),
    passes(
      'baseUrl',
      'config/api_integrations.yaml',
      edit('base_url: https://bookings.sandbox', 'baseUrl: https://bookings.sandbox'),
    ),
    passes(
      'asr_biasing that is off',
      'flows/book_crossing/steps/ask_route.yaml',
      edit('asr_biasing:\n  is_enabled: true', 'asr_biasing:\n  is_enabled: false'),
    ),
    passes(
      'empty blocks of a step',
      'flows/book_crossing/steps/confirm_crossing.yaml',
      append('asr: {}\nvad: {}\nllm: {}\nbarge_in: {}\n'),
    ),
    passes('test without a variant', 'test_suite/book_for_two.yaml', edit('variant: Mainland\n', '')),
    passes('test on webchat by its wire name', 'test_suite/desk_hours.yaml', edit('webchat', 'webchat.polyai')),
  ],
}

function topicNamed(name: string, stem: string): Mutation {
  return passes(`topic named ${name}`, `topics/${stem}.yaml`, `name: ${name}\ncontent: By the gate.\n`)
}

/** A flow is renamed, and everything that names it. */
function signedFlow(): Record<string, string | null | ((text: string) => string)> {
  const files = [
    'flow_config.yaml',
    'steps/choose_day.yaml',
    'function_steps/find_ticket.py',
    'functions/move_ticket.py',
  ]
  const folder = 'flows/change_crossing_v2/'
  const all = Object.assign({}, ...files.map((file) => moved(FLOW + file, folder + file)))
  const config = String(all[`${folder}flow_config.yaml`]).replace('Change crossing', 'Change & crossing (V2)')
  return {
    ...all,
    [`${folder}flow_config.yaml`]: config,
    'functions/start_change.py': edit('Change crossing', 'Change & crossing (V2)'),
    'agent_settings/experimental_config.json': edit('Change crossing', 'Change & crossing (V2)'),
  }
}
