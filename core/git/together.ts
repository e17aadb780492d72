import type { GitRepository } from './git.ts'

type Ask<Answer> = (repo: GitRepository, keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>

/**
 * The same question for fewer processes: what is asked of one repository before anything else happens (both sides of a change
 * are read at the same time) is asked once, and everybody gets all the answers.
 */
export function together<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const waiting = new WeakMap<GitRepository, { keys: Set<string>; answers: ReturnType<Ask<Answer>> }>()
  return (repo, keys) => {
    const before = waiting.get(repo)
    if (before !== undefined) {
      for (const key of keys) before.keys.add(key)
      return before.answers
    }
    const all = new Set(keys)
    const answers = new Promise<void>((resolve) => {
      setImmediate(resolve)
    }).then(() => {
      waiting.delete(repo)
      return ask(repo, [...all])
    })
    waiting.set(repo, { keys: all, answers })
    return answers
  }
}
