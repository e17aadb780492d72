import * as fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { compareAgent } from '../../../core/check/compare-agent.ts'
import { outsideFiles } from '../../../core/check/outside-files.ts'
import { pairAgents } from '../../../core/check/pair-agents.ts'
import { readSide } from '../../../core/check/read-side.ts'
import { sameOnBothSides } from '../../../core/check/same-on-both-sides.ts'
import { openRepository } from '../../../core/git/git.ts'
import { readRepository } from '../../../core/git/read-source.ts'
import { fixtureTexts } from '../agent/project-source.ts'
import { type TemporaryRepository, temporaryRepository } from './temporary-repository.ts'

type Files = Map<string, string>

const nth = fc.nat({ max: 10_000 })
const edit = fc.oneof(
  fc.record({ do: fc.constant('reword' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('comment' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('reformat' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('remove' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('rename' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('add' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('move' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('shadow' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('crlf' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('exchange' as const), file: nth, word: nth }),
  fc.record({ do: fc.constant('copy' as const), file: nth, word: nth }),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

/** A second agent. */
const SMALL = {
  'project.yaml': 'project_id: desk\nname: Desk\n',
  'topics/parking.yaml': 'name: parking\ncontent: Behind the shop.\nexample_queries:\n- where can i park\n',
  'config/handoffs.yaml': 'handoffs:\n- name: desk\n  description: The desk\n  phone_number: "+441632960001"\n',
  'README.md': 'Notes\n',
}

const ADDED = [
  'README.md',
  '.github/workflows/pull.yml',
  'agents/notes.txt',
  'ROOT/CLAUDE.md',
  'ROOT/_gen/.agent_studio_config',
  'ROOT/_gen/topics/generated.yaml',
  'ROOT/topics/nested/unread.yaml',
  'ROOT/test_sets/more.yaml',
  'ROOT/real_time_configuration/live/data.json',
  'ROOT/context/MORE.MD',
  'ROOT/functions/another.py',
]

function applyEdit(files: Files, { do: what, file, word }: Edit): void {
  const paths = [...files.keys()].sort()
  const path = paths[file % paths.length] ?? ''
  const text = files.get(path) ?? ''
  const roots = rootsIn(files)
  const root = roots[word % Math.max(1, roots.length)] ?? 'agents/gone'
  if (what === 'reword') {
    const words = [...text.matchAll(/[a-z]{4,}/g)]
    const at = words[word % Math.max(1, words.length)]
    if (at !== undefined) files.set(path, `${text.slice(0, at.index)}zebra${text.slice(at.index + at[0].length)}`)
  } else if (what === 'comment') files.set(path, /\.(ya?ml|py)$/.test(path) ? `# note ${word}\n${text}` : `${text}\n`)
  else if (what === 'reformat') files.set(path, reformatted(path, text))
  else if (what === 'crlf') files.set(path, text.replaceAll(/\r?\n/g, '\r\n'))
  else if (what === 'exchange') exchange(files, word)
  else if (what === 'copy') files.set(path.replace(/(\.\w+)$/, `_copy$1`), text)
  else if (what === 'remove') files.delete(path)
  else if (what === 'rename') {
    files.delete(path)
    files.set(path.replace(/(\.\w+)$/, `_${word % 7}$1`), text)
  } else if (what === 'add') {
    const added = (ADDED[word % ADDED.length] ?? '').replace('ROOT', root)
    files.set(added, added.endsWith('.json') ? `{"n": ${file}}` : `text: ${file}\n`)
  } else if (what === 'shadow') files.set(path, text.replace(/^(\w+):\n((?:- .*\n(?: {2}.*\n)*)+)/m, '$1:\n$2$2'))
  else {
    for (const one of paths.filter((path) => path.startsWith(`${root}/`))) {
      files.set(one.replace(root, `moved/to_${word % 3}`), files.get(one) ?? '')
      if (root !== `moved/to_${word % 3}`) files.delete(one)
    }
  }
}

/** Two projects change places. */
function exchange(files: Files, nth: number): void {
  const roots = rootsIn(files)
  const [one, other] = [roots[nth % Math.max(1, roots.length)], roots[(nth + 1) % Math.max(1, roots.length)]]
  if (one === undefined || other === undefined || one === other) return
  const moved = [...files].map(([path, text]): [string, string] => {
    const to = path.startsWith(`${one}/`) ? [one, other] : path.startsWith(`${other}/`) ? [other, one] : ['', '']
    return [path.replace(to[0] ?? '', to[1] ?? ''), text]
  })
  files.clear()
  for (const [path, text] of moved) files.set(path, text)
}

function rootsIn(files: Files): string[] {
  const projects = [...files.keys()].filter((path) => path.endsWith('/project.yaml'))
  return projects.map((path) => path.replace('/project.yaml', '')).sort()
}

function reformatted(path: string, text: string): string {
  if (/\.ya?ml$/.test(path)) {
    try {
      return dump(load(text), { indent: 4, lineWidth: 30 })
    } catch {
      return text
    }
  }
  return path.endsWith('.py') ? text.replaceAll("'", '"').replaceAll(', ', ',  ') : `${text}\n\n`
}

async function commitFiles(repository: TemporaryRepository, files: Files, before: Files): Promise<string> {
  const gone = [...before.keys()].filter((path) => !files.has(path)).map((path) => [path, null] as const)
  return repository.commit('Edit', Object.fromEntries([...gone, ...files]))
}

/** What a report says of files, and what git says. */
async function told(repository: TemporaryRepository, base: string, head: string) {
  const repo = await openRepository(repository.dir)
  const before = await readSide(await readRepository(repo, base))
  const after = await readSide(await readRepository(repo, head), before)
  const agents = pairAgents(before.agents, after.agents).map((pair) =>
    compareAgent(pair, sameOnBothSides(before, after)),
  )
  const isReadable = agents.every(({ base, head }) => base?.version !== null && head?.version !== null)
  const changed = agents.flatMap(({ base, head, report }) => {
    const roots = [base?.project.root, head?.project.root].filter((root) => root !== undefined)
    // A file that moved is one file: what is gone from it is told of where it was.
    return report.changes.flatMap((change) =>
      [change.before?.path, change.after?.path].flatMap((below) => roots.map((root) => `${root}/${below}`)),
    )
  })
  const at = (side: 'before' | 'after') =>
    new Set(agents.flatMap(({ report }) => report.changes.map(({ places }) => places?.[side]?.path)))
  const places = { before: at('before'), after: at('after') }
  const noise = [...agents.flatMap(({ report }) => report.unchanged), ...outsideFiles(before, after)]
  const differing = (await repository.git('diff', '--name-only', '--no-renames', '-z', base, head)).split('\0')
  return { isReadable, changed, places, noise, differing: differing.filter(Boolean) }
}

describe('between any two commits', () => {
  it('each file that differs is in a change or told with the reason why not, once', { timeout: 120_000 }, async () => {
    let readable = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        async (steps) => {
          const repository = await temporaryRepository()
          let files: Files = new Map(
            Object.entries(fixtureTexts('ferries')).map(([path, text]) => [`agents/ferries/${path}`, text]),
          )
          for (const [path, text] of Object.entries(SMALL)) files.set(`agents/desk/${path}`, text)
          const commits = [await commitFiles(repository, files, new Map())]
          const known = new Map([[commits[0], files]])
          for (const step of steps) {
            const before = files
            files = new Map(files)
            for (const one of step) applyEdit(files, one)
            const made = await commitFiles(repository, files, before)
            commits.push(made)
            known.set(made, files)
          }
          for (const [at, head] of commits.entries()) {
            for (const base of [commits[at - 1], commits[0]]) {
              if (base === undefined || base === head) continue
              const { isReadable, changed, places, noise, differing } = await told(repository, base, head)
              if (!isReadable) continue
              readable++
              const noisy = noise.flatMap(({ path, previousPath }) =>
                previousPath === undefined ? [path] : [path, previousPath],
              )
              expect(differing.filter((path) => !changed.includes(path) && !noisy.includes(path))).toEqual([])
              expect(noisy.filter((path) => !differing.includes(path))).toEqual([])
              // Where two agents changed places, one path is a file that came and another that went.
              const [old, now] = [known.get(base), known.get(head)]
              const [came, went] = [
                noise.map(({ path }) => path).filter((path) => now?.has(path)),
                noise.map(({ path, previousPath }) => previousPath ?? path).filter((path) => old?.has(path)),
              ]
              expect(came.filter((path) => places.after.has(path))).toEqual([])
              expect(went.filter((path) => places.before.has(path))).toEqual([])
              expect([new Set(came).size, new Set(went).size]).toEqual([came.length, went.length])
            }
          }
        },
      ),
      { numRuns: 6 },
    )
    expect(readable).toBeGreaterThan(10)
  })
})
