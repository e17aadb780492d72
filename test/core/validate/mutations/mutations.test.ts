import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../core/validate/finding.ts'
import { validated } from '../adk-conformance/validated.ts'
import { NAME_MISTAKES } from './name-mistakes.ts'
import type { Mistake, Planted } from './planted.ts'
import { PYTHON_MISTAKES } from './python-mistakes.ts'
import { YAML_MISTAKES } from './yaml-mistakes.ts'

const EXAMPLES = '../shared/examples'
const COUNT = 100
const SEED = 20_260_504
const MISTAKES: readonly Mistake[] = [...YAML_MISTAKES, ...NAME_MISTAKES, ...PYTHON_MISTAKES]

const folders = [
  'examples/larkfield-bikes/agents/larkfield-bikes',
  ...(existsSync(EXAMPLES) ? readdirSync(EXAMPLES).sort() : []).map((name) => join(EXAMPLES, name)),
]

describe('mistakes put into real projects', () => {
  it(`are found, at least 98 of ${COUNT}, in the right file and within a line`, { timeout: 120_000 }, async () => {
    const projects = await Promise.all(folders.map(projectIn))
    const random = seeded(SEED)
    const possible = MISTAKES.filter(({ spots }) => projects.some(({ files }) => spots(files).length > 0))
    const missed: string[] = []
    for (let n = 0; n < COUNT; n++) {
      const mistake = possible[n % possible.length]
      if (mistake === undefined) throw new Error('there is no kind of mistake')
      const project = pick(
        random,
        projects.filter(({ files }) => mistake.spots(files).length > 0),
      )
      const planted = pick(random, mistake.spots(project.files))()
      const findings = await validated(withChanges(project.files, planted))
      const fresh = findings.filter((finding) => !project.known.has(sayingOf(finding)))
      if (!fresh.some((finding) => isDue(finding, planted)))
        missed.push(missText(mistake, project.folder, planted, fresh))
    }
    expect(
      missed.length,
      `${COUNT - missed.length} of ${COUNT} found; missed:\n${missed.join('\n')}`,
    ).toBeLessThanOrEqual(2)
  })
})

interface RealProject {
  folder: string
  files: ReadonlyMap<string, string>
  /** What is said about it as it is, without the places. */
  known: ReadonlySet<string>
}

async function projectIn(folder: string): Promise<RealProject> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
  const paths = entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  const findings = await validated(files)
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
  return { folder, files, known: new Set(findings.map(sayingOf)) }
}

function sayingOf({ path, rule, message }: Finding): string {
  return `${path} ${rule} ${message}`
}

function isDue({ path, range }: Finding, planted: Planted): boolean {
  return path === planted.path && planted.lines.some((line) => Math.abs(line - range.line) <= 1)
}

function withChanges(files: ReadonlyMap<string, string>, { changes }: Planted): Map<string, string> {
  const after = new Map(files)
  for (const [path, text] of changes) {
    if (text === null) after.delete(path)
    else after.set(path, text)
  }
  return after
}

function missText(mistake: Mistake, folder: string, planted: Planted, fresh: readonly Finding[]): string {
  const said = fresh.slice(0, 3).map(({ path, range, rule }) => `${path}:${range.line} ${rule}`)
  return `${mistake.name}: ${folder}/${planted.path}:${planted.lines.join(' or ')}; said: ${said.join(', ') || 'nothing'}`
}

function pick<T>(random: () => number, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('there is no place for this kind of mistake')
  return one
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
