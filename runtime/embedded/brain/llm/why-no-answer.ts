/** Why a model did not answer, in words for a report: its name, what happened, nothing of what was sent, no address. */
export function whyNoAnswer(name: string, error: unknown, timeoutMs: number): string {
  const last = lastOf(error)
  if (isTimeout(last) || isTimeout(error)) return `the model ${name} did not answer within ${timeoutMs / 1_000} s`
  const status = last.statusCode
  if (status === 429) return `the model ${name} answers no more for now: rate limit`
  if (status === 401 || status === 403) return `the server of the model ${name} refused the key (${status})`
  if (status === 404) return `the server knows no model ${name}, or has no /chat/completions there (404)`
  if (typeof status === 'number') return `the server of the model ${name} answered ${status}`
  const code = last.cause?.code ?? last.cause?.cause?.code
  if (typeof code === 'string') return `the server of the model ${name} can't be reached: ${code}`
  if (last.name === 'AI_APICallError') return `the server of the model ${name} can't be reached`
  return `the model ${name} gave nothing that can be read: ${last.name ?? 'unknown error'}`
}

interface Failure {
  name?: string
  statusCode?: number
  errors?: unknown[]
  cause?: { code?: unknown; cause?: { code?: unknown } }
}

/** After several attempts the SDK tells all of their errors. */
function lastOf(error: unknown): Failure {
  const failure = (error ?? {}) as Failure
  return ((failure.errors?.at(-1) as Failure | undefined) ?? failure) satisfies Failure
}

function isTimeout(error: unknown): boolean {
  const { name } = (error ?? {}) as Failure
  return name === 'TimeoutError' || name === 'AbortError'
}
