import { describe, expect, it } from 'vitest'
import { readPullRequest } from '../../github/pull-request.ts'

const BASE = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)

function payload(change: Record<string, unknown> = {}): Record<string, unknown> {
  const pullRequest = {
    number: 7,
    updated_at: '2026-06-01T12:00:00Z',
    base: { ref: 'main', sha: BASE, repo: { id: 1 } },
    head: { ref: 'better', sha: HEAD, repo: { id: 1 } },
    ...change,
  }
  return { action: 'synchronize', number: 7, pull_request: pullRequest }
}

describe('readPullRequest', () => {
  it('reads both sides', () => {
    expect(readPullRequest(payload())).toEqual({
      number: 7,
      base: { ref: 'main', sha: BASE },
      head: { ref: 'better', sha: HEAD },
      fork: false,
      updatedAt: '2026-06-01T12:00:00Z',
    })
  })

  it.each([
    ['another repository', { id: 2 }],
    ['a repository that is gone', null],
  ])('is a fork when the head lies in %s', (_, repo) => {
    expect(readPullRequest(payload({ head: { ref: 'better', sha: HEAD, repo } })).fork).toBe(true)
  })

  it.each([
    ['no payload', null, 'pull_request.number'],
    ['a list', [], 'pull_request.number'],
    ['another event', { ref: 'refs/heads/main' }, 'pull_request.number'],
    ['a number in words', payload({ number: 'seven' }), 'pull_request.number'],
    ['a ref for a commit', payload({ head: { ref: 'b', sha: '--upload-pack=x' } }), 'pull_request.head.sha'],
    ['an inherited field', payload({ base: Object.create({ ref: 'main', sha: BASE }) }), 'pull_request.base.ref'],
  ])('refuses %s and names the field', (_, event, field) => {
    expect(() => readPullRequest(event)).toThrow(field)
  })
})
