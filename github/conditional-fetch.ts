/** Answers kept, the newest; a run that waits asks the same few questions again and again. */
const KEPT = 100

interface Kept {
  etag: string
  text: string
  status: number
  headers: Headers
}

/**
 * A `fetch` that repeats a question with the ETag of the last answer, and gives that answer again on a 304, which costs none of
 * the hour's requests (docs.github.com, best practices for the REST API). For one token: ETags differ by token.
 */
export function conditionalFetch(inner: typeof fetch): typeof fetch {
  const answers = new Map<string, Kept>()
  return async (url, init) => {
    const headers = new Headers(init?.headers)
    if ((init?.method ?? 'GET') !== 'GET' || headers.has('if-none-match')) return inner(url, init)
    const key = `${new Request(url).url} ${headers.get('accept')}`
    const known = answers.get(key)
    if (known !== undefined) headers.set('if-none-match', known.etag)
    const answer = await inner(url, { ...init, headers })
    if (answer.status === 304 && known !== undefined) {
      // What came with it is newer: the link to a next page, how many requests are left.
      for (const [name, value] of answer.headers) known.headers.set(name, value)
      return again(known, answer.url)
    }
    const etag = answer.headers.get('etag')
    if (answer.status !== 200 || etag === null) return answer
    const text = await answer.text()
    const kept = { etag, text, status: answer.status, headers: new Headers(answer.headers) }
    answers.delete(key)
    answers.set(key, kept)
    if (answers.size > KEPT) answers.delete(answers.keys().next().value ?? '')
    return again(kept, answer.url)
  }
}

function again({ text, status, headers }: Kept, url: string): Response {
  const answer = new Response(text, { status, headers })
  Object.defineProperty(answer, 'url', { value: url })
  return answer
}
