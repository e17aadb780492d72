import { A as kindRow, C as variablesIn, O as createLineIndex, _ as sameValue, c as hashOf, m as parsedPython, p as withoutHeader, w as pythonLexer } from "./set-outputs.js";
import { h as RISK_ORDER } from "./tell-changes.js";
import { $ as EVENT_ID, B as entriesOf$1, F as versionOf, H as listOf$1, I as trimmed, J as loadProject, N as queryFeatures, Q as WHOLE_FILE, U as textOf$1, V as field, W as OTHER_RULES, X as parsePython, Y as findReferences, _ as absoluteModule, c as nameAgents, et as parseEvents, h as whyFixed, j as foldQuery, k as QUOTED, m as describeRule, q as matchesPath, s as readProjects, tt as kindOfPath, v as callArgument, y as testSetsOf } from "./history.js";
import { a as topicIndexOf, c as withRealTimeConfig, d as validateProject, f as compareVersions, i as createRouter, l as runVersion, o as topicsOf, p as matchItems, s as rankTopics, u as countUnjudged } from "./test-engine.js";
import { c as pointerSteps, l as pointerTo, o as FLOW_NAME } from "./once.js";
import { isDeepStrictEqual } from "node:util";

// core/validate/apply-policy.ts
const CONFIG_PATH = "greenroom.yaml";
function judgeFindings(findings, policy, today) {
	const valid = policy.suppress.filter((one) => !isExpired(one, today));
	return withLevels(findings.filter((finding) => !mayChange(finding) || !valid.some((one) => fits(one, finding))), policy);
}
function suppressionFindings(findings, suppress, today) {
	return suppress.flatMap((one) => {
		if (isExpired(one, today)) return [about(one, "expired-suppression", `the suppression of ${one.rule} counted until ${one.until ?? ""}`, "Fix what it hid, or give it a later day and a reason for that.")];
		if (findings.some((finding) => mayChange(finding) && fits(one, finding))) return [];
		return [about(one, "unused-suppression", `no finding of ${one.rule} fits this suppression`, "Remove it.")];
	});
}
function about({ range }, rule, message, hint) {
	return {
		rule,
		severity: "warning",
		message,
		hint,
		path: CONFIG_PATH,
		range
	};
}
function withLevels(findings, { rules }) {
	return findings.flatMap((finding) => {
		const level = Object.hasOwn(rules, finding.rule) && mayChange(finding) ? rules[finding.rule] : void 0;
		if (level === "off") return [];
		return level === void 0 || level === finding.severity ? finding : {
			...finding,
			severity: level
		};
	});
}
function mayChange(finding) {
	const rule = describeRule(finding.rule);
	if (rule === void 0 || whyFixed(rule) !== null) return false;
	return finding.severity !== "error" || rule.severity === "error";
}
function fits({ rule, path, match }, finding) {
	if (rule !== finding.rule || match !== void 0 && !finding.message.includes(match)) return false;
	return path === void 0 || matchesPath(path, finding.path);
}
function isExpired({ until }, today) {
	return until !== void 0 && until < today;
}

// core/validate/finding-policy.ts
const NO_POLICY = {
	rules: {},
	suppress: []
};

// core/validate/secrets/mask-secrets.ts
const MASK = "•";
const SHORTEST = 8;
function maskSecrets(value, secrets) {
	if (secrets.length === 0) return value;
	const maskText = (text) => secrets.reduce(maskOne, text);
	return maskValue(value, maskText);
}
function maskOne(text, secret) {
	const head = secret.slice(0, SHORTEST);
	let masked = "";
	let from = 0;
	for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, from)) {
		let end = at + head.length;
		while (end < at + secret.length && text[end] === secret[end - at]) end++;
		masked += text.slice(from, at) + MASK.repeat(end - at);
		from = end;
	}
	return from === 0 ? text : masked + text.slice(from);
}
function maskValue(value, maskText) {
	if (typeof value === "string") return maskText(value);
	if (Array.isArray(value)) return value.map((item) => maskValue(item, maskText));
	if (!isPlain$1(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [maskText(key), maskValue(item, maskText)]));
}
function isPlain$1(value) {
	if (value === null || typeof value !== "object") return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}

// core/check/item-states.ts
function itemStates(texts) {
	const versions = /* @__PURE__ */ new Map();
	const versionAt = ({ path, root }, id) => {
		const key = `${id} ${root} ${path}`;
		const known = versions.get(key);
		if (known !== void 0) return known;
		const text = texts.get(id);
		const made = text == null ? null : versionOf(fileAlone({
			path,
			text,
			oid: id
		}, root));
		versions.set(key, made);
		return made;
	};
	return (change, place, id) => {
		if (id === null) return null;
		const version = versionAt(place, id);
		if (version === null) return void 0;
		return stateOf(change, itemIn(version, change, place));
	};
}
function stateOf({ fields }, item) {
	if (item === void 0) return null;
	const { kind, value } = item;
	const isMoved = !kindRow(kind).ordered || fields.some(({ pointer }) => pointer === "/after");
	return hashOf(kind, "", isMoved || !isMap$1(value) ? value : {
		...value,
		after: ""
	});
}
function itemIn({ resources }, { kind }, { key }) {
	const { type } = kindRow(kind).layout;
	if (type === "list" || type === "virtual") return resources.get(key);
	return [...resources.values()].find((item) => item.kind === kind);
}
function fileAlone(file, root) {
	return loadProject({
		root,
		commit: null,
		files: /* @__PURE__ */ new Map([[file.path, file]]),
		refused: []
	}, { name: "" });
}
function isMap$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/check/attribute-changes.ts
const MAX_COMMITS = 50;
const MAX_TEXTS = 500;
async function attributeChanges(agents, attribute) {
	const paths = [...new Set(agents.flatMap(({ report }) => report.changes.flatMap(pathsOf)))].sort();
	if (attribute === void 0 || paths.length === 0) return [...agents];
	const history = await attribute(paths);
	const byPath = touchesByPath(history.touches);
	const traced = agents.map((agent) => agent.report.changes.map((change) => trace(change, agent, byPath)));
	const states = itemStates(await history.readTexts(textsToRead(traced.flat())));
	return agents.map((agent, at) => {
		const changes = (traced[at] ?? []).map((one) => {
			const made = one.touches.find((touch) => isMadeBy(one, touch, (place, id) => states(one.change, place, id)));
			return made === void 0 ? one.change : {
				...one.change,
				attribution: made.by
			};
		});
		return {
			...agent,
			report: {
				...agent.report,
				changes: withThoseOfFlows(changes)
			}
		};
	});
}
function withThoseOfFlows(changes) {
	const flows = new Map(changes.flatMap((one) => one.kind === "flow" ? [[one.name, one.attribution]] : []));
	return changes.map((change) => {
		if (change.attribution !== void 0 || change.only !== "the name of its flow") return change;
		const attribution = flows.get(change.name.slice(0, change.name.lastIndexOf("/")));
		return attribution === void 0 ? change : {
			...change,
			attribution
		};
	});
}
function pathsOf({ places }) {
	return [places?.after?.path, places?.before?.path].filter((path) => path !== void 0);
}
function touchesByPath(touches) {
	const byPath = /* @__PURE__ */ new Map();
	touches.forEach((touch, at) => {
		for (const path of touch.files.keys()) {
			const known = byPath.get(path);
			if (known === void 0) byPath.set(path, /* @__PURE__ */ new Map([[at, touch]]));
			else if (known.size < MAX_COMMITS) known.set(at, touch);
		}
	});
	return byPath;
}
function trace(change, { base, head }, byPath) {
	const touches = new Map(pathsOf(change).flatMap((path) => [...byPath.get(path) ?? []]));
	return {
		change,
		before: sideOf$2(change, "before", base, head),
		after: sideOf$2(change, "after", head, base),
		touches: [...touches].sort(([a], [b]) => a - b).map(([, touch]) => touch)
	};
}
function sideOf$2(change, which, own, other) {
	const isHere = change[which] !== void 0;
	const [side, there] = isHere ? [which, own] : [which === "before" ? "after" : "before", other];
	const path = change.places?.[side]?.path;
	const key = change[side]?.key;
	if (path === void 0 || key === void 0 || there === null) return null;
	const { root } = there.project;
	if (own === null) return {
		key,
		path,
		root,
		id: null
	};
	const placed = isHere ? path : moved(path, root, own.project.root);
	return {
		key,
		path: placed,
		root: own.project.root,
		id: own.project.files.get(placed)?.oid ?? null
	};
}
function moved(path, from, to) {
	const below = from === "" ? path : path.slice(from.length + 1);
	return to === "" ? below : `${to}/${below}`;
}
function textsToRead(traced) {
	const ids = /* @__PURE__ */ new Set();
	for (const { before, after, touches } of traced) {
		const known = /* @__PURE__ */ new Set([after?.id, before?.key === after?.key ? before?.id : void 0]);
		for (const { files } of touches) for (const path of /* @__PURE__ */ new Set([after?.path, before?.path])) {
			const touch = files.get(path ?? "");
			for (const id of [touch?.after, ...touch?.parents ?? []]) if (id != null && !known.has(id)) ids.add(id);
		}
	}
	return [...ids].slice(0, MAX_TEXTS);
}
function isMadeBy({ change, before, after }, { files }, read) {
	if (after === null) return false;
	const isSame = before?.key === after.key;
	const earlier = isSame && before.path !== after.path ? before : null;
	const here = files.get(after.path);
	const there = earlier === null ? void 0 : files.get(earlier.path);
	if (isSame && earlier === null && here?.after === after.id && here.parents.every((id) => id === before.id)) return true;
	const [place, touch] = here !== void 0 || earlier === null ? [after, here] : [earlier, there];
	if (touch === void 0 || place === earlier && touch.after === null) return false;
	const wanted = stateOf(change, change.after);
	const stateIn = (side, id) => {
		if (side.key === after.key && id === after.id) return wanted;
		if (side.key === before?.key && id === before.id) return stateOf(change, change.before);
		return read(side, id);
	};
	if (stateIn(place, touch.after) !== wanted) return false;
	return touch.parents.every((id, nth) => {
		const from = there?.parents[nth] ?? null;
		const state = id === null && earlier !== null ? stateIn(earlier, from) : stateIn(place, id);
		return state !== void 0 && state !== wanted;
	});
}

