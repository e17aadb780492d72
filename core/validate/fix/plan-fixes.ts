// Which findings can be put right without a person. A fix is only offered when trying it shows that it helps: with the
// fixes made, the findings they are for are gone and no other has come up. So a number that is too large is never quoted,
// and a file is never renamed where something else relies on its name.

import type { AgentProject, SourceFile } from '../../agent/agent-project.ts'
import { loadProject } from '../../agent/load-project.ts'
import { versionOf } from '../../version/version-of.ts'
import type { Finding } from '../finding.ts'
import { validateProject } from '../validate-project.ts'
import { applyFixes, pathAfter } from './apply-fixes.ts'
import type { Fix } from './fix.ts'
import { quoteFixes } from './quote-fixes.ts'
import { renameFixes } from './rename-fixes.ts'

const MAX_ROUNDS = 5

/** The fixes for those of the findings that have one, in their order. All of them together are safe. */
export function planFixes(project: AgentProject, findings: readonly Finding[]): Fix[] {
  let fixes: Fix[] = [...quoteFixes(project, findings), ...renameFixes(project, findings)]
  if (fixes.length === 0) return []
  const before = new Set(findingsOf(project, project.files).map((finding) => keyOf(finding, finding.path)))
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const bad = unhelpful(project, fixes, before)
    const helpful = fixes.filter((fix) => !bad.has(fix))
    const kept = bad.size === 0 ? withoutChangeOfAgent(project, fixes) : helpful
    if (kept.length === fixes.length) return fixes
    fixes = kept
  }
  return []
}

/**
 * A new file name can decide which of two items counts; then the renames are left to a person. A document's name is its
 * path, so its rename is meant to change the agent.
 */
function withoutChangeOfAgent(project: AgentProject, fixes: Fix[]): Fix[] {
  const renames = fixes.filter((fix) => fix.do === 'rename' && !/\.md$/i.test(fix.from))
  if (renames.length === 0) return fixes
  const renamed = loaded(project, applyFixes(project.files, renames))
  const isSame = versionOf(renamed)?.digest === versionOf(project)?.digest
  return isSame ? fixes : fixes.filter((fix) => !renames.includes(fix))
}

/** The fixes that leave their finding, and those in files with findings that were not there before. */
function unhelpful(project: AgentProject, fixes: readonly Fix[], before: ReadonlySet<string>): Set<Fix> {
  const renames = fixes.filter((fix) => fix.do === 'rename')
  const left = findingsOf(project, applyFixes(project.files, fixes))
  const origin = new Map([...project.files.keys()].map((path) => [pathAfter(path, renames), path]))
  const byKey = Map.groupBy(fixes, ({ finding }) => keyOf(finding, finding.path))
  const bad = new Set<Fix>()
  const spoilt = new Set<string>()
  for (const finding of left) {
    const path = origin.get(finding.path) ?? finding.path
    const key = keyOf(finding, path)
    if (!before.has(key)) spoilt.add(path)
    for (const fix of byKey.get(key) ?? []) if (touches(fix, path)) bad.add(fix)
  }
  for (const path of spoilt) {
    const touching = fixes.filter((fix) => touches(fix, path))
    // Something elsewhere relied on what was fixed; which fix it was is not known.
    if (touching.length === 0) return new Set(fixes)
    for (const fix of touching) bad.add(fix)
  }
  return bad
}

function touches(fix: Fix, path: string): boolean {
  if (fix.do === 'quote') return fix.path === path
  return fix.from === path || path.startsWith(`${fix.from}/`)
}

function findingsOf(project: AgentProject, files: ReadonlyMap<string, SourceFile>): Finding[] {
  return validateProject(loaded(project, files))
}

function loaded({ root, name }: AgentProject, files: ReadonlyMap<string, SourceFile>): AgentProject {
  return loadProject({ root, commit: null, files, refused: [] }, { name })
}

/** What stays of a finding when columns move. */
function keyOf({ rule, message, range }: Finding, path: string): string {
  return JSON.stringify([rule, message, path, range.line])
}
