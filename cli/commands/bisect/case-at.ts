import { readSide } from '../../../core/check/read-side.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { GitRepository } from '../../../core/git/git.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import type { TestsEntry } from '../../../core/promotion/greenroom-config.ts'
import type { TestCase, TestSet } from '../../../core/test-sets/test-case.ts'
import { testSetsOf } from '../../../core/test-sets/test-sets-of.ts'
import { didYouMean } from '../../../core/validate/did-you-mean.ts'

/** A case, the set it is in and the agent it is about. */
export interface AskedCase {
  agent: AgentProject
  set: TestSet
  testCase: TestCase
  /** How it is run. */
  tests: TestsEntry | undefined
}

/**
 * The test case of a name, as it stands at the first of the commits that has it. GreenroomError `no-case` or `ambiguous-case`
 * says which there are.
 */
export async function caseAt(
  repo: GitRepository,
  commits: readonly string[],
  wanted: { case: string; set?: string; agent?: string },
): Promise<AskedCase> {
  const names = new Set<string>()
  for (const commit of commits) {
    const { agents, config } = await readSide(await readRepository(repo, commit))
    const all = agents
      .filter(({ name }) => wanted.agent === undefined || name === wanted.agent)
      .flatMap((agent) =>
        testSetsOf(agent).sets.flatMap((set) =>
          set.cases.map((testCase) => ({ agent, set, testCase, tests: config?.tests })),
        ),
      )
    for (const { testCase } of all) names.add(testCase.name)
    const found = all.filter(
      ({ set, testCase }) => testCase.name === wanted.case && (wanted.set === undefined || set.name === wanted.set),
    )
    const [only] = found
    if (only === undefined) continue
    if (found.length === 1) return only
    throw new GreenroomError(`${found.length} test cases are called ${JSON.stringify(wanted.case)}`, {
      code: 'ambiguous-case',
      hint: `Add --agent or --set: ${found.map(({ agent, set }) => `${agent.name} › ${set.name}`).join(', ')}`,
    })
  }
  throw new GreenroomError(`there is no test case ${JSON.stringify(wanted.case)} here`, {
    code: 'no-case',
    hint: didYouMean(wanted.case, names, 'test cases'),
  })
}
