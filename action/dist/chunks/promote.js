import { H as shortVersion, P as readRepository, Y as GreenroomError, t as setOutputs } from "./set-outputs.js";
import { n as commitInfo, nt as bringCommits, o as createAgentReader, rt as remoteHeads, t as changedPaths, u as durationText } from "./history.js";
import { a as sayWarning, c as orThrow, d as findEnvironment, f as isRefusal, i as sayProgress, l as refused, p as unknownAgent, t as openGround, u as branchMissing } from "./open-ground.js";
import { g as evidenceOf, h as whyDeployable, m as standingOf, t as recordedEngine } from "./test-engine.js";
import { a as operationMessage, n as propose, o as assembleCommit, r as withdraw } from "./propose.js";
import { t as counted } from "./counted.js";
import { i as markdownWords, t as tellChanges, u as DOTS } from "./tell-changes.js";
import { i as escapeMarkdown, n as codeName } from "./once.js";
import { n as problemsOf, t as firstLines } from "./first-lines.js";
import { n as checkChange, t as isoDate } from "./iso-date.js";
import { n as commitsBetween, t as containedPullRequests } from "./contained-pull-requests.js";

// core/operations/may-promote.ts
async function mayPromote(question) {
	const { from, to, moves, evidence, lift = false } = question;
	if (evidence.source === "none") return {
		lifts: lift ? moves.flatMap(({ after }) => after ?? []) : [],
		notes: [`neither the controller nor the runtime answered: whether ${from.name} has run this is checked when ${to.name} is reconciled`]
	};
	const lifts = [];
	const notes = [];
	for (const { agent, before, after } of moves) {
		if (after === null) {
			notes.push(`${agent} is not on ${from.branch}: it leaves ${to.branch}, and what runs of it is kept`);
			continue;
		}
		const standing = standingOf(await evidence.deployments(agent, to.name));
		const below = standingOf(await evidence.deployments(agent, from.name));
		const isQuarantined = standing.quarantined.has(after);
		const answer = whyDeployable({
			environment: to.name,
			below: {
				environment: from.name,
				standing: below,
				desired: after
			},
			standing,
			version: after,
			lifted: lift
		});
		if ("not" in answer) return refusalOf(answer, question, agent);
		if (isQuarantined) lifts.push(after);
		if (answer.as === "rollback" && before !== null) notes.push(`${to.name} ran ${agent} ${shortVersion(after)} before: this counts as a rollback, and ${shortVersion(before)} is quarantined there`);
	}
	return {
		lifts,
		notes
	};
}
function refusalOf(answer, { from, to, lift }, agent) {
	const message = `${agent}: ${answer.message}`;
	if (answer.not === "quarantined") return {
		code: "quarantined",
		message,
		hint: `To lift it: greenroom promote ${from.name} ${to.name} --lift`
	};
	return {
		code: "unverified",
		message,
		hint: `greenroom status shows what ${from.name} runs${lift === true ? "; lifting a quarantine does not stand in for running there" : ""}.`
	};
}

