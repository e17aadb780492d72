import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeOpenAi, toolCall } from '../runtime/embedded/brain/llm/fake-openai.ts'
import { temporaryFolder } from '../runtime/temporary-folder.ts'
import { greenroomWith } from './greenroom-process.ts'

const FILES = {
  'project.yaml': 'project_id: P\naccount_id: A\nregion: us-1\n',
  'topics/tables.yaml':
    'enabled: true\nexample_queries: [book a table please]\ncontent: We have tables.\nactions: Call {{fn:book}} with how many.\n',
  'functions/book.py':
    'from _gen import *\n\n\n@func_description("Book.")\n@func_parameter("seats", "How many.")\ndef book(conv: Conversation, seats: int):\n    return "kept"\n',
  'voice/configuration.yaml': 'greeting:\n  welcome_message: Welcome.\n  language_code: en-GB\n',
  'test_sets/tables.yaml': `name: Tables
cases:
- name: four seats
  turns:
  - user: book a table please, for four
    expect: [{ calls: book, with: { seats: 4 } }, { says: four seats }, { topic: tables }, { judge: The agent is friendly }]
`,
}
const KEY = 'sk-a-key-of-nobody'
const NO_MODEL = { GREENROOM_MODEL: '', GREENROOM_MODEL_URL: '', GREENROOM_MODEL_KEY: '' }

describe('greenroom test with a model', () => {
  it(
    'records once, then needs neither model nor key, and says what is missing or stale',
    { timeout: 120_000 },
    async () => {
      const agent = join(await temporaryFolder(), 'desk')
      for (const [path, text] of Object.entries(FILES)) await put(join(agent, path), text)
      const server = await fakeOpenAi(({ body }, count) => {
        const judging = JSON.stringify(body.messages).includes('Statement:')
        if (judging) return { content: 'Yes. It is.' }
        return count === 1 ? toolCall('book', { seats: 4 }) : { content: 'Done, four seats. [topic: tables]' }
      })
      const run = async (env: Record<string, string>, ...args: string[]) => {
        const all = [
          'test',
          '.',
          '--format',
          'json',
          '--not-judged',
          'fail',
          '--brain',
          'llm',
          '--model',
          'small',
          ...args,
        ]
        const ended = await greenroomWith({ env: { ...NO_MODEL, ...env } }, agent, ...all)
        return { ...ended, json: ended.out === '' ? null : (JSON.parse(ended.out) as Told) }
      }

      const missing = await run({})
      expect(missing).toMatchObject({ code: 1, json: { passed: 0, notJudged: 1 } })
      expect(missing.out).toContain('needs recording: greenroom test --record asks the model')
      expect(server.asked).toHaveLength(0)

      const recorded = await run({ OWN_KEY: KEY }, '--record', '--model-url', server.url, '--model-key-env', 'OWN_KEY')
      expect(recorded).toMatchObject({ code: 0, json: { passed: 1 } })
      expect(server.asked.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill(`Bearer ${KEY}`))
      const folder = join(agent, 'test_sets/cassettes')
      const names = await readdir(folder)
      expect(names).toHaveLength(3)
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
      expect(texts.join('')).not.toContain(KEY)
      expect(texts.join('')).not.toContain('127.0.0.1')

      const replayed = await run({})
      expect(replayed).toMatchObject({ code: 0, json: { passed: 1 } })
      expect(replayed.json).toEqual({ ...recorded.json, cases: expect.any(Array) as unknown })
      await run({ OWN_KEY: KEY }, '--record', '--model-url', server.url)
      expect(server.asked).toHaveLength(3)

      const [name = ''] = names
      const stale = `${'0'.repeat(32)}.json`
      const text = (texts[0] ?? '').replace(name.replace('.json', ''), '0'.repeat(32))
      await put(join(folder, stale), text)
      await put(join(folder, `${'1'.repeat(32)}.json`), '{"reply": 1}')
      const told = await run({})
      expect(told.code).toBe(0)
      expect(told.json?.notes).toContain(`1 stale recordings, which no case asks for: test_sets/cassettes/${stale}`)
      expect(told.json?.notes).toContain(`test_sets/cassettes/${'1'.repeat(32)}.json is no recording that can be read`)

      await rm(join(folder, name))
      expect(await run({})).toMatchObject({ code: 1, json: { passed: 0, notJudged: 1 } })
    },
  )

  it('says what it needs, and never takes a key for its name', async () => {
    const agent = join(await temporaryFolder(), 'desk')
    for (const [path, text] of Object.entries(FILES)) await put(join(agent, path), text)
    const run = (env: Record<string, string>, ...args: string[]) =>
      greenroomWith({ env: { ...NO_MODEL, ...env } }, agent, 'test', '.', ...args)
    expect(await run({}, '--brain', 'llm')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--brain llm needs the name of a model'),
    })
    expect(await run({}, '--record', '--model', 'm')).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs its address'),
    })
    const url = ['--model-url', 'http://127.0.0.1:9/v1']
    const unset = await run({}, '--record', '--model', 'm', ...url, '--model-key-env', 'NO_SUCH')
    expect(unset).toMatchObject({
      code: 2,
      err: expect.stringContaining('the environment variable NO_SUCH holds no key'),
    })
    const compared = await run({}, '--record', '--model', 'm', ...url, '--base', 'HEAD')
    expect(compared).toMatchObject({
      code: 2,
      err: expect.stringContaining('--record does not go together with --base'),
    })
    expect(await run({}, '--brain', 'gpt')).toMatchObject({ code: 2 })
  })

  it('judges what the lexical brain says, too', async () => {
    const agent = join(await temporaryFolder(), 'desk')
    for (const [path, text] of Object.entries(FILES)) await put(join(agent, path), text)
    await put(
      join(agent, 'test_sets/tables.yaml'),
      'name: T\ncases:\n- name: c\n  turns:\n  - user: book a table please\n    expect: [{ judge: The agent is friendly }]\n',
    )
    const server = await fakeOpenAi(() => ({ content: 'No. It is curt.' }))
    const args = ['test', '.', '--format', 'json', '--model', 'small']
    const live = await greenroomWith({ env: NO_MODEL }, agent, ...args, '--live', '--model-url', server.url)
    expect(live.code).toBe(1)
    expect(live.out).toContain('the model small says no: It is curt.')
    const unjudged = await greenroomWith({ env: NO_MODEL }, agent, ...args)
    expect(JSON.parse(unjudged.out)).toMatchObject({ failed: 0, notJudged: 1 })
  })
})

