import { tryGit } from '../core/git/git.ts'
import type { Source, Survey } from './survey.ts'

/** One line for each environment branch that left its history between two looks: force-pushed or made anew. */
export async function rewrittenBranches(before: Survey, after: Survey): Promise<string[]> {
  const lines = new Map<string, string>()
  for (const [key, { branch, wished }] of after.wishes) {
    const old = before.wishes.get(key)?.wished
    if (lines.has(branch) || old === undefined || 'unusable' in old || 'unusable' in wished) continue
    if (old.commit === wished.commit || (await isAncestor(wished, old.commit))) continue
    const [from, to] = [old.commit.slice(0, 12), wished.commit.slice(0, 12)]
    lines.set(branch, `branch ${branch} was rewritten: ${from} is not in the history of ${to}`)
  }
  return [...lines.values()]
}

async function isAncestor({ repository, commit }: Source, older: string): Promise<boolean> {
  const { code } = await tryGit(repository, ['merge-base', '--is-ancestor', '--end-of-options', older, commit])
  return code === 0
}
