import { describe, expect, it } from 'vitest'
import { agentEngine } from '../../cli/commands/test/agent-engine.ts'
import type { ModelFlags } from '../../cli/commands/parts/model.ts'
import { loadProject } from '../../core/agent/load-project.ts'
import type { TestsEntry } from '../../core/promotion/greenroom-config.ts'
import { projectSource } from '../core/agent/project-source.ts'

const PROJECT = loadProject(projectSource({ 'project.yaml': 'project_id: P\n' }), { name: 'desk' })

function engineOf(flags: ModelFlags, tests?: TestsEntry, env: Record<string, string> = {}) {
  const console = { cwd: '/nowhere', env } as unknown as Parameters<typeof agentEngine>[0]
  return agentEngine(console, flags, tests)({ project: PROJECT, base: null })
}

describe('the engine of the command line', () => {
  it.each<[string, ModelFlags, TestsEntry | undefined, Record<string, string>, RegExp]>([
    ['rules, when nothing is said', {}, undefined, {}, /^lexical/],
    ['the brain of greenroom.yaml', {}, { brain: 'llm', model: 'small' }, {}, /^llm\/\d+ small$/],
    ['the brain of the command line before it', { brain: 'lexical' }, { brain: 'llm', model: 'small' }, {}, /^lexical/],
    ['the same without the name of a model', { brain: 'lexical' }, { brain: 'llm' }, {}, /^lexical/],
    ['the model of the command line', { brain: 'llm', model: 'a' }, { model: 'b' }, { GREENROOM_MODEL: 'c' }, / a$/],
    ['else of the environment', { brain: 'llm' }, { model: 'b' }, { GREENROOM_MODEL: 'c' }, / c$/],
    ['else of greenroom.yaml', { brain: 'llm' }, { model: 'b' }, { GREENROOM_MODEL: '' }, / b$/],
  ])('is %s', (_, flags, tests, env, brain) => {
    expect(engineOf(flags, tests, env)).toMatchObject({
      mode: 'replay',
      engine: { brain: expect.stringMatching(brain) },
    })
  })

  it.each<[string, ModelFlags, TestsEntry | undefined, string]>([
    ['a brain without a model', { brain: 'llm' }, undefined, 'no-model'],
    ['greenroom.yaml that wants one', {}, { brain: 'llm' }, 'no-model'],
    ['recording without an address', { record: true }, { model: 'small' }, 'no-model-url'],
    [
      'a key that is not there',
      { record: true, modelUrl: 'http://127.0.0.1:1' },
      { model: 'm', key_env: 'GREENROOM_X' },
      'no-model-key',
    ],
  ])('says what is missing: %s', (_, flags, tests, code) => {
    expect(() => engineOf(flags, tests)).toThrow(expect.objectContaining({ code }))
  })
})
