import { H as shortVersion, P as readRepository, Y as GreenroomError, i as onGitHub } from "./set-outputs.js";
import { F as versionOf, J as loadProject, d as parseWindow, f as windowState, rt as remoteHeads, s as readProjects, u as durationText, y as testSetsOf } from "./history.js";
import { C as deploymentState, S as writePayload, b as ownAuthor, c as withRealTimeConfig, d as validateProject, f as compareVersions, h as whyDeployable, l as runVersion, m as standingOf, t as recordedEngine, u as countUnjudged, w as isTerminal, x as listDeployments } from "./test-engine.js";
import { n as isLifted, t as headOf } from "./head-of.js";
import { t as once } from "./once.js";
import { i as sayProgress, s as isProduction } from "./open-ground.js";
import { t as mergedPullRequest } from "./merged-pull-request.js";
import { n as problemsOf } from "./first-lines.js";

// runtime/embedded/runtime-client.ts
const TIMEOUT_MS = 1e4;
const RETRY_AFTER_MS = 1e3;
function runtimeClient(address) {
	const base = baseOf(address.url);
	const send = (method, path, body, timeoutMs) => request(base, timeoutMs === void 0 ? address : {
		...address,
		timeoutMs
	}, method, path, body);
	return {
		async json(method, path, body, timeoutMs) {
			const response = await send(method, path, body, timeoutMs);
			const value = await jsonOf(base, response);
			if (!response.ok) throw refusal$1(base, response, value);
			return value;
		},
		async isThere(path) {
			const response = await send("HEAD", path);
			await response.body?.cancel();
			if (response.ok) return true;
			if (response.status === 404) return false;
			throw refusal$1(base, response, null);
		}
	};
}
function baseOf(url) {
	const parsed = URL.parse(url);
	if (parsed !== null && (parsed.protocol === "http:" || parsed.protocol === "https:") && parsed.username === "") return `${parsed.origin}${parsed.pathname.replace(/\/$/, "")}`;
	throw new GreenroomError("the runtime’s url must be http:// or https://, without a user name", {
		code: "bad-runtime-url",
		hint: "Correct url under runtimes in greenroom.yaml."
	});
}
async function request(base, address, method, path, body) {
	const { token, timeoutMs = TIMEOUT_MS } = address;
	const headers = new Headers();
	if (token !== void 0) headers.set("authorization", `Bearer ${token}`);
	if (body !== void 0) headers.set("content-type", "application/json");
	try {
		return await fetch(`${base}${path}`, {
			method,
			headers,
			body: body === void 0 ? void 0 : JSON.stringify(body),
			redirect: "error",
			signal: AbortSignal.timeout(timeoutMs)
		});
	} catch (error) {
		throw unreachable(base, reasonOf$1(error, timeoutMs), error);
	}
}
async function jsonOf(base, response) {
	try {
		return await response.json();
	} catch (error) {
		const slow = error.name === "TimeoutError";
		throw unreachable(base, `it answered ${response.status} ${slow ? "too slowly" : "without JSON"}`, error);
	}
}
function refusal$1(base, { status, headers }, value) {
	const said = value?.error;
	const inside = said === void 0 || said.code === "internal";
	if (status >= 500 && inside) return unreachable(base, said?.message ?? `it answered ${status}`, void 0);
	const code = said?.code ?? "runtime-refused";
	const wait = Number(headers.get("retry-after") ?? NaN) * 1e3;
	const retryAfterMs = Number.isNaN(wait) ? RETRY_AFTER_MS : wait;
	if (code === "stopping") return unreachable(base, said?.message ?? "", void 0, retryAfterMs);
	return new GreenroomError(said?.message ?? `the runtime at ${base} answered ${status}`, {
		code,
		kind: code === "version-conflict" || status >= 500 ? "later" : "person",
		hint: said?.hint,
		...status === 503 && { retryAfterMs },
		cause: code === "version-conflict" ? { actual: said?.actual ?? null } : void 0
	});
}
function unreachable(base, reason, cause, retryAfterMs = RETRY_AFTER_MS) {
	return new GreenroomError(`the runtime at ${base} can't be reached: ${reason}`, {
		code: "runtime-unreachable",
		kind: "later",
		retryAfterMs,
		hint: "Start it with greenroom serve, or correct its url in greenroom.yaml.",
		cause
	});
}
function reasonOf$1(error, timeoutMs) {
	const failure = error;
	if (failure.name === "TimeoutError") return `no answer within ${timeoutMs / 1e3} s`;
	return failure.cause?.code ?? "the connection failed";
}

