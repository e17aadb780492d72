import { GreenroomError } from '../../../core/errors.ts'
import type { GitRepository } from '../../../core/git/git.ts'
import type { Console } from '../parts/console.ts'
import { findConfig } from '../parts/find-config.ts'

/** Branches by the names of their environments; none where no readable greenroom.yaml names any. */
export async function environmentBranches(
  console: Console,
  folder: string,
  repo: GitRepository,
): Promise<Map<string, string>> {
  try {
    const { environments } = await findConfig({ ...console, err: () => undefined }, folder, repo, 'origin')
    return new Map(environments.map(({ name, branch }) => [name, branch]))
  } catch (error) {
    // Without environments every name is a ref: whoever needs greenroom.yaml for more is told what is wrong with it.
    if (error instanceof GreenroomError) return new Map()
    throw error
  }
}
