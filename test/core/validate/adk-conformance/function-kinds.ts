import type { Area, Mutation } from './mutation.ts'
import { append, edit, fails, passes, warns } from './mutation.ts'

const FUNCTION = 'functions/quote_fare.py'
const STEP = 'flows/book_crossing/function_steps/check_seats.py'
const TRANSITION = 'flows/book_crossing/functions/accept_crossing.py'
const START = 'functions/start_function.py'
const RESPONSES = '    delay_responses=[("One moment.", 3), ("Still looking.", 4)],\n'
const HEADER = 'from _gen import *  # <AUTO GENERATED>\n\n\n'

/** `@func_latency_control`. */
export const LATENCY_AREA: Area = {
  area: 'latency',
  mutations: [
    latency('no responses', RESPONSES, '', fails),
    latency('delay_before_responses_start of 11', 'responses_start=1,', 'responses_start=11,', fails),
    fails('positional', STEP, edit('delay_responses=[', '[')),
    latency('negative number', 'each_response=2,', 'each_response=-2,', warns),
    latency('float', 'each_response=2,', 'each_response=2.5,', passes),
    latency('duration as a text', '("One moment.", 3)', '("One moment.", "3")', passes),
  ],
  more: [
    latency('empty list of responses', RESPONSES, '    delay_responses=[],\n', fails),
    latency('silence_after_each_response of 11', 'each_response=2,', 'each_response=11,', fails),
  ],
}

function latency(name: string, from: string, to: string, answer: typeof passes): Mutation {
  return answer(name, FUNCTION, edit(from, to))
}

/** Transition functions, function steps, start and end. */
export const FLOW_FUNCTIONS_AREA: Area = {
  area: 'flow functions',
  mutations: [
    fails('no flow parameter', TRANSITION, edit('conv: Conversation, flow: Flow', 'conv: Conversation')),
    passes(
      'same name as a global one',
      'flows/book_crossing/functions/quote_fare.py',
      `${HEADER}@func_description("Say the price.")\ndef quote_fare(conv: Conversation, flow: Flow):\n    return "Ten."\n`,
    ),
    fails('function step with a parameter', STEP, edit('flow: Flow', 'flow: Flow, seats: int')),
    passes(
      'function step with a description',
      STEP,
      edit('@func_latency', '@func_description("Looks for seats.")\n@func_latency'),
    ),
    warns(
      'function step of the same name in two flows',
      'flows/change_crossing/function_steps/check_seats.py',
      `${HEADER}def check_seats(conv: Conversation, flow: Flow):\n    flow.goto_step("Choose day")\n`,
    ),
    passes(
      'start function with a description',
      START,
      edit('def start', '@func_description("Runs first.")\ndef start'),
    ),
    passes('no start function', START, null),
  ],
  more: [
    passes('no end function', 'functions/end_function.py', null),
    fails('start function with a parameter', START, edit('conv: Conversation', 'conv: Conversation, line: str')),
  ],
}

const GOTO_FLOW = 'conv.goto_flow("Book crossing")'
const BOOKING = 'functions/start_booking.py'

/** Jumps between flows and steps. */
export const GOTO_AREA: Area = {
  area: 'goto',
  mutations: [
    fails('unknown flow', BOOKING, edit(GOTO_FLOW, 'conv.goto_flow("Nowhere")')),
    passes('unknown flow in a comment', BOOKING, append('    # conv.goto_flow("Nowhere")\n')),
    fails(
      'unknown flow in a docstring',
      BOOKING,
      edit(GOTO_FLOW, `"""Was conv.goto_flow("Nowhere")."""\n    ${GOTO_FLOW}`),
    ),
    fails('flow by the name of its folder', BOOKING, edit(GOTO_FLOW, 'conv.goto_flow("book_crossing")')),
    passes('flow in a variable', BOOKING, edit(GOTO_FLOW, 'flow = "Nowhere"\n    conv.goto_flow(flow)')),
    passes('keyword argument', BOOKING, edit(GOTO_FLOW, 'conv.goto_flow(flow_name="Nowhere")')),
    passes(
      '# in a string hides a later call on the line',
      BOOKING,
      append('    print("#1"); conv.goto_flow("Nowhere")\n'),
    ),
    warns(
      'transition dict',
      BOOKING,
      append('    return {"transition": {"goto_flow": "Nowhere", "goto_step": "Nowhere"}}\n'),
    ),
    warns(
      'unknown handoff',
      BOOKING,
      append('    return conv.call_handoff(destination="nobody_knows", reason="lost")\n'),
    ),
    fails('unknown step in a function of a flow', TRANSITION, edit('"Ask route"', '"Nowhere"')),
  ],
  more: [
    fails('unknown step in a function step', STEP, edit('"Confirm crossing"', '"Nowhere"')),
    fails('step of another flow', TRANSITION, edit('"Ask route"', '"Choose day"')),
    passes('function step as the target', TRANSITION, edit('"Ask route"', '"check_seats"')),
  ],
}
