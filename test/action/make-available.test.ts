import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAvailable } from '../../action/make-available.ts'
import type { CheckedEvent } from '../../action/event.ts'
import { openRepository } from '../../core/git/git.ts'
import { makePullRequest, type PullRequestFixture } from './make-pull-request.ts'

let pull: PullRequestFixture

beforeAll(() => {
  pull = makePullRequest({ 'a.txt': 'base\n' }, { 'a.txt': 'head\n' }, { commitsOnMain: 60 })
})

afterAll(() => pull.remove())

function event(change: Partial<Extract<CheckedEvent['base'], { by: 'merge-base' }>> = {}): CheckedEvent {
  return {
    head: { ref: 'better', sha: pull.head },
    base: { by: 'merge-base', ref: 'main', sha: pull.base, testMerge: pull.merge, ...change },
    pullRequest: null,
    into: null,
  }
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()
}

describe('makeAvailable', () => {
  it('deepens step by step, and leaves refs and work tree as they are', async () => {
    const clone = pull.checkout(1)
    const before = [git(clone, 'for-each-ref'), git(clone, 'status', '--porcelain')]
    const found = await makeAvailable(await openRepository(clone), event(), '')
    expect(found).toEqual({
      base: { ref: 'main', commit: pull.fork },
      head: { ref: 'better', commit: pull.head },
      notices: [],
    })
    expect([git(clone, 'for-each-ref'), git(clone, 'status', '--porcelain')]).toEqual(before)
  })

  it('takes the base that GitHub merged with, not the one the event remembers', async () => {
    const clone = pull.checkout(0)
    const behind = event({ sha: pull.fork })
    expect((await makeAvailable(await openRepository(clone), behind, '')).base.commit).toBe(pull.fork)
    const unrelated = event({ testMerge: pull.head })
    expect((await makeAvailable(await openRepository(clone), unrelated, '')).base.commit).toBe(pull.fork)
  })

  it('never makes a complete clone shallow', async () => {
    const clone = pull.checkout(0)
    const head = pull.push({ 'a.txt': 'pushed later\n' })
    const found = await makeAvailable(
      await openRepository(clone),
      { ...event(), head: { ref: 'better', sha: head } },
      '',
    )
    expect(found).toMatchObject({ base: { commit: pull.fork }, head: { commit: head } })
    expect(git(clone, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })

  it('compares with the tip where there is no common history, and says so', async () => {
    const clone = pull.checkout(0)
    const tree = git(clone, 'rev-parse', `${pull.head}^{tree}`)
    const identity = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.com']
    const orphan = git(clone, ...identity, 'commit-tree', tree, '-m', 'Another root')
    const found = await makeAvailable(await openRepository(clone), { ...event(), head: { ref: 'x', sha: orphan } }, '')
    expect(found.base).toEqual({ ref: 'main', commit: pull.base })
    expect(found.notices).toEqual([expect.stringContaining('no commit in common')])
  })

  it.each([
    ['it is nowhere', 'commit-not-found', 'push', undefined],
    ['there is no remote', 'no-remote', 'fetch-depth: 0', ['remote', 'remove', 'origin']],
    [
      'the remote speaks ssh',
      'remote-not-offered',
      'fetch-depth: 0',
      ['remote', 'set-url', 'origin', 'git@x.example:o/r'],
    ],
  ])('says what to do when a commit is missing and %s', async (_, code, hint, change) => {
    const clone = pull.checkout(1)
    if (change !== undefined) git(clone, ...change)
    const missing = { ...event(), head: { ref: 'better', sha: 'd'.repeat(40) } }
    const failing = makeAvailable(await openRepository(clone), missing, '')
    await expect(failing).rejects.toMatchObject({ code, hint: expect.stringContaining(hint) })
  })

  it('sends one Authorization header, though actions/checkout left another in the clone', async () => {
    const seen: string[][] = []
    const server = createServer((request, response) => {
      // Node keeps the first of two in `headers`.
      seen.push(request.headersDistinct['authorization'] ?? [])
      response.writeHead(403).end()
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    try {
      const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const clone = pull.checkout(1)
      git(clone, 'remote', 'set-url', 'origin', `${host}larkfield/agents`)
      git(clone, 'config', `http.${host}.extraheader`, 'AUTHORIZATION: basic b2xk')
      const failing = makeAvailable(await openRepository(clone), event(), 'job-token')
      await expect(failing).rejects.toMatchObject({ code: 'remote-refused', hint: expect.stringContaining('contents') })
      const ours = Buffer.from('x-access-token:job-token').toString('base64')
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.filter((headers) => headers.join() !== `Basic ${ours}`)).toEqual([])
    } finally {
      server.close()
    }
  })
})
