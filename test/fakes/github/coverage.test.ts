import { describe, expect, it } from 'vitest'
import { OPERATIONS } from '../../../scripts/github-operations.ts'
import { calledOperations } from './called-operations.ts'
import { HANDLERS } from './handlers/handlers.ts'

describe('the operations', () => {
  it('that the tests know are those the double does', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual([...OPERATIONS].sort())
  })

  it('that Greenroom calls are among them: name new ones in scripts/github-operations.ts and write their handler', () => {
    const called = calledOperations()
    expect(called.size).toBeGreaterThan(4)
    expect([...called].filter(([operation]) => !OPERATIONS.includes(operation))).toEqual([])
  })
})
