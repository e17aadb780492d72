import { t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { $ as notice$1, B as visibleLine, F as resolveCommit, G as gitFailed, H as shortVersion, K as openRepository, L as isRevision, M as findCommit, N as parseBatch, P as readRepository, Q as info, R as isBranchName, V as visibleText, X as error, Y as GreenroomError, Z as getInput, et as setFailed, h as contentHash, i as onGitHub, k as KINDS$1, n as withoutCommands, nt as warning, o as createClient, q as tryGit, r as readRunContext, t as setOutputs, tt as setSecret, z as INVISIBLE } from "./chunks/set-outputs.js";
import { t as failureMessage } from "./chunks/failure-message.js";
import { C as readEventFile, E as policyReasons, S as SUMMARY_SCALE, T as describePolicy, _ as fieldBlocks, a as verdictWords, b as attentionOf, c as shortId, d as textWidth, f as describeUntouched, g as proseLines, h as otherAuthor, i as renderMarkdown, l as countFindings, m as mainAuthor, n as writeMarker, o as countTests, p as describeWas, r as annotationsOf, s as countsOf, t as putStickyComment, u as renderFindingsText, v as describeUnchanged, w as readPayload, x as restOf, y as attentionCount } from "./chunks/sticky-comment.js";
import { _ as plainWords, a as describeChangeWords, d as countedKind, f as hasOwnName, l as diffWordsWithSpace, m as resourceWords, n as tellVariants, p as kindLabel, t as tellChanges, v as words$1 } from "./chunks/tell-changes.js";
import { F as versionOf, J as loadProject, a as readConfig, at as fetchCommits, ct as mergeBase, it as listRemote, l as durationMs, lt as parentsOf, m as describeRule, nt as bringCommits, o as createAgentReader, ot as hasCommit, p as RULE_DESCRIPTIONS, rt as remoteHeads, s as readProjects, st as isShallow, ut as findRemote } from "./chunks/history.js";
import { t as buildCommit } from "./chunks/build-commit.js";
import { f as compareVersions, g as evidenceOf, h as whyDeployable, m as standingOf, n as findPython, r as findIsolation, t as recordedEngine } from "./chunks/test-engine.js";
import { n as isLifted, t as headOf } from "./chunks/head-of.js";
import { n as checkChange, t as isoDate } from "./chunks/iso-date.js";
import { o as FLOW_NAME } from "./chunks/once.js";
import { EOL } from "os";
import { constants, promises } from "fs";
import { styleText } from "node:util";
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access: access$1, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access$1(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// core/git/merge-result.ts
async function mergeResult(repo, base, head) {
	const args = [
		"merge-tree",
		"--write-tree",
		"--no-messages",
		"--allow-unrelated-histories",
		"-z",
		base,
		head
	];
	const result = await tryGit(repo, args);
	if (result.code === 1) return null;
	if (result.code !== 0) throw gitFailed(repo, args, result);
	const tree = result.stdout.toString("latin1").replace(/\0[^]*$/, "").trim();
	const message = `Merge ${head} into ${base}\n`;
	return buildCommit(repo, {
		tree,
		parents: [base, head],
		message,
		date: "2000-01-01T00:00:00Z"
	});
}

// github/has-label.ts
async function hasLabel({ client, owner, repo }, number, label) {
	const { data } = await onGitHub({
		what: `read the labels of pull request ${number}`,
		needs: "pull-requests: read"
	}, () => client.rest.issues.listLabelsOnIssue({
		owner,
		repo,
		issue_number: number,
		per_page: 100
	}));
	return data.some(({ name }) => name === label);
}

// action/nearest-version.ts
const LOOKED_AT$1 = 3;
async function nearestVersion({ ground, stage, result, evidence }, refused) {
	const { agent, version, root } = refused;
	const after = await versionAt(ground, result, {
		agent,
		root
	});
	let best = null;
	const seen = /* @__PURE__ */ new Set([version]);
	for (const environment of [stage.promotes_from, stage.name]) for (const deployment of (await evidence.deployments(agent, environment, { newest: LOOKED_AT$1 })).toReversed()) {
		if (deployment.commit === null || seen.has(deployment.version) || seen.size > 6) continue;
		seen.add(deployment.version);
		const before = await versionIn(ground, deployment.commit, agent);
		if (before === null || before.version.digest !== deployment.version) continue;
		const files = differingFiles(before, {
			version: after,
			root
		});
		if (best === null || files.length < best.files.length) best = {
			nearest: {
				version: deployment.version,
				environment
			},
			files
		};
	}
	return best ?? {};
}
function differingFiles(before, after) {
	const inside = (root, path) => root === "" ? path : `${root}/${path}`;
	const paths = compareVersions(before.version, after.version).flatMap((change) => [...change.before === void 0 ? [] : [inside(before.root, change.before.path)], ...change.after === void 0 ? [] : [inside(after.root, change.after.path)]]);
	return [...new Set(paths)].sort();
}
async function versionIn(ground, commit, agent) {
	try {
		const root = (await ground.read(commit)).agents.find(({ name }) => name === agent)?.root;
		const version = root === void 0 ? null : await versionAt(ground, commit, {
			agent,
			root
		});
		return root === void 0 || version === null ? null : {
			version,
			root
		};
	} catch (error) {
		if (error instanceof GreenroomError && error.code === "ref-not-found") return null;
		throw error;
	}
}
async function versionAt({ repo }, commit, { agent, root }) {
	const [source] = await readProjects(await readRepository(repo, commit), { roots: [root] });
	return source === void 0 ? null : versionOf(loadProject(source, { name: agent }));
}

// action/judge-agents.ts
const HOTFIX = "hotfix";
async function judgeAgents(question) {
	const { ground, tip, result } = question;
	const before = await ground.read(tip);
	const after = await ground.read(result);
	const names = [...new Set([...before.agents, ...after.agents].map(({ name }) => name))].sort();
	const isHotfix = onceAsked(() => labelled(question));
	const policies = [];
	for (const agent of names) policies.push(await judgeAgent(question, {
		agent,
		before,
		after,
		isHotfix
	}));
	return policies;
}
async function judgeAgent(question, { agent, before, after, isHotfix }) {
	const { stage } = question;
	const [old, now] = [before, after].map((reading) => reading.agents.find(({ name }) => name === agent));
	if (now === void 0) return {
		agent,
		version: null,
		as: "removed",
		message: `leaves ${stage.branch}; what runs of it is kept`
	};
	const version = now.digest;
	if (version === null && old?.digest !== null) return {
		agent,
		version,
		as: "refused",
		message: "a file of it cannot be read"
	};
	if (version === null || version === old?.digest) return {
		agent,
		version,
		as: "same",
		message: `${stage.branch} holds this version already`
	};
	const rule = await askRule(question, agent, {
		version,
		root: now.root
	}, false);
	if (!("not" in rule)) return {
		agent,
		version,
		as: asPolicy(rule),
		message: allowed(stage, version, rule)
	};
	if (rule.not !== "quarantined" && await isHotfix()) {
		const skipped = await skippedStages(question, agent, version);
		return {
			agent,
			version,
			as: "hotfix",
			message: `${shortVersion(version)} is a hotfix by the label of the pull request; it skips ${skipped.join(", ")}`
		};
	}
	const nearest = await nearestVersion(question, {
		agent,
		version,
		root: now.root
	});
	return {
		agent,
		version,
		as: "refused",
		message: rule.message,
		...nearest
	};
}
async function askRule({ ground, heads, stage, evidence, result }, agent, { version, root }, hotfix) {
	const below = stage.promotes_from;
	const standing = standingOf(await evidence.deployments(agent, stage.name, { about: version }));
	const standingBelow = standingOf(await evidence.deployments(agent, below, { about: version }));
	const commitBelow = await headOf(ground, ground.config, heads, below);
	const source = {
		repository: ground.repo,
		commit: result,
		folder: { root },
		below: commitBelow
	};
	const lifted = standing.quarantined.has(version) && await isLifted(source, version);
	const desired = await desiredAt(ground, commitBelow, agent);
	return whyDeployable({
		environment: stage.name,
		below: {
			environment: below,
			standing: standingBelow,
			desired
		},
		standing,
		version,
		lifted,
		hotfix
	});
}
async function desiredAt(ground, commit, agent) {
	if (commit === null) return null;
	return (await ground.read(commit)).agents.find(({ name }) => name === agent)?.digest ?? null;
}
function asPolicy(rule) {
	return rule.as === "publish" ? "promotion" : rule.as;
}
function allowed({ name, promotes_from }, version, rule) {
	if (rule.as === "rollback") return `${shortVersion(version)} ran in ${name} before`;
	return `${shortVersion(version)} ran in ${promotes_from}`;
}
async function skippedStages({ ground, stage, evidence }, agent, version) {
	const skipped = [];
	for (let name = stage.promotes_from; name !== void 0;) {
		const { knownGood } = standingOf(await evidence.deployments(agent, name, { about: version }));
		if (!knownGood.has(version)) skipped.push(name);
		const current = name;
		name = ground.config.environments.find((environment) => environment.name === current)?.promotes_from;
	}
	return skipped;
}
async function labelled({ ground, pullRequest }) {
	return pullRequest !== null && await hasLabel(ground.place, pullRequest, HOTFIX);
}
function onceAsked(ask) {
	let answer = null;
	return () => answer ??= ask();
}

// action/branch-policy.ts
async function branchPolicy(repo, into, inputs, env) {
	if (into === null) return null;
	if (inputs.token !== "") process.env["GREENROOM_GIT_TOKEN"] = inputs.token;
	const known = upperStage(await configAt(repo, await knownBase(repo, into, inputs.token)), into.branch);
	if (known === null) return null;
	try {
		return await judge(repo, into, inputs, env);
	} catch (error) {
		if (!(error instanceof GreenroomError) || error.kind === "bug") throw error;
		return unreadable(known, error.hint === void 0 ? error.message : `${error.message}. ${error.hint}`);
	}
}
async function judge(repo, into, inputs, env) {
	const heads = await remoteHeads(repo, "origin");
	const tip = heads.branches.get(into.branch) ?? into.base;
	await bringCommits(repo, "origin", [tip, into.head]);
	const config = await configAt(repo, tip);
	const stage = upperStage(config, into.branch);
	if (stage === null || config === null) return null;
	const result = await resultOf$1(repo, into, tip);
	if (result === null) return unreadable(stage, `${into.branch} and this change conflict, so what merging gives is not known`);
	if (upperStage(await configAt(repo, result), into.branch) === null) return unreadable(stage, `greenroom.yaml would not make ${stage.name} promote from ${stage.promotes_from} any more`);
	if (inputs.token === "" && inputs.controller === null) return unreadable(stage, "there is neither a token to read the deployments on GitHub with, nor a controller to ask");
	const run = await readRunContext(env);
	const ground = {
		run,
		repo,
		remote: "origin",
		place: {
			client: await createClient({
				token: inputs.token,
				apiUrl: run.apiUrl,
				writeSpacingMs: run.writeSpacingMs
			}),
			owner: run.owner,
			repo: run.repo
		},
		read: createAgentReader(repo),
		config
	};
	const evidence = await evidenceOf(ground, inputs.controller);
	const agents = await judgeAgents({
		ground,
		heads,
		stage,
		tip,
		result,
		pullRequest: inputs.token === "" ? null : into.pullRequest,
		evidence
	});
	return {
		...about(stage),
		evidence: evidence.source === "controller" ? "controller" : "deployments",
		verdict: agents.some(({ as }) => as === "refused") ? "fail" : "pass",
		agents
	};
}
async function resultOf$1(repo, { head, merge }, tip) {
	if (merge === head) return head;
	if (merge !== null) {
		await bringCommits(repo, "origin", [merge]).catch(() => void 0);
		const parents = await parentsOf(repo, merge).catch(() => []);
		if (parents.length === 2 && parents[0] === tip && parents[1] === head) return merge;
	}
	return mergeResult(repo, tip, head);
}
async function knownBase(repo, { merge, head, base }, token) {
	const [first, second] = merge === null || merge === head ? [] : await parentsOf(repo, merge).catch(() => []);
	const known = first !== void 0 && second === head ? first : base;
	if (!await hasCommit(repo, known)) await fetchCommits(repo, {
		commits: [known],
		depth: 1,
		...token === "" ? {} : { token }
	});
	return known;
}
async function configAt(repo, commit) {
	return (await readConfig(await readRepository(repo, commit))).config;
}
function upperStage(config, branch) {
	const found = config?.environments.find((environment) => environment.branch === branch);
	return found?.promotes_from === void 0 ? null : {
		...found,
		promotes_from: found.promotes_from
	};
}
function about({ name, branch, promotes_from }) {
	return {
		environment: name,
		branch,
		below: promotes_from
	};
}
function unreadable(stage, problem) {
	return {
		...about(stage),
		evidence: "none",
		verdict: "fail",
		problem: problem.replace(/\.$/, ""),
		agents: []
	};
}

// core/git/file-history.ts
const MAX_COMMITS = 5e3;
const MAX_PATHS = 1e3;
const MAX_BYTES$1 = 67108864;
const FIELDS = 5;
async function fileHistory(repo, range, paths) {
	const readTexts = (ids) => textsOf(repo, ids);
	const { base, head } = range;
	if (paths.length === 0 || !isCommit(base) || !isCommit(head) || base === head) return {
		touches: [],
		readTexts
	};
	const wanted = new Set(paths);
	const pathspecs = wanted.size > MAX_PATHS ? [] : ["--", ...wanted];
	if (paths.some((path) => path.includes("\n"))) pathspecs.length = 0;
	const result = await tryGit(repo, [...ARGS, `--format=%x01${head}%x00%H%x00%P%x00%an%x00%cI%x00%s`], {
		input: `${[`${base}..${head}`, ...pathspecs].join("\n")}\n`,
		env: { GIT_LITERAL_PATHSPECS: "1" },
		timeoutMs: 2e4
	}).catch(() => null);
	return {
		touches: parse(result === null || result.code !== 0 ? "" : result.stdout.toString("utf8"), `\u0001${head}`, wanted),
		readTexts
	};
}
const ARGS = [
	"-c",
	"log.follow=false",
	"log",
	"--stdin",
	"-z",
	"-c",
	"--topo-order",
	"--raw",
	"--no-abbrev",
	"--no-renames",
	"--no-ext-diff",
	"--no-show-signature",
	"--no-mailmap",
	"--encoding=UTF-8",
	`--max-count=${MAX_COMMITS}`
];
function parse(listing, mark, wanted) {
	const touches = [];
	const parts = listing.split("\0");
	let files = null;
	for (let at = 0; at < parts.length; at++) {
		const part = (parts[at] ?? "").replace(/^\n/, "");
		if (part === mark) {
			const [commit = "", parents = "", author = "", date = "", subject = ""] = parts.slice(at + 1, at + 1 + FIELDS);
			files = /* @__PURE__ */ new Map();
			if (parents !== "") touches.push({
				by: {
					author,
					commit,
					subject,
					date
				},
				files
			});
			at += FIELDS;
		} else if (part.startsWith(":")) {
			const path = parts[++at] ?? "";
			if (wanted.has(path)) files?.set(path, touchOf(part));
		}
	}
	return touches.filter((touch) => touch.files.size > 0);
}
function touchOf(raw) {
	const parents = /^:+/.exec(raw)?.[0].length ?? 1;
	const ids = raw.split(" ").slice(parents + 1, 2 * parents + 2).map((id) => /^0+$/.test(id) ? null : id);
	return {
		parents: ids.slice(0, parents),
		after: ids[parents] ?? null
	};
}
async function textsOf(repo, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const options = {
		input: `${ids.join("\n")}\n`,
		maxBytes: MAX_BYTES$1,
		timeoutMs: 2e4
	};
	const answer = await tryGit(repo, [
		"cat-file",
		"--batch",
		"--buffer"
	], options).catch(() => null);
	return answer === null ? /* @__PURE__ */ new Map() : parseBatch(answer.stdout);
}
function isCommit(text) {
	return text !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// runtime/embedded/functions/look-ahead.ts
const TEST_SETS = /(?:^|\/)test_(?:sets|suite)\//;
function lookAhead(entries) {
	if (!entries.some(({ path }) => TEST_SETS.test(path))) return;
	findPython().catch(() => void 0);
	findIsolation();
}

// action/compute-report.ts
async function computeReport(repo, available, inputs) {
	const { base, head } = available;
	const now = await readRepository(repo, head.commit);
	lookAhead(now.entries);
	return checkChange({
		base: base.commit === null ? null : await readRepository(repo, base.commit),
		head: now,
		baseRef: base.ref,
		headRef: head.ref,
		engineOf: recordedEngine,
		clock: () => performance.now(),
		today: isoDate(Date.now()),
		failOn: inputs.failOn ?? void 0,
		onlyTouched: true,
		attribute: (paths) => fileHistory(repo, {
			base: base.commit,
			head: head.commit
		}, paths)
	});
}

// github/pull-request.ts
function readPullRequest(payload) {
	const event = readPayload("pull_request", payload);
	const ids = ["base", "head"].map((side) => event.peek(`pull_request.${side}.repo.id`));
	const updatedAt = event.peek("pull_request.updated_at");
	return {
		number: event.number("pull_request.number"),
		base: {
			ref: event.text("pull_request.base.ref"),
			sha: event.sha("pull_request.base.sha")
		},
		head: {
			ref: event.text("pull_request.head.ref"),
			sha: event.sha("pull_request.head.sha")
		},
		fork: ids[1] === void 0 || ids[0] !== ids[1],
		updatedAt: typeof updatedAt === "string" && !Number.isNaN(Date.parse(updatedAt)) ? updatedAt : null
	};
}

// action/event.ts
const ALLOWED = "pull_request, push, merge_group and workflow_dispatch";
const NO_COMMIT = /^0+$/;
async function readEvent(env, inputs) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	const found = eventOf(name, await readEventFile(env["GITHUB_EVENT_PATH"]), env);
	if (found === null) return null;
	return {
		...found,
		head: inputs.head === null ? found.head : {
			ref: inputs.head,
			sha: null
		},
		base: inputs.base === null ? needBase(name, found.base) : {
			by: "exactly",
			ref: inputs.base,
			sha: null
		}
	};
}
function eventOf(name, payload, env) {
	if (name === "pull_request") return pullRequestEvent(payload, env["GITHUB_SHA"] ?? null);
	if (name === "push") return pushEvent(payload);
	if (name === "merge_group") return mergeGroupEvent(payload);
	if (name === "workflow_dispatch") return {
		head: {
			ref: env["GITHUB_REF_NAME"] ?? "HEAD",
			sha: env["GITHUB_SHA"] ?? null
		},
		base: null,
		pullRequest: null,
		into: null
	};
	throw new GreenroomError(`the action cannot run on ${name === "" ? "no event" : JSON.stringify(name)}`, {
		code: "bad-event",
		hint: name === "pull_request_target" ? "Use pull_request: pull_request_target would give the secrets of this repository to what a fork wrote." : `Run it on ${ALLOWED}.`
	});
}
function pullRequestEvent(payload, testMerge) {
	const pullRequest = readPullRequest(payload);
	const { base, head, number } = pullRequest;
	const merge = testMerge !== null && /^[0-9a-f]{40,64}$/.test(testMerge) ? testMerge : null;
	return {
		head,
		base: {
			by: "merge-base",
			ref: base.ref,
			sha: base.sha,
			testMerge
		},
		pullRequest,
		into: {
			branch: base.ref,
			base: base.sha,
			head: head.sha,
			merge,
			pullRequest: number
		}
	};
}
function pushEvent(payload) {
	const event = readPayload("push", payload);
	const after = event.sha("after");
	const before = event.sha("before");
	if (NO_COMMIT.test(after)) return null;
	const ref = event.text("ref").replace(/^refs\/(heads|tags)\//, "");
	const base = NO_COMMIT.test(before) ? { by: "parent-of-head" } : {
		by: "exactly",
		ref: `${ref} before`,
		sha: before
	};
	return {
		head: {
			ref,
			sha: after
		},
		base,
		pullRequest: null,
		into: null
	};
}
function mergeGroupEvent(payload) {
	const event = readPayload("merge_group", payload);
	const ref = (side) => event.text(`merge_group.${side}_ref`).replace(/^refs\/heads\//, "");
	const [head, base] = [event.sha("merge_group.head_sha"), event.sha("merge_group.base_sha")];
	const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref("head")) ?? [];
	return {
		head: {
			ref: ref("head"),
			sha: head
		},
		base: {
			by: "exactly",
			ref: ref("base"),
			sha: base
		},
		pullRequest: null,
		into: {
			branch: ref("base"),
			base,
			head,
			merge: head,
			pullRequest: number === void 0 ? null : Number(number)
		}
	};
}
function needBase(event, base) {
	if (base !== null) return base;
	throw new GreenroomError(`the input base is empty; on ${event} it is needed`, {
		code: "bad-input",
		hint: "Give a branch, a tag or a commit id to compare with, below \"with:\" in the workflow file."
	});
}

// action/make-available.ts
const DEPTHS = [
	50,
	500,
	"all"
];
async function makeAvailable(repo, event, token) {
	const origin = {
		repo,
		...token === "" ? {} : { token }
	};
	try {
		const head = {
			ref: event.head.ref,
			commit: event.head.sha ?? await resolveAnywhere(origin, event.head.ref)
		};
		await fetchIfMissing(origin, head.commit);
		const { notices = [], ...base } = await findBase(origin, event.base, head.commit);
		return {
			base,
			head,
			notices
		};
	} catch (error) {
		if (!(error instanceof GreenroomError) || !(error.code in WORKFLOW_HINTS)) throw error;
		const { message, code, kind, cause } = error;
		throw new GreenroomError(message, {
			code,
			kind,
			cause,
			hint: WORKFLOW_HINTS[code]
		});
	}
}
const WITH_HISTORY = "Let actions/checkout bring the history: \"fetch-depth: 0\" below its \"with:\".";
const WORKFLOW_HINTS = {
	"no-remote": WITH_HISTORY,
	"remote-not-offered": WITH_HISTORY,
	"remote-refused": `Give the job "permissions: contents: read" and the action its token. ${WITH_HISTORY}`,
	"objects-missing": "Leave out \"filter\" and \"sparse-checkout\" of actions/checkout, or add \"fetch-depth: 0\"."
};
async function findBase(origin, base, head) {
	if (base.by === "parent-of-head") return parentOfHead(origin, head);
	if (base.by === "merge-base") return whereHeadLeft(origin, base, head);
	const commit = base.sha ?? await resolveAnywhere(origin, base.ref);
	try {
		await fetchIfMissing(origin, commit);
		return {
			ref: base.ref,
			commit
		};
	} catch (error) {
		if (!(error instanceof GreenroomError) || error.code !== "commit-not-found") throw error;
		return {
			...await parentOfHead(origin, head),
			notices: [`${base.ref} is gone (a forced push), so this compares with the commit before.`]
		};
	}
}
async function whereHeadLeft(origin, base, head) {
	const tip = await baseOfTestMerge(origin, base.testMerge, head) ?? base.sha;
	await fetchIfMissing(origin, tip);
	for (const depth of DEPTHS) {
		const found = await mergeBase(origin.repo, tip, head);
		if (found !== null) return {
			ref: base.ref,
			commit: found
		};
		if (!await isShallow(origin.repo)) break;
		await fetchCommits(origin.repo, {
			commits: [tip, head],
			depth,
			token: origin.token
		});
	}
	const found = await mergeBase(origin.repo, tip, head);
	if (found !== null) return {
		ref: base.ref,
		commit: found
	};
	return {
		ref: base.ref,
		commit: tip,
		notices: [`${base.ref} and this branch have no commit in common, so this compares with the tip of ${base.ref}.`]
	};
}
async function baseOfTestMerge(origin, testMerge, head) {
	if (testMerge === null || !/^[0-9a-f]{40,64}$/.test(testMerge) || !await hasCommit(origin.repo, testMerge)) return null;
	const [base, merged] = await parentsOf(origin.repo, testMerge);
	return merged === head && base !== void 0 ? base : null;
}
async function parentOfHead(origin, head) {
	const [parent] = await parentsOf(origin.repo, head);
	if (parent === void 0) return {
		ref: "nothing",
		commit: null
	};
	await fetchIfMissing(origin, parent);
	return {
		ref: "the commit before",
		commit: parent
	};
}
async function fetchIfMissing(origin, commit) {
	if (await hasCommit(origin.repo, commit)) return;
	await fetchCommits(origin.repo, {
		commits: [commit],
		depth: 1,
		token: origin.token
	});
}
async function resolveAnywhere(origin, ref) {
	const here = await findCommit(origin.repo, ref);
	if (here !== null) return here;
	const url = await findRemote(origin.repo, "origin");
	if (url !== null) {
		if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref)) return ref;
		const { branches, tags } = await listRemote({
			url,
			...origin.token === void 0 ? {} : { token: origin.token }
		});
		const there = branches.get(ref) ?? tags.get(ref);
		if (there !== void 0) return there;
	}
	return resolveCommit(origin.repo, ref);
}

// core/report/render-job-summary.ts
const MAX_BYTES = 1048576;
const LIMIT = 1e6;
function renderJobSummary(report, options = {}) {
	let limit = LIMIT;
	for (;;) {
		const text = renderMarkdown(report, {
			...options,
			limit,
			scale: SUMMARY_SCALE
		});
		const bytes = Buffer.byteLength(text);
		if (bytes <= MAX_BYTES) return text;
		limit = Math.floor(limit * (LIMIT / bytes) * .98);
	}
}

// core/report/terminal-lines.ts
const MAX_LINE = 600;
const NARROWEST = 24;
function pieces(words, style) {
	const plain = style === void 0 ? {} : { style };
	return words.map((word) => {
		if (typeof word === "string") return {
			text: word,
			...plain
		};
		return {
			text: word.name,
			style: style === void 0 ? "bold" : style
		};
	});
}
function terminalLines(line, options, indent = 0, hang = 2) {
	const width = options.width === void 0 ? Infinity : Math.max(NARROWEST, options.width);
	const lines = [[]];
	let column = indent;
	for (const group of unbroken(line)) {
		const row = lines.at(-1);
		const size = group.reduce((sum, { text }) => sum + textWidth(text), 0);
		const blank = /\s*$/.exec(group.at(-1)?.text ?? "")?.[0].length ?? 0;
		if (row.length > 0 && column + size - blank > width) {
			lines.push([...group]);
			column = indent + hang + size;
		} else {
			row.push(...group);
			column += size;
		}
	}
	return lines.map((row, index) => `${" ".repeat(index === 0 ? indent : indent + hang)}${paintRow(row, options)}`.trimEnd());
}
function unbroken(line) {
	const groups = [];
	let open = false;
	for (const { text, style } of line) for (const token of visibleLine(text, MAX_LINE).split(/(?<= )(?=\S)/)) {
		const piece = {
			text: token,
			...style === void 0 ? {} : { style }
		};
		if (open) groups.at(-1)?.push(piece);
		else groups.push([piece]);
		open = !token.endsWith(" ");
	}
	return groups;
}
function paintRow(row, { colour }) {
	const plain = withoutCommands(row.map(({ text }) => text).join(""));
	if (!colour) return plain;
	if (!(plain === row.map(({ text }) => text).join(""))) return plain;
	return sameStyle(row).map(({ text, style }) => style === void 0 ? text : styleText(style, text, { validateStream: false })).join("");
}
function sameStyle(row) {
	const result = [];
	for (const piece of row) {
		const last = result.at(-1);
		if (last !== void 0 && last.style === piece.style) result[result.length - 1] = {
			...piece,
			text: last.text + piece.text
		};
		else result.push(piece);
	}
	return result;
}

// core/report/render-terminal.ts
const SIGNS$1 = {
	added: {
		sign: "+",
		style: "green"
	},
	removed: {
		sign: "-",
		style: "red"
	},
	edited: {
		sign: "~",
		style: "blue"
	},
	renamed: {
		sign: ">",
		style: "gray"
	}
};
const MARKS = {
	fails: {
		sign: "FAIL",
		style: ["bold", "red"]
	},
	look: {
		sign: "PASS",
		style: ["bold", "yellow"]
	},
	passes: {
		sign: "PASS",
		style: ["bold", "green"]
	},
	compared: {
		sign: "DIFF",
		style: ["bold", "blue"]
	}
};
const TOLD = 3;
const MAX_LINES_PER_FIELD = 30;
const SCREEN = 40;
function renderReportText(report, options) {
	const verdict = verdictLines(report, options);
	const several = report.agents.length > 1;
	const attention = attentionOf(report).flatMap((group) => {
		const { told, rest } = restOf(group);
		const more = rest === 0 ? [] : terminalLines([{
			text: `  ${group.what}  …and ${rest} more`,
			style: "dim"
		}], options, 2, 4);
		return [...told.flatMap((row) => attentionLines(row, several, options)), ...more];
	});
	const policy = policyLines(report, options);
	const lines = [
		...verdict,
		...policy,
		...attention.length > 0 ? ["", ...attention] : []
	];
	if (report.findings.length > 0) lines.push("", renderFindingsText(report.findings, options).trimEnd());
	for (const agent of report.agents) lines.push("", ...agentLines(agent, report, options));
	for (const told of [describeUntouched(report.untouched ?? []), describeUnchanged(report.unchanged ?? [])]) if (told.length > 0) lines.push("", ...terminalLines(pieces(told, "dim"), options));
	if (lines.length > SCREEN) lines.push("", ...verdict);
	return `${lines.join("\n")}\n`;
}
function verdictLines(report, options) {
	const { tone, headline, because } = verdictWords(report);
	const { sign, style } = MARKS[tone];
	const reason = because.length === 0 ? [] : [{ text: ": " }, ...pieces(because)];
	const counts = countsOf(report.agents, report.findings, { judged: report.judged ?? true }).join(" · ");
	return [...terminalLines([
		{
			text: sign,
			style
		},
		{ text: " " },
		...pieces(headline),
		...reason
	], options, 0, 5), ...terminalLines([{ text: counts }], options, 5, 0)];
}
function policyLines({ policy }, options) {
	if (policy === void 0) return [];
	const { lead, lines } = describePolicy(policy);
	return [
		"",
		...terminalLines(pieces(lead), options),
		...lines.flatMap((line) => terminalLines(pieces(line), options, 2, 4))
	];
}
const TONES$2 = {
	red: {
		sign: "!",
		style: "red"
	},
	amber: {
		sign: "!",
		style: "yellow"
	},
	blue: {
		sign: "?",
		style: "blue"
	},
	grey: {
		sign: "?",
		style: "dim"
	}
};
function attentionLines({ tone, what, message, place, agent }, several, options) {
	const { sign, style } = TONES$2[tone];
	const whose = !several || agent === null ? [] : [{ text: `${agent.agent} ` }];
	const where = place === null ? [] : [{
		text: ` (${place.path}:${place.line})`,
		style: "dim"
	}];
	const line = [
		{
			text: `${sign} `,
			style
		},
		...whose,
		{
			text: what,
			style
		},
		{ text: "  " },
		...pieces(message),
		...where
	];
	return terminalLines(line, options, 2, 4);
}
function agentLines(agent, report, options) {
	const several = report.agents.length > 1;
	const versions = `${shortId(agent.before?.digest)} → ${shortId(agent.after?.digest)}`;
	const was = describeWas(agent);
	const lines = [...terminalLines([
		{
			text: agent.agent,
			style: "bold"
		},
		{
			text: ` ${agent.path || "."} · ${versions}`,
			style: "dim"
		},
		...was.length === 0 ? [] : [{
			text: " · ",
			style: "dim"
		}, ...pieces(was, "dim")]
	], options)];
	if (several) {
		const counts = countsOf([agent], [], { judged: report.judged ?? true }).join(" · ");
		lines.push(...terminalLines([{ text: counts }], options, 2, 2));
	}
	const author = mainAuthor(agent.changes);
	if (author !== null) lines.push(...terminalLines(pieces(author.sentence, "dim"), options, 2, 2));
	if (several || agent.reasons.length > TOLD) for (const reason of agent.reasons) lines.push(...terminalLines([{
		text: `fails: ${reason}`,
		style: "red"
	}], options, 2, 4));
	for (const change of agent.testSets.behaviour) lines.push(...behaviourLines(change, options));
	for (const note of agent.testSets.head?.notes ?? []) lines.push(...terminalLines([{
		text: note,
		style: "dim"
	}], options, 2, 2));
	for (const row of tellChanges(agent)) lines.push("", ...rowLines(row, author, options));
	if (agent.findings.length > 0) lines.push("", renderFindingsText(agent.findings, options).trimEnd());
	const files = describeUnchanged(agent.unchanged);
	if (files.length > 0) lines.push("", ...terminalLines(pieces(files, "dim"), options, 2, 2));
	return lines;
}
function behaviourLines({ set, name, change, after }, options) {
	const style = change === "newly failing" ? "red" : change === "newly passing" ? "green" : "blue";
	const wrong = after?.assertions.find(({ verdict }) => verdict === "failed" || verdict === "error");
	const why = wrong === void 0 ? [] : [{ text: ` (${wrong.assertion}${wrong.reason === void 0 ? "" : `: ${wrong.reason}`})` }];
	return terminalLines([
		{
			text: `${change}: `,
			style
		},
		...pieces(words$1`${[set]} › ${name}`),
		...why
	], options, 2, 4);
}
function rowLines(row, author, options) {
	const head = headLines(row, author, options, 2);
	const [only] = row.changes;
	if (!(row.changes.length > 1)) return only === void 0 ? head : [...head, ...changeLines(only, options)];
	const said = plainWords(row.what);
	const each = row.changes.flatMap((change) => {
		const { change: kind } = change;
		const words = describeChangeWords(change);
		const what = plainWords(words) === said ? [] : words;
		return [...headLines({
			change: kind,
			title: resourceWords(change),
			what,
			changes: [change]
		}, author, options, 4), ...changeLines(change, options)];
	});
	return [...head, ...each];
}
function headLines(row, author, options, indent) {
	const { sign, style } = SIGNS$1[row.change];
	const other = otherAuthor(row.changes, author);
	const line = [{
		text: `${sign} `,
		style
	}, ...pieces(row.title, style)];
	if (row.what.length > 0) line.push({ text: "  " }, ...pieces(row.what));
	if (other.length > 0) line.push({ text: "  " }, ...pieces(other, "dim"));
	return terminalLines(line, options, indent, 4);
}
function changeLines(change, options) {
	if (change.change === "added" || change.change === "removed" || change.only === "the name of its flow") return [];
	return fieldBlocks(change).flatMap((block) => blockLines(block, options));
}
function blockLines(block, options) {
	const label = { text: `${block.label}: ` };
	if (block.show === "values") {
		const before = {
			text: block.before === null ? "(none)" : block.before || "''",
			style: "red"
		};
		const after = {
			text: block.after === null ? "(none)" : block.after || "''",
			style: "green"
		};
		return terminalLines([
			label,
			before,
			{ text: " → " },
			after
		], options, 6, 2);
	}
	const lines = textLines(block, options);
	const shown = lines.slice(0, MAX_LINES_PER_FIELD);
	const more = lines.length - shown.length;
	return [
		...terminalLines([label], options, 6),
		...shown.flatMap((line) => terminalLines(line, options, 8, 2)),
		...more > 0 ? [`        … and ${more} more lines`] : []
	];
}
const LINE_STYLES = {
	"+": "green",
	"-": "red",
	" ": "dim"
};
function textLines({ text, hunks }, { colour }) {
	const prose = text === "prose" ? proseLines(hunks) : null;
	if (prose === null) return hunks.flatMap(({ lines }) => lines.map(({ mark, text }) => [{
		text: `${mark} ${text}`,
		style: LINE_STYLES[mark]
	}]));
	return prose.map((line) => {
		const marks = new Set(line.map(({ mark }) => mark));
		const [only] = marks;
		if (marks.size === 1 && only !== void 0) return line.map(({ text }) => ({
			text: `${only} ${text}`,
			style: LINE_STYLES[only]
		}));
		return [{ text: "~ " }, ...line.map(({ mark, text }) => run$1(mark, text, colour))];
	});
}
function run$1(mark, text, colour) {
	if (mark === " ") return {
		text,
		style: "dim"
	};
	if (mark === "+") return {
		text: colour ? text : `{+${text}+}`,
		style: ["green", "underline"]
	};
	return {
		text: colour ? text : `[-${text}-]`,
		style: ["red", "strikethrough"]
	};
}

// action/outputs-of.ts
function outputsOf(report, files, commentUrl) {
	const { agents } = report;
	const changes = agents.flatMap((agent) => agent.changes);
	const findings = [...report.findings, ...agents.flatMap((agent) => agent.findings)];
	const runs = agents.flatMap(({ testSets }) => testSets.head ?? []);
	const behaviour = agents.flatMap(({ testSets }) => testSets.behaviour);
	const changed = (...kinds) => changes.filter(({ change }) => kinds.includes(change)).length;
	const found = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		verdict: report.verdict,
		policy: report.policy?.verdict ?? "",
		added: changed("added"),
		edited: changed("edited", "renamed"),
		removed: changed("removed"),
		errors: found("error"),
		warnings: found("warning"),
		notices: found("notice"),
		"tests-passed": sum(runs.map((run) => run.passed)),
		"tests-failed": sum(runs.map((run) => run.failed + run.errors)),
		"tests-not-judged": sum(runs.map((run) => run.notJudged)),
		"newly-failing": behaviour.filter(({ change }) => change === "newly failing").length,
		"report-directory": files.directory,
		"report-html": files.html,
		"comment-url": commentUrl
	};
}
function sum(numbers) {
	return numbers.reduce((total, next) => total + next, 0);
}

