import type { Attribution, Change } from '../version/change.ts'
import { type Words, words } from './words.ts'

export interface MainAuthor {
  author: string
  commit: string
  /** `All by Ada Krüger in ffb2c3d (Longer hours)`. */
  sentence: Words
}

/** Who made at least half of the changes in one commit, told once instead of beside each; null for nobody. */
export function mainAuthor(changes: readonly Change[]): MainAuthor | null {
  const counts = new Map<string, { attribution: Attribution; count: number }>()
  for (const { attribution } of changes) {
    if (attribution === undefined) continue
    const key = `${attribution.commit} ${attribution.author}`
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { attribution, count: 1 })
    else known.count++
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (first === undefined || changes.length < 2 || first.count * 2 < changes.length) return null
  const { author, commit, subject } = first.attribution
  const who = words`${[author]} in ${commit.slice(0, 7)} (${[subject]})`
  const sentence = counts.size === 1 ? words`All by ${who}` : words`By ${who} where nobody else is named`
  return { author, commit, sentence }
}

/** Who else made the changes of a row, where one person did: `Ravi Menon 0d1c2b3`; no words for the main author. */
export function otherAuthor(changes: readonly Change[], main: MainAuthor | null): Words {
  const authors = new Set(changes.map(({ attribution }) => attribution?.author ?? ''))
  const commits = new Set(changes.map(({ attribution }) => attribution?.commit ?? ''))
  const [author = ''] = authors
  const [commit = ''] = commits
  if (author === '' || authors.size > 1) return []
  if (commits.size > 1) return author === main?.author ? [] : [author]
  return author === main?.author && commit === main.commit ? [] : words`${[author]} ${commit.slice(0, 7)}`
}
