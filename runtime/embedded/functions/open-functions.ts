import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { functionFiles } from './function-files.ts'
import type { FunctionWorker } from './function-worker.ts'
import { openFunctionFiles, type OpenFunctionsOptions } from './open-function-files.ts'

/**
 * A running Python with the functions of a version; null when Python is missing or the version has no functions.
 * GreenroomError `python-too-old`, `functions-not-started`.
 */
export function openFunctions(version: AgentVersion, options?: OpenFunctionsOptions): Promise<FunctionWorker | null> {
  return openFunctionFiles(functionFiles(version), options)
}
