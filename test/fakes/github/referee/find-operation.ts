import { type Operation, readDescription } from './description.ts'

export interface FoundOperation {
  operation: Operation
  /** Decoded. */
  params: Readonly<Record<string, string>>
}

interface Route {
  method: string
  pattern: RegExp
  names: readonly string[]
  /** Literal characters: `/releases/latest` goes before `/releases/{release_id}`. */
  literal: number
  operation: Operation
}

/** Path parameters that may hold slashes, encoded or not. */
const WITH_SLASHES = new Set(['ref', 'branch', 'basehead', 'tag'])

let routes: readonly Route[] | null = null

/** The operation a request is for; `path` as it was sent, without the query. null when the description has none. */
export function findOperation(method: string, path: string): FoundOperation | null {
  routes ??= readRoutes()
  for (const { pattern, names, operation, ...route } of routes) {
    if (route.method !== method) continue
    // The root folder is asked for without a path, and octokit leaves the slash out too.
    const match = pattern.exec(path.replace(/\/contents$/, '/contents/'))
    if (match === null) continue
    const params = names.map((name, index) => [name, decode(match[index + 1] ?? '')])
    return { operation, params: Object.fromEntries(params) as Record<string, string> }
  }
  return null
}

function readRoutes(): Route[] {
  const found: Route[] = []
  for (const [template, item] of Object.entries(readDescription().paths)) {
    const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
    const pattern = template
      .replaceAll('.', '\\.')
      .replace(/\{([^}]+)\}/g, (_, name: string) =>
        name === 'path' ? '(.*)' : WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)',
      )
    const literal = template.replace(/\{[^}]+\}/g, '').length
    for (const [method, operation] of Object.entries(item))
      found.push({ method: method.toUpperCase(), pattern: new RegExp(`^${pattern}$`), names, literal, operation })
  }
  return found.sort((a, b) => b.literal - a.literal)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
