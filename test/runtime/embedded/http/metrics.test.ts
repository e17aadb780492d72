import { describe, expect, it } from 'vitest'
import { agentOf, python } from '../agent-of.ts'
import { startApi } from '../api-client.ts'

const VERSION = withFunction('return 1 / 0')

describe('GET /metrics', () => {
  it('counts what the server does, without a word of an agent or a caller', async () => {
    const api = await startApi()
    await api.send('PUT', `/agents/agent/versions/${VERSION.digest}`, {
      commit: null,
      resources: [...VERSION.resources.values()],
    })
    const activation = { version: VERSION.digest, commit: null, expected: null, cause: 'publish', by: 'secret person' }
    const path = '/agents/agent/environments/live'
    await api.send('POST', `${path}/activate`, activation)
    await api.send('POST', `${path}/activate`, activation)
    const ids: string[] = []
    for (const _ of [1, 2]) ids.push(String((await api.send('POST', `${path}/conversations`, {})).body['id']))
    await api.send('POST', `/conversations/${ids[0]}/turns`, { text: 'where can I park?' })
    await api.send('POST', `/conversations/${ids[0]}/turns`, { text: 'xyzzy' })
    await api.send('POST', `/conversations/${ids[1]}/end`, {})
    const answer = await fetch(`${api.url}/metrics`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await answer.text()
    const place = '{agent="agent",environment="live"'
    for (const line of [
      `greenroom_turns_total${place},outcome="answered"} 2`,
      'greenroom_turn_duration_seconds_count 2',
      `greenroom_conversations_started_total${place}} 2`,
      'greenroom_conversations_ended_total{reason="ended"} 1',
      'greenroom_conversations_active 1',
      `greenroom_function_calls_total${place}} 1`,
      `greenroom_function_errors_total${place}} 1`,
      `greenroom_activations_total${place},cause="publish"} 1`,
      'greenroom_versions_published_total 1',
      'greenroom_versions_stored 1',
      'greenroom_versions_ready 1',
      'greenroom_worker_restarts_total 0',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).not.toMatch(/xyzzy|secret person|park/)
    expect(text).not.toContain('nodejs_')
  })

  it('counts a worker that had to be started anew', async () => {
    const version = withFunction('import os\nos._exit(3)')
    const api = await startApi()
    await api.send('PUT', `/agents/agent/versions/${version.digest}`, {
      commit: null,
      resources: [...version.resources.values()],
    })
    const path = '/agents/agent/environments/live'
    await api.send('POST', `${path}/activate`, {
      version: version.digest,
      commit: null,
      expected: null,
      cause: 'publish',
      by: 'me',
    })
    const { id } = (await api.send('POST', `${path}/conversations`, {})).body
    for (const _ of [1, 2]) {
      const { body } = await api.send('POST', `/conversations/${String(id)}/turns`, { text: 'where can I park?' })
      expect(body).toMatchObject({ trace: { functions: [{ name: 'look', error: {} }] } })
    }
    const text = await (await fetch(`${api.url}/metrics`)).text()
    expect(text).toContain('greenroom_worker_restarts_total 1\n')
    expect(text).toContain('greenroom_function_errors_total{agent="agent",environment="live"} 2\n')
  })
})

function withFunction(body: string) {
  return agentOf({
    'topics/parking.yaml':
      'enabled: true\nexample_queries: [where can I park?]\ncontent: ""\nactions: Immediately call {{fn:look}}.\n',
    'functions/look.py': python('look', {}, body),
  })
}
