import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderFixes } from '../../../../core/report/render-fixes.ts'
import { applyFixes } from '../../../../core/validate/fix/apply-fixes.ts'
import { planSorts } from '../../../../core/validate/fix/plan-sorts.ts'
import { versionOf } from '../../../../core/version/version-of.ts'
import { projectOf } from '../project-of.ts'

const ENTITIES = 'config/entities.yaml'
const ATTRIBUTES = 'config/variant_attributes.yaml'
const PROJECT = 'project_id: PROJECT-DESK\naccount_id: test\nregion: uk-1\nproject_name: Desk\n'

function project(path: string, text: string) {
  return projectOf({ 'project.yaml': PROJECT, [path]: text })
}

function sorted(path: string, text: string): string {
  const before = project(path, text)
  return applyFixes(before.files, planSorts(before).sorts).get(path)?.text ?? ''
}

function whyLeft(path: string, text: string): string[] {
  return planSorts(project(path, text)).left.map(({ why }) => why)
}

const item = (name: string, more = ''): string => `- name: ${name}\n  entity_type: date\n${more}`

describe('what is sorted', () => {
  it.each<[string, string, string]>([
    ['names', `entities:\n${item('b')}${item('a')}`, `entities:\n${item('a')}${item('b')}`],
    ['whatever their case', `entities:\n${item('B')}${item('a')}`, `entities:\n${item('a')}${item('B')}`],
    [
      'indented',
      'entities:\n  - name: b\n    entity_type: date\n  - name: a\n    entity_type: date\n',
      'entities:\n  - name: a\n    entity_type: date\n  - name: b\n    entity_type: date\n',
    ],
    [
      'comments with the item below',
      `entities:\n${item('b')}# on a\n${item('a')}# at the end\n`,
      `entities:\n# on a\n${item('a')}${item('b')}# at the end\n`,
    ],
    [
      'comments in an item',
      `entities:\n- name: b # b\n# of b\n  entity_type: date\n  # b, too\n${item('a')}`,
      `entities:\n${item('a')}- name: b # b\n# of b\n  entity_type: date\n  # b, too\n`,
    ],
    ['blank lines stay between', `entities:\n${item('b')}\n\n${item('a')}`, `entities:\n${item('a')}\n\n${item('b')}`],
    [
      'no line end at the end',
      `entities:\n${item('b')}${item('a')}`.trimEnd(),
      `entities:\n${item('a')}${item('b')}`.trimEnd(),
    ],
    [
      'Windows line ends',
      `entities:\n${item('b')}${item('a')}`.replaceAll('\n', '\r\n'),
      `entities:\n${item('a')}${item('b')}`.replaceAll('\n', '\r\n'),
    ],
    [
      'what stands after the list',
      `entities:\n${item('b')}${item('a')}\n# more\nother: 1\n`,
      `entities:\n${item('a')}${item('b')}\n# more\nother: 1\n`,
    ],
    [
      'texts that look like comments',
      `entities:\n- name: b\n  entity_type: date\n  description: |\n    # not a comment\n\n    - name: c\n${item('a')}`,
      `entities:\n${item('a')}- name: b\n  entity_type: date\n  description: |\n    # not a comment\n\n    - name: c\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(sorted(ENTITIES, before)).toBe(after)
    expect(whyLeft(ENTITIES, before)).toEqual([])
  })

  it('attributes, with variants as they are', () => {
    const variants = 'variants:\n- name: South\n  is_default: true\n- name: North\n'
    const attribute = (name: string) => `- name: ${name}\n  values:\n    South: x\n    North: y\n`
    const text = `${variants}attributes:\n${attribute('phone')}${attribute('hours')}`
    expect(sorted(ATTRIBUTES, text)).toBe(`${variants}attributes:\n${attribute('hours')}${attribute('phone')}`)
  })

  it('is shown as a diff', () => {
    const before = project(ENTITIES, `entities:\n${item('b')}${item('a')}`)
    expect(renderFixes(before.files, planSorts(before).sorts)).toContain('-- name: b\n')
  })
})

describe('what is left alone', () => {
  it.each<[string, string, string]>([
    [
      'two of one name',
      `entities:\n${item('b')}${item('a')}${item('a')}`,
      'two items have the same name, and the first one counts',
    ],
    ['an item without a name', `entities:\n${item('b')}- entity_type: date\n`, 'an item has no name'],
    [
      'a heading among the items',
      `entities:\n${item('b')}\n# Dates\n\n${item('a')}`,
      'a comment stands alone between two items',
    ],
    [
      'a comment above all',
      `entities:\n# All of them\n${item('b')}${item('a')}`,
      'the comment above the first item may be about all of them',
    ],
    [
      'a list in brackets',
      'entities: [ { name: b, entity_type: date }, { name: a, entity_type: date } ]\n',
      'its items do not each begin with a dash at the same column',
    ],
    [
      'an alias of an item above',
      'entities:\n- name: b\n  entity_type: date\n  config: &c {}\n- name: a\n  entity_type: date\n  config: *c\n',
      'its lines cannot be moved without changing the agent',
    ],
  ])('%s', (_, text, why) => {
    expect(whyLeft(ENTITIES, text)).toEqual([why])
    expect(sorted(ENTITIES, text)).toBe(text)
  })

  it.each([
    [
      'voice/response_control/pronunciations.yaml',
      'pronunciations:\n- regex: b\n  replacement: x\n- regex: a\n  replacement: y\n',
    ],
    ['voice/speech_recognition/transcript_corrections.yaml', 'corrections:\n- name: b\n- name: a\n'],
    ['voice/response_control/phrase_filtering.yaml', 'phrase_filtering:\n- name: b\n- name: a\n'],
    ['topics/a.yaml', 'name: a\nexample_queries:\n- b\n- a\n'],
    [ENTITIES, 'entities:\n- name: b\n- name: [\n'],
  ])('%s, without a word', (path, text) => {
    expect(planSorts(project(path, text))).toEqual({ sorts: [], left: [] })
  })
})

