import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findPython } from '../../../../runtime/embedded/functions/find-python.ts'

/** An interpreter that has nothing installed but what is part of Python: a virtual environment made by hand in `folder`. */
export async function barePython(folder: string): Promise<string> {
  const python = await findPython()
  if (python === null) throw new Error('python3 is needed for these tests')
  await mkdir(join(folder, 'bin'), { recursive: true })
  await writeFile(
    join(folder, 'pyvenv.cfg'),
    `home = ${dirname(python.path)}\ninclude-system-site-packages = false\nversion = ${python.version.join('.')}.0\n`,
  )
  await symlink(python.path, join(folder, 'bin', 'python3'))
  return join(folder, 'bin', 'python3')
}
