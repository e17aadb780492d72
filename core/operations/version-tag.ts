import type { Digest } from '../version/agent-version.ts'

/** A version of an agent that has a number. */
export interface VersionTag {
  /** `desk/v12`. */
  name: string
  number: number
  agent: string
  version: Digest
  /** What it says of itself, on one line. */
  description: string
  kinds: readonly VersionKind[]
}

/** What the title of a pull request may begin with, in brackets. */
type VersionKind = 'HOTFIX' | 'FEATURE' | 'SEASONAL'

const KINDS: readonly string[] = ['HOTFIX', 'FEATURE', 'SEASONAL']
const MAX_DESCRIPTION = 200

/** What comes before the number; an agent's name may hold what the name of a tag may not. */
export function tagPrefix(agent: string): string {
  const clean = agent.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  return `${clean === '' ? 'agent' : clean}/v`
}

/** The kinds a title begins with: `[HOTFIX] [SEASONAL] Christmas hours`. */
function kindsOf(title: string): VersionKind[] {
  const [start = ''] = /^(?:\s*\[[A-Za-z]+\])*/.exec(title) ?? []
  const words = [...start.matchAll(/\[([A-Za-z]+)\]/g)].map(([, word = '']) => word.toUpperCase())
  return KINDS.filter((kind): kind is VersionKind => words.includes(kind))
}

/** The text of an annotated tag. What people wrote stays on its line, and makes no trailer. */
export function tagMessage(
  tag: Pick<VersionTag, 'agent' | 'version' | 'description'> & { origin: string | null },
): string {
  const trailers = [
    `Greenroom-Agent: ${oneLine(tag.agent)}`,
    `Greenroom-Version: ${tag.version}`,
    ...kindsOf(tag.description).map((kind) => `Greenroom-Kind: ${kind.toLowerCase()}`),
  ]
  const origin = tag.origin === null ? [] : [oneLine(tag.origin), '']
  return [oneLine(tag.description).slice(0, MAX_DESCRIPTION), '', ...origin, ...trailers, ''].join('\n')
}

/** Reads an annotated tag; null when it numbers no version. */
export function readVersionTag({ name, message }: { name: string; message: string }): VersionTag | null {
  const [, number] = /\/v([1-9]\d{0,8})$/.exec(name) ?? []
  const lines = message.trimEnd().split('\n')
  // The last paragraph alone: the first line is what somebody wrote.
  const trailers = lines.slice(lines.lastIndexOf('') + 1)
  const value = (key: string): string | undefined =>
    trailers.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2)
  const agent = value('Greenroom-Agent')
  const version = value('Greenroom-Version')
  if (number === undefined || agent === undefined || version === undefined || lines.length < 2) return null
  if (!/^sha256:[0-9a-f]{64}$/.test(version)) return null
  const description = lines[0] ?? ''
  return { name, number: Number(number), agent, version, description, kinds: kindsOf(description) }
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
}
