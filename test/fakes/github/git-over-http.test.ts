import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { pushWithLease } from '../../../core/git/push.ts'
import type { RepositoryView } from './repository-view.ts'
import { type FakeGitHub, startGitHub } from './start-github.ts'

let github: FakeGitHub
let folder: string
let repository: RepositoryView

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-clone-'))
  github = await startGitHub({
    repositories: [
      {
        name: 'acme/agents',
        rulesets: [
          { name: 'live', include: ['refs/heads/live'], rules: [{ type: 'pull_request' }], bypass: ['greenroom[bot]'] },
        ],
      },
      { name: 'acme/secret', private: true },
    ],
    tokens: {
      reader: { login: 'github-actions[bot]', kind: 'installation', permissions: { contents: 'read' } },
      writer: { login: 'github-actions[bot]', kind: 'installation', permissions: { contents: 'write' } },
      app: { login: 'greenroom[bot]', kind: 'installation', permissions: { contents: 'write' } },
      elsewhere: { login: 'other[bot]', kind: 'installation', permissions: 'write', repositories: ['acme/agents'] },
    },
  })
  repository = github.repository('acme/agents')
  await repository.commit({ branch: 'main', files: { 'a.txt': 'one\n' } })
  await repository.commit({ branch: 'live', from: 'refs/heads/main', files: { 'l.txt': 'live\n' } })
  await github.repository('acme/secret').commit({ branch: 'main', files: { 's.txt': 'secret\n' } })
})

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await github.close()
})

/** What git says, both streams; `code` is its exit code. */
async function git(token: string | null, ...args: string[]): Promise<{ code: number; said: string }> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  const header = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraHeader',
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  }
  const own = { GIT_TERMINAL_PROMPT: '0', HOME: folder, ...(token === null ? {} : header) }
  const identity = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.com']
  const options = { cwd: folder, env: { ...process.env, ...own } }
  const run = promisify(execFile)('git', [...identity, ...args], options)
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  )
}

async function cloneAndCommit(token: string, branch: string, file = 'new.txt'): Promise<string> {
  await git(token, 'clone', '-q', '-b', branch, github.gitUrl('acme/agents'), 'clone')
  const clone = join(folder, 'clone')
  writeFileSync(join(clone, file), `${file}\n`)
  await git(token, '-C', clone, 'add', '-A')
  await git(token, '-C', clone, 'commit', '-q', '-m', 'New')
  return clone
}

describe('git over HTTP', () => {
  it.each([
    ['a public repository without a token', null, 'acme/agents', 0],
    ['a public repository with an unknown token', 'wrong', 'acme/agents', 128],
    ['a private one without a token', null, 'acme/secret', 128],
    ['a private one with a token', 'reader', 'acme/secret', 0],
    ['a private one that the token may not see', 'elsewhere', 'acme/secret', 128],
    ['one that is not there', 'reader', 'acme/nothing', 128],
  ] as const)('reads %s', async (_, token, name, code) => {
    expect(await git(token, 'ls-remote', github.gitUrl(name))).toMatchObject({ code })
  })

  it('fetches commits by id, without history, and the merge of a pull request', async () => {
    const better = await repository.commit({ branch: 'better', from: 'refs/heads/main', files: { 'b.txt': 'two\n' } })
    await repository.openPull({ head: 'better', base: 'main' })
    await git(null, 'init', '-q', '-b', 'main', 'clone')
    const fetch = (what: string) =>
      git(null, '-C', 'clone', 'fetch', '-q', '--depth=1', github.gitUrl('acme/agents'), what)
    expect(await fetch(better)).toMatchObject({ code: 0 })
    expect(await fetch('refs/pull/1/merge')).toMatchObject({ code: 0 })
  })

  it('lets a push move the head of a pull request, and tells of it', async () => {
    await repository.commit({ branch: 'better', from: 'refs/heads/main', files: { 'b.txt': 'two\n' } })
    const pull = await repository.openPull({ head: 'better', base: 'main' })
    const before = { head: pull.head.sha, merge: pull.mergeCommit }
    const clone = await cloneAndCommit('writer', 'better')
    expect(await git('writer', '-C', clone, 'push', 'origin', 'better')).toMatchObject({ code: 0 })
    expect(pull.head.sha).not.toBe(before.head)
    expect(pull.mergeCommit).not.toBe(before.merge)
    const told = github.deliveries.slice(-2).map(({ event, payload }) => `${event} ${String(payload['action'])}`)
    expect(told).toEqual(['push undefined', 'pull_request synchronize'])
  })

  it.each([
    ['reader', 'main', '403'],
    ['writer', 'live', 'GH013: Repository rule violations found for refs/heads/live'],
  ])('refuses a push of %s to %s', async (token, branch, why) => {
    const before = await repository.tip(branch)
    const clone = await cloneAndCommit(token, branch)
    const { code, said } = await git(token, '-C', clone, 'push', 'origin', branch)
    expect(code).not.toBe(0)
    expect(said).toContain(why)
    expect(await repository.tip(branch)).toBe(before)
  })

  it('lets by who may bypass the rules, but no workflow without the permission for it', async () => {
    const clone = await cloneAndCommit('app', 'live')
    expect(await git('app', '-C', clone, 'push', 'origin', 'live')).toMatchObject({ code: 0 })
    writeFileSync(join(clone, 'x.yml'), 'on: push\n')
    await git('app', '-C', clone, 'mv', 'new.txt', 'old.txt')
    await git('app', '-C', clone, 'commit', '-q', '-m', 'Move')
    expect(await git('app', '-C', clone, 'push', 'origin', 'live')).toMatchObject({ code: 0 })
    const made = await repository.commit({
      branch: 'ci',
      from: 'refs/heads/live',
      files: { '.github/workflows/x.yml': 'on: push\n' },
    })
    await git('app', '-C', clone, 'fetch', '-q', 'origin', 'ci')
    const { said } = await git('app', '-C', clone, 'push', 'origin', `${made}:live`)
    expect(said).toContain('without `workflows` permission')
  })

  it("is what Greenroom's own push speaks to", async () => {
    const clone = await cloneAndCommit('writer', 'main')
    const repo = await openRepository(clone)
    const commit = (await git(null, '-C', clone, 'rev-parse', 'HEAD')).said.trim()
    const push = (branch: string, expected: string | null, token = 'writer') =>
      pushWithLease(repo, { remote: github.gitUrl('acme/agents'), branch, commit, expected, token })
    await push('greenroom/promote/a-to-b', null)
    expect(await repository.tip('greenroom/promote/a-to-b')).toBe(commit)
    await expect(push('main', commit)).rejects.toMatchObject({ code: 'lease-lost' })
    await expect(push('main', await repository.tip('main'), 'reader')).rejects.toMatchObject({ code: 'remote-refused' })
    await expect(push('live', await repository.tip('live'))).rejects.toMatchObject({ code: 'push-refused' })
  })
})