// core/validate/secrets/secret-kinds.ts
const SECRET_KINDS = {
	aws: {
		words: "an AWS secret access key",
		mark: /(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)/
	},
	gcp: {
		words: "a Google Cloud private key",
		mark: /PRIVATE KEY/
	},
	npm: {
		words: "an npm or GitHub token",
		mark: /:x-oauth-basic|_authToken=|npm_[A-Za-z0-9]/
	},
	slack: {
		words: "a Slack token or webhook",
		mark: /\bx(?:ox[bpaor]|app)-|[hH][oO][oO][kK][sS]\.[sS][lL][aA][cC][kK]/
	},
	basicauth: {
		words: "a password in a URL",
		mark: /:\/\/[^\s/]{3,600}@/
	},
	openai: {
		words: "an OpenAI key",
		mark: /T3BlbkFJ/
	},
	anthropic: {
		words: "an Anthropic key",
		mark: /sk-ant-api/
	},
	groq: {
		words: "a Groq key",
		mark: /gsk_/
	},
	huggingface: {
		words: "a Hugging Face token",
		mark: /hf_[a-zA-Z]{34}/
	},
	linear: {
		words: "a Linear key",
		mark: /lin_api_/
	},
	notion: {
		words: "a Notion token",
		mark: /ntn_[0-9]/
	},
	privatekey: {
		words: "a private key",
		mark: /PRIVATE KEY/
	},
	sendgrid: {
		words: "a SendGrid key",
		mark: /SG\.\w/
	},
	shopify: {
		words: "a Shopify token",
		mark: /shp(?:pa|ca|at|ss)_/
	},
	stripe: {
		words: "a Stripe key",
		mark: /[sr]k_(?:live|test)_/
	},
	github: {
		words: "a GitHub token",
		mark: /gh[pousr]_|github_pat_/
	},
	gitlab: {
		words: "a GitLab token",
		mark: /glpat-/
	},
	grafana: {
		words: "a Grafana token",
		mark: /gl(?:c|sa)_/
	},
	"1password": {
		words: "a 1Password token",
		mark: /ops_ey/
	},
	"database-connection-string": {
		words: "a database password in a URL",
		mark: /:\/\/[^\s/]{3,600}@/
	},
	"hashicorp-vault": {
		words: "a Vault token",
		mark: /hv[sbr]\.[A-Za-z0-9_-]/
	},
	vercel: {
		words: "a Vercel token",
		mark: /vc[piark]_[A-Za-z0-9]/
	},
	databricks: {
		words: "a Databricks token",
		mark: /dapi[A-Fa-f0-9]{8}/
	},
	docker: {
		words: "a Docker token",
		mark: /dckr_pat_/
	},
	figma: {
		words: "a Figma token",
		mark: /figd_/
	},
	cloudflare: {
		words: "a Cloudflare token",
		mark: /cf(?:k|ut|at)_[A-Za-z0-9]/
	},
	tailscale: {
		words: "a Tailscale key",
		mark: /tskey-/
	}
};
const ANY_MARK = new RegExp([...new Set(Object.values(SECRET_KINDS).map(({ mark }) => mark.source))].join("|"));
function mayHoldSecret(text) {
	return ANY_MARK.test(text);
}

// core/validate/secrets/find-secrets.ts
const NO_SECRETS = {
	findings: [],
	secrets: []
};
const RULE = "secret";
const SEVERITY = OTHER_RULES.find(({ name }) => name === RULE)?.severity ?? "warning";
const SHORTEST_LINE = 6;
async function findSecrets(project) {
	const suspects = [...project.files.values()].filter(({ text }) => mayHoldSecret(text));
	if (suspects.length === 0) return NO_SECRETS;
	const { scanText } = await import("./scan-text.js");
	const findings = [];
	const secrets = /* @__PURE__ */ new Set();
	for (const file of suspects) {
		const hits = await scanText(file.path, file.text);
		if (hits.length === 0) continue;
		const lines = createLineIndex(file.text);
		for (const { kind, from, to } of hits) {
			findings.push(findingOf(file.path, kind, lines.firstLine(from, to)));
			for (const secret of secretsIn(file.text.slice(from, to))) secrets.add(secret);
		}
	}
	return {
		findings,
		secrets: [...secrets]
	};
}
function findingOf(path, kind, range) {
	const words = Object.hasOwn(SECRET_KINDS, kind) ? SECRET_KINDS[kind]?.words : void 0;
	return {
		rule: RULE,
		severity: SEVERITY,
		message: `this looks like ${words ?? "a secret"}; whoever can read the repository can use it`,
		hint: "Have it replaced where it was issued, since the history keeps it, and let the runtime hold the new one.",
		path,
		range
	};
}
function secretsIn(text) {
	const [, credentials] = /:\/\/([^\s/]*@)/.exec(text) ?? [];
	if (credentials !== void 0) return [credentials];
	return text.split(/\\[rn]|[\r\n]/).map((line) => line.trim()).filter((line) => line.length >= SHORTEST_LINE);
}

// core/check/mark-suppressed-by-change.ts
const LATER = "This change's own greenroom.yaml drops it; that counts once it is on the target branch.";
function markSuppressedByChange(findings, own, today) {
	if (own === null) return findings;
	return findings.map((finding) => {
		if (judgeFindings([finding], own.checks, today).length > 0) return finding;
		return {
			...finding,
			hint: finding.hint === void 0 ? LATER : `${finding.hint} ${LATER}`
		};
	});
}

// core/check/reasons-to-fail.ts
function reasonsToFail(policy, found) {
	if (policy.fail_on === "never") return [];
	return [...findingReasons(policy, found.findings), ...testReasons(policy, found.head, found.behaviour)];
}
function findingReasons(policy, findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return [...some(policy.fail_on === "never" ? 0 : count("error"), "error", "errors"), ...some(policy.fail_on === "warning" ? count("warning") : 0, "warning", "warnings")];
}
function testReasons(policy, head, behaviour) {
	if (head === null) return [];
	const newly = behaviour.filter(({ change }) => change === "newly failing").length;
	const others = head.failed + head.errors - newly;
	const notJudged = policy.not_judged === "fail" ? countUnjudged(head) : 0;
	const other = newly > 0 ? "other " : "";
	return [
		...some(newly, "newly failing test case", "newly failing test cases"),
		...some(others, `${other}failing test case`, `${other}failing test cases`),
		...some(notJudged, "test case not judged", "test cases not judged")
	];
}
function some(count, one, many) {
	if (count <= 0) return [];
	return [`${count} ${count === 1 ? one : many}`];
}

// core/test-sets/turn-differences.ts
function turnDifferences(before, after) {
	const differences = [];
	const add = (turn, earlier, later) => {
		if (earlier === void 0 || later === void 0) return;
		const aspects = aspectsOf(earlier, later);
		if (aspects.length > 0) differences.push({
			turn,
			aspects
		});
	};
	add(-1, before.greeting, after.greeting);
	for (const [index, turn] of after.turns.entries()) {
		const earlier = before.turns[index];
		if (earlier === void 0 || earlier.user !== turn.user) break;
		add(index, earlier, turn);
	}
	return differences;
}
function aspectsOf(before, after) {
	const aspects = [];
	const compare = (aspect, of) => {
		const [one, other] = [of(before), of(after)];
		if (one !== void 0 && other !== void 0 && !isDeepStrictEqual(one, other)) aspects.push(aspect);
	};
	compare("topic", ({ topic }) => topic);
	compare("functions", ({ functions }) => functions?.map(({ name, flow, error }) => [
		name,
		flow,
		error?.message ?? null
	]));
	if (!aspects.includes("functions")) compare("arguments", ({ functions }) => functions?.map(givenTo));
	compare("flow", ({ flow, step }) => flow === void 0 ? void 0 : [flow, step ?? null]);
	compare("handoff", ({ handoff }) => handoff === void 0 ? void 0 : [handoff?.destination, handoff?.route]);
	compare("text message", ({ sms }) => sms?.map(({ template, to, content }) => [
		template,
		to,
		content
	]));
	compare("end", ({ ended }) => ended);
	compare("answer", ({ reply }) => reply);
	return aspects;
}
function givenTo(called) {
	return Object.entries(called.arguments).sort(([a], [b]) => a < b ? -1 : 1);
}

// core/test-sets/behaviour-changes.ts
const ORDER = [
	"newly failing",
	"newly passing",
	"added",
	"removed",
	"changed behaviour"
];
function behaviourChanges(base, head) {
	const before = byName(base);
	const after = byName(head);
	const changes = [];
	for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after.keys()])) {
		const pair = {
			before: before.get(key) ?? null,
			after: after.get(key) ?? null
		};
		const change = changeOf(pair.before, pair.after);
		const { set, name } = pair.after ?? pair.before;
		const differs = pair.before === null || pair.after === null ? [] : turnDifferences(pair.before, pair.after);
		if (change !== null) changes.push({
			set,
			name,
			change,
			...pair,
			...differs.length === 0 ? {} : { differs }
		});
	}
	return changes.sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || compareText(a.set, b.set) || compareText(a.name, b.name));
}
function byName(run) {
	return new Map((run?.cases ?? []).map((result) => [JSON.stringify([result.set, result.name]), result]));
}
function changeOf(before, after) {
	if (before === null) return "added";
	if (after === null) return "removed";
	if (fails(after) && !fails(before)) return "newly failing";
	if (after.verdict === "passed" && before.verdict !== "passed") return "newly passing";
	if (after.verdict !== before.verdict || turnDifferences(before, after).length > 0) return "changed behaviour";
	return null;
}
function fails({ verdict }) {
	return verdict === "failed" || verdict === "error";
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// core/test-sets/took-its-course.ts
function tookItsCourse({ cases }) {
	return cases.every(({ verdict }) => verdict === "passed" || verdict === "failed");
}

// core/test-sets/with-notes.ts
function withNotes(run, notes) {
	return notes.length === 0 ? run : {
		...run,
		notes: [.../* @__PURE__ */ new Set([...run.notes ?? [], ...notes])]
	};
}

// core/check/run-both-sides.ts
async function runBothSides(sides, engineFor, { choose, ...options } = {}) {
	const ofHead = sides.head === null ? {
		sets: [],
		findings: []
	} : testSetsOf(sides.head.project);
	const gone = sides.base === null ? [] : casesMissingFrom(ofHead.sets, testSetsOf(sides.base.project).sets);
	const chosen = choose ?? ((sets) => sets);
	const wanted = chosen(ofHead.sets);
	const ofSide = (side, other) => engineFor({
		project: side.project,
		base: other?.project ?? null
	});
	const [base, head] = await Promise.all([runSide(sides.base, [...wanted, ...chosen(gone)], (side) => ofSide(side, sides.head), options), runSide(sides.head, wanted, (side) => ofSide(side, sides.base), options, choose === void 0)]);
	return {
		base,
		head,
		behaviour: isUsable$1(sides.base) && isUsable$1(sides.head) ? behaviourChanges(base, head) : [],
		findings: ofHead.findings
	};
}
async function runSide(side, sets, engineFor, options, isWhole = false) {
	if (side === null || side.version === null) return null;
	const engine = engineFor(side);
	const { open, judge, caller } = engine;
	const run = await runVersion(side.version, withRealTimeConfig(sets, side.project), open, {
		...options,
		judge,
		caller
	});
	return withNotes(run, engine.notes?.(isWhole && tookItsCourse(run)) ?? []);
}
function isUsable$1(side) {
	return side === null || side.version !== null;
}
function casesMissingFrom(present, sets) {
	const known = new Set(present.flatMap((set) => set.cases.map((one) => JSON.stringify([set.name, one.name]))));
	return sets.map((set) => ({
		...set,
		cases: set.cases.filter((one) => !known.has(JSON.stringify([set.name, one.name])))
	})).filter((set) => set.cases.length > 0);
}

// core/check/check-agent.ts
async function checkAgent(compared, options) {
	const { base, head } = compared;
	const { path: root } = compared.report;
	const engineFor = (sides) => options.engineOf(sides, options.own?.tests);
	const running = runBothSides({
		base,
		head
	}, engineFor, { clock: options.clock });
	running.catch(() => void 0);
	const inBase = base === null ? NO_SECRETS : await findSecrets(base.project);
	const inHead = head === null ? NO_SECRETS : await findSecrets(head.project);
	const byRules = head === null ? [] : validateProject(head.project, {
		base: base?.project ?? null,
		policy: options.policy
	});
	const runs = await running;
	const found = distinct([
		...byRules,
		...inHead.findings,
		...runs.findings,
		...comparisonFindings(base, head, root)
	]);
	const marked = markSuppressedByChange(found, options.own, options.today);
	const findings = judgeFindings(marked, options.policy, options.today);
	const reasons = reasonsToFail(options.policy, {
		findings,
		head: runs.head,
		behaviour: runs.behaviour
	});
	return {
		report: {
			...compared.report,
			findings,
			testSets: {
				base: runs.base,
				head: runs.head,
				behaviour: runs.behaviour
			},
			verdict: reasons.length === 0 ? "pass" : "fail",
			reasons
		},
		found,
		secrets: [...inBase.secrets, ...inHead.secrets]
	};
}
function comparisonFindings(base, head, root) {
	const path = root === "" ? "project.yaml" : `${root}/project.yaml`;
	const about = (rule, severity, message) => [{
		rule,
		severity,
		message,
		path,
		range: WHOLE_FILE
	}];
	if (head === null) return about("agent-removed", "warning", "this change removes the whole agent");
	if (base !== null && base.version === null) return about("not-compared", "notice", "the base cannot be read, so nothing is compared with it");
	return [];
}
function distinct(findings) {
	const byText = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, path, range, message } = finding;
		const text = JSON.stringify([
			rule,
			path,
			range.line,
			range.column,
			message
		]);
		if (!byText.has(text)) byText.set(text, finding);
	}
	return [...byText.values()];
}

