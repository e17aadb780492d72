import { resolve } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import { GreenroomError } from '../core/errors.ts'
import { allInputs, COMMANDS, type Command, commandsOfInput, inputsOfCommand } from './command-inputs.ts'
import {
  needName,
  readChoice,
  readFlag,
  readName,
  readPath,
  readRevision,
  readRuntimes,
  readUrl,
  readWait,
} from './read-input.ts'

/** What every command is given. */
interface CommonInputs {
  /** Absolute. */
  workingDirectory: string
  /** Empty when there is none. */
  token: string
}

export interface CheckInputs extends CommonInputs {
  command: 'check'
  /** Null: decided by the event. */
  base: string | null
  head: string | null
  comment: 'auto' | 'never'
  /** Null: greenroom.yaml decides. */
  failOn: 'error' | 'warning' | 'never' | null
  /** Absolute. */
  reportDirectory: string
  /** Address of the controller, where there is one. */
  controller: string | null
}

export interface ReportInputs extends CommonInputs {
  command: 'report'
  /** Absolute: the folder the artifact of the check was unpacked to. */
  reportDirectory: string
  /** Whether labels are kept on the pull request. */
  labels: boolean
}

export interface PromoteInputs extends CommonInputs {
  command: 'promote'
  from: string
  to: string
  /** Null: every agent. */
  agent: string | null
  draft: boolean
  /** Address of the controller, where there is one. */
  controller: string | null
}

/** Where runtimes are, and how long to watch them. */
interface RuntimeInputs {
  /** Address by name in greenroom.yaml; what is not here is where greenroom.yaml says. */
  runtimes: Readonly<Record<string, string>>
  runtimeToken: string
  /** Milliseconds to wait until the runtime serves what was asked; 0 to not wait. */
  watchMs: number
  controller: string | null
}

export interface RollbackInputs extends CommonInputs, RuntimeInputs {
  command: 'rollback'
  environment: string
  agent: string | null
  /** Digest, commit or tag; null for the last known good one. */
  version: string | null
  as: 'pull-request' | 'push'
}

export interface DeployInputs extends CommonInputs, RuntimeInputs {
  command: 'deploy'
  environment: string
  agent: string | null
  /** What the controller takes approvals with; empty when there is none. */
  controllerToken: string
}

export interface VersionsInputs extends CommonInputs {
  command: 'versions'
  agent: string | null
}

export type Inputs = CheckInputs | ReportInputs | PromoteInputs | RollbackInputs | DeployInputs | VersionsInputs

type Environment = Readonly<Record<string, string | undefined>>

const WATCH_MS = 300_000

/** Reads every input of the command; GreenroomError `bad-input` names the input, its value and what is allowed. */
export function readInputs(env: Environment): Inputs {
  for (const secret of ['token', 'runtime-token', 'controller-token']) hideSecret(getInput(secret))
  const command = readChoice('command', COMMANDS, commandOf(env['GITHUB_EVENT_NAME']))
  refuseOthers(command)
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const common: CommonInputs = {
    workingDirectory: readPath('working-directory', workspace) ?? resolve(workspace),
    token: checkToken('token'),
  }
  return { ...common, ...OWN[command](env, workspace) }
}

type Own<One> = One extends Inputs ? Omit<One, keyof CommonInputs> : never

const OWN: { [C in Command]: (env: Environment, workspace: string) => Own<Extract<Inputs, { command: C }>> } = {
  check: (env, workspace) => ({
    command: 'check',
    base: readRevision('base'),
    head: readRevision('head'),
    comment: readChoice('comment', ['auto', 'never'], 'auto'),
    failOn: readChoice<NonNullable<CheckInputs['failOn']>, null>('fail-on', ['error', 'warning', 'never'], null),
    reportDirectory: reportDirectory(env, workspace),
    controller: readUrl('controller'),
  }),
  report: (env, workspace) => ({
    command: 'report',
    reportDirectory: reportDirectory(env, workspace),
    labels: readFlag('labels'),
  }),
  promote: () => ({
    command: 'promote',
    from: needName('from', 'promote'),
    to: needName('to', 'promote'),
    agent: readName('agent'),
    draft: readFlag('draft'),
    controller: readUrl('controller'),
  }),
  rollback: () => ({
    command: 'rollback',
    environment: needName('environment', 'rollback'),
    agent: readName('agent'),
    version: readVersion(),
    as: readChoice('as', ['pull-request', 'push'], 'pull-request'),
    ...runtimeInputs(),
  }),
  deploy: () => ({
    command: 'deploy',
    environment: needName('environment', 'deploy'),
    agent: readName('agent'),
    ...runtimeInputs(),
    controllerToken: checkToken('controller-token'),
  }),
  versions: () => ({ command: 'versions', agent: readName('agent') }),
}

/** A check, but for the event that brings a finished check to a trusted workflow. */
function commandOf(event: string | undefined): Command {
  return event === 'workflow_run' ? 'report' : 'check'
}

function refuseOthers(command: Command): void {
  const own = inputsOfCommand(command)
  for (const name of allInputs()) {
    if (own.includes(name) || getInput(name) === '') continue
    throw new GreenroomError(
      `the input ${name} is given, and ${command} does not read it; ${commandsOfInput(name).join(', ')} would`,
      { code: 'bad-input', hint: `Remove ${name} below "with:" in the workflow file, or correct command.` },
    )
  }
}

function runtimeInputs(): RuntimeInputs {
  return {
    runtimes: readRuntimes('runtime'),
    runtimeToken: checkToken('runtime-token'),
    watchMs: readWait('watch', WATCH_MS),
    controller: readUrl('controller'),
  }
}

function reportDirectory(env: Environment, workspace: string): string {
  return readPath('report-directory', workspace) ?? resolve(env['RUNNER_TEMP'] ?? workspace, 'greenroom')
}

function readVersion(): string | null {
  const value = getInput('version')
  if (/^sha256:[0-9a-f]{7,64}$/.test(value)) return value
  return readRevision('version')
}

function hideSecret(value: string): void {
  if (value !== '') setSecret(value)
}

function checkToken(name: string): string {
  const value = getInput(name)
  if (/^[\x21-\x7e]*$/.test(value)) return value
  throw new GreenroomError(
    `the input ${name} is not a token: it holds a space, a line break or another such character`,
    {
      code: 'bad-input',
      hint: 'Give ${{ secrets.NAME }} of a secret without line breaks, or leave it out.',
    },
  )
}
