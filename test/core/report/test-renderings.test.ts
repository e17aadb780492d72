import { describe, expect, it } from 'vitest'
import { renderJunit } from '../../../core/report/render-junit.ts'
import { renderTestRunText } from '../../../core/report/render-test-run.ts'
import { testJson } from '../../../core/report/test-json.ts'
import { HOSTILE, UNSEEN } from './hostile-report.ts'
import { sampleReport, testCase, testRun } from './sample-report.ts'

const run = sampleReport().agents[0]?.testSets.head ?? testRun([])
const hostile = testRun(
  HOSTILE.map((text) =>
    testCase(text, 'failed', {
      set: text,
      path: text,
      turns: [{ user: text, reply: text, topic: text, notExecuted: [text] }],
      assertions: [{ assertion: text, verdict: 'failed', reason: text, turn: 0 }],
    }),
  ),
)

describe('a test run', () => {
  it('as JUnit XML', async () => {
    await expect(renderJunit([{ agent: 'bike-hire', run }])).toMatchFileSnapshot('../../fixtures/reports/junit.xml')
  })

  it('as text', async () => {
    await expect(renderTestRunText([{ agent: 'bike-hire', run }], { colour: false })).toMatchFileSnapshot(
      '../../fixtures/reports/test-run.txt',
    )
  })

  it('as JSON, of several agents as one', () => {
    const json = testJson([
      { agent: 'a', run },
      { agent: 'b', run },
    ])
    expect(json).toMatchObject({ passed: 10, failed: 2, errors: 0, notJudged: 2, skipped: 0 })
    expect(json.cases).toHaveLength(14)
    expect(Object.keys(json.cases[0] ?? {})).toEqual(['set', 'name', 'verdict', 'assertions', 'turns', 'durationMs'])
    expect(testJson([])).toEqual({ passed: 0, failed: 0, errors: 0, notJudged: 0, skipped: 0, cases: [] })
  })

  it('with hostile texts stays well-formed XML of one testcase a case', () => {
    const xml = renderJunit([{ agent: HOSTILE[8] ?? '', run: hostile }])
    // oxlint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
    expect(xml.match(/<testcase /g)).toHaveLength(HOSTILE.length)
    const tags = Array.from(xml.matchAll(/<[^>]*>/g), ([tag]) => tag)
    const form =
      /^<(?:\?xml version="1\.0" encoding="UTF-8"\?|\/(?:testsuites|testsuite|testcase|failure)|(?:testsuites|testsuite|testcase|failure)(?: \w+="[^"<>]*")+\/?)>$/
    expect(tags.filter((tag) => !form.test(tag))).toEqual([])
    expect(xml.replaceAll(/<[^>]*>/g, '')).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#10;|#9;)/)
  })

  it('with hostile texts lets no control character reach the terminal', () => {
    expect(renderTestRunText([{ agent: 'x\u001B[31m', run: hostile }], { colour: false })).not.toMatch(UNSEEN)
  })
})
