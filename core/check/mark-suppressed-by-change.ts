import type { GreenroomConfig } from '../promotion/greenroom-config.ts'
import { judgeFindings } from '../validate/apply-policy.ts'
import type { Finding } from '../validate/finding.ts'

const LATER = "This change's own greenroom.yaml drops it; that counts once it is on the target branch."

/** The findings, with a hint at those that greenroom.yaml of the change itself would drop: they are told all the same. */
export function markSuppressedByChange(
  findings: readonly Finding[],
  own: GreenroomConfig | null,
  today: string,
): readonly Finding[] {
  if (own === null) return findings
  return findings.map((finding) => {
    if (judgeFindings([finding], own.checks, today).length > 0) return finding
    return { ...finding, hint: finding.hint === undefined ? LATER : `${finding.hint} ${LATER}` }
  })
}
