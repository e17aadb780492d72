import { GreenroomError } from '../../core/errors.ts'
import { findingsJson } from '../../core/report/findings-json.ts'
import { githubAnnotations } from '../../core/report/github-annotations.ts'
import { renderFindingsText } from '../../core/report/render-findings.ts'
import { renderFixes } from '../../core/report/render-fixes.ts'
import { renderSarif } from '../../core/report/render-sarif.ts'
import { visibleLine } from '../../core/report/visible-text.ts'
import { isoDate } from '../../core/validate/iso-date.ts'
import { planSorts } from '../../core/validate/fix/plan-sorts.ts'
import { maskSecrets } from '../../core/validate/secrets/mask-secrets.ts'
import { writeResult, type Console } from './parts/console.ts'
import { EXIT, type ExitCode } from './parts/exit-code.ts'
import { checkFormat } from './parts/format.ts'
import { packageVersion } from './parts/package-version.ts'
import { type ValidatedPath, validatePath } from './validate/validate-path.ts'
import { projectAround } from './validate/project-around.ts'
import { writeFixes } from './validate/write-fixes.ts'
import { jsonText } from '../../core/report/json-text.ts'

interface Options {
  ref?: string
  base?: string
  fix?: boolean
  sort?: boolean
  format: string
  output?: string
}

const FORMATS = ['text', 'json', 'github', 'sarif'] as const
/** Against going round in circles, should two rules ever want different things. */
const MAX_ROUNDS = 10
type Format = (typeof FORMATS)[number]

/** `greenroom validate [PATH…]`: every finding of every agent; exit 1 when one is an error. */
export async function run(console: Console, paths: string[], options: Options): Promise<ExitCode> {
  const format = checkFormat(options.format, FORMATS)
  if (options.ref !== undefined && (options.fix === true || options.sort === true)) throw notAtRef(options)
  // Once: a file that is given may be moved by what follows.
  const places = [...new Set(paths.map((path) => projectAround(console.cwd, path)))]
  const validateAll = () => validatePaths(console, places, options)
  let validated = await validateAll()
  let fixed = 0
  // Once more after each round: a file that moves away makes room for another.
  for (let round = 0; options.fix === true && round < MAX_ROUNDS; round++) {
    const made = fix(console, validated, format)
    if (made === 0) break
    fixed += made
    validated = await validateAll()
  }
  if (options.fix === true)
    console.err(fixed === 0 ? 'Nothing to fix.\n' : `Fixed ${fixed} finding${fixed === 1 ? '' : 's'}.\n`)
  if (options.sort === true && sort(console, validated, format)) validated = await validateAll()
  const findings = validated.flatMap((one) => one.findings)
  await writeResult(console, render(validated, format, console.colour && options.output === undefined), options.output)
  return findings.every(({ severity }) => severity !== 'error') ? EXIT.fine : EXIT.findings
}

async function validatePaths(console: Console, paths: readonly string[], options: Options): Promise<ValidatedPath[]> {
  const { ref, base } = options
  const given = { ...(ref === undefined ? {} : { ref }), ...(base === undefined ? {} : { base }) }
  const validated: ValidatedPath[] = []
  for (const path of paths) validated.push(await validatePath(console, path, { ...given, today: isoDate(Date.now()) }))
  return validated
}

/** Shows what changes, then changes it; the number of findings that is for. */
function fix(console: Console, validated: readonly ValidatedPath[], format: Format): number {
  const wanted = validated.flatMap((one) => one.fixes).filter(({ fixes }) => fixes.length > 0)
  // Standard output holds one document of the format; a diff is text.
  const show = (diff: string) => (format === 'text' ? console.out(diff) : console.err(diff))
  const secrets = validated.flatMap((one) => one.secrets)
  for (const { project, fixes } of wanted) show(maskSecrets(renderFixes(project.files, fixes), secrets))
  for (const { project, fixes } of wanted) writeFixes(console.cwd, project, fixes)
  return wanted.reduce((sum, { fixes }) => sum + fixes.length, 0)
}

/** Shows which lists change their order, then changes it; whether there was any. */
function sort(console: Console, validated: readonly ValidatedPath[], format: Format): boolean {
  const show = (diff: string) => (format === 'text' ? console.out(diff) : console.err(diff))
  const secrets = validated.flatMap((one) => one.secrets)
  const planned = validated.flatMap((one) => one.projects.map((project) => ({ project, ...planSorts(project) })))
  for (const { path, why } of planned.flatMap(({ left }) => left))
    console.err(`${visibleLine(path, 500)} is not sorted: ${why}.\n`)
  for (const { project, sorts } of planned) show(maskSecrets(renderFixes(project.files, sorts), secrets))
  for (const { project, sorts } of planned) if (sorts.length > 0) writeFixes(console.cwd, project, sorts)
  const count = planned.reduce((sum, { sorts }) => sum + sorts.length, 0)
  console.err(count === 0 ? 'Nothing to sort.\n' : `Sorted ${count} file${count === 1 ? '' : 's'}.\n`)
  return count > 0
}

function render(validated: readonly ValidatedPath[], format: Format, colour: boolean): string {
  const projects = validated.flatMap((one) => one.projects)
  const findings = validated.flatMap((one) => one.findings)
  if (format === 'json') return jsonText(findingsJson(projects, findings))
  if (format === 'github') return githubAnnotations(findings)
  if (format === 'sarif') return renderSarif(findings, { version: packageVersion() })
  const secrets = validated.flatMap((one) => one.secrets)
  const files = projects.flatMap((project) => [...project.files.values()])
  const sources = new Map(files.map(({ path, text }) => [path, maskSecrets(text, secrets)]))
  return renderFindingsText(findings, { colour, sources })
}

function notAtRef({ fix, ref = '' }: Options): GreenroomError {
  const flag = fix === true ? '--fix' : '--sort'
  return new GreenroomError(`${flag} changes files on disk, and --ref ${ref} reads the repository`, {
    code: 'fix-at-ref',
    hint: 'Leave out one of the two.',
  })
}
