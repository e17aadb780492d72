import { describe, expect, it } from 'vitest'
import { ignoredFile } from '../../../../../core/validate/rules/names/ignored-file.ts'
import { projectOf } from '../../project-of.ts'

function ignored(path: string): string[] {
  return (ignoredFile.check?.(projectOf({ 'project.yaml': '', [path]: 'x' })) ?? []).map(({ hint }) => hint ?? '')
}

describe('a file that nothing reads', () => {
  it.each([
    ['config/handoff.yaml', 'Did you mean config/handoffs.yaml?'],
    ['voice/speech_recognition/asr_setting.yaml', 'Did you mean voice/speech_recognition/asr_settings.yaml?'],
    ['flows/hire/steps/ask.yml', 'The extension must be .yaml here.'],
    ['test_suite/ask.yml', 'The extension must be .yaml here.'],
    ['topics/shop/hours.yaml', 'Topics are read in topics/ itself, not in folders below it.'],
    ['topic/hours.yaml', 'Did you mean topics/hours.yaml?'],
    ['Functions/price.py', 'Did you mean functions/price.py?'],
    ['agent-settings/role.yaml', 'Did you mean agent_settings/role.yaml?'],
    ['flow/hire/steps/ask.yaml', 'Did you mean flows/hire/steps/ask.yaml?'],
    ['agent_settings/rules.yaml', 'Did you mean agent_settings/rules.txt?'],
  ])('%s is told, with where it belongs', (path, hint) => {
    expect(ignored(path)).toEqual([hint])
  })

  it.each([
    'CLAUDE.md',
    'topics/CLAUDE.md',
    'topics/.DS_Store',
    'topics/.hidden.yaml',
    '.github/workflows/pull.yaml',
    'tests/test_shop.py',
    'functions/tests/test_shop.py',
    'functions/test_shop_test.txt',
    'functions/__pycache__/shop.cpython-312.pyc',
    '_gen/decorators.py',
    'README.md',
    'docs/shop.yaml',
    'configs/shop.yaml',
    'function/notes.txt',
    'tests/shop.yaml',
    'topic.yaml',
    'config/entities.yaml',
    'context/nested/NOTES.MD',
    'speech_recognition/keyphrase_boosting.yaml',
  ])('%s is nobody’s business, or is read', (path) => {
    expect(ignored(path)).toEqual([])
  })
})
