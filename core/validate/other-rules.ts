import type { RuleDescription } from './rule.ts'

/** A finding that is not of a rule in rules.ts, because something else than validation notices it. */
export interface OtherRule extends RuleDescription {
  /** `reading` an agent project, `secrets` in its files, `greenroom.yaml`, its test sets, or a `change` between versions. */
  from: 'reading' | 'secrets' | 'greenroom.yaml' | 'test sets' | 'change'
  /** True: without it nothing else said could be trusted, so greenroom.yaml cannot change it. */
  fixed: boolean
}

/** In the order of docs/checks.md. */
export const OTHER_RULES: readonly OtherRule[] = [
  {
    name: 'syntax',
    class: 'adk',
    severity: 'error',
    description: 'A file is not valid YAML, JSON or Python, or holds conflict markers of a merge.',
    from: 'reading',
    fixed: true,
  },
  {
    name: 'shape',
    class: 'adk',
    severity: 'error',
    description: 'A file, a section or an item is not the map, list or text it has to be.',
    from: 'reading',
    fixed: true,
  },
  {
    name: 'refused-entry',
    class: 'adk',
    severity: 'error',
    description: 'A file is a symbolic link, a submodule, too large or not UTF-8, so it is not read.',
    from: 'reading',
    fixed: true,
  },
  {
    name: 'shadowed-duplicate',
    class: 'greenroom',
    severity: 'warning',
    description: 'Two items have the same name, so the second has no effect.',
    from: 'reading',
    fixed: false,
  },
  {
    name: 'unnamed-item',
    class: 'greenroom',
    severity: 'warning',
    description: 'An item of a list has no name, so it is skipped without a word.',
    from: 'reading',
    fixed: false,
  },
  {
    name: 'secret',
    class: 'greenroom',
    severity: 'warning',
    description: 'A file holds what looks like a key, a token or a password.',
    from: 'secrets',
    fixed: false,
  },
  {
    name: 'test-set',
    class: 'greenroom',
    severity: 'error',
    description: 'A test set is not as schemas/test-set.schema.json says, or two have the same name.',
    from: 'test sets',
    fixed: true,
  },
  {
    name: 'config',
    class: 'greenroom',
    severity: 'error',
    description: '`greenroom.yaml` is not as schemas/greenroom.schema.json says, or names what is not there.',
    from: 'greenroom.yaml',
    fixed: true,
  },
  {
    name: 'agent-path',
    class: 'greenroom',
    severity: 'error',
    description: '`agents` of greenroom.yaml lists a folder without an agent project.',
    from: 'greenroom.yaml',
    fixed: true,
  },
  {
    name: 'agent-name',
    class: 'greenroom',
    severity: 'error',
    description: 'Two agent projects of the repository have the same name.',
    from: 'greenroom.yaml',
    fixed: true,
  },
  {
    name: 'unused-suppression',
    class: 'greenroom',
    severity: 'warning',
    description: 'A suppression of greenroom.yaml fits no finding any more.',
    from: 'greenroom.yaml',
    fixed: false,
  },
  {
    name: 'expired-suppression',
    class: 'greenroom',
    severity: 'warning',
    description: 'The last day of a suppression of greenroom.yaml has passed, so it has no effect.',
    from: 'greenroom.yaml',
    fixed: false,
  },
  {
    name: 'no-agents',
    class: 'greenroom',
    severity: 'error',
    description: 'There is nothing to check: no folder holds a project.yaml.',
    from: 'change',
    fixed: true,
  },
  {
    name: 'agent-removed',
    class: 'greenroom',
    severity: 'warning',
    description: 'A change removes a whole agent.',
    from: 'change',
    fixed: false,
  },
  {
    name: 'not-compared',
    class: 'greenroom',
    severity: 'notice',
    description: 'The base of a change cannot be read, so nothing is compared with it.',
    from: 'change',
    fixed: true,
  },
]
