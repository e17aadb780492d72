import { describe, expect, it } from 'vitest'
import { isProjectFile } from '../../../core/agent/is-project-file.ts'
import { kindOfPath, kindsBelow } from '../../../core/agent/kind-of-path.ts'
import { kindRow, KINDS } from '../../../core/agent/kinds.ts'
import type { ResourceKind } from '../../../core/agent/kinds.ts'
import { fixtureTexts } from './project-source.ts'

/** Path -> kinds, as the layout of the vendor's tool has them. */
const PATHS: readonly [string, readonly ResourceKind[]][] = [
  ['project.yaml', ['project']],
  ['agent_settings/personality.yaml', ['personality']],
  ['agent_settings/role.yaml', ['role']],
  ['agent_settings/rules.txt', ['rules']],
  ['agent_settings/languages.yaml', ['default_language', 'additional_language']],
  ['agent_settings/safety_filters.yaml', ['safety_filters']],
  ['agent_settings/experimental_config.json', ['experimental_config']],
  ['config/entities.yaml', ['entity']],
  ['config/handoffs.yaml', ['handoff']],
  ['config/sms_templates.yaml', ['sms_template']],
  ['config/variant_attributes.yaml', ['variant', 'attribute']],
  ['config/translations.yaml', ['translation']],
  ['config/api_integrations.yaml', ['api_integration']],
  ['topics/a.yaml', ['topic']],
  ['topics/a.yml', ['topic']],
  ['flows/f/flow_config.yaml', ['flow']],
  ['flows/f/steps/s.yaml', ['step']],
  ['flows/f/function_steps/s.py', ['function_step']],
  ['flows/f/functions/s.py', ['transition_function']],
  ['functions/x.py', ['function']],
  ['functions/__init__.py', ['function']],
  ['functions/start_function.py', ['start_function']],
  ['functions/end_function.py', ['end_function']],
  ['voice/configuration.yaml', ['voice_greeting', 'voice_style_prompt', 'voice_disclaimer']],
  ['voice/safety_filters.yaml', ['voice_safety_filters']],
  ['voice/speech_recognition/asr_settings.yaml', ['asr_settings']],
  ['voice/speech_recognition/keyphrase_boosting.yaml', ['keyphrase']],
  ['speech_recognition/keyphrase_boosting.yaml', ['keyphrase']],
  ['voice/speech_recognition/transcript_corrections.yaml', ['transcript_correction']],
  ['voice/response_control/pronunciations.yaml', ['pronunciation']],
  ['voice/response_control/phrase_filtering.yaml', ['phrase_filter']],
  ['chat/configuration.yaml', ['chat_greeting', 'chat_style_prompt']],
  ['chat/safety_filters.yaml', ['chat_safety_filters']],
  ['test_suite/t.yaml', ['test_case']],
  ['context/A.MD', ['document']],
  ['context/a.md', ['document']],
  ['real_time_configuration/live/data.json', ['environment_values']],
  ['real_time_configuration/draft_and_sandbox/schema.json', ['environment_values']],
]

const NOT_MANAGED = [
  '_gen/decorators.py',
  '_gen/topics/a.yaml',
  'topics/old/a.yaml',
  'topics/.yaml',
  'flows/f/steps/s.yml',
  'flows/flow_config.yaml',
  'flows/f/steps/deep/s.yaml',
  'functions/lib/x.py',
  'functions/x.pyc',
  'test_suite/t.yml',
  'context/deep/A.MD',
  'real_time_configuration/staging/data.json',
  'CLAUDE.md',
  '.github/workflows/x.yaml',
  '.DS_Store',
  'tests/x.py',
  'topics/a.yaml\n',
  'x/project.yaml',
  'variables/x',
  '',
]

describe('the table of kinds', () => {
  it('has one row per kind, and each kind that has files has a path here', () => {
    const kinds = KINDS.map((row) => row.kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds).toHaveLength(39)
    const found = new Set(PATHS.flatMap(([, of]) => of))
    expect(kinds.filter((kind) => !found.has(kind))).toEqual(['variable'])
  })

  it.each(PATHS)('%s holds %j', (path, kinds) => {
    expect(kindOfPath(path)?.rows.map((row) => row.kind)).toEqual(kinds)
    expect(isProjectFile(path)).toBe(true)
  })

  it.each(NOT_MANAGED)('%j is not managed', (path) => {
    expect(isProjectFile(path)).toBe(false)
  })

  it('reads test sets, which are files but no resources', () => {
    expect(isProjectFile('test_sets/a.yaml')).toBe(true)
    expect(isProjectFile('test_sets/a.yml')).toBe(true)
    expect(isProjectFile('test_sets/deep/a.yaml')).toBe(false)
    expect(kindOfPath('test_sets/a.yaml')).toBeNull()
  })

  it.each([
    ['topics', true],
    ['flows', true],
    ['flows/x', true],
    ['flows/x/steps', true],
    ['voice/speech_recognition', true],
    ['real_time_configuration/live', true],
    ['functions/lib', false],
    ['docs', false],
    ['topics/old', false],
  ])('the folder %s could hold managed files: %s', (folder, could) => {
    expect(kindsBelow(folder).length > 0).toBe(could)
  })

  it('names what the vendor cannot create or delete', () => {
    expect(KINDS.filter((row) => row.updateOnly).map((row) => row.kind)).toEqual([
      'project',
      'personality',
      'role',
      'rules',
      'default_language',
      'safety_filters',
      'experimental_config',
      'voice_greeting',
      'voice_style_prompt',
      'voice_disclaimer',
      'voice_safety_filters',
      'asr_settings',
    ])
    expect(KINDS.filter((row) => row.ordered).map((row) => row.kind)).toEqual(['pronunciation'])
    expect(KINDS.filter((row) => !row.versioned).map((row) => row.kind)).toEqual(['environment_values'])
  })

  it('refuses a kind that data from outside made up', () => {
    expect(() => kindRow('nonsense' as ResourceKind)).toThrow(/no kind of resource named "nonsense"/)
    expect(() => kindRow('__proto__' as ResourceKind)).toThrow(/no kind of resource/)
  })

  it('the fixture project has a resource file for every path of the layout', () => {
    const kinds = new Set(
      Object.keys(fixtureTexts('ferries')).flatMap((path) => kindOfPath(path)?.rows.map((row) => row.kind) ?? []),
    )
    expect(kinds.size).toBe(38)
  })
})
