import type { Rule } from '../../rule.ts'
import { booleanBound } from './boolean-bound.ts'
import { environmentValues } from './environment-values.ts'
import { functionStepType } from './function-step-type.ts'
import { hyphenEnvironment } from './hyphen-environment.ts'
import { MISTAKE_RULES } from './mistake-rules.ts'
import { missingBaseUrl } from './missing-base-url.ts'
import { notAText } from './not-a-text.ts'
import { sipHeaders } from './sip-headers.ts'
import { thresholdRange } from './threshold-range.ts'
import { unknownField } from './unknown-field.ts'
import { unknownTopLevelKey } from './unknown-top-level-key.ts'
import { unquotedValue } from './unquoted-value.ts'

/** Rules about fields: which there are, and what they may hold. */
export const SCHEMA_RULES: readonly Rule[] = [
  ...MISTAKE_RULES,
  missingBaseUrl,
  unknownTopLevelKey,
  unknownField,
  unquotedValue,
  hyphenEnvironment,
  sipHeaders,
  booleanBound,
  thresholdRange,
  functionStepType,
  notAText,
  environmentValues,
]
