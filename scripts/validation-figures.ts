import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedProject } from './generated-project.ts'
import { type Figure, processFigure } from './process-figure.ts'

const ROOT = join(import.meta.dirname, '..')
const CLI = join(ROOT, 'dist/cli/main.js')
const AJV = join(ROOT, 'node_modules/ajv-cli/dist/index.js')
const SCHEMA = join(ROOT, 'schemas/topic.schema.json')

const SIZES = [
  { files: 190, budgetMs: 500, runs: 7 },
  { files: 2000, budgetMs: 2000, runs: 5 },
  { files: 20_000, budgetMs: 15_000, runs: 3 },
]
/** Of the project of which a schema checker is given the topics. */
const PEER_FILES = 2000
const BUDGET_MIB = 400

/** Validation as a whole process for projects of several sizes, and a schema checker over the topics of one of them. */
export function validationFigures(folder: string): Figure[] {
  const figures = SIZES.map(({ files, budgetMs, runs }) => {
    const project = writeProject(join(folder, `files-${files}`), files)
    return processFigure(`validate, ${files} files`, [CLI, 'validate', project], {
      budgetMs,
      budgetMiB: BUDGET_MIB,
      runs,
      cwd: folder,
    })
  })
  const topics = writeTopics(join(folder, 'topics-only'))
  const ajv = [AJV, 'validate', '--spec=draft2020', '--strict=false', '-s', SCHEMA, '-d', join(topics, 'topics/*.yaml')]
  const own = processFigure('validate, the topics of 2000 files alone', [CLI, 'validate', topics], { cwd: folder })
  const theirs = processFigure('ajv-cli, the same files by topic.schema.json (peer)', ajv, { cwd: folder })
  const ratio = { what: 'the first of these two in percent of the second', ms: (100 * own.ms) / theirs.ms, unit: '%' }
  return [...figures, own, theirs, { ...ratio, budgetMs: null }]
}

function writeProject(root: string, count: number): string {
  for (const [path, text] of generatedProject(count)) write(join(root, path), text)
  return root
}

/** Only what a schema can judge: topics that refer to nothing. */
function writeTopics(root: string): string {
  for (const [path, text] of generatedProject(PEER_FILES))
    if (path === 'project.yaml' || path.startsWith('topics/'))
      write(join(root, path), text.replaceAll(/\{\{.*?\}\}/g, 'it'))
  return root
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
