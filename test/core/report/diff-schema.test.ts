import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { findImpact } from '../../../core/impact/find-impact.ts'
import { diffJson } from '../../../core/report/diff-json.ts'
import { compareRouting } from '../../../core/routing/compare-routing.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { makeVersion, type Piece, topic } from '../../runtime/make-version.ts'
import { HOSTILE } from './hostile-report.ts'
import { agentReport, reportOf, sampleReport } from './sample-report.ts'

const SCHEMA = JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8')) as { examples: unknown[] }
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SCHEMA)

function problemsOf(value: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors
}

describe('schemas/diff.schema.json', () => {
  it('has examples that fit', () => {
    for (const example of SCHEMA.examples) expect(problemsOf(example)).toEqual([])
  })

  it('fits what is printed', () => {
    expect(problemsOf(diffJson(sampleReport()))).toEqual([])
    expect(problemsOf(diffJson(reportOf([])))).toEqual([])
  })

  it('fits what is found out about a change', () => {
    const start: Piece = {
      kind: 'function',
      name: 'start',
      value: { source: 'def start(conv):\n    return "+441632960001"\n' },
    }
    const before = makeVersion([topic('a', ['where can i park']), topic('b', ['opening times', 'park opening'])])
    const after = makeVersion([
      topic('a', ['opening times'], '', { actions: '{{fn:start}}' }),
      topic('c', ['where can i park']),
      start,
    ])
    for (const [was, is] of [[before, after] as const, [null, after] as const, [before, null] as const]) {
      expect(problemsOf(diffJson(reportOf([compared(was, is)])))).toEqual([])
    }
  })

  it('turns down what it does not know', () => {
    const { agents, ...rest } = diffJson(sampleReport())
    expect(problemsOf({ ...rest, agents: [{ ...agents[0], extra: 1 }] })).not.toEqual([])
    expect(problemsOf({ ...rest, agents: [{ ...agents[0], before: 'latest' }] })).not.toEqual([])
  })

  it('fits names and texts that mean harm', () => {
    const pieces = [...HOSTILE, '__proto__'].map((text) => topic(text, [text], text))
    expect(problemsOf(diffJson(reportOf([compared(makeVersion([]), makeVersion(pieces))])))).toEqual([])
  })
})

function compared(before: AgentVersion | null, after: AgentVersion | null) {
  const changes = compareVersions(before, after)
  return agentReport(before, after, {
    changes,
    impact: findImpact({ changes, before, after, testSets: [] }),
    routing: compareRouting(before, after, ['hello']),
  })
}
