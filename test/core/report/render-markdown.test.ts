import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeName, escapeMarkdown, fencedBlock } from '../../../core/report/escape-markdown.ts'
import { renderMarkdown } from '../../../core/report/render-markdown.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { agentReport, reportOf, sampleReport, versionOfWritten } from './sample-report.ts'

const FIXTURES = '../../fixtures/reports'

/** What GitHub would act on: the text without fenced blocks and code spans. */
function live(markdown: string): string {
  const lines: string[] = []
  let fence: string | null = null
  for (const line of markdown.split('\n')) {
    const opened = /^(`{3,})(?:diff|text)$/.exec(line)?.[1]
    if (fence == null && opened != null) fence = opened
    else if (fence != null && line === fence) fence = null
    else if (fence == null) lines.push(line)
  }
  expect(fence).toBeNull()
  return lines.join('\n').replaceAll(/(?<!\\)`[^`\n]+`/g, 'CODE')
}

function actingParts(markdown: string): string[] {
  const text = live(markdown)
  const own =
    /<\/?(?:details|summary|sub|br|code|span)>|<a href="https:\/\/example\.com\/report">|<\/a>|<!-- greenroom:1 -->/g
  const rest = text.replaceAll(own, '').replaceAll(/&#(?:124|91|93);/g, ' ')
  const patterns = [
    /.{0,20}@[A-Za-z0-9].{0,20}/g,
    /.{0,20}#\d.{0,20}/g,
    /.{0,20}GH-\d.{0,20}/gi,
    /.{0,20}:\/\/.{0,20}/g,
    /.{0,20}www\.\w.{0,20}/gi,
    /.{0,20}(?<!\\)\]\(.{0,20}/g,
    /.{0,20}(?<!\\)!\[.{0,20}/g,
    /.{0,20}[<>][A-Za-z/!].{0,20}/g,
    /.{0,20}&(?!amp;|lt;|gt;|#124;|nbsp;)#?\w+;.{0,20}/g,
    /.{0,20}(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z]).{0,20}/g,
    // oxlint-disable-next-line no-control-regex
    /.{0,20}[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF].{0,20}/g,
  ]
  return patterns.flatMap((pattern) => Array.from(rest.matchAll(pattern), ([match]) => match))
}

describe('renderMarkdown', () => {
  it('writes the comment of a pull request', async () => {
    const markdown = renderMarkdown(sampleReport(), { marker: 'greenroom:1', reportUrl: 'https://example.com/report' })
    expect(actingParts(markdown)).toEqual([])
    await expect(markdown).toMatchFileSnapshot(`${FIXTURES}/everything.md`)
  })

  it('says calmly that nothing changed', async () => {
    const version = versionOfWritten([['topic', 'parking', { content: 'Behind the shop.' }]])
    await expect(renderMarkdown(reportOf([agentReport(version, version)]))).toMatchFileSnapshot(
      `${FIXTURES}/no-changes.md`,
    )
  })

  it('leads with a table of the agents when there are several', async () => {
    const [one] = sampleReport().agents
    const two = agentReport(null, versionOfWritten([['topic', 'parking', { content: 'Behind the shop.' }]]), {
      agent: 'boat-hire',
      path: 'agents/boat-hire',
    })
    const report = reportOf([two, ...(one == null ? [] : [one])])
    await expect(renderMarkdown(report)).toMatchFileSnapshot(`${FIXTURES}/several-agents.md`)
  })

  it('acts on nothing an agent or an author wrote', () => {
    for (const limit of [60_000, 400_000]) {
      const markdown = renderMarkdown(hostileReport(), {
        marker: 'greenroom:1',
        reportUrl: 'https://example.com/report',
        limit,
      })
      expect(actingParts(markdown)).toEqual([])
      expect(live(markdown).match(/<!--/g)).toHaveLength(1)
      expect(markdown.length).toBeLessThanOrEqual(limit)
    }
  })

  it('keeps every table row at its number of cells', () => {
    const rows = live(renderMarkdown(hostileReport(), { limit: 400_000 }))
      .split('\n')
      .filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([])
  })

  it('closes what it opens', () => {
    const markdown = live(renderMarkdown(hostileReport(), { limit: 400_000 }))
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length)
  })

  it.each([60_000, 8_000, 2_500])('stays within %i characters and never loses verdict and counts', (limit) => {
    const topics = Array.from(
      { length: 3000 },
      (_, index) => ['topic', `topic ${index}`, { content: `Text ${index} `.repeat(40) }] as const,
    )
    const markdown = renderMarkdown(
      reportOf([agentReport(null, versionOfWritten(topics), { verdict: 'fail', reasons: ['too many'] })]),
      { limit },
    )
    expect(markdown.length).toBeLessThanOrEqual(limit)
    expect(markdown).toMatch(/^> \[!CAUTION\]\n> \*\*Greenroom: `bike-hire` does not pass\*\*/)
    expect(markdown).toContain('3000 changes: 3000 added')
    expect(markdown).toMatch(/…and \d+ more/)
    expect(markdown).toContain('base `a1b2c3d4e5f6`')
  })

  it('drops diffs before items', () => {
    const long = 'word '.repeat(1500)
    const topics = (text: string) =>
      versionOfWritten(
        Array.from({ length: 30 }, (_, index) => ['topic', `topic ${index}`, { content: `${text} ${index}` }] as const),
      )
    const markdown = renderMarkdown(reportOf([agentReport(topics(long), topics(`${long} new`))]), { limit: 10_000 })
    expect(markdown.match(/^\| 🔵 /gm)).toHaveLength(30)
    expect(markdown.match(/^<details>/gm)?.length ?? 0).toBeLessThan(10)
    expect(markdown).toMatch(/…and \d+ more in the full report/)
  })
})

describe('escaping', () => {
  it.each(HOSTILE)('leaves nothing live of %j', (text) => {
    expect(actingParts(escapeMarkdown(text))).toEqual([])
    expect(actingParts(codeName(text))).toEqual([])
    expect(actingParts(fencedBlock(text.split('\n'), 'diff'))).toEqual([])
    expect(escapeMarkdown(text)).not.toContain('\n')
  })

  it('leaves nothing live of any text', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          '@a',
          '#1',
          '`',
          '``',
          '|',
          '\\',
          '<',
          '>',
          '&',
          '[',
          '](',
          '!',
          '://',
          'www.',
          '\n',
          ' ',
          'deadbeef',
          '$',
          ':x:',
          '-',
          '1.',
          '&#64;',
          '\u202E',
          'é',
        ),
      )
      .map((list) => list.join(''))
    fc.assert(
      fc.property(pieces, (text) => {
        expect(actingParts(`| ${escapeMarkdown(text)} | ${codeName(text)} |`)).toEqual([])
        expect(actingParts(fencedBlock([`+${text}`], 'diff'))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps plain names as plain code', () => {
    expect(codeName('site_opening_hours')).toBe('`site_opening_hours`')
    expect(escapeMarkdown('site_opening_hours: 9:00')).toBe('site_opening_hours: 9:00')
  })
})
