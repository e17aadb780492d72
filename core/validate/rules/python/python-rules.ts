import type { Rule } from '../../rule.ts'
import { functionDescription } from './function-description.ts'
import { functionHeader } from './function-header.ts'
import { functionParameters } from './function-parameters.ts'
import { futureAnnotations } from './future-annotations.ts'
import { gotoTarget } from './goto-target.ts'
import { latencyControl } from './latency-control.ts'
import { latencyValue } from './latency-value.ts'
import { leftoverDecorator } from './leftover-decorator.ts'
import { transitionTarget } from './transition-target.ts'
import { unknownArgument } from './unknown-argument.ts'
import { unknownAttribute } from './unknown-attribute.ts'
import { unknownFunctionCall } from './unknown-function-call.ts'
import { unknownHandoff } from './unknown-handoff.ts'
import { unknownSmsTemplate } from './unknown-sms-template.ts'
import { unpassedParameter } from './unpassed-parameter.ts'
import { unresolvedImport } from './unresolved-import.ts'

/** Rules about function files, in the order of docs/checks.md. */
export const PYTHON_RULES: readonly Rule[] = [
  functionHeader,
  functionParameters,
  functionDescription,
  latencyControl,
  latencyValue,
  leftoverDecorator,
  gotoTarget,
  transitionTarget,
  unresolvedImport,
  unknownFunctionCall,
  unknownArgument,
  unpassedParameter,
  unknownHandoff,
  unknownSmsTemplate,
  unknownAttribute,
  futureAnnotations,
]
