import { r as __toESM } from "./rolldown-runtime.js";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { spawn } from "node:child_process";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
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
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}

// core/errors.ts
var GreenroomError = class extends Error {
	code;
	kind;
	hint;
	retryAfterMs;
	constructor(message, options) {
		super(message, { cause: options.cause });
		this.name = "GreenroomError";
		this.code = options.code;
		this.kind = options.kind ?? "person";
		this.hint = options.hint;
		this.retryAfterMs = options.retryAfterMs;
	}
};

// core/git/run-git.ts
const MEGABYTE = 1048576;
function runGit(args, options = {}) {
	const timeoutMs = options.timeoutMs ?? (options.network === void 0 ? 6e4 : 3e5);
	const maxBytes = options.maxBytes ?? 512 * MEGABYTE;
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...safeConfig(options), ...args], {
			cwd: options.cwd,
			env: environment(options),
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		let size = 0;
		let stopped = null;
		const stop = (error) => {
			stopped ??= error;
			child.kill("SIGKILL");
		};
		const timer = setTimeout(() => stop(tooSlow(args, timeoutMs)), timeoutMs);
		child.stdout.on("data", (chunk) => {
			size += chunk.length;
			if (size > maxBytes) stop(tooLoud(args, maxBytes));
			else out.push(chunk);
		});
		child.stderr.on("data", (chunk) => {
			if (err.length < 64) err.push(chunk);
		});
		child.on("error", (cause) => {
			clearTimeout(timer);
			reject(notStarted(cause));
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			if (stopped !== null) return reject(stopped);
			const stderr = redact(Buffer.concat(err).toString("utf8"), options.network?.token);
			resolve({
				code: code ?? 128,
				stdout: Buffer.concat(out),
				stderr
			});
		});
		child.stdin.on("error", () => {});
		child.stdin.end(options.input);
	});
}
function safeConfig(options) {
	return [
		"core.hooksPath=/dev/null",
		"core.fsmonitor=false",
		"core.quotePath=false",
		"credential.helper=",
		"gc.auto=0",
		"maintenance.auto=false",
		"protocol.allow=never",
		...transports(options.network?.url)
	].flatMap((entry) => ["-c", entry]);
}
function transports(url) {
	if (url === void 0) return [];
	if (url.startsWith("https:")) return ["protocol.https.allow=always"];
	if (url.startsWith("http:")) return ["protocol.http.allow=always"];
	return ["protocol.file.allow=always"];
}
function environment(options) {
	return {
		PATH: process.env["PATH"],
		HOME: "/dev/null",
		LC_ALL: "C",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: "",
		GIT_PAGER: "cat",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		...options.network === void 0 ? {} : {
			...proxies(),
			...tokenEnvironment(options.network)
		},
		...options.env
	};
}
const PROXY_NAMES = [
	"HTTPS_PROXY",
	"https_proxy",
	"NO_PROXY",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"GIT_SSL_CAINFO"
];
function proxies() {
	return Object.fromEntries(PROXY_NAMES.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]));
}
function tokenEnvironment(network) {
	if (network.token === void 0 || network.token === "" || !/^https?:/.test(network.url)) return {};
	const header = `http.${network.url}.extraHeader`;
	return {
		GIT_CONFIG_COUNT: "3",
		GIT_CONFIG_KEY_0: header,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: header,
		GIT_CONFIG_VALUE_1: `Authorization: Basic ${basic(network.token)}`,
		GIT_CONFIG_KEY_2: "http.followRedirects",
		GIT_CONFIG_VALUE_2: "false"
	};
}
function basic(token) {
	return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function redact(text, token) {
	const withoutUrls = text.replaceAll(/(\w+:\/\/)[^/@\s]+@/g, "$1***@");
	if (token === void 0 || token === "") return withoutUrls;
	return withoutUrls.replaceAll(token, "***").replaceAll(basic(token), "***");
}
function tooSlow(args, timeoutMs) {
	return new GreenroomError(`git ${args.find((arg) => !arg.startsWith("-")) ?? ""} took longer than ${timeoutMs / 1e3} s`, {
		code: "git-timeout",
		kind: "later"
	});
}
function tooLoud(args, maxBytes) {
	return new GreenroomError(`git ${args.find((arg) => !arg.startsWith("-")) ?? ""} answered with more than ${maxBytes / MEGABYTE} MB`, { code: "repository-too-large" });
}
function notStarted(cause) {
	return cause.code === "ENOENT" ? new GreenroomError("git is not on the PATH, or the folder is gone", {
		code: "git-missing",
		hint: "Install git 2.39 or newer.",
		cause
	}) : new GreenroomError(`git could not be started: ${cause.code ?? "unknown error"}`, {
		code: "git-missing",
		cause
	});
}

// core/git/git.ts
async function git(repo, args, options = {}) {
	const result = await tryGit(repo, args, options);
	if (result.code === 0) return result.stdout;
	throw gitFailed(repo, args, result);
}
function tryGit(repo, args, options = {}) {
	return runGit([`--git-dir=${repo.dir}`, ...args], {
		cwd: repo.dir,
		...options
	});
}
async function openRepository(path) {
	const whole = resolve(path);
	const found = await stat(whole).catch(() => null);
	if (found === null) throw notARepository(path, "the path does not exist");
	const cwd = found.isDirectory() ? whole : dirname(whole);
	const { code, stdout, stderr } = await runGit([
		"-c",
		"safe.directory=*",
		"rev-parse",
		"--absolute-git-dir"
	], { cwd });
	if (code === 0) return { dir: stdout.toString("utf8").replace(/\n$/, "") };
	throw notARepository(path, /not a git repository/.test(stderr) ? null : firstLine(stderr));
}
function gitFailed(repo, args, result) {
	const verb = args.find((arg) => !arg.startsWith("-") && !arg.includes("=")) ?? "git";
	if (/promisor|missing (blob|tree|object)|lazy fetching disabled/i.test(result.stderr)) return new GreenroomError(`${repo.dir} is a partial clone: git ${verb} misses objects`, {
		code: "objects-missing",
		hint: "Clone without --filter, or run `git fetch --refetch --no-filter`."
	});
	return new GreenroomError(`git ${verb} failed in ${repo.dir}: ${firstLine(result.stderr) || `exit code ${result.code}`}`, {
		code: "git-failed",
		kind: "bug"
	});
}
function firstLine(stderr) {
	const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
	return (lines.find((line) => /^(fatal|error|remote): /.test(line)) ?? lines[0] ?? "").replace(/^(fatal|error|remote): /, "").slice(0, 500);
}
function notARepository(path, why) {
	return new GreenroomError(`${path} is not a git repository${why === null ? "" : `: ${why}`}`, {
		code: "not-a-repository",
		hint: "Give a clone, a folder inside one, or a bare repository."
	});
}

// core/version/short-version.ts
function shortVersion(version) {
	return version === null ? "nothing" : version.replace(/^sha256:/, "").slice(0, 8);
}

// core/report/visible-text.ts
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
const UNUSUAL = /[^\t\n\x20-\x7E]/;
function visibleText(text) {
	if (!UNUSUAL.test(text)) return text;
	return text.replaceAll("\r\n", "\n").replaceAll(INVISIBLE, (character) => {
		return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
	});
}
const ON_ONE_LINE = /^[\x20-\x7E]*$/;
function visibleLine(text, limit = 200) {
	if (text.length <= limit && ON_ONE_LINE.test(text)) return text;
	const line = visibleText(text.length > limit * 4 ? text.slice(0, limit * 4) : text).replaceAll(/\s*\n\s*/g, " ⏎ ").replaceAll("	", " ");
	const characters = Array.from(line);
	return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}

// core/promotion/branch-name.ts
const NAME$2 = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|\.\/|@\{|\.lock(?:\/|$)))[\p{L}\p{N}_./+#@=,-]+(?<![./])$/u;
function isBranchName(name) {
	return name.length <= 250 && name !== "@" && name !== "HEAD" && NAME$2.test(name);
}

// core/git/ref-name.ts
const SUFFIX = /(?:[~^]\d{0,9}|\^\{(?:commit|tree)?\})*$/;
function isRevision(text) {
	if (text.length > 300) return false;
	const name = text.replace(SUFFIX, "");
	return name === "HEAD" || name === "@" || isBranchName(name);
}
function checkRevision(text) {
	if (!isRevision(text)) throw badRef(text);
}
function checkBranch(name) {
	if (!isBranchName(name) || name.startsWith("refs/")) throw badRef(name);
}
function badRef(text) {
	return new GreenroomError(`${JSON.stringify(text.slice(0, 80))} is not the name of a ref`, {
		code: "bad-ref",
		hint: "A ref is a branch, a tag or a commit id, perhaps with ~2 or ^1: letters, digits and . _ / + # @ = , - without a leading -."
	});
}

// core/git/together.ts
function together(ask) {
	const waiting = /* @__PURE__ */ new WeakMap();
	return (repo, keys) => {
		const before = waiting.get(repo);
		if (before !== void 0) {
			for (const key of keys) before.keys.add(key);
			return before.answers;
		}
		const all = new Set(keys);
		const answers = new Promise((resolve) => {
			setImmediate(resolve);
		}).then(() => {
			waiting.delete(repo);
			return ask(repo, [...all]);
		});
		waiting.set(repo, {
			keys: all,
			answers
		});
		return answers;
	};
}

// core/git/read-source.ts
const MAX_FILE_BYTES = 5242880;
async function resolveCommit(repo, ref) {
	return (await resolve$1(repo, ref)).commit;
}
async function resolve$1(repo, ref) {
	const found = await findCommitAndTree(repo, ref);
	if (found !== null) return found;
	const branches = await someBranches(repo);
	throw new GreenroomError(`there is no ref ${ref} in ${repo.dir}`, {
		code: "ref-not-found",
		hint: branches.length === 0 ? "The repository has no branch yet." : `Branches: ${branches.join(", ")}`
	});
}
async function findCommit(repo, ref) {
	return (await findCommitAndTree(repo, ref))?.commit ?? null;
}
async function findCommitAndTree(repo, ref) {
	checkRevision(ref);
	const names = [ref, `refs/remotes/origin/${ref}`].flatMap((name) => [`${name}^{commit}`, `${name}^{tree}`]);
	const known = await idsOf(repo, names);
	const ids = names.map((name) => known.get(name));
	const at = isObjectId(ids[0]) ? 0 : 2;
	const [commit = "", tree = ""] = ids.slice(at);
	return isObjectId(commit) && isObjectId(tree) ? {
		commit,
		tree
	} : null;
}
const idsOf = together(async (repo, names) => {
	const ids = (await git(repo, ["cat-file", "--batch-check=%(objectname)"], { input: `${names.join("\n")}\n` })).toString("utf8").split("\n");
	return new Map(names.map((name, at) => [name, ids[at] ?? ""]));
});
function isObjectId(text) {
	return text !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
async function readRepository(repo, ref) {
	return list(repo, await resolve$1(repo, ref));
}
async function list(repo, { commit, tree: root }) {
	const entries = parseListing(await git(repo, [
		"ls-tree",
		"-r",
		"-z",
		"-t",
		"--full-tree",
		"-l",
		"--end-of-options",
		commit
	]));
	const byPath = new Map(entries.map((entry) => [entry.path, entry]));
	return {
		commit,
		entries,
		readFiles: (paths) => readBlobs(repo, paths.flatMap((path) => readable(byPath.get(path)))),
		folderId(path) {
			if (path === "") return root;
			const entry = byPath.get(path);
			return entry?.type === "folder" ? entry.oid : null;
		}
	};
}
function readable(entry) {
	return entry === void 0 || entry.type !== "file" || entry.refused !== void 0 ? [] : [entry];
}
function parseListing(listing) {
	const entries = [];
	for (let start = 0; start < listing.length;) {
		const tab = listing.indexOf(9, start);
		const end = listing.indexOf(0, tab);
		const [mode = "", , oid = "", size = "-"] = listing.toString("latin1", start, tab).split(/ +/);
		entries.push(entryOf(mode, oid, size === "-" ? 0 : Number(size), listing.subarray(tab + 1, end)));
		start = end + 1;
	}
	return entries;
}
function entryOf(mode, oid, size, name) {
	const decoded = decodeUtf8(name);
	const path = decoded ?? name.toString("latin1");
	if (mode === "040000") return {
		path,
		type: "folder",
		oid,
		size: 0
	};
	if (mode === "120000") return {
		path,
		type: "symlink",
		oid,
		size: 0,
		refused: "symlink"
	};
	if (mode === "160000") return {
		path,
		type: "submodule",
		oid,
		size: 0,
		refused: "submodule"
	};
	if (decoded === null) return {
		path,
		type: "file",
		oid,
		size,
		refused: "not-utf8"
	};
	if (size > 5242880) return {
		path,
		type: "file",
		oid,
		size,
		refused: "too-large"
	};
	return {
		path,
		type: "file",
		oid,
		size
	};
}
async function readBlobs(repo, entries) {
	if (entries.length === 0) return /* @__PURE__ */ new Map();
	const texts = await textsOf(repo, entries.map((entry) => entry.oid));
	const files = /* @__PURE__ */ new Map();
	for (const { path, oid } of entries) {
		const text = texts.get(oid);
		if (text != null) files.set(path, {
			path,
			text,
			oid
		});
		if (text === void 0) throw missing(repo, path);
	}
	return files;
}
const textsOf = together(async (repo, oids) => {
	const answer = await tryGit(repo, [
		"cat-file",
		"--batch",
		"--buffer"
	], { input: `${oids.join("\n")}\n` });
	if (answer.code !== 0) throw gitFailed(repo, ["cat-file"], answer);
	return parseBatch(answer.stdout);
});
function parseBatch(answer) {
	const texts = /* @__PURE__ */ new Map();
	for (let start = 0; start < answer.length;) {
		const newline = answer.indexOf(10, start);
		const [oid = "", type, size] = answer.toString("latin1", start, newline).split(" ");
		start = newline + 1;
		if (type !== "blob") continue;
		const end = start + Number(size);
		texts.set(oid, decodeUtf8(answer.subarray(start, end)));
		start = end + 1;
	}
	return texts;
}
const UTF8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
function decodeUtf8(bytes) {
	try {
		return UTF8.decode(bytes);
	} catch {
		return null;
	}
}
function missing(repo, path) {
	return new GreenroomError(`the contents of ${JSON.stringify(path)} are missing from ${repo.dir}`, {
		code: "objects-missing",
		hint: "Clone without --filter, or run `git fetch --refetch --no-filter`."
	});
}
async function someBranches(repo) {
	const { stdout } = await tryGit(repo, [
		"for-each-ref",
		"--count=5",
		"--sort=-committerdate",
		"--format=%(refname)",
		"refs/heads",
		"refs/remotes/origin"
	]);
	const names = stdout.toString("utf8").split("\n").filter((name) => name !== "" && name !== "refs/remotes/origin/HEAD");
	return [...new Set(names.map((name) => name.replace(/^refs\/(heads|remotes\/origin)\//, "")))];
}

// core/agent/define-kind.ts
function defineKind(kind, title, layout, more = {}) {
	return {
		kind,
		title,
		layout,
		format: "yaml",
		updateOnly: false,
		ordered: false,
		duplicates: "warning",
		versioned: true,
		fields: {},
		references: [],
		...more
	};
}

// core/agent/settings-kinds.ts
const SAFETY_FIELDS = { categories: { items: { level: { aliases: {
	LOOSE: "lenient",
	MEDIUM: "medium",
	STRICT: "strict"
} } } } };
const SETTINGS_KINDS = [
	defineKind("project", "Project", {
		type: "file",
		path: "project.yaml"
	}, { updateOnly: true }),
	defineKind("personality", "Personality", {
		type: "file",
		path: "agent_settings/personality.yaml"
	}, {
		updateOnly: true,
		fields: {
			adjectives: { default: {} },
			custom: { default: "" }
		},
		references: [{
			pointer: "/custom",
			allowed: ["attr", "vrbl"]
		}]
	}),
	defineKind("role", "Role", {
		type: "file",
		path: "agent_settings/role.yaml"
	}, {
		updateOnly: true,
		fields: {
			value: { default: "" },
			additional_info: { default: "" },
			custom: { default: "" }
		},
		references: [{
			pointer: "/custom",
			allowed: ["attr", "vrbl"]
		}]
	}),
	defineKind("rules", "Rules", {
		type: "file",
		path: "agent_settings/rules.txt"
	}, {
		format: "text",
		updateOnly: true,
		references: [{
			pointer: "",
			allowed: [
				"fn",
				"twilio_sms",
				"ho",
				"attr",
				"vrbl",
				"tn"
			]
		}]
	}),
	defineKind("default_language", "Default language", {
		type: "section",
		path: "agent_settings/languages.yaml",
		section: "default_language",
		holds: "text"
	}, { updateOnly: true }),
	defineKind("additional_language", "Additional languages", {
		type: "list",
		path: "agent_settings/languages.yaml",
		list: "additional_languages",
		itemName: "item"
	}, { duplicates: "error" }),
	defineKind("safety_filters", "Safety filters", {
		type: "file",
		path: "agent_settings/safety_filters.yaml"
	}, {
		updateOnly: true,
		fields: SAFETY_FIELDS
	}),
	defineKind("experimental_config", "Experimental configuration", {
		type: "file",
		path: "agent_settings/experimental_config.json"
	}, {
		format: "json",
		updateOnly: true
	})
];

// core/agent/channel-kinds.ts
const EMPTY_TEXT$2 = { default: "" };
const LEFT_OUT_TEXT$1 = {
	default: "",
	omit: true
};
const EMPTY_LIST$1 = { default: [] };
const EMPTY_MAP = { default: {} };
const GREETING_FIELDS = {
	welcome_message: EMPTY_TEXT$2,
	language_code: { default: "en-GB" }
};
const TEST_CASE_FIELDS = {
	channel: { aliases: {
		"chat.polyai": "voice",
		"webchat.polyai": "webchat"
	} },
	variant: LEFT_OUT_TEXT$1,
	caller_number: LEFT_OUT_TEXT$1,
	simulated_at: LEFT_OUT_TEXT$1,
	tags: EMPTY_LIST$1,
	sip_headers: EMPTY_MAP,
	integration_attributes: EMPTY_MAP,
	prompt_assertions: EMPTY_LIST$1,
	function_call_assertions: {
		default: [],
		items: { arguments: EMPTY_LIST$1 }
	}
};
const CHANNEL_KINDS = [
	defineKind("voice_greeting", "Voice greeting", {
		type: "section",
		path: "voice/configuration.yaml",
		section: "greeting",
		holds: "map"
	}, {
		updateOnly: true,
		fields: GREETING_FIELDS,
		references: [{
			pointer: "/welcome_message",
			allowed: [
				"attr",
				"vrbl",
				"tn"
			]
		}]
	}),
	defineKind("voice_style_prompt", "Voice style prompt", {
		type: "section",
		path: "voice/configuration.yaml",
		section: "style_prompt",
		holds: "map"
	}, {
		updateOnly: true,
		fields: { prompt: EMPTY_TEXT$2 },
		references: [{
			pointer: "/prompt",
			allowed: []
		}]
	}),
	defineKind("voice_disclaimer", "Voice disclaimer", {
		type: "section",
		path: "voice/configuration.yaml",
		section: "disclaimer_messages",
		holds: "map"
	}, {
		updateOnly: true,
		fields: {
			message: EMPTY_TEXT$2,
			enabled: { default: false },
			language_code: LEFT_OUT_TEXT$1
		},
		references: [{
			pointer: "/message",
			allowed: [
				"attr",
				"vrbl",
				"tn"
			]
		}]
	}),
	defineKind("voice_safety_filters", "Voice safety filters", {
		type: "file",
		path: "voice/safety_filters.yaml"
	}, {
		updateOnly: true,
		fields: SAFETY_FIELDS
	}),
	defineKind("chat_greeting", "Chat greeting", {
		type: "section",
		path: "chat/configuration.yaml",
		section: "greeting",
		holds: "map"
	}, {
		fields: GREETING_FIELDS,
		references: [{
			pointer: "/welcome_message",
			allowed: [
				"attr",
				"vrbl",
				"tn"
			]
		}]
	}),
	defineKind("chat_style_prompt", "Chat style prompt", {
		type: "section",
		path: "chat/configuration.yaml",
		section: "style_prompt",
		holds: "map"
	}, {
		fields: { prompt: EMPTY_TEXT$2 },
		references: [{
			pointer: "/prompt",
			allowed: []
		}]
	}),
	defineKind("chat_safety_filters", "Chat safety filters", {
		type: "file",
		path: "chat/safety_filters.yaml"
	}, { fields: SAFETY_FIELDS }),
	defineKind("asr_settings", "Speech recognition settings", {
		type: "file",
		path: "voice/speech_recognition/asr_settings.yaml"
	}, {
		updateOnly: true,
		fields: {
			barge_in: { default: false },
			interaction_style: { aliases: { turbo: "sonic" } }
		}
	}),
	defineKind("keyphrase", "Keyphrases", {
		type: "list",
		path: "voice/speech_recognition/keyphrase_boosting.yaml",
		legacyPath: "speech_recognition/keyphrase_boosting.yaml",
		list: "keyphrases",
		itemName: "keyphrase"
	}, { fields: { level: {
		default: "default",
		case: "lower"
	} } }),
	defineKind("transcript_correction", "Transcript corrections", {
		type: "list",
		path: "voice/speech_recognition/transcript_corrections.yaml",
		list: "corrections",
		itemName: "name"
	}, {
		duplicates: "error",
		fields: {
			description: EMPTY_TEXT$2,
			regular_expressions: {
				default: [],
				ordered: true,
				items: {
					replacement: EMPTY_TEXT$2,
					replacement_type: { aliases: { substring: "partial" } }
				}
			}
		}
	}),
	defineKind("pronunciation", "Pronunciations", {
		type: "list",
		path: "voice/response_control/pronunciations.yaml",
		list: "pronunciations",
		itemName: "regex-and-language"
	}, {
		ordered: true,
		fields: {
			replacement: EMPTY_TEXT$2,
			case_sensitive: { default: false },
			language_code: EMPTY_TEXT$2,
			description: EMPTY_TEXT$2,
			name: LEFT_OUT_TEXT$1
		}
	}),
	defineKind("phrase_filter", "Phrase filters", {
		type: "list",
		path: "voice/response_control/phrase_filtering.yaml",
		list: "phrase_filtering",
		itemName: "name"
	}, { fields: {
		description: EMPTY_TEXT$2,
		regular_expressions: {
			default: [],
			ordered: true
		},
		say_phrase: { default: false },
		language_code: EMPTY_TEXT$2,
		function: LEFT_OUT_TEXT$1
	} }),
	defineKind("test_case", "Test cases", {
		type: "each",
		patterns: ["test_suite/{name}.yaml"],
		named: "by-field"
	}, { fields: TEST_CASE_FIELDS }),
	defineKind("document", "Documents", {
		type: "each",
		patterns: ["context/{name}.MD", "context/{name}.md"],
		named: "by-path"
	}, { format: "text" }),
	defineKind("environment_values", "Environment values", {
		type: "each",
		patterns: [
			"real_time_configuration/draft_and_sandbox/{name}.json",
			"real_time_configuration/pre_release/{name}.json",
			"real_time_configuration/live/{name}.json"
		],
		named: "by-path"
	}, {
		format: "json",
		versioned: false
	})
];

// core/agent/config-kinds.ts
const EMPTY_TEXT$1 = { default: "" };
const LEFT_OUT_TEXT = {
	default: "",
	omit: true
};
const SIP_FIELDS = {
	method: { default: "bye" },
	phone_number: LEFT_OUT_TEXT,
	outbound_endpoint: LEFT_OUT_TEXT,
	outbound_encryption: LEFT_OUT_TEXT
};
const API_ENVIRONMENT = {
	base_url: {
		default: "",
		alsoKnownAs: "baseUrl"
	},
	auth_type: { default: "none" }
};
const CONFIG_KINDS = [
	defineKind("entity", "Entities", {
		type: "list",
		path: "config/entities.yaml",
		list: "entities",
		itemName: "name"
	}, { fields: {
		description: EMPTY_TEXT$1,
		config: { default: {} }
	} }),
	defineKind("handoff", "Handoffs", {
		type: "list",
		path: "config/handoffs.yaml",
		list: "handoffs",
		itemName: "name",
		refusesNull: true
	}, { fields: {
		description: EMPTY_TEXT$1,
		is_default: { default: false },
		sip_config: {
			default: {},
			fields: SIP_FIELDS
		},
		sip_headers: { default: [] }
	} }),
	defineKind("sms_template", "SMS templates", {
		type: "list",
		path: "config/sms_templates.yaml",
		list: "sms_templates",
		itemName: "name"
	}, {
		fields: {
			text: EMPTY_TEXT$1,
			env_phone_numbers: {
				default: {},
				fields: {
					sandbox: EMPTY_TEXT$1,
					pre_release: EMPTY_TEXT$1,
					live: EMPTY_TEXT$1
				}
			}
		},
		references: [{
			pointer: "/text",
			allowed: ["vrbl", "tn"]
		}]
	}),
	defineKind("variant", "Variants", {
		type: "list",
		path: "config/variant_attributes.yaml",
		list: "variants",
		itemName: "name"
	}, {
		duplicates: "error",
		fields: { is_default: { default: false } }
	}),
	defineKind("attribute", "Variant attributes", {
		type: "list",
		path: "config/variant_attributes.yaml",
		list: "attributes",
		itemName: "name"
	}, { fields: { values: { default: {} } } }),
	defineKind("translation", "Translations", {
		type: "list",
		path: "config/translations.yaml",
		list: "translations",
		itemName: "name"
	}, { fields: { translations: { default: {} } } }),
	defineKind("api_integration", "API integrations", {
		type: "list",
		path: "config/api_integrations.yaml",
		list: "api_integrations",
		itemName: "name"
	}, { fields: {
		description: EMPTY_TEXT$1,
		environments: {
			default: {},
			fields: {
				sandbox: { fields: API_ENVIRONMENT },
				"pre-release": {
					fields: API_ENVIRONMENT,
					alsoKnownAs: "pre_release"
				},
				live: { fields: API_ENVIRONMENT }
			}
		},
		operations: {
			default: [],
			items: { method: { case: "upper" } }
		}
	} })
];

// core/agent/conversation-kinds.ts
const OFF = { default: false };
const EMPTY_TEXT = { default: "" };
const EMPTY_LIST = { default: [] };
const EMPTY_IS_ABSENT = { dropEmpty: true };
const STEP_FIELDS = {
	prompt: EMPTY_TEXT,
	extracted_entities: EMPTY_LIST,
	conditions: {
		default: [],
		items: {
			description: EMPTY_TEXT,
			child_step: {
				default: "",
				omit: true
			},
			required_entities: EMPTY_LIST
		}
	},
	asr_biasing: {
		fields: {
			is_enabled: OFF,
			alphanumeric: OFF,
			name_spelling: OFF,
			numeric: OFF,
			party_size: OFF,
			precise_date: OFF,
			relative_date: OFF,
			single_number: OFF,
			time: OFF,
			yes_no: OFF,
			address: OFF,
			custom_keywords: EMPTY_LIST
		},
		dropUnless: "is_enabled"
	},
	dtmf_config: {
		fields: {
			is_enabled: OFF,
			inter_digit_timeout: { default: 0 },
			max_digits: { default: 0 },
			end_key: { default: "#" },
			collect_while_agent_speaking: OFF,
			is_pii: OFF
		},
		dropUnless: "is_enabled"
	},
	asr: EMPTY_IS_ABSENT,
	vad: EMPTY_IS_ABSENT,
	barge_in: EMPTY_IS_ABSENT,
	llm: EMPTY_IS_ABSENT
};
const TOPIC_REFERENCES = [
	"fn",
	"twilio_sms",
	"ho",
	"attr",
	"vrbl",
	"tn"
];
const CONVERSATION_KINDS = [
	defineKind("topic", "Topics", {
		type: "each",
		patterns: ["topics/{name}.yaml", "topics/{name}.yml"],
		named: "by-field"
	}, {
		fields: {
			enabled: { default: true },
			actions: EMPTY_TEXT,
			content: EMPTY_TEXT,
			example_queries: EMPTY_LIST
		},
		references: [{
			pointer: "/actions",
			allowed: TOPIC_REFERENCES
		}, {
			pointer: "/content",
			allowed: TOPIC_REFERENCES
		}]
	}),
	defineKind("flow", "Flows", {
		type: "each",
		patterns: ["flows/{name}/flow_config.yaml"],
		named: "by-field"
	}, { fields: {
		description: EMPTY_TEXT,
		start_step: EMPTY_TEXT
	} }),
	defineKind("step", "Flow steps", {
		type: "each",
		patterns: ["flows/{flow}/steps/{name}.yaml"],
		named: "by-field"
	}, {
		fields: STEP_FIELDS,
		references: [{
			pointer: "/prompt",
			allowed: [
				"fn",
				"ft",
				"twilio_sms",
				"ho",
				"attr",
				"entity",
				"vrbl"
			],
			when: {
				field: "step_type",
				is: "advanced_step"
			}
		}, {
			pointer: "/prompt",
			allowed: [
				"twilio_sms",
				"ho",
				"attr",
				"entity",
				"vrbl"
			],
			when: {
				field: "step_type",
				is: "default_step"
			}
		}]
	}),
	defineKind("function_step", "Function steps", {
		type: "each",
		patterns: ["flows/{flow}/function_steps/{name}.py"],
		named: "by-stem"
	}, { format: "python" }),
	defineKind("transition_function", "Transition functions", {
		type: "each",
		patterns: ["flows/{flow}/functions/{name}.py"],
		named: "by-stem"
	}, { format: "python" }),
	defineKind("function", "Functions", {
		type: "each",
		patterns: ["functions/{name}.py"],
		named: "by-stem"
	}, { format: "python" }),
	defineKind("start_function", "Start function", {
		type: "file",
		path: "functions/start_function.py"
	}, { format: "python" }),
	defineKind("end_function", "End function", {
		type: "file",
		path: "functions/end_function.py"
	}, { format: "python" }),
	defineKind("variable", "State variables", { type: "virtual" }, { format: "none" })
];

// core/agent/kinds.ts
const KINDS = [
	...SETTINGS_KINDS,
	...CONFIG_KINDS,
	...CONVERSATION_KINDS,
	...CHANNEL_KINDS
];
const rows = new Map(KINDS.map((row) => [row.kind, row]));
function kindRow(kind) {
	const row = rows.get(kind);
	if (row !== void 0) return row;
	throw new GreenroomError(`There is no kind of resource named ${JSON.stringify(kind)}.`, {
		code: "unknown-kind",
		hint: `Known kinds: ${[...rows.keys()].join(", ")}.`
	});
}

// core/agent/line-index.ts
const LONGEST_LINE = 200;
function createLineIndex(text) {
	let starts;
	const startOf = (line) => (starts ??= lineStarts(text))[line - 1] ?? text.length;
	function place(offset) {
		starts ??= lineStarts(text);
		const at = Math.max(0, Math.min(offset, text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: at - (starts[low] ?? 0) + 1
		};
	}
	function range(from, to) {
		const start = place(from);
		const end = place(Math.max(from, to));
		return {
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column
		};
	}
	return {
		range,
		startOf,
		line(line) {
			if ((starts ??= lineStarts(text))[line - 1] === void 0) return null;
			return text.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]+$/, "");
		},
		firstLine(from, to) {
			return range(from, from + (/^[^\r\n]*/.exec(text.slice(from, Math.min(to, from + LONGEST_LINE)))?.[0] ?? "").trimEnd().length);
		}
	};
}
function lineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
	return starts;
}

// core/agent/json-pointer.ts
function escapePointer(segment) {
	return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
function parentPointer(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

// core/agent/python-string-scan.ts
function scanString(text, at, prefix) {
	return scan(text, at, /[fFtT]/.test(prefix), 0);
}
const PREFIX = /(?<!\w)(?:[fFtT][rR]?|[rR][fFtT])$/;
function withoutLiterals(text) {
	const spans = [];
	const next = /#[^\r\n]*|["']/g;
	for (let found = next.exec(text); found !== null; found = next.exec(text)) {
		const { index } = found;
		if (found[0].startsWith("#")) {
			spans.push({
				from: index + 1,
				to: next.lastIndex
			});
			continue;
		}
		const end = scan(text, index, PREFIX.test(text.slice(Math.max(0, index - 3), index)), 0, spans);
		if (end === -1) return text;
		next.lastIndex = end;
	}
	let result = "";
	let done = 0;
	for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
		result += text.slice(done, from) + text.slice(from, to).replaceAll(/\\(?![\r\n])|[^\r\n\\]/g, "_");
		done = to;
	}
	return result + text.slice(done);
}
const MAX_NESTING = 20;
const NAMED = /^\\N\{[A-Z][A-Z0-9 -]*\}/;
const LONGEST_NAME = 100;
function scan(text, start, formatted, nesting, spans) {
	if (nesting > MAX_NESTING) return -1;
	const quote = text[start] ?? "";
	const triple = text.startsWith(quote.repeat(3), start);
	const close = triple ? quote.repeat(3) : quote;
	const hasNames = formatted && !/[rR]/.test(text.slice(Math.max(0, start - 2), start));
	let at = start + close.length;
	let from = at;
	while (at < text.length) {
		const char = text[at];
		if (char === "\\" && hasNames && NAMED.test(text.slice(at, at + LONGEST_NAME))) at = text.indexOf("}", at) + 1;
		else if (char === "\\") at += formatted && (text[at + 1] === "{" || text[at + 1] === "}") ? 1 : 2;
		else if (text.startsWith(close, at)) {
			spans?.push({
				from,
				to: at
			});
			return at + close.length;
		} else if (char === "\n" && !triple) return -1;
		else if (formatted && char === "{") {
			if (text[at + 1] === "{") at += 2;
			else {
				spans?.push({
					from,
					to: at
				});
				at = scanExpression(text, at + 1, close, nesting, spans);
				if (at === -1) return -1;
				from = at;
			}
		} else at++;
	}
	return -1;
}
function scanExpression(text, start, close, nesting, spans) {
	let depth = 0;
	let at = start;
	let inFormat = false;
	while (at < text.length) {
		const char = text[at] ?? "";
		if (inFormat) {
			if (text.startsWith(close, at)) return -1;
			if (char === "{") {
				if (nesting >= MAX_NESTING) return -1;
				at = scanExpression(text, at + 1, close, nesting + 1, spans);
				if (at === -1) return -1;
			} else if (char === "}") return at + 1;
			else if (char === "\n" && close.length === 1) return -1;
			else at++;
		} else if (char === "'" || char === "\"") {
			at = scan(text, at, PREFIX.test(text.slice(Math.max(start, at - 3), at)), nesting + 1, spans);
			if (at === -1) return -1;
		} else if (char === "#") {
			const end = text.indexOf("\n", at);
			if (end === -1) return -1;
			at = end;
		} else {
			if (char === "(" || char === "[" || char === "{") depth++;
			else if (char === "}" && depth === 0) return at + 1;
			else if (char === ")" || char === "]" || char === "}") depth--;
			else if (char === ":" && depth === 0) inFormat = true;
			at++;
		}
	}
	return -1;
}

// core/agent/python-lexer.ts
const PLAIN_NAME = /[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_\u0080-\uffff])/y;
const NAME$1 = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const NUMBER = /(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?[jJ]?)/y;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|==|<=|>=|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|\*\*|\/\/|<<|>>|[-+*/%&|^~<>=.,:;@()[\]{}]/y;
const LONE_OPERATORS = "()[]{},;~";
const MAYBE_STRING = `rRuUbBfFtT'"`;
const STRING_START = /(?:[rRuUbBfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?(?=['"])/y;
function pythonLexer(text, comments) {
	const fail = (message) => ({
		message,
		at
	});
	const tokens = [];
	const indents = [0];
	const open = [];
	let at = 0;
	let startOfLine = true;
	function match(pattern) {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? null;
	}
	function indentation() {
		let column = 0;
		for (; at < text.length; at++) {
			const char = text[at];
			if (char === " ") column++;
			else if (char === "	") column = column - column % 8 + 8;
			else if (char === "\f") column = 0;
			else break;
		}
		if (at >= text.length || text[at] === "\n" || text[at] === "#") return true;
		startOfLine = false;
		if (column > (indents.at(-1) ?? 0)) {
			indents.push(column);
			tokens.push({
				type: "indent",
				text: ""
			});
			return true;
		}
		while (column < (indents.at(-1) ?? 0)) {
			indents.pop();
			tokens.push({
				type: "dedent",
				text: ""
			});
		}
		return indents.at(-1) === column;
	}
	while (at < text.length) {
		if (startOfLine && !indentation()) return fail("the indentation matches no block above");
		const char = text[at];
		if (char === void 0) break;
		if (char === " " || char === "	" || char === "\f") at++;
		else if (char === "#") {
			const end = text.indexOf("\n", at);
			comments?.push(text.slice(at, end === -1 ? text.length : end).trimEnd());
			at = end === -1 ? text.length : end;
		} else if (char === "\n") {
			at++;
			if (open.length === 0 && !startOfLine) {
				tokens.push({
					type: "newline",
					text: ""
				});
				startOfLine = true;
			}
		} else if (char === "\\") {
			if (text[at + 1] !== "\n") return fail("a backslash that does not end its line");
			at += 2;
		} else {
			const prefix = MAYBE_STRING.includes(char) ? match(STRING_START) : null;
			if (prefix !== null) {
				const end = scanString(text, at + prefix.length, prefix);
				if (end === -1) return fail("a string that is not closed");
				tokens.push({
					type: "string",
					text: text.slice(at, end)
				});
				at = end;
				continue;
			}
			const lone = LONE_OPERATORS.includes(char) ? char : null;
			const name = lone === null ? match(PLAIN_NAME) ?? match(NAME$1) : null;
			const number = lone === null && name === null ? match(NUMBER) : null;
			const operator = lone ?? (name === null && number === null ? match(OPERATOR) : null);
			const found = name ?? number ?? operator;
			if (found === null || found === "") return fail("a character that has no meaning here");
			if (operator !== null && "([{".includes(operator)) open.push(at);
			if (operator !== null && ")]}".includes(operator) && open.pop() === void 0) return fail("a closing bracket without an opening one");
			tokens.push({
				type: name !== null ? "name" : number !== null ? "number" : "op",
				text: found
			});
			at += found.length;
		}
	}
	const unclosed = open.at(-1);
	if (unclosed !== void 0) return {
		message: "a bracket that is not closed",
		at: unclosed
	};
	if (!startOfLine) tokens.push({
		type: "newline",
		text: ""
	});
	for (let i = indents.length; i > 1; i--) tokens.push({
		type: "dedent",
		text: ""
	});
	return tokens;
}

// core/agent/variables.ts
const STATE = /(?<![\w.])conv\.state\.([\p{L}_][\p{L}\p{N}_]*)(?![\p{L}\p{N}_]*\()/gu;
function variablesIn(text) {
	if (!text.includes("conv.state.")) return [];
	const found = /* @__PURE__ */ new Map();
	for (const match of text.matchAll(STATE)) {
		const name = match[1] ?? "";
		if (!found.has(name)) found.set(name, {
			name,
			at: match.index + 11
		});
	}
	return [...found.values()];
}

// core/version/own-name.ts
function ownName({ name }) {
	return name.slice(name.lastIndexOf("/") + 1);
}
function flowName({ name }) {
	return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

// core/version/rename-text.ts
function followersOf(renames) {
	const names = new Map(renames.map((rename) => [ownName(rename.before), ownName(rename.after)]));
	if (names.size === 0) return (text) => text;
	return (text) => {
		const whole = names.get(text);
		if (whole !== void 0) return whole;
		return text.replaceAll(/\{\{(\w+):([^{}]+)\}\}/g, (match, prefix, name) => names.has(name) ? `{{${prefix}:${names.get(name)}}}` : match).replaceAll(/(["'])([^"'\n]+)\1/g, (match, quote, name) => names.has(name) ? `${quote}${names.get(name)}${quote}` : match);
	};
}
function withoutOwnName(resource) {
	const names = new Set([
		resource.name,
		ownName(resource),
		flowName(resource)
	].filter((name) => name !== ""));
	return (text) => {
		if (names.has(text)) return "\0";
		return text.replaceAll(/(?<=^|[\r\n])([ \t]*(?:async[ \t]+)?def[ \t]+)(\w+)/g, (match, head, name) => names.has(name) ? `${head}\u0000` : match);
	};
}
function mapTexts(value, map) {
	if (typeof value === "string") return map(value);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, mapTexts(item, map)]));
}

// core/version/same-value.ts
function sameValue(a, b) {
	const open = [[a, b]];
	for (let pair = open.pop(); pair !== void 0; pair = open.pop()) if (!sameOutside(pair, open)) return false;
	return true;
}
function sameOutside([a, b], open) {
	if (a === b) return true;
	if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return false;
	if (Array.isArray(a) || Array.isArray(b)) {
		if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) open.push([a[i], b[i]]);
		return true;
	}
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	for (const key of keys) {
		if (!Object.hasOwn(b, key)) return false;
		open.push([a[key], b[key]]);
	}
	return true;
}

// core/agent/canonical-json.ts
function canonicalJson(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	const map = value;
	return `{${Object.keys(map).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(map[key] ?? null)}`).join(",")}}`;
}

// core/content-hash.ts
function contentHash(algorithm, content, encoding = "hex") {
	return process.getBuiltinModule("node:crypto").hash(algorithm, content, encoding);
}

// core/agent/parsed-python.ts
const parsedPython = /* @__PURE__ */ new WeakMap();

// core/agent/python-header.ts
const HEADER = /^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*(?:\n|$)/gm;
function withoutHeader(source) {
	const text = source.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n").replaceAll(HEADER, "").trimEnd();
	const first = text.search(/\S/);
	if (first === -1) return "";
	return `${text.slice(text.lastIndexOf("\n", first) + 1)}\n`;
}

// core/agent/python-token-strings.ts
const LITERAL = /^([A-Za-z]{0,2})('''|"""|'|")([\s\S]*)\2$/;
function joinedStrings(tokens) {
	const result = [];
	let open = null;
	function close() {
		if (open === null) return;
		result.push({
			type: "string",
			text: `${open.prefix}${JSON.stringify(open.content)}`
		});
		open = null;
	}
	for (const token of tokens) {
		if (token.type === "string") {
			const next = literalOf(token.text);
			if (open !== null && canJoin(open, next)) open = {
				prefix: open.prefix,
				content: open.content + next.content
			};
			else {
				close();
				open = next;
			}
			continue;
		}
		close();
		result.push(token.type === "number" ? {
			type: "number",
			text: token.text.toLowerCase()
		} : token);
	}
	close();
	return result;
}
function literalOf(text) {
	const match = LITERAL.exec(text);
	if (match === null) return {
		prefix: "?",
		content: text
	};
	const [, prefix = "", quotes = "", content = ""] = match;
	const letters = prefix.toLowerCase().replace("u", "").split("").sort().join("");
	if (/[ft]/.test(letters)) return {
		prefix: letters,
		content: !/['"\\\n]/.test(content) ? content : `${quotes}${content}`
	};
	if (letters.includes("r")) return {
		prefix: letters,
		content
	};
	return {
		prefix: letters,
		content: content.replaceAll(/\\([\s\S])/g, (pair, char) => char === "'" || char === "\"" ? char : pair)
	};
}
function canJoin(before, after) {
	if (before.prefix !== after.prefix || before.prefix !== "" && before.prefix !== "b") return false;
	return !(/\\[0-7]{1,2}$/.test(before.content) && /^[0-7]/.test(after.content));
}

// core/agent/python-token-brackets.ts
const NEEDS_BRACKETS = /* @__PURE__ */ new Set([
	"for",
	"async",
	"yield",
	":="
]);
const CONDITIONS = /* @__PURE__ */ new Set([
	"if",
	"elif",
	"while"
]);
const ASSIGNMENTS = /* @__PURE__ */ new Set([
	"=",
	"+=",
	"-=",
	"*=",
	"/=",
	"//=",
	"%=",
	"**=",
	"&=",
	"|=",
	"^=",
	">>=",
	"<<=",
	"@="
]);
function withoutRedundantBrackets(tokens) {
	const closing = matchBrackets(tokens);
	const dropped = /* @__PURE__ */ new Set();
	let depth = 0;
	let lineStart = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === void 0) continue;
		if (token.type === "newline" || token.type === "indent" || token.type === "dedent") {
			lineStart = i + 1;
			continue;
		}
		if (token.type === "op" && "([{".includes(token.text)) depth++;
		else if (token.type === "op" && ")]}".includes(token.text)) depth--;
		if (depth > 0) continue;
		const ends = endOf(tokens, i, lineStart);
		if (ends === null) continue;
		for (let open = i + 1; isOp(tokens[open], "("); open++) {
			const close = closing.get(open);
			if (close === void 0 || !endsWith(tokens[close + 1], ends, dropped.has(close + 1))) break;
			if (!canDrop(tokens, open, close, ends)) break;
			dropped.add(open).add(close);
			if (ends === "import") {
				if (isOp(tokens[close - 1], ",")) dropped.add(close - 1);
				break;
			}
		}
	}
	return dropped.size === 0 ? [...tokens] : tokens.filter((_, i) => !dropped.has(i));
}
function endOf(tokens, i, lineStart) {
	const token = tokens[i];
	if (token === void 0) return null;
	if (token.type === "op") return ASSIGNMENTS.has(token.text) ? "line" : null;
	if (token.type !== "name") return null;
	if (token.text === "import") return tokens[lineStart]?.text === "from" ? "import" : null;
	if (i !== lineStart) return null;
	if (token.text === "return") return "line";
	return CONDITIONS.has(token.text) ? "colon" : null;
}
function endsWith(next, ends, dropped) {
	if (dropped) return true;
	return ends === "colon" ? isOp(next, ":") : next?.type === "newline";
}
function canDrop(tokens, open, close, ends) {
	if (close === open + 1) return false;
	let depth = 0;
	for (let i = open + 1; i < close; i++) {
		const token = tokens[i];
		if (token === void 0) return false;
		if (token.type === "op" && "([{".includes(token.text)) depth++;
		else if (token.type === "op" && ")]}".includes(token.text)) depth--;
		if (depth > 0) continue;
		if (NEEDS_BRACKETS.has(token.text)) return false;
		if (isOp(token, ",") && ends === "colon") return false;
	}
	return true;
}
function matchBrackets(tokens) {
	const closing = /* @__PURE__ */ new Map();
	const open = [];
	tokens.forEach((token, i) => {
		if (token.type !== "op") return;
		if ("([{".includes(token.text)) open.push(i);
		else if (")]}".includes(token.text)) closing.set(open.pop() ?? -1, i);
	});
	return closing;
}
function isOp(token, text) {
	return token?.type === "op" && token.text === text;
}

// core/agent/python-token-commas.ts
const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
const SOFT_KEYWORDS = /* @__PURE__ */ new Set([
	"match",
	"case",
	"type"
]);
function withoutTrailingCommas(tokens) {
	const dropped = /* @__PURE__ */ new Set();
	const open = [];
	tokens.forEach((token, i) => {
		const before = tokens[i - 1];
		const top = open.at(-1);
		if (token.type === "newline") {
			if (before?.type === "op" && before.text === ";") dropped.add(i - 1);
			return;
		}
		if (token.type === "name" && token.text === "lambda" && top !== void 0) top.lambda = true;
		if (token.type !== "op") return;
		if ("([{".includes(token.text)) open.push({
			kind: kindOf(token, before, tokens[i - 2]),
			commas: 0,
			lambda: false,
			last: -1
		});
		else if (token.text === "," && top !== void 0) {
			top.commas++;
			top.last = i;
		} else if (")]}".includes(token.text)) {
			const closed = open.pop();
			if (closed === void 0 || closed.last !== i - 1) return;
			const others = closed.commas > 1 && !closed.lambda;
			if (closed.kind === "call" || closed.kind === "display" || others) dropped.add(i - 1);
		}
	});
	return dropped.size === 0 ? [...tokens] : tokens.filter((_, i) => !dropped.has(i));
}
function kindOf(token, before, beforeThat) {
	if (token.text === "{") return "display";
	const afterName = before?.type === "name" && !KEYWORDS.has(before.text);
	const applied = afterName || before?.type === "string" || before?.type === "op" && ")]}".includes(before.text);
	if (token.text === "[") return applied ? "index" : "display";
	if (!applied) return "tuple";
	const attribute = beforeThat?.type === "op" && beforeThat.text === ".";
	return afterName && SOFT_KEYWORDS.has(before.text) && !attribute ? "tuple" : "call";
}

// core/agent/python-tokens.ts
function pythonTokens(source) {
	const text = withoutHeader(source);
	const tokens = pythonLexer(text);
	if (!Array.isArray(tokens)) return `unreadable\n${text}`;
	return spell(joinedStrings(withoutRedundantBrackets(withoutTrailingCommas(tokens))));
}
function spell(tokens) {
	return tokens.map((token) => token.text === "" ? token.type : `${token.type} ${token.text}`).join("\n");
}

// core/version/digest.ts
function hashOf(kind, name, value) {
	if (kindRow(kind).format !== "python") return contentHash("sha256", canonicalJson([
		kind,
		name,
		value
	]));
	const python = isMap(value) ? parsedPython.get(value) : void 0;
	const known = python === void 0 ? void 0 : KNOWN.get(python);
	if (known !== void 0 && known.kind === kind && known.name === name) return known.hash;
	const hash = contentHash("sha256", canonicalJson([
		kind,
		name,
		tokensOf(value)
	]));
	if (python !== void 0) KNOWN.set(python, {
		kind,
		name,
		hash
	});
	return hash;
}
const KNOWN = /* @__PURE__ */ new WeakMap();
function digestOf(resources) {
	const lines = [...resources].map((resource) => `${JSON.stringify(resource.key)} ${resource.hash}`).sort();
	return `sha256:${contentHash("sha256", lines.join("\n"))}`;
}
function tokensOf(value) {
	if (!isMap(value)) return value;
	const { source, ...rest } = value;
	if (typeof source !== "string") return value;
	return {
		...rest,
		tokens: pythonTokens(source)
	};
}
function isMap(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// github/conditional-fetch.ts
const KEPT = 100;
function conditionalFetch(inner) {
	const answers = /* @__PURE__ */ new Map();
	return async (url, init) => {
		const headers = new Headers(init?.headers);
		if ((init?.method ?? "GET") !== "GET" || headers.has("if-none-match")) return inner(url, init);
		const key = `${new Request(url).url} ${headers.get("accept")}`;
		const known = answers.get(key);
		if (known !== void 0) headers.set("if-none-match", known.etag);
		const answer = await inner(url, {
			...init,
			headers
		});
		if (answer.status === 304 && known !== void 0) {
			for (const [name, value] of answer.headers) known.headers.set(name, value);
			return again(known, answer.url);
		}
		const etag = answer.headers.get("etag");
		if (answer.status !== 200 || etag === null) return answer;
		const kept = {
			etag,
			text: await answer.text(),
			status: answer.status,
			headers: new Headers(answer.headers)
		};
		answers.delete(key);
		answers.set(key, kept);
		if (answers.size > KEPT) answers.delete(answers.keys().next().value ?? "");
		return again(kept, answer.url);
	};
}
function again({ text, status, headers }, url) {
	const answer = new Response(text, {
		status,
		headers
	});
	Object.defineProperty(answer, "url", { value: url });
	return answer;
}

// github/whole-answer.ts
const EMPTY = /* @__PURE__ */ new Set([
	204,
	205,
	304
]);
function wholeAnswer(timeoutMs) {
	return async (url, init) => {
		const limit = AbortSignal.timeout(timeoutMs);
		const signal = init?.signal == null ? limit : AbortSignal.any([init.signal, limit]);
		const answer = await fetch(url, {
			...init,
			signal
		});
		const text = await answer.text();
		if (/\bjson\b/.test(answer.headers.get("content-type") ?? "") && text !== "") JSON.parse(text);
		const { status, statusText, headers } = answer;
		const whole = new Response(EMPTY.has(status) ? null : text, {
			status,
			statusText,
			headers
		});
		Object.defineProperty(whole, "url", { value: answer.url });
		return whole;
	};
}

// github/write-spacing.ts
const NAME = "GREENROOM_GITHUB_WRITE_SPACING";
const DEFAULT_MS = 1e3;
const MOST_MS = 6e4;
function readWriteSpacing(env, apiUrl) {
	const text = env[NAME] ?? "";
	if (text === "") return DEFAULT_MS;
	const least = isGitHubCom(apiUrl) ? DEFAULT_MS : 0;
	const ms = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
	if (ms >= least && ms <= MOST_MS) return ms;
	const allowed = `a whole number of milliseconds from ${least} to ${MOST_MS}`;
	throw new GreenroomError(`${NAME} is ${JSON.stringify(text.slice(0, 100))}; allowed is ${allowed}`, {
		code: "bad-setting",
		hint: least === 0 ? `Correct it below "env:" in the workflow file, or leave it out for ${DEFAULT_MS}.` : "GitHub asks for a second between writes; less is for an Enterprise Server without rate limits."
	});
}
function isGitHubCom(apiUrl) {
	const host = URL.canParse(apiUrl) ? new URL(apiUrl).hostname : "";
	return host === "api.github.com" || host.endsWith(".ghe.com");
}

// github/create-client.ts
const PATIENCE_S = 60;
const TIMEOUT_MS = 2e4;
const RETRIES = 2;
const NOTIFIES = 3;
const GROUP_MS = 12e4;
const API_VERSION = "2022-11-28";
async function createClient(options) {
	const { Octokit } = await import("./octokit.js");
	const { default: Bottleneck } = await import("./light.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const spacing = options.writeSpacingMs ?? 1e3;
	const spaced = (minTime) => new Bottleneck.Group({
		maxConcurrent: 1,
		minTime,
		timeout: GROUP_MS
	});
	const client = new Octokit({
		auth: options.token,
		baseUrl: options.apiUrl,
		userAgent: "greenroom",
		log: {
			debug: nothing,
			info: nothing,
			warn: nothing,
			error: nothing
		},
		request: { fetch: conditionalFetch(wholeAnswer(options.timeoutMs ?? TIMEOUT_MS)) },
		retry: {
			retries: RETRIES,
			retryAfterBaseValue: spacing
		},
		throttle: {
			id: randomUUID(),
			write: spaced(spacing),
			notifications: spaced(NOTIFIES * spacing),
			onRateLimit: isWorthWaiting,
			onSecondaryRateLimit: isWorthWaiting
		}
	});
	client.hook.before("request", (request) => {
		request.headers["x-github-api-version"] = API_VERSION;
	});
	return client;
}
function isWorthWaiting(retryAfter, request) {
	return retryAfter <= PATIENCE_S && (request.request?.retryCount ?? 0) === 0;
}
function nothing() {}

// github/on-github.ts
async function onGitHub(action, call) {
	try {
		return await call();
	} catch (cause) {
		if (cause instanceof GreenroomError) throw cause;
		throw gitHubError(action, cause);
	}
}
function statusOf(error) {
	return answerOf(error instanceof GreenroomError ? error.cause : error)?.status ?? null;
}
function gitHubError({ what, needs }, cause) {
	const answer = answerOf(cause);
	const cannot = (code, why, more) => new GreenroomError(`cannot ${what}: ${why}`, {
		code,
		cause,
		...more
	});
	if (answer === null) return cannot("github-unreachable", "GitHub gave no whole answer", {
		kind: "later",
		hint: "Run it again later."
	});
	const wait = waitOf(answer);
	if (wait !== null) return cannot("github-limit", `GitHub's rate limit is used up (${answer.status})`, {
		kind: "later",
		retryAfterMs: wait,
		hint: `Run it again in ${Math.ceil(wait / 6e4)} min.`
	});
	if (answer.status === 401) return cannot("github-token", "GitHub does not accept the token (401)", { hint: "It has expired or was revoked, or it is for another GitHub. Give a new one as the input token." });
	if (answer.status === 403) return cannot("github-permission", "the token may not (403)", { hint: `It needs "${needs}": add it below "permissions:" of the job, or to the App.` });
	if (answer.status === 404) return cannot("github-not-found", "GitHub finds nothing there (404)", { hint: `Either it does not exist, or the token may not see it: it needs "${needs}".` });
	if (answer.status === 409) return cannot("github-conflict", "something changed meanwhile (409)", {
		kind: "later",
		hint: "Run it again."
	});
	if (answer.status >= 500) return cannot("github-unreachable", `GitHub answered ${answer.status}`, {
		kind: "later",
		hint: "Run it again later; githubstatus.com tells about outages."
	});
	return cannot("github-refused", `GitHub refuses it (${answer.status})${fixedWords(answer.message)}`, { hint: "greenroom doctor says which rule of the repository stands against it." });
}
function answerOf(error) {
	if (error === null || typeof error !== "object" || !("status" in error) || !("response" in error)) return null;
	const { status, response, message } = error;
	if (typeof status !== "number" || response === null || typeof response !== "object") return null;
	const { headers } = response;
	return {
		status,
		headers: headers ?? {},
		message: typeof message === "string" ? message : ""
	};
}
function waitOf({ status, headers, message }) {
	if (status !== 403 && status !== 429) return null;
	const after = Number(headers["retry-after"]);
	if (headers["retry-after"] !== void 0 && Number.isFinite(after)) return Math.max(1, after) * 1e3;
	if (headers["x-ratelimit-remaining"] === "0") {
		const seconds = Number(headers["x-ratelimit-reset"]) - Number(new Date(headers["date"] ?? "")) / 1e3;
		return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) * 1e3 : 6e4;
	}
	return status === 429 || /secondary rate limit/i.test(message) ? 6e4 : null;
}
const FIXED = [
	"Reference already exists",
	"Reference does not exist",
	"Reference update failed",
	"No commits between",
	"A pull request already exists",
	"Required status check",
	"protected branch",
	"Changes must be made through a pull request",
	"must be part of a merge queue",
	"At least 1 approving review is required",
	"Base branch was modified",
	"Head branch was modified"
];
function fixedWords(message) {
	const said = FIXED.find((sentence) => message.includes(sentence));
	return said === void 0 ? "" : `: ${said}`;
}

// action/run-context.ts
async function readRunContext(env) {
	const [owner = "", repo = "", ...more] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	if (owner === "" || repo === "" || more.length > 0) throw badEvent("GITHUB_REPOSITORY names no repository", "This command runs in a workflow of the repository on GitHub.");
	const { apiUrl, serverUrl, runId, eventName, sha, actor, payload } = await runnerContext();
	const branch = payload.repository?.["default_branch"];
	return {
		owner,
		repo,
		apiUrl,
		writeSpacingMs: readWriteSpacing(env, apiUrl),
		serverUrl,
		runUrl: runId > 0 ? `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` : void 0,
		runId: runId > 0 ? runId : 0,
		event: eventName ?? "",
		sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha ?? "") ? sha : null,
		actor: actor ?? "",
		defaultBranch: typeof branch === "string" && branch !== "" ? branch : null
	};
}
async function runnerContext() {
	try {
		return (await import("./github.js")).context;
	} catch (cause) {
		throw badEvent("the event in GITHUB_EVENT_PATH is not JSON", "The runner writes this file; start the run again.", cause);
	}
}
function badEvent(message, hint, cause) {
	return new GreenroomError(message, {
		code: "bad-event",
		hint,
		cause
	});
}

// core/report/without-commands.ts
function withoutCommands(line) {
	return line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "## [");
}

// action/set-outputs.ts
const OUTPUTS = {
	check: [
		...[
			"verdict",
			"policy",
			"added",
			"edited",
			"removed",
			"errors",
			"warnings",
			"notices"
		],
		...[
			"tests-passed",
			"tests-failed",
			"tests-not-judged",
			"newly-failing"
		],
		...[
			"report-directory",
			"report-html",
			"comment-url"
		]
	],
	report: [
		"verdict",
		"check-run-url",
		"comment-url"
	],
	promote: [
		"pull-request-url",
		"commit",
		"version"
	],
	rollback: [
		"pull-request-url",
		"commit",
		"version"
	],
	deploy: [
		"deployment-id",
		"version",
		"release-url"
	],
	versions: ["tags", "version"]
};
function setOutputs(command, values) {
	for (const name of OUTPUTS[command]) setOutput(name, values[name]);
}

export { notice as $, kindRow as A, visibleLine as B, variablesIn as C, parentPointer as D, escapePointer as E, resolveCommit as F, gitFailed as G, shortVersion as H, checkBranch as I, runGit as J, openRepository as K, isRevision as L, findCommit as M, parseBatch as N, createLineIndex as O, readRepository as P, info as Q, isBranchName as R, ownName as S, withoutLiterals as T, firstLine as U, visibleText as V, git as W, error as X, GreenroomError as Y, getInput as Z, sameValue as _, statusOf as a, withoutOwnName as b, hashOf as c, withoutRedundantBrackets as d, setFailed as et, joinedStrings as f, canonicalJson as g, contentHash as h, onGitHub as i, decodeUtf8 as j, KINDS as k, pythonTokens as l, parsedPython as m, withoutCommands as n, warning as nt, createClient as o, withoutHeader as p, tryGit as q, readRunContext as r, digestOf as s, setOutputs as t, setSecret as tt, withoutTrailingCommas as u, followersOf as v, pythonLexer as w, flowName as x, mapTexts as y, INVISIBLE as z };
