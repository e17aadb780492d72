import { expect } from 'vitest'
import { type Fact, RAISED } from './fact.ts'

/** The state of a conversation. */
export const STATE: Fact[] = [
  { fact: 'a missing attribute is None', body: 'return conv.state.nowhere is None', returns: true },
  { fact: 'a missing item is a KeyError', body: RAISED('conv.state["nowhere"]'), returns: 'KeyError' },
  {
    fact: 'a default of getattr never applies, hasattr is always true',
    body: 'return [getattr(conv.state, "x", False), hasattr(conv.state, "x"), conv.state.get("x", 5), "x" in conv.state]',
    returns: [null, true, 5, false],
  },
  { fact: 'starts with what the conversation starts with', body: 'return conv.state.name', returns: 'Ada' },
  {
    fact: 'what the engine wrote is there, and is no change of the function',
    body: 'return conv.state.date',
    context: { stateWrites: { date: 'monday' } },
    returns: 'monday',
    expects: ({ stateChanges, state }) => {
      expect(stateChanges).toEqual({ added: {}, updated: {}, removed: [] })
      expect(state).toEqual({ name: 'Ada', date: 'monday' })
    },
  },
  {
    fact: 'changes are told: added, updated, removed, and within lists',
    body: `conv.state.seats = 2
conv.state["table"] = "window"
conv.state.tags.append("vip")
conv.state.same = 1
del conv.state["name"]`,
    context: { stateWrites: { tags: ['new'], seats: 1, same: 1 } },
    expects: ({ stateChanges }) =>
      expect(stateChanges).toEqual({
        added: { table: 'window' },
        updated: { seats: [1, 2], tags: [['new'], ['new', 'vip']] },
        removed: ['name'],
      }),
  },
  {
    fact: 'a change from 1 to True is one',
    body: 'conv.state.flag = True',
    context: { stateWrites: { flag: 1 } },
    expects: ({ stateChanges }) => expect(stateChanges.updated).toEqual({ flag: [1, true] }),
  },
  {
    fact: 'any Python value is kept; what JSON cannot hold is its text',
    body: `from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo
import re
class Guest:
    def __init__(self): self.name = "Ada"; self.seats = 2
class Shown:
    def __str__(self): return "shown"
conv.state.when = datetime(2026, 3, 9, 10, 0, tzinfo=ZoneInfo("Europe/London"))
conv.state.gap = timedelta(minutes=5)
conv.state.tags = {"b", "a"}
conv.state.pair = (1, "x")
conv.state.guest = Guest()
conv.state.shown = Shown()
conv.state.plain = object()
conv.state.pattern = re.compile("a+")
conv.state.by_number = {1: "one", None: "none", (1, 2): "pair"}
conv.state.numbers = [float("inf"), 2**60, 1.5, True]
conv.state.bytes = b"x"
conv.state.function = conv.say`,
    expects: ({ error, state }) => {
      expect(error).toBeNull()
      expect(state).toEqual({
        name: 'Ada',
        when: '2026-03-09 10:00:00+00:00',
        gap: '0:05:00',
        tags: ['a', 'b'],
        pair: [1, 'x'],
        guest: "Guest(name='Ada', seats=2)",
        shown: 'shown',
        plain: '<object>',
        pattern: "re.compile('a+')",
        by_number: { 1: 'one', None: 'none', '(1, 2)': 'pair' },
        numbers: ['inf', '1152921504606846976', 1.5, true],
        bytes: "b'x'",
        function: expect.stringMatching(/^<bound method .*say/) as string,
      })
    },
  },
  {
    fact: 'can be copied and pickled',
    body: `import copy, pickle
conv.state.list = [1]
deep = copy.deepcopy(conv.state)
deep.list.append(2)
again = pickle.loads(pickle.dumps(conv.state))
return [type(deep).__name__, deep.missing, conv.state.list, again.name]`,
    returns: ['State', null, [1], 'Ada'],
  },
  {
    fact: 'a failed function leaves what it did to the state',
    body: 'conv.state.before = 1\nraise ValueError("no")',
    expects: ({ error, stateChanges }) => {
      expect(error).toEqual({ message: 'ValueError: no', path: expect.any(String) as string, line: 3 })
      expect(stateChanges.added).toEqual({ before: 1 })
    },
  },
  {
    fact: 'names of its own methods can be state',
    body: 'conv.state["items"] = 1\nconv.state.__class__\nreturn conv.state["items"]',
    returns: 1,
  },
]

