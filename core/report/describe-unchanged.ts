import type { UnchangedFile } from '../version/change.ts'
import { listedNames } from './listed-names.ts'
import { joinWords, type Words } from './words.ts'

const REASONS: Readonly<Record<UnchangedFile['reason'], string>> = {
  formatting: 'only formatting',
  comments: 'only comments',
  moved: 'moved',
  generated: 'generated',
  'test set': 'test sets',
  'environment values': 'values of an environment',
  'not part of the agent': 'not part of an agent',
}

const NAMES = 3

/** Files that differ and change no agent, counted by reason: `14 files change no agent: 12 only formatting, 2 generated (…)`. */
export function describeUnchanged(files: readonly UnchangedFile[]): Words {
  if (files.length === 0) return []
  const byReason = new Map<UnchangedFile['reason'], UnchangedFile[]>()
  for (const file of files) byReason.set(file.reason, [...(byReason.get(file.reason) ?? []), file])
  const parts = [...byReason].map(([reason, list]): Words => {
    const names = list.length > NAMES ? [] : [' (', ...listedNames(list.map(({ path }) => path)), ')']
    return [`${list.length} ${REASONS[reason]}`, ...names]
  })
  const head =
    files.length === 1
      ? '1 more file differs without changing an agent: '
      : `${files.length} more files differ without changing an agent: `
  return [head, ...joinWords(parts, ', ')]
}
