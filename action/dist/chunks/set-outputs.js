import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
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
const NAME = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|\.\/|@\{|\.lock(?:\/|$)))[\p{L}\p{N}_./+#@=,-]+(?<![./])$/u;
function isBranchName(name) {
	return name.length <= 250 && name !== "@" && name !== "HEAD" && NAME.test(name);
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

// core/agent/json-pointer.ts
function escapePointer(segment) {
	return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
function parentPointer(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
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

// github/create-client.ts
const PATIENCE_S = 60;
const TIMEOUT_MS = 2e4;
const RETRIES = 2;
const API_VERSION = "2022-11-28";
async function createClient(options) {
	const { Octokit } = await import("./octokit.js");
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
		request: { fetch: wholeAnswer(options.timeoutMs ?? TIMEOUT_MS) },
		retry: { retries: RETRIES },
		throttle: {
			id: randomUUID(),
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
	if (owner === "" || repo === "" || more.length > 0) throw new GreenroomError("GITHUB_REPOSITORY names no repository", {
		code: "bad-event",
		hint: "This command runs in a workflow of the repository on GitHub."
	});
	const runId = Number(env["GITHUB_RUN_ID"]);
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const sha = env["GITHUB_SHA"] ?? "";
	return {
		owner,
		repo,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: server,
		runUrl: runId > 0 ? `${server}/${owner}/${repo}/actions/runs/${runId}` : void 0,
		runId: runId > 0 ? runId : 0,
		event: env["GITHUB_EVENT_NAME"] ?? "",
		sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha) ? sha : null,
		actor: env["GITHUB_ACTOR"] ?? "",
		defaultBranch: await defaultBranchOf(env["GITHUB_EVENT_PATH"])
	};
}
async function defaultBranchOf(path) {
	if (path === void 0 || path === "") return null;
	try {
		const branch = JSON.parse(await readFile(path, "utf8"))?.repository?.default_branch;
		return typeof branch === "string" && branch !== "" ? branch : null;
	} catch {
		return null;
	}
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

export { notice as A, openRepository as C, error as D, GreenroomError as E, setSecret as M, warning as N, getInput as O, gitFailed as S, runGit as T, visibleLine as _, statusOf as a, firstLine as b, escapePointer as c, findCommit as d, readRepository as f, isBranchName as g, isRevision as h, onGitHub as i, setFailed as j, info as k, parentPointer as l, checkBranch as m, withoutCommands as n, createClient as o, resolveCommit as p, readRunContext as r, variablesIn as s, setOutputs as t, decodeUtf8 as u, visibleText as v, tryGit as w, git as x, shortVersion as y };
