import type { Attribution, Change } from '../version/change.ts'
import type { ComparedAgent } from './compare-agent.ts'

/** Who changed each of some files last, by path from the repository's root; files that nobody can be named for are missing. */
export type Attribute = (paths: readonly string[]) => Promise<ReadonlyMap<string, Attribution>>

/** The same agents with the author of each change. `attribute` is asked once, for the files of all of them. */
export async function attributeChanges(
  agents: readonly ComparedAgent[],
  attribute: Attribute | undefined,
): Promise<ComparedAgent[]> {
  const paths = [...new Set(agents.flatMap(({ report }) => report.changes.flatMap(pathsOf)))].sort()
  if (attribute === undefined || paths.length === 0) return [...agents]
  const authors = await attribute(paths)
  const attributed = (change: Change): Change => {
    const attribution = pathsOf(change)
      .map((path) => authors.get(path))
      .find((found) => found !== undefined)
    return attribution === undefined ? change : { ...change, attribution }
  }
  return agents.map((agent) => ({
    ...agent,
    report: { ...agent.report, changes: agent.report.changes.map(attributed) },
  }))
}

/** The file as it is now counts before the file as it was. */
function pathsOf({ places }: Change): string[] {
  return [places?.after?.path, places?.before?.path].filter((path) => path !== undefined)
}
