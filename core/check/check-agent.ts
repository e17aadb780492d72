import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import type { AgentReport } from '../report/report.ts'
import type { EngineOf, ProjectSides } from '../test-sets/engine.ts'
import { judgeFindings } from '../validate/apply-policy.ts'
import { type Finding, WHOLE_FILE } from '../validate/finding.ts'
import { findSecrets, NO_SECRETS } from '../validate/secrets/find-secrets.ts'
import { validateProject } from '../validate/validate-project.ts'
import type { ComparedAgent } from './compare-agent.ts'
import { markSuppressedByChange } from './mark-suppressed-by-change.ts'
import { type CheckPolicy, reasonsToFail } from './reasons-to-fail.ts'
import { runBothSides, type SideToRun } from './run-both-sides.ts'

export interface CheckAgentOptions {
  policy: CheckPolicy
  /** greenroom.yaml of the head: judges nothing here, but says how its test sets are run. */
  own: GreenroomConfig | null
  /** ISO date, for suppressions that end. */
  today: string
  engineOf: EngineOf
  /** Milliseconds, for durations only. */
  clock: () => number
}

export interface CheckedAgent {
  report: AgentReport
  /** Every finding, before the policy changed or suppressed some. */
  found: readonly Finding[]
  /** What must not be shown, of either side; the report still holds it. */
  secrets: readonly string[]
}

/** Validates the head of one compared agent, runs its test sets on both sides, and says whether that passes. */
export async function checkAgent(compared: ComparedAgent, options: CheckAgentOptions): Promise<CheckedAgent> {
  const { base, head } = compared
  const { path: root } = compared.report
  const engineFor = (sides: ProjectSides) => options.engineOf(sides, options.own?.tests)
  const running = runBothSides({ base, head }, engineFor, { clock: options.clock })
  // Rules are checked while the test sets wait for Python; whatever fails there is thrown below.
  running.catch(() => undefined)
  const inBase = base === null ? NO_SECRETS : await findSecrets(base.project)
  const inHead = head === null ? NO_SECRETS : await findSecrets(head.project)
  const byRules =
    head === null ? [] : validateProject(head.project, { base: base?.project ?? null, policy: options.policy })
  const runs = await running
  const found = distinct([...byRules, ...inHead.findings, ...runs.findings, ...comparisonFindings(base, head, root)])
  const marked = markSuppressedByChange(found, options.own, options.today)
  const findings = judgeFindings(marked, options.policy, options.today)
  const reasons = reasonsToFail(options.policy, { findings, head: runs.head, behaviour: runs.behaviour })
  const report: AgentReport = {
    ...compared.report,
    findings,
    testSets: { base: runs.base, head: runs.head, behaviour: runs.behaviour },
    verdict: reasons.length === 0 ? 'pass' : 'fail',
    reasons,
  }
  return { report, found, secrets: [...inBase.secrets, ...inHead.secrets] }
}

function comparisonFindings(base: SideToRun | null, head: SideToRun | null, root: string): Finding[] {
  const path = root === '' ? 'project.yaml' : `${root}/project.yaml`
  const about = (rule: string, severity: Finding['severity'], message: string): Finding[] => [
    { rule, severity, message, path, range: WHOLE_FILE },
  ]
  if (head === null) return about('agent-removed', 'warning', 'this change removes the whole agent')
  if (base !== null && base.version === null)
    return about('not-compared', 'notice', 'the base cannot be read, so nothing is compared with it')
  return []
}

/** Reading a test set and validating it can say the same thing. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byText = new Map<string, Finding>()
  for (const finding of findings) {
    const { rule, path, range, message } = finding
    const text = JSON.stringify([rule, path, range.line, range.column, message])
    if (!byText.has(text)) byText.set(text, finding)
  }
  return [...byText.values()]
}
