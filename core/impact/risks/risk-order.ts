import type { RiskKind } from '../impact.ts'

/** Kinds of risks, gravest first. */
export const RISK_ORDER: readonly RiskKind[] = [
  'safety lowered',
  'deletion',
  'phone number',
  'handoff',
  'webhook',
  'MCP server',
  'secret',
  'text message',
  'URL',
]
