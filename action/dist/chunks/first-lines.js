import { Y as GreenroomError, a as statusOf, i as onGitHub } from "./set-outputs.js";
import { a as sayWarning } from "./open-ground.js";

// github/doctor/doctor-lines.ts
function doctorLines(problems) {
	return problems.flatMap(({ level, message, fix }) => [`${level}: ${message}`, ...fix.split("\n").map((line) => `  ${line}`)]);
}

// github/doctor/gh-lines.ts
function createEnvironmentLines(repository, { name, branch, gates }) {
	const environment = `repos/${repository}/environments/${encodeURIComponent(name)}`;
	return [`echo '{${gates.approval === "github-environment" ? "\"reviewers\":[{\"type\":\"Team\",\"id\":TEAM_ID}],\"prevent_self_review\":true," : ""}"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' | gh api -X PUT ${environment} --input -`, `gh api -X POST ${environment}/deployment-branch-policies -f name=${branch}`].join("\n");
}
function environmentSettings(repository, name) {
	return `github.com/${repository} → Settings → Environments → ${name}`;
}

// github/doctor/checks/admin-bypass.ts
const CHECK$8 = "admin-bypass";
function adminBypass({ repository, wanted, environment }) {
	if (wanted.gates.approval !== "github-environment" || !environment.known || environment.value === null) return [];
	if (environment.value.adminsMayBypass !== true) return [];
	return [{
		check: CHECK$8,
		level: "warning",
		message: `administrators may pass over the approval of ${wanted.name}`,
		why: "One click lets every waiting job of the run through.",
		fix: `${environmentSettings(repository, wanted.name)} → Allow administrators to bypass: off`
	}];
}

// github/doctor/fact.ts
function fact(value) {
	return {
		known: true,
		value
	};
}
function unknownResult(check, what, missing) {
	if (missing.because === "plan") return {
		check,
		level: "unknown",
		message: `${what}: GitHub's plan of this repository has no such rules`,
		why: "Nothing on GitHub holds anybody back then.",
		fix: `Make the repository public, or take a plan that has ${missing.needs}.`
	};
	return {
		check,
		level: "unknown",
		message: `${what}: not known, the token may not read it`,
		why: "What cannot be read is not taken for good.",
		fix: `Run it with a token that has "${missing.needs}".`
	};
}

// github/doctor/checks/approval-by-review.ts
const CHECK$7 = "approval-by-review";
function approvalByReview({ repository, wanted, branch }) {
	if (wanted.gates.approval !== "pull-request" || !branch.known || branch.value === null) return [];
	const { rules } = branch.value;
	if (!rules.known) return [unknownResult(CHECK$7, `whether ${wanted.branch} asks for an approving review`, rules)];
	if (rules.value.some(({ type, parameters }) => type === "pull_request" && Number(parameters["required_approving_review_count"] ?? 0) > 0)) return [{
		check: CHECK$7,
		level: "ok",
		message: `${wanted.branch} asks for an approving review`
	}];
	return [{
		check: CHECK$7,
		level: "error",
		message: `greenroom.yaml wants the approval of a pull request for ${wanted.name}, and no rule of ${wanted.branch} asks for a review`,
		why: "A promotion can be merged by one person alone.",
		fix: `github.com/${repository} → Settings → Rules → Rulesets: for ${wanted.branch}, require a pull request with 1 approval, and approval of the most recent push.`
	}];
}

// github/doctor/checks/branch-guarded.ts
const CHECK$6 = "branch-guarded";
const GUARDS = [
	[
		"pull_request",
		"ask for a pull request",
		"Everybody with write access can push to it, past every check."
	],
	[
		"non_fast_forward",
		"block force pushes",
		"Its history, and with it what ran when, can be written anew."
	],
	[
		"deletion",
		"block deletion",
		"It can be deleted; the environment then keeps what it runs and gets nothing new."
	]
];
function branchGuarded({ repository, wanted, branch }) {
	if (wanted.promotes_from === void 0 || !branch.known || branch.value === null || !branch.value.rules.known) return [];
	const types = new Set(branch.value.rules.value.map(({ type }) => type));
	const missing = GUARDS.filter(([type]) => !types.has(type) && !(type === "pull_request" && types.has("update")));
	if (missing.length === 0) return [{
		check: CHECK$6,
		level: "ok",
		message: `the branch ${wanted.branch} of ${wanted.name} is guarded`
	}];
	return [{
		check: CHECK$6,
		level: "warning",
		message: `the rules of ${wanted.branch} do not ${missing.map(([, words]) => words).join(", nor ")}`,
		why: missing.map(([, , why]) => why).join(" "),
		fix: `github.com/${repository} → Settings → Rules → Rulesets → New branch ruleset for ${wanted.branch}.`
	}];
}

