import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeName, escapeMarkdown, fencedBlock } from '../../../core/report/escape-markdown.ts'
import { NO_IMPACT } from '../../../core/impact/impact.ts'
import { SUMMARY_SCALE } from '../../../core/report/markdown-scale.ts'
import { renderMarkdown } from '../../../core/report/render-markdown.ts'
import { behaviourTable } from '../../../core/report/markdown-tests.ts'
import type { AgentReport, BehaviourChange } from '../../../core/report/report.ts'
import { HOSTILE, hostileReport } from './hostile-report.ts'
import { agentReport, reportOf, sampleReport, testCase, testRun, versionOfWritten } from './sample-report.ts'

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
    /<\/?(?:details|summary|sub|br|code|span|blockquote|ins|del)>|<a href="https:\/\/example\.com\/report">|<\/a>|<!-- greenroom:1 -->/g
  const rest = text.replaceAll(own, '').replaceAll(/&#(?:124|91|93|96);/g, ' ')
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

  it('keeps every row of a table at the cells of its head', () => {
    let cells = 0
    const odd: string[] = []
    let rows = 0
    for (const line of live(renderMarkdown(hostileReport(), { limit: 400_000, scale: SUMMARY_SCALE })).split('\n')) {
      const count = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0
      if (count > 0) rows++
      if (count > 0 && cells > 0 && count !== cells) odd.push(line)
      cells = count
    }
    expect(odd).toEqual([])
    expect(rows).toBeGreaterThan(20)
  })

  it.each([400_000, 60_000, 12_000])('closes what it opens in %i characters', (limit) => {
    const markdown = live(renderMarkdown(hostileReport(), { limit }))
    for (const tag of ['details', 'blockquote', 'sub', 'code', 'ins', 'del'])
      expect(markdown.match(new RegExp(`<${tag}>`, 'g'))?.length, tag).toBe(
        markdown.match(new RegExp(`</${tag}>`, 'g'))?.length,
      )
  })

  it.each([60_000, 8_000, 2_500])('stays within %i characters and never loses verdict, counts and risks', (limit) => {
    const markdown = renderMarkdown(reportOf([large({ verdict: 'fail', reasons: ['too many'] })]), { limit })
    expect(markdown.length).toBeLessThanOrEqual(limit)
    expect(markdown).toMatch(/^> \[!CAUTION\]\n> \*\*Greenroom: `bike-hire` does not pass\*\*: too many\n/)
    expect(markdown).toContain('300 changes: 🔵 300 edited')
    expect(markdown).toContain('**Phone number** handoff desk now dials 1')
    expect(markdown).toContain('base `a1b2c3d4e5f6`')
  })

  it('says with numbers what is not there, and where it is', () => {
    const markdown = renderMarkdown(reportOf([large({})]), { limit: 10_000, reportUrl: 'https://example.com/report' })
    const told =
      /Not shown here: (\d+) text diffs\. All of it is in the <a href="https:\/\/example\.com\/report">/.exec(markdown)
    expect(Number(told?.[1]) + (markdown.match(/^<details>/gm)?.length ?? 0)).toBe(300)
  })

  it('drops diffs before transcripts, and these before items', () => {
    const cases = Array.from({ length: 8 }, (_, index) =>
      testCase(`case ${index}`, 'failed', {
        turns: [{ user: 'word '.repeat(60), reply: '', topic: null, notExecuted: [] }],
      }),
    )
    const agent = large({ testSets: { base: null, head: testRun(cases), behaviour: [] } }, 20)
    const at = (limit: number) => {
      const text = renderMarkdown(reportOf([agent]), { limit })
      const diffs = text.split('<summary>🔵').length - 1
      return { items: text.match(/^\| 🔵 /gm)?.length ?? 0, cases: text.split('**Opening hours').length - 1, diffs }
    }
    expect(at(60_000)).toEqual({ items: 20, cases: 8, diffs: 20 })
    expect(at(16_000)).toMatchObject({ items: 20, cases: 8 })
    expect(at(16_000).diffs).toBeLessThan(20)
    expect(at(5_000).items).toBe(20)
    expect(at(5_000).cases).toBeLessThan(8)
    expect(at(5_000).diffs).toBeLessThan(3)
  })

  it('says one change in a few lines', async () => {
    const topic = (content: string) => versionOfWritten([['topic', 'parking', { content }]])
    const report = reportOf([
      agentReport(topic('Behind the shop, on the left.'), topic('Behind the shop, on the right.')),
    ])
    await expect(renderMarkdown(report)).toMatchFileSnapshot(`${FIXTURES}/one-change.md`)
  })

  it('judges nothing in a plain comparison', () => {
    const topic = (content: string) => versionOfWritten([['topic', 'parking', { content }]])
    const report = reportOf([agentReport(topic('Behind the shop.'), topic('In front.'))], { judged: false })
    const markdown = renderMarkdown(report)
    expect(markdown).toMatch(
      /^> \[!NOTE\]\n> \*\*Greenroom: compared, not judged\*\*: 1 agent differs between `main` and/,
    )
    expect(markdown).not.toMatch(/pass|findings|test cases/)
  })

  it('tells a large new agent by numbers', () => {
    const topics = Array.from({ length: 40 }, (_, index) => ['topic', `t${index}`, { content: 'x' }] as const)
    const markdown = renderMarkdown(
      reportOf([agentReport(null, versionOfWritten([...topics, ['rules', 'rules', 'Be kind.']]))]),
    )
    expect(markdown).toContain('A new agent with 40 topics, 1 setting of its own.')
    expect(markdown.length).toBeLessThan(800)
  })
})

