import type { Digest } from '../core/version/agent-version.ts'

/** A digest as people read it: its first twelve hex digits. */
export function shortDigest(digest: Digest): string {
  return digest.replace(/^sha256:/, '').slice(0, 12)
}