// github/doctor/matches-branch.ts
function matchesBranch(pattern, branch) {
	const names = branch.split("/");
	let reached = /* @__PURE__ */ new Set([0]);
	const patterns = pattern.split("/");
	for (const [index, segment] of patterns.entries()) {
		const crosses = segment === "**" && index < patterns.length - 1;
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) {
			const name = names[at];
			if (crosses) for (let later = at; later <= names.length; later++) next.add(later);
			else if (name !== void 0 && segmentMatches(segment, name)) next.add(at + 1);
		}
		reached = next;
	}
	return reached.has(names.length);
}
function segmentMatches(pattern, name) {
	let [p, n, star, after] = [
		0,
		0,
		-1,
		0
	];
	while (n < name.length) {
		const step = p < pattern.length ? matchOne(pattern, p, name.charAt(n)) : 0;
		if (step > 0) {
			p += step;
			n++;
		} else if (pattern.charAt(p) === "*") {
			star = p++;
			after = n;
		} else if (star >= 0) {
			p = star + 1;
			n = ++after;
		} else return false;
	}
	return /^\**$/.test(pattern.slice(p));
}
function matchOne(pattern, at, character) {
	const first = pattern.charAt(at);
	if (first === "*") return 0;
	if (first === "?") return 1;
	if (first === "\\" && at + 1 < pattern.length) return pattern.charAt(at + 1) === character ? 2 : 0;
	const close = first === "[" ? pattern.indexOf("]", at + 2) : -1;
	if (close < 0) return first === character ? 1 : 0;
	const set = pattern.slice(at + 1, close);
	const negated = /^[!^]/.test(set);
	return inSet(negated ? set.slice(1) : set, character) !== negated ? close - at + 1 : 0;
}
function inSet(set, character) {
	for (let index = 0; index < set.length; index++) {
		const isRange = set.charAt(index + 1) === "-" && index + 2 < set.length;
		if (isRange && set.charAt(index) <= character && character <= set.charAt(index + 2)) return true;
		if (!isRange && set.charAt(index) === character) return true;
		if (isRange) index += 2;
	}
	return false;
}

// github/doctor/checks/deployment-branches.ts
const CHECK$5 = "deployment-branches";
function deploymentBranches({ repository, wanted, environment }) {
	if (!environment.known || environment.value === null) return [];
	const { branches } = environment.value;
	const { name, branch } = wanted;
	const settings = environmentSettings(repository, name);
	const policies = `repos/${repository}/environments/${encodeURIComponent(name)}/deployment-branch-policies`;
	if (branches === "all") return [{
		check: CHECK$5,
		level: "warning",
		message: `jobs of every branch may use the environment ${name}`,
		why: "A workflow edited on any branch can ask for its approval and its secrets.",
		fix: `${settings} → Deployment branches and tags → Selected: ${branch}`
	}];
	if (branches === "protected") return [{
		check: CHECK$5,
		level: "warning",
		message: `the environment ${name} lets in "protected branches"`,
		why: "GitHub counts classic branch protection there, and where no branch has any, every branch may; it does not say whether rulesets count.",
		fix: `${settings} → Deployment branches and tags → Selected: ${branch}`
	}];
	if (!branches.some((pattern) => matchesBranch(pattern, branch))) return [{
		check: CHECK$5,
		level: "error",
		message: `the environment ${name} does not let in its own branch ${branch}, only ${branches.join(", ") || "none"}`,
		why: "GitHub refuses the deploy job before it starts.",
		fix: `gh api -X POST ${policies} -f name=${branch}`
	}];
	const others = branches.filter((pattern) => pattern !== branch);
	if (others.length === 0) return [{
		check: CHECK$5,
		level: "ok",
		message: `only ${branch} may use the environment ${name}`
	}];
	return [{
		check: CHECK$5,
		level: "warning",
		message: `the environment ${name} lets in more than its branch: ${others.join(", ")}`,
		why: "A workflow of such a branch can ask for its approval and its secrets.",
		fix: `${settings} → Deployment branches and tags: keep ${branch} alone`
	}];
}

