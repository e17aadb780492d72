import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadProject } from '../../core/agent/load-project.ts'
import { readFolder } from '../../core/git/read-folder.ts'
import { readProjects } from '../../core/git/read-projects.ts'
import type { DiffJson } from '../../core/report/diff-json.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import { serve } from '../../runtime/embedded/serve.ts'
import { temporaryFolder } from '../runtime/temporary-folder.ts'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { type Ended, greenroom } from './greenroom-process.ts'

const PARKING = 'agents/desk/topics/parking.yaml'
const CONFIG = `agents: [ { path: agents/* } ]
runtimes: { local: { type: embedded, url: 'http://127.0.0.1:4790' } }
environments:
  sandbox: { branch: sandbox, runtime: local }
  live: { branch: production, runtime: local, promotes_from: sandbox }
`

let repository: AgentRepository
beforeEach(() => {
  repository = createAgentRepository()
})
afterEach(() => repository.remove())

function parkingOf(content: string): Record<string, string> {
  return {
    [PARKING]: `name: parking\nenabled: true\nactions: ""\ncontent: ${content}\nexample_queries:\n- where can i park\n- is there parking nearby\n`,
  }
}

function jsonOf({ code, out, err }: Ended): DiffJson {
  expect(code, err).toBe(0)
  return JSON.parse(out) as DiffJson
}

function contents({ agents }: DiffJson): unknown[] {
  return agents.flatMap(({ changes }) =>
    changes.flatMap(({ key, fields }) => fields.map(({ before, after }) => [key, before, after])),
  )
}

