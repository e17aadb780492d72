import { compareVersions } from '../core/version/compare-versions.ts'
import { desiredOf } from './observe.ts'
import type { Parts } from './parts.ts'
import { recent } from './recent.ts'
import { keyOf, type Source, type Wish } from './survey.ts'

// Asked at each look while an environment is stopped, and the same while the two folders are.
const compared = recent<string[]>(256)

/**
 * The files, from the repository's root, in which the wished version differs from what the stage below says; sorted.
 * Null when there is nothing below to compare with.
 */
export async function differingFiles(parts: Parts, wish: Wish, below: string): Promise<string[] | null> {
  const other = parts.survey().wishes.get(keyOf({ agent: wish.agent, environment: below }))
  if (other === undefined || 'unusable' in wish.wished || 'unusable' in other.wished) return null
  if ('unusable' in (await desiredOf(parts, other))) return null
  const key = `${other.wished.folder.tree} ${wish.wished.folder.tree} ${wish.wished.folder.root}`
  const known = compared.get(key)
  if (known !== undefined) return known
  const [before, after] = await Promise.all([versionAt(parts, other.wished), versionAt(parts, wish.wished)])
  const { root } = wish.wished.folder
  const paths = compareVersions(before, after).flatMap((change) =>
    [change.before?.path, change.after?.path].filter((path) => path !== undefined),
  )
  const files = [...new Set(paths.map((path) => (root === '' ? path : `${root}/${path}`)))].sort()
  compared.set(key, files)
  return files
}

function versionAt(parts: Parts, { repository, commit, folder }: Source): ReturnType<Parts['agents']['version']> {
  return parts.agents.version(repository, commit, folder)
}
