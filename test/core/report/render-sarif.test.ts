import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderSarif } from '../../../core/report/render-sarif.ts'
import { RULE_DESCRIPTIONS } from '../../../core/validate/describe-rule.ts'
import { type Finding, type Severity, WHOLE_FILE } from '../../../core/validate/finding.ts'

const SCHEMA = 'test/fixtures/sarif/sarif-2.1.0.schema.json'
const validate = new Ajv({
  strict: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
}).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)

function isUri(text: string): boolean {
  return URL.canParse(text)
}

function isReference(text: string): boolean {
  return /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/.test(text)
}

interface Log {
  runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Result[] }]
}

interface Result {
  ruleId: string
  ruleIndex?: number
  level: string
  message: { text: string }
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }]
  partialFingerprints: Record<string, string>
}

function render(findings: readonly Finding[]): Log['runs'][0] {
  const log = JSON.parse(renderSarif(findings, { version: '0.1.0' })) as Log
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  return log.runs[0]
}

function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: 'start-step',
    severity: 'error',
    message: 'The flow has no start_step.',
    path: 'agents/desk/flows/book/flow_config.yaml',
    range: { line: 3, column: 7, endLine: 3, endColumn: 12 },
    ...fields,
  }
}

function uriOf(path: string): string | undefined {
  return render([finding({ path })]).results[0]?.locations[0].physicalLocation.artifactLocation.uri
}

describe('renderSarif', () => {
  it('is a valid log without findings, and describes every rule', () => {
    const run = render([])
    expect(run.results).toEqual([])
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(RULE_DESCRIPTIONS.map(({ name }) => name))
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      tool: { driver: { name: 'Greenroom', semanticVersion: '0.1.0' } },
    })
  })

  it('says of a finding what, where and how bad', () => {
    const run = render([finding({ hint: 'Add one.' })])
    const [result] = run.results
    expect(result).toMatchObject({
      ruleId: 'start-step',
      level: 'error',
      message: { text: 'The flow has no start_step.\nAdd one.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'agents/desk/flows/book/flow_config.yaml', uriBaseId: 'SRCROOT' },
            region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
          },
        },
      ],
    })
    expect(run.tool.driver.rules[result?.ruleIndex ?? -1]).toMatchObject({
      id: 'start-step',
      helpUri: 'https://github.com/greenroom/greenroom/blob/main/docs/checks.md#start-step',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['adk'] },
    })
  })

  it.each<[Severity, string]>([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'note'],
  ])('calls %s %s', (severity, level) => {
    expect(render([finding({ severity })]).results[0]?.level).toBe(level)
  })

  it('gives a finding about a whole file its first line', () => {
    const [result] = render([finding({ range: WHOLE_FILE })]).results
    expect(result?.locations[0].physicalLocation.region).toEqual({ startLine: 1 })
  })

  it.each([
    ['topics/opening hours.yaml', 'topics/opening%20hours.yaml'],
    ['topics/100%.yaml', 'topics/100%25.yaml'],
    ['topics/a#b?c.yaml', 'topics/a%23b%3Fc.yaml'],
    ['file:evil.yaml', 'file%3Aevil.yaml'],
    ['topics/öffnung.yaml', 'topics/%C3%B6ffnung.yaml'],
    ['topics/\uD800.yaml', 'topics/%EF%BF%BD.yaml'],
    ['topics/a\nb\\c.yaml', 'topics/a%0Ab%5Cc.yaml'],
  ])('encodes the path %j', (path, uri) => {
    expect(uriOf(path)).toBe(uri)
  })

  it('keeps a fingerprint when lines move, and tells equal findings apart', () => {
    const moved = finding({ range: { line: 9, column: 1, endLine: 9, endColumn: 4 } })
    const [first, second] = render([finding(), moved]).results
    const [alone] = render([moved]).results
    expect(first?.partialFingerprints).toEqual(alone?.partialFingerprints)
    expect(first?.partialFingerprints).not.toEqual(second?.partialFingerprints)
    const [other] = render([finding({ message: 'Another.' })]).results
    expect(other?.partialFingerprints).not.toEqual(first?.partialFingerprints)
  })

  it('is valid and the same again whatever is in it', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u202E', '\uDC00', '\0', '__proto__', ''))
    const any = fc
      .record({
        rule: fc.constantFrom('syntax', 'of-tomorrow', '__proto__'),
        message: anyText,
        hint: anyText,
        path: anyText,
      })
      .map((fields) => finding(fields))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (findings) => {
        expect(render(findings).results).toHaveLength(findings.length)
        expect(renderSarif(findings)).toBe(renderSarif(findings))
        expect(renderSarif(findings)).not.toMatch(/\u202E|\\u0000/)
      }),
    )
  })
})
