import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../core/agent/json.ts'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { parseYaml } from '../../../core/agent/yaml.ts'
import { validateProject } from '../../../core/validate/validate-project.ts'
import { BASE } from './adk-conformance/base-project.ts'
import { findingsOf, sourcesOf, validated } from './adk-conformance/validated.ts'

const PATHS = [...BASE.keys()]
const DOCUMENTS = PATHS.filter((path) => /\.(ya?ml|json)$/.test(path))
const SPICE = [
  '\0',
  '\uFEFF',
  '\u202E',
  '\r',
  '\t',
  '{{fn:',
  '}}',
  ': ',
  '- ',
  '&a',
  '*a',
  '"""',
  "'",
  '#',
  '\\',
  '(',
  '@',
  '!!x',
  '---\n',
  '<<: ',
]

const path = fc.constantFrom(...PATHS)
const text = fc.string({ unit: 'binary', maxLength: 300 })

/** The text of a file with pieces taken out and others put in. */
const damaged = fc
  .record({
    path,
    cuts: fc.array(fc.tuple(fc.nat(2000), fc.nat(40), fc.oneof(text, fc.constantFrom(...SPICE))), { maxLength: 4 }),
  })
  .map(({ path, cuts }): [string, string] => [
    path,
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), BASE.get(path) ?? ''),
  ])

/** A document of the base project in which one value, anywhere, is another one of any type. */
const retyped = fc
  .record({ path: fc.constantFrom(...DOCUMENTS), at: fc.nat(), value: fc.jsonValue({ maxDepth: 3 }) })
  .map(({ path, at, value }): [string, string] => {
    const document = (path.endsWith('.json') ? parseJson : parseYaml)(BASE.get(path) ?? '')
    if (!document.ok) throw new Error(`${path} of the base project cannot be read`)
    return [path, JSON.stringify(withPart(document.value, at % countParts(document.value), value))]
  })

/** A project with some files damaged, retyped, replaced by anything, or gone. */
const project = fc
  .array(fc.oneof(damaged, retyped, fc.tuple(path, text), fc.tuple(path, fc.constant(null))), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) => {
    const texts = new Map(BASE)
    for (const [path, text] of changes) {
      if (text === null) texts.delete(path)
      else texts.set(path, text)
    }
    return texts
  })

describe('whatever the files hold', () => {
  it('validation answers, and each finding has a place in a file', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(project, async (texts) => {
        for (const { path, range, message } of await validated(texts)) {
          expect(path).not.toBe('')
          expect(message).not.toBe('')
          expect(range.line).toBeGreaterThanOrEqual(1)
          expect(range.column).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('the same files in any order give the same bytes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(project, fc.nat(), async (texts, turn) => {
        const once = JSON.stringify(await validated(texts))
        const entries = [...texts]
        const at = turn % Math.max(1, entries.length)
        const turned = new Map([...entries.slice(at), ...entries.slice(0, at)].reverse())
        expect(JSON.stringify(await validated(turned))).toBe(once)
      }),
      { numRuns: 60 },
    )
  })

  it('a change from anything to anything is compared', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(project, project, async (before, after) => {
        const [base] = await sourcesOf(before)
        const [head] = await sourcesOf(after)
        if (base === undefined || head === undefined) return
        const options = { base: loadProject(base, { name: 'sample' }) }
        const findings = validateProject(loadProject(head, { name: 'sample' }), options)
        expect(findings.length).toBeGreaterThanOrEqual(findingsOf(head).length)
      }),
      { numRuns: 60 },
    )
  })
})

function countParts(value: JsonValue): number {
  if (value === null || typeof value !== 'object') return 1
  return Object.values(value).reduce<number>((sum, part) => sum + countParts(part), 1)
}

/** The value with its `nth` part, in the order in which they are written, replaced. */
function withPart(value: JsonValue, nth: number, put: unknown): unknown {
  if (nth === 0) return put
  if (value === null || typeof value !== 'object') return value
  let left = nth - 1
  const parts = Object.entries(value).map(([key, part]): [string, unknown] => {
    const count = countParts(part)
    const isHere = left >= 0 && left < count
    const after = isHere ? withPart(part, left, put) : part
    left -= count
    return [key, after]
  })
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}
