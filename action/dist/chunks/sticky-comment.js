import { B as visibleLine, H as shortVersion, O as createLineIndex, V as visibleText, Y as GreenroomError, a as statusOf, i as onGitHub, n as withoutCommands } from "./set-outputs.js";
import { _ as plainWords, a as describeChangeWords, c as diffLines, d as countedKind, g as joinWords, h as RISK_ORDER, i as markdownWords, l as diffWordsWithSpace, m as resourceWords, o as quotesTexts, r as htmlWords, s as valueText, t as tellChanges, u as DOTS, v as words, y as listedNames } from "./tell-changes.js";
import { a as fencedBlock, c as pointerSteps, i as escapeMarkdown, n as codeName, r as escapeHtmlText, t as once } from "./once.js";
import { t as counted } from "./counted.js";
import { styleText } from "node:util";
import { readFile } from "node:fs/promises";

// core/report/describe-policy.ts
const FILES = 10;
function describePolicy(policy) {
	const { environment, branch, problem, agents, verdict, evidence } = policy;
	const by = environment === branch ? [] : words` by its branch ${branch}`;
	const into = words`This goes to ${environment}${by}`;
	if (problem !== void 0) return {
		lead: [
			...into,
			", and whether it may run there cannot be said: ",
			problem
		],
		lines: []
	};
	const told = agents.filter(({ as }) => as !== "same");
	const may = verdict === "fail" ? "it may not run there" : told.length === 0 ? "nothing changes there" : "it may run there";
	const source = told.length === 0 ? "" : `, by what ${SOURCES[evidence]} of what ran`;
	return {
		lead: [...into, `: ${may}${source}.`],
		lines: told.map(agentWords)
	};
}
const SOURCES = {
	deployments: "the deployments on GitHub say",
	controller: "the controller says",
	none: "nobody says"
};
function policyReasons({ verdict, problem, agents, environment }) {
	if (verdict === "pass") return [];
	if (problem !== void 0) return [words`whether this may run in ${environment} cannot be said: ${[problem]}`];
	return agents.filter(({ as }) => as === "refused").map(({ agent, message }) => words`${agent}: ${[message]}`);
}
function agentWords({ agent, as, message, nearest, files = [] }) {
	const what = words`${agent} ${[`(${as === "refused" ? "not allowed" : as})`]}: ${[message]}`;
	if (nearest === void 0) return what;
	const than = words` It is nearest to ${shortVersion(nearest.version)}, verified in ${nearest.environment}`;
	if (files.length === 0) return [
		...what,
		".",
		...than,
		"."
	];
	return [
		...what,
		".",
		...than,
		", and differs in ",
		...listedNames(files, FILES),
		"."
	];
}

