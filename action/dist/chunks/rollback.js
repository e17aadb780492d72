import { H as shortVersion, L as isRevision, M as findCommit, W as git, Y as GreenroomError, t as setOutputs } from "./set-outputs.js";
import { i as firstParents, n as commitInfo, nt as bringCommits, o as createAgentReader, rt as remoteHeads, t as changedPaths } from "./history.js";
import { a as operationMessage, i as pushWithLease, n as propose, o as assembleCommit, r as withdraw, t as explained } from "./propose.js";
import { a as sayWarning, c as orThrow, d as findEnvironment, f as isRefusal, i as sayProgress, l as refused, o as environmentBranch, p as unknownAgent, t as openGround, u as branchMissing } from "./open-ground.js";
import { g as evidenceOf, m as standingOf, v as entryOf, y as readControllerStatus } from "./test-engine.js";
import { i as escapeMarkdown, n as codeName } from "./once.js";
import { n as deployAgent, o as environmentRuntime, r as openRecord, t as untilCancelled } from "./until-cancelled.js";

// core/git/find-trailer.ts
async function findTrailer(repo, head, trailer) {
	const line = `^${trailer.key}: ${trailer.value.replaceAll(/[^\w-]/g, ".")}$`;
	return (await git(repo, [
		"rev-list",
		"--max-count=1",
		`--grep=${line}`,
		"--end-of-options",
		head
	])).toString("latin1").trim() || null;
}

// core/operations/earlier-commits.ts
const HISTORY_LIMIT = 300;
async function* earlierCommits(search) {
	const seen = /* @__PURE__ */ new Set([search.head.commit]);
	const history = await firstParents(search.repo, search.head.commit, HISTORY_LIMIT);
	const deployed = [...search.knownGood?.values() ?? []].flatMap(({ deployments }) => deployments.toReversed());
	for (const commit of [...history.map((info) => info.commit), ...deployed.map((deployment) => deployment.commit)]) {
		if (commit === null || seen.has(commit)) continue;
		seen.add(commit);
		const reading = await readIfHere(search, commit);
		if (reading !== null) yield reading;
	}
}
async function readIfHere({ read }, commit) {
	try {
		return await read(commit);
	} catch (error) {
		if (error instanceof GreenroomError && ["ref-not-found", "bad-ref"].includes(error.code)) return null;
		throw error;
	}
}

// core/operations/rollback-search.ts
async function knownGoodOf(evidence, environment, agents) {
	if (evidence.source === "none") return null;
	const all = /* @__PURE__ */ new Map();
	for (const agent of agents) {
		const deployments = await evidence.deployments(agent, environment.name);
		const standing = standingOf(deployments);
		const quarantined = environment.promotes_from === void 0 ? /* @__PURE__ */ new Map() : standing.quarantined;
		const lastActive = /* @__PURE__ */ new Set();
		for (const { version } of deployments) {
			lastActive.delete(version);
			lastActive.add(version);
		}
		const versions = [...lastActive].filter((version) => standing.knownGood.has(version) && !quarantined.has(version));
		all.set(agent, {
			versions,
			quarantined,
			deployments
		});
	}
	return all;
}
function isGoodTarget({ agents, knownGood }, target) {
	return agents.every((agent) => {
		const digest = digestOf$1(target, agent);
		if (digest === null) return false;
		return knownGood === null || knownGood.get(agent)?.versions.includes(digest) === true;
	});
}
function differs({ agents, head }, target) {
	return agents.some((agent) => digestOf$1(target, agent) !== digestOf$1(head, agent));
}
function digestOf$1(reading, name) {
	return reading.agents.find((agent) => agent.name === name)?.digest ?? null;
}
function knownGoodHint({ knownGood, environment }) {
	if (knownGood === null) return `The history of the branch ${environment.branch} shows what there was.`;
	const lines = [...knownGood].map(([agent, { versions, deployments }]) => {
		return `${agent} ${versions.toReversed().slice(0, 10).map((version) => {
			const at = deployments.findLast((deployment) => deployment.version === version)?.at ?? "";
			return `${shortVersion(version)} (${at})`;
		}).join(", ") || "none"}`;
	});
	return `Known good in ${environment.name}: ${lines.join("; ")}`;
}

