import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../../core/promotion/load-config.ts'

const START = `runtimes: { local: { type: embedded, url: http://127.0.0.1:4790 } }
environments: { sandbox: { branch: sandbox, runtime: local } }
checks:
`

function load(checks: string): ReturnType<typeof loadConfig> {
  return loadConfig({ path: 'greenroom.yaml', text: START + checks, oid: '' })
}

function saidOf(checks: string): string[] {
  return load(checks).findings.map(({ message, hint, range }) =>
    [`${range.line}:${range.column} ${message}`, hint].filter((part) => part !== undefined).join(' | '),
  )
}

describe('checks.rules and checks.suppress', () => {
  it('are read with the place of each suppression', () => {
    const { config, findings } = load(`  rules: { spaces-in-reference: off, unknown-reference-prefix: error }
  suppress:
  - rule: spaces-in-reference
    path: agents/**
    match: "{{"
    reason: In a text about templates
    until: 2026-12-31
  - { rule: unnamed-item, reason: Kept for later }
`)
    expect(findings).toEqual([])
    expect(config?.checks).toMatchObject({
      rules: { 'spaces-in-reference': 'off', 'unknown-reference-prefix': 'error' },
      suppress: [
        {
          rule: 'spaces-in-reference',
          path: 'agents/**',
          match: '{{',
          reason: 'In a text about templates',
          until: '2026-12-31',
          range: { line: 6 },
        },
        { rule: 'unnamed-item', reason: 'Kept for later', range: { line: 11 } },
      ],
    })
  })

  it.each([
    [
      'a rule that is none',
      '  rules: { unkown-reference-prefix: off }',
      ['4:12 there is no rule called "unkown-reference-prefix" | Did you mean "unknown-reference-prefix"?'],
    ],
    [
      'what the vendor rejects',
      '  rules: { start-step: warning }',
      ["4:12 start-step cannot be given another severity: the vendor's validator rejects it, so it stays an error"],
    ],
    [
      'what the rest rests on',
      '  rules: { config: off }',
      ['4:12 config cannot be given another severity: without it the rest could not be trusted'],
    ],
    [
      'a severity that is none',
      '  rules: { unnamed-item: of }',
      ['4:26 checks.rules.unnamed-item must be one of off, notice, warning, error | Did you mean "off"?'],
    ],
    ['no reason', '  suppress: [ { rule: unnamed-item } ]', ['4:15 checks.suppress.0 needs "reason"']],
    [
      'an empty reason',
      '  suppress: [ { rule: unnamed-item, reason: " " } ]',
      ['4:45 a suppression needs a reason that somebody else understands'],
    ],
    [
      'an error of the vendor',
      '  suppress: [ { rule: syntax, reason: Later } ]',
      ["4:23 syntax cannot be suppressed: the vendor's validator rejects it, so it stays an error"],
    ],
    [
      'a day that is none',
      '  suppress: [ { rule: unnamed-item, reason: Later, until: 2026-02-30 } ]',
      ['4:59 there is no day 2026-02-30 | Write it like 2026-12-31.'],
    ],
    [
      'a path that leaves the repository',
      '  suppress: [ { rule: unnamed-item, reason: Later, path: ../other } ]',
      [
        '4:58 "../other" is not a path from the repository\'s root | Write it like agents/front-desk/topics/* or agents/**.',
      ],
    ],
    [
      'names of the language',
      '  rules: { __proto__: off, constructor: off }',
      [expect.stringContaining('there is no rule called "__proto__"'), expect.stringContaining('"constructor"')],
    ],
  ])('%s', (_, checks, expected) => {
    expect(saidOf(checks)).toEqual(expected)
    expect(load(checks).config).toBeNull()
  })
})
