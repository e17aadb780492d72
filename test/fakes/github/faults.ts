import type { Answer } from './call.ts'

/**
 * What goes wrong: a status; `timeout`: the answer never comes; `truncated`: it breaks off in the middle, after GitHub did
 * what was asked; `reset`: the connection is cut before GitHub did anything.
 */
export type Fault = number | 'timeout' | 'truncated' | 'reset'

export interface FaultOptions {
  /** An operationId, or a pattern for `POST /repos/…`, also of git's requests; the next request where it is left out. */
  on?: string | RegExp
  /** How many requests; 1. */
  times?: number
  headers?: Readonly<Record<string, string>>
  /** True: GitHub does what was asked and then answers this. */
  afterwards?: boolean
}

export interface PlannedFault extends FaultOptions {
  fault: Fault
  times: number
}

/** What stands between a request and its answer. */
export interface Weather {
  planned: PlannedFault[]
  /** Calls that are still answered before the token is of no more use; Infinity in fair weather. */
  callsLeft: number
  /** Called when the last of them was done, instead of answering it. */
  kill: (() => void) | null
}

/** Takes the fault that is planned for this request, if any. */
export function takeFault(weather: Weather, operation: string | null, line: string): PlannedFault | null {
  const fits = ({ on }: PlannedFault): boolean =>
    on === undefined || (typeof on === 'string' ? on === operation : on.test(line))
  const fault = weather.planned.find(fits)
  if (fault === undefined) return null
  fault.times -= 1
  if (fault.times <= 0) weather.planned.splice(weather.planned.indexOf(fault), 1)
  return fault
}

/** docs.github.com, rate limits for the REST API: 403 or 429 with `retry-after`. */
export function faultAnswer(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  const limited = 'retry-after' in headers
  const message = limited
    ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    : (WORDS[status] ?? 'Server Error')
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

const WORDS: Readonly<Record<number, string>> = {
  400: 'Problems parsing JSON',
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
}
