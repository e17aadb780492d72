import type { BranchRule } from '../options.ts'
import type { Repository, Ruleset } from '../state.ts'

export interface AppliedRule {
  rule: BranchRule
  ruleset: Ruleset
}

/** Active rules of a branch, which need not exist yet (docs.github.com, REST rules: get rules for a branch). */
export function rulesOfBranch(repository: Repository, branch: string): AppliedRule[] {
  return repository.rulesets
    .filter((ruleset) => ruleset.enforcement === 'active' && includes(repository, ruleset, branch))
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ rule, ruleset })))
}

function includes(repository: Repository, ruleset: Ruleset, branch: string): boolean {
  return ruleset.include.some((pattern) => {
    if (pattern === '~ALL') return true
    if (pattern === '~DEFAULT_BRANCH') return branch === repository.defaultBranch
    return matchesPattern(`refs/heads/${branch}`, pattern)
  })
}

/** As Ruby's fnmatch with FNM_PATHNAME, which rulesets and branch policies use: `*` does not cross a slash, `**` + `/` does. */
export function matchesPattern(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('**/', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('\0', '(?:.*/)?')
  return new RegExp(`^${source}$`).test(name)
}
