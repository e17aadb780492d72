import type { Rule } from './rule.ts'
import { fileName } from './rules/names/file-name.ts'
import { gotoTarget } from './rules/goto-target.ts'
import { missingFlowConfig } from './rules/names/missing-flow-config.ts'
import { duplicateName } from './rules/names/duplicate-name.ts'
import { oneDefault } from './rules/names/one-default.ts'
import { attributeValues } from './rules/names/attribute-values.ts'
import { translationLanguages } from './rules/names/translation-languages.ts'
import { repeatedDefaultLanguage } from './rules/names/repeated-default-language.ts'
import { invalidLanguage } from './rules/names/invalid-language.ts'
import { unknownVariant } from './rules/names/unknown-variant.ts'
import { unknownLanguage } from './rules/names/unknown-language.ts'
import { unknownTestFunction } from './rules/names/unknown-test-function.ts'
import { phraseFilterFunction } from './rules/names/phrase-filter-function.ts'
import { unknownEntity } from './rules/names/unknown-entity.ts'
import { childStep } from './rules/names/child-step.ts'
import { duplicateOperation } from './rules/names/duplicate-operation.ts'
import { chatParts } from './rules/names/chat-parts.ts'
import { roleCustom } from './rules/names/role-custom.ts'
import { adjectiveOther } from './rules/names/adjective-other.ts'
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
  duplicateName,
  oneDefault,
  attributeValues,
  translationLanguages,
  repeatedDefaultLanguage,
  invalidLanguage,
  unknownVariant,
  unknownLanguage,
  unknownTestFunction,
  phraseFilterFunction,
  unknownEntity,
  childStep,
  duplicateOperation,
  chatParts,
  roleCustom,
  adjectiveOther,
]
