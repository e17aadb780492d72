import { escapePointer } from '../agent/json-pointer.ts'
import { describeRule, RULE_DESCRIPTIONS, whyFixed } from '../validate/describe-rule.ts'
import { didYouMean } from '../validate/did-you-mean.ts'
import type { ConfigProblem } from './schema-problems.ts'
import type { WrittenConfig } from './written-config.ts'

const NO_REASON = 'a suppression needs a reason that somebody else understands'

/** What is wrong with `checks` of greenroom.yaml beyond its schema: rules that are none or cannot be changed, paths, dates. */
export function checksProblems(checks: WrittenConfig['checks']): ConfigProblem[] {
  const rules = Object.keys(checks?.rules ?? {}).flatMap((name): ConfigProblem[] =>
    ruleProblems(name, { pointer: `/checks/rules/${escapePointer(name)}`, at: 'key' }, 'given another severity'),
  )
  const suppress = (checks?.suppress ?? []).flatMap(({ rule, path, reason, until }, index): ConfigProblem[] => {
    const pointer = `/checks/suppress/${index}`
    return [
      ...ruleProblems(rule, { pointer: `${pointer}/rule`, at: 'value' }, 'suppressed'),
      ...(reason.trim() === '' ? [{ pointer: `${pointer}/reason`, at: 'value' as const, message: NO_REASON }] : []),
      ...(path === undefined ? [] : pathProblems(path, `${pointer}/path`)),
      ...(until === undefined ? [] : dateProblems(until, `${pointer}/until`)),
    ]
  })
  return [...rules, ...suppress]
}

function ruleProblems(name: string, place: Pick<ConfigProblem, 'pointer' | 'at'>, what: string): ConfigProblem[] {
  const rule = describeRule(name)
  if (rule === undefined) {
    const changeable = RULE_DESCRIPTIONS.filter((one) => whyFixed(one) === null).map((one) => one.name)
    const message = `there is no rule called ${JSON.stringify(name)}`
    return [{ ...place, message, hint: didYouMean(name, changeable, 'rules') }]
  }
  const why = whyFixed(rule)
  return why === null ? [] : [{ ...place, message: `${name} cannot be ${what}: ${why}` }]
}

function pathProblems(path: string, pointer: string): ConfigProblem[] {
  const inside = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  if (inside && !path.includes('\\')) return []
  const message = `${JSON.stringify(path)} is not a path from the repository's root`
  return [{ pointer, at: 'value', message, hint: 'Write it like agents/front-desk/topics/* or agents/**.' }]
}

function dateProblems(until: string, pointer: string): ConfigProblem[] {
  const day = new Date(`${until}T00:00:00Z`)
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) return []
  return [{ pointer, at: 'value', message: `there is no day ${until}`, hint: 'Write it like 2026-12-31.' }]
}
