import type { EnvironmentFacts } from '../facts/environment-facts.ts'
import { environmentSettings } from '../gh-lines.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'admin-bypass'

/** Administrators may let a waiting job through without an approval, unless that is switched off (docs: Reviewing deployments). */
export function adminBypass({ repository, wanted, environment }: EnvironmentFacts): DoctorResult[] {
  if (wanted.gates.approval !== 'github-environment' || !environment.known || environment.value === null) return []
  if (environment.value.adminsMayBypass !== true) return []
  return [
    {
      check: CHECK,
      level: 'warning',
      message: `administrators may pass over the approval of ${wanted.name}`,
      why: 'One click lets every waiting job of the run through.',
      fix: `${environmentSettings(repository, wanted.name)} → Allow administrators to bypass: off`,
    },
  ]
}
