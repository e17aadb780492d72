import type { AgentProject } from '../agent/agent-project.ts'
import { perProject } from './per-project.ts'

/** Words and quoted texts of some files, whatever they mean there. */
export interface Mentions {
  /** Word -> the one file that holds it, or null for more than one. */
  words: ReadonlyMap<string, string | null>
  /** What stands between two quotes of a line; of Python files only. */
  quoted: ReadonlySet<string>
  /** `fn:track_order` for each `{{fn:track_order}}`. */
  references: ReadonlySet<string>
}

const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu
const REFERENCE = /\{\{\s*(\w{1,40})\s*:\s*([^{}\r\n]{1,400})\}\}/g
/** What stands between two quotes of a line, in the second group. */
export const QUOTED: RegExp = /(["'])((?:(?!\1)[^\\\r\n]){1,400})\1/g

/** What the Python files of a project mention, comments and docstrings included. */
export const pythonMentions: (project: AgentProject) => Mentions = perProject((project) =>
  collect(project, (path) => path.endsWith('.py')),
)

/** What all other files of a project mention. */
export const textMentions: (project: AgentProject) => Mentions = perProject((project) =>
  collect(project, (path) => !path.endsWith('.py')),
)

/**
 * Whether any function of a project imports or calls another. Where none does (stubs, or a few functions that stand alone),
 * what code does not name may still be used, so nothing is said about it.
 */
export const functionsUseEachOther: (project: AgentProject) => boolean = perProject((project) =>
  project.resources.some(({ python }) => {
    if (python === undefined) return false
    const { calls, imports } = python.outline
    const isImported = imports.some(({ module }) => /^(?:functions|flows)(?:\.|$)/.test(module))
    return isImported || calls.some(({ callee }) => /(?:^|\.)(?:conv|flow)\.functions\.\w/.test(callee))
  }),
)

function collect(project: AgentProject, isWanted: (path: string) => boolean): Mentions {
  const words = new Map<string, string | null>()
  const quoted = new Set<string>()
  const references = new Set<string>()
  for (const { path, text } of project.files.values()) {
    if (!isWanted(path)) continue
    for (const [word] of text.matchAll(WORD)) {
      const other = words.get(word)
      if (other === undefined) words.set(word, path)
      else if (other !== null && other !== path) words.set(word, null)
    }
    for (const match of text.matchAll(REFERENCE)) references.add(`${match[1] ?? ''}:${(match[2] ?? '').trim()}`)
    if (path.endsWith('.py')) for (const match of text.matchAll(QUOTED)) quoted.add((match[2] ?? '').trim())
  }
  return { words, quoted, references }
}
