import { GreenroomError } from '../../core/errors.ts'
import type { OpenVersion, ReadyAgent } from '../../core/test-sets/conversation.ts'
import type { AgentVersion } from '../../core/version/agent-version.ts'

/** Versions that are ready to talk to. */
export interface ReadyAgents {
  /**
   * Talks to the version while it is used: it stays open until its last user has given it back. Throws
   * `too-many-versions` when no more can be held.
   */
  use(version: AgentVersion): Promise<ReadyAgent>
  closeAll(): Promise<void>
  readonly open: number
}

interface Entry {
  agent: Promise<ReadyAgent>
  running: number
}

const RETRY_AFTER_MS = 30_000

/**
 * So many versions stay ready though nobody talks to them: the one that started a conversation longest ago is closed when
 * another is opened. A running conversation keeps its version whatever environments point to; there may be `limits.most`
 * versions in all, each with a Python process of its own where it has functions.
 */
export function readyAgents(open: OpenVersion, limits: { unused: number; most: number }): ReadyAgents {
  /** Longest unused first. */
  const entries = new Map<string, Entry>()
  const shrink = (to: number) => {
    for (const [key, { agent, running }] of entries) {
      if (entries.size <= to) return
      if (running > 0) continue
      entries.delete(key)
      agent.then((ready) => ready.close()).catch(() => undefined)
    }
  }
  const entryOf = (version: AgentVersion, key: string): Entry => {
    const known = entries.get(key)
    if (known !== undefined) return known
    shrink(limits.most - 1)
    if (entries.size >= limits.most) throw tooMany(limits.most)
    return { agent: open(version), running: 0 }
  }
  return {
    async use(version) {
      const key = `${version.agent}\n${version.digest}`
      const entry = entryOf(version, key)
      entries.delete(key)
      entries.set(key, entry)
      entry.running += 1
      let used = true
      const giveBack = async () => {
        if (!used) return
        used = false
        entry.running -= 1
        shrink(limits.unused)
      }
      try {
        const agent = await entry.agent
        shrink(limits.unused)
        return { start: (options) => agent.start(options), notes: agent.notes, close: giveBack }
      } catch (error) {
        if (entries.get(key) === entry) entries.delete(key)
        throw error
      }
    },
    async closeAll() {
      const all = [...entries.values()]
      entries.clear()
      await Promise.allSettled(all.map(async ({ agent }) => (await agent).close()))
    },
    get open() {
      return entries.size
    },
  }
}

function tooMany(most: number): GreenroomError {
  return new GreenroomError(`conversations are held with ${most} versions already, which is as many as can be`, {
    code: 'too-many-versions',
    kind: 'later',
    retryAfterMs: RETRY_AFTER_MS,
    hint: 'Wait until conversations with older versions have ended.',
  })
}
