import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SAMPLES } from '../core/validate/secrets/samples.ts'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { greenroom } from './greenroom-process.ts'

const OLD = SAMPLES['github']!.secret
const NEW = SAMPLES['stripe']!.secret
const KEY = SAMPLES['privatekey']!
const QUOTED = SAMPLES['gitlab']!.secret
const URL = SAMPLES['basicauth']!
const CANARIES = [OLD, NEW, KEY.secret, QUOTED, URL.secret, 'tulip-42']

let repository: AgentRepository
beforeAll(() => {
  repository = createAgentRepository()
  repository.write({ 'agents/desk/agent_settings/rules.txt': `Be kind. ${OLD}\n` })
  repository.commit('A key that was there before')
  repository.write({
    'agents/desk/agent_settings/rules.txt': `Be kind. ${NEW}\n`,
    'agents/desk/topics/parking.yaml': `name: parking\nenabled: true\nactions: ${KEY.text}\ncontent: See ${URL.text} in {{xx:place}}.\nexample_queries:\n- where can i park\n- ${NEW}\n`,
    // Another rule quotes what it does not allow, and --fix shows the lines around what it changes.
    'agents/desk/voice/speech_recognition/keyphrase_boosting.yaml': `keyphrases:\n- keyphrase: bike\n  level: ${QUOTED}\n- keyphrase: ${NEW}\n- keyphrase: 42\n`,
  })
  repository.commit('Keys')
})
afterAll(() => repository.remove())

function expectNoCanary(text: string): void {
  for (const canary of CANARIES) {
    expect(text).not.toContain(canary)
    // What is left where a text was cut off.
    expect(text).not.toContain(canary.slice(0, 16))
  }
}

describe('a secret in a repository', () => {
  it.each(['text', 'json', 'github', 'sarif'])(
    'validate --format %s names its place and never the secret',
    async (format) => {
      const { out, err, code } = await greenroom(repository.dir, 'validate', '--format', format)
      expect(code, err).toBe(1)
      expect(out).toContain('agents/desk/agent_settings/rules.txt')
      expect(out).toContain('a Stripe key')
      expectNoCanary(out + err)
    },
  )

  it('is masked in the source line, where it stands', async () => {
    const { out } = await greenroom(repository.dir, 'validate')
    const masked = '•'.repeat(NEW.length)
    expect(out).toContain(`1 | Be kind. ${masked}\n${' '.repeat(2 + 4 + 9)}${'^'.repeat(NEW.length)}`)
    expect(out).toContain(`https://${'•'.repeat(URL.secret.length)}orders.example.com/v1`)
  })

  it.each(['text', 'json', 'markdown', 'html'])(
    'check --format %s shows it on neither side of a change',
    async (format) => {
      const file = join(repository.dir, `report.${format}`)
      const { out, err, code } = await greenroom(
        repository.dir,
        'check',
        '--base',
        'HEAD~1',
        '--format',
        format,
        '-o',
        file,
      )
      expect(code, err).toBe(1)
      const report = readFileSync(file, 'utf8')
      expect(report).toContain('a Stripe key')
      expectNoCanary(out + err + report)
    },
  )

  it('is masked in the diff of --fix, and stays as it is in the file', async () => {
    const copy = createAgentRepository({
      'desk/project.yaml': 'project_id: P\naccount_id: a\nregion: uk-1\n',
      'desk/config/variant_attributes.yaml': `variants:\n- name: A\n  is_default: true\nattributes:\n- name: token\n  values:\n    A: ${NEW}\n- name: size\n  values:\n    A: 12\n`,
    })
    const { out } = await greenroom(copy.dir, 'validate', '--fix')
    expect(out).toContain("+    A: '12'")
    expectNoCanary(out)
    const text = readFileSync(join(copy.dir, 'desk/config/variant_attributes.yaml'), 'utf8')
    expect(text).toContain(NEW)
    expect(text).toContain("A: '12'")
    copy.remove()
  })

  it('is accepted in greenroom.yaml only, with a reason', async () => {
    const copy = createAgentRepository()
    copy.write({
      'agents/desk/agent_settings/rules.txt': `Be kind. ${NEW}\n`,
      'greenroom.yaml':
        "runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }\nenvironments: { sandbox: { branch: sandbox, runtime: local } }\nchecks: { suppress: [ { rule: secret, path: '**/rules.txt', reason: A key of the sandbox } ] }\n",
    })
    const { out } = await greenroom(copy.dir, 'validate', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ valid: true, findings: [] })
    copy.remove()
  })
})