// action/put-comment.ts
async function putComment(report, pullRequest, inputs, env) {
	if (pullRequest === null || inputs.comment === "never") return {
		url: "",
		said: null
	};
	if (pullRequest.fork) return without("the pull request comes from a fork, whose runs may not write");
	if (inputs.token === "") return without("there is no token");
	const marker = {
		head: pullRequest.head.sha,
		at: eventTime(pullRequest)
	};
	try {
		const { owner, repo, apiUrl, writeSpacingMs, runUrl } = await readRunContext(env);
		const body = renderMarkdown(report, {
			marker: writeMarker(marker),
			reportUrl: runUrl
		});
		const client = await createClient({
			token: inputs.token,
			apiUrl,
			writeSpacingMs
		});
		const outcome = await putStickyComment(client, {
			owner,
			repo,
			number: pullRequest.number,
			marker,
			body
		});
		if (outcome.did === "not-allowed") return without("the token may not write one (permissions: pull-requests: write)");
		if (outcome.did !== "outdated") return {
			url: outcome.url,
			said: null
		};
		return {
			url: outcome.url,
			said: notice("The comment shows a newer push, so it was left as it is.")
		};
	} catch (error) {
		if (!(error instanceof GreenroomError)) throw error;
		return {
			url: "",
			said: {
				severity: "warning",
				message: `The comment was not written: ${error.message}.`
			}
		};
	}
}
function without(why) {
	return {
		url: "",
		said: notice(`No comment on the pull request: ${why}. The report is in the job summary.`)
	};
}
function notice(message) {
	return {
		severity: "notice",
		message
	};
}
function eventTime({ updatedAt }) {
	return new Date(updatedAt ?? Date.now()).toISOString();
}