/** An agent of many long topics that were all reworded, with one risk. */
function large(more: Partial<AgentReport>, topics = 300): AgentReport {
  const version = (text: string) =>
    versionOfWritten(
      Array.from({ length: topics }, (_, index) => {
        const queries = text.endsWith('new') ? Array.from({ length: index % 23 }, (_, query) => `query ${query}`) : []
        const content = `${text} ${index} ${`and ${text} `.repeat(index % 7)}`
        return ['topic', `topic ${index}`, { content, example_queries: queries }] as const
      }),
    )
  const risk = {
    risk: 'phone number' as const,
    key: 'handoff:desk',
    pointer: '/sip_config/phone_number',
    message: 'handoff desk now dials 1',
    path: 'config/handoffs.yaml',
    line: 3,
  }
  const long = 'word '.repeat(70)
  return agentReport(version(long), version(`${long} new`), { impact: { ...NO_IMPACT, risks: [risk] }, ...more })
}

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

describe('a test case that behaves differently', () => {
  it('is shown by the same turn on both sides: the one that fails, else the first that differs', () => {
    const turns = (second: string) =>
      ['First.', second, 'Last.'].map((reply) => ({ user: 'x', reply, topic: null, notExecuted: [] }))
    const failed = { assertion: 'says: old', verdict: 'failed' as const, turn: 1, reason: 'no' }
    const before = { ...testCase('c', 'passed'), turns: turns('The old one.'), assertions: [] }
    const after = { ...testCase('c', 'failed'), turns: turns('The new one.'), assertions: [failed] }
    const rowOf = (one: BehaviourChange) => behaviourTable([one], SUMMARY_SCALE, 10_000).text
    const differs = [{ turn: 1, aspects: ['answer' as const] }]
    const failing = rowOf({ set: 'S', name: 'c', change: 'newly failing', before, after, differs })
    expect(failing).toContain('| passed<br>“The old one.” | failed<br>“The new one.” |')
    const fine = { ...after, verdict: 'passed' as const, assertions: [] }
    const changed = rowOf({ set: 'S', name: 'c', change: 'changed behaviour', before, after: fine, differs })
    expect(changed).toContain('| passed<br>“The old one.” | passed<br>“The new one.” |')
  })
})
