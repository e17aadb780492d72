import type { ReadyAgent } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'
import { openAgent } from './open-agent.ts'

/** Versions that are ready to talk to. */
export interface ReadyAgents {
  /** Talks to the version while it is used: it stays open until its last user has given it back. */
  use(version: AgentVersion): Promise<ReadyAgent>
  closeAll(): Promise<void>
}

/**
 * At most so many versions stay ready: the one that started a conversation longest ago is closed when another is opened and
 * no conversation runs on it any more. A running one keeps its version whatever environments point to.
 */
export function readyAgents(most: number): ReadyAgents {
  const open = new Map<string, { agent: Promise<ReadyAgent>; running: number }>()
  const shrink = () => {
    for (const [key, { agent, running }] of open) {
      if (open.size <= most) return
      if (running > 0) continue
      open.delete(key)
      agent.then((ready) => ready.close()).catch(() => undefined)
    }
  }
  return {
    async use(version) {
      const key = `${version.agent}\n${version.digest}`
      const entry = open.get(key) ?? { agent: openAgent(version), running: 0 }
      open.delete(key)
      open.set(key, entry)
      entry.running += 1
      let used = true
      const giveBack = async () => {
        if (!used) return
        used = false
        entry.running -= 1
        shrink()
      }
      try {
        const agent = await entry.agent
        shrink()
        return { start: (options) => agent.start(options), notes: agent.notes, close: giveBack }
      } catch (error) {
        open.delete(key)
        throw error
      }
    },
    async closeAll() {
      const all = [...open.values()]
      open.clear()
      await Promise.allSettled(all.map(async ({ agent }) => (await agent).close()))
    },
  }
}
