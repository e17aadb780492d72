import { describe, expect, it } from 'vitest'
import { runtimeAccess } from '../../runtime/runtime-access.ts'

const entry = (url: string, key_env?: string) => ({
  type: 'embedded' as const,
  url,
  ...(key_env === undefined ? {} : { key_env }),
})

describe('runtimeAccess', () => {
  it.each([
    ['http://127.0.0.1:4790'],
    ['http://127.9.9.9:1'],
    ['http://localhost:4790/base'],
    ['http://[::1]:4790'],
    ['http://2130706433:80'],
    ['https://runtime.example/agents'],
  ])('uses %s from the repository: this machine, or an origin the operator named', (url) => {
    expect(runtimeAccess('local', entry(url), { other: 'https://runtime.example/other' }, {}).url).toBe(url)
  })

  it.each([
    ['http://169.254.169.254/latest/meta-data'],
    ['http://localhost.evil.example:4790'],
    ['http://127.0.0.1.evil.example'],
    ['http://evil.example#127.0.0.1'],
    ['http://user:pass@127.0.0.1:4790'],
    ['https://runtime.example.evil'],
    ['https://runtime.example:8443'],
    ['http://runtime.example'],
    ['http://0.0.0.0:4790'],
    ['http://[::ffff:127.0.0.1]'],
    ['file:///etc/passwd'],
    ['//127.0.0.1'],
    ['not a url'],
  ])('refuses %s from the repository', (url) => {
    const allowed = { other: 'https://runtime.example/other' }
    expect(() => runtimeAccess('local', entry(url), allowed, {})).toThrow(/comes from the repository and is not used/)
  })

  it('takes the operator’s URL for the name, whatever the repository says', () => {
    const allowed = { local: 'http://10.0.0.7:4790' }
    expect(runtimeAccess('local', entry('http://evil.example'), allowed, {}).url).toBe('http://10.0.0.7:4790')
    expect(runtimeAccess('local', undefined, allowed, {}).url).toBe('http://10.0.0.7:4790')
  })

  it('says how to start it when nobody named the runtime', () => {
    expect(() => runtimeAccess('local', undefined, {}, {})).toThrow(
      expect.objectContaining({ code: 'no-runtime', hint: expect.stringContaining('--runtime local=URL') }),
    )
    expect(() => runtimeAccess('constructor', undefined, {}, {})).toThrow(/no runtime "constructor"/)
  })

  it('reads a token the repository may name, and any the operator vouches for', () => {
    const env = { GREENROOM_LIVE: 'token-one', AWS_SECRET_ACCESS_KEY: 'aws', GREENROOM_RUNTIME_TOKEN: 'default' }
    const local = 'http://127.0.0.1:1'
    expect(runtimeAccess('local', entry(local, 'GREENROOM_LIVE'), {}, env).token).toBe('token-one')
    expect(runtimeAccess('local', entry(local), {}, env).token).toBe('default')
    expect(runtimeAccess('local', entry(local), {}, {}).token).toBeUndefined()
    expect(() => runtimeAccess('local', entry(local, 'AWS_SECRET_ACCESS_KEY'), {}, env)).toThrow(/may not read/)
    expect(runtimeAccess('local', entry(local, 'AWS_SECRET_ACCESS_KEY'), { local }, env).token).toBe('aws')
    expect(() => runtimeAccess('local', entry(local, 'POLYAI_API_KEY'), {}, env)).toThrow(/POLYAI_API_KEY.*is not set/)
  })
})
