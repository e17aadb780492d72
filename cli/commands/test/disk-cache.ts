import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { CachedOutcome, ResultCache } from '../../../core/test-sets/result-cache.ts'

const VERDICTS = ['passed', 'failed']

/**
 * Results of test cases as files in a folder, one a key, each written whole or not at all. A file that is not what was written
 * is as good as none, and a folder that cannot be written keeps nothing.
 */
export function diskCache(folder: string): ResultCache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    async get(key) {
      try {
        const entry: unknown = JSON.parse(await readFile(pathOf(key), 'utf8'))
        return isEntry(entry, key) ? entry : null
      } catch {
        return null
      }
    },
    async put(key, entry) {
      const path = pathOf(key)
      const temporary = `${path}.${process.pid}.tmp`
      try {
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true })
        await writeFile(temporary, JSON.stringify({ key, ...entry }))
        await rename(temporary, path)
      } catch {
        // A result that is not kept is found again by running the case.
      }
    },
  }
}

/** Where results are kept when nobody says: the user's cache folder. */
export function defaultCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env['XDG_CACHE_HOME']
  const cache = own !== undefined && own.startsWith('/') ? own : join(env['HOME'] ?? homedir(), '.cache')
  return join(cache, 'greenroom', 'tests')
}

function isEntry(value: unknown, key: string): value is CachedOutcome {
  if (!isMap(value) || value['key'] !== key || !isListOf(value['notes'], (note) => typeof note === 'string'))
    return false
  const { outcome } = value
  if (!isMap(outcome) || !VERDICTS.includes(String(outcome['verdict']))) return false
  const hasGreeting = outcome['greeting'] === undefined || isTurn(outcome['greeting'])
  return hasGreeting && isListOf(outcome['assertions'], isAssertion) && isListOf(outcome['turns'], isTurn)
}

function isTurn(value: unknown): boolean {
  if (!isMap(value) || typeof value['user'] !== 'string' || typeof value['reply'] !== 'string') return false
  const { functions, sms, path } = value
  const lists = [functions, sms, path].every((list) => list === undefined || Array.isArray(list))
  return lists && isListOf(value['notExecuted'], (text) => typeof text === 'string')
}

function isAssertion(value: unknown): boolean {
  return (
    isMap(value) &&
    typeof value['assertion'] === 'string' &&
    typeof value['verdict'] === 'string' &&
    typeof value['turn'] === 'number'
  )
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
