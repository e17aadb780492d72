import { describe, expect, it } from 'vitest'
import { callLiterals } from '../../../core/validate/call-literals.ts'

describe('callLiterals', () => {
  it.each([
    ['flow.goto_step("A")', ['A']],
    ["flow.goto_step('A', 'label')", ['A']],
    ['flow.goto_step(\n    "A",\n)', ['A']],
    ['if x: flow.goto_step( "A" )', ['A']],
    ['"""flow.goto_step("A")"""', ['A']],
    ['# flow.goto_step("A")', []],
    ['x = "#"; flow.goto_step("A")', []],
    ['flow.goto_step(step)', []],
    ['flow.goto_step(f"A")', []],
    ['flow.goto_step(name="A")', []],
    ['flow.goto_step("A" + x)', ['A']],
    ['flow.goto_step("A" "B")', ['A']],
    ['flow.goto_step("""A""")', ['']],
    ['flow.goto_step("")', ['']],
    ['self.flow.goto_step("A")', ['A']],
    ['workflow.goto_step("A")', ['A']],
    ['flow .goto_step("A")', []],
    [String.raw`flow.goto_step("A\n")`, [String.raw`A\n`]],
    [`flow.goto_step("It's")`, ["It's"]],
    ['flow.goto_step("A#1")', []],
  ])('in %j are %j', (source, texts) => {
    expect(callLiterals(source, 'flow.goto_step').map((literal) => literal.text)).toEqual(texts)
  })

  it('gives the place of the literal with its quotes', () => {
    expect(callLiterals('x = 1\n  flow.goto_step("A")', 'flow.goto_step')[0]?.range).toEqual({
      line: 2,
      column: 18,
      endLine: 2,
      endColumn: 21,
    })
  })

  it('ends soon on a text made to be slow', { timeout: 2000 }, () => {
    expect(callLiterals(`flow.goto_step(${' '.repeat(200_000)}`.repeat(2), 'flow.goto_step')).toEqual([])
  })
})
