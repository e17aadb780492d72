// Writes what is generated and committed: a validator for each schemas/*.schema.json, and diff2html's stylesheet as a
// module. The same sources give the same bytes. `node scripts/generate.ts --check` fails when something is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const GENERATED = 'schemas/generated'
const HEADER = '// Written by scripts/generate.ts. Do not edit.\n'

async function main(): Promise<void> {
  const wanted = new Map([...(await validators()), await stylesheet()])
  const stale = await staleFiles(wanted)
  if (process.argv.includes('--check')) return report(stale)
  for (const [path, text] of wanted) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true })
    if (stale.includes(path)) await writeFile(join(ROOT, path), text)
  }
  for (const path of stale) if (!wanted.has(path)) await rm(join(ROOT, path))
  console.log(stale.length === 0 ? 'Nothing to generate.' : `Generated ${stale.join(', ')}`)
}

async function validators(): Promise<[string, string][]> {
  const names = (await readdir(join(ROOT, 'schemas'))).filter((name) => name.endsWith('.schema.json')).sort()
  const files: [string, string][] = []
  for (const file of names) {
    const name = file.replace(/\.schema\.json$/, '')
    const schema = JSON.parse(await readFile(join(ROOT, 'schemas', file), 'utf8')) as object
    files.push([`${GENERATED}/${name}.js`, validatorOf(schema)], [`${GENERATED}/${name}.d.ts`, declaration(file)])
  }
  return files
}

function validatorOf(schema: object): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  })
  const make = standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string
  return `${HEADER}${withImports(make(ajv, ajv.compile(schema)))}`
}

/**
 * ajv's ESM output still calls `require`, which is not there outside a bundle. Node, bundlers and vitest do not agree on
 * what the default import of these CommonJS modules is: the module or its default export.
 */
function withImports(code: string): string {
  const imports = new Map<string, string>()
  const rewritten = code.replaceAll(
    /require\("(ajv\/dist\/runtime\/(\w+))"\)\.default/g,
    (_, path: string, name: string) => {
      imports.set(name, path)
      return `(ajv_${name}.default ?? ajv_${name})`
    },
  )
  if (/\brequire\(/.test(rewritten)) throw new Error('the validator requires something this script does not know')
  const names = [...imports.keys()].sort()
  const lines = names.map((name) => `import ajv_${name} from '${imports.get(name)}.js'\n`)
  return `${lines.join('')}${rewritten.trim()}\n`
}

function declaration(file: string): string {
  return `${HEADER}import type { ErrorObject } from 'ajv'

/** Whether a value is as schemas/${file} says; when not, \`errors\` tells every reason until the next call. */
export declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
export default validate
`
}

async function stylesheet(): Promise<[string, string]> {
  const css = await readFile(join(ROOT, 'node_modules/diff2html/bundles/css/diff2html.min.css'), 'utf8')
  const text = `${HEADER}/** diff2html's stylesheet, to be inlined in pages. */\nexport const DIFF2HTML_CSS =\n  ${JSON.stringify(css.trim())}\n`
  return ['core/report/generated/diff2html-css.ts', text]
}

/** Files that differ from what they should be, and generated validators whose schema is gone. */
async function staleFiles(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of wanted)
    if ((await readFile(join(ROOT, path), 'utf8').catch(() => null)) !== text) stale.push(path)
  const present = await readdir(join(ROOT, GENERATED)).catch(() => [])
  return [...stale, ...present.map((name) => `${GENERATED}/${name}`).filter((path) => !wanted.has(path))]
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return console.log('Everything generated is up to date.')
  console.error(`Out of date: ${stale.join(', ')}. Run \`node scripts/generate.ts\` and commit the changes.`)
  process.exitCode = 1
}

await main()
