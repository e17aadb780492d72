import { G as gitFailed, H as shortVersion, I as checkBranch, U as firstLine, W as git, Y as GreenroomError, a as statusOf, i as onGitHub, q as tryGit } from "./set-outputs.js";
import { dt as remoteFailed, ft as tokenFromEnvironment, n as commitInfo, rt as remoteHeads, ut as findRemote } from "./history.js";
import { t as buildCommit } from "./build-commit.js";
import { b as ownAuthor } from "./test-engine.js";
import { t as once } from "./once.js";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";

// core/git/tree-with-folder.ts
async function treeWithFolder(repo, graft) {
	const { base, from, folderInBase, folderInFrom } = graft;
	if (folderInFrom === "") return treeId(repo, `${from}^{tree}`);
	const scratch = await mkdtemp(join(tmpdir(), "greenroom-index-"));
	const env = {
		GIT_INDEX_FILE: join(scratch, "index"),
		GIT_LITERAL_PATHSPECS: "1"
	};
	try {
		const start = folderInBase === "" ? ["--empty"] : ["--end-of-options", base];
		await git(repo, [
			...WITH_INDEX,
			"read-tree",
			...start
		], { env });
		const lines = [];
		for (const folder of /* @__PURE__ */ new Set([folderInBase, folderInFrom])) lines.push(await removals(repo, env, folder, base.length));
		if (folderInFrom !== null) lines.push(await additions(repo, from, folderInFrom));
		await git(repo, [
			...WITH_INDEX,
			"update-index",
			"-z",
			"--index-info"
		], {
			env,
			input: Buffer.concat(lines)
		});
		return (await git(repo, ["write-tree"], { env })).toString("latin1").trim();
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
const WITH_INDEX = [
	"core.sparseCheckout=false",
	"index.sparse=false",
	"core.splitIndex=false",
	"core.ignoreCase=false"
].flatMap((entry) => ["-c", entry]);
async function removals(repo, env, folder, idLength) {
	if (folder === null || folder === "") return Buffer.of();
	const lines = (await git(repo, [
		...WITH_INDEX,
		"ls-files",
		"--cached",
		"-z",
		"--",
		folder
	], { env })).toString("latin1").replaceAll(/[^\0]+/g, (path) => `0 ${"0".repeat(idLength)}\t${path}`);
	return Buffer.from(lines, "latin1");
}
async function additions(repo, from, folder) {
	const id = await treeId(repo, `${from}:${folder}`);
	const listed = await git(repo, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--end-of-options",
		id
	]);
	const prefix = Buffer.from(`${folder}/`).toString("latin1");
	return Buffer.from(listed.toString("latin1").replaceAll(/\t([^\0]+)\0/g, (_, path) => `\t${prefix}${path}\0`), "latin1");
}
async function treeId(repo, revision) {
	return (await git(repo, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		revision
	])).toString("latin1").trim();
}

// core/operations/assemble-commit.ts
async function assembleCommit(read, request) {
	const { repo, base, from, agent, parents, message, author, date } = request;
	const tree = agent === null || base === null ? (await commitInfo(repo, from.commit)).tree : await treeWithFolder(repo, {
		base: base.commit,
		from: from.commit,
		folderInBase: rootOf(base, agent),
		folderInFrom: rootOf(from, agent)
	});
	const identity = {
		...author === void 0 ? {} : { author },
		...date === void 0 ? {} : { date }
	};
	const commit = await buildCommit(repo, {
		tree,
		parents,
		message,
		...identity
	});
	const made = {
		commit,
		tree,
		parents,
		message
	};
	if (agent === null || base === null) return made;
	return await mismatch(read, commit, wantedVersions(base, from, agent)) ?? made;
}
function wantedVersions(base, from, agent) {
	const versions = (reading) => reading.agents.map(({ name, digest }) => [name, digest]);
	return new Map([...versions(base), ...versions(from).filter(([name]) => name === agent)]);
}
async function mismatch(read, commit, wanted) {
	const found = new Map((await read(commit)).agents.map(({ name, digest }) => [name, digest]));
	for (const name of /* @__PURE__ */ new Set([...wanted.keys(), ...found.keys()])) {
		const [is, should] = [found.get(name) ?? null, wanted.get(name) ?? null];
		if (is === should) continue;
		return {
			code: "would-not-match",
			message: `afterwards ${name} would be at ${shortVersion(is)} instead of ${shortVersion(should)}: the agent cannot be moved alone`,
			hint: "Its folder overlaps another one, or greenroom.yaml on the branch does not list it. Move all agents together."
		};
	}
	return null;
}
function rootOf(reading, agent) {
	return reading.agents.find(({ name }) => name === agent)?.root ?? null;
}

