import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AgentProject, JsonValue } from '../../core/agent/agent-project.ts'
import type { ResourceKind } from '../../core/agent/kinds.ts'
import { loadProject } from '../../core/agent/load-project.ts'
import { readFolder } from '../../core/git/read-folder.ts'
import { readProjects } from '../../core/git/read-projects.ts'
import { agentsOf } from '../../core/promotion/agents-of.ts'
import { loadConfig } from '../../core/promotion/load-config.ts'
import { ADK_SET } from '../../core/test-sets/adk/adk-test-set.ts'
import { coverageOf } from '../../core/test-sets/coverage.ts'
import { runVersion } from '../../core/test-sets/run-version.ts'
import type { TestRun } from '../../core/test-sets/test-case.ts'
import { testSetsOf } from '../../core/test-sets/test-sets-of.ts'
import { validateProject } from '../../core/validate/validate-project.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { openAgent } from '../../runtime/embedded/open-agent.ts'

const FOLDER = fileURLToPath(new URL('../../examples/larkfield-bikes', import.meta.url))
const ROOT = 'agents/larkfield-bikes'
const JUDGED = 'Judged by a model'

let project: AgentProject

beforeAll(async () => {
  const sources = await readProjects(await readFolder(FOLDER))
  const source = sources.find(({ root }) => root === ROOT)
  if (source === undefined) throw new Error(`no agent project ${ROOT} in ${FOLDER}`)
  project = loadProject(source, { name: 'larkfield-bikes' })
})

function count(...kinds: ResourceKind[]): number {
  return project.resources.filter((resource) => kinds.includes(resource.kind)).length
}

function field(value: JsonValue, name: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as { readonly [key: string]: JsonValue })[name]
    : undefined
}

describe('the example agent', () => {
  it('has no finding at all', () => {
    expect([...validateProject(project), ...testSetsOf(project).findings]).toEqual([])
  })

  it.each<[string, ResourceKind[], number]>([
    ['topics', ['topic'], 20],
    ['flows', ['flow'], 3],
    ['functions', ['function', 'start_function', 'end_function'], 12],
    ['function steps', ['function_step'], 3],
    ['transition functions', ['transition_function'], 10],
    ['entities', ['entity'], 6],
    ['handoffs', ['handoff'], 3],
    ['SMS templates', ['sms_template'], 3],
    ['variants', ['variant'], 3],
    ['attributes', ['attribute'], 10],
    ['test cases of the platform', ['test_case'], 6],
    ['documents', ['document'], 1],
  ])('has enough %s to learn from', (_title, kinds, atLeast) => {
    expect(count(...kinds)).toBeGreaterThanOrEqual(atLeast)
  })

  it.each(['advanced_step', 'default_step'])('shows a step of type %s in every flow', (type) => {
    const flows = project.resources.filter((resource) => resource.kind === 'flow')
    for (const flow of flows) {
      const steps = project.resources.filter((resource) => resource.key.startsWith(`step:${flow.name}/`))
      expect(steps.map((step) => field(step.value, 'step_type'))).toContain(type)
    }
  })

  it('shows every kind of resource an agent project can hold in files, but environment values', () => {
    const kinds: ResourceKind[] = [
      'project',
      'personality',
      'role',
      'rules',
      'default_language',
      'additional_language',
      'safety_filters',
      'experimental_config',
      'translation',
      'api_integration',
      'voice_greeting',
      'voice_style_prompt',
      'voice_disclaimer',
      'voice_safety_filters',
      'chat_greeting',
      'chat_style_prompt',
      'chat_safety_filters',
      'asr_settings',
      'keyphrase',
      'transcript_correction',
      'pronunciation',
      'phrase_filter',
    ]
    expect(kinds.filter((kind) => count(kind) === 0)).toEqual([])
  })

  it('uses reserved telephone numbers only', () => {
    const text = [...project.files.values()].map((file) => file.text).join('\n')
    const numbers = text.match(/(?:\+44|\b0)(?=[1-9])[\d ]{9,12}\d/g) ?? []
    expect(numbers.length).toBeGreaterThan(10)
    expect(numbers.filter((number) => !/^(?:\+44|0)(?:1632 ?960|7700 ?900)\d{3}$/.test(number))).toEqual([])
  })
})

describe('the test sets of the example agent', () => {
  let run: TestRun
  let version: AgentVersion

  beforeAll(async () => {
    const read = versionOf(project)
    if (read === null) throw new Error('the example has no version')
    version = read
    run = await runVersion(version, testSetsOf(project).sets, openAgent)
  })

  it('passes every case that the lexical engine can judge', () => {
    const judged = run.cases.filter((result) => ![JUDGED, ADK_SET].includes(result.set))
    expect(judged.length).toBeGreaterThanOrEqual(75)
    expect(judged.filter((result) => result.verdict !== 'passed')).toEqual([])
  })

  it('does not judge what needs a model', () => {
    const verdicts = run.cases
      .filter((result) => result.set === JUDGED || result.set === ADK_SET)
      .map((result) => result.verdict)
    expect(new Set(verdicts)).toEqual(new Set(['not judged']))
  })

  it('comes to every step, function, handoff and text message that needs no model, and to most topics', () => {
    const { topics, ...others } = coverageOf(version, run)
    expect(topics.missing.length).toBeLessThanOrEqual(topics.total / 4)
    const missing = Object.values(others).flatMap((kind) => kind.missing.map(({ key }) => key))
    // To call these, somebody has to understand free words: a model.
    expect(missing).toEqual([
      'function:keep_transfer_promise',
      'function:report_breakdown',
      'function:send_directions',
      'function:take_message',
      'transition_function:Book a hire/give_contact',
      'handoff:roadside_help',
      'sms_template:shop_directions',
    ])
  })

  it('asks all three shops', () => {
    const cases = testSetsOf(project).sets.flatMap((set) => (set.name === ADK_SET ? [] : set.cases))
    expect(new Set(cases.map((testCase) => testCase.variant))).toEqual(
      new Set([undefined, 'Canalside', 'Old Mill', 'Station']),
    )
  })
})

describe('greenroom.yaml of the example', () => {
  it('names the agent and promotes sandbox, pre-release, live', async () => {
    const text = await readFile(join(FOLDER, 'greenroom.yaml'), 'utf8')
    const { config, findings } = loadConfig({ path: 'greenroom.yaml', text, oid: '' })
    expect(findings).toEqual([])
    expect(config?.environments.map(({ name, promotes_from }) => [name, promotes_from])).toEqual([
      ['sandbox', undefined],
      ['pre-release', 'sandbox'],
      ['live', 'pre-release'],
    ])
    expect(agentsOf(config, [ROOT], () => null)).toEqual({
      agents: [{ name: 'larkfield-bikes', root: ROOT }],
      findings: [],
    })
  })
})