const NAMES = fc.uniqueArray(fc.constantFrom('a', 'B', 'c', 'd1', 'd_2', 'é', 'Zoo', 'zoë', 'name'), { minLength: 1 })
const DECORATION = fc.record({
  comment: fc.constantFrom('', '# on %\n', '# on %\n# and more of %\n'),
  inside: fc.constantFrom(
    '',
    '  # inside %\n',
    '  description: |\n    - name: %\n\n    # %\n',
    '  config: { x: "%" }\n',
  ),
  gap: fc.constantFrom('', '\n', '\n\n'),
})

describe('any list of entities', () => {
  it('keeps its version, its lines and the comments of each item, and is sorted once', () => {
    fc.assert(
      fc.property(
        NAMES,
        fc.array(DECORATION, { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (names, decorations, crlf) => {
          const blocks = names.map((name, n) => {
            const { comment = '', inside = '' } = decorations[n] ?? {}
            const above = n === 0 ? '' : comment
            return `${above}- name: ${name}\n  entity_type: date\n${inside}`.replaceAll('%', name)
          })
          const text = `entities:\n${blocks.map((block, n) => block + (decorations[n]?.gap ?? '')).join('')}`
          const written = crlf ? text.replaceAll('\n', '\r\n') : text
          const before = project(ENTITIES, written)
          const { sorts, left } = planSorts(before)
          expect(left).toEqual([])
          const after = sorts[0]?.text ?? written
          expect(versionOf(project(ENTITIES, after))?.digest).toBe(versionOf(before)?.digest)
          expect(after.split('\n').sort()).toEqual(written.split('\n').sort())
          for (const block of blocks) expect(after.replaceAll('\r\n', '\n')).toContain(block)
          expect(planSorts(project(ENTITIES, after))).toEqual({ sorts: [], left: [] })
        },
      ),
    )
  })

  it('never breaks, whatever the text is', () => {
    const line = fc.constantFrom(
      'entities:',
      '- name: b',
      '- name: a',
      '  - name: c',
      '# x',
      '',
      '  entity_type: date',
      '- &a',
      '- *a',
      '  config: |',
      '---',
      '\t- name: t',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const before = project(ENTITIES, lines.join('\n'))
        const [sort] = planSorts(before).sorts
        if (sort === undefined) return
        expect(versionOf(project(ENTITIES, sort.text))?.digest).toBe(versionOf(before)?.digest)
      }),
      { numRuns: 300 },
    )
  })
})
