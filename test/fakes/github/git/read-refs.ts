import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Branches and tags with the ids they name; an annotated tag's is the id of the tag object. Read from the files, since each
 * request looks at them.
 */
export async function readRefs(bare: string): Promise<Map<string, string>> {
  const packed = await readFile(join(bare, 'packed-refs'), 'utf8').catch(() => '')
  const refs = new Map<string, string>()
  for (const [, id = '', ref = ''] of packed.matchAll(/^([0-9a-f]{40}) (refs\/(?:heads|tags)\/.*)$/gm))
    refs.set(ref, id)
  for (const kind of ['heads', 'tags']) {
    const folder = join(bare, 'refs', kind)
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const file of files.filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))) {
      const path = join(file.parentPath, file.name)
      const id = await readFile(path, 'utf8').catch(() => '')
      if (id !== '') refs.set(path.slice(bare.length + 1), id.trim())
    }
  }
  return refs
}
