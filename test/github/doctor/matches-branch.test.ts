import { assert, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesBranch } from '../../../github/doctor/matches-branch.ts'

describe('matchesBranch', () => {
  it.each([
    ['live', 'live', true],
    ['live', 'Live', false],
    ['*', 'live', true],
    ['*', 'release/1', false],
    ['release/*', 'release/1', true],
    ['release/*', 'release/1/2', false],
    ['release/**/*', 'release/1/2', true],
    ['**/live', 'live', true],
    ['**/live', 'a/b/live', true],
    ['pre-?elease', 'pre-release', true],
    ['pre-[a-r]elease', 'pre-release', true],
    ['pre-[^a-r]elease', 'pre-release', false],
    ['pre-[!x]elease', 'pre-release', true],
    ['v[0-9]*', 'v12', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['[', '[', true],
    ['', 'live', false],
    ['*a*b*c', 'xaybzc', true],
    ['*a*b*c', 'xaybz', false],
  ])('%s lets in %s: %s', (pattern, branch, expected) => {
    expect(matchesBranch(pattern, branch)).toBe(expected)
  })

  it('lets a branch in by its own name, whatever the name', () => {
    assert(property(stringMatching(/^[\w./-]+$/), (name) => matchesBranch(name, name)))
  })

  it('takes no longer for a pattern made to take long', () => {
    const before = process.cpuUsage()
    expect(matchesBranch(`${'*a'.repeat(50)}b`, 'a'.repeat(200))).toBe(false)
    expect(matchesBranch(`${'**/'.repeat(12)}x`, 'a/'.repeat(12))).toBe(false)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
  })
})
