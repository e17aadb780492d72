import type { OperationPlan } from '../../../core/operations/operation-plan.ts'
import { shortVersion } from '../../../core/version/short-version.ts'
import { visibleText } from '../../../core/report/visible-text.ts'

const MAX_FILES = 20

/** A plan in words: what moves, which files, which commit. Empty for a refusal, which is said on standard error. */
export function renderPlan(plan: OperationPlan, { dry, applied }: { dry: boolean; applied: boolean }): string {
  if (plan.refusal !== null) return ''
  if (plan.nothing !== null || plan.commit === null)
    return `Nothing to do: ${visibleText(plan.nothing ?? 'the branch is as wanted')}\n`
  const lines = [
    `${dry ? 'Would push' : 'Pushed'} ${plan.commit.commit.slice(0, 12)} to ${visibleText(plan.branch)}${plan.lease === null ? ', which is new' : `, which was at ${plan.lease.slice(0, 12)}`}`,
    ...plan.moves.map(
      ({ agent, before, after }) => `  ${visibleText(agent)}: ${shortVersion(before)} → ${shortVersion(after)}`,
    ),
    ...plan.files.slice(0, MAX_FILES).map((file) => `    ${visibleText(file)}`),
    ...(plan.files.length > MAX_FILES ? [`    … and ${plan.files.length - MAX_FILES} more files`] : []),
    ...plan.notes.map((note) => `  Note: ${visibleText(note)}`),
    ...(applied ? ['The controller takes it from here: greenroom status'] : []),
  ]
  return `${lines.join('\n')}\n`
}
