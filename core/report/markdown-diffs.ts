import type { ImpactItem, Reached } from '../impact/impact.ts'
import type { Change } from '../version/change.ts'
import { describeChangeWords } from './describe-change.ts'
import { DOTS } from './dots.ts'
import { codeName, escapeHtmlText, escapeMarkdown, fencedBlock } from './escape-markdown.ts'
import { type FieldBlock, fieldBlocks } from './field-blocks.ts'
import { resourceWords } from './kind-label.ts'
import { listedNames } from './listed-names.ts'
import type { MarkdownScale } from './markdown-scale.ts'
import { htmlWords, markdownWords } from './markdown-words.ts'
import { proseLines } from './prose-lines.ts'
import { wrapText } from './wrap-text.ts'

const WIDTH = 110
const NAMES = 8

/** One item folded: what it is on the summary line; inside where it stands, what it touches, and the diff of each field. */
export function foldedDiff(change: Change, impact: ImpactItem | undefined, scale: MarkdownScale): string {
  const what = describeChangeWords(change)
  const words = what.length === 0 ? '' : ` <sub>${htmlWords(what, 140)}</sub>`
  const summary = `${DOTS[change.change]} ${htmlWords(resourceWords(change))}${words}`
  const inside = diffBody(change, impact, scale)
  return `<details><summary>${summary}</summary>\n\n${inside}\n\n</details>\n`
}

/** The same without the fold. */
export function diffBody(change: Change, impact: ImpactItem | undefined, scale: MarkdownScale): string {
  const parts = [originOf(change), touched(impact)].filter((text) => text !== '')
  let length = parts.join('\n\n').length
  const blocks = fieldBlocks(change)
  for (const [index, block] of blocks.entries()) {
    const text = blockText(block, scale)
    if (length + text.length > scale.item) {
      parts.push(`…and ${blocks.length - index} more field${blocks.length - index === 1 ? '' : 's'}`)
      break
    }
    parts.push(text)
    length += text.length + 2
  }
  return parts.join('\n\n')
}

function originOf({ places, after, before, attribution }: Change): string {
  const place = places?.after ?? places?.before
  const path = place === undefined ? (after?.path ?? before?.path ?? '') : `${place.path}:${place.line}`
  const parts = path === '' ? [] : [codeName(path, 200)]
  if (attribution !== undefined) {
    const { author, commit, subject } = attribution
    parts.push(`${escapeMarkdown(author, 60)} in ${codeName(commit.slice(0, 7))} ${escapeMarkdown(subject, 100)}`)
  }
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

function touched(impact: ImpactItem | undefined): string {
  if (impact === undefined) return ''
  const named = (list: readonly Reached[]) =>
    markdownWords(
      listedNames(
        list.map(({ name }) => name),
        NAMES,
      ),
      600,
    )
  const parts = [
    impact.usedBy.length === 0 ? '' : `used by ${named(impact.usedBy)}`,
    impact.reaches.length === 0 ? '' : `reaches ${named(impact.reaches)}`,
    impact.testedBy.length === 0
      ? ''
      : `tested by ${impact.testedBy.length} test case${impact.testedBy.length === 1 ? '' : 's'}`,
  ].filter((text) => text !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

function blockText(block: FieldBlock, scale: MarkdownScale): string {
  const label = `**${escapeMarkdown(block.label)}**`
  if (block.show === 'values') return `${label} ${valuesText(block)}`
  const prose = block.text === 'prose' ? proseLines(block.hunks) : null
  if (prose !== null) {
    const lines = prose
      .slice(0, scale.lines)
      .map((line) => line.map(({ mark, text }) => marked(mark, text)).join('') || '&nbsp;')
    if (prose.length > lines.length) lines.push(`… and ${prose.length - lines.length} more lines`)
    return `${label}\n\n<blockquote>\n${lines.join('<br>\n')}\n</blockquote>`
  }
  const lines = block.hunks.flatMap((hunk) =>
    hunk.lines.flatMap(({ mark, text }) => {
      const pieces = block.text === 'prose' ? wrapText(text, WIDTH) : [text.slice(0, 1000)]
      return pieces.map((piece) => `${mark} ${piece}`.trimEnd())
    }),
  )
  const shown = lines.slice(0, scale.lines)
  if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more lines`)
  return `${label}\n\n${fencedBlock(shown, 'diff')}`
}

function valuesText({ before, after }: FieldBlock): string {
  const shown = (text: string) => (text === '' ? '(empty)' : codeName(text))
  if (before === null) return after === null ? '' : `${shown(after)} added`
  return after === null ? `${shown(before)} removed` : `${shown(before)} → ${shown(after)}`
}

const TAGS = { '+': 'ins', '-': 'del' } as const

function marked(mark: '+' | '-' | ' ', text: string): string {
  const [, start = '', inner = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const safe = inner === '' ? '' : escapeHtmlText(inner, 2000)
  const spaced = `${start === '' ? '' : ' '}${safe}${end === '' ? '' : ' '}`
  return mark === ' ' ? spaced : `<${TAGS[mark]}>${spaced}</${TAGS[mark]}>`
}
