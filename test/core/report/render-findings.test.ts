import { describe, expect, it } from 'vitest'
import { renderFindingsText } from '../../../core/report/render-findings.ts'
import type { Finding } from '../../../core/validate/finding.ts'
import { HOSTILE, UNSEEN } from './hostile-report.ts'

function finding(more: Partial<Finding>): Finding {
  const range = { line: 2, column: 6, endLine: 2, endColumn: 14 }
  return {
    rule: 'unresolved-reference',
    severity: 'error',
    message: 'It is not there.',
    path: 'a/rules.txt',
    range,
    ...more,
  }
}

const sources = new Map([['a/rules.txt', 'Be kind.\nCall {{fn:x}}.\n']])

describe('renderFindingsText', () => {
  it('points at the place', () => {
    expect(renderFindingsText([finding({ hint: 'Did you mean "y"?' })], { colour: false, sources })).toBe(
      [
        'a/rules.txt:2:6: It is not there. [unresolved-reference]',
        '  2 | Call {{fn:x}}.',
        '           ^^^^^^^^',
        '  Did you mean "y"?',
        '',
        '1 error in 1 file.',
        '',
      ].join('\n'),
    )
  })

  it('says so when there are none', () => {
    expect(renderFindingsText([], { colour: false })).toBe('No findings.\n')
  })

  it('colours only when asked', () => {
    // oxlint-disable-next-line no-control-regex
    expect(renderFindingsText([finding({})], { colour: true, sources })).toMatch(/\u001B\[31m/)
    expect(renderFindingsText([finding({})], { colour: false, sources })).not.toContain('\u001B')
  })

  it('shows no line of a file that did not parse, also not for another finding there', () => {
    const secret = new Map([['a/rules.txt', 'x\nkey: hunter2']])
    const both = [finding({ rule: 'syntax' }), finding({})]
    expect(renderFindingsText(both, { colour: false, sources: secret })).not.toContain('hunter2')
  })

  it('puts the caret under wide characters and shows the middle of a long line', () => {
    const wide = new Map([
      ['a/rules.txt', `\n${'日本'.repeat(3)}{{fn:x}}`],
      ['b', `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`],
    ])
    const range = { line: 2, column: 7, endLine: 2, endColumn: 15 }
    expect(renderFindingsText([finding({ range })], { colour: false, sources: wide })).toContain(
      `\n  ${' '.repeat(16)}^^^^^^^^\n`,
    )
    const far = { line: 1, column: 5001, endLine: 1, endColumn: 5005 }
    const text = renderFindingsText([finding({ path: 'b', range: far })], { colour: false, sources: wide })
    expect(text).toContain('HERE')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140)
  })

  it.each(HOSTILE)('lets nothing of %j reach the terminal', (text) => {
    const range = { line: 1, column: 2, endLine: 9, endColumn: 1 }
    const shown = renderFindingsText([finding({ message: text, hint: text, path: text, range })], {
      colour: false,
      sources: new Map([[text, text]]),
    })
    expect(shown).not.toMatch(UNSEEN)
    expect(shown.split('\n').length).toBeLessThan(9)
  })
})
