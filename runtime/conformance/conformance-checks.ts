import { POINTER_CHECKS } from './pointer-checks.ts'
import type { ConformanceCheck } from './runtime-kit.ts'
import { TROUBLE_CHECKS } from './trouble-checks.ts'

/** All that an adapter of the runtime port must do; run each with a kit of its own, in any test framework. */
export const CONFORMANCE_CHECKS: readonly ConformanceCheck[] = [...POINTER_CHECKS, ...TROUBLE_CHECKS]
