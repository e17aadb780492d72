import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Files } from '../core/check/repository-of.ts'

/** A real pull request in a real repository: `main`, `better` that left it, and the test merge GitHub makes of both. */
export interface PullRequestFixture {
  /** Bare: what github.com holds. */
  remote: string
  /** Where main was when the branch left it. */
  fork: string
  /** Tip of main. */
  base: string
  /** Tip of the branch. */
  head: string
  /** What `refs/pull/1/merge` names: parents base and head. */
  merge: string
  /** A clone as actions/checkout leaves it: the test merge checked out, with that much history (0: all of it). */
  checkout(depth: number): string
  /** Another commit on the branch; returns its id. */
  push(files: Files): string
  git(...args: string[]): string
  remove(): void
}

const IDENTITY = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.com', '-c', 'commit.gpgsign=false']

/** The branch holds `head` whole; main moves on by files of its own after the branch left it. */
export function makePullRequest(base: Files, head: Files, { commitsOnMain = 3 } = {}): PullRequestFixture {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-action-'))
  const work = join(folder, 'work')
  const remote = join(folder, 'remote.git')
  const git = (...args: string[]): string => run(work, args)
  mkdirSync(work)
  git('init', '-q', '-b', 'main')
  commit(work, base, 'Start')
  const fork = git('rev-parse', 'HEAD')
  git('checkout', '-q', '-b', 'better')
  git('rm', '-q', '-r', '.')
  commit(work, head, 'Answer better')
  const tip = git('rev-parse', 'HEAD')
  git('checkout', '-q', 'main')
  for (let index = 0; index < commitsOnMain; index++)
    commit(work, { [`notes/${index}.md`]: 'meanwhile\n' }, `Note ${index}`)
  const moved = git('rev-parse', 'HEAD')
  git('merge', '-q', '--no-ff', '-m', 'Merge better into main', 'better')
  const merge = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/1/merge', merge)
  git('reset', '-q', '--hard', moved)
  run(folder, ['clone', '-q', '--mirror', pathToFileURL(work).href, remote])
  let clones = 0
  return {
    remote,
    fork,
    base: moved,
    head: tip,
    merge,
    git,
    checkout(depth) {
      const clone = join(folder, `clone-${clones++}`)
      mkdirSync(clone)
      const at = (...args: string[]): string => run(clone, args)
      at('init', '-q', '-b', 'main')
      at('remote', 'add', 'origin', pathToFileURL(remote).href)
      const flags = depth === 0 ? [] : [`--depth=${depth}`]
      const branches = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : []
      at('fetch', '-q', '--no-tags', ...flags, 'origin', ...branches, `+${merge}:refs/remotes/pull/1/merge`)
      at('checkout', '-q', '--force', 'refs/remotes/pull/1/merge')
      return clone
    },
    push(files) {
      git('checkout', '-q', 'better')
      commit(work, files, 'Answer better still')
      git('push', '-q', '--force', remote, 'better')
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function commit(work: string, files: Files, message: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  run(work, ['add', '-A'])
  run(work, ['commit', '-q', '-m', message])
}

function run(cwd: string, args: readonly string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}
