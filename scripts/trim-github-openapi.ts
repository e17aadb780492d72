import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { OPERATIONS } from './github-operations.ts'

/**
 * Cuts GitHub's own OpenAPI description down to the operations of github-operations.ts, for the test double to be judged
 * by.
 *
 *   mkdir /tmp/openapi && cd /tmp/openapi && npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node scripts/trim-github-openapi.ts /tmp/openapi/package/generated/api.github.com.json    (outside the checkout: 385 MB)
 */

const SOURCE = '@octokit/openapi 23.0.2, generated/api.github.com.json (MIT, Copyright GitHub)'
const TARGET = new URL('../test/fixtures/github/api.github.com.trimmed.json', import.meta.url)
const METHODS = ['get', 'put', 'post', 'delete', 'patch']
/** Prose and examples: half of the size, and no rule is in them. */
const DROPPED = new Set(['description', 'summary', 'examples', 'example', 'externalDocs', 'tags', 'x-github'])

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = Record<string, Json>

/** The named operations, everything they refer to, and nothing else. Throws when an operation is not in the description. */
export function trimDescription(description: JsonObject, operations: readonly string[]): JsonObject {
  const paths: JsonObject = {}
  const missing = new Set(operations)
  for (const [path, item] of Object.entries(asObject(description['paths']))) {
    const kept: JsonObject = {}
    for (const [method, operation] of Object.entries(asObject(item))) {
      const id = asObject(operation)['operationId']
      if (!METHODS.includes(method) || typeof id !== 'string' || !missing.delete(id)) continue
      kept[method] = withoutProse(operation)
    }
    if (Object.keys(kept).length > 0) paths[path] = kept
  }
  if (missing.size > 0) throw new Error(`not in the description: ${[...missing].join(', ')}`)
  return {
    openapi: description['openapi'] ?? null,
    info: {
      title: `GitHub v3 REST API, trimmed from ${SOURCE}`,
      version: asObject(description['info'])['version'] ?? '',
    },
    paths,
    components: componentsOf(paths, asObject(description['components'])),
  }
}

function componentsOf(paths: JsonObject, all: JsonObject): JsonObject {
  const found = new Map<string, Json>()
  const open = referencesIn(paths)
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (found.has(reference)) continue
    const [section = '', name = ''] = reference.split('/').slice(2)
    const component = withoutProse(asObject(all[section])[name] ?? null)
    found.set(reference, component)
    open.push(...referencesIn(component))
  }
  const components: JsonObject = {}
  for (const [reference, component] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [section = '', name = ''] = reference.split('/').slice(2)
    components[section] = { ...asObject(components[section]), [name]: component }
  }
  return components
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

/** A property may be called `description` too: below `properties` every key is a name, not a keyword. */
function withoutProse(value: Json, keysAreNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (value === null || typeof value !== 'object') return value
  const kept: JsonObject = {}
  for (const [key, inner] of Object.entries(value)) {
    if (!keysAreNames && DROPPED.has(key)) continue
    kept[key] = withoutProse(inner, !keysAreNames && key === 'properties')
  }
  return kept
}

function asObject(value: Json | undefined): JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

async function main(source: string | undefined): Promise<void> {
  if (source === undefined) throw new Error('usage: node scripts/trim-github-openapi.ts PATH/api.github.com.json')
  const description = JSON.parse(await readFile(source, 'utf8')) as JsonObject
  await writeFile(TARGET, `${JSON.stringify(trimDescription(description, OPERATIONS), null, 1)}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv[2])
