import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLES = join(ROOT, '../shared/examples')
const projects = ['restaurant-table-booking', 'restaurant-table-booking-before', 'healthcare-appointment-scheduling']
  .map((name) => join(EXAMPLES, name))
  .filter((path) => existsSync(path))

async function demo(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'cli/main.ts'), 'demo', ...args], {
    cwd: ROOT,
  })
  return stdout
}

describe('greenroom demo', () => {
  it('tells the whole story with the example agent, and leaves a report page', async () => {
    const out = await demo()
    const withWake = Number(/(\d+) ms with a wake-up/.exec(out)?.[1])
    const byPolling = Number(/(\d+) ms by polling/.exec(out)?.[1])
    expect(withWake).toBeLessThanOrEqual(1500)
    expect(byPolling).toBeLessThanOrEqual(3500)
    const page = /sees:\s+(\S+)/.exec(out)?.[1] ?? ''
    expect(await readFile(page, 'utf8')).toContain('<html')
  })

  it.each(projects)('tells it with any agent project: %s', async (path) => {
    expect(await demo('--agent', path)).toContain('revert pushed → old answer served')
  })

  it('tells it with a project that has no topics', async () => {
    const out = await demo('--agent', join(ROOT, 'test/fixtures/agents/no-topics'))
    expect(out).toContain('revert pushed → old answer served')
  })
})
