import * as fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { parseYaml } from '../../../core/agent/yaml.ts'
import { digestOf, hashOf } from '../../../core/version/digest.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { fixtureTexts, projectSource } from '../agent/project-source.ts'

const FERRIES = fixtureTexts('ferries')

function digest(texts: Readonly<Record<string, string>>, root = ''): string {
  const version = versionOf(loadProject(projectSource(texts, { root }), { name: 'ferries' }))
  if (version === null) throw new Error('no version')
  return version.digest
}

const DIGEST = digest(FERRIES)

describe('the digest does not change', () => {
  it('for the same agent in other spelling', () => {
    const reformatted = fixtureTexts('ferries-reformatted')
    expect(Object.keys(reformatted).filter((path) => reformatted[path] === FERRIES[path]).length).toBeLessThan(20)
    const before = versionOf(loadProject(projectSource(FERRIES), { name: 'a' }))
    const after = versionOf(loadProject(projectSource(reformatted), { name: 'b' }))
    const differs = [...(after?.resources ?? [])].filter(([key, one]) => before?.resources.get(key)?.hash !== one.hash)
    expect(differs.map(([key]) => key)).toEqual([])
    expect(after?.digest).toBe(before?.digest)
  })

  it.each(['', 'agents/ferries', 'a b/é'])('when the project lies in %j', (root) => {
    expect(digest(FERRIES, root)).toBe(DIGEST)
  })

  it('with CRLF line ends, a byte order mark, and blank lines and spaces at the end', () => {
    const other = Object.entries(FERRIES).map(([path, text]) => [
      path,
      `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n  \r\n`,
    ])
    expect(digest(Object.fromEntries(other))).toBe(DIGEST)
  })

  it('with generated and foreign files beside, other test sets and other values of an environment', () => {
    expect(
      digest({
        ...FERRIES,
        '_gen/.agent_studio_config': 'e30=',
        '_gen/topics/x.yaml': 'name: X',
        'README.md': 'x',
        'test_sets/parking.yaml': 'name: Other\ncases: []\n',
        'real_time_configuration/live/data.json': '{"closed": true}',
      }),
    ).toBe(DIGEST)
  })

  it('however YAML is written and its keys are ordered', () => {
    const yaml = Object.entries(FERRIES).filter(([path]) => /^(?!test_sets|topics\/old).*\.ya?ml$/.test(path))
    const options = fc.record({
      indent: fc.integer({ min: 2, max: 6 }),
      flowLevel: fc.integer({ min: -1, max: 3 }),
      lineWidth: fc.constantFrom(-1, 20, 80),
      quoteStyle: fc.constantFrom('single' as const, 'double' as const),
      forceQuotes: fc.boolean(),
      seqNoIndent: fc.boolean(),
    })
    fc.assert(
      fc.property(options, fc.boolean(), (options, reversed) => {
        const texts = yaml.map(([path, text]) => {
          const document = parseYaml(text)
          const value = document.ok ? document.value : null
          return [path, dump(plain(value, reversed), options)]
        })
        expect(digest({ ...FERRIES, ...Object.fromEntries(texts) })).toBe(DIGEST)
      }),
      { numRuns: 30 },
    )
  })

  it('whatever order the resources come in', () => {
    const version = versionOf(loadProject(projectSource(FERRIES), { name: 'a' }))
    const resources = [...(version?.resources.values() ?? [])]
    fc.assert(
      fc.property(fc.shuffledSubarray(resources, { minLength: resources.length }), (shuffled) => {
        expect(digestOf(shuffled)).toBe(DIGEST)
      }),
      { numRuns: 30 },
    )
  })
})

