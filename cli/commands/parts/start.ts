import { processConsole } from './console.ts'
import { reportFailure } from './exit-code.ts'
import { keepCompiledCode } from './keep-compiled-code.ts'
import { createProgram } from './program.ts'

keepCompiledCode()
const console = processConsole()
try {
  await createProgram(console, (code) => {
    process.exitCode = code
  }).parseAsync(process.argv)
} catch (error) {
  process.exitCode = reportFailure(console, error)
}
