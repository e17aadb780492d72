import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { greenroom } from './greenroom-process.ts'

let repository: AgentRepository
beforeAll(() => {
  repository = createAgentRepository()
})
afterAll(() => repository.remove())

describe('--format json, as docs/design.md promises', () => {
  it('validate: fine', async () => {
    const ended = await greenroom(repository.dir, 'validate', '--format', 'json')
    expect(ended.code, ended.err).toBe(0)
    expect(JSON.parse(ended.out)).toMatchObject({
      valid: true,
      agents: [{ path: 'agents/desk', name: 'desk', resources: { topic: 2, project: 1, voice_greeting: 1 } }],
      findings: [],
    })
  })

  it('validate: a broken file at a git ref, every finding with its place', async () => {
    repository.git('switch', '-q', '-c', 'broken')
    repository.write({
      'agents/desk/topics/parking.yaml': 'name: parking\ncontent: [oops\n',
      'agents/desk/topics/opening_hours.yaml':
        'name: opening_hours\nactions: Call {{fn:nobody}}\ncontent: We open at nine.\n',
    })
    repository.commit('Break two files')
    repository.git('switch', '-q', 'main')
    const ended = await greenroom(repository.dir, 'validate', '--ref', 'broken', '--format', 'json')
    expect(ended.code, ended.err).toBe(1)
    const { valid, findings } = JSON.parse(ended.out) as {
      valid: boolean
      findings: { path: string; rule: string; line: number }[]
    }
    expect(valid).toBe(false)
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        path: 'agents/desk/topics/opening_hours.yaml',
        rule: 'unresolved-reference',
        line: 2,
      }),
    )
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', path: 'agents/desk/topics/parking.yaml', rule: 'syntax' }),
    )
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(['rule', 'severity', 'message', 'path', 'line', 'column', 'endLine', 'endColumn']),
      )
  })

  it('validate: paths are as a person in the current folder would type them', async () => {
    repository.git('switch', '-q', 'broken')
    const ended = await greenroom(repository.dir, 'validate', 'agents/desk', '--format', 'json')
    repository.git('switch', '-q', 'main')
    const { findings } = JSON.parse(ended.out) as { findings: { path: string }[] }
    expect(findings.map(({ path }) => path)).toContain('agents/desk/topics/parking.yaml')
  })

  it('diff: fields with pointers, and nothing for formatting', async () => {
    repository.git('switch', '-q', '-c', 'edited')
    repository.write({
      'agents/desk/topics/parking.yaml':
        "example_queries:\n  - where can i park\n  - is there parking nearby\nname: 'parking'\ncontent: |-\n  Park across the road.\n",
      'agents/desk/topics/opening_hours.yaml':
        "name:   'opening_hours'\ncontent: We open at nine.\nexample_queries: ['when do you open', \"opening times please\"]\n",
    })
    repository.commit('Edit one topic, re-format another')
    const ended = await greenroom(repository.dir, 'diff', 'main', 'edited', '--format', 'json')
    repository.git('switch', '-q', 'main')
    expect(ended.code, ended.err).toBe(0)
    const diff = JSON.parse(ended.out) as { agents: { changes: unknown[]; before: unknown; after: unknown }[] }
    expect(diff.agents).toHaveLength(1)
    expect(diff.agents[0]).toMatchObject({
      path: 'agents/desk',
      impact: [{ key: 'topic:parking', testedBy: [{ set: 'FAQ', name: 'parking', how: 'names' }] }],
      routing: [],
      changes: [
        {
          key: 'topic:parking',
          kind: 'topic',
          name: 'parking',
          change: 'edited',
          fields: [{ pointer: '/content', before: 'Park behind the shop.', after: 'Park across the road.' }],
        },
      ],
    })
    expect(diff.agents[0]?.changes).toHaveLength(1)
  })

  it('diff: a folder that moved is no change', async () => {
    repository.git('switch', '-q', '-c', 'moved')
    repository.git('mv', 'agents/desk', 'front')
    repository.commit('Move the agent')
    const ended = await greenroom(repository.dir, 'diff', 'main', 'moved', '--format', 'json')
    repository.git('switch', '-q', 'main')
    expect(JSON.parse(ended.out)).toMatchObject({ agents: [{ path: 'front', changes: [] }] })
  })

  it('test: cases with verdicts', async () => {
    const ended = await greenroom(repository.dir, 'test', '--format', 'json')
    expect(ended.code, ended.err).toBe(0)
    expect(JSON.parse(ended.out)).toMatchObject({
      passed: 1,
      failed: 0,
      errors: 0,
      notJudged: 0,
      skipped: 0,
      cases: [
        {
          set: 'FAQ',
          name: 'parking',
          verdict: 'passed',
          assertions: [{}, {}],
          turns: [{}],
          durationMs: expect.any(Number),
        },
      ],
    })
  })

  it('test: a failing case ends with 1', async () => {
    const ended = await greenroom(repository.dir, 'test', '--ref', 'edited', '--format', 'json')
    expect(ended.code, ended.err).toBe(1)
    expect(JSON.parse(ended.out)).toMatchObject({ passed: 0, failed: 1, cases: [{ verdict: 'failed' }] })
  })

  it('check: the whole report', async () => {
    const ended = await greenroom(repository.dir, 'check', '--base', 'main', '--head', 'edited', '--format', 'json')
    expect(ended.code, ended.err).toBe(1)
    expect(JSON.parse(ended.out)).toMatchObject({
      verdict: 'fail',
      agents: [
        {
          agent: 'desk',
          verdict: 'fail',
          testSets: { base: { passed: 1 }, head: { failed: 1 }, behaviour: [{ change: 'newly failing' }] },
        },
      ],
    })
  })
})