// core/operations/operation-message.ts
function operationMessage({ cause, environment, moves, body, lifts = [], intent }) {
	const trailers = [
		`Greenroom-Cause: ${cause}`,
		...moves.flatMap(({ agent, after }) => [`Greenroom-Agent: ${oneLine(agent)}`, ...after === null ? [] : [`Greenroom-Version: ${after}`]]),
		...lifts.map((version) => `Greenroom-Lifts: ${version}`),
		...intent === void 0 ? [] : [`Greenroom-Intent: ${intent}`]
	];
	return [
		subject(cause, environment, moves),
		"",
		...body.map(oneLine),
		"",
		...trailers,
		""
	].join("\n");
}
function subject(cause, environment, moves) {
	const [first] = moves;
	const what = moves.length === 1 && first !== void 0 ? `${oneLine(first.agent)} ${cause === "rollback" ? "to " : ""}${shortVersion(first.after)}` : `${moves.length} agents`;
	return cause === "promotion" ? `Promote ${what} to ${environment}` : `Roll back ${what} on ${environment}`;
}
function oneLine(text) {
	return text.replaceAll(/\p{Cc}+/gu, " ").trim();
}

// core/git/push.ts
async function pushWithLease(repo, request) {
	checkBranch(request.branch);
	const url = await findRemote(repo, request.remote);
	return url === null ? updateHere(repo, request) : pushTo(repo, url, request);
}
async function updateHere(repo, { branch, commit, expected }) {
	const ref = `refs/heads/${branch}`;
	const none = "0".repeat(commit.length);
	const args = [
		"update-ref",
		"-m",
		"greenroom",
		"--end-of-options",
		ref,
		commit,
		expected ?? none
	];
	const result = await tryGit(repo, args);
	if (result.code === 0) return;
	if (/cannot lock ref|is at .* but expected|reference already exists/.test(result.stderr)) throw leaseLost(branch, expected);
	throw gitFailed(repo, args, result);
}
async function pushTo(repo, url, request) {
	const { branch, commit, expected } = request;
	const ref = `refs/heads/${branch}`;
	const token = request.token ?? tokenFromEnvironment();
	const flags = [
		"--porcelain",
		"--no-verify",
		"--no-signed",
		"--no-follow-tags",
		"--recurse-submodules=no"
	];
	const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
	const result = await tryGit(repo, [
		"push",
		...flags,
		lease,
		"--end-of-options",
		url,
		`${commit}:${ref}`
	], { network: {
		url,
		...token === void 0 ? {} : { token }
	} });
	if (result.code === 0) return;
	const told = `${result.stdout.toString("utf8")}\n${result.stderr}`;
	if (/stale info|fetch first|non-fast-forward|cannot lock ref|reference already exists|failed to update ref|incorrect old value/.test(told)) throw leaseLost(branch, expected);
	if (/\[remote rejected\]|pre-receive|protected branch|GH0\d\d/.test(told)) throw refused(branch, url, told);
	throw remoteFailed(url, result);
}
function leaseLost(branch, expected) {
	const was = expected === null ? "the branch did not exist" : `it was at ${expected.slice(0, 12)}`;
	return new GreenroomError(`somebody moved ${branch} meanwhile (${was} when this was planned); nothing was changed`, {
		code: "lease-lost",
		kind: "later",
		hint: "Run the command again: it plans on what is there now."
	});
}
function refused(branch, url, told) {
	const reason = /\[remote rejected\][^(]*\(([^)]*)\)/.exec(told)?.[1] ?? firstLine(told);
	return new GreenroomError(`${url} refuses to move ${branch}: ${reason}`, {
		code: "push-refused",
		hint: "A rule of the repository stands in the way (protected branch, linear history, signed commits, a hook)."
	});
}

