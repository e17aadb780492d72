import { kindRow } from '../agent/kinds.ts'
import type { NormalResource } from './agent-version.ts'
import { contentWords } from './content-words.ts'
import { nameLikeness } from './likeness.ts'
import { flowPairs, memberPairs } from './flow-renames.ts'
import { flowName, ownName } from './own-name.ts'
import { createPairing, type Pairing } from './pairing.ts'
import { type Follow, followersOf, mapTexts, type Rename, withoutOwnName } from './rename-text.ts'
import { type Candidate, similarPairs } from './similar-pairs.ts'
import { withoutPlace } from './value-forms.ts'
import { variantRenames } from './variant-renames.ts'

/** All resources of both versions: what stayed tells which words say little, and attributes tell variants apart. */
export interface Around {
  before: readonly NormalResource[]
  after: readonly NormalResource[]
}

/** Passes in which a rename that was found may explain the next one (a flow, then the steps that jump to it). */
const PASSES = 3
/** Words that are read of all gone and new resources of a kind together, and at most of one. */
const ALL_WORDS = 300_000
const MOST_WORDS = 2_000
/** Resources that stayed which are looked at, of each kind. */
const STAYED = 100
/** Letters in words that two contents must share to be the same without names that are alike. */
const TELLING = 8
const NAMES_ALIKE = 0.5

/**
 * Pairs of a removed and an added resource of one kind that are the same under another name: equal but for names and
 * references to what was renamed; or of a renamed flow and with the name they had there; or with contents that are much
 * alike. A resource that says nothing is never paired, and neither are two that fit equally well: a wrong "renamed" would
 * hide a removal.
 */
export function findRenames(
  removed: readonly NormalResource[],
  added: readonly NormalResource[],
  around: Around = { before: [], after: [] },
): Rename[] {
  if (removed.length === 0 || added.length === 0) return []
  const attributes = { before: attributesIn(around.before), after: attributesIn(around.after) }
  // With attributes these alone tell variants apart.
  const byValues = attributes.before.length > 0 && attributes.after.length > 0
  const fresh = added.filter(isVariant)
  const stayed = around.after.filter((resource) => isVariant(resource) && !fresh.includes(resource))
  const variants = byValues ? variantRenames(removed.filter(isVariant), fresh, stayed, attributes) : []
  const others = (resource: NormalResource): boolean => !byValues || !isVariant(resource)
  const pairing = createPairing(removed.filter(others), added.filter(others), variants)
  for (let pass = 0; pass < PASSES; pass++) if (!pairing.take(equalPairs(pairing))) break
  pairing.take(flowPairs(pairing))
  pairing.take(memberPairs(pairing))
  if (pairing.take(contentPairs(pairing, around.after))) {
    pairing.take(memberPairs(pairing))
    pairing.take(equalPairs(pairing))
  }
  return pairing.renames
}

function attributesIn(resources: readonly NormalResource[]): NormalResource[] {
  return resources.filter(({ kind }) => kind === 'attribute')
}

function isVariant({ kind }: NormalResource): boolean {
  return kind === 'variant'
}

/** Equal but for their own names and those of what is known to be renamed. */
function equalPairs(pairing: Pairing): Rename[] {
  const groups = new Map<string, { gone: NormalResource[]; added: NormalResource[] }>()
  const groupOf = (signature: string) => {
    const group = groups.get(signature) ?? { gone: [], added: [] }
    groups.set(signature, group)
    return group
  }
  const follow = followersOf(pairing.renames)
  for (const resource of pairing.gone()) groupOf(signatureOf(resource, follow)).gone.push(resource)
  for (const resource of pairing.added()) groupOf(signatureOf(resource, (text) => text)).added.push(resource)
  return [...groups.values()].flatMap(({ gone, added }) => pairUp(gone, added)).filter(isTelling)
}

/** Same own name in another flow first; what is left must be one against one. */
function pairUp(gone: readonly NormalResource[], added: readonly NormalResource[]): Rename[] {
  const byName = new Map<string, NormalResource[]>()
  for (const after of added) byName.set(ownName(after), [...(byName.get(ownName(after)) ?? []), after])
  const free = new Set(added)
  const renames: Rename[] = []
  const rest: NormalResource[] = []
  for (const before of gone) {
    const twins = byName.get(ownName(before)) ?? []
    const [after] = twins
    if (after === undefined || twins.length > 1 || !free.delete(after)) rest.push(before)
    else renames.push({ before, after })
  }
  const [before] = rest
  const [after] = free
  if (before !== undefined && after !== undefined && rest.length === 1 && free.size === 1)
    renames.push({ before, after })
  return renames
}

/** What a resource says with its own name (and its flow's) blanked out. */
function signatureOf(resource: NormalResource, follow: Follow): string {
  const blank = withoutOwnName(resource)
  return `${resource.kind} ${JSON.stringify(
    mapTexts(kindRow(resource.kind).ordered ? withoutPlace(resource.value) : resource.value, (text) =>
      blank(follow(text)),
    ),
  )}`
}

function isTelling({ before, after }: Rename): boolean {
  let letters = 0
  for (const word of contentWords(before, MOST_WORDS).keys()) letters += word.slice(word.indexOf(' ') + 1).length
  if (letters >= TELLING || (letters > 0 && flowName(before) !== flowName(after))) return true
  return letters > 0 && nameLikeness(ownName(before), ownName(after)) >= NAMES_ALIKE
}

/** Contents that are much alike, kind by kind. */
function contentPairs(pairing: Pairing, after: readonly NormalResource[]): Rename[] {
  const added = pairing.added()
  const isNew = new Set(added)
  const addedByKind = Map.groupBy(added, ({ kind }) => kind)
  const stayedByKind = Map.groupBy(after, ({ kind }) => kind)
  return [...Map.groupBy(pairing.gone(), ({ kind }) => kind)].flatMap(([kind, gone]) => {
    const fresh = addedByKind.get(kind) ?? []
    if (fresh.length === 0) return []
    const most = Math.min(MOST_WORDS, Math.ceil(ALL_WORDS / (gone.length + fresh.length)))
    const candidate = (resource: NormalResource): Candidate<NormalResource> => {
      return { item: resource, key: resource.key, name: ownName(resource), words: contentWords(resource, most) }
    }
    const stayed = (stayedByKind.get(kind) ?? []).filter((resource) => !isNew.has(resource)).slice(0, STAYED)
    const others = stayed.map((resource) => contentWords(resource, most))
    return similarPairs(gone.map(candidate), fresh.map(candidate), others)
  })
}
