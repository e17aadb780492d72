import type { AgentProject } from '../../core/agent/agent-project.ts'
import { kindOfPath } from '../../core/agent/kind-of-path.ts'
import { GreenroomError } from '../../core/errors.ts'
import { visibleLine } from '../../core/report/visible-text.ts'
import type { FunctionImports } from '../../runtime/embedded/functions/function-worker.ts'
import { openFunctionFiles } from '../../runtime/embedded/functions/open-function-files.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { loadAgents, onlyAgent } from './parts/sources.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  ref?: string
  agent?: string
  python?: string
  format: string
  output?: string
}

/** `greenroom functions [PATH…]`: imports every function file of each agent in the worker; exit 1 when one does not import. */
export async function run(console: Console, paths: string[], options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json'])
  const projects: AgentProject[] = []
  for (const path of paths) projects.push(...(await loadAgents(console, path, options.ref)).projects)
  const all: FunctionImports[] = []
  for (const project of onlyAgent(projects, (candidate) => candidate.name, options.agent))
    all.push(await importFunctions(console, project, options.python))
  const imports: FunctionImports = {
    total: all.reduce((sum, { total }) => sum + total, 0),
    imported: all.reduce((sum, { imported }) => sum + imported, 0),
    failed: all.flatMap(({ failed }) => failed),
  }
  await writeResult(console, format === 'json' ? jsonText(imports) : asText(imports), options.output)
  return imports.failed.length === 0 ? EXIT.fine : EXIT.findings
}

async function importFunctions(console: Console, project: AgentProject, python?: string): Promise<FunctionImports> {
  const prefix = project.root === '' ? '' : `${project.root}/`
  const files = [...project.files.values()]
    .map(({ path, text }) => ({ path: path.slice(prefix.length), source: text }))
    .filter(({ path }) => kindOfPath(path)?.rows.some(({ format }) => format === 'python') === true)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  if (files.length === 0) return { total: 0, imported: 0, failed: [] }
  // The files as they are, not a version: it says where a file is broken that keeps the agent from having a version.
  const worker = await openFunctionFiles({ files, flows: {} }, python === undefined ? {} : { python })
  if (worker === null) {
    throw new GreenroomError(`${python ?? 'python3'} is not there, and functions are Python`, {
      code: 'needs-python',
      hint: 'Install Python 3.9 or newer, or name one with --python.',
    })
  }
  try {
    const { total, imported, failed } = await worker.importAll()
    for (const note of worker.notes) console.err(`Note: ${note}.\n`)
    return { total, imported, failed: failed.map((one) => ({ ...one, path: `${prefix}${one.path}` })) }
  } finally {
    await worker.stop()
  }
}

function asText({ total, imported, failed }: FunctionImports): string {
  const lines = failed.map(({ path, line, message }) => `${visibleLine(path)}:${line}: ${visibleLine(message, 2_000)}`)
  return [...lines, `${imported} of ${total} function files import.`].join('\n')
}