// core/impact/case-subjects.ts
function caseSubjects(testCase, targets, router) {
	const expected = [...testCase.greeting ?? [], ...testCase.turns.flatMap(({ expect }) => expect)];
	const named = new Set(expected.flatMap((one) => namedBy(one, targets)));
	for (const { name } of testCase.scenario?.functionCalls ?? []) for (const key of targets.functionsCalled(name)) named.add(key);
	if (testCase.variant !== void 0) for (const key of targets.named("variant", testCase.variant)) named.add(key);
	const first = testCase.turns.find(({ user }) => user.trim() !== "")?.user;
	const topic = first === void 0 ? null : router.route(first).topic;
	const routed = topic === null ? [] : targets.named("topic", topic).filter((key) => !named.has(key));
	return [...[...named].map((key) => ({
		key,
		how: "names"
	})), ...routed.map((key) => ({
		key,
		how: "routed"
	}))];
}
function namedBy(expectation, targets) {
	return Object.entries(expectation).flatMap(([about, value]) => {
		const name = nameIn(value);
		switch (about) {
			case "topic":
			case "flow":
			case "handoff": return targets.named(about, name);
			case "sms": return targets.named("sms_template", name);
			case "calls": return targets.functionsCalled(name);
			case "calls_in_order": return listOf$1(value).flatMap((one) => targets.functionsCalled(textOf$1(one) ?? ""));
			case "step": return stepNamed(name, targets);
			case "state": return entriesOf$1(value).flatMap(([variable]) => targets.named("variable", variable));
			default: return [];
		}
	});
}
function nameIn(value) {
	const names = [
		"name",
		"template",
		"destination",
		"function",
		"step"
	].map((key) => textOf$1(field(value, key)));
	return textOf$1(value) ?? names.find((name) => name !== null) ?? "";
}
function stepNamed(name, targets) {
	const bare = targets.stepsCalled(name);
	if (bare.length > 0) return bare;
	const slash = name.indexOf("/");
	return slash === -1 ? [] : targets.step(name.slice(0, slash), name.slice(slash + 1));
}

