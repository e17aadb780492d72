// Keys and passwords in the texts of a project, by secretlint's recommended rules.
//
// - A step of its own beside the rules, because secretlint answers asynchronously and takes longer to load than all else
//   takes to run: see secret-kinds.ts.
// - What was found is named nowhere; mask-secrets.ts takes it out of whatever shows a text of the project.

import type { AgentProject } from '../../agent/agent-project.ts'
import { createLineIndex } from '../../agent/line-index.ts'
import type { Finding } from '../finding.ts'
import { OTHER_RULES } from '../other-rules.ts'
import { mayHoldSecret, SECRET_KINDS } from './secret-kinds.ts'

export interface FoundSecrets {
  findings: readonly Finding[]
  /** What must not be shown, as it stands in the files; without line breaks. */
  secrets: readonly string[]
}

export const NO_SECRETS: FoundSecrets = { findings: [], secrets: [] }

const RULE = 'secret'
const SEVERITY = OTHER_RULES.find(({ name }) => name === RULE)?.severity ?? 'warning'
/** A shorter line of a secret may stand anywhere by chance. */
const SHORTEST_LINE = 6

/** Every secret in the files of a project, in the order of the files. Loads secretlint only where there may be one. */
export async function findSecrets(project: Pick<AgentProject, 'files'>): Promise<FoundSecrets> {
  const suspects = [...project.files.values()].filter(({ text }) => mayHoldSecret(text))
  if (suspects.length === 0) return NO_SECRETS
  const { scanText } = await import('./scan-text.ts')
  const findings: Finding[] = []
  const secrets = new Set<string>()
  for (const file of suspects) {
    const hits = await scanText(file.path, file.text)
    if (hits.length === 0) continue
    const lines = createLineIndex(file.text)
    for (const { kind, from, to } of hits) {
      findings.push(findingOf(file.path, kind, lines.firstLine(from, to)))
      for (const secret of secretsIn(file.text.slice(from, to))) secrets.add(secret)
    }
  }
  return { findings, secrets: [...secrets] }
}

function findingOf(path: string, kind: string, range: Finding['range']): Finding {
  const words = Object.hasOwn(SECRET_KINDS, kind) ? SECRET_KINDS[kind]?.words : undefined
  return {
    rule: RULE,
    severity: SEVERITY,
    message: `this looks like ${words ?? 'a secret'}; whoever can read the repository can use it`,
    hint: 'Have it replaced where it was issued, since the history keeps it, and let the runtime hold the new one.',
    path,
    range,
  }
}

/** The lines of a secret; of a URL only user and password, because the rest of it says where to look. */
function secretsIn(text: string): string[] {
  const [, credentials] = /:\/\/([^\s/]*@)/.exec(text) ?? []
  if (credentials !== undefined) return [credentials]
  const lines = text.split(/\\[rn]|[\r\n]/).map((line) => line.trim())
  return lines.filter((line) => line.length >= SHORTEST_LINE)
}