/** What else a function reads. */
export const READING: Fact[] = [
  {
    fact: 'identity, channel and numbers',
    body: 'return [conv.id, conv.env, conv.channel_type, conv.caller_number, conv.callee_number, conv.sip_headers["X-Site"]]',
    returns: ['conversation-1', 'sandbox', 'chat.polyai', '+447700900123', null, 'north'],
  },
  { fact: 'properties cannot be assigned', body: RAISED('conv.caller_number = "1"'), returns: 'AttributeError' },
  {
    fact: 'a variant has its attributes, missing ones are None, and takes writes',
    body: 'conv.variant.zone = "UTC"\nreturn [conv.variant.city, conv.variant.missing, conv.variant.get("open"), conv.variant_name, conv.variant.zone, sorted(conv.variants)]',
    returns: ['Leeds', null, 'True', 'North', 'UTC', ['North', 'South']],
  },
  {
    fact: 'without a variant it is None',
    body: 'return conv.variant is None',
    context: { variant: null },
    facts: { variants: {} },
    returns: true,
  },
  {
    fact: 'real-time configuration is read, not written',
    body: `raised = []
for change in (lambda c: c.update(x=1), lambda c: c.pop("x"), lambda c: c.setdefault("x", 1), lambda c: c.clear(), lambda c: c.__setitem__("x", 1), lambda c: c.__delitem__("x")):
    try: change(conv.real_time_config)
    except TypeError: raised.append(1)
return [conv.real_time_config.get("after_hours"), conv.real_time_config.get("none"), conv.real_time_config["hours"]["mon"], len(raised)]`,
    returns: [true, null, [9, 17], 6],
  },
  { fact: 'an absent real-time key is a KeyError', body: RAISED('conv.real_time_config["none"]'), returns: 'KeyError' },
  {
    fact: 'the history: roles, texts, forms, equality',
    body: `last = conv.history[-1]
return [len(conv.history), last.role, last.text, last.to_dict(), conv.history[0].to_string(), last == UserInput("book a bike"), type(last).__name__, hasattr(last, "content"), last == AgentResponse("book a bike")]`,
    returns: [
      2,
      'user',
      'book a bike',
      { type: 'user', text: 'book a bike' },
      'Agent: Welcome',
      true,
      'UserInput',
      false,
      false,
    ],
  },
  {
    fact: 'silence is an empty user input',
    body: 'return not conv.history[-1].text and isinstance(conv.history[-1], UserInput)',
    context: { history: [{ role: 'user', text: '' }] },
    returns: true,
  },
  {
    fact: 'transcript alternatives',
    body: 'return conv.transcript_alternatives',
    returns: ['book a bike', 'look a bike'],
  },
  {
    fact: 'entities by attribute, item and name; values are texts',
    body: 'return [conv.entities.seats.value, conv.entities.seats.valid, bool(conv.entities.nothing), "seats" in conv.entities, conv.entities["day"].value, conv.entities.day.error]',
    context: { entities: { seats: 4, day: { value: 'monday', valid: false, error: 'past', type: 'date' } } },
    returns: ['4', true, false, true, 'monday', 'past'],
  },
  {
    fact: 'metrics already written',
    body: 'return [[one.name, one.value] for one in conv.metric_events]',
    returns: [['QA', 'opening hours']],
  },
  {
    fact: 'templates and handoffs as the vendor gives them',
    body: 't = conv.sms_templates["directions"]; h = conv.handoffs["desk"]\nreturn [t.name, t.content, t.phone_number, "x" in conv.sms_templates, h.sip_type, h.sip_config["phone_number"], h.sip_headers]',
    returns: [
      'directions',
      'See you at ${variant_city}',
      '+15550001',
      false,
      'refer',
      '+15551234',
      { 'X-Queue': 'desk' },
    ],
  },
  {
    fact: 'translations in the current language',
    body: 'return [conv.translations.hello, getattr(conv.translations, "hello")]',
    context: { language: 'fr-FR' },
    returns: ['Bonjour', 'Bonjour'],
  },
  { fact: 'a translation nobody wrote', body: RAISED('conv.translations.nothing'), returns: 'AttributeError' },
  {
    fact: 'integration attributes are for the start function',
    body: 'return conv.integration_attributes',
    returns: null,
  },
  {
    fact: 'memory is read',
    body: 'return [conv.memory.get("visits"), conv.memory.get("x", 0), "visits" in conv.memory, len(conv.memory), conv.memory.fields()]',
    facts: { memory: { visits: 3 } },
    returns: [3, 0, true, 1, { visits: 3 }],
  },
  { fact: 'memory is not written', body: RAISED('conv.memory["x"] = 1'), returns: 'TypeError' },
  { fact: 'a missing memory is a KeyError', body: RAISED('conv.memory["x"]'), returns: 'KeyError' },
  {
    fact: 'where the conversation stands',
    body: 'return [conv.current_flow, conv.current_step, conv.language]',
    context: { flow: 'Booking', step: 'Ask seats' },
    returns: ['Booking', 'Ask seats', 'en-GB'],
  },
  {
    fact: 'lists that are empty here',
    body: 'return [conv.generic_external_events, conv.attachments, conv.response_suggestions, conv.sms_queue, conv._analytics_events, conv.webchat.chat_call_actions]',
    returns: [[], [], [], [], [], []],
  },
]

/** What is not there, and how the error tells what is. */
export const NOT_THERE: readonly (readonly [expression: string, message: RegExp])[] = [
  ['conv.nowhere', /'Conversation' object has no attribute 'nowhere'; it has .*goto_flow, .*write_metric/],
  ['conv.goto_step', /no attribute 'goto_step'; it has .*goto_flow, …/],
  ['conv.utils.geocode', /no attribute 'geocode'; it has .*prompt_llm, validate_entity/],
  ['conv.log.critical', /it has debug, error, exception, info, warn, warning$/],
  ['conv.history[0].content', /it has role, text, to_dict, to_string$/],
  ['conv.webchat.nowhere', /it has chat_call_actions, set_chat_call_actions$/],
  ['conv.functions.nowhere', /there is no global function nowhere; there is doing_0, /],
  ['conv.translations.nowhere', /there is no translation nowhere; there is hello$/],
  ['conv.send_sms_template("1", "nowhere")', /no text message template nowhere; there is directions$/],
  ['conv.call_handoff("nowhere")', /there is no handoff nowhere; there is desk$/],
  ['conv.cxone.handoff()', /no contact of CXone in the SIP headers X-InContact-ContactId/],
]