// core/operations/promote.ts
async function planPromotion(request) {
	const from = findEnvironment(request.config, request.from);
	const to = findEnvironment(request.config, request.to);
	const plan = emptyPlan(request);
	if (isRefusal(from)) return {
		...plan,
		refusal: from
	};
	if (isRefusal(to)) return {
		...plan,
		refusal: to
	};
	const { branches } = await remoteHeads(request.repo, request.remote);
	const source = branches.get(from.branch);
	const target = branches.get(to.branch) ?? null;
	if (source === void 0) return {
		...plan,
		branch: to.branch,
		refusal: branchMissing(from, branches.keys())
	};
	await bringCommits(request.repo, request.remote, target === null ? [source] : [source, target]);
	return planBetween(request, {
		...plan,
		branch: to.branch,
		lease: target,
		from: {
			environment: from.name,
			branch: from.branch,
			commit: source
		}
	}, {
		from,
		to,
		source,
		target
	});
}
async function planBetween(request, plan, ends) {
	const read = createAgentReader(request.repo);
	const source = await read(ends.source);
	const target = ends.target === null ? null : await read(ends.target);
	const refuse = (refusal) => ({
		...plan,
		refusal
	});
	const stage = wrongStage(ends, target?.config ?? null);
	if (stage !== null) return refuse(stage);
	const differing = movesOf(request.agent, source, target);
	if (isRefusal(differing)) return refuse(differing);
	const moves = differing.length > 0 ? differing : await stoppedByQuarantine(request, ends.to, source);
	const unreadable = moves.find(({ agent, after }) => after === null && source.agents.some(({ name }) => name === agent));
	if (unreadable !== void 0) return refuse(unreadableAgent(unreadable.agent, ends.from));
	if (moves.length === 0 && target !== null) return {
		...plan,
		nothing: alreadyThere(request.agent, source, ends.to)
	};
	const permission = await mayPromote({
		...request,
		from: ends.from,
		to: ends.to,
		moves
	});
	if (isRefusal(permission)) return refuse(permission);
	const made = await makeCommit(request, ends, read, {
		source,
		target,
		moves,
		lifts: permission.lifts
	});
	if (isRefusal(made)) return refuse(made);
	const files = ends.target === null ? [] : await changedPaths(request.repo, ends.target, made.commit);
	const notes = [...permission.notes, ...ends.target === null ? [createsBranch(ends, request.agent)] : []];
	return {
		...plan,
		moves,
		files,
		commit: made,
		lifts: permission.lifts,
		notes
	};
}
function makeCommit(request, ends, read, { source, target, moves, lifts }) {
	const body = [`From ${ends.from.name} (${ends.from.branch}) at ${ends.source}`, ends.target === null ? `To ${ends.to.name} (${ends.to.branch}), which did not exist` : `To ${ends.to.name} (${ends.to.branch}) at ${ends.target}`];
	return assembleCommit(read, {
		repo: request.repo,
		base: target,
		from: source,
		agent: target === null ? null : request.agent ?? null,
		parents: ends.target === null ? [ends.source] : [ends.target, ends.source],
		message: operationMessage({
			cause: "promotion",
			environment: ends.to.name,
			moves,
			body,
			lifts
		}),
		...request.author === void 0 ? {} : { author: request.author },
		...request.date === void 0 ? {} : { date: request.date }
	});
}
function wrongStage({ from, to }, targetConfig) {
	const policy = targetConfig?.environments.find(({ name }) => name === to.name) ?? to;
	if (policy.promotes_from === from.name) return null;
	const message = policy.promotes_from === void 0 ? `${to.name} is a first stage: versions are published there by pushing to ${to.branch}` : `${to.name} promotes from ${policy.promotes_from}, not from ${from.name}`;
	const hint = policy.promotes_from === void 0 ? void 0 : `greenroom promote ${policy.promotes_from} ${to.name}`;
	return {
		code: "wrong-stage",
		message,
		...hint === void 0 ? {} : { hint }
	};
}
function movesOf(agent, source, target) {
	if (agent !== void 0 && !source.agents.some(({ name }) => name === agent)) return unknownAgent(agent, source.commit.slice(0, 12), source.agents);
	const names = new Set([...source.agents, ...target?.agents ?? []].map(({ name }) => name));
	const one = agent === void 0 || target === null ? null : agent;
	return [...names].filter((name) => one === null || name === one).map((name) => ({
		agent: name,
		before: digestOf(target, name),
		after: digestOf(source, name)
	})).filter(({ agent, before, after }) => before !== after || after === null && has(source, agent));
}
async function stoppedByQuarantine({ agent, lift, evidence }, to, source) {
	if (lift !== true || evidence.source === "none") return [];
	const stopped = [];
	for (const { name, digest } of source.agents) {
		if (digest === null || agent !== void 0 && name !== agent) continue;
		const { quarantined } = standingOf(await evidence.deployments(name, to.name));
		if (quarantined.has(digest)) stopped.push({
			agent: name,
			before: digest,
			after: digest
		});
	}
	return stopped;
}
function digestOf(reading, name) {
	return reading?.agents.find((agent) => agent.name === name)?.digest ?? null;
}
function has(reading, name) {
	return reading.agents.some((agent) => agent.name === name);
}
function unreadableAgent(agent, from) {
	return {
		code: "unreadable",
		message: `${agent} on ${from.branch} has a file that cannot be read, so it has no version`,
		hint: `greenroom validate names the file.`
	};
}
function alreadyThere(agent, source, to) {
	const agents = source.agents.filter(({ name }) => agent === void 0 || name === agent);
	return `${to.name} already has ${agents.map(({ name, digest }) => `${name} ${shortVersion(digest)}`).join(", ") || "all of it"}`;
}
function createsBranch({ from, to }, agent) {
	const all = agent === void 0 ? "" : ", with all its agents";
	return `the branch ${to.branch} does not exist: it is created from ${from.branch}${all}`;
}
function emptyPlan({ from, to, agent, evidence }) {
	return {
		operation: "promotion",
		environment: to,
		branch: to,
		lease: null,
		agent: agent ?? null,
		from: {
			environment: from,
			branch: from,
			commit: null
		},
		moves: [],
		files: [],
		commit: null,
		nothing: null,
		refusal: null,
		evidence: evidence.source,
		lifts: [],
		notes: []
	};
}

