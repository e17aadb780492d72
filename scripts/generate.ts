// Writes what is generated and committed: a validator for each schemas/*.schema.json, the Python of the
// function worker as a module, docs/checks.md, which shows what the validators say and comes last, and the tables of the
// Action in README.md and docs/action.md. The same sources give the same bytes.
// `node scripts/generate.ts --check` fails when something is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { actionTables } from './action-tables.ts'
import { knownFields, type Schema } from './known-fields.ts'
import { pythonSources } from './python-sources.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const GENERATED = 'schemas/generated'
const HEADER = '// Written by scripts/generate.ts. Do not edit.\n'

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const modules = new Map([...(await validators()), await pythonWorker()])
  const stale = await staleFiles(modules)
  if (!check) await write(modules, stale)
  // Loaded only now: it runs the validators that were just written.
  const { checksPage } = await import('./generate-checks.ts')
  const pages = new Map([['docs/checks.md', await checksPage(ROOT)], ...(await actionTables(ROOT))])
  const stalePages = await differing(pages)
  if (check) return report([...stale, ...stalePages])
  await write(pages, stalePages)
  const all = [...stale, ...stalePages]
  console.log(all.length === 0 ? 'Nothing to generate.' : `Generated ${all.join(', ')}`)
}

async function write(wanted: ReadonlyMap<string, string>, stale: readonly string[]): Promise<void> {
  for (const path of stale) {
    const text = wanted.get(path)
    await mkdir(dirname(join(ROOT, path)), { recursive: true })
    await (text === undefined ? rm(join(ROOT, path)) : writeFile(join(ROOT, path), text))
  }
}

/**
 * Schemas with a validator of their own: one that stops at the first error, because who wrote the value may want us to look
 * for ever; that tells the value and the schema of an error; that tells an error in words. All others are one module.
 */
const SEPARATE: Readonly<Record<string, { first?: boolean; verbose?: boolean; messages?: boolean }>> = {
  greenroom: { verbose: true },
  report: { first: true, messages: true },
  'test-set': { messages: true },
}
/** Of what is only written here: others validate it. */
const ONLY_WRITTEN: ReadonlySet<string> = new Set(['diff'])

async function validators(): Promise<[string, string][]> {
  const names = (await readdir(join(ROOT, 'schemas')))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => name.replace(/\.schema\.json$/, ''))
    .filter((name) => !ONLY_WRITTEN.has(name))
    .sort()
  const schemas = new Map<string, Schema>()
  for (const name of names) {
    schemas.set(name, JSON.parse(await readFile(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8')) as Schema)
  }
  const files: [string, string][] = []
  for (const [name, options] of Object.entries(SEPARATE)) {
    const text = validatorOf(schemas.get(name) ?? {}, options)
    files.push([`${GENERATED}/${name}.js`, text], [`${GENERATED}/${name}.d.ts`, declaration(name)])
    schemas.delete(name)
  }
  return [
    ...files,
    [`${GENERATED}/project-files.js`, validatorsOf(schemas)],
    [`${GENERATED}/project-files.d.ts`, declarations([...schemas.keys()])],
    [`${GENERATED}/known-fields.ts`, `${HEADER}${knownFields(schemas)}`],
  ]
}

function validatorOf(schema: Schema, options: { first?: boolean; verbose?: boolean; messages?: boolean }): string {
  const { first = false, verbose = false, messages = false } = options
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: !first,
    inlineRefs: false,
    verbose,
    messages,
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  })
  // The schema of an error says what would be right by its examples.
  const needed = withoutAnnotations(schema, verbose ? WORDS : ANNOTATIONS)
  return `${HEADER}${withoutPlaces(withImports(standalone(ajv, ajv.compile(needed))))}`
}

/** Nobody reads where in the schema an error comes from. */
function withoutPlaces(code: string): string {
  return code.replaceAll(/schemaPath:"[^"]*",/g, '')
}

/**
 * One module for the schemas of project files: loaded by every `validate`, so without annotations, messages, places in
 * the schema and white space. Maps that are checked have no prototype, so nothing asks whether a property is their own.
 */
