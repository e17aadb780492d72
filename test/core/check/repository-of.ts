import { createHash } from 'node:crypto'
import type { RepositoryAtCommit } from '../../../core/git/read-source.ts'

/** Files of a repository by path. */
export type Files = Readonly<Record<string, string>>

/** A repository at a commit, held in memory. `letter` makes the commit's id. */
export function repositoryOf(files: Files, letter = 'a'): RepositoryAtCommit {
  const sources = new Map(
    Object.entries(files).map(([path, text]) => {
      const oid = createHash('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest('hex')
      return [path, { path, text, oid }]
    }),
  )
  return {
    commit: letter.repeat(40),
    entries: [...sources.values()].map(({ path, text, oid }) => ({
      path,
      type: 'file' as const,
      oid,
      size: Buffer.byteLength(text),
    })),
    readFiles: (paths) => Promise.resolve(new Map(paths.flatMap((path) => entryOf(sources, path)))),
    folderId: () => null,
  }
}

function entryOf<V>(map: ReadonlyMap<string, V>, key: string): [string, V][] {
  const value = map.get(key)
  return value === undefined ? [] : [[key, value]]
}

/** A small agent in `agents/<name>`: a topic for each entry, and a test set that expects each topic's content. */
export function agentFiles(name: string, topics: Readonly<Record<string, string>>): Record<string, string> {
  const root = `agents/${name}`
  const files: Record<string, string> = {
    [`${root}/project.yaml`]: `project_id: ${name}\naccount_id: test\nregion: uk-1\nproject_name: ${name}\n`,
    [`${root}/test_sets/faq.yaml`]: testSet(topics),
  }
  for (const [topic, content] of Object.entries(topics))
    files[`${root}/topics/${topic}.yaml`] = topicFile(topic, content)
  return files
}

export function topicFile(topic: string, content: string): string {
  const words = topic.replaceAll('_', ' ')
  const queries = [`tell me about ${words}`, `what about ${words}?`].map((query) => `- ${query}`).join('\n')
  return `name: ${topic}\nenabled: true\nactions: ""\ncontent: ${JSON.stringify(content)}\nexample_queries:\n${queries}\n`
}

export function testSet(topics: Readonly<Record<string, string>>): string {
  const cases = Object.entries(topics).map(([topic, content]) => {
    const user = `tell me about ${topic.replaceAll('_', ' ')}`
    const expected = JSON.stringify(content)
    return `- name: ${topic}\n  turns:\n  - user: ${user}\n    expect:\n    - topic: ${topic}\n    - says: ${expected}\n`
  })
  return `name: FAQ\ncases:\n${cases.join('')}`
}