// github/doctor/checks/environment-branch.ts
const CHECK$4 = "environment-branch";
function environmentBranch({ repository, wanted, branch }) {
	if (!branch.known) return [];
	const { name, branch: branchName, promotes_from: below } = wanted;
	if (branch.value !== null) return [{
		check: CHECK$4,
		level: "ok",
		message: `the branch ${branchName} of ${name} exists`
	}];
	return [{
		check: CHECK$4,
		level: below === void 0 ? "error" : "warning",
		message: `there is no branch ${branchName}, which greenroom.yaml names for ${name}`,
		why: below === void 0 ? "Nothing can be published." : `The first promotion from ${below} creates it; nothing protects it until a rule for its name exists.`,
		fix: below === void 0 ? `git push origin HEAD:refs/heads/${branchName}` : `github.com/${repository} → Settings → Rules → Rulesets: one for the name ${branchName}, before the first promotion.`
	}];
}

// github/doctor/checks/environment-exists.ts
const CHECK$3 = "environment-exists";
function environmentExists({ repository, wanted, environment }) {
	if (!environment.known) return [unknownResult(CHECK$3, `whether the environment ${wanted.name} exists`, environment)];
	if (environment.value !== null) return [{
		check: CHECK$3,
		level: "ok",
		message: `the environment ${wanted.name} exists`
	}];
	return [{
		check: CHECK$3,
		level: "error",
		message: `GitHub has no environment ${wanted.name}, which greenroom.yaml names`,
		why: "The first job that names it would create it without any rule: nobody would be asked, and nothing would say so.",
		fix: createEnvironmentLines(repository, wanted)
	}];
}

// github/doctor/checks/environment-protected.ts
const CHECK$2 = "environment-protected";
function environmentProtected({ repository, wanted, environment }) {
	if (!environment.known || environment.value === null) return [];
	const { reviewers, customRules, waitMinutes, branches } = environment.value;
	if (!(reviewers === 0 && customRules === 0 && waitMinutes === 0 && branches === "all")) return [{
		check: CHECK$2,
		level: "ok",
		message: `the environment ${wanted.name} has rules`
	}];
	return [{
		check: CHECK$2,
		level: wanted.promotes_from === void 0 ? "warning" : "error",
		message: `the environment ${wanted.name} has no rule at all`,
		why: "Every workflow of every branch may use it and its secrets. It may have been made by a job that named it before anybody set it up.",
		fix: createEnvironmentLines(repository, wanted)
	}];
}

