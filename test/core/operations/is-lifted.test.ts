import { describe, expect, it } from 'vitest'
import { openRepository } from '../../../core/git/git.ts'
import { isLifted } from '../../../core/operations/is-lifted.ts'
import { temporaryRepository, type TemporaryRepository } from '../git/temporary-repository.ts'

const version = `sha256:${'0123456789abcdef'.repeat(4)}`
const LIFTS = `Greenroom-Lifts: ${version}`

let repo: TemporaryRepository

/** The tree of one commit with two parents, as `greenroom promote` and the merge button make them. */
async function merge(tree: string, parents: readonly string[], message: string): Promise<string> {
  const flags = parents.flatMap((parent) => ['-p', parent])
  return repo.git('commit-tree', `${tree}^{tree}`, ...flags, '-m', message)
}

async function lifted(commit: string, below: string | null): Promise<boolean> {
  return isLifted(
    { repository: await openRepository(repo.dir), commit, folder: { root: 'agents/desk' }, below },
    version,
  )
}

/** live holds `one`, the stage below goes on from there with `two` and that message; the commits of both. */
async function stages(message = 'two'): Promise<{ live: string; below: string }> {
  repo = await temporaryRepository()
  const live = await repo.commit('one', { 'agents/desk/x': 'one' })
  const below = await repo.commit(message, { 'agents/desk/x': 'two' })
  return { live, below }
}

describe('a lift that came by a merge', () => {
  it('counts in the promotion commit that the button merged', async () => {
    const { live, below } = await stages()
    const promotion = await merge(below, [live, below], `Promote\n\n${LIFTS}`)
    const button = await merge(below, [live, promotion], 'Merge pull request #1')
    expect(await lifted(button, below)).toBe(true)
  })

  it('counts in a commit that somebody put on top of the promotion, and below one of another agent', async () => {
    const { live, below } = await stages()
    const promotion = await merge(below, [live, below], 'Promote')
    const onTop = await merge(below, [promotion], `Looked at again\n\n${LIFTS}`)
    const last = await merge(below, [onTop], 'Words')
    expect(await lifted(await merge(below, [live, last], 'Merge pull request #1'), below)).toBe(true)
  })

  it('does not count when the merge brought something else of the agent', async () => {
    const { live, below } = await stages()
    const promotion = await merge(below, [live, below], `Promote\n\n${LIFTS}`)
    const other = await repo.commit('three', { 'agents/desk/x': 'three' })
    expect(await lifted(await merge(other, [live, promotion], 'Merge by hand'), below)).toBe(false)
  })

  it('does not count where it lifts the quarantine of the stage below', async () => {
    const { live, below } = await stages(`two\n\n${LIFTS}`)
    expect(await lifted(await merge(below, [live, below], 'Merge pull request #1'), below)).toBe(false)
    const promotion = await merge(below, [live, below], 'Promote')
    expect(await lifted(await merge(below, [live, promotion], 'Merge pull request #1'), below)).toBe(false)
    expect(await lifted(promotion, below)).toBe(false)
  })

  it('does not count when it was on the branch before, with other files since', async () => {
    const { live, below } = await stages(`two\n\n${LIFTS}`)
    const back = await merge(live, [below], 'Revert')
    const again = await merge(below, [back, below], 'Merge an old branch')
    expect(await lifted(again, null)).toBe(false)
  })
})
