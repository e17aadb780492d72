import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../runtime/embedded/serve.ts'
import { type FakeGitHub, startGitHub } from '../fakes/github/start-github.ts'
import { exampleWorkflows, fill, GOOD, GREENROOM_YAML } from '../github/doctor/good-repository.ts'
import { greenroomWith } from './greenroom-process.ts'

const ADMIN = { administration: 'write', actions: 'read', contents: 'write', issues: 'read', metadata: 'read' } as const
const TOKEN = 'ghp_canary0123456789canary0123456789cana'

let folder: string
let github: FakeGitHub | undefined
let runtime: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-doctor-'))
  execFileSync('git', ['init', '--quiet', folder])
  writeFileSync(join(folder, 'greenroom.yaml'), GREENROOM_YAML)
  runtime = await serve({ data: join(folder, '.runtime'), port: 0 })
})

afterEach(async () => {
  await github?.close()
  github = undefined
})

afterAll(async () => {
  await runtime.close()
  rmSync(folder, { recursive: true, force: true })
})

async function onGitHub(changed: Partial<typeof GOOD> = {}): Promise<Record<string, string>> {
  github = await startGitHub({
    repositories: [{ ...GOOD, collaborators: { robin: 'admin' }, ...changed }],
    tokens: { [TOKEN]: { login: 'robin', kind: 'user', permissions: ADMIN } },
  })
  await fill(github, exampleWorkflows())
  return { GITHUB_API_URL: github.url, GH_TOKEN: '', GITHUB_TOKEN: '', MY_TOKEN: TOKEN }
}

function doctor(env: Readonly<Record<string, string>>, ...args: string[]) {
  return greenroomWith({ env }, folder, 'doctor', ...args)
}

const GITHUB = ['--github', 'acme/agents', '--token-env', 'MY_TOKEN']
const RUNTIME = (): string[] => ['--runtime', `local=${runtime.url}`]

interface Told {
  repository: string
  errors: number
  results: { check: string; level: string; fix?: string }[]
}

describe('greenroom doctor', () => {
  it('finds nothing wrong with a repository set up as the documentation says', async () => {
    const { code, out, err } = await doctor(await onGitHub(), ...GITHUB, ...RUNTIME())
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('GitHub: acme/agents\n')
    expect(out).toMatch(/\nEverything that was looked at is right\.\n$/)
  })

  it('tells what is wrong, why, and what to do; exit 1; never the token', async () => {
    const env = await onGitHub({ environments: {} })
    const text = await doctor(env, ...GITHUB, ...RUNTIME())
    expect(text.code).toBe(1)
    expect(text.out).toMatch(
      /error {4}GitHub has no environment live, which greenroom\.yaml names\n +The first job that names it/,
    )
    expect(text.out).toContain('gh api -X PUT repos/acme/agents/environments/live --input -')
    const { code, out } = await doctor(env, ...GITHUB, ...RUNTIME(), '--format', 'json')
    const told = JSON.parse(out) as Told
    expect(code).toBe(1)
    expect(told).toMatchObject({ repository: 'acme/agents' })
    expect(told.errors).toBe(told.results.filter(({ level }) => level === 'error').length)
    expect(text.out + text.err + out).not.toContain('canary')
  })

  it('reads greenroom.yaml from GitHub where there is no clone', async () => {
    const { out } = await greenroomWith({ env: await onGitHub() }, tmpdir(), 'doctor', ...GITHUB, ...RUNTIME())
    expect(out).toContain('greenroom.yaml names sandbox, pre-release, live')
  })

  it('ends with 3 when all that is wrong is that something does not answer', async () => {
    const away = await doctor(await onGitHub(), ...GITHUB, '--controller', 'http://127.0.0.1:9')
    expect(away.code).toBe(3)
    expect(away.out).toContain('no controller answers at http://127.0.0.1:9')
    const offline = await doctor({ GITHUB_API_URL: 'http://127.0.0.1:9', MY_TOKEN: TOKEN }, ...GITHUB, ...RUNTIME())
    expect(offline.code).toBe(3)
    expect(offline.out).toContain('cannot read the repository: GitHub gave no whole answer')
  })

  it('says of a token that GitHub does not accept what to do', async () => {
    const { code, out } = await doctor({ ...(await onGitHub()), MY_TOKEN: 'ghp_other' }, ...GITHUB, ...RUNTIME())
    expect(code).toBe(1)
    expect(out).toContain('GitHub does not accept the token (401)')
  })

  it('looks at what is here alone where nothing is on GitHub, and says so', async () => {
    const { code, out } = await doctor({}, ...RUNTIME())
    expect(code).toBe(0)
    expect(out).toContain('no repository on GitHub was looked at')
    expect(out).toContain('the runtime local answers')
  })

  it.each([
    [['--github', 'acme'], 'OWNER/NAME is'],
    [['--github', 'acme/agents', '--token-env', 'NOT_SET_ANYWHERE'], 'NOT_SET_ANYWHERE is empty'],
    [['--format', 'html'], 'writes text, json'],
  ])('refuses %j as wrong usage', async (args, message) => {
    const { code, err } = await doctor({}, ...args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
