import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { COMMANDS, commandsOfInput } from '../action/command-inputs.ts'

interface Manifest {
  inputs: Readonly<Record<string, { description: string; default: string }>>
  outputs: Readonly<Record<string, { description: string }>>
}

/** Pages that hold tables of action.yml between `<!-- action: inputs -->` or `<!-- action: outputs -->` and `<!-- end -->`. */
const PAGES = ['README.md', 'docs/action.md']

/** The pages with their tables as action.yml is now, by path. */
export async function actionTables(root: string): Promise<Map<string, string>> {
  const manifest = load(await readFile(join(root, 'action.yml'), 'utf8')) as Manifest
  const tables = { inputs: inputTable(manifest), outputs: outputTable(manifest) }
  const pages = new Map<string, string>()
  for (const path of PAGES) pages.set(path, withTables(path, await readFile(join(root, path), 'utf8'), tables))
  return pages
}

function withTables(path: string, page: string, tables: Readonly<Record<'inputs' | 'outputs', string>>): string {
  const block = /(<!-- action: (inputs|outputs) -->\n)[^]*?(<!-- end -->)/g
  if (page.search(block) < 0) throw new Error(`${path} has no <!-- action: … --> block`)
  return page.replace(
    block,
    (_, start: string, name: 'inputs' | 'outputs', end: string) => `${start}\n${tables[name]}\n${end}`,
  )
}

function inputTable({ inputs }: Manifest): string {
  const rows = Object.entries(inputs).map(([name, { description, default: preset }]) => {
    const commands = commandsOfInput(name)
    const readBy = commands.length === COMMANDS.length ? 'all' : commands.map((command) => `\`${command}\``).join(' ')
    const shown = preset === '' ? '' : ` Default \`${preset}\`.`
    return `| \`${name}\` | ${readBy} | ${cell(description)}${shown} |\n`
  })
  return `| input | read by | meaning |\n|---|---|---|\n${rows.join('')}`
}

function outputTable({ outputs }: Manifest): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |\n`)
  return `| output | meaning |\n|---|---|\n${rows.join('')}`
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')
}
