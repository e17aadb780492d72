import { expect } from 'vitest'
import { type Fact, RAISED } from './fact.ts'

/** What a function asks for. */
export const DOING: Fact[] = [
  {
    fact: 'effects come in the order they were asked for',
    body: 'conv.goto_flow("A")\nconv.say("one")\nconv.exit_flow()\nconv.say("two")\nconv.set_variant("South")\nconv.set_language("fr-FR")\nreturn [conv.variant.city, conv.language, conv.current_flow]',
    returns: ['Hove', 'fr-FR', null],
    effects: [
      { do: 'goto flow', flow: 'A' },
      { do: 'say', text: 'one' },
      { do: 'exit flow' },
      { do: 'say', text: 'two' },
      { do: 'variant', name: 'South' },
      { do: 'language', code: 'fr-FR' },
    ],
  },
  {
    fact: 'an unknown variant is noted, the variant stays',
    body: 'conv.set_variant("West")\nreturn conv.variant_name',
    returns: 'North',
    effects: [{ do: 'note', text: 'variant West does not exist, it stays North; there is North, South' }],
  },
  {
    fact: 'hands back to the contact centre it came from',
    body: 'conv.cxone.signal(params=["a"])\nconv.cxone.handoff(reason="billing", utterance="One moment.")',
    facts: { sipHeaders: { 'X-inc-master-id': '77' } },
    effects: [
      { do: 'note', text: 'signal to CXone contact 77' },
      { do: 'handoff', destination: 'cxone', reason: 'billing', utterance: 'One moment.', route: null, sipHeaders: {} },
    ],
  },
  {
    fact: 'a handoff: reason is the destination, headers are laid over the configured ones, nothing is returned',
    body: 'return conv.call_handoff("desk", sip_headers={"X-Name": "Ada"}, utterance="One moment")',
    returns: null,
    effects: [
      {
        do: 'handoff',
        destination: 'desk',
        reason: 'desk',
        utterance: 'One moment',
        route: '+15551234',
        sipHeaders: { 'X-Queue': 'desk', 'X-Name': 'Ada' },
      },
    ],
  },
  { fact: 'an unknown handoff', body: RAISED('conv.call_handoff("nobody")'), returns: 'MissingHandoff', effects: [] },
  {
    fact: 'text messages, by template and free',
    body: 'conv.send_sms_template(conv.caller_number, "directions")\nconv.send_sms("+1", "+2", "hi")',
    effects: [
      {
        do: 'sms',
        template: 'directions',
        to: '+447700900123',
        from: '+15550001',
        content: 'See you at ${variant_city}',
      },
      { do: 'sms', template: null, to: '+1', from: '+2', content: 'hi' },
    ],
  },
  { fact: 'an unknown template', body: RAISED('conv.send_sms_template("+1", "x")'), returns: 'MissingTemplate' },
  {
    fact: 'a metric written once is ignored afterwards',
    body: 'conv.write_metric("A", 1, write_once=True)\nconv.write_metric("A", 2, write_once=True)\nconv.write_metric("B")\nconv.write_metric("B", "x")\nconv.write_metric("QA", 1, write_once=True)',
    effects: [
      { do: 'metric', name: 'A', value: 1, once: true },
      { do: 'metric', name: 'B', value: null, once: false },
      { do: 'metric', name: 'B', value: 'x', once: false },
    ],
  },
  {
    fact: 'topics are switched off and on',
    body: 'conv.disable_kb_topics(["Parking"])\nconv.clear_disabled_kb_topics()',
    effects: [
      { do: 'disable topics', topics: ['Parking'] },
      { do: 'disable topics', topics: [] },
    ],
  },
  {
    fact: 'what this runtime only notes',
    body: 'conv.set_voice(ElevenLabsVoice("nova", stability=0.5))\nconv.add_attachments([Attachment("https://x", "image")])\nconv.send_email("a@b.c", "body", "subject")\nconv.discard_recording()\nreturn [conv.voice_change.provider_voice_id, conv.voice_change.stability]',
    returns: ['nova', 0.5],
    effects: [
      { do: 'note', text: 'voice ElevenLabsVoice(nova)' },
      { do: 'note', text: 'attachments: https://x' },
      { do: 'note', text: 'e-mail to a@b.c: subject' },
      { do: 'note', text: 'the recording is discarded' },
    ],
  },
  { fact: 'biasing wants its types', body: RAISED('conv.set_asr_biasing(keywords="x")'), returns: 'ValueError' },
  {
    fact: 'logs with their levels; personal data is left out; printing is kept',
    body: 'conv.log.info("saved", table=3)\nconv.log.warning("Ada", is_pii=True)\nconv.log.error({"code": 5})\nprint("hello")',
    expects: ({ logs }) =>
      expect(logs).toEqual([
        { level: 'info', text: 'saved table=3' },
        { level: 'warning', text: '(personal data, left out)' },
        { level: 'error', text: "{'code': 5}" },
        { level: 'print', text: 'hello' },
      ]),
  },
  {
    fact: 'no model answers',
    body: RAISED('conv.utils.prompt_llm("hi", return_json=True)'),
    returns: 'NotImplementedError',
  },
  {
    fact: 'recorded answers of a model, in order',
    body: 'return [conv.utils.prompt_llm("hi", show_history=True), conv.utils.prompt_llm("hi", return_json=True)]',
    facts: { llmAnswers: ['yes', '{"size": 2}'] },
    returns: ['yes', { size: 2 }],
  },
  {
    fact: 'an API without a recording ends the call, whatever the function catches',
    body: 'try:\n    conv.api.crm.get_guest("7")\nexcept Exception:\n    return "hidden"',
    expects: ({ error, returned }) => {
      expect(error?.message).toBe('NeedsRecording: needs recording: the API call crm.get_guest has no recorded answer')
      expect(returned).toBeNull()
    },
  },
  {
    fact: 'recorded answers of an API',
    body: 'first = conv.api.crm.get_guest("7", params={"full": True})\nsecond = conv.api.crm.get_guest("8")\nreturn [first.status_code, first.json(), first.ok, second.status_code, second.ok, conv.api.crm.get_guest("9").status_code]',
    facts: { apiAnswers: { 'crm.get_guest': [{ name: 'Ada' }, { status: 404, body: 'gone' }] } },
    returns: [200, { name: 'Ada' }, true, 404, false, 404],
  },
  { fact: 'a secret nobody gave', body: RAISED('conv.utils.get_secret("key")'), returns: 'SecretNotFound' },
  {
    fact: 'values are validated by rules',
    body: 'u = conv.utils\nv = u.validate_entity\nreturn [v("4", u.NumericConfig(max_inclusive=3)).valid, v("4", u.QuantityConfig()).value, v("07700 900123", PhoneNumberConfig()).number, v("Red", u.EnumConfig(allowed_vals={"red"})).value, v("x", EmailConfig()).valid, v("2026-03-09", DateConfig()).value]',
    returns: [false, '4', '07700900123', 'red', false, '2026-03-09'],
  },
]