// action/publish.ts
const SAY = {
	error,
	warning,
	notice: notice$1
};
async function publish({ report, files, pullRequest, notices, inputs, env }) {
	logUntrusted(renderReportText(report, { colour: false }));
	for (const message of notices) notice$1(message);
	annotate(report);
	await writeSummary(report, env["GITHUB_STEP_SUMMARY"]);
	const comment = await putComment(report, pullRequest, inputs, env);
	if (comment.said !== null) SAY[comment.said.severity](comment.said.message);
	setOutputs("check", outputsOf(report, files, comment.url));
}
function logUntrusted(text) {
	const end = randomUUID();
	info(`::stop-commands::${end}`);
	info(text);
	info(`::${end}::`);
}
function annotate(report) {
	const { shown, left } = annotationsOf(report);
	for (const { severity, message, ...place } of shown) SAY[severity](message, place);
	if (left > 0) info(`${left} more are in the report.`);
}
async function writeSummary(report, file) {
	if (!file) return;
	await summary.addRaw(renderJobSummary(report), true).write();
}

// core/report/page/escape-html.ts
const SPECIAL = /[&<>"']/;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return SPECIAL.test(text) ? text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "") : text;
}

// core/report/page/html.ts
function html(strings, ...pieces) {
	let markup = strings[0] ?? "";
	for (const [index, piece] of pieces.entries()) markup += pieceText(piece) + (strings[index + 1] ?? "");
	return { markup };
}
function markup(text) {
	return { markup: text };
}
function pieceText(piece) {
	if (piece == null || piece === false) return "";
	if (typeof piece === "number") return String(piece);
	if (typeof piece === "string") return escapeHtml(visibleText(piece));
	return "markup" in piece ? piece.markup : piece.map((part) => part.markup).join("");
}

// core/report/page/place-code.ts
function placeCode(path, place, folder) {
	const shown = folder != null && folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
	return html`<code title="${path}:${place}">${shown}:${place}</code>`;
}

// core/report/page/folded.ts
function folded({ attributes, summary, body }) {
	return html`<details${attributes == null ? null : markup(" ")}${attributes}>${summary}<noscript>${body}</noscript></details>`;
}

// core/report/page/rows-with-rest.ts
function rowsWithRest(rows, limit, words) {
	if (rows.length <= limit || limit > 0 && rows.length === limit + 1) return html`${rows}`;
	return html`${rows.slice(0, limit)}${folded({
		attributes: html`class="rest"`,
		summary: html`<summary>${words(rows.length - limit)}</summary>`,
		body: html`${rows.slice(limit)}`
	})}`;
}

// core/report/page/findings-panel.ts
const SHOWN$4 = 20;
const ORDER = [
	"error",
	"warning",
	"notice"
];
const TONES$1 = {
	error: "red",
	warning: "amber",
	notice: "grey"
};
function findingsPanel(findings, id, folder) {
	if (findings.length === 0) return null;
	const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	return html`<section class="panel" id="${id}">
    <header>
      <h2>Findings</h2>
      <span class="note-n">${countFindings(findings)}</span>
    </header>
    <div class="rows">
      ${rowsWithRest(sorted.map((finding) => row$3(finding, folder)), SHOWN$4, (rest) => `${rest} more findings`)}
    </div>
  </section> `;
}
function row$3({ severity, message, hint, path, range, rule }, folder) {
	return html`<div class="row">
    <span class="tag ${TONES$1[severity]}">${severity}</span
    ><span class="tx">${message}${hint == null ? null : html`<span class="dim bl">${hint}</span>`}</span
    ><span class="pc">${placeCode(path, `${range.line}:${range.column}`, folder)}<small>${rule}</small></span>
  </div>`;
}

// core/report/page/link-id.ts
const LONGEST = 160;
function linkId(key, agent) {
	const id = agent == null ? withMarks(encoded(key)) : `${encoded(agent)}/${withMarks(encoded(key))}`;
	if (id.length <= LONGEST && key.isWellFormed() && (agent ?? "").isWellFormed()) return id;
	const hash = contentHash("sha256", `${agent ?? ""}\n${key}`).slice(0, 12);
	return `${id.slice(0, LONGEST).replace(/%[0-9A-F]?$/, "")}~${hash}`;
}
function encoded(text) {
	return encodeURIComponent(text.toWellFormed()).replaceAll(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function withMarks(text) {
	return text.replaceAll("%3A", ":").replaceAll("%2F", "/");
}

// core/report/page/resource-links.ts
function resourceLinks(reached, view, limit) {
	const shown = reached.length > limit + 1 ? reached.slice(0, limit) : reached;
	const rest = reached.slice(shown.length);
	if (rest.length === 0) return html`${shown.map((resource) => chip(resource, view))}`;
	return html`${shown.map((resource) => chip(resource, view))}
    <details class="fold">
      <summary>and ${rest.length} more</summary>
      <span class="rest-n">${plainNames(rest)}</span>
    </details>`;
}
function plainNames(reached) {
	return [...Map.groupBy(reached, ({ kind }) => kind)].map(([kind, list]) => list.some(hasOwnName) ? `${countedKind(list.length, kind).replace(/^\d+ /, "")} ${list.map(({ name }) => name).join(", ")}` : kindLabel(kind)).join("; ");
}
function chip(resource, view) {
	const words = hasOwnName(resource) ? html`<small>${kindLabel(resource.kind)}</small> ${resource.name}` : html`${kindLabel(resource.kind)}`;
	const change = view.changes.get(resource.key);
	if (change == null) return html`<span class="chip-r">${words}</span>`;
	return html`<a class="chip-r ${change.change}" href="#${linkId(resource.key, view.name)}">${words}</a>`;
}

// core/report/page/impact-panel.ts
const SHOWN$3 = 12;
const MAX_NAMES = 4;
function impactPanel(view, id) {
	const items = view.agent.impact.items.filter((item) => weight(item) > 0 || view.untested.has(item.key));
	if (items.length === 0) return null;
	const sorted = items.toSorted((a, b) => Number(view.untested.has(b.key)) - Number(view.untested.has(a.key)) || weight(b) - weight(a));
	const untested = view.untested.size;
	const note = untested === 0 ? "every change a caller can meet is exercised by a test case" : `${untested} without a test case`;
	return html`<section class="panel" id="${id}">
    <header>
      <h2>Impact</h2>
      <span class="note-n">${note}</span>
    </header>
    <div class="rows ip">
      <div class="row th" aria-hidden="true">
        <span>Changed</span><span>Used by</span><span>Reaches</span><span>Tests</span>
      </div>
      ${rowsWithRest(sorted.map((item) => row$2(item, view)), SHOWN$3, (rest) => `${rest} more items`)}
    </div>
  </section>`;
}
function weight({ usedBy, reaches }) {
	return usedBy.length + reaches.length;
}
function row$2(item, view) {
	const change = view.changes.get(item.key);
	const name = change == null ? html`${item.key}` : html`<span class="g ${change.change}" role="img" aria-label="${change.change}"></span
          ><span
            >${hasOwnName(change) ? html`${change.name} <small>${kindLabel(change.kind)}</small>` : kindLabel(change.kind)}</span
          >`;
	return html`<div class="row">
    <a class="nmx" href="#${linkId(item.key, view.name)}">${name}</a
    ><span data-side="Used by">${names(item.usedBy, view)}</span
    ><span data-side="Reaches">${names(item.reaches, view)}</span><span data-side="Tests">${tests(item, view)}</span>
  </div>`;
}
function names(list, view) {
	return list.length === 0 ? html`<span class="dim">–</span>` : resourceLinks(list, view, MAX_NAMES);
}
function tests({ key, testedBy }, view) {
	if (view.untested.has(key)) return html`<span class="tag amber">none</span>`;
	return testedBy.length === 0 ? html`<span class="dim">–</span>` : html`${testedBy.length}`;
}

// core/report/page/alike-items.ts
const LONG = 12;
const MANY = 4;
function alikeItems(changes, view) {
	if (changes.length <= LONG) return changes.map((change) => [change]);
	return [...Map.groupBy(changes, (change) => {
		const said = plainWords(describeChangeWords(change));
		return said === "" || view.risks.has(change.key) ? change.key : `${change.change} ${said}`;
	}).values()].flatMap((group) => group.length < MANY ? group.map((change) => [change]) : [group]);
}

// core/report/page/shown-text.ts
function shownText(text) {
	const escaped = escapeHtml(text);
	const marked = escaped.includes("&lt;U+") ? escaped.replaceAll(/&lt;(U\+[0-9A-F]{4,6})&gt;/g, "<i class=\"u\">&lt;$1&gt;</i>") : escaped;
	return marked.includes("{{") ? marked.replaceAll(/\{\{\w+:[^{}<>]{1,100}\}\}/g, "<b class=\"r\">$&</b>") : marked;
}

// core/report/page/mark-words.ts
const MAX_EDITS = 300;
const MIN_SHARED = .25;
function markWords(before, after) {
	const parts = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS });
	if (parts == null) return null;
	const segments = joined(parts.map(({ value, added, removed }) => ({
		text: value,
		side: added ? "after" : removed ? "before" : "both"
	})));
	if (segments.filter(({ side }) => side === "both").reduce((sum, { text }) => sum + text.trim().length, 0) < MIN_SHARED * Math.max(before.trim().length, after.trim().length)) return null;
	return {
		before: markupOf(segments, "before", "del"),
		after: markupOf(segments, "after", "ins")
	};
}
function joined(segments) {
	const out = [];
	for (const [index, segment] of segments.entries()) if (segment.side === "both" && segment.text.trim() === "" && index > 0 && index < segments.length - 1) out.push({
		text: segment.text,
		side: "before"
	}, {
		text: segment.text,
		side: "after"
	});
	else out.push(segment);
	return out;
}
function markupOf(segments, side, tag) {
	const onlySpaces = segments.every((segment) => segment.side === "both" || segment.text.trim() === "");
	let markup = "";
	let changed = "";
	const flush = () => {
		const words = changed.trim();
		const left = changed.slice(0, changed.length - changed.trimStart().length);
		const right = changed.slice(left.length + words.length);
		if (words !== "") markup += `${left}<${tag}>${shownText(words)}</${tag}>${right}`;
		else markup += onlySpaces && changed !== "" ? `<${tag}>${shownText(changed)}</${tag}>` : changed;
		changed = "";
	};
	for (const segment of segments) if (segment.side === side) changed += segment.text;
	else if (segment.side === "both") {
		flush();
		markup += shownText(segment.text);
	}
	flush();
	return markup;
}

// node_modules/diff2html/lib/rematch.js
var require_rematch = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.newMatcherFn = newMatcherFn;
	function newMatcherFn(distance) {
		function findBestMatch(a, b, cache = /* @__PURE__ */ new Map()) {
			let bestMatchDist = Infinity;
			let bestMatch;
			for (let i = 0; i < a.length; ++i) for (let j = 0; j < b.length; ++j) {
				const cacheKey = JSON.stringify([a[i], b[j]]);
				let md;
				if (!(cache.has(cacheKey) && (md = cache.get(cacheKey)))) {
					md = distance(a[i], b[j]);
					cache.set(cacheKey, md);
				}
				if (md < bestMatchDist) {
					bestMatchDist = md;
					bestMatch = {
						indexA: i,
						indexB: j,
						score: bestMatchDist
					};
				}
			}
			return bestMatch;
		}
		function group(a, b, level = 0, cache = /* @__PURE__ */ new Map()) {
			const bm = findBestMatch(a, b, cache);
			if (!bm || a.length + b.length < 3) return [[a, b]];
			const a1 = a.slice(0, bm.indexA);
			const b1 = b.slice(0, bm.indexB);
			const aMatch = [a[bm.indexA]];
			const bMatch = [b[bm.indexB]];
			const tailA = bm.indexA + 1;
			const tailB = bm.indexB + 1;
			const a2 = a.slice(tailA);
			const b2 = b.slice(tailB);
			const group1 = group(a1, b1, level + 1, cache);
			const groupMatch = group(aMatch, bMatch, level + 1, cache);
			const group2 = group(a2, b2, level + 1, cache);
			let result = groupMatch;
			if (bm.indexA > 0 || bm.indexB > 0) result = group1.concat(result);
			if (a.length > tailA || b.length > tailB) result = result.concat(group2);
			return result;
		}
		return group;
	}
}));

// core/report/page/pair-lines.ts
var import_rematch = require_rematch();
const MAX_COMPARED = 2500;
const MIN_LIKENESS = .3;
function pairLines(removed, added) {
	if (removed.length * added.length > MAX_COMPARED) return byPlace(removed, added);
	const left = removed.map(wordsOf);
	const right = added.map(wordsOf);
	const likeness = (a, b) => likenessOf(left[a.index] ?? NO_WORDS, right[b.index] ?? NO_WORDS);
	const match = (0, import_rematch.newMatcherFn)((a, b) => 1 - likeness(a, b));
	const lines = (texts, side) => texts.map((_, index) => ({
		index,
		side
	}));
	return match(lines(removed, "before"), lines(added, "after")).flatMap(([before = [], after = []]) => {
		const [first, second] = [before[0], after[0]];
		if (before.length === 1 && after.length === 1 && first !== void 0 && second !== void 0) {
			if (likeness(first, second) >= MIN_LIKENESS) return [{
				before: first.index,
				after: second.index
			}];
		}
		return [...before.map(({ index }) => ({
			before: index,
			after: null
		})), ...after.map(({ index }) => ({
			before: null,
			after: index
		}))];
	});
}
function byPlace(removed, added) {
	const isPair = (index) => removed.length === added.length && likenessOf(wordsOf(removed[index] ?? ""), wordsOf(added[index] ?? "")) >= MIN_LIKENESS;
	const pairs = [];
	for (const index of removed.keys()) pairs.push({
		before: index,
		after: isPair(index) ? index : null
	});
	for (const index of added.keys()) if (!isPair(index)) pairs.push({
		before: null,
		after: index
	});
	return pairs.toSorted((a, b) => (a.before ?? a.after ?? 0) - (b.before ?? b.after ?? 0));
}
const NO_WORDS = {
	counts: /* @__PURE__ */ new Map(),
	total: 0
};
const LOOKED_AT = 4e3;
function wordsOf(line) {
	const counts = /* @__PURE__ */ new Map();
	const words = line.slice(0, LOOKED_AT).match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return {
		counts,
		total: words.length
	};
}
function likenessOf(a, b) {
	if (a.total + b.total === 0) return 1;
	let shared = 0;
	for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
	return 2 * shared / (a.total + b.total);
}

// core/report/page/diff-table.ts
const WORDS_BUDGET = 12e4;
function diffTable(hunks) {
	const cursor = {
		old: 1,
		new: 1,
		budget: WORDS_BUDGET
	};
	let rows = "";
	for (const hunk of hunks) {
		const skipped = Math.max(hunk.oldStart - cursor.old, hunk.newStart - cursor.new);
		if (skipped > 0) rows += `<tr class="h"><td colspan="3">${skipped === 1 ? "1 unchanged line" : `${skipped} unchanged lines`}`;
		cursor.old = hunk.oldStart;
		cursor.new = hunk.newStart;
		rows += hunkRows(hunk, cursor);
	}
	return markup(`<table class="d"><colgroup><col class="no"><col class="no"><col></colgroup><tbody>${rows}</tbody></table>`);
}
function hunkRows(hunk, cursor) {
	let rows = "";
	let removed = [];
	let added = [];
	const flush = () => {
		rows += blockRows(removed, added, cursor);
		removed = [];
		added = [];
	};
	for (const { mark, text } of hunk.lines) if (mark === "-") removed.push(text);
	else if (mark === "+") added.push(text);
	else {
		flush();
		rows += `<tr><td>${cursor.old++}<td>${cursor.new++}<td>${shownText(text)}`;
	}
	flush();
	return rows;
}
function blockRows(removed, added, cursor) {
	if (removed.length === 0 || added.length === 0) return removed.map((text) => oldRow("m", shownText(text), cursor)).join("") + added.map((text) => newRow("p", shownText(text), cursor)).join("");
	let rows = "";
	let old = "";
	let fresh = "";
	let inRun = false;
	const flush = () => {
		rows += old + fresh;
		old = "";
		fresh = "";
	};
	for (const { before, after } of pairLines(removed, added)) {
		const edited = before != null && after != null;
		if (edited !== inRun) flush();
		inRun = edited;
		const left = before == null ? "" : removed[before] ?? "";
		const right = after == null ? "" : added[after] ?? "";
		const marked = edited ? words(left, right, cursor) : null;
		if (before != null) old += oldRow(edited ? "m e" : "m", marked?.before ?? shownText(left), cursor);
		if (after != null) fresh += newRow(edited ? "p e" : "p", marked?.after ?? shownText(right), cursor);
	}
	flush();
	return rows;
}
function words(before, after, cursor) {
	cursor.budget -= before.length + after.length;
	return cursor.budget < 0 ? null : markWords(before, after);
}
function oldRow(tone, text, cursor) {
	return `<tr class="${tone}"><td>${cursor.old++}<td><td>${text}`;
}
function newRow(tone, text, cursor) {
	return `<tr class="${tone}"><td><td>${cursor.new++}<td>${text}`;
}

// core/report/page/field-section.ts
const LONG_LINES = 30;
const LONG_TEXT = 4e3;
function fieldSection(block, field, change) {
	const moved = field?.moved;
	const label = html`<h4>${block.label}${lines(field, change)}</h4>`;
	if (moved != null && field?.before === void 0 && field?.after === void 0) return html`<section class="f s">
      ${label}
      <p class="vs">${movedText(moved)}</p>
    </section>`;
	if (block.show === "values") return html`<section class="f s">
      ${label}
      <p class="vs">${values(block)}${moved == null ? null : movedText(moved)}</p>
    </section>`;
	const one = block.before == null || block.after == null || change.change === "added" || change.change === "removed";
	const body = one || block.hunks.length === 0 ? wholeText(block) : diff(block);
	return html`<section class="f${one && isOneLine(block) ? " s" : ""}">
    ${label}${moved == null ? null : html`<p class="vs">${movedText(moved)}</p>`}${body}
  </section>`;
}
function movedText({ from, to }) {
	return html`<span class="v mv">moved from place ${from} to ${to}</span>`;
}
function lines(field, { places }) {
	const before = places?.before == null ? void 0 : field?.beforeLine;
	const after = places?.after == null ? void 0 : field?.afterLine;
	if (before == null && after == null) return null;
	const text = before == null || after == null || before === after ? `line ${after ?? before}` : `line ${before} → ${after}`;
	return html`<small>${text}</small>`;
}
function values({ before, after }) {
	const arrow = before != null && after != null;
	return html`${value(before, "old")}${arrow ? html`<span class="arrow" role="img" aria-label="becomes">→</span>` : null}${value(after, "new")}`;
}
function value(text, side) {
	if (text == null) return null;
	if (text === "") return html`<span class="v ${side} none">empty</span>`;
	return markup(`<span class="v ${side}">${shownText(text)}</span>`);
}
function wholeText(block) {
	const text = block.after ?? block.before ?? "";
	const side = block.after == null ? "old" : block.before == null ? "new" : "same";
	return markup(`<pre class="t ${side} ${block.text}${long(text)}">\n${shownText(text)}</pre>`);
}
function diff(block) {
	const rows = block.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
	const size = block.hunks.reduce((sum, { lines }) => sum + lines.reduce((all, line) => all + line.text.length, 0), 0);
	const isLong = rows > LONG_LINES || size > LONG_TEXT;
	return html`<div class="diff ${block.text}${isLong ? " long" : ""}">${diffTable(block.hunks)}</div>`;
}
function long(text) {
	return text.length > LONG_TEXT || text.split("\n", 31).length > LONG_LINES ? " long" : "";
}
function isOneLine({ before, after }) {
	const text = after ?? before ?? "";
	return text.length <= 240 && !text.includes("\n");
}

