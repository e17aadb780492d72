import type { AgentProject } from '../../../agent/agent-project.ts'
import type { KindRow } from '../../../agent/kind-row.ts'
import { kindOfPath } from '../../../agent/kind-of-path.ts'
import { type Finding, WHOLE_FILE } from '../../finding.ts'
import { pathInProject } from '../../project-paths.ts'
import { quotedList } from '../../quoted-list.ts'
import type { Rule } from '../../rule.ts'

export const emptyFile: Rule = {
  name: 'empty-file',
  class: 'greenroom',
  severity: 'warning',
  description: 'A file holds nothing, or only comments: a topic without a word, a list whose items a push deletes.',
  check,
}

/** An empty file of these is an error already. */
const REQUIRED: ReadonlySet<string> = new Set([
  'flow',
  'step',
  'test_case',
  'safety_filters',
  'voice_safety_filters',
  'chat_safety_filters',
])

function check(project: AgentProject): Finding[] {
  return [...project.files].flatMap(([path, { text }]) => {
    const rows = text.length > LONGEST ? [] : (kindOfPath(pathInProject(project, path))?.rows ?? [])
    const [first] = rows
    if (first === undefined || REQUIRED.has(first.kind) || !isEmpty(text, first)) return []
    return { rule: emptyFile.name, severity: emptyFile.severity, ...said(rows, first), path, range: WHOLE_FILE }
  })
}

/** A longer file is not all comments. */
const LONGEST = 10_000
/** The document marks of YAML say nothing either. */
const SAYS_NOTHING = /^\s*(?:#.*|---|\.\.\.)?$/

function isEmpty(text: string, { format }: KindRow): boolean {
  if (format === 'text') return text.trim() === ''
  return format === 'yaml' && text.split(/\r\n|\r|\n/).every((line) => SAYS_NOTHING.test(line))
}

function said(rows: readonly KindRow[], { updateOnly }: KindRow): Pick<Finding, 'message' | 'hint'> {
  const lists = rows.flatMap(({ layout }) => (layout.type === 'list' ? [layout.list] : []))
  if (lists.length === 0) {
    const hint = updateOnly ? 'Write what belongs here.' : 'Write what belongs here, or remove the file.'
    return { message: 'The file is empty.', hint }
  }
  const message = `The file is empty: without ${quotedList(lists)} it holds none, and a push deletes all there are.`
  return { message, hint: 'Bring the items back, or remove the file together with what refers to them.' }
}