describe('greenroom diff', () => {
  it('of two refs tells changes with places and authors, impact, risks and routing', async () => {
    repository.write(parkingOf('Ring 01632 960001.'))
    repository.write({
      'agents/desk/topics/lost.yaml': 'name: lost\ncontent: We look for it.\nexample_queries:\n- lost parking ticket\n',
    })
    const commit = repository.commit('Say whom to ring')
    const { base, head, agents } = jsonOf(await greenroom(repository.dir, 'diff', 'HEAD~1', 'HEAD', '--format', 'json'))
    expect([base.ref, head]).toEqual(['HEAD~1', { ref: 'HEAD', commit }])
    expect(agents).toMatchObject([
      {
        name: 'desk',
        path: 'agents/desk',
        changes: [
          { key: 'topic:lost', change: 'added', attribution: { author: 'Robin', commit, subject: 'Say whom to ring' } },
          {
            key: 'topic:parking',
            change: 'edited',
            fields: [{ pointer: '/content', before: 'Park behind the shop.', after: 'Ring 01632 960001.' }],
            places: { after: { path: PARKING } },
          },
        ],
        impact: [
          { key: 'topic:lost' },
          { key: 'topic:parking', testedBy: [{ set: 'FAQ', name: 'parking', how: 'names' }] },
        ],
        risks: [{ risk: 'phone number', key: 'topic:parking', path: PARKING, line: 4 }],
        untested: ['topic:lost'],
        routing: [{ query: 'lost parking ticket', owner: 'lost', after: 'lost', scores: { after: 1 } }],
      },
    ])
  })

  it('judges nothing and says so', async () => {
    repository.write(parkingOf('In front.'))
    for (const format of ['text', 'markdown']) {
      const { code, out, err } = await greenroom(repository.dir, 'diff', 'main', '.', '--format', format)
      expect(code, err).toBe(0)
      expect(out).not.toMatch(/\bpass(es|ed)?\b/i)
    }
  })

  it('of two environments takes the tips of their branches, and says what is meant', async () => {
    repository.write({ 'greenroom.yaml': CONFIG })
    repository.commit('Environments')
    repository.git('branch', 'production')
    repository.git('branch', 'live')
    repository.write(parkingOf('In front.'))
    repository.commit('Move the parking')
    repository.git('branch', 'sandbox')
    repository.git('update-ref', 'refs/heads/live', 'HEAD')
    const ended = await greenroom(repository.dir, 'diff', 'live', 'sandbox', '--format', 'json')
    expect(contents(jsonOf(ended))).toEqual([['topic:parking', 'Park behind the shop.', 'In front.']])
    expect(jsonOf(ended).base).toEqual({ ref: 'live (production)', commit: repository.git('rev-parse', 'production') })
    expect(ended.err).toContain(
      'live means the environment, at production; for the git ref of that name say refs/heads/live',
    )
    const other = await greenroom(repository.dir, 'diff', 'refs/heads/live', 'sandbox', '--format', 'json')
    expect(contents(jsonOf(other))).toEqual([])
    repository.git('branch', '-D', 'production')
    const missing = await greenroom(repository.dir, 'diff', 'live', 'sandbox')
    expect(missing.code).not.toBe(0)
    expect(missing.err).toContain('the environment live has no branch production here')
  })

  it("takes the remote's tip of an environment's branch, and says when one's own differs", async () => {
    repository.write({ 'greenroom.yaml': CONFIG })
    repository.commit('Environments')
    repository.git('branch', 'sandbox')
    const clone = join(await temporaryFolder(), 'clone')
    repository.git('clone', '-q', repository.dir, clone)
    repository.git('-C', clone, 'branch', 'sandbox', 'origin/main')
    repository.write(parkingOf('In front.'))
    repository.commit('Move the parking')
    repository.git('branch', '-f', 'sandbox', 'HEAD')
    repository.git('-C', clone, 'fetch', '-q')
    const ended = await greenroom(clone, 'diff', 'sandbox', 'main', '--format', 'json')
    expect(jsonOf(ended).base).toEqual({ ref: 'sandbox (origin/sandbox)', commit: repository.git('rev-parse', 'main') })
    expect(ended.err).toContain('your own branch sandbox is at')
  })

  it('of an exported folder compares with the agent it is of', async () => {
    const folder = join(await temporaryFolder(), 'export')
    cpSync(join(repository.dir, 'agents/desk'), folder, { recursive: true })
    repository.write(parkingOf('In front.'))
    repository.commit('Move the parking')
    const there = await greenroom(repository.dir, 'diff', folder, 'main', '--format', 'json')
    expect(contents(jsonOf(there))).toEqual([['topic:parking', 'Park behind the shop.', 'In front.']])
    const back = await greenroom(repository.dir, 'diff', 'main', folder, '--format', 'json')
    expect(contents(jsonOf(back))).toEqual([['topic:parking', 'In front.', 'Park behind the shop.']])
    expect(contents(jsonOf(await greenroom(folder, 'diff', '.', folder, '--format', 'json')))).toEqual([])
  })

  it('of a folder with copies of the agent asks which one is meant', async () => {
    const folder = await temporaryFolder()
    for (const name of ['first', 'second'])
      cpSync(join(repository.dir, 'agents/desk'), join(folder, name), { recursive: true })
    repository.write(parkingOf('In front.'))
    repository.commit('Move the parking')
    const ended = await greenroom(repository.dir, 'diff', folder, 'main')
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('Choose one: --agent first | second')])
    const chosen = await greenroom(repository.dir, 'diff', folder, 'main', '--agent', 'second', '--format', 'json')
    expect(contents(jsonOf(chosen))).toEqual([['topic:parking', 'Park behind the shop.', 'In front.']])
  })

  it('of stored versions reads them back from the runtime', async () => {
    const server = await serve({ data: await temporaryFolder(), port: 0 })
    try {
      const publish = async (): Promise<AgentVersion> => {
        const version = await deskIn(repository.dir)
        await embeddedRuntime({ url: server.url }).publish({ agent: 'desk', environment: 'live' }, version)
        return version
      }
      const first = await publish()
      repository.write(parkingOf('In front.'))
      const second = await publish()
      const [from, to] = [first.digest, second.digest.replace('sha256:', '').slice(0, 8)]
      const diff = (...args: string[]) =>
        greenroom(repository.dir, 'diff', ...args, '--runtime', `local=${server.url}`, '--format', 'json')
      const ended = await diff(from, to)
      expect(ended.err).toContain('A version that a runtime keeps has no files')
      const stored = jsonOf(ended)
      expect(stored.agents[0]).toMatchObject({ untested: [] })
      expect(contents(stored)).toEqual([['topic:parking', 'Park behind the shop.', 'In front.']])
      expect(stored.agents[0]).toMatchObject({ name: 'desk', before: first.digest, after: second.digest })
      expect(stored.base.ref).toBe(`${from.slice(7, 15)} (local)`)
      expect(contents(jsonOf(await diff(from, '.')))).toEqual([['topic:parking', 'Park behind the shop.', 'In front.']])
      const token = ['xoxb', '123456789012', '1234567890123', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-')
      repository.write(parkingOf(`Use ${token} now.`))
      const third = await publish()
      const secret = await diff(second.digest, third.digest)
      expect(contents(jsonOf(secret))).toHaveLength(1)
      expect(secret.out).not.toContain(token)
      const unknown = await diff('0123456789abcdef', '.')
      expect(unknown.code).not.toBe(0)
      expect(unknown.err).toContain('there is no ref 0123456789abcdef')
    } finally {
      await server.close()
    }
  })

  it.each([
    ['a folder without an agent', 'topics', 'there is no'],
    ['a name that is nothing', 'nowhere', 'there is no ref nowhere'],
    ['a name that means harm', '--upload-pack=x', 'unknown option'],
    ['a file', 'greenroom-export.zip', 'An exported agent is a folder with a project.yaml: unpack it.'],
    ['no name at all', '', 'one of the two names is empty'],
    ['a range', 'main..HEAD', 'Name its two ends: greenroom diff main HEAD'],
    ['a range from where two part', 'main...feature/x', 'Name its two ends: greenroom diff main feature/x'],
    ['a stored version of no runtime', 'sha256:0123456789abcdef', 'Say which runtime: --runtime NAME=URL'],
  ])('says what is wrong with %s', async (_, name, message) => {
    repository.write({ 'greenroom-export.zip': 'PK' })
    const { code, err } = await greenroom(repository.dir, 'diff', name, '.')
    expect(code).not.toBe(0)
    expect(err).toContain(message)
  })

  it("of the empty tree, git's name for nothing, is all there is", async () => {
    const empty = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    const added = jsonOf(await greenroom(repository.dir, 'diff', empty, 'HEAD', '--format', 'json'))
    expect(added.base).toEqual({ ref: '4b825dc6 (the empty tree)', commit: null })
    expect(added.agents.map(({ name, before }) => [name, before])).toEqual([['desk', null]])
    expect(new Set(added.agents[0]?.changes.map(({ change }) => change))).toEqual(new Set(['added']))
    const removed = jsonOf(await greenroom(repository.dir, 'diff', 'HEAD', empty, '--format', 'json'))
    expect(new Set(removed.agents[0]?.changes.map(({ change }) => change))).toEqual(new Set(['removed']))
  })

  it('acts on no name in what it says on standard error', async () => {
    const name = '\u001B[31mred\u009B2J\u202Egnp ##[error]x'
    repository.write({ [`agents/${name}/project.yaml`]: 'project_id: other\nname: Other\n' })
    for (const args of [
      ['main', '.', '--agent', 'nobody'],
      [name, '.'],
    ]) {
      const { code, err } = await greenroom(repository.dir, 'diff', ...args)
      expect(code).toBe(2)
      expect(err).toContain('<U+202E>')
      // oxlint-disable-next-line no-control-regex
      expect(err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]|##\[/)
    }
  })

  it('shows no secret', async () => {
    const token = ['xoxb', '123456789012', '1234567890123', 'AbCdEfGhIjKlMnOpQrStUvWx'].join('-')
    repository.write(parkingOf(`Use ${token} now.`))
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const { code, out, err } = await greenroom(repository.dir, 'diff', 'main', '.', '--format', format)
      expect(code, err).toBe(0)
      expect(out).not.toContain(token)
    }
  })
})

describe('greenroom router', () => {
  it('prints how well the router does, as text and as JSON', async () => {
    const json = await greenroom(repository.dir, 'router', 'agents/desk', '--format', 'json')
    expect(json.code, json.err).toBe(0)
    expect(JSON.parse(json.out)).toMatchObject({ queries: 4, confusable: expect.any(Array) })
    expect(Object.keys(JSON.parse(json.out) as object)).toEqual(['queries', 'top1', 'top3', 'confusable'])
    const text = await greenroom(repository.dir, 'router', '.')
    expect(text.out).toMatch(/^4 example queries[\s\S]*right first {6}\d+\.\d %/)
  })

  it('says what is wrong', async () => {
    const { code, err } = await greenroom(repository.dir, 'router', 'nowhere')
    expect(code).not.toBe(0)
    expect(err).toContain('nowhere does not exist')
  })
})

async function deskIn(dir: string): Promise<AgentVersion> {
  const [source] = await readProjects(await readFolder(dir))
  const version = source === undefined ? null : versionOf(loadProject(source, { name: 'desk' }))
  if (version === null) throw new Error('the agent cannot be read')
  return version
}
