/** What `command` may be, and the event each is for when it is not given. */
export const COMMANDS = ['check', 'report', 'promote', 'rollback', 'deploy', 'versions'] as const

export type Command = (typeof COMMANDS)[number]

/** Inputs that every command takes. */
const COMMON = ['command', 'token', 'working-directory'] as const

/** The inputs of action.yml that each command reads besides. An input of another command is refused, not passed over. */
const OWN: Readonly<Record<Command, readonly string[]>> = {
  check: ['base', 'head', 'comment', 'fail-on', 'report-directory', 'controller'],
  report: ['report-directory', 'labels'],
  promote: ['from', 'to', 'agent', 'draft', 'controller'],
  rollback: ['environment', 'agent', 'version', 'as', 'watch', 'runtime', 'runtime-token', 'controller'],
  deploy: ['environment', 'agent', 'watch', 'runtime', 'runtime-token', 'controller', 'controller-token'],
  versions: ['agent'],
}

/** Names of the inputs a command takes, those of every command included. */
export function inputsOfCommand(command: Command): readonly string[] {
  return [...COMMON, ...OWN[command]]
}

/** The commands that take an input, in the order of COMMANDS. */
export function commandsOfInput(input: string): readonly Command[] {
  return COMMANDS.filter((command) => inputsOfCommand(command).includes(input))
}

/** Every input there is. */
export function allInputs(): readonly string[] {
  return [...new Set(COMMANDS.flatMap(inputsOfCommand))]
}
