import { githubAnnotations } from '../../core/report/github-annotations.ts'
import { findingsJson } from '../../core/report/findings-json.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import { testSetsOf } from '../../core/test-sets/test-sets-of.ts'
import type { Finding } from '../../core/validate/finding.ts'
import { validateProject } from '../../core/validate/validate-project.ts'
import { writeResult, type Console } from '../console.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { checkFormat } from '../format.ts'
import { loadAgents, type LoadedAgents } from '../sources.ts'

interface Options {
  ref?: string
  format: string
  output?: string
}

/** `greenroom validate [PATH…]`: every finding of every agent; exit 1 when one is an error. */
export async function run(console: Console, paths: string[], options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, ['text', 'json', 'github'])
  const loaded: LoadedAgents[] = []
  for (const path of paths) loaded.push(await loadAgents(console, path, options.ref))
  const projects = loaded.flatMap((agents) => agents.projects)
  const findings: Finding[] = [
    ...loaded.flatMap((agents) => agents.findings),
    ...projects.flatMap((project) => [...validateProject(project), ...testSetsOf(project).findings]),
  ]
  const valid = findings.every((finding) => finding.severity !== 'error')
  await writeResult(console, render(format), options.output)
  return valid ? EXIT.fine : EXIT.findings

  function render(chosen: 'text' | 'json' | 'github'): string {
    if (chosen === 'json') return JSON.stringify(findingsJson(projects, findings), null, 2)
    if (chosen === 'github') return githubAnnotations(findings)
    const sources = new Map(
      projects.flatMap((project) => [...project.files].map(([path, file]) => [path, file.text] as const)),
    )
    return renderFindingsText(findings, { colour: console.colour && options.output === undefined, sources })
  }
}
