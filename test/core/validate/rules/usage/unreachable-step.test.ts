import { describe, expect, it } from 'vitest'
import { unreachableStep } from '../../../../../core/validate/rules/usage/unreachable-step.ts'
import { projectOf } from '../../project-of.ts'

const FLOW = 'flows/hire/flow_config.yaml'
const STEPS = {
  [FLOW]: 'name: Hire\ndescription: Hires.\nstart_step: Start\n',
  'flows/hire/steps/start.yaml': 'step_type: advanced_step\nname: Start\nprompt: Ask.\n',
  'flows/hire/steps/lost.yaml': 'step_type: advanced_step\nname: Lost\nprompt: Ask.\n',
}
const HELPER = 'from functions.shop import price\n\n\ndef helper(conv: Conversation):\n    return price\n'

function lost(files: Readonly<Record<string, string>>): string[] {
  const findings = unreachableStep.check?.(projectOf({ ...STEPS, ...files })) ?? []
  return findings.map(({ message }) => /"(.+)"/.exec(message)?.[1] ?? '')
}

function jump(code: string): Record<string, string> {
  const text = `def go_on(conv: Conversation, flow: Flow):\n    ${code}\n`
  return { 'functions/helper.py': HELPER, 'flows/hire/functions/go_on.py': text }
}

describe('a step that nothing leads to', () => {
  it('is found where there is no code at all, and where code jumps elsewhere', () => {
    expect(lost({})).toEqual(['Lost'])
    expect(lost(jump('flow.goto_step("Start")'))).toEqual(['Lost'])
    expect(lost(jump('flow.goto_step("Start")  # and no further'))).toEqual(['Lost'])
    expect(lost(jump('return {"transition": {"goto_flow": "Hire", "goto_step": "Start"}}'))).toEqual(['Lost'])
  })

  it.each([
    'flow.goto_step("Lost")',
    "flow.goto_step('Lost', reason='x')",
    'flow.goto_step(step_name="Lost")',
    'return {"transition": {"goto_step": "Lost"}}',
    'NEXT = "Lost"',
    'flow.goto_step(next_step)',
    'flow.goto_step("Lo" + "st")',
    'flow.goto_step(f"{name}")',
    'go = flow.goto_step',
    'return {"goto_step": next_step}',
  ])('is not reported where code leads there, or may: %s', (code) => {
    expect(lost(jump(code))).toEqual([])
  })

  it('is not reported where functions are stubs that use nothing', () => {
    expect(
      lost({ 'flows/hire/functions/go_on.py': 'def go_on(conv: Conversation, flow: Flow):\n    return None\n' }),
    ).toEqual([])
  })

  it('is not reported where a file of the flow cannot be read, or its start is not known', () => {
    expect(lost({ 'flows/hire/steps/other.yaml': 'name: [' })).toEqual([])
    expect(lost({ [FLOW]: 'name: Hire\ndescription: Hires.\nstart_step: Nowhere\n' })).toEqual([])
  })
})