// github/doctor/checks/promotion-rules.ts
const CHECK$1 = "promotion-rules";
const AGAINST = {
	required_linear_history: {
		what: "wants a linear history",
		why: "A promotion commit has two parents, the target and the source, so that what was tested is what ships and the next promotion is compared with this one.",
		fix: "take \"Require linear history\" off that branch"
	},
	required_signatures: {
		what: "wants signed commits",
		why: "Promotion and rollback commits are pushed by git and carry no signature.",
		fix: "take \"Require signed commits\" off that branch"
	},
	merge_queue: {
		what: "has a merge queue",
		why: "A queue merges by itself, and the tree it makes is one that no stage ever ran.",
		fix: "take \"Require merge queue\" off that branch; a queue belongs on the branch where changes are made"
	},
	update: {
		what: "lets nobody update it but those who may bypass the rule",
		why: "Neither a promotion nor a rollback can be merged or pushed, unless their token is among these.",
		fix: "add the App to the bypass list with \"Always allow\" (not \"Exempt\", which leaves no trace)"
	}
};
function promotionRules({ repository, wanted, branch }) {
	const { name, branch: branchName } = wanted;
	if (!branch.known) return [unknownResult(CHECK$1, `the rules of the branch ${branchName}`, branch)];
	if (branch.value === null) return [];
	const { rules } = branch.value;
	if (!rules.known) return [unknownResult(CHECK$1, `the rules of the branch ${branchName}`, rules)];
	const isFirst = wanted.promotes_from === void 0;
	const found = rules.value.flatMap((rule) => {
		const against = AGAINST[rule.type];
		if (against === void 0 || isFirst && (rule.type === "merge_queue" || rule.type === "required_linear_history")) return [];
		if (rule.bypass === "always") return [];
		return [{
			check: CHECK$1,
			level: levelOf(rule),
			message: `the branch ${branchName} of ${name} ${against.what} (${rule.from})`,
			why: against.why,
			fix: `github.com/${repository} → Settings → ${placeOf(rule)}: ${against.fix}.`
		}];
	});
	return found.length > 0 ? found : [{
		check: CHECK$1,
		level: "ok",
		message: `no rule of ${branchName} stands against promotions and rollbacks`
	}];
}
function levelOf({ type, bypass, parameters }) {
	if (bypass === "exempt") return "warning";
	return type === "update" && bypass === null && parameters["locked"] !== true ? "unknown" : "error";
}
function placeOf({ from }) {
	return from.startsWith("the ruleset") ? `Rules → Rulesets (${from})` : "Branches";
}

// github/doctor/checks/reviewers.ts
const CHECK = "reviewers";
function reviewers({ repository, wanted, environment, visibility }) {
	const { name, gates } = wanted;
	if (gates.approval !== "github-environment" || !environment.known || environment.value === null) return [];
	const { reviewers: count, customRules } = environment.value;
	if (count > 0) return [{
		check: CHECK,
		level: "ok",
		message: `${name} waits for ${count === 1 ? "its reviewer" : `one of ${count} reviewers`}`
	}];
	if (customRules > 0) return [{
		check: CHECK,
		level: "ok",
		message: `${name} waits for the rule of an App`
	}];
	const hidden = visibility.known && visibility.value !== "public";
	return [{
		check: CHECK,
		level: "error",
		message: `greenroom.yaml wants an approval of GitHub for ${name}, and the environment has no reviewers`,
		why: hidden ? "No job would wait. In private repositories GitHub has required reviewers only with Enterprise Cloud; Free, Pro and Team have none." : "No job would wait, so nobody would be asked.",
		fix: hidden ? `Without Enterprise Cloud: write "approval: pull-request" below "gates:" of ${name} in greenroom.yaml, on the branch ${wanted.branch}, and let a ruleset of that branch ask for an approving review. With it:\n${createEnvironmentLines(repository, wanted)}` : createEnvironmentLines(repository, wanted)
	}];
}

// github/doctor/environment-checks.ts
const ENVIRONMENT_CHECKS = [
	environmentExists,
	environmentProtected,
	reviewers,
	approvalByReview,
	adminBypass,
	deploymentBranches,
	environmentBranch,
	branchGuarded,
	promotionRules
];

// github/doctor/facts/look-up.ts
async function lookUp(action, call, whenMissing) {
	try {
		return fact(await onGitHub(action, call));
	} catch (error) {
		if (!(error instanceof GreenroomError)) throw error;
		if (error.code === "github-not-found" && whenMissing !== void 0) return whenMissing(error);
		if (error.code === "github-not-found") return {
			known: false,
			because: "permission",
			needs: action.needs
		};
		if (error.code !== "github-permission") throw error;
		return isOfPlan(error) ? {
			known: false,
			because: "plan",
			needs: action.needs
		} : {
			known: false,
			because: "permission",
			needs: action.needs
		};
	}
}
function isOfPlan(error) {
	return statusOf(error) === 403 && error.cause.message.startsWith("Upgrade to GitHub");
}

