import { resolve } from 'node:path'
import { getInput } from '@actions/core'
import { GreenroomError } from '../core/errors.ts'
import { isRevision } from '../core/git/ref-name.ts'
import { isBranchName } from '../core/promotion/branch-name.ts'
import { durationMs } from '../core/promotion/duration.ts'

/** One of the allowed words; `whenEmpty` for an input that is not given. GreenroomError `bad-input` like all below. */
export function readChoice<T extends string, D extends T | null>(
  name: string,
  allowed: readonly T[],
  whenEmpty: D,
): T | D {
  const value = getInput(name)
  if (value === '') return whenEmpty
  return allowed.find((one) => one === value) ?? refuseInput(name, value, `one of: ${allowed.join(', ')}`)
}

/** `true` or `false`. */
export function readFlag(name: string): boolean {
  return readChoice(name, ['true', 'false'], 'false') === 'true'
}

/** A branch, a tag or a commit id. */
export function readRevision(name: string): string | null {
  const value = getInput(name)
  if (value === '') return null
  return isRevision(value) ? value : refuseInput(name, value, 'a branch, a tag or a commit id')
}

/** A path, absolute from `from`. */
export function readPath(name: string, from: string): string | null {
  const value = getInput(name)
  if (value === '') return null
  if (/[\0\r\n]/.test(value)) refuseInput(name, value, 'a path on one line')
  return resolve(from, value)
}

/** The name of an environment or an agent: it must be one greenroom.yaml could hold, and is looked up there later. */
export function readName(name: string): string | null {
  const value = getInput(name)
  if (value === '') return null
  return value.length <= 100 && isBranchName(value) ? value : refuseInput(name, value, 'a name as in greenroom.yaml')
}

/** As `readName`; an empty one is refused. */
export function needName(name: string, command: string): string {
  return readName(name) ?? missingInput(name, command, 'a name as in greenroom.yaml')
}

/** Milliseconds. */
export function readWait(name: string, whenEmpty: number): number {
  const value = getInput(name)
  if (value === '') return whenEmpty
  const ms = durationMs(value)
  return Number.isNaN(ms) ? refuseInput(name, value, 'a number and a unit, like 30s or 10m') : ms
}

/** An http or https address without a name and password in it. */
export function readUrl(name: string): string | null {
  const value = getInput(name)
  if (value === '') return null
  return isAddress(value) ? value : refuseInput(name, value, 'an address that begins with https:// or http://')
}

/** `NAME=URL`, one a line. */
export function readRuntimes(name: string): Readonly<Record<string, string>> {
  const runtimes: [string, string][] = []
  for (const line of getInput(name).split('\n')) {
    const [runtime = '', ...rest] = line.trim().split('=')
    if (runtime === '' && rest.length === 0) continue
    const url = rest.join('=')
    if (runtime === '' || !isAddress(url)) refuseInput(name, line, 'NAME=URL, one a line')
    runtimes.push([runtime, url])
  }
  return Object.fromEntries(runtimes)
}

function isAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
}

/** Throws, naming the input, its value and what is allowed. */
function refuseInput(name: string, value: string, allowed: string): never {
  throw new GreenroomError(`the input ${name} is ${JSON.stringify(value.slice(0, 100))}; allowed is ${allowed}`, {
    code: 'bad-input',
    hint: `Correct ${name} below "with:" in the workflow file.`,
  })
}

function missingInput(name: string, command: string, allowed: string): never {
  throw new GreenroomError(`the input ${name} is empty; ${command} needs ${allowed}`, {
    code: 'bad-input',
    hint: `Add ${name} below "with:" in the workflow file.`,
  })
}