// core/report/render-promotion.ts
const LIMIT = 6e4;
const MAX_ROWS = 25;
const MAX_PULLS = 50;
const TITLE_LIMIT = 240;
function promotionTitle({ moves, from, environment }) {
	const told = moves.map(({ agent, after }) => `${agent} ${shortVersion(after)}`);
	const title = `Promote ${told.length <= 3 ? told.join(", ") : `${told.length} agents`} from ${from.environment} to ${environment}`.replaceAll(/[\p{Cc}\p{Cf}]/gu, " ");
	return title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT)}…` : title;
}
function renderPromotion(text) {
	const { plan } = text;
	const sections = [
		headline(plan),
		moves(text),
		warnings(text),
		contained(text),
		...text.report.agents.filter(({ changes }) => changes.length > 0).map(agentSection),
		footer(plan)
	];
	let body = "";
	for (const section of sections.filter((one) => one !== "")) {
		if (body.length + section.length > LIMIT) return `${body}_The rest does not fit here; the check shows it._\n`;
		body += `${section}\n\n`;
	}
	return body;
}
function headline({ from, environment, branch }) {
	const source = `${codeName(from.environment)} at \`${from.commit?.slice(0, 12) ?? ""}\``;
	return `Merging this makes ${codeName(environment)} (branch ${codeName(branch)}) what ${source} is. The commit holds exactly those files: what was tested is what ships.`;
}
function moves({ plan, healthySince, soak }) {
	const rows = plan.moves.map(({ agent, before, after }) => {
		const since = healthySince.get(agent) ?? null;
		const proved = since === null ? `not running in ${codeName(plan.from.environment)} now` : `since ${since}`;
		return `| ${codeName(agent)} | \`${shortVersion(before)}\` | \`${shortVersion(after)}\` | ${proved} |`;
	});
	const wanted = soak === null ? "" : `\n\n${codeName(plan.environment)} wants it to run there for ${soak} first.`;
	return `| Agent | Now | Then | Healthy in ${codeName(plan.from.environment)} |\n|---|---|---|---|\n${rows.join("\n")}${wanted}`;
}
function warnings({ warnings, quarantined, hotfixes, plan }) {
	const lifted = new Set(plan.lifts);
	const told = [
		...warnings.map((warning) => escapeMarkdown(warning, 600)),
		...plan.lifts.map((version) => `This lifts the quarantine of \`${shortVersion(version)}\`.`),
		...hotfixes.map(({ agent, version, at }) => `${codeName(plan.environment)} runs a hotfix of ${codeName(agent)}, \`${shortVersion(version)}\` since ${at}, that skipped the stages below: this replaces it. See that its change is in here.`),
		...quarantined.filter(({ version }) => !lifted.has(version)).slice(0, 10).map(({ agent, version, since }) => `In quarantine: ${codeName(agent)} \`${shortVersion(version)}\`, since ${since}.`),
		...plan.notes.map((note) => escapeMarkdown(note, 600))
	];
	if (told.length === 0) return "";
	return `> [!WARNING]\n${told.map((line) => `> - ${line}`).join("\n")}`;
}
function contained({ contained, notAsked }) {
	const rows = contained.slice(0, MAX_PULLS).map(({ number, title, author }) => `- #${number} ${escapeMarkdown(title, 200)} (${escapeMarkdown(author, 60)})`);
	const left = contained.length - rows.length;
	if (left > 0) rows.push(`- … and ${counted(left, "more pull requests")}`);
	if (notAsked > 0) rows.push(`- … and ${counted(notAsked, "earlier commits")}`);
	return rows.length === 0 ? "" : `### Contains\n\n${rows.join("\n")}`;
}
function agentSection(agent) {
	const told = tellChanges(agent);
	const rows = told.slice(0, MAX_ROWS).map(({ change, title, what }) => {
		const words = what.length === 0 ? change : markdownWords(what, 200);
		return `| ${DOTS[change]} | ${markdownWords(title, 200)} | ${words} |`;
	});
	const more = told.length > MAX_ROWS ? `\n| | … and ${told.length - MAX_ROWS} more | |` : "";
	return `### ${codeName(agent.agent)}\n\n${tests(agent)}\n\n| | Item | What changed |\n|---|---|---|\n${rows.join("\n")}${more}`;
}
function tests({ testSets: { head, behaviour } }) {
	if (head === null || head.cases.length === 0) return "No test cases.";
	const bad = head.failed + head.errors;
	const failing = behaviour.filter(({ change }) => change === "newly failing").length;
	return `${[
		`${head.passed} of ${counted(head.cases.length, "test cases")} passed`,
		...bad > 0 ? [`🔴 ${bad} failed`] : [],
		...failing > 0 ? [`${failing} newly failing`] : [],
		...head.notJudged > 0 ? [`${head.notJudged} not judged`] : []
	].join(", ")}.`;
}
function footer({ evidence, from }) {
	const known = evidence === "controller" ? "the controller" : "the deployments of this repository";
	return `<sub>What ran in ${codeName(from.environment)} is known from ${known}. Greenroom keeps this pull request up to date; it never merges it.</sub>`;
}

