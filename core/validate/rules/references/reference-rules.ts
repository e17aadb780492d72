import type { Rule } from '../../rule.ts'
import { brokenReference } from './broken-reference.ts'
import { platformIdReference } from './platform-id-reference.ts'
import { referenceInQuery } from './reference-in-query.ts'
import { referenceNotAllowed } from './reference-not-allowed.ts'
import { spacesInReference } from './spaces-in-reference.ts'
import { startStep } from './start-step.ts'
import { unknownReferencePrefix } from './unknown-reference-prefix.ts'
import { unknownVariantPlaceholder } from './unknown-variant-placeholder.ts'
import { unresolvedReference } from './unresolved-reference.ts'
import { unresolvedSpacedReference } from './unresolved-spaced-reference.ts'

/** Rules about `{{prefix:name}}` references and what else names something by its name. */
export const REFERENCE_RULES: readonly Rule[] = [
  referenceNotAllowed,
  startStep,
  unresolvedReference,
  brokenReference,
  platformIdReference,
  referenceInQuery,
  spacesInReference,
  unknownReferencePrefix,
  unknownVariantPlaceholder,
  unresolvedSpacedReference,
]
