import { W as git, i as onGitHub } from "./set-outputs.js";

// core/git/commits-between.ts
async function commitsBetween(repo, { base, head }, limit) {
	const args = [
		"rev-list",
		`--max-count=${limit}`,
		"--invert-grep",
		"--grep=^Greenroom-Cause: ",
		"--end-of-options",
		head,
		`^${base}`
	];
	return (await git(repo, args)).toString("latin1").split("\n").filter(Boolean);
}

// github/contained-pull-requests.ts
const LIMIT = 25;
const OURS = "greenroom/";
async function containedPullRequests({ client, owner, repo }, commits) {
	const found = /* @__PURE__ */ new Map();
	for (const commit of commits.slice(0, LIMIT)) {
		const { data } = await onGitHub({
			what: `read the pull requests of ${commit.slice(0, 12)} in ${owner}/${repo}`,
			needs: "pull-requests: read"
		}, () => client.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo,
			commit_sha: commit
		}));
		for (const { number, title, user, merged_at, head } of data) if (merged_at != null && !head.ref.startsWith(OURS)) found.set(number, {
			number,
			title,
			author: user?.login ?? "ghost"
		});
	}
	return {
		pulls: [...found.values()].sort((a, b) => b.number - a.number),
		notAsked: Math.max(0, commits.length - LIMIT)
	};
}

export { commitsBetween as n, containedPullRequests as t };
