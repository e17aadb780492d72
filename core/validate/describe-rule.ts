import { OTHER_RULES } from './other-rules.ts'
import type { RuleDescription } from './rule.ts'
import { RULES } from './rules.ts'

/** Every name a finding can have: what reading, greenroom.yaml and changes say, and the rules of validation. */
export const RULE_DESCRIPTIONS: readonly RuleDescription[] = [...OTHER_RULES, ...RULES]

const BY_NAME: ReadonlyMap<string, RuleDescription> = new Map(RULE_DESCRIPTIONS.map((rule) => [rule.name, rule]))
const FIXED: ReadonlySet<string> = new Set(OTHER_RULES.filter(({ fixed }) => fixed).map(({ name }) => name))

/** The description of a rule; undefined for a name that is none. */
export function describeRule(name: string): RuleDescription | undefined {
  return BY_NAME.get(name)
}

/** Why greenroom.yaml cannot change or suppress the findings of a rule, or null when it can. */
export function whyFixed(rule: RuleDescription): string | null {
  if (rule.class === 'adk') return "the vendor's validator rejects it, so it stays an error"
  return FIXED.has(rule.name) ? 'without it the rest could not be trusted' : null
}
