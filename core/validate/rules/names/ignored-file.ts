import type { AgentProject } from '../../../agent/agent-project.ts'
import { kindsBelow } from '../../../agent/kind-of-path.ts'
import { intendedPath } from '../../../agent/layout-folders.ts'
import { nearestName } from '../../did-you-mean.ts'
import { type Finding, WHOLE_FILE } from '../../finding.ts'
import { fileStem, pathInProject } from '../../project-paths.ts'
import type { Rule } from '../../rule.ts'

export const ignoredFile: Rule = {
  name: 'ignored-file',
  class: 'greenroom',
  severity: 'warning',
  description:
    'A file stands among the files of the agent, but nothing reads it: a nested topic, `steps/x.yml`, `config/handoff.yaml`.',
  check,
}

/** Only what could be meant for the agent: not CLAUDE.md, .DS_Store, tests or __pycache__. */
const MEANT = /\.(?:ya?ml|py|json)$/i
const OTHER_USE =
  /(?:^|\/)(?:[._]|tests?\/|node_modules\/|README|CLAUDE)|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/

function check(project: AgentProject): Finding[] {
  return (project.ignored ?? []).flatMap((path) => {
    const inside = pathInProject(project, path)
    if (!MEANT.test(inside) || OTHER_USE.test(inside)) return []
    return [
      {
        rule: ignoredFile.name,
        severity: ignoredFile.severity,
        message: `Nothing reads ${inside}.`,
        hint: hintFor(inside),
        path,
        range: WHOLE_FILE,
      },
    ]
  })
}

function hintFor(path: string): string {
  const intended = intendedPath(path)
  if (intended !== null) return `Did you mean ${intended}?`
  if (/^(?:flows\/[^/]+\/steps|test_suite)\/[^/]+\.yml$/.test(path)) return 'The extension must be .yaml here.'
  if (/^topics\/.+\//.test(path)) return 'Topics are read in topics/ itself, not in folders below it.'
  const folder = path.slice(0, path.lastIndexOf('/'))
  const known = [...new Set(kindsBelow(folder).flatMap(({ layout }) => ('path' in layout ? [layout.path] : [])))]
  const files = known.filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/'))
  const nearest = files.find((file) => fileStem(file) === fileStem(path)) ?? nearestName(path, files)
  if (nearest !== null) return `Did you mean ${nearest}?`
  if (files.length > 0) return `Read in ${folder}/: ${files.map((file) => file.slice(folder.length + 1)).join(', ')}.`
  return 'Move it to where its kind of file is read, or remove it.'
}
