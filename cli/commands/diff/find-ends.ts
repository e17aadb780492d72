import { NOTHING, readSide } from '../../../core/check/read-side.ts'
import { readSides } from '../../../core/check/read-sides.ts'
import type { Console } from '../parts/console.ts'
import type { DiffEnd } from './diff-end.ts'
import { environmentBranches } from './environment-branches.ts'
import { type EndOptions, findEnd } from './find-end.ts'
import type { FoundEnd } from './found-end.ts'

/** Finds out what two names mean and reads both, at the same time. */
export async function findEnds(
  console: Console,
  names: { base: string; head: string },
  options: Omit<EndOptions, 'environments'>,
): Promise<{ base: DiffEnd; head: DiffEnd }> {
  const { repo, folder } = options
  let known: Promise<ReadonlyMap<string, string>> | undefined
  const environments = () => (known ??= repo === null ? Promise.resolve(new Map()) : environmentBranches(folder, repo))
  const find = (name: string) => findEnd(console, name, { ...options, environments })
  const [base, head] = await Promise.all([find(names.base), find(names.head)])
  return read(base, head)
}

async function read(base: FoundEnd, head: FoundEnd): Promise<{ base: DiffEnd; head: DiffEnd }> {
  if ('at' in base.holds && 'at' in head.holds) {
    const sides = await readSides(base.holds.at, head.holds.at)
    return {
      base: { ...base, holds: { side: sides.base, folder: base.holds.folder } },
      head: { ...head, holds: { side: sides.head, folder: head.holds.folder } },
    }
  }
  return { base: await readOne(base), head: await readOne(head) }
}

async function readOne({ holds, ...end }: FoundEnd): Promise<DiffEnd> {
  if ('version' in holds) return { ...end, holds }
  return { ...end, holds: { side: await readSide(holds.at, NOTHING), folder: holds.folder } }
}
