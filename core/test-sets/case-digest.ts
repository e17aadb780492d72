import { createHash } from 'node:crypto'
import type { JsonValue } from '../agent/agent-project.ts'
import { canonicalJson } from '../agent/canonical-json.ts'
import type { TestCase } from './test-case.ts'

/** SHA-256 (hex) of what a case asks: its name, tags and place do not count. */
export function caseDigest(testCase: TestCase): string {
  const { name: _name, tags: _tags, range: _range, path: _path, ...asked } = testCase
  return createHash('sha256')
    .update(canonicalJson(asked as unknown as JsonValue))
    .digest('hex')
}
