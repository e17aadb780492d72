import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import { parseJson } from '../../../../core/agent/json.ts'
import type { KindRow } from '../../../../core/agent/kind-row.ts'
import { KINDS } from '../../../../core/agent/kinds.ts'
import { parseYaml } from '../../../../core/agent/yaml.ts'
import { documentMistakes } from '../../../../core/validate/schema/document-mistakes.ts'
import { isJudgedElsewhere } from '../../../../core/validate/schema/judged-elsewhere.ts'
import { schemaOfFile } from '../../../../core/validate/schema/schema-of-file.ts'
import { vendorValue } from '../../../../core/validate/schema/vendor-value.ts'

const checked = KINDS.filter((row) => schemaOfFile([row])?.validate != null)

function examplesOf(row: KindRow): JsonValue[] {
  const { name } = schemaOfFile([row]) ?? { name: '' }
  const names = name === 'step' ? ['advanced-step', 'default-step'] : [name]
  return names.flatMap((one) => {
    const schema = JSON.parse(readFileSync(`schemas/${one}.schema.json`, 'utf8')) as { examples: JsonValue[] }
    return schema.examples
  })
}

/** A value of which one part, chosen by the numbers, is another. */
function mutated(value: JsonValue, path: readonly number[], other: JsonValue): JsonValue {
  const [first, ...rest] = path
  if (first === undefined || value === null || typeof value !== 'object') return other
  const keys = Object.keys(value)
  if (keys.length === 0) return other
  const key = keys[first % keys.length] ?? ''
  const below = mutated((value as Record<string, JsonValue>)[key] ?? null, rest, other)
  return Array.isArray(value)
    ? value.with(Number(key), below)
    : { ...(value as Record<string, JsonValue>), [key]: below }
}

const arbitrary = (row: KindRow) =>
  fc
    .tuple(fc.constantFrom(...examplesOf(row)), fc.array(fc.nat(20), { maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }))
    .map(([example, path, other]) => mutated(example, path, other as JsonValue))

describe.each(checked.map((row) => [row.kind, row] as const))('%s', (_, row) => {
  it('tells every error of its validator somewhere in the file, and never throws', () => {
    fc.assert(
      fc.property(arbitrary(row), (value) => {
        const text = JSON.stringify(value, null, 2)
        const document = row.format === 'json' ? parseJson(text) : parseYaml(text)
        if (!document.ok) return
        const schema = schemaOfFile([row])
        const mistakes = documentMistakes([row], document)
        const lines = text.split('\n').length
        for (const { pointer, at, message } of mistakes) {
          const range = at === 'key' ? document.locateKey(pointer) : document.locate(pointer)
          expect(range.line).toBeLessThanOrEqual(lines)
          expect(message).not.toMatch(/undefined|\[object/)
        }
        const isValid = schema?.validate?.(vendorValue(document) ?? {}) ?? true
        const errors = isValid ? [] : (schema?.validate?.errors ?? [])
        const own = errors.filter((error) => !isJudgedElsewhere(schema?.name ?? '', error) && error.keyword !== 'if')
        const isUnnamed = /"(?:name|keyphrase)": (?:""|null|false|0)|"(?:greeting|barge_in)": \{\}/.test(text)
        const hasNames = row.layout.type !== 'list' || /"(?:name|keyphrase|regex)"/.test(text)
        const mustTell = own.length > 0 && !isUnnamed && hasNames
        expect(mustTell && mistakes.length === 0, text).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('takes its own examples', () => {
    for (const example of examplesOf(row)) {
      const document = parseJson(JSON.stringify(example))
      expect(document.ok && documentMistakes([row], document)).toEqual([])
    }
  })
})
