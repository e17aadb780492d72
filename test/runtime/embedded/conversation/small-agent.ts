import { python } from '../agent-of.ts'

const STEP = 'flows/booking/steps'
const FN = 'flows/booking/functions'

/** Files of an agent with a flow, a loop, a handoff, a text message, and what controls responses. */
export const SMALL_AGENT: Readonly<Record<string, string>> = {
  'agent_settings/languages.yaml': 'default_language: en-GB\nadditional_languages: [fr-FR]\n',
  'agent_settings/rules.txt': 'Be kind.\n- The caller says goodbye: call {{fn:end_call}}.\n',
  'agent_settings/experimental_config.json':
    '{"conversation_control": {"max_silence_count": 2, "hangup_utterance": {"en-GB": "Goodbye then."}}}',
  'config/entities.yaml': `entities:
- name: day
  entity_type: date
  config: {relative_date: true}
- name: seats
  entity_type: numeric
  config: {has_range: true, min: 1, max: 8}
`,
  'config/handoffs.yaml': `handoffs:
- name: desk
  is_default: true
  sip_config: {method: refer, phone_number: '+441632960110'}
  sip_headers: [{key: X-Reason, value: $why}]
- name: kitchen
  sip_config: {method: refer, phone_number: '+441632960111'}
`,
  'config/sms_templates.yaml': `sms_templates:
- name: booked
  text: 'Booked: {{vrbl:summary}}. {{tn:bye}}'
  env_phone_numbers: {sandbox: '+447700900101', live: '+447700900102'}
`,
  'config/translations.yaml': `translations:
- name: bye
  translations: {en-GB: See you., fr-FR: À bientôt.}
`,
  'config/variant_attributes.yaml': `variants:
- name: North
  is_default: true
- name: South
attributes:
- name: place
  values: {North: the north house, South: the south house}
`,
  'voice/configuration.yaml': 'greeting:\n  welcome_message: Welcome to {{attr:place}}.\n  language_code: en-GB\n',
  'voice/response_control/phrase_filtering.yaml': `phrase_filtering:
- name: Promise
  regular_expressions: ['I will connect you']
  say_phrase: false
  function: promised
`,
  'voice/response_control/pronunciations.yaml': `pronunciations:
- regex: \\bnorth\\b
  replacement: norrth
`,
  'voice/speech_recognition/transcript_corrections.yaml': `corrections:
- name: Table
  regular_expressions:
  - regular_expression: \\btaple\\b
    replacement: table
    replacement_type: partial
`,
  'topics/book.yaml': `name: book
actions: |-
  Call {{fn:start_booking}} immediately.
content: I can book {{attr:place}}.
example_queries: [book a table, reserve a table]
`,
  'topics/hours.yaml': `name: hours
actions: If the caller asks about one particular day, call {{fn:hours_of}} with that day.
content: ''
example_queries: [when are you open, opening hours]
`,
  'topics/person.yaml': `name: person
actions: Transfer to {{ho:desk}} without further questions.
content: Of course.
example_queries: [speak to a person, a human please]
`,
  'topics/promise.yaml': `name: promise
actions: ''
content: One moment. I will connect you now.
example_queries: [promise me something]
`,
  'topics/broken.yaml': `name: broken
actions: Call {{fn:breaks}} immediately.
content: ''
example_queries: [break it]
`,
  'topics/loop.yaml': `name: loop
actions: Call {{fn:start_loop}} immediately.
content: ''
example_queries: [run in circles]
`,
  'topics/text.yaml': `name: text
actions: Send {{twilio_sms:booked}}.
content: It is on its way.
example_queries: [text me the details]
`,
  'topics/move.yaml': `name: move
actions: Call {{fn:move_south}} immediately.
content: You are at {{attr:place}}.
example_queries: [the other house please]
`,
  'functions/start_function.py':
    'def start_function(conv: Conversation):\n    conv.state.why = "none"\n    conv.state.summary = ""\n',
  'functions/end_function.py':
    'def end_function(conv: Conversation):\n    conv.write_metric("FLOW", conv.current_flow or "none", write_once=True)\n',
  'functions/start_booking.py': python(
    'start_booking',
    {},
    'conv.write_metric("STARTED", write_once=True)\nconv.goto_flow("Booking")',
  ),
  'functions/hours_of.py': python('hours_of', { day: 'str' }, 'return f"On {day} we open at nine."'),
  'functions/end_call.py': python('end_call', {}, 'return {"utterance": "Goodbye.", "hangup": True}'),
  'functions/promised.py': python(
    'promised',
    {},
    'conv.state.why = "promised"\nreturn {"utterance": "Connecting.", "handoff": True}',
  ),
  'functions/breaks.py': python('breaks', {}, 'conv.state.why = "broken"\nraise ValueError("no such table")'),
  'functions/start_loop.py': python('start_loop', {}, 'conv.goto_flow("Loop")'),
  'functions/move_south.py': python(
    'move_south',
    {},
    'conv.set_variant("South")\nconv.set_language("fr-FR")\nconv.goto_flow("Nowhere")',
  ),
  'flows/booking/flow_config.yaml': 'name: Booking\ndescription: Books.\nstart_step: Collect\n',
  [`${STEP}/collect.yaml`]: `step_type: default_step
name: Collect
prompt: 'Ask: "Which day, and how many seats?"'
extracted_entities: [day, seats]
conditions:
- name: Complete
  condition_type: step_condition
  child_step: check
  required_entities: [day, seats]
- name: Refused
  condition_type: exit_flow_condition
  required_entities: []
`,
  'flows/booking/function_steps/check.py':
    'def check(conv: Conversation, flow: Flow):\n    conv.state.summary = f"{conv.state.seats} on {conv.state.day}"\n    if conv.state.seats > 6:\n        flow.goto_step("too_many")\n    else:\n        flow.goto_step("Confirm")\n',
  'flows/booking/function_steps/too_many.py':
    'def too_many(conv: Conversation, flow: Flow):\n    conv.state.why = "large party"\n    return conv.call_handoff("kitchen", reason="large", utterance="That is a party!", sip_headers={"X-Size": "8"})\n',
  [`${STEP}/confirm.yaml`]: `step_type: advanced_step
name: Confirm
prompt: |-
  We have $summary at {{attr:place}}.
  - If the caller agrees, call {{ft:confirm}}.
  - If the caller wants another day, call {{ft:another_day}} with that day.
  - Otherwise call {{ft:give_up}}.
`,
  [`${FN}/confirm.py`]: python(
    'confirm',
    {},
    'conv.send_sms_template(conv.caller_number, "booked")\nconv.exit_flow()\nreturn {"utterance": "Booked.", "content": "Ask for more.", "unknown_key": 1}',
    true,
  ),
  [`${FN}/another_day.py`]: python(
    'another_day',
    { new_day: 'str' },
    'conv.state.day = new_day\nflow.goto_step("Nowhere")\nflow.goto_step("check")',
    true,
  ),
  [`${FN}/give_up.py`]: python('give_up', {}, 'conv.exit_flow()\nreturn "Nothing was booked."', true),
  'flows/loop/flow_config.yaml': 'name: Loop\ndescription: Loops.\nstart_step: there\n',
  'flows/loop/function_steps/there.py': 'def there(conv: Conversation, flow: Flow):\n    flow.goto_step("back")\n',
  'flows/loop/function_steps/back.py': 'def back(conv: Conversation, flow: Flow):\n    flow.goto_step("there")\n',
}