// core/report/page/item-impact.ts
const SHOWN$2 = 8;
const MAX_CASES = 8;
function itemImpact(change, view) {
	const impact = view.impact.get(change.key);
	if (impact == null) return null;
	const { usedBy, reaches, testedBy } = impact;
	const untested = view.untested.has(change.key);
	if (usedBy.length + reaches.length + testedBy.length === 0 && !untested) return null;
	return html`<dl class="im">
    ${usedBy.length === 0 ? null : row$1("Used by", resourceLinks(usedBy, view, SHOWN$2))}${reaches.length === 0 ? null : row$1("Reaches", resourceLinks(reaches, view, SHOWN$2))}${untested ? row$1("Tests", html`<span class="tag amber">no test reaches this</span>`) : testedBy.length === 0 ? null : row$1("Tests", cases$1(testedBy))}${impact.shortened === true ? row$1("", html`<span class="more">the nearest 100 are listed</span>`) : null}
  </dl>`;
}
function row$1(title, body) {
	return html`<div>
    <dt>${title}</dt>
    <dd>${body}</dd>
  </div>`;
}
function cases$1(testedBy) {
	const shown = testedBy.length > 9 ? testedBy.slice(0, MAX_CASES) : testedBy;
	const rest = testedBy.slice(shown.length);
	const chips = shown.map(({ set, name, how, through }) => html`<span class="chip-r" title="${reason(how, through)}"><small>${set}</small> ${name}</span>`);
	if (rest.length === 0) return html`${chips}`;
	return html`${chips}
    <details class="fold">
      <summary>and ${rest.length} more</summary>
      <span class="rest-n">${rest.map(({ set, name }) => `${set} › ${name}`).join("; ")}</span>
    </details>`;
}
function reason(how, through) {
	if (how === "leads") return `an expectation names ${through ?? "a resource"} that leads here`;
	if (how === "routed") return `its words are routed to ${through ?? "a topic"}, which is or leads to this`;
	return "an expectation names it";
}

// core/report/page/item-body.ts
function itemBody(change, view, id) {
	const fields = new Map(change.fields.map((field) => [field.pointer, field]));
	return html`<p class="at">
      <span class="pp">${places(change)}</span>${attribution(change)}<a class="pl" href="#${id}">Link to this</a>
    </p>
    ${notes(change, view)}${itemImpact(change, view)}${fieldBlocks(change).map((block) => fieldSection(block, fields.get(block.pointer), change))}`;
}
function places(change) {
	const before = change.places?.before;
	const after = change.places?.after;
	if (before == null && after == null) return html`<code>${change.after?.path ?? change.before?.path ?? ""}</code>`;
	if (before == null || after == null) return html`<code>${placeText(before ?? after)}</code>`;
	if (before.path === after.path) return before.line === after.line ? html`<code>${placeText(after)}</code>` : html`<code>${before.path}:${before.line}</code><span class="arrow" role="img" aria-label="now"> → </span
          ><code>:${after.line}</code>`;
	return html`<code>${placeText(before)}</code><span class="arrow" role="img" aria-label="now"> → </span
    ><code>${placeText(after)}</code>`;
}
function placeText(place) {
	return place == null ? "" : `${place.path}:${place.line}`;
}
function attribution({ attribution }) {
	if (attribution == null) return null;
	const { author, commit, subject, date } = attribution;
	return html`<span class="by"
    ><b>${author}</b> ${subject} <code title="${commit}">${commit.slice(0, 8)}</code>
    <time datetime="${date}">${date.slice(0, 10)}</time></span
  >`;
}
function notes(change, view) {
	const texts = [];
	if (change.change === "renamed") texts.push(html`A rename is delete and create at the vendor: <b>${change.before?.name ?? ""}</b> goes,
        <b>${change.name}</b> comes with a new id. History and analytics of the old one end.`);
	if (change.followers != null && change.followers.length > 0) texts.push(html`${change.followers.length} attributes hold the same values under the new name:
      ${change.followers.map((key, index) => html`${index === 0 ? "" : ", "}<code>${key.replace(/^attribute:/, "")}</code>`)}`);
	if (change.only != null) texts.push(html`Nothing but ${change.only} differs.`);
	const risks = view.risks.get(change.key) ?? [];
	return html`${risks.map(({ risk, message }) => html`<p class="note amber"><span class="tag amber">${risk}</span> ${message}</p>`)}${texts.map((text) => html`<p class="note">${text}</p>`)}`;
}

// core/report/page/item-words.ts
function itemWords(change) {
	return describeChangeWords(change).map((word) => typeof word === "string" ? html`${word}` : html`<em>${word.name}</em>`);
}

