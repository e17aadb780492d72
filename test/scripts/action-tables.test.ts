import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { actionTables } from '../../scripts/action-tables.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PAGE = readFileSync(`${ROOT}/docs/action.md`, 'utf8')

describe('docs/action.md and README.md', () => {
  it('have the tables that action.yml and the commands give', async () => {
    for (const [path, text] of await actionTables(ROOT)) expect(readFileSync(`${ROOT}/${path}`, 'utf8')).toBe(text)
  })

  it('answers each of the sixteen traps', () => {
    const rows = [...PAGE.matchAll(/^\| (\d+) \| .{20,} \| .{20,} \|$/gm)].map(([, number]) => Number(number))
    expect(rows).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
  })

  it('names tests, files and headings that there are', () => {
    for (const [path] of PAGE.matchAll(/\btest\/[\w/-]+\.test\.ts/g))
      expect(existsSync(`${ROOT}/${path}`), path).toBe(true)
    for (const [, path = ''] of PAGE.matchAll(/\]\(\.\.\/([^)#]+)/g))
      expect(existsSync(`${ROOT}/${path}`), path).toBe(true)
    const headings = [...PAGE.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    for (const [, anchor] of PAGE.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
  })

  it('names checks of the doctor that there are', () => {
    const checks = readdirSync(`${ROOT}/github/doctor/checks`).map((name) => name.replace(/\.ts$/, ''))
    const named = [...PAGE.matchAll(/doctor ((?:`[a-z-]+`(?:, )?)+)/g)].flatMap(
      ([, list = '']) => list.match(/[a-z-]+/g) ?? [],
    )
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !checks.includes(name))).toEqual([])
  })
})
