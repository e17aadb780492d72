import { describe, expect, it } from 'vitest'
import { remembered } from '../../../core/agent/remembered.ts'

describe('remembered', () => {
  it('makes each answer once, while it is among the last', () => {
    const made: string[] = []
    const length = remembered((text) => {
      made.push(text)
      return text.length
    }, 2)
    expect(['a', 'bb', 'a', 'ccc', 'bb', 'a'].map(length)).toEqual([1, 2, 1, 3, 2, 1])
    expect(made).toEqual(['a', 'bb', 'ccc', 'a'])
  })
})
