import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkChange } from '../../../core/check/check-change.ts'
import { openRepository } from '../../../core/git/git.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import type { Report } from '../../../core/report/report.ts'
import { agentFiles, type Files, topicFile } from '../check/repository-of.ts'

const CONFIG =
  'agents: [{ path: "agents/*" }]\nruntimes: { l: { type: embedded, url: "http://127.0.0.1:1" } }\nenvironments: { sandbox: { branch: sandbox, runtime: l } }\n'
const FILES = {
  ...agentFiles('desk', { parking: 'Here.' }),
  ...agentFiles('bikes', { prices: 'Ten.' }),
  'greenroom.yaml': CONFIG,
}

let folder: string
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=R', '-c', 'user.email=r@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-untouched-'))
  git('init', '-q', '-b', 'main')
  commit(FILES)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function commit(files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git('add', '-A')
  git('commit', '-q', '-m', 'Change')
  return git('rev-parse', 'HEAD')
}

/** Names of the agents that were read, and of those that were not. */
async function checked(files: Files): Promise<{ report: Report; read: string[]; left: string[] }> {
  const base = git('rev-parse', 'HEAD')
  const repo = await openRepository(folder)
  const [before, after] = await Promise.all([readRepository(repo, base), readRepository(repo, commit(files))])
  const report = await checkChange({
    base: before,
    head: after,
    baseRef: 'main',
    headRef: 'better',
    engineOf: () => ({ brain: 'none', open: () => Promise.reject(new Error('not asked for here')) }),
    clock: () => 0,
    today: '2026-01-01',
    onlyTouched: true,
  })
  return {
    report,
    read: report.agents.map(({ agent }) => agent),
    left: (report.untouched ?? []).map(({ agent }) => agent),
  }
}

describe('agents that a change does not touch', () => {
  it.each<[string, Files, string[], string[]]>([
    ['a README outside', { 'README.md': 'x' }, [], ['bikes', 'desk']],
    [
      'a new agent',
      { 'agents/kiosk/project.yaml': 'project_id: k\naccount_id: t\nregion: uk-1\n' },
      ['kiosk'],
      ['bikes', 'desk'],
    ],
  ])('are named and not read: %s', async (_, files, read, left) => {
    expect(await checked(files)).toMatchObject({ read, left })
  })

  it('are none when greenroom.yaml changes', async () => {
    const run = await checked({ 'greenroom.yaml': `${CONFIG}# a remark\n` }).catch((error: Error) => error.message)
    expect(run).toBe('not asked for here')
  })

  it('are not what is wrong with a suppression that nothing fits here', async () => {
    const suppress =
      'checks: { suppress: [{ rule: unused-topic, reason: known, path: agents/desk/topics/parking.yaml }] }\n'
    commit({ 'greenroom.yaml': CONFIG + suppress })
    const { report } = await checked({ 'README.md': 'x' })
    expect(report.findings.filter(({ rule }) => rule === 'unused-suppression')).toEqual([])
  })

  it('are read again when a test set of theirs changes', async () => {
    const run = await checked({ 'agents/desk/topics/parking.yaml': topicFile('parking', 'There.') }).catch(
      (error: Error) => error.message,
    )
    expect(run).toBe('not asked for here')
  })
})
