import { escapePointer } from '../agent/json-pointer.ts'
import { didYouMean } from '../validate/did-you-mean.ts'
import { isBranchName } from './branch-name.ts'
import { checksProblems } from './checks-problems.ts'
import type { ConfigProblem } from './schema-problems.ts'
import { parseWindow } from './windows.ts'
import type { WrittenConfig, WrittenEnvironment } from './written-config.ts'

/** What a schema cannot say of greenroom.yaml: names that must exist, branches of one's own, no circles, windows and paths. */
export function configRules(config: WrittenConfig): ConfigProblem[] {
  const environments = Object.entries(config.environments)
  return [
    ...environments.flatMap(([name, entry]) => environmentProblems(config, name, entry)),
    ...sharedBranches(environments),
    ...circles(config),
    ...(config.agents ?? []).flatMap((entry, index) => agentProblems(entry, `/agents/${index}`)),
    ...checksProblems(config.checks),
  ]
}

function environmentProblems(config: WrittenConfig, name: string, entry: WrittenEnvironment): ConfigProblem[] {
  const problems: ConfigProblem[] = []
  const pointer = `/environments/${escapePointer(name)}`
  const runtimes = Object.keys(config.runtimes)
  const names = Object.keys(config.environments)
  const add = (field: string, message: string, hint?: string) =>
    problems.push({ pointer: `${pointer}/${field}`, at: 'value', message, ...(hint === undefined ? {} : { hint }) })
  if (!runtimes.includes(entry.runtime))
    add(
      'runtime',
      `there is no runtime called ${JSON.stringify(entry.runtime)}`,
      didYouMean(entry.runtime, runtimes, 'runtimes'),
    )
  if (!isBranchName(entry.branch) || entry.branch.startsWith('refs/'))
    add('branch', `${JSON.stringify(entry.branch)} cannot be the name of a branch`)
  const below = entry.promotes_from
  if (below !== undefined && !names.includes(below))
    add(
      'promotes_from',
      `there is no environment called ${JSON.stringify(below)}`,
      didYouMean(below, names, 'environments'),
    )
  for (const [index, { allow, zone }] of (entry.gates?.windows ?? []).entries()) {
    const window = parseWindow(allow, zone)
    if (typeof window === 'string') add(`gates/windows/${index}`, window)
  }
  return problems
}

function sharedBranches(environments: readonly [string, WrittenEnvironment][]): ConfigProblem[] {
  return environments.flatMap(([name, { branch }], index): ConfigProblem[] => {
    const [first] = environments.slice(0, index).find(([, other]) => other.branch === branch) ?? []
    if (first === undefined) return []
    const message = `${name} has the branch ${JSON.stringify(branch)} of ${first}: each environment needs one of its own`
    return [{ pointer: `/environments/${escapePointer(name)}/branch`, at: 'value', message }]
  })
}

/** One problem for each environment from which following promotes_from never ends. */
function circles({ environments }: WrittenConfig): ConfigProblem[] {
  return Object.keys(environments).flatMap((name): ConfigProblem[] => {
    const seen = [name]
    for (let at = environments[name]?.promotes_from; at !== undefined; at = environments[at]?.promotes_from) {
      if (at === name) {
        const message = `${[...seen, name].join(' promotes from ')}: a circle has no first stage`
        return [{ pointer: `/environments/${escapePointer(name)}/promotes_from`, at: 'value', message }]
      }
      if (seen.includes(at)) return []
      seen.push(at)
    }
    return []
  })
}

function agentProblems({ path, name }: { path: string; name?: string }, pointer: string): ConfigProblem[] {
  const parts = path.split('/')
  const inside = path === '.' || parts.every((part) => part !== '' && part !== '.' && part !== '..')
  if (!inside || path.includes('\\'))
    return [
      {
        pointer: `${pointer}/path`,
        at: 'value',
        message: `${JSON.stringify(path)} is not a path from the repository's root`,
        hint: 'Write it like agents/* or . for the root.',
      },
    ]
  if (name !== undefined && path.includes('*'))
    return [
      {
        pointer: `${pointer}/name`,
        at: 'value',
        message: `a name fits one agent, and ${path} can be several`,
        hint: 'Leave the name out: each agent is called as its folder.',
      },
    ]
  return []
}
