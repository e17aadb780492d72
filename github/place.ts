import type { Octokit } from 'octokit'

/** A repository on GitHub and the client that speaks to it. */
export interface Place {
  client: Octokit
  owner: string
  repo: string
}
