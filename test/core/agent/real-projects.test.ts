import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isProjectFile } from '../../../core/agent/is-project-file.ts'
import { loadProject } from '../../../core/agent/load-project.ts'
import { versionOf } from '../../../core/version/version-of.ts'
import { fixtureTexts, folderTexts, projectSource } from './project-source.ts'

const REAL = fileURLToPath(new URL('../../../../shared/examples/', import.meta.url))
const names = ['restaurant-table-booking', 'restaurant-table-booking-before', 'healthcare-appointment-scheduling']
const real = names
  .filter((name) => existsSync(`${REAL}${name}`))
  .map((name) => [name, managed(folderTexts(`${REAL}${name}`))] as const)
const projects = [['ferries', managed(fixtureTexts('ferries'))] as const, ...real]

function managed(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([path]) => isProjectFile(path)))
}

describe.each(projects)('%s', (name, texts) => {
  it('loads without an error, each file holds something', () => {
    const project = loadProject(projectSource(texts, { root: `agents/${name}` }), { name })
    expect(project.findings.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(versionOf(project)?.digest).toMatch(/^sha256:/)
    const read = new Set(project.resources.map((resource) => resource.path))
    const silent = Object.keys(texts).filter((path) => !read.has(`agents/${name}/${path}`))
    expect(silent.filter((path) => /^(topics|flows|functions|agent_settings)\//.test(path))).toEqual([])
  })

  it('every reference has a place that holds it', () => {
    const project = loadProject(projectSource(texts), { name })
    for (const { path, references } of project.resources) {
      const lines = (texts[path] ?? '').split(/\r\n|\r|\n/)
      for (const { text, range } of references) {
        if (range.line !== range.endLine) continue
        expect(lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1)).toBe(text)
      }
    }
  })
})

describe('speed', () => {
  it('a project of 190 files is read and has its digest in a moment', () => {
    const [, texts] = projects.at(-1) ?? projects[0] ?? ['', {}]
    const many = { ...texts }
    for (let i = 0; Object.keys(many).length < 190; i++) {
      many[`topics/more_${i}.yaml`] = `name: More ${i}\ncontent: |-\n${'  A line of it.\n'.repeat(20)}`
      many[`functions/more_${i}.py`] = `def more_${i}(conv: Conversation):\n${'    x = [1, 2]\n'.repeat(20)}`
    }
    const times: number[] = []
    for (let round = 0; round < 6; round++) {
      const started = performance.now()
      versionOf(loadProject(projectSource(many), { name: 'many' }))
      times.push(performance.now() - started)
    }
    // 120 ms on an idle machine; four times that on one that is shared.
    expect(Math.min(...times)).toBeLessThan(480)
  })
})

if (real.length === names.length) {
  describe('the same agent before and after months of work', () => {
    it('differs, but not where it was only written anew', () => {
      const [after, before] = real.map(([name, texts]) => versionOf(loadProject(projectSource(texts), { name })))
      expect(after?.digest).not.toBe(before?.digest)
      const same = [...(after?.resources ?? [])].filter(([key, one]) => before?.resources.get(key)?.hash === one.hash)
      expect(same.length).toBeGreaterThan(230)
      for (const key of ['personality:personality', 'role:role', 'sms_template:menu', 'sms_template:take_out']) {
        expect(same.map(([of]) => of)).toContain(key)
      }
    })
  })
}
