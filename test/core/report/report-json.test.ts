import { describe, expect, it } from 'vitest'
import { diffJson } from '../../../core/report/diff-json.ts'
import { jsonText } from '../../../core/report/json-text.ts'
import { hostileReport, UNSEEN } from './hostile-report.ts'
import { findingsJson } from '../../../core/report/findings-json.ts'
import { agentReport, reportOf, versionOfWritten } from './sample-report.ts'

describe('diff --format json', () => {
  it('names agents, versions and fields; what is not there is null', () => {
    const before = versionOfWritten([['topic', 'parking', { content: 'Behind the shop.' }]])
    const after = versionOfWritten([
      ['topic', 'parking', { content: 'In front.' }],
      ['rules', 'rules', 'Be kind.'],
    ])
    const bare = { only: null, places: { before: null, after: null }, attribution: null }
    expect(diffJson(reportOf([agentReport(before, after, { path: '' })]))).toEqual({
      base: { ref: 'main', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
      head: { ref: 'feature/valet', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
      unchanged: [],
      agents: [
        {
          path: '.',
          name: 'bike-hire',
          before: before.digest,
          after: after.digest,
          changes: [
            {
              ...bare,
              key: 'rules:rules',
              kind: 'rules',
              name: 'rules',
              change: 'added',
              fields: [{ pointer: '', before: null, after: 'Be kind.' }],
            },
            {
              ...bare,
              key: 'topic:parking',
              kind: 'topic',
              name: 'parking',
              change: 'edited',
              fields: [{ pointer: '/content', before: 'Behind the shop.', after: 'In front.' }],
            },
          ],
          impact: [],
          risks: [],
          untested: [],
          routing: [],
          confusable: [],
          routingScore: null,
          was: null,
          unchanged: [],
        },
      ],
    })
    expect(diffJson(reportOf([agentReport(null, after)])).agents[0]?.before).toBeNull()
  })
})

describe('validate --format json', () => {
  it('counts resources by kind and flattens places', () => {
    const range = { line: 2, column: 6, endLine: 3, endColumn: 1 }
    const warning = { rule: 'some-rule', severity: 'warning' as const, message: 'Hm.', path: 'a/rules.txt', range }
    const resource = {
      key: 'topic:a',
      kind: 'topic' as const,
      name: 'a',
      path: 'topics/a.yaml',
      value: {},
      references: [],
      locate: () => range,
    }
    const projects = [{ name: 'bike-hire', root: '', resources: [resource, resource] }]
    expect(findingsJson(projects, [warning])).toEqual({
      valid: true,
      agents: [{ path: '.', name: 'bike-hire', resources: { topic: 2 } }],
      findings: [
        {
          rule: 'some-rule',
          severity: 'warning',
          message: 'Hm.',
          hint: null,
          path: 'a/rules.txt',
          line: 2,
          column: 6,
          endLine: 3,
          endColumn: 1,
        },
      ],
    })
    expect(findingsJson([], [{ ...warning, severity: 'error' }]).valid).toBe(false)
  })
})

describe('JSON on a terminal and in a log', () => {
  it('holds nothing that either would act on, and the same values', () => {
    const report = hostileReport()
    for (const value of [report, diffJson(report)]) {
      const text = jsonText(value)
      expect(text).not.toMatch(UNSEEN)
      expect(text).not.toContain('##[')
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }
    expect(jsonText('\u009B2J \u202E \u{E0041}')).toBe(String.raw`"\u009b2J \u202e \udb40\udc41"`)
  })
})