// github/doctor/facts/protection-rules.ts
function protectionRules(protection, from) {
	const rules = [];
	const add = (type, parameters = {}) => rules.push({
		type,
		parameters,
		from,
		bypass: null
	});
	const checks = protection.required_status_checks;
	if (checks != null) add("required_status_checks", {
		required_status_checks: (checks.checks ?? checks.contexts.map((context) => ({
			context,
			app_id: null
		}))).map(({ context, app_id }) => app_id == null ? { context } : {
			context,
			integration_id: app_id
		}),
		strict_required_status_checks_policy: checks.strict === true
	});
	const reviews = protection.required_pull_request_reviews;
	if (reviews != null) add("pull_request", {
		required_approving_review_count: reviews.required_approving_review_count ?? 0,
		require_last_push_approval: reviews.require_last_push_approval === true,
		require_code_owner_review: reviews.require_code_owner_reviews
	});
	if (protection.required_linear_history?.enabled === true) add("required_linear_history");
	if (protection.required_signatures?.enabled === true) add("required_signatures");
	if (protection.lock_branch?.enabled === true) add("update", { locked: true });
	else if (protection.restrictions != null) add("update");
	if (protection.allow_force_pushes?.enabled !== true) add("non_fast_forward");
	if (protection.allow_deletions?.enabled !== true) add("deletion");
	return rules;
}

// github/doctor/facts/read-rules.ts
async function readRules({ client, ...at }, branch, known) {
	const listed = await lookUp({
		what: `read the rules of the branch ${branch}`,
		needs: "metadata: read"
	}, () => client.paginate(client.rest.repos.getBranchRules, {
		...at,
		branch,
		per_page: 100
	}));
	if (!listed.known) return listed;
	const rules = [];
	for (const rule of listed.value) {
		const { parameters = {} } = rule;
		const id = rule.ruleset_id ?? 0;
		if (MAY_BLOCK.has(rule.type) && !known.has(id)) known.set(id, await readBypass({
			client,
			...at
		}, id));
		rules.push({
			type: rule.type,
			parameters,
			from: `the ruleset ${id}`,
			bypass: known.get(id) ?? null
		});
	}
	return fact(rules);
}
const MAY_BLOCK = /* @__PURE__ */ new Set([
	"creation",
	"update",
	"required_linear_history",
	"required_signatures",
	"required_status_checks",
	"pull_request"
]);
const BYPASS = {
	always: "always",
	pull_requests_only: "pull-requests",
	never: "never",
	exempt: "exempt"
};
async function readBypass({ client, ...at }, id) {
	const read = await lookUp({
		what: `read the ruleset ${id}`,
		needs: "metadata: read"
	}, () => client.rest.repos.getRepoRuleset({
		...at,
		ruleset_id: id
	}));
	return read.known ? BYPASS[read.value.data.current_user_can_bypass ?? ""] ?? null : null;
}

// github/doctor/facts/read-branch.ts
async function readBranch({ client, ...at }, branch, known = /* @__PURE__ */ new Map()) {
	const read = await lookUp({
		what: `read the branch ${branch}`,
		needs: "contents: read"
	}, () => client.rest.repos.getBranch({
		...at,
		branch
	}), () => fact(null));
	if (!read.known) return read;
	if (read.value === null) return fact(null);
	const { data } = read.value;
	const protection = data.protected ? await readProtection({
		client,
		...at
	}, branch) : fact([]);
	const rulesets = await readRules({
		client,
		...at
	}, branch, known);
	const inPlan = rulesets.known || rulesets.because !== "plan";
	const rules = inPlan ? rulesets : fact([]);
	return fact({
		name: branch,
		commit: data.commit.sha,
		rules: !rules.known ? rules : protection.known ? fact([...rules.value, ...protection.value]) : protection,
		rulesetsInPlan: inPlan
	});
}
async function readProtection({ client, ...at }, branch) {
	const read = await lookUp({
		what: `read the protection of the branch ${branch}`,
		needs: "administration: read"
	}, () => client.rest.repos.getBranchProtection({
		...at,
		branch
	}), (error) => error.cause.message.includes("Branch not protected") ? fact(null) : {
		known: false,
		because: "permission",
		needs: "administration: read"
	});
	if (!read.known) return read;
	return fact(read.value === null ? [] : protectionRules(read.value.data, `the branch protection of ${branch}`));
}

