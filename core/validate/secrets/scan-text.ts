// The only file that loads secretlint. A comment in a text switches nothing off (secretlint's own rule for that is left
// out): what is accepted stands in greenroom.yaml, with a reason.

import { lintSource } from '@secretlint/core'
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend'

/** Something a rule of secretlint found, by offsets into the text. */
export interface SecretHit {
  /** The end of the rule's id: `slack`. */
  kind: string
  from: number
  to: number
}

const PREFIX = '@secretlint/secretlint-rule-'
const RULES = recommended
  .filter(({ meta }) => meta.id !== `${PREFIX}filter-comments`)
  .map((rule) => ({ id: rule.meta.id, rule }))
/** Of a longer text the first part is searched, so that none takes long. */
const MAX_TEXT = 100_000

/** The secrets in one text, in their order; what two rules know is found once. Reads no file, fetches nothing. */
export async function scanText(path: string, text: string): Promise<SecretHit[]> {
  const source = {
    filePath: path,
    content: text.slice(0, MAX_TEXT),
    ext: /\.[^./]*$/.exec(path)?.[0] ?? '',
    contentType: 'text' as const,
  }
  const { messages } = await lintSource({ source, options: { config: { rules: RULES }, noPhysicFilePath: true } })
  const hits = messages.map(({ ruleId, range: [from, to] }) => ({ kind: ruleId.replace(PREFIX, ''), from, to }))
  let end = -1
  return hits
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const isNew = from >= end
      if (isNew) end = to
      return isNew
    })
}
