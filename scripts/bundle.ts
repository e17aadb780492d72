// Puts a program and its packages into plain JavaScript.
//
//   node scripts/bundle.ts [action] [cli]   writes action/dist (committed) and dist/cli (packed); both without a name
//   node scripts/bundle.ts --check          exit 1 when action/dist is not what the sources give
//
// Beside dist/cli lies dist/sources.json: size and time of each file it was made of. By it bin/greenroom.js knows whether
// the bundle of a checkout is still what the sources are, and runs it instead of them: it starts three times as fast.
//
// Not minified, so that a reviewer can read it; comments stay in the sources. Only what scripts/generate.ts writes, and nobody
// reads, is made short, each file in a chunk of its own. The same sources and packages give the same bytes: chunks have no
// hash in their name, and every path is relative to the checkout.

import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { minify } from 'rolldown/utils'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')

interface Program {
  entry: string
  /** Name of the file to start. */
  main: string
  folder: string
}

const PROGRAMS = {
  action: { entry: 'action/main.ts', main: 'index.js', folder: 'action/dist' },
  cli: { entry: 'cli/commands/parts/start.ts', main: 'main.js', folder: 'dist/cli' },
} as const satisfies Record<string, Program>

/**
 * Packages that only define things when they are loaded, though they do not say so: what nobody calls is left out. It
 * spares the Action the HTTP client that @actions/core brings for a token it never asks for.
 */
const WITHOUT_SIDE_EFFECTS =
  /node_modules\/(?:undici|tunnel|@actions\/[\w-]+|octokit|@octokit\/(?:app|oauth-[\w-]+|auth-[\w-]+|webhooks[\w-]*))\//

/** How octokit defines its apps and their web server, which nobody here uses. */
const PURE = ['DefaultApp', 'DefaultOAuthApp']

/** What scripts/generate.ts writes, by its name: validators of schemas, the Python of the function worker. */
const GENERATED = /\/(?:schemas|functions)\/generated\/([\w-]+)\.[jt]s$/

/**
 * `import process from 'node:process'` makes Node evaluate every getter of it, standard input included: eight milliseconds of
 * each start. The global is the same object.
 */
const GLOBAL_PROCESS: Plugin = {
  name: 'global-process',
  resolveId: (id) => (/^(?:node:)?process$/.test(id) ? '\0process' : null),
  load: (id) => (id === '\0process' ? 'export default globalThis.process' : null),
}

interface Bundle {
  /** Names of the files written. */
  files: string[]
  /** Paths of the project's own files that it is made of, from the checkout. */
  sources: string[]
}

/** Writes a program's files to `folder`, and nothing else is left there. */
export async function bundle(program: Program, folder: string): Promise<Bundle> {
  const build = await rolldown({
    input: { [basename(program.main, '.js')]: join(ROOT, program.entry) },
    cwd: ROOT,
    platform: 'node',
    tsconfig: false,
    plugins: [GLOBAL_PROCESS],
    treeshake: {
      moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }],
      manualPureFunctions: PURE,
    },
    onLog(level, log, log2) {
      if (level === 'warn') throw new Error(log.message)
      log2(level, log)
    },
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: false,
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: {
      groups: [{ debugName: 'generated', name: (id) => `generated-${GENERATED.exec(id)?.[1] ?? ''}`, test: GENERATED }],
    },
    entryFileNames: '[name].js',
    // A chunk is named after its first file, and that of octokit is called dist-bundle.
    chunkFileNames: ({ facadeModuleId }) =>
      facadeModuleId?.includes('/node_modules/octokit/') ? 'chunks/octokit.js' : 'chunks/[name].js',
  })
  const sources = (await build.watchFiles).map((path) => relative(ROOT, path)).filter(isOwn)
  await build.close()
  const chunks = output.filter((file) => file.type === 'chunk')
  const files = new Map(await Promise.all(chunks.map(async (chunk) => [chunk.fileName, await codeOf(chunk)] as const)))
  files.set('LICENCES.txt', await licencesOf(chunks))
  await replaceFiles(folder, files)
  return { files: [...files.keys()], sources: sources.sort() }
}

