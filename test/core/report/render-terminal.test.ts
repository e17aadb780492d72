import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { renderReportText } from '../../../core/report/render-terminal.ts'
import { textWidth } from '../../../core/report/text-width.ts'
import { hostileReport, UNSEEN } from './hostile-report.ts'
import { agentReport, reportOf, sampleReport, versionOfWritten, type Written } from './sample-report.ts'

/** What GitHub's runner would take for a command. */
function commands(text: string): string[] {
  return text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))
}

describe('renderReportText', () => {
  it('tells a whole report', async () => {
    await expect(renderReportText(sampleReport(), { colour: false })).toMatchFileSnapshot(
      '../../fixtures/reports/everything.txt',
    )
  })

  it('fits a narrow terminal', async () => {
    const report = { ...sampleReport(), agents: sampleReport().agents.map((agent) => ({ ...agent, findings: [] })) }
    const text = renderReportText(report, { colour: false, width: 50 })
    const long = text.split('\n').filter((line) => textWidth(line) > 50)
    expect(long.filter((line) => line.trim().includes(' '))).toEqual([])
    await expect(text).toMatchFileSnapshot('../../fixtures/reports/narrow.txt')
  })

  it.each([24, 40, 80, 200])('says the same in %i columns as in one line', (width) => {
    const words = (text: string) => text.replaceAll(/\s+/g, ' ')
    expect(words(renderReportText(sampleReport(), { colour: false, width }))).toBe(
      words(renderReportText(sampleReport(), { colour: false })),
    )
  })

  it('leads with the verdict, then risks, then items, and says a long report’s verdict again', () => {
    const lines = renderReportText(sampleReport(), { colour: false }).split('\n')
    expect(lines[0]).toMatch(/^FAIL bike-hire does not pass: 1 finding is an error/)
    expect(lines.slice(3, 7).map((line) => /^ {2}! (.*?) {2}/.exec(line)?.[1])).toEqual([
      'error',
      'newly failing',
      'deletion',
      'phone number',
    ])
    expect(lines.filter((line) => line === lines[0])).toHaveLength(2)
  })

  it('colours without changing a word', () => {
    const report = { ...sampleReport(), agents: sampleReport().agents.map((agent) => ({ ...agent, findings: [] })) }
    const plain = renderReportText(report, { colour: false }).replaceAll(/\{\+|\+\}|\[-|-\]/g, '')
    expect(stripVTControlCharacters(renderReportText(report, { colour: true }))).toBe(plain)
  })

  it('judges nothing in a plain comparison', () => {
    const topic = (content: string) => versionOfWritten([['topic', 'parking', { content }]])
    const report = reportOf([agentReport(topic('Behind the shop.'), topic('In front.'))], { judged: false })
    const text = renderReportText(report, { colour: false })
    expect(text).toMatch(/^DIFF compared, not judged: 1 agent differs between main and feature\/valet\n/)
    expect(text).not.toMatch(/PASS|findings|test cases/)
  })

  it('shows one other word in a very long line', () => {
    const topic = (word: string) =>
      versionOfWritten([
        ['topic', 'parking', { content: `${'far '.repeat(40_000)}${word} ${'away '.repeat(40_000)}end` }],
      ])
    const text = renderReportText(reportOf([agentReport(topic('lion'), topic('zebra'))]), { colour: false })
    expect(text).toContain('far far [-lion-]{+zebra+} away away')
    expect(text.length).toBeLessThan(2_000)
    const other = renderReportText(reportOf([agentReport(topic('lion'), topic('é'.repeat(9_000)))]), { colour: false })
    expect(other.length).toBeLessThan(10_000)
  })

  it('says where an agent was that moved or has another name', () => {
    const said = (was: { agent: string; path: string }) =>
      renderReportText(reportOf([agentReport(null, null, { was })]), { colour: false })
    expect(said({ agent: 'bikes', path: 'agents/bike-hire' })).toContain('· was called bikes on the base\n')
    expect(said({ agent: 'bike-hire', path: '' })).toContain('· was in . on the base\n')
    expect(said({ agent: 'bikes', path: 'bots/b' })).toContain('· was called bikes on the base, in bots/b\n')
  })

  it('tells the steps of a flow with another name in one row', () => {
    const flow = (name: string) =>
      versionOfWritten([
        ['flow', name, { name, start_step: 'A', description: 'Takes a booking for bikes, from the first day on.' }],
        ...['A', 'B', 'C'].map((step): Written => [
          'step',
          `${name}/${step}`,
          { name: step, prompt: `Ask the caller for the ${step} that they want, and wait for the answer.` },
        ]),
      ])
    const text = renderReportText(reportOf([agentReport(flow('hire'), flow('rent'))]), { colour: false })
    expect(text).toContain(`  > 3 flow steps: rent/A, rent/B and rent/C  only the name of its flow changed
    > flow step rent/A
    > flow step rent/B
    > flow step rent/C
`)
  })

  it.each([undefined, 60])('lets no control character and no command of an agent through (width %s)', (width) => {
    for (const colour of [false, true]) {
      const text = renderReportText(hostileReport(), { colour, ...(width === undefined ? {} : { width }) })
      // oxlint-disable-next-line no-control-regex
      expect(text.replaceAll(/\u001B\[\d+(?:;\d+)*m/g, '')).not.toMatch(UNSEEN)
      expect(commands(text)).toEqual([])
    }
  })
})
