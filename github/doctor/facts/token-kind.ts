import type { TokenKind } from './repository-facts.ts'

const KINDS: readonly [prefix: string, kind: TokenKind][] = [
  ['ghp_', 'classic'],
  ['github_pat_', 'fine-grained'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-of-user'],
  ['ghs_', 'installation'],
]

/** What kind of token it is (docs: About authentication to GitHub, token formats). Its length says nothing. */
export function tokenKind(token: string): TokenKind {
  if (token === '') return 'none'
  if (/^[0-9a-f]{40}$/.test(token)) return 'classic'
  return KINDS.find(([prefix]) => token.startsWith(prefix))?.[1] ?? 'unknown'
}
