import type { Rule } from './rule.ts'
import { fileName } from './rules/names/file-name.ts'
import { gotoTarget } from './rules/goto-target.ts'
import { missingFlowConfig } from './rules/names/missing-flow-config.ts'
import { platformIdReference } from './rules/references/platform-id-reference.ts'
import { referenceNotAllowed } from './rules/references/reference-not-allowed.ts'
import { spacesInReference } from './rules/references/spaces-in-reference.ts'
import { startStep } from './rules/references/start-step.ts'
import { unknownReferencePrefix } from './rules/references/unknown-reference-prefix.ts'
import { unresolvedReference } from './rules/references/unresolved-reference.ts'
import { unresolvedSpacedReference } from './rules/references/unresolved-spaced-reference.ts'

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