function isOwn(path: string): boolean {
  return !path.startsWith('..') && !path.split(sep).includes('node_modules')
}

/** A file that stays as it is is not written: a program that runs from here meanwhile goes on. */
async function replaceFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, code] of files) {
    const text = code.endsWith('\n') ? code : `${code}\n`
    if ((await read(join(folder, name)))?.equals(Buffer.from(text)) === true) continue
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const gone = (await filesIn(folder)).filter((name) => !files.has(name))
  await Promise.all(gone.map((name) => rm(join(folder, name))))
}

/** What bin/greenroom.js compares with the files as they are: `{ path: [bytes, milliseconds] }`. */
async function writeSources(sources: readonly string[]): Promise<void> {
  const rows = [...sources, 'package-lock.json'].map(async (path) => {
    const { size, mtimeMs } = await stat(join(ROOT, path))
    return [path, [size, mtimeMs]] as const
  })
  await writeFile(join(ROOT, 'dist/sources.json'), JSON.stringify(Object.fromEntries(await Promise.all(rows))))
}

async function codeOf({ fileName, code, moduleIds }: OutputChunk): Promise<string> {
  if (!moduleIds.some((id) => GENERATED.test(id))) return code
  const { code: short, errors } = await minify(fileName, code, { module: true, compress: true, mangle: true })
  if (errors.length > 0) throw new Error(`${fileName} cannot be minified: ${errors[0]?.message ?? ''}`)
  return short
}

/** The licence of every package of which something is in the bundle, as their licences ask for. */
async function licencesOf(chunks: readonly OutputChunk[]): Promise<string> {
  const packages = new Set<string>()
  for (const id of chunks.flatMap((chunk) => Object.keys(chunk.modules))) {
    const [, path] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
    if (path !== undefined) packages.add(path)
  }
  const notices = await Promise.all([...packages].sort().map(noticeOf))
  return notices.join(`\n${'-'.repeat(80)}\n\n`)
}

async function noticeOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  const file = (await readdir(folder)).sort().find((name) => /^licen[cs]e/i.test(name))
  const text =
    file === undefined ? '' : `\n${(await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()}\n`
  return `${String(manifest['name'])} ${String(manifest['version'])} (${String(manifest['license'])})\n${text}`
}

/** What differs between two folders, one line each. */
async function compareFolders(expected: string, actual: string): Promise<string[]> {
  const names = new Set([...(await filesIn(expected)), ...(await filesIn(actual))])
  const problems: string[] = []
  for (const name of [...names].sort()) {
    const [want, have] = await Promise.all([read(join(expected, name)), read(join(actual, name))])
    if (want === null) problems.push(`${name} should not be there`)
    else if (have === null) problems.push(`${name} is missing`)
    else if (!want.equals(have)) problems.push(`${name} differs`)
  }
  return problems
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

function read(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null)
}

async function checkAction(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-bundle-'))
  try {
    await bundle(PROGRAMS.action, join(folder, 'dist'))
    const problems = await compareFolders(join(folder, 'dist'), join(ROOT, PROGRAMS.action.folder))
    if (problems.length === 0) return
    const lines = problems.map((problem) => `  ${PROGRAMS.action.folder}/${problem}`)
    console.error(`The bundle is not what the sources give. Run "npm run bundle" and commit it.\n${lines.join('\n')}`)
    process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--check')) return checkAction()
  const names = Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[]
  const unknown = args.find((arg) => !names.some((name) => name === arg))
  if (unknown !== undefined) throw new Error(`${unknown} is not a program; there are ${names.join(' and ')}`)
  for (const name of names.filter((name) => args.length === 0 || args.includes(name))) {
    const { folder } = PROGRAMS[name]
    const { files, sources } = await bundle(PROGRAMS[name], join(ROOT, folder))
    if (name === 'cli') await writeSources(sources)
    console.log(`${folder}: ${files.length} files`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2))
