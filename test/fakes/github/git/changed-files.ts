import { git } from './run-git.ts'

/** A changed file as GitHub lists it. */
export interface ChangedFile {
  filename: string
  previous: string | null
  status: 'added' | 'removed' | 'modified' | 'renamed'
  sha: string
  additions: number
  deletions: number
  patch: string | undefined
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed', C: 'added' } as const

/** What differs between two trees or commits, in the order of names. */
export async function changedFiles(bare: string, before: string, after: string): Promise<ChangedFile[]> {
  const [raw, counts, patches] = await Promise.all([
    git(bare, ['diff', '--raw', '-z', '--no-abbrev', '-M', before, after, '--']),
    git(bare, ['diff', '--numstat', '-z', '-M', before, after, '--']),
    git(bare, ['diff', '-p', '-M', before, after, '--']),
  ])
  const numbers = parseCounts(counts)
  const texts = patches.split(/^(?=diff --git )/m)
  return parseRaw(raw).map((file, index) => {
    const patch = /^@@ [\s\S]*/m.exec(texts[index] ?? '')?.[0].replace(/\n$/, '')
    return { ...file, ...(numbers[index] ?? { additions: 0, deletions: 0 }), patch }
  })
}

function parseRaw(text: string): Pick<ChangedFile, 'filename' | 'previous' | 'status' | 'sha'>[] {
  const fields = text.split('\0')
  const files: Pick<ChangedFile, 'filename' | 'previous' | 'status' | 'sha'>[] = []
  for (let index = 0; index + 1 < fields.length;) {
    const [, , before = '', after = '', kind = 'M'] = (fields[index++] ?? '').split(' ')
    const status = STATUS[kind.charAt(0) as keyof typeof STATUS]
    const first = fields[index++] ?? ''
    const second = kind.startsWith('R') || kind.startsWith('C') ? fields[index++] : undefined
    const previous = status === 'renamed' ? first : null
    files.push({ filename: second ?? first, previous, status, sha: status === 'removed' ? before : after })
  }
  return files
}

function parseCounts(text: string): { additions: number; deletions: number }[] {
  const fields = text.split('\0')
  const counts: { additions: number; deletions: number }[] = []
  for (let index = 0; index + 1 < fields.length;) {
    const [added = '', deleted = '', path = ''] = (fields[index++] ?? '').split('\t')
    if (path === '') index += 2
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 })
  }
  return counts
}
