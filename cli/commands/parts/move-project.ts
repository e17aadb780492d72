import type { AgentProject, SourceFile } from '../../../core/agent/agent-project.ts'

/** A path below the folder `from`, seen below the folder `to` instead; `''` is where paths start. */
export function movePath(path: string, from: string, to: string): string {
  const inside = from === '' ? path : path.slice(from.length + 1)
  return [to, inside].filter((part) => part !== '').join('/')
}

/** The project with every path below `from` seen below `to` instead. */
export function moveProject(project: AgentProject, from: string, to: string): AgentProject {
  if (from === to) return project
  const pathOf = (path: string): string => movePath(path, from, to)
  const move = <T extends { path: string }>(one: T): T => ({ ...one, path: pathOf(one.path) })
  return {
    ...project,
    root: pathOf(project.root),
    ...(project.ignored === undefined ? {} : { ignored: project.ignored.map(pathOf) }),
    ...(project.documents === undefined ? {} : { documents: withKeys(project.documents, pathOf) }),
    files: new Map([...project.files.values()].map((file) => [pathOf(file.path), moveFile(file, pathOf(file.path))])),
    resources: project.resources.map(move),
    findings: project.findings.map(move),
  }
}

/** Of a file on disk, `oid` is worked out when somebody asks. */
function moveFile(file: SourceFile, path: string): SourceFile {
  return {
    path,
    text: file.text,
    get oid() {
      return file.oid
    },
  }
}

function withKeys<T>(map: ReadonlyMap<string, T>, keyOf: (key: string) => string): Map<string, T> {
  return new Map([...map].map(([key, value]) => [keyOf(key), value]))
}