// github/doctor/facts/read-environments.ts
async function readEnvironments({ client, ...at }, wanted) {
	const listed = await lookUp({
		what: "read the environments",
		needs: "actions: read"
	}, () => client.paginate(client.rest.repos.getAllEnvironments, {
		...at,
		per_page: 100
	}));
	if (!listed.known) return listed;
	const found = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Set();
	for (const one of listed.value) {
		const name = one.name.toLowerCase();
		names.add(name);
		if (wanted.has(name)) found.set(name, await readEnvironment({
			client,
			...at
		}, one));
	}
	return {
		known: true,
		names,
		rules: found
	};
}
function environmentOf(all, name) {
	return all.known ? all.rules.get(name.toLowerCase()) ?? fact(null) : all;
}
async function readEnvironment(at, listed) {
	const branches = await readBranches(at, listed);
	if (!branches.known) return branches;
	const rules = listed.protection_rules ?? [];
	const reviewing = rules.find(({ type }) => type === "required_reviewers");
	const reviewers = reviewing?.["reviewers"];
	const bypass = listed.can_admins_bypass;
	return fact({
		name: listed.name,
		reviewers: Array.isArray(reviewers) ? reviewers.length : 0,
		preventSelfReview: reviewing?.["prevent_self_review"] === true,
		waitMinutes: Number(rules.find(({ type }) => type === "wait_timer")?.["wait_timer"] ?? 0),
		customRules: rules.filter(({ type }) => !OWN_RULES.has(String(type))).length,
		branches: branches.value,
		adminsMayBypass: typeof bypass === "boolean" ? bypass : null
	});
}
const OWN_RULES = /* @__PURE__ */ new Set([
	"required_reviewers",
	"wait_timer",
	"branch_policy"
]);
async function readBranches({ client, ...at }, { name, deployment_branch_policy: policy }) {
	if (policy == null) return fact("all");
	if (policy.protected_branches) return fact("protected");
	const listed = await lookUp({
		what: `read which branches may use the environment ${name}`,
		needs: "actions: read"
	}, () => client.paginate(client.rest.repos.listDeploymentBranchPolicies, {
		...at,
		environment_name: name,
		per_page: 100
	}));
	if (!listed.known) return listed;
	const patterns = listed.value;
	return fact(patterns.filter(({ type }) => type !== "tag").flatMap(({ name }) => name ?? []));
}

// github/doctor/result.ts
function isProblem(result) {
	return result.level !== "ok";
}

// github/doctor/quick-doctor.ts
async function quickDoctor(client, { owner, repo }, environment) {
	const place = {
		client,
		owner,
		repo
	};
	const all = await readEnvironments(place, /* @__PURE__ */ new Set([environment.name.toLowerCase()]));
	const found = {
		repository: `${owner}/${repo}`,
		wanted: environment,
		visibility: await readVisibility(place),
		environment: environmentOf(all, environment.name),
		branch: await readBranch(place, environment.branch, /* @__PURE__ */ new Map())
	};
	return ENVIRONMENT_CHECKS.flatMap((check) => check(found)).filter(isProblem);
}
async function readVisibility({ client, ...at }) {
	const read = await lookUp({
		what: "read the repository",
		needs: "metadata: read"
	}, () => client.rest.repos.get(at));
	if (!read.known) return read;
	const { visibility, private: hidden } = read.value.data;
	return fact(visibility === "internal" ? "internal" : hidden ? "private" : "public");
}

// action/first-lines.ts
const asked = /* @__PURE__ */ new Map();
function problemsOf({ place }, environment) {
	const { client, ...repository } = place;
	const key = `${repository.owner}/${repository.repo} ${environment.name}`;
	const problems = asked.get(key) ?? quickDoctor(client, repository, environment);
	asked.set(key, problems);
	return problems;
}
async function firstLines(ground, environment, told = () => false) {
	for (const problem of await problemsOf(ground, environment)) if (!told(problem)) sayWarning(doctorLines([problem]).join("\n"));
}

export { problemsOf as n, firstLines as t };
