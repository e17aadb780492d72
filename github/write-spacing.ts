import { GreenroomError } from '../core/errors.ts'

const NAME = 'GREENROOM_GITHUB_WRITE_SPACING'
/** What GitHub asks for between two writes (docs.github.com, best practices for the REST API). */
export const DEFAULT_MS = 1000
const MOST_MS = 60_000

/**
 * Milliseconds between two writes, from the environment variable GREENROOM_GITHUB_WRITE_SPACING; 1,000 without it. Less is for
 * an Enterprise Server that limits nobody: on github.com it is refused. GreenroomError `bad-setting`.
 */
export function readWriteSpacing(env: Readonly<Record<string, string | undefined>>, apiUrl: string): number {
  const text = env[NAME] ?? ''
  if (text === '') return DEFAULT_MS
  const least = isGitHubCom(apiUrl) ? DEFAULT_MS : 0
  const ms = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (ms >= least && ms <= MOST_MS) return ms
  const allowed = `a whole number of milliseconds from ${least} to ${MOST_MS}`
  throw new GreenroomError(`${NAME} is ${JSON.stringify(text.slice(0, 100))}; allowed is ${allowed}`, {
    code: 'bad-setting',
    hint:
      least === 0
        ? `Correct it below "env:" in the workflow file, or leave it out for ${DEFAULT_MS}.`
        : 'GitHub asks for a second between writes; less is for an Enterprise Server without rate limits.',
  })
}

/** github.com, and Enterprise Cloud with data residency. */
function isGitHubCom(apiUrl: string): boolean {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : ''
  return host === 'api.github.com' || host.endsWith('.ghe.com')
}
