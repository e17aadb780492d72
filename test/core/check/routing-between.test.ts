import { describe, expect, it } from 'vitest'
import { routingBetween } from '../../../core/check/routing-between.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { LONG, versionWith } from '../version/written-version.ts'

function agent(parking: string): AgentVersion {
  return versionWith(
    ['topic', parking, { name: parking, content: LONG, example_queries: ['where can i park', 'is there a car park'] }],
    ['topic', 'hours', { name: 'hours', content: 'Nine to five.', example_queries: ['when do you open'] }],
  )
}

describe('routing between two versions', () => {
  it('takes a renamed topic for the same topic', () => {
    const [before, after] = [agent('parking'), agent('car park')]
    const changes = compareVersions(before, after)
    expect(changes.map(({ change }) => change)).toEqual(['renamed'])
    const utterances = ['where can i park my van']
    expect(routingBetween(before, after, { utterances, changes: [] })?.moved).not.toEqual([])
    expect(routingBetween(before, after, { utterances, changes })?.moved).toEqual([])
  })
})
