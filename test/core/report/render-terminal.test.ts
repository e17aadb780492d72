import { describe, expect, it } from 'vitest'
import { renderReportText } from '../../../core/report/render-terminal.ts'
import { hostileReport, UNSEEN } from './hostile-report.ts'
import { sampleReport } from './sample-report.ts'

describe('renderReportText', () => {
  it('tells a whole report', async () => {
    await expect(renderReportText(sampleReport(), { colour: false })).toMatchFileSnapshot(
      '../../fixtures/reports/everything.txt',
    )
  })

  it('lets no control character of an agent reach the terminal', () => {
    expect(renderReportText(hostileReport(), { colour: false })).not.toMatch(UNSEEN)
  })
})
