import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../core/agent/agent-project.ts'
import { checkChange } from '../core/check/check-change.ts'
import { readFolder } from '../core/git/read-folder.ts'
import type { RepositoryAtCommit } from '../core/git/read-source.ts'
import { readSide } from '../core/check/read-side.ts'
import type { Finding } from '../core/validate/finding.ts'
import { findSecrets } from '../core/validate/secrets/find-secrets.ts'
import { recordedEngine } from '../runtime/embedded/brain/llm/test-engine.ts'

/** A project made for a rule, and what a check of it says of that rule. */
export interface FixtureFindings {
  findings: readonly Finding[]
  files: ReadonlyMap<string, SourceFile>
  /** What a rendering must not show of the files. */
  secrets: readonly string[]
}

/** The folder in a fixture that holds what it is compared with, for rules about changes. */
const BASE = 'base'
/** The day it is in fixtures with suppressions that end. */
const TODAY = '2026-01-01'

/** Checks the repository in a folder, compared with the one in its folder `base` where there is one. */
export async function fixtureFindings(folder: string, rule: string): Promise<FixtureFindings> {
  const base = join(folder, BASE)
  const head = withoutBase(await readFolder(folder))
  const report = await checkChange({
    base: existsSync(base) ? await readFolder(base) : null,
    head,
    baseRef: BASE,
    headRef: 'head',
    engineOf: recordedEngine,
    clock: () => 0,
    today: TODAY,
  })
  const all = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)]
  const findings = all.filter((finding) => finding.rule === rule)
  const found = await Promise.all((await readSide(head)).agents.map(findSecrets))
  return {
    findings,
    files: await head.readFiles(findings.map(({ path }) => path)),
    secrets: found.flatMap(({ secrets }) => secrets),
  }
}

function withoutBase(at: RepositoryAtCommit): RepositoryAtCommit {
  return { ...at, entries: at.entries.filter(({ path }) => path !== BASE && !path.startsWith(`${BASE}/`)) }
}
