import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AgentProject } from '../../core/agent/agent-project.ts'
import { loadProject } from '../../core/agent/load-project.ts'
import { readFolder } from '../../core/git/read-folder.ts'
import { readProjects } from '../../core/git/read-projects.ts'
import { adkTestSet } from '../../core/test-sets/adk/adk-test-set.ts'
import { parseScenario } from '../../core/test-sets/adk/parse-scenario.ts'
import { parseTestSet } from '../../core/test-sets/parse-test-set.ts'
import { runVersion } from '../../core/test-sets/run-version.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { openAgent } from '../../runtime/embedded/open-agent.ts'

const FOLDER = fileURLToPath(new URL('../../../shared/examples/healthcare-appointment-scheduling', import.meta.url))
const SET = fileURLToPath(new URL('../fixtures/test-sets/healthcare.yaml', import.meta.url))

describe.runIf(existsSync(FOLDER))('the healthcare example', () => {
  let project: AgentProject

  beforeAll(async () => {
    const [source] = await readProjects(await readFolder(FOLDER))
    if (source === undefined) throw new Error(`no agent project in ${FOLDER}`)
    project = loadProject(source, { name: 'clinic' })
  })

  it('passes a test set over its topics and functions', async () => {
    const { set, findings } = parseTestSet({ path: 'healthcare.yaml', text: await readFile(SET, 'utf8'), oid: '' })
    expect(findings).toEqual([])
    const version = versionOf(project)
    if (set === null || version === null) throw new Error('nothing to run')
    const run = await runVersion(version, [set], openAgent)
    expect(run.cases.filter(({ verdict }) => verdict !== 'passed')).toEqual([])
    expect(run.passed).toBe(12)
  })

  it('has tests of the platform whose callers can all be played, and that nobody judges', async () => {
    const set = adkTestSet(project)
    const version = versionOf(project)
    if (set === null || version === null) throw new Error('nothing to run')
    expect(set.cases).toHaveLength(9)
    for (const { name, scenario } of set.cases)
      expect([name, parseScenario(scenario?.text ?? '').unplayable]).toEqual([name, []])
    const run = await runVersion(version, [set], openAgent)
    expect(run).toMatchObject({ passed: 0, failed: 0, errors: 0, notJudged: 9 })
    expect(run.cases.every(({ turns }) => turns.length > 0)).toBe(true)
  })
})
