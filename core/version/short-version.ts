import type { Digest } from './agent-version.ts'

/** `sha256:3f2a1b4c…` as people say it: `3f2a1b4c`, everywhere. */
export function shortVersion(version: Digest | null): string {
  return version === null ? 'nothing' : version.replace(/^sha256:/, '').slice(0, 8)
}
