import type { Octokit } from 'octokit'
import { onGitHub, statusOf } from './on-github.ts'

export interface Author {
  id: number
  type: string
}

/**
 * A test whether something was written by us. A person's token is asked who it is. An installation's (GITHUB_TOKEN, an App)
 * cannot ask, so what it wrote is a bot's: no person passes for us.
 */
export async function ownAuthor(client: Octokit): Promise<(author: Author) => boolean> {
  const isBot = ({ type }: Author): boolean => type === 'Bot'
  try {
    const { data: self } = await onGitHub({ what: 'ask whose token this is', needs: 'metadata: read' }, () =>
      client.rest.users.getAuthenticated(),
    )
    return (author) => author.id === self.id || isBot(author)
  } catch (error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error
    return isBot
  }
}
