import type { AgentProject } from '../../../agent/agent-project.ts'
import type { Finding } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import type { MistakeKind } from '../../schema/mistake.ts'
import { projectMistakes } from '../../schema/project-mistakes.ts'

const DESCRIPTIONS: Readonly<Record<MistakeKind, string>> = {
  'wrong-type':
    'A value has another type than its field takes: a number or a date where a text belongs, `"true"` for true, a text for a list.',
  'not-allowed-value': 'A value is none of those its field takes.',
  'missing-field': 'A field that must be there is missing, or misspelt.',
  'unknown-block-key':
    'A block that takes no other fields has one: `experimental_config.json`, settings of a step, arguments of a test.',
  'conflicting-fields': 'Two fields stand together although one excludes the other.',
  'out-of-range': 'A number is smaller or larger than its field takes.',
  'too-short': 'A text, list or map that must hold something is empty.',
  'too-many': 'A list has more entries than it may have.',
  'wrong-format': 'A text is not of the form its field takes, such as an address, a path or a duration.',
}

/** One rule for each kind of mistake that the schemas of schemas/ find, whatever the file. */
export const MISTAKE_RULES: readonly Rule[] = (Object.keys(DESCRIPTIONS) as MistakeKind[]).map((kind) => {
  const rule: Rule = {
    name: kind,
    class: 'adk',
    severity: 'error',
    description: DESCRIPTIONS[kind],
    check: (project) => findingsOf(project, kind),
  }
  return rule
})

function findingsOf(project: AgentProject, kind: MistakeKind): Finding[] {
  return projectMistakes(project).flatMap(({ path, document, mistakes }) =>
    mistakes
      .filter((mistake) => mistake.kind === kind)
      .map(({ pointer, at, message, hint }): Finding => ({
        rule: kind,
        severity: 'error',
        message,
        ...(hint === undefined ? {} : { hint }),
        path,
        range: at === 'key' ? document.locateKey(pointer) : document.locate(pointer),
      })),
  )
}
