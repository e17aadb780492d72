import { H as shortVersion, Y as GreenroomError, a as statusOf, et as setFailed, i as onGitHub, t as setOutputs } from "./set-outputs.js";
import { a as sayWarning, i as sayProgress, l as refused, n as sayError, o as environmentBranch, p as unknownAgent, s as isProduction, t as openGround } from "./open-ground.js";
import { a as approvalGate, i as findHotfix, n as deployAgent, o as environmentRuntime, r as openRecord, t as untilCancelled } from "./until-cancelled.js";
import { _ as askController, g as evidenceOf, v as entryOf, y as readControllerStatus } from "./test-engine.js";
import { t as failureMessage } from "./failure-message.js";
import { t as firstLines } from "./first-lines.js";
import { n as commitsBetween, t as containedPullRequests } from "./contained-pull-requests.js";
import { ot as hasCommit } from "./history.js";
import { t as versionTags } from "./version-tags.js";
import { t as counted } from "./counted.js";
import { i as escapeMarkdown, n as codeName, t as once } from "./once.js";

// action/approve-at-controller.ts
const LOOK_AGAIN_MS = 2e3;
const ENOUGH_STOPS = 3;
async function approveAtController(work, at) {
	const { agent, branch } = work;
	const record = await openRecord(work);
	try {
		await approve(work, at);
		const entry = await at.cancellation.race(served(work, at));
		const last = entry.deployments.find(({ version }) => version === agent.digest);
		const cause = last?.cause ?? "promotion";
		await record.succeed({
			cause,
			previous: last?.previous ?? null,
			message: entry.message
		});
		sayProgress(`${agent.name}: ${branch.environment.name} serves ${shortVersion(agent.digest)}`);
		const before = entry.deployments.find(({ version }) => version !== agent.digest) ?? null;
		return {
			deployment: record.id(),
			cause,
			before
		};
	} catch (error) {
		const { code, message } = error instanceof GreenroomError ? error : {
			code: "internal",
			message: "Greenroom failed"
		};
		await record.end(code === "cancelled" ? "error" : "failure", message);
		throw error;
	}
}
async function approve({ ground, branch, agent }, { controller, token }) {
	const { environment, tip } = branch;
	const isAsked = environment.gates.approval === "github-environment";
	const hotfix = environment.promotes_from === void 0 ? null : await findHotfix(ground, branch);
	if (!isAsked && hotfix === null) return;
	const gate = isAsked ? await approvalGate(ground, environment, tip.commit) : null;
	if (isAsked && gate?.state !== "open") throw new GreenroomError(`${agent.name} is not approved for ${environment.name}: ${gate?.reason ?? "nobody was asked"}`, { code: "not-deployable" });
	if (token === "") throw new GreenroomError("the input controller-token is empty: the controller takes no approval without it", {
		code: "controller-token",
		hint: "Give it what the controller has in GREENROOM_APPROVAL_TOKEN, as a secret of the protected environment."
	});
	const by = gate?.reason ?? "a hotfix";
	const body = {
		agent: agent.name,
		environment: environment.name,
		version: agent.digest,
		by,
		hotfix: hotfix?.told ?? null
	};
	await askController(controller, "approvals", {
		token,
		body
	});
	sayProgress(`${agent.name}: ${shortVersion(agent.digest)} for ${environment.name} ${hotfix === null ? by : `${by}, hotfix ${hotfix.told}`}; the controller knows`);
}
async function served({ agent, branch }, at) {
	let stops = 0;
	for (let told = "";;) {
		const entry = entryOf(await readControllerStatus(at.controller), agent.name, branch.environment.name);
		if (entry?.state === "ready" && entry.running?.version === agent.digest) return entry;
		const said = entry === void 0 ? "the controller does not know of it yet" : `${entry.state}: ${entry.message}`;
		if (entry?.state === "stopped" && entry.desired?.version === agent.digest) stops++;
		const isOver = stops >= ENOUGH_STOPS;
		if (isOver || Date.now() + LOOK_AGAIN_MS > at.deadline) throw new GreenroomError(`${agent.name} ${shortVersion(agent.digest)} is not served in ${branch.environment.name}: ${said}`, {
			code: "not-deployable",
			kind: isOver ? "person" : "later",
			hint: "greenroom status shows all the controller knows."
		});
		if (said !== told) sayProgress(`${agent.name}: ${said}`);
		told = said;
		await at.cancellation.pause(LOOK_AGAIN_MS);
	}
}

