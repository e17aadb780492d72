/** What a person or a loop does next: `person` must act (no retry) · `later` come back · `bug` anything else. */
export type ErrorKind = 'person' | 'later' | 'bug'

export interface GreenroomErrorOptions {
  /** Stable, kebab-case: `ref-not-found`, `port-in-use`. */
  code: string
  /** Decides the exit code and whether a loop retries. Default `person`. */
  kind?: ErrorKind
  /** What to do next, one sentence. */
  hint?: string
  /** For `later`: when it is worth coming back. */
  retryAfterMs?: number
  cause?: unknown
}

/**
 * The one error class. The message says what, where and what is allowed; it never holds a secret nor a source line of a
 * file that failed to parse.
 */
export class GreenroomError extends Error {
  readonly code: string
  readonly kind: ErrorKind
  readonly hint: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(message: string, options: GreenroomErrorOptions) {
    super(message, { cause: options.cause })
    this.name = 'GreenroomError'
    this.code = options.code
    this.kind = options.kind ?? 'person'
    this.hint = options.hint
    this.retryAfterMs = options.retryAfterMs
  }
}
