import { createTwoFilesPatch } from 'diff'
import type { SourceFile } from '../agent/agent-project.ts'
import { applyFixes, pathAfter } from '../validate/fix/apply-fixes.ts'
import type { Fix } from '../validate/fix/fix.ts'
import type { SortFix } from '../validate/fix/plan-sorts.ts'
import { visibleLine, visibleText } from './visible-text.ts'

/** The fixes as a unified diff in git's way, file by file; an empty text without any. */
export function renderFixes(files: ReadonlyMap<string, SourceFile>, fixes: readonly (Fix | SortFix)[]): string {
  const renames = fixes.filter((fix) => fix.do === 'rename')
  const fixed = applyFixes(files, fixes)
  const patches = [...files.values()].flatMap((file): string[] => {
    const path = pathAfter(file.path, renames)
    const text = fixed.get(path)?.text ?? file.text
    const [from, to] = [visibleLine(file.path, 500), visibleLine(path, 500)]
    const move = path === file.path ? [] : [`rename from ${from}\nrename to ${to}\n`]
    const patch = text === file.text ? [] : [bodyOf(createTwoFilesPatch(`a/${from}`, `b/${to}`, file.text, text))]
    if (move.length + patch.length === 0) return []
    return [`diff --git a/${from} b/${to}\n`, ...move, ...patch]
  })
  return patches.join('')
}

/** Without the line of equals signs that stands before each patch. */
function bodyOf(patch: string): string {
  return visibleText(patch.replace(/^=+\n/, ''))
}
