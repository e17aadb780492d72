import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPolicy } from '../../../core/validate/apply-policy.ts'
import { RULE_DESCRIPTIONS } from '../../../core/validate/describe-rule.ts'
import type { Finding, Severity } from '../../../core/validate/finding.ts'
import { type FindingPolicy, NO_POLICY, type Suppression } from '../../../core/validate/finding-policy.ts'
import { sortFindings } from '../../../core/validate/sort-findings.ts'

const TODAY = '2026-12-31'
const RANGE = { line: 9, column: 7, endLine: 9, endColumn: 20 }
const TRAP = 'unknown-reference-prefix'

function finding(rule: string, severity: Severity, path = 'agents/desk/topics/parking.yaml'): Finding {
  return { rule, severity, message: 'There is no prefix "xx".', path, range: { ...RANGE, line: 3 } }
}

function suppression(fields: Partial<Suppression>): Suppression {
  return { rule: TRAP, reason: 'Known', range: RANGE, ...fields }
}

function textsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule, path, range }) => `${severity} ${rule} ${path}:${range.line}`)
}

const apply = (findings: readonly Finding[], policy: Partial<FindingPolicy>, today = TODAY) =>
  textsOf(applyPolicy(findings, { ...NO_POLICY, ...policy }, today))

const KEPT = [`warning ${TRAP} agents/desk/topics/parking.yaml:3`]
const UNUSED = 'warning unused-suppression greenroom.yaml:9'

describe('severities of greenroom.yaml', () => {
  it.each([
    ['error', [`error ${TRAP} agents/desk/topics/parking.yaml:3`]],
    ['notice', [`notice ${TRAP} agents/desk/topics/parking.yaml:3`]],
    ['warning', KEPT],
    ['off', []],
  ] as const)('%s', (level, expected) => {
    expect(apply([finding(TRAP, 'warning')], { rules: { [TRAP]: level } })).toEqual(expected)
  })

  it.each(['start-step', 'syntax', 'config'])('leaves an error of %s alone', (rule) => {
    const found = [finding(rule, 'error')]
    const suppress = [suppression({ rule })]
    expect(applyPolicy(found, { rules: { [rule]: 'off' }, suppress }, TODAY)).toEqual(expect.arrayContaining(found))
  })

  it('leaves the errors of a rule that otherwise warns alone: those are the vendor’s', () => {
    const found = [finding('shadowed-duplicate', 'error'), finding('shadowed-duplicate', 'warning', 'b.yaml')]
    expect(apply(found, { rules: { 'shadowed-duplicate': 'off' } })).toEqual([
      'error shadowed-duplicate agents/desk/topics/parking.yaml:3',
    ])
  })

  it('changes what is said of suppressions, too', () => {
    const suppress = [suppression({})]
    expect(apply([], { suppress, rules: { 'unused-suppression': 'error' } })).toEqual([
      UNUSED.replace('warning', 'error'),
    ])
    expect(apply([], { suppress, rules: { 'unused-suppression': 'off' } })).toEqual([])
  })
})

describe('suppressions', () => {
  it.each<[string, Partial<Suppression>, string[]]>([
    ['by rule alone', {}, []],
    ['another rule', { rule: 'spaces-in-reference' }, [...KEPT, UNUSED]],
    ['the file', { path: 'agents/desk/topics/parking.yaml' }, []],
    ['a pattern', { path: 'agents/*/topics/*' }, []],
    ['any depth', { path: '**/parking.yaml' }, []],
    ['a folder is not its files', { path: 'agents/desk' }, [...KEPT, UNUSED]],
    ['part of the message', { match: '"xx"' }, []],
    ['a text that is not in the message', { match: '"yy"' }, [...KEPT, UNUSED]],
    ['all that is given must fit', { match: '"xx"', path: 'other/**' }, [...KEPT, UNUSED]],
    ['its last day', { until: TODAY }, []],
    ['a day later', { until: '2026-12-30' }, [...KEPT, 'warning expired-suppression greenroom.yaml:9']],
  ])('%s', (_, fields, expected) => {
    expect(apply([finding(TRAP, 'warning')], { suppress: [suppression(fields)] })).toEqual(expected)
  })

  it('is not unused where the rule is off, and hides a finding that became an error', () => {
    const found = [finding(TRAP, 'warning')]
    expect(apply(found, { suppress: [suppression({})], rules: { [TRAP]: 'off' } })).toEqual([])
    expect(apply(found, { suppress: [suppression({})], rules: { [TRAP]: 'error' } })).toEqual([])
  })

  it('says when it counted to and what to do', () => {
    const [expired] = applyPolicy([], { rules: {}, suppress: [suppression({ until: '2026-01-31' })] }, TODAY)
    expect(expired).toMatchObject({ message: `the suppression of ${TRAP} counted until 2026-01-31`, range: RANGE })
    const [unused] = applyPolicy([], { rules: {}, suppress: [suppression({})] }, TODAY)
    expect(unused).toMatchObject({ message: `no finding of ${TRAP} fits this suppression`, hint: 'Remove it.' })
  })
})

describe('whatever greenroom.yaml says', () => {
  const rule = fc.constantFrom(...RULE_DESCRIPTIONS.map(({ name }) => name))
  const findings = fc.array(
    fc
      .record({ rule, severity: fc.constantFrom<Severity>('error', 'warning', 'notice'), path: fc.string() })
      .map((one) => finding(one.rule, one.severity, one.path)),
    { maxLength: 8 },
  )
  const policy = fc.record({
    rules: fc.dictionary(rule, fc.constantFrom('off', 'notice', 'warning', 'error'), { noNullPrototype: false }),
    suppress: fc.array(fc.record({ rule, path: fc.constantFrom('**', '*', '__proto__') }).map(suppression), {
      maxLength: 4,
    }),
  })

  it('keeps every error of the vendor, invents nothing and is sorted', () => {
    fc.assert(
      fc.property(findings, policy, (found, written) => {
        const judged = applyPolicy(found, written, TODAY)
        const vendor = new Set(RULE_DESCRIPTIONS.filter((one) => one.class === 'adk').map(({ name }) => name))
        expect(judged).toEqual(expect.arrayContaining(found.filter(({ rule: name }) => vendor.has(name))))
        const known = new Set(found.map(({ path, message }) => path + message))
        const invented = judged.filter(({ path, message }) => path !== 'greenroom.yaml' && !known.has(path + message))
        expect(invented).toEqual([])
        expect(judged).toEqual(sortFindings(judged))
      }),
    )
  })

  it('changes nothing without a policy', () => {
    fc.assert(
      fc.property(findings, (found) => {
        expect(applyPolicy(found, NO_POLICY, TODAY)).toEqual(sortFindings(found))
      }),
    )
  })
})
