import { describe, expect, it } from 'vitest'
import type { AgentProject, SourceFile } from '../../../../core/agent/agent-project.ts'
import { loadProject } from '../../../../core/agent/load-project.ts'
import type { Finding } from '../../../../core/validate/finding.ts'
import { SCHEMA_RULES } from '../../../../core/validate/rules/schema/schema-rules.ts'

function project(files: Readonly<Record<string, string>>): AgentProject {
  const entries = Object.entries({ 'project.yaml': 'project_id: PROJECT-1\n', ...files })
  const sources = new Map(entries.map(([path, text]): [string, SourceFile] => [path, { path, text, oid: '' }]))
  return loadProject({ root: '', commit: null, files: sources, refused: [] }, { name: 'sample' })
}

function findings(path: string, text: string): Finding[] {
  const sample = project({ [path]: text })
  return SCHEMA_RULES.flatMap((rule) => rule.check?.(sample) ?? [])
}

function told(path: string, text: string): string[] {
  return findings(path, text).map(({ rule, range }) => `${range.line}:${range.column} ${rule}`)
}

const TOPIC = 'topics/parking.yaml'
const STEP = 'flows/hire/steps/ask.yaml'
const SMS = 'config/sms_templates.yaml'
const HANDOFFS = 'config/handoffs.yaml'
const VARIANTS = 'config/variant_attributes.yaml'
const ENTITIES = 'config/entities.yaml'
const API = 'config/api_integrations.yaml'
const VOICE = 'voice/configuration.yaml'
const TEST = 'test_suite/parking.yaml'
const KEYPHRASES = 'voice/speech_recognition/keyphrase_boosting.yaml'
const CORRECTIONS = 'voice/speech_recognition/transcript_corrections.yaml'
const ASR = 'voice/speech_recognition/asr_settings.yaml'
const CONFIG = 'agent_settings/experimental_config.json'
const LANGUAGES = 'agent_settings/languages.yaml'
const step = (more: string) => `step_type: advanced_step\nname: Ask\nprompt: Ask.\n${more}`
const test = (more: string) =>
  `name: Parking\nscenario: Ask.\nchannel: voice\nlanguage: en-GB\nprompt_assertions:\n- It answers.\n${more}`

describe('what the vendor takes, odd as it may be', () => {
  it.each([
    ['an empty topic', TOPIC, ''],
    ['a topic that holds a comment only', TOPIC, '# later\n'],
    ['a null switch', TOPIC, 'name: Parking\nenabled:\nexample_queries:\n'],
    ['20 queries', TOPIC, `example_queries:\n${'- a\n'.repeat(20)}`],
    [
      'null blocks of a step',
      STEP,
      step('asr_biasing:\ndtmf_config:\nasr:\nvad:\nbarge_in:\nllm:\nextracted_entities:\n'),
    ],
    [
      'null fields of blocks',
      STEP,
      step('asr_biasing:\n  numeric:\n  custom_keywords:\nvad:\n  vad_start:\nasr:\n  provider:\n'),
    ],
    ['an integer for a float', STEP, step('vad:\n  vad_start: 1\n')],
    ['effort as a number', STEP, step('llm:\n  reasoning_effort: 5\n')],
    ['a name with a date in it', STEP, step('asr_biasing:\n  custom_keywords:\n  - "2026-01-15"\n')],
    ['null sections', VOICE, 'greeting:\nstyle_prompt:\ndisclaimer_messages:\n'],
    ['an empty greeting', VOICE, 'greeting: {}\n'],
    ['an empty default language', LANGUAGES, 'default_language:\nadditional_languages:\n'],
    ['no numbers', SMS, 'sms_templates:\n- name: a\n  text: b\n'],
    ['camel case of numbers', SMS, "sms_templates:\n- name: a\n  text: b\n  env_phone_numbers:\n    preRelease: ''\n"],
    ['null numbers', SMS, 'sms_templates:\n- name: a\n  text: b\n  env_phone_numbers:\n    sandbox:\n    live:\n'],
    ['null SIP settings', HANDOFFS, 'handoffs:\n- name: a\n  is_default: true\n  sip_config:\n  sip_headers:\n'],
    ['no handoffs', HANDOFFS, 'handoffs: []\n'],
    ['an empty value', VARIANTS, "variants:\n- name: a\nattributes:\n- name: b\n  values:\n    a: ''\n"],
    ['settings of another type', ENTITIES, 'entities:\n- name: a\n  entity_type: date\n  config:\n    min: soon\n'],
    ['a null configuration', ENTITIES, 'entities:\n- name: a\n  entity_type: address\n  config:\n'],
    [
      'camel case of configuration',
      ENTITIES,
      'entities:\n- name: a\n  entity_type: date\n  config:\n    relativeDate: true\n',
    ],
    [
      'base URLs in camel case',
      API,
      'api_integrations:\n- name: a\n  environments:\n    live:\n      baseUrl: https://a.example\n      auth_type: basic\n',
    ],
    ['null environments', API, 'api_integrations:\n- name: a\n  environments:\n    live:\n  operations:\n'],
    ['levels in capitals', KEYPHRASES, 'keyphrases:\n- keyphrase: tandem\n  level: BoOsTeD\n'],
    [
      'a replacement left out',
      CORRECTIONS,
      'corrections:\n- name: a\n  regular_expressions:\n  - regular_expression: b\n',
    ],
    ['settings without anything', ASR, '{}\n'],
    ['no experimental settings', CONFIG, '{}\n'],
    ['4.0 where JSON has no integers', CONFIG, '{ "ragdoll": { "top_k": 4.0 } }\n'],
    ['a time without quotes', TEST, test('simulated_at: 2026-01-15T09:30:00Z\n')],
    ['a date without quotes', TEST, test('simulated_at: 2026-01-15\n')],
    ['a time without separators', TEST, test("simulated_at: '20260115T0930'\n")],
    ['null lists and maps', TEST, test('tags:\nsip_headers:\nintegration_attributes:\nvariant:\ncaller_number:\n')],
    ['nested attributes', TEST, test('integration_attributes:\n  a: [1, null, {b: true}]\n')],
    ['yes as a word', TOPIC, 'content: yes\nexample_queries:\n- no\n'],
    ['a ratio', TOPIC, 'content: 12:30:45\n'],
  ])('%s', (_, path, text) => {
    expect(findings(path, text)).toEqual([])
  })

  it('does not read items without a name, nor those shadowed by one above', () => {
    expect(
      told(HANDOFFS, 'handoffs:\n- name: a\n  is_default: true\n- description: 5\n- name: a\n  is_default: 7\n'),
    ).toEqual([])
    expect(told(KEYPHRASES, 'keyphrases:\n- level: 5\n- keyphrase: a\n')).toEqual([])
  })
})