// core/operations/named-target.ts
const VERSION = /^(sha256:)?([0-9a-f]{6,64})$/i;
async function findNamedTarget(search, to) {
	const [, prefix, digits] = VERSION.exec(to) ?? [];
	const byVersion = digits === void 0 ? null : await withVersion(search, digits.toLowerCase());
	if (byVersion !== null && isRefusal(byVersion)) return byVersion;
	const byRef = prefix === void 0 ? await atRef(search, to) : null;
	if (byVersion !== null && byRef !== null && !sameVersions(search, byVersion, byRef)) return refuse(search, "ambiguous-version", `${JSON.stringify(to)} is the beginning of a version and the name of a commit`);
	const found = byVersion ?? byRef;
	if (found === null) return refuse(search, "unknown-version", `${JSON.stringify(to)} is no version that ${search.environment.name} had, no commit and no tag`);
	return await whyNot(search, found, to) ?? found;
}
async function withVersion(search, digits) {
	const start = `sha256:${digits}`;
	const found = /* @__PURE__ */ new Map();
	const active = [...search.knownGood?.values() ?? []].flatMap(({ deployments }) => deployments.map(({ version }) => version));
	const wanted = new Set(active.filter((version) => version.startsWith(start)));
	if (wanted.size > 1) return ambiguous(search, digits, [...wanted]);
	if (search.knownGood !== null && wanted.size === 0 && !agentsAt(search, search.head).some((digest) => digest.startsWith(start))) return null;
	for await (const reading of withHead(search)) {
		for (const digest of agentsAt(search, reading)) if (digest.startsWith(start) && !found.has(digest)) found.set(digest, reading);
		if (search.knownGood !== null && [...wanted].every((version) => found.has(version))) break;
	}
	if (found.size > 1) return ambiguous(search, digits, [...found.keys()]);
	return [...found.values()][0] ?? null;
}
async function* withHead(search) {
	yield search.head;
	yield* earlierCommits(search);
}
function agentsAt({ agents }, reading) {
	return agents.flatMap((agent) => digestOf$1(reading, agent) ?? []);
}
function ambiguous(search, digits, versions) {
	const shown = versions.map((digest) => digest.slice(7, 7 + digits.length + 4));
	return refuse(search, "ambiguous-version", `${versions.length} versions start with ${digits}: ${shown.join(", ")}`);
}
async function atRef(search, to) {
	if (!isRevision(to)) return null;
	const tagged = search.tags.get(to);
	if (tagged !== void 0) await bringCommits(search.repo, search.remote, [tagged]);
	const commit = tagged ?? await findCommit(search.repo, to);
	const named = commit === null ? null : await readIfHere(search, commit);
	return named === null || tagged === void 0 ? named : await onThisBranch(search, named) ?? named;
}
async function onThisBranch(search, named) {
	for await (const reading of withHead(search)) if (sameVersions(search, reading, named)) return reading;
	return null;
}
async function whyNot(search, target, to) {
	if (search.knownGood === null) return await wasOnBranch(search, target) ? null : refuse(search, "unknown-version", `${to} was never on the branch ${search.environment.branch}`);
	if (isGoodTarget(search, target)) return null;
	for (const agent of search.agents) {
		const digest = digestOf$1(target, agent);
		const past = search.knownGood.get(agent);
		if (digest === null) return refuse(search, "unknown-version", `${agent} is not readable at ${to}`);
		const since = past?.quarantined.get(digest)?.at;
		if (since !== void 0) return refuse(search, "quarantined", `${agent} ${shortVersion(digest)} was itself rolled back in ${search.environment.name} at ${since}`);
		if (past?.versions.includes(digest) !== true) return refuse(search, "not-known-good", `${agent} ${shortVersion(digest)} was never active in ${search.environment.name}`);
	}
	return null;
}
async function wasOnBranch(search, target) {
	if (sameVersions(search, search.head, target)) return true;
	for await (const reading of earlierCommits(search)) if (sameVersions(search, reading, target)) return true;
	return false;
}
function sameVersions({ agents }, a, b) {
	return agents.every((agent) => digestOf$1(a, agent) === digestOf$1(b, agent));
}
function refuse(search, code, message) {
	return {
		code,
		message,
		hint: knownGoodHint(search)
	};
}

