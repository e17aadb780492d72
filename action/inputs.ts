import { resolve } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import { GreenroomError } from '../core/errors.ts'
import { isRevision } from '../core/git/ref-name.ts'

/** The inputs of action.yml, each checked. */
export interface Inputs {
  command: 'check'
  /** Null: decided by the event. */
  base: string | null
  head: string | null
  /** Absolute. */
  workingDirectory: string
  /** Empty when there is none. */
  token: string
  comment: 'auto' | 'never'
  /** Null: greenroom.yaml decides. */
  failOn: 'error' | 'warning' | 'never' | null
  /** Absolute. */
  reportDirectory: string
}

/** Reads every input; GreenroomError `bad-input` names the input, its value and what is allowed. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd()
  const token = getInput('token')
  if (token !== '') setSecret(token)
  return {
    command: oneOf('command', ['check'], 'check'),
    base: readRef('base'),
    head: readRef('head'),
    workingDirectory: resolve(workspace, readPath('working-directory') ?? '.'),
    token: checkToken(token),
    comment: oneOf('comment', ['auto', 'never'], 'auto'),
    failOn: oneOf<NonNullable<Inputs['failOn']>, null>('fail-on', ['error', 'warning', 'never'], null),
    reportDirectory: readPath('report-directory', workspace) ?? resolve(env['RUNNER_TEMP'] ?? workspace, 'greenroom'),
  }
}

function oneOf<T extends string, D extends T | null>(name: string, allowed: readonly T[], whenEmpty: D): T | D {
  const value = getInput(name)
  if (value === '') return whenEmpty
  return allowed.find((one) => one === value) ?? refuse(name, value, `one of: ${allowed.join(', ')}`)
}

function readRef(name: string): string | null {
  const value = getInput(name)
  if (value === '') return null
  return isRevision(value) ? value : refuse(name, value, 'a branch, a tag or a commit id')
}

function readPath(name: string, from?: string): string | null {
  const value = getInput(name)
  if (value === '') return null
  if (value.includes('\0') || value.includes('\n')) refuse(name, value, 'a path on one line')
  return from === undefined ? value : resolve(from, value)
}

function checkToken(token: string): string {
  if (/^[\x21-\x7e]*$/.test(token)) return token
  throw new GreenroomError('the input token is not a token: it holds a space, a line break or another such character', {
    code: 'bad-input',
    hint: "Leave it out to use the job's own token, or give ${{ secrets.NAME }} of a secret without line breaks.",
  })
}

function refuse(name: string, value: string, allowed: string): never {
  throw new GreenroomError(`the input ${name} is ${JSON.stringify(value.slice(0, 100))}; allowed is ${allowed}`, {
    code: 'bad-input',
    hint: `Correct ${name} below "with:" in the workflow file.`,
  })
}
