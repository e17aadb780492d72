/** Statuses whose answer has no body. */
const EMPTY = new Set([204, 205, 304])

/**
 * A `fetch` that answers once the whole body is there, or fails: after `timeoutMs`, when the connection breaks off, and when
 * what should be JSON is none. Octokit would take half an answer for an empty one, and a list of comments for no comments.
 */
export function wholeAnswer(timeoutMs: number): typeof fetch {
  return async (url, init) => {
    const limit = AbortSignal.timeout(timeoutMs)
    const signal = init?.signal == null ? limit : AbortSignal.any([init.signal, limit])
    const answer = await fetch(url, { ...init, signal })
    const text = await answer.text()
    if (/\bjson\b/.test(answer.headers.get('content-type') ?? '') && text !== '') JSON.parse(text)
    const { status, statusText, headers } = answer
    const whole = new Response(EMPTY.has(status) ? null : text, { status, statusText, headers })
    Object.defineProperty(whole, 'url', { value: answer.url })
    return whole
  }
}
