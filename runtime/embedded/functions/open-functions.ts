import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { findIsolation } from './find-isolation.ts'
import { findPython } from './find-python.ts'
import { functionFiles } from './function-files.ts'
import type { FunctionWorker } from './function-worker.ts'
import { RestartingWorker } from './restarting-worker.ts'

export interface OpenFunctionsOptions {
  /** Path or name of the interpreter; `python3` in PATH without one. */
  python?: string
  limits?: { callMs?: number; memoryMb?: number }
  /** What the files hold, by path from the project's root, so that errors have the lines of the files. */
  texts?: ReadonlyMap<string, string>
}

const CALL_MS = 10_000
const MEMORY_MB = 512

/**
 * A running Python with the functions of a version; null when Python is missing or the version has no functions.
 * GreenroomError `python-too-old`, `functions-not-started`.
 */
export async function openFunctions(
  version: AgentVersion,
  options: OpenFunctionsOptions = {},
): Promise<FunctionWorker | null> {
  const files = functionFiles(version, options.texts)
  if (files.files.length === 0) return null
  const [python, isolation] = await Promise.all([findPython(options.python), findIsolation()])
  if (python === null) return null
  const limits = { callMs: options.limits?.callMs ?? CALL_MS, memoryMb: options.limits?.memoryMb ?? MEMORY_MB }
  const worker = new RestartingWorker(python, isolation, files, limits)
  await worker.start()
  return worker
}
