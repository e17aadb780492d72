import { describe, expect, it } from 'vitest'
import { annotationsOf } from '../../action/annotations-of.ts'
import { hostileReport, UNSEEN } from '../core/report/hostile-report.ts'
import { sampleReport } from '../core/report/sample-report.ts'
import type { Report } from '../../core/report/report.ts'

/** The sample with more risks and warnings than GitHub shows. */
function crowded(): Report {
  const report = sampleReport()
  const [agent] = report.agents
  if (agent === undefined) return report
  const [risk] = agent.impact.risks
  const [, warning] = agent.findings
  if (risk === undefined || warning === undefined) return report
  const risks = Array.from({ length: 12 }, (_, line) => ({ ...risk, message: `risk ${line}`, line: line + 1 }))
  const findings = Array.from({ length: 30 }, () => warning)
  return { ...report, agents: [{ ...agent, findings, impact: { ...agent.impact, risks } }] }
}

describe('annotationsOf', () => {
  it('shows findings, failing test cases and risks at their lines', () => {
    const { shown, left } = annotationsOf(sampleReport())
    expect(left).toBe(0)
    expect(shown.map(({ severity, title, file, startLine }) => `${severity} ${title} ${file}:${startLine}`)).toEqual([
      'error unresolved-reference agents/bike-hire/topics/deposit.yaml:6',
      'error test case failed agents/bike-hire/test_sets/opening_hours.yaml:4',
      'warning risk: phone number agents/bike-hire/config/handoffs.yaml:6',
      'warning unknown-reference-prefix agents/bike-hire/agent_settings/rules.txt:14',
      'notice risk: deletion agents/bike-hire/topics/tandems.yaml:1',
    ])
  })

  it('lets neither risks hide warnings nor warnings risks, and counts what GitHub would drop', () => {
    const { shown, left } = annotationsOf(crowded())
    const warnings = shown.filter(({ severity }) => severity === 'warning').map(({ title }) => title)
    expect(warnings.filter((title) => title === 'risk: phone number')).toHaveLength(5)
    expect(warnings).toHaveLength(10)
    expect(left).toBe(7 + 25)
  })

  it('shows what an author wrote, and carries out none of it', () => {
    for (const { message } of annotationsOf(hostileReport()).shown) {
      expect(message).not.toMatch(UNSEEN)
      expect(message.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([])
    }
  })
})
