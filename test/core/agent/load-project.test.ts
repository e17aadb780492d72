import { describe, expect, it } from 'vitest'
import type { AgentProject, Resource } from '../../../core/agent/agent-project.ts'
import { KINDS } from '../../../core/agent/kinds.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { unreadKinds } from '../../../core/agent/unread-kinds.ts'
import { fixtureTexts, projectSource } from './project-source.ts'

function load(texts: Readonly<Record<string, string>>, root = ''): AgentProject {
  return loadProject(projectSource(texts, { root }), { name: 'test' })
}

function resource(project: AgentProject, key: string): Resource {
  const found = project.resources.find((one) => one.key === key)
  if (found === undefined) throw new Error(`no ${key} in ${project.resources.map((one) => one.key).join(', ')}`)
  return found
}

function keys(project: AgentProject): string[] {
  return project.resources.map((one) => one.key)
}

function findings(project: AgentProject): string[] {
  return project.findings.map((one) => `${one.severity} ${one.rule} ${one.path}:${one.range.line}`)
}

describe('loadProject: a whole project', () => {
  const project = load(fixtureTexts('ferries'), 'agents/ferries')

  it('has resources of every kind and nothing to say', () => {
    expect(project.findings).toEqual([])
    const kinds = new Set(project.resources.map((one) => one.kind))
    expect(KINDS.map((row) => row.kind).filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('names resources by kind and name, those of a flow with the name of the flow', () => {
    expect(keys(project)).toEqual([
      'project:project',
      'personality:personality',
      'role:role',
      'rules:rules',
      'default_language:default_language',
      'additional_language:fr-FR',
      'safety_filters:safety_filters',
      'experimental_config:experimental_config',
      'entity:crossing date',
      'handoff:desk',
      'handoff:lost property',
      'sms_template:ticket',
      'variant:North Quay',
      'variant:South Quay',
      'attribute:harbour_name',
      'translation:greeting',
      'api_integration:timetable',
      'topic:dogs_on_board',
      'topic:Parking',
      'flow:Book crossing',
      'step:Book crossing/Ask day',
      'step:Book crossing/Confirm',
      'function_step:Book crossing/check_seats',
      'transition_function:Book crossing/confirmed',
      'function:next_crossing',
      'start_function:start_function',
      'end_function:end_function',
      'voice_greeting:voice_greeting',
      'voice_style_prompt:voice_style_prompt',
      'voice_disclaimer:voice_disclaimer',
      'voice_safety_filters:voice_safety_filters',
      'chat_greeting:chat_greeting',
      'chat_style_prompt:chat_style_prompt',
      'chat_safety_filters:chat_safety_filters',
      'asr_settings:asr_settings',
      'keyphrase:North Quay',
      'keyphrase:crossing',
      'transcript_correction:quay',
      'pronunciation:quay',
      'pronunciation:24/7 (en-GB)',
      'pronunciation:quay #2',
      'phrase_filter:storms',
      'test_case:Asks for parking',
      'document:context/HARBOUR.MD',
      'environment_values:live/data.json',
      'environment_values:live/schema.json',
      'variable:seats',
      'variable:ticket_code',
      'variable:hour',
    ])
  })

  it('keeps values as written, and the order of what is ordered', () => {
    expect(resource(project, 'default_language:default_language').value).toBe('en-GB')
    expect(resource(project, 'keyphrase:crossing').value).toEqual({ keyphrase: 'crossing' })
    expect(resource(project, 'function:next_crossing').value).toEqual({
      source: fixtureTexts('ferries')['functions/next_crossing.py'],
    })
    expect(resource(project, 'pronunciation:quay #2').after).toBe('24/7 (en-GB)')
    expect(resource(project, 'pronunciation:quay').after).toBe('')
    expect(resource(project, 'topic:Parking').after).toBeUndefined()
  })

  it('knows where things stand', () => {
    expect(resource(project, 'topic:Parking').path).toBe('agents/ferries/topics/parking.yaml')
    expect(resource(project, 'topic:Parking').locate('/example_queries/1')).toMatchObject({ line: 10, column: 3 })
    expect(resource(project, 'handoff:lost property').locate('/sip_config/method').line).toBe(11)
    expect(resource(project, 'handoff:lost property').locate('/description')).toMatchObject({ line: 9, column: 3 })
    expect(resource(project, 'voice_greeting:voice_greeting').locate('/welcome_message').line).toBe(2)
    expect(resource(project, 'function:next_crossing').locate('').line).toBe(10)
    expect(resource(project, 'variable:seats').locate('')).toMatchObject({ line: 5, column: 16, endColumn: 21 })
    expect(resource(project, 'rules:rules').locate('').line).toBe(1)
  })

  it('finds references in the fields that may hold some', () => {
    const all = project.resources.flatMap(({ key, references }) =>
      references.map((one) => `${key}${one.pointer} ${one.prefix}:${one.name} ${one.range.line}:${one.range.column}`),
    )
    expect(all).toEqual([
      'personality:personality/custom attr:harbour_name 3:39',
      'role:role/custom attr:harbour_name 3:26',
      'rules:rules fn:next_crossing 1:31',
      'rules:rules ho:desk 2:14',
      'sms_template:ticket/text vrbl:ticket_code 3:23',
      'topic:Parking/content attr:harbour_name 5:26',
      'step:Book crossing/Ask day/prompt entity:crossing date 12:26',
      'step:Book crossing/Confirm/prompt ft:confirmed 8:38',
      'voice_greeting:voice_greeting/welcome_message tn:greeting 2:21',
    ])
  })
})

describe('loadProject: what reading alone can say', () => {
  it('one broken file of each kind is one finding each, and hides nothing else', () => {
    const project = load({
      'project.yaml': 'project_id: x\n',
      'topics/a.yaml': 'name: A\ncontent: "open\n',
      'topics/b.yaml': 'name: B\n<<<<<<< HEAD\ncontent: 1\n=======\n>>>>>>> x\n',
      'topics/c.yaml': 'name: C\nname: D\n',
      'topics/d.yaml': '- a\n',
      'topics/good.yaml': 'name: Good\n',
      'functions/f.py': 'def f(:\n',
      'functions/g.py': 'x = 1\n<<<<<<< a\n=======\n>>>>>>> b\n',
      'agent_settings/experimental_config.json': '{\n "a": }\n',
      'agent_settings/rules.txt': 'a\n<<<<<<< a\nb\n=======\nc\n>>>>>>> b\n',
      'config/handoffs.yaml': 'handoffs: {a: b}\n',
      'voice/configuration.yaml': 'greeting: hello\nstyle_prompt:\n',
    })
    expect(findings(project)).toEqual([
      'error syntax agent_settings/experimental_config.json:2',
      'error syntax topics/a.yaml:3',
      'error syntax topics/b.yaml:2',
      'error syntax topics/c.yaml:2',
      'error shape topics/d.yaml:1',
      'error syntax agent_settings/rules.txt:2',
      'error shape config/handoffs.yaml:1',
      'error syntax functions/f.py:1',
      'error syntax functions/g.py:2',
      'error shape voice/configuration.yaml:1',
    ])
    expect(keys(project)).toEqual(['project:project', 'rules:rules', 'topic:Good', 'function:f', 'function:g'])
    expect([...unreadKinds(project)].sort()).toEqual([
      'experimental_config',
      'handoff',
      'rules',
      'topic',
      'voice_disclaimer',
      'voice_greeting',
      'voice_style_prompt',
    ])
  })

  it.each([
    ['topics/empty.yaml', '', 'topic:empty'],
    ['topics/numbered.yaml', 'name: 7\n', 'topic:7'],
    ['topics/listed.yaml', 'name: [a]\n', 'topic:listed'],
    ['topics/spaced.yaml', 'name: "  Spaced  "\n', 'topic:Spaced'],
    ['topics/__proto__.yaml', '', 'topic:__proto__'],
    ['test_suite/unnamed.yaml', 'scenario: x\n', 'test_case:unnamed'],
    ['agent_settings/role.yaml', '', 'role:role'],
  ])('%s %j is %s', (path, text, key) => {
    const project = load({ [path]: text })
    expect(keys(project)).toEqual([key])
    expect(project.findings).toEqual([])
  })

  it('the first of two of one name counts', () => {
    const project = load({
      'config/handoffs.yaml': 'handoffs:\n- name: A b\n  description: first\n- name: A_b\n- name: a b\n',
      'config/variant_attributes.yaml': 'variants:\n- name: X\n- name: X\n',
      'agent_settings/languages.yaml': 'additional_languages: [fr, fr]\n',
      'topics/a.yaml': 'name: Same\n',
      'topics/b.yaml': 'name: Same\n',
      'voice/speech_recognition/keyphrase_boosting.yaml':
        'keyphrases:\n- keyphrase: In branch\n- keyphrase: in branch\n- keyphrase: in branch\n',
    })
    expect(findings(project)).toEqual([
      'error duplicate-name agent_settings/languages.yaml:1',
      'warning shadowed-duplicate config/handoffs.yaml:4',
      'error duplicate-name config/variant_attributes.yaml:3',
      'warning shadowed-duplicate topics/b.yaml:1',
      'warning shadowed-duplicate voice/speech_recognition/keyphrase_boosting.yaml:4',
    ])
    expect(resource(project, 'handoff:A b').value).toMatchObject({ description: 'first' })
    expect(keys(project)).toContain('handoff:a b')
  })

  it('an item without a name has no effect and is reported', () => {
    const project = load({
      'config/entities.yaml': 'entities:\n- entity_type: date\n- name: ""\n- name: ok\n- 7\n',
    })
    expect(findings(project)).toEqual([
      'warning unnamed-item config/entities.yaml:2',
      'warning unnamed-item config/entities.yaml:3',
      'error shape config/entities.yaml:5',
    ])
    expect(keys(project)).toEqual(['entity:ok'])
  })

  it('the folder of a flow stands in for its name while its file is missing or broken', () => {
    const project = load({
      'flows/lost/steps/a.yaml': 'name: A\n',
      'flows/lost/functions/f.py': 'def f(): ...\n',
      'flows/broken/flow_config.yaml': 'name: [\n',
      'flows/broken/steps/b.yaml': 'name: B\n',
    })
    expect(findings(project)).toEqual(['error syntax flows/broken/flow_config.yaml:2'])
    expect(keys(project)).toEqual(['step:broken/B', 'step:lost/A', 'transition_function:lost/f'])
  })

  it('reads the old place of the keyphrases unless the new one is there', () => {
    const old = { 'speech_recognition/keyphrase_boosting.yaml': 'keyphrases:\n- keyphrase: old\n' }
    expect(keys(load(old))).toEqual(['keyphrase:old'])
    const both = load({ ...old, 'voice/speech_recognition/keyphrase_boosting.yaml': 'keyphrases:\n- keyphrase: new\n' })
    expect(keys(both)).toEqual(['keyphrase:new'])
  })

  it('a list that is null is none, but for handoffs, where it stops the vendor', () => {
    expect(findings(load({ 'config/entities.yaml': 'entities:\n' }))).toEqual([])
    expect(findings(load({ 'config/handoffs.yaml': 'handoffs:\n' }))).toEqual(['error shape config/handoffs.yaml:1'])
    expect(findings(load({ 'config/handoffs.yaml': 'other:\n' }))).toEqual([])
  })

  it('sections that are null or absent are not there', () => {
    const project = load({
      'voice/configuration.yaml': 'greeting:\n',
      'agent_settings/languages.yaml': "default_language: ''\nadditional_languages:\n",
    })
    expect(project.resources).toEqual([])
    expect(project.findings).toEqual([])
  })
})

describe('loadProject: refused entries', () => {
  it('are errors where the project would have its files, notices elsewhere, silent in _gen', () => {
    const reasons = ['symlink', 'submodule', 'too-large', 'not-utf8'] as const
    const paths = ['topics', 'topics/a.yaml', 'flows/x', 'functions/x.py', 'docs/link', 'functions/lib', '_gen/x']
    const refused = paths.map((path, i) => ({ path: `a/${path}`, reason: reasons[i % 4] ?? 'symlink' }))
    const source = projectSource({ 'project.yaml': '' }, { root: 'a', refused })
    const project = loadProject(source, { name: 'a' })
    expect(findings(project)).toEqual([
      'error refused-entry a/topics:1',
      'error refused-entry a/topics/a.yaml:1',
      'error refused-entry a/flows/x:1',
      'error refused-entry a/functions/x.py:1',
      'notice refused-entry a/docs/link:1',
      'notice refused-entry a/functions/lib:1',
    ])
    expect([...unreadKinds(project)].sort()).toEqual([
      'flow',
      'function',
      'function_step',
      'step',
      'topic',
      'transition_function',
    ])
    expect(project.findings[0]?.message).toBe('topics is a symbolic link, which is never followed.')
  })
})
