import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadProject } from '../../../core/agent/load-project.ts'
import { readFolder } from '../../../core/git/read-folder.ts'
import { readProjects } from '../../../core/git/read-projects.ts'
import { leaveOneOut } from '../../../core/routing/leave-one-out.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { BANK } from './query-sets/bank.ts'
import { CLINIC } from './query-sets/clinic.ts'
import { HOTEL } from './query-sets/hotel.ts'
import { type QuerySet, versionOfQueries } from './query-sets/query-set.ts'
import { UTILITY } from './query-sets/utility.ts'
import { rebuiltLeaveOneOut } from './rebuilt-leave-one-out.ts'

/** Questions to businesses of other kinds, so that no change is chosen for one of them. */
const QUERY_SETS: readonly (readonly [string, QuerySet, number, number])[] = [
  ['a hotel', HOTEL, 0.64, 0.8],
  ['a bank', BANK, 0.55, 0.78],
  ['a utility', UTILITY, 0.51, 0.7],
  ['a practice in two languages', CLINIC, 0.57, 0.7],
]

/** Agents to measure on: the one in this repository, and real ones where they lie beside the checkout. */
const AGENTS: readonly (readonly [string, number, number])[] = [
  ['examples/larkfield-bikes/agents/larkfield-bikes', 0.6, 0.74],
  ['../shared/examples/restaurant-table-booking', 0.83, 0.92],
  ['../shared/examples/healthcare-appointment-scheduling', 0.75, 0.9],
]

const present = AGENTS.filter(([path]) => existsSync(`${path}/project.yaml`))

describe('routing by leave-one-out', () => {
  it.each(present)('of %s is right first in %f, among three in %f', { timeout: 60_000 }, async (path, top1, top3) => {
    const version = await versionAt(path)
    const measured = leaveOneOut(version)
    expect(measured.top1).toBeGreaterThanOrEqual(top1)
    expect(measured.top3).toBeGreaterThanOrEqual(top3)
    const rebuilt = rebuiltLeaveOneOut(version)
    expect(measured.queries).toBe(rebuilt.queries)
    expect(measured.top1).toBeCloseTo(rebuilt.top1, 4)
    expect(measured.top3).toBeCloseTo(rebuilt.top3, 4)
    expect(rebuilt.precision).toBeGreaterThanOrEqual(measured.top1)
  })

  it.each(QUERY_SETS)('of %s', (_, set, top1, top3) => {
    const version = versionOfQueries(set)
    const measured = leaveOneOut(version)
    expect(measured.top1).toBeGreaterThanOrEqual(top1)
    expect(measured.top3).toBeGreaterThanOrEqual(top3)
    expect(measured.top1).toBeCloseTo(rebuiltLeaveOneOut(version).top1, 4)
  })
})

async function versionAt(path: string): Promise<AgentVersion> {
  const [source] = await readProjects(await readFolder(path))
  const version = source === undefined ? null : versionOf(loadProject(source, { name: 'agent' }))
  if (version === null) throw new Error(`${path} can't be read`)
  return version
}
