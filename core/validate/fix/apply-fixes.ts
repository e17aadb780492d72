import type { SourceFile } from '../../agent/agent-project.ts'
import type { Fix, QuoteFix, RenameFix } from './fix.ts'
import type { SortFix } from './plan-sorts.ts'

/** The files as they are once the fixes are made; the files given stay as they are. */
export function applyFixes(
  files: ReadonlyMap<string, SourceFile>,
  fixes: readonly (Fix | SortFix)[],
): Map<string, SourceFile> {
  const quotes = Map.groupBy(
    fixes.filter((fix) => fix.do === 'quote'),
    ({ path }) => path,
  )
  const sorts = new Map(fixes.flatMap((fix) => (fix.do === 'sort' ? [[fix.path, fix.text]] : [])))
  const renames = fixes.filter((fix) => fix.do === 'rename')
  const fixed = new Map<string, SourceFile>()
  for (const [path, file] of files) {
    const text = quotedText(sorts.get(path) ?? file.text, quotes.get(path) ?? [])
    const to = pathAfter(path, renames)
    fixed.set(to, text === file.text && to === path ? file : { path: to, text, oid: '' })
  }
  return fixed
}

function quotedText(text: string, quotes: readonly QuoteFix[]): string {
  const parts: string[] = []
  let done = 0
  for (const { from, to, quoted } of quotes.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(done, from), quoted)
    done = to
  }
  return parts.join('') + text.slice(done)
}

/** Where a file is after the renames: files move within their folder, then folders. */
export function pathAfter(path: string, renames: readonly Omit<RenameFix, 'finding'>[]): string {
  const own = renames.find(({ from }) => from === path)?.to ?? path
  const folder = renames.find(({ from }) => own.startsWith(`${from}/`))
  return folder === undefined ? own : folder.to + own.slice(folder.from.length)
}
