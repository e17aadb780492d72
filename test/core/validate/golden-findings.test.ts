import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AgentProject, SourceFile } from '../../../core/agent/agent-project.ts'
import { isIgnoredFile } from '../../../core/agent/is-ignored-file.ts'
import { isProjectFile } from '../../../core/agent/is-project-file.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { renderFindingsText } from '../../../core/report/render-findings.ts'
import { RULES } from '../../../core/validate/rules.ts'
import { validateProject } from '../../../core/validate/validate-project.ts'

const FIXTURES = 'test/fixtures/findings'
const EXAMPLES = '../shared/examples'
const folders = readdirSync(FIXTURES).filter((name) => statSync(join(FIXTURES, name)).isDirectory())

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function projectIn(folder: string): AgentProject {
  const files = new Map<string, SourceFile>()
  const paths = filesBelow(folder)
  for (const path of paths.filter(isProjectFile)) {
    files.set(path, { path, text: readFileSync(join(folder, path), 'utf8'), oid: '' })
  }
  return loadProject(
    { root: '', commit: null, files, ignored: paths.filter(isIgnoredFile), refused: [] },
    { name: 'sample' },
  )
}

const RULE_NAMES = new Set(RULES.map((rule) => rule.name))

/** What one rule says about its project; all findings where the folder is not named after a rule. */
function textOf(folder: string): string {
  const project = projectIn(join(FIXTURES, folder))
  const sources = new Map([...project.files].map(([path, file]) => [path, file.text]))
  const findings = validateProject(project, { base: baseOf(folder) })
  const shown = RULE_NAMES.has(folder) ? findings.filter((finding) => finding.rule === folder) : findings
  return renderFindingsText(shown, { colour: false, sources })
}

/** What the project of a rule that needs both sides is compared with: the folder `base` in it, where there is one. */
function baseOf(folder: string): AgentProject | null {
  const base = join(FIXTURES, folder, 'base')
  return existsSync(base) ? projectIn(base) : null
}

describe('each rule says exactly this about its project', () => {
  it.each(folders)('%s', async (folder) => {
    await expect(textOf(folder)).toMatchFileSnapshot(`../../fixtures/findings/${folder}.txt`)
  })

  it.each(RULES.map((rule) => rule.name))('%s has a project that breaks it', (name) => {
    expect(folders).toContain(name)
    const findings = validateProject(projectIn(join(FIXTURES, name)), { base: baseOf(name) })
    expect(findings.filter((finding) => finding.rule === name)).not.toEqual([])
  })

  it('says nothing about a project without mistakes', () => {
    expect(validateProject(projectIn(join(FIXTURES, 'ok')))).toEqual([])
  })

  it('shows no line of a file that did not parse', () => {
    expect(textOf('broken-files-hide-nothing')).not.toContain('hunter2')
  })
})

describe('real projects that pass the vendor’s validator', () => {
  const names = existsSync(EXAMPLES) ? readdirSync(EXAMPLES) : []
  it('have no error here either', () => {
    for (const name of names) {
      const errors = validateProject(projectIn(join(EXAMPLES, name))).filter((finding) => finding.severity === 'error')
      expect(errors, name).toEqual([])
    }
  })
})

describe('the list of rules', () => {
  it('has unique kebab-case names and a sentence each', () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length)
    for (const rule of RULES) {
      expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(rule.description).toMatch(/^[A-Z`'].*\.$/)
    }
  })

  it('makes an error of whatever the vendor rejects', () => {
    const mild = RULES.filter((rule) => rule.class === 'adk' && rule.severity !== 'error')
    expect(mild.map((rule) => rule.name)).toEqual([])
  })

  it('gives the same findings in the same order whatever the order of the files', () => {
    const project = projectIn(join(FIXTURES, 'unresolved-reference'))
    const turned = { ...project, resources: [...project.resources].reverse() }
    expect(validateProject(turned)).toEqual(validateProject(project))
  })
})
