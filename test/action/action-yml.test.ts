import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { allInputs } from '../../action/command-inputs.ts'
import { commandsOfOutputs } from '../../action/set-outputs.ts'

const ROOT = new URL('../../', import.meta.url)
const DIST = new URL('action/dist/', ROOT)
const manifest = load(readFileSync(new URL('action.yml', ROOT), 'utf8')) as {
  inputs: Record<string, { description: string; default: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

describe('action.yml', () => {
  it('names exactly the outputs that are set', () => {
    expect([...commandsOfOutputs().keys()].sort()).toEqual(Object.keys(manifest.outputs).sort())
  })

  it('names exactly the inputs that are read', () => {
    expect([...allInputs()].sort()).toEqual(Object.keys(manifest.inputs).sort())
  })

  it('describes each of them and makes none required, which the runner would not enforce', () => {
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
      expect(description).not.toBe('')
    expect(Object.values(manifest.inputs).filter(({ required }) => required !== undefined)).toEqual([])
  })

  it('starts the committed bundle on Node 24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'action/dist/index.js' })
    expect(readdirSync(new URL('action/dist', ROOT))).toContain('index.js')
  })

  it('does not load octokit before GitHub is asked something', () => {
    expect(loadedAtOnce('index.js').filter((path) => path.includes('octokit'))).toEqual([])
    const chunks = readdirSync(new URL('chunks', DIST)).map((name) => `chunks/${name}`)
    expect(
      ['index.js', ...chunks].filter((path) => /\bimport\("\.\/(?:chunks\/)?octokit\.js"\)/.test(textOf(path))),
    ).not.toEqual([])
  })
})

/** A file of the bundle and all that it imports when it is loaded, by the way. */
function loadedAtOnce(path: string, known = new Set<string>()): string[] {
  if (known.has(path)) return []
  known.add(path)
  for (const [, imported = ''] of textOf(path).matchAll(/^(?:import|export)\b[^'"\n]*["'](\.[^"']+)["']/gm))
    loadedAtOnce(join(dirname(path), imported), known)
  return [...known]
}

function textOf(path: string): string {
  return readFileSync(new URL(path, DIST), 'utf8')
}
