import type { Rule } from './rule.ts'
import { CHANGE_RULES } from './rules/changes/change-rules.ts'
import { USAGE_RULES } from './rules/usage/usage-rules.ts'
import { NAME_RULES } from './rules/names/name-rules.ts'
import { REFERENCE_RULES } from './rules/references/reference-rules.ts'
import { PYTHON_RULES } from './rules/python/python-rules.ts'
import { SCHEMA_RULES } from './rules/schema/schema-rules.ts'

/**
 * Every rule, in the order of docs/checks.md. An error is exactly what the ADK's own validator rejects; what it lets pass
 * although it is almost certainly a mistake is a warning.
 */
export const RULES: readonly Rule[] = [
  ...SCHEMA_RULES,
  ...PYTHON_RULES,
  ...REFERENCE_RULES,
  ...NAME_RULES,
  ...USAGE_RULES,
  ...CHANGE_RULES,
]
