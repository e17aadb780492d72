import { may } from '../actors.ts'
import { type Call, created, found, type Handlers, ok, paramOf, Refusal } from '../call.ts'
import { deliver } from '../deliver.ts'
import { labelJson } from '../json/label-json.ts'
import { simplePullJson } from '../json/pull-json.ts'
import { page } from '../page.ts'
import type { GitHubState, Label, Repository } from '../state.ts'
import { issueOf } from './comments.ts'

export const LABELS: Handlers = {
  'issues/list-labels-for-repo': (call, repository) =>
    page(call, repository.labels, ({ name }) => labelJson(call.state, repository, name)),
  'issues/get-label': (call, repository) =>
    ok(labelJson(call.state, repository, found(labelOf(repository, paramOf(call, 'name'))).name)),
  'issues/create-label': (call, repository) => {
    const { name, color = 'ededed', description = null } = call.body as Pick<Label, 'name'> & Partial<Label>
    if (labelOf(repository, name) !== undefined)
      throw new Refusal(422, 'Validation Failed', {
        errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
      })
    repository.labels.push({ id: call.state.nextId(), name, color, description })
    return created(labelJson(call.state, repository, name))
  },
  'issues/update-label': (call, repository) => {
    const label = found(labelOf(repository, paramOf(call, 'name')))
    const { new_name: name = label.name, ...rest } = call.body as Partial<Label> & { new_name?: string }
    Object.assign(label, rest, { name })
    return ok(labelJson(call.state, repository, name))
  },
  'issues/list-labels-on-issue': (call, repository) => {
    const names = repository.issueLabels.get(issueOf(call, repository)) ?? []
    return page(call, names, (name) => labelJson(call.state, repository, name))
  },
  'issues/add-labels': (call, repository) => {
    const issue = issueOf(call, repository)
    return ok(setLabels(call, repository, issue, [...(repository.issueLabels.get(issue) ?? []), ...namesIn(call)]))
  },
  'issues/set-labels': (call, repository) => ok(setLabels(call, repository, issueOf(call, repository), namesIn(call))),
  'issues/remove-label': (call, repository) => {
    const issue = issueOf(call, repository)
    const before = repository.issueLabels.get(issue) ?? []
    const after = before.filter((name) => !isSame(name, paramOf(call, 'name')))
    if (after.length === before.length) throw new Refusal(404, 'Label does not exist')
    return ok(setLabels(call, repository, issue, after))
  },
}

/** Sets the labels of an issue or pull request; each one that comes or goes is an event. */
export function label(
  state: GitHubState,
  repository: Repository,
  issue: number,
  names: readonly string[],
  by: string,
): void {
  const before = repository.issueLabels.get(issue) ?? []
  const after = names.filter((name, index) => names.findIndex((other) => isSame(other, name)) === index)
  for (const name of after)
    if (labelOf(repository, name) === undefined)
      repository.labels.push({ id: state.nextId(), name, color: 'ededed', description: null })
  repository.issueLabels.set(issue, after)
  const pull = repository.pulls.find(({ number }) => number === issue)
  if (pull === undefined) return
  const tell = (action: string, name: string): void =>
    deliver(state, repository, 'pull_request', by, {
      action,
      number: issue,
      label: labelJson(state, repository, name),
      pull_request: simplePullJson(state, repository, pull),
    })
  for (const name of after) if (!before.some((other) => isSame(other, name))) tell('labeled', name)
  for (const name of before) if (!after.some((other) => isSame(other, name))) tell('unlabeled', name)
}

function setLabels(call: Call, repository: Repository, issue: number, names: readonly string[]): unknown[] {
  const fresh = names.filter((name) => labelOf(repository, name) === undefined)
  // Making a new label by naming it needs a write to issues, also on a pull request.
  if (fresh.length > 0 && !may(call.actor, 'issues', 'write'))
    throw new Refusal(403, 'You do not have permission to create labels on this repository.')
  label(call.state, repository, issue, names, call.actor.login)
  return (repository.issueLabels.get(issue) ?? []).map((name) => labelJson(call.state, repository, name))
}

/** Names alone, or objects with a name, in a list or below `labels`. */
function namesIn(call: Call): string[] {
  const body = call.body as unknown
  const list = Array.isArray(body) ? body : typeof body === 'string' ? [body] : (body as { labels?: unknown[] }).labels
  return (list ?? []).map((one) => (typeof one === 'string' ? one : (one as { name: string }).name))
}

function labelOf(repository: Repository, name: string): Label | undefined {
  return repository.labels.find((one) => isSame(one.name, name))
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