// github/close-proposal.ts
const MARKER$1 = "<!-- greenroom:closed -->";
async function closeProposal(place, { number, head }, why) {
	const { client, owner, repo } = place;
	if (!await isTold(place, number)) await once(() => tell(place, number, why), async () => await isTold(place, number) ? true : null);
	await onGitHub({
		what: `close #${number} in ${owner}/${repo}`,
		needs: "pull-requests: write"
	}, () => client.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		state: "closed"
	}));
	await deleteBranch(place, head);
}
async function tell({ client, owner, repo }, number, why) {
	const body = `${MARKER$1}\n${why}`;
	await onGitHub({
		what: `comment on #${number} in ${owner}/${repo}`,
		needs: "pull-requests: write"
	}, () => client.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body,
		request: { retries: 0 }
	}));
	return true;
}
async function deleteBranch({ client, owner, repo }, branch) {
	try {
		await onGitHub({
			what: `delete the branch ${branch} of ${owner}/${repo}`,
			needs: "contents: write"
		}, () => client.rest.git.deleteRef({
			owner,
			repo,
			ref: `heads/${branch}`
		}));
	} catch (error) {
		if (statusOf(error) !== 422 && statusOf(error) !== 404) throw error;
	}
}
async function isTold({ client, owner, repo }, number) {
	const comments = await onGitHub({
		what: `read the comments of #${number}`,
		needs: "pull-requests: read"
	}, () => client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	}));
	const isOwn = await ownAuthor(client);
	return comments.some(({ body, user }) => user !== null && isOwn(user) && (body ?? "").startsWith(MARKER$1));
}

// github/proposal-marker.ts
const MARKER = /^<!-- greenroom:(promotion|rollback) commit=([0-9a-f]{40,64}) -->(?:\r?\n|$)/;
function withProposalMarker({ kind, commit }, body) {
	return `<!-- greenroom:${kind} commit=${commit} -->\n${body}`;
}
function readProposalMarker(body) {
	const [, kind, commit] = MARKER.exec(body ?? "") ?? [];
	return commit === void 0 ? null : {
		kind,
		commit
	};
}

// github/proposals.ts
async function openProposals({ client, owner, repo }, branch) {
	const { data } = await onGitHub({
		what: `list the pull requests of ${branch} in ${owner}/${repo}`,
		needs: "pull-requests: read"
	}, () => client.rest.pulls.list({
		owner,
		repo,
		state: "open",
		head: `${owner}:${branch}`,
		per_page: 100
	}));
	if (data.length === 0) return [];
	const isOwn = await ownAuthor(client);
	return data.flatMap(({ number, html_url, title, body, draft, head, base, user }) => {
		if (head.ref !== branch || user === null || !isOwn(user) || readProposalMarker(body) === null) return [];
		const { id, type, login } = user;
		const author = {
			id,
			type,
			login
		};
		return {
			number,
			url: html_url,
			title,
			body: body ?? "",
			draft: draft ?? false,
			head: head.ref,
			base: base.ref,
			author
		};
	}).sort((a, b) => a.number - b.number);
}