// core/operations/rollback-target.ts
async function findTarget(search) {
	const found = search.to === void 0 ? await newestBefore(search) : await findNamedTarget(search, search.to);
	if (isRefusal(found)) return found;
	return {
		commit: found.commit,
		notes: search.knownGood === null ? [WITHOUT_EVIDENCE] : []
	};
}
const WITHOUT_EVIDENCE = "neither the controller nor the runtime answered: going by git's history alone, the version before on the branch; it may never have been active";
async function newestBefore(search) {
	for await (const candidate of earlierCommits(search)) if (differs(search, candidate) && isGoodTarget(search, candidate)) return candidate;
	const { environment, agents, agent } = search;
	const who = agents.length === 1 ? agents[0] : `all of ${agents.join(", ")}`;
	const several = agent === void 0 && agents.length > 1;
	return {
		code: "nothing-to-roll-back-to",
		message: `${environment.name} has no earlier version of ${who} that was known good`,
		hint: several ? `One agent alone: greenroom rollback ${environment.name} --agent NAME` : knownGoodHint(search)
	};
}

// core/operations/rollback.ts
async function planRollback(request) {
	const environment = findEnvironment(request.config, request.environment);
	const plan = emptyPlan(request);
	if (isRefusal(environment)) return {
		...plan,
		refusal: environment
	};
	const { branches, tags } = await remoteHeads(request.repo, request.remote);
	const head = branches.get(environment.branch);
	if (head === void 0) return {
		...plan,
		refusal: branchMissing(environment, branches.keys())
	};
	await bringCommits(request.repo, request.remote, [head]);
	const read = createAgentReader(request.repo);
	const known = {
		...plan,
		branch: environment.branch,
		lease: head
	};
	const now = await read(head);
	const agents = agentsConcerned(request.agent, now, environment);
	if (isRefusal(agents)) return {
		...known,
		refusal: agents
	};
	const knownGood = await knownGoodOf(request.evidence, environment, agents);
	const search = {
		...request,
		environment,
		read,
		head: now,
		agents,
		knownGood,
		tags
	};
	const target = await findTarget(search);
	if (isRefusal(target)) return {
		...known,
		refusal: target
	};
	return backTo(request, known, {
		environment,
		read,
		now,
		agents,
		target: await read(target.commit),
		notes: target.notes
	});
}
async function backTo(request, plan, way) {
	const { environment, read, now, agents, target } = way;
	const moves = movesTo(agents, now, target);
	const { date } = await commitInfo(request.repo, target.commit);
	const found = {
		...plan,
		target: {
			commit: target.commit,
			date
		},
		moves,
		notes: way.notes
	};
	if (moves.length === 0) {
		const has = agents.map((name) => `${name} ${shortVersion(digestOf(now, name))}`).join(", ");
		return {
			...found,
			nothing: `${environment.name} already has ${has}`
		};
	}
	const body = [`On ${environment.name} (${environment.branch}) from ${now.commit}`, `Back to the files of ${target.commit}`];
	const made = await assembleCommit(read, {
		repo: request.repo,
		base: now,
		from: target,
		agent: request.agent ?? null,
		parents: [now.commit],
		message: operationMessage({
			cause: "rollback",
			environment: environment.name,
			moves,
			body,
			...request.intent === void 0 ? {} : { intent: request.intent }
		}),
		...request.author === void 0 ? {} : { author: request.author },
		...request.date === void 0 ? {} : { date: request.date }
	});
	if (isRefusal(made)) return {
		...found,
		refusal: made
	};
	const files = await changedPaths(request.repo, now.commit, made.commit);
	const running = await runsAlready(request.evidence, environment, moves);
	return {
		...found,
		files,
		commit: made,
		notes: [...way.notes, ...running]
	};
}
async function runsAlready(evidence, environment, moves) {
	const notes = [];
	for (const { agent, after } of moves) {
		const last = (await evidence.deployments(agent, environment.name)).at(-1);
		if (last !== void 0 && last.version === after) notes.push(`${environment.name} runs ${agent} ${shortVersion(after)} already: this takes back a version that was still waiting; to go further back give --to`);
	}
	return notes;
}
function agentsConcerned(agent, now, { branch }) {
	const names = now.agents.map(({ name }) => name);
	if (agent === void 0) return names;
	return names.includes(agent) ? [agent] : unknownAgent(agent, branch, now.agents);
}
function movesTo(agents, now, target) {
	return agents.map((agent) => ({
		agent,
		before: digestOf(now, agent),
		after: digestOf(target, agent)
	})).filter(({ before, after }) => before !== after);
}
function digestOf(reading, name) {
	return reading.agents.find((agent) => agent.name === name)?.digest ?? null;
}
function emptyPlan({ environment, agent, evidence }) {
	return {
		operation: "rollback",
		environment,
		branch: environment,
		lease: null,
		agent: agent ?? null,
		target: null,
		moves: [],
		files: [],
		commit: null,
		nothing: null,
		refusal: null,
		evidence: evidence.source,
		notes: []
	};
}

