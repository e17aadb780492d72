import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgentRepository, createAgentRepository } from './agent-repository.ts'
import { greenroom } from './greenroom-process.ts'

const HEADER = 'from _gen import *  # <AUTO GENERATED>\n\n\n'
const PROJECT = 'project_id: PROJECT-DESK\naccount_id: test\nregion: uk-1\nproject_name: Desk\n'

let repository: AgentRepository
beforeAll(() => {
  repository = createAgentRepository({
    'agents/desk/project.yaml': PROJECT,
    'agents/desk/functions/good.py': `${HEADER}@func_description("Good")\ndef good(conv: Conversation):\n    return "x"\n`,
    'agents/bare/project.yaml': PROJECT,
  })
  repository.git('switch', '-q', '-c', 'broken')
  repository.write({
    'agents/desk/functions/syntax.py': `${HEADER}def syntax(conv: Conversation)\n    return 1\n`,
    'agents/desk/functions/import_gone.py': `${HEADER}from functions.good import gone\n\ndef import_gone(conv: Conversation): pass\n`,
    'agents/desk/functions/odd\u202Ename.py': 'raise ValueError("\\u001b[31mred\\u202e")\n',
    'agents/desk/functions/not_python.txt': 'x',
  })
  repository.commit('Break some')
  repository.git('switch', '-q', 'main')
})
afterAll(() => repository.remove())

describe('greenroom functions', () => {
  it('counts what imports', async () => {
    const ended = await greenroom(repository.dir, 'functions', '.', '--format', 'json')
    expect(ended.code, ended.err).toBe(0)
    expect(JSON.parse(ended.out)).toEqual({ total: 1, imported: 1, failed: [] })
    const text = await greenroom(repository.dir, 'functions', 'agents/desk')
    expect([text.code, text.out]).toEqual([0, '1 of 1 function files import.\n'])
  })

  it('tells file and line of the rest, of a version that cannot be published too', async () => {
    const ended = await greenroom(repository.dir, 'functions', '--ref', 'broken', '--format', 'json')
    expect(ended.code, ended.err).toBe(1)
    const { total, imported, failed } = JSON.parse(ended.out) as { total: number; imported: number; failed: unknown[] }
    expect([total, imported]).toEqual([4, 1])
    expect(failed).toContainEqual({
      path: 'agents/desk/functions/import_gone.py',
      line: 4,
      message: expect.stringContaining("cannot import name 'gone'") as string,
    })
    expect(failed).toContainEqual({
      path: 'agents/desk/functions/syntax.py',
      line: 4,
      message: expect.stringContaining('SyntaxError: ') as string,
    })
    const text = await greenroom(repository.dir, 'functions', '--ref', 'broken')
    expect(text.out).toContain('agents/desk/functions/syntax.py:4: SyntaxError: ')
    expect(text.out).toContain('<U+202E>')
    expect(['\u001B', '\u202E'].filter((hidden) => text.out.includes(hidden))).toEqual([])
    expect(text.out).toMatch(/1 of 4 function files import\.\n$/)
  })

  it('says that Python is missing', async () => {
    const ended = await greenroom(repository.dir, 'functions', '--python', '/no/such/python')
    expect([ended.code, ended.out]).toEqual([2, ''])
    expect(ended.err).toContain('/no/such/python is not there')
  })
})
