import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import type { Turn } from '../../../../core/test-sets/conversation.ts'
import { openAgent } from '../../../../runtime/embedded/open-agent.ts'
import { agentOf, python, talk } from '../agent-of.ts'

const STEPS = ['S0', 'S1', 'f2', 'f3', 'D4'] as const
const FLOWS = ['One', 'Two'] as const
/** What is not there is asked for as well. */
const somewhere = fc.constantFrom(...STEPS, 'Nowhere')
const flow = fc.constantFrom(...FLOWS, 'No flow')

/** A line of Python that a function may hold. */
const line = fc.oneof(
  somewhere.map((step) => `flow.goto_step(${JSON.stringify(step)})`),
  flow.map((name) => `conv.goto_flow(${JSON.stringify(name)})`),
  fc.constantFrom(
    'conv.exit_flow()',
    'conv.say("Said.")',
    'conv.state.n = (conv.state.n or 0) + 1',
    'conv.state.pop("n", None)',
    'conv.state.list = (conv.state.list or []) + [len(conv.history)]',
    'conv.write_metric("M", conv.current_step, write_once=True)',
    'conv.set_variant("North")',
    'raise ValueError("no")',
    'if len(conv.history) > 6: return {"hangup": True}',
    'if conv.state.n == 3: return {"handoff": {"reason": "three"}}',
  ),
)
const returned = fc.oneof(
  fc.constantFrom('', 'return', 'return "Content."', 'return {}', 'return 7', 'return {"utterance": ""}'),
  fc.constantFrom(
    'return {"utterance": "Words.", "end_turn": False}',
    'return {"utterance": "Words.", "content": "c"}',
  ),
  fc.constantFrom('return {"hangup": True, "utterance": "Bye."}', 'return {"transition": {"exit_flow": True}}'),
  fc
    .tuple(flow, somewhere)
    .map(([to, step]) => `return {"transition": {"goto_flow": "${to}", "goto_step": "${step}"}}`),
)
const body = fc
  .tuple(fc.array(line, { maxLength: 3 }), returned)
  .map(([lines, last]) => [...lines, last === '' ? 'pass' : last].join('\n'))

/** A prompt with two of the flow's functions and their conditions. */
const prompt = fc.constantFrom(
  'Ask: "Shall I?"\n- If the caller says yes, call {{ft:a}}.\n- Otherwise, call {{ft:b}}.',
  'If the caller gives a number, call {{ft:b}}. If the caller is silent, call {{ft:a}}.',
  'Call {{ft:a}} immediately. The count is $n.',
  'Say: "Here."',
  '- If the caller asks to leave, call {{fn:leave}}.',
)

function flowFiles(name: string, start: string, prompts: readonly string[], bodies: readonly string[]) {
  const at = `flows/${name.toLowerCase()}`
  const [first = '', second = ''] = prompts
  const [a = '', b = '', f2 = '', f3 = ''] = bodies
  const step = (stem: string, text: string) =>
    python(stem, {}, text, true).replace(`@func_description("${stem}")\n`, '')
  const advanced = (title: string, text: string) =>
    JSON.stringify({ step_type: 'advanced_step', name: title, prompt: text })
  const conditions = [
    { name: 'known', condition_type: 'step_condition', child_step: 'f2', required_entities: ['count'] },
    { name: 'refused', condition_type: 'exit_flow_condition', required_entities: [] },
  ]
  const collects = { step_type: 'default_step', name: 'D4', prompt: 'Ask: "How many?"', extracted_entities: ['count'] }
  return {
    [`${at}/flow_config.yaml`]: `name: ${name}\ndescription: d\nstart_step: ${start}\n`,
    [`${at}/steps/s0.yaml`]: advanced('S0', first),
    [`${at}/steps/s1.yaml`]: advanced('S1', second),
    [`${at}/steps/d4.yaml`]: JSON.stringify({ ...collects, conditions }),
    [`${at}/function_steps/f2.py`]: step('f2', f2),
    [`${at}/function_steps/f3.py`]: step('f3', f3),
    [`${at}/functions/a.py`]: python('a', {}, a, true),
    [`${at}/functions/b.py`]: python('b', { number: 'int' }, b, true),
  }
}