// core/report/render-rollback.ts
const FILES_TOLD = 50;
function rollbackTitle({ moves, environment }) {
	const told = moves.map(({ agent, after }) => `${agent} to ${shortVersion(after)}`);
	return `Roll back ${told.length <= 3 ? told.join(", ") : `${told.length} agents`} on ${environment}`.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 240);
}
function renderRollback(plan, told) {
	const { environment, branch, target, moves, files, notes } = plan;
	const rows = moves.map(({ agent, before, after }) => `| ${codeName(agent)} | \`${shortVersion(before)}\` | \`${shortVersion(after)}\` |`);
	const lines = [...told.warnings, ...notes].map((line) => `> - ${escapeMarkdown(line, 600)}`);
	const more = files.length - FILES_TOLD;
	const list = [...files.slice(0, FILES_TOLD).map((file) => `- ${codeName(file)}`), ...more > 0 ? [`- … and ${more} more`] : []];
	return [
		`Merging this takes ${codeName(environment)} (branch ${codeName(branch)}) back to the files of \`${target?.commit.slice(0, 12) ?? ""}\`${target?.date == null ? "" : ` of ${target.date}`}, which it ran before. It waits for no gate.`,
		`| Agent | Now | Then |\n|---|---|---|\n${rows.join("\n")}`,
		...lines.length === 0 ? [] : [`> [!WARNING]\n${lines.join("\n")}`],
		`What is taken back is in quarantine in ${codeName(environment)} afterwards, until a person lifts that.`,
		`<details><summary>Files that change (${files.length})</summary>\n\n${list.join("\n")}\n\n</details>`,
		`<sub>Asked for by ${escapeMarkdown(told.by, 60)}.</sub>`,
		""
	].join("\n\n");
}

// action/rollback-evidence.ts
async function rollbackEvidence(ground, inputs) {
	try {
		if (inputs.controller !== null) return await evidenceOf(ground, inputs.controller);
		const runtime = environmentRuntime(ground.config, inputs.environment, inputs);
		await runtime.observe({
			agent: "greenroom",
			environment: inputs.environment
		});
		const deployments = async (agent, environment) => (await runtime.observe({
			agent,
			environment
		})).history;
		return {
			source: "runtime",
			deployments
		};
	} catch (error) {
		if (!(error instanceof GreenroomError)) throw error;
		sayWarning(`${error.message}; going by the deployments on GitHub`);
		return evidenceOf(ground, null);
	}
}

// action/best-effort-record.ts
async function bestEffortRecord(delivery) {
	let record = null;
	async function attempt(work) {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof GreenroomError)) throw error;
			sayWarning(`GitHub's deployments do not tell of this: ${error.message}`);
		}
	}
	await attempt(async () => {
		record = await openRecord(delivery);
	});
	const opened = record;
	return {
		id: () => opened?.id() ?? null,
		begin: (reason) => attempt(async () => opened?.begin(reason)),
		succeed: (reason) => attempt(async () => opened?.succeed(reason)),
		end: (state, message) => attempt(async () => opened?.end(state, message))
	};
}

