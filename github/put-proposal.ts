import { onGitHub } from './on-github.ts'
import { once } from './once.ts'
import type { Place } from './place.ts'
import { type ProposalMarker, withProposalMarker } from './proposal-marker.ts'
import { openProposals, type Proposal } from './proposals.ts'

export interface ProposalText {
  marker: ProposalMarker
  /** The branch with the commit, and the one it should be merged into. */
  head: string
  base: string
  title: string
  /** `byJob`: the pull request belongs to the token of a job, whose pull requests start no workflow by themselves. */
  body(told: { byJob: boolean }): string
  draft: boolean
}

/** Login of what GITHUB_TOKEN does (docs.github.com, about the GITHUB_TOKEN). */
const JOB = 'github-actions[bot]'

/** Afterwards exactly one pull request of ours goes from the branch to the base, with this title and body. */
export async function putProposal(place: Place, text: ProposalText): Promise<Proposal & { byJob: boolean }> {
  const found = await find(place, text)
  const proposal =
    found ??
    (await once(
      () => create(place, text),
      () => find(place, text),
    ))
  const byJob = proposal.author.login === JOB
  const body = withProposalMarker(text.marker, text.body({ byJob }))
  if (!isSame(proposal, text.title, body)) await edit(place, proposal.number, text.title, body)
  return { ...proposal, title: text.title, body, byJob }
}

async function find(place: Place, { head, base }: ProposalText): Promise<Proposal | null> {
  return (await openProposals(place, head)).find((proposal) => proposal.base === base) ?? null
}

async function create({ client, owner, repo }: Place, text: ProposalText): Promise<Proposal> {
  const { head, base, title, draft, marker } = text
  const { data } = await onGitHub(
    { what: `open a pull request from ${head} to ${base} in ${owner}/${repo}`, needs: 'pull-requests: write' },
    () =>
      client.rest.pulls.create({
        owner,
        repo,
        head,
        base,
        title,
        draft,
        body: withProposalMarker(marker, text.body({ byJob: false })),
        maintainer_can_modify: false,
        request: { retries: 0 },
      }),
  )
  const { number, html_url: url, body, user } = data
  const author = { id: user.id, type: user.type, login: user.login }
  return { number, url, title: data.title, body: body ?? '', draft: data.draft ?? false, head, base, author }
}

async function edit({ client, owner, repo }: Place, number: number, title: string, body: string): Promise<void> {
  await onGitHub({ what: `edit pull request #${number} in ${owner}/${repo}`, needs: 'pull-requests: write' }, () =>
    client.rest.pulls.update({ owner, repo, pull_number: number, title, body }),
  )
}

/** GitHub may keep a body with other line ends than it was sent with. */
function isSame(proposal: Proposal, title: string, body: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()
  return proposal.title === title && plain(proposal.body) === plain(body)
}
