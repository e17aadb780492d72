import { describe, expect, it } from 'vitest'
import { together } from '../../../core/git/together.ts'

describe('asking together', () => {
  const repo = { dir: '/nowhere' }

  it('asks once for what is asked at the same time, and each key once', async () => {
    const asked: string[][] = []
    const ask = together(async (_, keys) => {
      asked.push([...keys])
      return new Map(keys.map((key) => [key, key.toUpperCase()]))
    })
    const [first, second] = await Promise.all([ask(repo, ['a', 'b']), ask(repo, ['b', 'c'])])
    expect([first.get('a'), second.get('c')]).toEqual(['A', 'C'])
    await ask(repo, ['a'])
    await Promise.all([ask(repo, ['x']), ask({ dir: repo.dir }, ['x'])])
    expect(asked).toEqual([['a', 'b', 'c'], ['a'], ['x'], ['x']])
  })

  it('fails for all who asked, and not for those who ask later', async () => {
    let calls = 0
    const ask = together<string>(async (_, keys) => {
      calls += 1
      if (calls === 1) throw new Error('git is gone')
      return new Map(keys.map((key) => [key, key]))
    })
    const failed = await Promise.allSettled([ask(repo, ['a']), ask(repo, ['b'])])
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((await ask(repo, ['a'])).get('a')).toBe('a')
  })
})
