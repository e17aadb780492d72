// Writes docs/checks.md: every rule with an example and what is really said about it, so that neither can go stale. The
// examples are the projects in test/fixtures/findings (rules of validation) and test/fixtures/checks (everything else).

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { renderFindingsText } from '../core/report/render-findings.ts'
import { whyFixed } from '../core/validate/describe-rule.ts'
import type { Finding } from '../core/validate/finding.ts'
import { OTHER_RULES, type OtherRule } from '../core/validate/other-rules.ts'
import type { RuleDescription } from '../core/validate/rule.ts'
import { RULES } from '../core/validate/rules.ts'
import { maskSecrets } from '../core/validate/secrets/mask-secrets.ts'
import { type FixtureFindings, fixtureFindings } from './fixture-findings.ts'

const FIXTURES = ['test/fixtures/findings', 'test/fixtures/checks']
/** Lines of an example before and after the place of the finding, and findings shown. */
const AROUND = 8
const MAX_SHOWN = 3

const FROM: Readonly<Record<OtherRule['from'], string>> = {
  reading: 'Reading a project',
  secrets: 'Keys and passwords',
  'test sets': 'Test sets',
  'greenroom.yaml': 'greenroom.yaml',
  change: 'A change as a whole',
}

/** The text of docs/checks.md. Fails for a rule without a fixture, or with one that does not break it. */
export async function checksPage(root: string): Promise<string> {
  const groups: [string, readonly RuleDescription[]][] = [
    ['Errors', RULES.filter((rule) => rule.class === 'adk')],
    ['Traps', RULES.filter((rule) => rule.class === 'greenroom')],
  ]
  for (const [from, title] of Object.entries(FROM))
    groups.push([title, OTHER_RULES.filter((rule) => rule.from === from)])
  const parts = [INTRODUCTION]
  for (const [title, rules] of groups) {
    parts.push(`## ${title}\n`, tableOf(rules))
    for (const rule of rules) parts.push(await sectionOf(root, rule))
  }
  return parts.join('\n')
}

const INTRODUCTION = `<!-- Written by scripts/generate-checks.ts. Do not edit. -->
# Checks

What \`greenroom validate\`, \`greenroom check\` and the Action look for, each with an example and what is said about it.
There are two classes:

- **adk**: the vendor's own validator rejects it, so a push would not go through. Always an error: no setting changes that.
- **greenroom**: it passes there and is known to be a trap. A warning or a notice, unless \`greenroom.yaml\` says otherwise.

Validation reads; it runs nothing of the repository and fetches nothing.

## Settings

\`\`\`yaml
# greenroom.yaml
checks:
  fail_on: error                    # or warning: the mildest finding that fails a check
  rules:
    unknown-reference-prefix: error # off, notice, warning or error; greenroom class only
  suppress:
  - rule: spaces-in-reference
    path: agents/front-desk/topics/*  # optional: from the folder of greenroom.yaml, * within a segment, ** for any number of them
    match: '{{ name }}'               # optional: text the message holds
    reason: Example text of a topic about templates
    until: 2026-12-31                 # optional: the last day it counts (UTC)
\`\`\`

A suppression needs a reason. One that fits no finding any more is an [unused-suppression](#unused-suppression), one whose
last day has passed an [expired-suppression](#expired-suppression). \`validate\` reports unused ones only where it
validates all that this greenroom.yaml speaks of.

**A change cannot loosen what judges it.** \`greenroom check\` and the Action take \`checks\` from the base's greenroom.yaml
where there is one: another severity or a suppression that a change brings counts from the next change on. Which
suppressions are unused or expired is told of the change's own file.

\`validate --base REF\` also runs the rules that compare a project with what it was; \`check\` always does. \`validate --fix\`
puts quotes around a number, date or boolean where a text is wanted, and gives files and folders the name that belongs to
what they hold. It shows the diff first, and only makes what leaves no new finding behind. \`--sort\`, which no finding asks
for, brings lists whose order means nothing (entities, handoffs, SMS templates, attributes, translations, API
integrations, keyphrases) into the order of their names: whole lines move, comments with the item below them, and the
agent's version stays the same. A file where that is not certain is left alone, and why is said.

Of one mistake the cause is reported: what follows from a name that is reported missing (another warning about it, a step
that nothing leads to any more) is left out until the cause is gone.
`

function tableOf(rules: readonly RuleDescription[]): string {
  const rows = rules.map(
    ({ name, severity, description }) =>
      `| [${name}](#${name}) | ${severity} | ${description.replaceAll('|', '\\|')} |`,
  )
  return ['| rule | severity | what is reported |', '|---|---|---|', ...rows, ''].join('\n')
}

async function sectionOf(root: string, rule: RuleDescription): Promise<string> {
  const folder = FIXTURES.map((fixtures) => `${fixtures}/${rule.name}`).find((path) => existsSync(join(root, path)))
  if (folder === undefined) throw new Error(`the rule ${rule.name} has no example: add ${FIXTURES[0]}/${rule.name}`)
  const found = await fixtureFindings(join(root, folder), rule.name)
  if (found.findings.length === 0) throw new Error(`${folder} does not break the rule ${rule.name}`)
  const compared = existsSync(join(root, folder, 'base')) ? ` In a change; before it: \`${folder}/base\`.` : ''
  const kept = rule.class === 'greenroom' && whyFixed(rule) !== null ? ', cannot be changed' : ''
  return [
    `### ${rule.name}\n`,
    `${rule.class} · ${rule.severity}${kept}. ${rule.description}${compared}\n`,
    ...exampleOf(found),
    fenced('', outputOf(found)),
  ].join('\n')
}

/** The file of the first finding around its place; nothing for a finding about a whole file that says no more. */
function exampleOf({ findings: [first], files }: FixtureFindings): string[] {
  const text = first === undefined ? undefined : files.get(first.path)?.text
  if (first === undefined || text === undefined) return []
  const lines = text.trimEnd().split(/\r?\n/)
  const from = Math.max(0, first.range.line - 1 - AROUND)
  const until = Math.min(lines.length, first.range.line + AROUND)
  const cut = (left: number, mark: string) => (left > 0 ? [mark] : [])
  const shown = [...cut(from, '…'), ...lines.slice(from, until), ...cut(lines.length - until, '…')]
  return [`\`${first.path}\`\n`, fenced(languageOf(first.path), shown.join('\n'))]
}

function outputOf({ findings, files, secrets }: FixtureFindings): string {
  const shown: Finding[] = findings.slice(0, MAX_SHOWN)
  const sources = new Map([...files].map(([path, file]) => [path, maskSecrets(file.text, secrets)]))
  const text = renderFindingsText(shown, { colour: false, sources })
  // The summary counts what is shown here, not what the project gets.
  return text.trimEnd().split('\n').slice(0, -2).join('\n')
}

function languageOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return ({ yaml: 'yaml', yml: 'yaml', json: 'json', py: 'python' } as Record<string, string>)[extension] ?? 'text'
}

function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}\n`
}
