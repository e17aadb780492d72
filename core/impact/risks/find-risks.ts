import type { AgentVersion } from '../../version/agent-version.ts'
import type { Change } from '../../version/change.ts'
import type { Risk, RiskKind } from '../impact.ts'
import type { PlaceFinder } from '../place-finder.ts'
import { resourceTitle } from '../resource-title.ts'
import { deletionRisks } from './deletion-risks.ts'
import { fieldRisk } from './field-risks.ts'
import type { FoundRisk } from './found-risk.ts'
import { type LeafChange, leafChanges } from './leaf-changes.ts'
import { massDeletions } from './mass-deletions.ts'
import { RISK_ORDER } from './risk-order.ts'
import { safetyRisks } from './safety-risks.ts'
import { textRisks } from './text-risks.ts'

interface RiskInput {
  changes: readonly Change[]
  before: AgentVersion | null
  after: AgentVersion | null
  places: PlaceFinder | undefined
}

type Found = Omit<FoundRisk, 'key'>

/** Of one change: a file full of numbers says the same thing many times. */
const MOST_OF_A_CHANGE = 20

/**
 * What a person must look at, gravest first and then in the order of the changes. An agent that is gone is one risk; of one
 * that is new each resource has one at most.
 */
export function findRisks({ changes, before, after, places }: RiskInput): Risk[] {
  const found = after === null ? wholeAgent(changes) : ofChanges(changes, before, after)
  return found
    .sort((a, b) => gravity(a.risk) - gravity(b.risk))
    .map(({ change, risk }) => {
      const { risk: kind, pointer, message } = risk
      return { risk: kind, key: change.key, pointer, message, ...placeOf(change, risk, places) }
    })
}

interface RiskOfChange {
  change: Change
  risk: Found
}

function wholeAgent(changes: readonly Change[]): RiskOfChange[] {
  const change = changes.find(({ kind }) => kind === 'project') ?? changes[0]
  if (change === undefined) return []
  const message = `the whole agent is removed, with ${changes.length} resource${changes.length === 1 ? '' : 's'}`
  return [{ change, risk: { risk: 'deletion', pointer: '', message, text: null, side: 'before', grave: true } }]
}

function ofChanges(changes: readonly Change[], before: AgentVersion | null, after: AgentVersion): RiskOfChange[] {
  const mass = before === null ? [] : massDeletions(changes, before)
  const inMass = new Set(mass.map(({ change }) => change.kind))
  const most = before === null ? 1 : MOST_OF_A_CHANGE
  const single = changes.flatMap((change) =>
    [...ofChange(change, before === null), ...(before === null ? [] : deletionRisks(change, before, after))]
      // What nothing names any more is counted with the others of its kind.
      .filter(({ risk, grave }) => grave || risk !== 'deletion' || !inMass.has(change.kind))
      .sort((a, b) => gravity(a) - gravity(b))
      .slice(0, most)
      .map((risk) => ({ change, risk })),
  )
  return [...mass, ...single]
}

function ofChange(change: Change, inNewAgent: boolean): Found[] {
  const { before, after, kind } = change
  if (kind.endsWith('safety_filters')) return safetyRisks(before, after)
  // What is gone with its resource is told as a deletion; a test's texts are nobody's.
  if (after === undefined || kind === 'test_case' || kind === 'variable') return []
  const title = resourceTitle(after)
  const isNew = change.change === 'added'
  const texts: LeafChange[] = []
  const told = leafChanges(change.fields).flatMap((leaf): Found[] => {
    const found = fieldRisk(kind, leaf, isNew)
    if (found === null) texts.push(leaf)
    return found === null || found === 'nothing' ? [] : [ofField(leaf, found.risk, found.sentence)]
  })
  const risks = isNew
    ? asOne(told, `${title} is new:`, inNewAgent ? 1 : told.length)
    : told.map((one) => ({ ...one, message: `${title} ${one.message}` }))
  return [...risks, ...textRisks(texts, title)]
}

function ofField({ pointer, before, after }: LeafChange, risk: RiskKind, message: string): Found {
  const isGone = after === undefined
  const value = isGone ? before : after
  const text = typeof value === 'string' && value !== '' && !value.includes('\n') ? value : null
  return { risk, pointer, message, text, side: isGone ? 'before' : 'after', grave: true }
}

/** The `most` gravest things about a new resource in one sentence. */
function asOne(told: readonly Found[], start: string, most: number): Found[] {
  const inOrder = [...told].sort((a, b) => gravity(a) - gravity(b))
  const [gravest] = inOrder
  if (gravest === undefined) return []
  return [
    {
      ...gravest,
      message: `${start} ${inOrder
        .slice(0, most)
        .map(({ message }) => message)
        .join(', ')}`,
    },
  ]
}

function gravity({ risk, grave }: Found): number {
  // A deletion that breaks nothing, and what merely stands in a text, come after everything else.
  return RISK_ORDER.indexOf(risk) + (grave ? 0 : RISK_ORDER.length)
}

/** Where the text stands in the files, else where the change itself says that the field is. */
function placeOf(
  change: Change,
  { side, pointer, text }: Found,
  places: PlaceFinder | undefined,
): Pick<Risk, 'path' | 'line'> {
  const field = change.fields.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`))
  const line = side === 'before' ? field?.beforeLine : field?.afterLine
  const resource = change[side]
  const found = resource === undefined ? null : places?.(side, resource.key, { pointer, text, from: line })
  if (found != null) return found
  const place = change.places?.[side]
  return { path: place?.path ?? resource?.path ?? '', line: line ?? place?.line ?? 1 }
}
