import { describe, expect, it } from 'vitest'
import { checkChange } from '../../../core/check/check-change.ts'
import { readSide } from '../../../core/check/read-side.ts'
import type { Report } from '../../../core/report/report.ts'
import { runProject } from '../../../core/test-sets/run-project.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { CASSETTES, writeCassette } from '../../../runtime/embedded/brain/llm/cassette.ts'
import { recordedEngine, testEngine } from '../../../runtime/embedded/brain/llm/test-engine.ts'
import { mockModel, says } from '../../runtime/embedded/brain/llm/mock-model.ts'
import { agentFiles, type Files, repositoryOf } from './repository-of.ts'

const TEST_SET = `name: FAQ
cases:
- name: polite
  turns:
  - user: tell me about parking
    expect: [{ judge: The agent is polite }]
`
const SCENARIO = `name: sung
scenario: Sing about parking.
channel: webchat.polyai
language: en-GB
prompt_assertions: [The agent answers]
`
const DESK: Files = {
  ...agentFiles('desk', { parking: 'Please park behind the shop.' }),
  'agents/desk/test_sets/faq.yaml': TEST_SET,
  'agents/desk/test_suite/sung.yaml': SCENARIO,
}
const CONFIG = `runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }
environments: { sandbox: { branch: sandbox, runtime: local } }
`

/** The files with the recordings that a model's answers make. */
async function recorded(files: Files, answers: Parameters<typeof mockModel>[0], decides = false): Promise<Files> {
  const { agents } = await readSide(repositoryOf(files))
  const [project] = agents
  const version = project === undefined ? null : versionOf(project)
  if (project === undefined || version === null) throw new Error('no agent')
  const cassettes: Record<string, string> = {}
  const { model, left } = mockModel(answers)
  const keep = async (cassette: Parameters<typeof writeCassette>[0]) => {
    cassettes[`agents/desk/${CASSETTES}/${cassette.key}.json`] = writeCassette(cassette)
  }
  await runProject(project, version, testEngine({ project, base: null }, { decides, mode: 'record', model, keep }))
  expect(left).toEqual([])
  return { ...files, ...cassettes }
}

function check(base: Files, head: Files): Promise<Report> {
  const [from, to] = [repositoryOf(base, 'a'), repositoryOf(head, 'b')]
  const rest = { baseRef: 'main', headRef: 'better', clock: () => 0, today: '2026-06-01' }
  return checkChange({ base: from, head: to, engineOf: recordedEngine, ...rest })
}

function verdictsOf(report: Report): string[] {
  return report.agents[0]?.testSets.head?.cases.map(({ name, verdict }) => `${name}: ${verdict}`) ?? []
}

function reasonsOf(report: Report): string {
  const cases = report.agents[0]?.testSets.head?.cases ?? []
  return cases.flatMap(({ assertions }) => assertions.map(({ reason }) => reason ?? '')).join('\n')
}

const JUDGED = [says('Yes. It is.'), says('Parking, o parking! [hang up]'), says('Yes. It does.')]

describe('a check', () => {
  it('judges by the recordings in the repository, without a model and without greenroom.yaml', async () => {
    const files = await recorded(DESK, JUDGED)
    const report = await check(files, files)
    expect(verdictsOf(report)).toEqual(['polite: passed', 'sung: passed'])
    expect(report).toMatchObject({ verdict: 'pass', agents: [{ testSets: { behaviour: [] } }] })
  })

  it('does not judge what is not recorded, and says so', async () => {
    const report = await check(DESK, DESK)
    expect(verdictsOf(report)).toEqual(['polite: not judged', 'sung: not judged'])
    const files = await recorded(DESK, JUDGED)
    const other = {
      ...files,
      'agents/desk/topics/parking.yaml': (files['agents/desk/topics/parking.yaml'] ?? '').replace('Please', 'Just'),
    }
    const changed = await check(files, other)
    expect(verdictsOf(changed)).toEqual(['polite: not judged', 'sung: not judged'])
    expect(reasonsOf(changed)).toContain('needs recording')
    // They may be asked for again once the others are there.
    expect(changed.agents[0]?.testSets.head?.notes).toBeUndefined()
    expect(verdictsOf(await check(other, files))).toEqual(['polite: passed', 'sung: passed'])
  })

  it('names recordings that no case asks for, when every case came to its end', async () => {
    const files = await recorded(DESK, JUDGED)
    const { 'agents/desk/test_suite/sung.yaml': _sung, ...fewer } = files
    const report = await check(files, fewer)
    expect(verdictsOf(report)).toEqual(['polite: passed'])
    expect(report.agents[0]?.testSets.head?.notes?.join('\n')).toContain('2 stale recordings, which no case asks for')
    expect((await check(files, files)).agents[0]?.testSets.head?.notes).toBeUndefined()
  })

  it('takes a failed verdict as one', async () => {
    const files = await recorded(DESK, [says('No. Rude.'), ...JUDGED.slice(1)])
    expect(await check(files, files)).toMatchObject({ verdict: 'fail', agents: [{ reasons: ['1 failing test case'] }] })
  })

  it('lets a recorded model decide where greenroom.yaml says so', async () => {
    const yaml = { 'greenroom.yaml': `${CONFIG}tests: { brain: llm, model: mock }\n` }
    const brainSays = [says('Behind the shop, of course.'), says('Yes.')]
    const files = await recorded(
      { ...DESK, ...yaml },
      [...brainSays, says('La. [hang up]'), says('Behind.'), says('Yes.')],
      true,
    )
    const report = await check(files, files)
    expect(verdictsOf(report)).toEqual(['polite: passed', 'sung: passed'])
    expect(report.agents[0]?.testSets.head?.cases[0]?.turns[0]?.reply).toBe('Behind the shop, of course.')
    const missing = await check({ ...DESK, ...yaml }, { ...DESK, ...yaml })
    expect(verdictsOf(missing)).toEqual(['polite: not judged', 'sung: not judged'])
    expect(reasonsOf(missing)).toContain('needs recording')
  })

  it('with recordings of several models wants to know which one counts', async () => {
    const files = await recorded(DESK, JUDGED)
    const other: Files = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.replace(/\w(?=\.json$)/, 'e'),
        text.replace('"mock"', '"another"'),
      ]),
    )
    const key = Object.keys(other).find((path) => path.endsWith('.json') && !(path in files))
    const text = (other[key ?? ''] ?? '').replace(/"key": "\w+"/, `"key": "${key?.slice(-37, -5)}"`)
    const both = { ...files, [key ?? '']: text }
    const undecided = await check(both, both)
    expect(verdictsOf(undecided)).toEqual(['polite: not judged', 'sung: not judged'])
    expect(reasonsOf(undecided)).toContain('of another and mock; greenroom.yaml must name one as tests.model')
    const named = { ...both, 'greenroom.yaml': `${CONFIG}tests: { model: mock }\n` }
    expect(verdictsOf(await check(named, named))).toEqual(['polite: passed', 'sung: passed'])
  })
})
