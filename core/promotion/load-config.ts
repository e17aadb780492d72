import type { JsonValue, SourceFile } from '../agent/agent-project.ts'
import type { ParsedDocument } from '../agent/document.ts'
import { parseYaml } from '../agent/yaml.ts'
import type { Finding } from '../validate/finding.ts'
import { configRules } from './config-rules.ts'
import { durationMs } from './duration.ts'
import type { EnvironmentEntry, GreenroomConfig } from './greenroom-config.ts'
import { schemaProblems } from './schema-problems.ts'
import type { WrittenConfig, WrittenEnvironment } from './written-config.ts'

/**
 * Reads greenroom.yaml. `config` is null as soon as there is one error: half a policy is no policy. Findings stand at the
 * line they speak of.
 */
export function loadConfig(file: SourceFile): { config: GreenroomConfig | null; findings: Finding[] } {
  const document = parseYaml(file.text)
  if (!document.ok) {
    const message = `this is not YAML: ${document.message}`
    return {
      config: null,
      findings: [{ rule: 'syntax', severity: 'error', message, path: file.path, range: document.range }],
    }
  }
  const wrong = schemaProblems(document.value)
  const problems = wrong.length > 0 ? wrong : configRules(written(document.value))
  const findings = problems.map(({ pointer, at, message, hint }): Finding => {
    const range = at === 'key' ? document.locateKey(pointer) : document.locate(pointer)
    return {
      rule: 'config',
      severity: 'error',
      message,
      ...(hint === undefined ? {} : { hint }),
      path: file.path,
      range,
    }
  })
  findings.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column)
  return { config: findings.length > 0 ? null : filled(written(document.value), document), findings }
}

function written(value: JsonValue): WrittenConfig {
  return value as unknown as WrittenConfig
}

function filled(config: WrittenConfig, document: ParsedDocument): GreenroomConfig {
  return {
    agents: (config.agents ?? [{ path: '**' }]).map((entry) => ({ ...entry })),
    runtimes: Object.fromEntries(Object.entries(config.runtimes).map(([name, entry]) => [name, { ...entry }])),
    environments: inPromotionOrder(
      Object.entries(config.environments).map(([name, entry]) => environment(name, entry)),
    ),
    checks: {
      fail_on: config.checks?.fail_on ?? 'error',
      not_judged: config.checks?.not_judged ?? 'report',
      deletion_limit: Number.parseInt(config.checks?.deletion_limit ?? '25%', 10),
      rules: { ...config.checks?.rules },
      suppress: (config.checks?.suppress ?? []).map((entry, index) => ({
        ...entry,
        range: document.locate(`/checks/suppress/${index}`),
      })),
    },
    ...(config.tests === undefined ? {} : { tests: { ...config.tests } }),
  }
}

function environment(name: string, entry: WrittenEnvironment): EnvironmentEntry {
  const { branch, runtime, promotes_from, drift, gates } = entry
  return {
    name,
    branch,
    runtime,
    ...(promotes_from === undefined ? {} : { promotes_from }),
    drift: drift ?? 'report',
    gates: {
      approval: gates?.approval ?? 'none',
      test_sets: gates?.test_sets ?? 'none',
      soakMs: durationMs(gates?.soak ?? '0s'),
      windows: (gates?.windows ?? []).map((window) => ({ ...window })),
    },
  }
}

/** Each after the one it promotes from, otherwise as written. There are no cycles: the rules saw to that. */
function inPromotionOrder(environments: readonly EnvironmentEntry[]): EnvironmentEntry[] {
  const ordered: EnvironmentEntry[] = []
  const place = (entry: EnvironmentEntry): void => {
    if (ordered.includes(entry)) return
    const below = environments.find(({ name }) => name === entry.promotes_from)
    if (below !== undefined) place(below)
    ordered.push(entry)
  }
  environments.forEach(place)
  return ordered
}
