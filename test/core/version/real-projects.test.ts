import * as fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isProjectFile } from '../../../core/agent/is-project-file.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import type { AgentVersion } from '../../../core/version/agent-version.ts'
import { compareVersions } from '../../../core/version/compare-versions.ts'
import { placeChanges } from '../../../core/version/place-changes.ts'
import { unchangedFiles } from '../../../core/version/unchanged-files.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { fixtureTexts, folderTexts, projectSource } from '../agent/project-source.ts'
import { applyChanges } from './apply-changes.ts'

type Texts = Readonly<Record<string, string>>

const REAL = fileURLToPath(new URL('../../../../shared/examples/', import.meta.url))
const real = ['restaurant-table-booking', 'healthcare-appointment-scheduling']
  .filter((name) => existsSync(`${REAL}${name}`))
  .map((name) => [name, folderTexts(`${REAL}${name}`)] as const)
const projects = [['ferries', fixtureTexts('ferries')] as const, ...real].map(
  ([name, texts]) => [name, Object.fromEntries(Object.entries(texts).filter(([path]) => isProjectFile(path)))] as const,
)

const number = fc.nat({ max: 100_000 })
const edits = fc.array(
  fc.record({
    do: fc.constantFrom('reword', 'cut', 'swap', 'remove', 'copy', 'rename everywhere'),
    file: number,
    at: number,
  }),
  { minLength: 1, maxLength: 6 },
)

type Edit = typeof edits extends fc.Arbitrary<readonly (infer T)[]> ? T : never

function mutated(texts: Texts, list: readonly Edit[]): Texts {
  const files = new Map(Object.entries(texts))
  for (const { do: what, file, at } of list) {
    const paths = [...files.keys()].sort()
    const path = paths[file % paths.length] ?? ''
    const text = files.get(path) ?? ''
    const lines = text.split('\n')
    const line = at % lines.length
    if (what === 'reword')
      files.set(path, text.replace(new RegExp(`(?<=^[^]{${at % (text.length + 1)}})[a-z]{3,}`), 'zebra'))
    else if (what === 'cut') files.set(path, lines.toSpliced(line, 1).join('\n'))
    else if (what === 'swap') files.set(path, [...lines.slice(line), ...lines.slice(0, line)].join('\n'))
    else if (what === 'remove') files.delete(path)
    else if (what === 'copy')
      files.set(path.replace(/(\.\w+)$/, '_copy$1'), text.replace(/^name: (.*)$/m, 'name: $1 copy'))
    else {
      const [, name = ''] = /^(?:- )?name: (.{4,})$/m.exec(text) ?? []
      if (name !== '' && !/["':]/.test(name))
        for (const [one, all] of files) files.set(one, all.replaceAll(name, `${name} X`))
    }
  }
  return Object.fromEntries(files)
}

function read(texts: Texts, root = '') {
  return loadProject(projectSource(texts, { root }), { name: 'a' })
}

function parsed(text: string): unknown {
  try {
    return load(text)
  } catch {
    return null
  }
}

/** Another spelling of the same agent, in another folder. */
function respelled(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      if (path.endsWith('.py')) return [path, `# spelled\n${text.replaceAll('\n', '\r\n')}\n`]
      if (!/\.ya?ml$/.test(path)) return [path, `${text.replaceAll('\n', '\r\n')}\r\n`]
      const document = parsed(text)
      if (document === null || typeof document !== 'object') return [path, text]
      return [path, dump(Object.fromEntries(Object.entries(document).reverse()), { indent: 3, lineWidth: 60 })]
    }),
  )
}

describe.each(projects)('%s', (_, texts) => {
  const before = read(texts)
  const base = versionOf(before) as AgentVersion

  it('is itself, whatever its spelling and folder', () => {
    expect(compareVersions(base, base)).toEqual([])
    const after = read(respelled(texts), 'elsewhere/agent')
    expect(compareVersions(base, versionOf(after))).toEqual([])
  })

  it('with any edits: the changes lead from one to the other, both ways, and leave no file untold', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const after = read(mutated(texts, list))
        const head = versionOf(after)
        fc.pre(head !== null)
        const changes = placeChanges(compareVersions(base, head), before, after)
        expect(applyChanges(changes, base).digest).toBe(head.digest)
        expect(applyChanges(compareVersions(head, base), head).digest).toBe(base.digest)
        expect(changes.length === 0).toBe(base.digest === head.digest)
        const told = new Set([
          ...changes.flatMap(({ places }) => [places?.before?.path, places?.after?.path]),
          ...unchangedFiles(before, after, changes).flatMap(({ path, previousPath }) => [path, previousPath]),
        ])
        const all = new Set([...before.files.keys(), ...after.files.keys()])
        const differing = [...all].filter((path) => before.files.get(path)?.text !== after.files.get(path)?.text)
        expect(differing.filter((path) => !told.has(path))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('with any edits: the same changes whatever the spelling of the head', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const edited = mutated(texts, list)
        const head = versionOf(read(edited))
        fc.pre(head !== null)
        const changes = compareVersions(base, head)
        expect(
          compareVersions(base, versionOf(read(respelled(edited), 'x'))).map(({ key, change }) => [key, change]),
        ).toEqual(changes.map(({ key, change }) => [key, change]))
      }),
      { numRuns: 8 },
    )
  })
})
