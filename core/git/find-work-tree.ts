import { resolve } from 'node:path'
import { runGit } from './run-git.ts'

/** Where a folder stands in a clone: the top of the work tree, and the folder's path from there (`''` at the top). */
export interface WorkTreePlace {
  top: string
  prefix: string
}

/** null for a folder that is in no clone, or in a bare repository. */
export async function findWorkTree(path: string): Promise<WorkTreePlace | null> {
  const args = ['-c', 'safe.directory=*', 'rev-parse', '--show-toplevel', '--show-prefix']
  const { code, stdout } = await runGit(args, { cwd: resolve(path) })
  if (code !== 0) return null
  const [top = '', prefix = ''] = stdout.toString('utf8').split('\n')
  return { top, prefix: prefix.replace(/\/$/, '') }
}