/** What a function returns. */
export const RETURNING: Fact[] = [
  {
    fact: 'a text',
    body: 'return "x"',
    returns: 'x',
    expects: ({ returnedType }) => expect(returnedType).toBe('text'),
  },
  { fact: 'nothing', body: 'pass', returns: null, expects: ({ returnedType }) => expect(returnedType).toBe('none') },
  {
    fact: 'an empty dict',
    body: 'return {}',
    returns: {},
    expects: ({ returnedType }) => expect(returnedType).toBe('dict'),
  },
  {
    fact: 'a list',
    body: 'return [1]',
    returns: [1],
    expects: ({ returnedType }) => expect(returnedType).toBe('other'),
  },
  {
    fact: 'a bool',
    body: 'return True',
    returns: true,
    expects: ({ returnedType }) => expect(returnedType).toBe('other'),
  },
  {
    fact: 'silence first: an empty utterance and settings to listen with',
    body: 'conv.goto_flow("Greeting")\nreturn {"utterance": "", "listen": {"asr": {"timeout": 0.1}}}',
    returns: { utterance: '', listen: { asr: { timeout: 0.1 } } },
    effects: [{ do: 'goto flow', flow: 'Greeting' }],
  },
  {
    fact: 'a transition, as a dict and as the class',
    body: 'return {"a": {"transition": {"goto_flow": "F", "goto_step": "S"}}, "b": Transition(exit_flow=True), "c": Transition().is_noop(), "d": Transition.from_dict({"goto_flow": "F", "x": 1})}',
    returns: {
      a: { transition: { goto_flow: 'F', goto_step: 'S' } },
      b: { exit_flow: true, goto_flow: null, goto_step: null },
      c: true,
      d: { exit_flow: false, goto_flow: 'F', goto_step: null },
    },
  },
]
