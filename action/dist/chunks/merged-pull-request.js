import { i as onGitHub } from "./set-outputs.js";

// github/merged-pull-request.ts
async function mergedPullRequest({ client, owner, repo }, { commit, branch }) {
	const { data } = await onGitHub({
		what: `read the pull requests of ${commit.slice(0, 12)} in ${owner}/${repo}`,
		needs: "pull-requests: read"
	}, () => client.rest.repos.listPullRequestsAssociatedWithCommit({
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	}));
	const found = data.find(({ base, merged_at, merge_commit_sha }) => base.ref === branch && merged_at != null && merge_commit_sha === commit);
	if (found === void 0) return null;
	return {
		number: found.number,
		title: found.title,
		url: found.html_url,
		author: {
			id: found.user?.id ?? 0,
			login: found.user?.login ?? "ghost"
		},
		headSha: found.head.sha,
		labels: found.labels.map(({ name }) => name)
	};
}

export { mergedPullRequest as t };