// runtime/embedded/embedded-runtime.ts
const TURN_MS = 12e4;
function embeddedRuntime(address) {
	const client = runtimeClient(address);
	return {
		capabilities: {
			pointer: "environment",
			rollback: "pointer",
			readback: "full",
			chat: true,
			nativeTests: false,
			environmentValues: false
		},
		observe: (target) => observe(client, target),
		publish: ({ agent }, version) => publish$1(client, agent, version),
		activate: (target, request) => activate$2(client, target, request),
		converse: (target, wanted) => converse(client, target, wanted)
	};
}
async function observe(client, target) {
	const { active, history } = await client.json("GET", environmentPath(target));
	return {
		active,
		history
	};
}
async function publish$1(client, agent, version) {
	const path = `/agents/${encodeURIComponent(agent)}/versions/${version.digest}`;
	if (await client.isThere(path)) return {
		version: version.digest,
		created: false
	};
	const resources = [...version.resources.values()].map(({ key, kind, name, path, value }) => ({
		key,
		kind,
		name,
		path,
		value
	}));
	return client.json("PUT", path, {
		commit: version.commit,
		resources
	});
}
async function activate$2(client, target, request) {
	const { version, commit, expected, cause, by } = request;
	await client.json("POST", `${environmentPath(target)}/activate`, {
		version,
		commit,
		expected,
		cause,
		by
	});
}
async function converse(client, target, wanted) {
	const started = await client.json("POST", `${environmentPath(target)}/conversations`, wanted, TURN_MS);
	const path = `/conversations/${encodeURIComponent(started.id)}`;
	const ask = (what, body) => client.json("POST", `${path}/${what}`, body, TURN_MS);
	return {
		greeting: started.greeting,
		topics: started.topics,
		say: (text) => ask("turns", { text }),
		end: async () => (await ask("end", {})).turn,
		close: async () => void await client.json("DELETE", path, {}).catch(() => void 0)
	};
}
function environmentPath({ agent, environment }) {
	return `/agents/${encodeURIComponent(agent)}/environments/${encodeURIComponent(environment)}`;
}

