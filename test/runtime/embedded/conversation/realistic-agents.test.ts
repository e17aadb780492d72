import { afterAll, describe, expect, it } from 'vitest'
import type { AgentProject } from '../../../../core/agent/agent-project.ts'
import { loadProject } from '../../../../core/agent/load-project.ts'
import { realTimeConfigOf } from '../../../../core/agent/real-time-config-of.ts'
import { readFolder } from '../../../../core/git/read-folder.ts'
import { readProjects } from '../../../../core/git/read-projects.ts'
import type { ConversationOptions, ReadyAgent } from '../../../../core/test-sets/conversation.ts'
import { runProject } from '../../../../core/test-sets/run-project.ts'
import { versionOf } from '../../../../core/version/version-of.ts'
import { callerMemory } from '../../../../runtime/embedded/caller-memory.ts'
import { LEXICAL_ENGINE } from '../../../../runtime/embedded/brain/llm/test-engine.ts'
import { openAgent } from '../../../../runtime/embedded/open-agent.ts'
import { talk } from '../agent-of.ts'

const opened: ReadyAgent[] = []

afterAll(() => Promise.all(opened.map((agent) => agent.close())))

async function projectIn(name: string): Promise<AgentProject> {
  const [source] = await readProjects(await readFolder(`test/fixtures/agents/${name}`))
  if (source === undefined) throw new Error(`no project in ${name}`)
  return loadProject(source, { name })
}

async function open(name: string): Promise<{ agent: ReadyAgent; options: ConversationOptions }> {
  const project = await projectIn(name)
  const version = versionOf(project)
  if (version === null) throw new Error(`no version of ${name}`)
  const agent = await openAgent(version, { memory: callerMemory() })
  opened.push(agent)
  return { agent, options: { realTimeConfig: realTimeConfigOf(project, 'sandbox') ?? {} } }
}

describe('agents as they are written', () => {
  it.each(['water-company', 'hotel', 'courier'])('%s passes its own test sets', async (name) => {
    const project = await projectIn(name)
    const version = versionOf(project)
    const run = version === null ? 'no version' : await runProject(project, version, LEXICAL_ENGINE)
    if (typeof run === 'string') throw new Error(run)
    expect(run.cases.filter(({ verdict }) => verdict !== 'passed')).toEqual([])
    expect(run.passed).toBeGreaterThan(4)
  })
})

describe('a handoff that a function describes', () => {
  it('takes nothing from a configured destination', async () => {
    const { agent } = await open('water-company')
    const turns = await talk(agent, {}, ['I want to report a leak', "I don't know it"])
    expect(turns[2]?.trace.handoff).toEqual({
      destination: 'agent',
      reason: 'agent',
      route: null,
      headers: { 'X-Reason': 'no_number', 'X-Variant': 'North' },
    })
  })

  it('says which of the configured headers cannot be filled in', async () => {
    const { agent } = await open('courier')
    const turns = await talk(agent, {}, ['where is my parcel', "I don't have it"])
    expect(turns[2]?.trace).toMatchObject({
      handoff: { headers: { 'X-Parcel': '$parcel', 'X-Source': 'agent', 'X-Flow': 'Track parcel' } },
      notExecuted: ['fill in $parcel, which is not set, in header X-Parcel of handoff depot'],
    })
  })
})

describe('what a caller does not hear', () => {
  it('is what would be said if a function were slow, with its values', async () => {
    const { agent } = await open('water-company')
    const turns = await talk(agent, {}, ['how much do I owe', '98765432', 'yes'])
    expect(turns[3]?.trace).toMatchObject({
      notes: ['would play if verify were slow: Checking 98765432.'],
      handoff: { reason: 'blocked account', route: '+441632960199' },
    })
  })

  it('is what a function tells a model to do: it is passed on and told', async () => {
    const { agent } = await open('water-company')
    const [, turn] = await talk(agent, {}, ['I want to talk to a human agent'])
    expect(turn?.trace.notExecuted).toEqual([
      'say: a model words what try_transfer returned, which is passed on as it is',
    ])
  })

  it('is a value that a model cannot read, which is an error of the function', async () => {
    const { agent, options } = await open('hotel')
    const [, turn] = await talk(agent, options, ['what is the answer to everything'])
    expect(turn?.trace.functions).toMatchObject([
      { name: 'bad_type', result: 42, error: { message: expect.stringContaining('cannot read') } },
    ])
  })

  it('is how a model rewords on web chat', async () => {
    const { agent, options } = await open('hotel')
    const [, turn] = await talk(agent, { ...options, channel: 'webchat' }, ['book a room'])
    expect(turn?.trace.notes).toContain('a model rewords on web chat what functions say')
  })
})

describe('from one conversation to the next', () => {
  it('a caller is known by what the agent keeps', async () => {
    const { agent } = await open('water-company')
    const caller = { callerNumber: '+447700900001' }
    await talk(agent, caller, ['how much do I owe', '12345678', 'yes', 'bye'])
    const [again] = await talk(agent, caller, [])
    const [other] = await talk(agent, { callerNumber: '+447700900002' }, [])
    const [given] = await talk(agent, { ...caller, memory: { account_number: '1' } }, [])
    expect([again, other, given].map((turn) => turn?.trace.state?.['known_account'])).toEqual(['12345678', null, '1'])
  })

  it('chance is the same for the same options, whatever the id', async () => {
    const { agent, options } = await open('hotel')
    const says = ['book a room for 2 on friday', 'yes', '+33600000001']
    const one = await talk(agent, { ...options, id: 'one' }, says)
    const two = await talk(agent, { ...options, id: 'two' }, says)
    expect(two.map(({ reply }) => reply)).toEqual(one.map(({ reply }) => reply))
  })

  it('all that changed before the caller spoke is told of the first turn', async () => {
    const { agent } = await open('water-company')
    const [greeting] = await talk(agent, { calleeNumber: '+441632960002' }, [])
    expect(greeting?.trace.stateChanges?.added).toEqual(greeting?.trace.state)
    expect(greeting?.trace.state).toMatchObject({ company: 'Southgate Water', closed: true })
  })
})
