import { GreenroomError } from '../core/errors.ts'
import { pushWithLease } from '../core/git/push.ts'
import { remoteHeads } from '../core/git/remote-heads.ts'
import { closeProposal, deleteBranch } from '../github/close-proposal.ts'
import { openProposals, type Proposal } from '../github/proposals.ts'
import { type ProposalText, putProposal } from '../github/put-proposal.ts'
import type { Ground } from './open-ground.ts'

export interface ToPropose extends Omit<ProposalText, 'marker'> {
  kind: ProposalText['marker']['kind']
  commit: string
}

/**
 * Afterwards the commit is on its own branch and exactly one open pull request of ours proposes it. Where the branch was
 * elsewhere it is moved, with a lease; what stood in its way (of one agent, of all) is superseded.
 */
export async function propose(ground: Ground, wanted: ToPropose): Promise<Proposal & { byJob: boolean }> {
  const { repo, remote, place } = ground
  const { branches } = await remoteHeads(repo, remote)
  for (const branch of inTheWay(branches.keys(), wanted.head)) {
    for (const proposal of await openProposals(place, branch))
      await closeProposal(place, proposal, `Superseded: ${wanted.title.replaceAll(/[@#`<>]/g, ' ')}.`)
    await deleteBranch(place, branch)
  }
  const there = branches.get(wanted.head) ?? null
  if (there !== wanted.commit) await push(ground, { branch: wanted.head, commit: wanted.commit, expected: there })
  return putProposal(place, { ...wanted, marker: { kind: wanted.kind, commit: wanted.commit } })
}

/** Afterwards no pull request of ours is open from this branch, and the branch is gone. */
export async function withdraw({ repo, remote, place }: Ground, branch: string, why: string): Promise<void> {
  const { branches } = await remoteHeads(repo, remote)
  if (!branches.has(branch)) return
  const open = await openProposals(place, branch)
  for (const proposal of open) await closeProposal(place, proposal, why)
  if (open.length === 0) await deleteBranch(place, branch)
}

/** git has no branch `a/b` beside a branch `a`. */
function inTheWay(branches: Iterable<string>, wanted: string): string[] {
  return [...branches].filter((branch) => branch.startsWith(`${wanted}/`) || wanted.startsWith(`${branch}/`))
}

async function push(
  { repo, remote }: Ground,
  request: { branch: string; commit: string; expected: string | null },
): Promise<void> {
  try {
    await pushWithLease(repo, { remote, ...request })
  } catch (error) {
    throw explained(error)
  }
}

/** What GitHub says to a push, in words that say what to do. */
export function explained(error: unknown): unknown {
  if (!(error instanceof GreenroomError) || error.code !== 'push-refused') return error
  const hint = HINTS.find(([said]) => said.test(error.message))?.[1]
  return hint === undefined ? error : new GreenroomError(error.message, { code: error.code, hint, cause: error.cause })
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /workflow/i,
    'The commit brings another .github/workflows/. Only the token of an App with "workflows: write" may push that; the token of a job never may.',
  ],
  [/merge commits|linear/i, 'Take "Require linear history" off the branch: a promotion commit has two parents.'],
  [/signature|signed/i, 'Take "Require signed commits" off the branch: these commits carry no signature.'],
  [/GH006|GH013|protected|rule/i, 'A rule of that branch stands against it; greenroom doctor says which.'],
]
