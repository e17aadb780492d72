import type { UnchangedFile } from '../../version/change.ts'
import { folded } from './folded.ts'
import { type Html, html } from './html.ts'

const WORDS: Readonly<Record<UnchangedFile['reason'], string>> = {
  formatting: 'formatting only',
  comments: 'comments only',
  moved: 'moved, otherwise the same',
  generated: 'generated',
  'test set': 'test sets',
  'environment values': 'values of an environment, which no version holds',
  'not part of the agent': 'not part of the agent',
}

/** Files that differ without changing the agent: counted with their reasons, the list behind a fold. Null when there are none. */
export function unchangedPanel(files: readonly UnchangedFile[], id: string): Html | null {
  if (files.length === 0) return null
  const groups = [...Map.groupBy(files, ({ reason }) => reason)].toSorted(([, a], [, b]) => b.length - a.length)
  const counts = groups.map(([reason, list]) => `${list.length} ${WORDS[reason]}`).join(' · ')
  const count = files.length === 1 ? '1 more file differs' : `${files.length} more files differ`
  return folded({
    attributes: html`class="panel quiet" id="${id}"`,
    summary: html`<summary>
      <span class="tx"><b>${count} without changing the agent</b> <span class="dim">${counts}</span></span>
    </summary>`,
    body: html`<div class="files">
      ${groups.map(
        ([reason, list]) =>
          html`<h3>${WORDS[reason]}<span class="n">${list.length}</span></h3>
            <ul>
              ${list.map(file)}
            </ul>`,
      )}
    </div>`,
  })
}

function file({ path, previousPath }: UnchangedFile): Html {
  return html`<li>${previousPath == null ? null : html`<code>${previousPath}</code> → `}<code>${path}</code></li>`
}
