import { A as kindRow, C as variablesIn, D as parentPointer, E as escapePointer, G as gitFailed, J as runGit, O as createLineIndex, P as readRepository, R as isBranchName, S as ownName$2, T as withoutLiterals, U as firstLine, W as git, Y as GreenroomError, _ as sameValue, b as withoutOwnName, c as hashOf, k as KINDS$5, m as parsedPython, p as withoutHeader, q as tryGit, s as digestOf, v as followersOf, w as pythonLexer, x as flowName, y as mapTexts } from "./set-outputs.js";
import { t as validate } from "./generated-greenroom.js";
import { t as validate$1 } from "./generated-test-set.js";
import { n as FIRST_NODE, t as FIELDS } from "./generated-known-fields.js";
import { C as voiceConfiguration, S as variantAttributes, _ as step, a as entities, b as transcriptCorrections, c as handoffs, d as personality, f as phraseFiltering, g as smsTemplates, h as safetyFilters, i as chatConfiguration, l as keyphraseBoosting, m as role, n as asrSettings, o as experimentalConfig, p as pronunciations, r as channelSafetyFilters, s as flowConfig, t as apiIntegrations, u as languages, v as testCase, x as translations, y as topic } from "./generated-project-files.js";
import { isDeepStrictEqual } from "node:util";
import { stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";

// core/git/remote.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
function remoteAddress(remote, cwd = process.cwd()) {
	if (remote === "" || remote.startsWith("-") || /\p{Cc}/u.test(remote)) throw notOffered(remote, "not a remote");
	if (remote.startsWith("file://")) return checkedUrl(remote).pathname;
	if (/^https?:\/\//i.test(remote)) return httpAddress(remote);
	if (/^[\w+.-]+:(\/\/|:)/.test(remote)) throw notOffered(remote, "this transport is not offered");
	if (/^[^/]+:/.test(remote)) throw notOffered(remote, "ssh is not offered");
	return isAbsolute(remote) ? remote : resolve(cwd, remote);
}
async function findRemote(repo, remote) {
	if (remote === ".") return null;
	if (!/^[A-Za-z0-9_][\w.-]*$/.test(remote)) return remoteAddress(remote);
	const { code, stdout } = await tryGit(repo, [
		"config",
		"--get",
		`remote.${remote}.url`
	]);
	if (code === 0) return remoteAddress(stdout.toString("utf8").replace(/\n$/, ""), repo.dir.replace(/\/\.git$/, ""));
	if (remote === "origin") return null;
	if (await stat(remote).catch(() => null) !== null) return remoteAddress(remote);
	throw new GreenroomError(`there is no remote called ${remote} in ${repo.dir}`, {
		code: "unknown-remote",
		hint: "Give the name of a remote, an https URL or a path."
	});
}
function tokenFromEnvironment() {
	return process.env["GREENROOM_GIT_TOKEN"] || void 0;
}
function remoteFailed(address, result) {
	const said = firstLine(result.stderr);
	if (/Authentication failed|could not read Username|terminal prompts disabled|The requested URL returned error: 40[0-3]/.test(result.stderr)) return new GreenroomError(`${address} refused us: ${said}`, {
		code: "remote-refused",
		hint: "Put a token that may read (and for promote and rollback, write) the repository in GREENROOM_GIT_TOKEN."
	});
	if (/returned error: 30\d|redirect/i.test(result.stderr)) return new GreenroomError(`${address} points somewhere else: ${said}`, {
		code: "remote-refused",
		hint: "A token follows no redirect. Give the URL the repository has now."
	});
	if (/dubious ownership/.test(result.stderr)) return new GreenroomError(`${address} belongs to another user, whose hooks would run as you`, {
		code: "remote-refused",
		hint: "Push as its owner. Reading it is fine."
	});
	return new GreenroomError(`${address} cannot be reached: ${said}`, {
		code: "remote-unreachable",
		kind: "later",
		hint: "Check the address and the network. Nothing was changed."
	});
}
function httpAddress(remote) {
	const url = checkedUrl(remote);
	if (url.password !== "" || url.username !== "" && url.protocol === "http:") throw new GreenroomError(`the URL of ${url.host} holds a password`, {
		code: "remote-not-offered",
		hint: "Take it out of the URL and put it in GREENROOM_GIT_TOKEN: URLs end up in logs."
	});
	if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) throw notOffered(remote, "http is offered to this machine alone");
	return url.href;
}
function checkedUrl(remote) {
	try {
		return new URL(remote);
	} catch {
		throw notOffered(remote, "not a URL");
	}
}
function notOffered(remote, why) {
	const shown = remote.replace(/\/\/[^/@]*@/, "//***@").slice(0, 200);
	return new GreenroomError(`${JSON.stringify(shown)}: ${why}`, {
		code: "remote-not-offered",
		hint: "Give an https URL (with a token in GREENROOM_GIT_TOKEN) or a path on this machine."
	});
}

// core/git/fetch-commits.ts
const UPLOAD_PACK = "git -c safe.directory=* upload-pack";
async function fetchCommits(repo, options) {
	const url = await findRemote(repo, options.remote ?? "origin");
	if (url === null) throw new GreenroomError(`${options.commits[0] ?? "a commit"} is not in ${repo.dir}, and it has no remote`, {
		code: "no-remote",
		hint: "Clone the repository with its history (actions/checkout: fetch-depth: 0)."
	});
	const args = [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		"--no-auto-maintenance",
		...depthFlags(options.depth, await isShallow(repo)),
		`--upload-pack=${UPLOAD_PACK}`,
		"--end-of-options",
		url,
		...options.commits
	];
	const network = {
		url,
		...options.token === void 0 ? {} : { token: options.token }
	};
	const result = await tryGit(repo, args, { network });
	if (result.code === 0) return;
	throw /not our ref|unadvertised object|couldn't find remote ref/i.test(result.stderr) ? notFound(url, options.commits) : remoteFailed(url, result);
}
async function hasCommit(repo, commit) {
	return (await tryGit(repo, [
		"cat-file",
		"-e",
		`${commit}^{tree}`
	])).code === 0;
}
async function mergeBase(repo, a, b) {
	const { code, stdout } = await tryGit(repo, [
		"merge-base",
		"--end-of-options",
		a,
		b
	]);
	return code === 0 ? stdout.toString("latin1").trim() : null;
}
async function parentsOf(repo, commit) {
	const text = (await git(repo, [
		"cat-file",
		"commit",
		commit
	])).toString("latin1");
	return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
async function isShallow(repo) {
	return (await git(repo, ["rev-parse", "--is-shallow-repository"])).toString("latin1").trim() === "true";
}
function depthFlags(depth, shallow) {
	if (!shallow) return [];
	return depth === "all" ? ["--unshallow"] : [`--depth=${depth}`];
}
function notFound(url, commits) {
	return new GreenroomError(`${url} does not hold ${commits.map((id) => id.slice(0, 12)).join(" or ")}`, {
		code: "commit-not-found",
		hint: "The branch was pushed over or deleted meanwhile. A new push runs the check again."
	});
}

// core/git/list-remote.ts
async function listRemote(network) {
	const args = [
		"ls-remote",
		"--quiet",
		"--heads",
		"--tags",
		"--upload-pack=git -c safe.directory=* upload-pack",
		"--end-of-options",
		network.url
	];
	const result = await runGit(args, {
		network,
		timeoutMs: 6e4,
		maxBytes: 67108864
	});
	if (result.code !== 0) throw remoteFailed(network.url, result);
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const line of result.stdout.toString("utf8").split("\n")) {
		const [id = "", name = ""] = line.split("	");
		if (name.startsWith("refs/heads/")) branches.set(name.slice(11), id);
		if (name.startsWith("refs/tags/")) tags.set(name.slice(10).replace(/\^\{\}$/, ""), id);
	}
	return {
		branches,
		tags
	};
}

// core/git/remote-heads.ts
async function remoteHeads(repo, remote) {
	const address = await findRemote(repo, remote);
	if (address === null) return localHeads(repo);
	const token = tokenFromEnvironment();
	return {
		address,
		...await listRemote({
			url: address,
			...token === void 0 ? {} : { token }
		})
	};
}
async function bringCommits(repo, remote, commits) {
	const missing = [];
	const shallow = await isShallow(repo);
	for (const commit of commits) if (shallow || !await hasCommit(repo, commit)) missing.push(commit);
	if (missing.length === 0) return;
	if (await findRemote(repo, remote) === null) return;
	const token = tokenFromEnvironment();
	await fetchCommits(repo, {
		remote,
		commits: missing,
		depth: "all",
		...token === void 0 ? {} : { token }
	});
}
async function localHeads(repo) {
	const listed = (await git(repo, [
		"for-each-ref",
		"--format=%(refname)%00%(objectname)%00%(*objectname)",
		"refs/heads",
		"refs/tags"
	])).toString("utf8");
	const branches = /* @__PURE__ */ new Map();
	const tags = /* @__PURE__ */ new Map();
	for (const line of listed.split("\n")) {
		const [name = "", id = "", peeled = ""] = line.split("\0");
		if (name.startsWith("refs/heads/")) branches.set(name.slice(11), id);
		if (name.startsWith("refs/tags/")) tags.set(name.slice(10), peeled || id);
	}
	return {
		address: null,
		branches,
		tags
	};
}

// core/agent/path-pattern.ts
function pathPattern(pattern) {
	const segments = pattern.split("/");
	const whole = new RegExp(`^${segments.map(segmentExpression).join("/")}$`);
	const folders = segments.slice(0, -1).map((_, i) => {
		const start = segments.slice(0, i + 1);
		return new RegExp(`^${start.map((segment) => segmentExpression(segment)).join("/")}$`);
	});
	return {
		match(path) {
			const found = whole.exec(path);
			return found === null ? null : { ...found.groups };
		},
		holds: (folder) => folders.some((expression) => expression.test(folder))
	};
}
function segmentExpression(segment) {
	return segment.split(/(\{\w+\})/).map((part) => /^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>[^/]+)` : part.replaceAll(/[.]/g, String.raw`\.`)).join("");
}

// core/agent/kind-of-path.ts
const fixed = /* @__PURE__ */ new Map();
const patterns = [];
const all = [];
for (const row of KINDS$5) for (const path of pathsOf(row)) {
	const pattern = pathPattern(path);
	all.push({
		row,
		pattern
	});
	if (path.includes("{")) patterns.push({
		row,
		pattern
	});
	else fixed.set(path, [...fixed.get(path) ?? [], row]);
}
function kindOfPath(path) {
	const rows = fixed.get(path);
	if (rows !== void 0) return {
		rows,
		match: {}
	};
	for (const { row, pattern } of patterns) {
		const match = pattern.match(path);
		if (match !== null) return {
			rows: [row],
			match
		};
	}
	return null;
}
function kindsBelow(folder) {
	return [...new Set(all.filter(({ pattern }) => pattern.holds(folder)).map(({ row }) => row))];
}
function pathsOf(row) {
	const { layout } = row;
	if (layout.type === "virtual") return [];
	if (layout.type === "each") return layout.patterns;
	if (layout.type === "list" && layout.legacyPath !== void 0) return [layout.path, layout.legacyPath];
	return [layout.path];
}

// core/agent/project-reading.ts
function startReading() {
	const first = /* @__PURE__ */ new Map();
	const reading = {
		resources: [],
		findings: [],
		add(row, fields, identity = fields.name) {
			const resource = {
				...fields,
				key: `${row.kind}:${fields.name}`,
				kind: row.kind
			};
			const known = first.get(`${row.kind}:${identity}`);
			if (known === void 0) {
				first.set(`${row.kind}:${identity}`, resource);
				reading.resources.push(resource);
				return;
			}
			const isRefused = row.duplicates === "error" && known.name === resource.name;
			const place = known.path === resource.path ? `line ${known.locate("").line}` : known.path;
			reading.findings.push({
				rule: isRefused ? "duplicate-name" : "shadowed-duplicate",
				severity: isRefused ? "error" : "warning",
				message: `"${resource.name}" is there already (${place}); this one has no effect`,
				hint: "Remove one of the two or give it another name.",
				path: resource.path,
				range: resource.locate("")
			});
		},
		report(rule, severity, file, range, message, hint) {
			reading.findings.push({
				rule,
				severity,
				message,
				...hint === void 0 ? {} : { hint },
				path: file.path,
				range
			});
		}
	};
	return reading;
}

// core/agent/conflict-markers.ts
function conflictMarkers(text) {
	if (!text.includes("<<<<<<<") || !text.includes("=======") || !text.includes(">>>>>>>")) return null;
	const at = /^<<<<<<<.*/m.exec(text)?.index ?? text.indexOf("<<<<<<<");
	return {
		message: "merge-conflict markers: the merge of this file was not finished",
		range: createLineIndex(text).range(at, at + 7)
	};
}

// core/agent/occurrences.ts
const MANY = 20;
function createOccurrences(text, from) {
	const known = /* @__PURE__ */ new Map();
	let braced;
	return (part, nth) => {
		let offsets = known.get(part);
		if (offsets === void 0) {
			if (known.size >= MANY) braced ??= bracedParts(text, from);
			const all = braced?.get(part);
			offsets = all === void 0 ? [] : [...all, -1];
			known.set(part, offsets);
		}
		while (offsets.length <= nth && offsets.at(-1) !== -1) {
			const last = offsets.at(-1);
			offsets.push(text.indexOf(part, last === void 0 ? from : last + part.length));
		}
		return offsets[nth] ?? -1;
	};
}
function bracedParts(text, from) {
	const parts = /* @__PURE__ */ new Map();
	const pattern = /\{\{[^{}]*\}\}/g;
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const offsets = parts.get(match[0]);
		if (offsets === void 0) parts.set(match[0], [match.index]);
		else offsets.push(match.index);
	}
	return parts;
}

// core/agent/positions.ts
function locateValue(positions, lines, pointer) {
	const position = positions.get(pointer);
	if (position !== void 0) return placeOf$3(position, lines);
	return locateKeyOf(positions, lines, parentPointer(pointer));
}
function locateKeyOf(positions, lines, pointer) {
	for (let at = pointer;; at = parentPointer(at)) {
		const position = positions.get(at);
		if (position?.keyFrom !== void 0) return lines.range(position.keyFrom, position.keyTo ?? position.keyFrom);
		if (position !== void 0) return placeOf$3(position, lines);
		if (at === "") return lines.range(0, 0);
	}
}
function createPartLocator(text, positions, lines) {
	const byPointer = /* @__PURE__ */ new Map();
	return (pointer, part, nth) => {
		const position = positions().get(pointer);
		if (position === void 0) return locateKeyOf(positions(), lines, pointer);
		const occurrences = byPointer.get(pointer) ?? createOccurrences(text, position.from);
		byPointer.set(pointer, occurrences);
		const at = occurrences(part, nth);
		if (at === -1 || at + part.length > position.to) return lines.range(position.from, position.to);
		return lines.range(at, at + part.length);
	};
}
function placeOf$3(position, lines) {
	return position.isCollection === true ? lines.firstLine(position.from, position.to) : lines.range(position.from, position.to);
}

// core/agent/json.ts
const MAX_LENGTH$3 = 5e6;
const MAX_DEPTH$2 = 64;
const SPACE = /[ \t\r\n]*/y;
const NUMBER$1 = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const ESCAPE$1 = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD$3 = /true|false|null/y;
function parseJson(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = createLineIndex(text);
	if (text.length > MAX_LENGTH$3) return {
		ok: false,
		message: `larger than ${MAX_LENGTH$3} characters`,
		range: lines.range(0, 0)
	};
	const marker = conflictMarkers(text);
	if (marker !== null) return {
		ok: false,
		message: marker.message,
		range: marker.range
	};
	const read = readJson(text, null);
	if ("message" in read) return {
		ok: false,
		message: read.message,
		range: lines.range(read.at, read.at + 1)
	};
	let index;
	function positions() {
		if (index === void 0) {
			index = /* @__PURE__ */ new Map();
			readJson(text, index);
		}
		return index;
	}
	return {
		ok: true,
		value: read.value,
		locate: (pointer) => locateValue(positions(), lines, pointer),
		locateKey: (pointer) => locateKeyOf(positions(), lines, pointer),
		locateInside: createPartLocator(text, positions, lines),
		scalarAt(pointer) {
			const position = positions().get(pointer);
			return position === void 0 ? null : writtenScalar$1(text.slice(position.from, position.to));
		},
		keyAt(pointer) {
			const { keyFrom, keyTo } = positions().get(pointer) ?? {};
			return keyFrom === void 0 ? null : writtenScalar$1(text.slice(keyFrom, keyTo));
		}
	};
}
function writtenScalar$1(source) {
	if (source.startsWith("\"")) return {
		source: JSON.parse(source),
		plain: false,
		type: "string"
	};
	if (source === "null") return {
		source,
		plain: true,
		type: "null"
	};
	if (source === "true" || source === "false") return {
		source,
		plain: true,
		type: "boolean"
	};
	if (/^[-0-9]/.test(source)) return {
		source,
		plain: true,
		type: /[.eE]/.test(source) ? "float" : "integer"
	};
	return null;
}
function readJson(text, positions) {
	let at = 0;
	const failure = (message) => ({
		message,
		at
	});
	function match(pattern) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found !== null) at = pattern.lastIndex;
		return found;
	}
	function quoted() {
		const from = at++;
		for (;;) {
			const code = text.charCodeAt(at);
			if (code === 34) break;
			if (code === 92) {
				if (match(ESCAPE$1) === null) return null;
			} else if (code >= 32) at++;
			else return null;
		}
		at++;
		return JSON.parse(text.slice(from, at));
	}
	function value(pointer, depth) {
		match(SPACE);
		const from = at;
		const read = bare(pointer, depth);
		if (!("message" in read)) {
			positions?.set(pointer, {
				from,
				to: at,
				isCollection: text[from] === "{" || text[from] === "["
			});
			match(SPACE);
		}
		return read;
	}
	function bare(pointer, depth) {
		if (depth > MAX_DEPTH$2) return failure(`nested deeper than ${MAX_DEPTH$2} levels`);
		const next = text[at];
		if (next === "{") return map(pointer, depth);
		if (next === "[") return list(pointer, depth);
		if (next === "\"") {
			const string = quoted();
			return string === null ? failure("a string that is not closed or holds a bad escape") : { value: string };
		}
		const word = match(WORD$3);
		if (word !== null) return { value: JSON.parse(word[0]) };
		const number = match(NUMBER$1);
		if (number === null) return failure(next === void 0 ? "the text ends too early" : "a value is expected here");
		const parsed = Number(number[0]);
		return { value: (number[1] !== void 0 || number[2] !== void 0 || Number.isSafeInteger(parsed) || String(parsed) === number[0]) && Number.isFinite(parsed) ? parsed : number[0] };
	}
	function list(pointer, depth) {
		const items = [];
		at++;
		match(SPACE);
		while (text[at] !== "]") {
			const item = value(`${pointer}/${items.length}`, depth + 1);
			if ("message" in item) return item;
			items.push(item.value);
			if (text[at] === "]") break;
			if (text[at] !== ",") return failure("',' or ']' is expected here");
			at++;
			match(SPACE);
			if (text[at] === "]") return failure("a comma before the end of a list");
		}
		at++;
		return { value: items };
	}
	function map(pointer, depth) {
		const fields = Object.create(null);
		at++;
		match(SPACE);
		while (text[at] !== "}") {
			const keyFrom = at;
			const key = text[at] === "\"" ? quoted() : null;
			if (key === null) return failure("a key in double quotes is expected here");
			const keyTo = at;
			match(SPACE);
			if (text[at] !== ":") return failure("':' is expected here");
			at++;
			const below = `${pointer}/${escapePointer(key)}`;
			const field = value(below, depth + 1);
			if ("message" in field) return field;
			fields[key] = field.value;
			const position = positions?.get(below);
			if (position !== void 0) Object.assign(position, {
				keyFrom,
				keyTo
			});
			if (text[at] === "}") break;
			if (text[at] !== ",") return failure("',' or '}' is expected here");
			at++;
			match(SPACE);
			if (text[at] === "}") return failure("a comma before the end of a map");
		}
		at++;
		return { value: fields };
	}
	const read = value("", 0);
	if ("message" in read) return read;
	return at === text.length ? read : failure("the text goes on after its end");
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
var mapTag$1 = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
var Schema = class Schema {
	tags;
	implicitScalarTags;
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	defaultScalarTag;
	defaultSequenceTag;
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag$1
]);
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError$1(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError$1(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	toString(compact) {
		return `${this.name}: ${formatError$1(this, compact)}`;
	}
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument$1(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument$1(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// core/agent/yaml-positions.ts
function yamlPositions(text, events) {
	const positions = /* @__PURE__ */ new Map();
	const scalars = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	const stack = [];
	function place(from, to) {
		const top = stack.at(-1);
		const position = {
			from,
			to
		};
		let pointer = "";
		if (top !== void 0 && top.kind !== "document") {
			pointer = `${top.pointer}/${top.kind === "list" ? top.next++ : escapePointer(top.key ?? "")}`;
			if (top.keyAt !== void 0) {
				position.keyFrom = top.keyAt.from;
				position.keyTo = top.keyAt.to;
			}
			if (top.keyEvent !== void 0) keys.set(pointer, top.keyEvent);
			top.key = void 0;
			top.keyAt = void 0;
			top.keyEvent = void 0;
		}
		positions.set(pointer, position);
		for (const frame of stack) if (frame.position !== void 0) frame.position.to = Math.max(frame.position.to, to);
		return {
			pointer,
			position
		};
	}
	for (const event of events) {
		const top = stack.at(-1);
		const isKey = top?.kind === "map" && top.key === void 0;
		if (event.type === EVENT_ID.DOCUMENT) stack.push({
			kind: "document",
			pointer: "",
			next: 0,
			position: void 0
		});
		else if (event.type === EVENT_ID.SCALAR) {
			const { from, to } = scalarRange(event);
			if (isKey) {
				top.key = getScalarValue(text, event);
				top.keyAt = {
					from,
					to
				};
				top.keyEvent = event;
			} else {
				const placed = place(from === -1 ? top?.keyAt?.to ?? 0 : from, from === -1 ? top?.keyAt?.to ?? 0 : to);
				scalars.set(placed.pointer, event);
			}
		} else if (event.type === EVENT_ID.ALIAS) {
			if (isKey) {
				top.key = `*${text.slice(event.anchorStart, event.anchorEnd)}`;
				top.keyAt = {
					from: event.anchorStart,
					to: event.anchorEnd
				};
			} else place(event.anchorStart, event.anchorEnd);
		} else if (event.type === EVENT_ID.POP) stack.pop();
		else {
			const kind = event.type === EVENT_ID.SEQUENCE ? "list" : "map";
			const { pointer, position } = place(event.start, event.start);
			position.isCollection = true;
			stack.push({
				kind,
				pointer,
				next: 0,
				position
			});
		}
	}
	return {
		positions,
		scalars,
		keys
	};
}
function scalarRange(event) {
	const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	if (event.valueStart === -1 || !quoted) return {
		from: event.valueStart,
		to: event.valueEnd
	};
	return {
		from: event.valueStart - 1,
		to: event.valueEnd + 1
	};
}

// core/agent/yaml-schema.ts
const INTEGER = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
const DIGITS$1 = "0123456789".split("");
const integerTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		...DIGITS$1
	],
	resolve: (source) => INTEGER.test(source) ? integerOf(source) : NOT_RESOLVED,
	identify: () => false
});
const floatTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		...DIGITS$1
	],
	resolve: (source) => FLOAT.test(source) ? floatOf(source) : NOT_RESOLVED,
	identify: () => false
});
const mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => Object.create(null),
	identify: () => false,
	addPair(map, key, value) {
		if (key !== null && typeof key === "object") return "a map or list cannot be a key here";
		map[String(key)] = value;
		return "";
	},
	has: (map, key) => (key === null || typeof key !== "object") && String(key) in map,
	keys: (map) => Object.keys(map),
	get: (map, key) => map[String(key)]
});
const YAML_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag,
	nullCoreTag,
	boolCoreTag,
	integerTag,
	floatTag,
	mergeTag
]);
function integerOf(source) {
	const negative = source.startsWith("-");
	const digits = source.replace(/^[-+]/, "").replaceAll("_", "");
	if (/^0[box]$/.test(digits)) return source;
	const value = /^0[box]/.test(digits) ? Number(digits) : Number.parseInt(digits, 10);
	if (!Number.isSafeInteger(value) && String(value) !== digits) return source;
	return negative && value !== 0 ? -value : value;
}
function floatOf(source) {
	const text = source.toLowerCase().replaceAll("_", "");
	if (text === ".nan") return NaN;
	if (text.endsWith(".inf")) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return Number.parseFloat(text);
}

// core/agent/within-bounds.ts
function withinBounds(value, bounds) {
	const known = /* @__PURE__ */ new Map();
	const beyond = {
		values: bounds.values + 1,
		depth: bounds.depth + 1
	};
	function measure(part, level) {
		if (part === null || typeof part !== "object") return {
			values: 1,
			depth: 0
		};
		const before = known.get(part);
		if (before !== void 0) return before;
		if (level > bounds.depth) return beyond;
		known.set(part, beyond);
		let values = 1;
		let depth = 0;
		for (const child of Object.values(part)) {
			const below = measure(child, level + 1);
			values += below.values;
			depth = Math.max(depth, below.depth + 1);
			if (values > bounds.values || depth > bounds.depth) return beyond;
		}
		known.set(part, {
			values,
			depth
		});
		return {
			values,
			depth
		};
	}
	return measure(value, 0) !== beyond;
}

// core/agent/yaml.ts
const MAX_LENGTH$2 = 5e6;
const MAX_DEPTH$1 = 64;
const MAX_ALIASES = 200;
const MAX_MERGED_KEYS = 2e3;
const MAX_VALUES = 2e5;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/;
function parseYaml(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = createLineIndex(text);
	if (text.length > MAX_LENGTH$2) return {
		ok: false,
		message: `larger than ${MAX_LENGTH$2} characters`,
		range: lines.range(0, 0)
	};
	const marker = conflictMarkers(text);
	if (marker !== null) return {
		ok: false,
		message: marker.message,
		range: marker.range
	};
	let events;
	let value;
	try {
		events = parseEvents(text, { maxDepth: MAX_DEPTH$1 });
		const documents = constructFromEvents(events, {
			source: text,
			schema: YAML_SCHEMA,
			maxAliases: MAX_ALIASES,
			maxTotalMergeKeys: MAX_MERGED_KEYS
		});
		if (documents.length > 1) return {
			ok: false,
			message: "more than one document in the file",
			range: secondDocument(text, lines)
		};
		value = documents[0] ?? null;
	} catch (error) {
		const at = error instanceof YAMLException ? error.mark?.position ?? 0 : 0;
		return {
			ok: false,
			message: messageOf(error),
			range: lines.range(at, at + 1)
		};
	}
	if (events.some((event) => event.type === EVENT_ID.ALIAS) && !withinBounds(value, {
		values: MAX_VALUES,
		depth: MAX_DEPTH$1
	})) return {
		ok: false,
		message: `its aliases stand for more than ${MAX_VALUES} values or nest deeper than ${MAX_DEPTH$1} levels`,
		range: lines.range(0, 0)
	};
	let index;
	const positions = () => index ??= yamlPositions(text, parseEvents(text, { maxDepth: MAX_DEPTH$1 }));
	return {
		ok: true,
		value,
		locate: (pointer) => locateValue(positions().positions, lines, pointer),
		locateKey: (pointer) => locateKeyOf(positions().positions, lines, pointer),
		locateInside: createPartLocator(text, () => positions().positions, lines),
		scalarAt(pointer) {
			const event = positions().scalars.get(pointer);
			return event === void 0 ? null : writtenScalar(text, event);
		},
		keyAt(pointer) {
			const event = positions().keys.get(pointer);
			return event === void 0 ? null : writtenScalar(text, event);
		}
	};
}
function writtenScalar(text, event) {
	const source = getScalarValue(text, event);
	const plain = event.style === SCALAR_STYLE.PLAIN;
	if (!plain) return {
		source,
		plain,
		type: "string"
	};
	if (TIMESTAMP.test(source)) return {
		source,
		plain,
		type: "timestamp"
	};
	const tag = YAML_SCHEMA.resolveImplicitScalarTag(source).tag.tagName.slice(18);
	return {
		source,
		plain,
		type: TYPE_OF_TAG[tag] ?? "string"
	};
}
const TYPE_OF_TAG = {
	null: "null",
	bool: "boolean",
	int: "integer",
	float: "float"
};
function secondDocument(text, lines) {
	const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index);
	const at = (text.slice(0, markers[0] ?? 0).split(/[\r\n]+/).every((line) => /^\s*(?:$|#)|^%/.test(line)) ? markers[1] : markers[0]) ?? 0;
	return lines.range(at, at + 3);
}
function messageOf(error) {
	if (!(error instanceof YAMLException)) return "cannot be read as YAML";
	return PLAINER[error.reason] ?? error.reason.slice(0, 200);
}
const PLAINER = {
	"duplicated mapping key": "duplicate key",
	"end of the stream or a document separator is expected": "this does not continue what stands above it (indentation, a quote or a colon)",
	"unidentified alias \"\"": "a text that starts with \"*\" must be quoted"
};

// core/agent/read-document.ts
function readDocument(reading, file, format) {
	const document = format === "yaml" ? parseYaml(file.text) : parseJson(file.text);
	if (document.ok) return document;
	const name = format === "yaml" ? "YAML" : "JSON";
	reading.report("syntax", "error", file, document.range, `This is not valid ${name}: ${document.message}.`);
	return null;
}

// core/validate/finding.ts
const WHOLE_FILE = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};

// node_modules/@lezer/common/dist/index.js
const DefaultBufferLength = 1024;
let nextPropID = 0;
var Range = class {
	constructor(from, to) {
		this.from = from;
		this.to = to;
	}
};
var NodeProp = class {
	constructor(config = {}) {
		this.id = nextPropID++;
		this.perNode = !!config.perNode;
		this.deserialize = config.deserialize || (() => {
			throw new Error("This node type doesn't define a deserialize function");
		});
		this.combine = config.combine || null;
	}
	add(match) {
		if (this.perNode) throw new RangeError("Can't add per-node props to node types");
		if (typeof match != "function") match = NodeType.match(match);
		return (type) => {
			let result = match(type);
			return result === void 0 ? null : [this, result];
		};
	}
};
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
	if (value && value != "rtl" && value != "ltr" && value != "auto") throw new RangeError("Invalid value for isolate: " + value);
	return value || "auto";
} });
NodeProp.contextHash = new NodeProp({ perNode: true });
NodeProp.lookAhead = new NodeProp({ perNode: true });
NodeProp.mounted = new NodeProp({ perNode: true });
var MountedTree = class {
	constructor(tree, overlay, parser, bracketed = false) {
		this.tree = tree;
		this.overlay = overlay;
		this.parser = parser;
		this.bracketed = bracketed;
	}
	static get(tree) {
		return tree && tree.props && tree.props[NodeProp.mounted.id];
	}
};
const noProps = Object.create(null);
var NodeType = class NodeType {
	constructor(name, props, id, flags = 0) {
		this.name = name;
		this.props = props;
		this.id = id;
		this.flags = flags;
	}
	static define(spec) {
		let props = spec.props && spec.props.length ? Object.create(null) : noProps;
		let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
		let type = new NodeType(spec.name || "", props, spec.id, flags);
		if (spec.props) for (let src of spec.props) {
			if (!Array.isArray(src)) src = src(type);
			if (src) {
				if (src[0].perNode) throw new RangeError("Can't store a per-node prop on a node type");
				props[src[0].id] = src[1];
			}
		}
		return type;
	}
	prop(prop) {
		return this.props[prop.id];
	}
	get isTop() {
		return (this.flags & 1) > 0;
	}
	get isSkipped() {
		return (this.flags & 2) > 0;
	}
	get isError() {
		return (this.flags & 4) > 0;
	}
	get isAnonymous() {
		return (this.flags & 8) > 0;
	}
	is(name) {
		if (typeof name == "string") {
			if (this.name == name) return true;
			let group = this.prop(NodeProp.group);
			return group ? group.indexOf(name) > -1 : false;
		}
		return this.id == name;
	}
	static match(map) {
		let direct = Object.create(null);
		for (let prop in map) for (let name of prop.split(" ")) direct[name] = map[prop];
		return (node) => {
			for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
				let found = direct[i < 0 ? node.name : groups[i]];
				if (found) return found;
			}
		};
	}
};
NodeType.none = new NodeType("", Object.create(null), 0, 8);
var NodeSet = class NodeSet {
	constructor(types) {
		this.types = types;
		for (let i = 0; i < types.length; i++) if (types[i].id != i) throw new RangeError("Node type ids should correspond to array positions when creating a node set");
	}
	extend(...props) {
		let newTypes = [];
		for (let type of this.types) {
			let newProps = null;
			for (let source of props) {
				let add = source(type);
				if (add) {
					if (!newProps) newProps = Object.assign({}, type.props);
					let value = add[1], prop = add[0];
					if (prop.combine && prop.id in newProps) value = prop.combine(newProps[prop.id], value);
					newProps[prop.id] = value;
				}
			}
			newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
		}
		return new NodeSet(newTypes);
	}
};
const CachedNode = /* @__PURE__ */ new WeakMap();
const CachedInnerNode = /* @__PURE__ */ new WeakMap();
var IterMode;
(function(IterMode) {
	IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
	IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
	IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
	IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
	IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
var Tree = class Tree {
	constructor(type, children, positions, length, props) {
		this.type = type;
		this.children = children;
		this.positions = positions;
		this.length = length;
		this.props = null;
		if (props && props.length) {
			this.props = Object.create(null);
			for (let [prop, value] of props) this.props[typeof prop == "number" ? prop : prop.id] = value;
		}
	}
	toString() {
		let mounted = MountedTree.get(this);
		if (mounted && !mounted.overlay) return mounted.tree.toString();
		let children = "";
		for (let ch of this.children) {
			let str = ch.toString();
			if (str) {
				if (children) children += ",";
				children += str;
			}
		}
		return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
	}
	cursor(mode = 0) {
		return new TreeCursor(this.topNode, mode);
	}
	cursorAt(pos, side = 0, mode = 0) {
		let scope = CachedNode.get(this) || this.topNode;
		let cursor = new TreeCursor(scope);
		cursor.moveTo(pos, side);
		CachedNode.set(this, cursor._tree);
		return cursor;
	}
	get topNode() {
		return new TreeNode(this, 0, 0, null);
	}
	resolve(pos, side = 0) {
		let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
		CachedNode.set(this, node);
		return node;
	}
	resolveInner(pos, side = 0) {
		let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
		CachedInnerNode.set(this, node);
		return node;
	}
	resolveStack(pos, side = 0) {
		return stackIterator(this, pos, side);
	}
	iterate(spec) {
		let { enter, leave, from = 0, to = this.length } = spec;
		let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
		for (let c = this.cursor(mode | IterMode.IncludeAnonymous);;) {
			let entered = false;
			if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
				if (c.firstChild()) continue;
				entered = true;
			}
			for (;;) {
				if (entered && leave && (anon || !c.type.isAnonymous)) leave(c);
				if (c.nextSibling()) break;
				if (!c.parent()) return;
				entered = true;
			}
		}
	}
	prop(prop) {
		return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
	}
	get propValues() {
		let result = [];
		if (this.props) for (let id in this.props) result.push([+id, this.props[id]]);
		return result;
	}
	balance(config = {}) {
		return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
	}
	static build(data) {
		return buildTree(data);
	}
};
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class FlatBufferCursor {
	constructor(buffer, index) {
		this.buffer = buffer;
		this.index = index;
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	get pos() {
		return this.index;
	}
	next() {
		this.index -= 4;
	}
	fork() {
		return new FlatBufferCursor(this.buffer, this.index);
	}
};
var TreeBuffer = class TreeBuffer {
	constructor(buffer, length, set) {
		this.buffer = buffer;
		this.length = length;
		this.set = set;
	}
	get type() {
		return NodeType.none;
	}
	toString() {
		let result = [];
		for (let index = 0; index < this.buffer.length;) {
			result.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result.join(",");
	}
	childString(index) {
		let id = this.buffer[index], endIndex = this.buffer[index + 3];
		let type = this.set.types[id], result = type.name;
		if (/\W/.test(result) && !type.isError) result = JSON.stringify(result);
		index += 4;
		if (endIndex == index) return result;
		let children = [];
		while (index < endIndex) {
			children.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result + "(" + children.join(",") + ")";
	}
	findChild(startIndex, endIndex, dir, pos, side) {
		let { buffer } = this, pick = -1;
		for (let i = startIndex; i != endIndex; i = buffer[i + 3]) if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
			pick = i;
			if (dir > 0) break;
		}
		return pick;
	}
	slice(startI, endI, from) {
		let b = this.buffer;
		let copy = new Uint16Array(endI - startI), len = 0;
		for (let i = startI, j = 0; i < endI;) {
			copy[j++] = b[i++];
			copy[j++] = b[i++] - from;
			let to = copy[j++] = b[i++] - from;
			copy[j++] = b[i++] - startI;
			len = Math.max(len, to);
		}
		return new TreeBuffer(copy, len, this.set);
	}
};
function checkSide(side, pos, from, to) {
	switch (side) {
		case -2: return from < pos;
		case -1: return to >= pos && from < pos;
		case 0: return from < pos && to > pos;
		case 1: return from <= pos && to > pos;
		case 2: return to > pos;
		case 4: return true;
	}
}
function resolveNode(node, pos, side, overlays) {
	var _a;
	while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
		let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
		if (!parent) return node;
		node = parent;
	}
	let mode = overlays ? 0 : IterMode.IgnoreOverlays;
	if (overlays) {
		for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from) node = parent;
	}
	for (;;) {
		let inner = node.enter(pos, side, mode);
		if (!inner) return node;
		node = inner;
	}
}
var BaseNode = class {
	cursor(mode = 0) {
		return new TreeCursor(this, mode);
	}
	getChild(type, before = null, after = null) {
		let r = getChildren(this, type, before, after);
		return r.length ? r[0] : null;
	}
	getChildren(type, before = null, after = null) {
		return getChildren(this, type, before, after);
	}
	resolve(pos, side = 0) {
		return resolveNode(this, pos, side, false);
	}
	resolveInner(pos, side = 0) {
		return resolveNode(this, pos, side, true);
	}
	matchContext(context) {
		return matchNodeContext(this.parent, context);
	}
	enterUnfinishedNodesBefore(pos) {
		let scan = this.childBefore(pos), node = this;
		while (scan) {
			let last = scan.lastChild;
			if (!last || last.to != scan.to) break;
			if (last.type.isError && last.from == last.to) {
				node = scan;
				scan = last.prevSibling;
			} else scan = last;
		}
		return node;
	}
	get node() {
		return this;
	}
	get next() {
		return this.parent;
	}
};
var TreeNode = class TreeNode extends BaseNode {
	constructor(_tree, from, index, _parent) {
		super();
		this._tree = _tree;
		this.from = from;
		this.index = index;
		this._parent = _parent;
	}
	get type() {
		return this._tree.type;
	}
	get name() {
		return this._tree.type.name;
	}
	get to() {
		return this.from + this._tree.length;
	}
	nextChild(i, dir, pos, side, mode = 0) {
		for (let parent = this;;) {
			for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
				let next = children[i], start = positions[i] + parent.from, mounted;
				if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length)) continue;
				if (next instanceof TreeBuffer) {
					if (mode & IterMode.ExcludeBuffers) continue;
					let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
					if (index > -1) return new BufferNode(new BufferContext(parent, next, i, start), null, index);
				} else if (mode & IterMode.IncludeAnonymous || !next.type.isAnonymous || hasChild(next)) {
					let mounted;
					if (!(mode & IterMode.IgnoreMounts) && (mounted = MountedTree.get(next)) && !mounted.overlay) return new TreeNode(mounted.tree, start, i, parent);
					let inner = new TreeNode(next, start, i, parent);
					return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
				}
			}
			if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous) return null;
			if (parent.index >= 0) i = parent.index + dir;
			else i = dir < 0 ? -1 : parent._parent._tree.children.length;
			parent = parent._parent;
			if (!parent) return null;
		}
	}
	get firstChild() {
		return this.nextChild(0, 1, 0, 4);
	}
	get lastChild() {
		return this.nextChild(this._tree.children.length - 1, -1, 0, 4);
	}
	childAfter(pos) {
		return this.nextChild(0, 1, pos, 2);
	}
	childBefore(pos) {
		return this.nextChild(this._tree.children.length - 1, -1, pos, -2);
	}
	prop(prop) {
		return this._tree.prop(prop);
	}
	enter(pos, side, mode = 0) {
		let mounted;
		if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
			let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
			for (let { from, to } of mounted.overlay) if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos)) return new TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
		}
		return this.nextChild(0, 1, pos, side, mode);
	}
	nextSignificantParent() {
		let val = this;
		while (val.type.isAnonymous && val._parent) val = val._parent;
		return val;
	}
	get parent() {
		return this._parent ? this._parent.nextSignificantParent() : null;
	}
	get nextSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4) : null;
	}
	get prevSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4) : null;
	}
	get tree() {
		return this._tree;
	}
	toTree() {
		return this._tree;
	}
	toString() {
		return this._tree.toString();
	}
};
function getChildren(node, type, before, after) {
	let cur = node.cursor(), result = [];
	if (!cur.firstChild()) return result;
	if (before != null) for (let found = false; !found;) {
		found = cur.type.is(before);
		if (!cur.nextSibling()) return result;
	}
	for (;;) {
		if (after != null && cur.type.is(after)) return result;
		if (cur.type.is(type)) result.push(cur.node);
		if (!cur.nextSibling()) return after == null ? result : [];
	}
}
function matchNodeContext(node, context, i = context.length - 1) {
	for (let p = node; i >= 0; p = p.parent) {
		if (!p) return false;
		if (!p.type.isAnonymous) {
			if (context[i] && context[i] != p.name) return false;
			i--;
		}
	}
	return true;
}
var BufferContext = class {
	constructor(parent, buffer, index, start) {
		this.parent = parent;
		this.buffer = buffer;
		this.index = index;
		this.start = start;
	}
};
var BufferNode = class BufferNode extends BaseNode {
	get name() {
		return this.type.name;
	}
	get from() {
		return this.context.start + this.context.buffer.buffer[this.index + 1];
	}
	get to() {
		return this.context.start + this.context.buffer.buffer[this.index + 2];
	}
	constructor(context, _parent, index) {
		super();
		this.context = context;
		this._parent = _parent;
		this.index = index;
		this.type = context.buffer.set.types[context.buffer.buffer[index]];
	}
	child(dir, pos, side) {
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get firstChild() {
		return this.child(1, 0, 4);
	}
	get lastChild() {
		return this.child(-1, 0, 4);
	}
	childAfter(pos) {
		return this.child(1, pos, 2);
	}
	childBefore(pos) {
		return this.child(-1, pos, -2);
	}
	prop(prop) {
		return this.type.prop(prop);
	}
	enter(pos, side, mode = 0) {
		if (mode & IterMode.ExcludeBuffers) return null;
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get parent() {
		return this._parent || this.context.parent.nextSignificantParent();
	}
	externalSibling(dir) {
		return this._parent ? null : this.context.parent.nextChild(this.context.index + dir, dir, 0, 4);
	}
	get nextSibling() {
		let { buffer } = this.context;
		let after = buffer.buffer[this.index + 3];
		if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length)) return new BufferNode(this.context, this._parent, after);
		return this.externalSibling(1);
	}
	get prevSibling() {
		let { buffer } = this.context;
		let parentStart = this._parent ? this._parent.index + 4 : 0;
		if (this.index == parentStart) return this.externalSibling(-1);
		return new BufferNode(this.context, this._parent, buffer.findChild(parentStart, this.index, -1, 0, 4));
	}
	get tree() {
		return null;
	}
	toTree() {
		let children = [], positions = [];
		let { buffer } = this.context;
		let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
		if (endI > startI) {
			let from = buffer.buffer[this.index + 1];
			children.push(buffer.slice(startI, endI, from));
			positions.push(0);
		}
		return new Tree(this.type, children, positions, this.to - this.from);
	}
	toString() {
		return this.context.buffer.childString(this.index);
	}
};
function iterStack(heads) {
	if (!heads.length) return null;
	let pick = 0, picked = heads[0];
	for (let i = 1; i < heads.length; i++) {
		let node = heads[i];
		if (node.from > picked.from || node.to < picked.to) {
			picked = node;
			pick = i;
		}
	}
	let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
	let newHeads = heads.slice();
	if (next) newHeads[pick] = next;
	else newHeads.splice(pick, 1);
	return new StackIterator(newHeads, picked);
}
var StackIterator = class {
	constructor(heads, node) {
		this.heads = heads;
		this.node = node;
	}
	get next() {
		return iterStack(this.heads);
	}
};
function stackIterator(tree, pos, side) {
	let inner = tree.resolveInner(pos, side), layers = null;
	for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) if (scan.index < 0) {
		let parent = scan.parent;
		(layers || (layers = [inner])).push(parent.resolve(pos, side));
		scan = parent;
	} else {
		let mount = MountedTree.get(scan.tree);
		if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
			let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
			(layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
		}
	}
	return layers ? iterStack(layers) : inner;
}
var TreeCursor = class {
	get name() {
		return this.type.name;
	}
	constructor(node, mode = 0) {
		this.buffer = null;
		this.stack = [];
		this.index = 0;
		this.bufferNode = null;
		this.mode = mode & ~IterMode.EnterBracketed;
		if (node instanceof TreeNode) this.yieldNode(node);
		else {
			this._tree = node.context.parent;
			this.buffer = node.context;
			for (let n = node._parent; n; n = n._parent) this.stack.unshift(n.index);
			this.bufferNode = node;
			this.yieldBuf(node.index);
		}
	}
	yieldNode(node) {
		if (!node) return false;
		this._tree = node;
		this.type = node.type;
		this.from = node.from;
		this.to = node.to;
		return true;
	}
	yieldBuf(index, type) {
		this.index = index;
		let { start, buffer } = this.buffer;
		this.type = type || buffer.set.types[buffer.buffer[index]];
		this.from = start + buffer.buffer[index + 1];
		this.to = start + buffer.buffer[index + 2];
		return true;
	}
	yield(node) {
		if (!node) return false;
		if (node instanceof TreeNode) {
			this.buffer = null;
			return this.yieldNode(node);
		}
		this.buffer = node.context;
		return this.yieldBuf(node.index, node.type);
	}
	toString() {
		return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
	}
	enterChild(dir, pos, side) {
		if (!this.buffer) return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
		let { buffer } = this.buffer;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
		if (index < 0) return false;
		this.stack.push(this.index);
		return this.yieldBuf(index);
	}
	firstChild() {
		return this.enterChild(1, 0, 4);
	}
	lastChild() {
		return this.enterChild(-1, 0, 4);
	}
	childAfter(pos) {
		return this.enterChild(1, pos, 2);
	}
	childBefore(pos) {
		return this.enterChild(-1, pos, -2);
	}
	enter(pos, side, mode = this.mode) {
		if (!this.buffer) return this.yield(this._tree.enter(pos, side, mode));
		return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
	}
	parent() {
		if (!this.buffer) return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
		if (this.stack.length) return this.yieldBuf(this.stack.pop());
		let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
		this.buffer = null;
		return this.yieldNode(parent);
	}
	sibling(dir) {
		if (!this.buffer) return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
		let { buffer } = this.buffer, d = this.stack.length - 1;
		if (dir < 0) {
			let parentStart = d < 0 ? 0 : this.stack[d] + 4;
			if (this.index != parentStart) return this.yieldBuf(buffer.findChild(parentStart, this.index, -1, 0, 4));
		} else {
			let after = buffer.buffer[this.index + 3];
			if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3])) return this.yieldBuf(after);
		}
		return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
	}
	nextSibling() {
		return this.sibling(1);
	}
	prevSibling() {
		return this.sibling(-1);
	}
	atLastNode(dir) {
		let index, parent, { buffer } = this;
		if (buffer) {
			if (dir > 0) {
				if (this.index < buffer.buffer.buffer.length) return false;
			} else for (let i = 0; i < this.index; i++) if (buffer.buffer.buffer[i + 3] < this.index) return false;
			({index, parent} = buffer);
		} else ({index, _parent: parent} = this._tree);
		for (; parent; {index, _parent: parent} = parent) if (index > -1) for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
			let child = parent._tree.children[i];
			if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child)) return false;
		}
		return true;
	}
	move(dir, enter) {
		if (enter && this.enterChild(dir, 0, 4)) return true;
		for (;;) {
			if (this.sibling(dir)) return true;
			if (this.atLastNode(dir) || !this.parent()) return false;
		}
	}
	next(enter = true) {
		return this.move(1, enter);
	}
	prev(enter = true) {
		return this.move(-1, enter);
	}
	moveTo(pos, side = 0) {
		while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) if (!this.parent()) break;
		while (this.enterChild(1, pos, side));
		return this;
	}
	get node() {
		if (!this.buffer) return this._tree;
		let cache = this.bufferNode, result = null, depth = 0;
		if (cache && cache.context == this.buffer) scan: for (let index = this.index, d = this.stack.length; d >= 0;) {
			for (let c = cache; c; c = c._parent) if (c.index == index) {
				if (index == this.index) return c;
				result = c;
				depth = d + 1;
				break scan;
			}
			index = this.stack[--d];
		}
		for (let i = depth; i < this.stack.length; i++) result = new BufferNode(this.buffer, result, this.stack[i]);
		return this.bufferNode = new BufferNode(this.buffer, result, this.index);
	}
	get tree() {
		return this.buffer ? null : this._tree._tree;
	}
	iterate(enter, leave) {
		for (let depth = 0;;) {
			let mustLeave = false;
			if (this.type.isAnonymous || enter(this) !== false) {
				if (this.firstChild()) {
					depth++;
					continue;
				}
				if (!this.type.isAnonymous) mustLeave = true;
			}
			for (;;) {
				if (mustLeave && leave) leave(this);
				mustLeave = this.type.isAnonymous;
				if (!depth) return;
				if (this.nextSibling()) break;
				this.parent();
				depth--;
				mustLeave = true;
			}
		}
	}
	matchContext(context) {
		if (!this.buffer) return matchNodeContext(this.node.parent, context);
		let { buffer } = this.buffer, { types } = buffer.set;
		for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
			if (d < 0) return matchNodeContext(this._tree, context, i);
			let type = types[buffer.buffer[this.stack[d]]];
			if (!type.isAnonymous) {
				if (context[i] && context[i] != type.name) return false;
				i--;
			}
		}
		return true;
	}
};
function hasChild(tree) {
	return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
	var _a;
	let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
	let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
	let types = nodeSet.types;
	let contextHash = 0, lookAhead = 0;
	function takeNode(parentStart, minPos, children, positions, inRepeat, depth) {
		let { id, start, end, size } = cursor;
		let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
		if (size < 0) {
			cursor.next();
			if (size == -1) {
				let node = reused[id];
				children.push(node);
				positions.push(start - parentStart);
				return;
			} else if (size == -3) {
				contextHash = id;
				return;
			} else if (size == -4) {
				lookAhead = id;
				return;
			} else throw new RangeError(`Unrecognized record size: ${size}`);
		}
		let type = types[id], node, buffer;
		let startPos = start - parentStart;
		if (end - start <= maxBufferLength && (buffer = findBufferSize(cursor.pos - minPos, inRepeat))) {
			let data = new Uint16Array(buffer.size - buffer.skip);
			let endPos = cursor.pos - buffer.size, index = data.length;
			while (cursor.pos > endPos) index = copyToBuffer(buffer.start, data, index);
			node = new TreeBuffer(data, end - buffer.start, nodeSet);
			startPos = buffer.start - parentStart;
		} else {
			let endPos = cursor.pos - size;
			cursor.next();
			let localChildren = [], localPositions = [];
			let localInRepeat = id >= minRepeatType ? id : -1;
			let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
			while (cursor.pos > endPos) if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
				if (cursor.end <= lastEnd - maxBufferLength) {
					makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length;
					lastEnd = cursor.end;
					groupLookAhead = lookAhead;
				}
				cursor.next();
			} else if (depth > 2500) takeFlatNode(start, endPos, localChildren, localPositions);
			else {
				if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
					if (lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length + 1;
					lastEnd = cursor.start;
					groupLookAhead = lookAhead;
				}
				takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
			}
			if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
			localChildren.reverse();
			localPositions.reverse();
			if (localInRepeat > -1 && lastGroup > 0) {
				let make = makeBalanced(type, contextAtStart);
				node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
			} else node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
		}
		children.push(node);
		positions.push(startPos);
	}
	function takeFlatNode(parentStart, minPos, children, positions) {
		let nodes = [];
		let nodeCount = 0, stopAt = -1;
		while (cursor.pos > minPos) {
			let { id, start, end, size } = cursor;
			if (size > 4) cursor.next();
			else if (stopAt > -1 && start < stopAt) break;
			else {
				if (stopAt < 0) stopAt = end - maxBufferLength;
				nodes.push(id, start, end);
				nodeCount++;
				cursor.next();
			}
		}
		if (nodeCount) {
			let buffer = new Uint16Array(nodeCount * 4);
			let start = nodes[nodes.length - 2];
			for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
				buffer[j++] = nodes[i];
				buffer[j++] = nodes[i + 1] - start;
				buffer[j++] = nodes[i + 2] - start;
				buffer[j++] = j;
			}
			children.push(new TreeBuffer(buffer, nodes[2] - start, nodeSet));
			positions.push(start - parentStart);
		}
	}
	function makeBalanced(type, contextHash) {
		return (children, positions, length) => {
			let lookAhead = 0, lastI = children.length - 1, last, lookAheadProp;
			if (lastI >= 0 && (last = children[lastI]) instanceof Tree) {
				if (!lastI && last.type == type && last.length == length) return last;
				if (lookAheadProp = last.prop(NodeProp.lookAhead)) lookAhead = positions[lastI] + last.length + lookAheadProp - length;
			}
			return makeTree(type, children, positions, length, lookAhead, contextHash);
		};
	}
	function makeRepeatLeaf(children, positions, base, i, from, to, type, lookAhead, contextHash) {
		let localChildren = [], localPositions = [];
		while (children.length > i) {
			localChildren.push(children.pop());
			localPositions.push(positions.pop() + base - from);
		}
		children.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead - to, contextHash));
		positions.push(from - base);
	}
	function makeTree(type, children, positions, length, lookAhead, contextHash, props) {
		if (contextHash) {
			let pair = [NodeProp.contextHash, contextHash];
			props = props ? [pair].concat(props) : [pair];
		}
		if (lookAhead > 25) {
			let pair = [NodeProp.lookAhead, lookAhead];
			props = props ? [pair].concat(props) : [pair];
		}
		return new Tree(type, children, positions, length, props);
	}
	function findBufferSize(maxSize, inRepeat) {
		let fork = cursor.fork();
		let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
		let result = {
			size: 0,
			start: 0,
			skip: 0
		};
		scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos;) {
			let nodeSize = fork.size;
			if (fork.id == inRepeat && nodeSize >= 0) {
				result.size = size;
				result.start = start;
				result.skip = skip;
				skip += 4;
				size += 4;
				fork.next();
				continue;
			}
			let startPos = fork.pos - nodeSize;
			if (nodeSize < 0 || startPos < minPos || fork.start < minStart) break;
			let localSkipped = fork.id >= minRepeatType ? 4 : 0;
			let nodeStart = fork.start;
			fork.next();
			while (fork.pos > startPos) {
				if (fork.size < 0) {
					if (fork.size == -3 || fork.size == -4) localSkipped += 4;
					else break scan;
				} else if (fork.id >= minRepeatType) localSkipped += 4;
				fork.next();
			}
			start = nodeStart;
			size += nodeSize;
			skip += localSkipped;
		}
		if (inRepeat < 0 || size == maxSize) {
			result.size = size;
			result.start = start;
			result.skip = skip;
		}
		return result.size > 4 ? result : void 0;
	}
	function copyToBuffer(bufferStart, buffer, index) {
		let { id, start, end, size } = cursor;
		cursor.next();
		if (size >= 0 && id < minRepeatType) {
			let startIndex = index;
			if (size > 4) {
				let endPos = cursor.pos - (size - 4);
				while (cursor.pos > endPos) index = copyToBuffer(bufferStart, buffer, index);
			}
			buffer[--index] = startIndex;
			buffer[--index] = end - bufferStart;
			buffer[--index] = start - bufferStart;
			buffer[--index] = id;
		} else if (size == -3) contextHash = id;
		else if (size == -4) lookAhead = id;
		return index;
	}
	let children = [], positions = [];
	while (cursor.pos > 0) takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
	let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
	return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
const nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
	if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType) return 1;
	let size = nodeSizeCache.get(node);
	if (size == null) {
		size = 1;
		for (let child of node.children) {
			if (child.type != balanceType || !(child instanceof Tree)) {
				size = 1;
				break;
			}
			size += nodeSize(balanceType, child);
		}
		nodeSizeCache.set(node, size);
	}
	return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
	let total = 0;
	for (let i = from; i < to; i++) total += nodeSize(balanceType, children[i]);
	let maxChild = Math.ceil(total * 1.5 / 8);
	let localChildren = [], localPositions = [];
	function divide(children, positions, from, to, offset) {
		for (let i = from; i < to;) {
			let groupFrom = i, groupStart = positions[i], groupSize = nodeSize(balanceType, children[i]);
			i++;
			for (; i < to; i++) {
				let nextSize = nodeSize(balanceType, children[i]);
				if (groupSize + nextSize >= maxChild) break;
				groupSize += nextSize;
			}
			if (i == groupFrom + 1) {
				if (groupSize > maxChild) {
					let only = children[groupFrom];
					divide(only.children, only.positions, 0, only.children.length, positions[groupFrom] + offset);
					continue;
				}
				localChildren.push(children[groupFrom]);
			} else {
				let length = positions[i - 1] + children[i - 1].length - groupStart;
				localChildren.push(balanceRange(balanceType, children, positions, groupFrom, i, groupStart, length, null, mkTree));
			}
			localPositions.push(groupStart + offset - start);
		}
	}
	divide(children, positions, from, to, 0);
	return (mkTop || mkTree)(localChildren, localPositions, length);
}
var Parser = class {
	startParse(input, fragments, ranges) {
		if (typeof input == "string") input = new StringInput(input);
		ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
		return this.createParse(input, fragments || [], ranges);
	}
	parse(input, fragments, ranges) {
		let parse = this.startParse(input, fragments, ranges);
		for (;;) {
			let done = parse.advance();
			if (done) return done;
		}
	}
};
var StringInput = class {
	constructor(string) {
		this.string = string;
	}
	get length() {
		return this.string.length;
	}
	chunk(from) {
		return this.string.slice(from);
	}
	get lineChunks() {
		return false;
	}
	read(from, to) {
		return this.string.slice(from, to);
	}
};
const stoppedInner = new NodeProp({ perNode: true });

// node_modules/@lezer/lr/dist/index.js
var Stack = class Stack {
	constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
		this.p = p;
		this.stack = stack;
		this.state = state;
		this.reducePos = reducePos;
		this.pos = pos;
		this.score = score;
		this.buffer = buffer;
		this.bufferBase = bufferBase;
		this.curContext = curContext;
		this.lookAhead = lookAhead;
		this.parent = parent;
	}
	toString() {
		return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
	}
	static start(p, state, pos = 0) {
		let cx = p.parser.context;
		return new Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
	}
	get context() {
		return this.curContext ? this.curContext.context : null;
	}
	pushState(state, start) {
		this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
		this.state = state;
	}
	reduce(action) {
		var _a;
		let depth = action >> 19, type = action & 65535;
		let { parser } = this.p;
		let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
		let dPrec = parser.dynamicPrecedence(type);
		if (dPrec) this.score += dPrec;
		if (depth == 0) {
			if (type < parser.minRepeatTerm && this.reducePos < this.pos) this.reducePos = this.pos;
			this.pushState(parser.getGoto(this.state, type, true), this.reducePos);
			if (type < parser.minRepeatTerm) this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
			this.reduceContext(type, this.reducePos);
			return;
		}
		let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
		let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
		if (type < parser.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos) this.reducePos = this.pos;
		let size = this.reducePos - start;
		if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
			if (start == this.p.lastBigReductionStart) {
				this.p.bigReductionCount++;
				this.p.lastBigReductionSize = size;
			} else if (this.p.lastBigReductionSize < size) {
				this.p.bigReductionCount = 1;
				this.p.lastBigReductionStart = start;
				this.p.lastBigReductionSize = size;
			}
		}
		let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
		if (type < parser.minRepeatTerm || action & 131072) {
			let pos = parser.stateFlag(this.state, 1) ? this.pos : this.reducePos;
			this.storeNode(type, start, pos, count + 4, true);
		}
		if (action & 262144) this.state = this.stack[base];
		else {
			let baseStateID = this.stack[base - 3];
			this.state = parser.getGoto(baseStateID, type, true);
		}
		while (this.stack.length > base) this.stack.pop();
		this.reduceContext(type, start);
	}
	storeNode(term, start, end, size = 4, mustSink = false) {
		if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
			let top = this.buffer.length;
			if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
				if (start == end) return;
				if (this.buffer[top - 2] >= start) {
					this.buffer[top - 2] = end;
					return;
				}
			}
		}
		if (!mustSink || this.pos == end) this.buffer.push(term, start, end, size);
		else {
			let index = this.buffer.length;
			if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
				let mustMove = false;
				for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) if (this.buffer[scan - 1] >= 0) {
					mustMove = true;
					break;
				}
				if (mustMove) while (index > 0 && this.buffer[index - 2] > end) {
					this.buffer[index] = this.buffer[index - 4];
					this.buffer[index + 1] = this.buffer[index - 3];
					this.buffer[index + 2] = this.buffer[index - 2];
					this.buffer[index + 3] = this.buffer[index - 1];
					index -= 4;
					if (size > 4) size -= 4;
				}
			}
			this.buffer[index] = term;
			this.buffer[index + 1] = start;
			this.buffer[index + 2] = end;
			this.buffer[index + 3] = size;
		}
	}
	shift(action, type, start, end) {
		if (action & 131072) this.pushState(action & 65535, this.pos);
		else if ((action & 262144) == 0) {
			let nextState = action, { parser } = this.p;
			this.pos = end;
			let skipped = parser.stateFlag(nextState, 1);
			if (!skipped && (end > start || type <= parser.maxNode)) this.reducePos = end;
			this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
			this.shiftContext(type, start);
			if (type <= parser.maxNode) this.buffer.push(type, start, end, 4);
		} else {
			this.pos = end;
			this.shiftContext(type, start);
			if (type <= this.p.parser.maxNode) this.buffer.push(type, start, end, 4);
		}
	}
	apply(action, next, nextStart, nextEnd) {
		if (action & 65536) this.reduce(action);
		else this.shift(action, next, nextStart, nextEnd);
	}
	useNode(value, next, start) {
		let index = this.p.reused.length - 1;
		if (index < 0 || this.p.reused[index] != value) {
			this.p.reused.push(value);
			index++;
		}
		let end = this.reducePos = this.pos = start + value.length;
		this.pushState(next, start);
		this.buffer.push(index, start, end, -1);
		if (this.curContext) this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
	}
	split() {
		let parent = this;
		let off = parent.buffer.length;
		if (off && parent.buffer[off - 4] == 0) off -= 4;
		while (off > 0 && parent.buffer[off - 2] > parent.reducePos) off -= 4;
		let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
		while (parent && base == parent.bufferBase) parent = parent.parent;
		return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
	}
	recoverByDelete(next, nextEnd) {
		let isNode = next <= this.p.parser.maxNode;
		if (isNode) this.storeNode(next, this.pos, nextEnd, 4);
		this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
		this.pos = this.reducePos = nextEnd;
		this.score -= 190;
	}
	canShift(term) {
		for (let sim = new SimulatedStack(this);;) {
			let action = this.p.parser.stateSlot(sim.state, 4) || this.p.parser.hasAction(sim.state, term);
			if (action == 0) return false;
			if ((action & 65536) == 0) return true;
			sim.reduce(action);
		}
	}
	recoverByInsert(next) {
		if (this.stack.length >= 300) return [];
		let nextStates = this.p.parser.nextStates(this.state);
		if (nextStates.length > 8 || this.stack.length >= 120) {
			let best = [];
			for (let i = 0, s; i < nextStates.length; i += 2) if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next)) best.push(nextStates[i], s);
			if (this.stack.length < 120) for (let i = 0; best.length < 8 && i < nextStates.length; i += 2) {
				let s = nextStates[i + 1];
				if (!best.some((v, i) => i & 1 && v == s)) best.push(nextStates[i], s);
			}
			nextStates = best;
		}
		let result = [];
		for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
			let s = nextStates[i + 1];
			if (s == this.state) continue;
			let stack = this.split();
			stack.pushState(s, this.pos);
			stack.storeNode(0, stack.pos, stack.pos, 4, true);
			stack.shiftContext(nextStates[i], this.pos);
			stack.reducePos = this.pos;
			stack.score -= 200;
			result.push(stack);
		}
		return result;
	}
	forceReduce() {
		let { parser } = this.p;
		let reduce = parser.stateSlot(this.state, 5);
		if ((reduce & 65536) == 0) return false;
		if (!parser.validAction(this.state, reduce)) {
			let depth = reduce >> 19, term = reduce & 65535;
			let target = this.stack.length - depth * 3;
			if (target < 0 || parser.getGoto(this.stack[target], term, false) < 0) {
				let backup = this.findForcedReduction();
				if (backup == null) return false;
				reduce = backup;
			}
			this.storeNode(0, this.pos, this.pos, 4, true);
			this.score -= 100;
		}
		this.reducePos = this.pos;
		this.reduce(reduce);
		return true;
	}
	findForcedReduction() {
		let { parser } = this.p, seen = [];
		let explore = (state, depth) => {
			if (seen.includes(state)) return;
			seen.push(state);
			return parser.allActions(state, (action) => {
				if (action & 393216);
				else if (action & 65536) {
					let rDepth = (action >> 19) - depth;
					if (rDepth > 1) {
						let term = action & 65535, target = this.stack.length - rDepth * 3;
						if (target >= 0 && parser.getGoto(this.stack[target], term, false) >= 0) return rDepth << 19 | 65536 | term;
					}
				} else {
					let found = explore(action, depth + 1);
					if (found != null) return found;
				}
			});
		};
		return explore(this.state, 0);
	}
	forceAll() {
		while (!this.p.parser.stateFlag(this.state, 2)) if (!this.forceReduce()) {
			this.storeNode(0, this.pos, this.pos, 4, true);
			break;
		}
		return this;
	}
	get deadEnd() {
		if (this.stack.length != 3) return false;
		let { parser } = this.p;
		return parser.data[parser.stateSlot(this.state, 1)] == 65535 && !parser.stateSlot(this.state, 4);
	}
	restart() {
		this.storeNode(0, this.pos, this.pos, 4, true);
		this.state = this.stack[0];
		this.stack.length = 0;
	}
	sameState(other) {
		if (this.state != other.state || this.stack.length != other.stack.length) return false;
		for (let i = 0; i < this.stack.length; i += 3) if (this.stack[i] != other.stack[i]) return false;
		return true;
	}
	get parser() {
		return this.p.parser;
	}
	dialectEnabled(dialectID) {
		return this.p.parser.dialect.flags[dialectID];
	}
	shiftContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	reduceContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	emitContext() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -3) this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
	}
	emitLookAhead() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -4) this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
	}
	updateContext(context) {
		if (context != this.curContext.context) {
			let newCx = new StackContext(this.curContext.tracker, context);
			if (newCx.hash != this.curContext.hash) this.emitContext();
			this.curContext = newCx;
		}
	}
	setLookAhead(lookAhead) {
		if (lookAhead <= this.lookAhead) return false;
		this.emitLookAhead();
		this.lookAhead = lookAhead;
		return true;
	}
	close() {
		if (this.curContext && this.curContext.tracker.strict) this.emitContext();
		if (this.lookAhead > 0) this.emitLookAhead();
	}
};
var StackContext = class {
	constructor(tracker, context) {
		this.tracker = tracker;
		this.context = context;
		this.hash = tracker.strict ? tracker.hash(context) : 0;
	}
};
var SimulatedStack = class {
	constructor(start) {
		this.start = start;
		this.state = start.state;
		this.stack = start.stack;
		this.base = this.stack.length;
	}
	reduce(action) {
		let term = action & 65535, depth = action >> 19;
		if (depth == 0) {
			if (this.stack == this.start.stack) this.stack = this.stack.slice();
			this.stack.push(this.state, 0, 0);
			this.base += 3;
		} else this.base -= (depth - 1) * 3;
		let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
		this.state = goto;
	}
};
var StackBufferCursor = class StackBufferCursor {
	constructor(stack, pos, index) {
		this.stack = stack;
		this.pos = pos;
		this.index = index;
		this.buffer = stack.buffer;
		if (this.index == 0) this.maybeNext();
	}
	static create(stack, pos = stack.bufferBase + stack.buffer.length) {
		return new StackBufferCursor(stack, pos, pos - stack.bufferBase);
	}
	maybeNext() {
		let next = this.stack.parent;
		if (next != null) {
			this.index = this.stack.bufferBase - next.bufferBase;
			this.stack = next;
			this.buffer = next.buffer;
		}
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	next() {
		this.index -= 4;
		this.pos -= 4;
		if (this.index == 0) this.maybeNext();
	}
	fork() {
		return new StackBufferCursor(this.stack, this.pos, this.index);
	}
};
function decodeArray(input, Type = Uint16Array) {
	if (typeof input != "string") return input;
	let array = null;
	for (let pos = 0, out = 0; pos < input.length;) {
		let value = 0;
		for (;;) {
			let next = input.charCodeAt(pos++), stop = false;
			if (next == 126) {
				value = 65535;
				break;
			}
			if (next >= 92) next--;
			if (next >= 34) next--;
			let digit = next - 32;
			if (digit >= 46) {
				digit -= 46;
				stop = true;
			}
			value += digit;
			if (stop) break;
			value *= 46;
		}
		if (array) array[out++] = value;
		else array = new Type(value);
	}
	return array;
}
var CachedToken = class {
	constructor() {
		this.start = -1;
		this.value = -1;
		this.end = -1;
		this.extended = -1;
		this.lookAhead = 0;
		this.mask = 0;
		this.context = 0;
	}
};
const nullToken = new CachedToken();
var InputStream = class {
	constructor(input, ranges) {
		this.input = input;
		this.ranges = ranges;
		this.chunk = "";
		this.chunkOff = 0;
		this.chunk2 = "";
		this.chunk2Pos = 0;
		this.next = -1;
		this.token = nullToken;
		this.rangeIndex = 0;
		this.pos = this.chunkPos = ranges[0].from;
		this.range = ranges[0];
		this.end = ranges[ranges.length - 1].to;
		this.readNext();
	}
	resolveOffset(offset, assoc) {
		let range = this.range, index = this.rangeIndex;
		let pos = this.pos + offset;
		while (pos < range.from) {
			if (!index) return null;
			let next = this.ranges[--index];
			pos -= range.from - next.to;
			range = next;
		}
		while (assoc < 0 ? pos > range.to : pos >= range.to) {
			if (index == this.ranges.length - 1) return null;
			let next = this.ranges[++index];
			pos += next.from - range.to;
			range = next;
		}
		return pos;
	}
	clipPos(pos) {
		if (pos >= this.range.from && pos < this.range.to) return pos;
		for (let range of this.ranges) if (range.to > pos) return Math.max(pos, range.from);
		return this.end;
	}
	peek(offset) {
		let idx = this.chunkOff + offset, pos, result;
		if (idx >= 0 && idx < this.chunk.length) {
			pos = this.pos + offset;
			result = this.chunk.charCodeAt(idx);
		} else {
			let resolved = this.resolveOffset(offset, 1);
			if (resolved == null) return -1;
			pos = resolved;
			if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
			else {
				let i = this.rangeIndex, range = this.range;
				while (range.to <= pos) range = this.ranges[++i];
				this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
				if (pos + this.chunk2.length > range.to) this.chunk2 = this.chunk2.slice(0, range.to - pos);
				result = this.chunk2.charCodeAt(0);
			}
		}
		if (pos >= this.token.lookAhead) this.token.lookAhead = pos + 1;
		return result;
	}
	acceptToken(token, endOffset = 0) {
		let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
		if (end == null || end < this.token.start) throw new RangeError("Token end out of bounds");
		this.token.value = token;
		this.token.end = end;
	}
	acceptTokenTo(token, endPos) {
		this.token.value = token;
		this.token.end = endPos;
	}
	getChunk() {
		if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
			let { chunk, chunkPos } = this;
			this.chunk = this.chunk2;
			this.chunkPos = this.chunk2Pos;
			this.chunk2 = chunk;
			this.chunk2Pos = chunkPos;
			this.chunkOff = this.pos - this.chunkPos;
		} else {
			this.chunk2 = this.chunk;
			this.chunk2Pos = this.chunkPos;
			let nextChunk = this.input.chunk(this.pos);
			let end = this.pos + nextChunk.length;
			this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
			this.chunkPos = this.pos;
			this.chunkOff = 0;
		}
	}
	readNext() {
		if (this.chunkOff >= this.chunk.length) {
			this.getChunk();
			if (this.chunkOff == this.chunk.length) return this.next = -1;
		}
		return this.next = this.chunk.charCodeAt(this.chunkOff);
	}
	advance(n = 1) {
		this.chunkOff += n;
		while (this.pos + n >= this.range.to) {
			if (this.rangeIndex == this.ranges.length - 1) return this.setDone();
			n -= this.range.to - this.pos;
			this.range = this.ranges[++this.rangeIndex];
			this.pos = this.range.from;
		}
		this.pos += n;
		if (this.pos >= this.token.lookAhead) this.token.lookAhead = this.pos + 1;
		return this.readNext();
	}
	setDone() {
		this.pos = this.chunkPos = this.end;
		this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
		this.chunk = "";
		return this.next = -1;
	}
	reset(pos, token) {
		if (token) {
			this.token = token;
			token.start = pos;
			token.lookAhead = pos + 1;
			token.value = token.extended = -1;
		} else this.token = nullToken;
		if (this.pos != pos) {
			this.pos = pos;
			if (pos == this.end) {
				this.setDone();
				return this;
			}
			while (pos < this.range.from) this.range = this.ranges[--this.rangeIndex];
			while (pos >= this.range.to) this.range = this.ranges[++this.rangeIndex];
			if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) this.chunkOff = pos - this.chunkPos;
			else {
				this.chunk = "";
				this.chunkOff = 0;
			}
			this.readNext();
		}
		return this;
	}
	read(from, to) {
		if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length) return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
		if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length) return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
		if (from >= this.range.from && to <= this.range.to) return this.input.read(from, to);
		let result = "";
		for (let r of this.ranges) {
			if (r.from >= to) break;
			if (r.to > from) result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
		}
		return result;
	}
};
var TokenGroup = class {
	constructor(data, id) {
		this.data = data;
		this.id = id;
	}
	token(input, stack) {
		let { parser } = stack.p;
		readToken(this.data, input, stack, this.id, parser.data, parser.tokenPrecTable);
	}
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var LocalTokenGroup = class {
	constructor(data, precTable, elseToken) {
		this.precTable = precTable;
		this.elseToken = elseToken;
		this.data = typeof data == "string" ? decodeArray(data) : data;
	}
	token(input, stack) {
		let start = input.pos, skipped = 0;
		for (;;) {
			let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
			readToken(this.data, input, stack, 0, this.data, this.precTable);
			if (input.token.value > -1) break;
			if (this.elseToken == null) return;
			if (!atEof) skipped++;
			if (nextPos == null) break;
			input.reset(nextPos, input.token);
		}
		if (skipped) {
			input.reset(start, input.token);
			input.acceptToken(this.elseToken, skipped);
		}
	}
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
var ExternalTokenizer = class {
	constructor(token, options = {}) {
		this.token = token;
		this.contextual = !!options.contextual;
		this.fallback = !!options.fallback;
		this.extend = !!options.extend;
	}
};
function readToken(data, input, stack, group, precTable, precOffset) {
	let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
	scan: for (;;) {
		if ((groupMask & data[state]) == 0) break;
		let accEnd = data[state + 1];
		for (let i = state + 3; i < accEnd; i += 2) if ((data[i + 1] & groupMask) > 0) {
			let term = data[i];
			if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
				input.acceptToken(term);
				break;
			}
		}
		let next = input.next, low = 0, high = data[state + 2];
		if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
			state = data[accEnd + high * 3 - 1];
			continue scan;
		}
		for (; low < high;) {
			let mid = low + high >> 1;
			let index = accEnd + mid + (mid << 1);
			let from = data[index], to = data[index + 1] || 65536;
			if (next < from) high = mid;
			else if (next >= to) low = mid + 1;
			else {
				state = data[index + 2];
				input.advance();
				continue scan;
			}
		}
		break;
	}
}
function findOffset(data, start, term) {
	for (let i = start, next; (next = data[i]) != 65535; i++) if (next == term) return i - start;
	return -1;
}
function overrides(token, prev, tableData, tableOffset) {
	let iPrev = findOffset(tableData, tableOffset, prev);
	return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
const verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
let stackIDs = null;
function cutAt(tree, pos, side) {
	let cursor = tree.cursor(IterMode.IncludeAnonymous);
	cursor.moveTo(pos);
	for (;;) if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos))) for (;;) {
		if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError) return side < 0 ? Math.max(0, Math.min(cursor.to - 1, pos - 25)) : Math.min(tree.length, Math.max(cursor.from + 1, pos + 25));
		if (side < 0 ? cursor.prevSibling() : cursor.nextSibling()) break;
		if (!cursor.parent()) return side < 0 ? 0 : tree.length;
	}
}
var FragmentCursor = class {
	constructor(fragments, minRepeat) {
		this.fragments = fragments;
		this.minRepeat = minRepeat;
		this.i = 0;
		this.fragment = null;
		this.safeFrom = -1;
		this.safeTo = -1;
		this.trees = [];
		this.start = [];
		this.index = [];
		this.lastRepeat = null;
		this.lastRepeatPos = -1;
		this.nextFragment();
	}
	nextFragment() {
		let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
		if (fr) {
			this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
			this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
			while (this.trees.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
			}
			this.trees.push(fr.tree);
			this.start.push(-fr.offset);
			this.index.push(0);
			this.nextStart = this.safeFrom;
		} else this.nextStart = 1e9;
	}
	nodeAt(pos) {
		if (pos < this.nextStart) return null;
		while (this.fragment && this.safeTo <= pos) this.nextFragment();
		if (!this.fragment) return null;
		for (;;) {
			let last = this.trees.length - 1;
			if (last < 0) {
				this.nextFragment();
				return null;
			}
			if (pos < this.safeFrom) return null;
			let top = this.trees[last], index = this.index[last];
			if (index == top.children.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
				continue;
			}
			let next = top.children[index];
			let start = this.start[last] + top.positions[index];
			if (start > pos) {
				this.nextStart = start;
				return null;
			}
			if (next instanceof Tree) {
				let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
				if (start == pos || storeRepeat) {
					let end = start + next.length, lookahead;
					if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
						if (storeRepeat) {
							this.lastRepeat = next;
							this.lastRepeatPos = start;
						}
						if (start == pos) return next;
					}
				}
				this.index[last]++;
				if (start + next.length >= Math.max(this.safeFrom, pos)) {
					this.trees.push(next);
					this.start.push(start);
					this.index.push(0);
				}
			} else {
				this.index[last]++;
				this.nextStart = start + next.length;
			}
		}
	}
};
var TokenCache = class {
	constructor(parser, stream) {
		this.stream = stream;
		this.tokens = [];
		this.mainToken = null;
		this.actions = [];
		this.tokens = parser.tokenizers.map((_) => new CachedToken());
	}
	getActions(stack) {
		let actionIndex = 0;
		let main = null;
		let { parser } = stack.p, { tokenizers } = parser;
		let mask = parser.stateSlot(stack.state, 3);
		let context = stack.curContext ? stack.curContext.hash : 0;
		let lookAhead = 0;
		for (let i = 0; i < tokenizers.length; i++) {
			if ((1 << i & mask) == 0) continue;
			let tokenizer = tokenizers[i], token = this.tokens[i];
			if (main && !tokenizer.fallback) continue;
			if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
				this.updateCachedToken(token, tokenizer, stack);
				token.mask = mask;
				token.context = context;
			}
			if (token.lookAhead > token.end + 25) lookAhead = Math.max(token.lookAhead, lookAhead);
			if (token.value != 0) {
				let startIndex = actionIndex;
				if (token.extended > -1) actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
				actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
				if (!tokenizer.extend) {
					main = token;
					if (actionIndex > startIndex) break;
				}
			}
		}
		while (this.actions.length > actionIndex) this.actions.pop();
		if (lookAhead) stack.setLookAhead(lookAhead);
		if (!main && stack.pos == this.stream.end) {
			main = new CachedToken();
			main.value = stack.p.parser.eofTerm;
			main.start = main.end = stack.pos;
			actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
		}
		this.mainToken = main;
		return this.actions;
	}
	getMainToken(stack) {
		if (this.mainToken) return this.mainToken;
		let main = new CachedToken(), { pos, p } = stack;
		main.start = pos;
		main.end = Math.min(pos + 1, p.stream.end);
		main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
		return main;
	}
	updateCachedToken(token, tokenizer, stack) {
		let start = this.stream.clipPos(stack.pos);
		tokenizer.token(this.stream.reset(start, token), stack);
		if (token.value > -1) {
			let { parser } = stack.p;
			for (let i = 0; i < parser.specialized.length; i++) if (parser.specialized[i] == token.value) {
				let result = parser.specializers[i](this.stream.read(token.start, token.end), stack);
				if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
					if ((result & 1) == 0) token.value = result >> 1;
					else token.extended = result >> 1;
					break;
				}
			}
		} else {
			token.value = 0;
			token.end = this.stream.clipPos(start + 1);
		}
	}
	putAction(action, token, end, index) {
		for (let i = 0; i < index; i += 3) if (this.actions[i] == action) return index;
		this.actions[index++] = action;
		this.actions[index++] = token;
		this.actions[index++] = end;
		return index;
	}
	addActions(stack, token, end, index) {
		let { state } = stack, { parser } = stack.p, { data } = parser;
		for (let set = 0; set < 2; set++) for (let i = parser.stateSlot(state, set ? 2 : 1);; i += 3) {
			if (data[i] == 65535) {
				if (data[i + 1] == 1) i = pair(data, i + 2);
				else {
					if (index == 0 && data[i + 1] == 2) index = this.putAction(pair(data, i + 2), token, end, index);
					break;
				}
			}
			if (data[i] == token) index = this.putAction(pair(data, i + 1), token, end, index);
		}
		return index;
	}
};
var Parse = class {
	constructor(parser, input, fragments, ranges) {
		this.parser = parser;
		this.input = input;
		this.ranges = ranges;
		this.recovering = 0;
		this.nextStackID = 9812;
		this.minStackPos = 0;
		this.reused = [];
		this.stoppedAt = null;
		this.lastBigReductionStart = -1;
		this.lastBigReductionSize = 0;
		this.bigReductionCount = 0;
		this.stream = new InputStream(input, ranges);
		this.tokens = new TokenCache(parser, this.stream);
		this.topTerm = parser.top[1];
		let { from } = ranges[0];
		this.stacks = [Stack.start(this, parser.top[0], from)];
		this.fragments = fragments.length && this.stream.end - from > parser.bufferLength * 4 ? new FragmentCursor(fragments, parser.minRepeatTerm) : null;
	}
	get parsedPos() {
		return this.minStackPos;
	}
	advance() {
		let stacks = this.stacks, pos = this.minStackPos;
		let newStacks = this.stacks = [];
		let stopped, stoppedTokens;
		if (this.bigReductionCount > 300 && stacks.length == 1) {
			let [s] = stacks;
			while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart);
			this.bigReductionCount = this.lastBigReductionSize = 0;
		}
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i];
			for (;;) {
				this.tokens.mainToken = null;
				if (stack.pos > pos) newStacks.push(stack);
				else if (this.advanceStack(stack, newStacks, stacks)) continue;
				else {
					if (!stopped) {
						stopped = [];
						stoppedTokens = [];
					}
					stopped.push(stack);
					let tok = this.tokens.getMainToken(stack);
					stoppedTokens.push(tok.value, tok.end);
				}
				break;
			}
		}
		if (!newStacks.length) {
			let finished = stopped && findFinished(stopped);
			if (finished) {
				if (verbose) console.log("Finish with " + this.stackID(finished));
				return this.stackToTree(finished);
			}
			if (this.parser.strict) {
				if (verbose && stopped) console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
				throw new SyntaxError("No parse at " + pos);
			}
			if (!this.recovering) this.recovering = 5;
		}
		if (this.recovering && stopped) {
			let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
			if (finished) {
				if (verbose) console.log("Force-finish " + this.stackID(finished));
				return this.stackToTree(finished.forceAll());
			}
		}
		if (this.recovering) {
			let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
			if (newStacks.length > maxRemaining) {
				newStacks.sort((a, b) => b.score - a.score);
				while (newStacks.length > maxRemaining) newStacks.pop();
			}
			if (newStacks.some((s) => s.reducePos > pos)) this.recovering--;
		} else if (newStacks.length > 1) {
			outer: for (let i = 0; i < newStacks.length - 1; i++) {
				let stack = newStacks[i];
				for (let j = i + 1; j < newStacks.length; j++) {
					let other = newStacks[j];
					if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
						if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) newStacks.splice(j--, 1);
						else {
							newStacks.splice(i--, 1);
							continue outer;
						}
					}
				}
			}
			if (newStacks.length > 12) {
				newStacks.sort((a, b) => b.score - a.score);
				newStacks.splice(12, newStacks.length - 12);
			}
		}
		this.minStackPos = newStacks[0].pos;
		for (let i = 1; i < newStacks.length; i++) if (newStacks[i].pos < this.minStackPos) this.minStackPos = newStacks[i].pos;
		return null;
	}
	stopAt(pos) {
		if (this.stoppedAt != null && this.stoppedAt < pos) throw new RangeError("Can't move stoppedAt forward");
		this.stoppedAt = pos;
	}
	tryReuse(stack, start, tree, repeatOnly) {
		if (!tree) return null;
		let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
		for (; tree;) {
			let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
			if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
				stack.useNode(tree, match, start);
				return tree;
			}
			if (tree.children.length == 0 || tree.positions[0] > 0) break;
			let inner = tree.children[0];
			if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm)) tree = inner;
			else break;
		}
		return null;
	}
	advanceStack(stack, stacks, split) {
		let start = stack.pos, { parser } = this;
		let base = verbose ? this.stackID(stack) + " -> " : "";
		if (this.stoppedAt != null && start > this.stoppedAt) return stack.forceReduce() ? stack : null;
		if (this.fragments) {
			let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
			if (reused) {
				if (verbose) console.log(base + this.stackID(stack) + ` (via reuse of ${parser.getName(reused.type.id)})`);
				return true;
			}
		}
		let defaultReduce = parser.stateSlot(stack.state, 4);
		if (defaultReduce > 0) {
			stack.reduce(defaultReduce);
			if (verbose) console.log(base + this.stackID(stack) + ` (via always-reduce ${parser.getName(defaultReduce & 65535)})`);
			return true;
		}
		if (stack.stack.length >= 8400) while (stack.stack.length > 6e3 && stack.forceReduce());
		let actions = this.tokens.getActions(stack);
		for (let i = 0; i < actions.length;) {
			let action = actions[i++], term = actions[i++], end = actions[i++];
			let last = i == actions.length || !split;
			let localStack = last ? stack : stack.split();
			let main = this.tokens.mainToken;
			localStack.apply(action, term, main ? main.start : localStack.pos, end);
			if (verbose) console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser.getName(action & 65535)}`} for ${parser.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
			if (last) return true;
			else if (localStack.pos > start) stacks.push(localStack);
			else split.push(localStack);
		}
		return false;
	}
	advanceFully(stack, newStacks) {
		let pos = stack.pos;
		for (;;) {
			if (!this.advanceStack(stack, null, null)) return false;
			if (stack.pos > pos) {
				pushStackDedup(stack, newStacks);
				return true;
			}
		}
	}
	runRecovery(stacks, tokens, newStacks) {
		let finished = null, restarted = false;
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
			let base = verbose ? this.stackID(stack) + " -> " : "";
			if (stack.deadEnd) {
				if (restarted) continue;
				restarted = true;
				stack.restart();
				if (verbose) console.log(base + this.stackID(stack) + " (restarted)");
				if (this.advanceFully(stack, newStacks)) continue;
			}
			let force = stack.split(), forceBase = base;
			for (let j = 0; j < 10 && force.forceReduce(); j++) {
				if (verbose) console.log(forceBase + this.stackID(force) + " (via force-reduce)");
				if (this.advanceFully(force, newStacks)) break;
				if (verbose) forceBase = this.stackID(force) + " -> ";
			}
			for (let insert of stack.recoverByInsert(token)) {
				if (verbose) console.log(base + this.stackID(insert) + " (via recover-insert)");
				this.advanceFully(insert, newStacks);
			}
			if (this.stream.end > stack.pos) {
				if (tokenEnd == stack.pos) {
					tokenEnd++;
					token = 0;
				}
				stack.recoverByDelete(token, tokenEnd);
				if (verbose) console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
				pushStackDedup(stack, newStacks);
			} else if (!finished || finished.score < force.score) finished = force;
		}
		return finished;
	}
	stackToTree(stack) {
		stack.close();
		return Tree.build({
			buffer: StackBufferCursor.create(stack),
			nodeSet: this.parser.nodeSet,
			topID: this.topTerm,
			maxBufferLength: this.parser.bufferLength,
			reused: this.reused,
			start: this.ranges[0].from,
			length: stack.pos - this.ranges[0].from,
			minRepeatType: this.parser.minRepeatTerm
		});
	}
	stackID(stack) {
		let id = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
		if (!id) stackIDs.set(stack, id = String.fromCodePoint(this.nextStackID++));
		return id + stack;
	}
};
function pushStackDedup(stack, newStacks) {
	for (let i = 0; i < newStacks.length; i++) {
		let other = newStacks[i];
		if (other.pos == stack.pos && other.sameState(stack)) {
			if (newStacks[i].score < stack.score) newStacks[i] = stack;
			return;
		}
	}
	newStacks.push(stack);
}
var Dialect = class {
	constructor(source, flags, disabled) {
		this.source = source;
		this.flags = flags;
		this.disabled = disabled;
	}
	allows(term) {
		return !this.disabled || this.disabled[term] == 0;
	}
};
const id = (x) => x;
var ContextTracker = class {
	constructor(spec) {
		this.start = spec.start;
		this.shift = spec.shift || id;
		this.reduce = spec.reduce || id;
		this.reuse = spec.reuse || id;
		this.hash = spec.hash || (() => 0);
		this.strict = spec.strict !== false;
	}
};
var LRParser = class LRParser extends Parser {
	constructor(spec) {
		super();
		this.wrappers = [];
		if (spec.version != 14) throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (14)`);
		let nodeNames = spec.nodeNames.split(" ");
		this.minRepeatTerm = nodeNames.length;
		for (let i = 0; i < spec.repeatNodeCount; i++) nodeNames.push("");
		let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
		let nodeProps = [];
		for (let i = 0; i < nodeNames.length; i++) nodeProps.push([]);
		function setProp(nodeID, prop, value) {
			nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
		}
		if (spec.nodeProps) for (let propSpec of spec.nodeProps) {
			let prop = propSpec[0];
			if (typeof prop == "string") prop = NodeProp[prop];
			for (let i = 1; i < propSpec.length;) {
				let next = propSpec[i++];
				if (next >= 0) setProp(next, prop, propSpec[i++]);
				else {
					let value = propSpec[i + -next];
					for (let j = -next; j > 0; j--) setProp(propSpec[i++], prop, value);
					i++;
				}
			}
		}
		this.nodeSet = new NodeSet(nodeNames.map((name, i) => NodeType.define({
			name: i >= this.minRepeatTerm ? void 0 : name,
			id: i,
			props: nodeProps[i],
			top: topTerms.indexOf(i) > -1,
			error: i == 0,
			skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
		})));
		if (spec.propSources) this.nodeSet = this.nodeSet.extend(...spec.propSources);
		this.strict = false;
		this.bufferLength = DefaultBufferLength;
		let tokenArray = decodeArray(spec.tokenData);
		this.context = spec.context;
		this.specializerSpecs = spec.specialized || [];
		this.specialized = new Uint16Array(this.specializerSpecs.length);
		for (let i = 0; i < this.specializerSpecs.length; i++) this.specialized[i] = this.specializerSpecs[i].term;
		this.specializers = this.specializerSpecs.map(getSpecializer);
		this.states = decodeArray(spec.states, Uint32Array);
		this.data = decodeArray(spec.stateData);
		this.goto = decodeArray(spec.goto);
		this.maxTerm = spec.maxTerm;
		this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
		this.topRules = spec.topRules;
		this.dialects = spec.dialects || {};
		this.dynamicPrecedences = spec.dynamicPrecedences || null;
		this.tokenPrecTable = spec.tokenPrec;
		this.termNames = spec.termNames || null;
		this.maxNode = this.nodeSet.types.length - 1;
		this.dialect = this.parseDialect();
		this.top = this.topRules[Object.keys(this.topRules)[0]];
	}
	createParse(input, fragments, ranges) {
		let parse = new Parse(this, input, fragments, ranges);
		for (let w of this.wrappers) parse = w(parse, input, fragments, ranges);
		return parse;
	}
	getGoto(state, term, loose = false) {
		let table = this.goto;
		if (term >= table[0]) return -1;
		for (let pos = table[term + 1];;) {
			let groupTag = table[pos++], last = groupTag & 1;
			let target = table[pos++];
			if (last && loose) return target;
			for (let end = pos + (groupTag >> 1); pos < end; pos++) if (table[pos] == state) return target;
			if (last) return -1;
		}
	}
	hasAction(state, terminal) {
		let data = this.data;
		for (let set = 0; set < 2; set++) for (let i = this.stateSlot(state, set ? 2 : 1), next;; i += 3) {
			if ((next = data[i]) == 65535) {
				if (data[i + 1] == 1) next = data[i = pair(data, i + 2)];
				else if (data[i + 1] == 2) return pair(data, i + 2);
				else break;
			}
			if (next == terminal || next == 0) return pair(data, i + 1);
		}
		return 0;
	}
	stateSlot(state, slot) {
		return this.states[state * 6 + slot];
	}
	stateFlag(state, flag) {
		return (this.stateSlot(state, 0) & flag) > 0;
	}
	validAction(state, action) {
		return !!this.allActions(state, (a) => a == action ? true : null);
	}
	allActions(state, action) {
		let deflt = this.stateSlot(state, 4);
		let result = deflt ? action(deflt) : void 0;
		for (let i = this.stateSlot(state, 1); result == null; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			result = action(pair(this.data, i + 1));
		}
		return result;
	}
	nextStates(state) {
		let result = [];
		for (let i = this.stateSlot(state, 1);; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			if ((this.data[i + 2] & 1) == 0) {
				let value = this.data[i + 1];
				if (!result.some((v, i) => i & 1 && v == value)) result.push(this.data[i], value);
			}
		}
		return result;
	}
	configure(config) {
		let copy = Object.assign(Object.create(LRParser.prototype), this);
		if (config.props) copy.nodeSet = this.nodeSet.extend(...config.props);
		if (config.top) {
			let info = this.topRules[config.top];
			if (!info) throw new RangeError(`Invalid top rule name ${config.top}`);
			copy.top = info;
		}
		if (config.tokenizers) copy.tokenizers = this.tokenizers.map((t) => {
			let found = config.tokenizers.find((r) => r.from == t);
			return found ? found.to : t;
		});
		if (config.specializers) {
			copy.specializers = this.specializers.slice();
			copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
				let found = config.specializers.find((r) => r.from == s.external);
				if (!found) return s;
				let spec = Object.assign(Object.assign({}, s), { external: found.to });
				copy.specializers[i] = getSpecializer(spec);
				return spec;
			});
		}
		if (config.contextTracker) copy.context = config.contextTracker;
		if (config.dialect) copy.dialect = this.parseDialect(config.dialect);
		if (config.strict != null) copy.strict = config.strict;
		if (config.wrap) copy.wrappers = copy.wrappers.concat(config.wrap);
		if (config.bufferLength != null) copy.bufferLength = config.bufferLength;
		return copy;
	}
	hasWrappers() {
		return this.wrappers.length > 0;
	}
	getName(term) {
		return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
	}
	get eofTerm() {
		return this.maxNode + 1;
	}
	get topNode() {
		return this.nodeSet.types[this.top[1]];
	}
	dynamicPrecedence(term) {
		let prec = this.dynamicPrecedences;
		return prec == null ? 0 : prec[term] || 0;
	}
	parseDialect(dialect) {
		let values = Object.keys(this.dialects), flags = values.map(() => false);
		if (dialect) for (let part of dialect.split(" ")) {
			let id = values.indexOf(part);
			if (id >= 0) flags[id] = true;
		}
		let disabled = null;
		for (let i = 0; i < values.length; i++) if (!flags[i]) for (let j = this.dialects[values[i]], id; (id = this.data[j++]) != 65535;) (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id] = 1;
		return new Dialect(dialect, flags, disabled);
	}
	static deserialize(spec) {
		return new LRParser(spec);
	}
};
function pair(data, off) {
	return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
	let best = null;
	for (let stack of stacks) {
		let stopped = stack.p.stoppedAt;
		if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(stack.state, 2) && (!best || best.score < stack.score)) best = stack;
	}
	return best;
}
function getSpecializer(spec) {
	if (spec.external) {
		let mask = spec.extend ? 1 : 0;
		return (value, stack) => spec.external(value, stack) << 1 | mask;
	}
	return spec.get;
}

// node_modules/@lezer/highlight/dist/index.js
let nextTagID = 0;
var Tag = class Tag {
	constructor(name, set, base, modified) {
		this.name = name;
		this.set = set;
		this.base = base;
		this.modified = modified;
		this.id = nextTagID++;
	}
	toString() {
		let { name } = this;
		for (let mod of this.modified) if (mod.name) name = `${mod.name}(${name})`;
		return name;
	}
	static define(nameOrParent, parent) {
		let name = typeof nameOrParent == "string" ? nameOrParent : "?";
		if (nameOrParent instanceof Tag) parent = nameOrParent;
		if (parent === null || parent === void 0 ? void 0 : parent.base) throw new Error("Can not derive from a modified tag");
		let tag = new Tag(name, [], null, []);
		tag.set.push(tag);
		if (parent) for (let t of parent.set) tag.set.push(t);
		return tag;
	}
	static defineModifier(name) {
		let mod = new Modifier(name);
		return (tag) => {
			if (tag.modified.indexOf(mod) > -1) return tag;
			return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
		};
	}
};
let nextModifierID = 0;
var Modifier = class Modifier {
	constructor(name) {
		this.name = name;
		this.instances = [];
		this.id = nextModifierID++;
	}
	static get(base, mods) {
		if (!mods.length) return base;
		let exists = mods[0].instances.find((t) => t.base == base && sameArray(mods, t.modified));
		if (exists) return exists;
		let set = [], tag = new Tag(base.name, set, base, mods);
		for (let m of mods) m.instances.push(tag);
		let configs = powerSet(mods);
		for (let parent of base.set) if (!parent.modified.length) for (let config of configs) set.push(Modifier.get(parent, config));
		return tag;
	}
};
function sameArray(a, b) {
	return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
	let sets = [[]];
	for (let i = 0; i < array.length; i++) for (let j = 0, e = sets.length; j < e; j++) sets.push(sets[j].concat(array[i]));
	return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
	let byName = Object.create(null);
	for (let prop in spec) {
		let tags = spec[prop];
		if (!Array.isArray(tags)) tags = [tags];
		for (let part of prop.split(" ")) if (part) {
			let pieces = [], mode = 2, rest = part;
			for (let pos = 0;;) {
				if (rest == "..." && pos > 0 && pos + 3 == part.length) {
					mode = 1;
					break;
				}
				let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
				if (!m) throw new RangeError("Invalid path: " + part);
				pieces.push(m[0] == "*" ? "" : m[0][0] == "\"" ? JSON.parse(m[0]) : m[0]);
				pos += m[0].length;
				if (pos == part.length) break;
				let next = part[pos++];
				if (pos == part.length && next == "!") {
					mode = 0;
					break;
				}
				if (next != "/") throw new RangeError("Invalid path: " + part);
				rest = part.slice(pos);
			}
			let last = pieces.length - 1, inner = pieces[last];
			if (!inner) throw new RangeError("Invalid path: " + part);
			byName[inner] = new Rule(tags, mode, last > 0 ? pieces.slice(0, last) : null).sort(byName[inner]);
		}
	}
	return ruleNodeProp.add(byName);
}
const ruleNodeProp = new NodeProp({ combine(a, b) {
	let cur, root, take;
	while (a || b) {
		if (!a || b && a.depth <= b.depth) {
			take = b;
			b = b.next;
		} else {
			take = a;
			a = a.next;
		}
		if (cur && cur.mode == take.mode && !take.context && !cur.context) continue;
		let copy = new Rule(take.tags, take.mode, take.context);
		if (cur) cur.next = copy;
		else root = copy;
		cur = copy;
	}
	return root;
} });
var Rule = class {
	constructor(tags, mode, context, next) {
		this.tags = tags;
		this.mode = mode;
		this.context = context;
		this.next = next;
	}
	get opaque() {
		return this.mode == 0;
	}
	get inherit() {
		return this.mode == 1;
	}
	sort(other) {
		if (!other || other.depth < this.depth) {
			this.next = other;
			return this;
		}
		other.next = this.sort(other.next);
		return other;
	}
	get depth() {
		return this.context ? this.context.length : 0;
	}
};
Rule.empty = new Rule([], 2, null);
function tagHighlighter(tags, options) {
	let map = Object.create(null);
	for (let style of tags) if (!Array.isArray(style.tag)) map[style.tag.id] = style.class;
	else for (let tag of style.tag) map[tag.id] = style.class;
	let { scope, all = null } = options || {};
	return {
		style: (tags) => {
			let cls = all;
			for (let tag of tags) for (let sub of tag.set) {
				let tagClass = map[sub.id];
				if (tagClass) {
					cls = cls ? cls + " " + tagClass : tagClass;
					break;
				}
			}
			return cls;
		},
		scope
	};
}
const t = Tag.define;
const comment = t();
const name = t();
const typeName = t(name);
const propertyName = t(name);
const literal$3 = t();
const string = t(literal$3);
const number = t(literal$3);
const content = t();
const heading = t(content);
const keyword$1 = t();
const operator = t();
const punctuation = t();
const bracket = t(punctuation);
const meta = t();
const tags = {
	comment,
	lineComment: t(comment),
	blockComment: t(comment),
	docComment: t(comment),
	name,
	variableName: t(name),
	typeName,
	tagName: t(typeName),
	propertyName,
	attributeName: t(propertyName),
	className: t(name),
	labelName: t(name),
	namespace: t(name),
	macroName: t(name),
	literal: literal$3,
	string,
	docString: t(string),
	character: t(string),
	attributeValue: t(string),
	number,
	integer: t(number),
	float: t(number),
	bool: t(literal$3),
	regexp: t(literal$3),
	escape: t(literal$3),
	color: t(literal$3),
	url: t(literal$3),
	keyword: keyword$1,
	self: t(keyword$1),
	null: t(keyword$1),
	atom: t(keyword$1),
	unit: t(keyword$1),
	modifier: t(keyword$1),
	operatorKeyword: t(keyword$1),
	controlKeyword: t(keyword$1),
	definitionKeyword: t(keyword$1),
	moduleKeyword: t(keyword$1),
	operator,
	derefOperator: t(operator),
	arithmeticOperator: t(operator),
	logicOperator: t(operator),
	bitwiseOperator: t(operator),
	compareOperator: t(operator),
	updateOperator: t(operator),
	definitionOperator: t(operator),
	typeOperator: t(operator),
	controlOperator: t(operator),
	punctuation,
	separator: t(punctuation),
	bracket,
	angleBracket: t(bracket),
	squareBracket: t(bracket),
	paren: t(bracket),
	brace: t(bracket),
	content,
	heading,
	heading1: t(heading),
	heading2: t(heading),
	heading3: t(heading),
	heading4: t(heading),
	heading5: t(heading),
	heading6: t(heading),
	contentSeparator: t(content),
	list: t(content),
	quote: t(content),
	emphasis: t(content),
	strong: t(content),
	link: t(content),
	monospace: t(content),
	strikethrough: t(content),
	inserted: t(),
	deleted: t(),
	changed: t(),
	invalid: t(),
	meta,
	documentMeta: t(meta),
	annotation: t(meta),
	processingInstruction: t(meta),
	definition: Tag.defineModifier("definition"),
	constant: Tag.defineModifier("constant"),
	function: Tag.defineModifier("function"),
	standard: Tag.defineModifier("standard"),
	local: Tag.defineModifier("local"),
	special: Tag.defineModifier("special")
};
for (let name in tags) {
	let val = tags[name];
	if (val instanceof Tag) val.name = name;
}
const classHighlighter = tagHighlighter([
	{
		tag: tags.link,
		class: "tok-link"
	},
	{
		tag: tags.heading,
		class: "tok-heading"
	},
	{
		tag: tags.emphasis,
		class: "tok-emphasis"
	},
	{
		tag: tags.strong,
		class: "tok-strong"
	},
	{
		tag: tags.keyword,
		class: "tok-keyword"
	},
	{
		tag: tags.atom,
		class: "tok-atom"
	},
	{
		tag: tags.bool,
		class: "tok-bool"
	},
	{
		tag: tags.url,
		class: "tok-url"
	},
	{
		tag: tags.labelName,
		class: "tok-labelName"
	},
	{
		tag: tags.inserted,
		class: "tok-inserted"
	},
	{
		tag: tags.deleted,
		class: "tok-deleted"
	},
	{
		tag: tags.literal,
		class: "tok-literal"
	},
	{
		tag: tags.string,
		class: "tok-string"
	},
	{
		tag: tags.number,
		class: "tok-number"
	},
	{
		tag: [
			tags.regexp,
			tags.escape,
			tags.special(tags.string)
		],
		class: "tok-string2"
	},
	{
		tag: tags.variableName,
		class: "tok-variableName"
	},
	{
		tag: tags.local(tags.variableName),
		class: "tok-variableName tok-local"
	},
	{
		tag: tags.definition(tags.variableName),
		class: "tok-variableName tok-definition"
	},
	{
		tag: tags.special(tags.variableName),
		class: "tok-variableName2"
	},
	{
		tag: tags.definition(tags.propertyName),
		class: "tok-propertyName tok-definition"
	},
	{
		tag: tags.typeName,
		class: "tok-typeName"
	},
	{
		tag: tags.namespace,
		class: "tok-namespace"
	},
	{
		tag: tags.className,
		class: "tok-className"
	},
	{
		tag: tags.macroName,
		class: "tok-macroName"
	},
	{
		tag: tags.propertyName,
		class: "tok-propertyName"
	},
	{
		tag: tags.operator,
		class: "tok-operator"
	},
	{
		tag: tags.comment,
		class: "tok-comment"
	},
	{
		tag: tags.meta,
		class: "tok-meta"
	},
	{
		tag: tags.invalid,
		class: "tok-invalid"
	},
	{
		tag: tags.punctuation,
		class: "tok-punctuation"
	}
]);

// node_modules/@lezer/python/dist/index.js
const printKeyword = 1;
const indent = 194;
const dedent = 195;
const newline$1 = 196;
const blankLineStart = 197;
const newlineBracketed = 198;
const eof = 199;
const stringContent = 200;
const Escape = 2;
const replacementStart = 3;
const stringEnd = 201;
const ParenL = 24;
const ParenthesizedExpression = 25;
const TupleExpression = 49;
const ComprehensionExpression = 50;
const BracketL = 55;
const ArrayExpression = 56;
const ArrayComprehensionExpression = 57;
const BraceL = 59;
const DictionaryExpression = 60;
const DictionaryComprehensionExpression = 61;
const SetExpression = 62;
const SetComprehensionExpression = 63;
const ArgList = 65;
const subscript = 238;
const String$1 = 71;
const stringStart = 241;
const stringStartD = 242;
const stringStartL = 243;
const stringStartLD = 244;
const stringStartR = 245;
const stringStartRD = 246;
const stringStartRL = 247;
const stringStartRLD = 248;
const FormatString = 72;
const stringStartF = 249;
const stringStartFD = 250;
const stringStartFL = 251;
const stringStartFLD = 252;
const stringStartFR = 253;
const stringStartFRD = 254;
const stringStartFRL = 255;
const stringStartFRLD = 256;
const FormatReplacement = 73;
const nestedFormatReplacement = 77;
const importList = 263;
const TypeParamList = 112;
const ParamList = 130;
const SequencePattern = 151;
const MappingPattern = 152;
const PatternArgList = 155;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const parenOpen = 40;
const dot = 46;
const braceOpen = 123;
const braceClose = 125;
const singleQuote = 39;
const doubleQuote = 34;
const backslash = 92;
const letter_o = 111;
const letter_x = 120;
const letter_N = 78;
const letter_u = 117;
const letter_U = 85;
const bracketed = /* @__PURE__ */ new Set([
	ParenthesizedExpression,
	TupleExpression,
	ComprehensionExpression,
	importList,
	ArgList,
	ParamList,
	ArrayExpression,
	ArrayComprehensionExpression,
	subscript,
	SetExpression,
	SetComprehensionExpression,
	FormatString,
	FormatReplacement,
	nestedFormatReplacement,
	DictionaryExpression,
	DictionaryComprehensionExpression,
	SequencePattern,
	MappingPattern,
	PatternArgList,
	TypeParamList
]);
function isLineBreak(ch) {
	return ch == newline || ch == carriageReturn;
}
function isHex(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
const newlines = new ExternalTokenizer((input, stack) => {
	let prev;
	if (input.next < 0) input.acceptToken(eof);
	else if (stack.context.flags & cx_Bracketed) {
		if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
	} else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
		let spaces = 0;
		while (input.next == space || input.next == tab) {
			input.advance();
			spaces++;
		}
		if (input.next == newline || input.next == carriageReturn || input.next == hash) input.acceptToken(blankLineStart, -spaces);
	} else if (isLineBreak(input.next)) input.acceptToken(newline$1, 1);
}, { contextual: true });
const indentation = new ExternalTokenizer((input, stack) => {
	let context = stack.context;
	if (context.flags) return;
	let prev = input.peek(-1);
	if (prev == newline || prev == carriageReturn) {
		let depth = 0, chars = 0;
		for (;;) {
			if (input.next == space) depth++;
			else if (input.next == tab) depth += 8 - depth % 8;
			else break;
			input.advance();
			chars++;
		}
		if (depth != context.indent && input.next != newline && input.next != carriageReturn && input.next != hash) {
			if (depth < context.indent) input.acceptToken(dedent, -chars);
			else input.acceptToken(indent);
		}
	}
});
const cx_Bracketed = 1;
const cx_String = 2;
const cx_DoubleQuote = 4;
const cx_Long = 8;
const cx_Raw = 16;
const cx_Format = 32;
function Context(parent, indent, flags) {
	this.parent = parent;
	this.indent = indent;
	this.flags = flags;
	this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent + (indent << 4) + flags + (flags << 6);
}
const topIndent = new Context(null, 0, 0);
function countIndent(space) {
	let depth = 0;
	for (let i = 0; i < space.length; i++) depth += space.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
	return depth;
}
const stringFlags = new Map([
	[stringStart, 0],
	[stringStartD, cx_DoubleQuote],
	[stringStartL, cx_Long],
	[stringStartLD, 12],
	[stringStartR, cx_Raw],
	[stringStartRD, 20],
	[stringStartRL, 24],
	[stringStartRLD, 28],
	[stringStartF, cx_Format],
	[stringStartFD, 36],
	[stringStartFL, 40],
	[stringStartFLD, 44],
	[stringStartFR, 48],
	[stringStartFRD, 52],
	[stringStartFRL, 56],
	[stringStartFRLD, 60]
].map(([term, flags]) => [term, flags | cx_String]));
const trackIndent = new ContextTracker({
	start: topIndent,
	reduce(context, term, _, input) {
		if (context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String) return context.parent;
		return context;
	},
	shift(context, term, stack, input) {
		if (term == indent) return new Context(context, countIndent(input.read(input.pos, stack.pos)), 0);
		if (term == dedent) return context.parent;
		if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart) return new Context(context, 0, cx_Bracketed);
		if (stringFlags.has(term)) return new Context(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed);
		return context;
	},
	hash(context) {
		return context.hash;
	}
});
const legacyPrint = new ExternalTokenizer((input) => {
	for (let i = 0; i < 5; i++) {
		if (input.next != "print".charCodeAt(i)) return;
		input.advance();
	}
	if (/\w/.test(String.fromCharCode(input.next))) return;
	for (let off = 0;; off++) {
		let next = input.peek(off);
		if (next == space || next == tab) continue;
		if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash) input.acceptToken(printKeyword);
		return;
	}
});
const strings = new ExternalTokenizer((input, stack) => {
	let { flags } = stack.context;
	let quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote;
	let long = (flags & cx_Long) > 0;
	let escapes = !(flags & cx_Raw);
	let format = (flags & cx_Format) > 0;
	let start = input.pos;
	for (;;) if (input.next < 0) break;
	else if (format && input.next == braceOpen) {
		if (input.peek(1) == braceOpen) input.advance(2);
		else {
			if (input.pos == start) {
				input.acceptToken(replacementStart, 1);
				return;
			}
			break;
		}
	} else if (escapes && input.next == backslash) {
		if (input.pos == start) {
			input.advance();
			let escaped = input.next;
			if (escaped >= 0) {
				input.advance();
				skipEscape(input, escaped);
			}
			input.acceptToken(Escape);
			return;
		}
		break;
	} else if (input.next == backslash && !escapes && input.peek(1) > -1) input.advance(2);
	else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
		if (input.pos == start) {
			input.acceptToken(stringEnd, long ? 3 : 1);
			return;
		}
		break;
	} else if (input.next == newline) {
		if (long) input.advance();
		else if (input.pos == start) {
			input.acceptToken(stringEnd);
			return;
		}
		break;
	} else input.advance();
	if (input.pos > start) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
	if (ch == letter_o) for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
	else if (ch == letter_x) for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
	else if (ch == letter_u) for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
	else if (ch == letter_U) for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
	else if (ch == letter_N) {
		if (input.next == braceOpen) {
			input.advance();
			while (input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline) input.advance();
			if (input.next == braceClose) input.advance();
		}
	}
}
const pythonHighlighting = styleTags({
	"async \"*\" \"**\" FormatConversion FormatSpec": tags.modifier,
	"for while if elif else try except finally return raise break continue with pass assert await yield match case": tags.controlKeyword,
	"in not and or is del": tags.operatorKeyword,
	"from def class global nonlocal lambda": tags.definitionKeyword,
	import: tags.moduleKeyword,
	"with as print": tags.keyword,
	Boolean: tags.bool,
	None: tags.null,
	VariableName: tags.variableName,
	"CallExpression/VariableName": tags.function(tags.variableName),
	"FunctionDefinition/VariableName": tags.function(tags.definition(tags.variableName)),
	"ClassDefinition/VariableName": tags.definition(tags.className),
	PropertyName: tags.propertyName,
	"CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
	Comment: tags.lineComment,
	Number: tags.number,
	String: tags.string,
	FormatString: tags.special(tags.string),
	Escape: tags.escape,
	UpdateOp: tags.updateOperator,
	"ArithOp!": tags.arithmeticOperator,
	BitOp: tags.bitwiseOperator,
	CompareOp: tags.compareOperator,
	AssignOp: tags.definitionOperator,
	Ellipsis: tags.punctuation,
	At: tags.meta,
	"( )": tags.paren,
	"[ ]": tags.squareBracket,
	"{ }": tags.brace,
	".": tags.derefOperator,
	", ;": tags.separator
});
const spec_identifier = {
	__proto__: null,
	await: 44,
	or: 54,
	and: 56,
	in: 60,
	not: 62,
	is: 64,
	if: 70,
	else: 72,
	lambda: 76,
	yield: 94,
	from: 96,
	async: 102,
	for: 104,
	None: 162,
	True: 164,
	False: 164,
	del: 178,
	pass: 182,
	break: 186,
	continue: 190,
	return: 194,
	raise: 202,
	import: 206,
	as: 208,
	global: 212,
	nonlocal: 214,
	assert: 218,
	type: 223,
	elif: 236,
	while: 240,
	try: 246,
	except: 248,
	finally: 250,
	with: 254,
	def: 258,
	class: 268,
	match: 279,
	case: 285
};
const parser = LRParser.deserialize({
	version: 14,
	states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
	stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
	goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
	nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
	maxTerm: 277,
	context: trackIndent,
	nodeProps: [
		[
			"isolate",
			-5,
			4,
			71,
			72,
			73,
			77,
			""
		],
		[
			"group",
			-15,
			6,
			85,
			87,
			88,
			90,
			92,
			94,
			96,
			98,
			99,
			100,
			102,
			105,
			108,
			110,
			"Statement Statement",
			-22,
			8,
			18,
			21,
			25,
			40,
			49,
			50,
			56,
			57,
			60,
			61,
			62,
			63,
			64,
			67,
			70,
			71,
			72,
			79,
			80,
			81,
			82,
			"Expression",
			-10,
			114,
			116,
			119,
			121,
			122,
			126,
			128,
			133,
			135,
			138,
			"Statement",
			-9,
			143,
			144,
			147,
			148,
			150,
			151,
			152,
			153,
			154,
			"Pattern"
		],
		[
			"openedBy",
			23,
			"(",
			54,
			"[",
			58,
			"{"
		],
		[
			"closedBy",
			24,
			")",
			55,
			"]",
			59,
			"}"
		]
	],
	propSources: [pythonHighlighting],
	skippedNodes: [0, 4],
	repeatNodeCount: 34,
	tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
	tokenizers: [
		legacyPrint,
		indentation,
		newlines,
		strings,
		0,
		1,
		2,
		3,
		4
	],
	topRules: { "Script": [0, 5] },
	specialized: [{
		term: 221,
		get: (value) => spec_identifier[value] || -1
	}],
	tokenPrec: 7668
});

// core/agent/python-strings.ts
const SIMPLE = {
	"\n": "",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
const LITERAL = /^([rRuU]?)('''|"""|'|")([\s\S]*)\2$/;
const ESCAPE = /\\(\r\n|\n|[\\'"abfnrtv]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g;
function pythonString(literal) {
	const match = LITERAL.exec(literal);
	if (match === null) return null;
	const [, prefix = "", , content = ""] = match;
	if (prefix === "r" || prefix === "R") return content;
	return content.replaceAll(ESCAPE, (_, escape) => decode(escape));
}
function decode(escape) {
	const simple = escape === "\r\n" ? "" : SIMPLE[escape];
	if (simple !== void 0) return simple;
	const code = /^[0-7]/.test(escape) ? Number.parseInt(escape, 8) : Number.parseInt(escape.slice(1), 16);
	return code <= 1114111 ? String.fromCodePoint(code) : "�";
}

// core/agent/python-expressions.ts
const MAX_DEPTH = 4;
function argumentsOf(list, text, lines) {
	return splitByComma(list).flatMap((nodes) => {
		const [first, second] = nodes;
		const last = nodes.at(-1);
		if (first === void 0 || last === void 0) return [];
		const named = first.name === "VariableName" && second?.name === "AssignOp" && text[second.from] === "=";
		const value = named ? nodes[2] : first;
		const from = value?.from ?? last.to;
		return {
			name: named ? text.slice(first.from, first.to) : null,
			spread: first.name === "*" || first.name === "**" || first.name === "ArithOp",
			text: text.slice(from, last.to),
			value: value === void 0 || value !== last ? { type: "other" } : expressionOf(value, text, lines),
			range: lines.range(first.from, last.to),
			valueRange: lines.range(from, last.to)
		};
	});
}
function splitByComma(list) {
	const groups = [[]];
	for (let node = list.firstChild; node !== null; node = node.nextSibling) {
		if (BRACKETS.has(node.name) || node.name === "Comment") continue;
		if (node.name === ",") groups.push([]);
		else groups.at(-1)?.push(node);
	}
	return groups.filter((group) => group.length > 0);
}
const BRACKETS = /* @__PURE__ */ new Set([
	"(",
	")",
	"[",
	"]"
]);
function expressionOf(node, text, lines, depth = 0) {
	const source = text.slice(node.from, node.to);
	switch (node.name) {
		case "ParenthesizedExpression": {
			const inner = node.firstChild?.nextSibling;
			return inner == null ? { type: "other" } : expressionOf(inner, text, lines, depth);
		}
		case "String":
		case "ContinuedString": {
			const value = stringOf(node, text);
			if (value !== null) return {
				type: "string",
				value
			};
			return /^[bB]|^[rR][bB]/.test(source) ? {
				type: "constant",
				text: source
			} : { type: "other" };
		}
		case "Number": return {
			type: "number",
			value: /[jJ]$/.test(source) ? NaN : Number(source.replaceAll("_", ""))
		};
		case "Boolean":
		case "None":
		case "Ellipsis": return {
			type: "constant",
			text: source
		};
		case "ArrayExpression":
		case "TupleExpression": {
			const items = depth >= MAX_DEPTH ? [] : itemsOf(node, text, lines, depth + 1);
			return {
				type: node.name === "ArrayExpression" ? "list" : "tuple",
				items
			};
		}
		default: return { type: "other" };
	}
}
function itemsOf(node, text, lines, depth) {
	return splitByComma(node).flatMap(([first, ...more]) => {
		if (first === void 0) return [];
		return {
			value: more.length > 0 ? { type: "other" } : expressionOf(first, text, lines, depth),
			range: lines.range(first.from, more.at(-1)?.to ?? first.to)
		};
	});
}
function stringOf(node, text) {
	if (node.name === "String") return pythonString(text.slice(node.from, node.to));
	if (node.name !== "ContinuedString") return null;
	const parts = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name === "Comment") continue;
		const part = child.name === "String" ? pythonString(text.slice(child.from, child.to)) : null;
		if (part === null) return null;
		parts.push(part);
	}
	return parts.join("");
}
function written$1(text, from, to) {
	return text.slice(from, to).replaceAll(/\s+/g, " ").trim();
}

// core/agent/python-argument-errors.ts
function argumentError(list, text) {
	const groups = splitByComma(list);
	const names = /* @__PURE__ */ new Set();
	let isUnpacked = false;
	if (list.getChild("for") !== null) return null;
	for (const [first, second] of groups) {
		if (first === void 0) continue;
		const fail = (message) => ({
			message,
			at: first.from
		});
		if (first.name === "**") isUnpacked = true;
		else if (first.name === "*") {
			if (isUnpacked) return fail("an argument with * after one with **");
		} else if (second?.name === "AssignOp" && text[second.from] === "=") {
			const name = text.slice(first.from, first.to);
			if (names.has(name)) return fail(`the argument "${name}" is given twice`);
			names.add(name);
		} else if (isUnpacked || names.size > 0) return fail("a positional argument after a keyword argument");
	}
	return null;
}
function parameterError(list, text) {
	const groups = splitByComma(list);
	const names = /* @__PURE__ */ new Set();
	let hasDefault = false;
	let star = false;
	let last = false;
	for (const [index, group] of groups.entries()) {
		const [first] = group;
		if (first === void 0) continue;
		const fail = (message) => ({
			message,
			at: first.from
		});
		const name = group.find((node) => node.name === "VariableName");
		if (last) return fail("a parameter after the one with **");
		if (first.name === "*") {
			if (star) return fail("a second * among the parameters");
			if (name === void 0 && (groups[index + 1]?.[0]?.name ?? "**") === "**") return fail("a * among the parameters with no name after it");
			star = true;
		} else if (first.name === "**") last = true;
		else if (group.some((node) => node.name === "AssignOp")) hasDefault = true;
		else if (hasDefault && !star && name !== void 0) return fail("a parameter without a default after one with a default");
		if (name === void 0) continue;
		const written = text.slice(name.from, name.to);
		if (names.has(written)) return fail(`two parameters named "${written}"`);
		names.add(written);
	}
	return null;
}

// core/agent/python-assignment-errors.ts
const NO_TARGETS = {
	String: "a text",
	FormatString: "a text",
	ContinuedString: "a text",
	Number: "a number",
	Boolean: "True or False",
	None: "None",
	Ellipsis: "...",
	CallExpression: "a call",
	BinaryExpression: "an expression",
	UnaryExpression: "an expression",
	ConditionalExpression: "an expression",
	LambdaExpression: "a lambda",
	AwaitExpression: "an expression",
	DictionaryExpression: "a dict",
	SetExpression: "a set"
};
function assignmentError(node, text) {
	const verb = node.name === "DeleteStatement" ? "deleted" : "assigned to";
	for (const target of targetsOf(node)) {
		const wrong = wrongTarget(target, node.name === "UpdateStatement");
		if (wrong !== null) return {
			message: `${wrong.what} cannot be ${verb}`,
			at: wrong.at
		};
	}
	return node.name === "AssignStatement" ? loneStar(node, text) : null;
}
function targetsOf(node) {
	const children = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
	switch (node.name) {
		case "AssignStatement": {
			const last = children.findLastIndex((child) => child.name === "AssignOp" || child.name === "TypeDef");
			return children.slice(0, Math.max(0, last));
		}
		case "UpdateStatement": return children.slice(0, 1);
		case "ForStatement": {
			const from = children.findIndex((child) => child.name === "for");
			return children.slice(from + 1, children.findIndex((child) => child.name === "in"));
		}
		default: return children;
	}
}
function wrongTarget(node, single) {
	const what = Object.hasOwn(NO_TARGETS, node.name) ? NO_TARGETS[node.name] : void 0;
	if (what !== void 0) return {
		what,
		at: node.from
	};
	const isGroup = node.name === "TupleExpression" || node.name === "ArrayExpression";
	if (isGroup && single) return {
		what: "a list of targets",
		at: node.from
	};
	if (!isGroup && node.name !== "ParenthesizedExpression") return null;
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		const wrong = wrongTarget(child, single);
		if (wrong !== null) return wrong;
	}
	return null;
}
function loneStar(node, text) {
	let star = null;
	let comma = false;
	const fail = () => star === null || comma ? null : {
		message: "a * outside a list or tuple",
		at: star.from
	};
	for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.name === "*" && text[child.from] === "*") star = child;
	else if (child.name === ",") comma = true;
	else if (child.name === "AssignOp") {
		const error = fail();
		if (error !== null) return error;
		star = null;
		comma = false;
	}
	return fail();
}

// core/agent/python-literal-errors.ts
const DIGITS = String.raw`[0-9](?:_?[0-9])*`;
const NUMBER = new RegExp(String.raw`^(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|[1-9](?:_?[0-9])*|0(?:_?0)*` + String.raw`|(?:${DIGITS}\.(?:${DIGITS})?|\.${DIGITS})(?:[eE][-+]?${DIGITS})?[jJ]?|${DIGITS}(?:[eE][-+]?${DIGITS}[jJ]?|[jJ]))$`);
const PREFIX$1 = /^[A-Za-z]*/;
const QUOTES = `'"`;
function literalError(ref, text) {
	const source = text.slice(ref.from, ref.to);
	switch (ref.name) {
		case "Number": return NUMBER.test(source) || isExponent(ref.from, text) ? null : {
			message: `"${source.slice(0, 40)}" is no number`,
			at: ref.from
		};
		case "FormatString": return formatError(ref.node, text) ?? escapeError(ref.from, source);
		case "ContinuedString": return mixedError(ref.node, text);
		default: return escapeError(ref.from, source);
	}
}
function isExponent(from, text) {
	return /(?<![\w.])\d[\d_]*\.[eE][-+]$/.test(text.slice(Math.max(0, from - 40), from));
}
function escapeError(from, source) {
	if (QUOTES.includes(source[0] ?? "") && !source.includes("\\")) return null;
	const prefix = (PREFIX$1.exec(source)?.[0] ?? "").toLowerCase();
	const isBytes = prefix.includes("b");
	const other = isBytes ? source.search(/[^\x00-\x7f]/) : -1;
	if (other !== -1) return {
		message: "bytes hold ASCII characters only",
		at: from + other
	};
	if (prefix.includes("r") || !source.includes("\\")) return null;
	for (const { 0: escape, 1: letter = "", index } of source.matchAll(/\\([\s\S])/g)) if ((isBytes && letter !== "x" ? void 0 : COMPLETE[letter])?.test(source.slice(index, index + LONGEST_ESCAPE)) === false) return {
		message: `the escape "${escape}" is not complete`,
		at: from + index
	};
	return null;
}
const LONGEST_ESCAPE = 100;
const COMPLETE = {
	x: /^\\x[0-9a-fA-F]{2}/,
	u: /^\\u[0-9a-fA-F]{4}/,
	U: /^\\U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}/,
	N: /^\\N\{[^}]+\}/
};
function formatError(node, text) {
	const isRaw = /[rR]/.test(PREFIX$1.exec(text.slice(node.from, node.from + 3))?.[0] ?? "");
	let from = node.from;
	for (let child = node.firstChild;; child = child.nextSibling) {
		if (child !== null && child.name !== "FormatReplacement") continue;
		const gap = text.slice(from, child?.from ?? node.to);
		if (/\\[{}]/.test(gap)) return null;
		const brace = (isRaw ? gap : gap.replaceAll(/\\N\{[^}]*\}/g, spaces$1)).replaceAll(/\{\{|\}\}/g, spaces$1).search(/[{}]/);
		if (brace !== -1) return {
			message: "a single brace in an f-string",
			at: from + brace
		};
		if (child === null) return null;
		from = child.to;
	}
}
function mixedError(node, text) {
	let isBytes = null;
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name !== "String" && child.name !== "FormatString") continue;
		const bytes = /^[rR]?[bB]/.test(text.slice(child.from, child.from + 2));
		if (isBytes !== null && bytes !== isBytes) return {
			message: "bytes beside a text",
			at: child.from
		};
		isBytes = bytes;
	}
	return null;
}
function spaces$1(part) {
	return " ".repeat(part.length);
}

// core/agent/python-scope-errors.ts
const SCOPE_NODES = ["LambdaExpression", "Body"];
function openedScope(ref) {
	if (ref.name === "LambdaExpression") return "lambda";
	if (ref.name !== "Body") return null;
	const { parent } = ref.node;
	switch (parent?.name) {
		case "FunctionDefinition": return parent.getChild("async") === null ? "function" : "async function";
		case "ClassDefinition": return "class";
		case "ForStatement":
		case "WhileStatement": return ref.node.prevSibling?.name === "else" ? null : "loop";
		default: return null;
	}
}
function scopeError(node, text, scopes) {
	const around = scopes.findLast((scope) => scope !== "loop");
	const inFunction = around === "function" || around === "async function";
	const fail = (message) => ({
		message,
		at: node.from
	});
	switch (node.name) {
		case "ReturnStatement": return inFunction ? null : fail("\"return\" outside a function");
		case "YieldStatement":
		case "YieldExpression": return yieldError(node.from, scopes);
		case "AwaitExpression": return around === "async function" || around === "lambda" || isInGenerator(node) ? null : fail("\"await\" outside an async function");
		case "ForStatement":
		case "WithStatement":
			if (node.firstChild?.name !== "async" || around === "async function") return null;
			return fail("\"async for\" and \"async with\" belong in an async function");
		case "BreakStatement":
		case "ContinueStatement": return scopes.at(-1) === "loop" ? null : fail(`"${text.slice(node.from, node.to).trim()}" outside a loop`);
		case "ScopeStatement": return scopes.length === 0 && text.startsWith("nonlocal", node.from) ? fail("\"nonlocal\" outside a function") : null;
		default: return importError(node, text, around);
	}
}
function yieldError(at, scopes) {
	const around = scopes.findLast((scope) => scope !== "loop");
	return around !== void 0 && around !== "class" ? null : {
		message: "\"yield\" outside a function",
		at
	};
}
function isInGenerator(node) {
	for (let parent = node.parent; parent !== null && parent.name !== "Body"; parent = parent.parent) if (parent.name.includes("Comprehension") || parent.getChild("for") !== null) return true;
	return false;
}
function importError(node, text, around) {
	if (around !== void 0 && node.getChild("*") !== null) return {
		message: "\"import *\" belongs at the top level of the file",
		at: node.from
	};
	if (node.lastChild?.name === ",") return {
		message: "a comma at the end needs brackets",
		at: node.lastChild.from
	};
	if (!isFuture(node, text)) return null;
	const unknown = futureNames(node, text).find((name) => !FEATURES.has(name));
	if (unknown !== void 0) return {
		message: `"__future__" has no feature "${unknown.slice(0, 40)}"`,
		at: node.from
	};
	for (let before = node.prevSibling; before !== null; before = before.prevSibling) {
		const source = text.slice(before.from, before.to);
		if (before.name === "Comment" || isFuture(before, text) || /^from (?:_gen|imports) import \*/.test(source) || before.name === "ExpressionStatement" && /^[rRuU]?['"]/.test(source)) continue;
		return {
			message: "\"from __future__\" must stand at the beginning of the file",
			at: node.from
		};
	}
	return null;
}
const FEATURES = new Set("nested_scopes generators division absolute_import with_statement print_function unicode_literals barry_as_FLUFL generator_stop annotations".split(" "));
function futureNames(node, text) {
	const [, names = ""] = /\bimport\b([\s\S]*)/.exec(text.slice(node.from, node.to).replaceAll(/#[^\n]*/g, "")) ?? [];
	return names.split(",").flatMap((part) => /[^\s()\\]+/.exec(part)?.[0] ?? []);
}
function isFuture(node, text) {
	return node.name === "ImportStatement" && /^from\s+__future__\b/.test(text.slice(node.from, node.from + 40));
}

// core/agent/python-statement-errors.ts
const KEYWORDS$1 = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
function statementError(ref, text) {
	const fail = (message, at = ref.from) => ({
		message,
		at
	});
	switch (ref.name) {
		case "PrintStatement": {
			const after = text.slice(ref.from + 5, ref.from + 200).trimStart();
			return /^(?!(?:if|and|or|in|is|not|for|else)\b)[\w"'{~]/.test(after) ? fail("\"print\" needs brackets") : null;
		}
		case "CompareOp": return text.startsWith("<>", ref.from) ? fail("\"<>\" is written \"!=\"") : null;
		case "RaiseStatement": return ref.node.getChild(",") === null ? null : fail("\"raise\" takes one exception");
		case "PropertyName": return KEYWORDS$1.has(text.slice(ref.from, ref.to)) ? fail("a keyword as the name of an attribute") : null;
		default: return tryError(ref.node, fail);
	}
}
function tryError(node, fail) {
	let all = null;
	let handled = false;
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name === "finally") handled = true;
		if (child.name !== "except") continue;
		if (all !== null) return fail("the \"except:\" for everything must be the last", all.from);
		if (child.nextSibling?.name === "Body") all = child;
		handled = true;
	}
	return handled ? null : fail("\"try\" without \"except\" or \"finally\"");
}

// core/agent/python-tree.ts
function nodeIds(names) {
	const wanted = new Set(names);
	return Uint8Array.from(parser.nodeSet.types, ({ name }) => Number(wanted.has(name)));
}

// core/agent/python-compile-error.ts
const SHORT$1 = 200;
const CHECKS = {
	ArgList: (ref, text) => arePlain(ref, text) ? null : argumentError(ref.node, text),
	ParamList: ({ node }, text) => parameterError(node, text),
	AssignStatement: ({ node }, text) => assignmentError(node, text),
	UpdateStatement: ({ node }, text) => assignmentError(node, text),
	DeleteStatement: ({ node }, text) => assignmentError(node, text),
	ForStatement: ({ node }, text, scopes) => assignmentError(node, text) ?? scopeError(node, text, scopes),
	WithStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	ReturnStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	YieldStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	YieldExpression: ({ node }, text, scopes) => scopeError(node, text, scopes),
	AwaitExpression: ({ node }, text, scopes) => scopeError(node, text, scopes),
	BreakStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	ContinueStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	ScopeStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	ImportStatement: ({ node }, text, scopes) => scopeError(node, text, scopes),
	TryStatement: statementError,
	PrintStatement: statementError,
	RaiseStatement: statementError,
	CompareOp: statementError,
	PropertyName: statementError,
	Number: literalError,
	String: literalError,
	FormatString: literalError,
	ContinuedString: literalError
};
const LOOKED_AT$1 = nodeIds([
	...Object.keys(CHECKS),
	"VariableName",
	...SCOPE_NODES
]);
const SCOPES = nodeIds(SCOPE_NODES);
function compileError(tree, text) {
	let found = null;
	const scopes = [];
	tree.iterate({
		enter(node) {
			if (found !== null) return false;
			if (LOOKED_AT$1[node.type.id] === 0) return true;
			const check = CHECKS[node.name];
			if (check !== void 0) found = check(node, text, scopes);
			else if (node.name === "VariableName" && node.to - node.from === 5 && text.startsWith("yield", node.from)) found = yieldError(node.from, scopes);
			const scope = SCOPES[node.type.id] === 0 ? null : openedScope(node);
			if (scope !== null) scopes.push(scope);
			return true;
		},
		leave(node) {
			if (SCOPES[node.type.id] !== 0 && openedScope(node) !== null) scopes.pop();
		}
	});
	return found;
}
function arePlain({ from, to }, text) {
	if (to - from > SHORT$1) return false;
	const source = text.slice(from, to);
	return !source.includes("=") && !source.includes("**");
}

// core/agent/python-imports.ts
function importsOf(node, text, lines) {
	const guarded = isGuarded(node, text);
	const first = node.firstChild;
	if (first === null) return [];
	if (first.name === "import") return importedNames(node, first, text, lines).map(({ name, range }) => {
		return {
			level: 0,
			module: name,
			names: null,
			guarded,
			range
		};
	});
	const keyword = node.getChild("import");
	if (keyword === null) return [];
	const module = text.slice(first.to, keyword.from).replaceAll(/[\s\\]+/g, "");
	const name = module.replace(/^\.+/, "");
	const from = first.nextSibling ?? keyword;
	const to = keyword.prevSibling ?? first;
	return [{
		level: module.length - name.length,
		module: name,
		names: importedNames(node, keyword, text, lines),
		guarded,
		range: lines.range(from.from, to.to)
	}];
}
function importedNames(node, keyword, text, lines) {
	const names = [];
	let start = null;
	let end = null;
	let alias = null;
	let inAlias = false;
	function close() {
		if (start !== null && end !== null) {
			const name = text.slice(start.from, end.to).replaceAll(/[\s\\]+/g, "");
			names.push({
				name,
				as: alias ?? name,
				range: lines.range(start.from, end.to)
			});
		}
		start = end = alias = null;
		inAlias = false;
	}
	for (let child = keyword.nextSibling; child !== null; child = child.nextSibling) if (child.name === ",") close();
	else if (child.name === "as") inAlias = true;
	else if (child.name === "VariableName" || child.name === "*" || child.name === ".") {
		if (inAlias) alias = text.slice(child.from, child.to);
		else {
			start ??= child;
			end = child;
		}
	}
	close();
	return names;
}
function isGuarded(node, text) {
	for (let parent = node.parent; parent !== null; parent = parent.parent) {
		if (parent.name === "TryStatement") return true;
		if (parent.name === "IfStatement" && text.slice(parent.from, parent.from + 200).includes("TYPE_CHECKING")) return true;
	}
	return false;
}

// core/agent/outline-python.ts
const TOLD_CALL = /(?:^|\.)(?:call_handoff|send_sms_template|goto_flow|goto_step|Transition)$|\bfunctions\.\w+$/;
const LOOKED_AT = nodeIds([
	"VariableName",
	"CapturePattern",
	"ImportStatement",
	"FunctionDefinition",
	"ClassDefinition",
	"ParamList",
	"AssignStatement",
	"ForStatement",
	"WithStatement",
	"TryStatement",
	"NamedExpression",
	"ScopeStatement",
	"CallExpression",
	"DictionaryExpression",
	"Body"
]);
function outlinePython(tree, text, lines) {
	const imports = [];
	const names = /* @__PURE__ */ new Set();
	const bound = /* @__PURE__ */ new Set();
	const calls = [];
	const transitions = [];
	const inner = [];
	let functions = 0;
	let classes = 0;
	const jumps = text.includes("goto_");
	tree.iterate({
		enter(node) {
			if (LOOKED_AT[node.type.id] === 0) return true;
			switch (node.name) {
				case "VariableName":
					if (functions + classes === 0) names.add(text.slice(node.from, node.to));
					break;
				case "CapturePattern":
					if (functions + classes === 0) names.add(text.slice(node.from, node.to));
					bound.add(text.slice(node.from, node.to));
					break;
				case "ImportStatement":
					imports.push(...importsOf(node.node, text, lines));
					if (functions + classes > 0) return false;
					break;
				case "FunctionDefinition":
				case "ClassDefinition": {
					const name = node.node.getChild("VariableName");
					if (name === null) break;
					bound.add(text.slice(name.from, name.to));
					if (node.name === "FunctionDefinition" && functions + classes > 0) inner.push(innerFunction(node.node, name, text, lines, functions === 0));
					break;
				}
				case "ParamList":
				case "AssignStatement":
				case "ForStatement":
				case "WithStatement":
				case "TryStatement":
				case "NamedExpression":
					bindings(node.node, text, bound);
					break;
				case "ScopeStatement":
					if (text.startsWith("global", node.from)) bindings(node.node, text, names);
					break;
				case "CallExpression": {
					const call = callOf(node, text, lines);
					if (call !== null) calls.push(call);
					break;
				}
				case "DictionaryExpression": {
					const transition = jumps ? transitionOf(node.node, text, lines) : null;
					if (transition !== null) transitions.push(transition);
					break;
				}
				case "Body": if (isBodyOf(node, "FunctionDefinition")) functions++;
				else if (isBodyOf(node, "ClassDefinition")) classes++;
			}
			return true;
		},
		leave(node) {
			if (node.name !== "Body") return;
			if (isBodyOf(node, "FunctionDefinition")) functions--;
			else if (isBodyOf(node, "ClassDefinition")) classes--;
		}
	});
	return {
		imports,
		names,
		bound,
		calls,
		transitions,
		inner
	};
}
function isBodyOf(node, parent) {
	return node.node.parent?.name === parent;
}
function innerFunction(node, name, text, lines, inClass) {
	return {
		name: text.slice(name.from, name.to),
		async: node.getChild("async") !== null,
		inClass,
		range: lines.range(name.from, name.to)
	};
}
function bindings(node, text, into) {
	for (let child = node.firstChild; child !== null; child = child.nextSibling) if (child.name === "VariableName") into.add(text.slice(child.from, child.to));
	else if (child.name === "TupleExpression" || child.name === "ArrayExpression") bindings(child, text, into);
}
function callOf(node, text, lines) {
	const call = node.node;
	const callee = call.firstChild;
	if (callee === null || callee.to - callee.from > 200) return null;
	if (callee.name !== "VariableName" && callee.name !== "MemberExpression") return null;
	const name = text.slice(callee.from, callee.to).replaceAll(/\s+/g, "");
	if (callee.name === "MemberExpression" && !TOLD_CALL.test(name)) return null;
	const list = call.lastChild;
	if (list?.name !== "ArgList") return null;
	if (callee.name === "VariableName" && list.getChild("AssignOp") === null) return null;
	return {
		callee: name,
		args: argumentsOf(list, text, lines),
		range: lines.range(callee.from, callee.to)
	};
}
function transitionOf(node, text, lines) {
	const values = /* @__PURE__ */ new Map();
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.name !== "String") continue;
		const key = /^.?['"](goto_flow|goto_step)['"]$/.exec(text.slice(child.from, child.to))?.[1];
		if (key === void 0 || child.nextSibling?.name !== ":") continue;
		const value = child.nextSibling.nextSibling;
		const after = value?.nextSibling?.name;
		values.set(key, after === "," || after === "}" ? value : null);
	}
	if (values.size === 0) return null;
	const flow = literal$2(values.get("goto_flow"), text, lines);
	return {
		flow,
		step: literal$2(values.get("goto_step"), text, lines),
		flowUnknown: values.has("goto_flow") && flow === null
	};
}
function literal$2(node, text, lines) {
	const value = node == null ? null : stringOf(node, text);
	return node == null || value === null ? null : {
		text: value,
		range: lines.range(node.from, node.to)
	};
}

// core/agent/python-functions.ts
function functionsOf(tree, text, lines) {
	const found = [];
	for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
		const decorated = node.name === "DecoratedStatement";
		const definition = decorated ? node.getChild("FunctionDefinition") : node;
		if (definition?.name !== "FunctionDefinition") continue;
		const one = functionOf(definition, decorated ? node.getChildren("Decorator").map((child) => decoratorOf(child, text, lines)) : [], text, lines);
		if (one !== null) found.push(one);
	}
	return found;
}
function functionOf(node, decorators, text, lines) {
	const name = node.getChild("VariableName");
	if (name === null) return null;
	const list = node.getChild("ParamList");
	const returns = node.getChild("TypeDef");
	const body = node.getChild("Body");
	return {
		name: text.slice(name.from, name.to),
		async: node.getChild("async") !== null,
		parameters: list === null ? [] : parametersOf$1(list, text, lines),
		returns: returns === null ? null : written$1(text, returns.from, returns.to).replace(/^->\s*/, ""),
		decorators,
		range: lines.range(name.from, name.to),
		headerEnd: lines.range(body?.from ?? name.to, body?.from ?? name.to).line
	};
}
function parametersOf$1(list, text, lines) {
	return splitByComma(list).flatMap((nodes) => {
		const name = nodes.find((node) => node.name === "VariableName");
		if (name === void 0) return [];
		const star = nodes.find((node) => node.name === "*" || node.name === "**");
		const type = nodes.find((node) => node.name === "TypeDef");
		const assign = nodes.findIndex((node) => node.name === "AssignOp");
		const from = nodes[assign + 1]?.from;
		const to = nodes.at(-1)?.to;
		const kind = star === void 0 ? "plain" : star.name === "*" ? "*" : "**";
		return {
			name: text.slice(name.from, name.to),
			kind,
			annotation: type === void 0 ? null : written$1(text, type.from, type.to).replace(/^:\s*/, ""),
			default: assign === -1 || from === void 0 || to === void 0 ? null : written$1(text, from, to),
			range: lines.range(name.from, name.to)
		};
	});
}
function decoratorOf(node, text, lines) {
	const args = node.getChild("ArgList");
	const to = args?.from ?? node.to;
	return {
		name: text.slice(node.from + 1, to).replaceAll(/\s+/g, ""),
		args: args === null ? null : argumentsOf(args, text, lines),
		range: lines.range(node.from, args?.to ?? node.from + text.slice(node.from, node.to).trimEnd().length)
	};
}

// core/agent/python-indentation.ts
const MARK = {
	code: 0,
	string: 1,
	comment: 2
};
function indentationError(text, marks) {
	const indents = [0];
	let depth = 0;
	let expectsBlock = false;
	let continued = false;
	let lineStart = 0;
	while (lineStart < text.length) {
		const lineEnd = endOfLine(text, lineStart);
		const startsInside = depth > 0 || continued || lineStart > 0 && insideString(marks, lineStart);
		let at = lineStart;
		let column = 0;
		for (; at < lineEnd; at++) {
			const code = text.charCodeAt(at);
			if (code === 32) column++;
			else if (code === 9) column = column - column % 8 + 8;
			else if (code === 12) column = 0;
			else break;
		}
		const blank = at >= lineEnd || marks[at] === MARK.comment;
		if (!startsInside && !blank) {
			const top = indents.at(-1) ?? 0;
			if (expectsBlock && column <= top) return {
				message: "an indented block is expected here",
				at
			};
			if (column > top) {
				if (!expectsBlock) return {
					message: "unexpected indentation",
					at
				};
				indents.push(column);
			} else {
				while ((indents.at(-1) ?? 0) > column) indents.pop();
				if (indents.at(-1) !== column) return {
					message: "the indentation matches no block above",
					at
				};
			}
			expectsBlock = false;
		}
		let last = "";
		let comment = false;
		for (; at < lineEnd; at++) {
			const mark = marks[at];
			if (mark === MARK.comment) comment = true;
			if (mark !== MARK.code) {
				if (mark === MARK.string) last = "\"";
				continue;
			}
			const char = text[at] ?? "";
			if (char === "(" || char === "[" || char === "{") depth++;
			else if (char === ")" || char === "]" || char === "}") depth = Math.max(0, depth - 1);
			if (char !== " " && char !== "	" && char !== "\f") last = char;
		}
		const continues = last === "\\" && !comment;
		if (!blank || startsInside) {
			continued = continues;
			if (depth === 0 && !continued && !insideString(marks, lineEnd)) expectsBlock = last === ":" || expectsBlock && last === "";
		} else continued = false;
		lineStart = nextLine(text, lineEnd);
	}
	if (expectsBlock) return {
		message: "an indented block is expected at the end of the file",
		at: text.length
	};
	return null;
}
function endOfLine(text, from) {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) return at;
	}
	return text.length;
}
function nextLine(text, lineEnd) {
	return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
}
function insideString(marks, at) {
	return at < marks.length && marks[at] === MARK.string && marks[at - 1] === MARK.string;
}

// core/agent/python-grammar-text.ts
function grammarText(text) {
	return bracketedTarget(bracketedWith(casePatterns(withoutLiterals(text)))).replaceAll(/\byield(?=[ \t]*(?:[)\]},;#\r\n]|$))/g, "_____").replaceAll(/\bfor[ \t][\w \t,.()*[\]]*?[ \t]in\b/g, (part) => part.replaceAll("*", " ")).replaceAll(/\bin[ \t]+\*[^\n:]*/g, (part) => part.replaceAll("*", " ")).replaceAll(/\blambda\b[^:\n'"#]*/g, (part) => part.replace(/,[ \t]*\/(?=[ \t]*,|[ \t]*$)/, spaces).replace(/,[ \t]*$/, spaces)).replaceAll(/\bprint(?=[ \t]+(?:if|and|or|in|is|not|else|for)\b|[ \t]*(?:<<|>>|[-+*/%&|^@=!<>.,;)\]}]))/g, "_____").replaceAll(/\\(?=[{}])/g, "_").replaceAll(/(\{\w[\w.]*:)=/g, "$1_").replaceAll(/^[ \t]*match\b(?:[\w., \t*]|:=)*,(?:[\w., \t*]|:=)*(?=:[ \t]*(?:#.*)?$)/gm, (part) => part.replaceAll("*", " ").replaceAll(":=", "+ ").replaceAll(/,(?=[ \t]*\S)/g, "+").replace(",", " ")).replaceAll(/^[ \t]*@[^\n]+$/gm, decorator).replaceAll(/^([ \t]*(?:async[ \t]+)?with\b.*\bas[ \t]+)([^,:\n]+)(?=:[ \t]*(?:#.*)?$)/gm, (whole, start, target) => isExpression(target) ? start + "_".repeat(target.length) : whole).replaceAll(/\[[^[\]()\n]*\]/g, (part) => part.replaceAll(/,[ \t]*\*(?=\w)/g, (star) => `${star.slice(0, -1)} `)).replaceAll(/\bas[ \t]+\w+(?:\.\w+|\[[^\]\n]*\])+(?=[ \t]*[:,)])/g, (part) => `as ${"_".repeat(part.length - 3)}`).replaceAll(/\f(?=\r?\n)/g, " ").replaceAll(/\\(?=\r?\n[ \t]*(?:\r?\n|$))/g, " ").replaceAll(/(?<![\w.])(\d[\d_]*)\.(?![\w.])/g, "$10").replaceAll(/(?<![\w.])(\d[\d_]*)\.(?=[eEjJ]\w*)/g, "$10").replaceAll(/[[,][ \t]*\*(?=\w+\[)|\*\w+[ \t]*:[ \t]*\*(?=\w)/g, (part) => `${part.slice(0, -1)} `).replaceAll(/\[[ \t]*\*(?=\w)/g, (part) => part.replace("*", " ")).replaceAll(/(?<![\w'"])[tT](?=['"])/g, "f").replaceAll(/(?<![\w'"])([tT])([rR])(?=['"])/g, "f$2").replaceAll(/(?<![\w'"])([rR])([tT])(?=['"])/g, "$1f").replaceAll(/^([ \t]*except[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm, (_, start, types) => {
		return start + "_".repeat(types.length);
	});
}
function casePatterns(text) {
	let result = "";
	let done = 0;
	for (const match of text.matchAll(/^[ \t]*case(?=[ \t([{\-"'])/gm)) {
		const from = match.index + match[0].length;
		const to = patternEnd(text, from);
		const pattern = text.slice(from, to);
		if (from < done || pattern.trim() === "" || !isExpression(pattern.replaceAll(/\bas\b/g, "or"))) continue;
		result += `${text.slice(done, from)} ${"_".repeat(pattern.trimEnd().length - 1)}`;
		done = from + pattern.trimEnd().length;
	}
	return result + text.slice(done);
}
function patternEnd(text, from) {
	let depth = 0;
	const end = Math.min(text.length, from + FARTHEST);
	for (let at = from; at < end; at++) {
		const char = text[at] ?? "";
		if ("([{".includes(char)) depth++;
		else if (")]}".includes(char)) depth--;
		else if (depth > 0) continue;
		else if (char === ":" || /^\sif\b/.test(text.slice(at, at + 4))) return at;
		else if (char === "\n") return from;
	}
	return from;
}
function bracketedWith(text) {
	let result = "";
	let done = 0;
	for (const match of text.matchAll(/\bwith[ \t]*\(/g)) {
		const open = match.index + match[0].length;
		if (open < done) continue;
		const close = closingBracket(text, open);
		result += text.slice(done, open) + text.slice(open, close).replaceAll(/\bas\b/g, "or");
		done = close;
	}
	return result + text.slice(done);
}
function bracketedTarget(text) {
	let result = "";
	let done = 0;
	for (const match of text.matchAll(/\bas[ \t]+\(/g)) {
		const open = match.index + match[0].length;
		if (open < done) continue;
		const close = closingBracket(text, open);
		if (!/^\)[ \t]*[:,)]/.test(text.slice(close, close + 20))) continue;
		result += `${text.slice(done, open - 1)}${"_".repeat(close + 1 - (open - 1))}`;
		done = close + 1;
	}
	return result + text.slice(done);
}
const FARTHEST = 5e3;
function closingBracket(text, from) {
	let depth = 1;
	const end = Math.min(text.length, from + FARTHEST);
	for (let at = from; at < end; at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return at;
	return from;
}
function spaces(part) {
	return " ".repeat(part.length);
}
function decorator(line) {
	const code = line.replaceAll(/"[^"\\\n]*"|'[^'\\\n]*'/g, (part) => "_".repeat(part.length));
	if (/^[ \t]*@[ \t]*[\w.]+[ \t]*(?:[(#\r]|$)/.test(code) && !/^[ \t]*@[ \t]*[\w.]+\([^()]*\)[ \t]*[([.]/.test(code)) return line;
	const at = line.indexOf("@") + 1;
	return isExpression(line.slice(at)) ? line.slice(0, at) + "_".repeat(line.length - at) : line;
}
const strict$1 = parser.configure({ strict: true });
const NAME$1 = /^\s*[A-Za-z_][\w.]*\s*$/;
function isExpression(source) {
	if (NAME$1.test(source) && !source.includes("..")) return true;
	try {
		strict$1.parse(`(${source.trimEnd()}\n)\n`);
		return true;
	} catch {
		return false;
	}
}

// core/agent/python-outline.ts
const NO_OUTLINE = {
	imports: [],
	names: /* @__PURE__ */ new Set(),
	bound: /* @__PURE__ */ new Set(),
	calls: [],
	transitions: [],
	inner: []
};

// core/agent/remembered.ts
function remembered(make, most) {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const made = make(text);
		if (known.size >= most) known.delete(known.keys().next().value ?? "");
		known.set(text, made);
		return made;
	};
}

// core/agent/python.ts
const MAX_LENGTH$1 = 5e5;
const MAX_RECOVERED_LENGTH = 5e4;
const strict = parser.configure({ strict: true });
const remember$1 = remembered(readPython, 2e3);
function parsePython(source) {
	return source.length > MAX_RECOVERED_LENGTH ? readPython(source) : remember$1(source);
}
function readPython(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = createLineIndex(text);
	if (text.length > MAX_LENGTH$1) return {
		errors: [{
			message: `larger than ${MAX_LENGTH$1} characters`,
			range: lines.range(0, 0)
		}],
		functions: [],
		outline: NO_OUTLINE
	};
	const nul = text.indexOf("\0");
	if (nul !== -1) return {
		errors: [{
			message: "a NUL character",
			range: lines.range(nul, nul + 1)
		}],
		functions: [],
		outline: NO_OUTLINE
	};
	const lexical = lexicalError(text, lines);
	if (lexical.length > 0 && text.length > MAX_RECOVERED_LENGTH) return {
		errors: lexical,
		functions: [],
		outline: NO_OUTLINE
	};
	const tree = parseTree(text);
	if (typeof tree === "number") return {
		errors: [{
			message: "invalid syntax",
			range: lines.range(tree, tree + 1)
		}],
		functions: [],
		outline: NO_OUTLINE
	};
	const { marks, error } = walk(tree, text);
	const indentation = indentationError(text, marks);
	const [first] = [...lexical, ...firstError(error, indentation, lines)].sort((a, b) => a.range.line - b.range.line);
	const late = first === void 0 ? compileError(tree, text) : null;
	const wrong = late === null ? first : {
		message: late.message,
		range: lines.range(late.at, late.at + 1)
	};
	return {
		errors: wrong === void 0 ? [] : [wrong],
		functions: functionsOf(tree, text, lines),
		outline: outlinePython(tree, text, lines)
	};
}
function parseTree(source) {
	const text = `${source.trimEnd()}\n`;
	try {
		return strict.parse(text);
	} catch {
		return recover(grammarText(text));
	}
}
function recover(text) {
	if (text.length <= MAX_RECOVERED_LENGTH) return parser.parse(text);
	try {
		return strict.parse(text);
	} catch (error) {
		return Number(/\d+$/.exec(error instanceof Error ? error.message : "")?.[0] ?? 0);
	}
}
function firstError(grammar, indentation, lines) {
	if (indentation !== null) {
		const range = lines.range(indentation.at, indentation.at + 1);
		if (grammar === null || lines.range(grammar, grammar).line >= range.line) return [{
			message: indentation.message,
			range
		}];
	}
	return grammar === null ? [] : [{
		message: "invalid syntax",
		range: lines.range(grammar, grammar + 1)
	}];
}
function lexicalError(text, lines) {
	const tokens = pythonLexer(text.replaceAll(/\r(?=\n)/g, " ").replaceAll("\r", "\n"));
	return Array.isArray(tokens) ? [] : [{
		message: tokens.message,
		range: lines.range(tokens.at, tokens.at + 1)
	}];
}
const MARKED = nodeIds([
	"Comment",
	"String",
	"FormatString",
	"⚠"
]);
function walk(tree, text) {
	const marks = new Uint8Array(text.length);
	let error = null;
	tree.iterate({ enter(node) {
		if (MARKED[node.type.id] === 0) return;
		if (node.name === "Comment") marks.fill(MARK.comment, node.from, node.to);
		else if (node.name === "String" || node.name === "FormatString") marks.fill(MARK.string, node.from, node.to);
		else if (node.type.isError && error === null) error = node.from;
	} });
	return {
		marks,
		error
	};
}

// core/agent/clean-name.ts
const PLAIN = /^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*$/;
function cleanName(name, options = {}) {
	const cased = options.keepCase === true ? name : name.toLowerCase();
	if (PLAIN.test(cased)) return cased;
	return cased.replaceAll(/[^\p{L}\p{N}_\s]/gu, " ").replaceAll(/\s+/gu, "_").replaceAll(/_+/g, "_").replace(/^_/, "").replace(/_$/, "");
}

// core/agent/references.ts
const REFERENCE$1 = /\{\{([^{}:\r\n]{1,80}):([^{}\r\n]{0,400})\}\}/g;
function findReferences(text, pointer, locate) {
	if (!text.includes("{{")) return [];
	const seen = /* @__PURE__ */ new Map();
	return [...text.matchAll(REFERENCE$1)].map((match) => {
		const written = match[0];
		const nth = seen.get(written) ?? 0;
		seen.set(written, nth + 1);
		return {
			prefix: (match[1] ?? "").trim(),
			name: (match[2] ?? "").trim(),
			text: written,
			pointer,
			get range() {
				return locate(written, nth);
			}
		};
	});
}

// core/agent/resource-parts.ts
function resourceParts(row, document, pointer, value) {
	return {
		value,
		references: referencesOf(row, document, pointer, value),
		locate: (below) => document.locate(pointer + below),
		locateKey: (below) => document.locateKey(pointer + below),
		scalarAt: (below) => document.scalarAt(pointer + below)
	};
}
function fieldPointer(name) {
	return `/${escapePointer(name)}`;
}
function referencesOf(row, document, pointer, value) {
	if (row.references.length === 0 || value === null || typeof value !== "object" || Array.isArray(value)) return [];
	const map = value;
	return [...new Set(row.references.map((field) => field.pointer.slice(1)))].flatMap((field) => {
		const text = Object.hasOwn(map, field) ? map[field] : void 0;
		if (typeof text !== "string") return [];
		const at = fieldPointer(field);
		return findReferences(text, at, (part, nth) => document.locateInside(pointer + at, part, nth));
	});
}

// core/agent/read-list.ts
function readList(reading, row, file, document) {
	const { layout } = row;
	if (layout.type !== "list") return;
	const list = topLevel(document.value, layout.list);
	const at = fieldPointer(layout.list);
	const isNull = isMap$4(document.value) && Object.hasOwn(document.value, layout.list);
	if (list === null && !(isNull && layout.refusesNull === true)) return;
	if (!Array.isArray(list)) {
		reading.report("shape", "error", file, document.locate(at), `"${layout.list}" must be a list.`);
		return;
	}
	const taken = /* @__PURE__ */ new Map();
	let after = "";
	list.forEach((item, i) => {
		const pointer = `${at}/${i}`;
		const isText = layout.itemName === "item";
		if (isText ? typeof item !== "string" : !isMap$4(item)) {
			const message = `An item of "${layout.list}" must be a ${isText ? "text" : "map"}.`;
			reading.report("shape", "error", file, document.locate(pointer), message);
			return;
		}
		const name = nameOf$1(item, layout.itemName);
		if (name === null) {
			const message = `An item of "${layout.list}" without "${layout.itemName === "keyphrase" ? "keyphrase" : "name"}" has no effect.`;
			reading.report("unnamed-item", "warning", file, document.locate(pointer), message, "Give it a name or remove it.");
			return;
		}
		const unique = layout.itemName === "regex-and-language" ? untaken(name, taken) : name;
		const identity = layout.itemName === "name" ? cleanName(name, { keepCase: true }) || name : unique;
		const parts = resourceParts(row, document, pointer, item);
		reading.add(row, {
			...parts,
			name: unique,
			path: file.path,
			...row.ordered ? { after } : {}
		}, identity);
		after = unique;
	});
}
function topLevel(value, field) {
	return isMap$4(value) && Object.hasOwn(value, field) ? value[field] ?? null : null;
}
function nameOf$1(item, by) {
	if (!isMap$4(item)) return scalarText(item);
	if (by !== "regex-and-language") return scalarText(item[by] ?? null);
	const regex = scalarText(item["regex"] ?? null) ?? "(no regex)";
	const language = scalarText(item["language_code"] ?? null);
	return language === null ? regex : `${regex} (${language})`;
}
function scalarText(value) {
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (typeof value !== "string") return null;
	return value.trim() || null;
}
function untaken(name, taken) {
	let unique = name;
	let n = taken.get(name) ?? 0;
	while (taken.has(unique)) unique = `${name} #${++n}`;
	taken.set(unique, 1);
	if (n > 0) taken.set(name, n);
	return unique;
}
function isMap$4(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/agent/read-file.ts
function readDocumentFile(reading, row, file, document, name) {
	if (row.layout.type === "list") readList(reading, row, file, document);
	else if (row.layout.type === "section") readSection(reading, row, file, document);
	else {
		const value = document.value ?? (row.format === "yaml" ? {} : null);
		reading.add(row, {
			...resourceParts(row, document, "", value),
			name,
			path: file.path
		});
	}
}
function hasMapAtTop(reading, file, document) {
	const { value } = document;
	if (value === null || typeof value === "object" && !Array.isArray(value)) return true;
	const found = Array.isArray(value) ? "a list" : "a single value";
	reading.report("shape", "error", file, document.locate(""), `The file must hold a map of fields, not ${found}.`);
	return false;
}
function readSection(reading, row, file, document) {
	const { layout } = row;
	if (layout.type !== "section") return;
	const value = topLevel(document.value, layout.section);
	if (value === null || value === "") return;
	const pointer = fieldPointer(layout.section);
	if (!(layout.holds === "text" ? typeof value === "string" : typeof value === "object" && !Array.isArray(value))) {
		const message = `"${layout.section}" must be a ${layout.holds}.`;
		reading.report("shape", "error", file, document.locate(pointer), message);
		return;
	}
	reading.add(row, {
		...resourceParts(row, document, pointer, value),
		name: row.kind,
		path: file.path
	});
}
function readTextFile(reading, row, file, name) {
	const marker = conflictMarkers(file.text);
	if (marker !== null) reading.report("syntax", "error", file, marker.range, `The file holds ${marker.message}.`);
	const lines = createLineIndex(file.text);
	const occurrences = createOccurrences(file.text, 0);
	const references = findReferences(row.references.length === 0 ? "" : file.text, "", (part, nth) => {
		const at = occurrences(part, nth);
		return at === -1 ? WHOLE_FILE : lines.range(at, at + part.length);
	});
	reading.add(row, {
		name,
		path: file.path,
		value: file.text,
		references,
		locate: () => WHOLE_FILE
	});
}
function readPythonFile(reading, row, file, name) {
	const marker = conflictMarkers(file.text);
	if (marker !== null) reading.report("syntax", "error", file, marker.range, `The file holds ${marker.message}.`);
	const python = parsePython(file.text);
	if (marker === null) for (const error of python.errors) reading.report("syntax", "error", file, error.range, `This is not valid Python: ${error.message}.`);
	const own = name.slice(name.lastIndexOf("/") + 1);
	const main = python.functions.find((one) => one.name === own);
	const value = { source: file.text };
	reading.add(row, {
		name,
		path: file.path,
		value,
		references: [],
		python,
		locate: () => main?.range ?? WHOLE_FILE
	});
}

// core/agent/refused-findings.ts
const REASONS = {
	symlink: "is a symbolic link, which is never followed",
	submodule: "is a submodule, which is never read",
	"too-large": "is larger than 5 MB",
	"not-utf8": "is not UTF-8 text"
};
function refusedFindings(source) {
	return source.refused.flatMap((entry) => {
		const path = source.root === "" ? entry.path : entry.path.slice(source.root.length + 1);
		if (path === "_gen" || path.startsWith("_gen/")) return [];
		const managed = kindOfPath(path) !== null || kindsBelow(path).length > 0;
		return {
			rule: "refused-entry",
			severity: managed ? "error" : "notice",
			message: `${path} ${REASONS[entry.reason]}.`,
			...managed ? { hint: "Put the file itself in its place." } : {},
			path: entry.path,
			range: WHOLE_FILE
		};
	});
}

// core/agent/load-project.ts
function loadProject(source, options) {
	const reading = startReading();
	const opened = managedFiles(source).map((file) => ({
		...file,
		document: open$1(reading, file)
	}));
	const flows = flowNames$1(opened);
	for (const row of KINDS$5) for (const file of opened) if (file.rows.includes(row)) readResources(reading, row, file, flows);
	addVariables(reading, opened);
	return {
		name: options.name,
		root: source.root,
		commit: source.commit,
		files: source.files,
		ignored: source.ignored ?? [],
		...source.others === void 0 ? {} : { others: source.others },
		documents: documentsOf(opened),
		resources: reading.resources,
		findings: [...refusedFindings(source), ...reading.findings]
	};
}
function documentsOf(files) {
	const documents = /* @__PURE__ */ new Map();
	for (const { file, document } of files) if (document !== null) documents.set(file.path, document);
	return documents;
}
function managedFiles(source) {
	const prefix = source.root === "" ? "" : `${source.root}/`;
	const byPath = /* @__PURE__ */ new Map();
	for (const file of source.files.values()) {
		if (!file.path.startsWith(prefix)) continue;
		const path = file.path.slice(prefix.length);
		const managed = kindOfPath(path);
		if (managed !== null) byPath.set(path, {
			...managed,
			file,
			path
		});
	}
	for (const { layout } of KINDS$5) {
		const legacy = layout.type === "list" && byPath.has(layout.path) ? layout.legacyPath : void 0;
		if (legacy !== void 0) byPath.delete(legacy);
	}
	return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function open$1(reading, { rows, file }) {
	const format = rows[0]?.format;
	if (format !== "yaml" && format !== "json") return null;
	const document = readDocument(reading, file, format);
	return document === null || format === "json" || hasMapAtTop(reading, file, document) ? document : null;
}
function flowNames$1(files) {
	const names = /* @__PURE__ */ new Map();
	for (const { rows, match, document } of files) {
		if (rows[0]?.kind !== "flow") continue;
		const folder = match["name"] ?? "";
		names.set(folder, (document === null ? null : scalarText(topLevel(document.value, "name"))) ?? folder);
	}
	return names;
}
function readResources(reading, row, file, flows) {
	const name = resourceName(row, file, flows);
	if (row.format === "python") readPythonFile(reading, row, file.file, name);
	else if (row.format === "text") readTextFile(reading, row, file.file, name);
	else if (file.document !== null) readDocumentFile(reading, row, file.file, file.document, name);
}
function resourceName(row, file, flows) {
	const { layout } = row;
	if (layout.type !== "each") return row.kind;
	if (layout.named === "by-path") return file.path.replace(/^real_time_configuration\//, "");
	const stem = file.match["name"] ?? "";
	const written = layout.named === "by-field" && file.document !== null ? topLevel(file.document.value, "name") : null;
	const own = scalarText(written) ?? stem;
	const folder = file.match["flow"];
	return folder === void 0 ? own : `${flows.get(folder) ?? folder}/${own}`;
}
function addVariables(reading, files) {
	const row = kindRow("variable");
	const known = /* @__PURE__ */ new Set();
	for (const { rows, file } of files) {
		if (rows[0]?.format !== "python") continue;
		const uses = variablesIn(file.text);
		const lines = createLineIndex(file.text);
		for (const { name, at } of uses) {
			if (known.has(name)) continue;
			known.add(name);
			const locate = () => lines.range(at, at + name.length);
			reading.add(row, {
				name,
				path: file.path,
				value: {},
				references: [],
				locate
			});
		}
	}
}

// core/agent/find-project-roots.ts
const NEVER_INSIDE = /* @__PURE__ */ new Set([
	"_gen",
	"node_modules",
	".git"
]);
function findProjectRoots(paths) {
	const roots = /* @__PURE__ */ new Set();
	for (const path of paths) {
		if (path !== "project.yaml" && !path.endsWith("/project.yaml")) continue;
		const folders = path.split("/").slice(0, -1);
		if (folders.some((folder) => NEVER_INSIDE.has(folder))) continue;
		roots.add(folders.join("/"));
	}
	return [...roots].sort();
}

// core/agent/agent-name.ts
function agentName(root, projectYaml) {
	const folder = root.split("/").findLast((part) => part !== "");
	if (folder !== void 0) return folder;
	if (projectYaml === null || typeof projectYaml !== "object" || Array.isArray(projectYaml)) return "agent";
	const name = projectYaml["project_name"];
	if (typeof name !== "string") return "agent";
	return cleanName(name) || "agent";
}

// core/promotion/matches-path.ts
function matchesPath(pattern, folder) {
	const path = folder === "" ? [] : folder.split("/");
	if (pattern === ".") return path.length === 0;
	return fits$1(pattern.split("/"), path, "**", (part, name) => fits$1(Array.from(part), Array.from(name), "*", (a, b) => a === b));
}
function fits$1(pattern, items, star, same) {
	let p = 0;
	let i = 0;
	let lastStar = -1;
	let taken = 0;
	while (i < items.length) {
		const wanted = pattern[p];
		if (wanted === star) {
			lastStar = p++;
			taken = i;
		} else if (wanted !== void 0 && same(wanted, items[i] ?? "")) {
			p++;
			i++;
		} else if (lastStar >= 0) {
			p = lastStar + 1;
			i = ++taken;
		} else return false;
	}
	return pattern.slice(p).every((rest) => rest === star);
}

// core/promotion/agents-of.ts
function agentsOf(config, roots, projectYaml) {
	const entries = config?.agents ?? [{ path: "**" }];
	const findings = entries.flatMap((entry) => nothingThere(entry, roots));
	const named = [...roots].sort().flatMap((root) => {
		const fitting = entries.filter(({ path }) => matchesPath(path, root));
		const [entry] = fitting;
		if (entry === void 0) return [];
		return [{
			name: fitting.find(({ name }) => name !== void 0)?.name ?? agentName(root, projectYaml(root)),
			root
		}];
	});
	const agents = [];
	for (const agent of named) {
		const same = named.filter(({ name }) => name === agent.name);
		if (same.length === 1) agents.push(agent);
		else findings.push(sameName$1(agent, same));
	}
	return {
		agents,
		findings
	};
}
function nothingThere({ path }, roots) {
	if (path === "**" || roots.some((root) => matchesPath(path, root))) return [];
	const message = `greenroom.yaml lists the agents ${JSON.stringify(path)}, and no folder with a project.yaml fits`;
	return [{
		rule: "agent-path",
		severity: path.includes("*") ? "warning" : "error",
		message,
		path: "greenroom.yaml",
		range: WHOLE_FILE
	}];
}
function sameName$1({ name, root }, same) {
	const others = same.filter((agent) => agent.root !== root).map((agent) => agent.root || "the root");
	return {
		rule: "agent-name",
		severity: "error",
		message: `the agent in ${root || "the root"} is called ${JSON.stringify(name)}, as is the one in ${others.join(" and ")}; none of them is delivered`,
		hint: "Rename a folder, or give one a name in greenroom.yaml: agents: [{ path: …, name: … }].",
		path: root === "" ? "project.yaml" : `${root}/project.yaml`,
		range: WHOLE_FILE
	};
}

// core/validate/edit-distance.ts
function editDistance(a, b, limit) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	let least = 0;
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		let leastNext = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			if (cost < leastNext) leastNext = cost;
			next.push(cost);
		}
		if (leastNext > limit && least + 1 > limit) return null;
		least = leastNext;
		before = row;
		row = next;
	}
	const distance = row[b.length] ?? 0;
	return distance <= limit ? distance : null;
}

// core/validate/known-candidates.ts
const SLOTS = 32;
const prepared = /* @__PURE__ */ new WeakMap();
function knownCandidates(known) {
	const count = "size" in known ? known.size : known.length;
	const before = prepared.get(known);
	if (before?.count === count) return before.candidates;
	const candidates = [...known].map((name) => {
		const lower = name.toLowerCase();
		return {
			name,
			clean: cleanName(name),
			lower,
			letters: lettersOf(lower)
		};
	});
	prepared.set(known, {
		count,
		candidates
	});
	return candidates;
}
function lettersOf(text) {
	const letters = new Uint8Array(SLOTS);
	for (let at = 0; at < text.length; at++) {
		const slot = text.charCodeAt(at) % SLOTS;
		letters[slot] = Math.min(255, (letters[slot] ?? 0) + 1);
	}
	return letters;
}
function leastEdits(a, b) {
	let more = 0;
	let fewer = 0;
	for (let slot = 0; slot < SLOTS; slot++) {
		const difference = (a[slot] ?? 0) - (b[slot] ?? 0);
		if (difference > 0) more += difference;
		else fewer -= difference;
	}
	return Math.max(more, fewer);
}

// core/validate/did-you-mean.ts
const MAX_LISTED = 5;
const MAX_LENGTH = 80;
const MIN_PART = 4;
const sorted = /* @__PURE__ */ new WeakMap();
function didYouMean(name, known, plural) {
	const names = sortedNames(known);
	if (names.length === 0) return `The project has no ${plural}.`;
	const nearest = nearestName(name, names);
	if (nearest != null) return `Did you mean "${nearest}"?`;
	const listed = names.slice(0, MAX_LISTED).map((item) => `"${item}"`);
	const more = names.length - listed.length;
	return `Known ${plural}: ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
function sortedNames(known) {
	const before = sorted.get(known);
	if (before !== void 0 && known instanceof Set && known.size === before.length) return before;
	const names = [...new Set(known)].sort();
	sorted.set(known, names);
	return names;
}
function nearestName(name, known) {
	return nearestOf(name, knownCandidates(known));
}
function nearestOf(name, candidates) {
	if (name === "") return null;
	const clean = cleanName(name);
	const same = clean === "" ? void 0 : candidates.find((candidate) => candidate.clean === clean);
	if (same !== void 0) return same.name;
	return fewestEdits(name.toLowerCase(), candidates) ?? longerOrShorter(clean, candidates);
}
function fewestEdits(lower, candidates) {
	const letters = lettersOf(lower);
	let limit = Math.max(1, Math.floor(lower.length / 3));
	let best = null;
	for (const candidate of candidates) {
		const { length } = candidate.lower;
		if (Math.abs(length - lower.length) > limit || length > MAX_LENGTH) continue;
		if (leastEdits(letters, candidate.letters) > limit) continue;
		const distance = editDistance(lower, candidate.lower, limit);
		if (distance === null) continue;
		best = candidate.name;
		limit = distance - 1;
		if (limit < 0) break;
	}
	return best;
}
function longerOrShorter(clean, candidates) {
	if (clean.length < MIN_PART) return null;
	const fitting = candidates.filter((other) => other.clean.startsWith(clean) || other.clean.length >= MIN_PART && clean.startsWith(other.clean));
	return fitting.length === 1 ? fitting[0]?.name ?? null : null;
}

// core/validate/other-rules.ts
const OTHER_RULES = [
	{
		name: "syntax",
		class: "adk",
		severity: "error",
		description: "A file is not valid YAML, JSON or Python, or holds conflict markers of a merge.",
		from: "reading",
		fixed: true
	},
	{
		name: "shape",
		class: "adk",
		severity: "error",
		description: "A file, a section or an item is not the map, list or text it has to be.",
		from: "reading",
		fixed: true
	},
	{
		name: "refused-entry",
		class: "adk",
		severity: "error",
		description: "A file is a symbolic link, a submodule, too large or not UTF-8, so it is not read.",
		from: "reading",
		fixed: true
	},
	{
		name: "shadowed-duplicate",
		class: "greenroom",
		severity: "warning",
		description: "Two items have the same name, so the second has no effect.",
		from: "reading",
		fixed: false
	},
	{
		name: "unnamed-item",
		class: "greenroom",
		severity: "warning",
		description: "An item of a list has no name, so it is skipped without a word.",
		from: "reading",
		fixed: false
	},
	{
		name: "secret",
		class: "greenroom",
		severity: "warning",
		description: "A file holds what looks like a key, a token or a password.",
		from: "secrets",
		fixed: false
	},
	{
		name: "test-set",
		class: "greenroom",
		severity: "error",
		description: "A test set is not as schemas/test-set.schema.json says, or two have the same name.",
		from: "test sets",
		fixed: true
	},
	{
		name: "config",
		class: "greenroom",
		severity: "error",
		description: "`greenroom.yaml` is not as schemas/greenroom.schema.json says, or names what is not there.",
		from: "greenroom.yaml",
		fixed: true
	},
	{
		name: "agent-path",
		class: "greenroom",
		severity: "error",
		description: "`agents` of greenroom.yaml lists a folder without an agent project.",
		from: "greenroom.yaml",
		fixed: true
	},
	{
		name: "agent-name",
		class: "greenroom",
		severity: "error",
		description: "Two agent projects of the repository have the same name.",
		from: "greenroom.yaml",
		fixed: true
	},
	{
		name: "unused-suppression",
		class: "greenroom",
		severity: "warning",
		description: "A suppression of greenroom.yaml fits no finding any more.",
		from: "greenroom.yaml",
		fixed: false
	},
	{
		name: "expired-suppression",
		class: "greenroom",
		severity: "warning",
		description: "The last day of a suppression of greenroom.yaml has passed, so it has no effect.",
		from: "greenroom.yaml",
		fixed: false
	},
	{
		name: "no-agents",
		class: "greenroom",
		severity: "error",
		description: "There is nothing to check: no folder holds a project.yaml.",
		from: "change",
		fixed: true
	},
	{
		name: "agent-removed",
		class: "greenroom",
		severity: "warning",
		description: "A change removes a whole agent.",
		from: "change",
		fixed: false
	},
	{
		name: "not-compared",
		class: "greenroom",
		severity: "notice",
		description: "The base of a change cannot be read, so nothing is compared with it.",
		from: "change",
		fixed: true
	}
];

// core/validate/finding-of.ts
function findingOf(rule, resource, place, message, hint, about) {
	const range = typeof place === "string" ? resource.locate(place) : place;
	const finding = {
		rule: rule.name,
		severity: rule.severity,
		message,
		hint,
		path: resource.path,
		range
	};
	return about === void 0 ? finding : {
		...finding,
		about
	};
}
function keyRange(resource, pointer) {
	return resource.locateKey?.(pointer) ?? resource.locate(pointer);
}

// core/validate/json-fields.ts
function field(value, name) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return void 0;
	return Object.hasOwn(value, name) ? value[name] : void 0;
}
function textOf(value) {
	return typeof value === "string" ? value.trim() : null;
}
function listOf$1(value) {
	return Array.isArray(value) ? value : [];
}
function entriesOf(value) {
	if (value === null || value === void 0 || typeof value !== "object" || Array.isArray(value)) return [];
	return Object.entries(value);
}

// core/validate/per-project.ts
function perProject(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (project) => {
		const known = made.get(project);
		if (known !== void 0) return known.value;
		const value = make(project);
		made.set(project, { value });
		return value;
	};
}

// core/validate/resources-of-kind.ts
function resourcesOfKind(project, kind) {
	return byKind$1(project).get(kind) ?? [];
}
const byKind$1 = perProject((project) => {
	const kinds = /* @__PURE__ */ new Map();
	for (const resource of project.resources) {
		const others = kinds.get(resource.kind);
		if (others === void 0) kinds.set(resource.kind, [resource]);
		else others.push(resource);
	}
	return kinds;
});

// core/validate/rules/changes/block-not-cleared.ts
const blockNotCleared = {
	name: "block-not-cleared",
	class: "greenroom",
	severity: "warning",
	description: "A change removes an enabled `asr_biasing` or `dtmf_config` of a step, which stays on at the platform.",
	compare: compare$2
};
const BLOCKS = ["asr_biasing", "dtmf_config"];
function compare$2(base, head) {
	const before = new Map(resourcesOfKind(base, "step").map((step) => [step.key, step]));
	return resourcesOfKind(head, "step").flatMap((step) => compareStep(before.get(step.key), step));
}
function compareStep(before, after) {
	return BLOCKS.filter((block) => {
		return field(field(before?.value, block), "is_enabled") === true && (field(after.value, block) ?? null) === null;
	}).map((block) => {
		const message = `${block} was enabled and is no longer here, but a push does not turn it off.`;
		return findingOf(blockNotCleared, after, `/${block}`, message, `Write "${block}:" with "is_enabled: false" below it.`);
	});
}

// core/version/content-words.ts
const WORD$2 = /[\p{L}\p{N}_]+/gu;
const MAX_WORD = 80;
function contentWords(resource, most) {
	const words = /* @__PURE__ */ new Map();
	const blank = withoutOwnName(resource);
	const { fields: table, ordered } = kindRow(resource.kind);
	let left = most;
	function say(field, word) {
		if (left-- <= 0) return;
		const text = `${field} ${word.slice(0, MAX_WORD)}`;
		words.set(text, (words.get(text) ?? 0) + 1);
	}
	function read(field, value) {
		if (left <= 0 || value === null || value === false || value === "") return;
		if (typeof value === "string") {
			const text = blank(value.slice(0, left * MAX_WORD));
			if (text !== "\0") for (const [word] of text.matchAll(WORD$2)) say(field, word);
		} else if (typeof value !== "object") say(field, String(value));
		else if (Array.isArray(value)) for (const item of value) read(field, item);
		else for (const [key, inner] of Object.entries(value)) {
			const usual = field === "" && Object.hasOwn(table, key) ? table[key]?.default : void 0;
			if (ordered && field === "" && key === "after" || sameValue(inner, usual)) continue;
			read(`${field}/${key}`, inner);
		}
	}
	read("", resource.value);
	return words;
}

// core/version/likeness.ts
function likeness(a, b, weigh = () => 1) {
	const all = weightOf(a, weigh) + weightOf(b, weigh);
	if (all === 0) return 0;
	let common = 0;
	for (const [word, count] of a) {
		const other = b.get(word);
		if (other !== void 0) common += Math.min(count, other) * weigh(word);
	}
	return 2 * common / all;
}
function weightOf(words, weigh = () => 1) {
	let weight = 0;
	for (const [word, count] of words) weight += count * weigh(word);
	return weight;
}
function nameLikeness(a, b) {
	return likeness(letterPairs(a), letterPairs(b));
}
function letterPairs(name) {
	const letters = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "").slice(0, 200);
	const pairs = /* @__PURE__ */ new Map();
	for (let i = 0; i < letters.length - 1; i++) {
		const pair = letters.slice(i, i + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
}

// core/version/flow-renames.ts
function flowPairs(pairing) {
	const gone = new Map(pairing.gone().flatMap((flow) => flow.kind === "flow" ? [[flow.name, flow]] : []));
	const added = new Map(pairing.added().flatMap((flow) => flow.kind === "flow" ? [[flow.name, flow]] : []));
	const votes = /* @__PURE__ */ new Map();
	for (const { before: from, after: to } of pairing.renames) {
		const before = gone.get(flowName(from));
		const after = added.get(flowName(to));
		if (before === void 0 || after === void 0 || ownName$2(from) !== ownName$2(to)) continue;
		const key = JSON.stringify([before.name, after.name]);
		const vote = votes.get(key) ?? {
			before,
			after,
			steps: 0
		};
		vote.steps++;
		votes.set(key, vote);
	}
	return [...votes.values()].sort((a, b) => b.steps - a.steps || (a.before.key < b.before.key ? -1 : 1));
}
function memberPairs(pairing) {
	const flows = new Map(pairing.renames.flatMap(({ before, after }) => after.kind === "flow" ? [[before.name, after.name]] : []));
	if (flows.size === 0) return [];
	const added = new Map(pairing.added().map((resource) => [resource.key, resource]));
	return pairing.gone().flatMap((before) => {
		const flow = flows.get(flowName(before));
		const after = flow === void 0 ? void 0 : added.get(`${before.kind}:${flow}/${ownName$2(before)}`);
		return after === void 0 || after.kind === "flow" ? [] : [{
			before,
			after
		}];
	});
}

// core/version/pairing.ts
function createPairing(removed, added, known) {
	const renames = [...known];
	const paired = new Set(known.flatMap(({ before, after }) => [before, after]));
	return {
		renames,
		gone: () => removed.filter((resource) => !paired.has(resource)),
		added: () => added.filter((resource) => !paired.has(resource)),
		take(found) {
			for (const { before, after } of found) {
				if (paired.has(before) || paired.has(after)) continue;
				renames.push({
					before,
					after
				});
				paired.add(before).add(after);
			}
			return found.length > 0;
		}
	};
}

// core/version/similar-pairs.ts
const LOOKED_UP = 48;
const COMMON = 24;
const COMPARED = 6;
const ALIKE = .6;
const SHORT_ALIKE = .8;
const NAMES_ALIKE$1 = .5;
const SHORT = 10;
const NOTHING_SAID = 3;
const NAME_SHARE = .1;
const DOUBT = .05;
function similarPairs(gone, added, others) {
	const weigh = weights(added, others);
	const holders = /* @__PURE__ */ new Map();
	for (const candidate of added) for (const word of candidate.words.keys()) pushTo(holders, word, candidate);
	const found = gone.flatMap((before) => nearest(before, holders).flatMap((after) => {
		const alike = likeness(before.words, after.words, weigh);
		const names = nameLikeness(before.name, after.name);
		if (!isSame$1(alike, names, Math.min(weightOf(before.words, weigh), weightOf(after.words, weigh)))) return [];
		return {
			before,
			after,
			score: alike * .9 + names * NAME_SHARE
		};
	}));
	found.sort((a, b) => b.score - a.score || order(a.before.key, b.before.key) || order(a.after.key, b.after.key));
	return withoutDoubt(found).map(({ before, after }) => ({
		before: before.item,
		after: after.item
	}));
}
function isSame$1(alike, names, weight) {
	if (alike < ALIKE) return false;
	return weight >= SHORT || names >= NAMES_ALIKE$1 || alike >= SHORT_ALIKE && weight >= NOTHING_SAID;
}
function withoutDoubt(found) {
	const byEnd = /* @__PURE__ */ new Map();
	for (const pair of found) for (const end of [pair.before, pair.after]) pushTo(byEnd, end, pair);
	const taken = /* @__PURE__ */ new Set();
	const doubtful = /* @__PURE__ */ new Set();
	const pairs = [];
	for (const pair of found) {
		const { before, after, score } = pair;
		if ([before, after].some((end) => taken.has(end) || doubtful.has(end))) continue;
		const isRival = (other) => other !== pair && other.score >= score - DOUBT && !taken.has(other.before) && !taken.has(other.after);
		const isDoubtful = [before, after].some((end) => byEnd.get(end)?.some(isRival) === true);
		if (!isDoubtful) pairs.push(pair);
		for (const end of [before, after]) (isDoubtful ? doubtful : taken).add(end);
	}
	return pairs;
}
function nearest(before, holders) {
	const rare = [...before.words.keys()].flatMap((word) => {
		const found = holders.get(word);
		return found === void 0 || found.length > COMMON ? [] : [{
			word,
			found
		}];
	}).sort((a, b) => a.found.length - b.found.length || order(a.word, b.word)).slice(0, LOOKED_UP);
	const shared = /* @__PURE__ */ new Map();
	for (const { found } of rare) for (const after of found) shared.set(after, (shared.get(after) ?? 0) + 1);
	return [...shared].sort(([a, n], [b, m]) => m - n || order(a.key, b.key)).slice(0, COMPARED).map(([after]) => after);
}
function weights(added, others) {
	const holders = /* @__PURE__ */ new Map();
	const count = (words) => {
		for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
	};
	for (const { words } of added) count(words);
	for (const [word, n] of holders) holders.set(word, n - 1);
	for (const words of others) count(words);
	return (word) => 1 / (1 + (holders.get(word) ?? 0));
}
function pushTo(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// core/version/value-forms.ts
function withoutPlace(value) {
	if (!isMap$3(value) || !Object.hasOwn(value, "after")) return value;
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "after"));
}
function underNewNames(value, variants) {
	const values = isMap$3(value) && Object.hasOwn(value, "values") ? value["values"] ?? null : null;
	if (variants.size === 0 || !isMap$3(value) || !isMap$3(values)) return value;
	const moved = Object.entries(values).map(([name, text]) => [variants.get(name) ?? name, text]);
	if (new Set(moved.map(([name]) => name)).size < moved.length) return value;
	return {
		...value,
		values: Object.fromEntries(moved)
	};
}
function isMap$3(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/version/variant-renames.ts
const WORD$1 = /[\p{L}\p{N}_]+/gu;
const MOST_STAYED = 50;
const MOST_LETTERS = 1e3;
function variantRenames(removed, added, stayed, attributes) {
	if (removed.length === 0 || added.length === 0) return [];
	const others = candidates(stayed.slice(0, MOST_STAYED), attributes.after).map(({ words }) => words);
	return similarPairs(candidates(removed, attributes.before), candidates(added, attributes.after), others);
}
function valuesOf({ value }) {
	if (value === null || typeof value !== "object" || !Object.hasOwn(value, "values")) return {};
	const { values } = value;
	return isMap$2(values) ? values : {};
}
function candidates(variants, attributes) {
	const said = new Map(variants.map(({ name }) => [name, /* @__PURE__ */ new Map()]));
	for (const attribute of attributes) for (const [variant, text] of Object.entries(valuesOf(attribute))) {
		const words = said.get(variant);
		if (words === void 0 || typeof text !== "string") continue;
		for (const [word] of text.slice(0, MOST_LETTERS).matchAll(WORD$1)) words.set(`${attribute.name} ${word}`, 1);
	}
	return variants.map((item) => ({
		item,
		key: item.key,
		name: item.name,
		words: said.get(item.name) ?? /* @__PURE__ */ new Map()
	}));
}
function isMap$2(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/version/find-renames.ts
const PASSES = 3;
const ALL_WORDS = 3e5;
const MOST_WORDS = 2e3;
const STAYED = 100;
const TELLING = 8;
const NAMES_ALIKE = .5;
function findRenames(removed, added, around = {
	before: [],
	after: []
}) {
	if (removed.length === 0 || added.length === 0) return [];
	const attributes = {
		before: attributesIn(around.before),
		after: attributesIn(around.after)
	};
	const byValues = attributes.before.length > 0 && attributes.after.length > 0;
	const fresh = added.filter(isVariant);
	const stayed = around.after.filter((resource) => isVariant(resource) && !fresh.includes(resource));
	const variants = byValues ? variantRenames(removed.filter(isVariant), fresh, stayed, attributes) : [];
	const others = (resource) => !byValues || !isVariant(resource);
	const pairing = createPairing(removed.filter(others), added.filter(others), variants);
	for (let pass = 0; pass < PASSES; pass++) if (!pairing.take(equalPairs(pairing))) break;
	pairing.take(flowPairs(pairing));
	pairing.take(memberPairs(pairing));
	if (pairing.take(contentPairs(pairing, around.after))) {
		pairing.take(memberPairs(pairing));
		pairing.take(equalPairs(pairing));
	}
	return pairing.renames;
}
function attributesIn(resources) {
	return resources.filter(({ kind }) => kind === "attribute");
}
function isVariant({ kind }) {
	return kind === "variant";
}
function equalPairs(pairing) {
	const groups = /* @__PURE__ */ new Map();
	const groupOf = (signature) => {
		const group = groups.get(signature) ?? {
			gone: [],
			added: []
		};
		groups.set(signature, group);
		return group;
	};
	const follow = followersOf(pairing.renames);
	for (const resource of pairing.gone()) groupOf(signatureOf(resource, follow)).gone.push(resource);
	for (const resource of pairing.added()) groupOf(signatureOf(resource, (text) => text)).added.push(resource);
	return [...groups.values()].flatMap(({ gone, added }) => pairUp(gone, added)).filter(isTelling);
}
function pairUp(gone, added) {
	const byName = /* @__PURE__ */ new Map();
	for (const after of added) byName.set(ownName$2(after), [...byName.get(ownName$2(after)) ?? [], after]);
	const free = new Set(added);
	const renames = [];
	const rest = [];
	for (const before of gone) {
		const twins = byName.get(ownName$2(before)) ?? [];
		const [after] = twins;
		if (after === void 0 || twins.length > 1 || !free.delete(after)) rest.push(before);
		else renames.push({
			before,
			after
		});
	}
	const [before] = rest;
	const [after] = free;
	if (before !== void 0 && after !== void 0 && rest.length === 1 && free.size === 1) renames.push({
		before,
		after
	});
	return renames;
}
function signatureOf(resource, follow) {
	const blank = withoutOwnName(resource);
	return `${resource.kind} ${JSON.stringify(mapTexts(kindRow(resource.kind).ordered ? withoutPlace(resource.value) : resource.value, (text) => blank(follow(text))))}`;
}
function isTelling({ before, after }) {
	let letters = 0;
	for (const word of contentWords(before, MOST_WORDS).keys()) letters += word.slice(word.indexOf(" ") + 1).length;
	if (letters >= TELLING || letters > 0 && flowName(before) !== flowName(after)) return true;
	return letters > 0 && nameLikeness(ownName$2(before), ownName$2(after)) >= NAMES_ALIKE;
}
function contentPairs(pairing, after) {
	const added = pairing.added();
	const isNew = new Set(added);
	const addedByKind = Map.groupBy(added, ({ kind }) => kind);
	const stayedByKind = Map.groupBy(after, ({ kind }) => kind);
	return [...Map.groupBy(pairing.gone(), ({ kind }) => kind)].flatMap(([kind, gone]) => {
		const fresh = addedByKind.get(kind) ?? [];
		if (fresh.length === 0) return [];
		const most = Math.min(MOST_WORDS, Math.ceil(ALL_WORDS / (gone.length + fresh.length)));
		const candidate = (resource) => {
			return {
				item: resource,
				key: resource.key,
				name: ownName$2(resource),
				words: contentWords(resource, most)
			};
		};
		const others = (stayedByKind.get(kind) ?? []).filter((resource) => !isNew.has(resource)).slice(0, STAYED).map((resource) => contentWords(resource, most));
		return similarPairs(gone.map(candidate), fresh.map(candidate), others);
	});
}

// core/agent/normal-form.ts
function normalText(text) {
	return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n").trim();
}
function trimmed(value) {
	if (typeof value === "string") return value.trim();
	if (typeof value === "number") return normalNumber(value);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => trimmed(item));
	const result = emptyMap();
	for (const [key, field] of Object.entries(value)) {
		const name = key.trim();
		if (!(name in result)) result[name] = trimmed(field);
	}
	return result;
}
function normalFields(value, table) {
	if (!isMap$1(value)) return value;
	const result = emptyMap();
	for (const [key, field] of Object.entries(value)) if (!(key in table)) result[key] = field;
	for (const [name, form] of Object.entries(table)) {
		if (form.alsoKnownAs !== void 0) delete result[form.alsoKnownAs];
		const written = value[name] ?? (form.alsoKnownAs === void 0 ? void 0 : value[form.alsoKnownAs]) ?? form.default;
		const field = written === void 0 ? void 0 : normalField(written, form);
		if (field !== void 0) result[name] = field;
	}
	return result;
}
function normalField(written, form) {
	let value = written;
	if (form.dropUnless !== void 0 && isMap$1(value) && value[form.dropUnless] !== true) return void 0;
	if (form.dropEmpty === true && isMap$1(value) && Object.keys(value).length === 0) return void 0;
	if (form.fields !== void 0) value = normalFields(value, form.fields);
	if (form.items !== void 0) value = normalItems(value, form.items);
	if (typeof value === "string") value = normalWord(value, form);
	return form.omit === true && value === form.default ? void 0 : value;
}
function normalItems(value, table) {
	if (Array.isArray(value)) return value.map((item) => normalFields(item, table));
	if (!isMap$1(value)) return value;
	const result = emptyMap();
	for (const [key, item] of Object.entries(value)) result[key] = normalFields(item, table);
	return result;
}
function normalWord(word, form) {
	const cased = form.case === "lower" ? word.toLowerCase() : form.case === "upper" ? word.toUpperCase() : word;
	return form.aliases !== void 0 && Object.hasOwn(form.aliases, cased) ? form.aliases[cased] ?? cased : cased;
}
function normalNumber(value) {
	if (Number.isNaN(value)) return ".nan";
	if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
	return value === 0 ? 0 : value;
}
function isMap$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function emptyMap() {
	return Object.create(null);
}

// core/agent/normalise.ts
function normaliseResource(resource, root) {
	const { key, kind, name } = resource;
	const path = root !== "" && resource.path.startsWith(`${root}/`) ? resource.path.slice(root.length + 1) : resource.path;
	const value = normalValue(resource);
	return {
		key,
		kind,
		name,
		path,
		value,
		hash: hashOf(kind, name, value)
	};
}
function normalValue(resource) {
	const row = kindRow(resource.kind);
	const { value } = resource;
	if (row.format === "python") return functionValue(resource);
	if (row.format === "text") return normalText(typeof value === "string" ? value : "");
	if (row.format === "json") return value;
	const fields = normalFields(trimmed(value ?? {}), row.fields);
	const normal = row.ordered && isMap(fields) ? {
		...fields,
		after: resource.after ?? ""
	} : fields;
	return row.layout.type === "each" && row.layout.named === "by-field" ? withName(normal, resource) : normal;
}
function functionValue({ value, python }) {
	const normal = { source: withoutHeader(sourceOf(value)) };
	if (python !== void 0) parsedPython.set(normal, python);
	return normal;
}
function withName(value, resource) {
	if (!isMap(value)) return value;
	const name = value["name"];
	if (name !== void 0 && name !== null && name !== "") return value;
	const stem = resource.path.slice(resource.path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
	return {
		...value,
		name: resource.kind === "step" ? stem : resource.name
	};
}
function sourceOf(value) {
	const source = isMap(value) ? value["source"] : void 0;
	return typeof source === "string" ? source : "";
}
function isMap(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/agent/unread-kinds.ts
const UNREADABLE$1 = /* @__PURE__ */ new Set([
	"syntax",
	"shape",
	"refused-entry"
]);
function unreadPlaces(project) {
	return project.findings.flatMap((finding) => {
		if (finding.severity !== "error" || !UNREADABLE$1.has(finding.rule)) return [];
		const path = project.root === "" ? finding.path : finding.path.slice(project.root.length + 1);
		return {
			path,
			rows: kindOfPath(path)?.rows ?? kindsBelow(path),
			isBroken: finding.rule !== "refused-entry"
		};
	});
}

// core/version/version-of.ts
function versionOf(project) {
	const before = known$2.get(project);
	if (before !== void 0) return before;
	const made = versionRead(project);
	known$2.set(project, made);
	return made;
}
const known$2 = /* @__PURE__ */ new WeakMap();
function versionRead(project) {
	if (unreadPlaces(project).some(({ rows }) => rows.some((row) => row.versioned))) return null;
	const resources = project.resources.filter((resource) => kindRow(resource.kind).versioned).map((resource) => normaliseResource(resource, project.root));
	return {
		...version(project.name, project.commit, resources),
		functionTexts: functionTexts(project)
	};
}
function functionTexts(project) {
	const texts = /* @__PURE__ */ new Map();
	for (const { kind, path } of project.resources) {
		const text = kindRow(kind).format === "python" ? project.files.get(path)?.text : void 0;
		if (text !== void 0) texts.set(project.root === "" ? path : path.slice(project.root.length + 1), text);
	}
	return texts;
}
function version(agent, commit, resources) {
	const byKey = new Map(resources.map((resource) => [resource.key, resource]));
	return {
		agent,
		digest: digestOf(byKey.values()),
		commit,
		resources: byKey
	};
}

// core/validate/project-file.ts
function projectFile({ root }) {
	return {
		path: root === "" ? "project.yaml" : `${root}/project.yaml`,
		locate: () => WHOLE_FILE
	};
}

// core/validate/rules/changes/deletion-limit.ts
const deletionLimit = {
	name: "deletion-limit",
	class: "greenroom",
	severity: "error",
	description: "A change removes more of one kind of resource than `checks.deletion_limit` allows.",
	compare: compare$1
};
const ALWAYS_ALLOWED = 1;
function compare$1(base, head, { deletion_limit: limit }) {
	const [before, after] = [versionOf(base), versionOf(head)];
	if (before === null || after === null) return [];
	const counts = Map.groupBy(before.resources.values(), ({ kind }) => kind);
	const percentOf = (removed) => {
		const [first] = removed;
		return first === void 0 ? 0 : 100 * removed.length / (counts.get(first.kind)?.length ?? removed.length);
	};
	const tooMany = (removed) => removed.length > ALWAYS_ALLOWED && percentOf(removed) > limit;
	const missing = missingIn$1(after, before);
	if (![...byKind(missing).values()].some(tooMany)) return [];
	return [...byKind(withoutRenamed(missing, before, after)).values()].filter(tooMany).map((removed) => {
		const title = kindRow(removed[0]?.kind ?? "topic").title.toLowerCase();
		const all = counts.get(removed[0]?.kind ?? "topic")?.length ?? removed.length;
		const message = `this change removes ${removed.length} of ${all} ${title} (${Math.round(percentOf(removed))} %); the limit is ${limit} %`;
		return findingOf(deletionLimit, projectFile(head), "", message, "Split the change, or raise checks.deletion_limit in greenroom.yaml of the target branch first.");
	});
}
function missingIn$1(other, version) {
	return [...version.resources.values()].filter(({ key, kind }) => !other.resources.has(key) && kindRow(kind).layout.type !== "virtual");
}
function withoutRenamed(missing, before, after) {
	const around = {
		before: [...before.resources.values()],
		after: [...after.resources.values()]
	};
	const renamed = new Set(findRenames(missing, missingIn$1(before, after), around).map((one) => one.before));
	return missing.filter((resource) => !renamed.has(resource));
}
function byKind(resources) {
	return Map.groupBy(resources, ({ kind }) => kind);
}

// core/validate/rules/changes/rename.ts
const rename = {
	name: "rename",
	class: "greenroom",
	severity: "notice",
	description: "A change renames something: the platform deletes it and creates another, with a new id and no history.",
	compare
};
const KEPT = {
	topic: "topic",
	flow: "flow",
	step: "step",
	function_step: "function step",
	transition_function: "function",
	function: "function",
	entity: "entity",
	handoff: "handoff",
	sms_template: "SMS template",
	variant: "variant",
	attribute: "attribute",
	translation: "translation",
	api_integration: "API integration",
	test_case: "test case"
};
function compare(base, head) {
	const removed = missingIn(head, base);
	const added = missingIn(base, head);
	if (removed.length === 0 || added.length === 0) return [];
	const byKey = new Map(added.map((resource) => [resource.key, resource]));
	return findRenames(removed.map((resource) => normaliseResource(resource, base.root)), added.map((resource) => normaliseResource(resource, head.root)), {
		before: variantsAndValues(base),
		after: variantsAndValues(head)
	}).flatMap(({ before, after }) => {
		const resource = byKey.get(after.key);
		const what = KEPT[after.kind];
		if (resource === void 0 || what === void 0 || ownName$1(before.name) === ownName$1(after.name)) return [];
		const message = `The ${what} "${ownName$1(before.name)}" is now "${ownName$1(after.name)}": the platform deletes the one and creates the other.`;
		return [findingOf(rename, resource, resource.python === void 0 ? "/name" : "", message, hintFor$2(after.kind))];
	});
}
function variantsAndValues({ resources, root }) {
	return resources.filter(({ kind }) => kind === "variant" || kind === "attribute").map((resource) => normaliseResource(resource, root));
}
function hintFor$2(kind) {
	const kept = "Its id changes; analytics and history of the old name end here.";
	return kind === "variant" ? `${kept} The new one is created without values, which are then filled in.` : kept;
}
function missingIn(other, project) {
	const keys = new Set(other.resources.map(({ key }) => key));
	return project.resources.filter(({ key, kind }) => Object.hasOwn(KEPT, kind) && !keys.has(key));
}
function ownName$1(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}

// core/validate/project-paths.ts
function pathInProject(project, path) {
	return project.root === "" ? path : path.slice(project.root.length + 1);
}
function flowFolderOf(pathInProject) {
	const [top, folder, ...rest] = pathInProject.split("/");
	return top === "flows" && folder != null && rest.length > 0 ? folder : null;
}
function fileStem(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
function textField(resource, field) {
	const { value } = resource;
	if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
	const map = value;
	const text = Object.hasOwn(map, field) ? map[field] : void 0;
	return typeof text === "string" ? text.trim() : null;
}

// core/validate/broken-files.ts
const UNREADABLE = /* @__PURE__ */ new Set([
	"syntax",
	"shape",
	"refused-entry"
]);
const brokenFiles = perProject(collect$1);
function collect$1(project) {
	const broken = /* @__PURE__ */ new Set();
	for (const finding of project.findings) if (UNREADABLE.has(finding.rule)) broken.add(pathInProject(project, finding.path));
	return broken;
}

// core/validate/rules/changes/update-only.ts
const updateOnly = {
	name: "update-only",
	class: "greenroom",
	severity: "warning",
	description: "A change adds or removes a setting that the platform can only update: the push of it would fail.",
	compare: (base, head) => KINDS$5.filter((row) => row.updateOnly).flatMap((row) => compareKind(row, base, head))
};
function compareKind({ kind, layout }, base, head) {
	if (kind === "project" || !("path" in layout)) return [];
	if (brokenFiles(base).has(layout.path) || brokenFiles(head).has(layout.path)) return [];
	const before = resourcesOfKind(base, kind)[0];
	const after = resourcesOfKind(head, kind)[0];
	const what = layout.type === "section" ? `"${layout.section}" in ${layout.path}` : layout.path;
	if (before === void 0 && after !== void 0) {
		const message = `${what} is new, but the platform can only update it: a push fails unless the agent has it already.`;
		return [findingOf(updateOnly, after, layout.type === "section" ? keyRange(after, "") : "", message, "Set it up on the platform first, then pull it.")];
	}
	if (before === void 0 || after !== void 0) return [];
	const place = head.files.has(before.path) ? {
		...projectFile(head),
		path: before.path
	} : projectFile(head);
	const message = `${what} was removed, but the platform cannot delete it: the push of this change fails.`;
	return [findingOf(updateOnly, place, "", message, "Put it back, with empty values if it should do nothing.")];
}

// core/validate/rules/changes/change-rules.ts
const CHANGE_RULES = [
	blockNotCleared,
	deletionLimit,
	rename,
	updateOnly
];

// core/routing/meanings.ts
const MEANINGS = [
	"price cost pricing fee charge expensive cheap rate tariff quote afford prix cout cher chere tarif frais combien",
	"pay paid payment payer paye paiement regler reglement instalment",
	"bill invoice receipt statement facture recu addition",
	"refund reimburse rembourser rembourse remboursement",
	"discount coupon promo promotion voucher offer deal sale code reduction remise rabais solde",
	"card visa mastercard credit debit carte",
	"money cash euro dollar pound argent especes",
	"bank account banque compte",
	"balance overdrawn overdraft owe solde decouvert dois",
	"withdraw withdrawal atm retirer distributeur",
	"deposit advance prepay acompte caution depot",
	"loan borrow mortgage credit pret emprunt",
	"save saving interest epargne",
	"transfer send wire virement virer transferer",
	"limit maximum minimum limite plafond",
	"debt owe arrears overdue dette impaye",
	"tax vat duty customs douane taxe tva impot",
	"quote quotation estimate assessment inspect inspection devis",
	"open opening hours ouvert ouverte ouvrez ouverture horaire",
	"close closed closing closure ferme fermez fermeture fermer",
	"time hour minute late early heure temps tard tot",
	"wait waiting long queue attendre attente attends longtemps delai",
	"late delay delayed behind retard",
	"today tonight aujourdhui",
	"tomorrow demain",
	"weekend saturday sunday samedi dimanche",
	"holiday christmas easter ferie noel vacances",
	"date day jour journee calendrier",
	"long duration last duree dure",
	"fast quick quickly soon asap rapide rapidement vite",
	"where located location address direction find ou adresse situe trouver lieu emplacement",
	"near nearest nearby close closest proche pres",
	"area zone region postcode zip serve neighbourhood neighborhood secteur quartier",
	"park parking garage stationnement stationner garer voiture car vehicle",
	"transport bus train tram metro subway taxi station gare airport shuttle navette",
	"arrive arrival arriver arrivee",
	"travel trip flight journey voyage vol",
	"shop store branch magasin boutique agence",
	"visit come visite venir",
	"access wheelchair disabled disability accessible step lift ramp stairs elevator handicape fauteuil ascenseur",
	"book rendez booking reserve reservation appointment schedule rendezvous rdv",
	"change move moved moving reschedule modify modification amend edit switch postpone shift changer modifier decaler deplacer reporter",
	"cancel cancelled canceled cancelling cancellation annuler annulation annule supprimer",
	"confirm confirmation confirmer confirme",
	"available availability free slot space spot disponible disponibilite place libre",
	"reminder remind notification notify rappel rappeler notifier",
	"table seat seating sit",
	"group party guest large people groupe personnes",
	"event wedding birthday celebration private function anniversary evenement mariage anniversaire fete soiree",
	"room suite chambre salle",
	"show ticket billet",
	"class course lesson training cours formation",
	"order purchase bought buy commande commander acheter achat",
	"deliver delivery shipping ship shipment post courier livraison livrer expedition envoyer envoi",
	"parcel package packet colis paquet",
	"track tracking status wheres suivi suivre statut",
	"return returned retour retourner renvoyer",
	"exchange swap replace replacement echange echanger remplacer remplacement",
	"stock available disponible rupture",
	"size fit small large taille pointure grand petit",
	"product item article produit",
	"gift present cadeau",
	"color colour couleur",
	"material fabric leather cotton matiere tissu cuir",
	"shoe trainers boots sneakers chaussure baskets",
	"garment shirt jeans trousers jacket coat vetement robe pantalon veste manteau",
	"brand sell resell wholesale marque vendre",
	"warranty guarantee guaranteed garantie",
	"receive received got recevoir recu recois",
	"send sent envoyer envoye",
	"lost lose losing missing misplaced left forgot found disappeared perdu perdre oublie trouve disparu manquant",
	"stolen theft thief robbed took vole vol",
	"damage broken break faulty defective broke torn hole scratch casse abime defectueux defaut endommage",
	"problem issue trouble error wrong fail failed probleme erreur souci",
	"work working fonctionne marche marcher panne",
	"repair fix mend technician engineer mechanic reparer reparation technicien",
	"complain complaint unhappy dissatisfied angry disappointed terrible plaindre plainte reclamation mecontent decu",
	"fraud scam suspicious fake hacked unauthorised fraude arnaque",
	"block freeze frozen unfreeze lock suspend bloquer opposition",
	"explain understand mean expliquer comprendre",
	"emergency urgent urgently urgence immediately danger",
	"noise noisy loud bruit bruyant",
	"help support assistance assist aide aider",
	"talk speak agent human person someone representative operator advisor manager staff parler conseiller quelquun humain personne responsable",
	"contact call phone telephone number callback ring appeler appel numero rappeler joindre",
	"email mail courriel",
	"message text sms texto",
	"app application website online site internet web portal appli ligne",
	"login log sign password username connecter connexion passe identifiant",
	"register registration enrol join create inscrire inscription inscris enregistrer creer",
	"pin passcode otp code",
	"detail update information info personal donnees coordonnees",
	"name surname nom",
	"new first premiere premier nouveau nouvelle",
	"old previous former ancien precedent",
	"member membership loyalty points club reward fidelite adherent abonnement subscription subscribe",
	"job career vacancy hiring employment emploi poste recrutement candidature",
	"language english french spanish translate interpreter langue anglais francais parlez",
	"review feedback rating avis note",
	"child children kid baby son daughter infant enfant bebe fils fille",
	"family wife husband mother father partner famille femme mari mere pere",
	"student senior military etudiant",
	"age adult years ans adulte",
	"goodbye bye thanks thank merci",
	"hello hi bonjour salut",
	"insurance insured cover coverage insurer copay assurance assure couvert mutuelle",
	"contract plan agreement contrat",
	"start begin activate commencer debut activer",
	"end stop finish terminate leave arreter fin resilier resiliation quitter",
	"more extra another additional add ajouter supplementaire autre",
	"policy rule terms condition politique regle",
	"allowed allow permitted bring autorise permis apporter",
	"apply application request demande demander postuler",
	"eligible eligibility qualify qualified eligibilite",
	"form document certificate letter paper paperwork certificat formulaire attestation lettre papiers",
	"safe safety secure security securite",
	"privacy data gdpr personal confidentialite donnees",
	"doctor gp physician dr medecin docteur",
	"nurse infirmiere infirmier",
	"medicine medication prescription tablet pill drug refill ordonnance medicament pharmacy pharmacie",
	"test result blood scan xray analyse resultat examen",
	"pain hurt ache sore douleur mal",
	"ill sick fever unwell malade fievre",
	"vaccine vaccination jab shot flu vaccin vacciner grippe",
	"record file medical history dossier",
	"referral refer specialist orienter specialiste",
	"video virtual online telehealth zoom teleconsultation visio",
	"mental therapy therapist counselling anxiety depression psychologue therapie",
	"dental dentist teeth tooth dent dentiste",
	"eye optician glasses lens oeil yeux lunettes",
	"pregnant pregnancy maternity midwife enceinte grossesse",
	"skin dermatology rash dermatologue peau",
	"menu dish food eat dine dining meal dinner lunch breakfast brunch carte plat manger repas diner dejeuner",
	"drink wine beer bar cocktail corkage boire boisson vin",
	"diet vegetarian vegan gluten halal kosher allergy allergic allergen dairy nut vegetarien vegetalien allergie",
	"takeaway takeout collect collection pickup pick emporter retrait retirer recuperer",
	"outside outdoor terrace patio garden exterieur terrasse",
	"dress wear clothes smart tenue habiller",
	"toilet bathroom restroom loo toilettes",
	"wifi wireless network internet reseau",
	"pet dog cat puppy animal chien chat animaux",
	"key lock cle",
	"heating heat boiler radiator hot chauffage chaudiere radiateur chaud",
	"cold freezing froid",
	"water tap leak pipe eau fuite robinet",
	"power electricity electric outage electricite courant electrician wiring socket fuse electricien",
	"gas gaz",
	"meter reading compteur releve",
	"install installation fit fitted installer",
	"door window gate entrance porte fenetre entree",
	"pest insect ant mice rat bug termite cockroach souris",
	"plumber plumbing drain blocked clogged toilet plombier bouche",
	"roof wall floor ceiling build builder toit mur",
	"machine appliance washer fridge oven dishwasher device appareil",
	"battery charge charger charging batterie chargeur",
	"screen display tablet laptop computer ordinateur ecran",
	"clean dirty nettoyer nettoyage propre",
	"weather rain snow meteo pluie neige"
];

// core/routing/word-features.ts
const SHORTEST = 3;
const LONGEST$2 = 5;
const LONGEST_WORD = 200;
const ENDING = /(?:ation|ment|tion|ies|ing|ed|er|es|ly|e|s)$/;
const MEANING_WEIGHT = 3;
let known$1;
function wordFeatures(word) {
	const whole = word.slice(0, LONGEST_WORD);
	const features = [`=${stemOf(whole)}`, ...meaningOf(whole)];
	const padded = ` ${whole} `;
	for (let size = SHORTEST; size <= LONGEST$2; size += 1) for (let start = 0; start + size <= padded.length; start += 1) features.push(padded.slice(start, start + size));
	return features;
}
function stemOf(word) {
	return word.length > 4 ? word.replace(ENDING, "") : word;
}
function meaningOf(word) {
	const meanings = known$1 ??= meaningsByWord();
	const own = meanings.get(word) ?? meanings.get(stemOf(word));
	if (own !== void 0 || word.length < 4 || !word.endsWith("s")) return own ?? [];
	const one = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	return meanings.get(one) ?? meanings.get(stemOf(one)) ?? [];
}
function meaningsByWord() {
	const found = /* @__PURE__ */ new Map();
	for (const [at, line] of MEANINGS.entries()) {
		const features = Array.from({ length: MEANING_WEIGHT }, () => `#${at}`);
		for (const word of new Set(line.split(" ").flatMap((word) => [word, stemOf(word)]))) found.set(word, [...found.get(word) ?? [], ...features]);
	}
	return found;
}

// core/routing/words.ts
const ELISION = /(^|[^\p{L}])(?:[ldjnscmt]|qu)['’](?=\p{L})/giu;
function words$1(text) {
	const whole = text.includes("'") || text.includes("’") ? text.replaceAll(ELISION, "$1") : text;
	if (!/[^\t-\r -~]/.test(whole)) return split(whole.toLowerCase().replaceAll(/['`]/g, ""), /[^a-z\d]+/);
	return split(whole.normalize("NFKC").toLowerCase().normalize("NFD").replaceAll(/[\u0300-\u036F]/g, "").normalize("NFC").replaceAll(/['’`]/g, ""), /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/u);
}
function split(text, at) {
	return text.split(at).filter((word) => word !== "");
}

// core/routing/query-features.ts
function queryFeatures(index, text) {
	const known = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Map();
	const { starts } = index;
	const add = (id) => {
		const counts = starts[id] === starts[id + 1] ? unknown : known;
		counts.set(id, (counts.get(id) ?? 0) + 1);
	};
	for (const word of words$1(text)) {
		const ids = index.words.get(word);
		if (ids !== void 0) {
			for (const id of ids) add(id);
			continue;
		}
		for (const feature of wordFeatures(word)) {
			const id = index.features.get(feature);
			if (id === void 0) unknown.set(feature, (unknown.get(feature) ?? 0) + 1);
			else add(id);
		}
	}
	return {
		known,
		unknown: [...unknown.values()]
	};
}

// core/routing/cosines.ts
const NOTHING$2 = 1e-9;
function cosines(index, utterance, without = {
	topic: -1,
	copies: 0
}) {
	const { idf, starts, holders, counts } = index;
	const said = queryFeatures(index, utterance);
	const scores = new Float64Array(index.topics.length);
	const squares = without.copies > 0 ? index.squares.slice() : index.squares;
	let square = 0;
	for (const times of said.unknown) square += (times * (idf[0] ?? 0)) ** 2;
	for (const [feature, times] of said.known) {
		const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0];
		const usual = idf[to - from] ?? 0;
		const own = without.copies > 0 ? placeOf$2(holders, from, to, without.topic) : -1;
		const left = own === -1 ? 0 : (counts[own] ?? 0) - without.copies * times;
		const rarer = own !== -1 && left < NOTHING$2;
		const weight = rarer ? idf[to - from - 1] ?? 0 : usual;
		const factor = times * weight * weight;
		square += (times * weight) ** 2;
		for (let at = from; at < to; at += 1) {
			const topic = holders[at];
			scores[topic] = scores[topic] + factor * counts[at];
		}
		if (own === -1) continue;
		const [had, now] = [counts[own] ?? 0, rarer ? 0 : left];
		scores[without.topic] = (scores[without.topic] ?? 0) + factor * (now - had);
		squares[without.topic] = (squares[without.topic] ?? 0) + (now * weight) ** 2 - (had * usual) ** 2;
		if (!rarer) continue;
		for (let at = from; at < to; at += 1) {
			const topic = holders[at] ?? 0;
			if (at !== own) squares[topic] = (squares[topic] ?? 0) + (counts[at] ?? 0) ** 2 * (weight ** 2 - usual ** 2);
		}
	}
	if (square === 0) return scores;
	const length = Math.sqrt(square);
	return scores.map((score, topic) => {
		const own = squares[topic] ?? 0;
		return own < NOTHING$2 ? 0 : Math.min(1, Math.round(1e9 * score / (length * Math.sqrt(own))) / 1e9);
	});
}
function placeOf$2(holders, from, to, topic) {
	let [low, high] = [from, to - 1];
	while (low <= high) {
		const middle = low + high >> 1;
		const found = holders[middle] ?? 0;
		if (found === topic) return middle;
		if (found < topic) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

// core/routing/fold-query.ts
function foldQuery(text) {
	return words$1(text).join(" ");
}

// core/routing/topic-index.ts
const MOST_CHARACTERS$1 = 4e6;
const MOST_CHARACTERS_OF_A_TOPIC = 1e5;
const MOST_CONTENT = 1e3;
const NAME_WEIGHT = 2;
const CONTENT_WEIGHT = 16;
function buildTopicIndex(topics, like) {
	const cap = Math.min(MOST_CHARACTERS_OF_A_TOPIC, Math.floor(MOST_CHARACTERS$1 / Math.max(1, topics.length)));
	const features = new Map(like?.features);
	const known = new Map(like?.words);
	const folds = /* @__PURE__ */ new Map();
	const exact = /* @__PURE__ */ new Map();
	const weighed = [];
	const same = like?.cap === cap ? sameTopics(topics, like) : topics.map(() => -1);
	const old = like === void 0 ? [] : vectorsOf(like, same);
	const sums = { of: new Float64Array(features.size) };
	const vectors = topics.map((topic, position) => {
		for (const query of topic.exampleQueries) {
			const folded = folds.get(query) ?? like?.folds.get(query) ?? foldQuery(query);
			folds.set(query, folded);
			remember(exact, folded, position);
		}
		const place = same[position] ?? -1;
		const reused = old[place];
		const spoken = reused === void 0 ? wordsOf$1(topic, cap) : null;
		weighed.push(spoken?.queries ?? like?.weighed[place] ?? 0);
		return reused ?? vectorOf(spoken?.counts ?? /* @__PURE__ */ new Map(), known, features, sums);
	});
	const idf = Float64Array.from({ length: topics.length + 1 }, (_, held) => Math.log((1 + topics.length) / (1 + held)) + 1);
	const postings = invert(vectors, features.size);
	return {
		topics,
		cap,
		words: known,
		features,
		...postings,
		idf,
		squares: lengths(postings, idf),
		weighed,
		folds,
		exact,
		querySets: /* @__PURE__ */ new Map()
	};
}
function sameTopics(topics, like) {
	const places = new Map(like.topics.map(({ name }, place) => [name, place]));
	return topics.map((topic) => {
		const place = places.get(topic.name) ?? -1;
		const other = like.topics[place];
		return other !== void 0 && isSame(topic, other) ? place : -1;
	});
}
function isSame(topic, other) {
	const [queries, others] = [topic.exampleQueries, other.exampleQueries];
	if (topic.content !== other.content || queries.length !== others.length) return false;
	return queries.every((query, at) => query === others[at]);
}
function vectorsOf({ topics, starts, holders, counts }, wanted) {
	const isWanted = new Set(wanted);
	const sizes = new Int32Array(topics.length);
	for (const topic of holders) sizes[topic] = (sizes[topic] ?? 0) + 1;
	const vectors = topics.map((_, topic) => {
		const size = sizes[topic] ?? 0;
		return isWanted.has(topic) ? {
			features: new Int32Array(size),
			counts: new Float64Array(size)
		} : void 0;
	});
	const filled = new Int32Array(topics.length);
	for (let feature = 0; feature + 1 < starts.length; feature += 1) for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at += 1) {
		const topic = holders[at] ?? 0;
		const vector = vectors[topic];
		if (vector === void 0) continue;
		const place = filled[topic] ?? 0;
		filled[topic] = place + 1;
		vector.features[place] = feature;
		vector.counts[place] = counts[at] ?? 0;
	}
	return vectors;
}
function vectorOf(spoken, known, features, sums) {
	const heard = [];
	for (const [word, weight] of spoken) {
		const ids = known.get(word) ?? numbered(word, features);
		known.set(word, ids);
		heard.push({
			ids,
			weight
		});
	}
	if (sums.of.length < features.size) sums.of = new Float64Array(2 * features.size);
	const held = sums.of;
	const touched = [];
	for (const { ids, weight } of heard) for (let at = 0; at < ids.length; at += 1) {
		const id = ids[at];
		const sum = held[id];
		if (sum === 0) touched.push(id);
		held[id] = sum + weight;
	}
	const [ids, counts] = [new Int32Array(touched.length), new Float64Array(touched.length)];
	for (let at = 0; at < touched.length; at += 1) {
		const id = touched[at];
		ids[at] = id;
		counts[at] = held[id];
		held[id] = 0;
	}
	return {
		features: ids,
		counts
	};
}
function numbered(word, features) {
	return Int32Array.from(wordFeatures(word), (feature) => {
		const known = features.get(feature);
		if (known !== void 0) return known;
		features.set(feature, features.size);
		return features.size - 1;
	});
}
function wordsOf$1(topic, cap) {
	const counts = /* @__PURE__ */ new Map();
	count(topic.name.slice(0, cap).replaceAll("_", " "), NAME_WEIGHT, counts);
	let left = cap - topic.name.length;
	let queries = 0;
	for (const query of topic.exampleQueries) {
		if (query.length > left) break;
		count(query, 1, counts);
		left -= query.length;
		queries += 1;
	}
	const content = words$1(topic.content.slice(0, MOST_CONTENT).replaceAll(/\{\{[^{}]*\}\}/g, " "));
	for (const word of content) add(counts, word, CONTENT_WEIGHT / Math.max(content.length, CONTENT_WEIGHT));
	return {
		counts,
		queries
	};
}
function count(text, weight, counts) {
	for (const word of words$1(text)) add(counts, word, weight);
}
function add(counts, word, weight) {
	counts.set(word, (counts.get(word) ?? 0) + weight);
}
function invert(vectors, size) {
	const starts = new Int32Array(size + 1);
	for (const { features } of vectors) for (let at = 0; at < features.length; at += 1) starts[features[at] + 1] += 1;
	for (let feature = 0; feature < size; feature += 1) starts[feature + 1] += starts[feature];
	const next = starts.slice();
	const holders = new Int32Array(starts[size] ?? 0);
	const counts = new Float64Array(holders.length);
	for (let topic = 0; topic < vectors.length; topic += 1) {
		const vector = vectors[topic];
		for (let at = 0; at < vector.features.length; at += 1) {
			const place = next[vector.features[at]]++;
			holders[place] = topic;
			counts[place] = vector.counts[at];
		}
	}
	return {
		starts,
		holders,
		counts
	};
}
function lengths({ starts, holders, counts }, idf) {
	const squares = new Float64Array(idf.length - 1);
	for (let feature = 0; feature + 1 < starts.length; feature += 1) {
		const [from, to] = [starts[feature] ?? 0, starts[feature + 1] ?? 0];
		for (let at = from; at < to; at += 1) {
			const weight = (counts[at] ?? 0) * (idf[to - from] ?? 0);
			const topic = holders[at] ?? 0;
			squares[topic] = (squares[topic] ?? 0) + weight * weight;
		}
	}
	return squares;
}
function remember(exact, query, topic) {
	if (query === "") return;
	const holders = exact.get(query);
	if (holders === void 0) exact.set(query, [topic]);
	else if (holders.at(-1) !== topic) holders.push(topic);
}

// core/routing/leaning-queries.ts
const NEARER_BY = .12;
const NEAR = .4;
const MOST_CHARACTERS = 6e4;
const MOST_SCORES = 5e6;
function leaningQueries(topics) {
	const characters = topics.reduce((sum, { exampleQueries }) => sum + exampleQueries.join("").length, 0);
	if (characters > MOST_CHARACTERS) return [];
	const index = buildTopicIndex(topics);
	if (scoresFor(index, characters) > MOST_SCORES) return [];
	const leaning = [];
	for (const [at, topic] of topics.entries()) for (const [query, text] of topic.exampleQueries.entries()) {
		const scores = cosines(index, text);
		const nearest = scores.reduce((best, score, other) => score > (scores[best] ?? 0) ? other : best, at);
		const other = topics[nearest];
		const [own, theirs] = [scores[at] ?? 0, scores[nearest] ?? 0];
		if (other === void 0 || nearest === at || theirs < NEAR || theirs - own < NEARER_BY) continue;
		if (!other.exampleQueries.includes(text)) leaning.push({
			topic,
			query,
			other
		});
	}
	return leaning;
}
function scoresFor({ topics, features, holders }, characters) {
	return features.size === 0 ? 0 : 3 * characters * holders.length / features.size + topics.length * topics.length;
}

// core/validate/enabled-topics.ts
const enabledTopics = perProject((project) => resourcesOfKind(project, "topic").filter(({ value }) => field(value, "enabled") !== false).sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

// core/validate/rules/usage/confusable-topics.ts
const confusableTopics = {
	name: "confusable-topics",
	class: "greenroom",
	severity: "notice",
	description: "A topic's example query is nearer to another topic's queries than to its own.",
	check: check$73
};
function check$73(project) {
	const topics = enabledTopics(project).map(topicOf);
	const byName = new Map(topics.map((topic) => [topic, topic]));
	return leaningQueries(topics).flatMap(({ topic, query, other }) => {
		const own = byName.get(topic);
		const pointer = own?.pointers[query];
		if (own === void 0 || pointer === void 0) return [];
		const message = `This query is nearer to the topic "${other.name}" than to its own, "${topic.name}".`;
		return [findingOf(confusableTopics, own.resource, pointer, message, "Give this topic more queries like it, or move it to the other.")];
	});
}
function topicOf(resource) {
	const queries = listOf$1(field(resource.value, "example_queries")).flatMap((query, index) => typeof query === "string" ? [{
		query,
		pointer: `/example_queries/${index}`
	}] : []);
	return {
		name: resource.name,
		enabled: true,
		content: "",
		actions: "",
		exampleQueries: queries.map(({ query }) => query),
		resource,
		pointers: queries.map(({ pointer }) => pointer)
	};
}

// core/validate/quoted-list.ts
const MOST$3 = 5;
function quotedList(names) {
	const shown = names.slice(0, MOST$3).map((name) => `"${name}"`);
	const more = names.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

// core/validate/rules/usage/empty-file.ts
const emptyFile = {
	name: "empty-file",
	class: "greenroom",
	severity: "warning",
	description: "A file holds nothing, or only comments: a topic without a word, a list whose items a push deletes.",
	check: check$72
};
const REQUIRED = /* @__PURE__ */ new Set([
	"flow",
	"step",
	"test_case",
	"safety_filters",
	"voice_safety_filters",
	"chat_safety_filters"
]);
function check$72(project) {
	return [...project.files].flatMap(([path, { text }]) => {
		const rows = text.length > LONGEST$1 ? [] : kindOfPath(pathInProject(project, path))?.rows ?? [];
		const [first] = rows;
		if (first === void 0 || REQUIRED.has(first.kind) || !isEmpty$1(text, first)) return [];
		return {
			rule: emptyFile.name,
			severity: emptyFile.severity,
			...said(rows, first),
			path,
			range: WHOLE_FILE
		};
	});
}
const LONGEST$1 = 1e4;
const SAYS_NOTHING = /^\s*(?:#.*|---|\.\.\.)?$/;
function isEmpty$1(text, { format }) {
	if (format === "text") return text.trim() === "";
	return format === "yaml" && text.split(/\r\n|\r|\n/).every((line) => SAYS_NOTHING.test(line));
}
function said(rows, { updateOnly }) {
	const lists = rows.flatMap(({ layout }) => layout.type === "list" ? [layout.list] : []);
	if (lists.length === 0) return {
		message: "The file is empty.",
		hint: updateOnly ? "Write what belongs here." : "Write what belongs here, or remove the file."
	};
	return {
		message: `The file is empty: without ${quotedList(lists)} it holds none, and a push deletes all there are.`,
		hint: "Bring the items back, or remove the file together with what refers to them."
	};
}

// core/validate/rules/usage/ignored-conditions.ts
const ignoredConditions = {
	name: "ignored-conditions",
	class: "greenroom",
	severity: "warning",
	description: "An advanced step has `conditions`, which only default steps read.",
	check: check$71
};
function check$71(project) {
	return resourcesOfKind(project, "step").filter((step) => textField(step, "step_type") === "advanced_step").filter((step) => listOf$1(field(step.value, "conditions")).length > 0).map((step) => {
		return findingOf(ignoredConditions, step, keyRange(step, "/conditions"), "The conditions of an advanced step are ignored.", "Make it a default_step, or move on with a function that calls flow.goto_step.");
	});
}

// core/validate/regex/regex-places.ts
const regexPlaces = perProject((project) => project.resources.flatMap((resource) => pointersOf(resource).flatMap(([pointer, source]) => typeof source === "string" && source !== "" ? [{
	resource,
	pointer,
	source
}] : [])));
function pointersOf({ kind, value }) {
	if (kind === "pronunciation") return [["/regex", field(value, "regex")]];
	if (kind === "entity") return [["/config/regular_expression", field(field(value, "config"), "regular_expression")]];
	const list = listOf$1(field(value, "regular_expressions"));
	if (kind === "phrase_filter") return list.map((item, index) => [`/regular_expressions/${index}`, item]);
	if (kind !== "transcript_correction") return [];
	return list.map((item, index) => [`/regular_expressions/${index}/regular_expression`, field(item, "regular_expression")]);
}

// core/validate/rules/usage/repeated-pattern.ts
const repeatedPattern = {
	name: "repeated-pattern",
	class: "greenroom",
	severity: "notice",
	description: "A pronunciation, or a rule of a transcript correction, has the regular expression of an earlier one.",
	check: check$70
};
function check$70(project) {
	const first = /* @__PURE__ */ new Map();
	return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
		const scope = scopeOf(resource);
		if (scope === null) return [];
		const key = JSON.stringify([scope, source]);
		const line = first.get(key);
		if (line === void 0) {
			first.set(key, resource.locate(pointer).line);
			return [];
		}
		const message = `The same regular expression stands in line ${line}, so there is nothing left for this one.`;
		return [findingOf(repeatedPattern, resource, pointer, message, "Remove one of the two.")];
	});
}
function scopeOf({ kind, name, path, value }) {
	if (kind === "transcript_correction") return [path, name];
	if (kind !== "pronunciation") return null;
	return [
		path,
		textOf(field(value, "language_code")) ?? "",
		field(value, "case_sensitive") === true
	];
}

// core/validate/rules/usage/repeated-query.ts
const repeatedQuery = {
	name: "repeated-query",
	class: "greenroom",
	severity: "warning",
	description: "Two topics have the same example query, so chance decides which of them answers it.",
	check: check$69
};
function check$69(project) {
	const first = /* @__PURE__ */ new Map();
	return enabledTopics(project).flatMap((topic) => listOf$1(field(topic.value, "example_queries")).flatMap((query, index) => {
		const folded = typeof query === "string" ? foldQuery(query) : "";
		const other = first.get(folded);
		if (folded === "" || other === topic) return [];
		if (other === void 0) {
			first.set(folded, topic);
			return [];
		}
		const message = `The topic "${other.name}" has this example query too.`;
		return [findingOf(repeatedQuery, topic, `/example_queries/${index}`, message, "Keep it in the topic that answers it.")];
	}));
}

// core/validate/flow-resources.ts
const flowResources = perProject(group$2);
function group$2(project) {
	const byFolder = /* @__PURE__ */ new Map();
	for (const resource of project.resources) {
		const folder = flowFolderOf(pathInProject(project, resource.path));
		if (folder === null) continue;
		const others = byFolder.get(folder);
		if (others === void 0) byFolder.set(folder, [resource]);
		else others.push(resource);
	}
	return byFolder;
}

// core/validate/known-names.ts
const PREFIXES = {
	fn: {
		kind: "function",
		plural: "functions",
		files: /^functions\/[^/]+\.py$/,
		stem: true
	},
	ft: {
		kind: "transition_function",
		plural: "functions of this flow",
		files: /^flows\/[^/]+\/functions\//,
		stem: true
	},
	ho: {
		kind: "handoff",
		plural: "handoffs",
		files: /^config\/handoffs\.yaml$/,
		stem: false
	},
	attr: {
		kind: "attribute",
		plural: "attributes",
		files: /^config\/variant_attributes\.yaml$/,
		stem: false
	},
	vrbl: {
		kind: "variable",
		plural: "variables",
		files: /\.py$/,
		stem: false
	},
	entity: {
		kind: "entity",
		plural: "entities",
		files: /^config\/entities\.yaml$/,
		stem: false
	},
	twilio_sms: {
		kind: "sms_template",
		plural: "SMS templates",
		files: /^config\/sms_templates\.yaml$/,
		stem: false
	},
	tn: {
		kind: "translation",
		plural: "translations",
		files: /^config\/translations\.yaml$/,
		stem: false
	}
};
const REFERENCE_PREFIXES = Object.keys(PREFIXES);
function referenceNames(project) {
	const made = /* @__PURE__ */ new Map();
	const broken = brokenFiles(project);
	return (prefix, from) => {
		const row = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : void 0;
		if (row == null) return null;
		const flow = row.kind === "transition_function" ? flowFolderOf(pathInProject(project, from.path)) : null;
		const key = `${prefix} ${flow ?? ""}`;
		const known = made.get(key) ?? namesOf(project, row, flow, broken);
		made.set(key, known);
		return known;
	};
}
function namesOf(project, row, flow, broken) {
	const names = /* @__PURE__ */ new Set();
	const resources = row.kind === "transition_function" ? flowResources(project).get(flow ?? "") : project.resources;
	for (const resource of resources ?? []) if (resource.kind === row.kind) names.add(row.stem ? fileStem(resource.path) : resource.name);
	const unread = [...broken].filter((path) => row.files.test(path));
	return {
		names,
		plural: row.plural,
		couldBeIn: (name) => unread.some((path) => !row.stem || fileStem(path) === name)
	};
}
function stepNames(project, folder) {
	const names = /* @__PURE__ */ new Set();
	for (const resource of flowResources(project).get(folder) ?? []) {
		if (resource.kind === "step") names.add(ownName(resource));
		if (resource.kind === "function_step") names.add(fileStem(resource.path));
	}
	const broken = flowsWithBrokenSteps(project).has(folder);
	return {
		names,
		plural: "steps of this flow",
		couldBeIn: () => broken
	};
}
const flowsWithBrokenSteps = perProject((project) => {
	const folders = [...brokenFiles(project)].map((path) => /^flows\/([^/]+)\/(?:function_)?steps\//.exec(path)?.[1]);
	return new Set(folders);
});
function flowNames(project) {
	const flows = project.resources.filter((resource) => resource.kind === "flow");
	const broken = [...brokenFiles(project)].some((path) => path.endsWith("/flow_config.yaml"));
	return {
		names: new Set(flows.map(ownName)),
		plural: "flows",
		couldBeIn: () => broken
	};
}
function ownName(resource) {
	const { value } = resource;
	if (value === null || typeof value !== "object" || Array.isArray(value)) return resource.name;
	const name = "name" in value ? value.name : null;
	return typeof name === "string" ? name.trim() : resource.name;
}

// core/validate/rules/usage/unknown-gated-function.ts
const unknownGatedFunction = {
	name: "unknown-gated-function",
	class: "greenroom",
	severity: "warning",
	description: "`smart_vad` of `experimental_config.json` lists a flow or function that is not there.",
	check: (project) => resourcesOfKind(project, "experimental_config").flatMap((config) => checkConfig$1(project, config))
};
function checkConfig$1(project, config) {
	const vad = field(config.value, "smart_vad");
	if (vad === void 0) return [];
	const flows = flowNames(project);
	const resources = [
		"function",
		"transition_function",
		"function_step"
	].flatMap((kind) => resourcesOfKind(project, kind));
	const functions = new Set(resources.map(({ path }) => fileStem(path)));
	return ["gated_functions", "nongated_functions"].flatMap((list) => entriesOf(field(vad, list)).flatMap(([flow, names]) => {
		const pointer = `/smart_vad/${list}/${escapePointer(flow)}`;
		if (flow !== "" && !flows.names.has(flow) && !flows.couldBeIn(flow)) {
			const message = `There is no flow "${flow}": these functions are never gated.`;
			const hint = didYouMean(flow, flows.names, flows.plural);
			const about = {
				state: "missing",
				kind: "flow",
				name: flow
			};
			return [findingOf(unknownGatedFunction, config, keyRange(config, pointer), message, hint, about)];
		}
		return listOf$1(names).flatMap((name, index) => {
			if (typeof name !== "string" || functions.has(name)) return [];
			const hint = didYouMean(name, functions, "functions");
			const message = `There is no function "${name}".`;
			const about = {
				state: "missing",
				kind: "fn",
				name
			};
			return [findingOf(unknownGatedFunction, config, `${pointer}/${index}`, message, hint, about)];
		});
	}));
}

// core/validate/rules/usage/unknown-override.ts
const unknownOverride = {
	name: "unknown-override",
	class: "greenroom",
	severity: "warning",
	description: "`experimental_config.json` overrides something for a flow or step that is not there: it has no effect.",
	check: (project) => resourcesOfKind(project, "experimental_config").flatMap((config) => checkConfig(project, config))
};
const DEEPEST$1 = 12;
function checkConfig(project, config) {
	const flows = flowNames(project);
	const folders = new Map(resourcesOfKind(project, "flow").map((flow) => [textField(flow, "name") ?? flow.name, flowFolderOf(pathInProject(project, flow.path)) ?? ""]));
	const findings = [];
	walk(config.value, "", 0);
	return findings;
	function walk(value, pointer, depth) {
		if (depth > DEEPEST$1) return;
		for (const [index, item] of listOf$1(value).entries()) walk(item, `${pointer}/${index}`, depth + 1);
		for (const [key, item] of entriesOf(value)) {
			const at = `${pointer}/${escapePointer(key)}`;
			if (key === "flow_overrides") checkFlows(item, at);
			walk(item, at, depth + 1);
		}
	}
	function checkFlows(overrides, pointer) {
		for (const [name, override] of entriesOf(overrides)) {
			const at = `${pointer}/${escapePointer(name)}`;
			if (report(name, at, flows, null)) continue;
			const folder = folders.get(name);
			if (folder === void 0) continue;
			const steps = stepNames(project, folder);
			for (const [step] of entriesOf(field(override, "steps"))) report(step, `${at}/steps/${escapePointer(step)}`, steps, folder);
		}
	}
	function report(name, pointer, known, within) {
		if (known.names.has(name) || known.couldBeIn(name)) return false;
		const message = within === null ? `There is no flow "${name}": this override has no effect.` : `There is no step "${name}" in that flow: this override has no effect.`;
		const hint = didYouMean(name, known.names, known.plural);
		const about = within === null ? {
			state: "missing",
			kind: "flow",
			name
		} : {
			state: "missing",
			kind: "step",
			name,
			within
		};
		findings.push(findingOf(unknownOverride, config, keyRange(config, pointer), message, hint, about));
		return true;
	}
}

// core/validate/mentions.ts
const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu;
const REFERENCE = /\{\{\s*(\w{1,40})\s*:\s*([^{}\r\n]{1,400})\}\}/g;
const QUOTED = /(["'])((?:(?!\1)[^\\\r\n]){1,400})\1/g;
const pythonMentions = perProject((project) => collect(project, (path) => path.endsWith(".py")));
const textMentions = perProject((project) => collect(project, (path) => !path.endsWith(".py")));
const functionsUseEachOther = perProject((project) => project.resources.some(({ python }) => {
	if (python === void 0) return false;
	const { calls, imports } = python.outline;
	return imports.some(({ module }) => /^(?:functions|flows)(?:\.|$)/.test(module)) || calls.some(({ callee }) => /(?:^|\.)(?:conv|flow)\.functions\.\w/.test(callee));
}));
function collect(project, isWanted) {
	const words = /* @__PURE__ */ new Map();
	const quoted = /* @__PURE__ */ new Set();
	const references = /* @__PURE__ */ new Set();
	for (const { path, text } of project.files.values()) {
		if (!isWanted(path)) continue;
		for (const [word] of text.matchAll(WORD)) {
			const other = words.get(word);
			if (other === void 0) words.set(word, path);
			else if (other !== null && other !== path) words.set(word, null);
		}
		for (const match of text.matchAll(REFERENCE)) references.add(`${match[1] ?? ""}:${(match[2] ?? "").trim()}`);
		if (path.endsWith(".py")) for (const match of text.matchAll(QUOTED)) quoted.add((match[2] ?? "").trim());
	}
	return {
		words,
		quoted,
		references
	};
}

// core/validate/reachable-steps.ts
const WRITTEN_OUT = /goto_step["']?\s*(?:\(\s*(?:step_name\s*=\s*)?|[:=]\s*)(["'])(?:(?!\1)[^\\\r\n])*\1\s*(?:[,)}\]\r\n#]|$)/g;
function reachableSteps(project, folder) {
	const resources = flowResources(project).get(folder) ?? [];
	const steps = new Map(resources.flatMap((one) => {
		const name = nameOf(one);
		return name === null ? [] : [[name, one]];
	}));
	const flow = resources.find((one) => one.kind === "flow");
	const start = flow === void 0 ? null : textField(flow, "start_step");
	if (start === null || !steps.has(start) || stepNames(project, folder).couldBeIn("")) return null;
	if (resources.some(({ python }) => python !== void 0) && !functionsUseEachOther(project)) return null;
	const jumping = foldersThatJumpAnywhere(project);
	if (jumping.has("") || jumping.has(folder)) return null;
	const { quoted } = pythonMentions(project);
	const waiting = [start, ...[...steps.keys()].filter((name) => quoted.has(name))];
	const reached = new Set(waiting);
	for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) for (const child of childSteps(steps.get(name))) {
		if (reached.has(child)) continue;
		reached.add(child);
		waiting.push(child);
	}
	return {
		steps,
		reached
	};
}
function nameOf(resource) {
	if (resource.kind === "function_step") return fileStem(resource.path);
	return resource.kind === "step" ? textField(resource, "name") : null;
}
function childSteps(step) {
	if (step === void 0 || textField(step, "step_type") === "advanced_step") return [];
	return listOf$1(field(step.value, "conditions")).flatMap((condition) => textOf(field(condition, "child_step")) ?? []);
}
const foldersThatJumpAnywhere = perProject((project) => {
	const folders = /* @__PURE__ */ new Set();
	for (const { path, python } of project.resources) {
		const text = python === void 0 ? "" : project.files.get(path)?.text ?? "";
		if (!text.includes("goto_step")) continue;
		const writtenOut = [...text.matchAll(WRITTEN_OUT)].length;
		if (text.split("goto_step").length - 1 > writtenOut) folders.add(flowFolderOf(pathInProject(project, path)) ?? "");
	}
	return folders;
});

// core/validate/rules/usage/unreachable-step.ts
const unreachableStep = {
	name: "unreachable-step",
	class: "greenroom",
	severity: "warning",
	description: "No condition and no jump of the flow leads to a step, so no caller ever gets there.",
	check: check$68
};
function check$68(project) {
	return resourcesOfKind(project, "flow").flatMap((flow) => {
		const folder = flowFolderOf(pathInProject(project, flow.path));
		const found = folder === null ? null : reachableSteps(project, folder);
		if (found === null) return [];
		return [...found.steps].filter(([name]) => !found.reached.has(name)).map(([name, step]) => {
			const message = `Nothing leads to the step "${name}".`;
			const hint = "Let a condition or flow.goto_step lead to it, or remove it.";
			const place = step.python === void 0 ? "/name" : "";
			return findingOf(unreachableStep, step, place, message, hint, {
				state: "unused",
				kind: "step",
				name,
				within: folder ?? ""
			});
		});
	});
}

// core/validate/rules/usage/unused-function.ts
const unusedFunction = {
	name: "unused-function",
	class: "greenroom",
	severity: "notice",
	description: "A function is named nowhere: no prompt refers to it, no other file imports, calls or mentions it.",
	check: check$67
};
function check$67(project) {
	if (!functionsUseEachOther(project)) return [];
	return [...resourcesOfKind(project, "function"), ...resourcesOfKind(project, "transition_function")].filter((one) => !isMentioned(project, one)).map((one) => {
		const name = fileStem(one.path);
		const message = `Nothing names the function "${name}".`;
		const hint = `Refer to it with ${one.kind === "function" ? `{{fn:${name}}}` : `{{ft:${name}}}`}, call it, or remove the file.`;
		const within = flowFolderOf(pathInProject(project, one.path)) ?? "";
		return findingOf(unusedFunction, one, "", message, hint, {
			state: "unused",
			kind: "fn",
			name,
			within
		});
	});
}
function isMentioned(project, { path, python }) {
	const name = fileStem(path);
	if (python === void 0 || !python.functions.some((one) => one.name === name)) return true;
	const { words } = pythonMentions(project);
	return words.has(name) && words.get(name) !== path || textMentions(project).words.has(name);
}

// core/validate/rules/usage/unused-item.ts
const unusedItem = {
	name: "unused-item",
	class: "greenroom",
	severity: "notice",
	description: "A handoff, SMS template, attribute, entity or translation is named nowhere.",
	check: (project) => functionsUseEachOther(project) ? ITEMS.flatMap((item) => checkKind(project, item)) : []
};
const ITEMS = [
	{
		kind: "handoff",
		what: "handoff",
		prefix: "ho",
		dynamic: /call_handoff\((?!\s*(?:destination\s*=\s*)?["'])/
	},
	{
		kind: "sms_template",
		what: "SMS template",
		prefix: "twilio_sms",
		dynamic: /send_sms_template\((?!\s*(?:\w+\s*=\s*)?["'])/
	},
	{
		kind: "attribute",
		what: "attribute",
		prefix: "attr",
		dynamic: /\bvariant(?:s|_attributes)?\b(?!\.\w|_)/
	},
	{
		kind: "entity",
		what: "entity",
		prefix: "entity",
		dynamic: /\bentities\b(?!\.\w)/
	},
	{
		kind: "translation",
		what: "translation",
		prefix: "tn",
		dynamic: /\btranslat(?:e|ions?)\b(?!\.\w)/
	}
];
function checkKind(project, { kind, what, prefix, dynamic }) {
	const items = resourcesOfKind(project, kind).filter((item) => !isUsed(project, item, prefix));
	if (items.length === 0 || isDynamic(project, dynamic)) return [];
	return items.map((item) => {
		const hint = `Refer to it with {{${prefix}:${item.name}}}, name it in a function, or remove it.`;
		const about = {
			state: "unused",
			kind: prefix,
			name: item.name
		};
		return findingOf(unusedItem, item, "/name", `Nothing names the ${what} "${item.name}".`, hint, about);
	});
}
function isUsed(project, { kind, name, value }, prefix) {
	const python = pythonMentions(project);
	const text = textMentions(project);
	if (text.references.has(`${prefix}:${name}`) || python.references.has(`${prefix}:${name}`)) return true;
	if (kind === "handoff" && field(value, "is_default") === true) return true;
	if (kind === "entity" && entitiesOfSteps(project).has(name)) return true;
	const clean = cleanName(name, { keepCase: true });
	if (python.quoted.has(name) || python.words.has(name) || python.words.has(clean)) return true;
	return kind === "attribute" && (text.words.has(`variant_${name}`) || text.words.has(`variant_${clean}`));
}
function entitiesOfSteps(project) {
	const steps = resourcesOfKind(project, "step");
	const extracted = steps.flatMap(({ value }) => listOf$1(field(value, "extracted_entities")));
	const required = steps.flatMap(({ value }) => listOf$1(field(value, "conditions"))).flatMap((condition) => listOf$1(field(condition, "required_entities")));
	return new Set([...extracted, ...required].map((name) => typeof name === "string" ? name.trim() : name));
}
function isDynamic(project, dynamic) {
	return [...project.files.values()].some(({ path, text }) => path.endsWith(".py") && dynamic.test(text));
}

// core/validate/rules/usage/usage-rules.ts
const USAGE_RULES = [
	confusableTopics,
	emptyFile,
	ignoredConditions,
	repeatedPattern,
	repeatedQuery,
	unknownGatedFunction,
	unknownOverride,
	unreachableStep,
	unusedFunction,
	unusedItem
];

// core/validate/rules/names/adjective-other.ts
const adjectiveOther = {
	name: "adjective-other",
	class: "adk",
	severity: "error",
	description: "The adjective `Other` of a personality goes with no other adjective.",
	check: check$66
};
function check$66(project) {
	return resourcesOfKind(project, "personality").flatMap((personality) => {
		const adjectives = field(personality.value, "adjectives");
		if (field(adjectives, "Other") !== true) return [];
		return entriesOf(adjectives).filter(([name, on]) => on === true && name !== "Other").map(([name]) => {
			const place = keyRange(personality, `/adjectives/${escapePointer(name)}`);
			const message = `"${name}" cannot be true together with "Other".`;
			return findingOf(adjectiveOther, personality, place, message, "Set one of the two to false.");
		});
	});
}

// core/validate/rules/names/attribute-values.ts
const attributeValues = {
	name: "attribute-values",
	class: "adk",
	severity: "error",
	description: "An attribute must have a value for each variant, and for no other name.",
	check: check$65
};
function check$65(project) {
	if (brokenFiles(project).has("config/variant_attributes.yaml")) return [];
	const variants = new Set(resourcesOfKind(project, "variant").map(({ name }) => name));
	return resourcesOfKind(project, "attribute").flatMap((attribute) => checkAttribute(attribute, variants));
}
function checkAttribute(attribute, variants) {
	const values = field(attribute.value, "values") ?? null;
	if (values === null || typeof values !== "object" || Array.isArray(values)) return [];
	const keys = entriesOf(values).map(([key]) => key);
	const given = new Set(keys.map((key) => key.trim()));
	const missing = [...variants].filter((variant) => !given.has(variant));
	const findings = keys.filter((key) => !variants.has(key.trim())).map((key) => {
		const message = `The attribute "${attribute.name}" has a value for "${key}", which is no variant.`;
		const place = keyRange(attribute, `/values/${escapePointer(key)}`);
		return findingOf(attributeValues, attribute, place, message, didYouMean(key, variants, "variants"));
	});
	if (missing.length === 0) return findings;
	const message = `The attribute "${attribute.name}" has no value for ${quotedList(missing)}.`;
	const hint = "Give each variant a value; '' is one too.";
	return [...findings, findingOf(attributeValues, attribute, keyRange(attribute, "/values"), message, hint)];
}

// core/validate/rules/names/chat-parts.ts
const chatParts = {
	name: "chat-parts",
	class: "adk",
	severity: "error",
	description: "Of greeting, style prompt and safety filters for chat there are all three or none.",
	check: check$64
};
const PARTS = {
	chat_greeting: "\"greeting\" in chat/configuration.yaml",
	chat_style_prompt: "\"style_prompt\" in chat/configuration.yaml",
	chat_safety_filters: "chat/safety_filters.yaml"
};
const KINDS$4 = [
	"chat_greeting",
	"chat_style_prompt",
	"chat_safety_filters"
];
function check$64(project) {
	const broken = brokenFiles(project);
	if (broken.has("chat/configuration.yaml") || broken.has("chat/safety_filters.yaml")) return [];
	const missing = KINDS$4.filter((kind) => resourcesOfKind(project, kind).length === 0);
	const [first] = KINDS$4.flatMap((kind) => resourcesOfKind(project, kind));
	if (first === void 0 || missing.length === 0) return [];
	const message = `The chat channel lacks ${missing.map((kind) => PARTS[kind]).join(" and ")}.`;
	return [findingOf(chatParts, first, keyRange(first, ""), message, "Add what is missing, or remove the rest of the chat channel.")];
}

// core/validate/rules/names/child-step.ts
const childStep = {
	name: "child-step",
	class: "adk",
	severity: "error",
	description: "A step condition has no `child_step`, or one that is neither a step nor a function step of its flow.",
	check: (project) => resourcesOfKind(project, "step").flatMap((step) => checkStep$2(project, step))
};
function checkStep$2(project, step) {
	const folder = flowFolderOf(pathInProject(project, step.path));
	const conditions = listOf$1(field(step.value, "conditions"));
	if (folder === null || conditions.length === 0 || textField(step, "step_type") !== "default_step") return [];
	const known = stepNames(project, folder);
	return conditions.flatMap((condition, index) => {
		if (field(condition, "condition_type") !== "step_condition") return [];
		const name = textOf(field(condition, "child_step")) ?? "";
		if (known.names.has(name) || name !== "" && known.couldBeIn(name)) return [];
		const message = name === "" ? "This condition leads to no step." : `There is no step "${name}" in this flow.`;
		const hint = name === "" ? "Give it a child_step." : didYouMean(name, known.names, known.plural);
		const place = `/conditions/${index}/child_step`;
		return [findingOf(childStep, step, place, message, hint, name === "" ? void 0 : {
			state: "missing",
			kind: "step",
			name,
			within: folder
		})];
	});
}

// core/validate/rules/names/condition-type.ts
const TYPES$5 = ["step_condition", "exit_flow_condition"];
const conditionType = {
	name: "condition-type",
	class: "greenroom",
	severity: "warning",
	description: "A condition without a known `condition_type` silently leaves the flow.",
	check: (project) => resourcesOfKind(project, "step").flatMap(checkStep$1)
};
function checkStep$1(step) {
	if (textField(step, "step_type") !== "default_step") return [];
	return listOf$1(field(step.value, "conditions")).flatMap((condition, index) => {
		const type = textOf(field(condition, "condition_type"));
		if (type !== null && TYPES$5.includes(type)) return [];
		const message = type === null ? "A condition without condition_type leaves the flow." : `There is no condition_type "${type}", so this condition leaves the flow.`;
		const hint = type === null ? `Write one of ${TYPES$5.join(", ")}.` : didYouMean(type, TYPES$5, "types");
		return [findingOf(conditionType, step, `/conditions/${index}/condition_type`, message, hint)];
	});
}

// core/validate/rules/names/duplicate-condition.ts
const duplicateCondition = {
	name: "duplicate-condition",
	class: "greenroom",
	severity: "warning",
	description: "Two conditions of a step have the same name, by which the model and reports tell them apart.",
	check: (project) => resourcesOfKind(project, "step").flatMap(checkStep)
};
function checkStep(step) {
	if (textField(step, "step_type") !== "default_step") return [];
	const seen = /* @__PURE__ */ new Set();
	return listOf$1(field(step.value, "conditions")).flatMap((condition, index) => {
		const name = textOf(field(condition, "name")) ?? "";
		if (name === "" || !seen.has(name)) {
			seen.add(name);
			return [];
		}
		const message = `This step has a condition "${name}" already.`;
		return [findingOf(duplicateCondition, step, `/conditions/${index}/name`, message, "Give one of the two another name.")];
	});
}

// core/validate/rules/names/duplicate-name.ts
const duplicateName = {
	name: "duplicate-name",
	class: "adk",
	severity: "error",
	description: "Two variants, two transcript corrections or two additional languages have the same name.",
	check: (project) => project.findings.filter(({ rule }) => rule === "duplicate-name")
};

// core/validate/rules/names/duplicate-operation.ts
const duplicateOperation = {
	name: "duplicate-operation",
	class: "adk",
	severity: "error",
	description: "Two operations of an API integration have the same name and method.",
	check: (project) => resourcesOfKind(project, "api_integration").flatMap(checkIntegration)
};
function checkIntegration(integration) {
	const seen = /* @__PURE__ */ new Set();
	return listOf$1(field(integration.value, "operations")).flatMap((operation, index) => {
		const name = textOf(field(operation, "name"));
		const method = textOf(field(operation, "method"))?.toUpperCase();
		if (name === null || method === void 0) return [];
		const key = `${method} ${name}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		const message = `"${integration.name}" has an operation "${name}" with the method ${method} already.`;
		return [findingOf(duplicateOperation, integration, `/operations/${index}/name`, message, "Give one of the two another name.")];
	});
}

// core/validate/rules/names/empty-enum.ts
const emptyEnum = {
	name: "empty-enum",
	class: "greenroom",
	severity: "warning",
	description: "An entity of type `enum` has no options, so nothing a caller says can be one.",
	check: check$63
};
function check$63(project) {
	return resourcesOfKind(project, "entity").flatMap((entity) => {
		const options = field(field(entity.value, "config"), "options") ?? null;
		if (textField(entity, "entity_type") !== "enum" || listOf$1(options).length > 0) return [];
		if (options !== null && !Array.isArray(options)) return [];
		const message = `The entity "${entity.name}" has no options.`;
		return [findingOf(emptyEnum, entity, "/config/options", message, "List what it can be under config.options.")];
	});
}

// core/validate/rules/names/empty-live-value.ts
const emptyLiveValue = {
	name: "empty-live-value",
	class: "greenroom",
	severity: "warning",
	description: "An SMS template has no number, or an API integration no address, for `live` though another environment has.",
	check: (project) => [...checkTemplates(project), ...checkIntegrations(project)]
};
function checkTemplates(project) {
	return resourcesOfKind(project, "sms_template").flatMap((template) => {
		const numbers = field(template.value, "env_phone_numbers");
		if (!isEmpty(field(numbers, "live"))) return [];
		if (isEmpty(field(numbers, "sandbox")) && isEmpty(field(numbers, "pre_release"))) return [];
		const message = `"${template.name}" has no number for live, though it has one for another environment.`;
		return [findingOf(emptyLiveValue, template, "/env_phone_numbers/live", message, "Fill in live, or the message is never sent to callers.")];
	});
}
function checkIntegrations(project) {
	return resourcesOfKind(project, "api_integration").flatMap((integration) => {
		const environments = field(integration.value, "environments");
		const hasAddress = (name) => {
			const environment = field(environments, name);
			return !isEmpty(field(environment, "base_url") ?? field(environment, "baseUrl"));
		};
		const live = field(environments, "live");
		const auth = textOf(field(live, "auth_type") ?? field(live, "authType")) ?? "none";
		if (hasAddress("live") || auth !== "none" || ![
			"sandbox",
			"pre-release",
			"pre_release"
		].some(hasAddress)) return [];
		const message = `"${integration.name}" has no base_url for live, though it has one for another environment.`;
		return [findingOf(emptyLiveValue, integration, "/environments/live/base_url", message, "Fill in live, or its calls fail for callers.")];
	});
}
function isEmpty(value) {
	return textOf(value ?? "") === "";
}

// core/validate/rules/names/empty-range.ts
const emptyRange = {
	name: "empty-range",
	class: "greenroom",
	severity: "warning",
	description: "A numeric entity's `min` is above its `max`, so no number fits.",
	check: check$62
};
function check$62(project) {
	return resourcesOfKind(project, "entity").flatMap((entity) => {
		const config = field(entity.value, "config");
		const [min, max] = [field(config, "min"), field(config, "max")];
		if (typeof min !== "number" || typeof max !== "number" || !(min > max)) return [];
		const message = `No number fits "${entity.name}": min ${min} is above max ${max}.`;
		return [findingOf(emptyRange, entity, "/config/min", message, "Swap the two, or correct one.")];
	});
}

// core/validate/rules/names/file-name.ts
const fileName = {
	name: "file-name",
	class: "adk",
	severity: "error",
	description: "A file or folder is not named after what it holds (topic, flow, step, test case, function, document).",
	check: check$61
};
function check$61(project) {
	return project.resources.flatMap((resource) => checkResource(project, resource) ?? []);
}
function checkResource(project, resource) {
	const path = pathInProject(project, resource.path);
	switch (resource.kind) {
		case "topic": return textField(resource, "name") == null ? null : checkName(resource, fileStem(path), "file");
		case "step":
		case "test_case": return checkName(resource, fileStem(path), "file");
		case "flow": return checkName(resource, flowFolderOf(path) ?? "", "folder");
		case "function":
		case "start_function":
		case "end_function":
		case "transition_function":
		case "function_step": return checkFunction$2(resource, fileStem(path));
		case "document": return checkDocument(resource, path.slice(path.lastIndexOf("/") + 1));
		default: return null;
	}
}
function checkName(resource, actual, what) {
	const name = textField(resource, "name");
	if (name == null || name === "") return finding(resource, "The name is missing.", `Add "name:" whose clean form is "${actual}".`, resource.locate("/name"));
	const expected = cleanName(name);
	if (expected === actual) return null;
	const extension = resource.path.slice(resource.path.lastIndexOf("."));
	const wanted = what === "file" ? `${expected}${extension}` : expected;
	return finding(resource, `The name "${name}" belongs in a ${what} called "${wanted}", not "${what === "file" ? `${actual}${extension}` : actual}".`, `Rename the ${what} to "${wanted}", or change the name.`, resource.locate("/name"));
}
function checkFunction$2(resource, stem) {
	if (resource.python === void 0) return null;
	const { errors, functions } = resource.python;
	if (errors.length > 0 || functions.some((item) => item.name === stem)) return null;
	const [first] = functions;
	return finding(resource, `The file defines no function "${stem}".`, first == null ? `Add "def ${stem}(…)", or remove the file: every .py file here is a function.` : `Rename the function "${first.name}" to "${stem}", or the file to "${first.name}.py".`, first?.range ?? WHOLE_FILE);
}
function checkDocument(resource, name) {
	const wanted = name.toUpperCase();
	if (name === wanted) return null;
	return finding(resource, `The document's file name "${name}" is not upper-case.`, `Rename it to "${wanted}".`, WHOLE_FILE);
}
function finding(resource, message, hint, range) {
	return {
		rule: fileName.name,
		severity: fileName.severity,
		message,
		hint,
		path: resource.path,
		range
	};
}

// core/validate/rules/names/function-step-name.ts
const functionStepName = {
	name: "function-step-name",
	class: "greenroom",
	severity: "warning",
	description: "Function steps of two flows have the same name; the platform wants them unique in the project.",
	check: check$60
};
function check$60(project) {
	const first = /* @__PURE__ */ new Map();
	return resourcesOfKind(project, "function_step").flatMap((step) => {
		const name = fileStem(step.path);
		const other = first.get(name);
		if (other === void 0) {
			first.set(name, step);
			return [];
		}
		const message = `There is a function step "${name}" in another flow: ${other.path}.`;
		return [findingOf(functionStepName, step, "", message, "Rename one of the two, and the jumps to it.")];
	});
}

// core/agent/is-project-file.ts
const TEST_SET = /^test_sets\/[^/]+\.ya?ml$/;
const RECORDING = /^test_sets\/cassettes\/[0-9a-f]{32}\.json$/;
function isProjectFile(pathFromProjectRoot) {
	if (pathFromProjectRoot.startsWith("_gen/")) return false;
	return TEST_SET.test(pathFromProjectRoot) || RECORDING.test(pathFromProjectRoot) || kindOfPath(pathFromProjectRoot) !== null;
}

// core/agent/layout-folders.ts
const LAYOUT_FOLDERS = /* @__PURE__ */ new Set([...KINDS$5.flatMap(({ layout }) => foldersOf(layout)), "test_sets"]);
function intendedPath(pathFromProjectRoot) {
	const slash = pathFromProjectRoot.indexOf("/");
	const top = pathFromProjectRoot.slice(0, Math.max(0, slash));
	if (top === "" || LAYOUT_FOLDERS.has(top)) return null;
	const name = top.toLowerCase().replaceAll("-", "_");
	const folder = [
		name,
		`${name}s`,
		name.replace(/s$/, "")
	].find((one) => LAYOUT_FOLDERS.has(one));
	const path = folder === void 0 ? null : folder + pathFromProjectRoot.slice(slash);
	return path !== null && isProjectFile(path) ? path : null;
}
function foldersOf(layout) {
	return (layout.type === "virtual" ? [] : layout.type === "each" ? layout.patterns : [layout.path]).filter((path) => path.includes("/")).map((path) => path.slice(0, path.indexOf("/")));
}

// core/validate/rules/names/ignored-file.ts
const ignoredFile = {
	name: "ignored-file",
	class: "greenroom",
	severity: "warning",
	description: "A file stands among the files of the agent, but nothing reads it: a nested topic, `steps/x.yml`, `config/handoff.yaml`.",
	check: check$59
};
const MEANT$1 = /\.(?:ya?ml|py|json)$/i;
const OTHER_USE = /(?:^|\/)(?:[._]|tests?\/|node_modules\/|README|CLAUDE)|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
function check$59(project) {
	return (project.ignored ?? []).flatMap((path) => {
		const inside = pathInProject(project, path);
		if (!MEANT$1.test(inside) || OTHER_USE.test(inside)) return [];
		return [{
			rule: ignoredFile.name,
			severity: ignoredFile.severity,
			message: `Nothing reads ${inside}.`,
			hint: hintFor$1(inside),
			path,
			range: WHOLE_FILE
		}];
	});
}
function hintFor$1(path) {
	const intended = intendedPath(path);
	if (intended !== null) return `Did you mean ${intended}?`;
	if (/^(?:flows\/[^/]+\/steps|test_suite)\/[^/]+\.yml$/.test(path)) return "The extension must be .yaml here.";
	if (/^topics\/.+\//.test(path)) return "Topics are read in topics/ itself, not in folders below it.";
	const folder = path.slice(0, path.lastIndexOf("/"));
	const files = [...new Set(kindsBelow(folder).flatMap(({ layout }) => "path" in layout ? [layout.path] : []))].filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes("/"));
	const nearest = files.find((file) => fileStem(file) === fileStem(path)) ?? nearestName(path, files);
	if (nearest !== null) return `Did you mean ${nearest}?`;
	if (files.length > 0) return `Read in ${folder}/: ${files.map((file) => file.slice(folder.length + 1)).join(", ")}.`;
	return "Move it to where its kind of file is read, or remove it.";
}

// core/test-sets/fill-row.ts
const PLACEHOLDER$1 = /(?<!\{)\{([A-Za-z_][A-Za-z0-9_]*)\}(?!\})/g;
const WHOLE$1 = /^\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
const TYPED = /* @__PURE__ */ new Set([
	"with",
	"state",
	"memory",
	"real_time_config",
	"integration_attributes"
]);
function fillRow(part, row, typed = false) {
	return filled$1(part, row, typed);
}
function placeholdersIn(text) {
	return [...text.matchAll(PLACEHOLDER$1)].map(([, name = ""]) => name);
}
function filled$1(part, row, typed) {
	if (typeof part === "string") return typed ? typedText(part, row) : text$1(part, row);
	if (Array.isArray(part)) return part.map((item) => filled$1(item, row, typed));
	if (part === null || typeof part !== "object") return part;
	const isText = (key) => key === "regex";
	return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, filled$1(item, row, !isText(key) && (typed || TYPED.has(key)))]));
}
function typedText(part, row) {
	const name = WHOLE$1.exec(part)?.[1];
	return name !== void 0 && Object.hasOwn(row, name) ? row[name] : text$1(part, row);
}
function text$1(part, row) {
	return part.replace(PLACEHOLDER$1, (written, name) => Object.hasOwn(row, name) ? String(row[name]) : written);
}

// core/test-sets/adk/adk-test-set.ts
const ADK_SET = "test_suite";
function adkTestSet(project) {
	const cases = project.resources.filter(({ kind }) => kind === "test_case").flatMap(caseOf);
	if (cases.length === 0) return null;
	const path = project.root === "" ? ADK_SET : `${project.root}/${ADK_SET}`;
	return {
		name: ADK_SET,
		path,
		tags: [],
		cases: cases.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
	};
}
function caseOf(resource) {
	const { name, value, path } = resource;
	const fields = mapOf(value);
	const unreadable = unreadableFields(fields);
	const sipHeaders = mapOf(fields["sip_headers"]);
	return [{
		name,
		tags: listOf(fields["tags"]).filter((tag) => typeof tag === "string"),
		...optional("variant", text(fields["variant"])),
		...optional("channel", CHANNELS$2[text(fields["channel"]) ?? ""]),
		...optional("language", text(fields["language"])),
		...optional("caller_number", text(fields["caller_number"])),
		...optional("simulated_at", text(fields["simulated_at"])),
		...Object.keys(sipHeaders).length === 0 ? {} : { sip_headers: textsOf$2(sipHeaders) },
		...fields["integration_attributes"] == null ? {} : { integration_attributes: mapOf(fields["integration_attributes"]) },
		turns: [],
		scenario: {
			text: text(fields["scenario"]) ?? "",
			functionCalls: listOf(fields["function_call_assertions"]).flatMap(functionCall),
			prompts: listOf(fields["prompt_assertions"]).filter((prompt) => typeof prompt === "string"),
			...unreadable.length === 0 ? {} : { unreadable }
		},
		path,
		range: resource.locate("")
	}];
}
const CHANNELS$2 = {
	voice: "voice",
	webchat: "webchat",
	"chat.polyai": "voice",
	"webchat.polyai": "webchat"
};
const TYPES$4 = [
	"string",
	"integer",
	"number",
	"boolean"
];
function unreadableFields(fields) {
	const { scenario, prompt_assertions: prompts = null, function_call_assertions: calls = null } = fields;
	const isCall = (written) => {
		const given = mapOf(written)["arguments"] ?? [];
		const [read] = functionCall(written);
		return read !== void 0 && Array.isArray(given) && read.arguments.length === given.length;
	};
	const isList = (value, isItem) => value === null || Array.isArray(value) && value.every(isItem);
	return [
		...text(scenario) === void 0 ? ["scenario"] : [],
		...isList(prompts, (prompt) => text(prompt) !== void 0) ? [] : ["prompt_assertions"],
		...isList(calls, isCall) ? [] : ["function_call_assertions"]
	];
}
function functionCall(written) {
	const { name, arguments: given } = mapOf(written);
	if (typeof name !== "string") return [];
	return [{
		name,
		arguments: listOf(given).flatMap((one) => {
			const { parameter_name: parameter, expected_value: expected = null, value_type: type } = mapOf(one);
			if (typeof parameter !== "string" || typeof type !== "string" || !TYPES$4.includes(type)) return [];
			return [{
				parameter,
				expected,
				type
			}];
		})
	}];
}
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
function textsOf$2(values) {
	return Object.fromEntries(Object.entries(values).filter((entry) => typeof entry[1] === "string"));
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function mapOf(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

// core/test-sets/expand-cases.ts
const MAPS = [
	"sip_headers",
	"integration_attributes",
	"real_time_config",
	"state",
	"memory"
];
function expandCases(set) {
	return set.cases.flatMap((written, index) => {
		const pointer = `/cases/${index}`;
		const { rows } = written;
		const whole = merged(set, written);
		if (rows === void 0) return [{
			pointer,
			row: null,
			testCase: whole
		}];
		return rows.map((row, at) => {
			const filled = fillRow(whole, row);
			const name = placeholdersIn(whole.name).length > 0 ? filled.name : `${whole.name} (${described(row)})`;
			return {
				pointer: `${pointer}/rows/${at}`,
				row,
				testCase: {
					...filled,
					name
				}
			};
		});
	});
}
function fixturesOf({ fixture }) {
	if (fixture === void 0) return [];
	if (typeof fixture === "string") return [{
		name: fixture,
		pointer: "/fixture"
	}];
	return fixture.map((name, index) => ({
		name,
		pointer: `/fixture/${index}`
	}));
}
function merged(set, written) {
	const { fixture: _fixture, rows: _rows, turns, tags, repeat, name, skip, greeting, ...own } = written;
	const fixtures = fixturesOf(written).flatMap(({ name }) => {
		const found = set.fixtures !== void 0 && Object.hasOwn(set.fixtures, name) ? set.fixtures[name] : void 0;
		return found === void 0 ? [] : [found];
	});
	const setting = [
		set.defaults ?? {},
		...fixtures.map(settingOf),
		own
	].reduce(over, {});
	const first = fixtures.flatMap((fixture) => fixture.turns ?? []);
	return {
		name,
		tags: [.../* @__PURE__ */ new Set([...set.tags ?? [], ...tags ?? []])],
		...skip === void 0 ? {} : { skip },
		...setting,
		...repeat === void 0 ? {} : { repeat: {
			runs: repeat.runs,
			pass: repeat.pass ?? repeat.runs
		} },
		...greeting === void 0 ? {} : { greeting },
		turns: [...first, ...turns].map(turn)
	};
}
function settingOf({ turns: _turns, ...setting }) {
	return setting;
}
function over(before, after) {
	const result = {
		...before,
		...after
	};
	for (const key of MAPS) if (before[key] !== void 0) result[key] = {
		...before[key],
		...after[key]
	};
	return result;
}
function turn({ user, expect }) {
	return {
		user,
		expect: expect ?? []
	};
}
function described(row) {
	return Object.entries(row).map(([name, value]) => `${name}: ${String(value)}`).join(", ");
}

// core/test-sets/channel.ts
const CHANNELS$1 = [
	"voice",
	"webchat",
	"sip.polyai",
	"chat.polyai",
	"webchat.polyai",
	"sms.polyai",
	"sms.twilio",
	"rcs.polyai",
	"whatsapp.polyai"
];
function isChannel(name) {
	return CHANNELS$1.includes(name);
}
function blockNameOf(channelType) {
	if (channelType === "chat.polyai" || channelType === "sip.polyai") return "voice";
	return channelType.split(".", 1)[0] ?? channelType;
}
const CHANNEL_WANTED = `channel must be ${CHANNELS$1.slice(0, -1).join(", ")} or ${CHANNELS$1.at(-1) ?? ""}`;

// core/test-sets/test-set-problems.ts
const MOST_PROBLEMS$1 = 100;
const SETTING = words(`variant channel language caller_number callee_number sip_headers integration_attributes environment
  real_time_config simulated_at state memory`);
const KEYS = {
	"test set": words("name tags defaults fixtures cases verdicts"),
	defaults: SETTING,
	fixture: [...SETTING, "turns"],
	case: [...words("name skip tags fixture repeat rows greeting turns"), ...SETTING],
	repeat: words("runs pass"),
	turn: words("user expect"),
	verdict: words("recording sentence verdict reason"),
	expectation: words(`topic no_topic says not_says matches calls with times calls_in_order not_calls no_calls flow no_flow step
    state handoff no_handoff sms no_sms ends judge`),
	sms: words("template to says")
};
function words(text) {
	return text.split(/\s+/);
}
function testSetProblems(value) {
	if (value === null) return [{
		pointer: "",
		at: "value",
		message: "the file is empty; a test set has a name and cases"
	}];
	if (validate$1(value)) return [];
	const problems = (validate$1.errors ?? []).slice(0, MOST_PROBLEMS$1).map(problemOf$1);
	const told = /* @__PURE__ */ new Set();
	return problems.filter(({ pointer, message }) => !told.has(`${pointer} ${message}`) && told.add(`${pointer} ${message}`));
}
function problemOf$1({ instancePath: pointer, keyword, params, message = "" }) {
	const what = placeOf$1(pointer);
	const at = "value";
	switch (keyword) {
		case "additionalProperties": return unknownKey$1(pointer, what, String(params["additionalProperty"]));
		case "required": return {
			pointer,
			at,
			message: `this ${what} has no ${params["missingProperty"]}`
		};
		case "enum": return {
			pointer,
			at,
			message: `${what} must be ${listed(params["allowedValues"])}`
		};
		case "const": return {
			pointer,
			at,
			message: `${what} must be ${params["allowedValue"]}`
		};
		case "type": return wrongType(pointer, what, params["type"]);
		case "dependentRequired": return {
			pointer,
			at,
			message: `\`${params["property"]}\` goes with \`calls\`: ${DETAILS$1[String(params["property"])]}`
		};
		case "propertyNames": {
			const name = String(params["propertyName"]).slice(0, 80);
			const message = `a column is called by letters, digits and underscores, not ${JSON.stringify(name)}`;
			return {
				pointer: `${pointer}/${escapePointer(String(params["propertyName"]))}`,
				at: "key",
				message
			};
		}
		case "minItems": return {
			pointer,
			at,
			message: atLeast(what, params["limit"])
		};
		case "minProperties": return {
			pointer,
			at,
			message: what === "expectation" ? "this expectation expects nothing" : `${what} must not be empty`
		};
		case "minLength": return {
			pointer,
			at,
			message: `${what} must not be empty`
		};
		case "pattern": return {
			pointer,
			at,
			message: PATTERNS[what] ?? `${what} must not be empty`
		};
		default: return {
			pointer,
			at,
			message: `${what} ${message}`
		};
	}
}
const DETAILS$1 = {
	with: "it names the arguments",
	times: "it says how often"
};
const PATTERNS = {
	simulated_at: "simulated_at must be a date and time like 2026-03-01T18:30:00Z",
	channel: CHANNEL_WANTED,
	recording: "recording must be the 16 digits that a case not judged names"
};
function atLeast(what, limit) {
	return limit === 1 ? `${what} must not be empty` : `${what} must have at least ${String(limit)} items`;
}
function listed(words) {
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
function unknownKey$1(pointer, what, key) {
	const keys = KEYS[what] ?? [];
	const message = `${JSON.stringify(key.slice(0, 80))} is not a key of ${what === "defaults" ? "" : what === "expectation" || what === "sms" ? "an " : "a "}${what}`;
	return {
		pointer: `${pointer}/${escapePointer(key)}`,
		at: "key",
		message,
		hint: didYouMean(key, keys, "keys")
	};
}
const TYPES$3 = {
	string: "a text",
	array: "a list",
	object: "a map",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	null: "empty"
};
function wrongType(pointer, what, type) {
	const names = (typeof type === "string" ? [type] : type).map((one) => TYPES$3[one] ?? one);
	const hint = type === "string" ? "Put it in quotes when it is a number, a date, true or false." : void 0;
	return {
		pointer,
		at: "value",
		message: `${what} must be ${names.length === 1 ? names[0] : listed(names)}`,
		hint
	};
}
function placeOf$1(pointer) {
	if (pointer === "") return "test set";
	if (/^\/cases\/\d+$/.test(pointer)) return "case";
	if (/^\/fixtures\/[^/]+$/.test(pointer)) return "fixture";
	if (/^\/cases\/\d+\/rows\/\d+$/.test(pointer)) return "row";
	if (/^\/verdicts\/\d+$/.test(pointer)) return "verdict";
	if (/\/turns\/\d+$/.test(pointer)) return "turn";
	if (/\/(expect|greeting)\/\d+$/.test(pointer)) return "expectation";
	const segments = pointer.split("/");
	const last = segments.at(-1) ?? "";
	return /^\d+$/.test(last) ? `an item of ${segments.at(-2)}` : last.replaceAll("~1", "/").replaceAll("~0", "~").slice(0, 80);
}

// core/test-sets/pattern/pattern-node.ts
var PatternError = class extends Error {};

// core/test-sets/pattern/compile-pattern.ts
const LARGEST_PROGRAM = 2e3;
function compilePattern(tree) {
	const steps = [];
	write(tree, steps);
	append(steps, { do: "found" });
	return steps;
}
function append(steps, step) {
	if (steps.length >= LARGEST_PROGRAM) throw new PatternError("its repetitions multiply to too much");
	return steps.push(step) - 1;
}
function write(node, steps) {
	if (node.type === "atom") append(steps, {
		do: "atom",
		fits: node.fits
	});
	else if (node.type === "assertion") append(steps, {
		do: "assertion",
		where: node.where
	});
	else if (node.type === "sequence") for (const item of node.items) write(item, steps);
	else if (node.type === "either") writeEither(node.options, steps);
	else if (node.type === "group") {
		append(steps, {
			do: "save",
			slot: node.index * 2
		});
		write(node.item, steps);
		append(steps, {
			do: "save",
			slot: node.index * 2 + 1
		});
	} else writeRepeat(node, steps);
}
function writeEither(options, steps) {
	const ends = [];
	for (const [index, option] of options.entries()) {
		const last = index === options.length - 1;
		const split = last ? null : append(steps, {
			do: "split",
			first: steps.length + 1,
			second: 0
		});
		write(option, steps);
		if (!last) ends.push(append(steps, {
			do: "jump",
			to: 0
		}));
		if (split !== null) steps[split] = {
			do: "split",
			first: split + 1,
			second: steps.length
		};
	}
	for (const end of ends) steps[end] = {
		do: "jump",
		to: steps.length
	};
}
function writeRepeat({ item, least, most, lazy }, steps) {
	for (let count = 0; count < least; count += 1) writeOnce(item, steps);
	if (most === Infinity) return writeLoop(item, steps, lazy);
	const splits = [];
	for (let count = least; count < most; count += 1) {
		splits.push(append(steps, {
			do: "split",
			first: steps.length + 1,
			second: 0
		}));
		writeOnce(item, steps);
	}
	for (const split of splits) steps[split] = choice(split + 1, steps.length, lazy);
}
function writeLoop(item, steps, lazy) {
	const split = append(steps, {
		do: "split",
		first: steps.length + 1,
		second: 0
	});
	writeOnce(item, steps);
	append(steps, {
		do: "jump",
		to: split
	});
	steps[split] = choice(split + 1, steps.length, lazy);
}
function choice(again, on, lazy) {
	return lazy ? {
		do: "split",
		first: on,
		second: again
	} : {
		do: "split",
		first: again,
		second: on
	};
}
function writeOnce(item, steps) {
	const before = steps.length;
	write(item, steps);
	if (steps.length === before) append(steps, {
		do: "jump",
		to: steps.length + 1
	});
}

// core/test-sets/pattern/parse-pattern.ts
const LONGEST_PATTERN = 500;
const MOST_REPETITIONS = 1e3;
const ESCAPED_ATOM = /\\(?:[dDwWsSnrtfv]|0(?!\d)|[pP]\{[\w=]{1,60}\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\})/y;
const QUANTIFIER$1 = /(?:[*+?]|\{(\d{1,6})(,(\d{0,6}))?\})\??/y;
const GROUP$1 = /\((?:\?:|\?<[A-Za-z_]\w*>|(?!\?))/y;
function parsePattern(source) {
	if (source.length > LONGEST_PATTERN) throw new PatternError(`it is longer than ${LONGEST_PATTERN} characters`);
	const insensitive = source.startsWith("(?i)");
	const cursor = {
		source,
		at: insensitive ? 4 : 0,
		flags: insensitive ? "ui" : "u",
		groups: 0
	};
	const tree = either$1(cursor);
	if (cursor.at < source.length) throw new PatternError("there is a ) without its (");
	return tree;
}
function either$1(cursor) {
	const options = [sequence$1(cursor)];
	while (cursor.source[cursor.at] === "|") {
		cursor.at += 1;
		options.push(sequence$1(cursor));
	}
	return options.length === 1 ? options[0] : {
		type: "either",
		options
	};
}
function sequence$1(cursor) {
	const items = [];
	for (let next = cursor.source[cursor.at]; next !== void 0 && next !== "|" && next !== ")";) {
		items.push(quantified$1(cursor, term$1(cursor)));
		next = cursor.source[cursor.at];
	}
	return {
		type: "sequence",
		items
	};
}
function quantified$1(cursor, item) {
	const match = take(cursor, QUANTIFIER$1);
	if (match === null) return item;
	if (item.type === "assertion") throw new PatternError(`${match[0]} repeats an assertion`);
	if (take(cursor, QUANTIFIER$1) !== null) throw new PatternError("there are two repetitions in a row");
	const { least, most } = bounds(match);
	if (most < least) throw new PatternError(`the numbers of ${match[0]} are out of order`);
	if (least > MOST_REPETITIONS || most !== Infinity && most > MOST_REPETITIONS) throw new PatternError(`${match[0]} repeats more than ${MOST_REPETITIONS} times`);
	return {
		type: "repeat",
		item,
		least,
		most,
		lazy: match[0].length > 1 && match[0].endsWith("?")
	};
}
function bounds(match) {
	const [written, least, comma, most] = match;
	if (written.startsWith("*")) return {
		least: 0,
		most: Infinity
	};
	if (written.startsWith("+")) return {
		least: 1,
		most: Infinity
	};
	if (written.startsWith("?")) return {
		least: 0,
		most: 1
	};
	if (comma === void 0) return {
		least: Number(least),
		most: Number(least)
	};
	return {
		least: Number(least),
		most: most === void 0 || most === "" ? Infinity : Number(most)
	};
}
function term$1(cursor) {
	const next = cursor.source[cursor.at];
	if (next === "(") return group$1(cursor);
	if (next === "[") return characterClass(cursor);
	if (next === "\\") return escape$1(cursor);
	if (next === "^" || next === "$") {
		cursor.at += 1;
		return {
			type: "assertion",
			where: next === "^" ? "start" : "end"
		};
	}
	if (take(cursor, QUANTIFIER$1) !== null) throw new PatternError("there is nothing to repeat before * + ? or {");
	const character = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
	cursor.at += character.length;
	return character === "." ? atom(cursor, ".") : atom(cursor, literal$1(character));
}
function group$1(cursor) {
	const opened = take(cursor, GROUP$1);
	if (opened === null) throw new PatternError("look-around and inline flags are not supported; a group is (…), (?:…) or (?<name>…)");
	const index = opened[0] === "(?:" ? 0 : cursor.groups += 1;
	const inside = either$1(cursor);
	if (cursor.source[cursor.at] !== ")") throw new PatternError("there is a ( without its )");
	cursor.at += 1;
	return index === 0 ? inside : {
		type: "group",
		index,
		item: inside
	};
}
function characterClass(cursor) {
	const { source, at } = cursor;
	let end = at + 1;
	while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
	if (end >= source.length) throw new PatternError("there is a [ without its ]");
	cursor.at = end + 1;
	return atom(cursor, source.slice(at, end + 1));
}
function escape$1(cursor) {
	const known = take(cursor, ESCAPED_ATOM);
	if (known !== null) return atom(cursor, known[0]);
	const name = String.fromCodePoint(cursor.source.codePointAt(cursor.at + 1) ?? 0);
	if (cursor.at + 1 >= cursor.source.length) throw new PatternError("it ends with a \\");
	cursor.at += 1 + name.length;
	if (name === "b" || name === "B") return {
		type: "assertion",
		where: name === "b" ? "word edge" : "no word edge"
	};
	if (/[1-9k]/.test(name)) throw new PatternError("back references are not supported");
	if (/[\p{L}\p{N}_]/u.test(name)) throw new PatternError(`\\${name} means nothing`);
	return atom(cursor, literal$1(name));
}
function literal$1(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function atom({ flags }, source) {
	try {
		return {
			type: "atom",
			fits: new RegExp(`^${source}$`, flags)
		};
	} catch {
		throw new PatternError(`${source} is not a set of characters`);
	}
}
function take(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const match = pattern.exec(cursor.source);
	if (match !== null) cursor.at += match[0].length;
	return match;
}

// core/test-sets/pattern/linear-pattern.ts
const LONGEST_MATCHED_TEXT = 2e4;
function linearPattern(source) {
	try {
		const steps = compilePattern(parsePattern(source));
		return {
			ok: true,
			isIn: (text) => isIn(steps, text.slice(0, LONGEST_MATCHED_TEXT))
		};
	} catch (error) {
		if (error instanceof PatternError) return {
			ok: false,
			message: error.message
		};
		throw error;
	}
}
function isIn(steps, text) {
	const characters = Array.from(text);
	const seen = new Int32Array(steps.length).fill(-1);
	let waiting = [];
	for (let at = 0; at <= characters.length; at += 1) {
		const here = reach$1(steps, [0, ...waiting], characters, at, seen);
		if (here === "found") return true;
		const next = characters[at];
		if (next === void 0) return false;
		waiting = here.filter((step) => fits(steps[step], next)).map((step) => step + 1);
	}
	return false;
}
function fits(step, character) {
	return step?.do === "atom" && step.fits.test(character);
}
function reach$1(steps, from, text, at, seen) {
	const atoms = [];
	for (let index = from.pop(); index !== void 0; index = from.pop()) {
		const step = steps[index];
		if (step === void 0 || seen[index] === at) continue;
		seen[index] = at;
		if (step.do === "found") return "found";
		if (step.do === "atom") atoms.push(index);
		else if (step.do === "jump") from.push(step.to);
		else if (step.do === "split") from.push(step.second, step.first);
		else if (step.do === "save") from.push(index + 1);
		else if (holds(step.where, text, at)) from.push(index + 1);
	}
	return atoms;
}
function holds(where, text, at) {
	if (where === "start") return at === 0;
	if (where === "end") return at === text.length;
	const edge = isWord(text[at - 1]) !== isWord(text[at]);
	return where === "word edge" ? edge : !edge;
}
function isWord(character) {
	return character !== void 0 && /^\w$/.test(character);
}

// core/test-sets/judge/quoted.ts
const LONGEST_QUOTE = 300;
function quoted(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

// core/test-sets/judge/fits.ts
function misfit(wanted, actual) {
	const matcher = matcherOf(wanted);
	if (matcher === null) return equal(wanted, actual);
	if ("exact" in matcher) return equal(matcher.exact, actual);
	if ("any" in matcher) return actual === void 0 || actual === null ? `it is ${shown(actual)}` : null;
	const text = typeof actual === "string" ? actual : actual === void 0 ? void 0 : JSON.stringify(actual);
	const pattern = linearPattern(plainText(matcher.regex));
	if (!pattern.ok) return `this regular expression can't be used: ${pattern.message}`;
	return text !== void 0 && pattern.isIn(text) ? null : `it is ${shown(actual)}`;
}
function matcherOf(wanted) {
	if (wanted === null || typeof wanted !== "object" || Array.isArray(wanted)) return null;
	const keys = Object.keys(wanted);
	if (keys.length !== 1) return null;
	const [key = ""] = keys;
	return key === "exact" || key === "regex" || key === "any" ? wanted : null;
}
function equal(wanted, actual) {
	if (isDeepStrictEqual(plain(wanted), plain(actual ?? null))) return null;
	const other = typeof wanted !== typeof actual && isPlain(wanted) && isPlain(actual) && String(wanted) === String(actual);
	return `it is ${shown(actual)}${other ? `, which is ${kindOf(actual)} and not ${kindOf(wanted)}` : ""}`;
}
function isPlain(value) {
	return value === null || typeof value !== "object";
}
function plainText(value) {
	return isPlain(value) ? String(value) : JSON.stringify(value);
}
function plain(value) {
	if (value === null || typeof value !== "object") return Object.is(value, -0) ? 0 : value;
	if (Array.isArray(value)) return value.map(plain);
	return new Map(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, plain(item)]));
}
function shown(value) {
	return value === void 0 ? "not there" : quoted(value);
}
function kindOf(value) {
	if (typeof value === "string") return "a text";
	if (typeof value === "number") return "a number";
	return typeof value === "boolean" ? "true or false" : "something else";
}

// core/test-sets/expectation-problems.ts
const DETAILS = /* @__PURE__ */ new Set(["with", "times"]);
function expectationProblems(expectation, pointer) {
	const kinds = Object.keys(expectation).filter((key) => !DETAILS.has(key));
	if (kinds.length > 1) return [{
		pointer,
		at: "value",
		message: `one expectation says one thing, this one says ${kinds.join(" and ")}`,
		hint: "Begin each with its own hyphen."
	}];
	const { matches, with: wanted, state, sms } = expectation;
	const to = sms !== null && typeof sms === "object" && "to" in sms ? { to: sms.to } : {};
	return [
		...patternProblems(matches, `${pointer}/matches`),
		...matcherProblems(wanted, `${pointer}/with`),
		...matcherProblems(state, `${pointer}/state`),
		...matcherProblems(to, `${pointer}/sms`)
	];
}
function matcherProblems(values, pointer) {
	if (values === null || typeof values !== "object") return [];
	return Object.entries(values).flatMap(([name, wanted]) => {
		const at = `${pointer}/${escapePointer(name)}`;
		const matcher = matcherOf(wanted);
		if (matcher === null || "exact" in matcher) return [];
		if ("regex" in matcher) {
			if (typeof matcher.regex === "string") return patternProblems(matcher.regex, `${at}/regex`);
			return [{
				pointer: `${at}/regex`,
				at: "value",
				message: "regex must be a text"
			}];
		}
		if (matcher.any === true) return [];
		return [{
			pointer: `${at}/any`,
			at: "value",
			message: "any must be true",
			hint: "Use exact for a map as it is."
		}];
	});
}
function patternProblems(source, pointer) {
	if (typeof source !== "string") return [];
	const pattern = linearPattern(source);
	if (pattern.ok) return [];
	return [{
		pointer,
		at: "value",
		message: `this regular expression can't be used: ${pattern.message}`
	}];
}

// core/test-sets/row-problems.ts
const MOMENT = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
function rowProblems(written, pointer) {
	const { rows, ...rest } = written;
	if (rows === void 0) return unfilled(written, pointer);
	const used = textsOf$1(rest, pointer).flatMap((text) => text.names.map((name) => ({
		name,
		at: text.pointer
	})));
	const columns = new Set(rows.flatMap((row) => Object.keys(row)));
	const problems = [];
	for (const { name, at } of used) {
		if (columns.has(name) || isPattern(at)) continue;
		const hint = didYouMean(name, columns, "columns");
		problems.push({
			pointer: at,
			at: "value",
			message: `the rows have no column ${JSON.stringify(name)}`,
			hint
		});
	}
	for (const [index, row] of rows.entries()) {
		const at = `${pointer}/rows/${index}`;
		for (const column of columns) if (!Object.hasOwn(row, column)) problems.push({
			pointer: at,
			at: "value",
			message: `this row has no ${column}`
		});
		problems.push(...unfilled(fillRow(rest, row), pointer, at));
	}
	if (written.fixture !== void 0) return problems;
	const names = new Set(used.map(({ name }) => name));
	for (const column of columns) {
		if (names.has(column) || rows[0] === void 0 || !Object.hasOwn(rows[0], column)) continue;
		const message = `no text of the case holds {${column}}, so this column changes nothing`;
		problems.push({
			pointer: `${pointer}/rows/0/${escapePointer(column)}`,
			at: "key",
			message
		});
	}
	return problems;
}
function unfilled({ channel, simulated_at }, pointer, at) {
	const problems = [];
	if (channel !== void 0 && !isChannel(channel)) problems.push({
		pointer: at ?? `${pointer}/channel`,
		at: "value",
		message: CHANNEL_WANTED
	});
	if (simulated_at !== void 0 && !MOMENT.test(simulated_at)) problems.push({
		pointer: at ?? `${pointer}/simulated_at`,
		at: "value",
		message: "simulated_at must be a date and time like 2026-03-01T18:30:00Z"
	});
	return problems;
}
function isPattern(pointer) {
	return /\/(matches|regex)$/.test(pointer);
}
function textsOf$1(part, pointer) {
	if (typeof part === "string") {
		const names = placeholdersIn(part);
		return names.length === 0 ? [] : [{
			pointer,
			names
		}];
	}
	if (part === null || typeof part !== "object") return [];
	return Object.entries(part).flatMap(([key, item]) => textsOf$1(item, `${pointer}/${escapePointer(key)}`));
}

// core/test-sets/test-set-rules.ts
const MOST_CASES = 5e3;
const MOST_PARTS = 5e4;
const MOST_PROBLEMS = 100;
function testSetRules(set) {
	const count = set.cases.reduce((sum, { rows }) => sum + (rows?.length ?? 1), 0);
	if (count > MOST_CASES) return [{
		pointer: "/cases",
		at: "value",
		message: `with all their rows these are ${count} cases; a set has ${MOST_CASES} at most`
	}];
	const size = set.cases.reduce((sum, written) => sum + (written.rows?.length ?? 1) * sizeOf(set, written), 0);
	if (size > MOST_PARTS) return [{
		pointer: "/cases",
		at: "value",
		message: `with all rows and fixtures these are ${size} turns and expectations; a set has ${MOST_PARTS} at most`
	}];
	const fixtures = Object.entries(set.fixtures ?? {}).flatMap(([name, fixture]) => {
		const pointer = `/fixtures/${escapePointer(name)}`;
		return [...timeProblems(fixture, pointer), ...ofTurns$1(fixture.turns ?? [], pointer)];
	});
	const cases = set.cases.flatMap((written, index) => ofCase(set, written, `/cases/${index}`));
	return distinct([
		...timeProblems(set.defaults ?? {}, "/defaults"),
		...fixtures,
		...repeatedNames(expandCases(set)),
		...cases
	]).slice(0, MOST_PROBLEMS);
}
function sizeOf(set, written) {
	const shared = fixturesOf(written).flatMap(({ name }) => set.fixtures !== void 0 && Object.hasOwn(set.fixtures, name) ? set.fixtures[name]?.turns ?? [] : []);
	const parts = (turns) => turns.reduce((sum, { expect }) => sum + 1 + (expect?.length ?? 0), 0);
	return parts(shared) + parts(written.turns) + (written.greeting?.length ?? 0);
}
function repeatedNames(cases) {
	const seen = /* @__PURE__ */ new Set();
	return cases.flatMap(({ testCase: { name }, pointer, row }) => {
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		const message = "another case of this set has the same name, so their results could not be told apart";
		const shown = `it is called ${JSON.stringify(name.slice(0, 80))}`;
		if (row !== null) return [{
			pointer,
			at: "value",
			message: `${message}: ${shown}`
		}];
		return [{
			pointer: `${pointer}/name`,
			at: "value",
			message
		}];
	});
}
function ofCase(set, written, pointer) {
	const known = Object.keys(set.fixtures ?? {});
	const unknown = fixturesOf(written).filter(({ name }) => !known.includes(name));
	const rows = written.rows ?? [null];
	return [
		...unknown.map(({ name, pointer: at }) => {
			const message = `there is no fixture ${JSON.stringify(name.slice(0, 80))}`;
			return {
				pointer: `${pointer}${at}`,
				at: "value",
				message,
				hint: didYouMean(name, known, "fixtures")
			};
		}),
		...rowProblems(written, pointer),
		...repeatProblems(written, pointer),
		...timeProblems(written, pointer),
		...rows.flatMap((row) => {
			const { greeting, turns } = row === null ? written : fillRow(written, row);
			return [...ofExpectations$1(greeting ?? [], `${pointer}/greeting`), ...ofTurns$1(turns, pointer)];
		})
	];
}
function repeatProblems({ repeat }, pointer) {
	if (repeat?.pass === void 0 || repeat.pass <= repeat.runs) return [];
	const message = `${repeat.pass} of ${repeat.runs} runs can't pass`;
	return [{
		pointer: `${pointer}/repeat/pass`,
		at: "value",
		message
	}];
}
function timeProblems({ simulated_at: at }, pointer) {
	if (at === void 0 || at.includes("{") || !Number.isNaN(Date.parse(at))) return [];
	return [{
		pointer: `${pointer}/simulated_at`,
		at: "value",
		message: `there is no time ${at.slice(0, 60)}`
	}];
}
function ofTurns$1(turns, pointer) {
	return turns.flatMap(({ expect }, index) => ofExpectations$1(expect ?? [], `${pointer}/turns/${index}/expect`));
}
function ofExpectations$1(expectations, pointer) {
	return expectations.flatMap((expectation, index) => expectationProblems(expectation, `${pointer}/${index}`));
}
function distinct(problems) {
	return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}

// core/test-sets/parse-test-set.ts
function parseTestSet(file) {
	const document = parseYaml(file.text);
	if (!document.ok) return {
		set: null,
		findings: [{
			rule: "syntax",
			severity: "error",
			message: `this is not YAML: ${document.message}`,
			path: file.path,
			range: document.range
		}]
	};
	const wrong = testSetProblems(document.value);
	const written = document.value;
	const findings = (wrong.length > 0 ? wrong : testSetRules(written)).map(({ pointer, at, message, hint }) => {
		const range = at === "key" ? document.locateKey(pointer) : document.locate(pointer);
		return {
			rule: "test-set",
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			path: file.path,
			range
		};
	});
	if (findings.length > 0) return {
		set: null,
		findings: inOrder(findings)
	};
	const cases = expandCases(written).map(({ testCase, pointer }) => ({
		...testCase,
		range: document.locate(pointer)
	}));
	const { name, tags = [], verdicts = [] } = written;
	return {
		set: {
			name,
			path: file.path,
			tags,
			cases,
			verdicts
		},
		findings: []
	};
}
function inOrder(findings) {
	return findings.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}

// core/test-sets/test-sets-of.ts
function testSetsOf(project) {
	const folder = project.root === "" ? "test_sets/" : `${project.root}/test_sets/`;
	const paths = [...project.files.keys()].filter((path) => path.startsWith(folder) && /\.ya?ml$/.test(path)).sort();
	const sets = /* @__PURE__ */ new Map();
	const findings = [];
	for (const path of paths) {
		const file = project.files.get(path);
		if (file === void 0) continue;
		const read = parseTestSet(file);
		findings.push(...read.findings);
		if (read.set === null) continue;
		const namesake = sets.get(read.set.name);
		if (namesake === void 0) sets.set(read.set.name, read.set);
		else findings.push(sameName(path, namesake));
	}
	const adk = adkTestSet(project);
	const namesake = sets.get(ADK_SET);
	if (adk !== null && namesake !== void 0) findings.push(sameName(namesake.path, adk));
	const all = adk === null ? [...sets.values()] : [...sets.values(), adk];
	const verdicts = all.flatMap((set) => set.verdicts ?? []);
	return {
		sets: all.map((set) => ({
			...set,
			verdicts
		})),
		findings
	};
}
function sameName(path, { name, path: other }) {
	return {
		rule: "test-set",
		severity: "error",
		message: `test set ${JSON.stringify(name)} is in ${other} already, so their results could not be told apart`,
		path,
		range: WHOLE_FILE
	};
}

// core/validate/configured-languages.ts
const configuredLanguages = perProject((project) => {
	if (brokenFiles(project).has("agent_settings/languages.yaml")) return null;
	const resources = [...resourcesOfKind(project, "default_language"), ...resourcesOfKind(project, "additional_language")];
	const codes = new Set(resources.map(({ value }) => textOf(value) ?? "").filter((code) => code !== ""));
	return codes.size === 0 ? null : {
		codes,
		resources
	};
});

// core/validate/names-of-tests.ts
function namesOfTests(project) {
	const broken = [...brokenFiles(project)];
	const isRead = (files) => !broken.some((path) => files.test(path));
	const names = (...kinds) => kinds.flatMap((kind) => resourcesOfKind(project, kind).map(({ name }) => name));
	const topics = resourcesOfKind(project, "topic");
	const enabled = new Set(topics.filter(({ value }) => field(value, "enabled") !== false).map(({ name }) => name));
	const functions = [
		"function",
		"transition_function",
		"function_step"
	].flatMap((kind) => resourcesOfKind(project, kind).map(({ path }) => fileStem(path)));
	const steps = resourcesOfKind(project, "step").map(({ name, value }) => {
		const own = field(value, "name");
		return typeof own === "string" ? own : name.slice(name.lastIndexOf("/") + 1);
	});
	const handoffs = names("handoff");
	const functionSteps = resourcesOfKind(project, "function_step").map(({ path }) => fileStem(path));
	return {
		variants: isRead(/^config\/variant_attributes\.yaml$/) ? new Set(names("variant")) : null,
		languages: configuredLanguages(project)?.codes ?? null,
		topics: isRead(/^topics\//) ? enabled : null,
		disabledTopics: new Set(topics.map(({ name }) => name).filter((name) => !enabled.has(name))),
		functions: isRead(/\.py$/) ? /* @__PURE__ */ new Set([...functions, ...names("start_function", "end_function")]) : null,
		handoffs: isRead(/^config\/handoffs\.yaml$/) ? new Set(handoffs.length > 0 ? handoffs : ["default"]) : null,
		flows: isRead(/^flows\/[^/]+\/flow_config\.yaml$/) ? new Set(names("flow")) : null,
		steps: isRead(/^flows\//) ? /* @__PURE__ */ new Set([...steps, ...functionSteps]) : null,
		stepsOfFlows: isRead(/^flows\//) ? new Set(names("step", "function_step")) : null,
		smsTemplates: isRead(/^config\/sms_templates\.yaml$/) ? new Set(names("sms_template")) : null
	};
}

// core/validate/rules/names/impossible-test.ts
const impossibleTest = {
	name: "impossible-test",
	class: "greenroom",
	severity: "warning",
	description: "A case of `test_sets/` names a variant, language, topic, function, handoff, flow, step or text message that is not there.",
	check: check$58
};
function check$58(project) {
	const sets = testSetsOf(project).sets.filter(({ path }) => project.files.has(path));
	if (sets.length === 0) return [];
	const names = namesOfTests(project);
	return sets.flatMap(({ path }) => {
		const document = parseYaml(project.files.get(path)?.text ?? "");
		if (!document.ok) return [];
		return problemsOf(document.value, names).map(({ pointer, message, hint, about }) => findingOf(impossibleTest, {
			path,
			locate: (at) => document.locate(at)
		}, pointer, message, hint, about));
	});
}
function problemsOf({ defaults, fixtures, cases }, names) {
	const problems = [
		...ofSetting(defaults ?? {}, "/defaults", names),
		...Object.entries(fixtures ?? {}).flatMap(([name, fixture]) => {
			const at = `/fixtures/${escapePointer(name)}`;
			return [...ofSetting(fixture, at, names), ...ofTurns(fixture.turns ?? [], at, names)];
		}),
		...cases.flatMap((written, index) => (written.rows ?? [null]).flatMap((row) => {
			const { greeting, turns, ...setting } = row === null ? written : fillRow(written, row);
			const at = `/cases/${index}`;
			const greeted = ofExpectations(greeting ?? [], `${at}/greeting`, names);
			return [
				...ofSetting(setting, at, names),
				...greeted,
				...ofTurns(turns, at, names)
			];
		}))
	];
	return [...new Map(problems.map((problem) => [`${problem.pointer} ${problem.message}`, problem])).values()];
}
function ofSetting({ variant, language }, at, names) {
	return [...unknown$1(variant, names.variants, "variant", `${at}/variant`), ...unknown$1(language, names.languages, "language", `${at}/language`)];
}
function ofTurns(turns, at, names) {
	return turns.flatMap(({ expect }, index) => ofExpectations(expect ?? [], `${at}/turns/${index}/expect`, names));
}
function ofExpectations(expectations, at, names) {
	return expectations.flatMap((expectation, index) => expected(expectation, `${at}/${index}`, names));
}
function expected(expectation, pointer, names) {
	const aFunction = (name, at) => unknown$1(withoutFlow(name), names.functions, "function", `${pointer}/${at}`);
	if ("topic" in expectation) return expectedTopic(expectation.topic, `${pointer}/topic`, names);
	if ("calls" in expectation) return aFunction(expectation.calls, "calls");
	if ("not_calls" in expectation) return aFunction(expectation.not_calls, "not_calls");
	if ("calls_in_order" in expectation) return expectation.calls_in_order.flatMap((name, index) => aFunction(name, `calls_in_order/${index}`));
	if ("handoff" in expectation) return unknown$1(expectation.handoff, names.handoffs, "handoff", `${pointer}/handoff`);
	if ("flow" in expectation) return unknown$1(expectation.flow, names.flows, "flow", `${pointer}/flow`);
	if ("step" in expectation) return expectedStep(expectation.step, `${pointer}/step`, names);
	return "sms" in expectation ? expectedSms(expectation.sms, `${pointer}/sms`, names) : [];
}
function withoutFlow(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}
function expectedStep(name, pointer, { steps, stepsOfFlows }) {
	return unknown$1(name, name.includes("/") && steps?.has(name) === false ? stepsOfFlows : steps, "step", pointer);
}
function expectedSms(sms, pointer, { smsTemplates }) {
	return typeof sms === "string" ? unknown$1(sms, smsTemplates, "text message", pointer) : unknown$1(sms.template, smsTemplates, "text message", `${pointer}/template`);
}
function expectedTopic(name, pointer, { topics, disabledTopics }) {
	if (!disabledTopics.has(name)) return unknown$1(name, topics, "topic", pointer);
	return [{
		pointer,
		message: `The topic "${name}" is not enabled, so it never answers.`,
		hint: "Enable it, or expect another one."
	}];
}
const KINDS$3 = {
	function: "fn",
	handoff: "ho",
	variant: "variant",
	language: "language"
};
function unknown$1(name, known, what, pointer) {
	if (name === void 0 || known === null || known.has(name) || placeholdersIn(name).length > 0) return [];
	const problem = {
		pointer,
		message: `There is no ${what} "${name}".`,
		hint: didYouMean(name, known, `${what}s`)
	};
	const kind = KINDS$3[what];
	return [kind === void 0 ? problem : {
		...problem,
		about: {
			state: "missing",
			kind,
			name
		}
	}];
}

// core/validate/language-tag.ts
const TWO_LETTERS = new Set("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(" "));
const END = String.raw`(?![a-z\d])`;
const SUBTAGS = new RegExp(String.raw`^[a-z]{2,3}${END}(?:-[a-z]{3}${END}){0,3}(?:-[a-z]{4}${END})?(?:-(?:[a-z]{2}|\d{3})${END})?` + String.raw`(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3})${END})*`);
const REST = /^(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/;
function isLanguageTag(text) {
	const tag = text.replaceAll("_", "-").toLowerCase();
	if (/^(?:i|x)(?:-[a-z\d]{1,8})+$|^en-gb-oed$|^sgn-(?:be-fr|be-nl|ch-de)$/.test(tag)) return true;
	const subtags = SUBTAGS.exec(tag)?.[0];
	if (subtags === void 0 || !REST.test(tag.slice(subtags.length))) return false;
	const [language = ""] = subtags.split("-");
	return language.length === 3 || TWO_LETTERS.has(language);
}
function canonicalLanguageTag(tag) {
	const [language = "", ...rest] = tag.replaceAll("_", "-").split("-");
	if (language.length === 1) return tag;
	const spelt = rest.map((subtag) => {
		if (/^[a-z]{2}$/i.test(subtag)) return subtag.toUpperCase();
		return /^[a-z]{4}$/i.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase() : subtag;
	});
	const extension = rest.findIndex((subtag) => subtag.length === 1);
	const kept = extension === -1 ? spelt : [...spelt.slice(0, extension), ...rest.slice(extension)];
	return [language.toLowerCase(), ...kept].join("-");
}

// core/validate/rules/names/invalid-language.ts
const invalidLanguage = {
	name: "invalid-language",
	class: "adk",
	severity: "error",
	description: "A language of `languages.yaml` is not a language tag (BCP 47) such as `en-GB`.",
	check: check$57
};
function check$57(project) {
	return [...resourcesOfKind(project, "default_language"), ...resourcesOfKind(project, "additional_language")].flatMap((language) => {
		const code = textOf(language.value);
		if (code === null || isLanguageTag(code)) return [];
		return [findingOf(invalidLanguage, language, "", `"${code}" is not a language tag.`, "A tag is a language and, if need be, a region: \"en\", \"en-GB\", \"es-419\", \"zh-Hant-TW\".", {
			state: "missing",
			kind: "language",
			name: null
		})];
	});
}

// core/validate/regex/regex-node.ts
var RegexError = class extends Error {};
var RegexNotRead = class extends Error {};

// core/validate/regex/regex-class.ts
const NOTHING$1 = () => false;
const KINDS$2 = {
	d: /\p{Nd}/u,
	w: /[\p{L}\p{N}_]/u,
	s: /\s/u
};
const CONTROLS = {
	a: 7,
	b: 8,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11,
	"0": 0
};
function literal(codePoint) {
	return {
		type: "atom",
		has: (other) => other === codePoint,
		named: [codePoint]
	};
}
function escapedAtom(source, at) {
	const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|([0-3][0-7]{2}))/.exec(source.slice(at, at + 6));
	if (code !== null) return {
		atom: literal(code[3] === void 0 ? Number.parseInt(code[1] ?? code[2] ?? "", 16) : Number.parseInt(code[3], 8)),
		length: code[0].length
	};
	const name = String.fromCodePoint(source.codePointAt(at + 1) ?? 0);
	const length = 1 + name.length;
	const kind = KINDS$2[name.toLowerCase()];
	if (kind !== void 0 && Object.hasOwn(KINDS$2, name.toLowerCase())) {
		const isPositive = name === name.toLowerCase();
		const has = (codePoint) => kind.test(String.fromCodePoint(codePoint)) === isPositive;
		return {
			atom: {
				type: "atom",
				has,
				named: []
			},
			length
		};
	}
	if (Object.hasOwn(CONTROLS, name)) return {
		atom: literal(CONTROLS[name] ?? 0),
		length
	};
	if (/[A-Za-z]/.test(name)) return {
		atom: {
			type: "atom",
			has: NOTHING$1,
			named: []
		},
		length
	};
	return {
		atom: literal(name.codePointAt(0) ?? 0),
		length
	};
}
function classAtom(source, at) {
	let next = at + 1;
	const isNegated = source[next] === "^";
	if (isNegated) next += 1;
	const first = next;
	const parts = [];
	while (source[next] !== "]" || next === first) {
		const low = member(source, next);
		next += low.length;
		if (source[next] !== "-" || source[next + 1] === "]" || source[next + 1] === void 0) {
			parts.push(low.atom);
			continue;
		}
		const high = member(source, next + 1);
		const written = source.slice(next - low.length, next + 1 + high.length);
		next += 1 + high.length;
		parts.push(range(low.atom, high.atom, written));
	}
	const named = parts.flatMap((part) => [...part.named]);
	const has = (codePoint) => parts.some((part) => part.has(codePoint)) !== isNegated;
	return {
		atom: {
			type: "atom",
			has,
			named
		},
		length: next + 1 - at
	};
}
function member(source, at) {
	const codePoint = source.codePointAt(at);
	if (codePoint === void 0) throw new RegexError("there is a [ without its ]");
	if (source[at] !== "\\") return {
		atom: literal(codePoint),
		length: codePoint > 65535 ? 2 : 1
	};
	if (at + 1 >= source.length) throw new RegexError("there is a [ without its ]");
	return escapedAtom(source, at);
}
function range(low, high, written) {
	const [from] = low.named;
	const [to] = high.named;
	if (from === void 0 || to === void 0) return {
		type: "atom",
		has: (codePoint) => low.has(codePoint) || high.has(codePoint),
		named: []
	};
	if (from > to) throw new RegexError(`the range ${written} goes from high to low`);
	return {
		type: "atom",
		has: (codePoint) => codePoint >= from && codePoint <= to,
		named: [from, to]
	};
}

// core/validate/regex/parse-regex.ts
const LONGEST = 5e3;
const DEEPEST = 200;
const QUANTIFIER = /(?:[*+?]|\{(\d*)(,?)(\d*)\})/y;
const GROUP = /\(\?(?:[:=!>|(&R]|<[=!]|P?<[^>]*>|P=[^)]*(?=\))|P>|#[^)]*(?=\))|[aiLmsuxbefprvw\d+^-]+(?=[:)]))/y;
function parseRegex(source) {
	if (source.length > LONGEST || /\(\?[a-wyz]*x/.test(source)) throw new RegexNotRead();
	const cursor = {
		source,
		at: 0,
		depth: 0,
		groups: 0,
		highest: 0
	};
	const tree = either(cursor);
	if (cursor.at < source.length) throw new RegexError("there is a ) without its (");
	if (cursor.highest > cursor.groups) throw new RegexError(`\\${cursor.highest} refers to a group that is not there`);
	return {
		tree,
		groups: cursor.groups,
		ignoresCase: /\(\?[a-z]*i/.test(source)
	};
}
function either(cursor) {
	const options = [sequence(cursor)];
	while (cursor.source[cursor.at] === "|") {
		cursor.at += 1;
		options.push(sequence(cursor));
	}
	return {
		type: "either",
		options
	};
}
function sequence(cursor) {
	const items = [];
	for (let next = cursor.source[cursor.at]; next !== void 0 && next !== "|" && next !== ")";) {
		items.push(quantified(cursor, term(cursor)));
		next = cursor.source[cursor.at];
	}
	return {
		type: "sequence",
		items
	};
}
function quantified(cursor, item) {
	const bounds = quantifier(cursor);
	if (bounds === null) return item;
	const mode = cursor.source[cursor.at];
	if (mode === "?" || mode === "+") cursor.at += 1;
	if (quantifier(cursor) !== null) throw new RegexError("there are two repetitions in a row");
	if (bounds.most < bounds.least) throw new RegexError(`${bounds.written} repeats at most less than at least`);
	return {
		type: "repeat",
		item,
		...bounds
	};
}
function quantifier(cursor) {
	QUANTIFIER.lastIndex = cursor.at;
	const match = QUANTIFIER.exec(cursor.source);
	if (match === null || /^\{,?\}$/.test(match[0])) return null;
	cursor.at += match[0].length;
	const [written, least, comma, most] = match;
	if (written === "*") return {
		least: 0,
		most: Infinity,
		written
	};
	if (written === "+") return {
		least: 1,
		most: Infinity,
		written
	};
	if (written === "?") return {
		least: 0,
		most: 1,
		written
	};
	const from = Number(least ?? "");
	return {
		least: from,
		most: comma === "" ? from : most === "" ? Infinity : Number(most),
		written
	};
}
function term(cursor) {
	const { source, at } = cursor;
	const next = source[at] ?? "";
	if (next === "(") return group(cursor);
	if (next === "\\") return escape(cursor);
	if ("*+?".includes(next)) throw new RegexError(`there is nothing for ${next} to repeat`);
	if (next === "[") {
		const { atom, length } = classAtom(source, at);
		cursor.at += length;
		return atom;
	}
	const codePoint = source.codePointAt(at) ?? 0;
	cursor.at += codePoint > 65535 ? 2 : 1;
	if (next === "^" || next === "$") return { type: "assertion" };
	return next === "." ? {
		type: "atom",
		has: (other) => other !== 10,
		named: []
	} : literal(codePoint);
}
function group(cursor) {
	const { source } = cursor;
	const opening = openingOf(cursor);
	cursor.at += opening.length;
	cursor.depth += 1;
	if (cursor.depth > DEEPEST) throw new RegexNotRead();
	const inside = either(cursor);
	if (source[cursor.at] !== ")") throw new RegexError("there is a ( without its )");
	cursor.at += 1;
	cursor.depth -= 1;
	return /^\((?:\?(?::|>|P?<[^=!]|[a-z-]+:))?$|^\(\?P?<[^=!]/.test(opening) ? inside : { type: "assertion" };
}
function openingOf(cursor) {
	if (cursor.source[cursor.at + 1] !== "?") {
		cursor.groups += 1;
		return "(";
	}
	GROUP.lastIndex = cursor.at;
	const opening = GROUP.exec(cursor.source)?.[0];
	if (opening === void 0) throw new RegexError(`${cursor.source.slice(cursor.at, cursor.at + 4)} begins no kind of group`);
	const name = /^\(\?P?<(?![=!])(.*)>$/s.exec(opening)?.[1];
	if (name !== void 0) {
		if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw new RegexError(`${opening.slice(0, 40)} is no name of a group`);
		cursor.groups += 1;
	}
	const colon = /^\(\?[a-zL-]+$/.test(opening) && cursor.source[cursor.at + opening.length] === ":" ? ":" : "";
	if (/^\(\?(?:[(&R|]|P>|[\d+])/.test(opening)) throw new RegexNotRead();
	return opening + colon;
}
function escape(cursor) {
	const { source, at } = cursor;
	if (at + 1 >= source.length) throw new RegexError("it ends with a \\");
	const reference = /^\\([1-9]\d?)/.exec(source.slice(at, at + 3));
	if (reference !== null && !/^\\[1-3][0-7]{2}/.test(source.slice(at, at + 4))) {
		cursor.at += reference[0].length;
		cursor.highest = Math.max(cursor.highest, Number(reference[1]));
		return { type: "assertion" };
	}
	if (/^\\[AbBGKzZ]/.test(source.slice(at, at + 2))) {
		cursor.at += 2;
		return { type: "assertion" };
	}
	const unicode = /^\\[pP]\{[^}]{0,60}\}/.exec(source.slice(at, at + 70));
	if (unicode !== null) {
		cursor.at += unicode[0].length;
		return {
			type: "atom",
			has: () => false,
			named: []
		};
	}
	const { atom, length } = escapedAtom(source, at);
	cursor.at += length;
	return atom;
}

// core/validate/regex/read-regex.ts
function readRegex(source) {
	try {
		return {
			regex: parseRegex(source),
			error: null
		};
	} catch (error) {
		if (error instanceof RegexError) return {
			regex: null,
			error: error.message
		};
		if (error instanceof RegexNotRead) return {
			regex: null,
			error: null
		};
		throw error;
	}
}

// core/validate/rules/names/invalid-regex.ts
const invalidRegex = {
	name: "invalid-regex",
	class: "greenroom",
	severity: "warning",
	description: "A regular expression cannot be read by any engine: a bracket is open, or there is nothing to repeat.",
	check: check$56
};
function check$56(project) {
	return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
		const { error } = readRegex(source);
		if (error === null) return [];
		const message = `This regular expression cannot be read: ${error}.`;
		return [findingOf(invalidRegex, resource, pointer, message, "A character with a meaning of its own is written with a \\ before it: \\(, \\[, \\+, \\?.")];
	});
}

// core/validate/python-resources.ts
const pythonResources = perProject((project) => project.resources.filter(isReadable));
function isReadable(resource) {
	return resource.python !== void 0 && resource.python.errors.length === 0;
}

// core/validate/rules/names/invisible-character.ts
const invisibleCharacter = {
	name: "invisible-character",
	class: "greenroom",
	severity: "warning",
	description: "A name holds a character that nobody sees, or Python one that shows it in another order than it runs: names look equal and are not.",
	check: check$55
};
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<=[\p{Script=Latin}\p{N}_ -])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\p{N}_ -])/u;
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/;
function check$55(project) {
	return [
		...project.resources.flatMap(inName),
		...project.resources.flatMap(inReferences),
		...[...project.files.keys()].flatMap(inPath),
		...pythonResources(project).flatMap((resource) => inCode(resource, project.files.get(resource.path)?.text ?? ""))
	];
}
function inName(resource) {
	const found = INVISIBLE.exec(resource.name)?.[0];
	const key = ["name", "keyphrase"].find((field) => textField(resource, field) !== null);
	return found === void 0 || key === void 0 ? [] : [about(resource, resource.locate(`/${key}`), "name", found)];
}
function inReferences(resource) {
	return resource.references.flatMap((reference) => {
		const found = INVISIBLE.exec(reference.prefix + reference.name)?.[0];
		return found === void 0 ? [] : [about(resource, reference.range, "reference", found)];
	});
}
function inPath(path) {
	const found = INVISIBLE.exec(path)?.[0];
	return found === void 0 ? [] : [about({
		path,
		locate: () => WHOLE_FILE
	}, WHOLE_FILE, "path", found)];
}
function inCode(resource, text) {
	const found = REORDERING.exec(text);
	if (found === null) return [];
	const [character] = found;
	const range = createLineIndex(text).range(found.index, found.index + 1);
	const message = `The code holds ${codePoint(character)}, which shows it in another order than it runs.`;
	return [findingOf(invisibleCharacter, resource, range, message, `In a text write ${escaped(character)} for it.`)];
}
function about(resource, range, what, character) {
	const message = `This ${what} holds a character that nobody sees: ${codePoint(character)}.`;
	return findingOf(invisibleCharacter, resource, range, message, "Write it anew by hand, here and where it is named.");
}
function codePoint(character) {
	return `U+${hex(character)}`;
}
function escaped(character) {
	return `\\u${hex(character).toLowerCase()}`;
}
function hex(character) {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

// core/validate/language-codes.ts
const KINDS$1 = /* @__PURE__ */ new Set([
	"voice_greeting",
	"chat_greeting",
	"pronunciation",
	"phrase_filter"
]);
function languageCodes(project) {
	return project.resources.flatMap((resource) => {
		const code = (resource.kind === "voice_disclaimer" ? isOn(resource) : KINDS$1.has(resource.kind)) ? textOf(field(resource.value, "language_code")) ?? "" : "";
		return code === "" ? [] : [{
			resource,
			code
		}];
	});
}
function isOn({ value }) {
	return field(value, "enabled") === true && (textOf(field(value, "message")) ?? "") !== "";
}

// core/validate/rules/names/language-code.ts
const languageCode = {
	name: "language-code",
	class: "greenroom",
	severity: "warning",
	description: "A `language_code` is not a language tag, so nothing is ever spoken in it.",
	check: check$54
};
function check$54(project) {
	return languageCodes(project).filter(({ code }) => !isLanguageTag(code)).map(({ resource, code }) => {
		const message = `"${code}" is not a language tag.`;
		return findingOf(languageCode, resource, "/language_code", message, "Write a tag such as \"en-GB\".");
	});
}

// core/validate/rules/names/language-not-configured.ts
const languageNotConfigured = {
	name: "language-not-configured",
	class: "greenroom",
	severity: "notice",
	description: "A greeting, pronunciation or phrase filter is for a language that `languages.yaml` does not have.",
	check: check$53
};
function check$53(project) {
	const languages = configuredLanguages(project)?.codes;
	if (languages === void 0) return [];
	return languageCodes(project).filter(({ code }) => isLanguageTag(code) && !languages.has(code)).map(({ resource, code }) => {
		const message = `"${code}" is not among the configured languages: ${quotedList([...languages])}.`;
		return findingOf(languageNotConfigured, resource, "/language_code", message, "Add it to agent_settings/languages.yaml, or use a language of that file.", {
			state: "missing",
			kind: "language",
			name: code
		});
	});
}

// core/validate/rules/names/language-spelling.ts
const languageSpelling = {
	name: "language-spelling",
	class: "greenroom",
	severity: "warning",
	description: "A language is spelt unusually, as `en_US` for `en-US`; everything else compares it letter by letter.",
	check: check$52
};
function check$52(project) {
	return (configuredLanguages(project)?.resources ?? []).flatMap((language) => {
		const code = textOf(language.value) ?? "";
		const usual = isLanguageTag(code) ? canonicalLanguageTag(code) : code;
		if (usual === code) return [];
		const message = `"${code}" is spelt "${usual}" everywhere else.`;
		const hint = `Write "${usual}" here and wherever the language is named: they are compared letter by letter.`;
		return [findingOf(languageSpelling, language, "", message, hint)];
	});
}

// core/validate/rules/names/missing-flow-config.ts
const missingFlowConfig = {
	name: "missing-flow-config",
	class: "adk",
	severity: "error",
	description: "A folder of `flows/` has steps but no `flow_config.yaml`, without which nothing of the project loads.",
	check: check$51
};
function check$51(project) {
	const firstStep = /* @__PURE__ */ new Map();
	const configured = /* @__PURE__ */ new Set();
	const paths = [...project.files.keys(), ...project.findings.map((finding) => finding.path)].sort();
	for (const path of paths) {
		const inProject = pathInProject(project, path);
		const folder = flowFolderOf(inProject);
		if (folder == null) continue;
		if (inProject === `flows/${folder}/flow_config.yaml`) configured.add(folder);
		if (/^flows\/[^/]+\/steps\/[^/]+\.yaml$/.test(inProject) && !firstStep.has(folder)) firstStep.set(folder, path);
	}
	return [...firstStep].filter(([folder]) => !configured.has(folder)).map(([folder, path]) => ({
		rule: missingFlowConfig.name,
		severity: missingFlowConfig.severity,
		message: `The folder flows/${folder} has steps but no flow_config.yaml.`,
		hint: "Add flow_config.yaml with name, description and start_step, or remove the folder.",
		path,
		range: WHOLE_FILE,
		about: {
			state: "missing",
			kind: "flow",
			name: null
		}
	}));
}

// core/validate/rules/names/one-default.ts
const oneDefault = {
	name: "one-default",
	class: "adk",
	severity: "error",
	description: "Where there are variants or handoffs, exactly one of them must have `is_default: true`.",
	check: (project) => [...check$50(project, "variant"), ...check$50(project, "handoff")]
};
const FILES = {
	variant: "config/variant_attributes.yaml",
	handoff: "config/handoffs.yaml"
};
function check$50(project, kind) {
	const items = resourcesOfKind(project, kind);
	const [first] = items;
	if (first === void 0 || brokenFiles(project).has(FILES[kind])) return [];
	const [kept, ...others] = items.filter(({ value }) => field(value, "is_default") === true);
	if (kept === void 0) {
		if (items.some(({ value }) => typeof (field(value, "is_default") ?? false) !== "boolean")) return [];
		const hint = `Give one ${kind} "is_default: true".`;
		return [findingOf(oneDefault, first, "", `None of the ${items.length} ${kind}s is the default.`, hint)];
	}
	return others.map((item) => {
		const message = `"${item.name}" is a second default ${kind}; "${kept.name}" is one already.`;
		return findingOf(oneDefault, item, "/is_default", message, `Exactly one ${kind} has "is_default: true".`);
	});
}

// core/validate/function-names.ts
const functionNames = perProject((project) => {
	const names = new Set(resourcesOfKind(project, "function").map(({ path }) => fileStem(path)));
	for (const path of brokenFiles(project)) if (/^functions\/[^/]+\.py$/.test(path)) names.add(fileStem(path));
	names.delete("start_function");
	names.delete("end_function");
	return names;
});

// core/validate/rules/names/phrase-filter-function.ts
const phraseFilterFunction = {
	name: "phrase-filter-function",
	class: "adk",
	severity: "error",
	description: "A phrase filter calls a function that is no global function.",
	check: check$49
};
function check$49(project) {
	const special = [...resourcesOfKind(project, "start_function"), ...resourcesOfKind(project, "end_function")];
	const taken = /* @__PURE__ */ new Set([...functionNames(project), ...special.map(({ name }) => name)]);
	return resourcesOfKind(project, "phrase_filter").flatMap((filter) => {
		const name = textOf(field(filter.value, "function")) ?? "";
		if (name === "" || taken.has(name)) return [];
		const hint = didYouMean(name, functionNames(project), "global functions");
		const message = `There is no global function "${name}".`;
		return [findingOf(phraseFilterFunction, filter, "/function", message, hint, {
			state: "missing",
			kind: "fn",
			name,
			within: ""
		})];
	});
}

// core/validate/rules/names/repeated-default-language.ts
const repeatedDefaultLanguage = {
	name: "repeated-default-language",
	class: "adk",
	severity: "error",
	description: "The default language must not stand among the additional languages.",
	check: check$48
};
function check$48(project) {
	const [first] = resourcesOfKind(project, "default_language");
	const code = textOf(first?.value);
	if (code === null) return [];
	return resourcesOfKind(project, "additional_language").filter(({ value }) => textOf(value) === code).map((language) => findingOf(repeatedDefaultLanguage, language, "", `"${code}" is the default language already.`, "Remove it here."));
}

// core/validate/rules/names/replacement-group.ts
const replacementGroup = {
	name: "replacement-group",
	class: "greenroom",
	severity: "warning",
	description: "A replacement inserts a group its regular expression does not have, or writes `$1` where `\\1` is meant.",
	check: check$47
};
function check$47(project) {
	return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
		if (resource.kind === "entity" || resource.kind === "phrase_filter") return [];
		const parent = pointer.slice(0, pointer.lastIndexOf("/"));
		const replacement = field(valueAt$1(resource, parent), "replacement");
		const regex = readRegex(source).regex;
		if (typeof replacement !== "string" || regex === null) return [];
		const found = problem(replacement, regex.groups);
		return found === null ? [] : [findingOf(replacementGroup, resource, `${parent}/replacement`, ...found)];
	});
}
function valueAt$1(resource, parent) {
	const index = /^\/regular_expressions\/(\d+)$/.exec(parent)?.[1];
	if (index === void 0) return resource.value;
	const list = field(resource.value, "regular_expressions");
	return Array.isArray(list) ? list[Number(index)] : void 0;
}
function problem(replacement, groups) {
	const missing = [...replacement.matchAll(/\\([1-9]\d?)/g)].find(([, number]) => Number(number) > groups);
	if (missing !== void 0) {
		const count = groups === 0 ? "none" : groups === 1 ? "one" : String(groups);
		return [`${missing[0]} inserts a group that the regular expression does not have: it has ${count}.`, "Put the part to insert in ( ), or correct the number."];
	}
	const dollar = [...replacement.matchAll(/\$([1-9])/g)].find(([, number]) => Number(number) <= groups);
	if (dollar === void 0) return null;
	const [written, number] = dollar;
	return [`${written} is inserted as it stands: regular expressions are Python's here.`, `Write \\${number}.`];
}

// core/validate/rules/names/role-custom.ts
const roleCustom = {
	name: "role-custom",
	class: "adk",
	severity: "error",
	description: "A role's `custom` text goes only with `value: Other`.",
	check: check$46
};
function check$46(project) {
	return resourcesOfKind(project, "role").flatMap((role) => {
		const value = field(role.value, "value") ?? "";
		const custom = textOf(field(role.value, "custom")) ?? "";
		if (typeof value !== "string" || custom === "" || value.trim().toLowerCase() === "other") return [];
		const message = `The role has a custom text although its value is "${value}".`;
		return [findingOf(roleCustom, role, "/custom", message, "Set value to \"Other\", or empty custom.")];
	});
}

// core/validate/rules/names/same-clean-name.ts
const sameCleanName = {
	name: "same-clean-name",
	class: "greenroom",
	severity: "warning",
	description: "Two topics differ only in `.yaml` and `.yml`: they become one file when the project is pulled again.",
	check: check$45
};
function check$45(project) {
	const first = /* @__PURE__ */ new Map();
	return resourcesOfKind(project, "topic").flatMap((topic) => {
		const stem = fileStem(topic.path);
		const other = first.get(stem);
		if (other === void 0) {
			first.set(stem, topic);
			return [];
		}
		const message = `The topic "${topic.name}" has the same clean name as "${other.name}" in ${other.path}.`;
		return [findingOf(sameCleanName, topic, "/name", message, "Give one of the two another name, or merge them.")];
	});
}

// core/validate/rules/names/silent-disclaimer.ts
const silentDisclaimer = {
	name: "silent-disclaimer",
	class: "greenroom",
	severity: "warning",
	description: "The voice disclaimer is on, but its message is empty.",
	check: check$44
};
function check$44(project) {
	return resourcesOfKind(project, "voice_disclaimer").flatMap((disclaimer) => {
		const message = field(disclaimer.value, "message") ?? "";
		if (field(disclaimer.value, "enabled") !== true || textOf(message) !== "") return [];
		return [findingOf(silentDisclaimer, disclaimer, "/message", "The disclaimer is on, but says nothing.", "Write the message, or set enabled to false.")];
	});
}

// core/validate/regex/position-graph.ts
const MOST_POSITIONS = 300;
const MOST_NEEDED = 30;
const MOST_OPTIONAL = 10;
const EMPTY = {
	first: [],
	last: [],
	canBeEmpty: true
};
function positionGraph(tree) {
	const positions = [];
	const next = [];
	const whole = build(tree);
	return {
		positions,
		next,
		last: new Set(whole.last)
	};
	function build(node) {
		if (node.type === "atom" || node.type === "assertion") return position(node.type === "atom" ? node : null);
		if (node.type === "sequence") return node.items.reduce((before, item) => join(before, build(item)), EMPTY);
		if (node.type === "either") return node.options.map(build).reduce(union);
		return repeat(node);
	}
	function position(atom) {
		if (positions.length >= MOST_POSITIONS) throw new RegexNotRead();
		const at = positions.push(atom) - 1;
		next.push(/* @__PURE__ */ new Map());
		return {
			first: [at],
			last: [at],
			canBeEmpty: false
		};
	}
	function repeat({ item, least, most }) {
		const needed = Math.min(least, MOST_NEEDED);
		let whole = EMPTY;
		for (let count = 0; count < (most === Infinity ? needed - 1 : needed); count += 1) whole = join(whole, build(item));
		if (most === Infinity) {
			const looped = build(item);
			link(looped, looped);
			return join(whole, needed === 0 ? {
				...looped,
				canBeEmpty: true
			} : looped);
		}
		let rest = EMPTY;
		for (let count = 0; count < Math.min(most - least, MOST_OPTIONAL); count += 1) rest = {
			...join(build(item), rest),
			canBeEmpty: true
		};
		return join(whole, rest);
	}
	function join(before, after) {
		link(before, after);
		return {
			first: before.canBeEmpty ? [...before.first, ...after.first] : before.first,
			last: after.canBeEmpty ? [...before.last, ...after.last] : after.last,
			canBeEmpty: before.canBeEmpty && after.canBeEmpty
		};
	}
	function link(before, after) {
		for (const from of before.last) {
			const ways = next[from];
			for (const to of after.first) ways?.set(to, (ways.get(to) ?? 0) + 1);
		}
	}
}
function union(one, other) {
	return {
		first: [...one.first, ...other.first],
		last: [...one.last, ...other.last],
		canBeEmpty: one.canBeEmpty || other.canBeEmpty
	};
}

// core/validate/regex/is-exponential.ts
const MOST_STEPS = 5e5;
const SAMPLES = Array.from("éßЖ漢—€", (character) => character.codePointAt(0) ?? 0);
function isExponential(regex) {
	try {
		const graph = positionGraph(regex.tree);
		const loops = loopsOf(graph).filter((loop) => canFailAfter(graph, loop));
		if (loops.length === 0) return false;
		const overlap = overlaps(graph, regex.ignoresCase);
		return loops.some((loop) => isAmbiguous(graph, loop, overlap));
	} catch (error) {
		if (error instanceof RegexNotRead) return false;
		throw error;
	}
}
function canFailAfter({ last }, loop) {
	return ![...loop].some((position) => last.has(position));
}
function isAmbiguous({ next }, loop, overlap) {
	const inLoop = (from) => [...next[from] ?? []].filter(([to]) => loop.has(to));
	if ([...loop].some((from) => inLoop(from).some(([, ways]) => ways > 1))) return true;
	const size = next.length;
	const forward = /* @__PURE__ */ new Map();
	const waiting = [...loop].map((position) => position * size + position);
	const seen = new Set(waiting);
	let steps = 0;
	for (let pair = waiting.pop(); pair !== void 0; pair = waiting.pop()) {
		const targets = [];
		for (const [a] of inLoop(Math.floor(pair / size))) for (const [b] of inLoop(pair % size)) {
			if ((steps += 1) > MOST_STEPS) return false;
			if (a !== b && !overlap(a, b)) continue;
			const target = a * size + b;
			targets.push(target);
			if (seen.has(target)) continue;
			seen.add(target);
			waiting.push(target);
		}
		forward.set(pair, targets);
	}
	return canMeetAgain(forward, size);
}
function canMeetAgain(forward, size) {
	const backward = /* @__PURE__ */ new Map();
	for (const [from, targets] of forward) for (const to of targets) {
		const sources = backward.get(to);
		if (sources === void 0) backward.set(to, [from]);
		else sources.push(from);
	}
	const isSame = (pair) => Math.floor(pair / size) === pair % size;
	for (const [meeting, sources] of backward) if (isSame(meeting) && sources.some((source) => !isSame(source))) return true;
	return false;
}
function loopsOf({ next }) {
	const loops = [];
	const done = /* @__PURE__ */ new Set();
	for (const start of next.keys()) {
		if (done.has(start)) continue;
		const after = reach(start, (from) => next[from]?.keys() ?? []);
		if (!after.has(start)) continue;
		const loop = new Set([...after].filter((one) => one === start || reach(one, (from) => next[from]?.keys() ?? []).has(start)));
		for (const one of loop) done.add(one);
		loops.push(loop);
	}
	return loops;
}
function reach(start, following) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [start];
	for (let from = waiting.pop(); from !== void 0; from = waiting.pop()) for (const to of following(from)) {
		if (found.has(to)) continue;
		found.add(to);
		waiting.push(to);
	}
	return found;
}
function overlaps({ positions }, ignoresCase) {
	const named = positions.flatMap((atom) => [...atom?.named ?? []]);
	const samples = [.../* @__PURE__ */ new Set([
		...Array.from({ length: 128 }, (_, code) => code),
		...SAMPLES,
		...named
	])];
	const taken = positions.map((atom) => {
		if (atom === null) return null;
		return samples.map((code) => atom.has(code) || ignoresCase && otherCases(code).some((other) => atom.has(other)));
	});
	return (a, b) => {
		const other = taken[b] ?? null;
		return other !== null && (taken[a]?.some((isTaken, at) => isTaken && other[at] === true) ?? false);
	};
}
function otherCases(code) {
	const character = String.fromCodePoint(code);
	return [character.toLowerCase(), character.toUpperCase()].map((other) => other.codePointAt(0) ?? 0);
}

// core/validate/rules/names/slow-regex.ts
const slowRegex = {
	name: "slow-regex",
	class: "greenroom",
	severity: "warning",
	description: "A regular expression repeats what it can take in several ways, so some texts need exponential time.",
	check: check$43
};
function check$43(project) {
	return regexPlaces(project).flatMap(({ resource, pointer, source }) => {
		const { regex } = readRegex(source);
		if (regex === null || !isExponential(regex)) return [];
		return [findingOf(slowRegex, resource, pointer, "This regular expression can take exponential time: a repetition fits the same text in several ways.", "Let each repetition begin with something the one inside it cannot take: (\\w+\\s)+ instead of (\\w+\\s?)+.")];
	});
}

// core/validate/rules/names/test-without-assertions.ts
const testWithoutAssertions = {
	name: "test-without-assertions",
	class: "greenroom",
	severity: "warning",
	description: "A test case of `test_suite/` asserts nothing, so it always passes.",
	check: check$42
};
const ASSERTIONS = ["prompt_assertions", "function_call_assertions"];
function check$42(project) {
	return resourcesOfKind(project, "test_case").flatMap((testCase) => {
		if (ASSERTIONS.map((name) => field(testCase.value, name) ?? []).some((list) => !Array.isArray(list) || listOf$1(list).length > 0)) return [];
		const message = `The test case "${testCase.name}" asserts nothing, so it always passes.`;
		return [findingOf(testWithoutAssertions, testCase, keyRange(testCase, "/name"), message, "Add prompt_assertions or function_call_assertions.")];
	});
}

// core/validate/rules/names/translation-languages.ts
const translationLanguages = {
	name: "translation-languages",
	class: "adk",
	severity: "error",
	description: "A translation must have a text for each configured language, and for no other.",
	check: check$41
};
function check$41(project) {
	const languages = configuredLanguages(project)?.codes;
	if (languages === void 0) return [];
	return resourcesOfKind(project, "translation").flatMap((translation) => checkOne(translation, languages));
}
function checkOne(translation, languages) {
	const keys = entriesOf(field(translation.value, "translations")).map(([key]) => key);
	if (keys.length === 0) return [];
	const missing = [...languages].filter((code) => !keys.includes(code));
	const findings = keys.filter((key) => !languages.has(key)).map((key) => {
		const message = `The translation "${translation.name}" has a text for "${key}", which is no configured language.`;
		const place = keyRange(translation, `/translations/${escapePointer(key)}`);
		return findingOf(translationLanguages, translation, place, message, didYouMean(key, languages, "languages"));
	});
	if (missing.length === 0) return findings;
	const message = `The translation "${translation.name}" has no text for ${quotedList(missing)}.`;
	const hint = "Every language of agent_settings/languages.yaml needs its text.";
	return [...findings, findingOf(translationLanguages, translation, keyRange(translation, "/translations"), message, hint)];
}

// core/validate/rules/names/unknown-entity.ts
const unknownEntity = {
	name: "unknown-entity",
	class: "adk",
	severity: "error",
	description: "A step extracts, or one of its conditions requires, an entity that is not there.",
	check: check$40
};
function check$40(project) {
	if (brokenFiles(project).has("config/entities.yaml")) return [];
	const entities = new Set(resourcesOfKind(project, "entity").map(({ name }) => name));
	return resourcesOfKind(project, "step").flatMap((step) => {
		const extracted = unknown(step, "/extracted_entities", field(step.value, "extracted_entities"), entities);
		if (textField(step, "step_type") !== "default_step") return extracted;
		const required = listOf$1(field(step.value, "conditions")).flatMap((condition, index) => {
			return unknown(step, `/conditions/${index}/required_entities`, field(condition, "required_entities"), entities);
		});
		return [...extracted, ...required];
	});
}
function unknown(step, pointer, names, entities) {
	return listOf$1(names).flatMap((item, index) => {
		if (typeof item !== "string" || entities.has(item.trim())) return [];
		const message = `There is no entity "${item}".`;
		return [findingOf(unknownEntity, step, `${pointer}/${index}`, message, didYouMean(item, entities, "entities"))];
	});
}

// core/validate/rules/names/unknown-language.ts
const unknownLanguage = {
	name: "unknown-language",
	class: "adk",
	severity: "error",
	description: "A test case of `test_suite/` has a language that is not configured, letter by letter.",
	check: check$39
};
function check$39(project) {
	const languages = configuredLanguages(project)?.codes;
	if (languages === void 0) return [];
	return resourcesOfKind(project, "test_case").flatMap((testCase) => {
		const code = textOf(field(testCase.value, "language")) ?? "";
		if (code === "" || languages.has(code)) return [];
		const message = `The language "${code}" is not configured in agent_settings/languages.yaml.`;
		return [findingOf(unknownLanguage, testCase, "/language", message, didYouMean(code, languages, "languages"))];
	});
}

// core/validate/rules/names/unknown-test-function.ts
const unknownTestFunction = {
	name: "unknown-test-function",
	class: "adk",
	severity: "error",
	description: "A test case of `test_suite/` expects a call of a function that is no global function.",
	check: check$38
};
function check$38(project) {
	const functions = functionNames(project);
	if (functions.size === 0) return [];
	return resourcesOfKind(project, "test_case").flatMap((testCase) => listOf$1(field(testCase.value, "function_call_assertions")).flatMap((assertion, index) => {
		const name = textOf(field(assertion, "name")) ?? "";
		if (name === "" || functions.has(name)) return [];
		const message = `There is no global function "${name}".`;
		const hint = didYouMean(name, functions, "global functions");
		const place = `/function_call_assertions/${index}/name`;
		return [findingOf(unknownTestFunction, testCase, place, message, hint, {
			state: "missing",
			kind: "fn",
			name,
			within: ""
		})];
	}));
}

// core/validate/rules/names/unknown-test-parameter.ts
const unknownTestParameter = {
	name: "unknown-test-parameter",
	class: "greenroom",
	severity: "warning",
	description: "A test case of `test_suite/` expects an argument that the function does not take, so it can never pass.",
	check: check$37
};
function check$37(project) {
	const parameters = new Map(resourcesOfKind(project, "function").map((one) => [fileStem(one.path), parametersOf(one)]));
	return resourcesOfKind(project, "test_case").flatMap((testCase) => listOf$1(field(testCase.value, "function_call_assertions")).flatMap((assertion, index) => {
		const name = textOf(field(assertion, "name")) ?? "";
		const known = parameters.get(name);
		if (known === void 0 || known === null) return [];
		return listOf$1(field(assertion, "arguments")).flatMap((argument, at) => {
			const parameter = textOf(field(argument, "parameter_name")) ?? "";
			if (parameter === "" || known.includes(parameter)) return [];
			const pointer = `/function_call_assertions/${index}/arguments/${at}/parameter_name`;
			const message = `The function "${name}" has no parameter "${parameter}".`;
			const hint = known.length === 0 ? "It takes none." : didYouMean(parameter, known, "parameters");
			return [findingOf(unknownTestParameter, testCase, pointer, message, hint)];
		});
	}));
}
function parametersOf(resource) {
	const { errors, functions } = resource.python ?? {
		errors: [],
		functions: []
	};
	const main = functions.find(({ name }) => name === fileStem(resource.path));
	if (errors.length > 0 || main === void 0) return null;
	return main.parameters.slice(1).map(({ name }) => name);
}

// core/validate/rules/names/unknown-variant.ts
const unknownVariant = {
	name: "unknown-variant",
	class: "adk",
	severity: "error",
	description: "A test case of `test_suite/` names a variant that is not there.",
	check: check$36
};
function check$36(project) {
	if (brokenFiles(project).has("config/variant_attributes.yaml")) return [];
	const variants = new Set(resourcesOfKind(project, "variant").map(({ name }) => name));
	return resourcesOfKind(project, "test_case").flatMap((testCase) => {
		const name = textOf(field(testCase.value, "variant")) ?? "";
		if (name === "" || variants.has(name)) return [];
		const hint = didYouMean(name, variants, "variants");
		return [findingOf(unknownVariant, testCase, "/variant", `There is no variant "${name}".`, hint)];
	});
}

// core/validate/rules/names/name-rules.ts
const NAME_RULES = [
	adjectiveOther,
	attributeValues,
	chatParts,
	childStep,
	duplicateName,
	duplicateOperation,
	fileName,
	invalidLanguage,
	missingFlowConfig,
	oneDefault,
	phraseFilterFunction,
	repeatedDefaultLanguage,
	roleCustom,
	translationLanguages,
	unknownEntity,
	unknownLanguage,
	unknownTestFunction,
	unknownVariant,
	conditionType,
	duplicateCondition,
	emptyEnum,
	emptyLiveValue,
	emptyRange,
	functionStepName,
	ignoredFile,
	impossibleTest,
	invalidRegex,
	invisibleCharacter,
	languageCode,
	languageNotConfigured,
	languageSpelling,
	replacementGroup,
	sameCleanName,
	silentDisclaimer,
	slowRegex,
	testWithoutAssertions,
	unknownTestParameter
];

// core/validate/rules/references/broken-reference.ts
const brokenReference = {
	name: "broken-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference lacks a brace, its colon or its name, as in `{{fn:x}` or `{fn:x}`: the platform takes it for plain text.",
	check: check$35
};
const PREFIX = `(?:${REFERENCE_PREFIXES.join("|")})`;
const NAME = String.raw`[\w-]+(?: [\w-]+){0,9}`;
const BROKEN = new RegExp([
	String.raw`\{\{(${PREFIX}):(${NAME})\}(?!\})`,
	String.raw`(?<![{\w$])\{(${PREFIX}):(${NAME})\}{1,2}`,
	String.raw`\{\{(${PREFIX}):\}\}`,
	String.raw`\{\{(${PREFIX})[ .=/;]([\w-]+)\}\}`,
	String.raw`\{\{(${PREFIX}):([\w-]+)(?![\w-]|[^{}\n]*\})`
].join("|"), "g");
function check$35(project) {
	return [...Map.groupBy(project.resources.filter((resource) => kindRow(resource.kind).references.length > 0), ({ path }) => path)].flatMap(([path, resources]) => {
		const text = project.files.get(path)?.text;
		return text?.includes("{") === true ? inFile(text, resources) : [];
	});
}
function inFile(text, resources) {
	const owners = new Map(resources.flatMap((one) => textsOf(one).flatMap((part) => [...part.matchAll(BROKEN)].map(([written]) => [written, one]))));
	if (owners.size === 0) return [];
	const lines = createLineIndex(text);
	return [...text.matchAll(BROKEN)].flatMap((match) => {
		const [written] = match;
		const resource = owners.get(written);
		if (resource === void 0) return [];
		const [prefix = "", name = "name"] = match.slice(1).filter((group) => group !== void 0);
		const range = lines.range(match.index, match.index + written.length);
		const message = `${written} is not taken for a reference.`;
		return [findingOf(brokenReference, resource, range, message, `Write {{${prefix}:${name}}}.`)];
	});
}
function textsOf({ kind, value }) {
	return [...new Set(kindRow(kind).references.map(({ pointer }) => pointer))].map((pointer) => pointer === "" ? value : field(value, pointer.slice(1))).filter((one) => typeof one === "string");
}

// core/validate/allowed-prefixes.ts
function checkedFields(resource) {
	return kindRow(resource.kind).references.filter(({ when }) => when == null || textField(resource, when.field) === when.is);
}
function allowedPrefixes(resource, pointer) {
	return checkedFields(resource).find((field) => field.pointer === pointer)?.allowed ?? null;
}

// core/validate/reference-places.ts
function referencePlaces(project) {
	const places = [];
	for (const resource of project.resources) for (const reference of resource.references) {
		const allowed = allowedPrefixes(resource, reference.pointer);
		if (allowed != null) places.push({
			resource,
			reference,
			allowed
		});
	}
	return places;
}
function isCheckedName(name) {
	return /^[\p{L}\p{N}_-]+$/u.test(name);
}
function isPlatformId(name) {
	return /^[A-Z][A-Z_]*-[0-9A-Za-z]{8}$/.test(name) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
}
function hasSpaces({ prefix, name, text }) {
	return text !== `{{${prefix}:${name}}}`;
}

// core/validate/rules/references/platform-id-reference.ts
const platformIdReference = {
	name: "platform-id-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference holds an id of the platform instead of a name; it only resolves in the workspace it was written for.",
	check: check$34
};
function check$34(project) {
	const namesFor = referenceNames(project);
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name } = reference;
		if (!allowed.includes(prefix) || !isPlatformId(name) || hasSpaces(reference)) continue;
		const known = namesFor(prefix, resource);
		if (known == null || known.names.has(name)) continue;
		findings.push({
			rule: platformIdReference.name,
			severity: platformIdReference.severity,
			message: `{{${prefix}:${name}}} holds an id of the platform instead of a name.`,
			hint: "Write the name: ids differ between workspaces and do not survive a rename.",
			path: resource.path,
			range: reference.range
		});
	}
	return findings;
}

// core/validate/rules/references/reference-in-query.ts
const referenceInQuery = {
	name: "reference-in-query",
	class: "greenroom",
	severity: "warning",
	description: "A reference in a topic's example queries is plain text there, which no caller says.",
	check: (project) => resourcesOfKind(project, "topic").flatMap(checkTopic)
};
function checkTopic(topic) {
	return listOf$1(field(topic.value, "example_queries")).flatMap((query, index) => {
		if (typeof query !== "string") return [];
		const pointer = `/example_queries/${index}`;
		return findReferences(query, pointer, () => topic.locate(pointer)).filter(({ prefix }) => REFERENCE_PREFIXES.includes(prefix)).slice(0, 1).map((reference) => {
			const message = `${reference.text ?? ""} is plain text in an example query.`;
			return findingOf(referenceInQuery, topic, reference.range, message, "Write what a caller would say.");
		});
	});
}

// core/validate/rules/references/reference-not-allowed.ts
const referenceNotAllowed = {
	name: "reference-not-allowed",
	class: "adk",
	severity: "error",
	description: "A reference stands in a field that does not take its prefix, such as `{{fn:…}}` in an SMS text.",
	check: check$33
};
function check$33(project) {
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name } = reference;
		if (allowed.includes(prefix) || !REFERENCE_PREFIXES.includes(prefix)) continue;
		if (!isCheckedName(name) || hasSpaces(reference)) continue;
		findings.push({
			rule: referenceNotAllowed.name,
			severity: referenceNotAllowed.severity,
			message: `{{${prefix}:${name}}} is not allowed in this field.`,
			hint: allowed.length === 0 ? "No references are allowed here." : `Allowed here: ${allowed.join(", ")}.`,
			path: resource.path,
			range: reference.range
		});
	}
	return findings;
}

// core/validate/rules/references/spaces-in-reference.ts
const spacesInReference = {
	name: "spaces-in-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference has spaces next to its braces or colon, as in `{{ fn:x }}`: the platform does not take it for a reference.",
	check: check$32
};
function check$32(project) {
	const findings = [];
	for (const { resource, reference } of referencePlaces(project)) {
		const { prefix, name, text } = reference;
		if (!hasSpaces(reference) || name === "" || !REFERENCE_PREFIXES.includes(prefix)) continue;
		findings.push({
			rule: spacesInReference.name,
			severity: spacesInReference.severity,
			message: `${text} is not taken for a reference because of its spaces.`,
			hint: `Write {{${prefix}:${name}}}.`,
			path: resource.path,
			range: reference.range
		});
	}
	return findings;
}

// core/validate/rules/references/start-step.ts
const startStep = {
	name: "start-step",
	class: "adk",
	severity: "error",
	description: "A flow's `start_step` is missing, or names neither a step nor a function step of the flow.",
	check: check$31
};
function check$31(project) {
	const findings = [];
	for (const resource of project.resources) {
		const folder = resource.kind === "flow" ? flowFolderOf(pathInProject(project, resource.path)) : null;
		if (folder == null) continue;
		const known = stepNames(project, folder);
		const name = textField(resource, "start_step") ?? "";
		if (known.names.has(name) || name !== "" && known.couldBeIn(name)) continue;
		findings.push({
			rule: startStep.name,
			severity: startStep.severity,
			message: name === "" ? "The flow has no start_step." : `start_step "${name}" is not a step of this flow.`,
			hint: didYouMean(name, known.names, known.plural),
			path: resource.path,
			range: resource.locate("/start_step")
		});
	}
	return findings;
}

// core/validate/rules/references/unknown-reference-prefix.ts
const unknownReferencePrefix = {
	name: "unknown-reference-prefix",
	class: "greenroom",
	severity: "warning",
	description: "Something like `{{sms:…}}` looks like a reference, but no reference has that prefix; the caller would hear the braces.",
	check: check$30
};
const USUAL_MISTAKES = {
	sms: "twilio_sms",
	var: "vrbl",
	variable: "vrbl",
	func: "fn",
	function: "fn",
	handoff: "ho",
	attribute: "attr",
	translation: "tn"
};
function check$30(project) {
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name } = reference;
		if (REFERENCE_PREFIXES.includes(prefix)) continue;
		const meant = Object.hasOwn(USUAL_MISTAKES, prefix) ? USUAL_MISTAKES[prefix] : nearestName(prefix, REFERENCE_PREFIXES);
		findings.push({
			rule: unknownReferencePrefix.name,
			severity: unknownReferencePrefix.severity,
			message: `{{${prefix}:${name}}} has an unknown prefix "${prefix}".`,
			hint: meant == null ? `Allowed here: ${allowed.join(", ") || "no references"}.` : `Did you mean {{${meant}:${name}}}?`,
			path: resource.path,
			range: reference.range
		});
	}
	return findings;
}

// core/validate/rules/references/unknown-variant-placeholder.ts
const unknownVariantPlaceholder = {
	name: "unknown-variant-placeholder",
	class: "greenroom",
	severity: "warning",
	description: "An SMS text holds `${variant_…}` with the name of an attribute that is not there.",
	check: check$29
};
const PLACEHOLDER = /\{variant_(\w{1,100})\}/g;
function check$29(project) {
	if (brokenFiles(project).has("config/variant_attributes.yaml")) return [];
	const attributes = resourcesOfKind(project, "attribute").map(({ name }) => name);
	const known = new Set(attributes.flatMap((name) => [
		name,
		cleanName(name),
		cleanName(name, { keepCase: true })
	]));
	return resourcesOfKind(project, "sms_template").flatMap((template) => checkText(template, attributes, known));
}
function checkText(template, attributes, known) {
	const text = field(template.value, "text") ?? null;
	if (typeof text !== "string") return [];
	return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ""))].filter((name) => !known.has(name)).map((name) => {
		const message = `{variant_${name}} stands for nothing: there is no attribute "${name}".`;
		return findingOf(unknownVariantPlaceholder, template, "/text", message, didYouMean(name, attributes, "attributes"), {
			state: "missing",
			kind: "attr",
			name
		});
	});
}

// core/validate/rules/references/unresolved-reference.ts
const unresolvedReference = {
	name: "unresolved-reference",
	class: "adk",
	severity: "error",
	description: "A reference such as `{{fn:track_order}}` names something the project does not have.",
	check: check$28
};
function check$28(project) {
	const namesFor = referenceNames(project);
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name } = reference;
		if (!allowed.includes(prefix) || !isCheckedName(name) || isPlatformId(name) || hasSpaces(reference)) continue;
		const known = namesFor(prefix, resource);
		if (known == null || known.names.has(name) || known.couldBeIn(name)) continue;
		const message = `{{${prefix}:${name}}} resolves to nothing: there is no "${name}" among the ${known.plural}.`;
		const hint = didYouMean(name, known.names, known.plural);
		const about = missing$2(prefix, name, flowFolderOf(pathInProject(project, resource.path)));
		findings.push(findingOf(unresolvedReference, resource, reference.range, message, hint, about));
	}
	return findings;
}
function missing$2(prefix, name, flow) {
	if (prefix === "fn") return {
		state: "missing",
		kind: "fn",
		name,
		within: ""
	};
	if (prefix === "ft") return {
		state: "missing",
		kind: "fn",
		name,
		within: flow ?? ""
	};
	return {
		state: "missing",
		kind: prefix,
		name
	};
}

// core/validate/rules/references/unresolved-spaced-reference.ts
const unresolvedSpacedReference = {
	name: "unresolved-spaced-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference whose name holds spaces or punctuation resolves to nothing, or stands where it is not allowed; the ADK does not check such names.",
	check: check$27
};
function check$27(project) {
	const namesFor = referenceNames(project);
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name } = reference;
		if (isCheckedName(name) || name === "" || hasSpaces(reference)) continue;
		const known = namesFor(prefix, resource);
		if (known == null || known.couldBeIn(name)) continue;
		const resolves = known.names.has(name);
		if (resolves && allowed.includes(prefix)) continue;
		findings.push({
			rule: unresolvedSpacedReference.name,
			severity: unresolvedSpacedReference.severity,
			message: resolves ? `{{${prefix}:${name}}} is not allowed in this field.` : `{{${prefix}:${name}}} resolves to nothing: there is no "${name}" among the ${known.plural}.`,
			hint: resolves ? `Allowed here: ${allowed.join(", ") || "no references"}.` : didYouMean(name, known.names, known.plural),
			path: resource.path,
			range: reference.range
		});
	}
	return findings;
}

// core/validate/rules/references/reference-rules.ts
const REFERENCE_RULES = [
	referenceNotAllowed,
	startStep,
	unresolvedReference,
	brokenReference,
	platformIdReference,
	referenceInQuery,
	spacesInReference,
	unknownReferencePrefix,
	unknownVariantPlaceholder,
	unresolvedSpacedReference
];

// core/validate/adk-function.ts
const PARAMETER_TYPES = [
	"str",
	"int",
	"float",
	"bool"
];
const adkFunctions = perProject((project) => pythonResources(project).flatMap((resource) => {
	const text = project.files.get(resource.path)?.text;
	return text === void 0 ? [] : [readFunction(resource, text.replaceAll(/\r\n?/g, "\n"))];
}));
function readFunction(resource, text) {
	const name = fileStem(resource.path);
	const joined = withHeaderOnOneLine(text, resource.python, name);
	const main = resource.python.functions.find((one) => one.name === name) ?? null;
	const fixed = fixedParameters(resource.kind);
	const declared = main === null || resource.kind === "function_step" ? [] : declaredParameters(main);
	return {
		resource,
		name,
		fixed,
		main,
		code: main === null ? joined.text : withoutLines(joined.text, main.decorators.filter(isUnderstood)),
		header: `def ${name}(${[...fixed, ...declared].join(", ")})`,
		brokenHeader: joined.isOdd ? parsePython(joined.text).errors[0]?.message ?? null : null
	};
}
function needsDescription(kind) {
	return kind === "function" || kind === "transition_function";
}
function fixedParameters(kind) {
	return kind === "transition_function" || kind === "function_step" ? ["conv: Conversation", "flow: Flow"] : ["conv: Conversation"];
}
const HEADER_END = /:[^\S\n]*(?:#.*)?$/;
function withHeaderOnOneLine(text, python, name) {
	const top = python.functions.find((one) => one.name === name && !one.async);
	const place = top ?? python.outline.inner.find((one) => one.name === name && !one.async);
	if (place === void 0) return {
		text,
		isOdd: false
	};
	const lines = text.split("\n");
	const first = place.range.line - 1;
	let last = first;
	while (last < lines.length && !HEADER_END.test(lines[last] ?? "")) last++;
	if (last >= lines.length) return {
		text,
		isOdd: false
	};
	const header = lines.slice(first, last + 1);
	const odd = top === void 0 || last !== top.headerEnd - 1 || header.slice(0, -1).some((line) => line.includes("#"));
	return {
		text: [
			...lines.slice(0, first),
			oneLine(header),
			...lines.slice(last + 1)
		].join("\n"),
		isOdd: odd
	};
}
function oneLine(header) {
	return header.map((line) => line.trim()).join(" ").replaceAll(/\(\s+/g, "(").replaceAll(/\s+\)/g, ")").replaceAll(/\s+:/g, ":").replaceAll(/\s+/g, " ").replace(/,\):$/, "):");
}
function declaredParameters(main) {
	return main.decorators.flatMap((decorator) => {
		const name = declaredName(decorator);
		const type = main.parameters.find((one) => one.name === name && one.kind === "plain")?.annotation ?? "";
		return PARAMETER_TYPES.includes(type) ? [`${name}: ${type}`] : [];
	});
}
function declaredName(decorator) {
	const positional = positionalArguments(decorator);
	const [first] = positional;
	if (decorator.name !== "func_parameter" || positional.length !== 2) return null;
	return first?.value.type === "string" ? first.value.value : null;
}
function positionalArguments(decorator) {
	return (decorator.args ?? []).filter((arg) => arg.name === null && !arg.text.startsWith("**"));
}
function isUnderstood(decorator) {
	if (decorator.args === null) return false;
	if (decorator.name === "func_latency_control") return true;
	const count = positionalArguments(decorator).length;
	return decorator.name === "func_description" && count === 1 || decorator.name === "func_parameter" && count === 2;
}
function withoutLines(text, decorators) {
	if (decorators.length === 0) return text;
	const taken = /* @__PURE__ */ new Set();
	for (const { range } of decorators) for (let line = range.line; line <= range.endLine; line++) taken.add(line);
	return text.split("\n").filter((_, index) => !taken.has(index + 1)).join("\n");
}

// core/validate/rules/python/function-description.ts
const functionDescription = {
	name: "function-description",
	class: "adk",
	severity: "error",
	description: "A global or transition function has no `@func_description(\"…\")` with a text that is written out as its one argument.",
	check: check$26
};
const FORM = "Write @func_description(\"what it does and when to call it\") above the function.";
function check$26(project) {
	return adkFunctions(project).flatMap((one) => checkFunction$1(one) ?? []);
}
function checkFunction$1(one) {
	const { resource, main, name } = one;
	if (main === null) return null;
	const isRequired = needsDescription(resource.kind);
	const decorators = main.decorators.filter((decorator) => decorator.name === "func_description");
	const report = (range, message) => findingOf(functionDescription, resource, range, message, FORM);
	let described = false;
	for (const decorator of decorators) {
		const form = formOf(decorator);
		if (form === "other") return report(decorator.range, "The description must be a text in quotes: no f-string, name or expression.");
		if (form === "unread" && isRequired) return report(decorator.range, "The ADK does not see this description: it reads one positional argument only.");
		described = form === "text";
		if (form === "empty" && isRequired && decorator === decorators.at(-1)) return report(decorator.range, `The description of "${name}" is empty.`);
	}
	return described || !isRequired ? null : report(main.range, `"${name}" has no description.`);
}
function formOf(decorator) {
	const [argument, ...more] = positionalArguments(decorator);
	if (argument === void 0 || more.length > 0) return "unread";
	if (argument.value.type !== "string") return "other";
	return argument.value.value.trim() === "" ? "empty" : "text";
}

// core/validate/rules/python/function-header.ts
const functionHeader = {
	name: "function-header",
	class: "adk",
	severity: "error",
	description: "The ADK cannot put the header of the main function on one line, or a second function inside has the same name.",
	check: check$25
};
function check$25(project) {
	return adkFunctions(project).flatMap(({ resource, name, main, brokenHeader }) => {
		if (main === null) return [];
		const findings = resource.python.outline.inner.filter((inner) => inner.name === name && !inner.inClass).map(({ range }) => {
			const message = `"${name}" is defined a second time inside a function; the ADK then cannot tell which is the main one.`;
			return findingOf(functionHeader, resource, range, message, "Give the inner function another name.");
		});
		if (brokenHeader === null) return findings;
		const message = `The ADK puts the header of "${name}" on one line, and the file is no Python after that: ${brokenHeader}.`;
		const hint = "Write the header without comments inside it, and begin the body on the line after its colon.";
		return [...findings, findingOf(functionHeader, resource, main.range, message, hint)];
	});
}

// core/validate/rules/python/function-parameters.ts
const functionParameters = {
	name: "function-parameters",
	class: "adk",
	severity: "error",
	description: "The parameters of a main function are not the ones its kind has, or do not fit its `@func_parameter` decorators.",
	check: check$24
};
const TYPES$2 = `Types are ${PARAMETER_TYPES.join(", ")}, written just so: no Optional, union, default or alias.`;
function check$24(project) {
	return adkFunctions(project).flatMap((one) => {
		const { main, resource } = one;
		if (main === null) return [];
		const fits = one.brokenHeader !== null || one.code.includes(one.header);
		const counted = [
			...fixedTroubles(one, main),
			...parameterTroubles(one, main),
			...decoratorTroubles(main)
		].filter((trouble) => trouble.stops === true || !fits);
		if (!fits && counted.length === 0) counted.push(headerTrouble(one, main));
		return counted.map(({ range, message, hint }) => findingOf(functionParameters, resource, range, message, hint));
	});
}
function fixedTroubles({ fixed, name, header }, main) {
	return fixed.flatMap((wanted, index) => {
		const parameter = main.parameters[index];
		if (parameter !== void 0 && asWritten(parameter) === wanted) return [];
		const message = index === 0 ? `The first parameter of "${name}" must be "${wanted}".` : `The second parameter of "${name}" must be "${wanted}".`;
		return {
			range: parameter?.range ?? main.range,
			message,
			hint: `Write it just so: ${header}`
		};
	});
}
function asWritten({ name, kind, annotation, default: value }) {
	return `${kind === "plain" ? "" : kind}${name}: ${annotation}${value === null ? "" : " ="}`;
}
function parameterTroubles({ fixed, resource, name }, main) {
	const names = new Set(fixed.map((wanted) => wanted.slice(0, wanted.indexOf(":"))));
	const more = main.parameters.filter((parameter) => !names.has(parameter.name));
	const declared = new Set(main.decorators.map(declaredName));
	return more.flatMap((parameter) => {
		const { range } = parameter;
		if (resource.kind === "function_step") return {
			range,
			message: `A function step has no parameters besides conv and flow.`,
			hint: `Remove "${parameter.name}".`
		};
		if (!needsDescription(resource.kind)) return {
			range,
			message: `The platform calls "${name}" with conv alone.`,
			hint: `Remove "${parameter.name}".`
		};
		if (parameter.kind !== "plain") return {
			range,
			message: `"${parameter.kind}${parameter.name}" is not allowed in a main function.`,
			hint: TYPES$2
		};
		if (!declared.has(parameter.name)) {
			const hint = `Add @func_parameter("${parameter.name}", "what it is") above "${name}", in the order of the parameters.`;
			return {
				range,
				message: `The parameter "${parameter.name}" has no @func_parameter.`,
				hint
			};
		}
		if (parameter.annotation === null) return {
			range,
			message: `The parameter "${parameter.name}" has no type.`,
			hint: TYPES$2,
			stops: true
		};
		if (!PARAMETER_TYPES.includes(parameter.annotation)) {
			const stops = !/^\w+$/.test(parameter.annotation);
			return {
				range,
				message: `The parameter "${parameter.name}" has the type "${parameter.annotation}", which the ADK does not know.`,
				hint: TYPES$2,
				stops
			};
		}
		if (parameter.default === null) return [];
		return {
			range,
			message: `The parameter "${parameter.name}" has a default value.`,
			hint: TYPES$2
		};
	});
}
function decoratorTroubles(main) {
	const decorators = main.decorators.filter((decorator) => decorator.name === "func_parameter");
	const plain = main.parameters.filter((parameter) => parameter.kind === "plain").map((parameter) => parameter.name);
	const seen = /* @__PURE__ */ new Set();
	const troubles = decorators.flatMap((decorator) => {
		const { range } = decorator;
		const form = formTrouble(decorator);
		if (form !== null) return form;
		const name = declaredName(decorator) ?? "";
		if (!plain.includes(name)) {
			const hint = didYouMean(name, plain, "parameters");
			return {
				range,
				message: `"${main.name}" has no parameter "${name}".`,
				hint,
				stops: true
			};
		}
		if (seen.has(name)) return {
			range,
			message: `The parameter "${name}" is declared twice.`,
			hint: "Remove one."
		};
		seen.add(name);
		return [];
	});
	return troubles.length > 0 ? troubles : orderTrouble(main, decorators);
}
function formTrouble(decorator) {
	const hint = "Write @func_parameter(\"name\", \"description\").";
	const { range } = decorator;
	const positional = positionalArguments(decorator);
	if (positional.length !== 2) return {
		range,
		message: "The ADK reads @func_parameter only with two positional arguments.",
		hint,
		stops: true
	};
	const [name, text] = positional.map((argument) => argument.value.type);
	if (name === "string" && text !== "other" && text !== "list" && text !== "tuple") return null;
	return {
		range,
		message: "Name and description must be texts in quotes: no f-string or expression.",
		hint,
		stops: true
	};
}
function orderTrouble(main, decorators) {
	const declared = decorators.map(declaredName);
	const wanted = main.parameters.map((parameter) => parameter.name).filter((name) => declared.includes(name));
	const index = declared.findIndex((name, at) => name !== wanted[at]);
	const decorator = decorators[index];
	if (decorator === void 0) return [];
	const message = `@func_parameter("${declared[index]}", …) stands where the one of "${wanted[index]}" belongs.`;
	return [{
		range: decorator.range,
		message,
		hint: `Order the decorators as the parameters: ${wanted.join(", ")}.`
	}];
}
function headerTrouble({ header }, main) {
	const message = `The ADK looks for "${header}" and does not find it written just so.`;
	const several = main.headerEnd > main.range.line;
	const hint = several && main.async ? "Write the header of an async function on one line." : several && main.returns !== null ? "Write the header on one line, or without a comma after the last parameter." : "Write it with one space after each colon and comma, and none elsewhere.";
	return {
		range: main.range,
		message,
		hint
	};
}

// core/validate/rules/python/future-annotations.ts
const futureAnnotations = {
	name: "future-annotations",
	class: "greenroom",
	severity: "warning",
	description: "`from __future__ import annotations` can break what the platform makes of a function’s parameters.",
	check: check$23
};
function check$23(project) {
	return pythonResources(project).flatMap((resource) => {
		const name = resource.python.outline.imports.find((one) => one.level === 0 && one.module === "__future__")?.names?.find((one) => one.name === "annotations");
		if (name === void 0) return [];
		return [findingOf(futureAnnotations, resource, name.range, "With this import annotations are texts, which the generated code of the platform does not expect.", "Remove it; Python 3.14 does not need it.")];
	});
}

// core/validate/call-literals.ts
function callLiterals(source, call) {
	if (!source.includes(call)) return [];
	const text = source.replaceAll(/#[^\n]*/g, (comment) => " ".repeat(comment.length));
	const literal = String.raw`("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`;
	const pattern = new RegExp(String.raw`${call.replace(".", String.raw`\.`)}\(\s*${literal}`, "g");
	const lines = createLineIndex(source);
	return [...text.matchAll(pattern)].map((match) => {
		const found = match[1] ?? "";
		const end = match.index + match[0].length;
		return {
			text: found.slice(1, -1),
			range: lines.firstLine(end - found.length, end)
		};
	});
}

// core/validate/rules/python/goto-target.ts
const gotoTarget = {
	name: "goto-target",
	class: "adk",
	severity: "error",
	description: "`flow.goto_step(\"…\")` or `conv.goto_flow(\"…\")` names a step or a flow that is not there.",
	check: check$22
};
function check$22(project) {
	const flows = flowNames(project);
	return adkFunctions(project).flatMap((one) => {
		const text = project.files.get(one.resource.path)?.text;
		if (text === void 0 || !text.includes(".goto_")) return [];
		const seen = withoutDecorators(text, one);
		const folder = flowFolderOf(pathInProject(project, one.resource.path));
		return [...unknownTargets(one, seen, null, flows), ...folder === null ? [] : unknownTargets(one, seen, folder, stepNames(project, folder))];
	});
}
function unknownTargets({ resource }, seen, within, known) {
	if (known.names.size === 0) return [];
	return callLiterals(seen, within === null ? "conv.goto_flow" : "flow.goto_step").filter(({ text }) => !known.names.has(text) && !known.couldBeIn(text)).map(({ text, range }) => {
		const message = within === null ? `There is no flow "${text}".` : `There is no step "${text}" in this flow.`;
		const hint = didYouMean(text, known.names, known.plural);
		return findingOf(gotoTarget, resource, range, message, hint, missingTarget(text, within));
	});
}
function missingTarget(name, within) {
	return within === null ? {
		state: "missing",
		kind: "flow",
		name
	} : {
		state: "missing",
		kind: "step",
		name,
		within
	};
}
function withoutDecorators(text, { main }) {
	const taken = (main?.decorators ?? []).filter((decorator) => isUnderstood(decorator));
	if (taken.length === 0) return text;
	const isTaken = (line) => taken.some(({ range }) => range.line <= line && line <= range.endLine);
	return text.split("\n").map((line, index) => isTaken(index + 1) ? " ".repeat(line.length) : line).join("\n");
}

// core/validate/rules/python/latency-control.ts
const latencyControl = {
	name: "latency-control",
	class: "adk",
	severity: "error",
	description: "`@func_latency_control` has no responses, or a delay outside 0 to 10 seconds; only keyword arguments are read.",
	check: check$21
};
const LATENCY_SECONDS = ["delay_before_responses_start", "silence_after_each_response"];
function check$21(project) {
	return adkFunctions(project).flatMap(checkFunction);
}
function checkFunction({ resource, main }) {
	const decorator = main?.decorators.findLast((one) => one.name === "func_latency_control" && one.args !== null);
	if (decorator?.args == null) return [];
	const findings = [];
	for (const name of LATENCY_SECONDS) {
		const argument = keyword(decorator.args, name);
		if (argument === void 0 || isDelay(argument.value)) continue;
		const message = `${name} must be a number from 0 to 10 (seconds), not ${argument.text}.`;
		findings.push(findingOf(latencyControl, resource, argument.valueRange, message, "Give the seconds as a number."));
	}
	const responses = keyword(decorator.args, "delay_responses");
	if (responses !== void 0 && countedResponses(responses.value) > 0) return findings;
	const positional = decorator.args.find((argument) => argument.name === null);
	const message = responses === void 0 && positional !== void 0 ? "The ADK reads the arguments of @func_latency_control by keyword only." : "The latency control has no responses.";
	const hint = "Write delay_responses=[(\"One moment, please.\", 3)]: what is said, and for how many seconds.";
	const range = responses?.valueRange ?? positional?.range ?? decorator.range;
	return [...findings, findingOf(latencyControl, resource, range, message, hint)];
}
function keyword(args, name) {
	return args.findLast((argument) => argument.name === name);
}
function isDelay(value) {
	switch (value.type) {
		case "number": return value.value >= 0 && value.value <= 10;
		case "constant": return value.text === "True" || value.text === "False";
		default: return value.type !== "string";
	}
}
function countedResponses(value) {
	return value.type === "list" ? value.items.filter((item) => isPair(item.value)).length : 0;
}
function isPair(value) {
	return value.type === "tuple" && value.items.length === 2;
}

// core/validate/rules/python/latency-value.ts
const latencyValue = {
	name: "latency-value",
	class: "greenroom",
	severity: "warning",
	description: "A value of `@func_latency_control` is skipped by the ADK (negative, computed, misspelt), or makes no sense.",
	check: check$20
};
const KEYWORDS = [
	...LATENCY_SECONDS,
	"delay_responses",
	"randomize"
];
function check$20(project) {
	return adkFunctions(project).flatMap((one) => {
		return (one.main?.decorators.filter((decorator) => decorator.name === "func_latency_control") ?? []).flatMap((decorator) => (decorator.args ?? []).flatMap((argument) => checkArgument(one, argument)));
	});
}
function checkArgument({ resource }, argument) {
	const { name, value, valueRange, text } = argument;
	const report = (range, message, hint) => [findingOf(latencyValue, resource, range, message, hint)];
	if (name === null) return [];
	if (!KEYWORDS.includes(name)) return report(argument.range, `"${name}" is unknown and has no effect.`, didYouMean(name, KEYWORDS, "names"));
	if (LATENCY_SECONDS.includes(name) && value.type === "other") return report(valueRange, `${name} is taken for 0: ${text} is no plain number.`, "Write a number from 0 to 10.");
	if (name !== "delay_responses" || value.type !== "list") return [];
	return value.items.flatMap((item) => {
		const wrong = wrongResponse(item);
		return wrong === null ? [] : report(item.range, wrong, "Write (\"One moment, please.\", 3).");
	});
}
function wrongResponse({ value }) {
	if (!isPair(value)) return "This response is skipped: it is no pair of a text and seconds.";
	const [message, seconds] = value.type === "tuple" ? value.items : [];
	if (message?.value.type !== "string") return "This response says nothing: its message is no text in quotes.";
	if (message.value.value.trim() === "") return "This response says nothing: its message is empty.";
	if (seconds?.value.type !== "number") return "The seconds of this response are no plain number.";
	return seconds.value.value > 0 ? null : "This response has no time: its seconds must be more than 0.";
}

// core/validate/rules/python/leftover-decorator.ts
const leftoverDecorator = {
	name: "leftover-decorator",
	class: "adk",
	severity: "error",
	description: "A decorator of the ADK stands elsewhere than at the main function, or in a form the ADK does not understand.",
	check: check$19
};
const ADK_DECORATOR = /^@(?:func_description|func_parameter|func_latency_control)/;
function check$19(project) {
	return adkFunctions(project).flatMap((one) => {
		const text = one.main === null ? null : project.files.get(one.resource.path)?.text;
		return text?.includes("@func_") === true ? leftovers(one, text.split(/\r\n|\r|\n/)) : [];
	});
}
function leftovers({ resource, main, name }, lines) {
	const ofMain = main?.decorators ?? [];
	return lines.flatMap((line, index) => {
		const found = ADK_DECORATOR.exec(line)?.[0];
		const decorator = ofMain.find(({ range }) => range.line <= index + 1 && index < range.endLine);
		if (found === void 0 || decorator !== void 0 && isUnderstood(decorator)) return [];
		if (decorator !== void 0 && (found === "@func_parameter" || needsDescription(resource.kind))) return [];
		const range = {
			line: index + 1,
			column: 1,
			endLine: index + 1,
			endColumn: found.length + 1
		};
		if (decorator !== void 0) return findingOf(leftoverDecorator, resource, range, `The ADK does not understand ${found} in this form.`, FORMS);
		const message = `${found} stands elsewhere than at the main function "${name}".`;
		return findingOf(leftoverDecorator, resource, range, message, "Remove it: a helper cannot be called by the model.");
	});
}
const FORMS = "Write @func_description(\"text\"), @func_parameter(\"name\", \"description\") or @func_latency_control(…).";

// core/validate/flow-folders.ts
const flowFolders = perProject((project) => {
	const folders = resourcesOfKind(project, "flow").map((flow) => [textField(flow, "name") ?? flow.name, flowFolderOf(pathInProject(project, flow.path)) ?? ""]);
	return new Map(folders);
});

// core/validate/call-argument.ts
function callArgument(call, position, name) {
	const named = call.args.find((argument) => argument.name === name);
	const before = call.args.slice(0, position + 1);
	const positional = before.some((argument) => argument.spread || argument.name !== null) ? void 0 : before[position];
	const argument = named ?? positional;
	return argument?.value.type === "string" ? {
		text: argument.value.value,
		range: argument.valueRange
	} : null;
}

// core/validate/jumps.ts
function uncheckedJumps({ python }, text) {
	const lines = text.split(/\r\n|\r|\n/);
	const calls = python.outline.calls.flatMap((call) => {
		if (/(?:^|\.)Transition$/.test(call.callee)) return transitionObject(call);
		const isHidden = lines[call.range.line - 1]?.slice(0, call.range.column - 1).includes("#") === true;
		if (!isHidden && call.args.every((argument) => argument.name === null)) return [];
		if (call.callee === "conv.goto_flow") return {
			flow: callArgument(call, isHidden ? 0 : -1, "flow_name"),
			step: null,
			flowUnknown: false
		};
		if (call.callee !== "flow.goto_step") return [];
		return {
			flow: null,
			step: callArgument(call, isHidden ? 0 : -1, "step_name"),
			flowUnknown: false
		};
	});
	return [...python.outline.transitions, ...calls];
}
function transitionObject(call) {
	const flow = callArgument(call, -1, "goto_flow");
	const flowUnknown = flow === null && call.args.some((argument) => argument.name !== "goto_step");
	return {
		flow,
		step: callArgument(call, -1, "goto_step"),
		flowUnknown
	};
}

// core/validate/rules/python/transition-target.ts
const transitionTarget = {
	name: "transition-target",
	class: "greenroom",
	severity: "warning",
	description: "A jump that the ADK does not look at (a returned transition, a keyword argument) goes to a flow or step that is not there.",
	check: check$18
};
function check$18(project) {
	return pythonResources(project).flatMap((resource) => {
		const text = project.files.get(resource.path)?.text;
		if (text === void 0 || !/goto_|Transition/.test(text)) return [];
		return uncheckedJumps(resource, text).flatMap((jump) => checkJump(project, resource, jump));
	});
}
function checkJump(project, resource, { flow, step, flowUnknown }) {
	const flows = flowNames(project);
	if (flow !== null && flows.names.size > 0 && !flows.names.has(flow.text)) {
		if (flows.couldBeIn(flow.text)) return [];
		const hint = didYouMean(flow.text, flows.names, flows.plural);
		const about = {
			state: "missing",
			kind: "flow",
			name: flow.text
		};
		return [findingOf(transitionTarget, resource, flow.range, `There is no flow "${flow.text}".`, hint, about)];
	}
	const folder = flow === null ? flowFolderOf(pathInProject(project, resource.path)) : flowFolders(project).get(flow.text);
	if (step === null || flowUnknown || folder == null) return [];
	const steps = stepNames(project, folder);
	if (steps.names.size === 0 || steps.names.has(step.text) || steps.couldBeIn(step.text)) return [];
	const message = `There is no step "${step.text}" in ${flow === null ? "this flow" : `the flow "${flow.text}"`}.`;
	const hint = didYouMean(step.text, steps.names, flow === null ? steps.plural : "steps of that flow");
	const about = {
		state: "missing",
		kind: "step",
		name: step.text,
		within: folder
	};
	return [findingOf(transitionTarget, resource, step.range, message, hint, about)];
}

// core/validate/python-modules.ts
const pythonModules = perProject((project) => {
	const modules = /* @__PURE__ */ new Map();
	const packages = /* @__PURE__ */ new Set(["functions", "flows"]);
	for (const resource of project.resources) {
		if (resource.python === void 0) continue;
		const parts = moduleParts(project, resource);
		modules.set(parts.join("."), resource);
		for (let length = parts.length - 1; length > 0; length--) packages.add(parts.slice(0, length).join("."));
	}
	const unread = [...brokenFiles(project)].map((path) => path.replace(/\.py$/, "").replaceAll("/", "."));
	const isUnread = (module) => unread.some((one) => module === one || module.startsWith(`${one}.`));
	return {
		modules,
		packages,
		isUnread
	};
});
function moduleParts(project, resource) {
	return pathInProject(project, resource.path).replace(/\.py$/, "").split("/");
}
function absoluteModule(project, from, { level, module }) {
	const parts = module === "" ? [] : module.split(".");
	if (level === 0) return parts[0] === "functions" || parts[0] === "flows" ? module : null;
	const above = moduleParts(project, from);
	if (level >= above.length) return level === above.length && isTop(parts[0]) ? module : null;
	return [...above.slice(0, above.length - level), ...parts].join(".");
}
function isTop(part) {
	return part === "functions" || part === "flows";
}

// core/validate/called-function.ts
function calledFunction(project, from, call) {
	const through = /(?:^|\.)(conv|flow)\.functions\.(\w+)$/.exec(call.callee);
	const name = through?.[2];
	if (name !== void 0) {
		const folder = through?.[1] === "flow" ? flowFolderOf(pathInProject(project, from.path)) : "";
		if (folder === null) return null;
		const prefix = folder === "" ? "" : `flows.${folder}.`;
		return onlyDefinition(pythonModules(project).modules.get(`${prefix}functions.${name}`), name);
	}
	return importedFunction(project, from, call.callee);
}
function importedFunction(project, from, callee) {
	const { imports, bound } = from.python.outline;
	if (bound.has(callee)) return null;
	const found = imports.flatMap((one) => {
		return (one.names?.filter((name) => name.as === callee) ?? []).map((name) => ({
			one,
			name
		}));
	});
	const [first] = found;
	if (first === void 0) return null;
	const meant = new Set(found.map(({ one, name }) => `${absoluteModule(project, from, one)} ${name.name}`));
	const module = absoluteModule(project, from, first.one);
	if (module === null || meant.size > 1) return null;
	return onlyDefinition(pythonModules(project).modules.get(module), first.name.name);
}
function onlyDefinition(file, name) {
	if (file?.python === void 0 || file.python.errors.length > 0) return null;
	const definitions = file.python.functions.filter((one) => one.name === name);
	const isImported = file.python.outline.imports.some((one) => one.names?.some((imported) => imported.as === name));
	return definitions.length === 1 && !isImported ? definitions[0] ?? null : null;
}

// core/validate/rules/python/unknown-argument.ts
const unknownArgument = {
	name: "unknown-argument",
	class: "greenroom",
	severity: "warning",
	description: "A function of the project is called with the name of a parameter that it does not have.",
	check: check$17
};
function check$17(project) {
	return pythonResources(project).flatMap((resource) => resource.python.outline.calls.flatMap((call) => {
		const named = call.args.filter((argument) => argument.name !== null);
		const called = named.length === 0 ? null : calledFunction(project, resource, call);
		if (called === null || !tellsItsParameters(called)) return [];
		const names = called.parameters.map((parameter) => parameter.name);
		return named.flatMap(({ name, range }) => {
			if (name === null || names.includes(name)) return [];
			const message = `"${called.name}" has no parameter "${name}", so this call fails.`;
			return findingOf(unknownArgument, resource, range, message, didYouMean(name, names, "parameters"));
		});
	}));
}
function tellsItsParameters({ parameters, decorators }) {
	if (parameters.some((parameter) => parameter.kind === "**")) return false;
	return decorators.every((decorator) => /^(?:func_\w+|plog\.\w+)$/.test(decorator.name));
}

// core/validate/rules/python/unknown-attribute.ts
const unknownAttribute = {
	name: "unknown-attribute",
	class: "greenroom",
	severity: "warning",
	description: "`conv.variant.x` reads an attribute that is not there and is None for every caller; told once.",
	check: check$16
};
const USE = /(?<![\w.])conv\.variant\.([A-Za-z_]\w*)(?![\w(])([ \t]*=(?!=))?/g;
const BEFORE_NAME = 13;
const OF_ITSELF = /* @__PURE__ */ new Set(["name", "id"]);
function check$16(project) {
	const attributes = resourcesOfKind(project, "attribute").map(({ name }) => name);
	if (attributes.length === 0 || brokenFiles(project).has("config/variant_attributes.yaml")) return [];
	const uses = pythonResources(project).flatMap((resource) => usesIn(resource, project.files.get(resource.path)?.text ?? ""));
	const known = /* @__PURE__ */ new Set([
		...attributes.flatMap((name) => [
			name,
			cleanName(name),
			cleanName(name, { keepCase: true })
		]),
		...uses.flatMap(({ name, assigned }) => assigned ? [name] : []),
		...OF_ITSELF
	]);
	return [...new Map(uses.filter(({ name }) => !known.has(name)).map((use) => [use.name, use]).reverse()).values()].map(({ resource, text, name, at }) => {
		const range = createLineIndex(text).range(at, at + name.length);
		const message = `There is no attribute "${name}", so this is None.`;
		const about = {
			state: "missing",
			kind: "attr",
			name
		};
		return findingOf(unknownAttribute, resource, range, message, didYouMean(name, attributes, "attributes"), about);
	});
}
function usesIn(resource, text) {
	if (!text.includes("conv.variant.")) return [];
	return [...withoutLiterals(text).matchAll(USE)].map(({ index, 1: name = "", 2: assignment }) => {
		return {
			resource,
			text,
			name,
			at: index + BEFORE_NAME,
			assigned: assignment !== void 0
		};
	});
}

// core/validate/rules/python/unknown-function-call.ts
const unknownFunctionCall = {
	name: "unknown-function-call",
	class: "greenroom",
	severity: "warning",
	description: "`conv.functions.x(…)` or `flow.functions.x(…)` calls a function that is not there.",
	check: check$15
};
function check$15(project) {
	const known = pythonModules(project);
	return pythonResources(project).flatMap((resource) => checkFile(project, resource, known));
}
function checkFile(project, resource, known) {
	const flow = flowFolderOf(pathInProject(project, resource.path));
	return resource.python.outline.calls.flatMap(({ callee, range }) => {
		const [, owner, name] = /^(conv|flow)\.functions\.(\w+)$/.exec(callee) ?? [];
		if (name === void 0 || owner === "flow" && flow === null) return [];
		const folder = owner === "flow" ? `flows.${flow}.functions` : "functions";
		const module = `${folder}.${name}`;
		if (known.modules.has(module) || known.isUnread(module)) return [];
		const names = [...known.modules].filter(([one]) => one.startsWith(`${folder}.`)).map(([, { path }]) => fileStem(path));
		const message = owner === "flow" ? `This flow has no function "${name}".` : `There is no global function "${name}".`;
		const hint = didYouMean(name, names, owner === "flow" ? "functions of this flow" : "global functions");
		return findingOf(unknownFunctionCall, resource, range, message, hint, {
			state: "missing",
			kind: "fn",
			name,
			within: owner === "flow" ? flow ?? "" : ""
		});
	});
}

// core/validate/rules/python/unknown-handoff.ts
const unknownHandoff = {
	name: "unknown-handoff",
	class: "greenroom",
	severity: "warning",
	description: "`conv.call_handoff(\"…\")` names a handoff that is not there.",
	check: check$14
};
function check$14(project) {
	const names = referenceNames(project);
	return pythonResources(project).flatMap((resource) => {
		const known = names("ho", resource);
		if (known === null || known.names.size === 0) return [];
		return resource.python.outline.calls.flatMap((call) => {
			const found = call.callee.endsWith("call_handoff") ? callArgument(call, 0, "destination") : null;
			if (found === null || known.names.has(found.text) || known.couldBeIn(found.text)) return [];
			if (found.text.toLowerCase() === "default") return [];
			const hint = didYouMean(found.text, known.names, known.plural);
			return [findingOf(unknownHandoff, resource, found.range, `There is no handoff "${found.text}".`, hint)];
		});
	});
}

// core/validate/rules/python/unknown-sms-template.ts
const unknownSmsTemplate = {
	name: "unknown-sms-template",
	class: "greenroom",
	severity: "warning",
	description: "`conv.send_sms_template(number, \"…\")` names an SMS template that is not there.",
	check: check$13
};
function check$13(project) {
	const names = referenceNames(project);
	return pythonResources(project).flatMap((resource) => {
		const known = names("twilio_sms", resource);
		if (known === null || known.names.size === 0) return [];
		return resource.python.outline.calls.flatMap((call) => {
			const found = call.callee.endsWith("send_sms_template") ? callArgument(call, 1, "template") : null;
			if (found === null || known.names.has(found.text) || known.couldBeIn(found.text)) return [];
			const hint = didYouMean(found.text, known.names, known.plural);
			return [findingOf(unknownSmsTemplate, resource, found.range, `There is no SMS template "${found.text}".`, hint)];
		});
	});
}

// core/validate/rules/python/unpassed-parameter.ts
const unpassedParameter = {
	name: "unpassed-parameter",
	class: "greenroom",
	severity: "warning",
	description: "A function that the platform calls by itself (of a phrase filter, at the start, at the end) needs an argument.",
	check: check$12
};
function check$12(project) {
	const functions = adkFunctions(project);
	const global = new Map(functions.filter((one) => one.resource.kind === "function").map((one) => [one.name, one]));
	return [...resourcesOfKind(project, "phrase_filter").flatMap((filter) => {
		const called = global.get(textField(filter, "function") ?? "");
		const [parameter] = called === void 0 ? [] : neededParameters(called);
		if (called === void 0 || parameter === void 0) return [];
		const message = `A phrase filter calls "${called.name}" without arguments, but it needs "${parameter.name}".`;
		const hint = `Name a function that takes only conv, or take "${parameter.name}" from conv.state.`;
		return [findingOf(unpassedParameter, filter, "/function", message, hint)];
	}), ...functions.flatMap(special)];
}
function special(one) {
	const { resource, name, code, header } = one;
	if (resource.kind !== "start_function" && resource.kind !== "end_function" || !code.includes(header)) return [];
	return neededParameters(one).map(({ range, name: parameter }) => {
		const message = `The platform calls "${name}" without arguments, but it needs "${parameter}".`;
		return findingOf(unpassedParameter, resource, range, message, `Remove "${parameter}".`);
	});
}
function neededParameters({ main }) {
	return (main?.parameters ?? []).slice(1).filter((parameter) => parameter.kind === "plain" && parameter.default === null);
}

// core/validate/rules/python/unresolved-import.ts
const unresolvedImport = {
	name: "unresolved-import",
	class: "greenroom",
	severity: "warning",
	description: "A function file imports a file, or a name of a file, that is not there.",
	check: check$11
};
function check$11(project) {
	const known = pythonModules(project);
	return pythonResources(project).flatMap((resource) => resource.python.outline.imports.filter((one) => !one.guarded).flatMap((one) => checkImport(project, resource, one, known)));
}
function checkImport(project, from, one, known) {
	const module = absoluteModule(project, from, one);
	if (module === null || known.isUnread(module)) return [];
	const file = known.modules.get(module);
	if (file === void 0 && !known.packages.has(module)) return [missingModule(from, module, one.range, known)];
	return (one.names ?? []).flatMap(({ name, range }) => {
		if (name === "*") return [];
		if (file !== void 0) return definesName(file, name) ? [] : [missingName(from, file, name, range)];
		const inner = module === "" ? name : `${module}.${name}`;
		return known.modules.has(inner) || known.packages.has(inner) || known.isUnread(inner) ? [] : [missingModule(from, inner, range, known)];
	});
}
function missingModule(from, module, range, known) {
	const path = `${module.replaceAll(".", "/")}.py`;
	const nearest = nearestModule(module, [...known.modules.keys()]);
	const hint = nearest === null ? "Add the file, or take the import out." : `Did you mean "${nearest}"?`;
	return findingOf(unresolvedImport, from, range, `There is no file ${path} to import.`, hint, missingFunction(module));
}
function missingFunction(module) {
	const [, within = "", name] = /^(?:flows\.([^.]+)\.)?functions\.([^.]+)$/.exec(module) ?? [];
	return name === void 0 ? void 0 : {
		state: "missing",
		kind: "fn",
		name,
		within
	};
}
function nearestModule(module, modules) {
	const [, folder = "", stem = ""] = /^(.*\.)?([^.]*)$/.exec(module) ?? [];
	const names = modules.filter((one) => one.startsWith(folder) && !one.slice(folder.length).includes(".")).map((one) => one.slice(folder.length));
	const name = nearestName(stem, names);
	return name === null ? modules.find((one) => one.endsWith(`.${stem}`)) ?? null : folder + name;
}
function missingName(from, file, name, range) {
	const nearest = nearestName(name, [...file.python?.outline.names ?? []].sort());
	const hint = nearest === null ? "Define it there, or take the import out." : `Did you mean "${nearest}"?`;
	return findingOf(unresolvedImport, from, range, `${file.path} defines no "${name}".`, hint);
}
const GENERATED = /^(?:[A-Z][A-Za-z]*[a-z][A-Za-z]*|func_\w+)$/;
function definesName({ python }, name) {
	if (python === void 0 || python.errors.length > 0 || /^__\w+__$/.test(name)) return true;
	const { names, imports } = python.outline;
	if (names.has(name) || names.has("__getattr__") || names.has("globals") || names.has("exec")) return true;
	return imports.filter((one) => one.names?.some((imported) => imported.name === "*") === true).some(({ module }) => module !== "_gen" && module !== "imports" || GENERATED.test(name));
}

// core/validate/rules/python/python-rules.ts
const PYTHON_RULES = [
	functionHeader,
	functionParameters,
	functionDescription,
	latencyControl,
	latencyValue,
	leftoverDecorator,
	gotoTarget,
	transitionTarget,
	unresolvedImport,
	unknownFunctionCall,
	unknownArgument,
	unpassedParameter,
	unknownHandoff,
	unknownSmsTemplate,
	unknownAttribute,
	futureAnnotations
];

// core/validate/rules/schema/boolean-bound.ts
const booleanBound = {
	name: "boolean-bound",
	class: "greenroom",
	severity: "warning",
	description: "The `min` or `max` of a numeric entity is true or false, which counts as 1 or 0.",
	check: check$10
};
function check$10(project) {
	return resourcesOfKind(project, "entity").flatMap((entity) => ["min", "max"].flatMap((name) => {
		const value = field(field(entity.value, "config"), name);
		if (typeof value !== "boolean" || textField(entity, "entity_type") !== "numeric") return [];
		const message = `"${name}" is ${value}, which counts as ${value ? 1 : 0}.`;
		return [findingOf(booleanBound, entity, `/config/${name}`, message, "Write a number.")];
	}));
}

// core/validate/schema/vendor-value.ts
const DATE = Symbol("date");
const MAYBE_DATE$1 = /^\d{4}-\d{1,2}-\d/;
const LONGEST_DATE = 50;
const MAYBE_LONG_NUMBER = /^[-+]?\d[\d_]{14,}$|^[-+]?0[box][\da-fA-F_]{12,}$/;
function vendorValue(document) {
	return converted(document.value, "", document);
}
function converted(value, pointer, document) {
	if (typeof value === "string") return scalar(value, pointer, document);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) {
		let items = null;
		value.forEach((item, index) => {
			const after = converted(item, `${pointer}/${index}`, document);
			if (after !== item) (items ??= [...value])[index] = after;
		});
		return items ?? value;
	}
	let fields = null;
	for (const [key, field] of Object.entries(value)) {
		const after = converted(field, `${pointer}/${escapePointer(key)}`, document);
		if (after === field) continue;
		fields ??= Object.assign(Object.create(null), value);
		fields[key] = after;
	}
	return fields ?? value;
}
function scalar(text, pointer, document) {
	if (text.length <= LONGEST_DATE && MAYBE_DATE$1.test(text)) return document.scalarAt(pointer)?.type === "timestamp" ? DATE : text;
	if (MAYBE_LONG_NUMBER.test(text) && document.scalarAt(pointer)?.type === "integer") return Number(text.replaceAll("_", ""));
	return text;
}
function valueAt(value, pointer) {
	let at = value;
	for (const segment of pointer.split("/").slice(1)) {
		if (at === void 0 || at === null || typeof at !== "object") return void 0;
		const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
		at = Object.hasOwn(at, key) ? at[key] : void 0;
	}
	return at;
}

// core/validate/schema/value-words.ts
const TYPES$1 = {
	string: "a text",
	boolean: "true or false",
	integer: "a whole number",
	number: "a number",
	array: "a list",
	object: "a map",
	null: "empty"
};
function typeWords(types) {
	const untold = (type) => type === "null" && types.length > 1 || type === "boolean" && types.includes("number");
	const words = types.filter((type) => !untold(type)).map((type) => TYPES$1[type] ?? type);
	return words.length < 3 ? words.join(" or ") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function foundWords(value, written) {
	if (value === DATE) return `a date (${written?.source ?? ""})`;
	if (value === null || value === void 0) return "empty";
	if (typeof value === "number") return `the number ${written?.source ?? String(value)}`;
	if (typeof value === "boolean") return written?.source ?? String(value);
	if (typeof value === "string") return "a text";
	return Array.isArray(value) ? "a list" : "a map";
}
function placeWords(pointer) {
	const segments = pointer.split("/").slice(1);
	const name = segments.findLast((segment) => !/^\d+$/.test(segment));
	if (name === void 0) return "the file";
	const shown = JSON.stringify(name.replaceAll("~1", "/").replaceAll("~0", "~").slice(0, 80));
	return segments.at(-1) === name ? shown : `an item of ${shown}`;
}

// core/validate/schema/values-against-schema.ts
const MOST_DEPTH = 64;
function valuesAgainstSchema(value, schema, pointer = "", depth = 0) {
	if (depth > MOST_DEPTH) return [];
	const wrong = ownMistake(value, schema, pointer);
	if (wrong !== null) return [{
		pointer,
		at: "value",
		message: wrong
	}];
	if (Array.isArray(value)) {
		const items = field(schema, "items") ?? null;
		return value.flatMap((item, index) => valuesAgainstSchema(item, items, `${pointer}/${index}`, depth + 1));
	}
	return [...missingFields(value, schema, pointer), ...entriesOf(value).flatMap(([key, below]) => fieldMistakes(key, below, schema, `${pointer}/${escapePointer(key)}`, depth))];
}
function ownMistake(value, schema, pointer) {
	const what = placeWords(pointer);
	const type = field(schema, "type");
	const types = typeof type === "string" ? [type] : listOf$1(type).filter((one) => typeof one === "string");
	if (types.length > 0 && !types.some((one) => isOfType(value, one))) return `${what} must be ${typeWords(types)}, but is ${foundWords(value, null)}.`;
	const allowed = listOf$1(field(schema, "enum"));
	if (allowed.length > 0 && !allowed.some((one) => JSON.stringify(one) === JSON.stringify(value))) return `${what} is none of ${allowed.map((one) => typeof one === "string" ? one : JSON.stringify(one)).slice(0, 10).join(", ")}.`;
	const size = typeof value === "number" ? value : typeof value === "string" || Array.isArray(value) ? value.length : null;
	const [least, most] = typeof value === "number" ? ["minimum", "maximum"] : typeof value === "string" ? ["minLength", "maxLength"] : ["minItems", "maxItems"];
	const lower = field(schema, least);
	const upper = field(schema, most);
	if (size !== null && typeof lower === "number" && size < lower) return `${what} is below its ${least}, ${lower}.`;
	if (size !== null && typeof upper === "number" && size > upper) return `${what} is above its ${most}, ${upper}.`;
	return null;
}
function missingFields(value, schema, pointer) {
	if (value === null || typeof value !== "object") return [];
	return listOf$1(field(schema, "required")).filter((name) => typeof name === "string" && !Object.hasOwn(value, name)).map((name) => ({
		pointer,
		at: "key",
		message: `"${name}" is missing in ${placeWords(pointer)}.`
	}));
}
function fieldMistakes(key, value, schema, place, depth) {
	const known = field(field(schema, "properties"), key);
	const others = field(schema, "additionalProperties");
	if (known !== void 0) return valuesAgainstSchema(value, known, place, depth + 1);
	if (field(schema, "patternProperties") !== void 0) return [];
	if (others === false) return [{
		pointer: place,
		at: "key",
		message: `"${key.slice(0, 80)}" is not a field its schema knows.`
	}];
	return others === void 0 ? [] : valuesAgainstSchema(value, others, place, depth + 1);
}
function isOfType(value, type) {
	if (type === "null") return value === null;
	if (type === "array") return Array.isArray(value);
	if (type === "object") return value !== null && typeof value === "object" && !Array.isArray(value);
	if (type === "integer") return Number.isInteger(value);
	if (type === "string" || type === "number" || type === "boolean") return typeof value === type;
	return true;
}

// core/validate/rules/schema/environment-values.ts
const environmentValues = {
	name: "environment-values",
	class: "greenroom",
	severity: "warning",
	description: "The values of an environment (`real_time_configuration/…/data.json`) do not fit the schema beside them.",
	check: check$9
};
const MOST$2 = 100;
function check$9(project) {
	const resources = resourcesOfKind(project, "environment_values");
	return resources.flatMap((data) => {
		if (!data.path.endsWith("/data.json")) return [];
		const beside = data.path.replace(/data\.json$/, "schema.json");
		const schema = resources.find(({ path }) => path === beside);
		if (schema === void 0) return [];
		return valuesAgainstSchema(data.value, schema.value).slice(0, MOST$2).map(({ pointer, at, message }) => {
			const place = at === "key" ? keyRange(data, pointer) : data.locate(pointer);
			return findingOf(environmentValues, data, place, message, "Writing the values takes effect at once: change them here, or the schema.json beside them.");
		});
	});
}

// core/validate/rules/schema/function-step-type.ts
const functionStepType = {
	name: "function-step-type",
	class: "greenroom",
	severity: "warning",
	description: "A step file has the type `function_step`, which cannot be pushed: function steps are Python files.",
	check: check$8
};
function check$8(project) {
	return resourcesOfKind(project, "step").filter((step) => textField(step, "step_type") === "function_step").map((step) => {
		return findingOf(functionStepType, step, "/step_type", "A step file cannot be pushed as a function_step.", "Write it as Python in function_steps/, or choose advanced_step or default_step.");
	});
}

// core/validate/rules/schema/hyphen-environment.ts
const hyphenEnvironment = {
	name: "hyphen-environment",
	class: "greenroom",
	severity: "warning",
	description: "The numbers of an SMS template say `pre-release`, where only `pre_release` is read.",
	check: check$7
};
function check$7(project) {
	return resourcesOfKind(project, "sms_template").flatMap((template) => {
		if (field(field(template.value, "env_phone_numbers"), "pre-release") === void 0) return [];
		const place = keyRange(template, "/env_phone_numbers/pre-release");
		return [findingOf(hyphenEnvironment, template, place, "Nothing reads \"pre-release\" here, so pre-release has no number.", "Write \"pre_release\", with an underscore.")];
	});
}

// core/validate/schema/judged-elsewhere.ts
const ELSEWHERE = {
	personality: /^const /,
	role: /^(?:required  value|pattern \/value )$/,
	"flow-config": /^(?:required  (?:name|start_step)|\S+ \/(?:name|start_step) )$/,
	step: /^(?:required  name|type \/name )$/,
	"test-case": /^(?:required  name|type \/name )$/
};
function isJudgedElsewhere(schema, { keyword, instancePath, params }) {
	return (Object.hasOwn(ELSEWHERE, schema) ? ELSEWHERE[schema] : void 0)?.test(`${keyword} ${instancePath} ${String(params["missingProperty"] ?? "")}`) === true;
}

// core/validate/schema/field-nodes.ts
function rootNode(schema) {
	return nodeAt(FIRST_NODE[schema]);
}
function nodeBelow(node, key, inList) {
	const [fields, , values, items] = node;
	if (inList) return nodeAt(items);
	return nodeAt(Object.hasOwn(fields, key) ? fields[key] : values);
}
function knownFieldsAt(schema, pointer) {
	let node = rootNode(schema);
	for (const segment of pointer.split("/").slice(1)) {
		if (node === null) return [];
		const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
		node = nodeBelow(node, key, node[3] >= 0 && /^\d+$/.test(key));
	}
	return node === null ? [] : Object.keys(node[0]);
}
function nodeAt(index) {
	return index === void 0 || index < 0 ? null : FIELDS[index] ?? null;
}

// core/validate/schema/format-mistake.ts
const FORMATS = {
	name: "lower-case letters, digits and underscores, not starting with a digit",
	base_url: "an address that starts with http:// or https://",
	baseUrl: "an address that starts with http:// or https://",
	resource: "a path that starts with \"/\", without spaces; \"{name}\" stands for a parameter, name being letters, digits and \"_\"",
	simulated_at: "a date and time like 2026-01-15T09:30:00Z",
	identifier_source: "sip_headers:…, integration_attributes:… or state:…"
};
const DURATION = "a duration in seconds like 1.5s";
const STEP_NAME = "letters, digits, spaces and _ & , / . - only";
const CHOICES = {
	method: [
		"GET",
		"POST",
		"PATCH",
		"PUT",
		"DELETE"
	],
	level: [
		"default",
		"boosted",
		"maximum"
	]
};
function formatMistake({ schema, error, value }) {
	const pointer = error.instancePath;
	const what = placeWords(pointer);
	const found = valueAt(value, pointer);
	const text = typeof found === "string" ? found : "";
	const name = pointer.slice(pointer.lastIndexOf("/") + 1);
	const choices = Object.hasOwn(CHOICES, name) ? CHOICES[name] : void 0;
	const place = (kind, message, hint) => ({
		kind,
		pointer,
		at: "value",
		message,
		...hint === null ? {} : { hint }
	});
	const { pattern } = error.params;
	if (pattern === "\\S") return place("too-short", `${what} must not be empty.`, null);
	const shown = JSON.stringify(text.slice(0, 60));
	if (choices !== void 0) {
		const nearest = nearestName(text, choices);
		return place("not-allowed-value", `${what} cannot be ${shown}; allowed: ${choices.join(", ")}.`, nearest === null ? null : `Did you mean "${nearest}"?`);
	}
	return place("wrong-format", `${what} cannot be ${shown}: it takes ${schema === "step" ? STEP_NAME : Object.hasOwn(FORMATS, name) ? FORMATS[name] : DURATION}.`, null);
}

// core/validate/schema/type-mistake.ts
const MOST_TYPES = 4;
function typeMistake({ error, value, document }) {
	const pointer = error.instancePath;
	const { type } = error.params;
	const types = typeof type === "string" ? type.split(",") : type;
	const found = valueAt(value, pointer);
	const written = document.scalarAt(pointer);
	const wanted = types.length > MOST_TYPES ? "" : ` must be ${typeWords(types)}, but`;
	const message = `${placeWords(pointer)}${wanted} ${wanted === "" ? "cannot be" : "is"} ${foundWords(found, written)}.`;
	const hint = hintFor(types, found, written?.source ?? "");
	return {
		kind: "wrong-type",
		pointer,
		at: "value",
		message,
		...hint === null ? {} : { hint }
	};
}
function hintFor(types, found, source) {
	const isScalar = found === DATE || typeof found === "number" || typeof found === "boolean";
	if (types.includes("string") && isScalar) {
		const lost = source.startsWith("+") ? " Without quotes it is a number, and the plus is lost." : "";
		return `Put it in quotes: '${source.replaceAll("'", "''")}'.${lost}`;
	}
	if (types.includes("boolean") && typeof found === "string") {
		const isYes = /^(?:yes|on|true|y|1)$/i.test(found.trim());
		const isNo = /^(?:no|off|false|n|0)$/i.test(found.trim());
		if (isYes || isNo) return `Write ${isYes ? "true" : "false"}, without quotes: yes, no, on and off are texts.`;
	}
	if ((types.includes("integer") || types.includes("number")) && typeof found === "string" && found.trim() !== "") return Number.isFinite(Number(found)) ? `Write ${found.trim()} without quotes.` : null;
	if (types.includes("array") && typeof found === "string") return "Write each entry on a line of its own, after \"- \".";
	return null;
}

// core/validate/schema/mistake-of-error.ts
function mistakeOf(found) {
	const { error } = found;
	const pointer = error.instancePath;
	const params = error.params;
	const what = placeWords(pointer);
	switch (error.keyword) {
		case "type": return typeMistake(found);
		case "enum": return notAllowed$1(found, params["allowedValues"]);
		case "required": return missing$1(found, String(params["missingProperty"]));
		case "dependentRequired": {
			const message = `"${String(params["property"])}" needs "${String(params["missingProperty"])}" beside it.`;
			return {
				kind: "missing-field",
				pointer: `${pointer}/${String(params["property"])}`,
				at: "key",
				message
			};
		}
		case "additionalProperties": return unknownKey(found, String(params["additionalProperty"]));
		case "propertyNames": return channelName(found, String(params["propertyName"]));
		case "false schema": return {
			kind: "conflicting-fields",
			pointer,
			at: "key",
			...conflict(found)
		};
		case "minLength":
		case "minItems":
		case "minProperties": return {
			kind: "too-short",
			pointer,
			at: "value",
			message: `${what} must not be empty.`
		};
		case "maxItems": {
			const most = Number(params["limit"]);
			const value = valueAt(found.value, pointer);
			const message = `${what} has ${Array.isArray(value) ? value.length : "too many"} entries; ${most} is the most.`;
			return {
				kind: "too-many",
				pointer: `${pointer}/${most}`,
				at: "value",
				message,
				hint: "Remove this entry and those after it."
			};
		}
		case "minimum":
		case "maximum": return {
			kind: "out-of-range",
			pointer,
			at: "value",
			message: `${what} must be ${bound(params)}.`
		};
		case "pattern": return formatMistake(found);
		default: return null;
	}
}
function bound(params) {
	const limit = Number(params["limit"]);
	if (limit === Number.MAX_VALUE) return "finite";
	return `${limit} or ${String(params["comparison"]).startsWith(">") ? "more" : "less"}`;
}
const UNUSUAL = /* @__PURE__ */ new Set([
	"LOOSE",
	"MEDIUM",
	"STRICT",
	"chat.polyai",
	"webchat.polyai",
	"function_step",
	"",
	null
]);
function notAllowed$1({ schema, error, value, document }, all) {
	const pointer = error.instancePath;
	const found = valueAt(value, pointer);
	if (schema === "personality") {
		const name = pointer.slice(pointer.lastIndexOf("/") + 1);
		const known = knownFieldsAt(schema, "/adjectives");
		return {
			kind: "not-allowed-value",
			pointer,
			at: "key",
			message: `"${name}" is not an adjective the agent can have.`,
			hint: didYouMean(name, known, "adjectives")
		};
	}
	const names = all.filter((one) => typeof one !== "number" || !all.includes("low")).filter((one) => !UNUSUAL.has(one)).map(String);
	const shown = typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : document.scalarAt(pointer)?.source ?? "this";
	const nearest = typeof found === "string" ? nearestName(found, names) : null;
	return {
		kind: "not-allowed-value",
		pointer,
		at: "value",
		message: `${placeWords(pointer)} cannot be ${shown}; allowed: ${names.join(", ")}.`,
		...nearest === null ? {} : { hint: `Did you mean "${nearest}"?` }
	};
}
function missing$1({ schema, error, value }, name) {
	const pointer = error.instancePath;
	const map = valueAt(value, pointer);
	const known = new Set(knownFieldsAt(schema, pointer));
	const misspelt = (map === null || typeof map !== "object" ? [] : Object.keys(map).filter((key) => !known.has(key))).find((key) => nearestName(key, [name]) !== null);
	if (misspelt !== void 0) {
		const message = `"${misspelt.slice(0, 80)}" is not a field here, and "${name}" is missing.`;
		return {
			kind: "missing-field",
			pointer: `${pointer}/${escapePointer(misspelt)}`,
			at: "key",
			message,
			hint: `Did you mean "${name}"?`
		};
	}
	return {
		kind: "missing-field",
		pointer,
		at: "key",
		message: `"${name}"${pointer === "" ? "" : ` of ${placeWords(pointer)}`} is missing.`,
		hint: `Add "${name}".`
	};
}
function unknownKey({ schema, error }, key) {
	const pointer = error.instancePath;
	const known = knownFieldsAt(schema, pointer);
	const block = pointer === "" ? "this file" : placeWords(pointer);
	const message = `"${key.slice(0, 80)}" is not a field of ${block}, which takes no others.`;
	return {
		kind: "unknown-block-key",
		pointer: `${pointer}/${escapePointer(key)}`,
		at: "key",
		message,
		hint: didYouMean(key, known, "fields")
	};
}
const OVERRIDES = [
	"variant_overrides",
	"flow_overrides",
	"channel_overrides"
];
const CHANNELS = [
	"webchat.polyai",
	"sip.polyai",
	"chat.polyai",
	"sms.polyai",
	"rcs.polyai",
	"whatsapp.polyai"
];
function channelName({ error }, name) {
	return {
		kind: "not-allowed-value",
		pointer: `${error.instancePath}/${escapePointer(name)}`,
		at: "key",
		message: `"${name.slice(0, 80)}" is not a channel; allowed: ${CHANNELS.join(", ")}.`,
		hint: didYouMean(name, CHANNELS, "channels")
	};
}
function conflict({ error, value }) {
	const parent = parentPointer(error.instancePath);
	const name = error.instancePath.slice(parent.length + 1);
	const others = OVERRIDES.filter((one) => one !== name && valueAt(value, `${parent}/${one}`) !== void 0);
	return {
		message: `"${name}" cannot stand beside ${quotedList(others)}.`,
		hint: `Keep one of them in ${placeWords(parent)}.`
	};
}

// core/validate/schema/schema-of-file.ts
const BY_KIND = {
	project: {
		name: "project",
		validate: null
	},
	personality: {
		name: "personality",
		validate: personality
	},
	role: {
		name: "role",
		validate: role
	},
	default_language: {
		name: "languages",
		validate: languages
	},
	safety_filters: {
		name: "safety-filters",
		validate: safetyFilters
	},
	voice_safety_filters: {
		name: "channel-safety-filters",
		validate: channelSafetyFilters
	},
	chat_safety_filters: {
		name: "channel-safety-filters",
		validate: channelSafetyFilters
	},
	experimental_config: {
		name: "experimental-config",
		validate: experimentalConfig
	},
	entity: {
		name: "entities",
		validate: entities
	},
	handoff: {
		name: "handoffs",
		validate: handoffs
	},
	sms_template: {
		name: "sms-templates",
		validate: smsTemplates
	},
	variant: {
		name: "variant-attributes",
		validate: variantAttributes
	},
	translation: {
		name: "translations",
		validate: translations
	},
	api_integration: {
		name: "api-integrations",
		validate: apiIntegrations
	},
	topic: {
		name: "topic",
		validate: topic
	},
	flow: {
		name: "flow-config",
		validate: flowConfig
	},
	step: {
		name: "step",
		validate: step
	},
	voice_greeting: {
		name: "voice-configuration",
		validate: voiceConfiguration
	},
	chat_greeting: {
		name: "chat-configuration",
		validate: chatConfiguration
	},
	asr_settings: {
		name: "asr-settings",
		validate: asrSettings
	},
	keyphrase: {
		name: "keyphrase-boosting",
		validate: keyphraseBoosting
	},
	transcript_correction: {
		name: "transcript-corrections",
		validate: transcriptCorrections
	},
	pronunciation: {
		name: "pronunciations",
		validate: pronunciations
	},
	phrase_filter: {
		name: "phrase-filtering",
		validate: phraseFiltering
	},
	test_case: {
		name: "test-case",
		validate: testCase
	}
};
function schemaOfFile(rows) {
	const [first] = rows;
	return first === void 0 ? null : BY_KIND[first.kind] ?? null;
}

// core/validate/schema/unseen-items.ts
function unseenItems(rows, value) {
	const unseen = [];
	for (const { layout } of rows) {
		if (layout.type !== "list" || layout.itemName !== "name" && layout.itemName !== "keyphrase") continue;
		const taken = /* @__PURE__ */ new Set();
		for (const [index, item] of listOf$1(field(value, layout.list)).entries()) {
			const name = field(item, layout.itemName) ?? null;
			const identity = typeof name === "string" ? cleanName(name, { keepCase: true }) : "";
			if (item !== null && typeof item === "object" && !Array.isArray(item) && (name === null || name === "" || name === false || name === 0 || identity !== "" && taken.has(identity))) unseen.push(`${fieldPointer(layout.list)}/${index}`);
			taken.add(identity);
		}
	}
	return unseen;
}

// core/validate/schema/written-mistakes.ts
const WHOLE = { step: [
	"/dtmf_config/inter_digit_timeout",
	"/dtmf_config/max_digits",
	"/llm/reasoning_effort"
] };
const TEXT_KEYS = { "test-case": ["sip_headers", "integration_attributes"] };
const KEY_TYPES = {
	null: "empty",
	boolean: "true or false",
	integer: "a number",
	float: "a number",
	timestamp: "a date",
	string: "a text"
};
const NO_TEXT = /^(?:[-+]?[.\d]|[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]ull|NULL|~$)/;
function writtenMistakes(schema, value, document) {
	const whole = (Object.hasOwn(WHOLE, schema) ? WHOLE[schema] : void 0) ?? [];
	const maps = (Object.hasOwn(TEXT_KEYS, schema) ? TEXT_KEYS[schema] : void 0) ?? [];
	return [...whole.flatMap((pointer) => wholeNumber(pointer, value, document)), ...maps.flatMap((name) => textKeys(field(value, name), `/${name}`, document))];
}
function wholeNumber(pointer, value, document) {
	const [, block = "", name = ""] = pointer.split("/");
	const found = field(field(value, block), name);
	if (typeof found !== "number" || Number.isFinite(found) && !Number.isInteger(found)) return [];
	const written = document.scalarAt(pointer);
	if (written?.type !== "float") return [];
	return [{
		kind: "wrong-type",
		pointer,
		at: "value",
		message: `"${name}" must be a whole number, but is ${written.source}.`,
		hint: Number.isFinite(found) ? `Write ${found}.` : "Write a whole number."
	}];
}
function textKeys(value, pointer, document) {
	const below = listOf$1(value).flatMap((item, index) => textKeys(item, `${pointer}/${index}`, document));
	const mistakes = entriesOf(value).flatMap(([key, item]) => {
		const place = `${pointer}/${escapePointer(key)}`;
		const type = NO_TEXT.test(key) ? document.keyAt(place)?.type ?? "string" : "string";
		const rest = textKeys(item, place, document);
		if (type === "string") return rest;
		return [{
			kind: "wrong-type",
			pointer: place,
			at: "key",
			message: `The key ${key.slice(0, 80)} must be a text, but is ${KEY_TYPES[type]}.`,
			hint: `Put it in quotes: '${key}'.`
		}, ...rest];
	});
	return [...below, ...mistakes];
}

// core/validate/schema/document-mistakes.ts
const MOST$1 = 200;
const EMPTY_IS_ABSENT = /^\/(?:greeting|barge_in)$/;
function documentMistakes(rows, document) {
	const schema = schemaOfFile(rows);
	if (schema?.validate == null) return [];
	const value = vendorValue(document) ?? {};
	const errors = schema.validate(value) ? [] : schema.validate.errors ?? [];
	const written = writtenMistakes(schema.name, value, document);
	if (errors.length === 0 && written.length === 0) return [];
	const unseen = unseenItems(rows, value);
	const places = /* @__PURE__ */ new Map();
	for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
		if (places.size >= MOST$1) break;
		if (error.propertyName !== void 0 || isJudgedElsewhere(schema.name, error)) continue;
		if (isEmptyBlock(error, value) || isReadAsText(error, schema.name, value)) continue;
		const mistake = mistakeOf({
			schema: schema.name,
			error,
			value,
			document
		});
		if (mistake === null || unseen.some((item) => isWithin(mistake.pointer, item))) continue;
		const place = placeOf(mistake, error);
		if (!places.has(place)) places.set(place, mistake);
	}
	return [...places.values(), ...written.filter(({ pointer }) => !unseen.some((item) => isWithin(pointer, item)))];
}
function placeOf({ at, pointer }, error) {
	const missing = error.keyword === "required" && pointer === error.instancePath ? error.params : null;
	return JSON.stringify([
		at,
		pointer,
		missing
	]);
}
function isReadAsText(error, schema, value) {
	const { instancePath } = error;
	return schema === "test-case" && instancePath === "/simulated_at" && valueAt(value, instancePath) === DATE;
}
function rank(error) {
	return error.keyword === "type" ? 0 : 1;
}
function isEmptyBlock(error, value) {
	if (error.keyword !== "required" || !EMPTY_IS_ABSENT.test(error.instancePath)) return false;
	const block = valueAt(value, error.instancePath);
	return block !== null && typeof block === "object" && Object.keys(block).length === 0;
}
function isWithin(pointer, item) {
	return pointer === item || pointer.startsWith(`${item}/`);
}

// core/validate/schema/project-mistakes.ts
const projectMistakes = perProject((project) => {
	const reported = new Set(project.findings.filter((finding) => finding.rule === "shape").map(({ path, range }) => `${path}:${range.line}:${range.column}`));
	const files = [];
	for (const [path, document] of project.documents ?? []) {
		const rows = kindOfPath(pathInProject(project, path))?.rows ?? [];
		const mistakes = documentMistakes(rows, document).filter(({ kind, pointer }) => {
			if (kind !== "wrong-type" || reported.size === 0) return true;
			const { line, column } = document.locate(pointer);
			return !reported.has(`${path}:${line}:${column}`);
		});
		if (mistakes.length > 0) files.push({
			path,
			document,
			mistakes
		});
	}
	return files;
});

// core/validate/rules/schema/mistake-rules.ts
const DESCRIPTIONS = {
	"wrong-type": "A value has another type than its field takes: a number or a date where a text belongs, `\"true\"` for true, a text for a list.",
	"not-allowed-value": "A value is none of those its field takes.",
	"missing-field": "A field that must be there is missing, or misspelt.",
	"unknown-block-key": "A block that takes no other fields has one: `experimental_config.json`, settings of a step, arguments of a test.",
	"conflicting-fields": "Two fields stand together although one excludes the other.",
	"out-of-range": "A number is smaller or larger than its field takes.",
	"too-short": "A text, list or map that must hold something is empty.",
	"too-many": "A list has more entries than it may have.",
	"wrong-format": "A text is not of the form its field takes, such as an address, a path or a duration."
};
const MISTAKE_RULES = Object.keys(DESCRIPTIONS).map((kind) => {
	return {
		name: kind,
		class: "adk",
		severity: "error",
		description: DESCRIPTIONS[kind],
		check: (project) => findingsOf(project, kind)
	};
});
function findingsOf(project, kind) {
	return projectMistakes(project).flatMap(({ path, document, mistakes }) => mistakes.filter((mistake) => mistake.kind === kind).map(({ pointer, at, message, hint }) => ({
		rule: kind,
		severity: "error",
		message,
		...hint === void 0 ? {} : { hint },
		path,
		range: at === "key" ? document.locateKey(pointer) : document.locate(pointer)
	})));
}

// core/validate/rules/schema/missing-base-url.ts
const missingBaseUrl = {
	name: "missing-base-url",
	class: "adk",
	severity: "error",
	description: "An environment of an API integration signs in (`auth_type`) but has no `base_url`.",
	check: check$6
};
const READ = /* @__PURE__ */ new Set([
	"sandbox",
	"pre-release",
	"pre_release",
	"live"
]);
const SIGNED_IN = /* @__PURE__ */ new Set([
	"basic",
	"apiKey",
	"oauth2"
]);
function check$6(project) {
	return resourcesOfKind(project, "api_integration").flatMap((integration) => entriesOf(field(integration.value, "environments")).flatMap(([name, environment]) => {
		const type = textOf(field(environment, "auth_type") ?? field(environment, "authType")) ?? "";
		const url = field(environment, "base_url") ?? field(environment, "baseUrl") ?? "";
		if (!READ.has(name) || !SIGNED_IN.has(type) || url !== "") return [];
		const place = keyRange(integration, `/environments/${escapePointer(name)}`);
		const message = `"${name}" signs in by ${type} but has no base_url.`;
		return [findingOf(missingBaseUrl, integration, place, message, "Add \"base_url:\", or set auth_type to none.")];
	}));
}

// core/validate/rules/schema/not-a-text.ts
const notAText = {
	name: "not-a-text",
	class: "greenroom",
	severity: "warning",
	description: "A number or `true` stands where a text is meant, in a field whose type the ADK does not check.",
	check: check$5
};
const TEXTS = [
	["transcript_correction", [
		"regular_expressions",
		"*",
		"regular_expression"
	]],
	["transcript_correction", [
		"regular_expressions",
		"*",
		"replacement"
	]],
	["step", [
		"conditions",
		"*",
		"name"
	]],
	["api_integration", [
		"operations",
		"*",
		"name"
	]],
	["test_case", [
		"function_call_assertions",
		"*",
		"name"
	]],
	["test_case", [
		"function_call_assertions",
		"*",
		"arguments",
		"*",
		"parameter_name"
	]],
	["test_case", [
		"function_call_assertions",
		"*",
		"arguments",
		"*",
		"expected_value"
	]]
];
function check$5(project) {
	return TEXTS.flatMap(([kind, path]) => resourcesOfKind(project, kind).flatMap((resource) => valuesAt(resource.value, path, "").flatMap(([pointer, value]) => {
		if (value === null || typeof value === "string") return [];
		const written = resource.scalarAt?.(pointer) ?? null;
		const hint = written === null ? "Write a text." : `Put it in quotes: '${written.source}'.`;
		const message = `${placeWords(pointer)} is meant to be a text, but is ${foundWords(value, written)}.`;
		return [findingOf(notAText, resource, pointer, message, hint)];
	})));
}
function valuesAt(value, path, pointer) {
	const [first, ...rest] = path;
	if (first === void 0) return [[pointer, value]];
	if (first !== "*") {
		const below = field(value, first);
		return below === void 0 ? [] : valuesAt(below, rest, `${pointer}/${first}`);
	}
	return (Array.isArray(value) ? Object.entries(value) : entriesOf(value)).flatMap(([key, item]) => valuesAt(item, rest, `${pointer}/${escapePointer(key)}`));
}

// core/validate/rules/schema/sip-headers.ts
const sipHeaders = {
	name: "sip-headers",
	class: "greenroom",
	severity: "warning",
	description: "The `sip_headers` of a handoff are no list of `key` and `value`, or a value is no text; nothing else checks them.",
	check: check$4
};
function check$4(project) {
	return resourcesOfKind(project, "handoff").flatMap((handoff) => {
		const headers = field(handoff.value, "sip_headers") ?? null;
		if (headers === null) return [];
		if (Array.isArray(headers)) return headers.flatMap((header, index) => checkHeader(handoff, header, index));
		return [findingOf(sipHeaders, handoff, "/sip_headers", "\"sip_headers\" must be a list of key and value.", "Write \"- key: X-Reason\" and \"value: …\" below it for each header.")];
	});
}
function checkHeader(handoff, header, index) {
	const place = `/sip_headers/${index}`;
	for (const name of ["key", "value"]) {
		if (textOf(field(header, name)) !== null) continue;
		const isThere = field(header, name) !== void 0;
		const message = isThere ? `The "${name}" of a SIP header must be a text.` : `A SIP header has no "${name}".`;
		const hint = isThere ? "Put it in quotes." : `Add "${name}:".`;
		return [findingOf(sipHeaders, handoff, isThere ? `${place}/${name}` : place, message, hint)];
	}
	return [];
}

// core/validate/rules/schema/threshold-range.ts
const thresholdRange = {
	name: "threshold-range",
	class: "greenroom",
	severity: "warning",
	description: "A step's threshold of voice activity is a probability, but not between 0 and 1.",
	check: check$3
};
const THRESHOLDS = ["speech_threshold", "silence_threshold"];
function check$3(project) {
	return resourcesOfKind(project, "step").flatMap((step) => THRESHOLDS.flatMap((name) => {
		const value = field(field(step.value, "vad"), name);
		if (typeof value !== "number" || value >= 0 && value <= 1) return [];
		const message = `"${name}" is a probability: ${value} is not between 0 and 1.`;
		return [findingOf(thresholdRange, step, `/vad/${name}`, message, "Usual values are 0.35 for speech and 0.2 for silence.")];
	}));
}

// core/validate/schema/top-level-key.ts
function isTopLevelKey({ rows, pointer }) {
	return !pointer.slice(1).includes("/") && rows.some(({ layout }) => layout.type === "list" || layout.type === "section");
}

// core/validate/schema/unknown-fields.ts
const MOST = 200;
const OPEN = /* @__PURE__ */ new Set(["project", "experimental-config"]);
const EITHER_CASE = /\/(?:config|env_phone_numbers)$|\/environments(?:\/[^/]+)?$/;
const TOLD_ELSEWHERE = /\/env_phone_numbers\/pre-release$/;
const unknownFields = perProject((project) => {
	const told = new Map(projectMistakes(project).map(({ path, mistakes }) => [path, mistakes]));
	const found = [];
	for (const [path, document] of project.documents ?? []) {
		const rows = kindOfPath(pathInProject(project, path))?.rows ?? [];
		const schema = schemaOfFile(rows)?.name;
		const node = schema === void 0 ? null : rootNode(schema);
		if (schema === void 0 || node === null) continue;
		const unseen = new Set(unseenItems(rows, document.value));
		const mistakes = new Set(told.get(path)?.map(({ pointer }) => pointer));
		const fields = unknownIn(document.value, node, "", unseen).filter(({ pointer, nearest }) => !mistakes.has(pointer) && !TOLD_ELSEWHERE.test(pointer) && (nearest !== null || !OPEN.has(schema)));
		found.push(...fields.slice(0, MOST).map((field) => ({
			...field,
			path,
			document,
			rows
		})));
	}
	return found;
});
function unknownIn(value, node, pointer, unseen) {
	if (value === null || typeof value !== "object" || unseen.has(pointer)) return [];
	const isList = Array.isArray(value);
	const [fields, isClosed, values] = node;
	const known = Object.keys(fields);
	const isAnyName = isList || isClosed || values !== -1 || known.length === 0;
	return Object.entries(value).flatMap(([key, field]) => {
		const place = `${pointer}/${escapePointer(key)}`;
		if (!isAnyName && !isKnown(key, fields, pointer)) {
			const free = known.filter((name) => !Object.hasOwn(value, name));
			return [{
				pointer: place,
				key,
				known,
				nearest: nearestName(key, free) ?? nearestName(key, known)
			}];
		}
		const below = nodeBelow(node, key, isList);
		return below === null ? [] : unknownIn(field, below, place, unseen);
	});
}
function isKnown(key, fields, pointer) {
	if (Object.hasOwn(fields, key)) return true;
	const snake = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
	return EITHER_CASE.test(pointer) && Object.hasOwn(fields, snake);
}

// core/validate/rules/schema/unknown-field.ts
const unknownField = {
	name: "unknown-field",
	class: "greenroom",
	severity: "warning",
	description: "A field has a name that nothing reads, so it has no effect.",
	check: check$2
};
function check$2(project) {
	return unknownFields(project).filter((field) => !isTopLevelKey(field)).map(({ path, document, pointer, key, known, nearest }) => ({
		rule: unknownField.name,
		severity: unknownField.severity,
		message: `Nothing reads ${JSON.stringify(key.slice(0, 80))}, so it has no effect.`,
		hint: nearest === null ? didYouMean("", known, "fields here") : `Did you mean "${nearest}"?`,
		path,
		range: document.locateKey(pointer)
	}));
}

// core/validate/rules/schema/unknown-top-level-key.ts
const unknownTopLevelKey = {
	name: "unknown-top-level-key",
	class: "greenroom",
	severity: "warning",
	description: "A list or section has a name that nothing reads; a push then deletes what the right one should hold.",
	check: check$1
};
function check$1(project) {
	return unknownFields(project).filter(isTopLevelKey).map((unknown) => ({
		rule: unknownTopLevelKey.name,
		severity: unknownTopLevelKey.severity,
		message: `Nothing reads ${JSON.stringify(unknown.key.slice(0, 80))}${consequence(unknown)}`,
		hint: didYouMean(unknown.nearest ?? unknown.key, unknown.known, "keys of this file"),
		path: unknown.path,
		range: unknown.document.locateKey(unknown.pointer),
		...missing(unknown)
	}));
}
function missing({ nearest }) {
	const kind = nearest !== null && Object.hasOwn(KINDS, nearest) ? KINDS[nearest] : void 0;
	return kind === void 0 ? {} : { about: {
		state: "missing",
		kind,
		name: null
	} };
}
const KINDS = {
	entities: "entity",
	handoffs: "ho",
	sms_templates: "twilio_sms",
	attributes: "attr",
	variants: "variant",
	translations: "tn"
};
function consequence({ rows, document, known }) {
	const isMissing = (name) => field(document.value, name) === void 0;
	const lists = rows.flatMap(({ layout }) => layout.type === "list" && known.includes(layout.list) && isMissing(layout.list) ? [layout.list] : []);
	if (lists.length === 0) return ", so it has no effect.";
	return `: without ${quotedList(lists)} the file holds none, and a push deletes all there are.`;
}

// core/validate/rules/schema/unquoted-value.ts
const unquotedValue = {
	name: "unquoted-value",
	class: "greenroom",
	severity: "warning",
	description: "A telephone number, a code with leading zeros or a date is not quoted, so YAML makes a number or a date of it.",
	check
};
const LOSING = /^[-+]?(?:0[box]|0\d)|^\+\d/;
const MAYBE = /(?:[:,[]|^[ \t]*-)[ \t]+(?:\+\d|[-+]?0[box\d]|\d{4}-\d)/m;
const MAYBE_DATE = /^\d{4}-\d{1,2}-\d/;
const MEANT = /^\/(?:simulated_at$|(?:dtmf_config|vad|llm)\/)|\/config\/(?:min|max)$/;
function check(project) {
	const wrong = new Set(projectMistakes(project).flatMap(({ path, mistakes }) => mistakes.map(({ pointer }) => `${path} ${pointer}`)));
	const findings = [];
	for (const [path, document] of project.documents ?? []) if (!path.endsWith(".json") && MAYBE.test(project.files.get(path)?.text ?? "")) {
		for (const [pointer, written] of changedIn(document.value, "", document)) if (!wrong.has(`${path} ${pointer}`)) findings.push(findingAt(path, document, pointer, written));
	}
	return findings;
}
function findingAt(path, document, pointer, { type, source }) {
	const kind = type === "timestamp" ? "a date" : "a number";
	return {
		rule: unquotedValue.name,
		severity: unquotedValue.severity,
		message: `${placeWords(pointer)} is read as ${kind}, and no longer as ${source}.`,
		hint: `Put it in quotes: '${source}'.`,
		path,
		range: document.locate(pointer)
	};
}
function* changedIn(value, pointer, document) {
	if (typeof value === "number" || typeof value === "string" && MAYBE_DATE.test(value)) {
		const written = document.scalarAt(pointer);
		if (written?.plain !== true || MEANT.test(pointer)) return;
		if (typeof value === "number" ? LOSING.test(written.source) : written.type === "timestamp") yield [pointer, written];
	} else if (value !== null && typeof value === "object") for (const [key, field] of Object.entries(value)) yield* changedIn(field, `${pointer}/${escapePointer(key)}`, document);
}

// core/validate/rules/schema/schema-rules.ts
const SCHEMA_RULES = [
	...MISTAKE_RULES,
	missingBaseUrl,
	unknownTopLevelKey,
	unknownField,
	unquotedValue,
	hyphenEnvironment,
	sipHeaders,
	booleanBound,
	thresholdRange,
	functionStepType,
	notAText,
	environmentValues
];

// core/validate/rules.ts
const RULES = [
	...SCHEMA_RULES,
	...PYTHON_RULES,
	...REFERENCE_RULES,
	...NAME_RULES,
	...USAGE_RULES,
	...CHANGE_RULES
];

// core/validate/describe-rule.ts
const RULE_DESCRIPTIONS = [...OTHER_RULES, ...RULES];
const BY_NAME = new Map(RULE_DESCRIPTIONS.map((rule) => [rule.name, rule]));
const FIXED = new Set(OTHER_RULES.filter(({ fixed }) => fixed).map(({ name }) => name));
function describeRule(name) {
	return BY_NAME.get(name);
}
function whyFixed(rule) {
	if (rule.class === "adk") return "the vendor's validator rejects it, so it stays an error";
	return FIXED.has(rule.name) ? "without it the rest could not be trusted" : null;
}

// core/promotion/checks-problems.ts
const NO_REASON = "a suppression needs a reason that somebody else understands";
function checksProblems(checks) {
	const rules = Object.keys(checks?.rules ?? {}).flatMap((name) => ruleProblems(name, {
		pointer: `/checks/rules/${escapePointer(name)}`,
		at: "key"
	}, "given another severity"));
	const suppress = (checks?.suppress ?? []).flatMap(({ rule, path, reason, until }, index) => {
		const pointer = `/checks/suppress/${index}`;
		return [
			...ruleProblems(rule, {
				pointer: `${pointer}/rule`,
				at: "value"
			}, "suppressed"),
			...reason.trim() === "" ? [{
				pointer: `${pointer}/reason`,
				at: "value",
				message: NO_REASON
			}] : [],
			...path === void 0 ? [] : pathProblems(path, `${pointer}/path`),
			...until === void 0 ? [] : dateProblems(until, `${pointer}/until`)
		];
	});
	return [...rules, ...suppress];
}
function ruleProblems(name, place, what) {
	const rule = describeRule(name);
	if (rule === void 0) {
		const changeable = RULE_DESCRIPTIONS.filter((one) => whyFixed(one) === null).map((one) => one.name);
		const message = `there is no rule called ${JSON.stringify(name)}`;
		return [{
			...place,
			message,
			hint: didYouMean(name, changeable, "rules")
		}];
	}
	const why = whyFixed(rule);
	return why === null ? [] : [{
		...place,
		message: `${name} cannot be ${what}: ${why}`
	}];
}
function pathProblems(path, pointer) {
	if (path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && !path.includes("\\")) return [];
	return [{
		pointer,
		at: "value",
		message: `${JSON.stringify(path)} is not a path from the repository's root`,
		hint: "Write it like agents/front-desk/topics/* or agents/**."
	}];
}
function dateProblems(until, pointer) {
	const day = /* @__PURE__ */ new Date(`${until}T00:00:00Z`);
	if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) return [];
	return [{
		pointer,
		at: "value",
		message: `there is no day ${until}`,
		hint: "Write it like 2026-12-31."
	}];
}

// core/promotion/windows.ts
const DAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
const MINUTE = 6e4;
const HORIZON_MINUTES = 21600;
function parseWindow(allow, zone) {
	const match = /^([A-Za-z]{3}(?:[-,][A-Za-z]{3}){0,6}) +(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(allow.trim());
	if (match === null) return `the window ${JSON.stringify(allow)} cannot be read: write it like Mon-Thu 09:00-17:00`;
	const days = daysOf(match[1] ?? "");
	if (typeof days === "string") return days;
	const [from, to] = [minutes(match[2], match[3]), minutes(match[4], match[5])];
	if (from === null || to === null || from === 1440) return `the window ${JSON.stringify(allow)} has a time that does not exist: hours are 00:00 to 24:00`;
	if (from === to) return `the window ${JSON.stringify(allow)} is empty: for a whole day write 00:00-24:00`;
	if (!isZone(zone)) return `the zone ${JSON.stringify(zone)} is not known: use an IANA name like Europe/London`;
	return {
		days,
		from,
		to,
		zone
	};
}
function windowState(windows, now) {
	const start = Date.parse(now);
	if (Number.isNaN(start)) return {
		open: false,
		opensAt: null
	};
	if (windows.some((window) => isInside(window, start))) return {
		open: true,
		opensAt: null
	};
	const opens = windows.map((window) => nextOpening(window, start)).filter((at) => at !== null);
	return {
		open: false,
		opensAt: opens.length === 0 ? null : new Date(Math.min(...opens)).toISOString()
	};
}
function nextOpening(window, start) {
	const aligned = Math.floor(start / MINUTE) * MINUTE;
	for (let step = 1; step <= HORIZON_MINUTES / 15; step++) {
		if (!isInside(window, aligned + step * 15 * MINUTE)) continue;
		let at = aligned + ((step - 1) * 15 + 1) * MINUTE;
		while (!isInside(window, at)) at += MINUTE;
		return at;
	}
	return shortWindow(window, aligned);
}
function shortWindow(window, aligned) {
	const length = (window.to - window.from + 1440) % 1440;
	if (length === 0 || length >= 15) return null;
	for (let minute = 1; minute <= HORIZON_MINUTES; minute++) if (isInside(window, aligned + minute * MINUTE)) return aligned + minute * MINUTE;
	return null;
}
function isInside({ days, from, to, zone }, at) {
	const { day, minute } = wallClock(zone, at);
	if (from < to) return days.has(day) && minute >= from && minute < to;
	return days.has(day) && minute >= from || days.has((day + 6) % 7) && minute < to;
}
const formats = /* @__PURE__ */ new Map();
function wallClock(zone, at) {
	let format = formats.get(zone);
	if (format === void 0) {
		format = new Intl.DateTimeFormat("en-US", {
			timeZone: zone,
			weekday: "short",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23"
		});
		formats.set(zone, format);
	}
	const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
	return {
		day: DAYS.indexOf(parts["weekday"] ?? ""),
		minute: Number(parts["hour"]) * 60 + Number(parts["minute"])
	};
}
function daysOf(text) {
	const days = /* @__PURE__ */ new Set();
	for (const part of text.split(",")) {
		const ends = part.split("-").map((name) => DAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase()));
		const [first = -1, last = first] = ends;
		if (ends.length > 2 || ends.includes(-1)) return `the days ${JSON.stringify(text)} cannot be read: use ${DAYS.join(", ")}`;
		for (let day = first;; day = (day + 1) % 7) {
			days.add(day);
			if (day === last) break;
		}
	}
	return days;
}
function minutes(hour, minute) {
	const total = Number(hour) * 60 + Number(minute);
	return Number(minute) < 60 && total <= 1440 ? total : null;
}
function isZone(zone) {
	try {
		return new Intl.DateTimeFormat("en-US", { timeZone: zone }).resolvedOptions().timeZone !== "" && !/^[+-]/.test(zone);
	} catch {
		return false;
	}
}

// core/promotion/config-rules.ts
function configRules(config) {
	const environments = Object.entries(config.environments);
	return [
		...environments.flatMap(([name, entry]) => environmentProblems(config, name, entry)),
		...sharedBranches(environments),
		...circles(config),
		...(config.agents ?? []).flatMap((entry, index) => agentProblems(entry, `/agents/${index}`)),
		...checksProblems(config.checks)
	];
}
function environmentProblems(config, name, entry) {
	const problems = [];
	const pointer = `/environments/${escapePointer(name)}`;
	const runtimes = Object.keys(config.runtimes);
	const names = Object.keys(config.environments);
	const add = (field, message, hint) => problems.push({
		pointer: `${pointer}/${field}`,
		at: "value",
		message,
		...hint === void 0 ? {} : { hint }
	});
	if (!runtimes.includes(entry.runtime)) add("runtime", `there is no runtime called ${JSON.stringify(entry.runtime)}`, didYouMean(entry.runtime, runtimes, "runtimes"));
	if (!isBranchName(entry.branch) || entry.branch.startsWith("refs/")) add("branch", `${JSON.stringify(entry.branch)} cannot be the name of a branch`);
	const below = entry.promotes_from;
	if (below !== void 0 && !names.includes(below)) add("promotes_from", `there is no environment called ${JSON.stringify(below)}`, didYouMean(below, names, "environments"));
	for (const [index, { allow, zone }] of (entry.gates?.windows ?? []).entries()) {
		const window = parseWindow(allow, zone);
		if (typeof window === "string") add(`gates/windows/${index}`, window);
	}
	return problems;
}
function sharedBranches(environments) {
	return environments.flatMap(([name, { branch }], index) => {
		const [first] = environments.slice(0, index).find(([, other]) => other.branch === branch) ?? [];
		if (first === void 0) return [];
		const message = `${name} has the branch ${JSON.stringify(branch)} of ${first}: each environment needs one of its own`;
		return [{
			pointer: `/environments/${escapePointer(name)}/branch`,
			at: "value",
			message
		}];
	});
}
function circles({ environments }) {
	return Object.keys(environments).flatMap((name) => {
		const seen = [name];
		for (let at = environments[name]?.promotes_from; at !== void 0; at = environments[at]?.promotes_from) {
			if (at === name) {
				const message = `${[...seen, name].join(" promotes from ")}: a circle has no first stage`;
				return [{
					pointer: `/environments/${escapePointer(name)}/promotes_from`,
					at: "value",
					message
				}];
			}
			if (seen.includes(at)) return [];
			seen.push(at);
		}
		return [];
	});
}
function agentProblems({ path, name }, pointer) {
	const parts = path.split("/");
	if (!(path === "." || parts.every((part) => part !== "" && part !== "." && part !== "..")) || path.includes("\\")) return [{
		pointer: `${pointer}/path`,
		at: "value",
		message: `${JSON.stringify(path)} is not a path from the repository's root`,
		hint: "Write it like agents/* or . for the root."
	}];
	if (name !== void 0 && path.includes("*")) return [{
		pointer: `${pointer}/name`,
		at: "value",
		message: `a name fits one agent, and ${path} can be several`,
		hint: "Leave the name out: each agent is called as its folder."
	}];
	return [];
}

// core/promotion/duration.ts
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function durationMs(text) {
	const [, count = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
	return Number(count === "" ? NaN : count) * (UNITS[unit] ?? NaN);
}
function durationText(ms) {
	const unit = [
		"d",
		"h",
		"m"
	].find((name) => ms !== 0 && ms % (UNITS[name] ?? 1) === 0) ?? "s";
	return `${ms / (UNITS[unit] ?? 1)}${unit}`;
}

// core/promotion/schema-problems.ts
function schemaProblems(value) {
	if (value === null) return [{
		pointer: "",
		at: "value",
		message: "greenroom.yaml is empty: it needs runtimes and environments"
	}];
	if (validate(value)) return [];
	return (validate.errors ?? []).filter((error) => error.propertyName === void 0).map(problemOf);
}
function problemOf(error) {
	const pointer = error.instancePath;
	const params = error.params;
	const place = wordsOf(pointer);
	switch (error.keyword) {
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const known = Object.keys(error.parentSchema?.["properties"] ?? {});
			const message = `${JSON.stringify(key)} is not a key of ${place}`;
			return {
				pointer: `${pointer}/${escapePointer(key)}`,
				at: "key",
				message,
				hint: didYouMean(key, known, "keys")
			};
		}
		case "propertyNames": {
			const key = String(params["propertyName"]);
			const message = `${JSON.stringify(key)} is not a name: letters, digits, - and _, not more than 63`;
			return {
				pointer: `${pointer}/${escapePointer(key)}`,
				at: "key",
				message
			};
		}
		case "required": return {
			pointer,
			at: "key",
			message: `${place} needs ${JSON.stringify(params["missingProperty"])}`
		};
		case "enum": return {
			pointer,
			at: "value",
			...notAllowed(place, error)
		};
		case "type": return {
			pointer,
			at: "value",
			message: `${place} must be ${TYPES[String(params["type"])] ?? "something else"}`,
			...example(error)
		};
		case "pattern": return {
			pointer,
			at: "value",
			message: `${place} cannot be read`,
			...example(error)
		};
		default: return {
			pointer,
			at: "value",
			message: `${place} is empty`,
			...example(error)
		};
	}
}
const TYPES = {
	object: "a map",
	array: "a list",
	string: "a text"
};
function notAllowed(place, error) {
	const allowed = (error.params.allowedValues ?? []).map(String);
	const found = typeof error.data === "string" ? error.data.slice(0, 40) : null;
	const hint = found === null ? {} : { hint: didYouMean(found, allowed, "values") };
	return {
		message: `${place} must be ${allowed.length > 1 ? "one of " : ""}${allowed.join(", ")}`,
		...hint
	};
}
function example(error) {
	const [first] = error.parentSchema?.["examples"] ?? [];
	if (first === void 0) return {};
	return { hint: `Write it like ${typeof first === "string" ? first : JSON.stringify(first)}.` };
}
function wordsOf(pointer) {
	if (pointer === "") return "greenroom.yaml";
	return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}

// core/promotion/load-config.ts
function loadConfig(file) {
	const document = parseYaml(file.text);
	if (!document.ok) return {
		config: null,
		findings: [{
			rule: "syntax",
			severity: "error",
			message: `this is not YAML: ${document.message}`,
			path: file.path,
			range: document.range
		}]
	};
	const wrong = schemaProblems(document.value);
	const findings = (wrong.length > 0 ? wrong : configRules(written(document.value))).map(({ pointer, at, message, hint }) => {
		const range = at === "key" ? document.locateKey(pointer) : document.locate(pointer);
		return {
			rule: "config",
			severity: "error",
			message,
			...hint === void 0 ? {} : { hint },
			path: file.path,
			range
		};
	});
	findings.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
	return {
		config: findings.length > 0 ? null : filled(written(document.value), document),
		findings
	};
}
function written(value) {
	return value;
}
function filled(config, document) {
	return {
		agents: (config.agents ?? [{ path: "**" }]).map((entry) => ({ ...entry })),
		runtimes: Object.fromEntries(Object.entries(config.runtimes).map(([name, entry]) => [name, { ...entry }])),
		environments: inPromotionOrder(Object.entries(config.environments).map(([name, entry]) => environment(name, entry))),
		checks: {
			fail_on: config.checks?.fail_on ?? "error",
			not_judged: config.checks?.not_judged ?? "report",
			deletion_limit: Number.parseInt(config.checks?.deletion_limit ?? "25%", 10),
			rules: { ...config.checks?.rules },
			suppress: (config.checks?.suppress ?? []).map((entry, index) => ({
				...entry,
				range: document.locate(`/checks/suppress/${index}`)
			}))
		},
		...config.tests === void 0 ? {} : { tests: { ...config.tests } }
	};
}
function environment(name, entry) {
	const { branch, runtime, promotes_from, drift, gates } = entry;
	return {
		name,
		branch,
		runtime,
		...promotes_from === void 0 ? {} : { promotes_from },
		drift: drift ?? "report",
		gates: {
			approval: gates?.approval ?? "none",
			test_sets: gates?.test_sets ?? "none",
			soakMs: durationMs(gates?.soak ?? "0s"),
			windows: (gates?.windows ?? []).map((window) => ({ ...window }))
		}
	};
}
function inPromotionOrder(environments) {
	const ordered = [];
	const place = (entry) => {
		if (ordered.includes(entry)) return;
		const below = environments.find(({ name }) => name === entry.promotes_from);
		if (below !== void 0) place(below);
		ordered.push(entry);
	};
	environments.forEach(place);
	return ordered;
}

// core/check/name-agents.ts
const CONFIG_PATH = "greenroom.yaml";
const known = /* @__PURE__ */ new WeakMap();
function nameAgents(at) {
	const before = known.get(at);
	if (before !== void 0) return before;
	const made = readNames(at);
	known.set(at, made);
	return made;
}
async function readNames(at) {
	const file = (await at.readFiles([CONFIG_PATH])).get(CONFIG_PATH);
	const { config, findings } = file === void 0 ? {
		config: null,
		findings: []
	} : loadConfig(file);
	const roots = findProjectRoots(at.entries.filter(({ type }) => type !== "folder").map(({ path }) => path));
	const atRoot = roots.includes("") ? await readYaml(at, "project.yaml") : null;
	const named = agentsOf(config, roots, (root) => root === "" ? atRoot : null);
	return {
		config,
		roots,
		agents: named.agents,
		findings: [...findings, ...named.findings]
	};
}
async function readYaml(at, path) {
	const file = (await at.readFiles([path])).get(path);
	const document = file === void 0 ? null : parseYaml(file.text);
	return document?.ok === true ? document.value : null;
}

// core/agent/is-ignored-file.ts
function isIgnoredFile(pathFromProjectRoot) {
	const slash = pathFromProjectRoot.indexOf("/");
	if (slash === -1) return false;
	if (LAYOUT_FOLDERS.has(pathFromProjectRoot.slice(0, slash))) return !isProjectFile(pathFromProjectRoot);
	return intendedPath(pathFromProjectRoot) !== null;
}

// core/git/read-projects.ts
const MAX_PROJECT_BYTES = 67108864;
async function readProjects(at, options = {}) {
	const entries = at.entries.filter((entry) => entry.type !== "folder");
	const all = findProjectRoots(entries.map((entry) => entry.path));
	const chosen = options.roots === void 0 ? all : all.filter((root) => options.roots?.includes(root));
	const owned = entriesByRoot(all, entries);
	const projects = [];
	for (const root of chosen) projects.push(await readProject(at, root, owned.get(root) ?? NOTHING));
	return projects;
}
const NOTHING = {
	entries: [],
	ignored: [],
	others: /* @__PURE__ */ new Map()
};
function entriesByRoot(roots, entries) {
	const known = new Set(roots);
	const owned = new Map(roots.map((root) => [root, emptyOwned()]));
	for (const entry of entries) {
		const root = rootOf(entry.path, known);
		if (root === null) continue;
		const inside = root === "" ? entry.path : entry.path.slice(root.length + 1);
		if (isProjectFile(inside) || isLink(entry) && mayHoldProjectFiles(inside)) owned.get(root)?.entries.push(entry);
		else {
			owned.get(root)?.others.set(entry.path, entry.oid);
			if (isIgnoredFile(inside)) owned.get(root)?.ignored.push(entry.path);
		}
	}
	return owned;
}
function emptyOwned() {
	return {
		entries: [],
		ignored: [],
		others: /* @__PURE__ */ new Map()
	};
}
function rootOf(path, roots) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const folder = path.slice(0, end);
		if (roots.has(folder)) return folder;
	}
	return roots.has("") ? "" : null;
}
function isLink(entry) {
	return entry.type === "symlink" || entry.type === "submodule";
}
const MANAGED_FOLDERS = new Set("agent_settings config flows functions topics voice chat test_sets test_suite documents variables real_time_configuration".split(" "));
function mayHoldProjectFiles(inside) {
	return MANAGED_FOLDERS.has(inside.split("/", 1)[0] ?? "");
}
async function readProject(at, root, owned) {
	const { entries, ignored, others } = owned;
	const refused = [];
	const wanted = [];
	let bytes = 0;
	for (const entry of entries) if (entry.refused !== void 0) refused.push({
		path: entry.path,
		reason: entry.refused
	});
	else if (bytes + entry.size > MAX_PROJECT_BYTES) refused.push({
		path: entry.path,
		reason: "too-large"
	});
	else {
		bytes += entry.size;
		wanted.push(entry.path);
	}
	const files = await at.readFiles(wanted);
	for (const path of wanted) if (!files.has(path)) refused.push({
		path,
		reason: "not-utf8"
	});
	return {
		root,
		commit: at.commit,
		files,
		ignored,
		...at.commit === null ? {} : { others },
		refused
	};
}

// core/operations/agent-reader.ts
function createAgentReader(repo) {
	const commits = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	async function digestOf(at, name, root) {
		const key = `${at.folderId(root)} ${name}`;
		const known = folders.get(key);
		if (known !== void 0) return known;
		const [source] = await readProjects(at, { roots: [root] });
		const digest = source === void 0 ? null : versionOf(loadProject(source, { name }))?.digest ?? null;
		folders.set(key, digest);
		return digest;
	}
	return async (commit) => {
		const known = commits.get(commit);
		if (known !== void 0) return known;
		const at = await readRepository(repo, commit);
		const { config, agents: named } = await nameAgents(at);
		const agents = [];
		for (const { name, root } of named) agents.push({
			name,
			root,
			digest: await digestOf(at, name, root)
		});
		const reading = {
			commit,
			config,
			agents
		};
		commits.set(commit, reading);
		return reading;
	};
}

// core/operations/read-config.ts
const CONFIG_FILE = "greenroom.yaml";
async function readConfig(at) {
	const file = (await at.readFiles([CONFIG_FILE])).get(CONFIG_FILE);
	if (file === void 0) return {
		config: null,
		problem: `there is no ${CONFIG_FILE}`
	};
	const { config, findings } = loadConfig(file);
	const error = findings.find(({ severity }) => severity === "error");
	if (error === void 0 && config !== null) return {
		config,
		problem: null
	};
	const place = error === void 0 ? "" : `:${error.range.line}:${error.range.column}`;
	return {
		config: null,
		problem: `${CONFIG_FILE}${place}: ${error?.message ?? "it cannot be read"}`
	};
}

// core/git/history.ts
async function firstParents(repo, commit, limit, without = []) {
	const args = [
		"log",
		"-z",
		"--first-parent",
		"--no-show-signature",
		"--no-mailmap",
		"--encoding=UTF-8",
		`--max-count=${limit}`,
		"--format=%H%x00%T%x00%P%x00%s%x00%an%x00%ct"
	];
	const revisions = [commit, ...without.map((other) => `^${other}`)];
	const fields = (await git(repo, [
		...args,
		"--end-of-options",
		...revisions
	])).toString("utf8").split("\0");
	const infos = [];
	for (let at = 0; at + 5 < fields.length; at += 6) {
		const [id = "", tree = "", parents = "", subject = "", author = "", date = ""] = fields.slice(at, at + 6);
		infos.push({
			commit: id,
			tree,
			parents: parents.split(" ").filter(Boolean),
			subject,
			author,
			date: isoDate(date)
		});
	}
	return infos;
}
function isoDate(seconds) {
	const date = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	return Number.isNaN(date.getTime()) ? (/* @__PURE__ */ new Date(0)).toISOString() : date.toISOString();
}
async function commitInfo(repo, commit) {
	const [info] = await firstParents(repo, commit, 1);
	if (info === void 0) throw gitFailed(repo, ["log"], {
		code: 1,
		stdout: Buffer.of(),
		stderr: `no commit ${commit}`
	});
	return info;
}
async function changedPaths(repo, before, after) {
	return (await git(repo, [
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		"--no-ext-diff",
		"--end-of-options",
		before,
		after
	])).toString("utf8").split("\0").filter(Boolean).sort();
}
async function commitTrailers(repo, commit) {
	const args = [
		"log",
		"-z",
		"--max-count=1",
		"--no-show-signature",
		"--format=%(trailers:only=true,unfold=true)",
		"--end-of-options",
		commit
	];
	const trailers = /* @__PURE__ */ new Map();
	for (const line of (await git(repo, args)).toString("utf8").replaceAll("\0", "").split("\n")) {
		const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*): (.*)$/.exec(line) ?? [];
		if (key !== void 0 && value !== void 0) trailers.set(key, [...trailers.get(key) ?? [], value.trim()]);
	}
	return trailers;
}

export { EVENT_ID as $, buildTopicIndex as A, entriesOf as B, linearPattern as C, blockNameOf as D, PatternError as E, versionOf as F, didYouMean as G, listOf$1 as H, trimmed as I, loadProject as J, nearestName as K, findRenames as L, cosines as M, queryFeatures as N, isChannel as O, words$1 as P, WHOLE_FILE as Q, underNewNames as R, LONGEST_MATCHED_TEXT as S, compilePattern as T, textOf as U, field as V, OTHER_RULES as W, parsePython as X, findReferences as Y, remembered as Z, absoluteModule as _, readConfig as a, fetchCommits as at, misfit as b, nameAgents as c, mergeBase as ct, parseWindow as d, remoteFailed as dt, parseEvents as et, windowState as f, tokenFromEnvironment as ft, RULES as g, whyFixed as h, firstParents as i, listRemote as it, foldQuery as j, QUOTED as k, durationMs as l, parentsOf as lt, describeRule as m, commitInfo as n, bringCommits as nt, createAgentReader as o, hasCommit as ot, RULE_DESCRIPTIONS as p, matchesPath as q, commitTrailers as r, remoteHeads as rt, readProjects as s, isShallow as st, changedPaths as t, kindOfPath as tt, durationText as u, findRemote as ut, callArgument as v, parsePattern as w, quoted as x, testSetsOf as y, withoutPlace as z };
