import type { Rule } from '../../rule.ts'
import { blockNotCleared } from './block-not-cleared.ts'
import { deletionLimit } from './deletion-limit.ts'
import { rename } from './rename.ts'
import { updateOnly } from './update-only.ts'

/** Rules about what a change does, which need both sides of it. */
export const CHANGE_RULES: readonly Rule[] = [blockNotCleared, deletionLimit, rename, updateOnly]
