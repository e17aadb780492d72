import type { ResourceKey } from '../../agent/agent-project.ts'
import type { RiskKind } from '../impact.ts'

/** A risk before its place in the files is looked up. */
export interface FoundRisk {
  risk: RiskKind
  key: ResourceKey
  pointer: string
  message: string
  /** Text to look for at the field, and the side that has it. */
  text: string | null
  side: 'before' | 'after'
  /** True for what stands in a field of its own or breaks a conversation: it comes before what stands in a text. */
  grave: boolean
}
