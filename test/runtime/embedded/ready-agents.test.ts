import { describe, expect, it } from 'vitest'
import type { ReadyAgent } from '../../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { readyAgents } from '../../../runtime/embedded/ready-agents.ts'
import { makeVersion, topic } from '../make-version.ts'

describe('ready versions', () => {
  it('are opened once, and closed when nobody uses them and others come', async () => {
    const { agents, opened, closed } = scene({ unused: 2, most: 10 })
    const users = await Promise.all([agents.use(version('a')), agents.use(version('a'))])
    for (const user of users) await user.close()
    for (const name of ['b', 'c', 'a']) await (await agents.use(version(name))).close()
    expect(opened).toEqual(['a', 'b', 'c', 'a'])
    expect(closed).toEqual(['a', 'b'])
    expect(agents.open).toBe(2)
  })

  it('stay open while they are used, up to a number', async () => {
    const { agents, closed } = scene({ unused: 1, most: 3 })
    const users = []
    for (const name of ['a', 'b', 'c']) users.push(await agents.use(version(name)))
    await expect(agents.use(version('d'))).rejects.toMatchObject({ code: 'too-many-versions', kind: 'later' })
    const again = await agents.use(version('a'))
    await users[1]?.close()
    await users[1]?.close()
    await (await agents.use(version('d'))).close()
    await again.close()
    await agents.closeAll()
    expect(closed).toEqual(['b', 'd', 'c', 'a'])
  })

  it('are tried again when opening failed', async () => {
    let tries = 0
    const agents = readyAgents(
      async (version) => {
        tries += 1
        if (tries === 1) throw new Error('no')
        return agentOf(version, [])
      },
      { unused: 2, most: 3 },
    )
    await expect(agents.use(version('a'))).rejects.toThrow('no')
    expect(agents.open).toBe(0)
    await agents.use(version('a'))
    expect(agents.open).toBe(1)
  })
})

function scene(limits: { unused: number; most: number }) {
  const opened: string[] = []
  const closed: string[] = []
  const open = async (version: AgentVersion) => {
    opened.push(version.agent)
    return agentOf(version, closed)
  }
  return { agents: readyAgents(open, limits), opened, closed }
}

function agentOf({ agent }: AgentVersion, closed: string[]): ReadyAgent {
  const refuse = () => {
    throw new Error('nobody talks here')
  }
  return { start: refuse, notes: [], close: async () => void closed.push(agent) }
}

function version(name: string): AgentVersion {
  return makeVersion([topic('parking', ['where?'])], name)
}
