import type { Rule } from '../../rule.ts'
import { adjectiveOther } from './adjective-other.ts'
import { attributeValues } from './attribute-values.ts'
import { chatParts } from './chat-parts.ts'
import { childStep } from './child-step.ts'
import { conditionType } from './condition-type.ts'
import { duplicateCondition } from './duplicate-condition.ts'
import { duplicateName } from './duplicate-name.ts'
import { duplicateOperation } from './duplicate-operation.ts'
import { emptyEnum } from './empty-enum.ts'
import { emptyLiveValue } from './empty-live-value.ts'
import { emptyRange } from './empty-range.ts'
import { fileName } from './file-name.ts'
import { functionStepName } from './function-step-name.ts'
import { ignoredFile } from './ignored-file.ts'
import { impossibleTest } from './impossible-test.ts'
import { invalidLanguage } from './invalid-language.ts'
import { invalidRegex } from './invalid-regex.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { languageCode } from './language-code.ts'
import { languageNotConfigured } from './language-not-configured.ts'
import { languageSpelling } from './language-spelling.ts'
import { missingFlowConfig } from './missing-flow-config.ts'
import { oneDefault } from './one-default.ts'
import { phraseFilterFunction } from './phrase-filter-function.ts'
import { repeatedDefaultLanguage } from './repeated-default-language.ts'
import { replacementGroup } from './replacement-group.ts'
import { roleCustom } from './role-custom.ts'
import { sameCleanName } from './same-clean-name.ts'
import { silentDisclaimer } from './silent-disclaimer.ts'
import { slowRegex } from './slow-regex.ts'
import { testWithoutAssertions } from './test-without-assertions.ts'
import { translationLanguages } from './translation-languages.ts'
import { unknownEntity } from './unknown-entity.ts'
import { unknownLanguage } from './unknown-language.ts'
import { unknownTestFunction } from './unknown-test-function.ts'
import { unknownTestParameter } from './unknown-test-parameter.ts'
import { unknownVariant } from './unknown-variant.ts'

/** Rules about names, and about items that have to agree with others. */
export const NAME_RULES: readonly Rule[] = [
  adjectiveOther,
  attributeValues,
  chatParts,
  childStep,
  duplicateName,
  duplicateOperation,
  fileName,
  invalidLanguage,
  missingFlowConfig,
  oneDefault,
  phraseFilterFunction,
  repeatedDefaultLanguage,
  roleCustom,
  translationLanguages,
  unknownEntity,
  unknownLanguage,
  unknownTestFunction,
  unknownVariant,
  conditionType,
  duplicateCondition,
  emptyEnum,
  emptyLiveValue,
  emptyRange,
  functionStepName,
  ignoredFile,
  impossibleTest,
  invalidRegex,
  invisibleCharacter,
  languageCode,
  languageNotConfigured,
  languageSpelling,
  replacementGroup,
  sameCleanName,
  silentDisclaimer,
  slowRegex,
  testWithoutAssertions,
  unknownTestParameter,
]