// core/report/render-release.ts
const MAX_ROWS = 100;
function renderRelease(notes) {
	const { agent, environment, tag, contained, pulls, notAsked, before, cause } = notes;
	const since = before === null ? "" : `, after \`${before}\``;
	const how = cause === "hotfix" ? " As a hotfix: it skipped the stages below." : "";
	const versions = contained.slice(0, MAX_ROWS).map(({ name, description }) => `- \`${name}\` ${escapeMarkdown(description, 200)}`);
	const merged = pulls.slice(0, MAX_ROWS).map(({ number, title, author }) => `- #${number} ${escapeMarkdown(title, 200)} (${escapeMarkdown(author, 60)})`);
	if (notAsked > 0) merged.push(`- … and ${counted(notAsked, "earlier commits")}`);
	return [
		`${codeName(agent)} \`${tag.name}\` is served in ${codeName(environment)}${since}.${how}`,
		...versions.length === 0 ? [] : [`### Versions\n\n${versions.join("\n")}`],
		...merged.length === 0 ? [] : [`### Pull requests\n\n${merged.join("\n")}`],
		`<sub>\`${tag.version}\`</sub>`,
		""
	].join("\n\n");
}

// github/put-release.ts
async function putRelease(place, text) {
	const { client, owner, repo } = place;
	const { tag, name, body } = text;
	const about = aboutOf(place, tag);
	const there = await find(place, tag);
	if (there !== null) {
		if (!isOurs(there.body) || isSame(there.body, body)) return there.url;
		const request = {
			owner,
			repo,
			release_id: there.id,
			name,
			body: marked(body)
		};
		await onGitHub(about, () => client.rest.repos.updateRelease(request));
		return there.url;
	}
	const create = async () => {
		const request = {
			owner,
			repo,
			tag_name: tag,
			name,
			body: marked(body),
			make_latest: "false"
		};
		const { data } = await onGitHub(about, () => client.rest.repos.createRelease({
			...request,
			request: { retries: 0 }
		}));
		return {
			id: data.id,
			url: data.html_url,
			body: marked(body)
		};
	};
	return (await once(create, () => find(place, tag))).url;
}
async function find(place, tag) {
	const { client, owner, repo } = place;
	try {
		const { data } = await onGitHub(aboutOf(place, tag), () => client.rest.repos.getReleaseByTag({
			owner,
			repo,
			tag
		}));
		return {
			id: data.id,
			url: data.html_url,
			body: data.body ?? ""
		};
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
function aboutOf({ owner, repo }, tag) {
	return {
		what: `write the release notes of ${tag} in ${owner}/${repo}`,
		needs: "contents: write"
	};
}
const MARKER = "<!-- greenroom:release -->";
function marked(body) {
	return `${MARKER}\n${body}`;
}
function isOurs(body) {
	return body.startsWith(MARKER);
}
function isSame(there, body) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trim();
	return plain(there) === plain(marked(body));
}

// action/release-notes.ts
const MAX_COMMITS = 500;
const NEWS = [
	"promotion",
	"hotfix",
	"publish"
];
async function releaseNotes(ground, { environment, tip }, { agent, version, cause, before }) {
	if (!NEWS.includes(cause)) return null;
	try {
		const tags = await versionTags(ground.repo, ground.remote, agent);
		const tag = tags.find((one) => one.version === version);
		if (tag === void 0) {
			sayProgress(`${agent} has no number for this version, so there are no release notes (command: versions)`);
			return null;
		}
		const last = tags.find((one) => one.version === before?.version);
		const contained = tags.filter(({ number }) => number <= tag.number && number > (last?.number ?? 0)).toReversed();
		const { pulls, notAsked } = await containedPullRequests(ground.place, await commitsSince(ground, before?.commit ?? null, tip.commit));
		const body = renderRelease({
			agent,
			environment: environment.name,
			tag,
			contained,
			pulls,
			notAsked,
			before: last?.name ?? null,
			cause
		});
		return await putRelease(ground.place, {
			tag: tag.name,
			name: `${agent} v${tag.number}`,
			body
		});
	} catch (error) {
		if (!(error instanceof GreenroomError)) throw error;
		sayWarning(`The release notes were not written: ${error.message}`);
		return null;
	}
}
async function commitsSince({ repo }, base, head) {
	if (base === null || !await hasCommit(repo, base)) return [];
	return commitsBetween(repo, {
		base,
		head
	}, MAX_COMMITS);
}

// action/deploy.ts
async function deploy(inputs, env) {
	const deadline = Date.now() + inputs.watchMs;
	const ground = await openGround(inputs, env);
	const branch = await environmentBranch(ground, inputs.environment);
	refuseMoved(ground, branch);
	await firstLines(ground, branch.environment);
	const cancellation = untilCancelled();
	try {
		await deployAgents(inputs, ground, branch, {
			deadline,
			cancellation
		});
	} finally {
		cancellation.close();
	}
}
async function deployAgents(inputs, ground, branch, patience) {
	const evidence = await evidenceOf(ground, null);
	const failures = [];
	const deployments = [];
	const versions = [];
	const releases = [];
	for (const agent of agentsOf(branch, inputs.agent)) try {
		const { digest } = agent;
		if (digest === null) throw unreadable(agent.name, branch);
		sayProgress(`${agent.name}: ${branch.environment.branch} says ${shortVersion(digest)}`);
		const work = {
			ground,
			branch,
			agent: {
				...agent,
				digest
			},
			given: inputs,
			evidence
		};
		const delivered = inputs.controller === null ? await deployAgent({
			...work,
			runtime: environmentRuntime(branch.config, inputs.environment, inputs)
		}, patience) : await approveAtController(work, {
			...patience,
			controller: inputs.controller,
			token: inputs.controllerToken
		});
		if (delivered.deployment !== null) deployments.push(String(delivered.deployment));
		versions.push(digest);
		if (isProduction(branch)) {
			const url = await releaseNotes(ground, branch, {
				...delivered,
				agent: agent.name,
				version: digest
			});
			if (url !== null) releases.push(url);
		}
	} catch (error) {
		if (error instanceof GreenroomError && error.code === "cancelled") throw error;
		failures.push(failureMessage(error));
	}
	setOutputs("deploy", {
		"deployment-id": deployments.join(","),
		version: versions.join(","),
		"release-url": releases.join(",")
	});
	for (const failure of failures.slice(0, -1)) sayError(failure);
	const last = failures.at(-1);
	if (last !== void 0) setFailed(last);
}
function refuseMoved({ run }, { environment, tip }) {
	if (run.sha === tip.commit) return;
	throw new GreenroomError(`this run is for ${run.sha?.slice(0, 12) ?? "no commit"}, and the branch ${environment.branch} of ${environment.name} is at ${tip.commit.slice(0, 12)}: it moved meanwhile, or the run is for another branch. Nothing was deployed`, {
		code: "branch-moved",
		hint: `The run of the newer commit deploys it, with an approval of its own. By hand: run the workflow on the branch ${environment.branch}.`
	});
}
function agentsOf({ tip, environment }, wanted) {
	const agents = tip.agents.filter(({ name }) => wanted === null || name === wanted);
	if (wanted !== null && agents.length === 0) throw refused(unknownAgent(wanted, environment.branch, tip.agents));
	if (agents.length > 0) return agents;
	throw new GreenroomError(`the branch ${environment.branch} of ${environment.name} has no agents`, { code: "no-agents" });
}
function unreadable(name, { environment }) {
	return new GreenroomError(`${name} on ${environment.branch} has a file that cannot be read, so it has no version`, {
		code: "unreadable",
		hint: "greenroom validate names the file. What runs is kept."
	});
}

export { deploy };
