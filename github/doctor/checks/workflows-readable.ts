import { unknownResult } from '../fact.ts'
import type { RepositoryFacts } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'workflows-readable'

/** Whether the workflow files could be read: every other check of workflows goes by them. */
export function workflowsReadable({ workflows }: RepositoryFacts): DoctorResult[] {
  return [...workflows].flatMap(([branch, found]): DoctorResult[] => {
    if (!found.known) return [unknownResult(CHECK, `the workflows on ${branch}`, found)]
    if (found.value.unreadable.length === 0)
      return [{ check: CHECK, level: 'ok', message: `${found.value.files.length} workflows on ${branch}` }]
    return [
      {
        check: CHECK,
        level: 'warning',
        message: `not read as workflows on ${branch}: ${found.value.unreadable.join(', ')}`,
        why: 'GitHub runs nothing of a file that is no valid workflow, and nothing is known of it here.',
        fix: 'Correct the file; actionlint says what is wrong.',
      },
    ]
  })
}
