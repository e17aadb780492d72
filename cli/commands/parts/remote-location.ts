import { resolve } from 'node:path'

/** A remote as git takes it: URLs as they are, paths from the current folder made absolute. */
export function remoteLocation(cwd: string, remote: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(remote) ? remote : resolve(cwd, remote)
}
