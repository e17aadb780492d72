import type { RepositoryFacts, TokenKind } from '../facts/repository-facts.ts'
import type { DoctorResult } from '../result.ts'

const CHECK = 'token-rights'

const WORDS: Readonly<Record<TokenKind, string>> = {
  classic: 'a classic personal access token',
  'fine-grained': 'a fine-grained personal access token',
  oauth: 'an OAuth token',
  'app-of-user': 'the token of an App for a person',
  installation: 'the token of an App or of a job',
  unknown: 'a token of an unknown kind',
  none: 'no token',
}

/** Whose eyes this look at the repository was made with. */
export function tokenRights({ repository, token, general }: RepositoryFacts): DoctorResult[] {
  if (!general.known)
    return [
      {
        check: CHECK,
        level: 'error',
        message: `${repository} is not seen with ${WORDS[token.kind]}`,
        why: 'Either it does not exist, or the token may not read it: GitHub answers both the same way.',
        fix: 'Check the name, and give a token that may read the repository: --token-env NAME.',
      },
    ]
  const scopes = token.scopes === null ? '' : ` with ${token.scopes.filter(Boolean).join(', ') || 'no scope'}`
  return [{ check: CHECK, level: 'ok', message: `read with ${WORDS[token.kind]}${scopes}` }]
}