// action/promotion-text.ts
const MAX_COMMITS = 500;
async function promotionText(ground, plan, { evidence, to }) {
	const { repo, place } = ground;
	const base = plan.lease ?? "";
	const head = plan.commit?.commit ?? "";
	const commits = await commitsBetween(repo, {
		base,
		head: plan.from.commit ?? head
	}, MAX_COMMITS);
	const { pulls, notAsked } = await containedPullRequests(place, commits);
	const report = await checkChange({
		base: await readRepository(repo, base),
		head: await readRepository(repo, head),
		baseRef: to.branch,
		headRef: plan.from.branch,
		engineOf: recordedEngine,
		clock: () => performance.now(),
		today: isoDate(Date.now())
	});
	const healthySince = /* @__PURE__ */ new Map();
	const quarantined = [];
	const hotfixes = [];
	for (const { agent, after } of plan.moves) {
		const below = standingOf(await evidence.deployments(agent, plan.from.environment));
		healthySince.set(agent, after === null ? null : below.healthySince(after));
		const standing = standingOf(await evidence.deployments(agent, to.name));
		if (standing.last?.cause === "hotfix") hotfixes.push(standing.last);
		for (const [version, { at }] of standing.quarantined) quarantined.push({
			agent,
			version,
			since: at
		});
	}
	return {
		plan,
		contained: pulls,
		notAsked,
		report,
		healthySince,
		soak: to.gates.soakMs > 0 ? durationText(to.gates.soakMs) : null,
		quarantined,
		hotfixes,
		warnings: plan.files.some((file) => file.startsWith(".github/workflows/")) ? [WORKFLOWS] : []
	};
}
const WORKFLOWS = "This changes workflow files: only the token of an App with \"workflows: write\", or a person, can push and merge it.";