// core/report/page/item.ts
const LETTER = {
	added: "a",
	removed: "r",
	edited: "e",
	renamed: "n"
};
function item(change, view) {
	const id = linkId(change.key, view.name);
	const name = hasOwnName(change) ? change.name : capital(kindLabel(change.kind));
	return folded({
		attributes: html`class="i" id="${id}" data-c="${LETTER[change.change]}"`,
		summary: html`<summary>
      <span class="g ${change.change}" role="img" aria-label="${change.change}"></span><span class="nm">${name}</span
      ><span class="ws">${itemWords(change)}</span><span class="bs">${badges(change, view)}</span>
    </summary>`,
		body: itemBody(change, view, id)
	});
}
function badges(change, view) {
	const risks = view.risks.get(change.key) ?? [];
	const kinds = [...new Set(risks.map(({ risk }) => risk))];
	return html`${kinds.map((risk) => html`<span class="tag amber">${risk}</span>`)}${view.untested.has(change.key) && (view.agent.testSets.head?.cases.length ?? 0) > 0 ? html`<span class="tag plain">no test</span>` : null}`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// core/report/page/item-set.ts
const NAMES = 12;
function itemSet(changes, view) {
	const [first] = changes;
	if (first == null) return html``;
	const names = changes.slice(0, NAMES).map(({ name }) => name);
	return html`<details class="set">
    <summary>
      <span class="g ${first.change}" role="img" aria-label="${first.change}"></span
      ><span class="nm">${countedKind(changes.length, first.kind)}</span
      ><span class="ws">${itemWords(first)}<small>${names.join(", ")}${changes.length > NAMES ? " …" : ""}</small></span
      ><span class="bs"></span>
    </summary>
    <div class="in">${changes.map((change) => item(change, view))}</div>
  </details>`;
}

// core/report/page/named-words.ts
function namedWords(list) {
	return list.map((word) => typeof word === "string" ? html`${word}` : html`<code>${word.name}</code>`);
}

// core/report/page/routing-panel.ts
const SHOWN$1 = 10;
const FEW = 3;
function routingPanel(routing, id) {
	if (routing == null || routing.queries === 0) return null;
	const { moved, confusable, queries, score } = routing;
	const order = {
		worse: 0,
		other: 1,
		better: 2
	};
	const sorted = moved.toSorted((a, b) => order[sense(a)] - order[sense(b)]);
	const odd = sorted.filter((one) => sense(one) !== "better").length;
	const limit = Math.min(SHOWN$1, Math.max(odd, FEW));
	return html`<section class="panel" id="${id}">
    <header>
      <h2>Routing</h2>
      <span class="note-n"
        >${moved.length === 0 ? "no query moves" : `${moved.length} of ${queries} queries move`}</span
      >
    </header>
    <div class="scores">
      ${scoreOf("First topic is right", score.before.top1, score.after.top1, score)}${scoreOf("Among the first three", score.before.top3, score.after.top3, score)}
      <p class="dim">Each example query taken out of its topic and asked: the embedded runtime's router, no model.</p>
    </div>
    ${moved.length === 0 ? html`<p class="calm">All ${queries} queries are answered by the same topic as before.</p>` : html`<div class="rows mq">
            <div class="row th" aria-hidden="true"><span>Query</span><span>Before</span><span>After</span></div>
            ${rowsWithRest(sorted.map(movedRow), limit, (rest) => odd <= limit ? `${rest} more queries, which find the topic that lists them` : `${rest} more queries`)}
          </div>`}
    ${confusable.length === 0 ? null : html`<h3 class="sub">Hard to tell apart now</h3>
            <div class="rows">${rowsWithRest(confusable.map(pairRow), SHOWN$1, (rest) => `${rest} more pairs`)}</div>`}
  </section>`;
}
function sense({ owner, before, after }) {
	if (owner == null) return "other";
	if (before.topic === owner) return "worse";
	return after.topic === owner ? "better" : "other";
}
const SENSES = {
	worse: "leaves its topic",
	better: "finds its topic",
	other: ""
};
function movedRow(moved) {
	const how = sense(moved);
	return html`<div class="row ${how}">
    <span class="q"
      >“${moved.query}”${how === "other" ? null : html` <small class="${how}">${SENSES[how]}</small>`}${moved.owner == null ? html` <small>said in a test set</small>` : null}</span
    >${topic(moved.before, "Before")}${topic(moved.after, "After")}
  </div>`;
}
function topic({ topic, score }, side) {
	return html`<span class="tp" data-side="${side}"
    >${topic == null ? html`<i>fallback</i>` : html`<b>${topic}</b>`} <small>${score.toFixed(2)}</small></span
  >`;
}
function pairRow({ topics: [a, b], queries }) {
	return html`<div class="row pair">
    <span><b>${a}</b> <span class="dim">and</span> <b>${b}</b></span
    ><span class="dim">${queries.map((query, index) => html`${index === 0 ? "" : ", "}“${query}”`)}</span>
  </div>`;
}
function scoreOf(title, before, after, score) {
	if (score.before.queries + score.after.queries === 0) return null;
	const points = Math.round(after * 1e3) / 10 - Math.round(before * 1e3) / 10;
	const tone = Math.abs(points) < .05 ? "same" : points < 0 ? "down" : "up";
	const change = tone === "same" ? "as before" : `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(1)} points`;
	return html`<div class="score">
    <span>${title}</span
    ><b>${percent(before)} <span class="arrow" role="img" aria-label="becomes">→</span> ${percent(after)}</b
    ><small class="${tone}">${change}</small>
  </div>`;
}
function percent(share) {
	return `${(share * 100).toFixed(share === 0 || share === 1 ? 0 : 1)} %`;
}

// core/report/page/standing.ts
function standing({ before, after }) {
	if (before == null && after != null) return html`<span class="tag green">new agent</span>`;
	if (after == null && before != null) return html`<span class="tag red">agent removed</span>`;
	return null;
}

// core/report/page/turn-trace.ts
function turnTrace(turn, greeting) {
	const path = turn.path ?? [];
	const place = turn.flow == null ? null : [turn.flow, turn.step].filter((part) => part != null).join("/");
	return html`<ul class="tc">
    ${turn.topic == null && (greeting || place != null) ? null : line("topic", turn.topic == null ? html`<i>none</i>` : html`<code>${turn.topic}</code>`)}${path.length > 0 ? line("steps", html`${path.map((step, index) => html`${index === 0 ? "" : " → "}<code>${step}</code>`)}`) : place == null ? null : line("step", html`<code>${place}</code>`)}${(turn.functions ?? []).map((call) => line("calls", html`<code>${call.flow == null ? "" : `${call.flow}/`}${call.name}(${argumentsText(call.arguments)})</code
          >${call.parent == null ? null : html` from <code>${call.parent}</code>`}${call.error == null ? null : html` <span class="bad">${call.error.message}</span>`}`))}${turn.handoff == null ? null : line("handoff", html`<code>${turn.handoff.destination}</code>${turn.handoff.route == null ? null : html` ${turn.handoff.route}`}${turn.handoff.reason === "" ? null : html`: ${turn.handoff.reason}`}`)}${(turn.sms ?? []).map((sms) => line("SMS", html`${sms.template == null ? null : html`<code>${sms.template}</code> `}to ${sms.to}: “${sms.content}”`))}${turn.ended === true ? line("end", html`the conversation is over`) : null}${turn.notExecuted.map((text) => line("not executed", html`${text}`))}
  </ul>`;
}
function line(title, body) {
	return html`<li><span>${title}</span> ${body}</li>`;
}
function argumentsText(given) {
	return Object.entries(given).map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(", ");
}

// core/report/page/verdict-tone.ts
function verdictTone(verdict) {
	if (verdict === "passed") return "green";
	if (verdict === "failed" || verdict === "error") return "red";
	return verdict === "not judged" ? "amber" : "grey";
}

// core/report/page/transcript.ts
const GREETING = -1;
function transcript(before, after) {
	if (before == null || after == null) return oneSide(before ?? after);
	const turns = Array.from({ length: Math.max(before.turns.length, after.turns.length) }, (_, index) => index);
	const indexes = before.greeting == null && after.greeting == null ? turns : [GREETING, ...turns];
	const first = indexes.find((index) => differs(turnAt(before, index), turnAt(after, index)));
	return html`<div class="tr two">
    <div class="hd">${head("Base", before)}${head("Head", after)}</div>
    ${indexes.map((index) => html`<div class="tn${index === first ? " first" : ""}">
          ${index === first ? html`<p class="fd">First difference</p>` : null}${side$1(before, index)}${side$1(after, index)}
        </div>`)}
  </div>`;
}
function oneSide(result) {
	if (result == null) return html``;
	const indexes = result.turns.map((_, index) => index);
	const all = result.greeting == null ? indexes : [GREETING, ...indexes];
	return html`<div class="tr">
    <div class="hd">${head("", result)}</div>
    ${all.map((index) => html`<div class="tn">${side$1(result, index)}</div>`)}
  </div>`;
}
function head(title, result) {
	const repeats = result.repeats == null ? null : html` <small>${result.repeats.passed} of ${result.repeats.of} runs passed</small>`;
	return html`<p>
    ${title === "" ? null : html`<b>${title}</b> `}<span class="tag ${verdictTone(result.verdict)}"
      >${result.verdict}</span
    >${repeats} <code class="pc" title="${result.path}:${result.line}">${fileName(result.path)}:${result.line}</code>
  </p>`;
}
function turnAt(result, index) {
	return index === GREETING ? result.greeting : result.turns[index];
}
function side$1(result, index) {
	const turn = turnAt(result, index);
	if (turn == null) return html`<div class="sd"><p class="dim">${index === GREETING ? "not recorded" : "not reached"}</p></div>`;
	const judged = result.assertions.filter((assertion) => assertion.turn === index);
	return html`<div class="sd">
    ${index === GREETING || turn.user === "" ? null : html`<p class="us">${turn.user}</p>`}
    <p class="ag">${turn.reply === "" ? html`<i>no answer</i>` : turn.reply}</p>
    ${turnTrace(turn, index === GREETING)}${judged.map(assertion)}
  </div>`;
}
function assertion({ assertion, verdict, reason }) {
	const tone = verdictTone(verdict);
	return html`<p class="as ${tone}">
    <b>${verdict}</b>
    <code>${assertion}</code>${reason == null || verdict === "passed" ? null : html` <span>${reason}</span>`}
  </p>`;
}
function differs(before, after) {
	return JSON.stringify(told(before)) !== JSON.stringify(told(after));
}
function told(turn) {
	if (turn == null) return null;
	const { user, reply, topic, functions, flow, step, handoff, sms, ended } = turn;
	return [
		user,
		reply,
		topic,
		functions?.map((call) => [
			call.name,
			call.flow,
			call.arguments,
			call.error?.message ?? null
		]) ?? [],
		flow ?? null,
		step ?? null,
		handoff ?? null,
		sms ?? [],
		ended === true
	];
}
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// core/report/page/tests-panel.ts
const SHOWN = 12;
const TONES = {
	"newly failing": "red",
	"newly passing": "green",
	"changed behaviour": "blue",
	added: "green",
	removed: "red"
};
function testsPanel({ base, head, behaviour }, id) {
	if ((head?.cases.length ?? 0) + (base?.cases.length ?? 0) + behaviour.length === 0) return null;
	const told = new Set(behaviour.map((change) => change.after));
	const rest = (head?.cases ?? []).filter((item) => item.verdict !== "passed" && !told.has(item));
	const calm = behaviour.length + rest.length === 0;
	return html`<section class="panel" id="${id}">
    <header>
      <h2>Test behaviour</h2>
      <span class="note-n">${counts(head)}</span>
    </header>
    ${(head?.notes ?? []).map((note) => html`<p class="calm">${note}</p>`)}
    ${calm ? html`<p class="calm">Every test case passes, and every answer is the same as before.</p>` : null}
    ${cases(behaviour.map(changed), "more cases that behave differently")}
    ${rest.length === 0 ? null : html`<h3 class="sub">As before, and not passed</h3>`}${cases(rest.map(unpassed), "more cases")}
  </section>`;
}
function cases(rows, words) {
	const first = rows.slice(0, rows.length > 13 ? SHOWN : rows.length);
	const others = rows.slice(first.length).map((row) => html`<details class="case">${row.summary}${row.body}</details>`);
	return html`${first.map(({ open, summary, body }) => open ? html`<details class="case" open>${summary}${body}</details>` : folded({
		attributes: html`class="case"`,
		summary,
		body
	}))}${rowsWithRest(others, 0, (count) => `${count} ${words}`)}`;
}
function changed({ set, name, change, before, after }, index) {
	return {
		open: change === "newly failing" && index < 3,
		summary: html`<summary>
      <span class="tag ${TONES[change]}">${change}</span><span class="nm">${name}</span><span class="dim">${set}</span>
    </summary>`,
		body: transcript(before, after)
	};
}
function unpassed(item) {
	return {
		open: false,
		summary: html`<summary>
      <span class="tag ${verdictTone(item.verdict)}">${item.verdict}</span><span class="nm">${item.name}</span
      ><span class="dim">${item.set}</span>
    </summary>`,
		body: transcript(null, item)
	};
}
function counts(run) {
	if (run == null) return "none ran on the head";
	return [
		[run.passed, "passed"],
		[run.failed, "failed"],
		[run.errors, "errors"],
		[run.notJudged, "not judged"],
		[run.skipped, "skipped"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(" · ") || "no test cases";
}

// core/report/page/unchanged-panel.ts
const WORDS = {
	formatting: "formatting only",
	comments: "comments only",
	moved: "moved, otherwise the same",
	generated: "generated",
	"test set": "test sets",
	"environment values": "values of an environment, which no version holds",
	"not part of the agent": "not part of the agent"
};
function unchangedPanel(files, id) {
	if (files.length === 0) return null;
	const groups = [...Map.groupBy(files, ({ reason }) => reason)].toSorted(([, a], [, b]) => b.length - a.length);
	const counts = groups.map(([reason, list]) => `${list.length} ${WORDS[reason]}`).join(" · ");
	const count = files.length === 1 ? "1 more file differs" : `${files.length} more files differ`;
	return folded({
		attributes: html`class="panel quiet" id="${id}"`,
		summary: html`<summary>
      <span class="tx"><b>${count} without changing the agent</b> <span class="dim">${counts}</span></span>
    </summary>`,
		body: html`<div class="files">
      ${groups.map(([reason, list]) => html`<h3>${WORDS[reason]}<span class="n">${list.length}</span></h3>
            <ul>
              ${list.map(file)}
            </ul>`)}
    </div>`
	});
}
function file({ path, previousPath }) {
	return html`<li>${previousPath == null ? null : html`<code>${previousPath}</code> → `}<code>${path}</code></li>`;
}

// core/report/short-verdict.ts
function shortVerdict({ verdict, judged }) {
	if (judged === false) return {
		tone: "unjudged",
		words: "Not judged"
	};
	return verdict === "pass" ? {
		tone: "pass",
		words: "Passes"
	} : {
		tone: "fail",
		words: "Does not pass"
	};
}

// core/report/page/agent-section.ts
function agentSection(view, { judged }) {
	const { agent, groups } = view;
	return html`<section class="agent" id="${view.part("agent")}">
    ${view.name == null ? null : heading(agent, judged)}${testsPanel(agent.testSets, view.part("tests"))}${routingPanel(agent.routing, view.part("routing"))}
    <section class="changes" id="${view.part("changes")}" aria-label="Changes">
      ${groups.map(changesOfKind(view))}${groups.length === 0 ? emptyState(agent) : null}
    </section>
    ${impactPanel(view, view.part("impact"))}${findingsPanel(agent.findings, view.part("findings"), view.name == null ? agent.path : null)}${unchangedPanel(agent.unchanged, view.part("unchanged"))}
  </section>`;
}
function changesOfKind(view) {
	const variants = tellVariants(view.agent);
	return ({ id, title, changes }) => {
		const isTold = variants != null && changes.some((change) => change.kind === "variant");
		const rows = alikeItems(changes, view).map((group) => {
			const [only] = group;
			return group.length === 1 && only != null ? item(only, view) : itemSet(group, view);
		});
		return html`<section class="group" id="${id}">
      <h2>${title}<span class="n">${changes.length}</span></h2>
      ${isTold ? html`<p class="lead">${namedWords(variants.title)}: ${namedWords(variants.what)}</p>` : null}
      <div class="items">${rows}</div>
    </section>`;
	};
}
function heading(agent, judged) {
	const { tone, words } = shortVerdict({
		verdict: agent.verdict,
		...judged == null ? {} : { judged }
	});
	return html`<header class="agent-head">
    <h2>${agent.agent}</h2>
    <span class="verdict small ${tone}">${words}</span>${standing(agent)}<span class="dim"
      ><code>${agent.path === "" ? "." : agent.path}</code> · version <code>${shortId(agent.before?.digest)}</code> →
      <code>${shortId(agent.after?.digest)}</code></span
    >${wasWords(agent)}
  </header>`;
}
function wasWords(agent) {
	const was = describeWas(agent);
	return was.length === 0 ? null : html`<span class="dim">${namedWords(was)}</span>`;
}
function emptyState(agent) {
	const unread = agent.after != null && agent.after.digest == null;
	return html`<div class="empty">
    <p><b>${unread ? "Nothing to compare" : "No change"}</b></p>
    <p>
      ${unread ? "The new version could not be read: see the findings." : "The agent says and does the same on both sides."}
    </p>
  </div>`;
}

// core/report/page/agent-view.ts
function agentView(agent, several) {
	const name = several ? agent.agent : null;
	const part = (id) => name == null ? id : linkId(id, name);
	return {
		agent,
		name,
		groups: groupsOf(agent.changes, part),
		changes: new Map(agent.changes.map((change) => [change.key, change])),
		impact: new Map(agent.impact.items.map((item) => [item.key, item])),
		risks: Map.groupBy(agent.impact.risks, (risk) => risk.key),
		untested: new Set(agent.impact.untested),
		part
	};
}
function groupsOf(changes, part) {
	const titles = new Map(KINDS$1.map((row) => [row.kind, row.title]));
	return [...Map.groupBy(changes, (change) => change.kind)].map(([kind, changes]) => ({
		title: titles.get(kind) ?? kind,
		id: part(`kind-${kind}`),
		changes
	}));
}

// core/report/page/attention-panel.ts
function attentionPanel(report, views) {
	const groups = attentionOf(report);
	const count = attentionCount(groups);
	const byAgent = new Map(views.map((view) => [view.agent, view]));
	const body = count === 0 ? html`<p class="calm">
          Nothing: no error, no risky value, no test case that behaves
          worse${views.every(({ agent }) => agent.routing == null) ? "" : ", no query that lands elsewhere"}.
        </p>` : html`<div class="rows">${groups.map((group) => rowsOf(group, byAgent))}</div>`;
	return html`<section class="panel eye${count === 0 ? " none" : ""}" id="look" aria-labelledby="look-title">
    <header>
      <h2 id="look-title">Needs a human eye</h2>
      ${count === 0 ? null : html`<span class="n">${count}</span>`}
    </header>
    ${body}
  </section>`;
}
function rowsOf({ what, rows, few }, views) {
	const shown = rows.map((one) => row(one, one.agent === null ? null : views.get(one.agent) ?? null));
	return rowsWithRest(shown, few, (rest) => `${rest} more: ${what}`);
}
function row({ tone, what, message, place, about }, view) {
	const name = view?.name == null ? null : html`<b class="ag">${view.name}</b> `;
	const folder = view != null && view.name == null ? view.agent.path : null;
	const inner = html`<span class="tag ${tone}">${what}</span><span class="tx">${name}${namedWords(message)}</span>${place == null ? html`<span></span>` : html`<span class="pc">${placeCode(place.path, `${place.line}`, folder)}</span>`}`;
	const link = about == null ? null : linkTo(about, view);
	return link == null ? html`<div class="row">${inner}</div>` : html`<a class="row" href="#${link}">${inner}</a>`;
}
function linkTo(about, view) {
	if ("key" in about) return linkId(about.key, view?.name ?? null);
	return view == null ? about.part : view.part(about.part);
}

// core/report/page/help-dialog.ts
const KEYS = [
	[["/"], "filter by text"],
	[["j", "k"], "next and previous item"],
	[["o", "Enter"], "open or close the item"],
	[["e"], "open or close all items"],
	[["n", "p"], "next and previous part of the page"],
	[[
		"1",
		"2",
		"3",
		"4"
	], "only added, removed, edited, renamed"],
	[["s"], "inline or side by side"],
	[["t"], "theme: system, light, dark"],
	[["g"], "back to the top"],
	[["Esc"], "clear the filter, close this"],
	[["?"], "this help"]
];
function helpDialog() {
	return html`<dialog id="keys" aria-labelledby="keys-title">
    <header>
      <h2 id="keys-title">Keyboard</h2>
      <button type="button" class="btn" id="keys-close">Close</button>
    </header>
    <dl>
      ${KEYS.map(([keys, does]) => html`<div>
            <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
            <dd>${does}</dd>
          </div>`)}
    </dl>
    <p class="dim">
      The address can hold what you see: <code>#topic:parking</code>, <code>?view=side</code>, <code>?theme=dark</code>.
    </p>
  </dialog>`;
}

// core/report/page/navigation.ts
const SIGNS = {
	added: "+",
	removed: "−",
	edited: "•",
	renamed: "→"
};
function navigation(report, views) {
	const look = attentionCount(attentionOf(report));
	const own = report.findings.length === 0 ? null : link("configuration", "Configuration", report.findings.length);
	return html`<nav class="nav" aria-label="Parts of the report">
    <ul>
      ${link("look", "Needs a human eye", look)}${own}
    </ul>
    ${views.map(agentLinks)}
  </nav>`;
}
function agentLinks(view) {
	const { agent, groups } = view;
	const title = view.name == null ? null : html`<p><a href="#${view.part("agent")}">${view.name}</a></p>`;
	const { head, base, behaviour } = agent.testSets;
	const tests = (head?.cases.length ?? 0) + (base?.cases.length ?? 0) + behaviour.length;
	const touched = agent.impact.items.filter(({ key, usedBy, reaches }) => usedBy.length + reaches.length > 0 || view.untested.has(key)).length;
	const panels = [tests === 0 ? null : link(view.part("tests"), "Test behaviour", behaviour.length), agent.routing == null || agent.routing.queries === 0 ? null : link(view.part("routing"), "Routing", agent.routing.moved.length)];
	const after = [
		touched === 0 ? null : link(view.part("impact"), "Impact", touched),
		agent.findings.length === 0 ? null : link(view.part("findings"), "Findings", agent.findings.length),
		agent.unchanged.length === 0 ? null : link(view.part("unchanged"), "Without effect", agent.unchanged.length)
	];
	const more = groups.length > 0 && after.some((link) => link != null);
	return html`${title}${list(panels)}${groups.length === 0 ? null : html`<p class="kh">Changes</p>`}${list(groups.map(kindLink))}${more ? html`<p class="kh">More</p>` : null}${list(after)}`;
}
function list(links) {
	const shown = links.filter((link) => link != null);
	return shown.length === 0 ? null : html`<ul>
        ${shown}
      </ul>`;
}
function link(id, title, count) {
	return html`<li>
    <a href="#${id}"><span>${title}</span><span class="c">${count}</span></a>
  </li>`;
}
function kindLink({ id, title, changes }) {
	const signs = [
		"added",
		"removed",
		"edited",
		"renamed"
	].map((kind) => {
		const count = changes.filter(({ change }) => change === kind).length;
		return count === 0 ? null : html`<span class="k ${kind}" title="${count} ${kind}">${SIGNS[kind]}${count}</span>`;
	});
	return html`<li>
    <a href="#${id}"><span>${title}</span><span class="c">${signs.filter((sign) => sign != null)}</span></a>
  </li>`;
}

// core/report/page/style/item-css.ts
const ITEM_CSS = `
.agent+.agent{margin-top:56px;padding-top:8px;border-top:2px solid var(--line2)}
.agent-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px;margin-top:24px}
.agent-head h2{font-size:21px;letter-spacing:-.015em}
.group{margin-top:26px}
.group>h2{display:flex;align-items:center;gap:8px;margin-bottom:8px}
.items{border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:var(--shadow);overflow:hidden}
.i+.i,.i+.set,.set+.i,.set+.set{border-top:1px solid var(--line)}
/* Rows that are far away cost nothing until they come near. */
.i:not([open]){content-visibility:auto;contain-intrinsic-size:auto 39px}
summary{list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
.i>summary,.set>summary{display:grid;grid-template-columns:18px minmax(140px,27%) minmax(0,1fr) auto 12px;gap:2px 12px;align-items:baseline;padding:8px 16px}
.i>summary:hover,.set>summary:hover,.case>summary:hover,.quiet>summary:hover{background:var(--hover)}
.i>summary:focus-visible,.set>summary:focus-visible,.case>summary:focus-visible,.quiet>summary:focus-visible,.rest>summary:focus-visible{outline-offset:-3px}
.i>summary::after,.set>summary::after,.case>summary::after,.quiet>summary::after{content:"";width:7px;height:7px;border:solid var(--dim);border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translate(-3px,-1px);justify-self:end}
.i[open]>summary::after,.set[open]>summary::after,.case[open]>summary::after,.quiet[open]>summary::after{transform:rotate(225deg) translate(-2px,-1px)}
.i[open]>summary{background:var(--sunk);border-bottom:1px solid var(--line)}
.i.on>summary,.i:target>summary{box-shadow:inset 3px 0 0 var(--focus)}
.g{display:inline-grid;place-items:center;flex:none;width:17px;height:17px;border:1.5px solid;border-radius:5px;font:700 13px/1 var(--mono);align-self:start;margin-top:3px}
.g.added{color:var(--green)}.g.added::before{content:"+"}
.g.removed{color:var(--red)}.g.removed::before{content:"−"}
.g.edited{color:var(--blue)}.g.edited::before{content:"";width:6px;height:6px;border-radius:50%;background:currentColor}
.g.renamed{color:var(--grey)}.g.renamed::before{content:"→";font-size:11px}
.nm{font-weight:600;overflow-wrap:anywhere}
.ws{color:var(--muted);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.ws em{font-style:normal;color:var(--text)}
.i[open] .ws{white-space:normal;overflow-wrap:anywhere}
.set>summary small{margin-left:10px;color:var(--dim)}
.set[open]>summary{border-bottom:1px solid var(--line)}
.set[open]>summary small{display:none}
.set>.in{border-left:3px solid var(--line2)}
.lead{margin-bottom:8px;color:var(--muted);max-width:100ch}
.lead::first-letter{text-transform:uppercase}
.lead code{color:var(--text)}
.bs{display:flex;flex-wrap:wrap;gap:4px;justify-content:flex-end}
.body{padding:12px 16px 18px}
.i>noscript{display:block;padding:12px 16px 18px}
.at{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 18px;color:var(--dim);font-size:13px}
.pp code{color:var(--muted)}
.by b{font-weight:600;color:var(--muted)}
.pl{margin-left:auto;color:var(--muted);text-decoration:underline;text-underline-offset:3px;text-decoration-color:var(--line2);white-space:nowrap}
.note{margin-top:8px;padding:6px 12px;border-radius:8px;background:var(--sunk);color:var(--muted);font-size:13.5px;overflow-wrap:anywhere}
.note.amber{background:var(--amber-bg);color:var(--amber)}
.note.amber .tag{padding:0;margin-right:6px}
.note.amber .tag::after{content:":"}
.im{margin-top:10px}
.im div{display:grid;grid-template-columns:72px minmax(0,1fr);gap:10px;padding:2px 0;align-items:baseline}
.im dt{color:var(--dim);font-size:13px}
.fold>summary{display:inline-block;padding:0}
.rest-n{color:var(--muted);font-size:13.5px;overflow-wrap:anywhere}
.f{margin-top:14px}
.f.s{display:grid;grid-template-columns:minmax(110px,190px) minmax(0,1fr);gap:2px 14px;align-items:baseline;margin-top:8px}
.f.s+.f.s{margin-top:5px}
h4{margin-bottom:5px;font-size:13.5px;font-weight:600;color:var(--muted);overflow-wrap:anywhere}
.f.s h4{margin:0}
h4 small{margin-left:8px}
.vs{display:flex;flex-wrap:wrap;align-items:baseline;gap:3px}
.v{padding:1px 8px;border-radius:6px;font:13px/1.6 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.v.old{background:var(--del);color:var(--red)}.v.new{background:var(--ins);color:var(--green)}.v.mv{background:var(--ed);color:var(--blue);font-family:var(--sans)}
.v.none{font-family:var(--sans);font-style:italic}
.t{padding:8px 14px;border-radius:8px;font:13px/1.6 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;border-left:3px solid transparent}
.t.prose{font:14px/1.6 var(--sans)}
.f.s .t{padding-block:3px}
.t.new{background:var(--ins);border-color:var(--green-bar)}.t.old{background:var(--del);border-color:var(--red-bar)}.t.same{background:var(--sunk)}
.u{font:600 11.5px/1.4 var(--mono);padding:0 3px;border-radius:4px;background:var(--amber-bg);color:var(--amber)}
.r{font-weight:600}
.prose .r{font:600 .92em/1.5 var(--mono)}

.diff{border:1px solid var(--line);border-radius:8px;overflow:hidden;background:var(--card)}
.d,.w{width:100%;border-collapse:collapse;font:13px/21px var(--mono);table-layout:fixed}
.prose>.d,.prose>.w{font:14px/22px var(--sans)}
.diff col.no{width:42px}
.d td,.w td{padding:0 10px 0 24px;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;text-indent:-16px}
.d td::before,.w td::before{display:inline-block;width:16px;content:" ";text-indent:0;font-family:var(--mono);white-space:pre}
.d td:nth-child(-n+2),.w td:nth-child(odd){padding:0 8px 0 0;text-align:right;text-indent:0;color:var(--dim);font-family:var(--mono);font-size:12px;user-select:none;white-space:nowrap;overflow-wrap:normal}
.d td:nth-child(-n+2)::before,.w td:nth-child(odd)::before,.d .h td::before,.w .h td::before,.w .gap::before{content:none}
.d .m td,.w .m{background:var(--del)}.d .p td,.w .p{background:var(--ins)}.d .e td,.w .e{background:var(--ed)}
.d .m td:nth-child(-n+2),.w .m:nth-child(odd){background:var(--del-num)}.d .p td:nth-child(-n+2),.w .p:nth-child(odd){background:var(--ins-num)}
.d .e td:nth-child(-n+2),.w .e:nth-child(odd){background:var(--ed-num)}
.d .m td:nth-child(3)::before,.w .m:nth-child(even)::before{content:"−";color:var(--red)}
.d .p td:nth-child(3)::before,.w .p:nth-child(even)::before{content:"+";color:var(--green)}
.d .h td,.w .h td{user-select:none;padding:1px 14px;text-align:left;text-indent:0;background:var(--sunk);color:var(--dim);font:12.5px/20px var(--sans)}
.w td:nth-child(3){border-left:1px solid var(--line2)}
.w .gap{background:var(--sunk)}
.diff del,.diff ins{text-decoration:none;border-radius:3px}
.diff del{background:var(--del-w)}.diff ins{background:var(--ins-w)}
.js .long{position:relative;max-height:480px;overflow:hidden}
.js .long::after{content:"";position:absolute;inset:auto 0 0;height:64px;background:linear-gradient(transparent,var(--card));pointer-events:none}
.js .long.all{max-height:none}.js .long.all::after{content:none}
.unfold{display:block;margin-top:6px;padding:3px 10px;border:1px solid var(--line2);border-radius:7px;background:var(--card);color:var(--blue);font-size:13px;font-weight:560;cursor:pointer}
.unfold:hover{background:var(--hover)}
/* While there is a filter, only what it finds is seen. */
.filtered .panel,.filtered .top>:not(.title){display:none}
.filtered .agent+.agent{margin-top:28px;padding:0;border:0}
.filtering{display:flex;align-items:center;gap:12px;margin-top:16px;color:var(--muted)}
.empty{margin-top:24px;padding:44px 24px;border:1px dashed var(--line2);border-radius:12px;text-align:center;color:var(--muted)}
::highlight(found){background:#ffd966;color:#14181f}
`;

// core/report/page/style/layout-css.ts
const LAYOUT_CSS = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:72px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);font:14.5px/1.55 var(--sans);-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,pre{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration:none}
code,kbd{font:12.5px/1.5 var(--mono);overflow-wrap:anywhere}
small{font-size:12.5px;color:var(--dim);font-weight:400}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:6px}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;z-index:9;background:var(--card);padding:8px 14px;border-radius:8px}
.dim{color:var(--dim)}.bl{display:block}
.arrow{color:var(--dim);padding:0 .3em}

