import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { allInputs } from '../../action/command-inputs.ts'
import { commandsOfOutputs } from '../../action/set-outputs.ts'

const ROOT = new URL('../../', import.meta.url)
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

  it('does not load octokit before there is a comment to write', () => {
    const bundle = readFileSync(new URL('action/dist/index.js', ROOT), 'utf8')
    const loadedAtOnce = [...bundle.matchAll(/^(?:import|export)\b[^'"\n]*["'](\.[^"']+)["']/gm)].map(
      ([, path]) => path,
    )
    expect(loadedAtOnce).toEqual(['./chunks/rolldown-runtime.js'])
    expect(bundle).toContain('import("./chunks/octokit.js")')
  })
})
