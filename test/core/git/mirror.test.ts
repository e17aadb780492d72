import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openMirror } from '../../../core/git/mirror.ts'
import { readRepository, resolveCommit } from '../../../core/git/read-source.ts'
import { repositoryIn, temporaryFolder, temporaryRepository } from './temporary-repository.ts'

async function originAndMirror() {
  const origin = await temporaryRepository()
  const first = await origin.commit('first', { 'a.txt': '1' })
  await origin.git('branch', 'live')
  const dir = join(await temporaryFolder(), 'mirror')
  return { origin, first, dir, mirror: await openMirror(dir, origin.dir) }
}

describe('openMirror', () => {
  it('lists branches without fetching, and fetches all of them', async () => {
    const { origin, first, mirror } = await originAndMirror()
    expect(await mirror.refs()).toEqual(
      new Map([
        ['live', first],
        ['main', first],
      ]),
    )
    await mirror.fetch()
    const second = await origin.commit('second', { 'a.txt': '2' })
    expect((await mirror.refs()).get('main')).toBe(second)
    expect(await resolveCommit(mirror.repository, 'main')).toBe(first)
    await mirror.fetch()
    const at = await readRepository(mirror.repository, 'main')
    expect((await at.readFiles(['a.txt'])).get('a.txt')?.text).toBe('2')
  })

  it('follows a force-push, a deleted branch and one in the place of a folder, and keeps every commit', async () => {
    const { origin, first, mirror } = await originAndMirror()
    const lost = await origin.commit('to be lost', { 'a.txt': 'lost' })
    await mirror.fetch()
    await origin.git('reset', '--quiet', '--hard', first)
    const other = await origin.commit('instead', { 'a.txt': 'other' })
    await origin.git('branch', '-D', 'live')
    await origin.git('branch', 'live/eu')
    await mirror.fetch()
    expect(await resolveCommit(mirror.repository, 'main')).toBe(other)
    expect(await resolveCommit(mirror.repository, 'live/eu')).toBe(other)
    await expect(resolveCommit(mirror.repository, 'live')).rejects.toMatchObject({ code: 'ref-not-found' })
    expect(await resolveCommit(mirror.repository, lost)).toBe(lost)
  })

  it('starts empty, and with SHA-256 ids where the remote has them', async () => {
    const empty = await temporaryRepository({ bare: true })
    const mirror = await openMirror(join(await temporaryFolder(), 'm'), empty.dir)
    await mirror.fetch()
    expect(await mirror.refs()).toEqual(new Map())
    const sha256 = await temporaryRepository({ format: 'sha256' })
    const commit = await sha256.commit('first', { 'a.txt': '1' })
    const other = await openMirror(join(await temporaryFolder(), 'm'), sha256.dir)
    await other.fetch()
    expect(await resolveCommit(other.repository, 'main')).toBe(commit)
  })

  it('changes nothing while the remote is out of reach, and goes on after', async () => {
    const { origin, first, dir, mirror } = await originAndMirror()
    await mirror.fetch()
    await rename(origin.dir, `${origin.dir}-away`)
    await expect(mirror.fetch()).rejects.toMatchObject({ code: 'remote-unreachable', kind: 'later' })
    await expect(mirror.refs()).rejects.toMatchObject({ code: 'remote-unreachable', kind: 'later' })
    const again = await openMirror(dir, origin.dir)
    expect(await resolveCommit(again.repository, 'live')).toBe(first)
    await rename(`${origin.dir}-away`, origin.dir)
    await again.fetch()
  })

  it('is a clear error when the remote was never in reach, or when something else is in the folder', async () => {
    const dir = await temporaryFolder()
    await expect(openMirror(join(dir, 'm'), join(dir, 'nowhere'))).rejects.toMatchObject({ code: 'remote-unreachable' })
    const { origin } = await originAndMirror()
    await writeFile(join(dir, 'file.txt'), 'mine')
    await expect(openMirror(dir, origin.dir)).rejects.toMatchObject({ code: 'mirror-not-writable' })
  })

  it('goes on from an interrupted init and removes the locks of a dead git', async () => {
    const { origin, dir, mirror } = await originAndMirror()
    await mirror.fetch()
    const fresh = join(await temporaryFolder(), 'mirror')
    await mkdir(`${fresh}.new/objects`, { recursive: true })
    await (await openMirror(fresh, origin.dir)).fetch()

    const commit = await origin.commit('second', { 'a.txt': '2' })
    await origin.git('branch', '-D', 'live')
    await writeFile(join(dir, 'refs/heads/main.lock'), '')
    await writeFile(join(dir, 'packed-refs.lock'), '')
    await mirror.fetch()
    expect(await resolveCommit(mirror.repository, 'main')).toBe(commit)
    await expect(stat(join(dir, 'refs/heads/main.lock'))).rejects.toThrow('ENOENT')
  })

  it('leaves the lock of a living git alone', async () => {
    const { origin, dir, mirror } = await originAndMirror()
    await mirror.fetch()
    await origin.commit('second', { 'a.txt': '2' })
    const lock = join(dir, 'refs/heads/main.lock')
    await writeFile(lock, '')
    // A process that looks like a fetch at work: it waits on its standard input for ever.
    const living = spawn('sh', ['-c', 'read line', `--git-dir=${dir}`, 'fetch'])
    onTestFinished(() => void living.kill('SIGKILL'))
    await once(living, 'spawn')
    await expect(mirror.fetch()).rejects.toMatchObject({ code: 'mirror-busy', kind: 'later' })
    expect((await stat(lock)).size).toBe(0)
    living.kill('SIGKILL')
    await once(living, 'close')
    await mirror.fetch()
  })

  it('survives kill -9 in the middle of everything', async () => {
    const origin = await temporaryRepository()
    const files = Array.from({ length: 300 }, (_, index): [string, string] => [
      `t${index}.yaml`,
      `n: ${index}\n`.repeat(50),
    ])
    await origin.commit('many', Object.fromEntries(files))
    const dir = join(await temporaryFolder(), 'mirror')
    const script = `import { openMirror } from ${JSON.stringify(join(import.meta.dirname, '../../../core/git/mirror.ts'))}
      console.log('opening'); const mirror = await openMirror(${JSON.stringify(dir)}, ${JSON.stringify(origin.dir)})
      console.log('fetching'); const done = mirror.fetch(); setImmediate(() => console.log('started')); await done; console.log('done')`
    for (const word of ['opening', 'fetching', 'started', 'done']) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child.stdout.on('data', (text: Buffer) => text.toString().includes(word) && child.kill('SIGKILL'))
      await once(child, 'close')
      await origin.commit(word, { 'a.txt': word })
    }
    const mirror = await openMirror(dir, origin.dir)
    await mirror.fetch()
    expect(await resolveCommit(mirror.repository, 'main')).toBe(await origin.git('rev-parse', 'main'))
    expect(await repositoryIn(dir).git('fsck', '--connectivity-only', '--no-dangling')).toBe('')
  })
})