// action/watch-served.ts
const LOOK_AGAIN_MS = 1e3;
async function watchServed(ground, inputs, watch) {
	const cancellation = untilCancelled();
	const told = /* @__PURE__ */ new Map();
	const served = /* @__PURE__ */ new Set();
	try {
		for (;;) {
			let missing = "";
			for (const wanted of watch.wanted) {
				if (served.has(wanted.agent)) continue;
				const seen = await look(ground, inputs, wanted, {
					...watch,
					cancellation
				});
				if (seen === null) served.add(wanted.agent);
				else missing = `${wanted.agent}: ${seen}`;
				const line = `${wanted.agent}: ${seen ?? `${inputs.environment} serves ${shortVersion(wanted.version)}`}`;
				if (told.get(wanted.agent) !== line) sayProgress(line);
				told.set(wanted.agent, line);
			}
			if (missing === "") return;
			if (Date.now() + LOOK_AGAIN_MS > watch.deadline) throw notServed(inputs, watch, missing);
			await cancellation.pause(LOOK_AGAIN_MS);
		}
	} finally {
		cancellation.close();
	}
}
async function look(ground, inputs, wanted, watch) {
	try {
		if (inputs.controller !== null) return await askController(inputs.controller, inputs.environment, wanted);
		return await reconcile(ground, inputs, wanted, watch);
	} catch (error) {
		if (error instanceof GreenroomError && error.kind === "later") return error.message;
		throw error;
	}
}
async function askController(url, environment, { agent, version }) {
	const entry = entryOf(await readControllerStatus(url), agent, environment);
	if (entry === void 0) return `the controller knows no ${agent} in ${environment}`;
	if (entry.running?.version === version && entry.state === "ready") return null;
	return `${environment} runs ${shortVersion(entry.running?.version ?? null)}, ${entry.state}: ${entry.message}`;
}
async function reconcile(ground, inputs, { agent, version }, watch) {
	const branch = await environmentBranch(ground, inputs.environment);
	const found = branch.tip.agents.find(({ name }) => name === agent);
	if (found === void 0 || found.digest !== version) return notOnBranch(branch, found?.digest ?? null, watch);
	const runtime = environmentRuntime(branch.config, inputs.environment, inputs);
	const work = {
		ground,
		branch,
		agent: {
			...found,
			digest: version
		},
		given: inputs,
		evidence: await evidenceOf(ground, null)
	};
	await deployAgent({
		...work,
		runtime
	}, watch, bestEffortRecord);
	return null;
}
function notOnBranch({ environment }, says, { pullRequest }) {
	const merge = pullRequest === "" ? "" : `; ${pullRequest} waits to be merged`;
	return `the branch ${environment.branch} says ${shortVersion(says)}${merge}`;
}
function notServed({ environment, watchMs }, { wanted }, seen) {
	const what = wanted.map(({ agent, version }) => `${agent} ${shortVersion(version)}`).join(", ");
	return new GreenroomError(`${environment} does not serve ${what} after ${watchMs / 1e3} s: ${seen}`, {
		code: "not-served",
		kind: "later",
		hint: "Run the job again to go on waiting: it rolls back no further. The input watch says how long."
	});
}

