import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { resolveIntent } from '../../controller/resolve-intent.ts'
import { seedDeployments } from '../../core/promotion/seed-deployments.ts'
import { openStore } from '../../controller/store/open-store.ts'
import { deployments, digest, running } from '../core/promotion/observations.ts'

const target = { agent: 'front-desk', environment: 'live' }
const now = '2026-01-01T10:00:00.000Z'

describe('resolveIntent', () => {
  it.each([
    ['what was asked for runs: it is recorded', running('b'), 1],
    ['what ran before still runs: nothing happened', running('a'), 0],
    ['something else runs: not our doing', running('x'), 0],
    ['nothing runs any more', null, 0],
  ])('%s', (_, active, recorded) => {
    const folder = mkdtempSync(join(tmpdir(), 'greenroom-intent-'))
    const store = openStore(folder)
    onTestFinished(() => {
      store.close()
      rmSync(folder, { recursive: true })
    })
    const intent = {
      version: digest('b'),
      commit: null,
      cause: 'rollback' as const,
      previous: digest('p'),
      expected: digest('a'),
    }
    resolveIntent(store, store.openIntent({ ...target, ...intent }, now), active, now)
    expect(store.openIntentOf(target)).toBeNull()
    expect(store.deployments(target)).toHaveLength(recorded)
    expect(
      store.deployments(target).every(({ previous, cause }) => previous === digest('p') && cause === 'rollback'),
    ).toBe(true)
  })
})

describe('seedDeployments', () => {
  it('leaves hand changes out and counts what came before without them', () => {
    const seeded = seedDeployments(deployments('publish a', 'promotion b', 'manual x', 'rollback a', 'manual b'))
    expect(seeded.map(({ cause, version, previous }) => [cause, version, previous])).toEqual([
      ['publish', digest('a'), null],
      ['promotion', digest('b'), digest('a')],
      ['rollback', digest('a'), digest('b')],
    ])
  })
})