const agents = fc
  .tuple(
    fc.array(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 2 }),
    fc.array(prompt, { minLength: 4, maxLength: 4 }),
    fc.array(body, { minLength: 8, maxLength: 8 }),
    fc.constantFrom(
      'pass',
      'conv.goto_flow("One")',
      'conv.goto_flow("Two")\nreturn {"utterance": "", "listen": {"asr": {"timeout": 0.1}}}',
    ),
  )
  .map(([starts, prompts, bodies, begin]) => ({
    'agent_settings/rules.txt': '- If the caller says goodbye, call {{fn:leave}}.\n',
    'config/entities.yaml': 'entities:\n- {name: count, entity_type: numeric, config: {}}\n',
    'config/variant_attributes.yaml': 'variants:\n- {name: North, is_default: true}\nattributes: []\n',
    'voice/configuration.yaml': 'greeting: {welcome_message: Hello., language_code: en-GB}\n',
    'topics/go.yaml': 'name: go\nactions: Call {{fn:go}} immediately.\ncontent: ""\nexample_queries: [let us go]\n',
    'functions/go.py': python('go', {}, 'conv.goto_flow("One")'),
    'functions/leave.py': python('leave', {}, 'conv.exit_flow()\nreturn {"utterance": "Left."}'),
    'functions/start_function.py': python('start_function', {}, begin).replace(
      '@func_description("start_function")\n',
      '',
    ),
    'functions/end_function.py': `def end_function(conv: Conversation):\n    conv.state.ended_in = conv.current_flow\n`,
    ...flowFiles('One', starts[0] ?? 'S0', prompts.slice(0, 2), bodies.slice(0, 4)),
    ...flowFiles('Two', starts[1] ?? 'S0', prompts.slice(2), bodies.slice(4)),
  }))
const words = fc.array(fc.constantFrom('let us go', 'yes', 'no', '', '4', 'leave please', 'hm', 'goodbye'), {
  minLength: 1,
  maxLength: 6,
})

/** Says the words until the conversation has ended; then one more, which must be refused. */
async function hold(
  files: Readonly<Record<string, string>>,
  says: readonly string[],
  times: number,
): Promise<Turn[][]> {
  const agent = await openAgent(agentOf(files))
  try {
    const held: Turn[][] = []
    for (let time = 0; time < times; time += 1) {
      const conversation = await agent.start({})
      const turns = [conversation.greeting]
      for (const said of says) {
        if (turns.at(-1)?.trace.ended === true) {
          const late = Promise.resolve(conversation.say(said))
          const isRefused = await late.then(
            () => false,
            (error: unknown) => String(error).includes('has ended'),
          )
          if (!isRefused) throw new Error('something was said after the end')
          break
        }
        turns.push(await conversation.say(said))
      }
      await conversation.close?.()
      held.push(turns)
    }
    return held
  } finally {
    await agent.close()
  }
}

function told(turns: readonly Turn[]): string {
  return JSON.stringify(turns, (key, value: unknown) => (key === 'durationMs' ? 0 : value))
}

/** What the turn's changes make of the state before it. */
function changed(before: Readonly<Record<string, JsonValue>>, { trace }: Turn): Record<string, JsonValue> {
  const { added = {}, updated = {}, removed = [] } = trace.stateChanges ?? {}
  for (const [name, [old]] of Object.entries(updated)) expect(before[name]).toEqual(old)
  const kept = Object.entries(before).filter(([name]) => !removed.includes(name))
  const news = Object.entries(updated).map(([name, [, value]]) => [name, value] as const)
  return Object.fromEntries([...kept, ...Object.entries(added), ...news])
}

describe('flows of any shape', () => {
  it('are followed within bounds, the same each time, and told without contradiction', async () => {
    await fc.assert(
      fc.asyncProperty(agents, words, async (files, says) => {
        const [turns = [], again = []] = await hold(files, says, 2)
        expect(told(again)).toBe(told(turns))
        let state: Readonly<Record<string, JsonValue>> = {}
        for (const turn of turns) {
          const { flow: inFlow, step, path = [], functions = [], ended } = turn.trace
          const calls = functions.filter(({ parent }) => parent === undefined)
          expect(calls.length).toBeLessThanOrEqual(10 + 21 + 2)
          expect(path.length).toBeLessThanOrEqual(10 + 21)
          // Left flows aside, the conversation stands where it came to last.
          const place = inFlow == null ? null : `${inFlow}/${step ?? ''}`
          expect([place, null]).toContain(place === null ? step : (path.at(-1) ?? place))
          expect(isDeepStrictEqual(changed(state, turn), { ...turn.trace.state })).toBe(true)
          state = turn.trace.state ?? {}
          expect(ended === true || turn.trace.handoff == null).toBe(true)
          expect(ended !== true || turn === turns.at(-1)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('cost the process nothing: the next conversation is as good as the first', async () => {
    const files = fc.sample(agents, { numRuns: 1, seed: 7 })[0] ?? {}
    const agent = await openAgent(agentOf(files))
    const first = told(await talk(agent, {}, ['let us go']))
    for (let time = 0; time < 20; time += 1) expect(told(await talk(agent, {}, ['let us go']))).toBe(first)
    await agent.close()
  })
})
