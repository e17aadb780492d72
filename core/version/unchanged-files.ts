import type { AgentProject } from '../agent/agent-project.ts'
import type { Change, UnchangedFile } from './change.ts'
import { noiseByPlace, noiseOf, type ProjectFile } from './file-noise.ts'

/**
 * The files that differ between two readings of an agent and that no change speaks of, each with the reason; in order of
 * their paths. With `changes` that is every file that differs. A file that moved is one entry. Of a folder on disk only the
 * files that are read are compared.
 */
export function unchangedFiles(
  base: AgentProject | null,
  head: AgentProject | null,
  changes: readonly Change[],
): UnchangedFile[] {
  if (base !== null && head !== null && base.resources === head.resources) return []
  const bothKnown = [base, head].every((project) => project === null || project.others !== undefined)
  const old = base === null ? new Map<string, ProjectFile>() : filesOf(base, bothKnown)
  const now = head === null ? new Map<string, ProjectFile>() : filesOf(head, bothKnown)
  const gone = new Map<string, ProjectFile>()
  const told = {
    before: new Set(changes.map(({ before }) => before?.path)),
    after: new Set(changes.map(({ after }) => after?.path)),
  }
  const found: UnchangedFile[] = []
  const came: ProjectFile[] = []
  for (const [below, before] of old) {
    const after = now.get(below)
    if (after === undefined && !told.before.has(below)) gone.set(below, before)
    if (after === undefined || base === null || head === null) continue
    // Also a file that reads the same may be in a change: its flow has another name.
    if (told.before.has(below) || told.after.has(below)) continue
    if (isSame(before, after)) {
      if (before.path !== after.path) found.push(entry(after, 'moved', before))
    } else found.push(entry(after, noiseOf({ file: before, project: base }, { file: after, project: head }), before))
  }
  for (const [below, after] of now) if (!old.has(below) && !told.after.has(below)) came.push(after)
  const earlier = base === null || head === null ? () => undefined : earlierPlaces(base, head, gone)
  for (const after of came) {
    const before = earlier(after)
    if (before === undefined) found.push(entry(after, noiseByPlace(after) ?? 'not part of the agent'))
    else if (isSame(before, after)) found.push(entry(after, 'moved', before))
    else if (base !== null && head !== null)
      found.push(entry(after, noiseOf({ file: before, project: base }, { file: after, project: head }), before))
  }
  for (const before of gone.values()) found.push(entry(before, noiseByPlace(before) ?? 'not part of the agent'))
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Where a file that is new at its path was before: known by its resources, else by its contents. Each is taken once. */
function earlierPlaces(
  base: AgentProject,
  head: AgentProject,
  gone: Map<string, ProjectFile>,
): (after: ProjectFile) => ProjectFile | undefined {
  const byPath = new Map([...gone.values()].map((file) => [file.path, file]))
  const pathOfKey = new Map(base.resources.map(({ key, path }) => [key, path]))
  const byResource = new Map<string, string>()
  for (const { key, path } of head.resources) {
    const earlier = pathOfKey.get(key)
    if (earlier !== undefined && byPath.has(earlier) && !byResource.has(path)) byResource.set(path, earlier)
  }
  const byContents = Map.groupBy([...gone.values()].reverse(), contentsOf)
  const twin = (after: ProjectFile): ProjectFile | undefined => {
    const twins = byContents.get(contentsOf(after)) ?? []
    let before = twins.pop()
    while (before !== undefined && !byPath.has(before.path)) before = twins.pop()
    return before
  }
  return (after) => {
    const before = byPath.get(byResource.get(after.path) ?? '') ?? twin(after)
    if (before === undefined) return undefined
    byPath.delete(before.path)
    gone.delete(before.below)
    return before
  }
}

function contentsOf(file: ProjectFile): string {
  return `${noiseByPlace(file)} ${file.oid} ${file.oid === '' ? file.text : ''}`
}

function entry(file: ProjectFile, reason: UnchangedFile['reason'], before: ProjectFile = file): UnchangedFile {
  return { path: file.path, ...(before.path === file.path ? {} : { previousPath: before.path }), reason }
}

function isSame(a: ProjectFile, b: ProjectFile): boolean {
  return a.text === null || b.text === null ? a.oid === b.oid : a.text === b.text
}

/** By path from the project's root. */
function filesOf(project: AgentProject, withOthers: boolean): Map<string, ProjectFile> {
  const start = project.root === '' ? 0 : project.root.length + 1
  const files = new Map<string, ProjectFile>()
  for (const { path, text, oid } of project.files.values())
    files.set(path.slice(start), { path, below: path.slice(start), text, oid })
  if (withOthers)
    for (const [path, oid] of project.others ?? [])
      files.set(path.slice(start), { path, below: path.slice(start), text: null, oid })
  return files
}
