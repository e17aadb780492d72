import { unknownResult } from '../fact.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'actions-enabled'

/** Whether Actions run in this repository, and this Action among them. */
export function actionsEnabled({ repository, general, actions, workflows }: RepositoryFacts): DoctorResult[] {
  const results: DoctorResult[] = []
  if (general.known && general.value.archived)
    results.push({
      check: CHECK,
      level: 'error',
      message: `${repository} is archived`,
      why: 'Nothing can be pushed, commented or deployed.',
      fix: `gh api -X PATCH repos/${repository} -F archived=false`,
    })
  if (!actions.known) return [...results, unknownResult(CHECK, 'whether Actions are switched on', actions)]
  const { enabled, allowed, wantsShas } = actions.value
  const settings = `github.com/${repository} → Settings → Actions → General`
  if (!enabled)
    results.push({
      check: CHECK,
      level: 'error',
      message: 'Actions are switched off',
      why: 'No check, promotion or deployment runs.',
      fix: `gh api -X PUT repos/${repository}/actions/permissions -F enabled=true`,
    })
  else if (allowed === 'local_only')
    results.push({
      check: CHECK,
      level: 'error',
      message: 'only actions of this owner may run',
      why: 'Workflows that use greenroom/greenroom or actions/checkout fail before they start.',
      fix: `${settings} → Allow select actions: actions/*, greenroom/greenroom@*`,
    })
  else if (allowed === 'selected')
    results.push({
      check: CHECK,
      level: 'warning',
      message: 'only selected actions may run',
      why: 'Workflows fail before they start unless greenroom/greenroom@* and those of GitHub are among them.',
      fix: `gh api repos/${repository}/actions/permissions/selected-actions    (look for greenroom/greenroom@*)`,
    })
  if (enabled && wantsShas) results.push(...unpinned(workflows, settings))
  return results.length > 0 ? results : [{ check: CHECK, level: 'ok', message: 'Actions are switched on' }]
}

function unpinned(workflows: RepositoryFacts['workflows'], settings: string): DoctorResult[] {
  const tags = new Set<string>()
  for (const found of workflows.values())
    for (const { jobs } of found.known ? found.value.files : [])
      for (const { uses } of jobs.flatMap(({ steps }) => steps))
        if (uses !== null && uses.includes('@') && !/@[0-9a-f]{40,64}$/.test(uses)) tags.add(uses)
  if (tags.size === 0) return []
  return [
    {
      check: CHECK,
      level: 'error',
      message: `the repository wants actions pinned by their full SHA, and these are not: ${[...tags].sort().join(', ')}`,
      why: 'Their workflows fail before they start.',
      fix: `Write the full commit SHA behind the @, with the version as a comment (the rule: ${settings}).`,
    },
  ]
}
