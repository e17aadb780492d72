import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Octokit } from 'octokit'
import { readDescription } from './referee/description.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Operations that Greenroom's own code calls, with a file that does: `client.rest.x.y`, `request('GET /…')`. */
export function calledOperations(): Map<string, string> {
  const found = new Map<string, string>()
  for (const folder of ['action', 'cli', 'controller', 'github'])
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.startsWith('dist/')) continue
      const source = readFileSync(join(ROOT, folder, name), 'utf8')
      for (const operation of operationsIn(source)) found.set(operation, `${folder}/${name}`)
    }
  return found
}

/** What a source names; `unknown: …` for what GitHub's description, trimmed, does not have. */
function operationsIn(source: string): string[] {
  const methods = [...source.matchAll(/\brest\s*\.(\w+)\s*\.(\w+)/g)].map(([, area = '', name = '']) =>
    routeOf(area, name),
  )
  const routes = [...source.matchAll(CALL)].map(([, route = '']) => route)
  return [...methods, ...routes].map(operationAt)
}

/** `request('GET /…')`, `paginate('GET /…')`. */
const CALL = /\b(?:request|paginate|iterator)\(\s*['"`]((?:GET|POST|PATCH|PUT|DELETE) \/[^'"`\s]*)/g

const REST = new Octokit().rest as unknown as Record<string, Record<string, { endpoint?: { DEFAULTS: Route } }>>

interface Route {
  method: string
  url: string
}

function routeOf(area: string, name: string): string {
  const { method, url } = REST[area]?.[name]?.endpoint?.DEFAULTS ?? { method: '?', url: `${area}.${name}` }
  return `${method} ${url}`
}

/** `/compare/{base}...{head}` is the older name of `/compare/{basehead}`. */
function operationAt(route: string): string {
  const [method = '', path = ''] = route.split(' ')
  const item = readDescription().paths[path.replace('{base}...{head}', '{basehead}')]
  return item?.[method.toLowerCase()]?.operationId ?? `unknown: ${route}`
}
