import type { Limits } from './limits.ts'
import type { Actor, GitHubState, Json, Repository } from './state.ts'

/** One request, judged by GitHub's description and allowed by its token. */
export interface Call {
  state: GitHubState
  limits: Limits
  actor: Actor
  /** Of the path, decoded. */
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** In the shape GitHub's description has already found it to be. */
  body: Json
  /** With scheme and host, for the links of pages. */
  url: URL
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

type Handler = (call: Call, repository: Repository) => Answer | Promise<Answer>

/** By operationId. Operations outside a repository do not look at theirs. */
export type Handlers = Readonly<Record<string, Handler>>

/** An answer that is a refusal; thrown from anywhere below a handler. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(status: number, message: string, more: Json = {}) {
    super(message)
    const body = { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) }
    this.answer = { status, body }
  }
}

/** 422 with a reason in words. */
export function invalid(message: string): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ code: 'custom', message }] })
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}

export function noContent(): Answer {
  return { status: 204 }
}

/** The thing, or 404. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal(404, 'Not Found')
  return thing
}

/** A number of the path. */
export function numberOf(call: Call, name: string): number {
  return Number(call.params[name])
}

/** A value of the path, decoded. */
export function paramOf(call: Call, name: string): string {
  return call.params[name] ?? ''
}
