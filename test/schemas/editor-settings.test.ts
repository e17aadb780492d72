import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kindOfPath } from '../../core/agent/kind-of-path.ts'
import { schemaOfFile } from '../../core/validate/schema/schema-of-file.ts'

const EXAMPLE = 'examples/larkfield-bikes'
const AGENT = 'agents/larkfield-bikes/'

interface Settings {
  'yaml.schemas': Readonly<Record<string, string | readonly string[]>>
  'json.schemas': readonly { fileMatch: readonly string[]; url: string }[]
}

const settings = JSON.parse(readFileSync(join(EXAMPLE, '.vscode/settings.json'), 'utf8')) as Settings
const mapped = [
  ...Object.entries(settings['yaml.schemas']).map(([schema, globs]) => ({ schema, globs: [globs].flat() })),
  ...settings['json.schemas'].map(({ url, fileMatch }) => ({ schema: url, globs: [...fileMatch] })),
]

function schemasFor(path: string): string[] {
  return mapped
    .filter(({ globs }) => globs.some((glob) => patternOf(glob).test(path)))
    .map(({ schema }) => basename(schema, '.schema.json'))
}

function patternOf(glob: string): RegExp {
  const source = glob
    .replace(/^\//, '')
    .replaceAll('.', String.raw`\.`)
    .replaceAll('*', '[^/]+')
  return new RegExp(`^${source}$`)
}

describe('the editor settings of the example', () => {
  it('name schemas that are there', () => {
    for (const { schema } of mapped) expect(existsSync(join(EXAMPLE, schema)), schema).toBe(true)
  })

  it('give each file the schema that validation uses', () => {
    const files = readdirSync(EXAMPLE, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(EXAMPLE, join(entry.parentPath, entry.name)))
    for (const path of files.filter((path) => path.startsWith(AGENT))) {
      const expected = schemaOfFile(kindOfPath(path.slice(AGENT.length))?.rows ?? [])
      const isTestSet = path.startsWith(`${AGENT}test_sets/`)
      expect(schemasFor(path), path).toEqual(isTestSet ? ['test-set'] : expected === null ? [] : [expected.name])
    }
    expect(schemasFor('greenroom.yaml')).toEqual(['greenroom'])
  })
})
