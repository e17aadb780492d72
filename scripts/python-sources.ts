import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the Python of the function worker is written. */
const FOLDER = 'runtime/embedded/functions/python'

/**
 * The Python of the function worker as a TypeScript module, by module name, so that a bundle needs no file beside it. A
 * package is its `__init__.py`.
 */
export async function pythonSources(root: string): Promise<string> {
  const names = await readdir(join(root, FOLDER), { recursive: true })
  const entries: string[] = []
  for (const name of names.filter((name) => name.endsWith('.py')).sort()) {
    const module = name.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')
    const lines = (await readFile(join(root, FOLDER, name), 'utf8')).trimEnd().split('\n')
    entries.push(
      `  ${JSON.stringify(module)}: [\n${lines.map((line) => `    ${JSON.stringify(line)},\n`).join('')}  ].join('\\n'),\n`,
    )
  }
  return `/** The Python of the function worker, by module: ${FOLDER}. */
export const PYTHON_SOURCES: Readonly<Record<string, string>> = {
${entries.join('')}}
`
}
