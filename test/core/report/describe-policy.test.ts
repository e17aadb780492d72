import { describe, expect, it } from 'vitest'
import type { BranchPolicy } from '../../../core/promotion/branch-policy.ts'
import { readReport } from '../../../core/report/read-report.ts'
import { renderHtml } from '../../../core/report/render-html.ts'
import { renderMarkdown } from '../../../core/report/render-markdown.ts'
import { renderReportText } from '../../../core/report/render-terminal.ts'
import type { Report } from '../../../core/report/report.ts'
import { HOSTILE } from './hostile-report.ts'

const V1 = `sha256:${'1'.repeat(64)}` as const
const V2 = `sha256:${'2'.repeat(64)}` as const

const REFUSED: BranchPolicy = {
  environment: 'live',
  branch: 'live',
  below: 'pre-release',
  evidence: 'deployments',
  verdict: 'fail',
  agents: [
    { agent: 'desk', version: V1, as: 'same', message: 'live holds this version already' },
    {
      agent: 'bikes',
      version: V2,
      as: 'refused',
      message: '22222222 never ran in pre-release',
      nearest: { version: V1, environment: 'pre-release' },
      files: ['agents/bikes/topics/prices.yaml'],
    },
  ],
}

function report(policy: BranchPolicy, untouched: Report['untouched'] = []): Report {
  const side = { ref: 'live', commit: 'a'.repeat(40) }
  return {
    schema: 'greenroom.report/1',
    base: side,
    head: side,
    agents: [],
    findings: [],
    policy,
    untouched,
    verdict: policy.verdict,
  }
}

const RENDERINGS: [string, (report: Report) => string][] = [
  ['Markdown', (one) => renderMarkdown(one)],
  ['the terminal', (one) => renderReportText(one, { colour: false })],
  ['the page', (one) => renderHtml(one)],
]

describe('the policy of a branch', () => {
  it.each(RENDERINGS)('says on %s what may not run, why, and what it is nearest to', (_, render) => {
    const text = render(report(REFUSED))
      .replaceAll(/<\/?code>|[`\u200B]/g, '')
      .replaceAll(/\s+/g, ' ')
    expect(text).toContain('it may not run there')
    expect(text).toContain('22222222 never ran in pre-release')
    expect(text).toContain(
      'It is nearest to 11111111, verified in pre-release, and differs in agents/bikes/topics/prices.yaml',
    )
    expect(text).not.toContain('holds this version already')
  })

  it('is the headline when it fails', () => {
    expect(renderMarkdown(report(REFUSED))).toContain('**Greenroom: this may not go to `live`**')
  })

  it('says why nothing can be said', () => {
    const unreadable: BranchPolicy = { ...REFUSED, evidence: 'none', problem: 'the token may not (403)', agents: [] }
    expect(renderMarkdown(report(unreadable))).toContain(
      'whether it may run there cannot be said: the token may not (403)',
    )
  })

  it('names agents that were left out', () => {
    const passing: BranchPolicy = { ...REFUSED, verdict: 'pass', agents: [] }
    expect(renderMarkdown(report(passing, [{ agent: 'kiosk', path: 'agents/kiosk' }]))).toContain(
      '1 more agent is the same on both sides, and not tested: `kiosk`',
    )
  })

  it('passes the schema, and keeps within limits whatever it holds', () => {
    const text = HOSTILE.join('\n').repeat(20)
    const agents = Array.from({ length: 50 }, () => ({
      agent: text,
      version: null,
      as: 'refused' as const,
      message: text,
      files: [text],
    }))
    const hostile = report({ ...REFUSED, environment: text, branch: text, problem: undefined, agents })
    const read = readReport(JSON.stringify(hostile))
    expect(renderMarkdown(read).length).toBeLessThanOrEqual(60_000)
    expect(renderMarkdown(read)).not.toMatch(/(^|[^\u200B\w/`])@octocat/m)
    expect(renderHtml(read)).not.toContain('<svg onload')
  })
})
