import { unknownResult } from '../fact.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'hotfix-label'

/** The label that lets a pull request skip stages has to be there before the night it is needed. */
export function hotfixLabel({ repository, labels }: RepositoryFacts): DoctorResult[] {
  if (!labels.known) return [unknownResult(CHECK, 'whether there is a label hotfix', labels)]
  if (labels.value.has('hotfix')) return [{ check: CHECK, level: 'ok', message: 'there is a label hotfix' }]
  return [
    {
      check: CHECK,
      level: 'warning',
      message: 'there is no label hotfix',
      why: 'A pull request with it may go past stages, when it is approved and recorded; without it the check refuses such a pull request.',
      fix: `gh label create hotfix --repo ${repository} --color B60205 --description "Skips stages: needs approval"`,
    },
  ]
}
