import type { AgentProject } from '../agent/agent-project.ts'
import { WHOLE_FILE, type Finding } from '../validate/finding.ts'
import { ADK_SET, adkTestSet } from './adk/adk-test-set.ts'
import { parseTestSet } from './parse-test-set.ts'
import type { TestSet } from './test-case.ts'

/**
 * The test sets of a project: `.yaml` and `.yml` files at any depth below `test_sets/`, in order of their paths, then the
 * platform's own tests as one set.
 */
export function testSetsOf(project: Pick<AgentProject, 'root' | 'files' | 'resources'>): {
  sets: TestSet[]
  findings: Finding[]
} {
  const folder = project.root === '' ? 'test_sets/' : `${project.root}/test_sets/`
  const paths = [...project.files.keys()].filter((path) => path.startsWith(folder) && /\.ya?ml$/.test(path)).sort()
  const sets = new Map<string, TestSet>()
  const findings: Finding[] = []
  for (const path of paths) {
    const file = project.files.get(path)
    if (file === undefined) continue
    const read = parseTestSet(file)
    findings.push(...read.findings)
    if (read.set === null) continue
    const namesake = sets.get(read.set.name)
    if (namesake === undefined) sets.set(read.set.name, read.set)
    else findings.push(sameName(path, namesake))
  }
  const adk = adkTestSet(project)
  const namesake = sets.get(ADK_SET)
  if (adk !== null && namesake !== undefined) findings.push(sameName(namesake.path, adk))
  const all = adk === null ? [...sets.values()] : [...sets.values(), adk]
  // A recording names what was said, whichever set it stands in.
  const verdicts = all.flatMap((set) => set.verdicts ?? [])
  return { sets: all.map((set) => ({ ...set, verdicts })), findings }
}

function sameName(path: string, { name, path: other }: TestSet): Finding {
  const message = `test set ${JSON.stringify(name)} is in ${other} already, so their results could not be told apart`
  return { rule: 'test-set', severity: 'error', message, path, range: WHOLE_FILE }
}