.tool{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:10px;min-height:54px;padding:8px 24px;background:var(--card);border-bottom:1px solid var(--line)}
.brand{display:inline-flex;align-items:center;gap:8px;font-weight:650;letter-spacing:-.01em}
.mark{fill:var(--green)}.tick{fill:none;stroke:var(--card);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.ring{fill:none;stroke:currentColor;stroke-width:1.5}.half{fill:currentColor}
.controls{display:flex;align-items:center;gap:8px;margin-left:auto;flex-wrap:wrap;justify-content:flex-end}
.find{position:relative;display:block}
.find kbd{position:absolute;right:9px;top:7px;padding:0 5px;border:1px solid var(--line2);border-radius:5px;color:var(--dim);background:var(--sunk);line-height:17px;pointer-events:none}
.find input:focus+kbd,.find input:not(:placeholder-shown)+kbd{display:none}
#filter{width:216px;height:34px;padding:0 10px 0 12px;border:1px solid var(--line2);border-radius:8px;background:var(--card)}
#filter::placeholder{color:var(--dim);opacity:1}
.chips{display:flex;gap:5px}
.chip,.btn,.seg button{height:34px;padding:0 11px;border:1px solid var(--line2);border-radius:8px;background:var(--card);font-size:13.5px;cursor:pointer;white-space:nowrap}
.chip{display:inline-flex;align-items:center;gap:6px}
.chip span{font-variant-numeric:tabular-nums;font-weight:600}
.chip.added span{color:var(--green)}.chip.removed span{color:var(--red)}.chip.edited span{color:var(--blue)}.chip.renamed span{color:var(--grey)}
.chip:hover:not(:disabled),.btn:hover{background:var(--hover);border-color:var(--dim)}
.chip:disabled{color:var(--dim);cursor:default;background:none;border-color:var(--line)}.chip:disabled span{color:var(--dim);font-weight:400}
.chip[aria-pressed=true]{font-weight:600}
.chip.added[aria-pressed=true]{background:var(--green-bg);border-color:var(--green);color:var(--green)}
.chip.removed[aria-pressed=true]{background:var(--red-bg);border-color:var(--red);color:var(--red)}
.chip.edited[aria-pressed=true]{background:var(--blue-bg);border-color:var(--blue);color:var(--blue)}
.chip.renamed[aria-pressed=true]{background:var(--grey-bg);border-color:var(--grey);color:var(--grey)}
.seg{display:flex;border:1px solid var(--line2);border-radius:8px;background:var(--sunk);padding:2px}
.seg button{height:28px;border:0;border-radius:6px;background:none;color:var(--muted)}
.seg button[aria-pressed=true]{background:var(--card);color:var(--text);font-weight:600;box-shadow:0 0 0 1px var(--line2)}
.icon{width:34px;padding:0;display:inline-grid;place-items:center;font-weight:600}

.verdict{display:inline-flex;align-items:center;padding:3px 12px;border-radius:99px;font-size:14px;font-weight:620;white-space:nowrap}
.verdict.small{font-size:12.5px;padding:2px 10px}
.verdict.pass{color:var(--green);background:var(--green-bg)}.verdict.fail{color:var(--red);background:var(--red-bg)}.verdict.unjudged{color:var(--grey);background:var(--grey-bg)}

.frame{display:grid;grid-template-columns:216px minmax(0,1080px);justify-content:center;gap:36px;padding:26px 24px 80px}
.nav{position:sticky;top:78px;align-self:start;max-height:calc(100vh - 96px);overflow:auto;overscroll-behavior:contain;padding:3px;font-size:14px}
.nav p{margin:16px 0 2px;padding:0 10px;font-weight:650;overflow-wrap:anywhere}
.nav p.kh{color:var(--dim);font-weight:500;font-size:12.5px}
.nav ul+ul{margin-top:2px}
.nav li a{display:flex;justify-content:space-between;gap:10px;padding:4px 10px;border-radius:7px;color:var(--muted)}
.nav li a:hover{background:var(--sunk);color:var(--text)}
.nav li a[aria-current]{background:var(--grey-bg);color:var(--text);font-weight:600}
.nav .c{display:flex;gap:6px;color:var(--dim);font-variant-numeric:tabular-nums;font-weight:400;white-space:nowrap}
.k.added{color:var(--green)}.k.removed{color:var(--red)}.k.edited{color:var(--blue)}.k.renamed{color:var(--grey)}
main{min-width:0}
main:focus{outline:none}

.title{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px}
h1{font-size:28px;line-height:1.25;letter-spacing:-.022em;font-weight:680;overflow-wrap:anywhere}
h2{font-size:16px;font-weight:650;letter-spacing:-.008em;overflow-wrap:anywhere}
.meta{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:8px;color:var(--muted);font-size:13.5px}
.meta div{display:flex;gap:8px;align-items:baseline;min-width:0}
.meta dt{color:var(--dim)}.meta code{color:var(--text)}
.vn{white-space:nowrap}
.reasons{margin-top:16px;padding:11px 16px;border-radius:10px;background:var(--red-bg);color:var(--red);font-weight:560}
.reasons li{overflow-wrap:anywhere;white-space:pre-line}
.policy{margin-top:16px;overflow-wrap:anywhere}
.stats{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));margin-top:18px;border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:var(--shadow);overflow:hidden}
.stat{display:grid;grid-template-columns:auto 1fr;grid-template-rows:auto auto 1fr;align-items:baseline;gap:0 8px;padding:13px 16px 12px;min-width:0}
.stat+.stat{border-left:1px solid var(--line)}
a.stat:hover{background:var(--hover)}
a.stat:focus-visible{outline-offset:-3px}
.stat .big{grid-row:1;grid-column:1;font-size:22px;line-height:1.25;font-weight:660;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.stat .big small{font-size:14px}
.stat .st{grid-row:1;grid-column:2;color:var(--muted)}
.stat .sm{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:0 10px;color:var(--dim);font-size:13px}

.bar{grid-column:1/-1;display:block;width:100%;height:6px;margin:6px 0 7px;border-radius:3px;background:var(--grey-bg)}
.bar .added{fill:var(--green-bar)}.bar .removed{fill:var(--red-bar)}.bar .edited{fill:var(--blue-bar)}.bar .renamed{fill:var(--grey-bar)}.bar .warned{fill:var(--amber-bar)}.bar .quiet{fill:none}
.foot{margin-top:44px;padding-top:16px;border-top:1px solid var(--line);color:var(--dim);font-size:13px}
`;

// core/report/page/style/media-css.ts
const MEDIA_CSS = `
@media (max-width:1380px){.controls{gap:6px}.chips{gap:4px}.chip{padding:0 8px}.seg button,.btn:not(.icon){padding:0 9px}#filter{width:184px}}
@media (max-width:1240px){.brand span{display:none}}
@media (max-width:1080px){.tool{position:static;flex-wrap:wrap;padding:10px 16px}html{scroll-padding-top:12px}.brand span{display:inline}.controls{margin-left:0;justify-content:flex-start}}
@media (max-width:940px){
.frame{grid-template-columns:minmax(0,1fr);gap:18px;padding:16px 16px 60px}
.nav{position:static;max-height:none;display:flex;flex-wrap:wrap;gap:0 4px;padding:0}
.nav ul{display:flex;flex-wrap:wrap;gap:0}.nav p{flex-basis:100%;margin:8px 0 0;padding:0 8px}.nav p.kh{display:none}.nav li a{padding:3px 8px}
.stats{grid-template-columns:repeat(2,minmax(0,1fr))}.stat:nth-child(odd){border-left:0}.stat:nth-child(n+3){border-top:1px solid var(--line)}}
@media (max-width:720px){
h1{font-size:23px}
.nav,.nav ul{flex-wrap:nowrap}.nav{align-items:baseline;overflow-x:auto;scrollbar-width:thin;margin-inline:-16px;padding-inline:8px}.nav p,.nav ul{flex:none;margin:0}.nav p{padding:3px 8px}.nav a{white-space:nowrap}
.find,#filter{width:100%}.find{flex-basis:100%}.chips{flex-wrap:wrap}.find kbd{display:none}
.i>summary{grid-template-columns:18px minmax(0,1fr) auto 12px;padding:9px 12px}.ws{grid-column:2/-1;grid-row:2;white-space:normal;overflow-wrap:anywhere}
.body,.i>noscript{padding:10px 12px 14px}
.row{grid-template-columns:minmax(0,1fr);padding:9px 14px}.row .pc{text-align:left}.pc small{display:inline;margin-left:8px}
.row>span:empty{display:none}
.mq .row,.ip .row,.row.pair{grid-template-columns:minmax(0,1fr)}.row.th{display:none}
[data-side]::before{content:attr(data-side) " ";color:var(--dim);font-size:12.5px}
.f.s{grid-template-columns:minmax(0,1fr)}
.case>summary{grid-template-columns:auto minmax(0,1fr) 12px;padding:9px 14px}.case>summary .dim{grid-column:2;grid-row:2}
.case>summary .tag{grid-row:1/3;align-self:start}
.tr{padding:0 14px 14px}.tr.two .hd,.two .tn{grid-template-columns:minmax(0,1fr)}.tn.first{margin-inline:-14px;padding-inline:14px}
.two .sd+.sd{margin-top:10px;padding-top:10px;border-top:1px solid var(--line2)}.hd .pc{float:none}
.diff col.no{width:30px}.d td:nth-child(-n+2):not([colspan]),.w td:nth-child(odd):not([colspan]){padding-right:5px}
.panel>header,.scores,.calm,.sub{padding-inline:14px}
.pl{margin-left:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
@page{margin:14mm}
body{background:#fff}
.tool,.nav,.pl,.skip,.unfold,dialog{display:none!important}
.frame{display:block;padding:0}
.panel,.items,.stats{box-shadow:none;break-inside:auto}
.i>summary,.row,.group>h2,.panel>header{break-inside:avoid;break-after:avoid}
.ws{white-space:normal}.js .long{max-height:none}.js .long::after{content:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.g,.tag,.v,.t,.d td{forced-color-adjust:none}}
`;

// core/report/page/style/palette-css.ts
const LIGHT = `color-scheme:light;
--bg:#f6f7f9;--card:#fff;--sunk:#f3f5f8;--hover:#f5f7fa;--text:#14181f;--muted:#505b6b;--dim:#5d6878;--line:#e2e6ec;--line2:#cbd2dc;
--green:#0b6e44;--green-bg:#e3f4ea;--green-bar:#2da66d;--red:#b01f31;--red-bg:#fde8ea;--red-bar:#d9485a;
--blue:#1d51bd;--blue-bg:#e6eefd;--blue-bar:#4d82ec;--grey:#515b6b;--grey-bg:#edf0f4;--grey-bar:#9aa5b5;
--amber:#7f4c00;--amber-bg:#fcf0d9;--amber-bar:#d9972b;--amber-soft:#fef9ef;
--ins:#e9f8ef;--ins-w:#abe5c3;--del:#fdeff0;--del-w:#f9c1c8;--ed:#eef4ff;--ed-num:#dbe7fd;--ins-num:#d3f0df;--del-num:#fadadd;
--focus:#2f6bea;--shadow:0 1px 2px rgb(20 28 40/5%),0 2px 8px rgb(20 28 40/4%)`;
const DARK = `color-scheme:dark;
--bg:#0c0f13;--card:#13171d;--sunk:#191e26;--hover:#181d24;--text:#e6eaf0;--muted:#aab4c2;--dim:#98a3b2;--line:#242b35;--line2:#3a4451;
--green:#5fd39a;--green-bg:#10291d;--green-bar:#2f9e69;--red:#ff959f;--red-bg:#351519;--red-bar:#d0505f;
--blue:#93b8ff;--blue-bg:#152644;--blue-bar:#4a7fe6;--grey:#aeb8c6;--grey-bg:#20262f;--grey-bar:#5d6878;
--amber:#efbb69;--amber-bg:#2e2310;--amber-bar:#b98228;--amber-soft:#1b1810;
--ins:#0f2318;--ins-w:#1d5a3b;--del:#2b1418;--del-w:#76303b;--ed:#121d30;--ed-num:#1b2d4d;--ins-num:#163825;--del-num:#431d24;
--focus:#6ea0ff;--shadow:none`;
const PALETTE_CSS = `
:root{${LIGHT};
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
@media screen{:root[data-theme=dark]{${DARK}}}
`;

// core/report/page/style/panel-css.ts
const PANEL_CSS = `
.panel{margin-top:24px;border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:var(--shadow);overflow:hidden}
.panel>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 10px;padding:12px 18px}
.panel>header+*{border-top:1px solid var(--line)}
.n{padding:0 8px;border-radius:99px;background:var(--grey-bg);color:var(--muted);font-size:12.5px;font-weight:600;line-height:20px;font-variant-numeric:tabular-nums}
.note-n{color:var(--dim);font-size:13.5px}
.calm{padding:12px 18px;color:var(--muted)}
.tag{display:inline-block;padding:0 8px;border-radius:99px;font-size:12.5px;line-height:20px;font-weight:600;white-space:nowrap}
.tag.red{background:var(--red-bg);color:var(--red)}.tag.amber{background:var(--amber-bg);color:var(--amber)}.tag.green{background:var(--green-bg);color:var(--green)}
.tag.blue{background:var(--blue-bg);color:var(--blue)}.tag.grey,.tag.plain{background:var(--grey-bg);color:var(--grey)}
.row{display:grid;grid-template-columns:122px minmax(0,1fr) fit-content(320px);gap:2px 14px;align-items:baseline;padding:8px 18px}
.row .tag{justify-self:start}
.rows>.row+.row,.rows>.rest,.rest>*+*,.rest[open]>summary,.rows>.rest+.row{border-top:1px solid var(--line)}
a.row:hover{background:var(--hover)}
a.row:focus-visible{outline-offset:-3px}
.tx{overflow-wrap:anywhere;min-width:0}
.tx>b,.ag{font-weight:620}
b.ag{margin-right:4px;color:var(--muted)}
.pc{color:var(--dim);font-size:12.5px;text-align:right;overflow-wrap:anywhere}
.pc small{display:block}
.eye .row{padding-block:7px}
.rest>summary,.fold>summary{padding:9px 18px;color:var(--blue);font-size:13.5px;font-weight:560}
.rest>summary:hover{background:var(--hover)}
.sub{padding:14px 18px 8px;font-size:13.5px;font-weight:620;color:var(--muted);border-top:1px solid var(--line)}
.row.th{padding-block:6px;background:var(--sunk);color:var(--muted);font-size:12.5px;font-weight:560}

.scores{display:flex;flex-wrap:wrap;gap:8px 36px;padding:12px 18px}
.score{display:grid;grid-template-columns:auto auto;gap:0 10px;align-items:baseline}
.score>span{grid-column:1/-1;color:var(--muted);font-size:13px}
.score b{font-size:17px;font-weight:640;font-variant-numeric:tabular-nums}
.score small.down{color:var(--red);font-weight:600}.score small.up{color:var(--green);font-weight:600}
.scores>p{flex-basis:100%;font-size:13px}
.scores+.calm,.scores+.rows{border-top:1px solid var(--line)}
.mq .row{grid-template-columns:minmax(0,1fr) minmax(0,240px) minmax(0,240px)}
.mq .q{overflow-wrap:anywhere}
small.worse{color:var(--red);font-weight:600}small.better{color:var(--green);font-weight:600}
.tp{overflow-wrap:anywhere}.tp b{font-weight:560}
.row.pair{grid-template-columns:minmax(0,1fr) minmax(0,1.4fr)}
.row.pair b{font-weight:600}
.ip .row{grid-template-columns:minmax(0,250px) minmax(0,1fr) minmax(0,1fr) 52px}
.nmx{display:flex;gap:9px;align-items:baseline;font-weight:600;overflow-wrap:anywhere}
.nmx .g{align-self:center}
.nmx:hover span:last-child{text-decoration:underline;text-underline-offset:3px}
.chip-r{display:inline-block;max-width:100%;margin:1px 5px 1px 0;padding:0 7px;border-radius:6px;background:var(--grey-bg);font-size:13px;line-height:21px;overflow-wrap:anywhere}
.chip-r small{color:var(--dim)}
a.chip-r{text-decoration:underline;text-underline-offset:3px;text-decoration-color:var(--line2)}
a.chip-r:hover{text-decoration-color:currentColor}
a.chip-r.added{background:var(--green-bg);color:var(--green)}a.chip-r.removed{background:var(--red-bg);color:var(--red)}a.chip-r.edited{background:var(--blue-bg);color:var(--blue)}a.chip-r.renamed{background:var(--grey-bg);color:var(--grey)}
a.chip-r small{color:inherit}
.more{color:var(--dim);font-size:13px;white-space:nowrap}

.case{border-top:1px solid var(--line)}
.case>summary{display:grid;grid-template-columns:auto minmax(0,1fr) auto 12px;gap:4px 12px;align-items:baseline;padding:9px 18px}
.tr{padding:0 18px 16px;font-size:14px}
.tr .hd,.tn{display:grid;grid-template-columns:minmax(0,1fr);gap:0 24px}
.tr.two .hd,.two .tn{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.hd{padding:4px 0 10px}
.hd .pc{float:right}
.tn{position:relative;padding:10px 0}
.tn+.tn,.hd+.tn{border-top:1px dashed var(--line)}
.tn.first{margin-inline:-18px;padding-inline:18px;background:var(--amber-soft);box-shadow:inset 3px 0 0 var(--amber-bar);border-block:1px solid var(--line)!important}
.fd{grid-column:1/-1;color:var(--amber);font-size:12.5px;font-weight:620}
.us,.sd .ag{width:fit-content;max-width:94%;padding:6px 12px;border-radius:12px;overflow-wrap:anywhere;white-space:pre-wrap}
.us{margin:2px 0 6px auto;background:var(--blue-bg);border-bottom-right-radius:4px}
.sd .ag{background:var(--card);box-shadow:inset 0 0 0 1px var(--line2);border-bottom-left-radius:4px;font-weight:400}
.tc{margin-top:5px;color:var(--muted);font-size:13px}
.tc li{overflow-wrap:anywhere}
.tc li>span:first-child{color:var(--dim)}
.bad{color:var(--red)}
.as{margin-top:5px;padding:4px 10px;border-radius:7px;font-size:13.5px;overflow-wrap:anywhere}
.as.red{background:var(--red-bg);color:var(--red)}.as.amber{background:var(--amber-bg);color:var(--amber)}.as.green{padding-block:0;color:var(--green)}.as.grey{background:var(--grey-bg);color:var(--grey)}
.first .as.amber{box-shadow:inset 0 0 0 1px var(--amber-bar)}

.quiet>summary{display:grid;grid-template-columns:1fr 12px;gap:12px;align-items:baseline;padding:12px 18px}
.quiet>summary b{font-weight:600}
.files{padding:0 18px 16px;border-top:1px solid var(--line)}
.files h3{display:flex;gap:8px;margin:14px 0 4px;font-size:13.5px;font-weight:620}
.files li{padding:1px 0;color:var(--muted);overflow-wrap:anywhere}

dialog{width:min(440px,calc(100vw - 32px));padding:0 20px 18px;border:1px solid var(--line2);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 12px 48px rgb(0 0 0/25%)}
dialog::backdrop{background:rgb(10 14 20/45%)}
dialog header{display:flex;justify-content:space-between;align-items:center;padding:14px 0 8px}
dialog dl div{display:grid;grid-template-columns:120px 1fr;gap:12px;padding:4px 0}
dialog dt{display:flex;gap:4px;align-items:start}
dialog kbd{padding:0 7px;border:1px solid var(--line2);border-bottom-width:2px;border-radius:5px;background:var(--sunk);line-height:20px}
dialog p{margin-top:12px;font-size:13px}
`;

// core/report/page/page-css.ts
const PAGE_CSS = [
	PALETTE_CSS,
	LAYOUT_CSS,
	PANEL_CSS,
	ITEM_CSS,
	MEDIA_CSS
].join("");

// core/report/page/stat-strip.ts
const CHANGES = [
	"added",
	"removed",
	"edited",
	"renamed"
];
function statStrip(report, views) {
	return html`<div class="stats">
    ${changesCell(report, views)}${testsCell(report, views)}${routingCell(views)}${findingsCell(report, views)}
  </div>`;
}
function cell(link, big, title, bar, small) {
	const inner = html`<span class="st">${title}</span><span class="big">${big}</span>${bar}<span class="sm"
      >${small}</span
    >`;
	return link == null ? html`<div class="stat">${inner}</div>` : html`<a class="stat" href="#${link}">${inner}</a>`;
}
function changesCell(report, views) {
	const changes = report.agents.flatMap((agent) => agent.changes);
	const counts = CHANGES.map((change) => ({
		tone: change,
		count: changes.filter((item) => item.change === change).length
	}));
	const small = counts.filter(({ count }) => count > 0).map(({ tone, count }) => html`<span class="k ${tone}">${count} ${tone}</span>`);
	const link = changes.length === 0 ? void 0 : views.find(({ groups }) => groups.length > 0)?.part("changes");
	const files = report.agents.reduce((sum, { unchanged }) => sum + unchanged.length, 0);
	const noise = files === 0 ? null : html`<span class="k">${files} more ${files === 1 ? "file" : "files"} without effect</span>`;
	return cell(link, html`${changes.length}`, changes.length === 1 ? "change" : "changes", bar(counts), html`${small}${noise}`);
}
function testsCell(report, views) {
	const runs = report.agents.map((agent) => agent.testSets.head).filter((run) => run != null);
	const sum = (of) => runs.reduce((all, run) => all + of(run), 0);
	const total = sum((run) => run.cases.length);
	if (total === 0) return cell(void 0, html`–`, "test cases", bar([]), html`none ran`);
	const passed = sum((run) => run.passed);
	const counts = [
		{
			tone: "added",
			count: passed
		},
		{
			tone: "removed",
			count: sum((run) => run.failed + run.errors)
		},
		{
			tone: "warned",
			count: sum((run) => run.notJudged)
		},
		{
			tone: "renamed",
			count: sum((run) => run.skipped)
		}
	];
	const link = views.find(({ agent }) => (agent.testSets.head?.cases.length ?? 0) > 0)?.part("tests");
	return cell(link, html`${passed}<small> of ${total}</small>`, "test cases passed", bar(counts), html`<span class="k">${countTests(report.agents)}</span>`);
}
function routingCell(views) {
	const known = views.filter(({ agent }) => (agent.routing?.queries ?? 0) > 0);
	if (known.length === 0) return cell(void 0, html`–`, "queries move", bar([]), html`no routing to compare`);
	const queries = known.reduce((sum, { agent }) => sum + (agent.routing?.queries ?? 0), 0);
	const moved = known.reduce((sum, { agent }) => sum + (agent.routing?.moved.length ?? 0), 0);
	const bars = bar([{
		tone: "edited",
		count: moved
	}, {
		tone: "quiet",
		count: queries - moved
	}]);
	const pairs = known.reduce((sum, { agent }) => sum + (agent.routing?.confusable.length ?? 0), 0);
	const small = pairs === 0 ? `of ${queries} asked of both versions` : `of ${queries}; ${pairs} new confusable ${pairs === 1 ? "pair" : "pairs"}`;
	return cell(known[0]?.part("routing"), html`${moved}`, moved === 1 ? "query moves" : "queries move", bars, html`<span class="k">${small}</span>`);
}
function findingsCell(report, views) {
	const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)];
	if (report.judged === false && findings.length === 0) return cell(void 0, html`–`, "findings", bar([]), html`not validated`);
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const counts = [
		{
			tone: "removed",
			count: count("error")
		},
		{
			tone: "warned",
			count: count("warning")
		},
		{
			tone: "renamed",
			count: count("notice")
		}
	];
	return cell(report.findings.length > 0 ? "configuration" : views.find(({ agent }) => agent.findings.length > 0)?.part("findings"), html`${findings.length}`, findings.length === 1 ? "finding" : "findings", bar(counts), html`<span class="k">${findings.length === 0 ? "nothing to mend" : countFindings(findings)}</span>`);
}
const WIDTH = 100;
function bar(parts) {
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return markup("<svg class=\"bar\" aria-hidden=\"true\"></svg>");
	let x = 0;
	const rects = parts.filter(({ count }) => count > 0).map(({ tone, count }) => {
		const width = count / total * WIDTH;
		const rect = `<rect class="${tone}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%"/>`;
		x += width;
		return rect;
	});
	return markup(`<svg class="bar" aria-hidden="true">${rects.join("")}</svg>`);
}

// core/report/page/page-header.ts
const REASONS_SHOWN = 8;
function pageHeader(report, views) {
	const [first] = report.agents;
	const one = report.agents.length === 1 && first != null ? first : null;
	const { tone, words } = shortVerdict(report);
	return html`<header class="top">
    <div class="title">
      <h1>${one?.agent ?? `${report.agents.length} agents`}</h1>
      <span class="verdict ${tone}">${words}</span>${one == null ? null : standing(one)}
    </div>
    <dl class="meta">
      ${side("Base", report.base, one?.before?.digest)}${side("Head", report.head, one?.after?.digest)}${one == null ? null : html`<div>
              <dt>Folder</dt>
              <dd><code>${one.path === "" ? "." : one.path}</code>${was(one)}</dd>
            </div>`}
    </dl>
    ${reasons(report)}${policyText(report)}${statStrip(report, views)}
  </header>`;
}
function side(title, { ref, commit }, digest) {
	const named = commit == null || !commit.startsWith(ref);
	return html`<div>
    <dt>${title}</dt>
    <dd>
      ${named ? html`<code>${ref === "." ? "working tree" : ref}</code> ` : null}${commit == null ? null : html`<code title="${commit}">${shortId(commit).slice(0, 8)}</code> `}${digest === void 0 ? null : html`<span class="vn">version <code title="${digest ?? "none"}">${shortId(digest)}</code></span>`}
    </dd>
  </div>`;
}
function was(agent) {
	const words = describeWas(agent);
	return words.length === 0 ? null : html` <span class="vn">${namedWords(words)}</span>`;
}
function reasons(report) {
	const several = report.agents.length > 1;
	const all = report.agents.flatMap((agent) => agent.reasons.map((reason) => html`<li>${several ? html`<b>${agent.agent}</b> ` : null}${reason}</li>`));
	if (all.length === 0) return null;
	const rest = all.slice(REASONS_SHOWN);
	const more = html`<details class="fold">
    <summary>and ${rest.length} more</summary>
    <ul>
      ${rest}
    </ul>
  </details>`;
	return html`<div class="reasons">
    <ul>
      ${all.slice(0, REASONS_SHOWN)}
    </ul>
    ${rest.length === 0 ? null : more}
  </div>`;
}
function policyText({ policy }) {
	if (policy == null) return null;
	const { lead, lines } = describePolicy(policy);
	const list = html`<ul>
    ${lines.map((line) => html`<li>${namedWords(line)}</li>`)}
  </ul>`;
	return html`<div class="policy">
    <p>${namedWords(lead)}</p>
    ${lines.length === 0 ? null : list}
  </div>`;
}

// core/report/page/script/address-script.ts
const ADDRESS_SCRIPT = `
  const THEMES = ['system', 'light', 'dark']
  let theme = 'system'
  let place = ''

  const setTheme = (next) => {
    theme = THEMES.includes(next) ? next : 'system'
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
    byId('theme').setAttribute('aria-label', 'Theme: ' + (theme === 'system' ? 'as the system' : theme))
  }
  const nextTheme = () => { setTheme(THEMES[(THEMES.indexOf(theme) + 1) % 3]); status.textContent = byId('theme').getAttribute('aria-label'); remember() }
  byId('theme').addEventListener('click', nextTheme)

  const remember = () => {
    const wanted = new URLSearchParams()
    if (view === 'side') wanted.set('view', 'side')
    if (theme !== 'system') wanted.set('theme', theme)
    const hash = '#' + place + (wanted.size > 0 ? '?' + wanted : '')
    try { history.replaceState(null, '', hash === '#' ? '#content' : hash) } catch { /* a frame that allows no history */ }
  }

  const decoded = (text) => { try { return decodeURIComponent(text) } catch { return text } }

  // Keys as people write them, with or without the agent's name before.
  const find = (id) => {
    if (id === '') return null
    const exact = byId(id)
    if (exact) return exact
    const wanted = decoded(id)
    return items.find((item) => decoded(item.id) === wanted)
      || items.find((item) => decoded(item.id).endsWith('/' + wanted))
      || items.find((item) => wanted.endsWith('/' + decoded(item.id)))
      || null
  }

  const go = (event) => {
    const [id, query = ''] = location.hash.slice(1).split('?', 2)
    const wanted = new URLSearchParams(query)
    if (wanted.has('theme')) setTheme(wanted.get('theme'))
    if (wanted.has('view')) setView(wanted.get('view'))
    place = id
    if (query === '' && (view === 'side' || theme !== 'system')) remember()
    const target = find(id)
    if (!target) return
    reveal(target)
    if (target.getClientRects().length === 0) clearFilter()
    if (target.matches('details')) { open(target); select(target, false) }
    target.scrollIntoView({ block: 'start', behavior: event ? 'auto' : 'instant' })
  }
  addEventListener('hashchange', go)
`;

// core/report/page/script/filter-script.ts
const FILTER_SCRIPT = `
  const chips = all('[data-filter]')
  const search = byId('filter')
  const toggle = byId('toggle-all')
  const status = byId('status')
  const texts = new Map()

  const textOf = (item) => {
    let text = texts.get(item)
    if (text === undefined) {
      const source = item.querySelector(':scope > noscript')
      const body = source
        ? source.textContent.replace(/<[^>]*>/g, ' ').replace(/ ?&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
        : item.querySelector('.body').textContent
      text = (item.id + ' ' + item.querySelector('summary').textContent + ' ' + body).toLowerCase().replace(/\\s+/g, ' ')
      texts.set(item, text)
    }
    return text
  }

  const shown = () => items.filter((item) => !item.hidden)

  const applyFilter = () => {
    const text = search.value.trim().toLowerCase().replace(/\\s+/g, ' ')
    const kinds = chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true').map((chip) => chip.dataset.filter)
    for (const item of items) item.hidden = !((kinds.length === 0 || kinds.includes(item.dataset.c)) && (text === '' || textOf(item).includes(text)))
    for (const group of all('.group')) {
      group.hidden = all('.i', group).every((item) => item.hidden)
      const link = document.querySelector('.nav a[href="#' + CSS.escape(group.id) + '"]')
      if (link) link.parentElement.hidden = group.hidden
    }
    const filtered = text !== '' || kinds.length > 0
    for (const set of sets) {
      set.hidden = all('.i', set).every((item) => item.hidden)
      if (filtered && !set.dataset.was) { set.dataset.was = set.open ? 'open' : 'closed'; set.open = true }
      if (!filtered && set.dataset.was) { set.open = set.dataset.was === 'open'; delete set.dataset.was }
    }
    for (const agent of all('.agent')) agent.hidden = filtered && all('.i', agent).every((item) => item.hidden)
    const count = shown().length
    root.classList.toggle('filtered', filtered)
    byId('no-match').hidden = count > 0 || items.length === 0
    status.textContent = filtered ? count + ' of ' + items.length + ' items' : ''
    byId('count').textContent = status.textContent
    byId('count').parentElement.hidden = !filtered
    highlight()
  }

  const highlight = () => {
    if (!window.Highlight || !CSS.highlights) return
    const text = search.value.trim().toLowerCase()
    const ranges = []
    if (text.length > 1) {
      for (const item of shown()) {
        const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node && ranges.length < 2000; node = walker.nextNode()) {
          if (node.parentNode.nodeName === 'NOSCRIPT') continue
          const value = node.data.toLowerCase()
          if (value.length !== node.data.length) continue
          for (let at = value.indexOf(text); at !== -1; at = value.indexOf(text, at + text.length)) {
            const range = new Range()
            range.setStart(node, at)
            range.setEnd(node, at + text.length)
            ranges.push(range)
          }
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges))
  }

  const press = (chip) => {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'))
    applyFilter()
  }
  const clearFilter = () => {
    search.value = ''
    for (const chip of chips) chip.setAttribute('aria-pressed', 'false')
    applyFilter()
  }
  const toggleAll = () => {
    const opened = toggle.getAttribute('aria-pressed') !== 'true'
    for (const set of sets) if (!set.hidden) set.open = opened
    for (const item of shown()) item.open = opened
    toggle.setAttribute('aria-pressed', String(opened))
    toggle.textContent = opened ? 'Close all' : 'Open all'
  }
  for (const chip of chips) chip.addEventListener('click', () => press(chip))
  search.addEventListener('input', applyFilter)
  toggle.addEventListener('click', toggleAll)
  byId('clear').addEventListener('click', clearFilter)
`;

// core/report/page/script/items-script.ts
const ITEMS_SCRIPT = `
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector))
  const byId = (id) => document.getElementById(id)
  const items = all('details.i')
  const sets = all('details.set')
  const root = document.documentElement

  const render = (details) => {
    const source = details.querySelector(':scope > noscript')
    if (source) {
      const body = document.createElement('div')
      body.className = 'body'
      body.innerHTML = source.textContent
      if (details.matches('.i')) source.replaceWith(body)
      else source.replaceWith(...body.childNodes)
    }
    for (const diff of all('.diff', details)) layOut(diff)
    const longs = all('.long', details)
    if (longs.length > 0) requestAnimationFrame(() => longs.forEach(fold))
  }

  const fold = (long) => {
    if (long.dataset.fold || long.offsetParent === null) return
    long.dataset.fold = 'done'
    if (long.scrollHeight < long.clientHeight + 60) { long.classList.add('all'); return }
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'unfold'
    button.setAttribute('aria-expanded', 'false')
    button.textContent = 'Show all of it'
    button.addEventListener('click', () => {
      const open = long.classList.toggle('all')
      button.setAttribute('aria-expanded', String(open))
      button.textContent = open ? 'Show less' : 'Show all of it'
      if (!open) long.scrollIntoView({ block: 'nearest' })
    })
    long.after(button)
  }

  // 'toggle' does not bubble, but it can be caught on its way down.
  document.addEventListener('toggle', (event) => {
    if (event.target.open) { render(event.target); highlight() }
  }, true)

  const reveal = (item) => {
    const set = item.closest('details.set')
    if (set) set.open = true
  }
  const open = (details) => {
    reveal(details)
    if (!details.open) details.open = true
    render(details)
  }
`;

// core/report/page/script/keys-script.ts
const KEYS_SCRIPT = `
  const help = byId('keys')
  let current = null

  const select = (item, focus) => {
    if (current) current.classList.remove('on')
    current = item
    if (!item) return
    reveal(item)
    item.classList.add('on')
    const summary = item.querySelector('summary')
    if (focus) { summary.focus({ preventScroll: true }); summary.scrollIntoView({ block: 'nearest' }) }
  }
  const step = (by) => {
    const list = shown()
    if (list.length === 0) return
    const at = current && list.includes(current) ? list.indexOf(current) + by : by > 0 ? firstBelow(list) : 0
    select(list[Math.min(Math.max(at, 0), list.length - 1)], true)
  }
  const firstBelow = (list) => Math.max(0, list.findIndex((item) => item.getBoundingClientRect().top > 54))
  const links = all('.nav a')
  const parts = links.map((link) => byId(link.getAttribute('href').slice(1))).filter((part) => part)
  const leap = (by) => {
    const list = parts.filter((part) => !part.hidden)
    const top = 80
    const next = by > 0
      ? list.find((part) => part.getBoundingClientRect().top > top + 8)
      : list.filter((part) => part.getBoundingClientRect().top < top - 8).pop()
    if (next) next.scrollIntoView({ block: 'start' })
  }
  const showHelp = () => { if (!help.open) help.showModal() }
  byId('help').addEventListener('click', showHelp)
  byId('keys-close').addEventListener('click', () => help.close())
  help.addEventListener('click', (event) => { if (event.target === help) help.close() })

  const turn = () => {
    if (!current) return
    if (current.open) { current.open = false; return }
    open(current)
    if (current.getBoundingClientRect().bottom > innerHeight) current.scrollIntoView({ block: 'start' })
  }

  const KEYS = {
    '/': () => { search.focus(); search.select() },
    j: () => step(1),
    k: () => step(-1),
    o: () => turn(),
    Enter: () => turn(),
    e: toggleAll,
    n: () => leap(1),
    p: () => leap(-1),
    s: () => { setView(view === 'side' ? 'inline' : 'side'); remember() },
    t: nextTheme,
    g: () => scrollTo(0, 0),
    '?': showHelp,
    Escape: clearFilter,
  }
  chips.forEach((chip, index) => { KEYS[String(index + 1)] = () => { if (!chip.disabled) press(chip) } })
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return
    const typing = event.target === search
    if (typing && event.key === 'Escape') { clearFilter(); search.blur(); return }
    if (typing && event.key === 'Enter') { event.preventDefault(); select(shown()[0] || null, true); return }
    if (typing || !Object.hasOwn(KEYS, event.key)) return
    if (event.key === 'Enter' && event.target !== document.body) return
    event.preventDefault()
    KEYS[event.key]()
  })
  document.addEventListener('focusin', (event) => {
    const item = event.target.closest('summary') && event.target.closest('details.i')
    if (item && item !== current) select(item, false)
  })

  const inView = () => {
    let now = null
    for (const part of parts) if (!part.hidden && part.getBoundingClientRect().top < 140) now = part
    for (const link of links) {
      if (now && link.getAttribute('href') === '#' + now.id) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  let waiting = false
  addEventListener('scroll', () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => { waiting = false; inView() })
  }, { passive: true })

  let closed = []
  addEventListener('beforeprint', () => {
    closed = all('details').filter((details) => !details.open)
    for (const details of closed) open(details)
  })
  addEventListener('afterprint', () => { for (const details of closed) details.open = false })

  root.classList.add('js')
  document.querySelector('.controls').hidden = false
  if (items.length === 1) open(items[0])
  for (const details of all('details[open]')) render(details)
  go()
  requestAnimationFrame(inView)
`;

// core/report/page/script/views-script.ts
const VIEWS_SCRIPT = `
  let view = 'inline'

  const columns = document.createElement('colgroup')
  for (const name of ['no', '', 'no', '']) columns.appendChild(document.createElement('col')).className = name

  const cell = (row, source, tone) => {
    const td = row.insertCell()
    if (source) td.append(...Array.from(source.cloneNode(true).childNodes))
    td.className = source ? tone : 'gap'
    return td
  }

  const sides = (table) => {
    const made = document.createElement('table')
    made.className = 'w'
    made.append(columns.cloneNode(true))
    const body = made.createTBody()
    let minus = []
    let plus = []
    let edited = null
    const flush = () => {
      for (let i = 0; i < Math.max(minus.length, plus.length); i++) {
        const row = body.insertRow()
        const left = minus[i]
        const right = plus[i]
        cell(row, left && left.cells[0], left && left.className)
        cell(row, left && left.cells[2], left && left.className)
        cell(row, right && right.cells[1], right && right.className)
        cell(row, right && right.cells[2], right && right.className)
      }
      minus = []
      plus = []
    }
    for (const row of Array.from(table.rows)) {
      const kinds = row.classList
      if (kinds.contains('h')) {
        flush()
        const made = body.insertRow()
        made.className = 'h'
        made.insertCell().colSpan = 4
        made.cells[0].textContent = row.textContent
      } else if (kinds.contains('m') || kinds.contains('p')) {
        if (kinds.contains('e') !== edited || (kinds.contains('m') && plus.length > 0)) flush()
        edited = kinds.contains('e')
        if (kinds.contains('m')) minus.push(row)
        else plus.push(row)
      } else {
        flush()
        const made = body.insertRow()
        for (const index of [0, 2, 1, 2]) cell(made, row.cells[index], '')
      }
    }
    flush()
    return made
  }

  const layOut = (diff) => {
    const inline = diff.querySelector('.d')
    let two = diff.querySelector('.w')
    if (view === 'side' && !two) { two = sides(inline); diff.append(two) }
    inline.hidden = view === 'side'
    if (two) two.hidden = view !== 'side'
  }

  const setView = (next) => {
    view = next === 'side' ? 'side' : 'inline'
    for (const button of all('[data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === view))
    for (const diff of all('details[open] > .body .diff')) layOut(diff)
  }
  for (const button of all('[data-view]')) button.addEventListener('click', () => { setView(button.dataset.view); remember() })
`;

// core/report/page/page-script.ts
const PAGE_SCRIPT = `(() => {
  'use strict'${ITEMS_SCRIPT}${VIEWS_SCRIPT}${FILTER_SCRIPT}${ADDRESS_SCRIPT}${KEYS_SCRIPT}})()
`;

// core/report/page/toolbar.ts
const KINDS = [
	["added", "a"],
	["removed", "r"],
	["edited", "e"],
	["renamed", "n"]
];
function toolbar(report) {
	const changes = report.agents.flatMap((agent) => agent.changes);
	const { tone, words } = shortVerdict(report);
	const chips = KINDS.map(([kind, letter]) => {
		const count = changes.filter((change) => change.change === kind).length;
		return html`<button
      type="button"
      class="chip ${kind}"
      data-filter="${letter}"
      aria-pressed="false"
      ${count === 0 ? html` disabled` : null}
    >
      ${kind}<span>${count}</span>
    </button>`;
	});
	return html`<header class="tool">
      <a class="brand" href="#content"
        ><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <rect x="1" y="1" width="18" height="18" rx="5.5" class="mark" />
          <path d="M6 10.4 8.9 13.2 14.2 7" class="tick" /></svg
        ><span>Greenroom</span></a
      ><span class="verdict small ${tone}">${words}</span>
      <div class="controls" role="toolbar" aria-label="Filter and view" hidden>
        <label class="find"
          ><span class="vh">Filter items by text</span
          ><input type="search" id="filter" placeholder="Filter by text" autocomplete="off" spellcheck="false" /><kbd
            aria-hidden="true"
            >/</kbd
          ></label
        ><span class="chips" role="group" aria-label="Filter by change">${chips}</span
        ><span class="seg" role="group" aria-label="Diff view"
          ><button type="button" data-view="inline" aria-pressed="true">Inline</button
          ><button type="button" data-view="side" aria-pressed="false">Side by side</button></span
        ><button type="button" class="btn" id="toggle-all" aria-pressed="false">Open all</button
        ><button type="button" class="btn icon" id="theme" aria-label="Theme: as the system" title="Theme (t)">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.2" class="ring" />
            <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" class="half" />
          </svg></button
        ><button type="button" class="btn icon" id="help" aria-label="Keyboard help" title="Keyboard help (?)">
          ?
        </button>
      </div>
    </header>
    <p id="status" class="vh" role="status"></p>`;
}

// core/report/render-html.ts
const POLICY = [
	"default-src 'none'",
	`style-src '${hashOf(PAGE_CSS)}'`,
	`script-src '${hashOf(PAGE_SCRIPT)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function renderHtml(report) {
	const several = report.agents.length > 1;
	const views = report.agents.map((agent) => agentView(agent, several));
	const names = several ? `${report.agents.length} agents` : report.agents[0]?.agent ?? "no agent";
	return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${markup(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${names} · ${shortVerdict(report).words.toLowerCase()} · Greenroom</title>
        ${markup(`<style>${PAGE_CSS}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the report</a>
        ${toolbar(report)}
        <div class="frame">
          ${navigation(report, views)}
          <main id="content" tabindex="-1">
            ${pageHeader(report, views)}${attentionPanel(report, views)}${findingsPanel(report.findings, "configuration", null)}
            <p class="filtering" hidden>
              <span id="count"></span> <button type="button" class="btn" id="clear">Show all</button>
            </p>
            ${views.map((view) => agentSection(view, report))}${unchangedPanel(report.unchanged ?? [], "unchanged-elsewhere")}
            <p class="empty" id="no-match" hidden>No item fits the filter.</p>
            <footer class="foot">
              Made by Greenroom from <code>${report.base.ref}</code> and <code>${report.head.ref}</code>. Press
              <kbd>?</kbd> for the keys.
            </footer>
          </main>
        </div>
        ${helpDialog()}${markup(`<script>${PAGE_SCRIPT}<\/script>`)}
      </body>
    </html> `.markup;
}
function hashOf(text) {
	return `sha256-${contentHash("sha256", text, "base64")}`;
}

// core/report/test-json.ts
function sumRuns(runs) {
	const sum = {
		passed: 0,
		failed: 0,
		errors: 0,
		notJudged: 0,
		skipped: 0
	};
	for (const { run } of runs) {
		sum.passed += run.passed;
		sum.failed += run.failed;
		sum.errors += run.errors;
		sum.notJudged += run.notJudged;
		sum.skipped += run.skipped;
	}
	return sum;
}

// core/report/render-junit.ts
function renderJunit(runs) {
	const total = sumRuns(runs);
	const cases = runs.flatMap(({ run }) => run.cases);
	const attributes = `tests="${cases.length}" failures="${total.failed}" errors="${total.errors}" skipped="${total.skipped + total.notJudged}" time="${seconds(cases)}"`;
	const suites = runs.flatMap(({ agent, run }) => [...bySet(run.cases)].map(([set, items]) => suite(`${agent} › ${set}`, items)));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="greenroom" ${attributes}>`,
		...suites,
		"</testsuites>",
		""
	].join("\n");
}
function suite(name, cases) {
	const count = (verdict) => cases.filter((item) => item.verdict === verdict).length;
	const skipped = count("skipped") + count("not judged");
	return [
		`  <testsuite ${`name="${xml(name)}" tests="${cases.length}" failures="${count("failed")}" errors="${count("error")}" skipped="${skipped}" time="${seconds(cases)}"`}>`,
		...cases.map((item) => testCase(name, item)),
		"  </testsuite>"
	].join("\n");
}
function testCase(suiteName, item) {
	const head = `    <testcase name="${xml(item.name)}" classname="${xml(suiteName)}" file="${xml(item.path)}" line="${item.line}" time="${seconds([item])}"`;
	const bad = item.assertions.filter((assertion) => assertion.verdict === item.verdict);
	const transcript = item.turns.map((turn) => `caller: ${turn.user}\nagent: ${turn.reply}`).join("\n");
	switch (item.verdict) {
		case "passed": return `${head}/>`;
		case "failed":
		case "error": {
			const tag = item.verdict === "failed" ? "failure" : "error";
			const body = [...bad.map(reasonOf), transcript].filter((text) => text !== "").join("\n");
			return `${head}>\n      <${tag} message="${xml(reasonOf(bad[0]))}">${xml(body)}</${tag}>\n    </testcase>`;
		}
		default: return `${head}>\n      <skipped message="${xml(`${item.verdict}${bad[0] == null ? "" : `: ${reasonOf(bad[0])}`}`)}"/>\n    </testcase>`;
	}
}
function reasonOf(assertion) {
	if (assertion == null) return "";
	return assertion.reason == null ? assertion.assertion : `${assertion.assertion}: ${assertion.reason}`;
}
function bySet(cases) {
	const sets = /* @__PURE__ */ new Map();
	for (const item of cases) sets.set(item.set, [...sets.get(item.set) ?? [], item]);
	return sets;
}
function seconds(cases) {
	return (cases.reduce((sum, item) => sum + item.durationMs, 0) / 1e3).toFixed(3);
}
function xml(text) {
	return visibleText(text).replaceAll(/[\uFFFE\uFFFF]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;");
}

// core/report/json-text.ts
function jsonText(value) {
	return JSON.stringify(value, null, 2).replaceAll(INVISIBLE, (character) => character.split("").map(escaped).join("")).replaceAll("##[", `#${escaped("#")}[`);
}
function escaped(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// core/report/render-sarif.ts
const HOME = "https://github.com/greenroom/greenroom";
const LEVELS = {
	error: "error",
	warning: "warning",
	notice: "note"
};
const INDEX = new Map(RULE_DESCRIPTIONS.map(({ name }, index) => [name, index]));
const MAX_MESSAGE = 4e3;
function renderSarif(findings, options = {}) {
	const fingerprint = fingerprints();
	const { version } = options;
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Greenroom",
				...version === void 0 ? {} : { semanticVersion: version },
				informationUri: HOME,
				rules: RULE_DESCRIPTIONS.map(ruleOf)
			} },
			originalUriBaseIds: { SRCROOT: { description: { text: "The folder the command ran in." } } },
			columnKind: "utf16CodeUnits",
			results: findings.map((finding) => resultOf(finding, fingerprint(finding)))
		}]
	};
	return `${jsonText(log)}\n`;
}
function ruleOf({ name, description, severity, class: ruleClass }) {
	return {
		id: name,
		shortDescription: { text: description },
		helpUri: `${HOME}/blob/main/docs/checks.md#${name}`,
		defaultConfiguration: { level: LEVELS[severity] },
		properties: { tags: [ruleClass] }
	};
}
function resultOf({ rule, severity, message, hint, path, range }, fingerprint) {
	const text = visibleText(hint === void 0 ? message : `${message}\n${hint}`).slice(0, MAX_MESSAGE);
	const wholeFile = range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn <= 1;
	const region = {
		startLine: range.line,
		startColumn: range.column,
		endLine: range.endLine,
		endColumn: range.endColumn
	};
	return {
		ruleId: rule,
		...describeRule(rule) === void 0 ? {} : { ruleIndex: INDEX.get(rule) },
		level: LEVELS[severity],
		message: { text: text.toWellFormed() },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(path),
				uriBaseId: "SRCROOT"
			},
			region: wholeFile ? { startLine: 1 } : region
		} }],
		partialFingerprints: { "greenroom/v1": fingerprint }
	};
}
function uriOf(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function fingerprints() {
	const seen = /* @__PURE__ */ new Map();
	return ({ rule, path, message }) => {
		const key = JSON.stringify([
			rule,
			path,
			message
		]);
		const nth = seen.get(key) ?? 0;
		seen.set(key, nth + 1);
		return contentHash("sha256", `${key}:${nth}`).slice(0, 32);
	};
}

// action/write-files.ts
async function writeFiles(directory, report) {
	const runs = report.agents.flatMap(({ agent, testSets }) => testSets.head === null ? [] : [{
		agent,
		run: testSets.head
	}]);
	const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)];
	const files = {
		"report.json": `${JSON.stringify(report, null, 2)}\n`,
		"report.html": renderHtml(report),
		"report.md": renderMarkdown(report),
		"report.sarif": renderSarif(findings),
		"junit.xml": renderJunit(runs)
	};
	try {
		await mkdir(directory, { recursive: true });
		for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
	} catch (cause) {
		throw new GreenroomError(`the report cannot be written to ${directory}: ${cause.code}`, {
			code: "report-not-writable",
			hint: "Give the input report-directory a folder that can be written, or leave it out.",
			cause
		});
	}
	return {
		directory,
		html: join(directory, "report.html")
	};
}

