import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../core/validate/finding.ts'
import { AREAS, OUTCOMES } from './areas.ts'
import { BASE, changed } from './base-project.ts'
import type { Mutation } from './mutation.ts'
import { validated } from './validated.ts'

describe(`reproduces ${OUTCOMES} outcomes of the vendor’s validator`, () => {
  it('says nothing about the project they start from', async () => {
    expect(listed(await validated(BASE))).toEqual([])
  })

  describe.each(AREAS)('$area', ({ area, mutations, more = [] }) => {
    const all = [...mutations, ...more]

    it.each(all)('$name → $outcome', async (mutation) => {
      const findings = await validated(changed(mutation.changes))
      expect(verdict(mutation, findings), listed(findings).join('\n')).toBe('as the vendor')
    })

    it('says exactly this', async () => {
      const blocks: string[] = []
      for (const { name, outcome, changes } of all) {
        blocks.push([`${name} → ${outcome}`, ...listed(await validated(changed(changes)))].join('\n  '))
      }
      const file = `${area.toLowerCase().replaceAll(' ', '-')}.golden.txt`
      await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot(file)
    })
  })
})

/** Whether the outcome is the vendor's, and what is wrong otherwise. */
function verdict({ outcome, path, isTrap }: Mutation, findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (outcome === 'error') {
    return errors.some((finding) => finding.path === path) ? 'as the vendor' : `no error in ${path}`
  }
  if (errors.length > 0) return 'an error although the vendor accepts it'
  return isTrap && !findings.some((finding) => finding.path === path) ? `no warning in ${path}` : 'as the vendor'
}

function listed(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ severity, path, range, rule, message }) => `${severity} ${path}:${range.line} ${rule} ${message}`,
  )
}