// action/rollback.ts
const INTENT = "Greenroom-Intent";
const BY_JOB = "This pull request was opened with the token of a job: GitHub lets its checks wait until somebody clicks \"Approve and run\". Give rollback the token of an App (input token), and they run by themselves.";
async function rollback(inputs, env) {
	const deadline = Date.now() + inputs.watchMs;
	const ground = await openGround(inputs, env);
	const environment = orThrow(findEnvironment(ground.config, inputs.environment));
	const made = await alreadyDone(ground, environment) ?? await makeRollback(ground, environment, inputs);
	setOutputs("rollback", {
		"pull-request-url": made.url,
		commit: made.commit,
		version: made.wanted.map(({ version }) => version).join(",")
	});
	if (inputs.watchMs > 0) await watchServed(ground, inputs, {
		wanted: made.wanted,
		deadline,
		pullRequest: made.url
	});
}
async function makeRollback(ground, environment, inputs) {
	const plan = await planRollback({
		repo: ground.repo,
		remote: ground.remote,
		config: ground.config,
		environment: environment.name,
		...inputs.agent === null ? {} : { agent: inputs.agent },
		...inputs.version === null ? {} : { to: inputs.version },
		evidence: await rollbackEvidence(ground, inputs),
		date: await dateOf(ground, environment),
		intent: intentOf(ground)
	});
	if (plan.refusal !== null) throw refused(plan.refusal);
	const branch = `greenroom/rollback/${environment.name}${inputs.agent === null ? "" : `/${inputs.agent}`}`;
	if (plan.commit === null) {
		sayProgress(plan.nothing ?? "there is nothing to roll back");
		await withdraw(ground, branch, "The environment has this version already.");
		return {
			commit: "",
			url: "",
			wanted: await versionsAt(ground, plan.lease ?? "", inputs.agent)
		};
	}
	for (const { agent, before, after } of plan.moves) sayProgress(`${agent}: ${shortVersion(before)} → ${shortVersion(after)} on ${environment.name}`);
	for (const note of plan.notes) sayWarning(note);
	const url = inputs.as === "push" ? await push(ground, plan, branch) : await open(ground, plan, branch, environment);
	const wanted = plan.moves.flatMap(({ agent, after }) => after === null ? [] : [{
		agent,
		version: after
	}]);
	return {
		commit: plan.commit.commit,
		url,
		wanted
	};
}
async function push(ground, plan, proposed) {
	const { repo, remote } = ground;
	const commit = plan.commit?.commit ?? "";
	try {
		await pushWithLease(repo, {
			remote,
			branch: plan.branch,
			commit,
			expected: plan.lease
		});
	} catch (error) {
		throw explained(error);
	}
	sayProgress(`pushed ${commit.slice(0, 12)} to ${plan.branch}`);
	await withdraw(ground, proposed, "It was rolled back by a push to the branch.");
	return "";
}
async function open(ground, plan, head, { branch }) {
	const by = ground.run.actor === "" ? "somebody" : ground.run.actor;
	const { url, byJob } = await propose(ground, {
		kind: "rollback",
		commit: plan.commit?.commit ?? "",
		head,
		base: branch,
		title: rollbackTitle(plan),
		body: ({ byJob }) => renderRollback(plan, {
			by,
			warnings: byJob ? [BY_JOB] : []
		}),
		draft: false
	});
	if (byJob) sayWarning(BY_JOB);
	sayProgress(`${url} rolls it back; it waits to be merged`);
	return url;
}
async function alreadyDone(ground, environment) {
	const head = await headOf(ground, environment);
	if (ground.run.runId === 0) return null;
	const commit = await findTrailer(ground.repo, head, {
		key: INTENT,
		value: intentOf(ground)
	});
	if (commit === null) return null;
	sayProgress(`this run has rolled ${environment.name} back already, by ${commit.slice(0, 12)}`);
	return {
		commit,
		url: "",
		wanted: await versionsAt(ground, head, null)
	};
}
async function dateOf(ground, environment) {
	return (await commitInfo(ground.repo, await headOf(ground, environment))).date;
}
async function headOf({ repo, remote }, environment) {
	const { branches } = await remoteHeads(repo, remote);
	const head = branches.get(environment.branch);
	if (head === void 0) throw refused(branchMissing(environment, branches.keys()));
	await bringCommits(repo, remote, [head]);
	return head;
}
async function versionsAt({ read }, commit, agent) {
	const { agents } = await read(commit);
	return agents.flatMap(({ name, digest }) => digest === null || agent !== null && name !== agent ? [] : [{
		agent: name,
		version: digest
	}]);
}
function intentOf({ run }) {
	if (run.runId === 0) throw new GreenroomError("GITHUB_RUN_ID is not set: this is no run of a workflow", { code: "bad-event" });
	return `run-${run.runId}`;
}

export { rollback };
