import { assert, dictionary, jsonValue, oneof, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greenroomSteps } from '../../../github/doctor/workflows/greenroom-steps.ts'
import { may } from '../../../github/doctor/workflows/may.ts'
import { readWorkflow } from '../../../github/doctor/workflows/read-workflow.ts'

const WITH = 'jobs: { a: { steps: [ { uses: greenroom/greenroom@v0, with: { command: promote, token: "TOKEN" } } ] } }'

describe('readWorkflow', () => {
  it.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['on: { push: , pull_request: { paths: [a] } }', ['push', 'pull_request']],
    ['on: 7', []],
  ])('reads the events of %s', (on, events) => {
    expect([...(readWorkflow('w.yml', `${on}\n${WITH}`)?.on.keys() ?? [])]).toEqual(events)
  })

  it('reads permissions of the job before those of the workflow', () => {
    const text = `permissions: read-all\njobs: { a: { permissions: { contents: write } }, b: {}, c: { permissions: {} } }`
    expect(readWorkflow('w.yml', text)?.jobs.map(({ permissions }) => permissions)).toEqual([
      { named: { contents: 'write' } },
      { all: 'read' },
      { named: {} },
    ])
  })

  it.each(['', 'jobs: {}', 'jobs: [a]', 'a: *b', '{', '- a', `jobs: ${'['.repeat(5000)}`])(
    'has nothing to say of %j',
    (text) => {
      expect(readWorkflow('w.yml', text)).toBeNull()
    },
  )

  it('never throws, whatever stands where', () => {
    const job = record({
      steps: jsonValue(),
      permissions: jsonValue(),
      environment: jsonValue(),
      concurrency: jsonValue(),
      name: jsonValue(),
    })
    assert(
      property(jsonValue(), dictionary(string(), oneof(job, jsonValue())), (on, jobs) => {
        const workflow = readWorkflow('w.yml', JSON.stringify({ on, jobs }))
        return workflow === null || greenroomSteps([workflow]).length >= 0
      }),
    )
  })
})

describe('greenroomSteps', () => {
  const step = (token: string, more = '') => {
    const workflow = readWorkflow(
      'w.yml',
      `on: push\n${WITH.replace('TOKEN', token).replace('steps: [', `steps: [ ${more}`)}`,
    )
    return workflow === null ? undefined : greenroomSteps([workflow])[0]
  }

  it.each([
    ['', 'job'],
    ['${{ github.token }}', 'job'],
    ['${{secrets.GITHUB_TOKEN}}', 'job'],
    ['${{ secrets.PAT }}', 'other'],
    ['${{ steps.app.outputs.token }}', 'other'],
  ])('knows whose token %j is', (token, whose) => {
    expect(step(token)?.token).toBe(whose)
  })

  it('finds the step that makes the token of an App', () => {
    const app = '{ id: app, uses: actions/create-github-app-token@0123, with: { permission-contents: write } },'
    expect(step('${{ steps.app.outputs.token }}', app)).toMatchObject({
      token: 'app',
      tokenStep: { inputs: { 'permission-contents': 'write' } },
    })
  })

  it.each([
    ['greenroom/greenroom@v0', true],
    ['acme/Greenroom@0123', true],
    ['acme/greenroom-tools@v1', false],
    ['docker://greenroom', false],
  ])('%s is the Action: %s', (uses, expected) => {
    const workflow = readWorkflow('w.yml', `on: push\njobs: { a: { steps: [ { uses: "${uses}" } ] } }`)
    expect(workflow !== null && greenroomSteps([workflow]).length === 1).toBe(expected)
  })
})

describe('may', () => {
  it.each([
    [null, 'contents', 'read', 'read', true],
    [null, 'pull-requests', 'read', 'read', false],
    [null, 'contents', 'write', 'write', true],
    [null, 'contents', 'write', null, null],
    [{ all: 'read' }, 'checks', 'write', 'write', false],
    [{ named: { checks: 'write' } }, 'checks', 'read', null, true],
    [{ named: { checks: 'none' } }, 'checks', 'read', 'write', false],
    [{ named: {} }, 'contents', 'read', 'write', false],
  ] as const)('%j has %s: %s where the default is %s: %s', (permissions, permission, level, byDefault, expected) => {
    expect(may(permissions, { permission, level }, byDefault)).toBe(expected)
  })
})
