import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../../core/report/render-html.ts'
import type { Report } from '../../../../core/report/report.ts'
import { fullReport } from '../full-report.ts'
import { hostileReport } from '../hostile-report.ts'
import { agentReport, reportOf, testCase, testRun, versionOfWritten } from '../sample-report.ts'

const MANY = 600

/** More of everything than is seen at once. */
function crowdedReport(): Report {
  const numbers = Array.from({ length: MANY }, (_, index) => index)
  const text = numbers.map((index) => `line-${index}.`).join('\n')
  const before = versionOfWritten([['rules', 'rules', text]])
  const after = versionOfWritten([['rules', 'rules', text.replaceAll('line', 'row')]])
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const cases = numbers.map((index) => testCase(`case-${index}.`, 'failed'))
  return reportOf([
    agentReport(before, after, {
      reasons: numbers.map((index) => `reason-${index}.`),
      findings: numbers.map((index) => ({
        rule: 'syntax',
        severity: 'error' as const,
        message: `finding-${index}.`,
        path: 'a.yaml',
        range,
      })),
      unchanged: numbers.map((index) => ({ path: `file-${index}.yaml`, reason: 'formatting' as const })),
      routing: {
        queries: MANY,
        moved: numbers.map((index) => ({
          query: `query-${index}.`,
          owner: null,
          before: { topic: 'a', score: 1 },
          after: { topic: null, score: 0 },
        })),
        confusable: numbers.map((index) => ({ topics: ['a', `pair-${index}.`] as const, queries: [] })),
        score: { before: { queries: 1, top1: 1, top3: 1 }, after: { queries: 1, top1: 1, top3: 1 } },
      },
      impact: {
        items: [
          {
            key: 'rules:rules',
            usedBy: numbers.map((index) => ({
              key: `topic:t${index}`,
              kind: 'topic' as const,
              name: `user-${index}.`,
              distance: 1,
            })),
            reaches: [],
            testedBy: numbers.map((index) => ({ set: 's', name: `tested-${index}.` })),
          },
        ],
        risks: numbers.map((index) => ({
          risk: 'URL' as const,
          key: 'rules:rules' as const,
          pointer: '',
          message: `risk-${index}.`,
          path: 'a.yaml',
          line: 1,
        })),
        untested: [],
      },
      testSets: {
        base: null,
        head: testRun(cases),
        behaviour: numbers.map((index) => ({
          set: 's',
          name: `behaviour-${index}.`,
          change: 'newly failing' as const,
          before: null,
          after: testCase('x', 'failed'),
        })),
      },
    }),
  ])
}

describe('renderHtml', () => {
  it('leaves nothing out, however much there is', () => {
    const text = renderHtml(crowdedReport())
      .replaceAll(/<\/?(?:ins|del)>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
    const told = new Set(text.match(/[a-z]+-\d+\./g))
    for (const word of [
      'reason',
      'finding',
      'file',
      'query',
      'pair',
      'user',
      'tested',
      'risk',
      'case',
      'behaviour',
      'row',
    ]) {
      const missing = Array.from({ length: MANY }, (_, index) => `${word}-${index}.`).filter((text) => !told.has(text))
      expect(missing, word).toEqual([])
    }
  })

  it('is the same for the same report', () => {
    expect(renderHtml(fullReport())).toBe(renderHtml(fullReport()))
  })

  it.each([
    ['full', fullReport()],
    ['crowded', crowdedReport()],
    ['hostile', hostileReport()],
  ])('has folds that never stand in each other, and only its own style and script: %s', (_, report) => {
    const page = renderHtml(report)
    // What is in a fold is text while scripts run: the first end tag ends it.
    for (const part of page.split('<noscript>').slice(1)) expect(part).toContain('</noscript>')
    expect(page.split('<noscript>').length).toBe(page.split('</noscript>').length)
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? []
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(page).toContain(`style-src ${hash(style)}`)
    expect(page).toContain(`script-src ${hash(script)}`)
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page.match(/<style/g)).toHaveLength(1)
    const addresses = Array.from(page.matchAll(/\s(?:href|src|srcset|action|poster|data)="([^"]*)"/g), ([, to]) => to)
    expect(addresses.filter((to) => to !== 'data:,' && !to?.startsWith('#'))).toEqual([])
  })

  it('says when an agent is new or gone', () => {
    const version = versionOfWritten([['topic', 'a', { name: 'a', content: 'x' }]])
    expect(renderHtml(reportOf([agentReport(null, version)]))).toContain('new agent')
    expect(renderHtml(reportOf([agentReport(version, null)]))).toContain('agent removed')
  })
})
