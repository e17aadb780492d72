import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it, onTestFinished } from 'vitest'
import { CONFORMANCE_CHECKS } from '../../runtime/conformance/conformance-checks.ts'
import type { RuntimeKit } from '../../runtime/conformance/runtime-kit.ts'
import { embeddedRuntime } from '../../runtime/embedded/embedded-runtime.ts'
import { serve } from '../../runtime/embedded/serve.ts'
import { folderOf } from '../../runtime/embedded/store/names.ts'
import { makeVersion, topic } from './make-version.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('the embedded runtime over HTTP', () => {
  it.each(CONFORMANCE_CHECKS.map((check) => [check.name, check] as const))('%s', async (_, check) => {
    await check.run(await embeddedKit())
  })
})

async function embeddedKit(): Promise<RuntimeKit> {
  const data = await temporaryFolder()
  let server = await serve({ data, port: 0 })
  const port = Number(new URL(server.url).port)
  onTestFinished(() => server.close())
  return {
    runtime: embeddedRuntime({ url: server.url }),
    agents: ['front desk', 'agents/ünïcode %2F 🛎'],
    version: (agent, text, commit) => makeVersion([topic('parking', ['where can I park?'], text)], agent, commit),
    stored: async (agent) => (await readdir(join(data, 'agents', folderOf(agent), 'versions'))).length,
    stop: () => server.close(),
    start: async () => {
      server = await serve({ data, port })
    },
  }
}
