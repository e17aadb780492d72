import { describe, expect, it } from 'vitest'
import { validateProject } from '../../../core/validate/validate-project.ts'
import { projectOf } from './project-of.ts'

type Files = Readonly<Record<string, string>>

const FUNCTION = (name: string, body = 'pass'): string =>
  `@func_description("Does it.")\ndef ${name}(conv: Conversation):\n    ${body}\n`
const STEP = (name: string, rest = ''): string => `step_type: default_step\nname: ${name}\nprompt: Go on.\n${rest}`
const TO = (step: string): string =>
  `conditions:\n- name: next\n  condition_type: step_condition\n  child_step: ${step}\n  description: Next.\n  required_entities: []\n`
/** Without functions that use each other, nothing is ever called unused. */
const BUSY: Files = {
  'functions/first.py': FUNCTION('first', 'conv.functions.second()'),
  'functions/second.py': FUNCTION('second'),
  'agent_settings/rules.txt': 'Use {{fn:first}}.\n',
}
const HIRE: Files = {
  'flows/hire/flow_config.yaml': 'name: Hire\ndescription: Hires.\nstart_step: Ask\n',
  'flows/hire/steps/ask.yaml': STEP('Ask', TO('Offer')),
  'flows/hire/steps/offer.yaml': STEP('Offer', TO('Confirm')),
  'flows/hire/steps/confirm.yaml': STEP('Confirm'),
}
const TESTS = (expected: string): string =>
  `name: Calls\ncases:\n- name: one\n  turns:\n  - user: hello\n    expect: [ { calls: ${expected} } ]\n`
const OVERRIDE = (flow: string): string => JSON.stringify({ vad: { flow_overrides: { [flow]: { vad_start: 0.2 } } } })

const CASES: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'a misspelt step hides no step and none after it',
    { ...HIRE, 'flows/hire/steps/ask.yaml': STEP('Ask', TO('Ofer')) },
    ['flows/hire/steps/ask.yaml child-step'],
  ],
  [
    'a misspelt reference leaves nothing unused',
    {
      ...BUSY,
      'functions/track_order.py': FUNCTION('track_order'),
      'topics/a.yaml': 'name: a\ncontent: "{{fn:trak_order}}"\n',
    },
    ['topics/a.yaml unresolved-reference'],
  ],
  [
    'what else nothing names is told all the same',
    {
      ...BUSY,
      'functions/weather.py': FUNCTION('weather'),
      'topics/a.yaml': 'name: a\ncontent: "{{fn:trak_order}}"\n',
    },
    ['functions/weather.py unused-function', 'topics/a.yaml unresolved-reference'],
  ],
  [
    'a function that is gone is told where the vendor wants it',
    {
      ...BUSY,
      'topics/a.yaml': 'name: a\ncontent: "{{fn:track_order}}"\n',
      'functions/second.py': FUNCTION('second', 'conv.functions.track_order()'),
      'test_sets/calls.yaml': TESTS('track_order'),
    },
    ['topics/a.yaml unresolved-reference'],
  ],
  [
    'where the vendor does not look, every place is told',
    {
      ...BUSY,
      'functions/second.py': FUNCTION('second', 'conv.functions.track_order()'),
      'test_sets/calls.yaml': TESTS('track_order'),
    },
    ['functions/second.py unknown-function-call', 'test_sets/calls.yaml impossible-test'],
  ],
  [
    'a flow without its file is not missed elsewhere',
    {
      'flows/hire/steps/ask.yaml': STEP('Ask'),
      'agent_settings/experimental_config.json': OVERRIDE('Hire'),
    },
    ['flows/hire/steps/ask.yaml missing-flow-config'],
  ],
  [
    'another flow has steps of its own',
    {
      ...HIRE,
      'flows/hire/steps/ask.yaml': STEP('Ask', TO('Ofer')),
      'flows/sell/flow_config.yaml': 'name: Sell\ndescription: Sells.\nstart_step: Ask\n',
      'flows/sell/steps/ask.yaml': STEP('Ask'),
      'flows/sell/steps/offer.yaml': STEP('Offer'),
    },
    ['flows/hire/steps/ask.yaml child-step', 'flows/sell/steps/offer.yaml unreachable-step'],
  ],
]

describe('of one mistake', () => {
  it.each(CASES)('%s', (_, files, expected) => {
    const found = validateProject(projectOf(files)).map(({ path, rule }) => `${path} ${rule}`)
    expect(found).toEqual(expected)
  })

  it('no finding tells what it is about', () => {
    for (const [, files] of CASES)
      for (const one of validateProject(projectOf(files))) expect(one).not.toHaveProperty('about')
  })
})
