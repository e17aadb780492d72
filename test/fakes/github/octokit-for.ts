import { Octokit } from 'octokit'
import type { FakeGitHub } from './start-github.ts'

/** Octokit as it is, without waiting between calls and without trying again. */
export function octokitFor(github: Pick<FakeGitHub, 'url'>, token: string): Octokit {
  return new Octokit({
    auth: token,
    baseUrl: github.url,
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
}
