import { setOutput } from '@actions/core'
import type { Command } from './command-inputs.ts'

/** The outputs of action.yml that each command sets, always all of them. */
const OUTPUTS = {
  check: [
    ...(['verdict', 'policy', 'added', 'edited', 'removed', 'errors', 'warnings', 'notices'] as const),
    ...(['tests-passed', 'tests-failed', 'tests-not-judged', 'newly-failing'] as const),
    ...(['report-directory', 'report-html', 'comment-url'] as const),
  ],
  report: ['verdict', 'check-run-url', 'comment-url'],
  promote: ['pull-request-url', 'commit', 'version'],
  rollback: ['pull-request-url', 'commit', 'version'],
  deploy: ['deployment-id', 'version', 'release-url'],
  versions: ['tags', 'version'],
} as const satisfies Record<Command, readonly string[]>

/** Values for a command's outputs. */
export type OutputsOf<C extends Command> = Record<(typeof OUTPUTS)[C][number], string | number>

/** Sets every output of a command. */
export function setOutputs<C extends Command>(command: C, values: OutputsOf<C>): void {
  for (const name of OUTPUTS[command] as readonly (keyof OutputsOf<C>)[]) setOutput(name, values[name])
}

/** The commands that set an output, by its name. */
export function commandsOfOutputs(): ReadonlyMap<string, readonly Command[]> {
  const commands = new Map<string, Command[]>()
  for (const [command, names] of Object.entries(OUTPUTS) as [Command, readonly string[]][])
    for (const name of names) commands.set(name, [...(commands.get(name) ?? []), command])
  return commands
}
