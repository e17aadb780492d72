import { $ as notice, K as openRepository, P as readRepository, Q as info, V as visibleText, X as error, Y as GreenroomError, n as withoutCommands, nt as warning, o as createClient, r as readRunContext } from "./set-outputs.js";
import { G as didYouMean, a as readConfig, nt as bringCommits, o as createAgentReader, rt as remoteHeads } from "./history.js";

// core/operations/find-environment.ts
function findEnvironment(config, name) {
	const found = config.environments.find((environment) => environment.name === name);
	if (found !== void 0) return found;
	const names = config.environments.map((environment) => environment.name);
	return {
		code: "unknown-environment",
		message: `there is no environment called ${JSON.stringify(name)}; greenroom.yaml has ${names.join(", ")}`,
		hint: didYouMean(name, names, "environments")
	};
}
function isRefusal(value) {
	return "code" in value && "message" in value;
}
function branchMissing({ name, branch }, branches) {
	const known = [...branches].sort().slice(0, 5).join(", ");
	return {
		code: "branch-missing",
		message: `the branch ${branch} of ${name} does not exist${known === "" ? "" : `; there are ${known}`}`,
		hint: "What runs stays as it is. Push the branch, or correct its name in greenroom.yaml."
	};
}
function unknownAgent(name, place, known) {
	const names = known.map((agent) => agent.name);
	return {
		code: "unknown-agent",
		message: `${place} has no agent called ${JSON.stringify(name)}`,
		hint: didYouMean(name, names, "agents")
	};
}

// action/environment-branch.ts
async function environmentBranch(ground, name) {
	const entry = orThrow(findEnvironment(ground.config, name));
	const heads = await remoteHeads(ground.repo, ground.remote);
	const commit = heads.branches.get(entry.branch);
	if (commit === void 0) throw refused(branchMissing(entry, heads.branches.keys()));
	await bringCommits(ground.repo, ground.remote, [commit]);
	const { config, problem } = await readConfig(await readRepository(ground.repo, commit));
	const own = config?.environments.find((environment) => environment.name === name);
	if (config === null || own === void 0 || own.branch !== entry.branch) {
		const why = problem ?? (own === void 0 ? `it names no ${name}` : `it says the branch is ${own.branch}`);
		throw policyError(`greenroom.yaml on the branch ${entry.branch} cannot be the policy of ${name}: ${why}`);
	}
	await refuseLostStage(ground, own, heads);
	return {
		environment: own,
		config,
		heads,
		tip: await ground.read(commit)
	};
}
async function refuseLostStage(ground, own, heads) {
	if (own.promotes_from !== void 0) return;
	for (const branch of /* @__PURE__ */ new Set([
		ground.run.defaultBranch ?? "main",
		"main",
		"master"
	])) {
		const commit = heads.branches.get(branch);
		if (commit === void 0 || branch === own.branch) continue;
		await bringCommits(ground.repo, ground.remote, [commit]);
		const elsewhere = (await ground.read(commit)).config?.environments.find(({ name }) => name === own.name);
		if (elsewhere === void 0) continue;
		if (elsewhere.promotes_from === void 0) return;
		throw policyError(`greenroom.yaml on the branch ${own.branch} has no promotes_from for ${own.name}, on ${branch} it is ${elsewhere.promotes_from}`);
	}
}
function isProduction({ config, environment }) {
	return !config.environments.some(({ promotes_from }) => promotes_from === environment.name);
}
function policyError(message) {
	return new GreenroomError(message, {
		code: "policy",
		hint: "What runs is kept. Correct greenroom.yaml on that branch."
	});
}
function orThrow(value) {
	if (isRefusal(value)) throw refused(value);
	return value;
}
function refused({ message, code, hint }) {
	return new GreenroomError(message, {
		code,
		hint
	});
}

// action/say.ts
function sayProgress(line) {
	for (const part of clean(line).split("\n")) info(part);
}
function sayNotice(message) {
	notice(clean(message));
}
function sayWarning(message) {
	warning(clean(message));
}
function sayError(message) {
	error(clean(message));
}
function clean(text) {
	return visibleText(text).split("\n").map(withoutCommands).join("\n");
}

// action/open-ground.ts
async function openGround(inputs, env) {
	const { token } = inputs;
	if (token === "") throw new GreenroomError("the input token is empty; this command needs one", {
		code: "no-token",
		hint: "Leave token out for the token of the job, or give the one of an App: ${{ steps.app.outputs.token }}."
	});
	process.env["GREENROOM_GIT_TOKEN"] = token;
	const run = await readRunContext(env);
	const repo = await openRepository(inputs.workingDirectory);
	const place = {
		client: await createClient({
			token,
			apiUrl: run.apiUrl,
			writeSpacingMs: run.writeSpacingMs
		}),
		owner: run.owner,
		repo: run.repo
	};
	const config = await configAt(repo, run.sha ?? "HEAD");
	return {
		run,
		repo,
		remote: "origin",
		place,
		read: createAgentReader(repo),
		config
	};
}
async function configAt(repo, revision) {
	const { config, problem } = await readConfig(await readRepository(repo, revision));
	if (config !== null) return config;
	throw new GreenroomError(`which environments there are is not known: ${problem}`, {
		code: "no-config",
		hint: "Run the workflow on a branch whose greenroom.yaml is right, and check that branch out before this step."
	});
}

export { sayWarning as a, orThrow as c, findEnvironment as d, isRefusal as f, sayProgress as i, refused as l, sayError as n, environmentBranch as o, unknownAgent as p, sayNotice as r, isProduction as s, openGround as t, branchMissing as u };
