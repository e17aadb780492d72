import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgentProject, SourceFile } from '../../../../core/agent/agent-project.ts'
import { loadProject } from '../../../../core/agent/load-project.ts'
import { renderFixes } from '../../../../core/report/render-fixes.ts'
import { applyFixes } from '../../../../core/validate/fix/apply-fixes.ts'
import { fixText } from '../../../../core/validate/fix/fix.ts'
import { planFixes } from '../../../../core/validate/fix/plan-fixes.ts'
import { validateProject } from '../../../../core/validate/validate-project.ts'
import { versionOf } from '../../../../core/version/version-of.ts'

type Texts = Record<string, string>

const PROJECT: Texts = {
  'project.yaml': 'project_id: PROJECT-DESK\naccount_id: test\nregion: uk-1\nproject_name: Desk\n',
}
const STEP = 'step_type: advanced_step\nname: Ask\nprompt: What is it?\n'

function topic(name: string, content = 'Yes.'): string {
  return `name: ${name}\nenabled: true\nactions: ""\ncontent: ${content}\nexample_queries:\n- may i\n`
}

function load(texts: Texts): AgentProject {
  const files = Object.entries({ ...PROJECT, ...texts }).map(([path, text]) => [path, { path, text, oid: '' }] as const)
  return loadFiles(new Map(files))
}

function loadFiles(files: ReadonlyMap<string, SourceFile>): AgentProject {
  return loadProject({ root: '', commit: null, files, refused: [] }, { name: 'desk' })
}

function plan(project: AgentProject): ReturnType<typeof planFixes> {
  return planFixes(project, validateProject(project))
}

function fixed(project: AgentProject): AgentProject {
  return loadFiles(applyFixes(project.files, plan(project)))
}

function saidOf(texts: Texts): string[] {
  return plan(load(texts)).map((fix) => `${fix.finding.path}:${fix.finding.range.line} ${fixText(fix)}`)
}

describe('what is quoted', () => {
  it.each<[string, string, string[]]>([
    ['a number', '4477', ["topics/a.yaml:4 quote it: '4477'"]],
    ['a phone number, with its plus', '+447700900000', ["topics/a.yaml:4 quote it: '+447700900000'"]],
    ['a date', '2026-12-31', ["topics/a.yaml:4 quote it: '2026-12-31'"]],
    ['a boolean', 'True', ["topics/a.yaml:4 quote it: 'True'"]],
    ['a float', '4.0', ["topics/a.yaml:4 quote it: '4.0'"]],
    ['an underscore is kept', '1_000', ["topics/a.yaml:4 quote it: '1_000'"]],
    ['a comment stays outside', '12 # of them', ["topics/a.yaml:4 quote it: '12'"]],
    ['a text needs none', 'yes', []],
    ['a list is left to a person', '[1]', []],
  ])('%s', (_, content, expected) => {
    expect(saidOf({ 'topics/a.yaml': topic('a', content) })).toEqual(expected)
  })

  it('changes no other byte, whatever the line ends', () => {
    const text = `\uFEFF${topic('a', '12   # of them').replaceAll('\n', '\r\n')}`
    const project = load({ 'topics/a.yaml': text })
    expect(fixed(project).files.get('topics/a.yaml')?.text).toBe(text.replace('12', "'12'"))
  })

  it('leaves alone what is wrong for another reason', () => {
    const text = topic('a').replace('enabled: true', 'enabled: 12')
    expect(saidOf({ 'topics/a.yaml': text })).toEqual([])
  })

  it('keeps what else is wrong, and fixes the rest', () => {
    const texts = { 'topics/a.yaml': topic('a', '12'), 'topics/b.yaml': topic('b', 'Call {{fn:gone}}.') }
    expect(saidOf(texts)).toEqual(["topics/a.yaml:4 quote it: '12'"])
  })
})

