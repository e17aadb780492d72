import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../../../scripts/github-operations.ts'
import { trimDescription } from '../../../../scripts/trim-github-openapi.ts'
import { ALLOWANCES } from './allow-list.ts'
import { findOperation } from './find-operation.ts'
import { judgeAnswer, judgeRequest } from './judge.ts'

const FILE = new URL('../../../fixtures/github/api.github.com.trimmed.json', import.meta.url)
const COMMENTS = '/repos/o/r/issues/1/comments'

function request(method: string, path: string, body?: unknown, query: Record<string, string> = {}): string[] {
  const found = findOperation(method, path)
  return found === null ? ['unknown'] : judgeRequest(found.operation, query, body)
}

function answer(method: string, path: string, status: number, body: unknown, allow?: () => boolean): string[] {
  const found = findOperation(method, path)
  return found === null ? ['unknown'] : judgeAnswer(found.operation, status, body, allow)
}

describe("GitHub's description as referee", () => {
  it('is small, and is what trimming it again gives', () => {
    expect(statSync(FILE).size).toBeLessThan(400_000)
    const trimmed = JSON.parse(readFileSync(FILE, 'utf8')) as Parameters<typeof trimDescription>[0]
    expect(trimDescription(trimmed, OPERATIONS)).toEqual(trimmed)
  })

  it('accepts what Greenroom sends', () => {
    expect(request('GET', COMMENTS, undefined, { per_page: '100', page: '2' })).toEqual([])
    expect(request('POST', COMMENTS, { body: 'hello' })).toEqual([])
  })

  it.each([
    ['an operation outside it', request('PUT', COMMENTS, {})],
    ['a body without text', request('POST', COMMENTS, {})],
    ['no body', request('POST', COMMENTS)],
    ['a text that is none', request('POST', COMMENTS, { body: 7 })],
    ['an unknown parameter', request('GET', COMMENTS, undefined, { colour: 'green' })],
    ['a page that is no number', request('GET', COMMENTS, undefined, { page: 'two' })],
  ])('refuses %s', (_, problems) => {
    expect(problems).not.toEqual([])
  })

  it('judges answers, null where GitHub allows it included', () => {
    expect(answer('POST', COMMENTS, 201, { id: 1 }).join()).toContain('required')
    expect(answer('POST', COMMENTS, 299, {})).toEqual(['issues/create-comment does not answer 299'])
  })

  it.each([
    ['/repos/o/r/git/ref/heads%2Flive', 'git/get-ref', { ref: 'heads/live' }],
    ['/repos/o/r/git/ref/heads/live', 'git/get-ref', { ref: 'heads/live' }],
    ['/repos/o/r/commits/a%2Fb/check-runs', 'checks/list-for-ref', { ref: 'a/b' }],
    ['/repos/o/r/commits/0123/pulls', 'repos/list-pull-requests-associated-with-commit', { commit_sha: '0123' }],
    ['/repos/o/r/releases/latest', 'repos/get-latest-release', {}],
    ['/repos/o/r/releases/7', 'repos/get-release', { release_id: '7' }],
    ['/repos/o/r/compare/main...a%2Fb', 'repos/compare-commits-with-basehead', { basehead: 'main...a/b' }],
  ])('knows %s as %s', (path, operationId, params) => {
    const found = findOperation('GET', path)
    expect(found?.operation.operationId).toBe(operationId)
    expect(found?.params).toMatchObject(params)
  })
})

describe('the faults of the description', () => {
  const status = { id: 1, node_id: 'x', state: 'success', creator: null, description: '', url: 'https://a.example/' }
  const dates = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' }
  const links = { deployment_url: 'https://a.example/', repository_url: 'https://a.example/' }
  const EXCHANGES: Readonly<Record<string, () => string[]>> = {
    'a deployment status without an address': () =>
      answer(
        'POST',
        '/repos/o/r/deployments/1/statuses',
        201,
        { ...status, ...dates, ...links, target_url: '' },
        never,
      ),
    'taking every label away': () => {
      const found = findOperation('PUT', '/repos/o/r/issues/1/labels')
      return found === null ? [] : judgeRequest(found.operation, {}, { labels: [] }, never)
    },
  }

  it.each(ALLOWANCES.map((one) => [one.name, one] as const))('are still there: %s', (name, { problem }) => {
    const problems = EXCHANGES[name]?.() ?? []
    expect(problems).not.toEqual([])
    expect(problems.filter((one) => !problem.test(one))).toEqual([])
  })
})

function never(): boolean {
  return false
}