describe('a model that greenroom.yaml names', () => {
  const judged =
    'name: T\ncases:\n- name: c\n  turns:\n  - user: book a table please\n    expect: [{ judge: The agent is friendly }]\n'
  const config = (tests: string) =>
    `runtimes: { r: { type: embedded, url: 'http://127.0.0.1:4790' } }\nenvironments: { live: { branch: live, runtime: r } }\ntests: ${tests}\n`

  async function repository(tests: string) {
    const folder = await temporaryFolder()
    const agent = join(folder, 'agents/desk')
    for (const [path, text] of Object.entries(FILES)) await put(join(agent, path), text)
    await put(join(agent, 'test_sets/tables.yaml'), judged)
    await put(join(folder, 'greenroom.yaml'), config(tests))
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' })
    const commit = () => {
      git('add', '-A')
      git('-c', 'user.name=Robin', '-c', 'user.email=r@example.com', 'commit', '-q', '-m', 'x')
    }
    git('init', '-q', '-b', 'main')
    commit()
    return { folder, commit }
  }

  it('is asked with the key that it names where a person says, and its recordings count in a check', async () => {
    const { folder, commit } = await repository('{ model: small, key_env: GREENROOM_DESK_KEY }')
    const server = await fakeOpenAi(() => ({ content: 'Yes.' }))
    const env = { ...NO_MODEL, GREENROOM_DESK_KEY: KEY }
    const unasked = await greenroomWith({ env }, folder, 'test', 'agents/desk', '--record')
    expect(unasked).toMatchObject({ code: 2, err: expect.stringContaining('asking the model small needs its address') })
    const args = ['test', 'agents/desk', '--record', '--model-url', server.url]
    expect(await greenroomWith({ env }, folder, ...args)).toMatchObject({ code: 0 })
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`])
    commit()
    const checked = await greenroomWith({ env: NO_MODEL }, folder, 'check', '--base', 'HEAD', '--format', 'json')
    expect(JSON.parse(checked.out)).toMatchObject({
      verdict: 'pass',
      agents: [{ testSets: { head: { passed: 1, notJudged: 0 } } }],
    })
    expect(server.asked).toHaveLength(1)
  })

  it.each(['{ model: small, key_env: PRIVATE_KEY }', '{ model: small, url: "http://127.0.0.1:1" }'])(
    'sends nothing anywhere that a person did not say: %s',
    async (tests) => {
      const { folder } = await repository(tests)
      const server = await fakeOpenAi(() => ({ content: 'Yes.' }))
      const env = { ...NO_MODEL, PRIVATE_KEY: KEY }
      const args = ['test', 'agents/desk', '--record', '--model', 'small', '--model-url', server.url]
      expect(await greenroomWith({ env }, folder, ...args)).toMatchObject({ code: 0 })
      expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
    },
  )
})

describe('greenroom chat with a model', () => {
  it('asks it at each turn', async () => {
    const agent = join(await temporaryFolder(), 'desk')
    for (const [path, text] of Object.entries(FILES)) await put(join(agent, path), text)
    const server = await fakeOpenAi(() => ({ content: 'Gladly.' }))
    const args = ['chat', '.', '--brain', 'llm', '--model', 'small', '--model-url', server.url]
    const told = await greenroomWith({ env: NO_MODEL, input: 'a table\n' }, agent, ...args)
    expect(told).toMatchObject({ code: 0, out: 'Welcome.\nGladly.\n' })
  })
})

interface Told {
  notes?: string[]
  cases: unknown[]
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
