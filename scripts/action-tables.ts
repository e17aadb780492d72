import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { COMMANDS, commandsOfInput } from '../action/command-inputs.ts'
import { commandsOfOutputs } from '../action/set-outputs.ts'
import { COMMAND_PERMISSIONS } from '../github/doctor/command-permissions.ts'

interface Manifest {
  inputs: Readonly<Record<string, { description: string; default: string }>>
  outputs: Readonly<Record<string, { description: string }>>
}

/** Pages that hold tables between `<!-- action: inputs -->`, `outputs` or `permissions` and `<!-- end -->`. */
const PAGES = ['README.md', 'docs/action.md']

type Table = 'inputs' | 'outputs' | 'permissions'

/** The pages with their tables as action.yml and what the commands need are now, by path. */
export async function actionTables(root: string): Promise<Map<string, string>> {
  const manifest = load(await readFile(join(root, 'action.yml'), 'utf8')) as Manifest
  const tables = { inputs: inputTable(manifest), outputs: outputTable(manifest), permissions: permissionTable() }
  const pages = new Map<string, string>()
  for (const path of PAGES) pages.set(path, withTables(path, await readFile(join(root, path), 'utf8'), tables))
  return pages
}

function withTables(path: string, page: string, tables: Readonly<Record<Table, string>>): string {
  const block = /(<!-- action: (inputs|outputs|permissions) -->\n)[^]*?(<!-- end -->)/g
  if (page.search(block) < 0) throw new Error(`${path} has no <!-- action: … --> block`)
  return page.replace(block, (_, start: string, name: Table, end: string) => `${start}\n${tables[name]}\n${end}`)
}

function inputTable({ inputs }: Manifest): string {
  const rows = Object.entries(inputs).map(([name, { description, default: preset }]) => {
    const commands = commandsOfInput(name)
    const shown = preset === '' ? '' : ` Default \`${preset}\`.`
    return `| \`${name}\` | ${named(commands)} | ${cell(description)}${shown} |\n`
  })
  return `| input | read by | meaning |\n|---|---|---|\n${rows.join('')}`
}

function outputTable({ outputs }: Manifest): string {
  const commands = commandsOfOutputs()
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${named(commands.get(name) ?? [])} | ${cell(description)} |\n`,
  )
  return `| output | set by | meaning |\n|---|---|---|\n${rows.join('')}`
}

function permissionTable(): string {
  const rows = COMMANDS.flatMap((command) =>
    (COMMAND_PERMISSIONS[command] ?? []).map(({ permission, level, why, without, appOnly }) => {
      const shown = `\`${permission}: ${level}\`${appOnly === true ? ' (an App only)' : ''}`
      return `| \`${command}\` | ${shown} | to ${cell(why)} | ${cell(without ?? 'it fails, and says so')} |\n`
    }),
  )
  return `| command | permission | what for | without it |\n|---|---|---|---|\n${rows.join('')}`
}

function named(commands: readonly string[]): string {
  return commands.length === COMMANDS.length ? 'all' : commands.map((command) => `\`${command}\``).join(' ')
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ')
}