describe('the digest changes', () => {
  const paths = Object.keys(FERRIES).filter((path) => !/^(CLAUDE|test_sets|topics\/old|real_time|.*ignored)/.test(path))

  it('with any word of any file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), (path, at) => {
        const text = FERRIES[path] ?? ''
        const words = [...text.matchAll(/[A-Za-z0-9]{2,}/g)].filter((word) => counts(path, text, word.index))
        const word = words[at % Math.max(1, words.length)]
        if (word === undefined) return
        const other = `${text.slice(0, word.index)}Zz${text.slice(word.index)}`
        const version = versionOf(loadProject(projectSource({ ...FERRIES, [path]: other }), { name: 'x' }))
        expect(version?.digest, `${path}: ${word[0]} at ${word.index}`).not.toBe(DIGEST)
      }),
      { numRuns: 300 },
    )
  })

  it.each(paths)('when %s goes away', (path) => {
    const { [path]: _, ...rest } = FERRIES
    expect(digest(rest)).not.toBe(DIGEST)
  })

  it('with the order of pronunciations, not with that of handoffs', () => {
    const one = 'pronunciations:\n- regex: a\n- regex: b\n'
    const other = 'pronunciations:\n- regex: b\n- regex: a\n'
    const path = 'voice/response_control/pronunciations.yaml'
    expect(digest({ [path]: one })).not.toBe(digest({ [path]: other }))
    const handoffs = 'config/handoffs.yaml'
    expect(digest({ [handoffs]: 'handoffs:\n- name: a\n- name: b\n' })).toBe(
      digest({ [handoffs]: 'handoffs:\n- name: b\n- name: a\n' }),
    )
  })

  it.each([
    ['project.yaml', 'a: 9007199254740993', 'a: 9007199254740992'],
    ['project.yaml', 'a: 1', 'a: "1"'],
    ['project.yaml', 'a: null', 'a: ""'],
    ['project.yaml', 'a: [b, c]', 'a: [c, b]'],
    ['agent_settings/experimental_config.json', '{"a": {}}', '{}'],
    ['functions/f.py', 'if a:\n    b\nc\n', 'if a:\n    b\n    c\n'],
  ])('%s: %j against %j', (path, one, other) => {
    expect(digest({ [path]: one })).not.toBe(digest({ [path]: other }))
  })
})

describe('hashOf', () => {
  it('tells any two values of JSON apart, and not the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = JSON.stringify(plain(a as JsonValue, false)) === JSON.stringify(plain(b as JsonValue, false))
        const equal = hashOf('topic', 'x', a as JsonValue) === hashOf('topic', 'x', b as JsonValue)
        expect(equal).toBe(same)
        expect(hashOf('topic', 'x', plain(a as JsonValue, true))).toBe(hashOf('topic', 'x', a as JsonValue))
        expect(hashOf('topic', 'x', [a as JsonValue])).not.toBe(hashOf('topic', 'x', a as JsonValue))
      }),
    )
    expect(hashOf('topic', 'x', '')).not.toBe(hashOf('topic', 'y', ''))
    expect(hashOf('topic', 'x', '')).not.toBe(hashOf('flow', 'x', ''))
    expect(hashOf('function', 'x', { source: 'a = 1' })).toBe(hashOf('function', 'x', { source: 'a  =  1 # b' }))
    expect(hashOf('topic', 'x', '')).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is stable from release to release', () => {
    expect(hashOf('topic', 'parking', { b: [1, true, null, 'é'], a: {} })).toMatchInlineSnapshot(
      `"2f3d0dee8e3ddea34cec09f4de5f7ac90800454e3fe42917f57a643339b9dc14"`,
    )
    expect(hashOf('function', 'f', { source: 'def f(conv):\n    return "x" "y"\n' })).toMatchInlineSnapshot(
      `"4556bcc396bbdc59d6c376727f5ec96c34c6ae7c51c9828948a05fcae87374cd"`,
    )
    expect(digestOf([])).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})

/** All words of a file count, but for comments and the header line of functions. */
function counts(path: string, text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  return !path.endsWith('.py') || !(text.startsWith('from _gen', start) || text.slice(start, at).includes('#'))
}

function plain(value: JsonValue, reversed: boolean): JsonValue {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => plain(item, reversed))
  const keys = Object.keys(value).sort()
  if (reversed) keys.reverse()
  const map: [string, JsonValue][] = keys.map((key) => [
    key,
    plain((value as Record<string, JsonValue>)[key] ?? null, reversed),
  ])
  return Object.fromEntries(map)
}
