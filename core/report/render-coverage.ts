import { styleText } from 'node:util'
import type { Coverage, CoveredKind, Unreached } from '../test-sets/coverage.ts'
import { visibleLine } from './visible-text.ts'

const TITLES: Readonly<Record<CoveredKind, string>> = {
  topics: 'topics',
  functions: 'functions',
  steps: 'steps',
  handoffs: 'handoffs',
  textMessages: 'text messages',
}
const MOST_USERS = 3

/** What test cases came to, for a terminal: counts, and each thing they did not come to with what leads there. */
export function renderCoverageText(
  agents: readonly { agent: string; coverage: Coverage }[],
  options: { colour: boolean },
): string {
  const bold = (text: string) => (options.colour ? styleText('bold', text, { validateStream: false }) : text)
  const blocks = agents.map(({ agent, coverage }) => {
    const kinds = Object.keys(TITLES) as CoveredKind[]
    const parts = kinds.filter((kind) => coverage[kind].total > 0).map((kind) => kindLines(kind, coverage))
    return [bold(visibleLine(agent)), ...parts.flat()].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function kindLines(kind: CoveredKind, coverage: Coverage): string[] {
  const { total, reached, missing } = coverage[kind]
  const head = `  ${reached} of ${total} ${TITLES[kind]} reached (${Math.floor((100 * reached) / total)} %)`
  return [head, ...missing.map((one) => `    - ${visibleLine(one.name)}  ${leads(one)}`)]
}

function leads({ path, usedBy }: Unreached): string {
  if (usedBy.length === 0) return `(${visibleLine(path)}; nothing leads here)`
  const names = usedBy
    .slice(0, MOST_USERS)
    .map(({ key, reached }) => `${visibleLine(key)}${reached ? ', which is reached' : ''}`)
  const more = usedBy.length - names.length
  return `(${visibleLine(path)}; led to by ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''})`
}