describe('what is renamed', () => {
  it.each<[string, Texts, string[]]>([
    ['a topic', { 'topics/Hours.yaml': topic('Opening hours') }, ['rename it to topics/opening_hours.yaml']],
    ['its extension stays', { 'topics/x.yml': topic('Opening hours') }, ['rename it to topics/opening_hours.yml']],
    ['not over another file', { 'topics/x.yaml': topic('b'), 'topics/b.yaml': topic('b') }, []],
    [
      'not over one that differs in case',
      { 'topics/x.yaml': topic('b'), 'topics/B.yaml': topic('B x') },
      ['rename it to topics/b_x.yaml'],
    ],
    ['not two to one name', { 'topics/x.yaml': topic('b'), 'topics/y.yaml': topic('b') }, []],
    ['not to nothing', { 'topics/x.yaml': topic('"!!"') }, []],
    ['a document', { 'context/Notes.md': 'Notes' }, ['rename it to context/NOTES.MD']],
    ['not a function', { 'functions/a.py': 'def b(conv: Conversation):\n    return "x"\n' }, []],
  ])('%s', (_, texts, expected) => {
    expect(saidOf(texts).map((text) => text.slice(text.indexOf(' ') + 1))).toEqual(expected)
  })

  it('a flow with all that is in it, and a step of it', () => {
    const project = load({
      'flows/Booking/flow_config.yaml': 'name: Book a table\ndescription: Books one\nstart_step: Ask\n',
      'flows/Booking/steps/first.yaml': STEP,
    })
    expect([...fixed(project).files.keys()]).toEqual([
      'project.yaml',
      'flows/book_a_table/flow_config.yaml',
      'flows/book_a_table/steps/ask.yaml',
    ])
    expect(validateProject(fixed(project)).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(versionOf(fixed(project))?.digest).toBe(versionOf(project)?.digest)
  })
})

describe('the diff', () => {
  it('shows each rename and each line that changes', () => {
    const project = load({ 'topics/x.yaml': topic('a', '12') })
    expect(renderFixes(project.files, plan(project))).toBe(`diff --git a/topics/x.yaml b/topics/a.yaml
rename from topics/x.yaml
rename to topics/a.yaml
--- a/topics/x.yaml
+++ b/topics/a.yaml
@@ -1,6 +1,6 @@
 name: a
 enabled: true
 actions: ""
-content: 12
+content: '12'
 example_queries:
 - may i
`)
  })

  it('is empty without fixes', () => {
    expect(renderFixes(load({}).files, [])).toBe('')
  })
})

describe('whatever is in the files', () => {
  const scalar = fc.constantFrom(
    '12',
    '+447700900000',
    '2026-01-15',
    'true',
    '4.0',
    'yes',
    "'12'",
    '[1]',
    '~',
    '0x1F',
    '*a',
  )
  const name = fc.constantFrom('a', 'A b', 'Opening hours', '12', '"!!"', 'b')
  const file = fc.constantFrom('a', 'A', 'b', 'opening_hours', 'x')
  const topics = fc.dictionary(file, fc.tuple(name, scalar), { maxKeys: 5, noNullPrototype: true })

  it('finds nothing more to fix afterwards, makes no new finding, and changes no agent that could be read', () => {
    fc.assert(
      fc.property(topics, (written) => {
        const texts = Object.entries(written).map(([stem, [own, content]]) => [
          `topics/${stem}.yaml`,
          topic(own, content),
        ])
        const before = load(Object.fromEntries(texts) as Texts)
        const first = plan(before)
        const once = fixed(before)
        expect(validateProject(once).length).toBeLessThanOrEqual(validateProject(before).length - first.length)
        const quotes = first.some((fix) => fix.do === 'quote')
        expect(quotes || versionOf(once)?.digest === versionOf(before)?.digest).toBe(true)
        // What moved away made room once; after that nothing is left.
        expect(plan(fixed(fixed(once)))).toEqual([])
      }),
      // Two files of one name: which of them counts must not hang on a fix.
      { numRuns: 60, examples: [[{ A: ['a', "'12'"], a: ['a', '~'] }], [{ A: ['a', "'12'"], a: ['12', '12'] }]] },
    )
  })
})
