import type { VersionTag } from '../operations/version-tag.ts'
import { counted } from './counted.ts'
import { codeName, escapeMarkdown } from './escape-markdown.ts'
import type { ContainedPullRequest } from './render-promotion.ts'

export interface ReleaseNotes {
  agent: string
  environment: string
  tag: VersionTag
  /** Versions that came with it, the newest first: those numbered after what was served before. */
  contained: readonly VersionTag[]
  pulls: readonly ContainedPullRequest[]
  /** Commits nobody was asked about: there were too many. */
  notAsked: number
  /** Name of the tag of what was served before; null when nothing was, or it has no number. */
  before: string | null
  /** `hotfix` and the like, where it did not come by promotion. */
  cause: string
}

const MAX_ROWS = 100

/** Release notes in GitHub's Markdown; whatever people wrote is escaped. */
export function renderRelease(notes: ReleaseNotes): string {
  const { agent, environment, tag, contained, pulls, notAsked, before, cause } = notes
  const since = before === null ? '' : `, after \`${before}\``
  const how = cause === 'hotfix' ? ' As a hotfix: it skipped the stages below.' : ''
  const versions = contained
    .slice(0, MAX_ROWS)
    .map(({ name, description }) => `- \`${name}\` ${escapeMarkdown(description, 200)}`)
  const merged = pulls
    .slice(0, MAX_ROWS)
    .map(({ number, title, author }) => `- #${number} ${escapeMarkdown(title, 200)} (${escapeMarkdown(author, 60)})`)
  if (notAsked > 0) merged.push(`- … and ${counted(notAsked, 'earlier commits')}`)
  return [
    `${codeName(agent)} \`${tag.name}\` is served in ${codeName(environment)}${since}.${how}`,
    ...(versions.length === 0 ? [] : [`### Versions\n\n${versions.join('\n')}`]),
    ...(merged.length === 0 ? [] : [`### Pull requests\n\n${merged.join('\n')}`]),
    `<sub>\`${tag.version}\`</sub>`,
    '',
  ].join('\n\n')
}
