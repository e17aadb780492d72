import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AgentProject } from '../../../../../core/agent/agent-project.ts'
import { CHANGE_RULES } from '../../../../../core/validate/rules/changes/change-rules.ts'
import { projectOf } from '../../project-of.ts'

const FIXTURES = 'test/fixtures/findings'
const PERSONALITY = 'agent_settings/personality.yaml'
const VOICE = 'voice/configuration.yaml'
const STEP = 'flows/hire/steps/ask.yaml'
const FLOW = { 'flows/hire/flow_config.yaml': 'name: Hire\ndescription: Hires.\nstart_step: Ask\n' }
const BIASED = 'step_type: advanced_step\nname: Ask\nprompt: Ask.\nasr_biasing:\n  is_enabled: true\n'

function said(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): string[] {
  return compared(projectOf(base), projectOf(head)).map(({ rule, path }) => `${rule} ${path}`)
}

function compared(base: AgentProject, head: AgentProject) {
  return CHANGE_RULES.flatMap((rule) => rule.compare?.(base, head, { deletion_limit: 100 }) ?? [])
}

describe('what a change does', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['nothing', { [PERSONALITY]: 'custom: x\n' }, { [PERSONALITY]: 'custom: x\n' }],
    ['an edit', { [PERSONALITY]: 'custom: x\n' }, { [PERSONALITY]: 'custom: y\n' }],
    ['a file that cannot be read any more', { [PERSONALITY]: 'custom: x\n' }, { [PERSONALITY]: 'custom: [\n' }],
    [
      'a file that could not be read before',
      { [VOICE]: 'greeting: [\n' },
      { [VOICE]: 'greeting:\n  welcome_message: x\n' },
    ],
    ['a block that is turned off', { ...FLOW, [STEP]: BIASED }, { ...FLOW, [STEP]: BIASED.replace('true', 'false') }],
    ['a block that goes with its step', { ...FLOW, [STEP]: BIASED }, FLOW],
    ['a new topic', {}, { 'topics/a.yaml': 'name: a\ncontent: x\n' }],
    [
      'a topic that goes as another comes',
      { 'topics/a.yaml': 'name: a\ncontent: x\n' },
      { 'topics/b.yaml': 'name: b\ncontent: y\n' },
    ],
  ])('says nothing about %s', (_, base, head) => {
    expect(said(base, head)).toEqual([])
  })

  it('says where something stands in the change, and in project.yaml what is gone', () => {
    expect(said({ [PERSONALITY]: 'custom: x\n' }, {})).toEqual(['update-only project.yaml'])
    expect(said({}, { [PERSONALITY]: 'custom: x\n' })).toEqual([`update-only ${PERSONALITY}`])
    expect(said({ ...FLOW, [STEP]: BIASED }, { ...FLOW, [STEP]: BIASED.slice(0, BIASED.indexOf('asr')) })).toEqual([
      `block-not-cleared ${STEP}`,
    ])
  })

  it('compares any project with any other without a fault', () => {
    const projects = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [projectIn(join(FIXTURES, entry.name))] : [],
    )
    projects.forEach((project, index) => {
      expect(() => compared(projects.at(index - 1) ?? project, project)).not.toThrow()
      expect(compared(project, project)).toEqual([])
    })
  })
})

function projectIn(folder: string): AgentProject {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const texts = entries.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
  })
  return projectOf(Object.fromEntries(texts))
}
