import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import { describe, expect, it } from 'vitest'
import type { AgentProject } from '../../../../core/agent/agent-project.ts'
import { findSecrets } from '../../../../core/validate/secrets/find-secrets.ts'
import { maskSecrets } from '../../../../core/validate/secrets/mask-secrets.ts'
import { mayHoldSecret, SECRET_KINDS } from '../../../../core/validate/secrets/secret-kinds.ts'
import { projectOf } from '../project-of.ts'
import { SAMPLES } from './samples.ts'

const PREFIX = '@secretlint/secretlint-rule-'

function fileWith(text: string, path = 'config/notes.yaml'): Pick<AgentProject, 'files'> {
  return { files: new Map([[path, { path, text, oid: '' }]]) }
}

function search(text: string, path?: string) {
  return findSecrets(fileWith(text, path))
}

describe('each kind of secret', () => {
  it('is known by a name and a sample, as secretlint grows', () => {
    const ids = rules.map(({ meta }) => meta.id.replace(PREFIX, '')).filter((id) => id !== 'filter-comments')
    expect(Object.keys(SECRET_KINDS).sort()).toEqual(ids.sort())
    expect(Object.keys(SAMPLES).sort()).toEqual(ids)
  })

  it.each(Object.entries(SAMPLES))('%s is found, and named nowhere', async (kind, { secret, text = secret, path }) => {
    const whole = path === undefined ? `# notes\nkey: ${text}\n` : text
    const { findings, secrets } = await search(whole, path)
    const words = SECRET_KINDS[kind]?.words ?? 'nothing'
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(words)])
    expect(JSON.stringify(findings)).not.toContain(secret)
    expect(maskSecrets(whole, secrets)).not.toContain(secret)
    expect(maskSecrets(whole, secrets)).toHaveLength(whole.length)
  })
})

describe('where a secret is', () => {
  it('is its line and columns', async () => {
    const { secret } = SAMPLES['stripe']!
    const { findings } = await search(`a: 1\r\nb: "${secret}"\r\nc: 2\r\n`)
    expect(findings).toEqual([
      {
        rule: 'secret',
        severity: 'warning',
        message: expect.any(String),
        hint: expect.any(String),
        path: 'config/notes.yaml',
        range: { line: 2, column: 5, endLine: 2, endColumn: 5 + secret.length },
      },
    ])
  })

  it('is every place, also of the same one twice', async () => {
    const { secret } = SAMPLES['github']!
    const { findings, secrets } = await search(`a: ${secret}\nb: ${secret}\n`)
    expect(findings.map(({ range }) => range.line)).toEqual([1, 2])
    expect(secrets).toEqual([secret])
  })
})

describe('what is no secret', () => {
  it.each([
    'https://example.com/a:b@c',
    'https://user:${PASSWORD}@example.com',
    'see {{attr:gsk_name}} and msg.text, ops_eye, sk_live_ alone',
    'secret_access: yes',
    'call 0044 770 0900 123 or mail robin@example.com',
    'a PRIVATE KEY is never shown',
    '<sip:+441234567890@sip.example.com>',
    'key_env: POLYAI_API_KEY\nauth: {secret_name: crm_token}',
  ])('%s', async (text) => {
    expect(await search(text)).toEqual({ findings: [], secrets: [] })
  })

  it('a project without a mark is not searched at all', () => {
    const project = projectOf({ 'topics/parking.yaml': 'name: parking\ncontent: Park in the yard.\n' })
    expect([...project.files.values()].filter(({ text }) => mayHoldSecret(text))).toEqual([])
  })
})

describe('hostile texts', () => {
  it('no comment in a file hides a secret', async () => {
    const { secret } = SAMPLES['slack']!
    const text = `# secretlint-disable\n# secretlint-disable-next-line\nkey: ${secret} # secretlint-disable-line\n`
    expect((await search(text)).findings).toHaveLength(1)
  })

  it.each([
    'ghs_1_'.repeat(40_000),
    `SG.${'a'.repeat(127)}.${'b'.repeat(300)}`.repeat(500),
    `-----BEGIN PRIVATE KEY-----${'a'.repeat(9000)}`.repeat(30),
    `https://${'a'.repeat(250)}:${'b'.repeat(250)}@${'c'.repeat(200)}`.repeat(400),
    '://a:'.repeat(100_000),
  ])('%#: a text made to take long does not', async (text) => {
    await search('key: gsk_')
    const started = process.cpuUsage()
    await search(text)
    const { user } = process.cpuUsage(started)
    expect(user / 1000).toBeLessThan(400)
  })
})

describe('masking', () => {
  it('reaches texts and keys however deep, and leaves the rest as it is', () => {
    const value = { a: ['xtulip-42x', null, 1, { 'tulip-42': true }], when: 3 }
    expect(maskSecrets(value, ['tulip-42'])).toEqual({ a: ['x••••••••x', null, 1, { '••••••••': true }], when: 3 })
  })

  it('masks what is left of a secret that was cut off', () => {
    expect(maskSecrets('holds abcdefghijkl…', ['abcdefghijklmnop'])).toBe('holds ••••••••••••…')
  })

  it('is the same value where there is nothing to mask', () => {
    const value = { a: 1 }
    expect(maskSecrets(value, [])).toBe(value)
  })
})
