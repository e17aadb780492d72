import { findIsolation } from './find-isolation.ts'
import { findPython } from './find-python.ts'

const TEST_SETS = /(?:^|\/)test_(?:sets|suite)\//

/**
 * Begins to look for Python and for what isolates it, where there are test sets that may need them: both are found by the
 * time a test runs. What goes wrong is told then.
 */
export function lookAhead(entries: readonly { path: string }[]): void {
  if (!entries.some(({ path }) => TEST_SETS.test(path))) return
  findPython().catch(() => undefined)
  void findIsolation()
}