// action/check.ts
async function check(inputs, env) {
	const event = await readEvent(env, inputs);
	if (event === null) return notice$1("The branch was deleted: there is nothing to check.");
	const repo = await openRepository(inputs.workingDirectory);
	const available = await makeAvailable(repo, event, inputs.token);
	const policy = await branchPolicy(repo, event.into, inputs, env);
	const report = withPolicy(await computeReport(repo, available, inputs), policy);
	const files = await writeFiles(inputs.reportDirectory, report);
	await publish({
		report,
		files,
		pullRequest: event.pullRequest,
		notices: available.notices,
		inputs,
		env
	});
	if (report.verdict === "fail") setFailed(`The check fails: ${failures(report).join("; ")}.`);
}
function withPolicy(report, policy) {
	if (policy === null) return report;
	return {
		...report,
		policy,
		verdict: policy.verdict === "fail" ? "fail" : report.verdict
	};
}
function failures(report) {
	const ofPolicy = report.policy === void 0 ? [] : policyReasons(report.policy);
	if (ofPolicy.length > 0) return ofPolicy.map((words) => visibleText(plainWords(words)));
	const ofAgents = report.agents.filter(({ reasons }) => reasons.length > 0);
	if (ofAgents.length === 0) return report.findings.map(({ message }) => visibleText(message)).slice(0, 3);
	return ofAgents.map(({ agent, reasons }) => `${visibleText(agent)}: ${reasons.join(", ")}`);
}

