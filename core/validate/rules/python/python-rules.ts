import type { Rule } from '../../rule.ts'
import { functionDescription } from './function-description.ts'
import { functionHeader } from './function-header.ts'
import { functionParameters } from './function-parameters.ts'
import { gotoTarget } from './goto-target.ts'
import { latencyControl } from './latency-control.ts'
import { leftoverDecorator } from './leftover-decorator.ts'

/** Rules about function files, in the order of docs/checks.md. */
export const PYTHON_RULES: readonly Rule[] = [
  functionHeader,
  functionParameters,
  functionDescription,
  latencyControl,
  leftoverDecorator,
  gotoTarget,
]
