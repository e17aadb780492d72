import type { Answer, Call } from './call.ts'

/**
 * Pages as GitHub's: 30 a page, 100 at most, a Link header only when there is more than one page (docs.github.com, using
 * pagination in the REST API). `wrap` is for lists that lie inside an object with their count.
 */
export async function page<T>(
  call: Call,
  all: readonly T[],
  show: (item: T) => unknown,
  wrap?: string,
): Promise<Answer> {
  const size = Math.min(Number(call.query['per_page'] ?? 30), 100)
  const number = Number(call.query['page'] ?? 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const items = await Promise.all(all.slice((number - 1) * size, number * size).map(show))
  const links = [
    ...(number > 1 ? [link(call, number - 1, 'prev')] : []),
    ...(number < last ? [link(call, number + 1, 'next'), link(call, last, 'last')] : []),
    ...(number > 1 ? [link(call, 1, 'first')] : []),
  ]
  return {
    status: 200,
    body: wrap === undefined ? items : { total_count: all.length, [wrap]: items },
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

function link(call: Call, number: number, rel: string): string {
  const url = new URL(call.url)
  url.searchParams.set('page', String(number))
  return `<${url.href}>; rel="${rel}"`
}
