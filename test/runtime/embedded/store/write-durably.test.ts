import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, removeTemporaryFiles, writeDurably } from '../../../../runtime/embedded/store/write-durably.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

describe('writeDurably', () => {
  it('replaces a file and leaves nothing else', async () => {
    const folder = await temporaryFolder()
    await writeDurably(join(folder, 'a.json'), 'one')
    await writeDurably(join(folder, 'a.json'), 'two')
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('two')
    expect(await readdir(folder)).toEqual(['a.json'])
  })

  it('leaves the old state and no temporary file when it fails', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a.json', 'inside'), { recursive: true })
    await expect(writeDurably(join(folder, 'a.json'), 'one')).rejects.toThrow('EISDIR')
    expect(await readdir(folder)).toEqual(['a.json'])
    await expect(writeDurably(join(folder, 'nowhere', 'a.json'), 'one')).rejects.toThrow('ENOENT')
  })

  it('never shows a reader a part of a file', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.json')
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000))
    await writeDurably(path, texts[0] ?? '')
    const rounds = Array.from({ length: 30 }, (_, round) => texts[round % 2] ?? '')
    const reading = new AbortController()
    const writing = (async () => {
      for (const text of rounds) await writeDurably(path, text)
      reading.abort()
    })()
    while (!reading.signal.aborted) expect(texts).toContain(await readFile(path, 'utf8'))
    await writing
  })
})

describe('makeFolder', () => {
  it('makes what is missing and is content with what is there', async () => {
    const folder = await temporaryFolder()
    await makeFolder(join(folder, 'a', 'b', 'c'))
    await makeFolder(join(folder, 'a', 'b', 'c'))
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c'])
  })
})

describe('removeTemporaryFiles', () => {
  it('removes nothing but temporary files', async () => {
    const folder = await temporaryFolder()
    for (const name of ['a.json', 'a.json.123.tmp', 'tmp']) await writeFile(join(folder, name), '')
    await removeTemporaryFiles(folder)
    expect((await readdir(folder)).sort()).toEqual(['a.json', 'tmp'])
  })
})