// action/command-inputs.ts
const COMMANDS = [
	"check",
	"report",
	"promote",
	"rollback",
	"deploy",
	"versions"
];
const COMMON = [
	"command",
	"token",
	"working-directory"
];
const OWN$1 = {
	check: [
		"base",
		"head",
		"comment",
		"fail-on",
		"report-directory",
		"controller"
	],
	report: ["report-directory", "labels"],
	promote: [
		"from",
		"to",
		"agent",
		"draft",
		"controller"
	],
	rollback: [
		"environment",
		"agent",
		"version",
		"as",
		"watch",
		"runtime",
		"runtime-token",
		"controller"
	],
	deploy: [
		"environment",
		"agent",
		"watch",
		"runtime",
		"runtime-token",
		"controller",
		"controller-token"
	],
	versions: ["agent"]
};
function inputsOfCommand(command) {
	return [...COMMON, ...OWN$1[command]];
}
function commandsOfInput(input) {
	return COMMANDS.filter((command) => inputsOfCommand(command).includes(input));
}
function allInputs() {
	return [...new Set(COMMANDS.flatMap(inputsOfCommand))];
}

// action/read-input.ts
function readChoice(name, allowed, whenEmpty) {
	const value = getInput(name);
	if (value === "") return whenEmpty;
	return allowed.find((one) => one === value) ?? refuseInput(name, value, `one of: ${allowed.join(", ")}`);
}
function readFlag(name) {
	return readChoice(name, ["true", "false"], "false") === "true";
}
function readRevision(name) {
	const value = getInput(name);
	if (value === "") return null;
	return isRevision(value) ? value : refuseInput(name, value, "a branch, a tag or a commit id");
}
function readPath(name, from) {
	const value = getInput(name);
	if (value === "") return null;
	if (/[\0\r\n]/.test(value)) refuseInput(name, value, "a path on one line");
	return resolve(from, value);
}
function readName(name) {
	const value = getInput(name);
	if (value === "") return null;
	return value.length <= 100 && isBranchName(value) ? value : refuseInput(name, value, "a name as in greenroom.yaml");
}
function needName(name, command) {
	return readName(name) ?? missingInput(name, command, "a name as in greenroom.yaml");
}
function readWait(name, whenEmpty) {
	const value = getInput(name);
	if (value === "") return whenEmpty;
	const ms = durationMs(value);
	return Number.isNaN(ms) ? refuseInput(name, value, "a number and a unit, like 30s or 10m") : ms;
}
function readUrl(name) {
	const value = getInput(name);
	if (value === "") return null;
	return isAddress(value) ? value : refuseInput(name, value, "an address that begins with https:// or http://");
}
function readRuntimes(name) {
	const runtimes = [];
	for (const line of getInput(name).split("\n")) {
		const [runtime = "", ...rest] = line.trim().split("=");
		if (runtime === "" && rest.length === 0) continue;
		const url = rest.join("=");
		if (runtime === "" || !isAddress(url)) refuseInput(name, line, "NAME=URL, one a line");
		runtimes.push([runtime, url]);
	}
	return Object.fromEntries(runtimes);
}
function isAddress(value) {
	if (!URL.canParse(value)) return false;
	const { protocol, username, password } = new URL(value);
	return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
function refuseInput(name, value, allowed) {
	throw new GreenroomError(`the input ${name} is ${JSON.stringify(value.slice(0, 100))}; allowed is ${allowed}`, {
		code: "bad-input",
		hint: `Correct ${name} below "with:" in the workflow file.`
	});
}
function missingInput(name, command, allowed) {
	throw new GreenroomError(`the input ${name} is empty; ${command} needs ${allowed}`, {
		code: "bad-input",
		hint: `Add ${name} below "with:" in the workflow file.`
	});
}

// action/inputs.ts
const WATCH_MS = 3e5;
function readInputs(env) {
	for (const secret of [
		"token",
		"runtime-token",
		"controller-token"
	]) hideSecret(getInput(secret));
	const command = readChoice("command", COMMANDS, commandOf(env["GITHUB_EVENT_NAME"]));
	refuseOthers(command);
	const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
	return {
		workingDirectory: readPath("working-directory", workspace) ?? resolve(workspace),
		token: checkToken("token"),
		...OWN[command](env, workspace)
	};
}
const OWN = {
	check: (env, workspace) => ({
		command: "check",
		base: readRevision("base"),
		head: readRevision("head"),
		comment: readChoice("comment", ["auto", "never"], "auto"),
		failOn: readChoice("fail-on", [
			"error",
			"warning",
			"never"
		], null),
		reportDirectory: reportDirectory(env, workspace),
		controller: readUrl("controller")
	}),
	report: (env, workspace) => ({
		command: "report",
		reportDirectory: reportDirectory(env, workspace),
		labels: readFlag("labels")
	}),
	promote: () => ({
		command: "promote",
		from: needName("from", "promote"),
		to: needName("to", "promote"),
		agent: readName("agent"),
		draft: readFlag("draft"),
		controller: readUrl("controller")
	}),
	rollback: () => ({
		command: "rollback",
		environment: needName("environment", "rollback"),
		agent: readName("agent"),
		version: readVersion(),
		as: readChoice("as", ["pull-request", "push"], "pull-request"),
		...runtimeInputs()
	}),
	deploy: () => ({
		command: "deploy",
		environment: needName("environment", "deploy"),
		agent: readName("agent"),
		...runtimeInputs(),
		controllerToken: checkToken("controller-token")
	}),
	versions: () => ({
		command: "versions",
		agent: readName("agent")
	})
};
function commandOf(event) {
	return event === "workflow_run" ? "report" : "check";
}
function refuseOthers(command) {
	const own = inputsOfCommand(command);
	for (const name of allInputs()) {
		if (own.includes(name) || getInput(name) === "") continue;
		throw new GreenroomError(`the input ${name} is given, and ${command} does not read it; ${commandsOfInput(name).join(", ")} would`, {
			code: "bad-input",
			hint: `Remove ${name} below "with:" in the workflow file, or correct command.`
		});
	}
}
function runtimeInputs() {
	return {
		runtimes: readRuntimes("runtime"),
		runtimeToken: checkToken("runtime-token"),
		watchMs: readWait("watch", WATCH_MS),
		controller: readUrl("controller")
	};
}
function reportDirectory(env, workspace) {
	return readPath("report-directory", workspace) ?? resolve(env["RUNNER_TEMP"] ?? workspace, "greenroom");
}
function readVersion() {
	const value = getInput("version");
	if (/^sha256:[0-9a-f]{7,64}$/.test(value)) return value;
	return readRevision("version");
}
function hideSecret(value) {
	if (value !== "") setSecret(value);
}
function checkToken(name) {
	const value = getInput(name);
	if (/^[\x21-\x7e]*$/.test(value)) return value;
	throw new GreenroomError(`the input ${name} is not a token: it holds a space, a line break or another such character`, {
		code: "bad-input",
		hint: "Give ${{ secrets.NAME }} of a secret without line breaks, or leave it out."
	});
}

// action/run.ts
async function run(env) {
	const inputs = readInputs(env);
	if (inputs.command === "check") return check(inputs, env);
	if (inputs.command === "report") return (await import("./chunks/report.js")).report(inputs, env);
	if (inputs.command === "deploy") return (await import("./chunks/deploy.js")).deploy(inputs, env);
	if (inputs.command === "promote") return (await import("./chunks/promote.js")).promote(inputs, env);
	if (inputs.command === "rollback") return (await import("./chunks/rollback.js")).rollback(inputs, env);
	return (await import("./chunks/versions.js")).versions(inputs, env);
}

// action/main.ts
try {
	await run(process.env);
} catch (error) {
	setFailed(failureMessage(error));
	if (error instanceof GreenroomError && error.code === "cancelled") process.exit();
}

export {  };
