import type { Digest } from '../core/version/agent-version.ts'

/** A digest as people read it: its first eight hex digits, as the command line shows them. */
export function shortDigest(digest: Digest): string {
  return digest.replace(/^sha256:/, '').slice(0, 8)
}
