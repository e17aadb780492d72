import type { VersionMove } from './operation-plan.ts'
import { shortVersion } from '../version/short-version.ts'

export interface MessageRequest {
  cause: 'promotion' | 'rollback'
  environment: string
  moves: readonly VersionMove[]
  /** Lines of the body, before the trailers. */
  body: readonly string[]
  /** Versions whose quarantine is lifted. */
  lifts?: readonly string[]
  /** Who asked: asking again finds the commit by it. One word. */
  intent?: string
}

/** The message of a commit made here: subject, body, and trailers that the controller and people read later. */
export function operationMessage({ cause, environment, moves, body, lifts = [], intent }: MessageRequest): string {
  const trailers = [
    `Greenroom-Cause: ${cause}`,
    ...moves.flatMap(({ agent, after }) => [
      `Greenroom-Agent: ${oneLine(agent)}`,
      ...(after === null ? [] : [`Greenroom-Version: ${after}`]),
    ]),
    ...lifts.map((version) => `Greenroom-Lifts: ${version}`),
    ...(intent === undefined ? [] : [`Greenroom-Intent: ${intent}`]),
  ]
  return [subject(cause, environment, moves), '', ...body.map(oneLine), '', ...trailers, ''].join('\n')
}

function subject(cause: MessageRequest['cause'], environment: string, moves: readonly VersionMove[]): string {
  const [first] = moves
  const one = moves.length === 1 && first !== undefined
  const what = one
    ? `${oneLine(first.agent)} ${cause === 'rollback' ? 'to ' : ''}${shortVersion(first.after)}`
    : `${moves.length} agents`
  return cause === 'promotion' ? `Promote ${what} to ${environment}` : `Roll back ${what} on ${environment}`
}

/** Names come from folders and files: none of them may start a line of its own, nor a trailer. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim()
}
