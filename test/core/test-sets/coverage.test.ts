import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../../core/test-sets/coverage.ts'
import type { CaseResult, TurnResult } from '../../../core/test-sets/test-case.ts'
import { testRunOf } from '../../../core/test-sets/test-run-of.ts'
import { renderCoverageText } from '../../../core/report/render-coverage.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { projectSource } from '../agent/project-source.ts'

const PYTHON = (name: string, body = 'return "x"', before = '') =>
  `from _gen import *  # <AUTO GENERATED>\n${before}\n\n@func_description("x")\ndef ${name}(conv: Conversation):\n    ${body}\n`
const PROJECT = loadProject(
  projectSource({
    'project.yaml': 'project_id: P\n',
    'topics/parking.yaml': 'name: parking\nactions: "Call {{fn:book}}."\ncontent: x\nexample_queries: [a]\n',
    'topics/off.yaml': 'name: off\nenabled: false\ncontent: x\nexample_queries: [b]\n',
    'functions/book.py': PYTHON('book', 'return helper(conv)', 'from functions.helper import helper'),
    'functions/helper.py': PYTHON('helper'),
    'functions/lonely.py': PYTHON('lonely'),
    'flows/booking/flow_config.yaml': 'name: Booking\ndescription: x\nstart_step: Ask\n',
    'flows/booking/steps/ask.yaml': 'step_type: advanced_step\nname: Ask\nprompt: "Call {{ft:done}}."\n',
    'flows/booking/functions/done.py':
      'from _gen import *  # <AUTO GENERATED>\n\n\n@func_description("x")\ndef done(conv: Conversation, flow: Flow):\n    conv.exit_flow()\n',
  }),
  { name: 'a' },
)

function result(...turns: Partial<TurnResult>[]): CaseResult {
  const filled = turns.map((turn) => ({ user: 'hi', reply: '', topic: null, notExecuted: [], ...turn }))
  return { set: 'S', name: 'n', verdict: 'passed', assertions: [], turns: filled, durationMs: 0, path: 'p', line: 1 }
}

function coverage(...cases: CaseResult[]) {
  const version = versionOf(PROJECT)
  if (version === null) throw new Error(JSON.stringify(PROJECT.findings))
  return coverageOf(version, testRunOf(cases, []))
}

describe('coverageOf', () => {
  it('of no case is nothing reached; what is not enabled does not count', () => {
    const { topics, functions, steps } = coverage()
    expect([topics.total, functions.total, steps.total]).toEqual([1, 4, 1])
    expect([topics.reached, functions.reached, steps.reached]).toEqual([0, 0, 0])
  })

  it('counts topics, calls with what they import, and steps entered', () => {
    const { topics, functions, steps } = coverage(
      result(
        { topic: 'parking', functions: [{ name: 'book', flow: null, arguments: {} }] },
        { path: ['Booking/Ask'], flow: null },
      ),
    )
    expect(topics.missing).toEqual([])
    expect(steps.missing).toEqual([])
    expect(functions.missing).toEqual([
      { key: 'function:lonely', name: 'lonely', path: 'functions/lonely.py', usedBy: [] },
      {
        key: 'transition_function:Booking/done',
        name: 'Booking/done',
        path: 'flows/booking/functions/done.py',
        usedBy: [{ key: 'step:Booking/Ask', reached: true }],
      },
    ])
  })

  it('is told with what leads there', () => {
    const text = renderCoverageText(
      [{ agent: 'a\u001B', coverage: coverage(result({ flow: 'Booking', step: 'Ask' })) }],
      { colour: false },
    )
    expect(text).toBe(`a<U+001B>
  0 of 1 topics reached (0 %)
    - parking  (topics/parking.yaml; nothing leads here)
  0 of 4 functions reached (0 %)
    - book  (functions/book.py; led to by topic:parking)
    - helper  (functions/helper.py; led to by function:book)
    - lonely  (functions/lonely.py; nothing leads here)
    - Booking/done  (flows/booking/functions/done.py; led to by step:Booking/Ask, which is reached)
  1 of 1 steps reached (100 %)
`)
  })
})
