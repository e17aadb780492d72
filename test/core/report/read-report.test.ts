import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../core/agent/kinds.ts'
import { GreenroomError } from '../../../core/errors.ts'
import { readReport } from '../../../core/report/read-report.ts'
import { renderMarkdown } from '../../../core/report/render-markdown.ts'
import { renderReportText } from '../../../core/report/render-terminal.ts'
import type { Report } from '../../../core/report/report.ts'
import schema from '../../../schemas/report.schema.json' with { type: 'json' }
import { hostileReport } from './hostile-report.ts'
import { sampleReport } from './sample-report.ts'

/** The report, or what it is refused with; any other error is a bug. */
function outcome(text: string): Report | GreenroomError {
  try {
    return readReport(text)
  } catch (error) {
    if (error instanceof GreenroomError && error.code === 'report-unreadable') return error
    throw error
  }
}

function refusal(text: string): string {
  const result = outcome(text)
  return result instanceof GreenroomError ? result.message : 'it was read'
}

/** The sample with one place set to something else; undefined takes it away. */
function withField(steps: readonly (string | number)[], value: unknown): string {
  const report = JSON.parse(JSON.stringify(sampleReport())) as Record<string | number, unknown>
  let at = report
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  at[steps.at(-1) ?? ''] = value
  return JSON.stringify(report)
}

describe('readReport', () => {
  it.each<[string, () => Report]>([
    ['sample', sampleReport],
    ['hostile', hostileReport],
  ])('reads what was written: %s', (_, make) => {
    const report = make()
    const text = JSON.stringify(report)
    expect(JSON.stringify(readReport(text))).toBe(text)
  })

  it('knows every kind of resource', () => {
    expect([...schema.$defs.kind.enum].sort()).toEqual(KINDS.map(({ kind }) => kind as string).sort())
  })

  it.each<[string, string]>([
    ['it is not JSON', ''],
    ['it is not JSON', '{"schema":'],
    ['must be object', 'null'],
    ['must be object', '[]'],
    ["must have required property 'schema'", '{}'],
    ['schema must be "greenroom.report/1"', withField(['schema'], 'greenroom.report/2')],
    ['verdict must be one of pass, fail', withField(['verdict'], 'maybe')],
    ['has a field "extra" that is not known', withField(['extra'], 1)],
    ['has a field "<U+202E>" that is not known', withField(['\u202E'], 1)],
    ['agents must be array', withField(['agents'], {})],
    ["agents[0] must have required property 'impact'", withField(['agents', 0, 'impact'], undefined)],
    ['agents[0].changes[2].name must be string', withField(['agents', 0, 'changes', 2, 'name'], { toString: 1 })],
    ['agents[0].changes[0].kind must be one of project,', withField(['agents', 0, 'changes', 0, 'kind'], '__proto__')],
    ['agents[0].impact.risks[0].line must be integer', withField(['agents', 0, 'impact', 'risks', 0, 'line'], '1')],
    [
      'agents[0].routing.moved[0].before.score must be number',
      withField(['agents', 0, 'routing', 'moved', 0, 'before', 'score'], null),
    ],
    [
      'agents[0].before.resources has a field "x" that is not known',
      withField(['agents', 0, 'before', 'resources', 'x'], 1),
    ],
    [
      'agents[0].testSets.head.cases[0].turns[0].reply must be string',
      withField(['agents', 0, 'testSets', 'head', 'cases', 0, 'turns', 0, 'reply'], 5),
    ],
    ['more than 96 deep', '['.repeat(1_000_000)],
    ['more than 96 deep', withField(['agents', 0, 'changes', 0, 'fields', 0, 'before'], nested(90))],
  ])('refuses with %j', (expected, text) => {
    expect(refusal(text)).toContain(expected)
  })

  it('is not fooled by brackets in texts', () => {
    const text = withField(['agents', 0, 'agent'], `${'['.repeat(200)}"\\"${'{'.repeat(200)}\\`)
    expect(readReport(text).agents[0]?.agent).toContain('[[[')
  })

  it('takes a report that names a prototype for data', () => {
    const text = withField(['agents', 0, 'changes', 0, 'fields', 0, 'before'], 'x').replace(
      '"before":"x"',
      '"before":{"__proto__":{"polluted":1}}',
    )
    expect(text).toContain('__proto__')
    renderMarkdown(readReport(text))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('says no in little time to a report of errors only', () => {
    const started = process.cpuUsage()
    expect(
      refusal(
        withField(
          ['agents'],
          Array.from({ length: 200_000 }, () => ({})),
        ),
      ),
    ).toContain('agents[0]')
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
  })

  it('refuses, or gives a report that can be rendered, whatever was changed in it', () => {
    const text = JSON.stringify(sampleReport())
    const anything = fc.oneof(
      fc.constant(null),
      fc.integer({ max: 9, min: -9 }),
      fc.constantFrom('', '__proto__', 'topic'),
      fc.constant({}),
      fc.constant([]),
    )
    fc.assert(
      fc.property(fc.nat(), anything, (seed, value) => {
        const report = JSON.parse(text) as unknown
        const changed = JSON.stringify(replaced(report, seed, value))
        const read = outcome(changed)
        if (read instanceof GreenroomError) return
        expect(renderMarkdown(read).length).toBeLessThanOrEqual(60_000)
        expect(renderReportText(read, { colour: false })).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

/** The value with one of its leaves or branches, chosen by the seed, replaced. */
function replaced(value: unknown, seed: number, by: unknown): unknown {
  if (value === null || typeof value !== 'object') return by
  const keys = Object.keys(value)
  const key = keys[seed % Math.max(1, keys.length)]
  if (key === undefined || seed % 7 === 3) return by
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  copy[key] = replaced(copy[key], Math.floor(seed / 3) + 1, by)
  return copy
}
