import { git } from './run-git.ts'

/** Branches and tags with the ids they name; an annotated tag's is the id of the tag object. */
export async function readRefs(bare: string): Promise<Map<string, string>> {
  const text = await git(bare, ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags'])
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]))
}
