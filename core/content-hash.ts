/**
 * Hash of a text (UTF-8) or bytes. Node's cryptography is loaded at the first call: a command that hashes nothing, such as
 * `validate`, starts some ten milliseconds earlier.
 */
export function contentHash(
  algorithm: 'sha1' | 'sha256',
  content: string | Uint8Array,
  encoding: 'hex' | 'base64' = 'hex',
): string {
  return process.getBuiltinModule('node:crypto').hash(algorithm, content, encoding)
}
