import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { greenroom } from './greenroom-process.ts'

let repository: AgentRepository
beforeAll(() => {
  repository = createAgentRepository()
})
afterAll(() => repository.remove())

describe('wrong usage ends with 2, says what is wrong and what to do', () => {
  it.each([
    { args: ['validate', 'nowhere'], says: ['nowhere does not exist'] },
    { args: ['validate', '.git/HEAD'], says: ['is a file, not a folder'] },
    { args: ['validate', '.git'], says: ['no agent project', 'project.yaml'] },
    { args: ['validate', '--ref', 'no-such-branch'], says: ['no-such-branch', 'main'] },
    { args: ['validate', '--format', 'pdf'], says: ['pdf', 'text, json'] },
    { args: ['validate', '--bogus'], says: ['--bogus'] },
    { args: ['diff', 'main'], says: ["'head'"] },
    { args: ['diff', 'main', '--upload-pack=x'], says: ['--upload-pack'] },
    { args: ['diff', 'main', '.', '--agent', 'ghost'], says: ['ghost', 'desk'] },
    { args: ['check'], says: ['--base'] },
    { args: ['test', '.', '--agent', 'ghost'], says: ['ghost', 'desk'] },
    { args: ['test', '-o', 'no/such/folder/out.txt'], says: ['no/such/folder/out.txt'] },
    { args: ['promote', 'sandbox', 'live'], says: ['greenroom.yaml'] },
    { args: ['rollback', 'live'], says: ['greenroom.yaml'] },
    { args: ['versions', 'live'], says: ['greenroom.yaml'] },
    { args: ['serve', '--port', 'eighty'], says: ['--port eighty', '65535'] },
    { args: ['controller', '--remote', '.', '--poll', 'soon'], says: ['--poll soon', '2s'] },
    { args: ['chat', '--env', 'live'], says: ['greenroom.yaml'] },
    { args: ['reconcile', '--once', '--remote', '.'], says: ['greenroom.yaml'] },
    { args: ['frobnicate'], says: ['frobnicate'] },
    { args: ['demo', '--agent', 'agents'], says: ['agents/desk'] },
  ])('greenroom $args', async ({ args, says }) => {
    const ended = await greenroom(repository.dir, ...args)
    expect(ended.code, ended.err).toBe(2)
    for (const words of says) expect(ended.err).toContain(words)
    expect(ended.err).not.toMatch(/\n\s+at /)
    expect(ended.out).toBe('')
  })
})

describe('what is out of reach ends with 3', () => {
  it('a port in use', async () => {
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
    const ended = await greenroom(
      repository.dir,
      'serve',
      '--port',
      String(port),
      '--data',
      `${repository.dir}/.greenroom`,
    )
    server.close()
    expect(ended.code, ended.err).toBe(3)
    expect(ended.err).toContain(String(port))
    expect(ended.err).toContain('--port')
  })

  it('no controller', async () => {
    const ended = await greenroom(repository.dir, 'status', '--controller', 'http://127.0.0.1:9')
    expect(ended.code, ended.err).toBe(3)
    expect(ended.err).toContain('greenroom controller --remote')
  })

  it('a remote that is not there', async () => {
    const ended = await greenroom(
      repository.dir,
      'reconcile',
      '--once',
      '--remote',
      `${repository.dir}/gone`,
      '--state',
      `${repository.dir}/.greenroom/state`,
    )
    expect(ended.code, ended.err).toBe(3)
    expect(ended.err).toContain('gone')
  })
})

it('help ends with 0 and lists the commands', async () => {
  const ended = await greenroom(repository.dir, '--help')
  expect(ended.code).toBe(0)
  for (const verb of [
    'validate',
    'diff',
    'test',
    'check',
    'serve',
    'chat',
    'controller',
    'reconcile',
    'status',
    'versions',
    'promote',
    'rollback',
    'demo',
  ])
    expect(ended.out).toContain(verb)
})
