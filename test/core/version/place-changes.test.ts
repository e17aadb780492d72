import { describe, expect, it } from 'vitest'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import type { Change } from '../../../core/version/change.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { placeChanges } from '../../../core/version/place-changes.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { fixtureTexts, projectSource } from '../agent/project-source.ts'

type Texts = Readonly<Record<string, string>>

function project(texts: Texts, root = ''): AgentProject {
  return loadProject(projectSource({ 'project.yaml': 'project_id: P\n', ...texts }, { root }), { name: 'a' })
}

function placed(before: Texts, after: Texts, roots: readonly [string, string] = ['', '']): Change[] {
  const [old, now] = [project(before, roots[0]), project(after, roots[1])]
  return placeChanges(compareVersions(versionOf(old), versionOf(now)), old, now)
}

function lines(change: Change | undefined): Record<string, readonly (number | undefined)[]> {
  return Object.fromEntries(
    change?.fields.map(({ pointer, beforeLine, afterLine }) => [pointer, [beforeLine, afterLine]]) ?? [],
  )
}

describe('placeChanges', () => {
  it('finds fields and items on both sides, wherever they stand now', () => {
    const before = `step_type: default_step
name: Ask
conditions:
- name: later
  condition_type: exit_flow_condition
- name: yes
  condition_type: step_condition
  child_step: One
prompt: Ask.
`
    const after = `prompt: |-

  Ask for the day.
step_type: default_step
name: Ask
conditions:
  - name: new
    condition_type: exit_flow_condition
  - name: yes
    condition_type: step_condition
    child_step: Two
  - name: later
    condition_type: exit_flow_condition
`
    const [change] = placed({ 'flows/book/steps/ask.yaml': before }, { 'flows/book/steps/ask.yaml': after }, [
      '',
      'agents/desk',
    ])
    expect(change?.places).toEqual({
      before: { path: 'flows/book/steps/ask.yaml', line: 8 },
      after: { path: 'agents/desk/flows/book/steps/ask.yaml', line: 11 },
    })
    expect(lines(change)).toEqual({
      '/conditions/yes/child_step': [8, 11],
      '/conditions/new': [undefined, 7],
      '/prompt': [9, 1],
    })
  })

  it('of a function and of a text says the first line that tells something else', () => {
    const before =
      'from _gen import *  # <AUTO GENERATED>\n\n\n# old\ndef f(conv: Conversation):\n    x = 1\n    return x\n'
    const after = '# new\n# comment\ndef f(conv: Conversation):\n\n    x = 1\n    return x + 1\n'
    const changes = placed(
      { 'functions/f.py': before, 'agent_settings/rules.txt': 'Be kind.\nBe brief.\n' },
      { 'functions/f.py': after, 'agent_settings/rules.txt': '\nBe kind.\n\nBe very brief.\n' },
    )
    expect(changes.map(({ key, places }) => [key, places?.before?.line, places?.after?.line])).toEqual([
      ['rules:rules', 2, 4],
      ['function:f', 7, 6],
    ])
    expect(lines(changes[1])).toEqual({ '/source': [7, 6] })
  })

  it('says where what is new stands, and where what is gone stood', () => {
    const [gone, fresh] = placed(
      { 'topics/b.yaml': '# old\nname: b\ncontent: Old.\n' },
      { 'topics/c.yaml': 'name: c\n\nactions: New and other.\n' },
    )
    expect([gone?.places, lines(gone)]).toEqual([
      { before: { path: 'topics/b.yaml', line: 2 } },
      { '/content': [3, undefined] },
    ])
    expect([fresh?.places, lines(fresh)]).toEqual([
      { after: { path: 'topics/c.yaml', line: 1 } },
      { '/actions': [undefined, 3] },
    ])
  })

  it('finds the values of a renamed variant under the old name', () => {
    const file = (name: string, hours: string): string =>
      `variants:\n- name: ${name}\n  is_default: true\nattributes:\n- name: address\n  values:\n    ${name}: Mill Lane 1, by the river\n- name: hours\n  values:\n    ${name}: ${hours}\n`
    const changes = placed(
      { 'config/variant_attributes.yaml': file('Mill', 'nine to five') },
      { 'config/variant_attributes.yaml': `# Sites\n${file('Mill Lane', 'nine to six')}` },
    )
    expect(changes.map(({ key, change, places }) => [key, change, places?.before?.line, places?.after?.line])).toEqual([
      ['variant:Mill Lane', 'renamed', 2, 3],
      ['attribute:hours', 'edited', 10, 11],
    ])
    expect(lines(changes[1])).toEqual({ '/values/Mill Lane': [10, 11] })
  })

  it('gives each change of a real project a line that is there, on each side that has it', () => {
    const texts = fixtureTexts('ferries')
    const edited = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, text.replace(/\b(the|to|and)\b/, 'zebra')]),
    )
    const sides = { before: project(texts), after: project(edited) }
    const changes = placeChanges(
      compareVersions(versionOf(sides.before), versionOf(sides.after)),
      sides.before,
      sides.after,
    )
    expect(changes.length).toBeGreaterThan(5)
    for (const change of changes) {
      for (const side of ['before', 'after'] as const) {
        expect(change.places?.[side] === undefined).toBe(change[side] === undefined)
        const path = change.places?.[side]?.path ?? ''
        const last = sides[side].files.get(path)?.text.split('\n').length ?? 0
        for (const field of change.fields) {
          const line = side === 'before' ? field.beforeLine : field.afterLine
          expect(line === undefined).toBe(field[side] === undefined)
          expect(line === undefined || (line >= 1 && line <= last)).toBe(true)
        }
      }
    }
  })
})
