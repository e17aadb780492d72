import { dump } from 'js-yaml'
import { parseTestSet } from './parse-test-set.ts'
import type { RecordedCase } from './recorded-case.ts'

/** A new test set with one case, as YAML. */
export function writeTestSet(name: string, recorded: RecordedCase): string {
  return dump({ name, cases: [recorded] }, { lineWidth: 120 })
}

/**
 * A test set with one case more at its end, all else as it was; null where the file is no test set whose cases stand last, or
 * where the case would not fit into it (a name that is there already).
 */
export function withCase(text: string, recorded: RecordedCase): string | null {
  const item = /^cases:[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([ \t]*)- /m.exec(text)
  if (item === null) return null
  const indent = item[1] ?? ''
  const written = dump([recorded], { lineWidth: 120 - indent.length }).trimEnd()
  const lines = written.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`))
  const longer = `${text.trimEnd()}\n\n${lines.join('\n')}\n`
  const before = parseTestSet({ path: '', text, oid: '' }).set
  const after = parseTestSet({ path: '', text: longer, oid: '' }).set
  if (before === null || after === null) return null
  return after.cases.length === before.cases.length + 1 && after.cases.at(-1)?.name === recorded.name ? longer : null
}