function validatorsOf(schemas: ReadonlyMap<string, Schema>): string {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    // A field may be required where only the schema around it says what it is.
    strictRequired: false,
    // .inf and .nan are numbers in YAML; bounds tell where they are not wanted.
    strictNumbers: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
    schemas: [...schemas.values()].map((schema) => withoutAnnotations(schema, ANNOTATIONS)),
  })
  const ids = Object.fromEntries([...schemas.keys()].map((name) => [exportName(name), `${name}.schema.json`]))
  const code = withoutPlaces(withImports(standalone(ajv, ids)))
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = (\[err\d+\]);\}else \{vErrors\.push\((err\d+)\);\}/g,
      '(vErrors ??= []).push($2);',
    )
    .replaceAll(
      /const (err\d+) = \{instancePath(?::([^;{}]*))?,keyword:("\w+"),params:(\{[^{}]*\})\};\(vErrors \?\?= \[\]\)\.push\(\1\);/g,
      (_, _name: string, path = 'instancePath', keyword: string, params: string) =>
        `(vErrors ??= []).push(wrong(${path},${keyword},${params}));`,
    )
    // Copying all errors for each item of a list would take for ever with a long list.
    .replaceAll(
      /vErrors = vErrors === null \? ([\w.]+\.errors) : vErrors\.concat\(\1\)/g,
      'vErrors = joined(vErrors, $1)',
    )
  return `${HEADER}${code}${JOINED}`
}

const JOINED = `
function wrong(instancePath, keyword, params) {
  return { instancePath, keyword, params }
}
function joined(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}
`

/** What only editors read. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'default', 'examples'])

const WORDS: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'default'])

/** A schema without its annotations; a property may be called `description` all the same. */
function withoutAnnotations(schema: Schema, annotations: ReadonlySet<string>): Schema {
  return stripped(schema, false, annotations) as Schema
}

function stripped(value: unknown, isMapOfNames: boolean, annotations: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => stripped(item, false, annotations))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key]) => isMapOfNames || !annotations.has(key))
  const namesBelow = (key: string): boolean =>
    !isMapOfNames && ['properties', '$defs', 'dependentSchemas'].includes(key)
  return Object.fromEntries(entries.map(([key, below]) => [key, stripped(below, namesBelow(key), annotations)]))
}

function standalone(ajv: Ajv2020, validate: unknown): string {
  return (standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string)(ajv, validate)
}

/** `flowConfig` of `flow-config`. */
function exportName(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
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

function declaration(name: string): string {
  return `${HEADER}import type { ErrorObject } from 'ajv'

/** Whether a value is as schemas/${name}.schema.json says; when not, \`errors\` tells every reason until the next call. */
export declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
export default validate
`
}

function declarations(names: readonly string[]): string {
  const lines = names.map(
    (name) => `/** schemas/${name}.schema.json */\nexport declare const ${exportName(name)}: Validate\n`,
  )
  return `${HEADER}import type { ErrorObject } from 'ajv'

/** Whether a value is as a schema says; when not, \`errors\` tells every reason until the next call. */
export interface Validate {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}

${lines.join('')}`
}

async function pythonWorker(): Promise<[string, string]> {
  return ['runtime/embedded/functions/generated/python-sources.ts', `${HEADER}${await pythonSources(ROOT)}`]
}

/** Files that differ from what they should be, and generated validators whose schema is gone. */
async function staleFiles(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const stale = await differing(wanted)
  const present = await readdir(join(ROOT, GENERATED)).catch(() => [])
  return [...stale, ...present.map((name) => `${GENERATED}/${name}`).filter((path) => !wanted.has(path))]
}

async function differing(wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of wanted)
    if ((await readFile(join(ROOT, path), 'utf8').catch(() => null)) !== text) stale.push(path)
  return stale
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return console.log('Everything generated is up to date.')
  console.error(`Out of date: ${stale.join(', ')}. Run \`node scripts/generate.ts\` and commit the changes.`)
  process.exitCode = 1
}

await main()
