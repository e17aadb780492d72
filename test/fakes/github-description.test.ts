import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OPERATIONS, trimDescription } from '../../scripts/trim-github-openapi.ts'
import { loadReferee } from './github-description.ts'

const FILE = new URL('../fixtures/github/api.github.com.trimmed.json', import.meta.url)
const COMMENTS = '/repos/o/r/issues/1/comments'

describe("GitHub's description as referee", () => {
  const referee = loadReferee()
  const request = (method: string, path: string, body?: unknown, query: Record<string, string> = {}): string[] =>
    referee.judgeRequest({ method, path, query, body })

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
    ['a text that is none', request('POST', COMMENTS, { body: 7 })],
    ['an unknown parameter', request('GET', COMMENTS, undefined, { colour: 'green' })],
    ['a page that is no number', request('GET', COMMENTS, undefined, { page: 'two' })],
  ])('refuses %s', (_, problems) => {
    expect(problems).not.toEqual([])
  })

  it('judges answers, null where GitHub allows it included', () => {
    const judge = (status: number, answer: unknown): string[] =>
      referee.judge({ method: 'POST', path: COMMENTS, query: {}, body: { body: 'x' }, status, answer })
    expect(judge(201, { id: 1 }).join()).toContain('required')
    expect(judge(299, {})).toEqual(['issues/create-comment does not answer 299'])
  })
})
