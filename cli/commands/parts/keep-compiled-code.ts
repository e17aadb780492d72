// Half of what a short command takes is compiling its own code. Node can keep the outcome on disk: only where the user alone
// can write, because what lies there is run. Without such a folder everything works as before, a little slower.
// Node's own variables NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE come first.

import { existsSync, mkdirSync, statSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

const OTHERS_WRITE = 0o022

/** Lets the code loaded from now on start faster from the second time on. Never fails. */
export function keepCompiledCode(): void {
  try {
    if (process.env['NODE_COMPILE_CACHE'] !== undefined) return
    const folder = join(cacheFolder(), 'greenroom')
    // One by one: Node's own way to make several never ends below a folder that cannot hold any, such as /proc.
    for (const path of [cacheFolder(), folder]) if (!existsSync(path)) mkdirSync(path, { mode: 0o700 })
    const { uid, mode } = statSync(folder)
    if (process.getuid !== undefined && (uid !== process.getuid() || (mode & OTHERS_WRITE) !== 0)) return
    enableCompileCache(join(folder, 'compiled'))
  } catch {
    // No home, a full or read-only disk.
  }
}

function cacheFolder(): string {
  const given = process.env['XDG_CACHE_HOME'] ?? ''
  return isAbsolute(given) ? given : join(homedir(), '.cache')
}
