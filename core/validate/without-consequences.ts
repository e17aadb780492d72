// One root cause, one finding. A name that is not there is reported at every place that the vendor rejects; what else
// follows from it is left out:
//
// - warnings about the same name elsewhere (a test that expects it, an override for it);
// - "nothing uses track_order" where something says trak_order; of steps also those that come after it;
// - warnings about names of a kind of which none is known: a misspelt key of the list, a flow without its file.
//
// What the vendor rejects is never left out.

import { nearestName } from './did-you-mean.ts'
import type { Finding } from './finding.ts'
import type { RuleFinding, Subject } from './rule.ts'

/** The findings without those that another one explains, and without what they are about. */
export function withoutConsequences(found: readonly RuleFinding[]): Finding[] {
  const missing = found.flatMap(({ about, severity }) =>
    about?.state === 'missing' ? [{ ...about, isRoot: severity === 'error' || about.name === null }] : [],
  )
  const explained = found.filter(
    ({ about }) => about?.state === 'unused' && missing.some((one) => explains(one, about)),
  )
  const flows = new Set(explained.flatMap(({ about }) => (about?.kind === 'step' ? [about.within] : [])))
  const roots = missing.filter(({ isRoot }) => isRoot)
  const isConsequence = ({ about, severity }: RuleFinding): boolean => {
    if (about === undefined || about.name === null || severity === 'error') return false
    if (about.state === 'missing') return roots.some((root) => isSame(root, about))
    return (about.kind === 'step' && flows.has(about.within)) || missing.some((one) => explains(one, about))
  }
  return found.filter((finding) => !isConsequence(finding)).map(withoutSubject)
}

function withoutSubject(finding: RuleFinding): Finding {
  if (finding.about === undefined) return finding
  const { about, ...rest } = finding
  void about
  return rest
}

function isSame(root: Subject, other: Subject): boolean {
  return mayBeOne(root, other) && (root.name === null || root.name === other.name)
}

/** Whether who wrote the missing name may have meant the one that nothing uses. */
function explains(missing: Subject, unused: Subject): boolean {
  if (!mayBeOne(missing, unused) || unused.name === null || missing.name === null) return false
  return nearestName(missing.name, [unused.name]) !== null
}

/** A place that does not say of which flow it speaks may speak of any. */
function mayBeOne(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && (a.within === b.within || a.within === undefined || b.within === undefined)
}
