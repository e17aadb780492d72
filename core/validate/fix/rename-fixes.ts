import type { AgentProject, Resource } from '../../agent/agent-project.ts'
import { cleanName } from '../../agent/clean-name.ts'
import type { ResourceKind } from '../../agent/kinds.ts'
import type { Finding } from '../finding.ts'
import { textField } from '../project-paths.ts'
import type { RenameFix } from './fix.ts'

const RULE = 'file-name'
const NAMED_BY_FIELD: ReadonlySet<ResourceKind> = new Set(['topic', 'step', 'test_case'])

/**
 * For each file or folder that is not named after what it holds, the name it should have. Functions are left out: which of
 * the two names callers mean cannot be known. So is what would take the place of another file, also of one that differs in
 * case only.
 */
export function renameFixes(project: AgentProject, findings: readonly Finding[]): RenameFix[] {
  const byPath = Map.groupBy(project.resources, ({ path }) => path)
  const wanted = findings.flatMap((finding): RenameFix[] => {
    if (finding.rule !== RULE) return []
    const move = (byPath.get(finding.path) ?? []).map(moveOf).find((one) => one !== null)
    return move === undefined || move === null ? [] : [{ do: 'rename', finding, ...move }]
  })
  const taken = new Set([...project.files.keys()].flatMap(withFolders).map(folded))
  return wanted.filter(({ from, to }) => {
    const others = wanted.filter((one) => folded(one.to) === folded(to))
    return others.length === 1 && (folded(from) === folded(to) || !taken.has(folded(to)))
  })
}

function moveOf(resource: Resource): { from: string; to: string } | null {
  const { kind, path } = resource
  const cut = path.lastIndexOf('/') + 1
  const [folder, name] = [path.slice(0, cut), path.slice(cut)]
  if (kind === 'document') return { from: path, to: folder + name.toUpperCase() }
  const clean = cleanName(textField(resource, 'name') ?? '')
  if (clean === '') return null
  if (NAMED_BY_FIELD.has(kind)) return { from: path, to: `${folder}${clean}${name.slice(name.lastIndexOf('.'))}` }
  if (kind !== 'flow') return null
  const from = folder.slice(0, -1)
  return { from, to: `${from.slice(0, from.lastIndexOf('/') + 1)}${clean}` }
}

function withFolders(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function folded(path: string): string {
  return path.toLowerCase()
}