describe('what it refuses, and where', () => {
  it.each([
    ['a date for a text', TOPIC, 'content: 2026-01-15\n', '1:10 wrong-type'],
    ['a long number for a text', TOPIC, 'content: 123456789012345678901234567890\n', '1:10 wrong-type'],
    ['null actions', TOPIC, 'actions:\n', '1:8 wrong-type'],
    ['21 queries', TOPIC, `example_queries:\n${'- a\n'.repeat(21)}`, '22:3 too-many'],
    ['4.0 for an integer', STEP, step('dtmf_config:\n  max_digits: 4.0\n'), '5:15 wrong-type'],
    ['1e3 for an integer', STEP, step('dtmf_config:\n  inter_digit_timeout: 1e3\n'), '5:24 wrong-type'],
    ['effort 9', STEP, step('llm:\n  reasoning_effort: 9\n'), '5:21 not-allowed-value'],
    ['an infinite end', STEP, step('vad:\n  vad_end: .inf\n'), '5:12 out-of-range'],
    ['a step of no type', STEP, 'name: Ask\nprompt: Ask.\n', '1:1 missing-field'],
    [
      'a null name of a condition',
      STEP,
      'step_type: default_step\nname: Ask\nprompt: Ask.\nconditions:\n- name:\n',
      '5:7 wrong-type',
    ],
    [
      'an attribute without quotes',
      VARIANTS,
      'variants:\n- name: a\nattributes:\n- name: b\n  values:\n    a: 5\n',
      '6:8 wrong-type',
    ],
    ['encryption left out', HANDOFFS, 'handoffs:\n- name: a\n  sip_config:\n    method: invite\n', '3:3 missing-field'],
    ['a date as an attribute', TEST, test('integration_attributes:\n  a:\n  - 2026-01-15\n'), '9:5 wrong-type'],
    ['a key that is true', TEST, test('integration_attributes:\n  true: a\n'), '8:3 wrong-type'],
    ['the 32nd of a month', TEST, test("simulated_at: '2026-01-32'\n"), '7:15 wrong-format'],
    ['two blocks wrong in JSON', CONFIG, '{\n  "dtmf": [],\n  "polyff": { "a": 1 }\n}\n', '2:11 wrong-type'],
  ])('%s', (_, path, text, expected) => {
    expect(told(path, text)).toContain(expected)
  })

  it('says one thing about one mistake', () => {
    expect(told(STEP, step('llm:\n  reasoning_effort: true\n'))).toEqual(['5:21 wrong-type'])
    expect(told('agent_settings/safety_filters.yaml', 'categorys: {}\n')).toEqual(['1:1 missing-field'])
    expect(told(VOICE, 'greeting: Hello\n')).toEqual([])
  })

  it('repeats no text of the file but short ones that had to be a known word', () => {
    const secret = 'x'.repeat(500)
    const [finding] = findings(ASR, `interaction_style: ${secret}\n`)
    expect(finding?.message.length).toBeLessThan(200)
    expect(JSON.stringify(findings(TOPIC, `enabled: ${secret}\n`))).not.toContain(secret)
  })
})

describe('hostile input', () => {
  it('takes keys of every prototype for keys', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const text = keys.map((key) => `${key}: 1\n`).join('')
    expect(findings(TOPIC, text).map(({ message }) => message)).toEqual(
      keys.map((key) => `Nothing reads "${key}", so it has no effect.`),
    )
    expect(findings(CONFIG, '{ "__proto__": {} }\n').map(({ rule }) => rule)).toEqual(['unknown-block-key'])
  })

  it('ends soon with thousands of mistakes', () => {
    const text = `handoffs:\n${Array.from({ length: 5_000 }, (_, n) => `- name: h${n}\n  is_default: 5\n  colour: 7\n`).join('')}`
    const started = performance.now()
    const found = findings(HANDOFFS, text)
    expect(found.length).toBeGreaterThan(100)
    expect(found.length).toBeLessThan(1000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
