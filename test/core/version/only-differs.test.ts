import { describe, expect, it } from 'vitest'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { told, versionWith } from './written-version.ts'

describe('what alone differs is said', () => {
  const code = (...lines: string[]): AgentVersion => versionWith(['function', 'f', { source: `${lines.join('\n')}\n` }])
  const BODY = ['def f(conv: Conversation, day: str):', '    return day']
  const DESCRIPTION = '@func_description("Opening hours.")'
  const DAY = '@func_parameter("day", "The day.")'
  const FILLER = '@func_latency_control(delay_responses=[("One moment.", 2)])'

  it.each([
    ['the latency filler', [DESCRIPTION, DAY, FILLER], [DESCRIPTION, DAY, FILLER.replace('One', 'Just one')]],
    ['the latency filler', [DESCRIPTION, DAY], [DESCRIPTION, DAY, FILLER]],
    [
      'the description',
      [DESCRIPTION, DAY],
      [DESCRIPTION.replace('.', ', by day.'), "@func_parameter('day',   'The day.')"],
    ],
    ['parameter descriptions', [DESCRIPTION, DAY], [DESCRIPTION, DAY.replace('The', 'A')]],
    ['the description and the latency filler', [DESCRIPTION, DAY, FILLER], ['@func_description("Hours.")', DAY]],
    ['the order of decorators', [DESCRIPTION, DAY], [DAY, DESCRIPTION]],
  ])('%s', (only, before, after) => {
    expect(compareVersions(code(...before, ...BODY), code(...after, ...BODY))[0]?.only).toBe(only)
  })

  it('but not where the code does, too', () => {
    const after = code(
      DESCRIPTION,
      DAY,
      FILLER,
      ...BODY.map((line) => line.replace('return day', 'return day.lower()')),
    )
    expect(compareVersions(code(DESCRIPTION, DAY, ...BODY), after)[0]?.only).toBeUndefined()
  })

  it('the order of items, of a list of texts and of one of maps', () => {
    const queries = (...list: string[]) => versionWith(['topic', 't', { name: 't', example_queries: list }])
    expect(told(compareVersions(queries('a', 'b', 'c'), queries('c', 'a', 'b')))).toEqual([
      'edited topic:t /example_queries (only the order of example queries)',
    ])
    const step = (...names: string[]) =>
      versionWith(['step', 'f/s', { name: 's', conditions: names.map((name) => ({ name, child_step: name })) }])
    expect(told(compareVersions(step('a', 'b', 'c'), step('b', 'c', 'a')))).toEqual([
      'edited step:f/s /conditions/a 1→3 (only the order of conditions)',
    ])
  })

  it('the description of an item', () => {
    const handoff = (description: string) => versionWith(['handoff', 'desk', { name: 'desk', description }])
    expect(told(compareVersions(handoff('Reception'), handoff('The front desk')))).toEqual([
      'edited handoff:desk /description (only the description)',
    ])
  })
})