// github/event-payload.ts
function readPayload(event, payload) {
	function peek(pointer) {
		let value = payload;
		for (const key of pointer.split(".")) {
			if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return void 0;
			value = value[key];
		}
		return value;
	}
	function refuse(pointer, wanted) {
		throw new GreenroomError(`the ${event} event holds no ${wanted} at ${pointer}`, {
			code: "bad-event",
			hint: "Run the action from a workflow on pull_request, push, merge_group or workflow_dispatch."
		});
	}
	return {
		peek,
		sha(pointer) {
			const value = peek(pointer);
			return typeof value === "string" && isSha(value) ? value : refuse(pointer, "commit id");
		},
		text(pointer) {
			const value = peek(pointer);
			return typeof value === "string" && value !== "" ? value : refuse(pointer, "text");
		},
		number(pointer) {
			const value = peek(pointer);
			return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : refuse(pointer, "number");
		}
	};
}
function isSha(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// action/event-file.ts
async function readEventFile(path) {
	try {
		return JSON.parse(await readFile(path ?? "", "utf8"));
	} catch (cause) {
		throw new GreenroomError("the event cannot be read: GITHUB_EVENT_PATH names no JSON file", {
			code: "bad-event",
			hint: "The runner sets it. Run the action from a workflow.",
			cause
		});
	}
}

// core/report/markdown-scale.ts
const COMMENT_SCALE = {
	rows: 40,
	findings: 30,
	cases: 10,
	turns: 4,
	diffs: 60,
	lines: 40,
	item: 6e3
};
const SUMMARY_SCALE = {
	rows: 500,
	findings: 500,
	cases: 100,
	turns: 20,
	diffs: 1e3,
	lines: 400,
	item: 6e4
};

// core/report/sentences.ts
function sentences(message, hint) {
	if (hint === void 0) return message;
	return `${message}${/[.!?…:]$/.test(message) ? "" : "."} ${hint}`;
}

// core/report/attention-rows.ts
const UNTESTED = 6;
function errorsOf(findings, agent) {
	return findings.filter(({ severity }) => severity === "error").map(({ message, hint, path, range }) => ({
		what: "error",
		tone: "red",
		agent,
		message: [sentences(message, hint)],
		place: {
			path,
			line: range.line
		},
		about: { part: agent === null ? "configuration" : "findings" }
	}));
}
function failingOf(agent) {
	return agent.testSets.behaviour.filter(({ change }) => change === "newly failing").map(({ set, name, after }) => ({
		what: "newly failing",
		tone: "red",
		agent,
		message: [...words`${set} › ${name}`, ...after === null ? [] : reasonOf(after)],
		place: after === null ? null : {
			path: after.path,
			line: after.line
		},
		about: { part: "tests" }
	}));
}
function reasonOf({ assertions }) {
	const wrong = assertions.find(({ verdict }) => verdict === "failed" || verdict === "error");
	if (wrong === void 0) return [];
	return wrong.reason === void 0 ? words`: ${wrong.assertion}` : [...words`: ${wrong.assertion}`, `, but ${wrong.reason}`];
}
function risksOf(agents) {
	const rows = agents.flatMap((agent) => agent.impact.risks.map((risk) => ({
		agent,
		risk
	})));
	const gravity = ({ risk }) => RISK_ORDER.indexOf(risk.risk);
	return rows.sort((a, b) => gravity(a) - gravity(b)).map(({ agent, risk: { risk, key, message, path, line } }) => ({
		what: risk,
		tone: "amber",
		agent,
		message: quoted(message),
		place: {
			path,
			line
		},
		about: { key }
	}));
}
function quoted(message) {
	return message.split(/(\+\d{6,15}(?!\d)|\b(?:https?|wss?|sips?):[^\s"'<>()]{1,200})/).map((part, index) => index % 2 === 1 ? { name: part } : part);
}
function untestedOf(agent) {
	const { impact, changes } = agent;
	const row = (message, about) => [{
		what: "untested",
		tone: "grey",
		agent,
		message,
		place: null,
		about
	}];
	const [first] = impact.untested;
	if (first === void 0) return [];
	const byKey = new Map(changes.map((change) => [change.key, change]));
	const names = impact.untested.map((key) => {
		const change = byKey.get(key);
		return change === void 0 ? [{ name: key }] : resourceWords(change);
	});
	const [only = []] = names;
	if (names.length === 1) return row(["no test case reaches ", ...only], { key: first });
	const list = names.length > UNTESTED ? [byKind(impact.untested, byKey)] : joinWords(names, ", ");
	return row([`no test case reaches ${names.length} changed items: `, ...list], { part: "impact" });
}
function byKind(keys, changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const kind = changes.get(key)?.kind;
		if (kind !== void 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	return [...counts].map(([kind, count]) => countedKind(count, kind)).join(", ");
}
function warningsOf(findings, agent) {
	const found = findings.filter(({ severity }) => severity === "warning");
	const [first] = found;
	if (first === void 0) return [];
	const count = found.length === 1 ? "" : `${found.length} warnings, the first: `;
	const place = {
		path: first.path,
		line: first.range.line
	};
	const about = { part: agent === null ? "configuration" : "findings" };
	return [{
		what: "warning",
		tone: "amber",
		agent,
		message: [`${count}${first.message}`],
		place,
		about
	}];
}
function unjudgedOf(agent) {
	const count = agent.testSets.head?.notJudged ?? 0;
	if (count === 0) return [];
	return [{
		what: "not judged",
		tone: "grey",
		agent,
		message: [`${counted(count, "test cases")} ${count === 1 ? "was" : "were"} judged by nobody: not a pass`],
		place: null,
		about: { part: "tests" }
	}];
}

// core/report/attention-to-routing.ts
const QUERIES = 3;
function movedOf(agent) {
	const { moved, queries } = agent.routing ?? {
		moved: [],
		queries: 0
	};
	const odd = moved.filter(({ owner, after }) => owner === null || after.topic !== owner);
	const lost = odd.filter(({ owner, before }) => owner !== null && before.topic === owner);
	if (odd.length === 0) return [];
	const shown = [...lost, ...odd.filter((query) => !lost.includes(query))].slice(0, QUERIES);
	const are = odd.length === 1 ? "is" : "are";
	const those = lost.length === odd.length ? "" : `${lost.length} of them `;
	const away = lost.length === 0 ? "" : `, ${those}away from the topic that lists ${lost.length === 1 ? "it" : "them"}`;
	const such = odd.length > shown.length ? ", such as " : ": ";
	const right = moved.length - odd.length;
	const found = right === 0 ? [] : [`; ${right} more ${right === 1 ? "finds its" : "find their"} own topic now`];
	const head = `${odd.length} of ${counted(queries, "queries")} ${are} answered by another topic now${away}${such}`;
	return [{
		what: "routing",
		tone: lost.length > 0 ? "amber" : "blue",
		agent,
		message: [
			head,
			...joinWords(shown.map(movedQuery), "; "),
			...found
		],
		place: null,
		about: { part: "routing" }
	}];
}
function movedQuery({ query, before, after }) {
	const topic = (name) => name === null ? ["the fallback"] : [{ name }];
	return words`“${[query]}” (${topic(before.topic)} → ${topic(after.topic)})`;
}
function confusableOf(agent) {
	return (agent.routing?.confusable ?? []).map(({ topics: [a, b], queries }) => {
		const [query] = queries;
		const example = query === void 0 ? [] : [`, by ${counted(queries.length, "queries")} such as “${query}”`];
		return {
			what: "confusable",
			tone: "blue",
			agent,
			message: [...words`topics ${a} and ${b} can be taken for each other now`, ...example],
			place: null,
			about: { part: "routing" }
		};
	});
}

// core/report/attention-of.ts
const FEW = {
	error: 5,
	"newly failing": 5
};
const FEW_OF_OTHERS = 3;
function attentionOf(report) {
	const { agents, findings } = report;
	const of = (told) => agents.flatMap(told);
	const rows = [
		...errorsOf(findings, null),
		...of((agent) => errorsOf(agent.findings, agent)),
		...of(failingOf),
		...risksOf(agents),
		...of(movedOf),
		...of(confusableOf),
		...of(untestedOf),
		...warningsOf(findings, null),
		...of((agent) => warningsOf(agent.findings, agent)),
		...of(unjudgedOf)
	];
	return [...Map.groupBy(rows, ({ what }) => what)].map(([what, rows]) => {
		return {
			what,
			rows,
			few: FEW[what] ?? FEW_OF_OTHERS
		};
	});
}
function restOf({ rows, few }) {
	const told = rows.length > few + 1 ? rows.slice(0, few) : rows;
	return {
		told,
		rest: rows.length - told.length
	};
}
function attentionCount(groups) {
	return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

// core/report/fit-sections.ts
function fitSections(sections, budget) {
	const texts = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Map();
	let free = budget;
	for (const section of [...sections].sort((a, b) => a.priority - b.priority)) {
		const allowed = Math.max(0, Math.floor(Math.min(free, budget * section.share)) - 2);
		const { text, left, plural } = section.render(allowed);
		if (left > 0) missing.set(plural, (missing.get(plural) ?? 0) + left);
		if (text === "") continue;
		texts.set(section, `${text}\n\n`);
		free -= text.length + 2;
	}
	return {
		text: sections.map((section) => texts.get(section) ?? "").join(""),
		left: missing
	};
}
function fitList({ head, count, row, more, tail = "", max, plural }, budget) {
	if (count === 0) return {
		text: "",
		left: 0,
		plural
	};
	const frame = head.length + tail.length + more(count).length + 3;
	const shown = [];
	let length = frame;
	for (let index = 0; index < Math.min(count, max) && length < budget; index++) {
		const text = row(index);
		if (length + text.length + 1 > budget) break;
		shown.push(text);
		length += text.length + 1;
	}
	const left = count - shown.length;
	if (shown.length === 0) return {
		text: "",
		left: count,
		plural
	};
	const rest = left > 0 ? more(left) : "";
	return {
		text: [
			head,
			...shown,
			rest,
			tail
		].filter((part) => part !== "").join("\n"),
		left,
		plural
	};
}

// core/report/describe-unchanged.ts
const REASONS = {
	formatting: "only formatting",
	comments: "only comments",
	moved: "moved",
	generated: "generated",
	"test set": "test sets",
	"environment values": "values of an environment",
	"not part of the agent": "not part of an agent"
};
const NAMES$1 = 3;
function describeUnchanged(files) {
	if (files.length === 0) return [];
	const byReason = /* @__PURE__ */ new Map();
	for (const file of files) byReason.set(file.reason, [...byReason.get(file.reason) ?? [], file]);
	const parts = [...byReason].map(([reason, list]) => {
		const names = list.length > NAMES$1 ? [] : [
			" (",
			...listedNames(list.map(({ path }) => path)),
			")"
		];
		return [`${list.length} ${REASONS[reason]}`, ...names];
	});
	return [files.length === 1 ? "1 more file differs without changing an agent: " : `${files.length} more files differ without changing an agent: `, ...joinWords(parts, ", ")];
}

// core/report/field-blocks.ts
const SHORT = 80;
const SHORT_WORDS = 5;
function fieldBlocks(change) {
	const known = KNOWN.get(change);
	if (known !== void 0) return known;
	const blocks = change.fields.map(blockOf);
	KNOWN.set(change, blocks);
	return blocks;
}
const KNOWN = /* @__PURE__ */ new WeakMap();
function fieldLabel(pointer) {
	const steps = pointerSteps(pointer);
	if (steps.length === 0) return "Text";
	return steps.map((step, index) => step === "" ? "(no name)" : index === 0 || /^[a-z]+(_[a-z]+)+$/.test(step) ? titled(step) : step).join(" › ");
}
function blockOf(field) {
	if (field.moved !== void 0) return movedBlock(field, field.moved);
	const quoted = quotesTexts(field.before, field.after);
	const before = field.before === void 0 ? null : visibleText(valueText(field.before, quoted));
	const after = field.after === void 0 ? null : visibleText(valueText(field.after, quoted));
	const short = isShort(field.before, before) && isShort(field.after, after);
	return {
		label: visibleText(fieldLabel(field.pointer)),
		pointer: field.pointer,
		show: short ? "values" : "lines",
		text: isProse(field.before) && isProse(field.after) && !field.pointer.endsWith("/source") ? "prose" : "code",
		before,
		after,
		hunks: short ? [] : diffLines(before ?? "", after ?? "")
	};
}
function movedBlock({ pointer }, { from, to }) {
	const label = visibleText(fieldLabel(pointer));
	const after = from === to ? `place ${to}, with others before it` : `place ${to}`;
	return {
		label,
		pointer,
		show: "values",
		text: "code",
		before: `place ${from}`,
		after,
		hunks: []
	};
}
function isShort(value, text) {
	if (text == null) return true;
	if (typeof value === "object" && value !== null) return false;
	return text.length <= SHORT && !text.includes("\n") && text.split(" ").length <= SHORT_WORDS;
}
function isProse(value) {
	if (value == null || typeof value === "string") return true;
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function titled(step) {
	const words = step.replaceAll("_", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// core/report/prose-lines.ts
const MAX_LINE$1 = 4e3;
const MAX_EDITS = 80;
const NEAR = .35;
const LONG = 160;
const END = 60;
function proseLines(hunks) {
	const lines = [];
	let near = 0;
	for (const hunk of hunks) for (const { removed, added, kept } of blocksOf(hunk)) {
		const pairs = removed.map((text, index) => wordsOf(text, added[index]));
		for (const [index, text] of removed.entries()) lines.push(pairs[index] ?? [{
			mark: "-",
			text
		}]);
		for (const [index, text] of added.entries()) if (pairs[index] == null) lines.push([{
			mark: "+",
			text
		}]);
		near += pairs.filter((pair) => pair !== null).length;
		for (const text of kept) lines.push([{
			mark: " ",
			text: elided(text, true, true)
		}]);
	}
	return near === 0 ? null : lines;
}
function blocksOf({ lines }) {
	const blocks = [{
		removed: [],
		added: [],
		kept: []
	}];
	for (const { mark, text } of lines) {
		let block = blocks.at(-1);
		if (mark !== " " && (block.kept.length > 0 || mark === "-" && block.added.length > 0)) {
			block = {
				removed: [],
				added: [],
				kept: []
			};
			blocks.push(block);
		}
		if (mark === " ") block.kept.push(text);
		else (mark === "-" ? block.removed : block.added).push(text);
	}
	return blocks;
}
function wordsOf(before, after) {
	if (after === void 0) return null;
	const same = before.length > MAX_LINE$1 || after.length > MAX_LINE$1 ? sameEnds(before, after) : {
		head: 0,
		tail: 0
	};
	const [old, now] = [before, after].map((line) => line.slice(same.head, line.length - same.tail));
	if (old.length > MAX_LINE$1 || now.length > MAX_LINE$1) return null;
	const inside = diffWordsWithSpace(old, now, { maxEditLength: MAX_EDITS });
	if (inside === void 0) return null;
	const stays = (value) => value === "" ? [] : [{
		value,
		added: false,
		removed: false
	}];
	const parts = [
		...stays(before.slice(0, same.head)),
		...inside,
		...stays(before.slice(before.length - same.tail))
	];
	if (parts.filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.length, 0) < NEAR * Math.max(before.length, after.length)) return null;
	const runs = coalesced(parts.map(({ added, removed, value }) => ({
		mark: added ? "+" : removed ? "-" : " ",
		text: value
	})));
	return runs.map((run, index) => {
		return run.mark === " " ? {
			...run,
			text: elided(run.text, index === 0, index === runs.length - 1)
		} : run;
	});
}
function sameEnds(before, after) {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	while (head > 0 && before[head - 1] !== " ") head--;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	while (tail > 0 && before.at(-tail) !== " ") tail--;
	return {
		head,
		tail
	};
}
function coalesced(runs) {
	const result = [];
	let removed = "";
	let added = "";
	const flush = () => {
		const blank = removed !== "" && added !== "" && /\s$/.test(removed) && removed.at(-1) === added.at(-1);
		const end = blank ? removed.slice(-1) : "";
		if (blank) [removed, added] = [removed.slice(0, -1), added.slice(0, -1)];
		if (removed !== "") result.push({
			mark: "-",
			text: removed
		});
		if (added !== "") result.push({
			mark: "+",
			text: added
		});
		removed = "";
		added = "";
		return end;
	};
	for (const [index, { mark, text }] of runs.entries()) {
		const between = removed !== "" || added !== "" ? runs[index + 1] : void 0;
		if (mark === "-") removed += text;
		else if (mark === "+") added += text;
		else if (between !== void 0 && text.trim() === "") {
			removed += text;
			added += text;
		} else result.push({
			mark,
			text: flush() + text
		});
	}
	const end = flush();
	return end === "" ? result : [...result, {
		mark: " ",
		text: end
	}];
}
function elided(text, first, last) {
	const characters = Array.from(text);
	if (characters.length <= LONG) return text;
	if (first && last) return `${characters.slice(0, LONG).join("")}…`;
	return `${first ? "" : characters.slice(0, END).join("")}…${last ? "" : characters.slice(-60).join("")}`;
}

// core/report/wrap-text.ts
function wrapText(text, width) {
	const lines = [];
	let rest = text;
	while (rest.length > width) {
		const space = rest.lastIndexOf(" ", width);
		const at = space > width / 3 ? space : whole(rest, width);
		lines.push(rest.slice(0, at));
		rest = rest.slice(at).trimStart();
	}
	if (rest !== "" || lines.length === 0) lines.push(rest);
	return lines;
}
function whole(text, at) {
	const code = text.charCodeAt(at - 1);
	return code >= 55296 && code <= 56319 ? at - 1 : at;
}

// core/report/markdown-diffs.ts
const WIDTH = 110;
const NAMES = 8;
function foldedDiff(change, impact, scale) {
	const what = describeChangeWords(change);
	const words = what.length === 0 ? "" : ` <sub>${htmlWords(what, 140)}</sub>`;
	return `<details><summary>${`${DOTS[change.change]} ${htmlWords(resourceWords(change))}${words}`}</summary>\n\n${diffBody(change, impact, scale)}\n\n</details>\n`;
}
function diffBody(change, impact, scale) {
	const parts = [originOf(change), touched(impact)].filter((text) => text !== "");
	let length = parts.join("\n\n").length;
	const blocks = fieldBlocks(change);
	for (const [index, block] of blocks.entries()) {
		const text = blockText(block, scale);
		if (length + text.length > scale.item) {
			parts.push(`…and ${blocks.length - index} more field${blocks.length - index === 1 ? "" : "s"}`);
			break;
		}
		parts.push(text);
		length += text.length + 2;
	}
	return parts.join("\n\n");
}
function originOf({ places, after, before, attribution }) {
	const place = places?.after ?? places?.before;
	const path = place === void 0 ? after?.path ?? before?.path ?? "" : `${place.path}:${place.line}`;
	const parts = path === "" ? [] : [codeName(path, 200)];
	if (attribution !== void 0) {
		const { author, commit, subject } = attribution;
		parts.push(`${escapeMarkdown(author, 60)} in ${codeName(commit.slice(0, 7))} ${escapeMarkdown(subject, 100)}`);
	}
	return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
function touched(impact) {
	if (impact === void 0) return "";
	const named = (list) => markdownWords(listedNames(list.map(({ name }) => name), NAMES), 600);
	const parts = [
		impact.usedBy.length === 0 ? "" : `used by ${named(impact.usedBy)}`,
		impact.reaches.length === 0 ? "" : `reaches ${named(impact.reaches)}`,
		impact.testedBy.length === 0 ? "" : `tested by ${impact.testedBy.length} test case${impact.testedBy.length === 1 ? "" : "s"}`
	].filter((text) => text !== "");
	return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
function blockText(block, scale) {
	const label = `**${escapeMarkdown(block.label)}**`;
	if (block.show === "values") return `${label} ${valuesText(block)}`;
	const prose = block.text === "prose" ? proseLines(block.hunks) : null;
	if (prose !== null) {
		const lines = prose.slice(0, scale.lines).map((line) => line.map(({ mark, text }) => marked(mark, text)).join("") || "&nbsp;");
		if (prose.length > lines.length) lines.push(`… and ${prose.length - lines.length} more lines`);
		return `${label}\n\n<blockquote>\n${lines.join("<br>\n")}\n</blockquote>`;
	}
	const lines = block.hunks.flatMap((hunk) => hunk.lines.flatMap(({ mark, text }) => {
		return (block.text === "prose" ? wrapText(text, WIDTH) : [text.slice(0, 1e3)]).map((piece) => `${mark} ${piece}`.trimEnd());
	}));
	const shown = lines.slice(0, scale.lines);
	if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more lines`);
	return `${label}\n\n${fencedBlock(shown, "diff")}`;
}
function valuesText({ before, after }) {
	const shown = (text) => text === "" ? "(empty)" : codeName(text);
	if (before === null) return after === null ? "" : `${shown(after)} added`;
	return after === null ? `${shown(before)} removed` : `${shown(before)} → ${shown(after)}`;
}
const TAGS = {
	"+": "ins",
	"-": "del"
};
function marked(mark, text) {
	const [, start = "", inner = "", end = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	const safe = inner === "" ? "" : escapeHtmlText(inner, 2e3);
	const spaced = `${start === "" ? "" : " "}${safe}${end === "" ? "" : " "}`;
	return mark === " " ? spaced : `<${TAGS[mark]}>${spaced}</${TAGS[mark]}>`;
}

// core/report/markdown-routing.ts
function routingTable(routing, scale, budget) {
	const isFound = ({ owner, after }) => owner !== null && after.topic === owner;
	const found = (routing?.moved ?? []).filter(isFound);
	const moved = [...(routing?.moved ?? []).filter((query) => !isFound(query)), ...found];
	const of = found.length === 0 ? "" : `, ${found.length} of them by the topic that lists them`;
	const score = routing === null ? "" : scoreText(routing.score);
	return fitList({
		head: `<details><summary>Queries another topic answers now (${moved.length}${of})</summary>\n\n${score}| Query | Base | Head |\n|---|---|---|`,
		count: moved.length,
		row: (index) => row(moved[index]),
		more: (count) => `| …and ${count} more | | |`,
		tail: "\n</details>",
		max: scale.rows,
		plural: "queries"
	}, budget);
}
function row({ query, before, after }) {
	return `| ${escapeMarkdown(query, 160)} | ${routed(before)} | ${routed(after)} |`;
}
function routed({ topic, score }) {
	return `${topic === null ? "the fallback" : codeName(topic)} ${score.toFixed(2)}`;
}
function scoreText({ before, after }) {
	if (before.queries === 0 || after.queries === 0) return "";
	const percent = (share) => `${(share * 100).toFixed(1)} %`;
	return `Each example query taken out and routed again lands on its own topic in ${percent(before.top1)} of cases before, ${percent(after.top1)} after.\n\n`;
}

// core/report/main-author.ts
function mainAuthor(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { attribution } of changes) {
		if (attribution === void 0) continue;
		const key = `${attribution.commit} ${attribution.author}`;
		const known = counts.get(key);
		if (known === void 0) counts.set(key, {
			attribution,
			count: 1
		});
		else known.count++;
	}
	const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
	if (first === void 0 || changes.length < 2 || first.count * 2 < changes.length) return null;
	const { author, commit, subject } = first.attribution;
	const who = words`${[author]} in ${commit.slice(0, 7)} (${[subject]})`;
	return {
		author,
		commit,
		sentence: counts.size === 1 ? words`All by ${who}` : words`By ${who} where nobody else is named`
	};
}
function otherAuthor(changes, main) {
	const authors = new Set(changes.map(({ attribution }) => attribution?.author ?? ""));
	const commits = new Set(changes.map(({ attribution }) => attribution?.commit ?? ""));
	const [author = ""] = authors;
	const [commit = ""] = commits;
	if (author === "" || authors.size > 1) return [];
	if (commits.size > 1) return author === main?.author ? [] : [author];
	return author === main?.author && commit === main.commit ? [] : words`${[author]} ${commit.slice(0, 7)}`;
}

// core/report/markdown-tests.ts
const MARKS = {
	"newly failing": "❌",
	"changed behaviour": "🔁",
	"newly passing": "✅",
	removed: "🔴",
	added: "🟢"
};
const URGENCY = Object.keys(MARKS);
const MAX_ASSERTIONS = 10;
function behaviourTable(behaviour, scale, budget) {
	const told = behaviour.filter((one) => !isNewAndFine(one));
	const urgent = [...told].sort((a, b) => URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change));
	const fine = behaviour.length - told.length;
	const news = fine === 0 ? "" : `${counted(fine, "new test cases")} ${fine === 1 ? "passes" : "pass"}.`;
	const plural = "test cases that behave differently";
	if (urgent.length === 0) return {
		text: news,
		left: 0,
		plural
	};
	return fitList({
		head: "### Behaviour\n\n| | Test case | Base | Head |\n|---|---|---|---|",
		count: urgent.length,
		row: (index) => behaviourRow(urgent[index]),
		more: (count) => `| | …and ${count} more | | |`,
		tail: news === "" ? "" : `\n${news}`,
		max: scale.rows,
		plural
	}, budget);
}
function isNewAndFine({ change, after }) {
	return change === "added" && (after?.verdict === "passed" || after?.verdict === "skipped");
}
function behaviourRow({ set, name, change, before, after, differs }) {
	const test = `${escapeMarkdown(set, 80)} › ${escapeMarkdown(name, 120)}`;
	const aspects = [...new Set((differs ?? []).flatMap((turn) => turn.aspects))];
	const how = aspects.length === 0 ? "" : ` (${escapeMarkdown(aspects.join(", "), 100)})`;
	const at = failedTurn(after) ?? failedTurn(before) ?? differs?.[0]?.turn;
	return `| ${MARKS[change]} ${change}${how} | ${test} | ${outcome(before, at)} | ${outcome(after, at)} |`;
}
function failedTurn(result) {
	return result?.assertions.find(({ verdict }) => verdict === "failed" || verdict === "error")?.turn;
}
function outcome(result, at) {
	if (result === null) return "–";
	const turn = at === -1 ? result.greeting : result.turns[at ?? result.turns.length - 1];
	if (turn === void 0) return result.verdict;
	const topic = turn.topic === null ? "" : `${codeName(turn.topic, 60)} `;
	return `${result.verdict}<br>${topic}“${escapeMarkdown(turn.reply, 120)}”`;
}
function transcripts(cases, scale, budget) {
	const failing = cases.filter(({ verdict }) => verdict === "failed" || verdict === "error");
	return fitList({
		head: `<details><summary>Failing test cases (${failing.length})</summary>\n`,
		count: failing.length,
		row: (index) => transcript(failing[index], scale),
		more: (count) => `…and ${count} more\n`,
		tail: "</details>",
		max: scale.cases,
		plural: "transcripts"
	}, budget);
}
function transcript({ set, name, assertions, turns }, scale) {
	const failed = assertions.filter(({ verdict }) => verdict === "failed" || verdict === "error");
	const diverging = failed[0]?.turn ?? -1;
	const last = diverging === -1 ? turns.length : diverging + 1;
	const first = Math.max(0, last - scale.turns);
	const said = turns.slice(first, last).flatMap((turn, index) => {
		const bold = first + index === diverging ? "**" : "";
		return [`- ${bold}caller:${bold} ${escapeMarkdown(turn.user)}`, `- ${bold}agent:${bold} ${turn.reply === "" ? "(nothing)" : escapeMarkdown(turn.reply)}${eventsOf(turn)}`];
	});
	const why = failed.slice(0, MAX_ASSERTIONS).map(({ assertion, reason }) => {
		return `- ❌ ${codeName(assertion, 160)}${reason === void 0 ? "" : `: ${escapeMarkdown(reason)}`}`;
	});
	const before = first === 0 ? [] : [`- …after ${first} turn${first === 1 ? "" : "s"}`];
	return [
		`**${escapeMarkdown(set)} › ${escapeMarkdown(name)}**`,
		"",
		...before,
		...said,
		...why,
		""
	].join("\n");
}
function eventsOf({ functions, handoff, sms }) {
	const parts = [];
	if (functions !== void 0 && functions.length > 0) parts.push(["called ", ...listedNames(functions.map(({ name }) => name), 6)]);
	if (handoff != null) parts.push(words`handed off to ${handoff.destination}`);
	if (sms !== void 0 && sms.length > 0) parts.push([`sent ${counted(sms.length, "text messages")}`]);
	return parts.length === 0 ? "" : ` <sub>${markdownWords(joinWords(parts, "; "), 300)}</sub>`;
}

// core/report/markdown-agent.ts
const MAX_NOTES = 5;
const MANY = 10;
const SHORT_DIFF = 3e3;
function markdownAgentSections(agent, scale) {
	const { testSets, findings, routing } = agent;
	const whole = isWhole(agent);
	return [
		{
			priority: 2,
			share: .5,
			render: (budget) => behaviourTable(testSets.behaviour, scale, budget)
		},
		...whole ? [{
			priority: 1,
			share: .5,
			render: () => contents(agent)
		}] : itemSections(agent, scale),
		{
			priority: 4,
			share: 1,
			render: (budget) => findingList(findings, scale, budget)
		},
		{
			priority: 6,
			share: 1,
			render: (budget) => transcripts(testSets.head?.cases ?? [], scale, budget)
		},
		{
			priority: 5,
			share: 1,
			render: (budget) => routingTable(routing, scale, budget)
		},
		...whole ? [] : [{
			priority: 7,
			share: 1,
			render: (budget) => diffs(agent, scale, budget)
		}],
		{
			priority: 3,
			share: .1,
			render: () => ({
				text: smallPrint(agent),
				left: 0,
				plural: "files"
			})
		}
	];
}
function isWhole({ before, after, changes }) {
	return (before === null || after === null) && changes.length > MANY;
}
function contents(agent) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind } of agent.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	const parts = [...counts].filter(([, count]) => count > 1).map(([kind, count]) => countedKind(count, kind));
	const rest = [...counts.values()].filter((count) => count === 1).length;
	return {
		text: `${agent.before === null ? "🟢 A new agent with" : "🔴 The whole agent goes, with"} ${(rest === 0 ? parts : [...parts, `${rest} setting${rest === 1 ? "" : "s"} of its own`]).join(", ")}.`,
		left: 0,
		plural: "changes"
	};
}
function itemSections(agent, scale) {
	const rows = tellChanges(agent);
	const [only] = rows;
	const author = mainAuthor(agent.changes);
	if (rows.length === 1 && only !== void 0) return [{
		priority: 1,
		share: .5,
		render: () => ({
			text: sentence(only, author),
			left: 0,
			plural: "changes"
		})
	}];
	return [{
		priority: 1,
		share: .7,
		render: (budget) => itemTable(rows, author, scale, budget)
	}];
}
function sentence({ change, title, what, changes }, author) {
	const words = plainWords(what);
	return `${DOTS[change]} **${capital$1(markdownWords(title))}** ${change}${words === "" ? "" : `: ${markdownWords(what, 500)}`}${by(changes, author)}`;
}
function itemTable(rows, author, scale, budget) {
	const who = author === null ? "" : `\n<sub>${markdownWords(author.sentence, 200)}</sub>`;
	return fitList({
		head: "### Changes\n\n| | Item | What changed |\n|---|---|---|",
		count: rows.length,
		row: (index) => itemRow(rows[index], author),
		more: (count) => `| | …and ${count} more | |`,
		tail: who,
		max: scale.rows,
		plural: "changes"
	}, budget);
}
function itemRow({ change, title, what, changes }, author) {
	const words = what.length === 0 ? change : markdownWords(what, 320);
	return `| ${DOTS[change]} | ${markdownWords(title, 400)} | ${words}${by(changes, author)} |`;
}
function by(changes, main) {
	const author = otherAuthor(changes, main);
	return author.length === 0 ? "" : ` <sub>${markdownWords(author, 60)}</sub>`;
}
function findingList(findings, scale, budget) {
	const rest = [
		"error",
		"warning",
		"notice"
	].flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	return fitList({
		head: `<details><summary>Findings (${rest.length})</summary>\n`,
		count: rest.length,
		row: (index) => findingRow(rest[index]),
		more: (count) => `- …and ${count} more`,
		tail: "\n</details>",
		max: scale.findings,
		plural: "findings"
	}, budget);
}
function findingRow({ severity, path, range, message, hint, rule }) {
	return `- ${severity === "error" ? "❌" : severity === "warning" ? "⚠️" : "ℹ️"} ${codeName(`${path}:${range.line}`, 200)} ${escapeMarkdown(sentences(message, hint), 600)} <sub>${escapeMarkdown(rule)}</sub>`;
}
function diffs({ changes, impact }, scale, budget) {
	const [only] = changes;
	if (only !== void 0 && changes.length === 1) {
		const text = diffBody(only, impact.items[0], scale);
		if (text.length <= Math.min(SHORT_DIFF, budget)) return {
			text,
			left: 0,
			plural: "text diffs"
		};
	}
	const risky = new Set(impact.risks.map(({ key }) => key));
	const touched = new Map(impact.items.map((item) => [item.key, item]));
	const told = changes.filter(({ fields }) => fields.length > 0);
	const ordered = [...told.filter(({ key }) => risky.has(key)), ...told.filter(({ key }) => !risky.has(key))];
	const row = (index) => {
		const change = ordered[index];
		return foldedDiff(change, touched.get(change.key), scale);
	};
	return fitList({
		head: "### Diffs\n",
		count: ordered.length,
		row,
		more: () => "",
		max: scale.diffs,
		plural: "text diffs"
	}, budget);
}
function smallPrint({ testSets, unchanged }) {
	const notes = (testSets.head?.notes ?? []).slice(0, MAX_NOTES).map((note) => escapeMarkdown(note, 300));
	const files = unchanged.length === 0 ? [] : [markdownWords(describeUnchanged(unchanged), 600)];
	return [...notes, ...files].map((text) => `<sub>${text}</sub>`).join("<br>");
}
function capital$1(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// core/report/describe-was.ts
function describeWas({ agent, path, was }) {
	if (was === void 0) return [];
	const where = words`in ${was.path === "" ? "." : was.path}`;
	if (was.agent === agent) return words`was ${where} on the base`;
	return was.path === path ? words`was called ${was.agent} on the base` : words`was called ${was.agent} on the base, ${where}`;
}

// core/report/describe-untouched.ts
function describeUntouched(agents) {
	if (agents.length === 0) return [];
	return [`${agents.length === 1 ? "1 more agent is" : `${agents.length} more agents are`} the same on both sides, and not tested: `, ...listedNames(agents.map(({ agent }) => agent))];
}

// core/report/text-width.ts
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
function textWidth(text) {
	if (!/[^ -~]/.test(text)) return text.length;
	let width = 0;
	for (const character of text) {
		if (/\p{M}/u.test(character)) continue;
		width += WIDE.test(character) ? 2 : 1;
	}
	return width;
}

// core/report/render-findings.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
const MAX_LINE = 120;
const MAX_MESSAGE = 1e3;
const UNPARSED = /* @__PURE__ */ new Set([
	"syntax",
	"refused-entry",
	"conflict-markers"
]);
function renderFindingsText(findings, options) {
	const paint = (style, text) => options.colour ? styleText(style, text, { validateStream: false }) : text;
	const unparsed = new Set(findings.filter((finding) => UNPARSED.has(finding.rule)).map((finding) => finding.path));
	const indexes = /* @__PURE__ */ new Map();
	const linesOf = (path) => {
		const source = unparsed.has(path) ? void 0 : options.sources?.get(path);
		if (source === void 0) return void 0;
		const known = indexes.get(path) ?? createLineIndex(source);
		indexes.set(path, known);
		return known;
	};
	return [...findings.map((finding) => findingText(finding, linesOf(finding.path), paint)), summaryOf(findings, paint)].join("\n") + "\n";
}
function countFindings(findings) {
	return [
		"error",
		"warning",
		"notice"
	].map((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? null : `${count} ${severity}${count === 1 ? "" : "s"}`;
	}).filter((text) => text != null).join(", ") || "no findings";
}
function findingText(finding, source, paint) {
	const { range, severity } = finding;
	const place = `${visibleLine(finding.path, 500)}:${range.line}:${range.column}:`;
	const level = severity === "error" ? "" : `${severity}: `;
	const message = visibleLine(finding.message, MAX_MESSAGE);
	const lines = [`${paint("bold", place)} ${paint(STYLES[severity], `${level}${message}`)} ${paint("dim", `[${finding.rule}]`)}`];
	if (source != null) lines.push(...excerpt(finding, source, paint));
	if (finding.hint != null) lines.push(`  ${paint("dim", visibleLine(finding.hint, MAX_MESSAGE))}`);
	if (finding.fix != null) lines.push(`  ${paint("green", `--fix: ${visibleLine(finding.fix, MAX_MESSAGE)}`)}`);
	return lines.map(withoutCommands).join("\n");
}
function excerpt({ range, severity }, source, paint) {
	const line = source.line(range.line);
	const wholeFile = range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn <= 1;
	if (line == null || line.trim() === "" || wholeFile) return [];
	const start = Math.min(range.column - 1, line.length);
	const from = line.length <= MAX_LINE ? 0 : Math.max(0, Math.min(start - 40, line.length - MAX_LINE));
	const until = Math.min(line.length, from + MAX_LINE);
	const end = range.endLine > range.line ? until : Math.max(start + 1, Math.min(range.endColumn - 1, until));
	const show = (text) => visibleText(text).replaceAll("\n", " ").replaceAll("	", " ");
	const before = `${from > 0 ? "…" : ""}${show(line.slice(from, start))}`;
	const marked = show(line.slice(start, end));
	const after = `${show(line.slice(end, until))}${until < line.length ? "…" : ""}`;
	const gutter = `${range.line} | `;
	const caret = `${" ".repeat(textWidth(gutter + before))}${"^".repeat(Math.max(1, textWidth(marked)))}`;
	return [`  ${paint("dim", gutter)}${before}${marked}${after}`, `  ${paint(STYLES[severity], caret)}`];
}
function summaryOf(findings, paint) {
	if (findings.length === 0) return paint("green", "No findings.");
	const files = new Set(findings.map((finding) => finding.path)).size;
	return `\n${paint(findings.some((finding) => finding.severity === "error") ? "red" : "yellow", `${countFindings(findings)} in ${files} file${files === 1 ? "" : "s"}.`)}`;
}

// core/report/report-counts.ts
const KINDS = [
	"added",
	"removed",
	"edited",
	"renamed"
];
function countChanges(changes, dots) {
	if (changes.length === 0) return "no changes";
	const parts = KINDS.flatMap((kind) => {
		const count = changes.filter((change) => change.change === kind).length;
		return count === 0 ? [] : [`${dots ? `${DOTS[kind]} ` : ""}${count} ${kind}`];
	});
	return `${counted(changes.length, "changes")}: ${parts.join(", ")}`;
}
function countTests(agents) {
	const runs = agents.map((agent) => agent.testSets.head).filter((run) => run != null);
	const shown = [
		["passed", runs.reduce((sum, run) => sum + run.passed, 0)],
		["failed", runs.reduce((sum, run) => sum + run.failed, 0)],
		["errors", runs.reduce((sum, run) => sum + run.errors, 0)],
		["not judged", runs.reduce((sum, run) => sum + run.notJudged, 0)],
		["skipped", runs.reduce((sum, run) => sum + run.skipped, 0)]
	].filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`);
	return shown.length === 0 ? null : shown.join(", ");
}
function countsOf(agents, ownFindings = [], { judged = true, dots = false } = {}) {
	const changes = countChanges(agents.flatMap((agent) => agent.changes), dots);
	if (!judged) return [changes];
	const tests = countTests(agents);
	return [
		changes,
		countFindings([...ownFindings, ...agents.flatMap((agent) => agent.findings)]),
		tests == null ? "no test cases ran" : `test cases: ${tests}`
	];
}
function shortId(id) {
	if (id == null) return "none";
	return id.startsWith("sha256:") ? shortVersion(id) : id.slice(0, 12);
}

// core/report/verdict-words.ts
const MAX_REASONS = 3;
function verdictWords(report) {
	if (report.judged === false) return compared(report);
	if (report.verdict === "fail") return fails(report);
	const look = attentionCount(attentionOf(report));
	const subject = passing(report.agents.filter(hasChanged));
	if (look === 0) return {
		tone: "passes",
		headline: subject,
		because: ["nothing here needs a second look"]
	};
	return {
		tone: "look",
		headline: subject,
		because: [`${look === 1 ? "1 thing below needs" : `${look} things below need`} a human eye`]
	};
}
function hasChanged({ changes }) {
	return changes.length > 0;
}
function compared({ agents, base, head }) {
	const changed = agents.filter(hasChanged).length;
	return {
		tone: "compared",
		headline: ["compared, not judged"],
		because: [...changed === 0 ? ["no agent differs"] : [`${counted(changed, "agents")} ${changed === 1 ? "differs" : "differ"}`], ...words` between ${base.ref} and ${head.ref}`]
	};
}
function fails({ agents, findings, policy }) {
	const failing = agents.filter(({ verdict }) => verdict === "fail");
	const [only] = failing;
	const ofPolicy = policy === void 0 ? [] : policyReasons(policy);
	const ofAgents = failing.flatMap(({ agent, reasons }) => reasons.map((reason) => failing.length > 1 ? words`${agent}: ${[reason]}` : [reason]));
	const reasons = [...ofPolicy, ...ofAgents];
	if (reasons.length === 0) reasons.push(...findings.slice(0, MAX_REASONS).map(({ message }) => [message]));
	const shown = reasons.slice(0, MAX_REASONS);
	if (reasons.length > shown.length) shown.push([`and ${reasons.length - shown.length} more reasons`]);
	return {
		tone: "fails",
		headline: policy !== void 0 && ofPolicy.length > 0 ? words`this may not go to ${policy.environment}` : failing.length === 1 && only !== void 0 ? words`${only.agent} does not pass` : [failing.length === 0 ? "the configuration does not pass" : `${failing.length} agents do not pass`],
		because: joinWords(shown, "; ")
	};
}
function passing(changed) {
	const [only] = changed;
	if (only === void 0) return ["no agent changes"];
	return changed.length === 1 ? words`${only.agent} passes` : [`all ${changed.length} changed agents pass`];
}

// core/report/render-markdown.ts
const LIMIT = 6e4;
const MAX_AGENTS = 50;
const MAX_POLICY_LINES = 10;
const MAX_POLICY = 12e3;
const LEFT_OUT = 400;
function renderMarkdown(report, options = {}) {
	const marker = markerOf(options);
	if (isNothing(report)) return `${marker}${nothing(report)} ${footerOf(report, options)}`;
	const head = `${marker}${alertOf(verdictWords(report))}\n\n${policyText(report)}${countsLine(report)}\n\n`;
	const foot = `---\n${footerOf(report, options)}`;
	const agents = [...report.agents].sort(bySeverity);
	const limit = (options.limit ?? LIMIT) - head.length - foot.length - LEFT_OUT;
	const attention = attentionList(report, Math.floor(limit / 2));
	const overview = overviewOf(report, agents, Math.floor((limit - attention.length) / 4));
	const { text, left } = agentsText(report, agents, limit - attention.length - overview.length, options.scale ?? COMMENT_SCALE);
	return head + attention + overview + text + leftOut(left, options) + foot;
}
function markerOf({ marker }) {
	return marker === void 0 ? "" : `<!-- ${marker.replaceAll(/[<>]|--/g, "")} -->\n`;
}
function isNothing({ agents, findings, verdict, policy }) {
	return verdict === "pass" && policy === void 0 && findings.length === 0 && agents.every((agent) => !hasSomethingToSay(agent));
}
function nothing(report) {
	const files = [...report.agents.flatMap(({ unchanged }) => unchanged), ...report.unchanged ?? []];
	return `**Greenroom: no agent changes here.**${files.length === 0 ? "" : ` ${markdownWords(describeUnchanged(files), 500)}.`}`;
}
function policyText({ policy }) {
	if (policy === void 0) return "";
	const { lead, lines } = describePolicy(policy);
	const { text } = fitList({
		head: `${markdownWords(lead, 500)}\n`,
		count: lines.length,
		row: (index) => `- ${markdownWords(lines[index] ?? [], 900)}`,
		more: (count) => `- …and ${count} more agents`,
		max: MAX_POLICY_LINES,
		plural: "agents"
	}, MAX_POLICY);
	return text === "" ? `${markdownWords(lead, 500)}\n\n` : `${text}\n\n`;
}
const ALERTS = {
	fails: "CAUTION",
	look: "WARNING",
	passes: "TIP",
	compared: "NOTE"
};
function alertOf({ tone, headline, because }) {
	const reason = because.length === 0 ? "" : `: ${markdownWords(because, 700)}`;
	return `> [!${ALERTS[tone]}]\n> **Greenroom: ${markdownWords(headline)}**${reason}`;
}
function countsLine({ agents, findings, judged }) {
	return countsOf(agents, findings, {
		judged: judged ?? true,
		dots: true
	}).join(" · ");
}
function attentionList(report, budget) {
	const several = report.agents.length > 1;
	const rows = attentionOf(report).flatMap((group) => {
		const { told, rest } = restOf(group);
		const more = rest === 0 ? [] : [`- 🔎 …and ${rest} more: ${group.what}`];
		return [...told.map((row) => attentionRow(row, several)), ...more];
	});
	const { text, left } = fitList({
		head: "### Needs a human eye\n",
		count: rows.length,
		row: (index) => rows[index] ?? "",
		more: (count) => `- …and ${count} more`,
		max: 40,
		plural: "risks"
	}, budget);
	return text === "" ? left === 0 ? "" : `${left} things need a human eye.\n\n` : `${text}\n\n`;
}
const TONES = {
	red: "❌",
	amber: "⚠️",
	blue: "🔎",
	grey: "🔎"
};
function attentionRow({ tone, what, message, place, agent }, several) {
	const where = place === null ? "" : ` <sub>${codeName(`${place.path}:${place.line}`, 160)}</sub>`;
	const whose = agent === null || !several ? "" : `${codeName(agent.agent, 60)} `;
	return `- ${TONES[tone]} ${whose}**${capital(what)}** ${markdownWords(message, 420)}${where}`;
}
function overviewOf({ judged }, agents, budget) {
	const told = agents.filter(hasSomethingToSay);
	if (agents.length < 2 || told.length === 0) return "";
	const same = agents.length - told.length;
	const rows = told.map((agent) => {
		const versions = `${codeName(shortId(agent.before?.digest))} → ${codeName(shortId(agent.after?.digest))}`;
		const mark = judged === false ? "" : agent.verdict === "pass" ? "✅" : "❌";
		const counts = countsOf([agent], [], {
			judged: judged ?? true,
			dots: true
		}).join(" · ");
		return `| ${mark} | ${codeName(agent.agent)} | ${versions} | ${counts} |`;
	});
	if (same > 0) rows.push(`| | ${same} more agent${same === 1 ? "" : "s"} | | no changes |`);
	const { text } = fitList({
		head: "| | Agent | Version | |\n|---|---|---|---|",
		count: rows.length,
		row: (index) => rows[index] ?? "",
		more: (count) => `| | …and ${count} more | | |`,
		max: MAX_AGENTS,
		plural: "agents"
	}, budget);
	return text === "" ? "" : `${text}\n\n`;
}
function agentsText(report, agents, budget, scale) {
	const told = agents.filter(hasSomethingToSay);
	const left = /* @__PURE__ */ new Map();
	let text = "";
	for (const [index, agent] of told.entries()) {
		const was = markdownWords(describeWas(agent), 400);
		const heading = `${agents.length > 1 ? `## ${escapeMarkdown(agent.agent)}\n\n` : ""}${was === "" ? "" : `The agent ${was}.\n\n`}`;
		const share = Math.floor((budget - text.length) / (told.length - index)) - heading.length;
		const fitted = fitSections(markdownAgentSections(agent, scale), Math.max(0, share));
		if (fitted.text !== "" || was !== "") text += heading + fitted.text;
		for (const [plural, count] of fitted.left) left.set(plural, (left.get(plural) ?? 0) + count);
	}
	for (const words of [describeUntouched(report.untouched ?? []), describeUnchanged(report.unchanged ?? [])]) {
		const line = markdownWords(words, 600);
		if (line !== "" && text.length + line.length + 13 < budget) text += `<sub>${line}</sub>\n\n`;
	}
	return {
		text,
		left
	};
}
function leftOut(left, options) {
	if (left.size === 0) return "";
	const parts = [...left].map(([plural, count]) => `${count} ${plural}`);
	const url = linkOf(options);
	const where = url === "" ? "in the full report" : `in the ${url}`;
	const line = `<sub>Not shown here: ${parts.join(", ")}. All of it is ${where}.</sub>\n\n`;
	return line.length <= LEFT_OUT || url === "" ? line.slice(0, LEFT_OUT) : `<sub>Not all of it is shown here.</sub>\n\n`;
}
function footerOf(report, options) {
	const side = ({ ref, commit }) => codeName(commit === null ? ref : commit.slice(0, 12));
	const parts = [`base ${side(report.base)} · head ${side(report.head)}`];
	const [only] = report.agents;
	if (only !== void 0 && report.agents.length === 1 && only.before?.digest !== only.after?.digest) parts.push(`version ${codeName(shortId(only.before?.digest))} → ${codeName(shortId(only.after?.digest))}`);
	const link = linkOf(options);
	if (link !== "") parts.push(link);
	return `<sub>${parts.join(" · ")}</sub>\n`;
}
function linkOf({ reportUrl }) {
	if (reportUrl === void 0 || !/^https?:\/\/[^\s"'<>]+$/.test(reportUrl)) return "";
	return `<a href="${reportUrl}">full report</a>`;
}
function hasSomethingToSay(agent) {
	const { head, behaviour } = agent.testSets;
	if (agent.was !== void 0 && agent.was.agent !== agent.agent) return true;
	if (agent.changes.length > 0 || agent.findings.length > 0 || behaviour.length > 0) return true;
	return agent.verdict === "fail" || head !== null && head.failed + head.errors > 0;
}
function bySeverity(a, b) {
	if (a.verdict !== b.verdict) return a.verdict === "fail" ? -1 : 1;
	if (a.changes.length > 0 !== b.changes.length > 0) return a.changes.length > 0 ? -1 : 1;
	return a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// action/annotations-of.ts
const SHOWN = {
	error: 9,
	warning: 10,
	notice: 10
};
const RISKS_FIRST = 5;
function annotationsOf(report, most = SHOWN) {
	const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)];
	const failing = report.agents.flatMap((agent) => agent.testSets.head?.cases ?? []).filter(({ verdict }) => verdict === "failed" || verdict === "error");
	const risks = report.agents.flatMap((agent) => agent.impact.risks).map(ofRisk);
	const all = [
		...risks.slice(0, RISKS_FIRST),
		...findings.map(ofFinding),
		...failing.map(ofCase),
		...risks.slice(RISKS_FIRST)
	];
	const shown = [
		"error",
		"warning",
		"notice"
	].flatMap((severity) => all.filter((one) => one.severity === severity).slice(0, most[severity]));
	return {
		shown,
		left: all.length - shown.length
	};
}
function ofRisk({ risk, message, path, line }) {
	return {
		severity: risk === "deletion" ? "notice" : "warning",
		title: `risk: ${risk}`,
		message: shown(message),
		file: path,
		startLine: line,
		endLine: line
	};
}
function shown(text) {
	return visibleText(text).split("\n").map(withoutCommands).join("\n");
}
function ofFinding({ rule, severity, message, hint, path, range }) {
	const columns = range.line === range.endLine && range.endColumn > range.column;
	return {
		severity,
		title: rule,
		message: shown(hint === void 0 ? message : `${message}\n${hint}`),
		file: path,
		startLine: range.line,
		endLine: range.endLine,
		...columns ? {
			startColumn: range.column,
			endColumn: range.endColumn
		} : {}
	};
}
function ofCase(result) {
	const wrong = result.assertions.find(({ verdict }) => verdict === "failed" || verdict === "error");
	const what = wrong === void 0 ? "" : `\n${wrong.assertion}${wrong.reason === void 0 ? "" : `: ${wrong.reason}`}`;
	return {
		severity: "error",
		title: "test case failed",
		message: shown(`${result.set}: ${result.name}${what}`),
		file: result.path,
		startLine: result.line,
		endLine: result.line
	};
}

// github/comment-marker.ts
const MARKER = /^<!-- greenroom:check head=([0-9a-f]{40,64}) at=(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) -->(?:\r?\n|$)/;
function writeMarker(marker) {
	return `greenroom:check head=${marker.head} at=${marker.at}`;
}
function readMarker(body) {
	const [, head, at] = MARKER.exec(body) ?? [];
	return head === void 0 || at === void 0 ? null : {
		head,
		at
	};
}

// github/sticky-comment.ts
async function putStickyComment(client, comment) {
	try {
		const [first, ...duplicates] = await findOwnComments(client, comment);
		if (first === void 0) return await createComment(client, comment);
		const newest = [first, ...duplicates].find((own) => isNewer(own.marker, comment.marker));
		if (newest !== void 0) return {
			did: "outdated",
			url: newest.url
		};
		const outcome = await editComment(client, comment, first);
		await deleteComments(client, comment, duplicates);
		return outcome;
	} catch (error) {
		if (isRefusal(error)) return { did: "not-allowed" };
		throw error;
	}
}
async function findOwnComments(client, comment) {
	const { owner, repo, number } = comment;
	const isOwn = await authorTest(client);
	const own = [];
	const all = await onGitHub({
		what: `read the comments of ${number}`,
		needs: "pull-requests: read"
	}, () => client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	}, ({ data }) => data.filter(({ body = "" }) => readMarker(body) !== null)));
	for (const { id, html_url: url, body = "", user } of all) {
		const marker = readMarker(body);
		if (marker !== null && user !== null && isOwn(user)) own.push({
			id,
			url,
			body,
			marker
		});
	}
	return own.sort((a, b) => a.id - b.id);
}
async function authorTest(client) {
	try {
		const { data: self } = await onGitHub({
			what: "ask whose token this is",
			needs: "metadata: read"
		}, () => client.rest.users.getAuthenticated());
		return (user) => user.id === self.id;
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return (user) => user.type === "Bot";
	}
}
async function createComment(client, comment) {
	const { owner, repo, number: issue_number, body } = comment;
	const create = async () => {
		const { data } = await onGitHub(writing(comment), () => client.rest.issues.createComment({
			owner,
			repo,
			issue_number,
			body,
			request: { retries: 0 }
		}));
		return {
			did: "created",
			url: data.html_url
		};
	};
	return once(create, async () => {
		const [made] = await findOwnComments(client, comment);
		return made === void 0 ? null : editComment(client, comment, made);
	});
}
async function editComment(client, comment, existing) {
	if (isSameText(existing.body, comment.body)) return {
		did: "nothing",
		url: existing.url
	};
	const { owner, repo, body } = comment;
	await onGitHub(writing(comment), () => client.rest.issues.updateComment({
		owner,
		repo,
		comment_id: existing.id,
		body
	}));
	return {
		did: "edited",
		url: existing.url
	};
}
function isSameText(a, b) {
	return a.replaceAll("\r\n", "\n").trim() === b.replaceAll("\r\n", "\n").trim();
}
async function deleteComments(client, comment, extra) {
	const { owner, repo } = comment;
	for (const { id } of extra) try {
		await onGitHub(writing(comment), () => client.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		}));
	} catch (error) {
		if (!isRefusal(error)) throw error;
	}
}
function isNewer(existing, ours) {
	return existing.head !== ours.head && Date.parse(existing.at) > Date.parse(ours.at);
}
function writing({ number }) {
	return {
		what: `write the comment of pull request ${number}`,
		needs: "pull-requests: write"
	};
}
function isRefusal(error) {
	const { code } = error;
	return code !== "github-limit" && [403, 404].includes(statusOf(error) ?? 0);
}

export { readEventFile as C, policyReasons as E, SUMMARY_SCALE as S, describePolicy as T, fieldBlocks as _, verdictWords as a, attentionOf as b, shortId as c, textWidth as d, describeUntouched as f, proseLines as g, otherAuthor as h, renderMarkdown as i, countFindings as l, mainAuthor as m, writeMarker as n, countTests as o, describeWas as p, annotationsOf as r, countsOf as s, putStickyComment as t, renderFindingsText as u, describeUnchanged as v, readPayload as w, restOf as x, attentionCount as y };
