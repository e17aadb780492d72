import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../core/agent/agent-project.ts'
import { inOrder } from '../../../core/agent/in-order.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { normaliseResource } from '../../../core/agent/normalise.ts'
import type { NormalResource } from '../../../core/version/agent-version.ts'
import { projectSource } from './project-source.ts'

function normal(path: string, text: string, root = ''): NormalResource[] {
  const project = loadProject(projectSource({ [path]: text }, { root }), { name: 'x' })
  return project.resources.map((resource) => normaliseResource(resource, root))
}

function value(path: string, text: string): JsonValue | undefined {
  return normal(path, text)[0]?.value
}

describe('normaliseResource', () => {
  it.each<[string, string, JsonValue]>([
    [
      'topics/a.yaml',
      'content: "  x  "\n',
      { name: 'a', enabled: true, actions: '', content: 'x', example_queries: [] },
    ],
    [
      'topics/a.yaml',
      'name: B\nactions:\nunknown: [" y "]\nexample_queries: [" q "]\n',
      { name: 'B', enabled: true, actions: '', content: '', example_queries: ['q'], unknown: ['y'] },
    ],
    ['agent_settings/personality.yaml', '', { adjectives: {}, custom: '' }],
    ['agent_settings/rules.txt', '\n a\r\nb \r\n\r\n', 'a\nb'],
    [
      'config/handoffs.yaml',
      'handoffs:\n- name: a\n',
      { name: 'a', description: '', is_default: false, sip_config: { method: 'bye' }, sip_headers: [] },
    ],
    [
      'config/sms_templates.yaml',
      'sms_templates:\n- name: a\n  text: x\n  env_phone_numbers: {live: "1"}\n',
      { name: 'a', text: 'x', env_phone_numbers: { sandbox: '', pre_release: '', live: '1' } },
    ],
    [
      'config/variant_attributes.yaml',
      'attributes:\n- name: a\n  values: {" North ": " x ", North: y}\n',
      { name: 'a', values: { North: 'x' } },
    ],
    [
      'config/api_integrations.yaml',
      'api_integrations:\n- name: a\n  environments: {pre_release: {baseUrl: u}}\n  operations: [{name: o, method: get}]\n',
      {
        name: 'a',
        description: '',
        environments: { 'pre-release': { base_url: 'u', auth_type: 'none' } },
        operations: [{ name: 'o', method: 'GET' }],
      },
    ],
    [
      'voice/speech_recognition/keyphrase_boosting.yaml',
      'keyphrases:\n- {keyphrase: a, level: MAXIMUM}\n',
      { keyphrase: 'a', level: 'maximum' },
    ],
    [
      'voice/speech_recognition/asr_settings.yaml',
      'interaction_style: turbo',
      { barge_in: false, interaction_style: 'sonic' },
    ],
    [
      'chat/safety_filters.yaml',
      'enabled: true\ncategories: {hate: {enabled: true, level: LOOSE}}',
      { enabled: true, categories: { hate: { enabled: true, level: 'lenient' } } },
    ],
    ['functions/f.py', '\n\nfrom _gen import *  # <AUTO GENERATED>\r\n\r\nx = 1\r\n', { source: 'x = 1\n' }],
    ['agent_settings/experimental_config.json', '{"a": " x ", "b": null}', { a: ' x ', b: null }],
    ['project.yaml', 'a: .inf\nb: -.inf\nc: .nan\nd: -0.0', { a: '.inf', b: '-.inf', c: '.nan', d: 0 }],
  ])('%s %j', (path, text, expected) => {
    expect(JSON.parse(JSON.stringify(value(path, text)))).toEqual(expected)
  })

  it('leaves out disabled and empty blocks of a step and fills in enabled ones', () => {
    const path = 'flows/f/steps/s.yaml'
    const config = 'flows/f/flow_config.yaml'
    const step = (more: string): JsonValue | undefined => {
      const project = loadProject(projectSource({ [config]: 'name: F\n', [path]: `name: S\nprompt: p\n${more}` }), {
        name: 'x',
      })
      const found = project.resources.find((one) => one.kind === 'step')
      return found === undefined ? undefined : normaliseResource(found, '').value
    }
    const plain = step('')
    expect(plain).toEqual({ name: 'S', prompt: 'p', extracted_entities: [], conditions: [] })
    expect(step('asr_biasing: {is_enabled: false, time: true}\ndtmf_config: {max_digits: 3}\nvad: {}\nllm:\n')).toEqual(
      plain,
    )
    expect(step('dtmf_config: {is_enabled: true, max_digits: 3}')).toMatchObject({
      dtmf_config: { is_enabled: true, max_digits: 3, end_key: '#', inter_digit_timeout: 0, is_pii: false },
    })
    expect(step('vad: {vad_start: 1}')).toMatchObject({ vad: { vad_start: 1 } })
    expect(step('conditions: [{name: c, child_step: ""}]')).toMatchObject({
      conditions: [{ name: 'c', description: '', required_entities: [] }],
    })
  })

  it('a step without a name has that of its file, without the flow', () => {
    expect(normal('flows/f/steps/first_one.yaml', 'prompt: x')[0]).toMatchObject({
      name: 'f/first_one',
      value: { name: 'first_one' },
    })
  })

  it('paths are from the root of the project', () => {
    expect(normal('topics/a.yaml', '', 'agents/a b')[0]?.path).toBe('topics/a.yaml')
  })

  it('is done after once: normal values stay as they are', () => {
    const [topic] = normal('topics/a.yaml', 'name: A\ncontent: " x "\n')
    const again =
      topic &&
      normaliseResource(
        { ...topic, references: [], locate: () => ({ line: 1, column: 1, endLine: 1, endColumn: 1 }) },
        '',
      )
    expect(again).toEqual(topic)
  })
})

describe('inOrder', () => {
  const path = 'voice/response_control/pronunciations.yaml'
  const text = (letters: string): string =>
    `pronunciations:\n${letters
      .split('')
      .map((letter) => `- regex: ${letter}\n`)
      .join('')}`

  it('gives pronunciations back in their order, whatever order they come in', () => {
    const resources = normal(path, text('cabac'))
    const names = ['c', 'a', 'b', 'a #2', 'c #2']
    expect(inOrder(resources.toReversed()).map((one) => one.name)).toEqual(names)
    expect(inOrder(resources.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))).map((one) => one.name)).toEqual(names)
  })

  it('an item put in changes itself and the next one only', () => {
    const before = new Map(normal(path, text('abcd')).map((one) => [one.key, one.hash]))
    const after = normal(path, text('xabcd'))
    expect(after.filter((one) => before.get(one.key) !== one.hash).map((one) => one.name)).toEqual(['x', 'a'])
  })

  it('loses nothing when the chain is broken', () => {
    const resources = normal(path, text('abc')).slice(1)
    expect(inOrder(resources)).toHaveLength(2)
    expect(inOrder([])).toEqual([])
  })
})
