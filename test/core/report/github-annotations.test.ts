import { describe, expect, it } from 'vitest'
import { githubAnnotations } from '../../../core/report/github-annotations.ts'
import type { Finding } from '../../../core/validate/finding.ts'
import { HOSTILE } from './hostile-report.ts'

function finding(more: Partial<Finding> = {}): Finding {
  const range = { line: 2, column: 6, endLine: 2, endColumn: 14 }
  return { rule: 'unresolved-reference', severity: 'error', message: 'Not there.', path: 'a/rules.txt', range, ...more }
}

describe('githubAnnotations', () => {
  it('writes one workflow command a finding', () => {
    expect(githubAnnotations([finding({ hint: 'Did you mean "y"?' })])).toBe(
      '::error file=a/rules.txt,line=2,endLine=2,col=6,endColumn=14,title=unresolved-reference::Not there. Did you mean "y"?\n',
    )
    expect(githubAnnotations([])).toBe('')
  })

  it('escapes what ends a property or a command', () => {
    expect(githubAnnotations([finding({ path: 'a,b:c%0A.txt', message: '50% off\nsecond line' })])).toBe(
      '::error file=a%2Cb%3Ac%250A.txt,line=2,endLine=2,col=6,endColumn=14,title=unresolved-reference::50%25 off%0Asecond line\n',
    )
  })

  it('leaves columns out where a finding spans lines', () => {
    const range = { line: 2, column: 6, endLine: 4, endColumn: 1 }
    expect(githubAnnotations([finding({ range })])).toContain('file=a/rules.txt,line=2,endLine=4,title=')
  })

  it('shows ten of a kind and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, line) =>
      finding({ range: { line, column: 1, endLine: line, endColumn: 2 } }),
    )
    const lines = githubAnnotations([...many, finding({ severity: 'warning' })])
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(1)
    expect(lines.at(-1)).toBe('::notice title=greenroom::15 more findings not shown here')
  })

  it.each(HOSTILE)('keeps %j inside its one command', (text) => {
    const line = githubAnnotations([finding({ message: text, hint: text, path: text })])
    expect(line.split('\n')).toHaveLength(2)
    expect(line).not.toContain('\r')
    expect(line.slice(0, line.indexOf('::', 2)).split(',')).toHaveLength(6)
  })
})
