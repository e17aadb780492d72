import { contentHash } from '../content-hash.ts'
import { describeRule, RULE_DESCRIPTIONS } from '../validate/describe-rule.ts'
import type { Finding, Severity } from '../validate/finding.ts'
import type { RuleDescription } from '../validate/rule.ts'
import { visibleText } from './visible-text.ts'
import { jsonText } from './json-text.ts'

const HOME = 'https://github.com/greenroom/greenroom'
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }
const INDEX: ReadonlyMap<string, number> = new Map(RULE_DESCRIPTIONS.map(({ name }, index) => [name, index]))
const MAX_MESSAGE = 4000

/**
 * Findings as a SARIF 2.1.0 log (docs.oasis-open.org/sarif/sarif/v2.1.0) of one run. Paths are relative to `SRCROOT`, where
 * the command ran; columns count UTF-16 units. A fingerprint stays the same when lines move.
 */
export function renderSarif(findings: readonly Finding[], options: { version?: string } = {}): string {
  const fingerprint = fingerprints()
  const { version } = options
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Greenroom',
            ...(version === undefined ? {} : { semanticVersion: version }),
            informationUri: HOME,
            rules: RULE_DESCRIPTIONS.map(ruleOf),
          },
        },
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder the command ran in.' } } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, fingerprint(finding))),
      },
    ],
  }
  return `${jsonText(log)}\n`
}

function ruleOf({ name, description, severity, class: ruleClass }: RuleDescription): object {
  return {
    id: name,
    shortDescription: { text: description },
    helpUri: `${HOME}/blob/main/docs/checks.md#${name}`,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [ruleClass] },
  }
}

function resultOf({ rule, severity, message, hint, path, range }: Finding, fingerprint: string): object {
  const text = visibleText(hint === undefined ? message : `${message}\n${hint}`).slice(0, MAX_MESSAGE)
  const wholeFile = range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn <= 1
  const region = {
    startLine: range.line,
    startColumn: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
  }
  return {
    ruleId: rule,
    ...(describeRule(rule) === undefined ? {} : { ruleIndex: INDEX.get(rule) }),
    level: LEVELS[severity],
    message: { text: text.toWellFormed() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: 'SRCROOT' },
          region: wholeFile ? { startLine: 1 } : region,
        },
      },
    ],
    partialFingerprints: { 'greenroom/v1': fingerprint },
  }
}

/** A relative reference: each segment percent-encoded, so that no path is taken for a scheme, a query or a fragment. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** Of rule, file and message, and of how many like it came before. */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return ({ rule, path, message }) => {
    const key = JSON.stringify([rule, path, message])
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return contentHash('sha256', `${key}:${nth}`).slice(0, 32)
  }
}
