import type { JsonValue } from '../agent/agent-project.ts'
import { variablesIn } from '../agent/variables.ts'
import { diffLines } from './diff-lines.ts'
import { listedNames } from './listed-names.ts'
import type { Words } from './words.ts'

/** What a reader looks for in a function, each with the words for what is there now and was not, and the other way round. */
const FACTS: readonly { gained: string; lost: string; find: (source: string) => string[] }[] = [
  { gained: 'now hands off to', lost: 'no longer hands off to', find: (source) => named(source, HANDOFF) },
  { gained: 'now sends', lost: 'no longer sends', find: (source) => named(source, SMS) },
  { gained: 'now enters flow', lost: 'no longer enters flow', find: (source) => named(source, FLOW) },
  { gained: 'now calls', lost: 'no longer calls', find: (source) => named(source, CALL) },
  { gained: 'takes', lost: 'no longer takes', find: parametersOf },
  {
    gained: 'now uses the state of',
    lost: 'no longer uses the state of',
    find: (source) => variablesIn(source).map(({ name }) => name),
  },
]

const HANDOFF = /\.call_handoff\(\s*(?:destination\s*=\s*)?["']([^"'\n]{1,200})["']/g
const SMS = /\.send_sms_template\([^()\n]{0,200}?(?:template\s*=\s*)?["']([^"'\n]{1,200})["']/g
const FLOW = /\.goto_flow\(\s*["']([^"'\n]{1,200})["']/g
const CALL = /\bfunctions\.([A-Za-z_]\w{0,99})\s*\(/g
const PARAMETER = /@func_parameter\(\s*["'](\w{1,99})["']/g
const MAX_SOURCE = 200_000

/**
 * A changed function in words: handoffs, messages, flows, calls, parameters and state that it gained or lost, and the
 * lines that differ. Read from the text, so a name in a comment counts as well.
 */
export function describeCode(before: JsonValue | undefined, after: JsonValue | undefined): Words[] {
  if (typeof before !== 'string' || typeof after !== 'string') return [['code changed']]
  return [...factsOf(before, after), [sizeOf(before, after)]]
}

function factsOf(before: string, after: string): Words[] {
  if (before.length > MAX_SOURCE || after.length > MAX_SOURCE) return []
  return FACTS.flatMap(({ gained, lost, find }) => {
    const old = new Set(find(before))
    const now = new Set(find(after))
    const more = [...now].filter((name) => !old.has(name))
    const less = [...old].filter((name) => !now.has(name))
    return [phrase(gained, more), phrase(lost, less)].filter((words) => words.length > 0)
  })
}

function phrase(verb: string, names: readonly string[]): Words {
  return names.length === 0 ? [] : [`${verb} `, ...listedNames(names)]
}

function named(source: string, pattern: RegExp): string[] {
  return Array.from(source.matchAll(pattern), (match) => match[1] ?? '')
}

function parametersOf(source: string): string[] {
  return named(source, PARAMETER)
}

function sizeOf(before: string, after: string): string {
  const lines = diffLines(before, after).flatMap((hunk) => hunk.lines)
  const plus = lines.filter((line) => line.mark === '+').length
  const minus = lines.filter((line) => line.mark === '-').length
  return `code changed (+${plus} −${minus})`
}
