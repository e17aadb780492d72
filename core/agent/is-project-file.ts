import { kindOfPath } from './kind-of-path.ts'

const TEST_SET = /^test_sets\/[^/]+\.ya?ml$/
const RECORDING = /^test_sets\/cassettes\/[0-9a-f]{32}\.json$/

/**
 * Whether a file (by its path from the project's root) is read at all: the files of the table of kinds, the test sets and what was
 * recorded of models.
 * Anything else (`_gen/`, `CLAUDE.md`, nested topic folders) is none of our business, as it is none of the vendor's.
 */
export function isProjectFile(pathFromProjectRoot: string): boolean {
  if (pathFromProjectRoot.startsWith('_gen/')) return false
  return (
    TEST_SET.test(pathFromProjectRoot) ||
    RECORDING.test(pathFromProjectRoot) ||
    kindOfPath(pathFromProjectRoot) !== null
  )
}