// runtime/runtime-access.ts
const TOKEN_NAME = /^(GREENROOM|POLYAI)_[A-Z0-9_]+$/;
const DEFAULT_TOKEN = "GREENROOM_RUNTIME_TOKEN";
function runtimeAccess(name, entry, allowed, env) {
	const override = Object.hasOwn(allowed, name) ? allowed[name] : void 0;
	const url = override ?? entry?.url;
	if (url === void 0) throw new GreenroomError(`greenroom.yaml has no runtime ${JSON.stringify(name)}`, {
		code: "no-runtime",
		hint: `Give its address with --runtime ${name}=URL (in the Action: the input runtime), or add it under runtimes:.`
	});
	if (override === void 0 && !isAllowed(url, Object.values(allowed))) throw new GreenroomError(`the URL of runtime ${JSON.stringify(name)} comes from the repository and is not used`, {
		code: "runtime-not-allowed",
		hint: `Where it is right, give it with --runtime ${name}=URL (in the Action: the input runtime); only runtimes on this machine need none.`
	});
	return {
		url,
		token: tokenOf(name, entry?.key_env, override !== void 0, env)
	};
}
function isAllowed(text, allowed) {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	if (url.protocol !== "http:" && url.protocol !== "https:") return false;
	if (url.username !== "" || url.password !== "") return false;
	return isLoopback(url.hostname) || allowed.some((other) => URL.canParse(other) && new URL(other).origin === url.origin);
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
function tokenOf(name, variable, vouchedFor, env) {
	if (variable === void 0) return env[DEFAULT_TOKEN];
	if (!vouchedFor && !TOKEN_NAME.test(variable)) throw new GreenroomError(`runtime ${JSON.stringify(name)} names ${variable} as its token, which the repository may not read`, {
		code: "runtime-token",
		hint: `Use a name that starts with GREENROOM_ or POLYAI_, or start the controller with --runtime ${name}=URL.`
	});
	const token = Object.hasOwn(env, variable) ? env[variable] : void 0;
	if (token === void 0 || token === "") throw new GreenroomError(`the environment variable ${variable}, token of runtime ${JSON.stringify(name)}, is not set`, {
		code: "runtime-token",
		hint: "Set it for the controller and start it again."
	});
	return token;
}

// action/environment-runtime.ts
function environmentRuntime(config, environment, given) {
	const name = config.environments.find((one) => one.name === environment)?.runtime ?? "";
	const entry = Object.hasOwn(config.runtimes, name) ? config.runtimes[name] : void 0;
	const { key_env: _, ...address } = entry ?? {
		type: "embedded",
		url: ""
	};
	const { url } = runtimeAccess(name, entry === void 0 ? void 0 : address, given.runtimes, {});
	return embeddedRuntime({
		url,
		...given.runtimeToken === "" ? {} : { token: given.runtimeToken }
	});
}

// github/approvers-of.ts
const INSIDERS = [
	"OWNER",
	"MEMBER",
	"COLLABORATOR"
];
async function approversOf({ client, owner, repo }, pull) {
	const reviews = await onGitHub({
		what: `read the reviews of #${pull.number} in ${owner}/${repo}`,
		needs: "pull-requests: read"
	}, () => client.paginate(client.rest.pulls.listReviews, {
		owner,
		repo,
		pull_number: pull.number,
		per_page: 100
	}));
	const last = /* @__PURE__ */ new Map();
	for (const { user, state, commit_id, author_association } of reviews) {
		if (user === null || user.type !== "User" || user.id === pull.author.id) continue;
		if (state === "COMMENTED" || state === "PENDING" || !INSIDERS.includes(author_association)) continue;
		last.set(user.id, {
			login: user.login,
			approves: state === "APPROVED" && commit_id === pull.headSha
		});
	}
	return [...last.values()].flatMap(({ login, approves }) => approves ? login : []).sort();
}

// github/run-approvals.ts
async function runApprovals({ client, owner, repo }, { runId, environment }) {
	const { data } = await onGitHub({
		what: `read who approved run ${runId} of ${owner}/${repo}`,
		needs: "actions: read"
	}, () => client.rest.actions.getReviewsForRun({
		owner,
		repo,
		run_id: runId
	}));
	const wanted = environment.toLowerCase();
	const given = data.filter(({ state, environments }) => state === "approved" && environments.some(({ name }) => name?.toLowerCase() === wanted));
	return [...new Set(given.map(({ user }) => user.login))].sort();
}

// action/approval-gate.ts
const gate = "approval";
async function approvalGate(ground, environment, commit) {
	const { approval } = environment.gates;
	if (approval === "github-environment") return ofTheRun(ground, environment);
	if (approval === "pull-request") return ofThePullRequest(ground, environment, commit);
	return null;
}
async function ofTheRun(ground, environment) {
	const { place, run } = ground;
	const { name } = environment;
	const open = (await problemsOf(ground, environment)).find(({ check, level }) => [
		"environment-exists",
		"environment-protected",
		"reviewers"
	].includes(check) && level !== "warning");
	if (open !== void 0) return {
		gate,
		state: "closed",
		reason: `${open.message}; ${open.why}`
	};
	if (run.runId === 0) return {
		gate,
		state: "closed",
		reason: "this is no run of a workflow, so nobody can have approved it"
	};
	const approvers = await runApprovals(place, {
		runId: run.runId,
		environment: name
	});
	if (approvers.length > 0) return {
		gate,
		state: "open",
		reason: `approved by ${approvers.join(", ")}`
	};
	return {
		gate,
		state: "closed",
		reason: `nobody approved that this run goes to ${name}: its job needs "environment: ${name}", so that GitHub asks the reviewers`
	};
}
async function ofThePullRequest({ place }, environment, commit) {
	const { name, branch } = environment;
	const pull = await mergedPullRequest(place, {
		commit,
		branch
	});
	if (pull === null) return {
		gate,
		state: "closed",
		reason: `no pull request into ${branch} brought this, so nobody approved it for ${name}`
	};
	const approvers = await approversOf(place, pull);
	if (approvers.length > 0) return {
		gate,
		state: "open",
		reason: `#${pull.number} approved by ${approvers.join(", ")}`
	};
	return {
		gate,
		state: "closed",
		reason: `#${pull.number} was merged without an approval of what was merged`
	};
}

// action/find-hotfix.ts
const LABEL = "hotfix";
async function findHotfix({ place }, { environment, config, tip }) {
	const pull = await mergedPullRequest(place, {
		commit: tip.commit,
		branch: environment.branch
	});
	if (pull === null || !pull.labels.some((label) => label.toLowerCase() === LABEL)) return null;
	const approvers = await approversOf(place, pull);
	if (approvers.length === 0) return null;
	return { told: `#${pull.number} by ${pull.author.login}, approved by ${approvers.join(", ")}, skips ${skipped(config.environments, environment.name).join(", ")}` };
}
function skipped(environments, name) {
	const below = environments.find((one) => one.name === name)?.promotes_from;
	return below === void 0 ? [] : [...skipped(environments, below), below];
}

// github/put-deployment-status.ts
const DESCRIPTION_LIMIT = 140;
async function putDeploymentStatus(place, id, status) {
	const { client, owner, repo } = place;
	const { state, logUrl, environmentUrl } = status;
	const points = Array.from(status.description.replaceAll(/\s+/g, " ").trim());
	const description = points.length > DESCRIPTION_LIMIT ? `${points.slice(0, 139).join("")}…` : points.join("");
	await onGitHub({
		what: `mark deployment ${id} in ${owner}/${repo} as ${state}`,
		needs: "deployments: write"
	}, () => client.rest.repos.createDeploymentStatus({
		owner,
		repo,
		deployment_id: id,
		state,
		description,
		auto_inactive: false,
		...logUrl === void 0 ? {} : { log_url: logUrl },
		...environmentUrl === void 0 ? {} : { environment_url: environmentUrl }
	}));
}

// github/recent-deployments.ts
const LIMIT = 10;
async function recentDeployments(place, { environment, agent }) {
	const found = (await listDeployments(place, { environment })).filter((record) => record.agent === agent);
	if (found.length === 0) return [];
	const isOwn = await ownAuthor(place.client);
	const recent = [];
	for (const record of found.filter(({ creator }) => isOwn(creator)).slice(0, LIMIT)) recent.push({
		...record,
		...await deploymentState(place, record.id)
	});
	return recent;
}
async function closeUnfinished(place, deployments, logUrl) {
	for (const deployment of deployments) if (!isTerminal(deployment)) await putDeploymentStatus(place, deployment.id, {
		state: "error",
		description: "The job that did this ended without saying how it went; a later one looked.",
		...logUrl === void 0 ? {} : { logUrl }
	});
}

// github/create-deployment.ts
async function createDeployment(place, wanted) {
	const { client, owner, repo } = place;
	const { environment, payload } = wanted;
	const create = async () => {
		const { data } = await onGitHub({
			what: `create a deployment to ${environment} in ${owner}/${repo}`,
			needs: "deployments: write"
		}, () => client.rest.repos.createDeployment({
			owner,
			repo,
			ref: payload.commit,
			task: "deploy",
			environment,
			auto_merge: false,
			required_contexts: [],
			payload: writePayload(payload),
			description: wanted.description.slice(0, 140),
			production_environment: wanted.production,
			transient_environment: false,
			request: { retries: 0 }
		}));
		return recordOf(data, wanted);
	};
	return once(create, () => lostAnswer(place, wanted));
}
function recordOf(data, { environment, payload }) {
	if (!("id" in data)) throw new GreenroomError(`GitHub made no deployment of ${payload.commit.slice(0, 12)} to ${environment}`, {
		code: "github-refused",
		hint: "Run it again; when it stays, look at the deployments of the repository."
	});
	const { login = "", id: creatorId = 0, type = "" } = data.creator ?? {};
	return {
		...payload,
		id: data.id,
		sha: data.sha,
		environment,
		createdAt: data.created_at,
		creator: {
			login,
			id: creatorId,
			type
		}
	};
}
async function lostAnswer(place, { environment, payload }) {
	return (await recentDeployments(place, {
		environment,
		agent: payload.agent
	})).find((one) => one.version === payload.version && one.sha === payload.commit && !isTerminal(one)) ?? null;
}

// action/open-record.ts
async function openRecord({ ground, branch, agent }) {
	const { place, run } = ground;
	const { environment, tip } = branch;
	const recent = await recentDeployments(place, {
		environment: environment.name,
		agent: agent.name
	});
	const same = (one) => one.version === agent.digest && one.sha === tip.commit;
	const unfinished = recent.filter((one) => !isTerminal(one));
	const mine = unfinished.find(same);
	await closeUnfinished(place, unfinished.filter((one) => one !== mine), run.runUrl);
	let id = mine?.id ?? null;
	let isOver = false;
	async function create({ cause, previous, message }) {
		const { id } = await createDeployment(place, {
			environment: environment.name,
			payload: {
				agent: agent.name,
				version: agent.digest,
				commit: tip.commit,
				cause,
				previous
			},
			description: `${agent.name} ${shortVersion(agent.digest)}: ${message}`,
			production: isProduction(branch)
		});
		return id;
	}
	async function say(to, state, description) {
		const environmentUrl = state === "success" ? addressOf(branch, agent.name) : void 0;
		await putDeploymentStatus(place, to, {
			state,
			description,
			...run.runUrl === void 0 ? {} : { logUrl: run.runUrl },
			...environmentUrl === void 0 ? {} : { environmentUrl }
		});
	}
	return {
		id: () => id,
		async begin(reason) {
			if (id === null) {
				id = await create(reason);
				await say(id, "queued", reason.message);
			}
			await say(id, "in_progress", reason.message);
		},
		async succeed(reason) {
			const newest = recent.find(({ succeededAt }) => succeededAt !== null);
			const isTold = id === null && newest?.version === agent.digest && newest.state === "success";
			id ??= isTold ? newest.id : await create(reason);
			if (!isTold) await say(id, "success", reason.message);
			isOver = true;
			for (const before of recent) if (before.id !== id && before.state === "success") await say(before.id, "inactive", `${agent.name} ${shortVersion(agent.digest)} came after it`);
		},
		async end(state, message) {
			if (id === null || isOver) return;
			isOver = true;
			await say(id, state, message);
		}
	};
}
function addressOf({ config, environment }, agent) {
	const url = config.runtimes[environment.runtime]?.url;
	if (url === void 0 || !URL.canParse(url)) return void 0;
	const path = `agents/${encodeURIComponent(agent)}/environments/${encodeURIComponent(environment.name)}`;
	return new URL(path, url.endsWith("/") ? url : `${url}/`).href;
}

// core/promotion/decide.ts
function decide(observation) {
	const { desired, standing, below } = observation;
	if ("unusable" in desired) return {
		do: "stop",
		reason: desired.unusable,
		message: desired.message
	};
	if (isCurrent(standing, desired.version)) return keep(observation, desired);
	if (below === null) return publish(observation, desired);
	return promote(observation, desired, below);
}
function isCurrent({ last, quarantined }, version) {
	return last?.version === version && last.cause !== "manual" && !quarantined.has(version);
}
function keep({ running, drift }, desired) {
	const wanted = shortVersion(desired.version);
	if (running?.version === desired.version) return {
		do: "nothing",
		reason: "in-sync",
		message: `runs ${wanted}`
	};
	if (running === null) return deploy(desired, "drift", `the runtime serves nothing: activating ${wanted} again`);
	const found = `${shortVersion(running.version)} was activated by ${running.by} at ${running.at}, the branch says ${wanted}`;
	if (drift === "heal") return deploy(desired, "drift", `${found}: activating ${wanted} again (drift: heal)`);
	return {
		do: "stop",
		reason: "drifted",
		message: `${found}; nothing is overwritten (${drift === "adopt" ? "drift: adopt is not available yet, so this is only reported" : "drift: report"})`
	};
}
function publish({ standing, running }, desired) {
	const short = shortVersion(desired.version);
	if (standing.quarantined.has(desired.version)) return deploy(desired, "publish", `publishing ${short} again`);
	if (standing.knownGood.has(desired.version)) return rollback(running, desired);
	const [first] = desired.errors;
	if (first === void 0) return deploy(desired, "publish", `publishing ${short}`);
	const more = desired.errors.length - 1;
	return {
		do: "stop",
		reason: "invalid",
		message: `${short} has errors: ${first}${more === 0 ? "" : ` (and ${more} more)`}; run greenroom validate`
	};
}
function promote(observation, desired, below) {
	const { environment, standing, running, lifted, gates } = observation;
	const { version } = desired;
	const { hotfix = null } = observation;
	const rule = whyDeployable({
		environment,
		below,
		standing,
		version,
		lifted: lifted.has(version),
		hotfix: hotfix !== null
	});
	if ("not" in rule) return refusal(rule, version);
	if (rule.as === "rollback") return rollback(running, desired);
	const isHotfix = rule.as === "hotfix";
	const asked = isHotfix ? gates.filter(({ gate }) => gate !== "soak") : gates;
	const shut = asked.find(({ state }) => state === "closed") ?? latest(asked.filter(({ state }) => state === "waiting"));
	const short = shortVersion(version);
	if (shut === void 0 && isHotfix) return deploy(desired, "hotfix", `hotfix ${short}, past ${below.environment}: ${hotfix?.told ?? ""}`);
	if (shut === void 0) return deploy(desired, "promotion", `promoting ${short} from ${below.environment}`);
	if (shut.state === "closed") return {
		do: "stop",
		reason: "gate",
		message: `${short} may not pass: ${shut.reason}`
	};
	return {
		do: "wait",
		reason: shut.gate,
		message: shut.reason,
		until: shut.until ?? null
	};
}
function refusal({ not, message }, version) {
	if (not === "waiting-below") return {
		do: "wait",
		reason: "stage-below",
		message,
		until: null
	};
	if (not === "unverified") return {
		do: "stop",
		reason: "unverified",
		message
	};
	return {
		do: "stop",
		reason: "quarantined",
		message: `${message}; ${`to lift it, add the line "Greenroom-Lifts: ${version}" to the message of the commit on the branch`}`
	};
}
function latest(gates) {
	return [...gates].sort((a, b) => (a.until ?? "~") < (b.until ?? "~") ? -1 : 1).at(-1);
}
function rollback(running, desired) {
	return deploy(desired, "rollback", `rolling back from ${running === null ? "nothing" : shortVersion(running.version)} to ${shortVersion(desired.version)}`);
}
function deploy(desired, cause, message) {
	return {
		do: "deploy",
		version: desired.version,
		commit: desired.commit,
		cause,
		message
	};
}

// runtime/make-active.ts
async function makeActive(work) {
	const { runtime, target, request } = work;
	if (!work.stored) await runtime.publish(target, await work.load());
	await activate$1(work);
	const { active } = await runtime.observe(target);
	if (active?.version === request.version) return active;
	throw new GreenroomError(`${target.environment} was asked to run ${shortVersion(request.version)} and runs ${shortVersion(active?.version ?? null)}`, {
		code: "read-back-differs",
		kind: "later"
	});
}
async function activate$1({ runtime, target, request, load }) {
	try {
		await runtime.activate(target, request);
	} catch (error) {
		if (!(error instanceof GreenroomError) || error.code !== "version-unknown") throw error;
		await runtime.publish(target, await load());
		await runtime.activate(target, request);
	}
}

// core/operations/load-agent.ts
async function loadAgent(repo, commit, { name, root }) {
	const [source] = await readProjects(await readRepository(repo, commit), { roots: [root] });
	const project = source === void 0 ? null : loadProject(source, { name });
	const version = project === null ? null : versionOf(project);
	if (project !== null && version !== null) return {
		project,
		version
	};
	throw new GreenroomError(`${name} cannot be read at ${commit.slice(0, 12)}: one of its files has no meaning`, {
		code: "version-unreadable",
		hint: "greenroom validate names the file."
	});
}

// action/agent-work.ts
function loadWork({ ground, branch, agent }) {
	return loadAgent(ground.repo, branch.tip.commit, agent);
}

// action/differing-files.ts
async function differingFiles(work) {
	const { ground, branch, agent } = work;
	const from = branch.config.environments.find(({ name }) => name === branch.environment.promotes_from);
	const commit = branch.heads.branches.get(from?.branch ?? "");
	if (commit === void 0) return [];
	const below = (await ground.read(commit)).agents.find(({ name }) => name === agent.name);
	if (below === void 0 || below.digest === null) return [];
	const before = (await loadAgent(ground.repo, commit, below)).version;
	const after = (await loadWork(work)).version;
	const paths = compareVersions(before, after).flatMap((change) => [change.before?.path, change.after?.path].filter((path) => path !== void 0));
	return [...new Set(paths.map((path) => agent.root === "" ? path : `${agent.root}/${path}`))].sort();
}

// core/promotion/seed-deployments.ts
function seedDeployments(history) {
	const deployments = [];
	for (const entry of history) {
		if (entry.cause === "manual") continue;
		deployments.push({
			...entry,
			previous: deployments.at(-1)?.version ?? null
		});
	}
	return deployments;
}

// core/promotion/gates.ts
function evaluateGates(request) {
	const { gates } = request.environment;
	const results = [];
	if (gates.soakMs > 0) results.push(soak(request));
	if (gates.test_sets !== "none") results.push(request.testSets ?? notReadable("test_sets", `test_sets: ${gates.test_sets}`));
	if (gates.approval !== "none") results.push(request.approval ?? notReadable("approval", `approval: ${gates.approval}`));
	if (gates.windows.length > 0) results.push(openWindow(request));
	return results;
}
function soak({ environment, version, below, now }) {
	const gate = "soak";
	const wanted = durationText(environment.gates.soakMs);
	if (below === null) return {
		gate,
		state: "open",
		reason: "the first stage has nothing below it to soak in"
	};
	const since = below.standing.healthySince(version);
	if (since === null) return {
		gate,
		state: "closed",
		reason: `${below.environment} does not run this version any more, so it cannot soak there (${wanted})`
	};
	const until = Date.parse(since) + environment.gates.soakMs;
	if (Number.isNaN(until) || Number.isNaN(Date.parse(now))) return {
		gate,
		state: "closed",
		reason: `since when ${below.environment} runs this version cannot be read`
	};
	if (until <= Date.parse(now)) return {
		gate,
		state: "open",
		reason: `healthy in ${below.environment} since ${since}`
	};
	const opens = new Date(until).toISOString();
	return {
		gate,
		state: "waiting",
		reason: `soaks in ${below.environment} until ${opens} (${wanted})`,
		until: opens
	};
}
function openWindow({ environment, now }) {
	const gate = "window";
	const all = environment.gates.windows.map(({ allow, zone }) => parseWindow(allow, zone));
	const windows = all.filter((window) => typeof window !== "string");
	const broken = all.find((window) => typeof window === "string");
	if (broken !== void 0) return {
		gate,
		state: "closed",
		reason: broken
	};
	const told = environment.gates.windows.map(({ allow, zone }) => `${allow} ${zone}`).join(", ");
	const { open, opensAt } = windowState(windows, now);
	if (open) return {
		gate,
		state: "open",
		reason: `inside ${told}`
	};
	if (opensAt === null) return {
		gate,
		state: "closed",
		reason: `no window opens within two weeks: ${told}`
	};
	return {
		gate,
		state: "waiting",
		reason: `outside ${told}, opens at ${opensAt}`,
		until: opensAt
	};
}
function notReadable(gate, policy) {
	return {
		gate,
		state: "closed",
		reason: `greenroom.yaml asks for ${policy}, and nobody here can say whether it was given`
	};
}

// core/promotion/test-run-gate.ts
function testRunGate(run, notJudged) {
	const gate = "test_sets";
	if (typeof run === "string") return {
		gate,
		state: "closed",
		reason: run
	};
	const bad = run.failed + run.errors;
	const first = run.cases.find(({ verdict }) => verdict === "failed" || verdict === "error");
	if (bad > 0) {
		const which = first === void 0 ? "" : `: ${first.set} / ${first.name} (${first.path}:${first.line})`;
		return {
			gate,
			state: "closed",
			reason: `${bad} of ${run.cases.length} test cases do not pass${which}`
		};
	}
	const unjudged = countUnjudged(run);
	if (notJudged === "fail" && unjudged > 0) return {
		gate,
		state: "closed",
		reason: `${unjudged} of ${run.cases.length} test cases were not judged`
	};
	if (run.cases.length === 0) return {
		gate,
		state: "open",
		reason: "the agent has no test cases"
	};
	return {
		gate,
		state: "open",
		reason: `${run.passed} of ${run.cases.length} test cases passed`
	};
}

// core/test-sets/run-project.ts
async function runProject(project, version, engine) {
	const { sets, findings } = testSetsOf(project);
	const error = findings.find(({ severity }) => severity === "error");
	if (error !== void 0) return `a test set cannot be read: ${error.path}:${error.range.line}: ${error.message}`;
	return runVersion(version, withRealTimeConfig(sets, project), engine.open, engine);
}

// action/gates-of.ts
async function gatesOf(work, below) {
	const { environment, config, tip } = work.branch;
	const request = {
		environment,
		version: work.agent.digest,
		below,
		now: (/* @__PURE__ */ new Date()).toISOString()
	};
	const testSets = environment.gates.test_sets === "none" ? void 0 : await testSetsGate(work, config);
	const approval = await approvalGate(work.ground, environment, tip.commit);
	return evaluateGates({
		...request,
		...testSets === void 0 ? {} : { testSets },
		...approval === null ? {} : { approval }
	});
}
const runs = /* @__PURE__ */ new Map();
async function testSetsGate(work, { checks, tests }) {
	const key = `${work.branch.tip.commit} ${work.agent.name}`;
	const known = runs.get(key);
	if (known !== void 0) return known;
	const { project, version } = await loadWork(work);
	const engine = recordedEngine({
		project,
		base: null
	}, tests);
	const gate = testRunGate(await runProject(project, version, engine), checks.not_judged);
	runs.set(key, gate);
	return gate;
}

// action/observe-agent.ts
async function observeAgent(work, hotfix = null) {
	const { branch, agent } = work;
	const { environment, tip } = branch;
	const version = agent.digest;
	const seen = await work.runtime.observe({
		agent: agent.name,
		environment: environment.name
	});
	const standing = standingOf(await pastOf(work, environment.name, seen));
	const from = environment.promotes_from;
	const observation = {
		environment: environment.name,
		desired: {
			version,
			commit: tip.commit,
			errors: []
		},
		running: seen.active,
		standing,
		below: null,
		gates: [],
		drift: environment.drift,
		lifted: /* @__PURE__ */ new Set(),
		hotfix
	};
	const isCurrent = standing.last?.version === version;
	if (from === void 0) return isCurrent ? observation : {
		...observation,
		desired: {
			version,
			commit: tip.commit,
			errors: await errorsOf(work)
		}
	};
	const isQuarantined = standing.quarantined.has(version);
	const lifted = isQuarantined && await isLiftedAt(work, from);
	const seenFar = {
		...observation,
		lifted: new Set(lifted ? [version] : [])
	};
	if (isQuarantined ? !lifted : standing.knownGood.has(version)) return {
		...seenFar,
		below: {
			environment: from,
			desired: null,
			standing: standingOf([])
		}
	};
	const below = await belowOf(work, from);
	const gates = below.standing.knownGood.has(version) && !below.standing.quarantined.has(version) || hotfix !== null ? await gatesOf(work, below) : [];
	return {
		...seenFar,
		below,
		gates
	};
}
async function isLiftedAt({ ground, branch, agent }, from) {
	const below = await headOf(ground, branch.config, branch.heads, from);
	return isLifted({
		repository: ground.repo,
		commit: branch.tip.commit,
		folder: agent,
		below
	}, agent.digest);
}
async function errorsOf(work) {
	const { project } = await loadWork(work);
	return validateProject(project).filter(({ severity }) => severity === "error").map(({ path, range, message }) => `${path}:${range.line}: ${message}`);
}
async function belowOf(work, name) {
	const { ground, branch, agent } = work;
	const commit = await headOf(ground, branch.config, branch.heads, name);
	return {
		environment: name,
		desired: (commit === null ? null : await ground.read(commit))?.agents.find((one) => one.name === agent.name)?.digest ?? null,
		standing: standingOf(await pastBelow(work, name))
	};
}
async function pastOf({ agent, evidence }, environment, seen) {
	if (seen.history.length > 0 || seen.active === null) return seedDeployments(seen.history);
	return evidence.deployments(agent.name, environment);
}
async function pastBelow(work, environment) {
	try {
		return await pastOf(work, environment, await environmentRuntime(work.branch.config, environment, work.given).observe({
			agent: work.agent.name,
			environment
		}));
	} catch (error) {
		if (!(error instanceof GreenroomError)) throw error;
		return work.evidence.deployments(work.agent.name, environment);
	}
}

// action/deploy-agent.ts
const LOOK_AGAIN_MS = 5e3;
async function deployAgent(work, patience, open = openRecord) {
	const { name, digest } = work.agent;
	const record = await open(work);
	try {
		const { plan, observation } = await patience.cancellation.race(decided(work, patience));
		sayProgress(`${name}: ${plan.message}`);
		const reason = reasonOf(plan, observation);
		if (plan.do === "deploy") {
			await record.begin(reason);
			await refuseMoved(work);
			await patience.cancellation.race(activate(work, plan, observation));
			sayProgress(`${name}: ${work.branch.environment.name} serves ${shortVersion(digest)}`);
		}
		await record.succeed(reason);
		return {
			deployment: record.id(),
			cause: reason.cause,
			before: await servedBefore(work)
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
async function servedBefore({ runtime, agent, branch }) {
	const { history } = await runtime.observe({
		agent: agent.name,
		environment: branch.environment.name
	});
	return history.findLast(({ version }) => version !== agent.digest) ?? null;
}
async function decided(work, patience) {
	for (let told = "";;) {
		const observation = await observed(work);
		const plan = decide(observation);
		if (plan.do === "deploy" || plan.do === "nothing") return {
			plan,
			observation
		};
		if (plan.do === "stop") throw await stopped(work, plan);
		const pause = Math.min(LOOK_AGAIN_MS, plan.until === null ? LOOK_AGAIN_MS : Date.parse(plan.until) - Date.now() + 250);
		if ((plan.until === null ? Date.now() + pause : Date.parse(plan.until)) > patience.deadline) throw tooEarly(work, plan);
		if (plan.message !== told) sayProgress(`${work.agent.name}: waits: ${plan.message}`);
		told = plan.message;
		await patience.cancellation.pause(Math.max(pause, 250));
		await refuseMoved(work);
	}
}
async function refuseMoved({ ground, branch }) {
	const { branches } = await remoteHeads(ground.repo, ground.remote);
	const { name, branch: branchName } = branch.environment;
	if (branches.get(branchName) === branch.tip.commit) return;
	throw new GreenroomError(`the branch ${branchName} of ${name} moved meanwhile: nothing was deployed`, {
		code: "branch-moved",
		hint: "The run of the newer commit deploys it, with an approval of its own."
	});
}
async function observed(work) {
	const observation = await observeAgent(work);
	const plan = decide(observation);
	if (plan.do !== "stop" || plan.reason !== "unverified") return observation;
	const hotfix = await findHotfix(work.ground, work.branch);
	return hotfix === null ? observation : observeAgent(work, hotfix);
}
async function activate(work, plan, { running, standing }) {
	const { runtime, agent, branch, ground } = work;
	const { version, commit, cause } = plan;
	const by = ground.run.actor === "" ? "github-actions" : ground.run.actor;
	await makeActive({
		runtime,
		target: {
			agent: agent.name,
			environment: branch.environment.name
		},
		request: {
			version,
			commit,
			expected: running?.version ?? null,
			cause,
			by
		},
		stored: standing.knownGood.has(version),
		load: async () => (await loadWork(work)).version
	});
}
function reasonOf(plan, { standing, running }) {
	const { message } = plan;
	if (plan.do === "deploy") return {
		cause: plan.cause,
		previous: standing.last?.version ?? null,
		message
	};
	return {
		cause: running?.cause === void 0 || running.cause === "manual" ? "drift" : running.cause,
		previous: standing.last?.previous ?? null,
		message
	};
}
async function stopped(work, plan) {
	const message = `${work.agent.name} is not deployed to ${work.branch.environment.name}: ${plan.message}`;
	if (plan.reason !== "unverified") return new GreenroomError(message, { code: "not-deployable" });
	const files = await differingFiles(work);
	const list = files.length === 0 ? "" : `\nFiles that differ from ${work.branch.environment.promotes_from}:\n${told(files)}`;
	return new GreenroomError(`${message}${list}`, {
		code: "not-deployable",
		hint: "Promote from the stage below, or revert the branch. A pull request with the label hotfix, approved and merged into the branch, may skip it."
	});
}
const FILES_TOLD = 50;
function told(files) {
	const more = files.length - FILES_TOLD;
	return [...files.slice(0, FILES_TOLD).map((file) => `  ${file}`), ...more > 0 ? [`  … and ${more} more`] : []].join("\n");
}
function tooEarly(work, { message }) {
	return new GreenroomError(`${work.agent.name} is not deployed to ${work.branch.environment.name} yet: ${message}`, {
		code: "not-deployable",
		kind: "later",
		hint: "Run this job again then, or give the input watch more time."
	});
}

// action/until-cancelled.ts
const SIGNALS = ["SIGINT", "SIGTERM"];
function untilCancelled() {
	let stop = () => {};
	const cancelled = new Promise((_, reject) => {
		stop = () => reject(new GreenroomError("the job was cancelled", { code: "cancelled" }));
	});
	cancelled.catch(() => {});
	for (const signal of SIGNALS) process.on(signal, stop);
	return {
		race: (work) => Promise.race([work, cancelled]),
		async pause(ms) {
			let timer;
			const over = new Promise((resolve) => {
				timer = setTimeout(resolve, ms);
			});
			try {
				await Promise.race([over, cancelled]);
			} finally {
				clearTimeout(timer);
			}
		},
		close() {
			for (const signal of SIGNALS) process.off(signal, stop);
		}
	};
}

export { approvalGate as a, findHotfix as i, deployAgent as n, environmentRuntime as o, openRecord as r, untilCancelled as t };
