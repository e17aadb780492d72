import type { Rule } from '../../rule.ts'
import { confusableTopics } from './confusable-topics.ts'
import { emptyFile } from './empty-file.ts'
import { ignoredConditions } from './ignored-conditions.ts'
import { repeatedPattern } from './repeated-pattern.ts'
import { repeatedQuery } from './repeated-query.ts'
import { unknownGatedFunction } from './unknown-gated-function.ts'
import { unknownOverride } from './unknown-override.ts'
import { unreachableStep } from './unreachable-step.ts'
import { unusedFunction } from './unused-function.ts'
import { unusedItem } from './unused-item.ts'

/** Rules about what has no effect, or not the one it seems to have. */
export const USAGE_RULES: readonly Rule[] = [
  confusableTopics,
  emptyFile,
  ignoredConditions,
  repeatedPattern,
  repeatedQuery,
  unknownGatedFunction,
  unknownOverride,
  unreachableStep,
  unusedFunction,
  unusedItem,
]
