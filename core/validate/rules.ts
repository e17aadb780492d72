import type { Rule } from './rule.ts'
import { fileName } from './rules/file-name.ts'
import { gotoTarget } from './rules/goto-target.ts'
import { missingFlowConfig } from './rules/missing-flow-config.ts'
import { platformIdReference } from './rules/platform-id-reference.ts'
import { referenceNotAllowed } from './rules/reference-not-allowed.ts'
import { spacesInReference } from './rules/spaces-in-reference.ts'
import { startStep } from './rules/start-step.ts'
import { unknownReferencePrefix } from './rules/unknown-reference-prefix.ts'
import { unresolvedReference } from './rules/unresolved-reference.ts'
import { unresolvedSpacedReference } from './rules/unresolved-spaced-reference.ts'

/**
 * Every rule, in the order of docs/checks.md. An error is exactly what the ADK's own validator rejects; what it lets pass
 * although it is almost certainly a mistake is a warning.
 */
export const RULES: readonly Rule[] = [
  fileName,
  missingFlowConfig,
  startStep,
  gotoTarget,
  unresolvedReference,
  referenceNotAllowed,
  unresolvedSpacedReference,
  unknownReferencePrefix,
  spacesInReference,
  platformIdReference,
]
