import { findIsolation } from './find-isolation.ts'
import { findPython } from './find-python.ts'
import type { FunctionFiles } from './function-files.ts'
import type { FunctionWorker } from './function-worker.ts'
import { RestartingWorker } from './restarting-worker.ts'

export interface OpenFunctionsOptions {
  /** Path or name of the interpreter; `python3` in PATH without one. */
  python?: string
  limits?: { callMs?: number; memoryMb?: number }
  /** Told each time a process is started to replace one that ended. */
  onRestart?: () => void
}

const CALL_MS = 10_000
const MEMORY_MB = 512

/** As openFunctions, of files that need not be those of a version. */
export async function openFunctionFiles(
  files: FunctionFiles,
  options: OpenFunctionsOptions = {},
): Promise<FunctionWorker | null> {
  if (files.files.length === 0) return null
  const [python, isolation] = await Promise.all([findPython(options.python), findIsolation()])
  if (python === null) return null
  const limits = { callMs: options.limits?.callMs ?? CALL_MS, memoryMb: options.limits?.memoryMb ?? MEMORY_MB }
  const worker = new RestartingWorker(python, isolation, files, limits, options.onRestart)
  await worker.start()
  return worker
}