// github/put-proposal.ts
const JOB = "github-actions[bot]";
async function putProposal(place, text) {
	const proposal = await find(place, text) ?? await once(() => create(place, text), () => find(place, text));
	const byJob = proposal.author.login === JOB;
	const body = withProposalMarker(text.marker, text.body({ byJob }));
	if (!isSame(proposal, text.title, body)) await edit(place, proposal.number, text.title, body);
	return {
		...proposal,
		title: text.title,
		body,
		byJob
	};
}
async function find(place, { head, base }) {
	return (await openProposals(place, head)).find((proposal) => proposal.base === base) ?? null;
}
async function create({ client, owner, repo }, text) {
	const { head, base, title, draft, marker } = text;
	const { data } = await onGitHub({
		what: `open a pull request from ${head} to ${base} in ${owner}/${repo}`,
		needs: "pull-requests: write"
	}, () => client.rest.pulls.create({
		owner,
		repo,
		head,
		base,
		title,
		draft,
		body: withProposalMarker(marker, text.body({ byJob: false })),
		maintainer_can_modify: false,
		request: { retries: 0 }
	}));
	const { number, html_url: url, body, user } = data;
	const author = {
		id: user.id,
		type: user.type,
		login: user.login
	};
	return {
		number,
		url,
		title: data.title,
		body: body ?? "",
		draft: data.draft ?? false,
		head,
		base,
		author
	};
}
async function edit({ client, owner, repo }, number, title, body) {
	await onGitHub({
		what: `edit pull request #${number} in ${owner}/${repo}`,
		needs: "pull-requests: write"
	}, () => client.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		title,
		body
	}));
}
function isSame(proposal, title, body) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trim();
	return proposal.title === title && plain(proposal.body) === plain(body);
}

// action/propose.ts
async function propose(ground, wanted) {
	const { repo, remote, place } = ground;
	const { branches } = await remoteHeads(repo, remote);
	for (const branch of inTheWay(branches.keys(), wanted.head)) {
		for (const proposal of await openProposals(place, branch)) await closeProposal(place, proposal, `Superseded: ${wanted.title.replaceAll(/[@#`<>]/g, " ")}.`);
		await deleteBranch(place, branch);
	}
	const there = branches.get(wanted.head) ?? null;
	if (there !== wanted.commit) await push(ground, {
		branch: wanted.head,
		commit: wanted.commit,
		expected: there
	});
	return putProposal(place, {
		...wanted,
		marker: {
			kind: wanted.kind,
			commit: wanted.commit
		}
	});
}
async function withdraw({ repo, remote, place }, branch, why) {
	const { branches } = await remoteHeads(repo, remote);
	if (!branches.has(branch)) return;
	const open = await openProposals(place, branch);
	for (const proposal of open) await closeProposal(place, proposal, why);
	if (open.length === 0) await deleteBranch(place, branch);
}
function inTheWay(branches, wanted) {
	return [...branches].filter((branch) => branch.startsWith(`${wanted}/`) || wanted.startsWith(`${branch}/`));
}
async function push({ repo, remote }, request) {
	try {
		await pushWithLease(repo, {
			remote,
			...request
		});
	} catch (error) {
		throw explained(error);
	}
}
function explained(error) {
	if (!(error instanceof GreenroomError) || error.code !== "push-refused") return error;
	const hint = HINTS.find(([said]) => said.test(error.message))?.[1];
	return hint === void 0 ? error : new GreenroomError(error.message, {
		code: error.code,
		hint,
		cause: error.cause
	});
}
const HINTS = [
	[/workflow/i, "The commit brings another .github/workflows/. Only the token of an App with \"workflows: write\" may push that; the token of a job never may."],
	[/merge commits|linear/i, "Take \"Require linear history\" off the branch: a promotion commit has two parents."],
	[/signature|signed/i, "Take \"Require signed commits\" off the branch: these commits carry no signature."],
	[/GH006|GH013|protected|rule/i, "A rule of that branch stands against it; greenroom doctor says which."]
];

export { operationMessage as a, pushWithLease as i, propose as n, assembleCommit as o, withdraw as r, explained as t };
