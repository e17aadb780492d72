import { describe, expect, it } from 'vitest'
import { readRepositoryName } from '../../github/repository-name.ts'

describe('readRepositoryName', () => {
  it('reads OWNER/NAME', () => {
    expect(readRepositoryName('acme/agents.v2_x')).toEqual({ owner: 'acme', repo: 'agents.v2_x' })
  })

  it.each([
    '',
    'acme',
    'acme/',
    '/agents',
    'acme/agents/x',
    'acme/..',
    '-a/b',
    'a b/c',
    'acme/a?b',
    'https://github.com/a/b',
    'a/b\n',
  ])('refuses %j', (text) => {
    expect(() => readRepositoryName(text)).toThrow('OWNER/NAME is')
  })
})