// action/promote.ts
const BY_JOB = "This pull request was opened with the token of a job: GitHub lets its checks wait until somebody clicks \"Approve and run\". Give promote the token of an App (input token), and they run by themselves.";
async function promote(inputs, env) {
	const ground = await openGround(inputs, env);
	const from = orThrow(findEnvironment(ground.config, inputs.from));
	const to = orThrow(findEnvironment(ground.config, inputs.to));
	const evidence = await evidenceOf(ground, inputs.controller);
	const plan = await planPromotion({
		repo: ground.repo,
		remote: ground.remote,
		config: ground.config,
		from: from.name,
		to: to.name,
		...inputs.agent === null ? {} : { agent: inputs.agent },
		evidence,
		date: await dateOf(ground, from, to)
	});
	const branch = branchOf(inputs);
	if (plan.nothing !== null) return nothingLeft(ground, branch, plan);
	if (plan.refusal !== null) throw refused(plan.refusal);
	if (plan.commit === null || plan.lease === null) throw noBranch(from, to);
	await refuseByRules(ground, to);
	const policy = (await ground.read(plan.lease)).config?.environments.find(({ name }) => name === to.name) ?? to;
	const text = await promotionText(ground, plan, {
		evidence,
		to: policy
	});
	const proposal = await propose(ground, {
		kind: "promotion",
		commit: plan.commit.commit,
		head: branch,
		base: to.branch,
		title: promotionTitle(plan),
		body: ({ byJob }) => renderPromotion(byJob ? {
			...text,
			warnings: [BY_JOB, ...text.warnings]
		} : text),
		draft: inputs.draft
	});
	if (proposal.byJob) sayWarning(BY_JOB);
	for (const { agent, before, after } of plan.moves) sayProgress(`${agent}: ${shortVersion(before)} → ${shortVersion(after)}`);
	sayProgress(`${proposal.url} promotes ${from.name} to ${to.name}`);
	setOutputs("promote", {
		"pull-request-url": proposal.url,
		commit: plan.commit.commit,
		version: plan.moves.flatMap(({ after }) => after ?? []).join(",")
	});
}
function branchOf({ from, to, agent }) {
	return `greenroom/promote/${from}-to-${to}${agent === null ? "" : `/${agent}`}`;
}
async function nothingLeft(ground, branch, plan) {
	sayProgress(plan.nothing ?? "");
	await withdraw(ground, branch, "Nothing is left to promote: the target has these versions already.");
	setOutputs("promote", {
		"pull-request-url": "",
		commit: "",
		version: ""
	});
}
async function dateOf({ repo, remote }, from, to) {
	const { branches } = await remoteHeads(repo, remote);
	const heads = [from, to].flatMap(({ branch }) => branches.get(branch) ?? []);
	await bringCommits(repo, remote, heads);
	return (await Promise.all(heads.map(async (commit) => (await commitInfo(repo, commit)).date))).sort().at(-1) ?? (/* @__PURE__ */ new Date()).toISOString();
}
async function refuseByRules(ground, to) {
	const isAgainst = ({ check, level }) => check === "promotion-rules" && level === "error";
	await firstLines(ground, to, isAgainst);
	const against = (await problemsOf(ground, to)).filter(isAgainst);
	const [first] = against;
	if (first === void 0) return;
	throw new GreenroomError(`nothing can be promoted to ${to.name}: ${first.message}. ${first.why}`, {
		code: "promotion-rules",
		hint: against.map(({ fix }) => fix).join("\n")
	});
}
function noBranch(from, to) {
	return new GreenroomError(`the branch ${to.branch} of ${to.name} does not exist, so no pull request can go into it`, {
		code: "branch-missing",
		hint: `Create it once: greenroom promote ${from.name} ${to.name}, or git push origin ${from.branch}:refs/heads/${to.branch}. Protect it before.`
	});
}

export { promote };
