import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE_DESCRIPTIONS } from '../../core/validate/describe-rule.ts'
import { OTHER_RULES } from '../../core/validate/other-rules.ts'
import { fixtureFindings } from '../../scripts/fixture-findings.ts'

const folderOf = (rule: string): string | undefined =>
  ['findings', 'checks'].map((name) => `test/fixtures/${name}/${rule}`).find((path) => existsSync(path))

describe('docs/checks.md', () => {
  it.each(RULE_DESCRIPTIONS.map(({ name }) => name))('has a project that breaks %s', async (name) => {
    const folder = folderOf(name)
    expect(folder, `add test/fixtures/findings/${name}`).toBeDefined()
    expect((await fixtureFindings(folder ?? '', name)).findings).not.toEqual([])
  })

  it('describes no rule twice, and lets nobody change what the vendor rejects', () => {
    const names = RULE_DESCRIPTIONS.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    for (const rule of OTHER_RULES.filter((one) => one.class === 'adk')) expect(rule.fixed, rule.name).toBe(true)
  })
})
