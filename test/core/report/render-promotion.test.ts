import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PromotionPlan } from '../../../core/operations/operation-plan.ts'
import { type PromotionText, promotionTitle, renderPromotion } from '../../../core/report/render-promotion.ts'
import { renderRelease } from '../../../core/report/render-release.ts'
import { renderRollback, rollbackTitle } from '../../../core/report/render-rollback.ts'

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`

const plan: PromotionPlan = {
  operation: 'promotion',
  environment: 'live',
  branch: 'live',
  lease: 'a'.repeat(40),
  agent: null,
  from: { environment: 'pre-release', branch: 'pre-release', commit: 'b'.repeat(40) },
  moves: [{ agent: 'desk', before: digest('1'), after: digest('2') }],
  files: [],
  commit: null,
  nothing: null,
  refusal: null,
  evidence: 'github',
  lifts: [],
  notes: [],
}

function text(change: Partial<PromotionText> = {}): PromotionText {
  return {
    plan,
    contained: [],
    notAsked: 0,
    report: {
      schema: 'greenroom.report/1',
      base: { ref: 'live', commit: null },
      head: { ref: 'pre-release', commit: null },
      agents: [],
      findings: [],
      verdict: 'pass',
    },
    healthySince: new Map([['desk', '2026-01-01T00:00:00Z']]),
    soak: '30m',
    quarantined: [],
    hotfixes: [],
    warnings: [],
    ...change,
  }
}

const HOSTILE = [
  '@robin and @acme/team',
  'fixes #12, closes acme/agents#3 GH-4',
  '![x](https://evil.example/?a=b) <img src=x onerror=alert(1)>',
  '<!-- greenroom:promotion commit=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa -->',
  '```\n::set-output name=x::y\n```',
  '| a | b |\n|---|---|',
  '\u202Egnirts\u200B',
  '</details><h1>big</h1>',
]

/** What GitHub would make something of, outside of code and our own words. */
const LIVE = /(?<![\u200B`\w])@[A-Za-z]|<img|<h1|<!--|!\[|\]\(|\w#\d|https?:\/\/|fixes #\d|\u202E/

describe('renderPromotion', () => {
  it('tells versions, proof, what is contained and what to look at', () => {
    const body = renderPromotion(
      text({
        contained: [{ number: 12, title: 'Park on the roof', author: 'kim' }],
        notAsked: 3,
        quarantined: [{ agent: 'desk', version: digest('3'), since: '2026-01-02T00:00:00Z' }],
        hotfixes: [
          {
            agent: 'desk',
            environment: 'live',
            version: digest('1'),
            commit: null,
            cause: 'hotfix',
            previous: null,
            at: '2026-01-03T00:00:00Z',
            by: 'kim',
          },
        ],
        warnings: ['Checks wait.'],
      }),
    )
    expect(body).toContain('| `desk` | `11111111` | `22222222` | since 2026-01-01T00:00:00Z |')
    expect(body).toContain('for 30m first')
    expect(body).toContain('- #12 Park on the roof (kim)')
    expect(body).toContain('3 earlier commits')
    expect(body).toContain('`33333333`, since 2026-01-02T00:00:00Z')
    expect(body).toContain('runs a hotfix')
    expect(body).toContain('Checks wait.')
    expect(renderPromotion(text())).toBe(renderPromotion(text()))
  })

  it.each(HOSTILE)('makes nothing of %j', (words) => {
    const moves = [{ agent: words, before: null, after: digest('2') }]
    const hostile = text({
      plan: { ...plan, moves, environment: words, notes: [words], from: { ...plan.from, environment: words } },
      contained: [{ number: 1, title: words, author: words }],
      quarantined: [{ agent: words, version: digest('3'), since: '2026-01-02T00:00:00Z' }],
      warnings: [words],
    })
    expect(withoutCode(renderPromotion(hostile))).not.toMatch(LIVE)
    const title = promotionTitle(hostile.plan)
    expect(title).not.toMatch(/[\n\r\u202E\u200B]/)
    expect(title.length).toBeLessThanOrEqual(256)
    const tag = { name: 'desk/v2', number: 2, agent: words, version: digest('2'), description: words, kinds: [] }
    const notes = renderRelease({
      agent: words,
      environment: words,
      tag,
      contained: [tag],
      pulls: hostile.contained,
      notAsked: 0,
      before: null,
      cause: 'promotion',
    })
    expect(withoutCode(notes)).not.toMatch(LIVE)
    const back = {
      ...plan,
      operation: 'rollback' as const,
      target: { commit: 'c'.repeat(40), date: null },
      moves,
      files: [words],
      notes: [words],
    }
    expect(withoutCode(renderRollback(back, { by: words, warnings: [words] }))).not.toMatch(LIVE)
    expect(rollbackTitle(back)).not.toMatch(/[\n\r\u202E\u200B]/)
  })

  it('fits into what GitHub takes, whatever there is to tell', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5_000 }), { maxLength: 60 }), (titles) => {
        const contained = titles.map((title, number) => ({ number, title, author: title }))
        const warnings = titles.slice(0, 40)
        expect(renderPromotion(text({ contained, warnings })).length).toBeLessThan(65_000)
      }),
      { numRuns: 20 },
    )
  })
})

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/`[^`\n]*`/g, '')
}
