import { relative, resolve } from 'node:path'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { pairAgents } from '../../../core/check/pair-agents.ts'
import { readSide, type Side } from '../../../core/check/read-side.ts'
import { findWorkTree } from '../../../core/git/find-work-tree.ts'
import { testSetsOf } from '../../../core/test-sets/test-sets-of.ts'
import type { Finding } from '../../../core/validate/finding.ts'
import { fixText, type Fix } from '../../../core/validate/fix/fix.ts'
import type { ComparePolicy } from '../../../core/validate/rule.ts'
import { planFixes } from '../../../core/validate/fix/plan-fixes.ts'
import { findSecrets } from '../../../core/validate/secrets/find-secrets.ts'
import { maskSecrets } from '../../../core/validate/secrets/mask-secrets.ts'
import { sortFindings } from '../../../core/validate/sort-findings.ts'
import { validateProject } from '../../../core/validate/validate-project.ts'
import type { Console } from '../parts/console.ts'
import { moveProject } from '../parts/move-project.ts'
import { loadAgents, readAt } from '../parts/sources.ts'
import { judgeInScope, policyAtRef, policyOnDisk } from './policy-scope.ts'

export interface ValidateOptions {
  ref?: string
  base?: string
  /** ISO date, for suppressions that end. */
  today: string
}

/** What validation has to say of the agents below a folder. */
export interface ValidatedPath {
  projects: readonly AgentProject[]
  /** As greenroom.yaml wants them. */
  findings: readonly Finding[]
  fixes: readonly { project: AgentProject; fixes: readonly Fix[] }[]
  /** What must not be shown of the files. */
  secrets: readonly string[]
}

/** Validates every agent below a folder, on disk or at a ref, compared with a base where there is one. */
export async function validatePath(console: Console, path: string, options: ValidateOptions): Promise<ValidatedPath> {
  const loaded = await loadAgents(console, path, options.ref)
  const prefix = options.ref === undefined && options.base === undefined ? '' : await prefixOf(console, path)
  const base = options.base === undefined ? null : await readSide(await readAt(console, path, options.base))
  const bases = base === null ? [] : baseAgents(console, path, base, prefix, options.ref)
  // As in a check, the base says how much a change may delete.
  const checks = base?.config?.checks ?? loaded.config?.checks
  const checked = []
  for (const pair of pairAgents(bases, loaded.projects))
    if (pair.head !== null) checked.push(await validateAgent(pair.base, pair.head, checks))
  const scope = options.ref === undefined ? policyOnDisk(console, path, loaded) : policyAtRef(loaded, prefix)
  const findings = [...loaded.findings, ...checked.flatMap((agent) => agent.findings)]
  const secrets = checked.flatMap((agent) => agent.secrets)
  return {
    projects: loaded.projects,
    findings: maskSecrets(sortFindings(judgeInScope(findings, scope, options.today)), secrets),
    fixes: checked,
    secrets,
  }
}

async function validateAgent(base: AgentProject | null, head: AgentProject, policy: ComparePolicy | undefined) {
  const found = validateProject(head, { base, ...(policy === undefined ? {} : { policy }) })
  const { findings, secrets } = await findSecrets(head)
  const fixes = planFixes(head, found)
  const all = [...withFixes(found, fixes), ...testSetsOf(head).findings, ...findings]
  return { project: head, fixes, findings: all, secrets }
}

/** The agents of the base, with paths as those of the head are shown. */
function baseAgents(
  console: Console,
  path: string,
  { agents }: Side,
  prefix: string,
  ref: string | undefined,
): AgentProject[] {
  const inside = agents.filter(({ root }) => prefix === '' || root === prefix || root.startsWith(`${prefix}/`))
  if (ref !== undefined) return inside
  const shown = relative(console.cwd, resolve(console.cwd, path)).replaceAll('\\', '/')
  return inside.map((project) => moveProject(project, prefix, shown))
}

async function prefixOf(console: Console, path: string): Promise<string> {
  return (await findWorkTree(resolve(console.cwd, path)))?.prefix ?? ''
}

function withFixes(findings: readonly Finding[], fixes: readonly Fix[]): Finding[] {
  const byFinding = new Map(fixes.map((fix) => [fix.finding, fixText(fix)]))
  return findings.map((finding) => {
    const fix = byFinding.get(finding)
    return fix === undefined ? finding : { ...finding, fix }
  })
}