// core/impact/python-links.ts
const PROXIES = [
	[
		"conv.variant.",
		/\bconv\.variant\.(\w+)/g,
		"attribute"
	],
	[
		"conv.entities",
		/\bconv\.entities(?:\.(\w+)|(?:\.get\(|\[)["']([^"'\n]+)["'])/g,
		"entity"
	],
	[
		"conv.translations.",
		/\bconv\.translations\.(\w+)/g,
		"translation"
	],
	[
		"conv.api.",
		/\bconv\.api\.(\w+)/g,
		"api_integration"
	]
];
const QUOTED_KINDS = [
	"handoff",
	"sms_template",
	"flow",
	"variant"
];
function pythonLinks(resource, targets) {
	const source = sourceOf(resource);
	const value = resource.value;
	const { outline } = (value !== null && typeof value === "object" ? parsedPython.get(value) : void 0) ?? parsePython(source);
	const flow = targets.flowOf(resource);
	return [
		...outline.calls.flatMap((call) => callLinks(call, flow, targets)),
		...outline.transitions.flatMap(({ flow: to, step, flowUnknown }) => jump(to?.text ?? null, step?.text ?? null, flowUnknown ? null : flow, targets)),
		...importLinks(resource, outline, targets),
		...variablesIn(source).flatMap(({ name }) => targets.named("variable", name)),
		...proxyLinks(source, targets),
		...quotedLinks(source, flow, targets)
	];
}
function callLinks(call, flow, targets) {
	const called = /\b(conv|flow)\.functions\.(\w+)$/.exec(call.callee);
	if (called?.[1] === "conv") return targets.named("function", called[2] ?? "");
	if (called !== null) return flow === null ? [] : targets.flowFunction(flow, called[2] ?? "");
	const written = (position, name) => callArgument(call, position, name)?.text ?? null;
	switch (call.callee.slice(call.callee.lastIndexOf(".") + 1)) {
		case "goto_flow": return jump(written(0, "flow_name"), null, null, targets);
		case "goto_step": return jump(null, written(0, "step_name"), flow, targets);
		case "Transition": return jump(written(-1, "goto_flow"), written(-1, "goto_step"), flow, targets);
		case "send_sms_template": return targets.named("sms_template", written(1, "template") ?? "");
		case "call_handoff": return targets.named("handoff", written(0, "destination") ?? "");
		default: return [];
	}
}
function jump(to, step, own, targets) {
	const flow = to ?? own;
	if (step === null) return to === null ? [] : targets.named("flow", to);
	return flow === null ? [] : targets.step(flow, step);
}
function importLinks(from, { imports }, targets) {
	return imports.flatMap((one) => {
		const module = absoluteModule({ root: "" }, from, one);
		if (module === null) return [];
		const file = targets.file(`${module.replaceAll(".", "/")}.py`);
		if (file.length > 0) return file;
		return (one.names ?? []).flatMap(({ name }) => targets.file(`${module.replaceAll(".", "/")}/${name}.py`));
	});
}
function proxyLinks(source, targets) {
	return PROXIES.filter(([start]) => source.includes(start)).flatMap(([, pattern, kind]) => [...source.matchAll(pattern)].flatMap((match) => targets.named(kind, match[1] ?? match[2] ?? "")));
}
function quotedLinks(source, flow, targets) {
	return [...new Set([...source.matchAll(QUOTED)].map((match) => match[2] ?? ""))].flatMap((text) => [...QUOTED_KINDS.flatMap((kind) => targets.named(kind, text)), ...flow === null ? [] : targets.step(flow, text)]);
}
function sourceOf({ value }) {
	if (value === null || typeof value !== "object" || !("source" in value)) return "";
	return typeof value["source"] === "string" ? value["source"] : "";
}

// core/impact/text-links.ts
const KIND_OF_PREFIX = /* @__PURE__ */ new Map([
	["fn", "function"],
	["ho", "handoff"],
	["twilio_sms", "sms_template"],
	["attr", "attribute"],
	["vrbl", "variable"],
	["entity", "entity"],
	["tn", "translation"]
]);
function textLinks(text, flow, targets) {
	return findReferences(text, "", () => WHOLE_FILE).flatMap(({ prefix, name }) => {
		if (prefix === "ft") return flow === null ? [] : targets.flowFunction(flow, name);
		const kind = KIND_OF_PREFIX.get(prefix);
		return kind === void 0 ? [] : targets.named(kind, name);
	});
}

// core/impact/links-of.ts
function linksOf(resource, targets) {
	const keys = new Set(fieldLinks(resource, targets));
	const flow = targets.flowOf(resource);
	for (const text of textsIn(resource.value)) for (const key of textLinks(text, flow, targets)) keys.add(key);
	if (kindRow(resource.kind).format === "python") for (const key of pythonLinks(resource, targets)) keys.add(key);
	keys.delete(resource.key);
	return [...keys];
}
function fieldLinks(resource, targets) {
	const { kind, name, value } = resource;
	switch (kind) {
		case "flow": return targets.step(name, textOf$1(field(value, "start_step")) ?? "");
		case "step": return stepLinks(resource, targets.flowOf(resource) ?? "", targets);
		case "phrase_filter": return targets.named("function", textOf$1(field(value, "function")) ?? "");
		default: return [];
	}
}
function stepLinks({ value }, flow, targets) {
	const conditions = listOf$1(field(value, "conditions"));
	const entities = [value, ...conditions].flatMap((holder) => [...listOf$1(field(holder, "extracted_entities")), ...listOf$1(field(holder, "required_entities"))]);
	return [...conditions.flatMap((condition) => targets.step(flow, textOf$1(field(condition, "child_step")) ?? "")), ...entities.flatMap((entity) => targets.named("entity", textOf$1(entity) ?? ""))];
}
function* textsIn(value) {
	const waiting = [value];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) if (typeof next === "string") {
		if (next.includes("{{")) yield next;
	} else if (next !== null && typeof next === "object") for (const item of Object.values(next)) waiting.push(item);
}

// core/impact/link-targets.ts
const IN_FLOWS = /* @__PURE__ */ new Set([
	"step",
	"function_step",
	"transition_function"
]);
const STEPS = /* @__PURE__ */ new Set(["step", "function_step"]);
function linkTargets({ resources }) {
	const flows = /* @__PURE__ */ new Set();
	for (const { kind, name } of resources.values()) if (kind === "flow") flows.add(name);
	const files = /* @__PURE__ */ new Map();
	const functions = /* @__PURE__ */ new Map();
	const steps = /* @__PURE__ */ new Map();
	for (const resource of resources.values()) {
		if (resource.path.endsWith(".py")) files.set(resource.path, resource.key);
		const own = ownName(resource, flows);
		if (STEPS.has(resource.kind)) add(steps, own, resource.key);
		if (resource.kind.endsWith("function") || resource.kind === "function_step") add(functions, own, resource.key);
	}
	const present = (...keys) => keys.filter((key) => resources.has(key));
	return {
		named: (kind, name) => present(`${kind}:${name}`),
		step: (flow, name) => present(`step:${flow}/${name}`, `function_step:${flow}/${name}`),
		flowFunction: (flow, name) => present(`transition_function:${flow}/${name}`),
		file: (path) => [files.get(path)].filter((key) => key !== void 0),
		flowOf: (resource) => IN_FLOWS.has(resource.kind) ? flowPart(resource.name, flows) : null,
		functionsCalled: (name) => functions.get(name) ?? [],
		stepsCalled: (name) => steps.get(name) ?? []
	};
}
function ownName({ kind, name }, flows) {
	return IN_FLOWS.has(kind) ? name.slice(flowPart(name, flows).length + 1) : name;
}
function flowPart(name, flows) {
	for (let at = name.indexOf("/"); at !== -1; at = name.indexOf("/", at + 1)) if (flows.has(name.slice(0, at))) return name.slice(0, at);
	const slash = name.indexOf("/");
	return slash === -1 ? "" : name.slice(0, slash);
}
function add(to, name, key) {
	const others = to.get(name);
	if (others === void 0) to.set(name, [key]);
	else others.push(key);
}

// core/impact/reference-graph.ts
const graphs = /* @__PURE__ */ new WeakMap();
function referenceGraph(version) {
	const known = graphs.get(version);
	if (known !== void 0) return known;
	const graph = build(version);
	graphs.set(version, graph);
	return graph;
}
function build(version) {
	const targets = linkTargets(version);
	const nodes = [...version.resources.values()].sort((a, b) => a.key < b.key ? -1 : 1);
	const positions = new Map(nodes.map(({ key }, at) => [key, at]));
	const forward = nodes.map((node) => node.kind === "test_case" ? [] : linksOf(node, targets).flatMap((key) => positions.get(key) ?? []));
	const backward = nodes.map(() => []);
	for (const [from, tos] of forward.entries()) {
		tos.sort((a, b) => a - b);
		for (const to of tos) backward[to]?.push(from);
	}
	const walk = (lists, key, limit) => {
		const start = positions.get(key);
		return start === void 0 ? [] : nearest(nodes, lists, start, limit);
	};
	return {
		targets,
		reaches: (key, limit = Infinity) => walk(forward, key, limit),
		usedBy: (key, limit = Infinity) => walk(backward, key, limit),
		links: (key) => (forward[positions.get(key) ?? -1] ?? []).flatMap((at) => nodes[at]?.key ?? []),
		direct: (key) => (backward[positions.get(key) ?? -1] ?? []).flatMap((at) => nodes[at] ?? []),
		reachedFrom(keys) {
			const seen = new Set([...keys].flatMap((key) => positions.get(key) ?? []));
			for (const at of seen) for (const to of forward[at] ?? []) seen.add(to);
			return new Set([...seen].flatMap((at) => nodes[at]?.key ?? []));
		}
	};
}
function nearest(nodes, lists, start, limit) {
	const seen = /* @__PURE__ */ new Set([start]);
	const found = [];
	let level = [start];
	for (let distance = 1; level.length > 0 && found.length < limit; distance++) {
		const next = [];
		for (const at of level) for (const to of lists[at] ?? []) {
			if (seen.has(to)) continue;
			seen.add(to);
			next.push(to);
		}
		next.sort((a, b) => a - b);
		for (const at of next.slice(0, limit - found.length)) {
			const node = nodes[at];
			if (node !== void 0) found.push({
				key: node.key,
				kind: node.kind,
				name: node.name,
				distance
			});
		}
		level = next;
	}
	return found;
}

// core/impact/exercised-by.ts
const MOST_ROUTED = 5e3;
function exercises(version, testSets) {
	const graph = referenceGraph(version);
	const cases = testSets.flatMap((set) => set.cases.map((one) => ({
		set: set.name,
		one
	})));
	const router = cases.length === 0 ? NOBODY : createRouter(version);
	const subjects = /* @__PURE__ */ new Map();
	for (const [at, { one }] of cases.entries()) {
		if (one.skip !== void 0) continue;
		for (const subject of caseSubjects(one, graph.targets, at < MOST_ROUTED ? router : NOBODY)) {
			const others = subjects.get(subject.key);
			if (others === void 0) subjects.set(subject.key, [{
				...subject,
				at
			}]);
			else others.push({
				...subject,
				at
			});
		}
	}
	const always = subjects.size === 0 ? [] : everyCase(graph.links("start_function:start_function"));
	return {
		covered: /* @__PURE__ */ new Set([...graph.reachedFrom(subjects.keys()), ...always]),
		of(key, usedBy, limit) {
			const best = /* @__PURE__ */ new Map();
			for (const through of [key, ...usedBy.map((user) => user.key)]) for (const { at, how } of subjects.get(through) ?? []) {
				const named = cases[at];
				if (named === void 0 || best.has(at)) continue;
				const why = how === "names" && through !== key ? "leads" : how;
				best.set(at, {
					set: named.set,
					name: named.one.name,
					how: why,
					through
				});
			}
			return [...best].sort(([a], [b]) => a - b).slice(0, limit).map(([, by]) => by);
		}
	};
}
function everyCase(links) {
	return ["start_function:start_function", ...links.filter((key) => key.startsWith("function:"))];
}
const NOBODY = {
	retrieve: () => [],
	route: () => ({
		topic: null,
		retrieved: []
	})
};

// core/impact/is-met-on-the-way.ts
const MET_ON_THE_WAY = /* @__PURE__ */ new Set([
	"topic",
	"flow",
	"step",
	"function_step",
	"transition_function",
	"function",
	"handoff",
	"sms_template",
	"api_integration",
	"attribute",
	"entity",
	"translation"
]);
function isMetOnTheWay(kind) {
	return MET_ON_THE_WAY.has(kind);
}

// core/impact/resource-title.ts
const LABELS = {
	sms_template: "SMS template",
	api_integration: "API integration",
	step: "flow step",
	experimental_config: "experimental configuration"
};
function resourceTitle({ kind, name }) {
	const label = LABELS[kind] ?? kind.replaceAll("_", " ");
	return name === "" || name === kind ? label : `${label} ${name}`;
}

// core/impact/risks/deletion-risks.ts
const ALWAYS = [
	"handoff",
	"sms_template",
	"api_integration",
	"voice_disclaimer"
];
const MOST_NAMED = 3;
function deletionRisks(change, before, after) {
	const gone = change.before;
	if (gone === void 0 || change.change !== "removed" && change.change !== "renamed") return [];
	const graph = referenceGraph(before);
	const stillNames = ({ key }) => {
		const [was, is] = [before.resources.get(key), after.resources.get(key)];
		if (is === void 0) return false;
		return was?.hash === is.hash || linksOf(is, graph.targets).includes(gone.key);
	};
	const users = graph.direct(gone.key).filter(stillNames);
	const what = change.change === "removed" ? "is deleted" : `is called ${change.name} now`;
	if (users.length > 0) return [{
		risk: "deletion",
		pointer: "",
		message: `${resourceTitle(gone)} ${what}, and ${named(users)} still ${users.length === 1 ? "names" : "name"} it`,
		text: null,
		side: "before",
		grave: true
	}];
	if (change.change !== "removed" || !ALWAYS.includes(gone.kind)) return [];
	return [{
		risk: "deletion",
		pointer: "",
		message: `${resourceTitle(gone)} is deleted`,
		text: null,
		side: "before",
		grave: false
	}];
}
function named(users) {
	const titles = users.slice(0, MOST_NAMED).map(resourceTitle);
	const more = users.length - titles.length;
	if (more > 0) return `${titles.join(", ")} and ${more} more`;
	return titles.length < 2 ? titles.join("") : `${titles.slice(0, -1).join(", ")} and ${titles.at(-1) ?? ""}`;
}

// core/impact/risks/before-and-after.ts
const LONGEST = 120;
function beforeAndAfter(verb, { before, after, isNew = false }, where = "") {
	const [be, rest] = verb.startsWith("is ") ? ["is ", verb.slice(3)] : ["", verb];
	const said = (how, value) => `${be}${how}${rest} ${short(value)}${where}`;
	if (after === void 0) return said("no longer ", before);
	if (before === void 0) return said(isNew ? "" : "now ", after);
	return `${said("now ", after)} (was ${short(before)})`;
}
function short(value) {
	const text = String(value ?? "").replaceAll(/\s+/g, " ");
	return text.length <= LONGEST ? text : `${text.slice(0, 119)}…`;
}

// core/impact/risks/field-risks.ts
const BY_KIND = {
	handoff: ofHandoff,
	sms_template: ofMessage,
	api_integration: ofIntegration,
	experimental_config: ofConfiguration
};
function fieldRisk(kind, leaf, isNew) {
	const say = (verb, where) => beforeAndAfter(verb, {
		...leaf,
		isNew
	}, where);
	return BY_KIND[kind]?.({
		leaf,
		steps: pointerSteps(leaf.pointer),
		say
	}) ?? null;
}
function ofHandoff({ leaf, steps, say }) {
	if (steps[0] === "sip_headers") return steps.at(-1) === "key" ? "nothing" : {
		risk: "handoff",
		sentence: say(`sends the SIP header ${steps[1] ?? ""}:`)
	};
	switch (steps.at(-1)) {
		case "phone_number": return {
			risk: "phone number",
			sentence: say("dials")
		};
		case "method": return {
			risk: "handoff",
			sentence: say("is made by")
		};
		case "outbound_endpoint": return {
			risk: "handoff",
			sentence: say("goes to the endpoint")
		};
		case "outbound_encryption": return {
			risk: "handoff",
			sentence: say("is encrypted by")
		};
		case "is_default": {
			const sentence = leaf.after === true ? "is the default handoff now" : "is no longer the default handoff";
			return leaf.after === false && leaf.before === void 0 ? "nothing" : {
				risk: "handoff",
				sentence
			};
		}
		default: return null;
	}
}
function ofMessage({ steps, say }) {
	if (steps[0] === "text") return {
		risk: "text message",
		sentence: say("says")
	};
	if (steps[0] !== "env_phone_numbers") return null;
	return {
		risk: "phone number",
		sentence: say("is sent from", ` in ${short(steps[1])}`)
	};
}
function ofIntegration({ steps: [part, name = "", field], say }) {
	if (part === "operations") {
		if (field === "name") return "nothing";
		return {
			risk: "URL",
			sentence: say(`calls ${short(name)} ${field === "method" ? "by" : "at"}`)
		};
	}
	if (part !== "environments") return null;
	return {
		risk: "URL",
		sentence: say(field === "auth_type" ? "authenticates by" : "calls", ` in ${short(name)}`)
	};
}
function ofConfiguration({ leaf, steps, say }) {
	const last = steps.at(-1) ?? "";
	const at = ` at ${short(steps.join(" › "))}`;
	if (last.endsWith("secret_name")) return {
		risk: "secret",
		sentence: say("names the secret", at)
	};
	if (steps.includes("webhooks")) return {
		risk: "webhook",
		sentence: say("has", at)
	};
	if (steps.includes("mcp_servers")) return {
		risk: "MCP server",
		sentence: say("has", at)
	};
	if (steps.includes("content_filters")) return leaf.before === true && leaf.after !== true ? {
		risk: "safety lowered",
		sentence: `turns off the content filter${at}`
	} : null;
	if (/phone_number$|caller_id$/.test(last)) return {
		risk: "phone number",
		sentence: say("has", at)
	};
	if (steps.includes("agentic_dial")) return {
		risk: "handoff",
		sentence: say("has", at)
	};
	return steps.includes("csat_sms") ? {
		risk: "text message",
		sentence: say("has", at)
	} : null;
}

// core/impact/risks/leaf-changes.ts
function leafChanges(fields) {
	return fields.filter(({ moved }) => moved === void 0).flatMap(({ pointer, before, after }) => compare(pointer, before, after)).filter(({ before, after }) => before !== after);
}
function compare(pointer, before, after) {
	const [old, now] = children(before, after);
	if (old === null || now === null) return leaf(pointer, before, after);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((name) => compare(pointerTo(pointer, name), old.get(name), now.get(name)));
}
function leaf(pointer, before, after) {
	const [old, now] = [scalar(before), scalar(after)];
	return old === void 0 && now === void 0 ? [] : [{
		pointer,
		before: old,
		after: now
	}];
}
function children(before, after) {
	const held = [before, after].filter((side) => side !== null && side !== void 0);
	if (held.length === 0 || held.some((side) => typeof side !== "object")) return [null, null];
	const lists = held.filter((side) => Array.isArray(side));
	if (lists.length === 0) return [entries(before), entries(after)];
	if (lists.length < held.length || lists.some(isPlain)) return [null, null];
	return items(listOf$1(before), listOf$1(after));
}
function isPlain(list) {
	return list.length > 0 && list.every((item) => item === null || typeof item !== "object");
}
function entries(value) {
	return new Map(value === null || typeof value !== "object" ? [] : Object.entries(value));
}
function items(before, after) {
	const matched = matchItems(before, after);
	if (matched === null) return [byPlace(before), byPlace(after)];
	const side = (list, at) => new Map(matched.flatMap((item) => {
		const place = item[at];
		return place === null ? [] : [[item.label, list[place] ?? null]];
	}));
	return [side(before, "before"), side(after, "after")];
}
function byPlace(list) {
	return new Map(list.map((item, index) => [String(index), item]));
}
function scalar(value) {
	if (value === null || value === void 0 || value === "") return void 0;
	if (typeof value !== "object") return value;
	return Array.isArray(value) ? value.map((item) => typeof item === "string" ? item : JSON.stringify(item)).join("\n") : void 0;
}

// core/impact/risks/mass-deletions.ts
const MANY = 10;
const SOME = 3;
const PART = .25;
const NOT_TOLD = ["variable", "test_case"];
function massDeletions(changes, before) {
	return [...Map.groupBy(changes.filter(({ change, kind }) => change === "removed" && !NOT_TOLD.includes(kind)), ({ kind }) => kind)].flatMap(([kind, list]) => {
		const [change] = list;
		if (change === void 0 || list.length < SOME) return [];
		const all = [...before.resources.values()].filter((resource) => resource.kind === kind).length;
		if (list.length < MANY && list.length < all * PART) return [];
		const what = kindRow(kind).title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
		return [{
			change,
			risk: {
				risk: "deletion",
				pointer: "",
				message: list.length >= all ? `all ${list.length} ${what} are deleted` : `${list.length} ${what} are deleted, of ${all}`,
				text: null,
				side: "before",
				grave: true
			}
		}];
	});
}

// core/impact/risks/safety-risks.ts
const LEVELS = [
	"off",
	"lenient",
	"medium",
	"strict"
];
function safetyRisks(before, after) {
	const old = filters(before?.value);
	const now = filters(after?.value);
	return [...old].flatMap(([name, was]) => {
		const is = now.get(name) ?? "off";
		if (LEVELS.indexOf(is) >= LEVELS.indexOf(was)) return [];
		const said = is === "off" ? `is off now (was ${was})` : `is ${is} now (was ${was})`;
		const pointer = after === void 0 ? "" : pointerTo(pointerTo("", "categories"), name);
		const side = after === void 0 || !now.has(name) ? "before" : "after";
		return [{
			risk: "safety lowered",
			pointer,
			message: `${title(before)}: ${name} ${said}`,
			text: null,
			side,
			grave: true
		}];
	});
}
function filters(value) {
	const isUnused = field(value, "enabled") === false;
	return new Map(entriesOf$1(field(value, "categories")).map(([name, category]) => {
		const level = textOf$1(field(category, "level")) ?? "lenient";
		return [name, isUnused || field(category, "enabled") === false ? "off" : LEVELS.includes(level) ? level : "lenient"];
	}));
}
function title(resource) {
	return (resource?.kind ?? "safety_filters").replaceAll("_", " ");
}

// core/impact/risks/addresses-in-text.ts
const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'<>`{}|\\^)\]]{1,500}/gi;
const MOST$1 = 50;
function addressesInText(text) {
	const found = /* @__PURE__ */ new Map();
	if (!text.includes("://")) return found;
	for (const [written] of text.matchAll(ADDRESS)) {
		const address = written.replace(/[.,;:!?*_]+$/, "");
		found.set(address, address);
		if (found.size === MOST$1) break;
	}
	return found;
}

// core/impact/risks/numbers-in-text.ts
const NUMBER = /(?<![\w+.])(?:\+\d[\d ().-]{5,20}\d|\(?0\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}|(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\w-])/g;
const MOST = 50;
function numbersInText(text) {
	const found = /* @__PURE__ */ new Map();
	for (const [written] of text.matchAll(NUMBER)) {
		const dialled = written.replaceAll(/[^\d+]/g, "");
		const digits = dialled.replace("+", "").length;
		if (digits < 7 || digits > 15 || found.has(dialled)) continue;
		found.set(dialled, written);
		if (found.size === MOST) break;
	}
	return found;
}

// core/impact/risks/secrets-in-text.ts
const SECRET = /\bget_secret\(\s*(?:name\s*=\s*)?["']([^"'\r\n]{1,200})["']/g;
function secretsInText(text) {
	if (!text.includes("get_secret")) return /* @__PURE__ */ new Map();
	return new Map([...text.matchAll(SECRET)].map((match) => [match[1] ?? "", match[1] ?? ""]));
}

// core/impact/risks/text-risks.ts
const FINDS = [
	[
		"phone number",
		["holds the number", "holds the numbers"],
		numbersInText
	],
	[
		"secret",
		["asks for the secret", "asks for the secrets"],
		secretsInText
	],
	[
		"URL",
		["holds the address", "holds the addresses"],
		addressesInText
	]
];
const MOST_TOLD = 4;
function textRisks(leaves, title) {
	return FINDS.flatMap(([risk, verbs, find]) => {
		const found = allFound(leaves, find);
		const come = found.filter(({ was }) => was === void 0);
		const gone = found.filter(({ is }) => is === void 0);
		return [
			...found.filter(({ was, is }) => was !== void 0 && is !== void 0).map((one) => [one]),
			come,
			gone
		].filter((list) => list.length > 0).map((list) => ofTexts(risk, verbs, title, list));
	});
}
function allFound(leaves, find) {
	const known = {
		before: allOf(leaves, "before", find),
		after: allOf(leaves, "after", find)
	};
	return leaves.flatMap(({ pointer, before, after }) => {
		const gone = onlyIn(find(textOf(before)), known.after);
		const come = onlyIn(find(textOf(after)), known.before);
		return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => {
			return {
				pointer,
				was: gone[at],
				is: come[at]
			};
		});
	});
}
function ofTexts(risk, [one, several], title, list) {
	const [first = {
		pointer: "",
		was: void 0,
		is: void 0
	}] = list;
	const { pointer, was, is } = first;
	const side = is === void 0 ? "before" : "after";
	const text = is ?? was ?? null;
	return {
		risk,
		pointer,
		message: list.length === 1 ? `${title}${fieldName(pointer)} ${beforeAndAfter(one, {
			before: was,
			after: is
		})}` : `${title} ${is === void 0 ? "no longer" : "now"} ${several} ${listed(list)}`,
		text,
		side,
		grave: false
	};
}
function listed(list) {
	const shown = list.slice(0, list.length > 5 ? MOST_TOLD : list.length);
	const parts = shown.map(({ pointer, was, is }) => `${short(is ?? was)}${fieldName(pointer)}`);
	if (list.length > shown.length) parts.push(`${list.length - shown.length} more`);
	return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
function allOf(leaves, side, find) {
	return new Set(leaves.flatMap((leaf) => [...find(textOf(leaf[side])).keys()]));
}
function onlyIn(found, known) {
	return [...found].filter(([what]) => !known.has(what)).map(([, written]) => written);
}
function fieldName(pointer) {
	const steps = pointerSteps(pointer);
	return steps.length < 2 ? "" : ` (${short(steps.slice(1).join(" › "))})`;
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}

// core/impact/risks/find-risks.ts
const MOST_OF_A_CHANGE = 20;
function findRisks({ changes, before, after, places }) {
	return (after === null ? wholeAgent(changes) : ofChanges(changes, before, after)).sort((a, b) => gravity(a.risk) - gravity(b.risk)).map(({ change, risk }) => {
		const { risk: kind, pointer, message } = risk;
		return {
			risk: kind,
			key: change.key,
			pointer,
			message,
			...placeOf(change, risk, places)
		};
	});
}
function wholeAgent(changes) {
	const change = changes.find(({ kind }) => kind === "project") ?? changes[0];
	if (change === void 0) return [];
	return [{
		change,
		risk: {
			risk: "deletion",
			pointer: "",
			message: `the whole agent is removed, with ${changes.length} resource${changes.length === 1 ? "" : "s"}`,
			text: null,
			side: "before",
			grave: true
		}
	}];
}
function ofChanges(changes, before, after) {
	const mass = before === null ? [] : massDeletions(changes, before);
	const inMass = new Set(mass.map(({ change }) => change.kind));
	const most = before === null ? 1 : MOST_OF_A_CHANGE;
	const single = changes.flatMap((change) => [...ofChange(change, before === null), ...before === null ? [] : deletionRisks(change, before, after)].filter(({ risk, grave }) => grave || risk !== "deletion" || !inMass.has(change.kind)).sort((a, b) => gravity(a) - gravity(b)).slice(0, most).map((risk) => ({
		change,
		risk
	})));
	return [...mass, ...single];
}
function ofChange(change, inNewAgent) {
	const { before, after, kind } = change;
	if (kind.endsWith("safety_filters")) return safetyRisks(before, after);
	if (after === void 0 || kind === "test_case" || kind === "variable") return [];
	const title = resourceTitle(after);
	const isNew = change.change === "added";
	const texts = [];
	const told = leafChanges(change.fields).flatMap((leaf) => {
		const found = fieldRisk(kind, leaf, isNew);
		if (found === null) texts.push(leaf);
		return found === null || found === "nothing" ? [] : [ofField(leaf, found.risk, found.sentence)];
	});
	return [...isNew ? asOne(told, `${title} is new:`, inNewAgent ? 1 : told.length) : told.map((one) => ({
		...one,
		message: `${title} ${one.message}`
	})), ...textRisks(texts, title)];
}
function ofField({ pointer, before, after }, risk, message) {
	const isGone = after === void 0;
	const value = isGone ? before : after;
	return {
		risk,
		pointer,
		message,
		text: typeof value === "string" && value !== "" && !value.includes("\n") ? value : null,
		side: isGone ? "before" : "after",
		grave: true
	};
}
function asOne(told, start, most) {
	const inOrder = [...told].sort((a, b) => gravity(a) - gravity(b));
	const [gravest] = inOrder;
	if (gravest === void 0) return [];
	return [{
		...gravest,
		message: `${start} ${inOrder.slice(0, most).map(({ message }) => message).join(", ")}`
	}];
}
function gravity({ risk, grave }) {
	return RISK_ORDER.indexOf(risk) + (grave ? 0 : RISK_ORDER.length);
}
function placeOf(change, { side, pointer, text }, places) {
	const field = change.fields.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
	const line = side === "before" ? field?.beforeLine : field?.afterLine;
	const resource = change[side];
	const found = resource === void 0 ? null : places?.(side, resource.key, {
		pointer,
		text,
		from: line
	});
	if (found != null) return found;
	const place = change.places?.[side];
	return {
		path: place?.path ?? resource?.path ?? "",
		line: line ?? place?.line ?? 1
	};
}

// core/impact/find-impact.ts
const MOST_LISTED = 100;
const MOST_VISITED = 2e6;
function findImpact({ changes, before, after, testSets, places }) {
	if (changes.length === 0) return {
		items: [],
		risks: [],
		untested: []
	};
	const ofHead = after === null ? null : exercises(after, testSets);
	const wide = Math.max(MOST_LISTED, Math.floor(MOST_VISITED / changes.length));
	return {
		items: changes.map((change) => {
			const version = change.change === "removed" ? before : after;
			return version === null ? nothing(change) : itemOf$1(change, version, change.change === "removed" ? null : ofHead, wide);
		}),
		risks: findRisks({
			changes,
			before,
			after,
			places
		}),
		untested: untestedOf(changes, ofHead)
	};
}
function itemOf$1({ key }, version, tests, wide) {
	const graph = referenceGraph(version);
	const users = graph.usedBy(key, wide);
	const reaches = graph.reaches(key, 101);
	const testedBy = tests?.of(key, users, 101) ?? [];
	const shortened = Object.values({
		usedBy: users,
		reaches,
		testedBy
	}).some((list) => list.length > MOST_LISTED);
	return {
		key,
		usedBy: users.slice(0, MOST_LISTED),
		reaches: reaches.slice(0, MOST_LISTED),
		testedBy: testedBy.slice(0, MOST_LISTED),
		...shortened ? { shortened } : {}
	};
}
function nothing({ key }) {
	return {
		key,
		usedBy: [],
		reaches: [],
		testedBy: []
	};
}
function untestedOf(changes, tests) {
	return changes.filter(({ key, after }) => after !== void 0 && isMet(after) && tests?.covered.has(key) !== true).map(({ key }) => key);
}
function isMet({ kind, value }) {
	return isMetOnTheWay(kind) && (kind !== "topic" || field(value, "enabled") !== false);
}

// core/impact/impact.ts
const NO_IMPACT = {
	items: [],
	risks: [],
	untested: []
};

// core/impact/place-finder.ts
function placeFinder(before, after) {
	const sides = {
		before: lookUp(before),
		after: lookUp(after)
	};
	return (side, key, { pointer, text, from }) => {
		const project = side === "before" ? before : after;
		const resource = sides[side](key);
		if (project === null || resource === void 0) return null;
		return {
			path: resource.path,
			line: lineOf(project, resource.path, text, from ?? lineOfField(resource, pointer))
		};
	};
}
function lookUp(project) {
	let byKey;
	return (key) => {
		byKey ??= new Map(project?.resources.map((resource) => [resource.key, resource]));
		return byKey.get(key);
	};
}
function lineOfField(resource, pointer) {
	return resource.python === void 0 ? resource.locate(pointer).line : 1;
}
function lineOf({ files }, path, text, line) {
	const source = text === null ? void 0 : files.get(path)?.text;
	if (source === void 0 || text === null) return line;
	const found = source.split(/\r\n|\r|\n/).findIndex((one, index) => index >= line - 1 && one.includes(text));
	return found === -1 ? line : found + 1;
}

// core/version/first-difference.ts
const HEADER = /^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*$/;
function firstDifference(before, after) {
	const old = telling(before);
	const now = telling(after);
	let at = 0;
	while (at < old.length && at < now.length && old[at]?.text === now[at]?.text) at++;
	return {
		before: lineAt$1(old, at),
		after: lineAt$1(now, at)
	};
}
function telling(text) {
	return text.split(/\r\n?|\n/).flatMap((line, index) => {
		const told = line.trim();
		return told === "" || told.startsWith("#") || HEADER.test(told) ? [] : [{
			text: told,
			number: index + 1
		}];
	});
}
function lineAt$1(lines, at) {
	return (lines[at] ?? lines.at(-1))?.number ?? 1;
}

// core/version/written-pointer.ts
function writtenPointers(before, after) {
	const matched = /* @__PURE__ */ new Map();
	function itemsAt(pointer, old, now) {
		const known = matched.get(pointer);
		if (known !== void 0) return known;
		const items = Array.isArray(old) || Array.isArray(now) ? matchItems(listOf(old), listOf(now)) : null;
		const byLabel = items === null ? null : new Map(items.map((item) => [item.label, item]));
		matched.set(pointer, byLabel);
		return byLabel;
	}
	return (pointer, side) => {
		let written = "";
		let at = "";
		let old = before;
		let now = after;
		for (const step of pointerSteps(pointer)) {
			const item = itemsAt(at, old, now)?.get(step);
			at = pointerTo(at, step);
			old = item === void 0 ? fieldOf$1(old, step) : itemOf(old, item.before);
			now = item === void 0 ? fieldOf$1(now, step) : itemOf(now, item.after);
			const place = item?.[side];
			written = pointerTo(written, item === void 0 ? step : String(place ?? ""));
		}
		return written;
	};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function itemOf(value, place) {
	return place === null ? void 0 : listOf(value)[place];
}
function fieldOf$1(value, key) {
	if (value === void 0 || value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}

// core/version/place-changes.ts
function placeChanges(changes, before, after) {
	if (changes.length === 0) return [];
	const resources = {
		before: resourcesOf(before),
		after: resourcesOf(after)
	};
	const oldNames = new Map(changes.flatMap((change) => change.kind === "variant" && change.change === "renamed" ? [[change.name, change.before?.name ?? ""]] : []));
	return changes.map((change) => {
		const sides = {
			before: change.before === void 0 ? void 0 : resources.before.get(change.before.key),
			after: change.after === void 0 ? void 0 : resources.after.get(change.after.key)
		};
		const texts = textsOf(change, sides, {
			before,
			after
		});
		const written = writtenPointers(change.before?.value, change.after?.value);
		const lineOf = (field, side) => {
			const resource = sides[side];
			if (resource === void 0 || field[side] === void 0) return void 0;
			if (texts !== null && (field.pointer === "" || field.pointer === "/source")) return texts[side];
			if (field.moved !== void 0 && field.pointer === "/after") return lineAt(resource, "");
			return lineAt(resource, (side === "before" && change.kind === "attribute" ? underOldName(field.pointer, oldNames) : null) ?? written(field.pointer, side));
		};
		const fields = change.fields.map((field) => placed(field, lineOf(field, "before"), lineOf(field, "after")));
		const isEdit = change.change === "edited";
		const firstOf = (lines) => lines.find((line) => isEdit && line !== void 0);
		const places = {
			...placeOn("before", sides.before, firstOf(fields.map(({ beforeLine }) => beforeLine))),
			...placeOn("after", sides.after, firstOf(fields.map(({ afterLine }) => afterLine)))
		};
		return {
			...change,
			fields,
			places
		};
	});
}
function resourcesOf(project) {
	return new Map((project?.resources ?? []).map((resource) => [resource.key, resource]));
}
function textsOf({ kind, fields }, sides, projects) {
	const { format } = kindRow(kind);
	if (format !== "python" && format !== "text") return null;
	const before = projects.before?.files.get(sides.before?.path ?? "")?.text;
	const after = projects.after?.files.get(sides.after?.path ?? "")?.text;
	if (before === void 0 || after === void 0 || fields.length === 0) return null;
	return firstDifference(before, after);
}
function placed(field, beforeLine, afterLine) {
	return {
		...field,
		...beforeLine === void 0 ? {} : { beforeLine },
		...afterLine === void 0 ? {} : { afterLine }
	};
}
function placeOn(side, resource, line) {
	return resource === void 0 ? {} : { [side]: {
		path: resource.path,
		line: line ?? lineAt(resource, "")
	} };
}
function lineAt(resource, pointer) {
	return (resource.locateKey?.(pointer) ?? resource.locate(pointer)).line;
}
function underOldName(pointer, oldNames) {
	const [list, name = ""] = pointerSteps(pointer);
	const old = list === "values" ? oldNames.get(name) : void 0;
	return old === void 0 ? null : pointerTo("/values", old);
}

// core/agent/comments-in.ts
const MAX_DEPTH = 64;
function commentsIn(text, format) {
	if (!text.includes("#")) return [];
	if (format === "yaml") return yamlComments(text.replace(/^\uFEFF/, ""));
	const comments = [];
	pythonLexer(withoutHeader(text), comments);
	return comments;
}
function yamlComments(text) {
	const outside = [];
	let at = 0;
	try {
		for (const event of parseEvents(text, { maxDepth: MAX_DEPTH })) {
			if (event.type !== EVENT_ID.SCALAR || event.valueStart < at) continue;
			outside.push(text.slice(at, event.valueStart));
			at = event.valueEnd;
		}
	} catch {
		return [];
	}
	outside.push(text.slice(at));
	return outside.flatMap((part) => part.match(/(?<![^\s])#.*/g) ?? []).map((comment) => comment.trim());
}

// core/version/file-noise.ts
function noiseByPlace({ below }) {
	if (below.startsWith("_gen/")) return "generated";
	if (below.startsWith("test_sets/")) return "test set";
	const rows = kindOfPath(below)?.rows;
	if (rows === void 0) return "not part of the agent";
	return rows.every(({ versioned }) => !versioned) ? "environment values" : null;
}
function noiseOf(before, after) {
	const placed = noiseByPlace(after.file);
	if (placed !== null) return placed;
	if (!sameValue(unreadOf(before), unreadOf(after))) return "not part of the agent";
	const format = kindOfPath(after.file.below)?.rows[0]?.format;
	if (format !== "yaml" && format !== "python") return "formatting";
	const comments = [before, after].map(({ file }) => commentsIn(file.text ?? "", format));
	return sameValue(comments[0], comments[1]) ? "formatting" : "comments";
}
function unreadOf({ file, project }) {
	const document = project.documents?.get(file.path);
	const rows = kindOfPath(file.below)?.rows ?? [];
	if (document === void 0 || !isMap(document.value)) return null;
	if (rows.some(({ layout }) => layout.type === "file" || layout.type === "each")) return null;
	const read = new Set(project.resources.filter(({ path }) => path === file.path).map(({ value }) => value));
	const unread = [];
	for (const [key, value] of Object.entries(document.value)) {
		const row = rows.find((one) => fieldOf(one) === key);
		const left = row !== void 0 && Array.isArray(value) ? value.filter((item) => !read.has(item)) : [];
		if (row === void 0) unread.push([key, value]);
		else if (left.length > 0) unread.push([key, left]);
	}
	return trimmed(Object.fromEntries(unread));
}
function fieldOf({ layout }) {
	return layout.type === "list" ? layout.list : layout.type === "section" ? layout.section : null;
}
function isMap(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/version/unchanged-files.ts
function unchangedFiles(base, head, changes) {
	if (base !== null && head !== null && base.resources === head.resources) return [];
	const bothKnown = [base, head].every((project) => project === null || project.others !== void 0);
	const old = base === null ? /* @__PURE__ */ new Map() : filesOf(base, bothKnown);
	const now = head === null ? /* @__PURE__ */ new Map() : filesOf(head, bothKnown);
	const gone = /* @__PURE__ */ new Map();
	const told = {
		before: new Set(changes.map(({ before }) => before?.path)),
		after: new Set(changes.map(({ after }) => after?.path))
	};
	const found = [];
	const came = [];
	for (const [below, before] of old) {
		const after = now.get(below);
		if (after === void 0 && !told.before.has(below)) gone.set(below, before);
		if (after === void 0 || base === null || head === null) continue;
		if (told.before.has(below) || told.after.has(below)) continue;
		if (isSame(before, after)) {
			if (before.path !== after.path) found.push(entry(after, "moved", before));
		} else found.push(entry(after, noiseOf({
			file: before,
			project: base
		}, {
			file: after,
			project: head
		}), before));
	}
	for (const [below, after] of now) if (!old.has(below) && !told.after.has(below)) came.push(after);
	const earlier = base === null || head === null ? () => void 0 : earlierPlaces(base, head, gone);
	for (const after of came) {
		const before = earlier(after);
		if (before === void 0) found.push(entry(after, noiseByPlace(after) ?? "not part of the agent"));
		else if (isSame(before, after)) found.push(entry(after, "moved", before));
		else if (base !== null && head !== null) found.push(entry(after, noiseOf({
			file: before,
			project: base
		}, {
			file: after,
			project: head
		}), before));
	}
	for (const before of gone.values()) found.push(entry(before, noiseByPlace(before) ?? "not part of the agent"));
	return found.sort((a, b) => a.path < b.path ? -1 : 1);
}
function earlierPlaces(base, head, gone) {
	const byPath = new Map([...gone.values()].map((file) => [file.path, file]));
	const pathOfKey = new Map(base.resources.map(({ key, path }) => [key, path]));
	const byResource = /* @__PURE__ */ new Map();
	for (const { key, path } of head.resources) {
		const earlier = pathOfKey.get(key);
		if (earlier !== void 0 && byPath.has(earlier) && !byResource.has(path)) byResource.set(path, earlier);
	}
	const byContents = Map.groupBy([...gone.values()].reverse(), contentsOf);
	const twin = (after) => {
		const twins = byContents.get(contentsOf(after)) ?? [];
		let before = twins.pop();
		while (before !== void 0 && !byPath.has(before.path)) before = twins.pop();
		return before;
	};
	return (after) => {
		const before = byPath.get(byResource.get(after.path) ?? "") ?? twin(after);
		if (before === void 0) return void 0;
		byPath.delete(before.path);
		gone.delete(before.below);
		return before;
	};
}
function contentsOf(file) {
	return `${noiseByPlace(file)} ${file.oid} ${file.oid === "" ? file.text : ""}`;
}
function entry(file, reason, before = file) {
	return {
		path: file.path,
		...before.path === file.path ? {} : { previousPath: before.path },
		reason
	};
}
function isSame(a, b) {
	return a.text === null || b.text === null ? a.oid === b.oid : a.text === b.text;
}
function filesOf(project, withOthers) {
	const start = project.root === "" ? 0 : project.root.length + 1;
	const files = /* @__PURE__ */ new Map();
	for (const { path, text, oid } of project.files.values()) files.set(path.slice(start), {
		path,
		below: path.slice(start),
		text,
		oid
	});
	if (withOthers) for (const [path, oid] of project.others ?? []) files.set(path.slice(start), {
		path,
		below: path.slice(start),
		text: null,
		oid
	});
	return files;
}

// core/routing/confusable-pairs.ts
function confusablePairs(leaning) {
	const pairs = /* @__PURE__ */ new Map();
	for (const { owner, other, query } of leaning) {
		const topics = owner < other ? [owner, other] : [other, owner];
		const key = JSON.stringify(topics);
		const pair = pairs.get(key) ?? {
			topics,
			queries: /* @__PURE__ */ new Set()
		};
		pair.queries.add(query);
		pairs.set(key, pair);
	}
	return [...pairs].sort(([a, { queries: x }], [b, { queries: y }]) => y.size - x.size || (a < b ? -1 : 1)).map(([, { topics, queries }]) => ({
		topics,
		queries: [...queries]
	}));
}

// core/routing/sampling-step.ts
const MOST_WORK$1 = 4e6;
function samplingStep(version, mostWork = MOST_WORK$1) {
	const work = workOfQueries(topicIndexOf(version));
	return work <= mostWork ? 1 : 2 ** Math.ceil(Math.log2(work / mostWork));
}
function workOfQueries({ topics, weighed, starts, counts }) {
	let work = weighed.reduce((sum, queries) => sum + queries, 0) * topics.length;
	for (let feature = 0; feature + 1 < starts.length; feature += 1) {
		const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0];
		let said = 0;
		for (let at = from; at < to; at += 1) said += counts[at] ?? 0;
		work += said * (to - from);
	}
	return work;
}
function isSampled(topic, query, step) {
	if (step === 1) return true;
	let hash = 2166136261;
	for (const text of [topic, query]) for (let at = 0; at < Math.min(text.length, 200); at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return ((hash ^ hash >>> 15) >>> 0) % step === 0;
}

// core/routing/leave-one-out.ts
const NEARER_BY = .05;
const NEAR = .25;
const measured = /* @__PURE__ */ new WeakMap();
function leaveOneOut(version, step = samplingStep(version)) {
	const index = topicIndexOf(version);
	const known = measured.get(index) ?? /* @__PURE__ */ new Map();
	measured.set(index, known);
	const result = known.get(step) ?? measure(index, step);
	known.set(step, result);
	return result;
}
function measure(index, step) {
	const asked = index.topics.flatMap(({ name, exampleQueries }, topic) => exampleQueries.slice(0, index.weighed[topic]).filter((query) => isSampled(name, query, step)).map((query) => ({
		topic,
		query
	})));
	const leaning = [];
	let [top1, top3] = [0, 0];
	for (const { topic, query } of asked) {
		const { name = "", exampleQueries = [] } = index.topics[topic] ?? {};
		const copies = exampleQueries.filter((other) => other === query).length;
		const { ranked, scores } = rankTopics(index, query, {
			limit: 3,
			leftOut: {
				topic,
				copies
			}
		});
		const place = ranked.findIndex((found) => found.topic === name);
		top1 += Number(place === 0);
		top3 += Number(place >= 0);
		const [best] = ranked;
		if (best === void 0 || place === 0 || best.score < NEAR || best.score - (scores[topic] ?? 0) < NEARER_BY) continue;
		leaning.push({
			owner: name,
			other: best.topic,
			query
		});
	}
	const share = (count) => asked.length === 0 ? 0 : Math.round(1e4 * count / asked.length) / 1e4;
	return {
		queries: asked.length,
		top1: share(top1),
		top3: share(top3),
		confusable: confusablePairs(leaning)
	};
}

// core/routing/routing-work.ts
function routingWork(index, text) {
	let work = index.topics.length;
	for (const feature of queryFeatures(index, text).known.keys()) work += (index.starts[feature + 1] ?? 0) - (index.starts[feature] ?? 0);
	return work;
}

// core/routing/compare-routing.ts
const MOST_WORK = 2e7;
function compareRouting(before, after, utterances) {
	if (before === null || after === null) return null;
	const owners = ownersOf(before, after);
	const asked = [.../* @__PURE__ */ new Set([...utterances.filter((text) => text.trim() !== ""), ...owners.keys()])];
	if (sameTopics(before, after)) {
		const score = scoreOf(leaveOneOut(after));
		return {
			queries: asked.length,
			moved: [],
			confusable: [],
			score: {
				before: score,
				after: score
			}
		};
	}
	const now = sideOf$1(after);
	const { moved, queries } = movedQueries(asked, owners, {
		before: sideOf$1(before, after),
		after: now
	});
	const step = Math.max(samplingStep(before), samplingStep(after));
	const [was, is] = [leaveOneOut(before, step), leaveOneOut(after, step)];
	const known = new Set(was.confusable.map(({ topics }) => JSON.stringify(topics)));
	return {
		queries,
		moved,
		confusable: is.confusable.filter(({ topics }) => !known.has(JSON.stringify(topics))),
		score: {
			before: scoreOf(was),
			after: scoreOf(is)
		}
	};
}
function ownersOf(before, after) {
	const owners = /* @__PURE__ */ new Map();
	for (const version of [after, before]) for (const { name, exampleQueries } of enabledTopics(version)) for (const query of exampleQueries) if (!owners.has(query)) owners.set(query, name);
	return owners;
}
function movedQueries(asked, owners, { before, after }) {
	const moved = [];
	let work = 0;
	let queries = 0;
	for (const query of asked) {
		if (work >= MOST_WORK) break;
		queries += 1;
		const folded = after.index.folds.get(query) ?? before.index.folds.get(query) ?? foldQuery(query);
		if (sameHolder(folded, before.index, after.index)) continue;
		work += routingWork(before.index, query) + routingWork(after.index, query);
		const [was, is] = [routed(before, query, folded), routed(after, query, folded)];
		if (was.topic !== is.topic) moved.push({
			query,
			owner: owners.get(query) ?? null,
			before: was,
			after: is
		});
	}
	return {
		moved,
		queries
	};
}
function sameHolder(folded, before, after) {
	const [old = [], now = []] = [before.exact.get(folded), after.exact.get(folded)];
	const [was, is] = [before.topics[old[0] ?? -1]?.name, after.topics[now[0] ?? -1]?.name];
	return old.length === 1 && now.length === 1 && was === is;
}
function routed({ index, router }, query, folded) {
	const [only, ...others] = index.exact.get(folded) ?? [];
	if (only !== void 0 && others.length === 0) return {
		topic: index.topics[only]?.name ?? null,
		score: 1
	};
	const { topic, retrieved } = router.route(query);
	return {
		topic,
		score: retrieved[0]?.score ?? 0
	};
}
function scoreOf({ queries, top1, top3 }) {
	return {
		queries,
		top1,
		top3
	};
}
function sideOf$1(version, like) {
	return {
		index: topicIndexOf(version, like),
		router: createRouter(version)
	};
}
function sameTopics(before, after) {
	if (before === after || before.digest === after.digest) return true;
	const told = (version) => JSON.stringify(enabledTopics(version).map(({ name, content, exampleQueries }) => [
		name,
		content,
		exampleQueries
	]));
	return told(before) === told(after);
}
function enabledTopics(version) {
	return topicsOf(version).filter(({ enabled }) => enabled);
}

// core/check/routing-between.ts
function routingBetween(before, after, { utterances, changes }) {
	const routing = compareRouting(before, after, utterances);
	const newNames = new Map(changes.flatMap(({ kind, change, name, before: was }) => kind === "topic" && change === "renamed" && was !== void 0 ? [[was.name, name]] : []));
	if (routing === null || newNames.size === 0) return routing;
	const moved = routing.moved.filter((query) => {
		const was = query.before.topic;
		return was === null || newNames.get(was) !== query.after.topic;
	});
	return {
		...routing,
		moved
	};
}

// core/check/compare-agent.ts
function compareAgent(pair, isSame = () => false) {
	const base = sideOf(pair.base);
	const untouched = pair.base !== null && pair.head?.resources === pair.base.resources;
	const head = pair.head !== null && untouched ? sideLike(base, pair.head) : sideOf(pair.head);
	const shown = pair.head ?? pair.base;
	const summaries = {
		agent: shown.name,
		path: shown.root,
		...earlierPlace(pair),
		before: base === null ? null : summaryOf(base),
		after: head === null ? null : summaryOf(head)
	};
	const nothing = {
		changes: [],
		unchanged: [],
		impact: NO_IMPACT,
		routing: null
	};
	if (untouched || !isUsable(base) || !isUsable(head)) return {
		base,
		head,
		report: {
			...summaries,
			...nothing
		}
	};
	return {
		base,
		head,
		report: {
			...summaries,
			...differences(base, head, isSame)
		}
	};
}
function earlierPlace({ base, head }) {
	if (base === null || head === null || base.name === head.name && base.root === head.root) return {};
	return { was: {
		agent: base.name,
		path: base.root
	} };
}
function differences(base, head, isSame) {
	const [before, after] = [base?.version ?? null, head?.version ?? null];
	const projects = [base?.project ?? null, head?.project ?? null];
	const changes = placeChanges(compareVersions(before, after), ...projects);
	const unchanged = unchangedFiles(...projects, changes).filter(({ path }) => !isSame(path));
	if (changes.length === 0) return {
		changes,
		unchanged,
		impact: NO_IMPACT,
		routing: null
	};
	const testSets = head === null ? [] : testSetsOf(head.project).sets;
	const impact = findImpact({
		changes,
		before,
		after,
		testSets,
		places: placeFinder(...projects)
	});
	const said = testSets.flatMap(({ cases }) => cases.flatMap(({ turns }) => turns.map(({ user }) => user)));
	return {
		changes,
		unchanged,
		impact,
		routing: routingBetween(before, after, {
			utterances: said,
			changes
		})
	};
}
function sideLike(side, project) {
	const version = side?.version ?? null;
	return {
		project,
		version: version === null ? null : {
			...version,
			commit: project.commit
		}
	};
}
function sideOf(project) {
	return project === null ? null : {
		project,
		version: versionOf(project)
	};
}
function isUsable(side) {
	return side === null || side.version !== null;
}
function summaryOf({ project, version }) {
	const resources = {};
	for (const { kind } of version?.resources.values() ?? project.resources) resources[kind] = (resources[kind] ?? 0) + 1;
	return {
		digest: version?.digest ?? null,
		commit: project.commit,
		resources
	};
}

// core/check/outside-files.ts
function outsideFiles(base, head) {
	if ([base, head].some(({ at }) => at !== null && at.commit === null)) return [];
	const old = entriesOf(base);
	const now = entriesOf(head);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].filter((path) => {
		if (old.get(path)?.oid === now.get(path)?.oid) return false;
		return old.get(path)?.isInside !== true && now.get(path)?.isInside !== true;
	}).sort().map((path) => ({
		path,
		reason: "not part of the agent"
	}));
}
function entriesOf({ at, agents }) {
	const roots = new Set(agents.map(({ root }) => root));
	const files = (at?.entries ?? []).filter(({ type }) => type !== "folder");
	return new Map(files.map(({ path, oid }) => [path, {
		oid,
		isInside: isBelow(path, roots)
	}]));
}
function isBelow(path, folders) {
	if (folders.has("")) return true;
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) if (folders.has(path.slice(0, end))) return true;
	return false;
}

// core/check/pair-agents.ts
function pairAgents(base, head) {
	const left = new Set(base);
	const take = (found) => {
		if (found === void 0) return null;
		left.delete(found);
		return found;
	};
	const sameId = (a, b) => projectId(a) !== null && projectId(a) === projectId(b);
	const belongTogether = [
		(a, b) => sameId(a, b) && a.name === b.name,
		(a, b) => sameId(a, b) && a.root === b.root,
		sameId,
		(a, b) => a.name === b.name,
		(a, b) => a.root === b.root
	];
	const partners = /* @__PURE__ */ new Map();
	for (const fits of belongTogether) for (const agent of head) {
		const partner = partners.has(agent) ? null : take([...left].find((candidate) => fits(candidate, agent)));
		if (partner !== null) partners.set(agent, partner);
	}
	const pairs = head.map((agent) => ({
		base: partners.get(agent) ?? null,
		head: agent
	}));
	for (const removed of left) pairs.push({
		base: removed,
		head: null
	});
	return pairs.sort((a, b) => compareTexts((a.head ?? a.base)?.name ?? "", (b.head ?? b.base)?.name ?? ""));
}
function projectId(agent) {
	const value = agent.resources.find(({ kind }) => kind === "project")?.value;
	const id = value !== null && typeof value === "object" && "project_id" in value ? value["project_id"] : null;
	return typeof id === "string" ? id : null;
}
function compareTexts(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// core/check/read-side.ts
const NOTHING = {
	commit: null,
	config: null,
	agents: [],
	findings: [],
	at: null
};
function loadSide({ at, named, sources }, like) {
	const { config, findings } = named;
	const byRoot = new Map(sources.map((source) => [source.root, source]));
	const known = new Map(like.agents.map((agent) => [agent.root, agent]));
	const agents = named.agents.flatMap(({ name, root }) => {
		const source = byRoot.get(root);
		if (source !== void 0) return [loadProject(source, { name })];
		const same = isSameFolder(root, at, like.at) ? known.get(root) : void 0;
		return same === void 0 ? [] : [{
			...same,
			name,
			commit: at.commit
		}];
	});
	return {
		commit: at.commit,
		config,
		agents,
		findings,
		at
	};
}
function isSameFolder(root, at, other) {
	const id = at.folderId(root);
	return id !== null && id === other?.folderId(root);
}

// core/check/read-sides.ts
async function readSides(base, head, leaveOut = /* @__PURE__ */ new Set()) {
	const [old, now] = await Promise.all([base === null ? null : nameAgents(base), nameAgents(head)]);
	const wanted = (roots) => roots.filter((root) => !leaveOut.has(root));
	const read = new Set(old?.agents.map(({ root }) => root));
	const isKnown = (root) => read.has(root) && isSameFolder(root, head, base);
	const [before, after] = await Promise.all([base === null || old === null ? [] : readProjects(base, { roots: wanted(old.roots) }), readProjects(head, { roots: wanted(now.roots).filter((root) => !isKnown(root)) })]);
	const was = base === null || old === null ? NOTHING : loadSide({
		at: base,
		named: old,
		sources: before
	}, NOTHING);
	return {
		base: was,
		head: loadSide({
			at: head,
			named: now,
			sources: after
		}, was)
	};
}

// core/check/same-on-both-sides.ts
function sameOnBothSides(base, head) {
	if (base.at?.commit == null || head.at?.commit == null) return () => false;
	const idsOf = ({ at }) => new Map(at?.entries.map(({ path, oid }) => [path, oid]));
	const [old, now] = [idsOf(base), idsOf(head)];
	return (path) => old.has(path) && old.get(path) === now.get(path);
}

// core/check/untouched-agents.ts
async function untouchedAgents(base, head) {
	if (base === null || configId(base) !== configId(head)) return [];
	const before = new Set((await nameAgents(base)).agents.map(identity));
	return (await nameAgents(head)).agents.filter((agent) => {
		const folder = head.folderId(agent.root);
		return folder !== null && folder === base.folderId(agent.root) && before.has(identity(agent));
	});
}
function configId(at) {
	return at.entries.find(({ path }) => path === "greenroom.yaml")?.oid;
}
function identity({ name, root }) {
	return JSON.stringify([name, root]);
}

// core/check/check-change.ts
const DEFAULT_CHECKS = {
	fail_on: "error",
	not_judged: "report",
	deletion_limit: 25,
	...NO_POLICY
};
async function checkChange(options) {
	const untouched = options.onlyTouched === true ? await untouchedAgents(options.base, options.head) : [];
	const leaveOut = new Set(untouched.map(({ root }) => root));
	const { base, head } = await readSides(options.base, options.head, leaveOut);
	const { today, clock, engineOf } = options;
	const policy = policyOf(base, head, options.failOn);
	const checked = [];
	const isSame = sameOnBothSides(base, head);
	const compared = pairAgents(base.agents, head.agents).map((pair) => compareAgent(pair, isSame));
	const attributed = attributeChanges(compared, options.attribute);
	attributed.catch(() => void 0);
	for (const agent of compared) checked.push(await checkAgent(agent, {
		policy,
		own: head.config,
		today,
		engineOf,
		clock
	}));
	const authored = await attributed;
	const agents = checked.map(({ report }, at) => ({
		...report,
		changes: authored[at]?.report.changes ?? report.changes
	}));
	const found = checked.flatMap((agent) => agent.found);
	const suppressions = suppressionFindings(found, head.config?.checks.suppress ?? [], today).filter(({ rule }) => untouched.length === 0 || rule !== "unused-suppression");
	const none = untouched.length === 0 ? noAgents(base, head) : [];
	const findings = judgeFindings([
		...head.findings,
		...none,
		...suppressions
	], policy, today);
	const fails = agents.some(({ verdict }) => verdict === "fail") || findingReasons(policy, findings).length > 0;
	const outside = outsideFiles(base, head);
	const report = {
		schema: "greenroom.report/1",
		base: {
			ref: options.baseRef,
			commit: base.commit
		},
		head: {
			ref: options.headRef,
			commit: head.commit
		},
		agents,
		findings,
		...outside.length === 0 ? {} : { unchanged: outside },
		...untouched.length === 0 ? {} : { untouched: untouched.map(({ name, root }) => ({
			agent: name,
			path: root
		})) },
		verdict: fails ? "fail" : "pass"
	};
	const secrets = checked.flatMap((agent) => agent.secrets);
	return maskSecrets(report, secrets);
}
function policyOf(base, head, failOn) {
	const checks = base.config?.checks ?? head.config?.checks ?? DEFAULT_CHECKS;
	return {
		...checks,
		fail_on: failOn ?? checks.fail_on
	};
}
function noAgents(base, head) {
	if (base.agents.length > 0 || head.agents.length > 0) return [];
	return [{
		rule: "no-agents",
		severity: "error",
		message: "there is no agent project here: no folder holds a project.yaml",
		hint: "Add one, or correct `agents` in greenroom.yaml.",
		path: "greenroom.yaml",
		range: WHOLE_FILE
	}];
}

// core/validate/iso-date.ts
function isoDate(instant) {
	return new Date(instant).toISOString().slice(0, 10);
}

export { checkChange as n, isoDate as t };
