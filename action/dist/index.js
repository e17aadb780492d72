import { n as __toESM, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { styleText } from "node:util";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { spawn } from "node:child_process";

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
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
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
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

// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

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
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice$1(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}

// core/errors.ts
/**
* The one error class. The message says what, where and what is allowed; it never holds a secret nor a source line of a
* file that failed to parse.
*/
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

// action/failure-message.ts
/** What the step says when it could not do its work: message and what to do, or, for our own mistakes, where they are. */
function failureMessage(error) {
	if (error instanceof GreenroomError && error.kind !== "bug") return error.hint === void 0 ? error.message : `${error.message}\n${error.hint}`;
	return `This is a bug in Greenroom, please report it with the lines below.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}

// core/git/run-git.ts
const MEGABYTE = 1048576;
/** Runs git to its end, whatever the exit code. GreenroomError only when git is missing, too slow or too loud. */
function runGit(args, options = {}) {
	const timeoutMs = options.timeoutMs ?? (options.network === void 0 ? 6e4 : 3e5);
	const maxBytes = options.maxBytes ?? 512 * MEGABYTE;
	return new Promise((resolve, reject) => {
		const child = spawn("git", [...safeConfig(options), ...args], {
			cwd: options.cwd,
			env: environment$1(options),
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
function environment$1(options) {
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
/**
* The header is bound to the remote's whole URL, the most specific place git knows, after an empty value that clears
* what the clone's own configuration has there: GitHub answers 400 to two Authorization headers.
*/
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
/** Standard output of a git command that must succeed; GreenroomError `git-failed` with what git said otherwise. */
async function git(repo, args, options = {}) {
	const result = await tryGit(repo, args, options);
	if (result.code === 0) return result.stdout;
	throw gitFailed(repo, args, result);
}
/** The outcome of a git command that may fail. */
function tryGit(repo, args, options = {}) {
	return runGit([`--git-dir=${repo.dir}`, ...args], {
		cwd: repo.dir,
		...options
	});
}
/** Opens a bare repository, a clone, a linked work tree or a folder inside one; GreenroomError `not-a-repository`. */
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
/** The error for a git command that should have succeeded. */
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
/** What git complains about, in one line, without its prefix. */
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

// core/report/visible-text.ts
/**
* Characters a reader cannot see or that change how the rest is shown: controls (but tab and line feed), soft hyphen,
* zero-width and bidirectional marks, fillers, line separators, tags, invisible variation selectors, lone surrogates.
*/
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;
/**
* Text from an agent as it can be shown: every invisible or direction-changing character is written as `<U+202E>`; line
* endings become line feeds. Each rendering escapes the result for its own format.
*/
function visibleText(text) {
	return text.replaceAll("\r\n", "\n").replaceAll(INVISIBLE, (character) => {
		return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
	});
}
/** Visible text on one line: line feeds as `⏎`, tabs as spaces, cut after `limit` characters. */
function visibleLine(text, limit = 200) {
	const line = visibleText(text.length > limit * 4 ? text.slice(0, limit * 4) : text).replaceAll(/\s*\n\s*/g, " ⏎ ").replaceAll("	", " ");
	const characters = Array.from(line);
	return characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : line;
}

// core/validate/finding.ts
/** The range of a finding that concerns a whole file. */
const WHOLE_FILE = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};

// core/agent/clean-name.ts
/**
* The vendor's one rule that turns a name into a file name: lower case (unless `keepCase`), anything but letters, digits,
* `_` and white space becomes a space, runs of space become one `_`, no `_` at the ends (`polyai/adk` 0.44.3, `clean`).
*/
function cleanName(name, options = {}) {
	return (options.keepCase === true ? name : name.toLowerCase()).replaceAll(/[^\p{L}\p{N}_\s]/gu, " ").replaceAll(/\s+/gu, "_").replaceAll(/_+/g, "_").replace(/^_/, "").replace(/_$/, "");
}

// node_modules/@lezer/common/dist/index.js
/**
The default maximum length of a `TreeBuffer` node.
*/
const DefaultBufferLength = 1024;
let nextPropID = 0;
var Range = class {
	constructor(from, to) {
		this.from = from;
		this.to = to;
	}
};
/**
Each [node type](#common.NodeType) or [individual tree](#common.Tree)
can have metadata associated with it in props. Instances of this
class represent prop names.
*/
var NodeProp = class {
	/**
	Create a new node prop type.
	*/
	constructor(config = {}) {
		this.id = nextPropID++;
		this.perNode = !!config.perNode;
		this.deserialize = config.deserialize || (() => {
			throw new Error("This node type doesn't define a deserialize function");
		});
		this.combine = config.combine || null;
	}
	/**
	This is meant to be used with
	[`NodeSet.extend`](#common.NodeSet.extend) or
	[`LRParser.configure`](#lr.ParserConfig.props) to compute
	prop values for each node type in the set. Takes a [match
	object](#common.NodeType^match) or function that returns undefined
	if the node type doesn't get this prop, and the prop's value if
	it does.
	*/
	add(match) {
		if (this.perNode) throw new RangeError("Can't add per-node props to node types");
		if (typeof match != "function") match = NodeType.match(match);
		return (type) => {
			let result = match(type);
			return result === void 0 ? null : [this, result];
		};
	}
};
/**
Prop that is used to describe matching delimiters. For opening
delimiters, this holds an array of node names (written as a
space-separated string when declaring this prop in a grammar)
for the node types of closing delimiters that match it.
*/
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
The inverse of [`closedBy`](#common.NodeProp^closedBy). This is
attached to closing delimiters, holding an array of node names
of types of matching opening delimiters.
*/
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Used to assign node types to groups (for example, all node
types that represent an expression could be tagged with an
`"Expression"` group).
*/
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Attached to nodes to indicate these should be
[displayed](https://codemirror.net/docs/ref/#language.syntaxTree)
in a bidirectional text isolate, so that direction-neutral
characters on their sides don't incorrectly get associated with
surrounding text. You'll generally want to set this for nodes
that contain arbitrary text, like strings and comments, and for
nodes that appear _inside_ arbitrary text, like HTML tags. When
not given a value, in a grammar declaration, defaults to
`"auto"`.
*/
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
	if (value && value != "rtl" && value != "ltr" && value != "auto") throw new RangeError("Invalid value for isolate: " + value);
	return value || "auto";
} });
/**
The hash of the [context](#lr.ContextTracker.constructor)
that the node was parsed in, if any. Used to limit reuse of
contextual nodes.
*/
NodeProp.contextHash = new NodeProp({ perNode: true });
/**
The distance beyond the end of the node that the tokenizer
looked ahead for any of the tokens inside the node. (The LR
parser only stores this when it is larger than 25, for
efficiency reasons.)
*/
NodeProp.lookAhead = new NodeProp({ perNode: true });
/**
This per-node prop is used to replace a given node, or part of a
node, with another tree. This is useful to include trees from
different languages in mixed-language parsers.
*/
NodeProp.mounted = new NodeProp({ perNode: true });
/**
A mounted tree, which can be [stored](#common.NodeProp^mounted) on
a tree node to indicate that parts of its content are
represented by another tree.
*/
var MountedTree = class {
	constructor(tree, overlay, parser, bracketed = false) {
		this.tree = tree;
		this.overlay = overlay;
		this.parser = parser;
		this.bracketed = bracketed;
	}
	/**
	@internal
	*/
	static get(tree) {
		return tree && tree.props && tree.props[NodeProp.mounted.id];
	}
};
const noProps = Object.create(null);
/**
Each node in a syntax tree has a node type associated with it.
*/
var NodeType = class NodeType {
	/**
	@internal
	*/
	constructor(name, props, id, flags = 0) {
		this.name = name;
		this.props = props;
		this.id = id;
		this.flags = flags;
	}
	/**
	Define a node type.
	*/
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
	/**
	Retrieves a node prop for this type. Will return `undefined` if
	the prop isn't present on this node.
	*/
	prop(prop) {
		return this.props[prop.id];
	}
	/**
	True when this is the top node of a grammar.
	*/
	get isTop() {
		return (this.flags & 1) > 0;
	}
	/**
	True when this node is produced by a skip rule.
	*/
	get isSkipped() {
		return (this.flags & 2) > 0;
	}
	/**
	Indicates whether this is an error node.
	*/
	get isError() {
		return (this.flags & 4) > 0;
	}
	/**
	When true, this node type doesn't correspond to a user-declared
	named node, for example because it is used to cache repetition.
	*/
	get isAnonymous() {
		return (this.flags & 8) > 0;
	}
	/**
	Returns true when this node's name or one of its
	[groups](#common.NodeProp^group) matches the given string.
	*/
	is(name) {
		if (typeof name == "string") {
			if (this.name == name) return true;
			let group = this.prop(NodeProp.group);
			return group ? group.indexOf(name) > -1 : false;
		}
		return this.id == name;
	}
	/**
	Create a function from node types to arbitrary values by
	specifying an object whose property names are node or
	[group](#common.NodeProp^group) names. Often useful with
	[`NodeProp.add`](#common.NodeProp.add). You can put multiple
	names, separated by spaces, in a single property name to map
	multiple node names to a single value.
	*/
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
/**
An empty dummy node type to use when no actual type is available.
*/
NodeType.none = new NodeType("", Object.create(null), 0, 8);
/**
A node set holds a collection of node types. It is used to
compactly represent trees by storing their type ids, rather than a
full pointer to the type object, in a numeric array. Each parser
[has](#lr.LRParser.nodeSet) a node set, and [tree
buffers](#common.TreeBuffer) can only store collections of nodes
from the same set. A set can have a maximum of 2**16 (65536) node
types in it, so that the ids fit into 16-bit typed array slots.
*/
var NodeSet = class NodeSet {
	/**
	Create a set with the given types. The `id` property of each
	type should correspond to its position within the array.
	*/
	constructor(types) {
		this.types = types;
		for (let i = 0; i < types.length; i++) if (types[i].id != i) throw new RangeError("Node type ids should correspond to array positions when creating a node set");
	}
	/**
	Create a copy of this set with some node properties added. The
	arguments to this method can be created with
	[`NodeProp.add`](#common.NodeProp.add).
	*/
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
/**
Options that control iteration. Can be combined with the `|`
operator to enable multiple ones.
*/
var IterMode;
(function(IterMode) {
	/**
	When enabled, iteration will only visit [`Tree`](#common.Tree)
	objects, not nodes packed into
	[`TreeBuffer`](#common.TreeBuffer)s.
	*/
	IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
	/**
	Enable this to make iteration include anonymous nodes (such as
	the nodes that wrap repeated grammar constructs into a balanced
	tree).
	*/
	IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
	/**
	By default, regular [mounted](#common.NodeProp^mounted) nodes
	replace their base node in iteration. Enable this to ignore them
	instead.
	*/
	IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
	/**
	This option only applies in
	[`enter`](#common.SyntaxNode.enter)-style methods. It tells the
	library to not enter mounted overlays if one covers the given
	position.
	*/
	IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
	/**
	When set, positions on the boundary of a mounted overlay tree
	that has its [`bracketed`](#common.NestedParse.bracketed) flag
	set will enter that tree regardless of side. Only supported in
	[`enter`](#common.SyntaxNode.enter), not in cursors.
	*/
	IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
/**
A piece of syntax tree. There are two ways to approach these
trees: the way they are actually stored in memory, and the
convenient way.

Syntax trees are stored as a tree of `Tree` and `TreeBuffer`
objects. By packing detail information into `TreeBuffer` leaf
nodes, the representation is made a lot more memory-efficient.

However, when you want to actually work with tree nodes, this
representation is very awkward, so most client code will want to
use the [`TreeCursor`](#common.TreeCursor) or
[`SyntaxNode`](#common.SyntaxNode) interface instead, which provides
a view on some part of this data structure, and can be used to
move around to adjacent nodes.
*/
var Tree = class Tree {
	/**
	Construct a new tree. See also [`Tree.build`](#common.Tree^build).
	*/
	constructor(type, children, positions, length, props) {
		this.type = type;
		this.children = children;
		this.positions = positions;
		this.length = length;
		/**
		@internal
		*/
		this.props = null;
		if (props && props.length) {
			this.props = Object.create(null);
			for (let [prop, value] of props) this.props[typeof prop == "number" ? prop : prop.id] = value;
		}
	}
	/**
	@internal
	*/
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
	/**
	Get a [tree cursor](#common.TreeCursor) positioned at the top of
	the tree. Mode can be used to [control](#common.IterMode) which
	nodes the cursor visits.
	*/
	cursor(mode = 0) {
		return new TreeCursor(this.topNode, mode);
	}
	/**
	Get a [tree cursor](#common.TreeCursor) pointing into this tree
	at the given position and side (see
	[`moveTo`](#common.TreeCursor.moveTo).
	*/
	cursorAt(pos, side = 0, mode = 0) {
		let scope = CachedNode.get(this) || this.topNode;
		let cursor = new TreeCursor(scope);
		cursor.moveTo(pos, side);
		CachedNode.set(this, cursor._tree);
		return cursor;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) object for the top of the
	tree.
	*/
	get topNode() {
		return new TreeNode(this, 0, 0, null);
	}
	/**
	Get the [syntax node](#common.SyntaxNode) at the given position.
	If `side` is -1, this will move into nodes that end at the
	position. If 1, it'll move into nodes that start at the
	position. With 0, it'll only enter nodes that cover the position
	from both sides.
	
	Note that this will not enter
	[overlays](#common.MountedTree.overlay), and you often want
	[`resolveInner`](#common.Tree.resolveInner) instead.
	*/
	resolve(pos, side = 0) {
		let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
		CachedNode.set(this, node);
		return node;
	}
	/**
	Like [`resolve`](#common.Tree.resolve), but will enter
	[overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
	pointing into the innermost overlaid tree at the given position
	(with parent links going through all parent structure, including
	the host trees).
	*/
	resolveInner(pos, side = 0) {
		let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
		CachedInnerNode.set(this, node);
		return node;
	}
	/**
	In some situations, it can be useful to iterate through all
	nodes around a position, including those in overlays that don't
	directly cover the position. This method gives you an iterator
	that will produce all nodes, from small to big, around the given
	position.
	*/
	resolveStack(pos, side = 0) {
		return stackIterator(this, pos, side);
	}
	/**
	Iterate over the tree and its children, calling `enter` for any
	node that touches the `from`/`to` region (if given) before
	running over such a node's children, and `leave` (if given) when
	leaving the node. When `enter` returns `false`, that node will
	not have its children iterated over (or `leave` called).
	*/
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
	/**
	Get the value of the given [node prop](#common.NodeProp) for this
	node. Works with both per-node and per-type props.
	*/
	prop(prop) {
		return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
	}
	/**
	Returns the node's [per-node props](#common.NodeProp.perNode) in a
	format that can be passed to the [`Tree`](#common.Tree)
	constructor.
	*/
	get propValues() {
		let result = [];
		if (this.props) for (let id in this.props) result.push([+id, this.props[id]]);
		return result;
	}
	/**
	Balance the direct children of this tree, producing a copy of
	which may have children grouped into subtrees with type
	[`NodeType.none`](#common.NodeType^none).
	*/
	balance(config = {}) {
		return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
	}
	/**
	Build a tree from a postfix-ordered buffer of node information,
	or a cursor over such a buffer.
	*/
	static build(data) {
		return buildTree(data);
	}
};
/**
The empty tree
*/
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
/**
Tree buffers contain (type, start, end, endIndex) quads for each
node. In such a buffer, nodes are stored in prefix order (parents
before children, with the endIndex of the parent indicating which
children belong to it).
*/
var TreeBuffer = class TreeBuffer {
	/**
	Create a tree buffer.
	*/
	constructor(buffer, length, set) {
		this.buffer = buffer;
		this.length = length;
		this.set = set;
	}
	/**
	@internal
	*/
	get type() {
		return NodeType.none;
	}
	/**
	@internal
	*/
	toString() {
		let result = [];
		for (let index = 0; index < this.buffer.length;) {
			result.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result.join(",");
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
	findChild(startIndex, endIndex, dir, pos, side) {
		let { buffer } = this, pick = -1;
		for (let i = startIndex; i != endIndex; i = buffer[i + 3]) if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
			pick = i;
			if (dir > 0) break;
		}
		return pick;
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
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
	/**
	@internal
	*/
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
/**
A tree cursor object focuses on a given node in a syntax tree, and
allows you to move to adjacent nodes.
*/
var TreeCursor = class {
	/**
	Shorthand for `.type.name`.
	*/
	get name() {
		return this.type.name;
	}
	/**
	@internal
	*/
	constructor(node, mode = 0) {
		/**
		@internal
		*/
		this.buffer = null;
		this.stack = [];
		/**
		@internal
		*/
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
	/**
	@internal
	*/
	yield(node) {
		if (!node) return false;
		if (node instanceof TreeNode) {
			this.buffer = null;
			return this.yieldNode(node);
		}
		this.buffer = node.context;
		return this.yieldBuf(node.index, node.type);
	}
	/**
	@internal
	*/
	toString() {
		return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
	}
	/**
	@internal
	*/
	enterChild(dir, pos, side) {
		if (!this.buffer) return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
		let { buffer } = this.buffer;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
		if (index < 0) return false;
		this.stack.push(this.index);
		return this.yieldBuf(index);
	}
	/**
	Move the cursor to this node's first child. When this returns
	false, the node has no child, and the cursor has not been moved.
	*/
	firstChild() {
		return this.enterChild(1, 0, 4);
	}
	/**
	Move the cursor to this node's last child.
	*/
	lastChild() {
		return this.enterChild(-1, 0, 4);
	}
	/**
	Move the cursor to the first child that ends after `pos`.
	*/
	childAfter(pos) {
		return this.enterChild(1, pos, 2);
	}
	/**
	Move to the last child that starts before `pos`.
	*/
	childBefore(pos) {
		return this.enterChild(-1, pos, -2);
	}
	/**
	Move the cursor to the child around `pos`. If side is -1 the
	child may end at that position, when 1 it may start there. This
	will also enter [overlaid](#common.MountedTree.overlay)
	[mounted](#common.NodeProp^mounted) trees unless `overlays` is
	set to false.
	*/
	enter(pos, side, mode = this.mode) {
		if (!this.buffer) return this.yield(this._tree.enter(pos, side, mode));
		return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
	}
	/**
	Move to the node's parent node, if this isn't the top node.
	*/
	parent() {
		if (!this.buffer) return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
		if (this.stack.length) return this.yieldBuf(this.stack.pop());
		let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
		this.buffer = null;
		return this.yieldNode(parent);
	}
	/**
	@internal
	*/
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
	/**
	Move to this node's next sibling, if any.
	*/
	nextSibling() {
		return this.sibling(1);
	}
	/**
	Move to this node's previous sibling, if any.
	*/
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
	/**
	Move to the next node in a
	[pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
	traversal, going from a node to its first child or, if the
	current node is empty or `enter` is false, its next sibling or
	the next sibling of the first parent node that has one.
	*/
	next(enter = true) {
		return this.move(1, enter);
	}
	/**
	Move to the next node in a last-to-first pre-order traversal. A
	node is followed by its last child or, if it has none, its
	previous sibling or the previous sibling of the first parent
	node that has one.
	*/
	prev(enter = true) {
		return this.move(-1, enter);
	}
	/**
	Move the cursor to the innermost node that covers `pos`. If
	`side` is -1, it will enter nodes that end at `pos`. If it is 1,
	it will enter nodes that start at `pos`.
	*/
	moveTo(pos, side = 0) {
		while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) if (!this.parent()) break;
		while (this.enterChild(1, pos, side));
		return this;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) at the cursor's current
	position.
	*/
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
	/**
	Get the [tree](#common.Tree) that represents the current node, if
	any. Will return null when the node is in a [tree
	buffer](#common.TreeBuffer).
	*/
	get tree() {
		return this.buffer ? null : this._tree._tree;
	}
	/**
	Iterate over the current node and all its descendants, calling
	`enter` when entering a node and `leave`, if given, when leaving
	one. When `enter` returns `false`, any children of that node are
	skipped, and `leave` isn't called for it.
	*/
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
	/**
	Test whether the current node matches a given context—a sequence
	of direct parent node names. Empty strings in the context array
	are treated as wildcards.
	*/
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
/**
A superclass that parsers should extend.
*/
var Parser = class {
	/**
	Start a parse, returning a [partial parse](#common.PartialParse)
	object. [`fragments`](#common.TreeFragment) can be passed in to
	make the parse incremental.
	
	By default, the entire input is parsed. You can pass `ranges`,
	which should be a sorted array of non-empty, non-overlapping
	ranges, to parse only those ranges. The tree returned in that
	case will start at `ranges[0].from`.
	*/
	startParse(input, fragments, ranges) {
		if (typeof input == "string") input = new StringInput(input);
		ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
		return this.createParse(input, fragments || [], ranges);
	}
	/**
	Run a full parse, returning the resulting tree.
	*/
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
/**
A parse stack. These are used internally by the parser to track
parsing progress. They also provide some properties and methods
that external code such as a tokenizer can use to get information
about the parse state.
*/
var Stack = class Stack {
	/**
	@internal
	*/
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
	/**
	@internal
	*/
	toString() {
		return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
	}
	/**
	@internal
	*/
	static start(p, state, pos = 0) {
		let cx = p.parser.context;
		return new Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
	}
	/**
	The stack's current [context](#lr.ContextTracker) value, if
	any. Its type will depend on the context tracker's type
	parameter, or it will be `null` if there is no context
	tracker.
	*/
	get context() {
		return this.curContext ? this.curContext.context : null;
	}
	/**
	@internal
	*/
	pushState(state, start) {
		this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
		this.state = state;
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
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
	/**
	@internal
	*/
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
	/**
	@internal
	*/
	apply(action, next, nextStart, nextEnd) {
		if (action & 65536) this.reduce(action);
		else this.shift(action, next, nextStart, nextEnd);
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
	split() {
		let parent = this;
		let off = parent.buffer.length;
		if (off && parent.buffer[off - 4] == 0) off -= 4;
		while (off > 0 && parent.buffer[off - 2] > parent.reducePos) off -= 4;
		let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
		while (parent && base == parent.bufferBase) parent = parent.parent;
		return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
	}
	/**
	@internal
	*/
	recoverByDelete(next, nextEnd) {
		let isNode = next <= this.p.parser.maxNode;
		if (isNode) this.storeNode(next, this.pos, nextEnd, 4);
		this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
		this.pos = this.reducePos = nextEnd;
		this.score -= 190;
	}
	/**
	Check if the given term would be able to be shifted (optionally
	after some reductions) on this stack. This can be useful for
	external tokenizers that want to make sure they only provide a
	given token when it applies.
	*/
	canShift(term) {
		for (let sim = new SimulatedStack(this);;) {
			let action = this.p.parser.stateSlot(sim.state, 4) || this.p.parser.hasAction(sim.state, term);
			if (action == 0) return false;
			if ((action & 65536) == 0) return true;
			sim.reduce(action);
		}
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
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
	/**
	Try to scan through the automaton to find some kind of reduction
	that can be applied. Used when the regular ForcedReduce field
	isn't a valid action. @internal
	*/
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
	/**
	@internal
	*/
	forceAll() {
		while (!this.p.parser.stateFlag(this.state, 2)) if (!this.forceReduce()) {
			this.storeNode(0, this.pos, this.pos, 4, true);
			break;
		}
		return this;
	}
	/**
	Check whether this state has no further actions (assumed to be a direct descendant of the
	top state, since any other states must be able to continue
	somehow). @internal
	*/
	get deadEnd() {
		if (this.stack.length != 3) return false;
		let { parser } = this.p;
		return parser.data[parser.stateSlot(this.state, 1)] == 65535 && !parser.stateSlot(this.state, 4);
	}
	/**
	Restart the stack (put it back in its start state). Only safe
	when this.stack.length == 3 (state is directly below the top
	state). @internal
	*/
	restart() {
		this.storeNode(0, this.pos, this.pos, 4, true);
		this.state = this.stack[0];
		this.stack.length = 0;
	}
	/**
	@internal
	*/
	sameState(other) {
		if (this.state != other.state || this.stack.length != other.stack.length) return false;
		for (let i = 0; i < this.stack.length; i += 3) if (this.stack[i] != other.stack[i]) return false;
		return true;
	}
	/**
	Get the parser used by this stack.
	*/
	get parser() {
		return this.p.parser;
	}
	/**
	Test whether a given dialect (by numeric ID, as exported from
	the terms file) is enabled.
	*/
	dialectEnabled(dialectID) {
		return this.p.parser.dialect.flags[dialectID];
	}
	shiftContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	reduceContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	/**
	@internal
	*/
	emitContext() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -3) this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
	setLookAhead(lookAhead) {
		if (lookAhead <= this.lookAhead) return false;
		this.emitLookAhead();
		this.lookAhead = lookAhead;
		return true;
	}
	/**
	@internal
	*/
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
/**
[Tokenizers](#lr.ExternalTokenizer) interact with the input
through this interface. It presents the input as a stream of
characters, tracking lookahead and hiding the complexity of
[ranges](#common.Parser.parse^ranges) from tokenizer code.
*/
var InputStream = class {
	/**
	@internal
	*/
	constructor(input, ranges) {
		this.input = input;
		this.ranges = ranges;
		/**
		@internal
		*/
		this.chunk = "";
		/**
		@internal
		*/
		this.chunkOff = 0;
		/**
		Backup chunk
		*/
		this.chunk2 = "";
		this.chunk2Pos = 0;
		/**
		The character code of the next code unit in the input, or -1
		when the stream is at the end of the input.
		*/
		this.next = -1;
		/**
		@internal
		*/
		this.token = nullToken;
		this.rangeIndex = 0;
		this.pos = this.chunkPos = ranges[0].from;
		this.range = ranges[0];
		this.end = ranges[ranges.length - 1].to;
		this.readNext();
	}
	/**
	@internal
	*/
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
	/**
	@internal
	*/
	clipPos(pos) {
		if (pos >= this.range.from && pos < this.range.to) return pos;
		for (let range of this.ranges) if (range.to > pos) return Math.max(pos, range.from);
		return this.end;
	}
	/**
	Look at a code unit near the stream position. `.peek(0)` equals
	`.next`, `.peek(-1)` gives you the previous character, and so
	on.
	
	Note that looking around during tokenizing creates dependencies
	on potentially far-away content, which may reduce the
	effectiveness incremental parsing—when looking forward—or even
	cause invalid reparses when looking backward more than 25 code
	units, since the library does not track lookbehind.
	*/
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
	/**
	Accept a token. By default, the end of the token is set to the
	current stream position, but you can pass an offset (relative to
	the stream position) to change that.
	*/
	acceptToken(token, endOffset = 0) {
		let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
		if (end == null || end < this.token.start) throw new RangeError("Token end out of bounds");
		this.token.value = token;
		this.token.end = end;
	}
	/**
	Accept a token ending at a specific given position.
	*/
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
	/**
	Move the stream forward N (defaults to 1) code units. Returns
	the new value of [`next`](#lr.InputStream.next).
	*/
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
	/**
	@internal
	*/
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
	/**
	@internal
	*/
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
/**
@internal
*/
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
/**
@hide
*/
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
/**
`@external tokens` declarations in the grammar should resolve to
an instance of this class.
*/
var ExternalTokenizer = class {
	/**
	Create a tokenizer. The first argument is the function that,
	given an input stream, scans for the types of tokens it
	recognizes at the stream's position, and calls
	[`acceptToken`](#lr.InputStream.acceptToken) when it finds
	one.
	*/
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
				if (data[i + 1] == 1) i = pair$2(data, i + 2);
				else {
					if (index == 0 && data[i + 1] == 2) index = this.putAction(pair$2(data, i + 2), token, end, index);
					break;
				}
			}
			if (data[i] == token) index = this.putAction(pair$2(data, i + 1), token, end, index);
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
/**
Context trackers are used to track stateful context (such as
indentation in the Python grammar, or parent elements in the XML
grammar) needed by external tokenizers. You declare them in a
grammar file as `@context exportName from "module"`.

Context values should be immutable, and can be updated (replaced)
on shift or reduce actions.

The export used in a `@context` declaration should be of this
type.
*/
var ContextTracker = class {
	/**
	Define a context tracker.
	*/
	constructor(spec) {
		this.start = spec.start;
		this.shift = spec.shift || id;
		this.reduce = spec.reduce || id;
		this.reuse = spec.reuse || id;
		this.hash = spec.hash || (() => 0);
		this.strict = spec.strict !== false;
	}
};
/**
Holds the parse tables for a given grammar, as generated by
`lezer-generator`, and provides [methods](#common.Parser) to parse
content with.
*/
var LRParser = class LRParser extends Parser {
	/**
	@internal
	*/
	constructor(spec) {
		super();
		/**
		@internal
		*/
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
	/**
	Get a goto table entry @internal
	*/
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
	/**
	Check if this state has an action for a given terminal @internal
	*/
	hasAction(state, terminal) {
		let data = this.data;
		for (let set = 0; set < 2; set++) for (let i = this.stateSlot(state, set ? 2 : 1), next;; i += 3) {
			if ((next = data[i]) == 65535) {
				if (data[i + 1] == 1) next = data[i = pair$2(data, i + 2)];
				else if (data[i + 1] == 2) return pair$2(data, i + 2);
				else break;
			}
			if (next == terminal || next == 0) return pair$2(data, i + 1);
		}
		return 0;
	}
	/**
	@internal
	*/
	stateSlot(state, slot) {
		return this.states[state * 6 + slot];
	}
	/**
	@internal
	*/
	stateFlag(state, flag) {
		return (this.stateSlot(state, 0) & flag) > 0;
	}
	/**
	@internal
	*/
	validAction(state, action) {
		return !!this.allActions(state, (a) => a == action ? true : null);
	}
	/**
	@internal
	*/
	allActions(state, action) {
		let deflt = this.stateSlot(state, 4);
		let result = deflt ? action(deflt) : void 0;
		for (let i = this.stateSlot(state, 1); result == null; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair$2(this.data, i + 2);
				else break;
			}
			result = action(pair$2(this.data, i + 1));
		}
		return result;
	}
	/**
	Get the states that can follow this one through shift actions or
	goto jumps. @internal
	*/
	nextStates(state) {
		let result = [];
		for (let i = this.stateSlot(state, 1);; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair$2(this.data, i + 2);
				else break;
			}
			if ((this.data[i + 2] & 1) == 0) {
				let value = this.data[i + 1];
				if (!result.some((v, i) => i & 1 && v == value)) result.push(this.data[i], value);
			}
		}
		return result;
	}
	/**
	Configure the parser. Returns a new parser instance that has the
	given settings modified. Settings not provided in `config` are
	kept from the original parser.
	*/
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
	/**
	Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
	are registered for this parser.
	*/
	hasWrappers() {
		return this.wrappers.length > 0;
	}
	/**
	Returns the name associated with a given term. This will only
	work for all terms when the parser was generated with the
	`--names` option. By default, only the names of tagged terms are
	stored.
	*/
	getName(term) {
		return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
	}
	/**
	The eof term id is always allocated directly after the node
	types. @internal
	*/
	get eofTerm() {
		return this.maxNode + 1;
	}
	/**
	The type of top node produced by the parser.
	*/
	get topNode() {
		return this.nodeSet.types[this.top[1]];
	}
	/**
	@internal
	*/
	dynamicPrecedence(term) {
		let prec = this.dynamicPrecedences;
		return prec == null ? 0 : prec[term] || 0;
	}
	/**
	@internal
	*/
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
	/**
	Used by the output of the parser generator. Not available to
	user code. @hide
	*/
	static deserialize(spec) {
		return new LRParser(spec);
	}
};
function pair$2(data, off) {
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
/**
Highlighting tags are markers that denote a highlighting category.
They are [associated](#highlight.styleTags) with parts of a syntax
tree by a language mode, and then mapped to an actual CSS style by
a [highlighter](#highlight.Highlighter).

Because syntax tree node types and highlight styles have to be
able to talk the same language, CodeMirror uses a mostly _closed_
[vocabulary](#highlight.tags) of syntax tags (as opposed to
traditional open string-based systems, which make it hard for
highlighting themes to cover all the tokens produced by the
various languages).

It _is_ possible to [define](#highlight.Tag^define) your own
highlighting tags for system-internal use (where you control both
the language package and the highlighter), but such tags will not
be picked up by regular highlighters (though you can derive them
from standard tags to allow highlighters to fall back to those).
*/
var Tag = class Tag {
	/**
	@internal
	*/
	constructor(name, set, base, modified) {
		this.name = name;
		this.set = set;
		this.base = base;
		this.modified = modified;
		/**
		@internal
		*/
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
	/**
	Define a tag _modifier_, which is a function that, given a tag,
	will return a tag that is a subtag of the original. Applying the
	same modifier to a twice tag will return the same value (`m1(t1)
	== m1(t1)`) and applying multiple modifiers will, regardless or
	order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
	
	When multiple modifiers are applied to a given base tag, each
	smaller set of modifiers is registered as a parent, so that for
	example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
	`m1(m3(t1)`, and so on.
	*/
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
/**
This function is used to add a set of tags to a language syntax
via [`NodeSet.extend`](#common.NodeSet.extend) or
[`LRParser.configure`](#lr.LRParser.configure).

The argument object maps node selectors to [highlighting
tags](#highlight.Tag) or arrays of tags.

Node selectors may hold one or more (space-separated) node paths.
Such a path can be a [node name](#common.NodeType.name), or
multiple node names (or `*` wildcards) separated by slash
characters, as in `"Block/Declaration/VariableName"`. Such a path
matches the final node but only if its direct parent nodes are the
other nodes mentioned. A `*` in such a path matches any parent,
but only a single level—wildcards that match multiple parents
aren't supported, both for efficiency reasons and because Lezer
trees make it rather hard to reason about what they would match.)

A path can be ended with `/...` to indicate that the tag assigned
to the node should also apply to all child nodes, even if they
match their own style (by default, only the innermost style is
used).

When a path ends in `!`, as in `Attribute!`, no further matching
happens for the node's child nodes, and the entire node gets the
given style.

In this notation, node names that contain `/`, `!`, `*`, or `...`
must be quoted as JSON strings.

For example:

```javascript
parser.configure({props: [
styleTags({
// Style Number and BigNumber nodes
"Number BigNumber": tags.number,
// Style Escape nodes whose parent is String
"String/Escape": tags.escape,
// Style anything inside Attributes nodes
"Attributes!": tags.meta,
// Add a style to all content inside Italic nodes
"Italic/...": tags.emphasis,
// Style InvalidString nodes as both `string` and `invalid`
"InvalidString": [tags.string, tags.invalid],
// Style the node named "/" as punctuation
'"/"': tags.punctuation
})
]})
```
*/
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
/**
Define a [highlighter](#highlight.Highlighter) from an array of
tag/class pairs. Classes associated with more specific tags will
take precedence.
*/
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
const literal$1 = t();
const string = t(literal$1);
const number = t(literal$1);
const content = t();
const heading$1 = t(content);
const keyword = t();
const operator = t();
const punctuation = t();
const bracket = t(punctuation);
const meta = t();
/**
The default set of highlighting [tags](#highlight.Tag).

This collection is heavily biased towards programming languages,
and necessarily incomplete. A full ontology of syntactic
constructs would fill a stack of books, and be impractical to
write themes for. So try to make do with this set. If all else
fails, [open an
issue](https://code.haverbeke.berlin/codemirror/dev/issues) to propose a
new tag, or [define](#highlight.Tag^define) a local custom tag for
your use case.

Note that it is not obligatory to always attach the most specific
tag possible to an element—if your grammar can't easily
distinguish a certain type of element (such as a local variable),
it is okay to style it as its more general variant (a variable).

For tags that extend some parent tag, the documentation links to
the parent.
*/
const tags = {
	/**
	A comment.
	*/
	comment,
	/**
	A line [comment](#highlight.tags.comment).
	*/
	lineComment: t(comment),
	/**
	A block [comment](#highlight.tags.comment).
	*/
	blockComment: t(comment),
	/**
	A documentation [comment](#highlight.tags.comment).
	*/
	docComment: t(comment),
	/**
	Any kind of identifier.
	*/
	name,
	/**
	The [name](#highlight.tags.name) of a variable.
	*/
	variableName: t(name),
	/**
	A type [name](#highlight.tags.name).
	*/
	typeName,
	/**
	A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
	*/
	tagName: t(typeName),
	/**
	A property or field [name](#highlight.tags.name).
	*/
	propertyName,
	/**
	An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
	*/
	attributeName: t(propertyName),
	/**
	The [name](#highlight.tags.name) of a class.
	*/
	className: t(name),
	/**
	A label [name](#highlight.tags.name).
	*/
	labelName: t(name),
	/**
	A namespace [name](#highlight.tags.name).
	*/
	namespace: t(name),
	/**
	The [name](#highlight.tags.name) of a macro.
	*/
	macroName: t(name),
	/**
	A literal value.
	*/
	literal: literal$1,
	/**
	A string [literal](#highlight.tags.literal).
	*/
	string,
	/**
	A documentation [string](#highlight.tags.string).
	*/
	docString: t(string),
	/**
	A character literal (subtag of [string](#highlight.tags.string)).
	*/
	character: t(string),
	/**
	An attribute value (subtag of [string](#highlight.tags.string)).
	*/
	attributeValue: t(string),
	/**
	A number [literal](#highlight.tags.literal).
	*/
	number,
	/**
	An integer [number](#highlight.tags.number) literal.
	*/
	integer: t(number),
	/**
	A floating-point [number](#highlight.tags.number) literal.
	*/
	float: t(number),
	/**
	A boolean [literal](#highlight.tags.literal).
	*/
	bool: t(literal$1),
	/**
	Regular expression [literal](#highlight.tags.literal).
	*/
	regexp: t(literal$1),
	/**
	An escape [literal](#highlight.tags.literal), for example a
	backslash escape in a string.
	*/
	escape: t(literal$1),
	/**
	A color [literal](#highlight.tags.literal).
	*/
	color: t(literal$1),
	/**
	A URL [literal](#highlight.tags.literal).
	*/
	url: t(literal$1),
	/**
	A language keyword.
	*/
	keyword,
	/**
	The [keyword](#highlight.tags.keyword) for the self or this
	object.
	*/
	self: t(keyword),
	/**
	The [keyword](#highlight.tags.keyword) for null.
	*/
	null: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) denoting some atomic value.
	*/
	atom: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that represents a unit.
	*/
	unit: t(keyword),
	/**
	A modifier [keyword](#highlight.tags.keyword).
	*/
	modifier: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that acts as an operator.
	*/
	operatorKeyword: t(keyword),
	/**
	A control-flow related [keyword](#highlight.tags.keyword).
	*/
	controlKeyword: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that defines something.
	*/
	definitionKeyword: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) related to defining or
	interfacing with modules.
	*/
	moduleKeyword: t(keyword),
	/**
	An operator.
	*/
	operator,
	/**
	An [operator](#highlight.tags.operator) that dereferences something.
	*/
	derefOperator: t(operator),
	/**
	Arithmetic-related [operator](#highlight.tags.operator).
	*/
	arithmeticOperator: t(operator),
	/**
	Logical [operator](#highlight.tags.operator).
	*/
	logicOperator: t(operator),
	/**
	Bit [operator](#highlight.tags.operator).
	*/
	bitwiseOperator: t(operator),
	/**
	Comparison [operator](#highlight.tags.operator).
	*/
	compareOperator: t(operator),
	/**
	[Operator](#highlight.tags.operator) that updates its operand.
	*/
	updateOperator: t(operator),
	/**
	[Operator](#highlight.tags.operator) that defines something.
	*/
	definitionOperator: t(operator),
	/**
	Type-related [operator](#highlight.tags.operator).
	*/
	typeOperator: t(operator),
	/**
	Control-flow [operator](#highlight.tags.operator).
	*/
	controlOperator: t(operator),
	/**
	Program or markup punctuation.
	*/
	punctuation,
	/**
	[Punctuation](#highlight.tags.punctuation) that separates
	things.
	*/
	separator: t(punctuation),
	/**
	Bracket-style [punctuation](#highlight.tags.punctuation).
	*/
	bracket,
	/**
	Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
	tokens).
	*/
	angleBracket: t(bracket),
	/**
	Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
	tokens).
	*/
	squareBracket: t(bracket),
	/**
	Parentheses (usually `(` and `)` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	paren: t(bracket),
	/**
	Braces (usually `{` and `}` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	brace: t(bracket),
	/**
	Content, for example plain text in XML or markup documents.
	*/
	content,
	/**
	[Content](#highlight.tags.content) that represents a heading.
	*/
	heading: heading$1,
	/**
	A level 1 [heading](#highlight.tags.heading).
	*/
	heading1: t(heading$1),
	/**
	A level 2 [heading](#highlight.tags.heading).
	*/
	heading2: t(heading$1),
	/**
	A level 3 [heading](#highlight.tags.heading).
	*/
	heading3: t(heading$1),
	/**
	A level 4 [heading](#highlight.tags.heading).
	*/
	heading4: t(heading$1),
	/**
	A level 5 [heading](#highlight.tags.heading).
	*/
	heading5: t(heading$1),
	/**
	A level 6 [heading](#highlight.tags.heading).
	*/
	heading6: t(heading$1),
	/**
	A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
	*/
	contentSeparator: t(content),
	/**
	[Content](#highlight.tags.content) that represents a list.
	*/
	list: t(content),
	/**
	[Content](#highlight.tags.content) that represents a quote.
	*/
	quote: t(content),
	/**
	[Content](#highlight.tags.content) that is emphasized.
	*/
	emphasis: t(content),
	/**
	[Content](#highlight.tags.content) that is styled strong.
	*/
	strong: t(content),
	/**
	[Content](#highlight.tags.content) that is part of a link.
	*/
	link: t(content),
	/**
	[Content](#highlight.tags.content) that is styled as code or
	monospace.
	*/
	monospace: t(content),
	/**
	[Content](#highlight.tags.content) that has a strike-through
	style.
	*/
	strikethrough: t(content),
	/**
	Inserted text in a change-tracking format.
	*/
	inserted: t(),
	/**
	Deleted text.
	*/
	deleted: t(),
	/**
	Changed text.
	*/
	changed: t(),
	/**
	An invalid or unsyntactic element.
	*/
	invalid: t(),
	/**
	Metadata or meta-instruction.
	*/
	meta,
	/**
	[Metadata](#highlight.tags.meta) that applies to the entire
	document.
	*/
	documentMeta: t(meta),
	/**
	[Metadata](#highlight.tags.meta) that annotates or adds
	attributes to a given syntactic element.
	*/
	annotation: t(meta),
	/**
	Processing instruction or preprocessor directive. Subtag of
	[meta](#highlight.tags.meta).
	*/
	processingInstruction: t(meta),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that a
	given element is being defined. Expected to be used with the
	various [name](#highlight.tags.name) tags.
	*/
	definition: Tag.defineModifier("definition"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that
	something is constant. Mostly expected to be used with
	[variable names](#highlight.tags.variableName).
	*/
	constant: Tag.defineModifier("constant"),
	/**
	[Modifier](#highlight.Tag^defineModifier) used to indicate that
	a [variable](#highlight.tags.variableName) or [property
	name](#highlight.tags.propertyName) is being called or defined
	as a function.
	*/
	function: Tag.defineModifier("function"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that can be applied to
	[names](#highlight.tags.name) to indicate that they belong to
	the language's standard environment.
	*/
	standard: Tag.defineModifier("standard"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates a given
	[names](#highlight.tags.name) is local to some scope.
	*/
	local: Tag.defineModifier("local"),
	/**
	A generic variant [modifier](#highlight.Tag^defineModifier) that
	can be used to tag language-specific alternative variants of
	some common tag. It is recommended for themes to define special
	forms of at least the [string](#highlight.tags.string) and
	[variable name](#highlight.tags.variableName) tags, since those
	come up a lot.
	*/
	special: Tag.defineModifier("special")
};
for (let name in tags) {
	let val = tags[name];
	if (val instanceof Tag) val.name = name;
}
/**
This is a highlighter that adds stable, predictable classes to
tokens, for styling with external CSS.

The following tags are mapped to their name prefixed with `"tok-"`
(for example `"tok-comment"`):

* [`link`](#highlight.tags.link)
* [`heading`](#highlight.tags.heading)
* [`emphasis`](#highlight.tags.emphasis)
* [`strong`](#highlight.tags.strong)
* [`keyword`](#highlight.tags.keyword)
* [`atom`](#highlight.tags.atom)
* [`bool`](#highlight.tags.bool)
* [`url`](#highlight.tags.url)
* [`labelName`](#highlight.tags.labelName)
* [`inserted`](#highlight.tags.inserted)
* [`deleted`](#highlight.tags.deleted)
* [`literal`](#highlight.tags.literal)
* [`string`](#highlight.tags.string)
* [`number`](#highlight.tags.number)
* [`variableName`](#highlight.tags.variableName)
* [`typeName`](#highlight.tags.typeName)
* [`namespace`](#highlight.tags.namespace)
* [`className`](#highlight.tags.className)
* [`macroName`](#highlight.tags.macroName)
* [`propertyName`](#highlight.tags.propertyName)
* [`operator`](#highlight.tags.operator)
* [`comment`](#highlight.tags.comment)
* [`meta`](#highlight.tags.meta)
* [`punctuation`](#highlight.tags.punctuation)
* [`invalid`](#highlight.tags.invalid)

In addition, these mappings are provided:

* [`regexp`](#highlight.tags.regexp),
[`escape`](#highlight.tags.escape), and
[`special`](#highlight.tags.special)[`(string)`](#highlight.tags.string)
are mapped to `"tok-string2"`
* [`special`](#highlight.tags.special)[`(variableName)`](#highlight.tags.variableName)
to `"tok-variableName2"`
* [`local`](#highlight.tags.local)[`(variableName)`](#highlight.tags.variableName)
to `"tok-variableName tok-local"`
* [`definition`](#highlight.tags.definition)[`(variableName)`](#highlight.tags.variableName)
to `"tok-variableName tok-definition"`
* [`definition`](#highlight.tags.definition)[`(propertyName)`](#highlight.tags.propertyName)
to `"tok-propertyName tok-definition"`
*/
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

// core/agent/line-index.ts
/** A line is shown up to here. */
const LONGEST_LINE = 200;
/** The line index of a text; its lines end in LF, CRLF or CR. Nothing is computed before the first question. */
function createLineIndex(text) {
	let starts;
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

// core/agent/python-indentation.ts
/** Marks of the characters of a Python text: code, string (`string`) or comment (`comment`). */
const MARK = {
	code: 0,
	string: 1,
	comment: 2
};
/**
* The first line whose indentation Python refuses, or null. `marks` holds one of MARK for each character. Lezer's grammar
* recovers from wrong indentation silently, so that this check stands beside it. A tab goes to the next multiple of 8, as
* in Python; brackets that are never closed are left to the grammar.
*/
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
/** The line break itself belongs to a string that goes on. */
function insideString(marks, at) {
	return at < marks.length && marks[at] === MARK.string && marks[at - 1] === MARK.string;
}

// core/agent/python-grammar-text.ts
/**
* A Python text as the grammar of @lezer/python 1.1 can read it: valid spellings that it does not know are replaced by
* others of the same length, so that every place stays where it is. Only for finding out the structure: the replacements
* are made inside strings as well, so that texts must be taken from the original.
*/
function grammarText(text) {
	return bracketedWith(text).replaceAll(/\f(?=\r?\n)/g, " ").replaceAll(/(?<![\w.])(\d[\d_]*)\.(?![\w.])/g, "$10").replaceAll(/(?<![\w.])(\d[\d_]*)\.(?=[eEjJ]\w*)/g, "$10").replaceAll(/\bas[ \t]+\([\w \t,.]*\)(?=[ \t]*[:,)])/g, (part) => `as ${"_".repeat(part.length - 3)}`).replaceAll(/[[,][ \t]*\*(?=\w+\[)|\*\w+[ \t]*:[ \t]*\*(?=\w)/g, (part) => `${part.slice(0, -1)} `).replaceAll(/\[[ \t]*\*(?=\w)/g, (part) => part.replace("*", " ")).replaceAll(/(?<![\w'"])[tT](?=['"])/g, "f").replaceAll(/(?<![\w'"])([tT])([rR])(?=['"])/g, "f$2").replaceAll(/(?<![\w'"])([rR])([tT])(?=['"])/g, "$1f").replaceAll(/^([ \t]*except[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm, (_, start, types) => {
		return start + "_".repeat(types.length);
	});
}
/** `with (a as b, c as d):` becomes `with (a or b, c or d):`, a tuple. */
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
const FARTHEST = 5e3;
/** Offset of the bracket that closes the one before `from`, as far as it is near; brackets in strings are not told apart. */
function closingBracket(text, from) {
	let depth = 1;
	const end = Math.min(text.length, from + FARTHEST);
	for (let at = from; at < end; at++) if (text[at] === "(") depth++;
	else if (text[at] === ")" && --depth === 0) return at;
	return from;
}

// core/agent/python-string-scan.ts
/**
* End (exclusive) of the Python string literal whose opening quote stands at `at`, -1 when it is not closed. `prefix` is
* what stands before the quote; in an f-string (or t-string) the expressions in braces are followed, with strings of any
* quotes in them (PEP 701).
*/
function scanString(text, at, prefix) {
	return scan(text, at, /[fFtT]/.test(prefix), 0);
}
const MAX_NESTING = 20;
function scan(text, start, formatted, nesting) {
	if (nesting > MAX_NESTING) return -1;
	const quote = text[start] ?? "";
	const triple = text.startsWith(quote.repeat(3), start);
	const close = triple ? quote.repeat(3) : quote;
	let at = start + close.length;
	while (at < text.length) {
		const char = text[at];
		if (char === "\\") at += 2;
		else if (text.startsWith(close, at)) return at + close.length;
		else if (char === "\n" && !triple) return -1;
		else if (formatted && char === "{") {
			if (text[at + 1] === "{") at += 2;
			else {
				at = scanExpression(text, at + 1, close, nesting);
				if (at === -1) return -1;
			}
		} else at++;
	}
	return -1;
}
/** Past the `}` that closes an expression of an f-string; its format part may hold expressions again. */
function scanExpression(text, start, close, nesting) {
	let depth = 0;
	let at = start;
	let inFormat = false;
	while (at < text.length) {
		const char = text[at] ?? "";
		if (inFormat) {
			if (text.startsWith(close, at)) return -1;
			if (char === "{") {
				if (nesting >= MAX_NESTING) return -1;
				at = scanExpression(text, at + 1, close, nesting + 1);
				if (at === -1) return -1;
			} else if (char === "}") return at + 1;
			else if (char === "\n" && close.length === 1) return -1;
			else at++;
		} else if (char === "'" || char === "\"") {
			at = scan(text, at, /[fFtT][rR]?$|[fFtT]$/.test(text.slice(Math.max(start, at - 2), at)), nesting + 1);
			if (at === -1) return -1;
		} else if (char === "#") return -1;
		else {
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
const NAME$1 = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const NUMBER$1 = /(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?[jJ]?)/y;
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|==|<=|>=|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|\*\*|\/\/|<<|>>|[-+*/%&|^~<>=.,:;@()[\]{}]/y;
const STRING_START = /(?:[rRuUbBfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?(?=['"])/y;
/**
* The tokens of a Python text (line ends as LF) as Python's own tokenizer sees them: no comments, no blank lines, line breaks only between
* logical lines, indentation as `indent` and `dedent`. An error when the text cannot be told apart with certainty (an
* open string or bracket, a stray character, indentation that fits no block).
*/
function pythonLexer(text) {
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
	/** Blank lines change nothing; any other sets the block. False when its indentation fits none. */
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
			const prefix = match(STRING_START);
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
			const name = match(NAME$1);
			const number = name === null ? match(NUMBER$1) : null;
			const operator = name === null && number === null ? match(OPERATOR) : null;
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
const LITERAL$1 = /^([rRuU]?)('''|"""|'|")([\s\S]*)\2$/;
const ESCAPE$1 = /\\(\r\n|\n|[\\'"abfnrtv]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g;
/** The value of one Python string literal; null for bytes, f-strings and what is no string literal. Unknown escapes stay. */
function pythonString(literal) {
	const match = LITERAL$1.exec(literal);
	if (match === null) return null;
	const [, prefix = "", , content = ""] = match;
	if (prefix === "r" || prefix === "R") return content;
	return content.replaceAll(ESCAPE$1, (_, escape) => decode(escape));
}
function decode(escape) {
	const simple = escape === "\r\n" ? "" : SIMPLE[escape];
	if (simple !== void 0) return simple;
	const code = /^[0-7]/.test(escape) ? Number.parseInt(escape, 8) : Number.parseInt(escape.slice(1), 16);
	return code <= 1114111 ? String.fromCodePoint(code) : "�";
}

// core/agent/python.ts
/** Longest text that is parsed, in UTF-16 units; a function of a real project has below 100,000. */
const MAX_LENGTH$3 = 5e5;
/** Longest text that is parsed past its first error: recovering is a hundred times slower than parsing. */
const MAX_RECOVERED_LENGTH = 5e4;
const strict = parser.configure({ strict: true });
/** Reads a Python text: its first syntax error and the functions at its top level. Never throws; bounded in size. */
function parsePython(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = createLineIndex(text);
	if (text.length > MAX_LENGTH$3) return {
		errors: [{
			message: `larger than ${MAX_LENGTH$3} characters`,
			range: lines.range(0, 0)
		}],
		functions: []
	};
	const nul = text.indexOf("\0");
	if (nul !== -1) return {
		errors: [{
			message: "a NUL character",
			range: lines.range(nul, nul + 1)
		}],
		functions: []
	};
	const tree = parseTree(text);
	if (typeof tree === "number") return {
		errors: [{
			message: "invalid syntax",
			range: lines.range(tree, tree + 1)
		}],
		functions: []
	};
	const { marks, error } = walk(tree, text);
	const indentation = indentationError(text, marks);
	const [first] = [...lexicalError(text, lines), ...firstError(error, indentation, lines)].sort((a, b) => a.range.line - b.range.line);
	return {
		errors: first === void 0 ? [] : [first],
		functions: functionsOf(tree, text, lines)
	};
}
/** The syntax tree, with error nodes where need be; the place of the first error when recovering would take too long. */
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
/** What the grammar lets pass or names less well: open strings and brackets above all. */
function lexicalError(text, lines) {
	const tokens = pythonLexer(text.replaceAll(/\r(?=\n)/g, " ").replaceAll("\r", "\n"));
	return Array.isArray(tokens) ? [] : [{
		message: tokens.message,
		range: lines.range(tokens.at, tokens.at + 1)
	}];
}
/** Marks strings and comments, and finds the grammar's first error; `x = yield` alone is one that Python allows. */
function walk(tree, text) {
	const marks = new Uint8Array(text.length);
	let error = null;
	tree.iterate({ enter(node) {
		if (node.name === "Comment") marks.fill(MARK.comment, node.from, node.to);
		else if (node.name === "String" || node.name === "FormatString") marks.fill(MARK.string, node.from, node.to);
		else if (node.type.isError && error === null && !/\byield\s*$/.test(text.slice(Math.max(0, node.from - 40), node.from))) error = node.from;
	} });
	return {
		marks,
		error
	};
}
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
	return {
		name: text.slice(name.from, name.to),
		async: node.getChild("async") !== null,
		parameters: list === null ? [] : parametersOf(list, text, lines),
		returns: returns === null ? null : written$1(text, returns.from, returns.to).replace(/^->\s*/, ""),
		decorators,
		range: lines.range(name.from, name.to)
	};
}
function parametersOf(list, text, lines) {
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
function argumentsOf(list, text, lines) {
	return splitByComma(list).flatMap((nodes) => {
		const [first, second] = nodes;
		const last = nodes.at(-1);
		if (first === void 0 || last === void 0) return [];
		const named = first.name === "VariableName" && second?.name === "AssignOp";
		const value = named ? nodes[2] : first;
		const from = value?.from ?? last.to;
		return {
			name: named ? text.slice(first.from, first.to) : null,
			text: text.slice(from, last.to),
			string: value === void 0 || value !== last ? null : stringOf(value, text),
			range: lines.range(first.from, last.to)
		};
	});
}
/** The children of a bracketed list, without brackets, comments and commas, one group for each item. */
function splitByComma(list) {
	const groups = [[]];
	for (let node = list.firstChild; node !== null; node = node.nextSibling) {
		if (node.name === "(" || node.name === ")" || node.name === "Comment") continue;
		if (node.name === ",") groups.push([]);
		else groups.at(-1)?.push(node);
	}
	return groups.filter((group) => group.length > 0);
}
function stringOf(node, text) {
	if (node.name === "ParenthesizedExpression") {
		const inner = node.firstChild?.nextSibling;
		return inner === null || inner === void 0 ? null : stringOf(inner, text);
	}
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

// core/validate/project-paths.ts
/** A path of the repository seen from the project's root. */
function pathInProject(project, path) {
	return project.root === "" ? path : path.slice(project.root.length + 1);
}
/** The folder of `flows/` a path of the project is in, or null outside flows. */
function flowFolderOf(pathInProject) {
	const [top, folder, ...rest] = pathInProject.split("/");
	return top === "flows" && folder != null && rest.length > 0 ? folder : null;
}
/** `parking` of `topics/parking.yaml`. */
function fileStem(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	return dot <= 0 ? name : name.slice(0, dot);
}
/**
* The text at the top level of a resource's value, trimmed as the ADK trims; null when it is not there or not a text.
*/
function textField(resource, field) {
	const { value } = resource;
	if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
	const map = value;
	const text = Object.hasOwn(map, field) ? map[field] : void 0;
	return typeof text === "string" ? text.trim() : null;
}

// core/validate/rules/file-name.ts
const fileName = {
	name: "file-name",
	class: "adk",
	severity: "error",
	description: "A file or folder is not named after what it holds (topic, flow, step, test case, function, document).",
	check: check$10
};
function check$10(project) {
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
		case "function_step": return checkFunction(project, resource, fileStem(path));
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
function checkFunction(project, resource, stem) {
	const source = project.files.get(resource.path)?.text;
	if (source == null) return null;
	const { errors, functions } = parsePython(source);
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

// core/validate/did-you-mean.ts
const MAX_LISTED = 5;
/** Longer names are not compared letter by letter. */
const MAX_LENGTH$2 = 80;
/** A shorter beginning fits too much. */
const MIN_PART = 4;
/**
* A hint that helps with a name that is not there: `Did you mean "track_order"?`, or the names there are (five of them at
* most). Names equal but for case and punctuation count as nearest.
*/
function didYouMean(name, known, plural) {
	const names = [...new Set(known)].sort();
	if (names.length === 0) return `The project has no ${plural}.`;
	const nearest = nearestName(name, names);
	if (nearest != null) return `Did you mean "${nearest}"?`;
	const listed = names.slice(0, MAX_LISTED).map((item) => `"${item}"`);
	const more = names.length - listed.length;
	return `Known ${plural}: ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
/** The known name a person most likely meant, or null when none is near. */
function nearestName(name, known) {
	if (name === "") return null;
	const clean = cleanName(name);
	const same = known.find((candidate) => cleanName(candidate) === clean && clean !== "");
	if (same != null) return same;
	const limit = Math.max(1, Math.floor(name.length / 3));
	let best = null;
	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) > limit || candidate.length > MAX_LENGTH$2) continue;
		const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (distance <= limit && (best == null || distance < best.distance)) best = {
			name: candidate,
			distance
		};
	}
	return best?.name ?? longerOrShorter(clean, known);
}
/** `confirmation` for `confirm`, where only one name fits. */
function longerOrShorter(clean, known) {
	if (clean.length < MIN_PART) return null;
	const fitting = known.filter((candidate) => {
		const other = cleanName(candidate);
		return other.startsWith(clean) || other.length >= MIN_PART && clean.startsWith(other);
	});
	return fitting.length === 1 ? fitting[0] ?? null : null;
}
/** Letters inserted, removed, replaced or swapped with their neighbour (optimal string alignment). */
function editDistance(a, b) {
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			next.push(cost);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}

// core/validate/broken-files.ts
/** Findings of reading that leave open what a file defines. */
const UNREADABLE$1 = /* @__PURE__ */ new Set([
	"syntax",
	"shape",
	"refused-entry"
]);
/**
* Files of the project (paths from its root) that could not be read. What they define is unknown, so a name that could be
* defined there is not reported as missing: the finding about the file itself is the one to act on.
*/
function brokenFiles(project) {
	const broken = /* @__PURE__ */ new Set();
	for (const finding of project.findings) if (UNREADABLE$1.has(finding.rule)) broken.add(pathInProject(project, finding.path));
	return broken;
}

// core/validate/known-names.ts
/** Reference prefixes and what they resolve to (ADK format, "References"). */
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
/** Every prefix the ADK knows. */
const REFERENCE_PREFIXES = Object.keys(PREFIXES);
/**
* What the names after a prefix can be, seen from one resource: `ft` means the functions of the resource's own flow. The
* answer is null for an unknown prefix; each set is made once.
*/
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
	for (const resource of project.resources) {
		if (resource.kind !== row.kind) continue;
		const path = pathInProject(project, resource.path);
		if (row.kind === "transition_function" && flowFolderOf(path) !== flow) continue;
		names.add(row.stem ? fileStem(path) : resource.name);
	}
	const unread = [...broken].filter((path) => row.files.test(path));
	return {
		names,
		plural: row.plural,
		couldBeIn: (name) => unread.some((path) => !row.stem || fileStem(path) === name)
	};
}
/** Names a jump inside a flow can have: its steps' names and its function steps' file stems. */
function stepNames(project, folder) {
	const names = /* @__PURE__ */ new Set();
	for (const resource of project.resources) {
		const path = pathInProject(project, resource.path);
		if (flowFolderOf(path) !== folder) continue;
		if (resource.kind === "step") names.add(ownName$1(resource));
		if (resource.kind === "function_step") names.add(fileStem(path));
	}
	const inFlow = (path) => path.startsWith(`flows/${folder}/steps/`) || path.startsWith(`flows/${folder}/function_steps/`);
	const broken = [...brokenFiles(project)].some(inFlow);
	return {
		names,
		plural: "steps of this flow",
		couldBeIn: () => broken
	};
}
/** Names a jump to a flow can have: `name` of its flow_config.yaml, never the folder's. */
function flowNames$1(project) {
	const flows = project.resources.filter((resource) => resource.kind === "flow");
	const broken = [...brokenFiles(project)].some((path) => path.endsWith("/flow_config.yaml"));
	return {
		names: new Set(flows.map(ownName$1)),
		plural: "flows",
		couldBeIn: () => broken
	};
}
function ownName$1(resource) {
	const { value } = resource;
	if (value === null || typeof value !== "object" || Array.isArray(value)) return resource.name;
	const name = "name" in value ? value.name : null;
	return typeof name === "string" ? name.trim() : resource.name;
}

// core/validate/call-literals.ts
/**
* Plain string literals given as first positional argument to a call, as the ADK finds them: by text, docstrings included,
* after everything behind a `#` was taken away. Variables, keyword arguments, f-strings and joined literals are not seen.
*/
function callLiterals(source, call) {
	const text = source.split("\n").map((line) => line.replace(/#.*/, (comment) => " ".repeat(comment.length))).join("\n");
	const pattern = new RegExp(String.raw`(?<![\w.])${call.replace(".", String.raw`\.`)}\(\s*(?:"([^"'\\\n]+)"|'([^"'\\\n]+)')(?=\s*[,)])`, "g");
	const literals = [];
	for (const match of text.matchAll(pattern)) {
		const literal = match[1] ?? match[2] ?? "";
		const end = match.index + match[0].length;
		literals.push({
			text: literal,
			range: rangeOf(text, end - literal.length - 2, end)
		});
	}
	return literals;
}
function rangeOf(text, start, end) {
	const before = text.slice(0, start);
	const line = before.split("\n").length;
	const column = start - before.lastIndexOf("\n");
	return {
		line,
		column,
		endLine: line,
		endColumn: column + (end - start)
	};
}

// core/validate/rules/goto-target.ts
const gotoTarget = {
	name: "goto-target",
	class: "adk",
	severity: "error",
	description: "`flow.goto_step(\"…\")` or `conv.goto_flow(\"…\")` names a step or a flow that is not there.",
	check: check$9
};
const PYTHON_KINDS = [
	"function",
	"start_function",
	"end_function",
	"transition_function",
	"function_step"
];
function check$9(project) {
	const flows = flowNames$1(project);
	const findings = [];
	for (const resource of project.resources) {
		const text = PYTHON_KINDS.includes(resource.kind) ? project.files.get(resource.path)?.text : null;
		if (text == null) continue;
		findings.push(...unknownTargets(resource, callLiterals(text, "conv.goto_flow"), flows, "flow"));
		const folder = flowFolderOf(pathInProject(project, resource.path));
		if (folder == null) continue;
		findings.push(...unknownTargets(resource, callLiterals(text, "flow.goto_step"), stepNames(project, folder), "step"));
	}
	return findings;
}
/** Without any flow (or step) the ADK skips the check, and so does this rule. */
function unknownTargets(resource, targets, known, what) {
	if (known.names.size === 0) return [];
	return targets.filter(({ text }) => !known.names.has(text.trim()) && !known.couldBeIn(text)).map(({ text, range }) => ({
		rule: gotoTarget.name,
		severity: gotoTarget.severity,
		message: what === "flow" ? `There is no flow "${text}".` : `There is no step "${text}" in this flow.`,
		hint: didYouMean(text, known.names, known.plural),
		path: resource.path,
		range
	}));
}

// core/validate/rules/missing-flow-config.ts
const missingFlowConfig = {
	name: "missing-flow-config",
	class: "adk",
	severity: "error",
	description: "A folder of `flows/` has steps but no `flow_config.yaml`, without which nothing of the project loads.",
	check: check$8
};
function check$8(project) {
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
		range: WHOLE_FILE
	}));
}

// core/agent/define-kind.ts
/** A row of the table of kinds; what is not said is the common case: YAML, versioned, created and deleted freely, unordered. */
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
/** Safety filters of the agent, of voice and of chat: the wire's names of the levels are read too. */
const SAFETY_FIELDS = { categories: { items: { level: { aliases: {
	LOOSE: "lenient",
	MEDIUM: "medium",
	STRICT: "strict"
} } } } };
/** The project itself and `agent_settings/`. */
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
/** Voice, chat, and what stands beside the conversation: the vendor's test cases, documents, values of an environment. */
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
		regular_expressions: EMPTY_LIST$1,
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
/** `config/`: files that hold a list of named items. */
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
/** What a conversation runs through: topics, flows and their steps, functions. */
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
/**
* The table of kinds: one row for each kind of resource of the ADK layout, in the order in which reports show them. The
* facts are those of the vendor's tool (`polyai/adk` 0.44.3). A rule, a renderer or a runtime that treats kinds
* differently reads the difference here.
*/
const KINDS$1 = [
	...SETTINGS_KINDS,
	...CONFIG_KINDS,
	...CONVERSATION_KINDS,
	...CHANNEL_KINDS
];
const rows = new Map(KINDS$1.map((row) => [row.kind, row]));
/** The row of a kind. Throws for a kind that is not in the table, which data from outside can name. */
function kindRow(kind) {
	const row = rows.get(kind);
	if (row !== void 0) return row;
	throw new GreenroomError(`There is no kind of resource named ${JSON.stringify(kind)}.`, {
		code: "unknown-kind",
		hint: `Known kinds: ${[...rows.keys()].join(", ")}.`
	});
}

// core/validate/allowed-prefixes.ts
/** The fields of a resource whose references the ADK checks, with the prefixes each allows (from the table of kinds). */
function checkedFields(resource) {
	return kindRow(resource.kind).references.filter(({ when }) => when == null || textField(resource, when.field) === when.is);
}
/** Prefixes allowed in a field (a JSON pointer), or null for a field whose references nobody checks. */
function allowedPrefixes(resource, pointer) {
	return checkedFields(resource).find((field) => field.pointer === pointer)?.allowed ?? null;
}

// core/validate/reference-places.ts
/** Every reference in a field whose references the ADK checks; inert fields (descriptions, example queries) are left out. */
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
/** True for a name the ADK's own check looks at: word characters and hyphens only. */
function isCheckedName(name) {
	return /^[\p{L}\p{N}_-]+$/u.test(name);
}
/** True for an id of the platform (`FUNCTION-4df4e49b`, a UUID): it resolves through the status file, not through a name. */
function isPlatformId(name) {
	return /^[A-Z][A-Z_]*-[0-9A-Za-z]{8}$/.test(name) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
}
/** True for a reference written with spaces next to its braces or colon: the ADK then sees plain text. */
function hasSpaces({ prefix, name, text }) {
	return text !== `{{${prefix}:${name}}}`;
}

// core/validate/rules/platform-id-reference.ts
const platformIdReference = {
	name: "platform-id-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference holds an id of the platform instead of a name; it only resolves in the workspace it was written for.",
	check: check$7
};
function check$7(project) {
	const namesFor = referenceNames(project);
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name, range } = reference;
		if (!allowed.includes(prefix) || !isPlatformId(name) || hasSpaces(reference)) continue;
		const known = namesFor(prefix, resource);
		if (known == null || known.names.has(name)) continue;
		findings.push({
			rule: platformIdReference.name,
			severity: platformIdReference.severity,
			message: `{{${prefix}:${name}}} holds an id of the platform instead of a name.`,
			hint: "Write the name: ids differ between workspaces and do not survive a rename.",
			path: resource.path,
			range
		});
	}
	return findings;
}

// core/validate/rules/reference-not-allowed.ts
const referenceNotAllowed = {
	name: "reference-not-allowed",
	class: "adk",
	severity: "error",
	description: "A reference stands in a field that does not take its prefix, such as `{{fn:…}}` in an SMS text.",
	check: check$6
};
function check$6(project) {
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name, range } = reference;
		if (allowed.includes(prefix) || !REFERENCE_PREFIXES.includes(prefix)) continue;
		if (!isCheckedName(name) || hasSpaces(reference)) continue;
		findings.push({
			rule: referenceNotAllowed.name,
			severity: referenceNotAllowed.severity,
			message: `{{${prefix}:${name}}} is not allowed in this field.`,
			hint: allowed.length === 0 ? "No references are allowed here." : `Allowed here: ${allowed.join(", ")}.`,
			path: resource.path,
			range
		});
	}
	return findings;
}

// core/validate/rules/spaces-in-reference.ts
const spacesInReference = {
	name: "spaces-in-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference has spaces next to its braces or colon, as in `{{ fn:x }}`: the platform does not take it for a reference.",
	check: check$5
};
function check$5(project) {
	const findings = [];
	for (const { resource, reference } of referencePlaces(project)) {
		const { prefix, name, text, range } = reference;
		if (!hasSpaces(reference) || name === "" || !REFERENCE_PREFIXES.includes(prefix)) continue;
		findings.push({
			rule: spacesInReference.name,
			severity: spacesInReference.severity,
			message: `${text} is not taken for a reference because of its spaces.`,
			hint: `Write {{${prefix}:${name}}}.`,
			path: resource.path,
			range
		});
	}
	return findings;
}

// core/validate/rules/start-step.ts
const startStep = {
	name: "start-step",
	class: "adk",
	severity: "error",
	description: "A flow's `start_step` is missing, or names neither a step nor a function step of the flow.",
	check: check$4
};
function check$4(project) {
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

// core/validate/rules/unknown-reference-prefix.ts
const unknownReferencePrefix = {
	name: "unknown-reference-prefix",
	class: "greenroom",
	severity: "warning",
	description: "Something like `{{sms:…}}` looks like a reference, but no reference has that prefix; the caller would hear the braces.",
	check: check$3
};
/** What people write for a prefix that is called otherwise. */
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
function check$3(project) {
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name, range } = reference;
		if (REFERENCE_PREFIXES.includes(prefix)) continue;
		const meant = Object.hasOwn(USUAL_MISTAKES, prefix) ? USUAL_MISTAKES[prefix] : nearestName(prefix, REFERENCE_PREFIXES);
		findings.push({
			rule: unknownReferencePrefix.name,
			severity: unknownReferencePrefix.severity,
			message: `{{${prefix}:${name}}} has an unknown prefix "${prefix}".`,
			hint: meant == null ? `Allowed here: ${allowed.join(", ") || "no references"}.` : `Did you mean {{${meant}:${name}}}?`,
			path: resource.path,
			range
		});
	}
	return findings;
}

// core/validate/rules/unresolved-reference.ts
const unresolvedReference = {
	name: "unresolved-reference",
	class: "adk",
	severity: "error",
	description: "A reference such as `{{fn:track_order}}` names something the project does not have.",
	check: check$2
};
function check$2(project) {
	const namesFor = referenceNames(project);
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name, range } = reference;
		if (!allowed.includes(prefix) || !isCheckedName(name) || isPlatformId(name) || hasSpaces(reference)) continue;
		const known = namesFor(prefix, resource);
		if (known == null || known.names.has(name) || known.couldBeIn(name)) continue;
		findings.push({
			rule: unresolvedReference.name,
			severity: unresolvedReference.severity,
			message: `{{${prefix}:${name}}} resolves to nothing: there is no "${name}" among the ${known.plural}.`,
			hint: didYouMean(name, known.names, known.plural),
			path: resource.path,
			range
		});
	}
	return findings;
}

// core/validate/rules/unresolved-spaced-reference.ts
const unresolvedSpacedReference = {
	name: "unresolved-spaced-reference",
	class: "greenroom",
	severity: "warning",
	description: "A reference whose name holds spaces or punctuation resolves to nothing, or stands where it is not allowed; the ADK does not check such names.",
	check: check$1
};
function check$1(project) {
	const namesFor = referenceNames(project);
	const findings = [];
	for (const { resource, reference, allowed } of referencePlaces(project)) {
		const { prefix, name, range } = reference;
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
			range
		});
	}
	return findings;
}

// core/validate/rules.ts
/**
* Every rule, in the order of docs/checks.md. An error is exactly what the ADK's own validator rejects; what it lets pass
* although it is almost certainly a mistake is a warning.
*/
const RULES = [
	fileName,
	missingFlowConfig,
	startStep,
	gotoTarget,
	unresolvedReference,
	referenceNotAllowed,
	unresolvedSpacedReference,
	unknownReferencePrefix,
	spacesInReference,
	platformIdReference
];

// core/validate/sort-findings.ts
/** Findings by path, line, column, rule and message, each once: the same project always gives the same list. */
function sortFindings(findings) {
	return [...new Map(findings.map((finding) => [identityOf(finding), finding])).values()].sort(inOrder$2);
}
function identityOf({ path, range, rule, message }) {
	return JSON.stringify([
		path,
		range.line,
		range.column,
		rule,
		message
	]);
}
function inOrder$2(a, b) {
	return compare(a.path, b.path) || a.range.line - b.range.line || a.range.column - b.range.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// core/validate/validate-project.ts
const RULE_NAMES = new Set(RULES.map((rule) => rule.name));
/**
* Everything there is to say about a project: what reading found, then every rule, then what changed since `base`; sorted,
* each finding once. Severities and suppressions of greenroom.yaml come afterwards: see apply-policy.ts.
*/
function validateProject(project, options = {}) {
	const fromReading = project.findings.filter((finding) => !RULE_NAMES.has(finding.rule));
	const base = options.base ?? null;
	const fromRules = RULES.flatMap((rule) => [...rule.check?.(project) ?? [], ...base === null ? [] : rule.compare?.(base, project) ?? []]);
	return sortFindings([...fromReading, ...fromRules]);
}

// core/agent/json-pointer.ts
/** One segment of a JSON pointer (RFC 6901), escaped. */
function escapePointer(segment) {
	return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** The pointer one level up; `''` for the root and for a child of the root. */
function parentPointer(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

// core/version/json-pointer.ts
/** A JSON pointer (RFC 6901) one step deeper. */
function pointerTo(parent, step) {
	return `${parent}/${escapePointer(step)}`;
}
/** The steps of a JSON pointer, unescaped; none for the whole value. */
function pointerSteps(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// core/version/natural-key.ts
/** Fields that name an item of a list, best first; a pair where one alone is not unique (an operation: name and method). */
const KEYS$1 = [
	["name"],
	["name", "method"],
	["code"],
	["key"],
	["keyphrase"],
	["parameter_name"],
	["regex"],
	["regex", "language_code"],
	["regular_expression"],
	["group_name"],
	["url"],
	["id"]
];
/**
* How the items of a list of maps are told apart, given every version of the list: a function from item to its key, or
* null when no field names all of them uniquely (then the list can only be compared as a whole).
*/
function naturalKey(...lists) {
	if (lists.every((list) => list.length === 0)) return null;
	for (const fields of KEYS$1) if (lists.every((list) => namesAll(list, fields))) return (item) => keyOf(item, fields) ?? "";
	return null;
}
function namesAll(list, fields) {
	const seen = /* @__PURE__ */ new Set();
	for (const item of list) {
		const key = keyOf(item, fields);
		if (key == null || seen.has(key)) return false;
		seen.add(key);
	}
	return true;
}
function keyOf(item, fields) {
	if (item === null || typeof item !== "object" || Array.isArray(item)) return null;
	const map = item;
	const parts = [];
	for (const field of fields) {
		const value = Object.hasOwn(map, field) ? map[field] : void 0;
		if (typeof value !== "string" || value === "") return null;
		parts.push(value);
	}
	return parts.join(" ");
}

// core/version/compare-values.ts
/**
* The fields in which two values differ, parents before children, keys in order. Lists of maps are matched by their
* natural key, lists of scalars are one field; without `ordered` a list that was only reordered is no change.
*/
function compareValues(before, after, options) {
	const changes = [];
	compareAt("", before, after, options, changes);
	return changes;
}
/** Equality of JSON values; the order of keys does not count, the order of lists does. */
function sameValue(a, b) {
	return canonical(a) === canonical(b);
}
function compareAt(pointer, before, after, options, changes) {
	if (sameValue(before, after)) return;
	if (isMap$3(before) && isMap$3(after)) return compareMaps(pointer, before, after, options, changes);
	if (isList(before) && isList(after)) return compareLists(pointer, before, after, options, changes);
	changes.push({
		pointer,
		before,
		after
	});
}
function compareMaps(pointer, before, after, options, changes) {
	for (const key of [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
		const at = pointerTo(pointer, key);
		const old = Object.hasOwn(before, key) ? before[key] : void 0;
		const now = Object.hasOwn(after, key) ? after[key] : void 0;
		if (old === void 0) changes.push({
			pointer: at,
			after: now
		});
		else if (now === void 0) changes.push({
			pointer: at,
			before: old
		});
		else compareAt(at, old, now, options, changes);
	}
}
function compareLists(pointer, before, after, options, changes) {
	const keyOf = naturalKey(before, after);
	if (keyOf == null) {
		if (options.ordered || !sameItems(before, after)) changes.push({
			pointer,
			before,
			after
		});
		return;
	}
	const old = new Map(before.map((item) => [keyOf(item), item]));
	const now = new Map(after.map((item) => [keyOf(item), item]));
	const found = [];
	for (const [key, item] of old) {
		const at = pointerTo(pointer, key);
		const match = now.get(key);
		if (match === void 0) found.push({
			pointer: at,
			before: item
		});
		else compareAt(at, item, match, options, found);
	}
	for (const [key, item] of now) if (!old.has(key)) found.push({
		pointer: pointerTo(pointer, key),
		after: item
	});
	if (found.length === 0 && options.ordered) found.push({
		pointer,
		before,
		after
	});
	changes.push(...found);
}
function sameItems(a, b) {
	return a.length === b.length && sameValue(a.map(canonical).sort(), b.map(canonical).sort());
}
function isMap$3(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function canonical(value) {
	if (value === void 0) return "";
	if (isList(value)) return `[${value.map(canonical).join(",")}]`;
	if (!isMap$3(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

// core/version/find-renames.ts
/** Passes in which a rename that was found may explain the next one (a flow, then the steps that jump to it). */
const PASSES = 3;
/**
* Pairs a removed with an added resource of the same kind whose contents are equal apart from the name, and from
* references to resources that were renamed as well. A resource without content is never paired, and neither are two that
* fit equally well: a wrong "renamed" would hide a removal.
*/
function findRenames(removed, added) {
	const renames = [];
	let left = removed.filter((resource) => hasContent(resource.value, ownName(resource)));
	let right = [...added];
	for (let pass = 0; pass < PASSES; pass++) {
		const found = pairsOf(left, right, followersOf(renames));
		if (found.length === 0) break;
		renames.push(...found);
		left = left.filter((resource) => !found.some((rename) => rename.before === resource));
		right = right.filter((resource) => !found.some((rename) => rename.after === resource));
	}
	return renames;
}
/** The last part of the name: `Collect name` of `booking/Collect name`. */
function ownName(resource) {
	return resource.name.slice(resource.name.lastIndexOf("/") + 1);
}
function flowName(resource) {
	return resource.name.slice(0, Math.max(0, resource.name.lastIndexOf("/")));
}
function pairsOf(removed, added, follow) {
	const groups = /* @__PURE__ */ new Map();
	const groupOf = (signature) => {
		const group = groups.get(signature) ?? {
			removed: [],
			added: []
		};
		groups.set(signature, group);
		return group;
	};
	for (const resource of removed) groupOf(signatureOf(resource, follow)).removed.push(resource);
	for (const resource of added) groupOf(signatureOf(resource, (text) => text)).added.push(resource);
	const renames = [];
	for (const group of groups.values()) renames.push(...pairUp(group.removed, group.added));
	return renames;
}
/** Same own name in another flow first; what is left must be one against one. */
function pairUp(removed, added) {
	const renames = [];
	const rest = [];
	const free = new Set(added);
	for (const before of removed) {
		const twins = [...free].filter((after) => ownName(after) === ownName(before));
		const [after] = twins;
		if (after == null || twins.length > 1) rest.push(before);
		else {
			free.delete(after);
			renames.push({
				before,
				after
			});
		}
	}
	const [before] = rest;
	const [after] = free;
	if (before != null && after != null && rest.length === 1 && free.size === 1) renames.push({
		before,
		after
	});
	return renames;
}
/** What a resource says with its own name (and its flow's) blanked out. */
function signatureOf(resource, follow) {
	const own = new Set([
		resource.name,
		ownName(resource),
		flowName(resource)
	].filter((name) => name !== ""));
	return `${resource.kind} ${JSON.stringify(mapTexts(resource.value, (text) => blank(follow(text), own)))}`;
}
function blank(text, names) {
	if (names.has(text)) return "\0";
	let result = text;
	for (const name of names) result = result.replaceAll(/(?<=^|[\r\n])([ \t]*(?:async[ \t]+)?def[ \t]+)(\w+)/g, (match, head, def) => def === name ? `${head}\u0000` : match);
	return result;
}
/** Rewrites the names of resources already known as renamed: the whole text, inside `{{…}}`, or a quoted literal. */
function followersOf(renames) {
	const names = new Map(renames.map((rename) => [ownName(rename.before), ownName(rename.after)]));
	return (text) => {
		const whole = names.get(text);
		if (whole != null) return whole;
		return text.replaceAll(/\{\{(\w+):([^{}]+)\}\}/g, (match, prefix, name) => names.has(name) ? `{{${prefix}:${names.get(name)}}}` : match).replaceAll(/(["'])([^"'\n]+)\1/g, (match, quote, name) => names.has(name) ? `${quote}${names.get(name)}${quote}` : match);
	};
}
function mapTexts(value, map) {
	if (typeof value === "string") return map(value);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => [key, mapTexts(item, map)]));
}
function hasContent(value, name) {
	if (value === null || value === false || value === "" || value === name) return false;
	if (typeof value !== "object") return !sameValue(value, 0);
	return (Array.isArray(value) ? value : Object.values(value)).some((item) => hasContent(item, name));
}

// core/version/compare-versions.ts
const KIND_ORDER = new Map(KINDS$1.map((row, index) => [row.kind, index]));
/**
* What differs between two versions, one change a resource, in the order of KINDS and then by name; empty exactly when the
* resources' hashes are equal. Null is an agent that is not there: everything is added, or removed.
*/
function compareVersions(before, after) {
	if (before != null && after != null && before.digest === after.digest) return [];
	const old = before?.resources ?? /* @__PURE__ */ new Map();
	const now = after?.resources ?? /* @__PURE__ */ new Map();
	const changes = [];
	const added = [];
	const removed = [];
	for (const [key, resource] of old) if (!now.has(key)) removed.push(resource);
	for (const [key, resource] of now) {
		const previous = old.get(key);
		if (previous == null) added.push(resource);
		else if (previous.hash !== resource.hash) changes.push(edited(previous, resource));
	}
	const renames = findRenames(removed, added);
	const paired = new Set(renames.flatMap((rename) => [rename.before, rename.after]));
	for (const rename of renames) changes.push(renamed(rename.before, rename.after));
	for (const resource of removed) if (!paired.has(resource)) changes.push(oneSided("removed", resource));
	for (const resource of added) if (!paired.has(resource)) changes.push(oneSided("added", resource));
	return changes.sort(inOrder$1);
}
function edited(before, after) {
	return {
		...headOf(after),
		change: "edited",
		fields: fieldsOf(before, after),
		before,
		after
	};
}
function renamed(before, after) {
	const name = {
		pointer: "/name",
		before: before.name,
		after: after.name
	};
	const rest = compareValues(before.value, after.value, { ordered: true }).filter((field) => field.pointer !== "/name");
	return {
		...headOf(after),
		change: "renamed",
		fields: [name, ...rest],
		before,
		after
	};
}
function oneSided(change, resource) {
	const side = change === "added" ? "after" : "before";
	const fields = filledFields(resource).map(([pointer, value]) => ({
		pointer,
		[side]: value
	}));
	return {
		...headOf(resource),
		change,
		fields,
		[side]: resource
	};
}
function headOf(resource) {
	return {
		key: resource.key,
		kind: resource.kind,
		name: resource.name
	};
}
/** Order counts only where it is all that differs: hashes say that something does. */
function fieldsOf(before, after) {
	const unordered = compareValues(before.value, after.value, { ordered: false });
	if (unordered.length > 0) return unordered;
	const ordered = compareValues(before.value, after.value, { ordered: true });
	if (ordered.length > 0) return ordered;
	return [{
		pointer: "",
		before: before.value,
		after: after.value
	}];
}
/** The fields of a new or removed resource that say something: defaults would only be noise. */
function filledFields({ kind, value }) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return isEmpty(value) ? [] : [["", value]];
	const table = kindRow(kind).fields;
	return Object.entries(value).filter(([key, field]) => {
		const usual = Object.hasOwn(table, key) ? table[key]?.default : void 0;
		return key !== "name" && !isEmpty(field) && !sameValue(field, usual);
	}).map(([key, field]) => [pointerTo("", key), field]);
}
function isEmpty(value) {
	if (value === null || value === "" || value === false) return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
function inOrder$1(a, b) {
	const kinds = (KIND_ORDER.get(a.kind) ?? KINDS$1.length) - (KIND_ORDER.get(b.kind) ?? KINDS$1.length);
	if (kinds !== 0) return kinds;
	if (a.name !== b.name) return a.name < b.name ? -1 : 1;
	return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

// core/agent/canonical-json.ts
/** JSON with the keys of every map sorted by code unit and no white space: equal values have equal texts. */
function canonicalJson(value) {
	if (value === null || typeof value !== "object") return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	const map = value;
	return `{${Object.keys(map).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(map[key] ?? null)}`).join(",")}}`;
}

// core/agent/python-header.ts
/** The line that the vendor's tool adds on pull and takes out on push, wherever it stands; older versions wrote `imports`. */
const HEADER = /^from (?:_gen|imports) import \*[ \t]*# <AUTO GENERATED>[ \t]*(?:\n|$)/gm;
/** A Python source without the generated header line, line ends as LF, without blank lines at its ends; '' or ends in LF. */
function withoutHeader(source) {
	const text = source.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n").replaceAll(HEADER, "").trimEnd();
	const first = text.search(/\S/);
	if (first === -1) return "";
	return `${text.slice(text.lastIndexOf("\n", first) + 1)}\n`;
}

// core/agent/python-token-strings.ts
const LITERAL = /^([A-Za-z]{0,2})('''|"""|'|")([\s\S]*)\2$/;
/**
* Strings in one spelling: prefix in lower case and without `u`, content instead of quotes, neighbours joined as Python
* joins them; numbers in lower case. An f-string whose content holds quotes or escapes keeps its own quotes.
*/
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
/** Plain strings and bytes without `r`; not where the end of one and the start of the next would make one octal escape. */
function canJoin(before, after) {
	if (before.prefix !== after.prefix || before.prefix !== "" && before.prefix !== "b") return false;
	return !(/\\[0-7]{1,2}$/.test(before.content) && /^[0-7]/.test(after.content));
}

// core/agent/python-token-brackets.ts
/** Inside a bracket of a whole expression these mean that the bracket itself matters, or that it may. */
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
/**
* Without the round brackets that enclose all of what follows `return`, an assignment, or `if`, `elif`, `while` up to the
* colon, and all names of a `from … import (…)`: formatters add and remove these to break lines.
*/
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
/** What must follow the closing bracket when an expression starts after token `i`; null when none does. */
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
/** Names, but for the place where they start a statement: what follows is then no call. */
const SOFT_KEYWORDS = /* @__PURE__ */ new Set([
	"match",
	"case",
	"type"
]);
/**
* Without the commas before a closing bracket that change nothing: in calls, definitions, lists, sets and dicts, and in
* tuples and indexes that have another comma. The comma of a tuple of one stays. A semicolon at the end of a line goes too.
*/
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
/**
* Canonical text of a Python source: equal for two sources that differ only in comments, blank lines, white space, line
* breaks, quotes, trailing commas, brackets that only join lines, and the generated header line; different for programs
* that differ. The canonical text is itself a sequence of tokens of a program with the same syntax tree, which is why
* two programs with different trees cannot share it. A text that is not Python stands for itself.
*/
function pythonTokens(source) {
	const text = withoutHeader(source);
	const tokens = pythonLexer(text);
	if (!Array.isArray(tokens)) return `unreadable\n${text}`;
	return spell(joinedStrings(withoutRedundantBrackets(withoutTrailingCommas(tokens))));
}
/** One token a line; a token's text never holds a line break (strings are written as JSON). */
function spell(tokens) {
	return tokens.map((token) => token.text === "" ? token.type : `${token.type} ${token.text}`).join("\n");
}

// core/version/digest.ts
/**
* SHA-256 (hex) of kind, name and normal value of a resource. Of a function the tokens count, so that a formatter changes
* nothing. The path does not count.
*/
function hashOf$1(kind, name, value) {
	return sha256(canonicalJson([
		kind,
		name,
		kindRow(kind).format === "python" ? tokensOf(value) : value
	]));
}
/** `sha256:` and 64 hex digits over the hashes of the resources in the order of their keys; the order given is irrelevant. */
function digestOf(resources) {
	return `sha256:${sha256([...resources].map((resource) => `${JSON.stringify(resource.key)} ${resource.hash}`).sort().join("\n"))}`;
}
function tokensOf(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	const { source, ...rest } = value;
	if (typeof source !== "string") return value;
	return {
		...rest,
		tokens: pythonTokens(source)
	};
}
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

// core/agent/normal-form.ts
/** Line ends as LF, no white space at the ends. */
function normalText(text) {
	return text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n").trim();
}
/**
* Every string of a value trimmed, keys too (the first of two keys that become equal stays). Numbers that JSON cannot
* hold (`.inf`, `.nan`) become their YAML spelling, -0 becomes 0.
*/
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
/** A map with defaults filled in and what counts as absent left out, as the table says; anything else comes back as is. */
function normalFields(value, table) {
	if (!isMap$2(value)) return value;
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
	if (form.dropUnless !== void 0 && isMap$2(value) && value[form.dropUnless] !== true) return void 0;
	if (form.dropEmpty === true && isMap$2(value) && Object.keys(value).length === 0) return void 0;
	if (form.fields !== void 0) value = normalFields(value, form.fields);
	if (form.items !== void 0) value = normalItems(value, form.items);
	if (typeof value === "string") value = normalWord(value, form);
	return form.omit === true && value === form.default ? void 0 : value;
}
function normalItems(value, table) {
	if (Array.isArray(value)) return value.map((item) => normalFields(item, table));
	if (!isMap$2(value)) return value;
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
function isMap$2(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function emptyMap() {
	return Object.create(null);
}

// core/agent/normalise.ts
/**
* The normal form of a resource (adk-format §13): strings trimmed, defaults filled in, disabled blocks left out, a
* function as `{ source }` without the generated header. Two resources that the vendor cannot tell apart have equal
* values and hashes. `root` is the project's folder; `path` is from there.
*/
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
		hash: hashOf$1(kind, name, value)
	};
}
function normalValue(resource) {
	const row = kindRow(resource.kind);
	const { value } = resource;
	if (row.format === "python") return { source: withoutHeader(sourceOf(value)) };
	if (row.format === "text") return normalText(typeof value === "string" ? value : "");
	if (row.format === "json") return value;
	const fields = normalFields(trimmed(value ?? {}), row.fields);
	const normal = row.ordered && isMap$1(fields) ? {
		...fields,
		after: resource.after ?? ""
	} : fields;
	return row.layout.type === "each" && row.layout.named === "by-field" ? withName(normal, resource) : normal;
}
/** A topic, step or test case without a name has its file's, a flow its folder's. */
function withName(value, resource) {
	if (!isMap$1(value)) return value;
	const name = value["name"];
	if (name !== void 0 && name !== null && name !== "") return value;
	const stem = resource.path.slice(resource.path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
	return {
		...value,
		name: resource.kind === "step" ? stem : resource.name
	};
}
function sourceOf(value) {
	const source = isMap$1(value) ? value["source"] : void 0;
	return typeof source === "string" ? source : "";
}
function isMap$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/agent/path-pattern.ts
/** A pattern such as `flows/{flow}/steps/{name}.yaml`; a placeholder stands for one or more characters of one segment. */
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
for (const row of KINDS$1) for (const path of pathsOf(row)) {
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
/** Which kinds a file of a project holds, by its path from the project's root; null for a file that no kind manages. */
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
/** Kinds whose files may lie in a folder of a project, at any depth below it. */
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

// core/agent/unread-kinds.ts
/** Rules of findings that mean: what stands in this file is not known. */
const UNREADABLE = /* @__PURE__ */ new Set([
	"syntax",
	"shape",
	"refused-entry"
]);
/** What of a project could not be read. */
function unreadPlaces(project) {
	return project.findings.flatMap((finding) => {
		if (finding.severity !== "error" || !UNREADABLE.has(finding.rule)) return [];
		const path = project.root === "" ? finding.path : finding.path.slice(project.root.length + 1);
		return {
			path,
			rows: kindOfPath(path)?.rows ?? kindsBelow(path),
			isBroken: finding.rule !== "refused-entry"
		};
	});
}

// core/version/version-of.ts
/**
* The version of an agent project; null when a managed file could not be read, because then nobody knows what the version
* is. Values of environments are no part of it.
*/
function versionOf(project) {
	if (unreadPlaces(project).some(({ rows }) => rows.some((row) => row.versioned))) return null;
	const resources = project.resources.filter((resource) => kindRow(resource.kind).versioned).map((resource) => normaliseResource(resource, project.root));
	return version(project.name, project.commit, resources);
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

// core/check/deletion-limit.ts
/** A single resource is never too much: of three topics, one is 33 %. */
const ALWAYS_ALLOWED = 1;
/**
* A finding for each kind of which one change removes more than `limit` percent: an export that went wrong looks like
* that. It is an error, so the check fails until the change is split or the target branch allows it.
*/
function deletionLimit(options) {
	const removed = /* @__PURE__ */ new Map();
	for (const { change, kind } of options.changes) if (change === "removed") removed.set(kind, (removed.get(kind) ?? 0) + 1);
	return [...removed].flatMap(([kind, count]) => {
		if (kindRow(kind).layout.type === "virtual") return [];
		const all = options.before[kind] ?? count;
		const percent = 100 * count / all;
		if (count <= ALWAYS_ALLOWED || percent <= options.limit) return [];
		return [{
			rule: "deletion-limit",
			severity: "error",
			message: `this change removes ${count} of ${all} ${kindRow(kind).title.toLowerCase()} (${Math.round(percent)} %); the limit is ${options.limit} %`,
			hint: "Split the change, or raise checks.deletion_limit in greenroom.yaml of the target branch first.",
			path: options.path,
			range: WHOLE_FILE
		}];
	});
}

// core/check/reasons-to-fail.ts
/** Why an agent fails the check, one line each; empty when it passes. */
function reasonsToFail(policy, found) {
	if (policy.fail_on === "never") return [];
	return [...findingReasons(policy, found.findings), ...testReasons(policy, found.head, found.behaviour)];
}
/** As above, of findings alone: greenroom.yaml has no test sets. */
function findingReasons(policy, findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return [...some(policy.fail_on === "never" ? 0 : count("error"), "error", "errors"), ...some(policy.fail_on === "warning" ? count("warning") : 0, "warning", "warnings")];
}
function testReasons(policy, head, behaviour) {
	if (head === null) return [];
	const newly = behaviour.filter(({ change }) => change === "newly failing").length;
	const others = head.failed + head.errors - newly;
	const notJudged = policy.not_judged === "fail" ? head.notJudged : 0;
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

// core/test-sets/behaviour-changes.ts
const ORDER$1 = [
	"newly failing",
	"newly passing",
	"added",
	"removed",
	"changed behaviour"
];
/**
* The cases that end or answer differently on head, in the order a reviewer wants them, then by set and name. Cases are the
* same when set and name are; a turn whose words were changed in the test is not a change of behaviour.
*/
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
		if (change !== null) changes.push({
			set,
			name,
			change,
			...pair
		});
	}
	return changes.sort((a, b) => ORDER$1.indexOf(a.change) - ORDER$1.indexOf(b.change) || compareText(a.set, b.set) || compareText(a.name, b.name));
}
function byName(run) {
	return new Map((run?.cases ?? []).map((result) => [JSON.stringify([result.set, result.name]), result]));
}
function changeOf(before, after) {
	if (before === null) return "added";
	if (after === null) return "removed";
	if (fails(after) && !fails(before)) return "newly failing";
	if (after.verdict === "passed" && before.verdict !== "passed") return "newly passing";
	if (after.verdict !== before.verdict || answersDiffer(before, after)) return "changed behaviour";
	return null;
}
function fails({ verdict }) {
	return verdict === "failed" || verdict === "error";
}
/** Turns are compared as far as the same was said. */
function answersDiffer(before, after) {
	for (const [index, turn] of after.turns.entries()) {
		const earlier = before.turns[index];
		if (earlier === void 0 || earlier.user !== turn.user) return false;
		if (earlier.topic !== turn.topic || earlier.reply !== turn.reply) return true;
	}
	return false;
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// core/test-sets/pattern/pattern-node.ts
/** Something in a regular expression that is wrong or not supported; the message says which part. */
var PatternError = class extends Error {};

// core/test-sets/pattern/compile-pattern.ts
const LARGEST_PROGRAM = 2e3;
/** The tree as a list of steps (Thompson's construction). Throws `PatternError` for one that repeats too much. */
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
	else writeRepeat(node.item, node.least, node.most, steps);
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
function writeRepeat(item, least, most, steps) {
	for (let count = 0; count < least; count += 1) writeOnce(item, steps);
	if (most === Infinity) return writeLoop(item, steps);
	const splits = [];
	for (let count = least; count < most; count += 1) {
		splits.push(append(steps, {
			do: "split",
			first: steps.length + 1,
			second: 0
		}));
		writeOnce(item, steps);
	}
	for (const split of splits) steps[split] = {
		do: "split",
		first: split + 1,
		second: steps.length
	};
}
function writeLoop(item, steps) {
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
	steps[split] = {
		do: "split",
		first: split + 1,
		second: steps.length
	};
}
/** Costs at least one step, so that repeating nothing a thousand times within a thousand is refused like anything else. */
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
/** JavaScript's escapes that stand for one code point. */
const ESCAPED_ATOM = /\\(?:[dDwWsSnrtfv]|0(?!\d)|[pP]\{[\w=]{1,60}\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\})/y;
const QUANTIFIER = /(?:[*+?]|\{(\d{1,6})(,(\d{0,6}))?\})\??/y;
const GROUP = /\((?:\?:|\?<[A-Za-z_]\w*>|(?!\?))/y;
/**
* The tree of a regular expression in JavaScript's notation, without what can't be matched in linear time. `(?i)` at its
* start ignores case. Throws `PatternError`.
*/
function parsePattern(source) {
	if (source.length > LONGEST_PATTERN) throw new PatternError(`it is longer than ${LONGEST_PATTERN} characters`);
	const insensitive = source.startsWith("(?i)");
	const cursor = {
		source,
		at: insensitive ? 4 : 0,
		flags: insensitive ? "ui" : "u"
	};
	const tree = either(cursor);
	if (cursor.at < source.length) throw new PatternError("there is a ) without its (");
	return tree;
}
function either(cursor) {
	const options = [sequence(cursor)];
	while (cursor.source[cursor.at] === "|") {
		cursor.at += 1;
		options.push(sequence(cursor));
	}
	return options.length === 1 ? options[0] : {
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
	const match = take(cursor, QUANTIFIER);
	if (match === null) return item;
	if (item.type === "assertion") throw new PatternError(`${match[0]} repeats an assertion`);
	if (take(cursor, QUANTIFIER) !== null) throw new PatternError("there are two repetitions in a row");
	const { least, most } = bounds(match);
	if (most < least) throw new PatternError(`the numbers of ${match[0]} are out of order`);
	if (least > MOST_REPETITIONS || most !== Infinity && most > MOST_REPETITIONS) throw new PatternError(`${match[0]} repeats more than ${MOST_REPETITIONS} times`);
	return {
		type: "repeat",
		item,
		least,
		most
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
function term(cursor) {
	const next = cursor.source[cursor.at];
	if (next === "(") return group(cursor);
	if (next === "[") return characterClass(cursor);
	if (next === "\\") return escape(cursor);
	if (next === "^" || next === "$") {
		cursor.at += 1;
		return {
			type: "assertion",
			where: next === "^" ? "start" : "end"
		};
	}
	if (take(cursor, QUANTIFIER) !== null) throw new PatternError("there is nothing to repeat before * + ? or {");
	const character = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
	cursor.at += character.length;
	return character === "." ? atom(cursor, ".") : atom(cursor, literal(character));
}
function group(cursor) {
	if (take(cursor, GROUP) === null) throw new PatternError("look-around and inline flags are not supported; a group is (…), (?:…) or (?<name>…)");
	const inside = either(cursor);
	if (cursor.source[cursor.at] !== ")") throw new PatternError("there is a ( without its )");
	cursor.at += 1;
	return inside;
}
function characterClass(cursor) {
	const { source, at } = cursor;
	let end = at + 1;
	while (end < source.length && source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
	if (end >= source.length) throw new PatternError("there is a [ without its ]");
	cursor.at = end + 1;
	return atom(cursor, source.slice(at, end + 1));
}
function escape(cursor) {
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
	return atom(cursor, literal(name));
}
/** One code point as a pattern; a lone surrogate stands for itself. */
function literal(character) {
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
/** Longest text a pattern is tried on, in UTF-16 units. */
const LONGEST_MATCHED_TEXT = 2e4;
/**
* A regular expression of a user, matched in time proportional to the length of pattern times text whatever both hold: all
* possibilities advance together, one character at a time (Thompson 1968, Pike's virtual machine). Text beyond
* `LONGEST_MATCHED_TEXT` is not looked at.
*/
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
		const here = reach(steps, [0, ...waiting], characters, at, seen);
		if (here === "found") return true;
		const next = characters[at];
		if (next === void 0) return false;
		waiting = here.filter((step) => fits$1(steps[step], next)).map((step) => step + 1);
	}
	return false;
}
function fits$1(step, character) {
	return step?.do === "atom" && step.fits.test(character);
}
/** The atoms that can be tried at a position, each once, or that the end was reached. */
function reach(steps, from, text, at, seen) {
	const atoms = [];
	for (let index = from.pop(); index !== void 0; index = from.pop()) {
		const step = steps[index];
		if (step === void 0 || seen[index] === at) continue;
		seen[index] = at;
		if (step.do === "found") return "found";
		if (step.do === "atom") atoms.push(index);
		else if (step.do === "jump") from.push(step.to);
		else if (step.do === "split") from.push(step.second, step.first);
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

// core/test-sets/judge-expectation.ts
const PASSED = { verdict: "passed" };
/** Whether a turn is as expected; `topics` are the names that exist, where the runtime tells. */
function judgeExpectation(expectation, turn, topics) {
	if ("topic" in expectation) return topic(expectation.topic, turn, topics);
	if ("says" in expectation) return says(expectation.says, turn);
	if ("not_says" in expectation) return notSays(expectation.not_says, turn);
	if ("matches" in expectation) return matches(expectation.matches, turn);
	if ("judge" in expectation) return notJudged("a judgement needs a model, and none is set up");
	if ("handoff" in expectation) return notJudged("this engine does not carry out transfers yet");
	return notJudged("this engine does not run functions yet");
}
/** The expectation as written: `says: 12:00`. */
function describeExpectation(expectation) {
	return Object.entries(expectation).map(([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ");
}
function topic(wanted, { trace }, topics) {
	if (topics !== void 0 && !topics.includes(wanted)) return {
		verdict: "error",
		reason: `the agent has no enabled topic ${JSON.stringify(wanted)}. ${didYouMean(wanted, topics, "topics")}`
	};
	if (trace.topic === wanted) return PASSED;
	const ranked = trace.retrieved.slice(0, 3).map(({ topic, score }) => `${topic} ${score.toFixed(2)}`);
	const seen = ranked.length === 0 ? "nothing was near" : `nearest were ${ranked.join(", ")}`;
	return failed(`${trace.topic === null ? "no topic answered" : `topic ${trace.topic} answered`}; ${seen}`);
}
function says(wanted, { reply }) {
	return fold(reply).includes(fold(wanted)) ? PASSED : failed(answered(reply));
}
function notSays(unwanted, { reply, trace }) {
	if (fold(reply).includes(fold(unwanted))) return failed(answered(reply));
	if (reply === "" && trace.notExecuted.length > 0) return notJudged(`no answer: ${trace.notExecuted.join("; ")}`);
	return PASSED;
}
function matches(source, { reply }) {
	const pattern = linearPattern(source);
	if (!pattern.ok) return {
		verdict: "error",
		reason: `this regular expression can't be used: ${pattern.message}`
	};
	if (pattern.isIn(reply)) return PASSED;
	if (reply.length > 2e4) return {
		verdict: "error",
		reason: `the answer is longer than the ${LONGEST_MATCHED_TEXT} characters that are searched`
	};
	return failed(answered(reply));
}
function fold(text) {
	return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
function failed(reason) {
	return {
		verdict: "failed",
		reason
	};
}
function notJudged(reason) {
	return {
		verdict: "not judged",
		reason
	};
}
const LONGEST_QUOTE = 300;
function answered(reply) {
	if (reply === "") return "the answer is empty";
	const quoted = reply.length > LONGEST_QUOTE ? `${reply.slice(0, LONGEST_QUOTE)}…` : reply;
	return `the answer is ${JSON.stringify(quoted)}`;
}

// core/test-sets/run-test-sets.ts
/** The verdict of a case is the first of these that one of its assertions has. */
const WORST_FIRST = [
	"error",
	"failed",
	"not judged",
	"passed"
];
/**
* Runs every case, each in a conversation of its own, in the order written. What goes wrong in one case is that case's
* verdict and stops no other. `clock` is read in ms; without one, durations are 0.
*/
async function runTestSets(sets, start, clock = () => 0) {
	const cases = [];
	for (const set of sets) for (const testCase of set.cases) {
		const began = clock();
		const outcome = testCase.skip === void 0 ? await runCase(testCase, start) : skip(testCase.skip);
		const { name, range } = testCase;
		cases.push({
			set: set.name,
			name,
			...outcome,
			durationMs: clock() - began,
			path: set.path,
			line: range.line
		});
	}
	const count = (verdict) => cases.filter((result) => result.verdict === verdict).length;
	return {
		passed: count("passed"),
		failed: count("failed"),
		errors: count("error"),
		notJudged: count("not judged"),
		skipped: count("skipped"),
		cases
	};
}
function skip(reason) {
	return {
		verdict: "skipped",
		assertions: [{
			assertion: "skip",
			verdict: "skipped",
			reason,
			turn: 0
		}],
		turns: []
	};
}
async function runCase(testCase, start) {
	const turns = [];
	const assertions = [];
	try {
		const conversation = await start(optionsOf(testCase));
		for (const [index, { user, expect }] of testCase.turns.entries()) {
			const turn = await conversation.say(user);
			turns.push(turnResult(user, turn));
			for (const expectation of expect) {
				const judged = judgeExpectation(expectation, turn, conversation.topics);
				assertions.push({
					assertion: describeExpectation(expectation),
					turn: index,
					...judged
				});
			}
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		assertions.push({
			assertion: "the conversation runs",
			verdict: "error",
			reason,
			turn: turns.length
		});
	}
	return {
		verdict: WORST_FIRST.find((verdict) => assertions.some((assertion) => assertion.verdict === verdict)) ?? "skipped",
		assertions,
		turns
	};
}
function optionsOf({ variant, channel, language, caller_number, simulated_at, state }) {
	return {
		variant,
		channel: channel === "voice" || channel === "webchat" ? channel : void 0,
		language,
		callerNumber: caller_number,
		simulatedAt: simulated_at,
		state
	};
}
function turnResult(user, { reply, trace }) {
	return {
		user,
		reply,
		topic: trace.topic,
		notExecuted: trace.notExecuted
	};
}

// node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
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
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
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
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/** @category Tags */
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
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
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
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
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
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
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
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
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
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
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
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
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
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
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
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
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
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
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
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag$1
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
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
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
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
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
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
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
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
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
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
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
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
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
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
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
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
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
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
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
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
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// core/agent/conflict-markers.ts
/**
* Where a text still holds the markers of an unfinished merge, or null. A text that holds all three marks is refused by
* the vendor's tool, wherever they stand.
*/
function conflictMarkers(text) {
	if (!text.includes("<<<<<<<") || !text.includes("=======") || !text.includes(">>>>>>>")) return null;
	const at = /^<<<<<<<.*/m.exec(text)?.index ?? text.indexOf("<<<<<<<");
	return {
		message: "merge-conflict markers: the merge of this file was not finished",
		range: createLineIndex(text).range(at, at + 7)
	};
}

// core/agent/positions.ts
/** Place of a value, or of the nearest parent that is there: of that parent's key where it has one. */
function locateValue(positions, lines, pointer) {
	const position = positions.get(pointer);
	if (position !== void 0) return placeOf$1(position, lines);
	return locateKeyOf(positions, lines, parentPointer(pointer));
}
/** Place of the key of a value; of the value itself where it has none; of the nearest parent where it is not there. */
function locateKeyOf(positions, lines, pointer) {
	for (let at = pointer;; at = parentPointer(at)) {
		const position = positions.get(at);
		if (position?.keyFrom !== void 0) return lines.range(position.keyFrom, position.keyTo ?? position.keyFrom);
		if (position !== void 0) return placeOf$1(position, lines);
		if (at === "") return lines.range(0, 0);
	}
}
/** Place of the nth occurrence of `part` between the offsets of a value; of the value when it is not there as such. */
function locatePart(text, positions, lines, pointer, part, nth) {
	const position = positions.get(pointer);
	if (position === void 0) return locateKeyOf(positions, lines, pointer);
	let at = text.indexOf(part, position.from);
	for (let i = 0; i < nth && at !== -1; i++) at = text.indexOf(part, at + part.length);
	if (at === -1 || at + part.length > position.to) return lines.range(position.from, position.to);
	return lines.range(at, at + part.length);
}
function placeOf$1(position, lines) {
	return position.isCollection === true ? lines.firstLine(position.from, position.to) : lines.range(position.from, position.to);
}

// core/agent/yaml-positions.ts
/** Offsets of every key and value of a YAML text that parses; with aliases the place is that of the alias. */
function yamlPositions(text, events) {
	const positions = /* @__PURE__ */ new Map();
	const scalars = /* @__PURE__ */ new Map();
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
			top.key = void 0;
			top.keyAt = void 0;
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
		scalars
	};
}
/** Offsets of a scalar with its quotes; -1 for an empty one. */
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
const DIGITS = "0123456789".split("");
/** Integers as the vendor's reader sees them: `1_000`, `0b11`, `0o17`, `0x1F`, `017` = 17; too long for a number: a string. */
const integerTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		...DIGITS
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
		...DIGITS
	],
	resolve: (source) => FLOAT.test(source) ? floatOf(source) : NOT_RESOLVED,
	identify: () => false
});
/** Maps without a prototype: a key named `__proto__` or `constructor` is a key like any other. */
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
/** The YAML 1.2 core schema in the vendor's dialect (adk: ruamel safe): no tags of one's own, `<<` merges. */
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
/**
* Whether a value stays within a number of values and a depth once parts that several places share (aliases) are counted
* each time they occur. Takes time linear in what is stored; a part that contains itself is never within bounds.
*/
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
/** Longest text that is read, in UTF-16 units; the longest seen in real projects is below 100,000. */
const MAX_LENGTH$1 = 5e6;
const MAX_DEPTH$2 = 64;
const MAX_ALIASES = 200;
const MAX_MERGED_KEYS = 2e3;
/** Values of a document once its aliases are followed. */
const MAX_VALUES = 2e5;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/;
/**
* Reads one YAML document in the vendor's dialect (YAML 1.2; `yes` is a string, `1_000` and `0b11` are numbers, `<<`
* merges). Empty text is null. Never throws, whatever the text is: aliases, depth, merged keys and size are bounded,
* unknown tags and duplicate keys are errors. Positions are computed when first asked for.
*/
function parseYaml(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = createLineIndex(text);
	if (text.length > MAX_LENGTH$1) return {
		ok: false,
		message: `larger than ${MAX_LENGTH$1} characters`,
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
		events = parseEvents(text, { maxDepth: MAX_DEPTH$2 });
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
		depth: MAX_DEPTH$2
	})) return {
		ok: false,
		message: `its aliases stand for more than ${MAX_VALUES} values or nest deeper than ${MAX_DEPTH$2} levels`,
		range: lines.range(0, 0)
	};
	let index;
	const positions = () => index ??= yamlPositions(text, parseEvents(text, { maxDepth: MAX_DEPTH$2 }));
	return {
		ok: true,
		value,
		locate: (pointer) => locateValue(positions().positions, lines, pointer),
		locateKey: (pointer) => locateKeyOf(positions().positions, lines, pointer),
		locateInside: (pointer, part, nth) => locatePart(text, positions().positions, lines, pointer, part, nth),
		scalarAt(pointer) {
			const event = positions().scalars.get(pointer);
			return event === void 0 ? null : writtenScalar$1(text, event);
		}
	};
}
function writtenScalar$1(text, event) {
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
/** Place of the marker that starts a second document. */
function secondDocument(text, lines) {
	const markers = [...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index);
	const at = (text.slice(0, markers[0] ?? 0).split(/[\r\n]+/).every((line) => /^\s*(?:$|#)|^%/.test(line)) ? markers[1] : markers[0]) ?? 0;
	return lines.range(at, at + 3);
}
/** The parser's reasons name no line of the text; those that say little are put in plainer words. */
function messageOf(error) {
	if (!(error instanceof YAMLException)) return "cannot be read as YAML";
	return PLAINER[error.reason] ?? error.reason.slice(0, 200);
}
const PLAINER = {
	"duplicated mapping key": "duplicate key",
	"end of the stream or a document separator is expected": "this does not continue what stands above it (indentation, a quote or a colon)",
	"unidentified alias \"\"": "a text that starts with \"*\" must be quoted"
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// schemas/generated/test-set.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const validate$1 = validate20$1;
const schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "test-set.schema.json",
	"title": "Test set",
	"description": "A file of test_sets/: scripted conversations with an agent, and what each turn must and must not do.",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "cases"],
	"properties": {
		"name": {
			"title": "Name",
			"description": "What the set is called in reports. No two sets of an agent share a name.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["Opening hours"]
		},
		"tags": { "$ref": "#/$defs/tags" },
		"cases": {
			"title": "Cases",
			"description": "The test cases, each a conversation of its own.",
			"type": "array",
			"minItems": 1,
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/case" }
		}
	},
	"examples": [{
		"name": "Opening hours",
		"tags": ["faq"],
		"cases": [{
			"name": "Sunday hours",
			"variant": "Downtown",
			"turns": [{
				"user": "are you open on sunday?",
				"expect": [
					{ "topic": "site_opening_hours" },
					{ "says": "12:00" },
					{ "not_says": "closed" }
				]
			}]
		}]
	}],
	"$defs": {
		"tags": {
			"title": "Tags",
			"description": "Words to select cases by.",
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			},
			"examples": [["faq"]]
		},
		"case": {
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "turns"],
			"properties": {
				"name": {
					"title": "Name",
					"description": "What the case is called in reports. No two cases of a set share a name.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["Sunday hours"]
				},
				"skip": {
					"title": "Skip",
					"description": "Why the case is not run for now. A skipped case is counted and shown.",
					"type": "string",
					"minLength": 1,
					"maxLength": 500,
					"examples": ["The new menu comes in May."]
				},
				"tags": { "$ref": "#/$defs/tags" },
				"variant": {
					"title": "Variant",
					"description": "The variant that is called. Default: the agent's default variant.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["Downtown"]
				},
				"channel": {
					"title": "Channel",
					"description": "How the caller reaches the agent. Default: voice, where the agent has one.",
					"type": "string",
					"enum": ["voice", "webchat"]
				},
				"language": {
					"title": "Language",
					"description": "Language of the conversation, as agent_settings/languages.yaml spells it. Default: the agent's.",
					"type": "string",
					"minLength": 1,
					"maxLength": 100,
					"examples": ["en-GB"]
				},
				"caller_number": {
					"title": "Caller's number",
					"description": "Number the caller calls from, in quotes.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["+447700900000"]
				},
				"simulated_at": {
					"title": "Simulated time",
					"description": "The agent's now, ISO 8601; UTC where it names no zone.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$",
					"examples": ["2026-03-01T18:30:00Z"]
				},
				"state": {
					"title": "State",
					"description": "Values of the conversation's state at its start, by name.",
					"type": "object",
					"maxProperties": 200,
					"examples": [{ "party_size": 4 }]
				},
				"turns": {
					"title": "Turns",
					"description": "What is said, in order.",
					"type": "array",
					"minItems": 1,
					"maxItems": 200,
					"items": { "$ref": "#/$defs/turn" }
				}
			}
		},
		"turn": {
			"type": "object",
			"additionalProperties": false,
			"required": ["user"],
			"properties": {
				"user": {
					"title": "User",
					"description": "What the caller says. An empty text is silence.",
					"type": "string",
					"maxLength": 1e4,
					"examples": ["are you open on sunday?"]
				},
				"expect": {
					"title": "Expectations",
					"description": "What must be true of the agent's answer to this turn; all of it.",
					"type": "array",
					"maxItems": 100,
					"items": { "$ref": "#/$defs/expectation" },
					"examples": [[{ "topic": "site_opening_hours" }, { "says": "12:00" }]]
				}
			}
		},
		"expectation": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"dependentRequired": { "with": ["calls"] },
			"properties": {
				"topic": {
					"title": "Topic",
					"description": "Name of the topic the answer comes from.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["site_opening_hours"]
				},
				"says": {
					"title": "Says",
					"description": "Text in the answer, whatever its case and spacing.",
					"type": "string",
					"minLength": 1,
					"maxLength": 1e4,
					"pattern": "\\S",
					"examples": ["12:00"]
				},
				"not_says": {
					"title": "Doesn't say",
					"description": "Text that must not be in the answer, whatever its case and spacing.",
					"type": "string",
					"minLength": 1,
					"maxLength": 1e4,
					"pattern": "\\S",
					"examples": ["closed"]
				},
				"matches": {
					"title": "Matches",
					"description": "Regular expression that fits somewhere in the answer. No back references and no look-around; (?i) at the start ignores case.",
					"type": "string",
					"minLength": 1,
					"maxLength": 500,
					"examples": ["\\d{2}:\\d{2}"]
				},
				"calls": {
					"title": "Calls",
					"description": "Function that must be called in this turn; `with` names arguments it must get.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["get_opening_hours"]
				},
				"with": {
					"title": "With",
					"description": "Arguments the called function must get; others may be there too.",
					"type": "object",
					"maxProperties": 100,
					"examples": [{ "day": "sunday" }]
				},
				"not_calls": {
					"title": "Doesn't call",
					"description": "Function that must not be called in this turn.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["try_transfer_call"]
				},
				"handoff": {
					"title": "Handoff",
					"description": "Handoff the call must be transferred to.",
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"examples": ["default"]
				},
				"judge": {
					"title": "Judge",
					"description": "A sentence about the answer that a model must find true. Without a model the case is not judged.",
					"type": "string",
					"minLength": 1,
					"maxLength": 2e3,
					"examples": ["The agent offers a transfer politely"]
				}
			}
		}
	}
};
const schema32$1 = {
	"title": "Tags",
	"description": "Words to select cases by.",
	"type": "array",
	"maxItems": 50,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 100
	},
	"examples": [["faq"]]
};
const func0$1 = Object.prototype.hasOwnProperty;
const func63 = import_ucs2length.default.default ?? import_ucs2length.default;
const schema33$1 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "turns"],
	"properties": {
		"name": {
			"title": "Name",
			"description": "What the case is called in reports. No two cases of a set share a name.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["Sunday hours"]
		},
		"skip": {
			"title": "Skip",
			"description": "Why the case is not run for now. A skipped case is counted and shown.",
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"examples": ["The new menu comes in May."]
		},
		"tags": { "$ref": "#/$defs/tags" },
		"variant": {
			"title": "Variant",
			"description": "The variant that is called. Default: the agent's default variant.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["Downtown"]
		},
		"channel": {
			"title": "Channel",
			"description": "How the caller reaches the agent. Default: voice, where the agent has one.",
			"type": "string",
			"enum": ["voice", "webchat"]
		},
		"language": {
			"title": "Language",
			"description": "Language of the conversation, as agent_settings/languages.yaml spells it. Default: the agent's.",
			"type": "string",
			"minLength": 1,
			"maxLength": 100,
			"examples": ["en-GB"]
		},
		"caller_number": {
			"title": "Caller's number",
			"description": "Number the caller calls from, in quotes.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["+447700900000"]
		},
		"simulated_at": {
			"title": "Simulated time",
			"description": "The agent's now, ISO 8601; UTC where it names no zone.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$",
			"examples": ["2026-03-01T18:30:00Z"]
		},
		"state": {
			"title": "State",
			"description": "Values of the conversation's state at its start, by name.",
			"type": "object",
			"maxProperties": 200,
			"examples": [{ "party_size": 4 }]
		},
		"turns": {
			"title": "Turns",
			"description": "What is said, in order.",
			"type": "array",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "#/$defs/turn" }
		}
	}
};
const pattern4$1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["user"],
	"properties": {
		"user": {
			"title": "User",
			"description": "What the caller says. An empty text is silence.",
			"type": "string",
			"maxLength": 1e4,
			"examples": ["are you open on sunday?"]
		},
		"expect": {
			"title": "Expectations",
			"description": "What must be true of the agent's answer to this turn; all of it.",
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "#/$defs/expectation" },
			"examples": [[{ "topic": "site_opening_hours" }, { "says": "12:00" }]]
		}
	}
};
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"dependentRequired": { "with": ["calls"] },
	"properties": {
		"topic": {
			"title": "Topic",
			"description": "Name of the topic the answer comes from.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["site_opening_hours"]
		},
		"says": {
			"title": "Says",
			"description": "Text in the answer, whatever its case and spacing.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e4,
			"pattern": "\\S",
			"examples": ["12:00"]
		},
		"not_says": {
			"title": "Doesn't say",
			"description": "Text that must not be in the answer, whatever its case and spacing.",
			"type": "string",
			"minLength": 1,
			"maxLength": 1e4,
			"pattern": "\\S",
			"examples": ["closed"]
		},
		"matches": {
			"title": "Matches",
			"description": "Regular expression that fits somewhere in the answer. No back references and no look-around; (?i) at the start ignores case.",
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"examples": ["\\d{2}:\\d{2}"]
		},
		"calls": {
			"title": "Calls",
			"description": "Function that must be called in this turn; `with` names arguments it must get.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["get_opening_hours"]
		},
		"with": {
			"title": "With",
			"description": "Arguments the called function must get; others may be there too.",
			"type": "object",
			"maxProperties": 100,
			"examples": [{ "day": "sunday" }]
		},
		"not_calls": {
			"title": "Doesn't call",
			"description": "Function that must not be called in this turn.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["try_transfer_call"]
		},
		"handoff": {
			"title": "Handoff",
			"description": "Handoff the call must be transferred to.",
			"type": "string",
			"minLength": 1,
			"maxLength": 200,
			"examples": ["default"]
		},
		"judge": {
			"title": "Judge",
			"description": "A sentence about the answer that a model must find true. Without a model the case is not judged.",
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3,
			"examples": ["The agent offers a transfer politely"]
		}
	}
};
const pattern5 = new RegExp("\\S", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.user === void 0 || !func0$1.call(data, "user")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				message: "must have required property 'user'",
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "user" || key0 === "expect")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.user !== void 0 && func0$1.call(data, "user")) {
			let data0 = data.user;
			if (typeof data0 === "string") {
				if (func63(data0) > 1e4) {
					const err2 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/properties/user/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters",
						schema: 1e4,
						parentSchema: schema35.properties.user,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.user.type,
					parentSchema: schema35.properties.user,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.expect !== void 0 && func0$1.call(data, "expect")) {
			let data1 = data.expect;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					const err4 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/properties/expect/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema35.properties.expect,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (Object.keys(data2).length < 1) {
							const err5 = {
								instancePath: instancePath + "/expect/" + i0,
								schemaPath: "#/$defs/expectation/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties",
								schema: 1,
								parentSchema: schema36,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 of Object.keys(data2)) if (!func0$1.call(schema36.properties, key1)) {
							const err6 = {
								instancePath: instancePath + "/expect/" + i0,
								schemaPath: "#/$defs/expectation/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema36,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.topic !== void 0 && func0$1.call(data2, "topic")) {
							let data3 = data2.topic;
							if (typeof data3 === "string") {
								if (func63(data3) > 200) {
									const err7 = {
										instancePath: instancePath + "/expect/" + i0 + "/topic",
										schemaPath: "#/$defs/expectation/properties/topic/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema36.properties.topic,
										data: data3
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								if (func63(data3) < 1) {
									const err8 = {
										instancePath: instancePath + "/expect/" + i0 + "/topic",
										schemaPath: "#/$defs/expectation/properties/topic/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.topic,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/expect/" + i0 + "/topic",
									schemaPath: "#/$defs/expectation/properties/topic/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.topic.type,
									parentSchema: schema36.properties.topic,
									data: data3
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data2.says !== void 0 && func0$1.call(data2, "says")) {
							let data4 = data2.says;
							if (typeof data4 === "string") {
								if (func63(data4) > 1e4) {
									const err10 = {
										instancePath: instancePath + "/expect/" + i0 + "/says",
										schemaPath: "#/$defs/expectation/properties/says/maxLength",
										keyword: "maxLength",
										params: { limit: 1e4 },
										message: "must NOT have more than 10000 characters",
										schema: 1e4,
										parentSchema: schema36.properties.says,
										data: data4
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (func63(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/expect/" + i0 + "/says",
										schemaPath: "#/$defs/expectation/properties/says/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.says,
										data: data4
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
								if (!pattern5.test(data4)) {
									const err12 = {
										instancePath: instancePath + "/expect/" + i0 + "/says",
										schemaPath: "#/$defs/expectation/properties/says/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema36.properties.says,
										data: data4
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/expect/" + i0 + "/says",
									schemaPath: "#/$defs/expectation/properties/says/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.says.type,
									parentSchema: schema36.properties.says,
									data: data4
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.not_says !== void 0 && func0$1.call(data2, "not_says")) {
							let data5 = data2.not_says;
							if (typeof data5 === "string") {
								if (func63(data5) > 1e4) {
									const err14 = {
										instancePath: instancePath + "/expect/" + i0 + "/not_says",
										schemaPath: "#/$defs/expectation/properties/not_says/maxLength",
										keyword: "maxLength",
										params: { limit: 1e4 },
										message: "must NOT have more than 10000 characters",
										schema: 1e4,
										parentSchema: schema36.properties.not_says,
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								if (func63(data5) < 1) {
									const err15 = {
										instancePath: instancePath + "/expect/" + i0 + "/not_says",
										schemaPath: "#/$defs/expectation/properties/not_says/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.not_says,
										data: data5
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								if (!pattern5.test(data5)) {
									const err16 = {
										instancePath: instancePath + "/expect/" + i0 + "/not_says",
										schemaPath: "#/$defs/expectation/properties/not_says/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema36.properties.not_says,
										data: data5
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/expect/" + i0 + "/not_says",
									schemaPath: "#/$defs/expectation/properties/not_says/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.not_says.type,
									parentSchema: schema36.properties.not_says,
									data: data5
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data2.matches !== void 0 && func0$1.call(data2, "matches")) {
							let data6 = data2.matches;
							if (typeof data6 === "string") {
								if (func63(data6) > 500) {
									const err18 = {
										instancePath: instancePath + "/expect/" + i0 + "/matches",
										schemaPath: "#/$defs/expectation/properties/matches/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters",
										schema: 500,
										parentSchema: schema36.properties.matches,
										data: data6
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (func63(data6) < 1) {
									const err19 = {
										instancePath: instancePath + "/expect/" + i0 + "/matches",
										schemaPath: "#/$defs/expectation/properties/matches/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.matches,
										data: data6
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/expect/" + i0 + "/matches",
									schemaPath: "#/$defs/expectation/properties/matches/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.matches.type,
									parentSchema: schema36.properties.matches,
									data: data6
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data2.calls !== void 0 && func0$1.call(data2, "calls")) {
							let data7 = data2.calls;
							if (typeof data7 === "string") {
								if (func63(data7) > 200) {
									const err21 = {
										instancePath: instancePath + "/expect/" + i0 + "/calls",
										schemaPath: "#/$defs/expectation/properties/calls/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema36.properties.calls,
										data: data7
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								if (func63(data7) < 1) {
									const err22 = {
										instancePath: instancePath + "/expect/" + i0 + "/calls",
										schemaPath: "#/$defs/expectation/properties/calls/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.calls,
										data: data7
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/expect/" + i0 + "/calls",
									schemaPath: "#/$defs/expectation/properties/calls/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.calls.type,
									parentSchema: schema36.properties.calls,
									data: data7
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data2.with !== void 0 && func0$1.call(data2, "with")) {
							let data8 = data2.with;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								if (Object.keys(data8).length > 100) {
									const err24 = {
										instancePath: instancePath + "/expect/" + i0 + "/with",
										schemaPath: "#/$defs/expectation/properties/with/maxProperties",
										keyword: "maxProperties",
										params: { limit: 100 },
										message: "must NOT have more than 100 properties",
										schema: 100,
										parentSchema: schema36.properties.with,
										data: data8
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/expect/" + i0 + "/with",
									schemaPath: "#/$defs/expectation/properties/with/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema36.properties.with.type,
									parentSchema: schema36.properties.with,
									data: data8
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data2.not_calls !== void 0 && func0$1.call(data2, "not_calls")) {
							let data9 = data2.not_calls;
							if (typeof data9 === "string") {
								if (func63(data9) > 200) {
									const err26 = {
										instancePath: instancePath + "/expect/" + i0 + "/not_calls",
										schemaPath: "#/$defs/expectation/properties/not_calls/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema36.properties.not_calls,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (func63(data9) < 1) {
									const err27 = {
										instancePath: instancePath + "/expect/" + i0 + "/not_calls",
										schemaPath: "#/$defs/expectation/properties/not_calls/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.not_calls,
										data: data9
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							} else {
								const err28 = {
									instancePath: instancePath + "/expect/" + i0 + "/not_calls",
									schemaPath: "#/$defs/expectation/properties/not_calls/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.not_calls.type,
									parentSchema: schema36.properties.not_calls,
									data: data9
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data2.handoff !== void 0 && func0$1.call(data2, "handoff")) {
							let data10 = data2.handoff;
							if (typeof data10 === "string") {
								if (func63(data10) > 200) {
									const err29 = {
										instancePath: instancePath + "/expect/" + i0 + "/handoff",
										schemaPath: "#/$defs/expectation/properties/handoff/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										message: "must NOT have more than 200 characters",
										schema: 200,
										parentSchema: schema36.properties.handoff,
										data: data10
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (func63(data10) < 1) {
									const err30 = {
										instancePath: instancePath + "/expect/" + i0 + "/handoff",
										schemaPath: "#/$defs/expectation/properties/handoff/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.handoff,
										data: data10
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/expect/" + i0 + "/handoff",
									schemaPath: "#/$defs/expectation/properties/handoff/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.handoff.type,
									parentSchema: schema36.properties.handoff,
									data: data10
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data2.judge !== void 0 && func0$1.call(data2, "judge")) {
							let data11 = data2.judge;
							if (typeof data11 === "string") {
								if (func63(data11) > 2e3) {
									const err32 = {
										instancePath: instancePath + "/expect/" + i0 + "/judge",
										schemaPath: "#/$defs/expectation/properties/judge/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										message: "must NOT have more than 2000 characters",
										schema: 2e3,
										parentSchema: schema36.properties.judge,
										data: data11
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
								if (func63(data11) < 1) {
									const err33 = {
										instancePath: instancePath + "/expect/" + i0 + "/judge",
										schemaPath: "#/$defs/expectation/properties/judge/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema36.properties.judge,
										data: data11
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/expect/" + i0 + "/judge",
									schemaPath: "#/$defs/expectation/properties/judge/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema36.properties.judge.type,
									parentSchema: schema36.properties.judge,
									data: data11
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data2.with !== void 0 && func0$1.call(data2, "with")) {
							if (data2.calls === void 0 || !func0$1.call(data2, "calls")) {
								const err35 = {
									instancePath: instancePath + "/expect/" + i0,
									schemaPath: "#/$defs/expectation/dependentRequired",
									keyword: "dependentRequired",
									params: {
										property: "with",
										missingProperty: "calls",
										depsCount: 1,
										deps: "calls"
									},
									message: "must have property calls when property with is present",
									schema: schema36.dependentRequired,
									parentSchema: schema36,
									data: data2
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/expect/" + i0,
							schemaPath: "#/$defs/expectation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema36.type,
							parentSchema: schema36,
							data: data2
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/properties/expect/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema35.properties.expect.type,
					parentSchema: schema35.properties.expect,
					data: data1
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0$1.call(data, "name")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema33$1.required,
				parentSchema: schema33$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.turns === void 0 || !func0$1.call(data, "turns")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "turns" },
				message: "must have required property 'turns'",
				schema: schema33$1.required,
				parentSchema: schema33$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0$1.call(schema33$1.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema33$1,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func63(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema33$1.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func63(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema33$1.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.name.type,
					parentSchema: schema33$1.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.skip !== void 0 && func0$1.call(data, "skip")) {
			let data1 = data.skip;
			if (typeof data1 === "string") {
				if (func63(data1) > 500) {
					const err6 = {
						instancePath: instancePath + "/skip",
						schemaPath: "#/properties/skip/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters",
						schema: 500,
						parentSchema: schema33$1.properties.skip,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func63(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/skip",
						schemaPath: "#/properties/skip/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema33$1.properties.skip,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/skip",
					schemaPath: "#/properties/skip/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.skip.type,
					parentSchema: schema33$1.properties.skip,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tags !== void 0 && func0$1.call(data, "tags")) {
			let data2 = data.tags;
			if (Array.isArray(data2)) {
				if (data2.length > 50) {
					const err9 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/$defs/tags/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items",
						schema: 50,
						parentSchema: schema32$1,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func63(data3) > 100) {
							const err10 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/$defs/tags/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32$1.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (func63(data3) < 1) {
							const err11 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/$defs/tags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32$1.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/$defs/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32$1.items.type,
							parentSchema: schema32$1.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/$defs/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema32$1.type,
					parentSchema: schema32$1,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.variant !== void 0 && func0$1.call(data, "variant")) {
			let data4 = data.variant;
			if (typeof data4 === "string") {
				if (func63(data4) > 200) {
					const err14 = {
						instancePath: instancePath + "/variant",
						schemaPath: "#/properties/variant/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema33$1.properties.variant,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func63(data4) < 1) {
					const err15 = {
						instancePath: instancePath + "/variant",
						schemaPath: "#/properties/variant/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema33$1.properties.variant,
						data: data4
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/variant",
					schemaPath: "#/properties/variant/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.variant.type,
					parentSchema: schema33$1.properties.variant,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.channel !== void 0 && func0$1.call(data, "channel")) {
			let data5 = data.channel;
			if (typeof data5 !== "string") {
				const err17 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.channel.type,
					parentSchema: schema33$1.properties.channel,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (!(data5 === "voice" || data5 === "webchat")) {
				const err18 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/enum",
					keyword: "enum",
					params: { allowedValues: schema33$1.properties.channel.enum },
					message: "must be equal to one of the allowed values",
					schema: schema33$1.properties.channel.enum,
					parentSchema: schema33$1.properties.channel,
					data: data5
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.language !== void 0 && func0$1.call(data, "language")) {
			let data6 = data.language;
			if (typeof data6 === "string") {
				if (func63(data6) > 100) {
					const err19 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						message: "must NOT have more than 100 characters",
						schema: 100,
						parentSchema: schema33$1.properties.language,
						data: data6
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (func63(data6) < 1) {
					const err20 = {
						instancePath: instancePath + "/language",
						schemaPath: "#/properties/language/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema33$1.properties.language,
						data: data6
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/language",
					schemaPath: "#/properties/language/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.language.type,
					parentSchema: schema33$1.properties.language,
					data: data6
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.caller_number !== void 0 && func0$1.call(data, "caller_number")) {
			let data7 = data.caller_number;
			if (typeof data7 === "string") {
				if (func63(data7) > 200) {
					const err22 = {
						instancePath: instancePath + "/caller_number",
						schemaPath: "#/properties/caller_number/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema33$1.properties.caller_number,
						data: data7
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (func63(data7) < 1) {
					const err23 = {
						instancePath: instancePath + "/caller_number",
						schemaPath: "#/properties/caller_number/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema33$1.properties.caller_number,
						data: data7
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/caller_number",
					schemaPath: "#/properties/caller_number/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.caller_number.type,
					parentSchema: schema33$1.properties.caller_number,
					data: data7
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.simulated_at !== void 0 && func0$1.call(data, "simulated_at")) {
			let data8 = data.simulated_at;
			if (typeof data8 === "string") {
				if (!pattern4$1.test(data8)) {
					const err25 = {
						instancePath: instancePath + "/simulated_at",
						schemaPath: "#/properties/simulated_at/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$",
						parentSchema: schema33$1.properties.simulated_at,
						data: data8
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/simulated_at",
					schemaPath: "#/properties/simulated_at/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema33$1.properties.simulated_at.type,
					parentSchema: schema33$1.properties.simulated_at,
					data: data8
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.state !== void 0 && func0$1.call(data, "state")) {
			let data9 = data.state;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length > 200) {
					const err27 = {
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/maxProperties",
						keyword: "maxProperties",
						params: { limit: 200 },
						message: "must NOT have more than 200 properties",
						schema: 200,
						parentSchema: schema33$1.properties.state,
						data: data9
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema33$1.properties.state.type,
					parentSchema: schema33$1.properties.state,
					data: data9
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.turns !== void 0 && func0$1.call(data, "turns")) {
			let data10 = data.turns;
			if (Array.isArray(data10)) {
				if (data10.length > 200) {
					const err29 = {
						instancePath: instancePath + "/turns",
						schemaPath: "#/properties/turns/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items",
						schema: 200,
						parentSchema: schema33$1.properties.turns,
						data: data10
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data10.length < 1) {
					const err30 = {
						instancePath: instancePath + "/turns",
						schemaPath: "#/properties/turns/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema33$1.properties.turns,
						data: data10
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate22(data10[i1], {
					instancePath: instancePath + "/turns/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/turns",
					schemaPath: "#/properties/turns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema33$1.properties.turns.type,
					parentSchema: schema33$1.properties.turns,
					data: data10
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema33$1.type,
			parentSchema: schema33$1,
			data
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate21$1.errors = vErrors;
	return errors === 0;
}
validate21$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 || !func0$1.call(data, "name")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema31$1.required,
				parentSchema: schema31$1,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cases === void 0 || !func0$1.call(data, "cases")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				message: "must have required property 'cases'",
				schema: schema31$1.required,
				parentSchema: schema31$1,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "name" || key0 === "tags" || key0 === "cases")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31$1,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0 && func0$1.call(data, "name")) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func63(data0) > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema31$1.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func63(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema31$1.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31$1.properties.name.type,
					parentSchema: schema31$1.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.tags !== void 0 && func0$1.call(data, "tags")) {
			let data1 = data.tags;
			if (Array.isArray(data1)) {
				if (data1.length > 50) {
					const err6 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/$defs/tags/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						message: "must NOT have more than 50 items",
						schema: 50,
						parentSchema: schema32$1,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (func63(data2) > 100) {
							const err7 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/$defs/tags/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								schema: 100,
								parentSchema: schema32$1.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (func63(data2) < 1) {
							const err8 = {
								instancePath: instancePath + "/tags/" + i0,
								schemaPath: "#/$defs/tags/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema32$1.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/tags/" + i0,
							schemaPath: "#/$defs/tags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32$1.items.type,
							parentSchema: schema32$1.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/$defs/tags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema32$1.type,
					parentSchema: schema32$1,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.cases !== void 0 && func0$1.call(data, "cases")) {
			let data3 = data.cases;
			if (Array.isArray(data3)) {
				if (data3.length > 1e3) {
					const err11 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items",
						schema: 1e3,
						parentSchema: schema31$1.properties.cases,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.length < 1) {
					const err12 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema31$1.properties.cases,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate21$1(data3[i1], {
					instancePath: instancePath + "/cases/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31$1.properties.cases.type,
					parentSchema: schema31$1.properties.cases,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31$1.type,
			parentSchema: schema31$1,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// core/test-sets/test-set-problems.ts
const MOST_PROBLEMS = 100;
/** The keys each place has, by the schema's own words for it. */
const KEYS = {
	"test set": [
		"name",
		"tags",
		"cases"
	],
	case: [
		"name",
		"skip",
		"tags",
		"variant",
		"channel",
		"language",
		"caller_number",
		"simulated_at",
		"state",
		"turns"
	],
	turn: ["user", "expect"],
	expectation: [
		"topic",
		"says",
		"not_says",
		"matches",
		"calls",
		"with",
		"not_calls",
		"handoff",
		"judge"
	]
};
/** Every way in which a value is no test set as schemas/test-set.schema.json has it; the first hundred. */
function testSetProblems(value) {
	if (value === null) return [{
		pointer: "",
		at: "value",
		message: "the file is empty; a test set has a name and cases"
	}];
	if (validate$1(value)) return [];
	const problems = (validate$1.errors ?? []).slice(0, MOST_PROBLEMS).map(problemOf$1);
	const told = /* @__PURE__ */ new Set();
	return problems.filter(({ pointer, message }) => !told.has(`${pointer} ${message}`) && told.add(`${pointer} ${message}`));
}
function problemOf$1({ instancePath: pointer, keyword, params, message = "" }) {
	const what = placeOf(pointer);
	const at = "value";
	if (keyword === "additionalProperties") return unknownKey(pointer, what, String(params["additionalProperty"]));
	if (keyword === "required") return {
		pointer,
		at,
		message: `this ${what} has no ${params["missingProperty"]}`
	};
	if (keyword === "enum") return {
		pointer,
		at,
		message: `${what} must be ${params["allowedValues"].join(" or ")}`
	};
	if (keyword === "type") return wrongType(pointer, what, String(params["type"]));
	if (keyword === "dependentRequired") return {
		pointer,
		at,
		message: "`with` goes with `calls`: it names the arguments"
	};
	if (keyword === "minItems") return {
		pointer,
		at,
		message: `${what} must not be empty`
	};
	if (keyword === "minProperties") return {
		pointer,
		at,
		message: "this expectation expects nothing"
	};
	if (keyword === "minLength" || keyword === "pattern" && what !== "simulated_at") return {
		pointer,
		at,
		message: `${what} must not be empty`
	};
	if (keyword === "pattern") return {
		pointer,
		at,
		message: "simulated_at must be a date and time like 2026-03-01T18:30:00Z"
	};
	return {
		pointer,
		at,
		message: `${what} ${message}`
	};
}
function unknownKey(pointer, what, key) {
	const keys = KEYS[what] ?? [];
	const message = `${JSON.stringify(key.slice(0, 80))} is not a key of ${what === "expectation" ? "an" : "a"} ${what}`;
	return {
		pointer: `${pointer}/${escapePointer(key)}`,
		at: "key",
		message,
		hint: didYouMean(key, keys, "keys")
	};
}
const TYPES$1 = {
	string: "a text",
	array: "a list",
	object: "a map",
	number: "a number"
};
function wrongType(pointer, what, type) {
	const hint = type === "string" ? "Put it in quotes when it is a number, a date, true or false." : void 0;
	return {
		pointer,
		at: "value",
		message: `${what} must be ${TYPES$1[type] ?? type}`,
		hint
	};
}
/** The schema's word for the place at a pointer: `case`, `turn`, or the field's name. */
function placeOf(pointer) {
	if (pointer === "") return "test set";
	if (/^\/cases\/\d+$/.test(pointer)) return "case";
	if (/\/turns\/\d+$/.test(pointer)) return "turn";
	if (/\/expect\/\d+$/.test(pointer)) return "expectation";
	const segments = pointer.split("/");
	const last = segments.at(-1) ?? "";
	return /^\d+$/.test(last) ? `an item of ${segments.at(-2)}` : last;
}

// core/test-sets/test-set-rules.ts
/** What the schema can't say about the cases of a set: names twice, two expectations in one, patterns that don't work. */
function testSetRules(cases) {
	return [...repeatedNames(cases), ...cases.flatMap((testCase, index) => ofCase$1(testCase, `/cases/${index}`))];
}
function repeatedNames(cases) {
	const seen = /* @__PURE__ */ new Set();
	return cases.flatMap(({ name }, index) => {
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		return [{
			pointer: `/cases/${index}/name`,
			at: "value",
			message: "another case of this set has the same name, so their results could not be told apart"
		}];
	});
}
function ofCase$1({ turns }, pointer) {
	return turns.flatMap((turn, t) => (turn.expect ?? []).flatMap((expectation, e) => ofExpectation(expectation, `${pointer}/turns/${t}/expect/${e}`)));
}
function ofExpectation(expectation, pointer) {
	const kinds = Object.keys(expectation).filter((key) => key !== "with");
	if (kinds.length > 1) return [{
		pointer,
		at: "value",
		message: `one expectation says one thing, this one says ${kinds.join(" and ")}`,
		hint: "Begin each with its own hyphen."
	}];
	if (!("matches" in expectation) || typeof expectation.matches !== "string") return [];
	const pattern = linearPattern(expectation.matches);
	if (pattern.ok) return [];
	const message = `this regular expression can't be used: ${pattern.message}`;
	return [{
		pointer: `${pointer}/matches`,
		at: "value",
		message
	}];
}

// core/test-sets/parse-test-set.ts
/**
* Reads one file of `test_sets/`. `set` is null as soon as there is one error (rules `syntax` and `test-set`): a test that
* is half understood must not pass. A case gets the tags of its set and its own.
*/
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
	const findings = (wrong.length > 0 ? wrong : testSetRules(written.cases.map(withTurns))).map(({ pointer, at, message, hint }) => {
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
	const tags = written.tags ?? [];
	const cases = written.cases.map((written, index) => {
		return {
			...withTurns(written),
			tags: [.../* @__PURE__ */ new Set([...tags, ...written.tags ?? []])],
			range: document.locate(`/cases/${index}`)
		};
	});
	return {
		set: {
			name: written.name,
			path: file.path,
			tags,
			cases
		},
		findings: []
	};
}
function withTurns(written) {
	return {
		...written,
		turns: written.turns.map(({ user, expect }) => ({
			user,
			expect: expect ?? []
		}))
	};
}
function inOrder(findings) {
	return findings.sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}

// core/test-sets/test-sets-of.ts
/** The test sets of a project: `.yaml` and `.yml` files at any depth below `test_sets/`, in order of their paths. */
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
		else findings.push(sameName$1(path, namesake));
	}
	return {
		sets: [...sets.values()],
		findings
	};
}
function sameName$1(path, { name, path: other }) {
	return {
		rule: "test-set",
		severity: "error",
		message: `test set ${JSON.stringify(name)} is in ${other} already, so their results could not be told apart`,
		path,
		range: WHOLE_FILE
	};
}

// core/check/run-both-sides.ts
/**
* Runs the head's test sets on both versions, so that the same questions are asked and only the agent differs: a case new
* on the head that fails on the base is newly passing. Cases only the base has run there alone and are `removed`.
*/
async function runBothSides(sides, start, clock) {
	const wanted = sides.head === null ? {
		sets: [],
		findings: []
	} : testSetsOf(sides.head.project);
	const gone = sides.base === null ? [] : casesMissingFrom(wanted.sets, testSetsOf(sides.base.project).sets);
	const run = (version, sets) => version == null ? null : runTestSets(sets, (options) => start(version, options), clock);
	const base = await run(sides.base?.version, [...wanted.sets, ...gone]);
	const head = await run(sides.head?.version, wanted.sets);
	return {
		base,
		head,
		behaviour: isUsable(sides.base) && isUsable(sides.head) ? behaviourChanges(base, head) : [],
		findings: wanted.findings
	};
}
function isUsable(side) {
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
/** Validates the head of one agent, compares its versions, runs its test sets, and says whether that passes. */
async function checkAgent(pair, options) {
	const base = sideOf(pair.base);
	const head = sideOf(pair.head);
	const before = base === null ? null : summaryOf$1(base);
	const after = head === null ? null : summaryOf$1(head);
	const changes = comparable(base, head) ? compareVersions(base?.version ?? null, head?.version ?? null) : [];
	const runs = await runBothSides({
		base,
		head
	}, options.start, options.clock);
	const shown = pair.head ?? pair.base;
	const root = shown?.root ?? "";
	const findings = distinct([
		...pair.head === null ? [] : validateProject(pair.head, { base: pair.base }),
		...runs.findings,
		...comparisonFindings({
			base,
			head,
			changes,
			before,
			policy: options.policy,
			root
		})
	]);
	const reasons = reasonsToFail(options.policy, {
		findings,
		head: runs.head,
		behaviour: runs.behaviour
	});
	return {
		agent: shown?.name ?? "",
		path: root,
		before,
		after,
		findings,
		changes,
		testSets: {
			base: runs.base,
			head: runs.head,
			behaviour: runs.behaviour
		},
		verdict: reasons.length === 0 ? "pass" : "fail",
		reasons
	};
}
function sideOf(project) {
	return project === null ? null : {
		project,
		version: versionOf(project)
	};
}
function comparable(base, head) {
	return [base, head].every((side) => side === null || side.version !== null);
}
function summaryOf$1({ project, version }) {
	const resources = {};
	for (const { kind } of version?.resources.values() ?? project.resources) resources[kind] = (resources[kind] ?? 0) + 1;
	return {
		digest: version?.digest ?? null,
		commit: project.commit,
		resources
	};
}
function comparisonFindings(options) {
	const path = options.root === "" ? "project.yaml" : `${options.root}/project.yaml`;
	const about = (rule, severity, message) => [{
		rule,
		severity,
		message,
		path,
		range: WHOLE_FILE
	}];
	if (options.head === null) return about("agent-removed", "warning", "this change removes the whole agent");
	if (options.base !== null && options.base.version === null) return about("not-compared", "notice", "the base cannot be read, so nothing is compared with it");
	const limit = options.policy.deletion_limit;
	return deletionLimit({
		changes: options.changes,
		before: options.before?.resources ?? {},
		limit,
		path
	});
}
/** Reading a test set and validating it can say the same thing. */
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

// core/check/pair-agents.ts
/**
* The agents that either side has, in order of name. They belong together by name; what is left by folder, so that a
* changed name compares as the same agent.
*/
function pairAgents(base, head) {
	const left = new Set(base);
	const take = (found) => {
		if (found === void 0) return null;
		left.delete(found);
		return found;
	};
	const byName = new Map(head.map((agent) => [agent, take(base.find(({ name }) => name === agent.name))]));
	const pairs = head.map((agent) => ({
		base: byName.get(agent) ?? take([...left].find(({ root }) => root === agent.root)),
		head: agent
	}));
	for (const removed of left) pairs.push({
		base: removed,
		head: null
	});
	return pairs.sort((a, b) => compareTexts((a.head ?? a.base)?.name ?? "", (b.head ?? b.base)?.name ?? ""));
}
function compareTexts(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

// core/agent/project-reading.ts
/** An empty reading. A resource's key is its kind, a colon and its name. */
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
			const place = known.path === resource.path ? `line ${known.locate("").line}` : known.path;
			reading.findings.push({
				rule: "shadowed-duplicate",
				severity: row.duplicates,
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

// core/agent/json.ts
const MAX_LENGTH = 5e6;
const MAX_DEPTH$1 = 64;
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /true|false|null/y;
/**
* Reads one JSON text. Never throws: an error comes back with line and column and without the text around it. Of a key
* that occurs twice the last one counts, as everywhere with JSON; integers too long for a number come back as strings.
*/
function parseJson(source) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = createLineIndex(text);
	if (text.length > MAX_LENGTH) return {
		ok: false,
		message: `larger than ${MAX_LENGTH} characters`,
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
		locateInside: (pointer, part, nth) => locatePart(text, positions(), lines, pointer, part, nth),
		scalarAt(pointer) {
			const position = positions().get(pointer);
			return position === void 0 ? null : writtenScalar(text.slice(position.from, position.to));
		}
	};
}
function writtenScalar(source) {
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
	/** The string that starts here, or null with `at` where it goes wrong. */
	function quoted() {
		const from = at++;
		for (;;) {
			const code = text.charCodeAt(at);
			if (code === 34) break;
			if (code === 92) {
				if (match(ESCAPE) === null) return null;
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
		if (depth > MAX_DEPTH$1) return failure(`nested deeper than ${MAX_DEPTH$1} levels`);
		const next = text[at];
		if (next === "{") return map(pointer, depth);
		if (next === "[") return list(pointer, depth);
		if (next === "\"") {
			const string = quoted();
			return string === null ? failure("a string that is not closed or holds a bad escape") : { value: string };
		}
		const word = match(WORD);
		if (word !== null) return { value: JSON.parse(word[0]) };
		const number = match(NUMBER);
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

// core/agent/read-document.ts
/** The document of a YAML or JSON file; null, with a finding, when it cannot be read. */
function readDocument(reading, file, format) {
	const document = format === "yaml" ? parseYaml(file.text) : parseJson(file.text);
	if (document.ok) return document;
	const name = format === "yaml" ? "YAML" : "JSON";
	reading.report("syntax", "error", file, document.range, `This is not valid ${name}: ${document.message}.`);
	return null;
}

// core/agent/references.ts
const REFERENCE$2 = /\{\{([^{}:\r\n]{1,80}):([^{}\r\n]{0,400})\}\}/g;
/**
* Every `{{prefix:name}}` of a text, in order; prefix and name are trimmed, `text` is as written, so that spaces next to
* the braces (which the vendor does not accept) can be told. `range` is computed when read.
*/
function findReferences(text, pointer, locate) {
	if (!text.includes("{{")) return [];
	const seen = /* @__PURE__ */ new Map();
	return [...text.matchAll(REFERENCE$2)].map((match) => {
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
/** The part of a document at a JSON pointer as a resource: its value, its references and its places. */
function resourceParts(row, document, pointer, value) {
	return {
		value,
		references: referencesOf(row, document, pointer, value),
		locate: (below) => document.locate(pointer + below),
		locateKey: (below) => document.locateKey(pointer + below),
		scalarAt: (below) => document.scalarAt(pointer + below)
	};
}
/** Pointer of a top-level field. */
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
/** Adds a resource for each item of a top-level list. An item without its name is passed over, as the vendor does, and reported. */
function readList(reading, row, file, document) {
	const { layout } = row;
	if (layout.type !== "list") return;
	const list = topLevel(document.value, layout.list);
	const at = fieldPointer(layout.list);
	const isNull = isMap(document.value) && Object.hasOwn(document.value, layout.list);
	if (list === null && !(isNull && layout.refusesNull === true)) return;
	if (!Array.isArray(list)) {
		reading.report("shape", "error", file, document.locate(at), `"${layout.list}" must be a list.`);
		return;
	}
	const taken = /* @__PURE__ */ new Set();
	let after = "";
	list.forEach((item, i) => {
		const pointer = `${at}/${i}`;
		const isText = layout.itemName === "item";
		if (isText ? typeof item !== "string" : !isMap(item)) {
			const message = `An item of "${layout.list}" must be a ${isText ? "text" : "map"}.`;
			reading.report("shape", "error", file, document.locate(pointer), message);
			return;
		}
		const name = nameOf(item, layout.itemName);
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
/** A top-level field of a document; null when it is absent, empty or the document holds no map. */
function topLevel(value, field) {
	return isMap(value) && Object.hasOwn(value, field) ? value[field] ?? null : null;
}
function nameOf(item, by) {
	if (!isMap(item)) return scalarText(item);
	if (by !== "regex-and-language") return scalarText(item[by] ?? null);
	const regex = scalarText(item["regex"] ?? null) ?? "(no regex)";
	const language = scalarText(item["language_code"] ?? null);
	return language === null ? regex : `${regex} (${language})`;
}
/** A name as text, trimmed; null for none. A number or boolean is taken as written. */
function scalarText(value) {
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (typeof value !== "string") return null;
	return value.trim() || null;
}
function untaken(name, taken) {
	let unique = name;
	for (let n = 2; taken.has(unique); n++) unique = `${name} #${n}`;
	taken.add(unique);
	return unique;
}
function isMap(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}

// core/agent/read-file.ts
/** Adds the resources of one kind that a YAML or JSON file holds. */
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
/** A YAML file holds a map at its top (or nothing); false, with a finding, when it holds something else. */
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
/** Adds a plain text as a resource. */
function readTextFile(reading, row, file, name) {
	const marker = conflictMarkers(file.text);
	if (marker !== null) reading.report("syntax", "error", file, marker.range, `The file holds ${marker.message}.`);
	const lines = createLineIndex(file.text);
	const references = findReferences(row.references.length === 0 ? "" : file.text, "", (part, nth) => {
		let at = file.text.indexOf(part);
		for (let i = 0; i < nth && at !== -1; i++) at = file.text.indexOf(part, at + part.length);
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
/** Adds a Python function as a resource, also when it does not parse: it is known by its name all the same. */
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
/** Findings for the entries of a project that were not read: an error where the project would have had its files there. */
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

// core/agent/variables.ts
const STATE = /(?<![\w.])conv\.state\.([\p{L}_][\p{L}\p{N}_]*)(?![\p{L}\p{N}_]*\()/gu;
/**
* The state variables a function's text names, each once, in order. As the vendor counts them: reads and comments count;
* `self.conv.state.x`, calls (`conv.state.get(…)`), `setattr` and subscripts do not.
*/
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

// core/agent/load-project.ts
/**
* Reads an agent project out of the texts of its files. What cannot be read becomes a finding and never hides the rest;
* nothing is thrown. Resources come in the order of the table of kinds, then of files and of items in them.
*/
function loadProject(source, options) {
	const reading = startReading();
	const opened = managedFiles(source).map((file) => ({
		...file,
		document: open(reading, file)
	}));
	const flows = flowNames(opened);
	for (const row of KINDS$1) for (const file of opened) if (file.rows.includes(row)) readResources(reading, row, file, flows);
	addVariables(reading, opened);
	return {
		name: options.name,
		root: source.root,
		commit: source.commit,
		files: source.files,
		resources: reading.resources,
		findings: [...refusedFindings(source), ...reading.findings]
	};
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
	for (const { layout } of KINDS$1) {
		const legacy = layout.type === "list" && byPath.has(layout.path) ? layout.legacyPath : void 0;
		if (legacy !== void 0) byPath.delete(legacy);
	}
	return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function open(reading, { rows, file }) {
	const format = rows[0]?.format;
	if (format !== "yaml" && format !== "json") return null;
	const document = readDocument(reading, file, format);
	return document === null || format === "json" || hasMapAtTop(reading, file, document) ? document : null;
}
/** Folder of a flow -> name of the flow; the folder's own name where the flow's file is missing or says nothing. */
function flowNames(files) {
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
/** Variables have no file: one is there for each `conv.state.<name>` in the functions. */
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
/**
* Folders that hold a `project.yaml`, `''` for the repository's root, sorted. Paths are from the repository's root with
* `/`; what lies in `_gen`, `node_modules` or `.git` is never a project.
*/
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

// core/agent/is-project-file.ts
const TEST_SET = /^test_sets\/[^/]+\.ya?ml$/;
/**
* Whether a file (by its path from the project's root) is read at all: the files of the table of kinds and the test sets.
* Anything else (`_gen/`, `CLAUDE.md`, nested topic folders) is none of our business, as it is none of the vendor's.
*/
function isProjectFile(pathFromProjectRoot) {
	if (pathFromProjectRoot.startsWith("_gen/")) return false;
	return TEST_SET.test(pathFromProjectRoot) || kindOfPath(pathFromProjectRoot) !== null;
}

// core/git/read-projects.ts
const MAX_PROJECT_BYTES = 67108864;
/**
* The files of every agent project, or of those at `roots`, in the order of their roots. What cannot be read stands in
* `refused` of its own project; one project's trouble never hides another's.
*/
async function readProjects(at, options = {}) {
	const entries = at.entries.filter((entry) => entry.type !== "folder");
	const all = findProjectRoots(entries.map((entry) => entry.path));
	const chosen = options.roots === void 0 ? all : all.filter((root) => options.roots?.includes(root));
	const owned = entriesByRoot(all, entries);
	const projects = [];
	for (const root of chosen) projects.push(await readProject(at, root, owned.get(root) ?? []));
	return projects;
}
/** Each managed entry belongs to the deepest project that holds it. */
function entriesByRoot(roots, entries) {
	const known = new Set(roots);
	const owned = new Map(roots.map((root) => [root, []]));
	for (const entry of entries) {
		const root = rootOf(entry.path, known);
		if (root === null) continue;
		const inside = root === "" ? entry.path : entry.path.slice(root.length + 1);
		if (isProjectFile(inside) || isLink(entry) && mayHoldProjectFiles(inside)) owned.get(root)?.push(entry);
	}
	return owned;
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
/** A link in the place of a folder of the layout would hide every file below it. */
function mayHoldProjectFiles(inside) {
	return MANAGED_FOLDERS.has(inside.split("/", 1)[0] ?? "");
}
async function readProject(at, root, entries) {
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
		refused
	};
}

// core/agent/agent-name.ts
/**
* The name of an agent: the last part of its project's folder; for a project at the repository's root its cleaned
* `project_name`, or `agent`.
*/
function agentName(root, projectYaml) {
	const folder = root.split("/").findLast((part) => part !== "");
	if (folder !== void 0) return folder;
	if (projectYaml === null || typeof projectYaml !== "object" || Array.isArray(projectYaml)) return "agent";
	const name = projectYaml["project_name"];
	if (typeof name !== "string") return "agent";
	return cleanName(name) || "agent";
}

// core/promotion/matches-path.ts
/**
* True when a folder fits a pattern: `*` stands for any characters within one segment, `**` for any number of segments,
* `.` is the root (`''`). Time grows with the product of the lengths, whatever the pattern.
*/
function matchesPath(pattern, folder) {
	const path = folder === "" ? [] : folder.split("/");
	if (pattern === ".") return path.length === 0;
	return fits(pattern.split("/"), path, "**", (part, name) => fits(Array.from(part), Array.from(name), "*", (a, b) => a === b));
}
/** Greedy matching with one kind of star: on a mismatch the last star takes one item more. */
function fits(pattern, items, star, same) {
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
/**
* Which of the projects found are agents, and what they are called: those greenroom.yaml lists, or all without it. Two
* projects of one name are both left out, with a finding: which of them is meant must not depend on the order of folders.
*/
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
		else findings.push(sameName(agent, same));
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
function sameName({ name, root }, same) {
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

// core/promotion/branch-name.ts
const NAME = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|\.\/|@\{|\.lock(?:\/|$)))[\p{L}\p{N}_./+#@=,-]+(?<![./])$/u;
/** True for a name a branch or a tag can have here: narrower than git-check-ref-format(1), and never starting with `-`. */
function isBranchName(name) {
	return name.length <= 250 && name !== "@" && name !== "HEAD" && NAME.test(name);
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
/** `Mon-Thu 09:00-17:00`, `Mon,Wed 08:30-12:00`, `Fri-Mon 22:00-04:00`; a message when it cannot be read. */
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
/** What a schema cannot say of greenroom.yaml: names that must exist, branches of one's own, no circles, windows and paths. */
function configRules(config) {
	const environments = Object.entries(config.environments);
	return [
		...environments.flatMap(([name, entry]) => environmentProblems(config, name, entry)),
		...sharedBranches(environments),
		...circles(config),
		...(config.agents ?? []).flatMap((entry, index) => agentProblems(entry, `/agents/${index}`))
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
/** One problem for each environment from which following promotes_from never ends. */
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
/** `10m`, `30m`, `2h` in milliseconds; NaN for anything else. */
function durationMs(text) {
	const [, count = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
	return Number(count === "" ? NaN : count) * (UNITS[unit] ?? NaN);
}

// schemas/generated/greenroom.js
const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "greenroom.schema.json",
	"title": "greenroom.yaml",
	"description": "Environments, runtimes, gates and agents of a repository kept by Greenroom. The policy for an environment is read from that environment's own branch.",
	"type": "object",
	"additionalProperties": false,
	"required": ["runtimes", "environments"],
	"properties": {
		"agents": {
			"title": "Agents",
			"description": "Which agent projects of the repository are delivered. Default: every folder with a project.yaml.",
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["path"],
				"properties": {
					"path": {
						"title": "Path",
						"description": "Folder of the project, from the repository's root. `*` stands for any name within one segment, `**` for any number of segments, `.` for the root.",
						"type": "string",
						"minLength": 1,
						"examples": [
							"agents/*",
							"agents/front-desk",
							"."
						]
					},
					"name": {
						"title": "Name",
						"description": "The agent's name, where it is not the folder's. Only for a path without `*`.",
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",
						"examples": ["front-desk"]
					}
				}
			},
			"examples": [[{ "path": "agents/*" }]]
		},
		"runtimes": {
			"title": "Runtimes",
			"description": "Where agents are served, by name.",
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type", "url"],
				"properties": {
					"type": {
						"title": "Type",
						"description": "Which adapter speaks to the runtime.",
						"type": "string",
						"enum": ["embedded"]
					},
					"url": {
						"title": "URL",
						"description": "Address of the runtime, without a password.",
						"type": "string",
						"pattern": "^https?://[^\\s@]+$",
						"examples": ["http://127.0.0.1:4790"]
					},
					"key_env": {
						"title": "Key",
						"description": "Name of the environment variable that holds the runtime's token. Never the token itself.",
						"type": "string",
						"pattern": "^[A-Z_][A-Z0-9_]*$",
						"examples": ["GREENROOM_RUNTIME_TOKEN"]
					}
				}
			},
			"examples": [{ "local": {
				"type": "embedded",
				"url": "http://127.0.0.1:4790"
			} }]
		},
		"environments": {
			"title": "Environments",
			"description": "Stages by name. One without promotes_from is a first stage: versions are published there.",
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
			"additionalProperties": { "$ref": "#/$defs/environment" },
			"examples": [{
				"sandbox": {
					"branch": "sandbox",
					"runtime": "local"
				},
				"live": {
					"branch": "live",
					"runtime": "local",
					"promotes_from": "sandbox",
					"gates": { "soak": "30m" }
				}
			}]
		},
		"checks": {
			"title": "Checks",
			"description": "When the check of a pull request fails.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"fail_on": {
					"title": "Fail on",
					"description": "The mildest finding that fails a check.",
					"type": "string",
					"enum": ["error", "warning"],
					"default": "error"
				},
				"not_judged": {
					"title": "Not judged",
					"description": "Whether test cases that could not be judged fail a check. They are never a pass.",
					"type": "string",
					"enum": ["report", "fail"],
					"default": "report"
				},
				"deletion_limit": {
					"title": "Deletion limit",
					"description": "How much of one kind of resource a change may delete before the check fails.",
					"type": "string",
					"pattern": "^(100|[1-9]?[0-9])%$",
					"default": "25%",
					"examples": ["25%"]
				}
			}
		}
	},
	"$defs": {
		"environment": {
			"type": "object",
			"additionalProperties": false,
			"required": ["branch", "runtime"],
			"properties": {
				"branch": {
					"title": "Branch",
					"description": "The branch that says what the environment runs. No two environments share one.",
					"type": "string",
					"minLength": 1,
					"examples": ["live"]
				},
				"runtime": {
					"title": "Runtime",
					"description": "Name of one of `runtimes`.",
					"type": "string",
					"minLength": 1,
					"examples": ["local"]
				},
				"promotes_from": {
					"title": "Promotes from",
					"description": "The environment one stage below: only a version that was healthy there may come here.",
					"type": "string",
					"minLength": 1,
					"examples": ["pre-release"]
				},
				"drift": {
					"title": "Drift",
					"description": "What to do when somebody changed the runtime by hand: put the branch's version back, only say so, or offer the change as a pull request.",
					"type": "string",
					"enum": [
						"heal",
						"report",
						"adopt"
					],
					"default": "report"
				},
				"gates": { "$ref": "#/$defs/gates" }
			}
		},
		"gates": {
			"title": "Gates",
			"description": "What a promotion waits for. A rollback waits for nothing.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"approval": {
					"title": "Approval",
					"description": "Who approves a promotion.",
					"type": "string",
					"enum": [
						"github-environment",
						"pull-request",
						"command",
						"none"
					],
					"default": "none"
				},
				"test_sets": {
					"title": "Test sets",
					"description": "Whether the test sets of the version must have passed.",
					"type": "string",
					"enum": ["all", "none"],
					"default": "none"
				},
				"soak": {
					"title": "Soak",
					"description": "How long a version must have been healthy one stage below.",
					"type": "string",
					"pattern": "^[0-9]{1,6}(s|m|h|d)$",
					"default": "0s",
					"examples": [
						"10m",
						"30m",
						"2h"
					]
				},
				"windows": {
					"title": "Windows",
					"description": "When promotions may happen. Without one: always.",
					"type": "array",
					"default": [],
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["allow", "zone"],
						"properties": {
							"allow": {
								"title": "Allow",
								"description": "Days and hours on the clock of `zone`.",
								"type": "string",
								"examples": ["Mon-Thu 09:00-17:00"]
							},
							"zone": {
								"title": "Zone",
								"description": "IANA time zone.",
								"type": "string",
								"examples": ["Europe/London"]
							}
						}
					}
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
const func65 = import_ucs2length.default.default ?? import_ucs2length.default;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$", "u");
const pattern6 = new RegExp("^https?://[^\\s@]+$", "u");
const pattern7 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
const pattern10 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["branch", "runtime"],
	"properties": {
		"branch": {
			"title": "Branch",
			"description": "The branch that says what the environment runs. No two environments share one.",
			"type": "string",
			"minLength": 1,
			"examples": ["live"]
		},
		"runtime": {
			"title": "Runtime",
			"description": "Name of one of `runtimes`.",
			"type": "string",
			"minLength": 1,
			"examples": ["local"]
		},
		"promotes_from": {
			"title": "Promotes from",
			"description": "The environment one stage below: only a version that was healthy there may come here.",
			"type": "string",
			"minLength": 1,
			"examples": ["pre-release"]
		},
		"drift": {
			"title": "Drift",
			"description": "What to do when somebody changed the runtime by hand: put the branch's version back, only say so, or offer the change as a pull request.",
			"type": "string",
			"enum": [
				"heal",
				"report",
				"adopt"
			],
			"default": "report"
		},
		"gates": { "$ref": "#/$defs/gates" }
	}
};
const schema33 = {
	"title": "Gates",
	"description": "What a promotion waits for. A rollback waits for nothing.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"approval": {
			"title": "Approval",
			"description": "Who approves a promotion.",
			"type": "string",
			"enum": [
				"github-environment",
				"pull-request",
				"command",
				"none"
			],
			"default": "none"
		},
		"test_sets": {
			"title": "Test sets",
			"description": "Whether the test sets of the version must have passed.",
			"type": "string",
			"enum": ["all", "none"],
			"default": "none"
		},
		"soak": {
			"title": "Soak",
			"description": "How long a version must have been healthy one stage below.",
			"type": "string",
			"pattern": "^[0-9]{1,6}(s|m|h|d)$",
			"default": "0s",
			"examples": [
				"10m",
				"30m",
				"2h"
			]
		},
		"windows": {
			"title": "Windows",
			"description": "When promotions may happen. Without one: always.",
			"type": "array",
			"default": [],
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["allow", "zone"],
				"properties": {
					"allow": {
						"title": "Allow",
						"description": "Days and hours on the clock of `zone`.",
						"type": "string",
						"examples": ["Mon-Thu 09:00-17:00"]
					},
					"zone": {
						"title": "Zone",
						"description": "IANA time zone.",
						"type": "string",
						"examples": ["Europe/London"]
					}
				}
			}
		}
	}
};
const pattern9 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.branch === void 0 || !func0.call(data, "branch")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "branch" },
				message: "must have required property 'branch'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.runtime === void 0 || !func0.call(data, "runtime")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runtime" },
				message: "must have required property 'runtime'",
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "branch" || key0 === "runtime" || key0 === "promotes_from" || key0 === "drift" || key0 === "gates")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.branch !== void 0 && func0.call(data, "branch")) {
			let data0 = data.branch;
			if (typeof data0 === "string") {
				if (func65(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema32.properties.branch,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.properties.branch.type,
					parentSchema: schema32.properties.branch,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runtime !== void 0 && func0.call(data, "runtime")) {
			let data1 = data.runtime;
			if (typeof data1 === "string") {
				if (func65(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/runtime",
						schemaPath: "#/properties/runtime/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema32.properties.runtime,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "#/properties/runtime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.properties.runtime.type,
					parentSchema: schema32.properties.runtime,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.promotes_from !== void 0 && func0.call(data, "promotes_from")) {
			let data2 = data.promotes_from;
			if (typeof data2 === "string") {
				if (func65(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/promotes_from",
						schemaPath: "#/properties/promotes_from/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema32.properties.promotes_from,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/promotes_from",
					schemaPath: "#/properties/promotes_from/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.properties.promotes_from.type,
					parentSchema: schema32.properties.promotes_from,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.drift !== void 0 && func0.call(data, "drift")) {
			let data3 = data.drift;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema32.properties.drift.type,
					parentSchema: schema32.properties.drift,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data3 === "heal" || data3 === "report" || data3 === "adopt")) {
				const err10 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.drift.enum },
					message: "must be equal to one of the allowed values",
					schema: schema32.properties.drift.enum,
					parentSchema: schema32.properties.drift,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gates !== void 0 && func0.call(data, "gates")) {
			let data4 = data.gates;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 of Object.keys(data4)) if (!(key1 === "approval" || key1 === "test_sets" || key1 === "soak" || key1 === "windows")) {
					const err11 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/$defs/gates/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema33,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4.approval !== void 0 && func0.call(data4, "approval")) {
					let data5 = data4.approval;
					if (typeof data5 !== "string") {
						const err12 = {
							instancePath: instancePath + "/gates/approval",
							schemaPath: "#/$defs/gates/properties/approval/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema33.properties.approval.type,
							parentSchema: schema33.properties.approval,
							data: data5
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (!(data5 === "github-environment" || data5 === "pull-request" || data5 === "command" || data5 === "none")) {
						const err13 = {
							instancePath: instancePath + "/gates/approval",
							schemaPath: "#/$defs/gates/properties/approval/enum",
							keyword: "enum",
							params: { allowedValues: schema33.properties.approval.enum },
							message: "must be equal to one of the allowed values",
							schema: schema33.properties.approval.enum,
							parentSchema: schema33.properties.approval,
							data: data5
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data4.test_sets !== void 0 && func0.call(data4, "test_sets")) {
					let data6 = data4.test_sets;
					if (typeof data6 !== "string") {
						const err14 = {
							instancePath: instancePath + "/gates/test_sets",
							schemaPath: "#/$defs/gates/properties/test_sets/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema33.properties.test_sets.type,
							parentSchema: schema33.properties.test_sets,
							data: data6
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(data6 === "all" || data6 === "none")) {
						const err15 = {
							instancePath: instancePath + "/gates/test_sets",
							schemaPath: "#/$defs/gates/properties/test_sets/enum",
							keyword: "enum",
							params: { allowedValues: schema33.properties.test_sets.enum },
							message: "must be equal to one of the allowed values",
							schema: schema33.properties.test_sets.enum,
							parentSchema: schema33.properties.test_sets,
							data: data6
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data4.soak !== void 0 && func0.call(data4, "soak")) {
					let data7 = data4.soak;
					if (typeof data7 === "string") {
						if (!pattern9.test(data7)) {
							const err16 = {
								instancePath: instancePath + "/gates/soak",
								schemaPath: "#/$defs/gates/properties/soak/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{1,6}(s|m|h|d)$" },
								message: "must match pattern \"^[0-9]{1,6}(s|m|h|d)$\"",
								schema: "^[0-9]{1,6}(s|m|h|d)$",
								parentSchema: schema33.properties.soak,
								data: data7
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/gates/soak",
							schemaPath: "#/$defs/gates/properties/soak/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema33.properties.soak.type,
							parentSchema: schema33.properties.soak,
							data: data7
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data4.windows !== void 0 && func0.call(data4, "windows")) {
					let data8 = data4.windows;
					if (Array.isArray(data8)) {
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
								if (data9.allow === void 0 || !func0.call(data9, "allow")) {
									const err18 = {
										instancePath: instancePath + "/gates/windows/" + i0,
										schemaPath: "#/$defs/gates/properties/windows/items/required",
										keyword: "required",
										params: { missingProperty: "allow" },
										message: "must have required property 'allow'",
										schema: schema33.properties.windows.items.required,
										parentSchema: schema33.properties.windows.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data9.zone === void 0 || !func0.call(data9, "zone")) {
									const err19 = {
										instancePath: instancePath + "/gates/windows/" + i0,
										schemaPath: "#/$defs/gates/properties/windows/items/required",
										keyword: "required",
										params: { missingProperty: "zone" },
										message: "must have required property 'zone'",
										schema: schema33.properties.windows.items.required,
										parentSchema: schema33.properties.windows.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								for (const key2 of Object.keys(data9)) if (!(key2 === "allow" || key2 === "zone")) {
									const err20 = {
										instancePath: instancePath + "/gates/windows/" + i0,
										schemaPath: "#/$defs/gates/properties/windows/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema33.properties.windows.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (data9.allow !== void 0 && func0.call(data9, "allow")) {
									let data10 = data9.allow;
									if (typeof data10 !== "string") {
										const err21 = {
											instancePath: instancePath + "/gates/windows/" + i0 + "/allow",
											schemaPath: "#/$defs/gates/properties/windows/items/properties/allow/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema33.properties.windows.items.properties.allow.type,
											parentSchema: schema33.properties.windows.items.properties.allow,
											data: data10
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
								if (data9.zone !== void 0 && func0.call(data9, "zone")) {
									let data11 = data9.zone;
									if (typeof data11 !== "string") {
										const err22 = {
											instancePath: instancePath + "/gates/windows/" + i0 + "/zone",
											schemaPath: "#/$defs/gates/properties/windows/items/properties/zone/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema33.properties.windows.items.properties.zone.type,
											parentSchema: schema33.properties.windows.items.properties.zone,
											data: data11
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/gates/windows/" + i0,
									schemaPath: "#/$defs/gates/properties/windows/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema33.properties.windows.items.type,
									parentSchema: schema33.properties.windows.items,
									data: data9
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/gates/windows",
							schemaPath: "#/$defs/gates/properties/windows/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema33.properties.windows.type,
							parentSchema: schema33.properties.windows,
							data: data8
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/$defs/gates/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema33.type,
					parentSchema: schema33,
					data: data4
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.runtimes === void 0 || !func0.call(data, "runtimes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runtimes" },
				message: "must have required property 'runtimes'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environments === void 0 || !func0.call(data, "environments")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environments" },
				message: "must have required property 'environments'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "agents" || key0 === "runtimes" || key0 === "environments" || key0 === "checks")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.agents !== void 0 && func0.call(data, "agents")) {
			let data0 = data.agents;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/agents",
						schemaPath: "#/properties/agents/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema31.properties.agents,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.path === void 0 || !func0.call(data1, "path")) {
							const err4 = {
								instancePath: instancePath + "/agents/" + i0,
								schemaPath: "#/properties/agents/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema31.properties.agents.items.required,
								parentSchema: schema31.properties.agents.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 of Object.keys(data1)) if (!(key1 === "path" || key1 === "name")) {
							const err5 = {
								instancePath: instancePath + "/agents/" + i0,
								schemaPath: "#/properties/agents/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema31.properties.agents.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.path !== void 0 && func0.call(data1, "path")) {
							let data2 = data1.path;
							if (typeof data2 === "string") {
								if (func65(data2) < 1) {
									const err6 = {
										instancePath: instancePath + "/agents/" + i0 + "/path",
										schemaPath: "#/properties/agents/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema31.properties.agents.items.properties.path,
										data: data2
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/agents/" + i0 + "/path",
									schemaPath: "#/properties/agents/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.agents.items.properties.path.type,
									parentSchema: schema31.properties.agents.items.properties.path,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.name !== void 0 && func0.call(data1, "name")) {
							let data3 = data1.name;
							if (typeof data3 === "string") {
								if (!pattern4.test(data3)) {
									const err8 = {
										instancePath: instancePath + "/agents/" + i0 + "/name",
										schemaPath: "#/properties/agents/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
										message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$\"",
										schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",
										parentSchema: schema31.properties.agents.items.properties.name,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
							} else {
								const err9 = {
									instancePath: instancePath + "/agents/" + i0 + "/name",
									schemaPath: "#/properties/agents/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.agents.items.properties.name.type,
									parentSchema: schema31.properties.agents.items.properties.name,
									data: data3
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/agents/" + i0,
							schemaPath: "#/properties/agents/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema31.properties.agents.items.type,
							parentSchema: schema31.properties.agents.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/agents",
					schemaPath: "#/properties/agents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.agents.type,
					parentSchema: schema31.properties.agents,
					data: data0
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.runtimes !== void 0 && func0.call(data, "runtimes")) {
			let data4 = data.runtimes;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err12 = {
						instancePath: instancePath + "/runtimes",
						schemaPath: "#/properties/runtimes/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema31.properties.runtimes,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key2 of Object.keys(data4)) {
					const _errs13 = errors;
					if (typeof key2 === "string") {
						if (!pattern4.test(key2)) {
							const err13 = {
								instancePath: instancePath + "/runtimes",
								schemaPath: "#/properties/runtimes/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$\"",
								schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",
								parentSchema: schema31.properties.runtimes.propertyNames,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (!(_errs13 === errors)) {
						const err14 = {
							instancePath: instancePath + "/runtimes",
							schemaPath: "#/properties/runtimes/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid",
							schema: schema31.properties.runtimes.propertyNames,
							parentSchema: schema31.properties.runtimes,
							data: data4
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				for (const key3 of Object.keys(data4)) {
					let data5 = data4[key3];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.type === void 0 || !func0.call(data5, "type")) {
							const err15 = {
								instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/runtimes/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema31.properties.runtimes.additionalProperties.required,
								parentSchema: schema31.properties.runtimes.additionalProperties,
								data: data5
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data5.url === void 0 || !func0.call(data5, "url")) {
							const err16 = {
								instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/runtimes/additionalProperties/required",
								keyword: "required",
								params: { missingProperty: "url" },
								message: "must have required property 'url'",
								schema: schema31.properties.runtimes.additionalProperties.required,
								parentSchema: schema31.properties.runtimes.additionalProperties,
								data: data5
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						for (const key4 of Object.keys(data5)) if (!(key4 === "type" || key4 === "url" || key4 === "key_env")) {
							const err17 = {
								instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/runtimes/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema31.properties.runtimes.additionalProperties,
								data: data5
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data5.type !== void 0 && func0.call(data5, "type")) {
							let data6 = data5.type;
							if (typeof data6 !== "string") {
								const err18 = {
									instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/properties/runtimes/additionalProperties/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.runtimes.additionalProperties.properties.type.type,
									parentSchema: schema31.properties.runtimes.additionalProperties.properties.type,
									data: data6
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (!(data6 === "embedded")) {
								const err19 = {
									instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
									schemaPath: "#/properties/runtimes/additionalProperties/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.runtimes.additionalProperties.properties.type.enum },
									message: "must be equal to one of the allowed values",
									schema: schema31.properties.runtimes.additionalProperties.properties.type.enum,
									parentSchema: schema31.properties.runtimes.additionalProperties.properties.type,
									data: data6
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data5.url !== void 0 && func0.call(data5, "url")) {
							let data7 = data5.url;
							if (typeof data7 === "string") {
								if (!pattern6.test(data7)) {
									const err20 = {
										instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
										schemaPath: "#/properties/runtimes/additionalProperties/properties/url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[^\\s@]+$" },
										message: "must match pattern \"^https?://[^\\s@]+$\"",
										schema: "^https?://[^\\s@]+$",
										parentSchema: schema31.properties.runtimes.additionalProperties.properties.url,
										data: data7
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/url",
									schemaPath: "#/properties/runtimes/additionalProperties/properties/url/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.runtimes.additionalProperties.properties.url.type,
									parentSchema: schema31.properties.runtimes.additionalProperties.properties.url,
									data: data7
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data5.key_env !== void 0 && func0.call(data5, "key_env")) {
							let data8 = data5.key_env;
							if (typeof data8 === "string") {
								if (!pattern7.test(data8)) {
									const err22 = {
										instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/key_env",
										schemaPath: "#/properties/runtimes/additionalProperties/properties/key_env/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Z_][A-Z0-9_]*$" },
										message: "must match pattern \"^[A-Z_][A-Z0-9_]*$\"",
										schema: "^[A-Z_][A-Z0-9_]*$",
										parentSchema: schema31.properties.runtimes.additionalProperties.properties.key_env,
										data: data8
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
							} else {
								const err23 = {
									instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/key_env",
									schemaPath: "#/properties/runtimes/additionalProperties/properties/key_env/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema31.properties.runtimes.additionalProperties.properties.key_env.type,
									parentSchema: schema31.properties.runtimes.additionalProperties.properties.key_env,
									data: data8
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/runtimes/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema31.properties.runtimes.additionalProperties.type,
							parentSchema: schema31.properties.runtimes.additionalProperties,
							data: data5
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/runtimes",
					schemaPath: "#/properties/runtimes/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.runtimes.type,
					parentSchema: schema31.properties.runtimes,
					data: data4
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.environments !== void 0 && func0.call(data, "environments")) {
			let data9 = data.environments;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err26 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema31.properties.environments,
						data: data9
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key5 of Object.keys(data9)) {
					const _errs26 = errors;
					if (typeof key5 === "string") {
						if (!pattern4.test(key5)) {
							const err27 = {
								instancePath: instancePath + "/environments",
								schemaPath: "#/properties/environments/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$" },
								message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$\"",
								schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",
								parentSchema: schema31.properties.environments.propertyNames,
								data: key5,
								propertyName: key5
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (!(_errs26 === errors)) {
						const err28 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key5 },
							message: "property name must be valid",
							schema: schema31.properties.environments.propertyNames,
							parentSchema: schema31.properties.environments,
							data: data9
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				for (const key6 of Object.keys(data9)) if (!validate21(data9[key6], {
					instancePath: instancePath + "/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data9,
					parentDataProperty: key6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.environments.type,
					parentSchema: schema31.properties.environments,
					data: data9
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.checks !== void 0 && func0.call(data, "checks")) {
			let data11 = data.checks;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key7 of Object.keys(data11)) if (!(key7 === "fail_on" || key7 === "not_judged" || key7 === "deletion_limit")) {
					const err30 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema31.properties.checks,
						data: data11
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data11.fail_on !== void 0 && func0.call(data11, "fail_on")) {
					let data12 = data11.fail_on;
					if (typeof data12 !== "string") {
						const err31 = {
							instancePath: instancePath + "/checks/fail_on",
							schemaPath: "#/properties/checks/properties/fail_on/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.checks.properties.fail_on.type,
							parentSchema: schema31.properties.checks.properties.fail_on,
							data: data12
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (!(data12 === "error" || data12 === "warning")) {
						const err32 = {
							instancePath: instancePath + "/checks/fail_on",
							schemaPath: "#/properties/checks/properties/fail_on/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.checks.properties.fail_on.enum },
							message: "must be equal to one of the allowed values",
							schema: schema31.properties.checks.properties.fail_on.enum,
							parentSchema: schema31.properties.checks.properties.fail_on,
							data: data12
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data11.not_judged !== void 0 && func0.call(data11, "not_judged")) {
					let data13 = data11.not_judged;
					if (typeof data13 !== "string") {
						const err33 = {
							instancePath: instancePath + "/checks/not_judged",
							schemaPath: "#/properties/checks/properties/not_judged/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.checks.properties.not_judged.type,
							parentSchema: schema31.properties.checks.properties.not_judged,
							data: data13
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (!(data13 === "report" || data13 === "fail")) {
						const err34 = {
							instancePath: instancePath + "/checks/not_judged",
							schemaPath: "#/properties/checks/properties/not_judged/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.checks.properties.not_judged.enum },
							message: "must be equal to one of the allowed values",
							schema: schema31.properties.checks.properties.not_judged.enum,
							parentSchema: schema31.properties.checks.properties.not_judged,
							data: data13
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data11.deletion_limit !== void 0 && func0.call(data11, "deletion_limit")) {
					let data14 = data11.deletion_limit;
					if (typeof data14 === "string") {
						if (!pattern10.test(data14)) {
							const err35 = {
								instancePath: instancePath + "/checks/deletion_limit",
								schemaPath: "#/properties/checks/properties/deletion_limit/pattern",
								keyword: "pattern",
								params: { pattern: "^(100|[1-9]?[0-9])%$" },
								message: "must match pattern \"^(100|[1-9]?[0-9])%$\"",
								schema: "^(100|[1-9]?[0-9])%$",
								parentSchema: schema31.properties.checks.properties.deletion_limit,
								data: data14
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/checks/deletion_limit",
							schemaPath: "#/properties/checks/properties/deletion_limit/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.checks.properties.deletion_limit.type,
							parentSchema: schema31.properties.checks.properties.deletion_limit,
							data: data14
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema31.properties.checks.type,
					parentSchema: schema31.properties.checks,
					data: data11
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// core/promotion/schema-problems.ts
/** Where greenroom.yaml is not as schemas/greenroom.schema.json says. Values are only quoted where they cannot be secret. */
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
	const place = wordsOf$1(pointer);
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
function wordsOf$1(pointer) {
	if (pointer === "") return "greenroom.yaml";
	return pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}

// core/promotion/load-config.ts
/**
* Reads greenroom.yaml. `config` is null as soon as there is one error: half a policy is no policy. Findings stand at the
* line they speak of.
*/
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
		config: findings.length > 0 ? null : filled(written(document.value)),
		findings
	};
}
function written(value) {
	return value;
}
function filled(config) {
	return {
		agents: (config.agents ?? [{ path: "**" }]).map((entry) => ({ ...entry })),
		runtimes: Object.fromEntries(Object.entries(config.runtimes).map(([name, entry]) => [name, { ...entry }])),
		environments: inPromotionOrder(Object.entries(config.environments).map(([name, entry]) => environment(name, entry))),
		checks: {
			fail_on: config.checks?.fail_on ?? "error",
			not_judged: config.checks?.not_judged ?? "report",
			deletion_limit: Number.parseInt(config.checks?.deletion_limit ?? "25%", 10)
		}
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
/** Each after the one it promotes from, otherwise as written. There are no cycles: the rules saw to that. */
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

// core/check/read-side.ts
const CONFIG_PATH = "greenroom.yaml";
/** A side that holds nothing: what a first commit is compared with. */
const NOTHING = {
	commit: null,
	config: null,
	agents: [],
	findings: []
};
/** Reads greenroom.yaml and every agent it names. What is broken is a finding of its own place and hides nothing else. */
async function readSide(at) {
	const file = (await at.readFiles([CONFIG_PATH])).get(CONFIG_PATH);
	const { config, findings } = file === void 0 ? {
		config: null,
		findings: []
	} : loadConfig(file);
	const sources = new Map((await readProjects(at)).map((source) => [source.root, source]));
	const projectYaml = (root) => readProjectYaml(sources.get(root)?.files.get(inFolder(root, "project.yaml")));
	const named = agentsOf(config, [...sources.keys()], projectYaml);
	const agents = named.agents.flatMap(({ name, root }) => {
		const source = sources.get(root);
		return source === void 0 ? [] : [loadProject(source, { name })];
	});
	return {
		commit: at.commit,
		config,
		agents,
		findings: [...findings, ...named.findings]
	};
}
/** null for a file that is missing or broken: its finding comes from loading the project. */
function readProjectYaml(file) {
	if (file === void 0) return null;
	const document = parseYaml(file.text);
	return document.ok ? document.value : null;
}
function inFolder(root, name) {
	return root === "" ? name : `${root}/${name}`;
}

// core/check/check-change.ts
const DEFAULT_CHECKS = {
	fail_on: "error",
	not_judged: "report",
	deletion_limit: 25
};
/** Validates the head, compares it with the base, runs the test sets on both, and says whether that passes. */
async function checkChange(options) {
	const base = options.base === null ? NOTHING : await readSide(options.base);
	const head = await readSide(options.head);
	const policy = policyOf(base, head, options.failOn);
	const findings = [...head.findings, ...noAgents(base, head)];
	const agents = [];
	for (const pair of pairAgents(base.agents, head.agents)) agents.push(await checkAgent(pair, {
		policy,
		start: options.startConversation,
		clock: options.clock
	}));
	const fails = agents.some(({ verdict }) => verdict === "fail") || findingReasons(policy, findings).length > 0;
	return {
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
		verdict: fails ? "fail" : "pass"
	};
}
function policyOf(base, head, failOn) {
	const checks = base.config?.checks ?? head.config?.checks ?? DEFAULT_CHECKS;
	return {
		...checks,
		fail_on: failOn ?? checks.fail_on
	};
}
/** A check that found nothing to check must not look like one that passed. */
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

// core/git/ref-name.ts
const SUFFIX = /(?:[~^]\d{0,9}|\^\{(?:commit|tree)?\})*$/;
/** True for a ref, a commit id, or one of them followed by `~2`, `^1`, `^{commit}`. */
function isRevision(text) {
	if (text.length > 300) return false;
	const name = text.replace(SUFFIX, "");
	return name === "HEAD" || name === "@" || isBranchName(name);
}
/** Throws GreenroomError `bad-ref` unless `text` is a revision of the form `isRevision` allows. */
function checkRevision(text) {
	if (!isRevision(text)) throw badRef(text);
}
function badRef(text) {
	return new GreenroomError(`${JSON.stringify(text.slice(0, 80))} is not the name of a ref`, {
		code: "bad-ref",
		hint: "A ref is a branch, a tag or a commit id, perhaps with ~2 or ^1: letters, digits and . _ / + # @ = , - without a leading -."
	});
}

// core/git/read-source.ts
/** A file over this is refused as `too-large`. */
const MAX_FILE_BYTES = 5242880;
/** The commit a ref stands for; GreenroomError `ref-not-found` names it and up to five branches that exist. */
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
/** As `resolveCommit`, but null when there is no such ref. A branch known from `origin` alone is found, too. */
async function findCommit(repo, ref) {
	return (await findCommitAndTree(repo, ref))?.commit ?? null;
}
/** One process, whichever of the names it is; revisions go in by standard input. */
async function findCommitAndTree(repo, ref) {
	checkRevision(ref);
	const names = [ref, `refs/remotes/origin/${ref}`].flatMap((name) => [`${name}^{commit}`, `${name}^{tree}`]);
	const ids = (await git(repo, ["cat-file", "--batch-check=%(objectname)"], { input: `${names.join("\n")}\n` })).toString("utf8").split("\n");
	const at = isObjectId(ids[0]) ? 0 : 2;
	const [commit = "", tree = ""] = ids.slice(at);
	return isObjectId(commit) && isObjectId(tree) ? {
		commit,
		tree
	} : null;
}
function isObjectId(text) {
	return text !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Lists a repository at a ref. Contents are read later, and only those asked for. */
async function readRepository(repo, ref) {
	const { commit, tree: root } = await resolve$1(repo, ref);
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
/** `<mode> <type> <oid> <size, padded>\t<path>\0`, see git-ls-tree(1). */
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
	const oids = [...new Set(entries.map((entry) => entry.oid))];
	const answer = await tryGit(repo, [
		"cat-file",
		"--batch",
		"--buffer"
	], { input: `${oids.join("\n")}\n` });
	if (answer.code !== 0) throw gitFailed(repo, ["cat-file"], answer);
	const texts = parseBatch(answer.stdout);
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
/** `<oid> blob <size>\n<contents>\n`, see git-cat-file(1). null for contents that are not UTF-8. */
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
/** The text of UTF-8 bytes, a byte order mark kept; null when they are not UTF-8. */
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

// runtime/embedded/describe-actions.ts
const REFERENCE$1 = /\{\{([a-z_]{1,40}):([^{}\n]{1,200})\}\}/g;
const IN_WORDS = {
	fn: "call function",
	ft: "call transition function",
	ho: "transfer to",
	twilio_sms: "send SMS"
};
/**
* A topic's actions in words, for the trace of an engine that does not carry them out: each function, transfer and SMS
* once, in the order written, then how many lines of free prose there are.
*/
function describeActions(actions, topic) {
	const sentences = /* @__PURE__ */ new Set();
	for (const [, prefix, name] of actions.matchAll(REFERENCE$1)) {
		const verb = IN_WORDS[prefix ?? ""];
		if (verb !== void 0) sentences.add(`${verb} ${name}`);
	}
	const lines = actions.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line.replace(REFERENCE$1, ""))).length;
	if (lines > 0) sentences.add(`follow ${lines} ${lines === 1 ? "line" : "lines"} of instructions of topic ${topic}`);
	return [...sentences];
}

// runtime/embedded/keep-blocks.ts
const TAG = /<(channel|language):([\w-]{1,40})>|<\/(channel|language)>/g;
/**
* The text with the bodies of `<channel:…>` and `<language:…>` blocks kept only where they apply, and the tags of closed
* blocks removed. Blocks nest; a tag without its partner is text. `<language:es>` holds for `es-MX`, not the other way.
*/
function keepBlocks(text, channel, language) {
	if (!text.includes("</")) return text;
	const closers = pair$1([...text.matchAll(TAG)].map(tagOf));
	const tags = [...closers.keys(), ...closers.values()].sort((a, b) => a.start - b.start);
	let kept = "";
	let position = 0;
	let hiddenUntil = -1;
	for (const tag of tags) {
		if (hiddenUntil < 0) kept += text.slice(position, tag.start);
		position = tag.end;
		if (tag.end === hiddenUntil) hiddenUntil = -1;
		const closer = closers.get(tag);
		if (closer !== void 0 && hiddenUntil < 0 && !applies(tag, channel, language)) hiddenUntil = closer.end;
	}
	return kept + text.slice(position);
}
function tagOf(match) {
	const start = match.index;
	return {
		start,
		end: start + match[0].length,
		what: match[1] ?? match[3] ?? "",
		wanted: match[2] ?? null
	};
}
/** Opening tags to their closing ones, innermost first. */
function pair$1(tags) {
	const open = [];
	const closers = /* @__PURE__ */ new Map();
	for (const tag of tags) if (tag.wanted !== null) open.push(tag);
	else if (open.at(-1)?.what === tag.what) closers.set(open.pop(), tag);
	return closers;
}
function applies(tag, channel, language) {
	const wanted = (tag.wanted ?? "").toLowerCase();
	if (tag.what === "channel") return wanted === channel;
	const spoken = (language ?? "").toLowerCase().replaceAll("_", "-");
	return spoken === wanted || spoken.startsWith(`${wanted}-`);
}

// core/routing/grams.ts
const SHORTEST = 3;
const LONGEST = 5;
/** Words of a text as routing sees them: NFKC, lower-cased, split at everything that is no letter, mark or digit. */
function words(text) {
	return text.normalize("NFKC").toLowerCase().replace(/['’`]/g, "").split(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/u).filter((word) => word !== "");
}
/** Adds the character 3- to 5-grams of each word, padded with one space at both ends, to `counts`. */
function countGrams(text, counts) {
	for (const word of words(text)) {
		const padded = ` ${word} `;
		for (let size = SHORTEST; size <= LONGEST; size += 1) for (let start = 0; start + size <= padded.length; start += 1) {
			const gram = padded.slice(start, start + size);
			counts.set(gram, (counts.get(gram) ?? 0) + 1);
		}
	}
}

// core/routing/fold-query.ts
/** What two queries have in common when they differ only in case, punctuation, spacing, width and Latin accents. */
function foldQuery(text) {
	return words(text).join(" ").normalize("NFD").replace(/[\u0300-\u036F]/g, "").normalize("NFC");
}

// core/routing/topic-index.ts
/** Characters of names and queries that are weighed, over all topics and for one; the rest is known by exact match only. */
const MOST_CHARACTERS = 4e6;
const MOST_CHARACTERS_OF_A_TOPIC = 1e5;
/** The index over the given topics, which must be sorted by name. */
function buildTopicIndex(topics) {
	const cap = Math.min(MOST_CHARACTERS_OF_A_TOPIC, Math.floor(MOST_CHARACTERS / Math.max(1, topics.length)));
	const postings = /* @__PURE__ */ new Map();
	const exact = /* @__PURE__ */ new Map();
	for (const [position, topic] of topics.entries()) {
		for (const [gram, count] of gramsOf(topic, cap)) {
			const posting = postings.get(gram);
			if (posting === void 0) postings.set(gram, {
				topics: [position],
				weights: [count],
				idf: 0
			});
			else {
				posting.topics.push(position);
				posting.weights.push(count);
			}
		}
		for (const query of topic.exampleQueries) remember(exact, foldQuery(query), position);
	}
	weigh(postings, topics.length);
	return {
		topics,
		postings,
		exact,
		querySets: /* @__PURE__ */ new Map(),
		unknownIdf: idf(topics.length, 0)
	};
}
function gramsOf(topic, cap) {
	const counts = /* @__PURE__ */ new Map();
	let left = cap;
	for (const text of [topic.name.replaceAll("_", " "), ...topic.exampleQueries]) {
		if (left <= 0) break;
		countGrams(text.slice(0, left), counts);
		left -= text.length;
	}
	return counts;
}
function remember(exact, query, topic) {
	if (query === "") return;
	const holders = exact.get(query);
	if (holders === void 0) exact.set(query, [topic]);
	else if (holders.at(-1) !== topic) holders.push(topic);
}
/** Turns counts into weights of unit vectors. */
function weigh(postings, topics) {
	const squares = new Float64Array(topics);
	for (const posting of postings.values()) {
		posting.idf = idf(topics, posting.topics.length);
		for (const [at, topic] of posting.topics.entries()) {
			const weight = (posting.weights[at] ?? 0) * posting.idf;
			posting.weights[at] = weight;
			squares[topic] = (squares[topic] ?? 0) + weight * weight;
		}
	}
	const lengths = squares.map((square) => Math.sqrt(square) || 1);
	for (const posting of postings.values()) for (const [at, topic] of posting.topics.entries()) posting.weights[at] = (posting.weights[at] ?? 0) / (lengths[topic] ?? 1);
}
function idf(topics, holding) {
	return Math.log((1 + topics) / (1 + holding)) + 1;
}

// core/routing/nearest-query.ts
/** Share of common grams from which two queries count as the same with a slip in it. */
const NEARLY_THE_SAME = .8;
/** Queries of a topic that are looked at. */
const MOST_QUERIES = 200;
const LONGEST_QUERY = 300;
/** The topic, of `candidates`, with an example query that is nearly `utterance`; the first of them on a tie, or null. */
function nearestQuery(index, candidates, utterance) {
	const said = gramSet(utterance);
	let best = {
		topic: -1,
		score: 0
	};
	for (const topic of candidates) for (const query of querySets(index, topic)) {
		const score = dice(said, query);
		if (score > best.score) best = {
			topic,
			score
		};
	}
	return best.score >= NEARLY_THE_SAME ? best.topic : null;
}
/** Computed when first asked for, then kept with the index. */
function querySets(index, topic) {
	const known = index.querySets.get(topic);
	if (known !== void 0) return known;
	const sets = (index.topics[topic]?.exampleQueries.slice(0, MOST_QUERIES) ?? []).filter((query) => query.length <= LONGEST_QUERY).map(gramSet);
	index.querySets.set(topic, sets);
	return sets;
}
function gramSet(text) {
	const counts = /* @__PURE__ */ new Map();
	countGrams(text, counts);
	return new Set(counts.keys());
}
function dice(said, query) {
	const total = said.size + query.size;
	if (2 * Math.min(said.size, query.size) < NEARLY_THE_SAME * total) return 0;
	let common = 0;
	for (const gram of query) if (said.has(gram)) common += 1;
	return total === 0 ? 0 : 2 * common / total;
}

// core/routing/topics-of.ts
/** All topics of a version, sorted by name (by code unit), so that nothing depends on the order of files. */
function topicsOf(version) {
	const topics = [];
	for (const resource of version.resources.values()) if (resource.kind === "topic") topics.push(topicOf(resource.name, resource.value));
	return topics.sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
function topicOf(name, value) {
	const fields = isRecord(value) ? value : {};
	const queries = fields["example_queries"];
	return {
		name,
		enabled: fields["enabled"] !== false,
		content: textOf(fields["content"]),
		actions: textOf(fields["actions"]),
		exampleQueries: Array.isArray(queries) ? queries.filter((query) => typeof query === "string") : []
	};
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// core/routing/router.ts
/** A best topic below this cosine is no answer. Chosen by leave-one-out over real agents (docs/runtime.md, Routing). */
const THRESHOLD = .2;
/** A best topic this close to the runner-up is a coin toss, so nobody answers. */
const MARGIN = .01;
/** Within this distance of the best score, an example query that is nearly the utterance decides. */
const CLOSE_CALL = .1;
const CLOSE_CALLS = 5;
/** An utterance is cut here: nobody says more in one turn, and time stays bounded. */
const LONGEST_UTTERANCE = 2e3;
/**
* A router over the enabled topics of a version: cosine of TF-IDF weighted character 3- to 5-grams, one document per
* topic (its name and example queries). An example query said as written always wins, with score 1. Same version, same
* answers: no clock, no randomness, no order of files.
*/
function createRouter(version) {
	const index = buildTopicIndex(topicsOf(version).filter((topic) => topic.enabled));
	return {
		retrieve: (text, limit = 5) => rank(index, text).slice(0, Math.max(0, limit)),
		route(text) {
			const ranked = rank(index, text);
			return {
				topic: winner(ranked),
				retrieved: ranked.slice(0, 5)
			};
		}
	};
}
function winner(ranked) {
	const [best, second] = ranked;
	if (best === void 0 || best.score < THRESHOLD) return null;
	if (best.score < 1 && second !== void 0 && best.score - second.score < MARGIN) return null;
	return best.topic;
}
function rank(index, text) {
	const utterance = text.slice(0, LONGEST_UTTERANCE);
	const scores = cosines(index, utterance);
	const order = [...scores.keys()].filter((topic) => (scores[topic] ?? 0) > 0);
	const compare = (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
	order.sort(compare);
	const exact = index.exact.get(foldQuery(utterance)) ?? [];
	const [first] = [...exact.length > 0 ? exact : closeCall(index, utterance, order, scores)].sort(compare);
	const rest = order.filter((topic) => topic !== first).map((topic) => named$1(index, topic, scores[topic] ?? 0));
	return first === void 0 ? rest : [named$1(index, first, 1), ...rest];
}
/** Scores are told to four digits: enough to judge by, and the same on every machine. */
function named$1(index, topic, score) {
	return {
		topic: index.topics[topic]?.name ?? "",
		score: Math.round(score * 1e4) / 1e4
	};
}
/** Topics among the best few that hold an example query which is nearly the utterance. */
function closeCall(index, utterance, order, scores) {
	const best = scores[order[0] ?? -1] ?? 0;
	const second = scores[order[1] ?? -1] ?? 0;
	if (best === 0 || best - second >= CLOSE_CALL) return [];
	const rivals = order.slice(0, CLOSE_CALLS).filter((topic) => best - (scores[topic] ?? 0) < CLOSE_CALL);
	const nearest = nearestQuery(index, rivals, utterance);
	return nearest === null ? [] : [nearest];
}
function cosines(index, utterance) {
	const scores = new Float64Array(index.topics.length);
	const counts = /* @__PURE__ */ new Map();
	countGrams(utterance, counts);
	let square = 0;
	for (const [gram, count] of counts) {
		const posting = index.postings.get(gram);
		const weight = count * (posting?.idf ?? index.unknownIdf);
		square += weight * weight;
		if (posting === void 0) continue;
		for (const [position, topic] of posting.topics.entries()) scores[topic] = (scores[topic] ?? 0) + weight * (posting.weights[position] ?? 0);
	}
	const length = Math.sqrt(square);
	if (length === 0) return scores;
	return scores.map((score) => Math.min(1, score / length));
}

// runtime/embedded/lexical-agent.ts
const known = /* @__PURE__ */ new WeakMap();
/** The lexical agent of a version; built on the first call for it. */
function lexicalAgent(version) {
	const agent = known.get(version) ?? build(version);
	known.set(version, agent);
	return agent;
}
function build(version) {
	const variants = named(version, "variant");
	const first = variants.find(({ value }) => field$1(value, "is_default") === true) ?? variants[0];
	return {
		router: createRouter(version),
		topics: new Map(topicsOf(version).flatMap((topic) => topic.enabled ? [[topic.name, topic]] : [])),
		variants: variants.map(({ name }) => name),
		defaultVariant: first?.name ?? null,
		attributes: new Map(named(version, "attribute").map(({ name, value }) => [name, texts(field$1(value, "values"))])),
		translations: new Map(named(version, "translation").map(({ name, value }) => [name, texts(field$1(value, "translations"))])),
		languages: [...languages(version, "default_language"), ...languages(version, "additional_language")],
		greetings: {
			voice: greeting(version, "voice_greeting"),
			webchat: greeting(version, "chat_greeting")
		},
		hasStartFunction: named(version, "start_function").length > 0,
		hasDisclaimer: named(version, "voice_disclaimer").some(({ value }) => field$1(value, "enabled") === true)
	};
}
function named(version, kind) {
	return [...version.resources.values()].filter((resource) => resource.kind === kind).sort((a, b) => a.name < b.name ? -1 : 1);
}
function languages(version, kind) {
	return named(version, kind).map(({ name, value }) => typeof value === "string" ? value : name);
}
function greeting(version, kind) {
	const text = field$1(named(version, kind)[0]?.value, "welcome_message");
	return typeof text === "string" ? text : null;
}
function field$1(value, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return Object.hasOwn(value, name) ? value[name] : void 0;
}
function texts(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []));
}

// runtime/embedded/resolve-text.ts
const REFERENCE = /\{\{([a-z_]{1,40}):([^\s{}](?:[^{}\n]{0,198}[^\s{}])?)\}\}|\$\{([A-Za-z_]\w{0,100})\}|\$([A-Za-z_]\w{0,100})/g;
/**
* The text with attributes, translations and state filled in, in one pass: what a value brings in is not looked at
* again. What could not be filled in stays as written, and is named in `missing` in words a designer understands.
*/
function resolveText(text, context) {
	const missing = /* @__PURE__ */ new Set();
	return {
		text: text.replace(REFERENCE, (written, prefix, name, braced, bare) => {
			const found = lookUp(context, prefix, name ?? braced ?? bare ?? "");
			if ("problem" in found) missing.add(found.problem);
			return found.text ?? written;
		}),
		missing: [...missing]
	};
}
function lookUp(context, prefix, name) {
	if (prefix === "attr") return attribute(context, name);
	if (prefix === void 0 && name.startsWith("variant_") && !context.state.has(name)) return attribute(context, name.slice(8));
	if (prefix === void 0 || prefix === "vrbl") return stateValue(context, name);
	if (prefix === "tn") {
		const text = context.translation(name);
		return text === void 0 ? { problem: `fill in translation ${name}, which the agent does not have` } : { text };
	}
	if (prefix === "fn") return { problem: `call function ${name}` };
	if (prefix === "ft") return { problem: `call transition function ${name}` };
	if (prefix === "ho") return { problem: `transfer to ${name}` };
	if (prefix === "twilio_sms") return { problem: `send SMS ${name}` };
	if (prefix === "entity") return { problem: `fill in entity ${name}` };
	return { problem: `follow the unknown reference ${prefix}:${name}` };
}
function attribute(context, name) {
	const text = context.attribute(name);
	if (text === void 0) return {
		text: "",
		problem: `fill in attribute ${name}, which the agent does not have`
	};
	if (text !== "") return { text };
	return {
		text: "",
		problem: `fill in attribute ${name}, which is empty for variant ${context.variant ?? "(none)"}`
	};
}
function stateValue(context, name) {
	if (!context.state.has(name)) return { problem: `fill in $${name}, which is not set` };
	const value = context.state.get(name);
	if (value === null || value === void 0) return {
		text: "",
		problem: `fill in $${name}, which is none`
	};
	return { text: asPythonText(value) };
}
/** What Python's `str()` makes of it, as far as JSON values go. */
function asPythonText(value) {
	if (value === true) return "True";
	if (value === false) return "False";
	if (typeof value === "string") return value;
	if (typeof value === "number") return String(value);
	return JSON.stringify(value) ?? "";
}

// runtime/embedded/start-conversation.ts
/** Said when no topic is near enough to what was said. */
const FALLBACK_REPLY = "I'm sorry, I don't have an answer to that.";
/**
* A conversation with the lexical engine: topics are found by routing, answered with their content, and whatever needs a
* model or a function is listed in the trace, never done and never faked. Same version, options and words, same turns. Throws
* `unknown-variant` naming the variants there are.
*/
function startConversation(version, options) {
	const agent = lexicalAgent(version);
	const setting = settingOf(agent, version.agent, options);
	return {
		greeting: greet(setting, options),
		say: (text) => answer(setting, text),
		topics: [...agent.topics.keys()]
	};
}
function settingOf(agent, name, options) {
	const variant = options.variant ?? agent.defaultVariant;
	if (variant !== null && !agent.variants.includes(variant)) {
		const allowed = agent.variants.length === 0 ? "it has none" : `it has ${agent.variants.join(", ")}`;
		throw new GreenroomError(`agent ${name} has no variant ${JSON.stringify(variant)}; ${allowed}`, {
			code: "unknown-variant",
			hint: "Name one of these, or none for the default."
		});
	}
	const channel = options.channel ?? (agent.greetings.voice !== null || agent.greetings.webchat === null ? "voice" : "webchat");
	const language = spoken(agent, options.language);
	return {
		agent,
		channel,
		language,
		context: {
			variant,
			state: new Map(Object.entries(options.state ?? {})),
			attribute: (attribute) => {
				const values = agent.attributes.get(attribute);
				return values === void 0 ? void 0 : values.get(variant ?? "") ?? "";
			},
			translation: (key) => {
				const texts = agent.translations.get(key);
				return texts?.get(language ?? "") ?? texts?.get(agent.languages[0] ?? "");
			}
		}
	};
}
/** A language the agent is not set up for falls back to its default one. */
function spoken(agent, wanted) {
	if (wanted !== void 0 && (agent.languages.length === 0 || agent.languages.includes(wanted))) return wanted;
	return agent.languages[0] ?? null;
}
function greet(setting, options) {
	const { agent, channel, language } = setting;
	const greeting = agent.greetings[channel];
	const { text, missing } = render(setting, greeting ?? "");
	const notExecuted = [];
	if (agent.hasStartFunction) notExecuted.push("run the start function");
	if (channel === "voice" && agent.hasDisclaimer) notExecuted.push("say the disclaimer");
	if (greeting === null) notExecuted.push(`greet: the agent has no greeting for ${channel}`);
	if (options.language !== void 0 && options.language !== language) notExecuted.push(`speak ${options.language}: the agent has ${agent.languages.join(", ")}; ${language ?? ""} is used`);
	return turn(setting, text, null, [], [...notExecuted, ...missing]);
}
function answer(setting, said) {
	const { topic: name, retrieved } = setting.agent.router.route(said);
	const topic = name === null ? void 0 : setting.agent.topics.get(name);
	if (topic === void 0) return turn(setting, FALLBACK_REPLY, null, retrieved, []);
	const { text, missing } = render(setting, topic.content);
	const notExecuted = [...missing, ...describeActions(keepBlocks(topic.actions, setting.channel, setting.language), topic.name)];
	if (text === "") notExecuted.unshift(silence(topic.content, topic.name));
	return turn(setting, text, topic.name, retrieved, [...new Set(notExecuted)]);
}
function silence(content, topic) {
	if (content.trim() === "") return `answer: topic ${topic} has no content, so a model or a function would have to speak`;
	return `answer: the content of topic ${topic} comes out empty in this conversation`;
}
function render({ channel, language, context }, text) {
	const resolved = resolveText(keepBlocks(text, channel, language), context);
	return {
		text: resolved.text.trim(),
		missing: resolved.missing
	};
}
function turn({ context }, reply, topic, retrieved, notExecuted) {
	return {
		reply,
		trace: {
			retrieved,
			topic,
			variant: context.variant,
			notExecuted
		}
	};
}

// action/check.ts
/** What `greenroom check` does, between the two commits of the event. */
async function check(repo, available, inputs) {
	const { base, head } = available;
	return checkChange({
		base: base.commit === null ? null : await readRepository(repo, base.commit),
		head: await readRepository(repo, head.commit),
		baseRef: base.ref,
		headRef: head.ref,
		startConversation,
		clock: () => performance.now(),
		failOn: inputs.failOn ?? void 0
	});
}

// github/event-payload.ts
/** `pointer` is dotted, as in GitHub's documentation: `pull_request.head.sha`. */
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

// github/pull-request.ts
/** Reads the payload of a `pull_request` event; GreenroomError `bad-event` names the field that is missing. */
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
/**
* Reads GITHUB_EVENT_NAME and the payload. Inputs `base` and `head` win over the event. Null for an event with nothing to
* check (a deleted branch). GreenroomError `bad-event` for an event that cannot be checked.
*/
async function readEvent(env, inputs) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	const found = eventOf(name, await readPayloadFile(env["GITHUB_EVENT_PATH"]), env);
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
		pullRequest: null
	};
	throw new GreenroomError(`the action cannot run on ${name === "" ? "no event" : JSON.stringify(name)}`, {
		code: "bad-event",
		hint: name === "pull_request_target" ? "Use pull_request: pull_request_target would give the secrets of this repository to what a fork wrote." : `Run it on ${ALLOWED}.`
	});
}
function pullRequestEvent(payload, testMerge) {
	const pullRequest = readPullRequest(payload);
	const { base, head } = pullRequest;
	return {
		head,
		base: {
			by: "merge-base",
			ref: base.ref,
			sha: base.sha,
			testMerge
		},
		pullRequest
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
		pullRequest: null
	};
}
function mergeGroupEvent(payload) {
	const event = readPayload("merge_group", payload);
	const ref = (side) => event.text(`merge_group.${side}_ref`).replace(/^refs\/heads\//, "");
	return {
		head: {
			ref: ref("head"),
			sha: event.sha("merge_group.head_sha")
		},
		base: {
			by: "exactly",
			ref: ref("base"),
			sha: event.sha("merge_group.base_sha")
		},
		pullRequest: null
	};
}
function needBase(event, base) {
	if (base !== null) return base;
	throw new GreenroomError(`the input base is empty; on ${event} it is needed`, {
		code: "bad-input",
		hint: "Give a branch, a tag or a commit id to compare with, below \"with:\" in the workflow file."
	});
}
async function readPayloadFile(path) {
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

// action/inputs.ts
/** Reads every input; GreenroomError `bad-input` names the input, its value and what is allowed. */
function readInputs(env) {
	const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const token = getInput("token");
	if (token !== "") setSecret(token);
	return {
		command: oneOf("command", ["check"], "check"),
		base: readRef("base"),
		head: readRef("head"),
		workingDirectory: resolve(workspace, readPath("working-directory") ?? "."),
		token: checkToken(token),
		comment: oneOf("comment", ["auto", "never"], "auto"),
		failOn: oneOf("fail-on", [
			"error",
			"warning",
			"never"
		], null),
		reportDirectory: readPath("report-directory", workspace) ?? resolve(env["RUNNER_TEMP"] ?? workspace, "greenroom")
	};
}
function oneOf(name, allowed, whenEmpty) {
	const value = getInput(name);
	if (value === "") return whenEmpty;
	return allowed.find((one) => one === value) ?? refuse(name, value, `one of: ${allowed.join(", ")}`);
}
function readRef(name) {
	const value = getInput(name);
	if (value === "") return null;
	return isRevision(value) ? value : refuse(name, value, "a branch, a tag or a commit id");
}
function readPath(name, from) {
	const value = getInput(name);
	if (value === "") return null;
	if (value.includes("\0") || value.includes("\n")) refuse(name, value, "a path on one line");
	return from === void 0 ? value : resolve(from, value);
}
function checkToken(token) {
	if (/^[\x21-\x7e]*$/.test(token)) return token;
	throw new GreenroomError("the input token is not a token: it holds a space, a line break or another such character", {
		code: "bad-input",
		hint: "Leave it out to use the job's own token, or give ${{ secrets.NAME }} of a secret without line breaks."
	});
}
function refuse(name, value, allowed) {
	throw new GreenroomError(`the input ${name} is ${JSON.stringify(value.slice(0, 100))}; allowed is ${allowed}`, {
		code: "bad-input",
		hint: `Correct ${name} below "with:" in the workflow file.`
	});
}

// core/git/remote.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
/** The URL or absolute path of a remote as written by a person; GreenroomError `remote-not-offered`. */
function remoteAddress(remote, cwd = process.cwd()) {
	if (remote === "" || remote.startsWith("-") || /\p{Cc}/u.test(remote)) throw notOffered(remote, "not a remote");
	if (remote.startsWith("file://")) return checkedUrl(remote).pathname;
	if (/^https?:\/\//i.test(remote)) return httpAddress(remote);
	if (/^[\w+.-]+:(\/\/|:)/.test(remote)) throw notOffered(remote, "this transport is not offered");
	if (/^[^/]+:/.test(remote)) throw notOffered(remote, "ssh is not offered");
	return isAbsolute(remote) ? remote : resolve(cwd, remote);
}
/**
* The address behind a remote's name (`origin`), a URL or a path. null when changes stay in this repository: for `.`,
* and for `origin` where there is no remote of that name.
*/
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
/** The error for a command that talked to a remote and failed. */
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
/**
* Afterwards the commits are there, each with its files. GreenroomError `no-remote`, `commit-not-found` (the remote does
* not hold one of them), or what the remote's failure is.
*/
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
/** True when the commit and its tree are in this repository. */
async function hasCommit(repo, commit) {
	return (await tryGit(repo, [
		"cat-file",
		"-e",
		`${commit}^{tree}`
	])).code === 0;
}
/** The best common ancestor, or null: none, or (in a shallow clone) none as far as history is here. */
async function mergeBase(repo, a, b) {
	const { code, stdout } = await tryGit(repo, [
		"merge-base",
		"--end-of-options",
		a,
		b
	]);
	return code === 0 ? stdout.toString("latin1").trim() : null;
}
/** Parents as the commit object names them, whether or not they are here. */
async function parentsOf(repo, commit) {
	const text = (await git(repo, [
		"cat-file",
		"commit",
		commit
	])).toString("latin1");
	return [...text.slice(0, text.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}
/** True for a clone that ends somewhere before the first commit. */
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
/** Branches and tags of a remote, by one `ls-remote`; GreenroomError `remote-unreachable` (kind later). */
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

// action/make-available.ts
/** How much history is asked for, step by step, until the place is found where the head left the base. */
const DEPTHS = [
	50,
	500,
	"all"
];
/** Fetches what a shallow checkout lacks. GreenroomError when a commit cannot be had, with what to change in the workflow. */
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
/** What to do in a workflow; core/git speaks to people at a command line. */
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
/**
* The merge base of what GitHub merged into and the head. The first parent of the test merge is the base GitHub used; the
* event's own base can be behind (github.com/actions/runner/issues/1689), and stands in where there is no test merge.
*/
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
/** A ref of the checkout, else a branch or tag of the remote: a shallow checkout knows one branch. */
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

// core/report/describe-references.ts
const VERBS = {
	fn: {
		gained: "now calls",
		lost: "no longer calls"
	},
	ft: {
		gained: "now calls",
		lost: "no longer calls"
	},
	ho: {
		gained: "now hands off to",
		lost: "no longer hands off to"
	},
	twilio_sms: {
		gained: "now sends",
		lost: "no longer sends"
	},
	attr: {
		gained: "now uses",
		lost: "no longer uses"
	},
	vrbl: {
		gained: "now reads",
		lost: "no longer reads"
	},
	entity: {
		gained: "now collects",
		lost: "no longer collects"
	},
	tn: {
		gained: "now says",
		lost: "no longer says"
	}
};
/** References that the changed fields gained or lost, in words: `now calls track_order`. */
function describeReferences(fields) {
	const before = new Set(fields.flatMap((field) => referencesIn(field.before)));
	const after = new Set(fields.flatMap((field) => referencesIn(field.after)));
	return [...[...after].filter((reference) => !before.has(reference)).map((reference) => sentence(reference, "gained")), ...[...before].filter((reference) => !after.has(reference)).map((reference) => sentence(reference, "lost"))].filter((text) => text !== "");
}
function sentence(reference, side) {
	const colon = reference.indexOf(":");
	const prefix = reference.slice(0, colon);
	const verb = Object.hasOwn(VERBS, prefix) ? VERBS[prefix] : void 0;
	return verb == null ? "" : `${verb[side]} ${reference.slice(colon + 1)}`;
}
function referencesIn(value) {
	if (typeof value === "string") return Array.from(value.matchAll(/\{\{(\w+:[^{}]+)\}\}/g), (match) => match[1] ?? "");
	if (value == null || typeof value !== "object") return [];
	return (Array.isArray(value) ? value : Object.values(value)).flatMap((item) => referencesIn(item));
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines$1(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines$1(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines$1(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// core/report/diff-lines.ts
/** Longest a line diff may take; a text that needs more is shown as replaced. */
const TIMEOUT_MS = 1e3;
const CONTEXT = 3;
/** The hunks in which two texts differ, with three lines of context; none when they are equal. */
function diffLines(before, after) {
	if (before === after) return [];
	if (before === "") return [{
		oldStart: 0,
		newStart: 1,
		lines: marked("+", after)
	}];
	if (after === "") return [{
		oldStart: 1,
		newStart: 0,
		lines: marked("-", before)
	}];
	const patch = structuredPatch("before", "after", withEnd(before), withEnd(after), "", "", {
		context: CONTEXT,
		timeout: TIMEOUT_MS
	});
	if (patch == null) return [{
		oldStart: 1,
		newStart: 1,
		lines: [...marked("-", before), ...marked("+", after)]
	}];
	return patch.hunks.map((hunk) => ({
		oldStart: hunk.oldStart,
		newStart: hunk.newStart,
		lines: hunk.lines.filter((line) => !line.startsWith("\\")).map((line) => ({
			mark: markOf(line),
			text: line.slice(1)
		}))
	}));
}
function marked(mark, text) {
	return text.split("\n").map((line) => ({
		mark,
		text: line
	}));
}
function withEnd(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
function markOf(line) {
	if (line.startsWith("+")) return "+";
	return line.startsWith("-") ? "-" : " ";
}

// core/report/describe-change.ts
const MAX_PHRASES = 4;
const MAX_NAMES = 3;
const SHORT$1 = 40;
/**
* A change in the words of a conversation designer: `content reworded; 2 example queries added; now calls track_order`.
* Names come from the agent unescaped: the rendering escapes the whole.
*/
function describeChange(change) {
	const phrases = phrasesOf(change);
	const shown = phrases.slice(0, MAX_PHRASES);
	if (phrases.length > MAX_PHRASES) shown.push(`${phrases.length - MAX_PHRASES} more`);
	return shown.join("; ");
}
function phrasesOf(change) {
	if (change.change === "added" || change.change === "removed") return contentsOf(change);
	const fields = change.fields.filter((field) => !(change.change === "renamed" && field.pointer === "/name"));
	return [
		...change.change === "renamed" ? [`was ${change.before?.name ?? ""}`] : [],
		...grouped(fields).map((group) => describeGroup(group, change)),
		...describeReferences(fields)
	];
}
/** What a new or removed resource holds. */
function contentsOf(change) {
	const phrases = [];
	for (const field of change.fields) {
		const words = wordsOf(pointerSteps(field.pointer).at(-1) ?? "");
		const value = field.after ?? field.before;
		if (Array.isArray(value)) phrases.push(counted(value.length, words));
		else if (words === "source" && typeof value === "string") phrases.push(counted(lineCount(value), "lines"));
		else if (words === "content" || words === "prompt") phrases.push(`with ${words}`);
	}
	if (change.change === "added") phrases.push(...describeReferences(change.fields).map((text) => text.replace(/^now /, "")));
	return phrases;
}
/** Field changes that differ below the same top-level field are told together. */
function grouped(fields) {
	const groups = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const top = pointerSteps(field.pointer)[0] ?? "";
		groups.set(top, [...groups.get(top) ?? [], field]);
	}
	return [...groups].map(([field, changes]) => ({
		field,
		changes
	}));
}
/** Fields that are maps of one value a key (a variant, a language, an environment): the keys are told. */
const MAPS = /* @__PURE__ */ new Set([
	"values",
	"translations",
	"adjectives",
	"environments",
	"env_phone_numbers",
	"categories"
]);
function describeGroup({ field, changes }, { kind }) {
	const words = kind === "attribute" && field === "values" ? "attribute values" : wordsOf(field === "" ? "text" : field);
	const [only] = changes;
	if (only != null && changes.length === 1 && pointerSteps(only.pointer).length <= 1) return describeField(words, only);
	const names = [...new Set(changes.map((change) => pointerSteps(change.pointer)[1] ?? ""))];
	if (MAPS.has(field)) return `${words} for ${listed(names)} ${verbOf(changes)}`;
	if (field.endsWith("s")) return `${singular(words)} ${listed(names)} ${verbOf(changes)}`;
	return `${words} ${listed(names.map(wordsOf))} ${verbOf(changes)}`;
}
function verbOf(changes) {
	if (changes.every((change) => change.before === void 0 && pointerSteps(change.pointer).length === 2)) return "added";
	if (changes.every((change) => change.after === void 0 && pointerSteps(change.pointer).length === 2)) return "removed";
	return "changed";
}
function describeField(words, field) {
	const { before, after } = field;
	if (words === "source") return describeSource(before, after);
	if (Array.isArray(before) && Array.isArray(after)) return describeList(words, before, after);
	if (typeof after === "boolean" && before !== void 0) return describeSwitch(words, after);
	if (isBlank(before) && !isBlank(after)) return `${words} added`;
	if (!isBlank(before) && isBlank(after)) return `${words} removed`;
	if (isShort$1(before) && isShort$1(after)) return `${words} ${before} → ${after}`;
	return typeof before === "string" && typeof after === "string" ? `${words} reworded` : `${words} changed`;
}
function describeSwitch(words, on) {
	if (words === "enabled") return on ? "switched on" : "switched off";
	return `${words} turned ${on ? "on" : "off"}`;
}
function describeSource(before, after) {
	if (typeof before !== "string" || typeof after !== "string") return "code changed";
	const lines = diffLines(before, after).flatMap((hunk) => hunk.lines);
	return `code changed (+${lines.filter((line) => line.mark === "+").length} −${lines.filter((line) => line.mark === "-").length})`;
}
function describeList(words, before, after) {
	const added = missingFrom(before, after);
	const removed = missingFrom(after, before);
	if (added === 0 && removed === 0) return `${words} reordered`;
	if (added === removed) return `${counted(added, words)} changed`;
	if (removed === 0) return `${counted(added, words)} added`;
	if (added === 0) return `${counted(removed, words)} removed`;
	return `${counted(added, words)} added, ${removed} removed`;
}
function missingFrom(from, list) {
	const left = from.map((item) => JSON.stringify(item));
	let missing = 0;
	for (const item of list) {
		const index = left.indexOf(JSON.stringify(item));
		if (index === -1) missing++;
		else left.splice(index, 1);
	}
	return missing;
}
function listed(names) {
	if (names.length <= 1) return names.join("");
	if (names.length > MAX_NAMES) return `${names.slice(0, 2).join(", ")} and ${names.length - MAX_NAMES + 1} more`;
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function counted(count, plural) {
	return `${count} ${count === 1 ? singular(plural) : plural}`;
}
function singular(words) {
	if (words.endsWith("queries") || words.endsWith("entities")) return `${words.slice(0, -3)}y`;
	if (words.endsWith("ss") || !words.endsWith("s")) return words;
	return words.slice(0, -1);
}
function wordsOf(field) {
	return field.replaceAll("_", " ");
}
function lineCount(text) {
	return text.split("\n").length;
}
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}
function isShort$1(value) {
	if (typeof value === "string") return value.length <= SHORT$1 && !/\s/.test(value);
	return typeof value === "number" || typeof value === "boolean";
}

// core/report/escape-markdown.ts
/** Breaks a word for GitHub's filters, which run after Markdown: a backslash does not stop a mention or a reference. */
const BREAK = "​";
/**
* Text from an agent as one line of Markdown prose or of a table cell. Nothing in it is a mention, an issue or commit
* reference, a link, an image, HTML, an entity, an emoji code, maths or a table border any more.
*/
function escapeMarkdown(text, limit = 300) {
	return escapeHtmlText(text, limit).replaceAll(/[\\`*~]/g, String.raw`\$&`).replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`).replaceAll(/^([-+=]|\d+(?=[.)]))/g, (start) => /\d/.test(start) ? `${BREAK}${start}` : `\\${start}`).replaceAll("|", "&#124;").replaceAll("$", "<span>$</span>");
}
/**
* Text from an agent for a place where GitHub reads HTML but no Markdown (`<summary>`): one line, no tags, no entities of
* its own, no mentions or references.
*/
function escapeHtmlText(text, limit = 300) {
	return visibleLine(text, limit).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", `@${BREAK}`).replaceAll(/#(?=\w)/g, `#${BREAK}`).replaceAll(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/(www)\./gi, `$1${BREAK}.`).replaceAll(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hex) => hex.replaceAll(/.{4}(?=.)/g, `$&${BREAK}`)).replaceAll(/:(?=[\w+-]+:)/g, `:${BREAK}`).replaceAll("[", "&#91;").replaceAll("]", "&#93;");
}
/** A name from an agent set as code, on one line, safe in a table cell. */
function codeName(text, limit = 120) {
	const line = visibleLine(text, limit);
	if (/^[\p{L}\p{N}_ .,:/()'"=&+{}-]*[\p{L}\p{N}_)}.]$/u.test(line) && line.trim() === line) return `\`${line}\``;
	return `<code>${escapeMarkdown(text, limit)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any run of back-ticks inside. */
function fencedBlock(lines, language) {
	const text = lines.map((line) => visibleText(line).replaceAll("\n", " ")).join("\n");
	const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return `${fence}${language}\n${text}\n${fence}`;
}

// core/report/value-text.ts
/** Deeper than this a value is written as JSON on one line. */
const MAX_DEPTH = 12;
/** A value as lines a reviewer can read and a line diff can compare: texts as they are, maps as `key: value`, lists as `- item`. */
function valueText(value) {
	if (value === void 0) return "";
	return linesOf$1(value, 0).join("\n");
}
function linesOf$1(value, depth) {
	if (typeof value === "string") return value.split("\n");
	if (value === null) return ["null"];
	if (typeof value !== "object") return [String(value)];
	if (depth >= MAX_DEPTH) return [JSON.stringify(value)];
	if (Array.isArray(value)) return value.length === 0 ? ["[]"] : value.flatMap((item) => listItem(item, depth));
	const entries = Object.entries(value);
	return entries.length === 0 ? ["{}"] : entries.flatMap(([key, item]) => mapEntry(key, item, depth));
}
function listItem(item, depth) {
	const [first = "", ...rest] = linesOf$1(item, depth + 1);
	return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}
function mapEntry(key, item, depth) {
	const name = key.replaceAll("\n", "⏎");
	const lines = linesOf$1(item, depth + 1);
	return lines.length === 1 && (typeof item !== "object" || item === null || Object.keys(item).length === 0) ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

// core/report/field-blocks.ts
const SHORT = 80;
const SHORT_WORDS = 5;
/** The fields of a change in the order a reviewer reads them: texts people hear first, then the rest as they come. */
function fieldBlocks(change) {
	return change.fields.map(blockOf);
}
/** A JSON pointer in words: `/conditions/confirmed/child_step` is `Conditions › confirmed › Child step`. */
function fieldLabel(pointer) {
	const steps = pointerSteps(pointer);
	if (steps.length === 0) return "Text";
	return steps.map((step, index) => step === "" ? "(no name)" : index === 0 || /^[a-z]+(_[a-z]+)+$/.test(step) ? titled(step) : step).join(" › ");
}
function blockOf(field) {
	const before = field.before === void 0 ? null : visibleText(valueText(field.before));
	const after = field.after === void 0 ? null : visibleText(valueText(field.after));
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

// core/report/fit-sections.ts
/** The sections that fit in `budget` characters, in the order given, each followed by an empty line. */
function fitSections(sections, budget) {
	const texts = /* @__PURE__ */ new Map();
	let left = budget;
	for (const section of [...sections].sort((a, b) => a.priority - b.priority)) {
		const allowed = Math.floor(Math.min(left, budget * section.share)) - 2;
		const text = allowed > 0 ? section.render(allowed) : "";
		if (text === "" || text.length > allowed) continue;
		texts.set(section, `${text}\n\n`);
		left -= text.length + 2;
	}
	return sections.map((section) => texts.get(section) ?? "").join("");
}
/** Head, as many rows as fit (at most `max`), a row that counts the rest; `''` when not even the head and one row fit. */
function fitList({ head, rows, more, tail = "", max }, budget) {
	if (rows.length === 0) return "";
	const full = [
		head,
		...rows.slice(0, max),
		...rows.length > max ? [more(rows.length - max)] : [],
		tail
	].filter(Boolean).join("\n");
	if (full.length <= budget) return full;
	const reserve = more(rows.length).length + tail.length + 2;
	const shown = [];
	let length = head.length + reserve;
	for (const row of rows.slice(0, max)) {
		if (length + row.length + 1 > budget) break;
		shown.push(row);
		length += row.length + 1;
	}
	if (shown.length === 0) return head.length + reserve <= budget ? [
		head,
		more(rows.length),
		tail
	].filter(Boolean).join("\n") : "";
	const rest = rows.length - shown.length;
	return [
		head,
		...shown,
		...rest > 0 ? [more(rest)] : [],
		tail
	].filter(Boolean).join("\n");
}

// core/report/kind-label.ts
const LABELS = {
	project: "project settings",
	additional_language: "language",
	sms_template: "SMS template",
	api_integration: "API integration",
	step: "flow step",
	asr_settings: "speech recognition",
	keyphrase: "keyphrase",
	rules: "rules",
	experimental_config: "experimental settings"
};
/** What one resource of a kind is called in a sentence: `topic`, `function step`, `SMS template`. */
function kindLabel(kind) {
	return LABELS[kind] ?? kind.replaceAll("_", " ");
}
/** The resource in words: `topic parking`; of a kind that exists once only the kind: `rules`. */
function resourceTitle(resource) {
	return hasOwnName(resource) ? `${kindLabel(resource.kind)} ${resource.name}` : kindLabel(resource.kind);
}
/** False for a resource of a kind that exists once, whose name says nothing more than the kind. */
function hasOwnName(resource) {
	return resource.name !== "" && resource.name !== resource.kind;
}

// core/report/markdown-agent.ts
const MAX_ROWS = 100;
const MAX_FINDINGS$1 = 50;
const MAX_CASES$1 = 20;
const MAX_DIFF_LINES = 80;
const MAX_DIFF_LINE = 1e3;
/** Of one item's diff in the comment; the page has the whole. */
const MAX_ITEM = 6e3;
const DOTS = {
	added: "🟢",
	removed: "🔴",
	edited: "🔵",
	renamed: "⚪"
};
/** The parts of one agent's report in the order they stand; the priorities say what is dropped first. */
function markdownAgentSections(agent) {
	return [
		{
			priority: 2,
			share: .3,
			render: (budget) => behaviourTable(agent.testSets.behaviour, budget)
		},
		{
			priority: 1,
			share: .5,
			render: (budget) => itemTable(agent.changes, budget)
		},
		{
			priority: 3,
			share: .3,
			render: (budget) => findingList(agent.findings, budget)
		},
		{
			priority: 4,
			share: .3,
			render: (budget) => failingCases(agent.testSets.head?.cases ?? [], budget)
		},
		{
			priority: 5,
			share: 1,
			render: (budget) => itemDiffs(agent.changes, budget)
		}
	];
}
function behaviourTable(behaviour, budget) {
	const rows = [...behaviour].sort(byUrgency).map(({ set, name, change, before, after }) => {
		return `| ${change === "newly failing" ? "❌" : change === "newly passing" ? "✅" : "🔁"} ${change} | ${`${escapeMarkdown(set, 80)} › ${escapeMarkdown(name, 120)}`} | ${outcome(before)} | ${outcome(after)} |`;
	});
	return fitList({
		head: "### Behaviour changes\n\n| | Test case | Base | Head |\n|---|---|---|---|",
		rows,
		more: (count) => `| | …and ${count} more | | |`,
		max: MAX_ROWS
	}, budget);
}
const URGENCY = [
	"newly failing",
	"changed behaviour",
	"newly passing",
	"removed",
	"added"
];
function byUrgency(a, b) {
	return URGENCY.indexOf(a.change) - URGENCY.indexOf(b.change);
}
function outcome(result) {
	if (result == null) return "–";
	const failed = result.assertions.find((assertion) => assertion.verdict === "failed" || assertion.verdict === "error");
	const turn = result.turns[failed?.turn ?? result.turns.length - 1];
	const said = turn == null ? "" : `<br>${turn.topic == null ? "" : `${codeName(turn.topic, 60)} `}“${escapeMarkdown(turn.reply, 120)}”`;
	return `${result.verdict}${said}`;
}
function itemTable(changes, budget) {
	const rows = changes.map((change) => {
		const label = escapeMarkdown(kindLabel(change.kind));
		const item = hasOwnName(change) ? `${label} ${codeName(change.name)}` : label;
		return `| ${DOTS[change.change]} | ${item} | ${change.change} | ${escapeMarkdown(describeChange(change), 240)} |`;
	});
	return fitList({
		head: "### Changes\n\n| | Item | | What changed |\n|---|---|---|---|",
		rows,
		more: (count) => `| | …and ${count} more | | |`,
		max: MAX_ROWS
	}, budget);
}
function findingList(findings, budget) {
	const rows = [
		"error",
		"warning",
		"notice"
	].flatMap((severity) => findings.filter((finding) => finding.severity === severity).map(findingRow));
	return fitList({
		head: "### Findings\n",
		rows,
		more: (count) => `- …and ${count} more`,
		max: MAX_FINDINGS$1
	}, budget);
}
function findingRow({ severity, path, range, message, hint, rule }) {
	const mark = severity === "error" ? "❌" : severity === "warning" ? "⚠️" : "ℹ️";
	const advice = hint == null ? "" : ` ${escapeMarkdown(hint)}`;
	return `- ${mark} ${codeName(`${path}:${range.line}`, 200)} ${escapeMarkdown(message)}${advice} <sub>${escapeMarkdown(rule)}</sub>`;
}
function failingCases(cases, budget) {
	const failing = cases.filter((item) => item.verdict === "failed" || item.verdict === "error");
	const frame = `<details><summary>Failing test cases (${failing.length})</summary>\n`;
	return fitList({
		head: frame,
		rows: failing.map(caseText),
		more: (count) => `…and ${count} more\n`,
		tail: "</details>",
		max: MAX_CASES$1
	}, budget);
}
function caseText(item) {
	const failed = item.assertions.filter((assertion) => assertion.verdict === "failed" || assertion.verdict === "error");
	const diverging = failed[0]?.turn ?? -1;
	const lines = item.turns.slice(0, 10).flatMap((turn, index) => {
		const bold = index === diverging ? "**" : "";
		return [`- ${bold}caller:${bold} ${escapeMarkdown(turn.user)}`, `- ${bold}agent:${bold} ${escapeMarkdown(turn.reply)}`];
	});
	const why = failed.slice(0, 10).map((assertion) => {
		const reason = assertion.reason == null ? "" : `: ${escapeMarkdown(assertion.reason)}`;
		return `- ❌ ${codeName(assertion.assertion, 160)}${reason}`;
	});
	return [
		`**${escapeMarkdown(item.set)} › ${escapeMarkdown(item.name)}**`,
		"",
		...lines,
		...why,
		""
	].join("\n");
}
/** One `<details>` an item, as many whole ones as fit. */
function itemDiffs(changes, budget) {
	const rows = changes.map(itemDiff);
	const small = rows.map((row) => row.length <= MAX_ITEM ? row : "").filter((row) => row !== "");
	return fitList({
		head: "### Diffs\n",
		rows: small,
		more: (count) => `…and ${count + rows.length - small.length} more in the full report`,
		max: MAX_ROWS
	}, budget);
}
function itemDiff(change) {
	return `<details><summary>${`${DOTS[change.change]} ${escapeHtmlText(resourceTitle(change))}`}</summary>\n\n${fieldBlocks(change).map((block) => {
		const lines = block.show === "values" ? [...block.before == null ? [] : [`- ${block.before}`], ...block.after == null ? [] : [`+ ${block.after}`]] : block.hunks.flatMap((hunk) => hunk.lines.map(({ mark, text }) => `${mark} ${cut(text)}`.trimEnd()));
		const shown = lines.slice(0, MAX_DIFF_LINES);
		if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more lines`);
		return `**${escapeMarkdown(block.label)}**\n\n${fencedBlock(shown, "diff")}\n`;
	}).join("\n")}\n</details>\n`;
}
function cut(text) {
	return text.length > MAX_DIFF_LINE ? `${text.slice(0, MAX_DIFF_LINE)}…` : text;
}

// core/report/render-findings.ts
const STYLES = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
/** Of a longer line only the part around the finding is shown. */
const MAX_LINE$1 = 120;
const MAX_MESSAGE = 1e3;
/** Files that did not parse may hold anything (a pasted key): their lines are never shown. */
const UNPARSED = /* @__PURE__ */ new Set([
	"syntax",
	"refused-entry",
	"conflict-markers"
]);
/**
* Findings as a person reads them in a terminal: `path:line:column: message [rule]`, the source line with a caret, the
* hint, and a summary line; the empty list is one line as well.
*/
function renderFindingsText(findings, options) {
	const paint = (style, text) => options.colour ? styleText(style, text, { validateStream: false }) : text;
	const unparsed = new Set(findings.filter((finding) => UNPARSED.has(finding.rule)).map((finding) => finding.path));
	return [...findings.map((finding) => {
		return findingText(finding, unparsed.has(finding.path) ? void 0 : options.sources?.get(finding.path), paint);
	}), summaryOf(findings, paint)].join("\n") + "\n";
}
/** `2 errors, 1 warning`; `no findings` for the empty list. */
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
	return lines.join("\n");
}
/** The source line and a caret under the place; nothing for a finding about the whole file. */
function excerpt({ range, severity }, source, paint) {
	const line = source.split("\n")[range.line - 1]?.replace(/\r$/, "");
	const wholeFile = range.line === 1 && range.column === 1 && range.endLine === 1 && range.endColumn <= 1;
	if (line == null || line.trim() === "" || wholeFile) return [];
	const start = Math.min(range.column - 1, line.length);
	const from = line.length <= MAX_LINE$1 ? 0 : Math.max(0, Math.min(start - 40, line.length - MAX_LINE$1));
	const until = Math.min(line.length, from + MAX_LINE$1);
	const end = range.endLine > range.line ? until : Math.max(start + 1, Math.min(range.endColumn - 1, until));
	const show = (text) => visibleText(text).replaceAll("\n", " ").replaceAll("	", " ");
	const before = `${from > 0 ? "…" : ""}${show(line.slice(from, start))}`;
	const marked = show(line.slice(start, end));
	const after = `${show(line.slice(end, until))}${until < line.length ? "…" : ""}`;
	const gutter = `${range.line} | `;
	const caret = `${" ".repeat(widthOf(gutter + before))}${"^".repeat(Math.max(1, widthOf(marked)))}`;
	return [`  ${paint("dim", gutter)}${before}${marked}${after}`, `  ${paint(STYLES[severity], caret)}`];
}
/** Columns a text takes in a terminal, near enough: East Asian wide characters and emoji take two, combining marks none. */
function widthOf(text) {
	let width = 0;
	for (const character of text) {
		if (/\p{M}/u.test(character)) continue;
		width += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u.test(character) ? 2 : 1;
	}
	return width;
}
function summaryOf(findings, paint) {
	if (findings.length === 0) return paint("green", "No findings.");
	const files = new Set(findings.map((finding) => finding.path)).size;
	return `\n${paint(findings.some((finding) => finding.severity === "error") ? "red" : "yellow", `${countFindings(findings)} in ${files} file${files === 1 ? "" : "s"}.`)}`;
}

// core/report/report-counts.ts
/** `3 changes: 1 added, 2 edited`; `no changes` for the empty list. */
function countChanges(changes) {
	if (changes.length === 0) return "no changes";
	const parts = [
		"added",
		"removed",
		"edited",
		"renamed"
	].map((kind) => {
		const count = changes.filter((change) => change.change === kind).length;
		return count === 0 ? null : `${count} ${kind}`;
	});
	return `${changes.length} change${changes.length === 1 ? "" : "s"}: ${parts.filter((part) => part != null).join(", ")}`;
}
/** `10 passed, 1 failed, 2 not judged`; null when no test set ran. What was not judged is never left out. */
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
/** The counts line of one agent, or of the whole report: changes, findings, tests. */
function countsOf(agents, ownFindings = []) {
	const tests = countTests(agents);
	return [
		countChanges(agents.flatMap((agent) => agent.changes)),
		countFindings([...ownFindings, ...agents.flatMap((agent) => agent.findings)]),
		tests == null ? "no test cases ran" : `test cases: ${tests}`
	];
}
/** `3f2a9c1b04de`: as much of a digest or commit as people compare; `none` for null. */
function shortId(id) {
	if (id == null) return "none";
	return (id.startsWith("sha256:") ? id.slice(7) : id).slice(0, 12);
}

// core/report/render-markdown.ts
/** GitHub refuses comments above 65,536 characters; the rest is for what an Action adds around the report. */
const LIMIT = 6e4;
const MAX_AGENTS = 50;
const MAX_REASONS = 10;
/**
* The report as GitHub Markdown: verdict, counts, behaviour, items, failing test cases, diffs, in at most `limit`
* characters. When it gets tight the diffs go first, then transcripts, findings and rows; verdict and counts never.
*/
function renderMarkdown(report, options = {}) {
	const head = `${markerOf(options)}${verdictOf(report)}\n\n${countsOf(report.agents, report.findings).join(" · ")}\n\n`;
	const foot = footerOf(report, options);
	const budget = (options.limit ?? LIMIT) - head.length - foot.length;
	const agents = [...report.agents].sort(bySeverity);
	const parts = [];
	let left = budget;
	if (agents.length > 1 || report.findings.length > 0) {
		const overview = overviewOf(report, agents, Math.floor(budget / 4));
		parts.push(overview);
		left -= overview.length;
	}
	const told = agents.filter(hasSomethingToSay);
	for (const [index, agent] of told.entries()) {
		const heading = agents.length > 1 ? `## ${escapeMarkdown(agent.agent)}\n\n` : "";
		const share = Math.floor(left / (told.length - index)) - heading.length;
		const text = share > 0 ? fitSections(markdownAgentSections(agent), share) : "";
		if (text === "") continue;
		parts.push(heading, text);
		left -= heading.length + text.length;
	}
	return head + parts.join("") + foot;
}
function markerOf({ marker }) {
	return marker == null ? "" : `<!-- ${marker.replaceAll(/[<>]|--/g, "")} -->\n`;
}
function verdictOf(report) {
	const failing = report.agents.filter((agent) => agent.verdict === "fail");
	if (report.verdict === "fail") {
		const reasons = failing.flatMap((agent) => agent.reasons.map((reason) => report.agents.length > 1 ? `${agent.agent}: ${reason}` : reason));
		const lines = reasons.slice(0, MAX_REASONS).map((reason) => `> - ${escapeMarkdown(reason)}`);
		const more = reasons.length > MAX_REASONS ? [`> - …and ${reasons.length - MAX_REASONS} more`] : [];
		const title = failing.length === 1 && failing[0] != null ? `${codeName(failing[0].agent)} does not pass` : `${failing.length} agents do not pass`;
		return [
			"> [!CAUTION]",
			`> **Greenroom: ${failing.length === 0 ? "This change does not pass" : title}**`,
			...lines.length > 0 ? [
				">",
				...lines,
				...more
			] : []
		].join("\n");
	}
	const changed = report.agents.filter((agent) => agent.changes.length > 0).length;
	const what = changed === 0 ? "No agent changes its behaviour here" : changed === 1 ? "The changed agent passes" : `All ${changed} changed agents pass`;
	return [report.agents.every((agent) => agent.findings.length === 0 && (agent.testSets.head?.notJudged ?? 0) === 0) ? "> [!TIP]" : "> [!NOTE]", `> **Greenroom: ${what}**`].join("\n");
}
function overviewOf(report, agents, budget) {
	const rows = agents.map((agent) => {
		const versions = `${codeName(shortId(agent.before?.digest))} → ${codeName(shortId(agent.after?.digest))}`;
		return `| ${agent.verdict === "pass" ? "✅" : "❌"} | ${codeName(agent.agent)} | ${versions} | ${countsOf([agent]).join(" · ")} |`;
	});
	const table = fitList({
		head: "| | Agent | Version | |\n|---|---|---|---|",
		rows,
		more: (count) => `| | …and ${count} more | | |`,
		max: MAX_AGENTS
	}, budget);
	const findings = fitList({
		head: "**Configuration**\n",
		rows: report.findings.map((finding) => `- ${codeName(`${finding.path}:${finding.range.line}`)} ${escapeMarkdown(finding.message)}`),
		more: (count) => `- …and ${count} more`,
		max: MAX_AGENTS
	}, Math.max(0, budget - table.length));
	return [agents.length > 1 ? table : "", findings].filter((text) => text !== "").map((text) => `${text}\n\n`).join("");
}
function footerOf(report, { reportUrl }) {
	const side = (name, ref) => `${name} ${codeName(ref.commit == null ? ref.ref : ref.commit.slice(0, 12))}`;
	const parts = [side("base", report.base), side("head", report.head)];
	const [only] = report.agents;
	if (only != null && report.agents.length === 1) parts.push(`version ${codeName(shortId(only.before?.digest))} → ${codeName(shortId(only.after?.digest))}`);
	if (reportUrl != null && /^https?:\/\/[^\s"'<>]+$/.test(reportUrl)) parts.push(`<a href="${reportUrl}">full report</a>`);
	return `---\n<sub>${parts.join(" · ")}</sub>\n`;
}
function hasSomethingToSay(agent) {
	const { head, behaviour } = agent.testSets;
	return agent.changes.length > 0 || agent.findings.length > 0 || behaviour.length > 0 || head != null && head.failed + head.errors > 0;
}
function bySeverity(a, b) {
	if (a.verdict !== b.verdict) return a.verdict === "fail" ? -1 : 1;
	if (a.changes.length > 0 !== b.changes.length > 0) return a.changes.length > 0 ? -1 : 1;
	return a.agent < b.agent ? -1 : a.agent > b.agent ? 1 : 0;
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
const MAX_LINES_PER_FIELD = 30;
const MAX_LINE = 160;
/** A report for a terminal: per agent the verdict, the counts, every change with its lines, behaviour and findings. */
function renderReportText(report, options) {
	const paint = (style, text) => options.colour ? styleText(style, text, { validateStream: false }) : text;
	const parts = report.agents.map((agent) => agentText(agent, options, paint));
	if (report.findings.length > 0) parts.push(renderFindingsText(report.findings, options).trimEnd());
	const verdict = report.verdict === "pass" ? paint("green", "PASS") : paint("red", "FAIL");
	parts.push(`${paint("bold", verdict)} ${countsOf(report.agents, report.findings).join(" · ")}`);
	return `${parts.join("\n\n")}\n`;
}
function agentText(agent, options, paint) {
	const versions = `${shortId(agent.before?.digest)} → ${shortId(agent.after?.digest)}`;
	const lines = [
		`${paint("bold", visibleLine(agent.agent))} ${paint("dim", `${visibleLine(agent.path || ".")} · ${versions}`)}`,
		`  ${countsOf([agent]).join(" · ")}`,
		...agent.reasons.map((reason) => `  ${paint("red", `fails: ${visibleLine(reason, 500)}`)}`),
		...agent.testSets.behaviour.map((change) => behaviourLine(change, paint)),
		...agent.changes.flatMap((change) => ["", ...changeLines(change, paint)])
	];
	if (agent.findings.length > 0) lines.push("", renderFindingsText(agent.findings, options).trimEnd());
	return lines.join("\n");
}
function behaviourLine({ set, name, change, after }, paint) {
	const style = change === "newly failing" ? "red" : change === "newly passing" ? "green" : "blue";
	const reason = after?.assertions.find((assertion) => assertion.verdict === "failed");
	const why = reason == null ? "" : ` (${visibleLine(reason.assertion)}${reason.reason == null ? "" : `: ${visibleLine(reason.reason)}`})`;
	return `  ${paint(style, `${change}:`)} ${visibleLine(set)} › ${visibleLine(name)}${why}`;
}
function changeLines(change, paint) {
	const { sign, style } = SIGNS$1[change.change];
	const head = `  ${paint(style, `${sign} ${visibleLine(resourceTitle(change))}`)}  ${visibleLine(describeChange(change), 300)}`;
	if (change.change === "added" || change.change === "removed") return [head];
	return [head, ...fieldBlocks(change).flatMap((block) => blockLines(block, paint))];
}
function blockLines(block, paint) {
	const label = visibleLine(block.label);
	if (block.show === "values") {
		const before = block.before == null ? "(none)" : visibleLine(block.before);
		const after = block.after == null ? "(none)" : visibleLine(block.after);
		return [`      ${label}: ${paint("red", before || "''")} → ${paint("green", after || "''")}`];
	}
	const lines = block.hunks.flatMap((hunk) => hunk.lines);
	const shown = lines.slice(0, MAX_LINES_PER_FIELD).map(({ mark, text }) => {
		const line = `${mark} ${visibleLine(text, MAX_LINE)}`;
		return `        ${mark === "+" ? paint("green", line) : mark === "-" ? paint("red", line) : paint("dim", line)}`;
	});
	const more = lines.length - shown.length;
	return [
		`      ${label}:`,
		...shown,
		...more > 0 ? [`        … and ${more} more lines`] : []
	];
}

// action/annotations-of.ts
/** GitHub shows ten of a kind for a step (github.com/actions/toolkit/issues/734), and the verdict is an error, too. */
const SHOWN = {
	error: 9,
	warning: 10,
	notice: 10
};
/** What is annotated, worst first: findings, then failing test cases. `left` counts those that GitHub would not show. */
function annotationsOf(report) {
	const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)];
	const failing = report.agents.flatMap((agent) => agent.testSets.head?.cases ?? []).filter(({ verdict }) => verdict === "failed" || verdict === "error");
	const all = [...findings.map(ofFinding), ...failing.map(ofCase)];
	const shown = [
		"error",
		"warning",
		"notice"
	].flatMap((severity) => all.filter((one) => one.severity === severity).slice(0, SHOWN[severity]));
	return {
		shown,
		left: all.length - shown.length
	};
}
function ofFinding({ rule, severity, message, hint, path, range }) {
	const columns = range.line === range.endLine && range.endColumn > range.column;
	return {
		severity,
		title: rule,
		message: visibleText(hint === void 0 ? message : `${message}\n${hint}`),
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
		message: visibleText(`${result.set}: ${result.name}${what}`),
		file: result.path,
		startLine: result.line,
		endLine: result.line
	};
}

// action/outputs-of.ts
/** The outputs of action.yml, by name. */
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

// github/comment-marker.ts
const MARKER = /^<!-- greenroom:check head=([0-9a-f]{40,64}) at=(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) -->(?:\r?\n|$)/;
/** The text between `<!--` and `-->` of the first line, which GitHub does not show. */
function writeMarker(marker) {
	return `greenroom:check head=${marker.head} at=${marker.at}`;
}
/** The marker at the very start of a comment, or null: a quoted or copied marker further down makes no comment ours. */
function readMarker(body) {
	const [, head, at] = MARKER.exec(body) ?? [];
	return head === void 0 || at === void 0 ? null : {
		head,
		at
	};
}

// github/create-client.ts
/** Seconds a rate limit may hold up a call; a check does not wait longer for a comment. */
const PATIENCE_S = 60;
/**
* A client for GitHub's REST API that pages, retries what can be retried and waits out a short rate limit. Octokit is
* loaded here and only when it is needed: a run that writes no comment does not pay for it.
*/
async function createClient(options) {
	const { Octokit } = await import("./chunks/octokit.js");
	return new Octokit({
		auth: options.token,
		baseUrl: options.apiUrl,
		userAgent: "greenroom",
		log: {
			debug: nothing,
			info: nothing,
			warn: nothing,
			error: nothing
		},
		throttle: {
			id: randomUUID(),
			onRateLimit: isWorthWaiting,
			onSecondaryRateLimit: isWorthWaiting
		}
	});
}
function isWorthWaiting(retryAfter, request) {
	return retryAfter <= PATIENCE_S && (request.request?.retryCount ?? 0) === 0;
}
function nothing() {}

// github/sticky-comment.ts
/**
* Afterwards the pull request has exactly one comment of ours and it holds `body`, unless a newer report stands there.
* Other people's comments are never touched, whatever they hold. Throws what GitHub answers when it is not a refusal.
*/
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
	const pages = client.paginate.iterator(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	});
	for await (const page of pages) for (const { id, html_url: url, body = "", user } of page.data) {
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
/**
* A person's token is asked who it is. An installation's (GITHUB_TOKEN, an App) cannot ask, so its comments are a bot's:
* no person who copies the marker is taken for us.
*/
async function authorTest(client) {
	try {
		const { data: self } = await client.rest.users.getAuthenticated();
		return (user) => user.id === self.id;
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return (user) => user.type === "Bot";
	}
}
async function createComment(client, comment) {
	const { owner, repo, number, body } = comment;
	const { data } = await client.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body
	});
	return {
		did: "created",
		url: data.html_url
	};
}
async function editComment(client, comment, existing) {
	if (isSameText(existing.body, comment.body)) return {
		did: "nothing",
		url: existing.url
	};
	const { owner, repo, body } = comment;
	await client.rest.issues.updateComment({
		owner,
		repo,
		comment_id: existing.id,
		body
	});
	return {
		did: "edited",
		url: existing.url
	};
}
/** GitHub may keep a body with other line ends than it was sent with. */
function isSameText(a, b) {
	return a.replaceAll("\r\n", "\n").trim() === b.replaceAll("\r\n", "\n").trim();
}
/** Two runs at once can each create one; the next run folds them into the oldest. */
async function deleteComments(client, comment, extra) {
	const { owner, repo } = comment;
	for (const { id } of extra) try {
		await client.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!isRefusal(error)) throw error;
	}
}
function isNewer(existing, ours) {
	return existing.head !== ours.head && Date.parse(existing.at) > Date.parse(ours.at);
}
/** 403 `Resource not accessible by integration`; a private repository answers 404 to a token without the right. */
function isRefusal(error) {
	const { status, message } = error;
	return status === 403 && !/rate limit/i.test(String(message)) || status === 404;
}

// action/put-comment.ts
/**
* Keeps the one comment on the pull request up to date. The comment is a courtesy: where it cannot be written the check's
* verdict stands, and the reason is said once.
*/
async function putComment(report, pullRequest, inputs, env) {
	if (pullRequest === null || inputs.comment === "never") return {
		url: "",
		said: null
	};
	if (pullRequest.fork) return without("the pull request comes from a fork, whose runs may not write");
	if (inputs.token === "") return without("there is no token");
	const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const marker = {
		head: pullRequest.head.sha,
		at: eventTime(pullRequest)
	};
	const body = renderMarkdown(report, {
		marker: writeMarker(marker),
		reportUrl: runUrl(env)
	});
	try {
		const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
		const client = await createClient({
			token: inputs.token,
			apiUrl
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
		return {
			url: "",
			said: {
				severity: "warning",
				message: `The comment was not written: ${failureOf(error)}.`
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
/** Of the event, not of this run: a re-run of an old event must not pass for news. */
function eventTime({ updatedAt }) {
	return new Date(updatedAt ?? Date.now()).toISOString();
}
function runUrl(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	if (!server || !repository || !run) return void 0;
	return `${server}/${repository}/actions/runs/${run}`;
}
/** A status tells enough; GitHub's own text can repeat what was sent. */
function failureOf(error) {
	const { status } = error;
	return typeof status === "number" ? `GitHub answered ${status}` : "GitHub cannot be reached";
}

// action/publish.ts
/** Characters. A summary may have 1 MiB and a character three bytes (docs.github.com, workflow commands). */
const SUMMARY_LIMIT = 3e5;
const SAY = {
	error,
	warning,
	notice: notice$1
};
/** Shows the report everywhere a reader may look: log, annotations, job summary, comment; and sets the outputs. */
async function publish({ report, files, pullRequest, notices, inputs, env }) {
	logUntrusted(renderReportText(report, { colour: false }));
	for (const message of notices) notice$1(message);
	annotate(report);
	await writeSummary(report, env["GITHUB_STEP_SUMMARY"]);
	const comment = await putComment(report, pullRequest, inputs, env);
	if (comment.said !== null) SAY[comment.said.severity](comment.said.message);
	for (const [name, value] of Object.entries(outputsOf(report, files, comment.url))) setOutput(name, value);
}
/** The runner takes lines that begin with `::` for commands; between these two lines it takes none. */
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
	await summary.addRaw(renderMarkdown(report, { limit: SUMMARY_LIMIT }), true).write();
}

// core/report/generated/diff2html-css.ts
/** diff2html's stylesheet, to be inlined in pages. */
const DIFF2HTML_CSS = ":host,:root{--d2h-bg-color:#fff;--d2h-border-color:#ddd;--d2h-dim-color:rgba(0,0,0,.3);--d2h-line-border-color:#eee;--d2h-file-header-bg-color:#f7f7f7;--d2h-file-header-border-color:#d8d8d8;--d2h-empty-placeholder-bg-color:#f1f1f1;--d2h-empty-placeholder-border-color:#e1e1e1;--d2h-selected-color:#c8e1ff;--d2h-ins-bg-color:#dfd;--d2h-ins-border-color:#b4e2b4;--d2h-ins-highlight-bg-color:#97f295;--d2h-ins-label-color:#399839;--d2h-del-bg-color:#fee8e9;--d2h-del-border-color:#e9aeae;--d2h-del-highlight-bg-color:#ffb6ba;--d2h-del-label-color:#c33;--d2h-change-del-color:#fdf2d0;--d2h-change-ins-color:#ded;--d2h-info-bg-color:#f8fafd;--d2h-info-border-color:#d5e4f2;--d2h-change-label-color:#d0b44c;--d2h-moved-label-color:#3572b0;--d2h-dark-color:#e6edf3;--d2h-dark-bg-color:#0d1117;--d2h-dark-border-color:#30363d;--d2h-dark-dim-color:#6e7681;--d2h-dark-line-border-color:#21262d;--d2h-dark-file-header-bg-color:#161b22;--d2h-dark-file-header-border-color:#30363d;--d2h-dark-empty-placeholder-bg-color:hsla(215,8%,47%,.1);--d2h-dark-empty-placeholder-border-color:#30363d;--d2h-dark-selected-color:rgba(56,139,253,.1);--d2h-dark-ins-bg-color:rgba(46,160,67,.15);--d2h-dark-ins-border-color:rgba(46,160,67,.4);--d2h-dark-ins-highlight-bg-color:rgba(46,160,67,.4);--d2h-dark-ins-label-color:#3fb950;--d2h-dark-del-bg-color:rgba(248,81,73,.1);--d2h-dark-del-border-color:rgba(248,81,73,.4);--d2h-dark-del-highlight-bg-color:rgba(248,81,73,.4);--d2h-dark-del-label-color:#f85149;--d2h-dark-change-del-color:rgba(210,153,34,.2);--d2h-dark-change-ins-color:rgba(46,160,67,.25);--d2h-dark-info-bg-color:rgba(56,139,253,.1);--d2h-dark-info-border-color:rgba(56,139,253,.4);--d2h-dark-change-label-color:#d29922;--d2h-dark-moved-label-color:#3572b0}.d2h-wrapper{text-align:left}.d2h-file-header{background-color:#f7f7f7;background-color:var(--d2h-file-header-bg-color);border-bottom:1px solid #d8d8d8;border-bottom:1px solid var(--d2h-file-header-border-color);display:-webkit-box;display:-ms-flexbox;display:flex;font-family:Source Sans Pro,Helvetica Neue,Helvetica,Arial,sans-serif;height:35px;padding:5px 10px}.d2h-file-header.d2h-sticky-header{position:sticky;top:0;z-index:1}.d2h-file-stats{display:-webkit-box;display:-ms-flexbox;display:flex;font-size:14px;margin-left:auto}.d2h-lines-added{border:1px solid #b4e2b4;border:1px solid var(--d2h-ins-border-color);border-radius:5px 0 0 5px;color:#399839;color:var(--d2h-ins-label-color);padding:2px;text-align:right;vertical-align:middle}.d2h-lines-deleted{border:1px solid #e9aeae;border:1px solid var(--d2h-del-border-color);border-radius:0 5px 5px 0;color:#c33;color:var(--d2h-del-label-color);margin-left:1px;padding:2px;text-align:left;vertical-align:middle}.d2h-file-name-wrapper{display:-webkit-box;display:-ms-flexbox;display:flex;-webkit-box-align:center;-ms-flex-align:center;align-items:center;font-size:15px;width:100%}.d2h-file-name{overflow-x:hidden;text-overflow:ellipsis;white-space:nowrap}.d2h-file-wrapper{border:1px solid #ddd;border:1px solid var(--d2h-border-color);border-radius:3px;margin-bottom:1em}.d2h-file-collapse{-webkit-box-pack:end;-ms-flex-pack:end;cursor:pointer;display:none;font-size:12px;justify-content:flex-end;-webkit-box-align:center;-ms-flex-align:center;align-items:center;border:1px solid #ddd;border:1px solid var(--d2h-border-color);border-radius:3px;padding:4px 8px}.d2h-file-collapse.d2h-selected{background-color:#c8e1ff;background-color:var(--d2h-selected-color)}.d2h-file-collapse-input{margin:0 4px 0 0}.d2h-diff-table{border-collapse:collapse;font-family:Menlo,Consolas,monospace;font-size:13px;width:100%}.d2h-files-diff{display:-webkit-box;display:-ms-flexbox;display:flex;width:100%}.d2h-file-diff{overflow-y:hidden}.d2h-file-diff.d2h-d-none,.d2h-files-diff.d2h-d-none{display:none}.d2h-file-side-diff{display:inline-block;overflow-x:scroll;overflow-y:hidden;width:50%}.d2h-code-line{padding:0 8em;width:calc(100% - 16em)}.d2h-code-line,.d2h-code-side-line{display:inline-block;-webkit-user-select:none;-moz-user-select:none;-ms-user-select:none;user-select:none;white-space:nowrap}.d2h-code-side-line{padding:0 4.5em;width:calc(100% - 9em)}.d2h-code-line-ctn{background:none;display:inline-block;padding:0;word-wrap:normal;-webkit-user-select:text;-moz-user-select:text;-ms-user-select:text;user-select:text;vertical-align:middle;white-space:pre;width:100%}.d2h-code-line del,.d2h-code-side-line del{background-color:#ffb6ba;background-color:var(--d2h-del-highlight-bg-color)}.d2h-code-line del,.d2h-code-line ins,.d2h-code-side-line del,.d2h-code-side-line ins{border-radius:.2em;display:inline-block;margin-top:-1px;-webkit-text-decoration:none;text-decoration:none}.d2h-code-line ins,.d2h-code-side-line ins{background-color:#97f295;background-color:var(--d2h-ins-highlight-bg-color);text-align:left}.d2h-code-line-prefix{background:none;display:inline;padding:0;word-wrap:normal;white-space:pre}.line-num1{float:left}.line-num1,.line-num2{-webkit-box-sizing:border-box;box-sizing:border-box;overflow:hidden;padding:0 .5em;text-overflow:ellipsis;width:3.5em}.line-num2{float:right}.d2h-code-linenumber{background-color:#fff;background-color:var(--d2h-bg-color);border:solid #eee;border:solid var(--d2h-line-border-color);border-width:0 1px;-webkit-box-sizing:border-box;box-sizing:border-box;color:rgba(0,0,0,.3);color:var(--d2h-dim-color);cursor:pointer;display:inline-block;position:absolute;text-align:right;width:7.5em}.d2h-code-linenumber:after{content:\"\\200b\"}.d2h-code-side-linenumber{background-color:#fff;background-color:var(--d2h-bg-color);border:solid #eee;border:solid var(--d2h-line-border-color);border-width:0 1px;-webkit-box-sizing:border-box;box-sizing:border-box;color:rgba(0,0,0,.3);color:var(--d2h-dim-color);cursor:pointer;display:inline-block;overflow:hidden;padding:0 .5em;position:absolute;text-align:right;text-overflow:ellipsis;width:4em}.d2h-code-side-linenumber:after{content:\"\\200b\"}.d2h-code-side-emptyplaceholder,.d2h-emptyplaceholder{background-color:#f1f1f1;background-color:var(--d2h-empty-placeholder-bg-color);border-color:#e1e1e1;border-color:var(--d2h-empty-placeholder-border-color)}.d2h-code-line-prefix,.d2h-code-linenumber,.d2h-code-side-linenumber,.d2h-emptyplaceholder{-webkit-user-select:none;-moz-user-select:none;-ms-user-select:none;user-select:none}.d2h-code-linenumber,.d2h-code-side-linenumber{direction:rtl}.d2h-del{background-color:#fee8e9;background-color:var(--d2h-del-bg-color);border-color:#e9aeae;border-color:var(--d2h-del-border-color)}.d2h-ins{background-color:#dfd;background-color:var(--d2h-ins-bg-color);border-color:#b4e2b4;border-color:var(--d2h-ins-border-color)}.d2h-info{background-color:#f8fafd;background-color:var(--d2h-info-bg-color);border-color:#d5e4f2;border-color:var(--d2h-info-border-color);color:rgba(0,0,0,.3);color:var(--d2h-dim-color)}.d2h-file-diff .d2h-del.d2h-change{background-color:#fdf2d0;background-color:var(--d2h-change-del-color)}.d2h-file-diff .d2h-ins.d2h-change{background-color:#ded;background-color:var(--d2h-change-ins-color)}.d2h-file-list-wrapper{margin-bottom:10px}.d2h-file-list-wrapper a{-webkit-text-decoration:none;text-decoration:none}.d2h-file-list-wrapper a,.d2h-file-list-wrapper a:visited{color:#3572b0;color:var(--d2h-moved-label-color)}.d2h-file-list-header{text-align:left}.d2h-file-list-title{font-weight:700}.d2h-file-list-line{display:-webkit-box;display:-ms-flexbox;display:flex;text-align:left}.d2h-file-list{display:block;list-style:none;margin:0;padding:0}.d2h-file-list>li{border-bottom:1px solid #ddd;border-bottom:1px solid var(--d2h-border-color);margin:0;padding:5px 10px}.d2h-file-list>li:last-child{border-bottom:none}.d2h-file-switch{cursor:pointer;display:none;font-size:10px}.d2h-icon{fill:currentColor;margin-right:10px;vertical-align:middle}.d2h-deleted{color:#c33;color:var(--d2h-del-label-color)}.d2h-added{color:#399839;color:var(--d2h-ins-label-color)}.d2h-changed{color:#d0b44c;color:var(--d2h-change-label-color)}.d2h-moved{color:#3572b0;color:var(--d2h-moved-label-color)}.d2h-tag{background-color:#fff;background-color:var(--d2h-bg-color);display:-webkit-box;display:-ms-flexbox;display:flex;font-size:10px;margin-left:5px;padding:0 2px}.d2h-deleted-tag{border:1px solid #c33;border:1px solid var(--d2h-del-label-color)}.d2h-added-tag{border:1px solid #399839;border:1px solid var(--d2h-ins-label-color)}.d2h-changed-tag{border:1px solid #d0b44c;border:1px solid var(--d2h-change-label-color)}.d2h-moved-tag{border:1px solid #3572b0;border:1px solid var(--d2h-moved-label-color)}.d2h-dark-color-scheme{background-color:#0d1117;background-color:var(--d2h-dark-bg-color);color:#e6edf3;color:var(--d2h-dark-color)}.d2h-dark-color-scheme .d2h-file-header{background-color:#161b22;background-color:var(--d2h-dark-file-header-bg-color);border-bottom:#30363d;border-bottom:var(--d2h-dark-file-header-border-color)}.d2h-dark-color-scheme .d2h-lines-added{border:1px solid rgba(46,160,67,.4);border:1px solid var(--d2h-dark-ins-border-color);color:#3fb950;color:var(--d2h-dark-ins-label-color)}.d2h-dark-color-scheme .d2h-lines-deleted{border:1px solid rgba(248,81,73,.4);border:1px solid var(--d2h-dark-del-border-color);color:#f85149;color:var(--d2h-dark-del-label-color)}.d2h-dark-color-scheme .d2h-code-line del,.d2h-dark-color-scheme .d2h-code-side-line del{background-color:rgba(248,81,73,.4);background-color:var(--d2h-dark-del-highlight-bg-color)}.d2h-dark-color-scheme .d2h-code-line ins,.d2h-dark-color-scheme .d2h-code-side-line ins{background-color:rgba(46,160,67,.4);background-color:var(--d2h-dark-ins-highlight-bg-color)}.d2h-dark-color-scheme .d2h-diff-tbody{border-color:#30363d;border-color:var(--d2h-dark-border-color)}.d2h-dark-color-scheme .d2h-code-side-linenumber{background-color:#0d1117;background-color:var(--d2h-dark-bg-color);border-color:#21262d;border-color:var(--d2h-dark-line-border-color);color:#6e7681;color:var(--d2h-dark-dim-color)}.d2h-dark-color-scheme .d2h-files-diff .d2h-code-side-emptyplaceholder,.d2h-dark-color-scheme .d2h-files-diff .d2h-emptyplaceholder{background-color:hsla(215,8%,47%,.1);background-color:var(--d2h-dark-empty-placeholder-bg-color);border-color:#30363d;border-color:var(--d2h-dark-empty-placeholder-border-color)}.d2h-dark-color-scheme .d2h-code-linenumber{background-color:#0d1117;background-color:var(--d2h-dark-bg-color);border-color:#21262d;border-color:var(--d2h-dark-line-border-color);color:#6e7681;color:var(--d2h-dark-dim-color)}.d2h-dark-color-scheme .d2h-del{background-color:rgba(248,81,73,.1);background-color:var(--d2h-dark-del-bg-color);border-color:rgba(248,81,73,.4);border-color:var(--d2h-dark-del-border-color)}.d2h-dark-color-scheme .d2h-ins{background-color:rgba(46,160,67,.15);background-color:var(--d2h-dark-ins-bg-color);border-color:rgba(46,160,67,.4);border-color:var(--d2h-dark-ins-border-color)}.d2h-dark-color-scheme .d2h-info{background-color:rgba(56,139,253,.1);background-color:var(--d2h-dark-info-bg-color);border-color:rgba(56,139,253,.4);border-color:var(--d2h-dark-info-border-color);color:#6e7681;color:var(--d2h-dark-dim-color)}.d2h-dark-color-scheme .d2h-file-diff .d2h-del.d2h-change{background-color:rgba(210,153,34,.2);background-color:var(--d2h-dark-change-del-color)}.d2h-dark-color-scheme .d2h-file-diff .d2h-ins.d2h-change{background-color:rgba(46,160,67,.25);background-color:var(--d2h-dark-change-ins-color)}.d2h-dark-color-scheme .d2h-file-wrapper{border:1px solid #30363d;border:1px solid var(--d2h-dark-border-color)}.d2h-dark-color-scheme .d2h-file-collapse{border:1px solid #0d1117;border:1px solid var(--d2h-dark-bg-color)}.d2h-dark-color-scheme .d2h-file-collapse.d2h-selected{background-color:rgba(56,139,253,.1);background-color:var(--d2h-dark-selected-color)}.d2h-dark-color-scheme .d2h-file-list-wrapper a,.d2h-dark-color-scheme .d2h-file-list-wrapper a:visited{color:#3572b0;color:var(--d2h-dark-moved-label-color)}.d2h-dark-color-scheme .d2h-file-list>li{border-bottom:1px solid #0d1117;border-bottom:1px solid var(--d2h-dark-bg-color)}.d2h-dark-color-scheme .d2h-deleted{color:#f85149;color:var(--d2h-dark-del-label-color)}.d2h-dark-color-scheme .d2h-added{color:#3fb950;color:var(--d2h-dark-ins-label-color)}.d2h-dark-color-scheme .d2h-changed{color:#d29922;color:var(--d2h-dark-change-label-color)}.d2h-dark-color-scheme .d2h-moved{color:#3572b0;color:var(--d2h-dark-moved-label-color)}.d2h-dark-color-scheme .d2h-tag{background-color:#0d1117;background-color:var(--d2h-dark-bg-color)}.d2h-dark-color-scheme .d2h-deleted-tag{border:1px solid #f85149;border:1px solid var(--d2h-dark-del-label-color)}.d2h-dark-color-scheme .d2h-added-tag{border:1px solid #3fb950;border:1px solid var(--d2h-dark-ins-label-color)}.d2h-dark-color-scheme .d2h-changed-tag{border:1px solid #d29922;border:1px solid var(--d2h-dark-change-label-color)}.d2h-dark-color-scheme .d2h-moved-tag{border:1px solid #3572b0;border:1px solid var(--d2h-dark-moved-label-color)}@media (prefers-color-scheme:dark){.d2h-auto-color-scheme{background-color:#0d1117;background-color:var(--d2h-dark-bg-color);color:#e6edf3;color:var(--d2h-dark-color)}.d2h-auto-color-scheme .d2h-file-header{background-color:#161b22;background-color:var(--d2h-dark-file-header-bg-color);border-bottom:#30363d;border-bottom:var(--d2h-dark-file-header-border-color)}.d2h-auto-color-scheme .d2h-lines-added{border:1px solid rgba(46,160,67,.4);border:1px solid var(--d2h-dark-ins-border-color);color:#3fb950;color:var(--d2h-dark-ins-label-color)}.d2h-auto-color-scheme .d2h-lines-deleted{border:1px solid rgba(248,81,73,.4);border:1px solid var(--d2h-dark-del-border-color);color:#f85149;color:var(--d2h-dark-del-label-color)}.d2h-auto-color-scheme .d2h-code-line del,.d2h-auto-color-scheme .d2h-code-side-line del{background-color:rgba(248,81,73,.4);background-color:var(--d2h-dark-del-highlight-bg-color)}.d2h-auto-color-scheme .d2h-code-line ins,.d2h-auto-color-scheme .d2h-code-side-line ins{background-color:rgba(46,160,67,.4);background-color:var(--d2h-dark-ins-highlight-bg-color)}.d2h-auto-color-scheme .d2h-diff-tbody{border-color:#30363d;border-color:var(--d2h-dark-border-color)}.d2h-auto-color-scheme .d2h-code-side-linenumber{background-color:#0d1117;background-color:var(--d2h-dark-bg-color);border-color:#21262d;border-color:var(--d2h-dark-line-border-color);color:#6e7681;color:var(--d2h-dark-dim-color)}.d2h-auto-color-scheme .d2h-files-diff .d2h-code-side-emptyplaceholder,.d2h-auto-color-scheme .d2h-files-diff .d2h-emptyplaceholder{background-color:hsla(215,8%,47%,.1);background-color:var(--d2h-dark-empty-placeholder-bg-color);border-color:#30363d;border-color:var(--d2h-dark-empty-placeholder-border-color)}.d2h-auto-color-scheme .d2h-code-linenumber{background-color:#0d1117;background-color:var(--d2h-dark-bg-color);border-color:#21262d;border-color:var(--d2h-dark-line-border-color);color:#6e7681;color:var(--d2h-dark-dim-color)}.d2h-auto-color-scheme .d2h-del{background-color:rgba(248,81,73,.1);background-color:var(--d2h-dark-del-bg-color);border-color:rgba(248,81,73,.4);border-color:var(--d2h-dark-del-border-color)}.d2h-auto-color-scheme .d2h-ins{background-color:rgba(46,160,67,.15);background-color:var(--d2h-dark-ins-bg-color);border-color:rgba(46,160,67,.4);border-color:var(--d2h-dark-ins-border-color)}.d2h-auto-color-scheme .d2h-info{background-color:rgba(56,139,253,.1);background-color:var(--d2h-dark-info-bg-color);border-color:rgba(56,139,253,.4);border-color:var(--d2h-dark-info-border-color);color:#6e7681;color:var(--d2h-dark-dim-color)}.d2h-auto-color-scheme .d2h-file-diff .d2h-del.d2h-change{background-color:rgba(210,153,34,.2);background-color:var(--d2h-dark-change-del-color)}.d2h-auto-color-scheme .d2h-file-diff .d2h-ins.d2h-change{background-color:rgba(46,160,67,.25);background-color:var(--d2h-dark-change-ins-color)}.d2h-auto-color-scheme .d2h-file-wrapper{border:1px solid #30363d;border:1px solid var(--d2h-dark-border-color)}.d2h-auto-color-scheme .d2h-file-collapse{border:1px solid #0d1117;border:1px solid var(--d2h-dark-bg-color)}.d2h-auto-color-scheme .d2h-file-collapse.d2h-selected{background-color:rgba(56,139,253,.1);background-color:var(--d2h-dark-selected-color)}.d2h-auto-color-scheme .d2h-file-list-wrapper a,.d2h-auto-color-scheme .d2h-file-list-wrapper a:visited{color:#3572b0;color:var(--d2h-dark-moved-label-color)}.d2h-auto-color-scheme .d2h-file-list>li{border-bottom:1px solid #0d1117;border-bottom:1px solid var(--d2h-dark-bg-color)}.d2h-dark-color-scheme .d2h-deleted{color:#f85149;color:var(--d2h-dark-del-label-color)}.d2h-auto-color-scheme .d2h-added{color:#3fb950;color:var(--d2h-dark-ins-label-color)}.d2h-auto-color-scheme .d2h-changed{color:#d29922;color:var(--d2h-dark-change-label-color)}.d2h-auto-color-scheme .d2h-moved{color:#3572b0;color:var(--d2h-dark-moved-label-color)}.d2h-auto-color-scheme .d2h-tag{background-color:#0d1117;background-color:var(--d2h-dark-bg-color)}.d2h-auto-color-scheme .d2h-deleted-tag{border:1px solid #f85149;border:1px solid var(--d2h-dark-del-label-color)}.d2h-auto-color-scheme .d2h-added-tag{border:1px solid #3fb950;border:1px solid var(--d2h-dark-ins-label-color)}.d2h-auto-color-scheme .d2h-changed-tag{border:1px solid #d29922;border:1px solid var(--d2h-dark-change-label-color)}.d2h-auto-color-scheme .d2h-moved-tag{border:1px solid #3572b0;border:1px solid var(--d2h-dark-moved-label-color)}}";

// core/report/page/html.ts
/** A template in which every text is escaped and made visible; only `Html` values pass as they are. */
function html(strings, ...pieces) {
	let markup = strings[0] ?? "";
	for (const [index, piece] of pieces.entries()) markup += pieceText(piece) + (strings[index + 1] ?? "");
	return { markup };
}
/** Marks markup that this program made itself; never called with text from an agent. */
function markup(text) {
	return { markup: text };
}
function pieceText(piece) {
	if (piece == null || piece === false) return "";
	if (typeof piece === "number") return String(piece);
	if (typeof piece === "string") return escapeHtml(piece);
	return "markup" in piece ? piece.markup : piece.map((part) => part.markup).join("");
}
function escapeHtml(text) {
	return visibleText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}

// core/report/page/findings-panel.ts
const MAX_FINDINGS = 500;
const ORDER = [
	"error",
	"warning",
	"notice"
];
/** The findings, errors first, each with its file and line. Null when there are none. */
function findingsPanel(findings, id) {
	if (findings.length === 0) return null;
	const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	const shown = sorted.slice(0, MAX_FINDINGS);
	const more = sorted.length > shown.length ? html`<li class="more">… and ${sorted.length - shown.length} more</li>` : null;
	return html`<section class="panel" id="${id}">
    <header>
      <h3>Findings</h3>
      <span class="note">${countFindings(findings)}</span>
    </header>
    <ul class="findings">
      ${shown.map(row)}${more}
    </ul>
  </section> `;
}
function row({ severity, message, hint, path, range, rule }) {
	return html`<li class="${severity}">
    <span class="tag ${severity}">${severity}</span>
    <div>
      <p class="message">${message}</p>
      ${hint == null ? null : html`<p class="hint">${hint}</p>`}
      <p class="place"><code>${path}:${range.line}:${range.column}</code><span class="rule">${rule}</span></p>
    </div>
  </li> `;
}

// node_modules/diff2html/lib/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ColorSchemeType = exports.DiffStyleType = exports.LineMatchingType = exports.OutputFormatType = exports.LineType = void 0;
	var LineType;
	(function(LineType) {
		LineType["INSERT"] = "insert";
		LineType["DELETE"] = "delete";
		LineType["CONTEXT"] = "context";
	})(LineType || (exports.LineType = LineType = {}));
	exports.OutputFormatType = {
		LINE_BY_LINE: "line-by-line",
		SIDE_BY_SIDE: "side-by-side"
	};
	exports.LineMatchingType = {
		LINES: "lines",
		WORDS: "words",
		NONE: "none"
	};
	exports.DiffStyleType = {
		WORD: "word",
		CHAR: "char"
	};
	var ColorSchemeType;
	(function(ColorSchemeType) {
		ColorSchemeType["AUTO"] = "auto";
		ColorSchemeType["DARK"] = "dark";
		ColorSchemeType["LIGHT"] = "light";
	})(ColorSchemeType || (exports.ColorSchemeType = ColorSchemeType = {}));
}));

// node_modules/diff2html/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.escapeForRegExp = escapeForRegExp;
	exports.unifyPath = unifyPath;
	exports.hashCode = hashCode;
	exports.max = max;
	const regex = RegExp("[" + [
		"-",
		"[",
		"]",
		"/",
		"{",
		"}",
		"(",
		")",
		"*",
		"+",
		"?",
		".",
		"\\",
		"^",
		"$",
		"|"
	].join("\\") + "]", "g");
	function escapeForRegExp(str) {
		return str.replace(regex, "\\$&");
	}
	function unifyPath(path) {
		return path ? path.replace(/\\/g, "/") : path;
	}
	function hashCode(text) {
		let i, chr, len;
		let hash = 0;
		for (i = 0, len = text.length; i < len; i++) {
			chr = text.charCodeAt(i);
			hash = (hash << 5) - hash + chr;
			hash |= 0;
		}
		return hash;
	}
	function max(arr) {
		const length = arr.length;
		let max = -Infinity;
		for (let i = 0; i < length; i++) max = Math.max(max, arr[i]);
		return max;
	}
}));

// node_modules/diff2html/lib/diff-parser.js
var require_diff_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parse = parse;
	const types_1 = require_types();
	const utils_1 = require_utils();
	function getExtension(filename, language) {
		const filenameParts = filename.split(".");
		return filenameParts.length > 1 ? filenameParts[filenameParts.length - 1] : language;
	}
	function startsWithAny(str, prefixes) {
		return prefixes.reduce((startsWith, prefix) => startsWith || str.startsWith(prefix), false);
	}
	const baseDiffFilenamePrefixes = [
		"a/",
		"b/",
		"i/",
		"w/",
		"c/",
		"o/"
	];
	function getFilename(line, linePrefix, extraPrefix) {
		const prefixes = extraPrefix !== void 0 ? [...baseDiffFilenamePrefixes, extraPrefix] : baseDiffFilenamePrefixes;
		const [, filename = ""] = (linePrefix ? new RegExp(`^${(0, utils_1.escapeForRegExp)(linePrefix)} "?(.+?)"?$`) : /* @__PURE__ */ new RegExp("^\"?(.+?)\"?$")).exec(line) || [];
		const matchingPrefix = prefixes.find((p) => filename.indexOf(p) === 0);
		return (matchingPrefix ? filename.slice(matchingPrefix.length) : filename).replace(/\s+\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d+)? [+-]\d{4}.*$/, "");
	}
	function getSrcFilename(line, srcPrefix) {
		return getFilename(line, "---", srcPrefix);
	}
	function getDstFilename(line, dstPrefix) {
		return getFilename(line, "+++", dstPrefix);
	}
	function parse(diffInput, config = {}) {
		const files = [];
		let currentFile = null;
		let currentBlock = null;
		let oldLine = null;
		let oldLine2 = null;
		let newLine = null;
		let possibleOldName = null;
		let possibleNewName = null;
		const oldFileNameHeader = "--- ";
		const newFileNameHeader = "+++ ";
		const hunkHeaderPrefix = "@@";
		const oldMode = /^old mode (\d{6})/;
		const newMode = /^new mode (\d{6})/;
		const deletedFileMode = /^deleted file mode (\d{6})/;
		const newFileMode = /^new file mode (\d{6})/;
		const copyFrom = /^copy from "?(.+)"?/;
		const copyTo = /^copy to "?(.+)"?/;
		const renameFrom = /^rename from "?(.+)"?/;
		const renameTo = /^rename to "?(.+)"?/;
		const similarityIndex = /^similarity index (\d+)%/;
		const dissimilarityIndex = /^dissimilarity index (\d+)%/;
		const index = /^index ([\da-z]+)\.\.([\da-z]+)\s*(\d{6})?/;
		const binaryFiles = /^Binary files (.*) and (.*) differ/;
		const binaryDiff = /^GIT binary patch/;
		const combinedIndex = /^index ([\da-z]+),([\da-z]+)\.\.([\da-z]+)/;
		const combinedMode = /^mode (\d{6}),(\d{6})\.\.(\d{6})/;
		const combinedNewFile = /^new file mode (\d{6})/;
		const combinedDeletedFile = /^deleted file mode (\d{6}),(\d{6})/;
		const diffLines = diffInput.replace(/\\ No newline at end of file/g, "").replace(/\r\n?/g, "\n").split("\n");
		function saveBlock() {
			if (currentBlock !== null && currentFile !== null) {
				currentFile.blocks.push(currentBlock);
				currentBlock = null;
			}
		}
		function saveFile() {
			if (currentFile !== null) {
				if (!currentFile.oldName && possibleOldName !== null) currentFile.oldName = possibleOldName;
				if (!currentFile.newName && possibleNewName !== null) currentFile.newName = possibleNewName;
				if (currentFile.newName) {
					files.push(currentFile);
					currentFile = null;
				}
			}
			possibleOldName = null;
			possibleNewName = null;
		}
		function startFile() {
			saveBlock();
			saveFile();
			currentFile = {
				blocks: [],
				deletedLines: 0,
				addedLines: 0
			};
		}
		function startBlock(line) {
			saveBlock();
			let values;
			if (currentFile !== null) {
				if (values = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@.*/.exec(line)) {
					currentFile.isCombined = false;
					oldLine = parseInt(values[1], 10);
					newLine = parseInt(values[2], 10);
				} else if (values = /^@@@ -(\d+)(?:,\d+)? -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@@.*/.exec(line)) {
					currentFile.isCombined = true;
					oldLine = parseInt(values[1], 10);
					oldLine2 = parseInt(values[2], 10);
					newLine = parseInt(values[3], 10);
				} else {
					if (line.startsWith(hunkHeaderPrefix)) console.error("Failed to parse lines, starting in 0!");
					oldLine = 0;
					newLine = 0;
					currentFile.isCombined = false;
				}
			}
			currentBlock = {
				lines: [],
				oldStartLine: oldLine,
				oldStartLine2: oldLine2,
				newStartLine: newLine,
				header: line
			};
		}
		function createLine(line) {
			if (currentFile === null || currentBlock === null || oldLine === null || newLine === null) return;
			const currentLine = { content: line };
			const addedPrefixes = currentFile.isCombined ? [
				"+ ",
				" +",
				"++"
			] : ["+"];
			const deletedPrefixes = currentFile.isCombined ? [
				"- ",
				" -",
				"--"
			] : ["-"];
			if (startsWithAny(line, addedPrefixes)) {
				currentFile.addedLines++;
				currentLine.type = types_1.LineType.INSERT;
				currentLine.oldNumber = void 0;
				currentLine.newNumber = newLine++;
			} else if (startsWithAny(line, deletedPrefixes)) {
				currentFile.deletedLines++;
				currentLine.type = types_1.LineType.DELETE;
				currentLine.oldNumber = oldLine++;
				currentLine.newNumber = void 0;
			} else {
				currentLine.type = types_1.LineType.CONTEXT;
				currentLine.oldNumber = oldLine++;
				currentLine.newNumber = newLine++;
			}
			currentBlock.lines.push(currentLine);
		}
		function existHunkHeader(line, lineIdx) {
			let idx = lineIdx;
			while (idx < diffLines.length - 3) {
				if (line.startsWith("diff")) return false;
				if (diffLines[idx].startsWith(oldFileNameHeader) && diffLines[idx + 1].startsWith(newFileNameHeader) && diffLines[idx + 2].startsWith(hunkHeaderPrefix)) return true;
				idx++;
			}
			return false;
		}
		diffLines.forEach((line, lineIndex) => {
			if (!line || line.startsWith("*")) return;
			let values;
			const prevLine = diffLines[lineIndex - 1];
			const nxtLine = diffLines[lineIndex + 1];
			const afterNxtLine = diffLines[lineIndex + 2];
			if (line.startsWith("diff --git") || line.startsWith("diff --combined")) {
				startFile();
				if (values = /^diff --git "?([a-ciow]\/.+)"? "?([a-ciow]\/.+)"?/.exec(line)) {
					possibleOldName = getFilename(values[1], void 0, config.dstPrefix);
					possibleNewName = getFilename(values[2], void 0, config.srcPrefix);
				}
				if (currentFile === null) throw new Error("Where is my file !!!");
				currentFile.isGitDiff = true;
				return;
			}
			if (line.startsWith("Binary files") && !(currentFile === null || currentFile === void 0 ? void 0 : currentFile.isGitDiff)) {
				startFile();
				if (values = /^Binary files "?([a-ciow]\/.+)"? and "?([a-ciow]\/.+)"? differ/.exec(line)) {
					possibleOldName = getFilename(values[1], void 0, config.dstPrefix);
					possibleNewName = getFilename(values[2], void 0, config.srcPrefix);
				}
				if (currentFile === null) throw new Error("Where is my file !!!");
				currentFile.isBinary = true;
				return;
			}
			if (!currentFile || !currentFile.isGitDiff && currentFile && line.startsWith(oldFileNameHeader) && nxtLine.startsWith(newFileNameHeader) && afterNxtLine.startsWith(hunkHeaderPrefix)) startFile();
			if (currentFile === null || currentFile === void 0 ? void 0 : currentFile.isTooBig) return;
			if (currentFile && (typeof config.diffMaxChanges === "number" && currentFile.addedLines + currentFile.deletedLines > config.diffMaxChanges || typeof config.diffMaxLineLength === "number" && line.length > config.diffMaxLineLength)) {
				currentFile.isTooBig = true;
				currentFile.addedLines = 0;
				currentFile.deletedLines = 0;
				currentFile.blocks = [];
				currentBlock = null;
				startBlock(typeof config.diffTooBigMessage === "function" ? config.diffTooBigMessage(files.length) : "Diff too big to be displayed");
				return;
			}
			if (line.startsWith(oldFileNameHeader) && nxtLine.startsWith(newFileNameHeader) || line.startsWith(newFileNameHeader) && prevLine.startsWith(oldFileNameHeader)) {
				if (currentFile && !currentFile.oldName && line.startsWith("--- ") && (values = getSrcFilename(line, config.srcPrefix))) {
					currentFile.oldName = values;
					currentFile.language = getExtension(currentFile.oldName, currentFile.language);
					return;
				}
				if (currentFile && !currentFile.newName && line.startsWith("+++ ") && (values = getDstFilename(line, config.dstPrefix))) {
					currentFile.newName = values;
					currentFile.language = getExtension(currentFile.newName, currentFile.language);
					return;
				}
			}
			if (currentFile && (line.startsWith(hunkHeaderPrefix) || currentFile.isGitDiff && currentFile.oldName && currentFile.newName && !currentBlock)) {
				startBlock(line);
				return;
			}
			if (currentBlock && (line.startsWith("+") || line.startsWith("-") || line.startsWith(" "))) {
				createLine(line);
				return;
			}
			const doesNotExistHunkHeader = !existHunkHeader(line, lineIndex);
			if (currentFile === null) throw new Error("Where is my file !!!");
			if (values = oldMode.exec(line)) currentFile.oldMode = values[1];
			else if (values = newMode.exec(line)) currentFile.newMode = values[1];
			else if (values = deletedFileMode.exec(line)) {
				currentFile.deletedFileMode = values[1];
				currentFile.isDeleted = true;
			} else if (values = newFileMode.exec(line)) {
				currentFile.newFileMode = values[1];
				currentFile.isNew = true;
			} else if (values = copyFrom.exec(line)) {
				if (doesNotExistHunkHeader) currentFile.oldName = values[1];
				currentFile.isCopy = true;
			} else if (values = copyTo.exec(line)) {
				if (doesNotExistHunkHeader) currentFile.newName = values[1];
				currentFile.isCopy = true;
			} else if (values = renameFrom.exec(line)) {
				if (doesNotExistHunkHeader) currentFile.oldName = values[1];
				currentFile.isRename = true;
			} else if (values = renameTo.exec(line)) {
				if (doesNotExistHunkHeader) currentFile.newName = values[1];
				currentFile.isRename = true;
			} else if (values = binaryFiles.exec(line)) {
				currentFile.isBinary = true;
				currentFile.oldName = getFilename(values[1], void 0, config.srcPrefix);
				currentFile.newName = getFilename(values[2], void 0, config.dstPrefix);
				startBlock("Binary file");
			} else if (binaryDiff.test(line)) {
				currentFile.isBinary = true;
				startBlock(line);
			} else if (values = similarityIndex.exec(line)) currentFile.unchangedPercentage = parseInt(values[1], 10);
			else if (values = dissimilarityIndex.exec(line)) currentFile.changedPercentage = parseInt(values[1], 10);
			else if (values = index.exec(line)) {
				currentFile.checksumBefore = values[1];
				currentFile.checksumAfter = values[2];
				if (values[3]) currentFile.mode = values[3];
			} else if (values = combinedIndex.exec(line)) {
				currentFile.checksumBefore = [values[2], values[3]];
				currentFile.checksumAfter = values[1];
			} else if (values = combinedMode.exec(line)) {
				currentFile.oldMode = [values[2], values[3]];
				currentFile.newMode = values[1];
			} else if (values = combinedNewFile.exec(line)) {
				currentFile.newFileMode = values[1];
				currentFile.isNew = true;
			} else if (values = combinedDeletedFile.exec(line)) {
				currentFile.deletedFileMode = values[1];
				currentFile.isDeleted = true;
			}
		});
		saveBlock();
		saveFile();
		return files;
	}
}));

// node_modules/diff/libcjs/diff/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var Diff = function() {
		function Diff() {}
		Diff.prototype.diff = function(oldStr, newStr, options) {
			if (options === void 0) options = {};
			var callback;
			if (typeof options === "function") {
				callback = options;
				options = {};
			} else if ("callback" in options) callback = options.callback;
			var oldString = this.castInput(oldStr, options);
			var newString = this.castInput(newStr, options);
			var oldTokens = this.removeEmpty(this.tokenize(oldString, options));
			var newTokens = this.removeEmpty(this.tokenize(newString, options));
			return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
		};
		Diff.prototype.diffWithOptionsObj = function(oldTokens, newTokens, options, callback) {
			var _this = this;
			var _a;
			var done = function(value) {
				value = _this.postProcess(value, options);
				if (callback) {
					setTimeout(function() {
						callback(value);
					}, 0);
					return;
				} else return value;
			};
			var newLen = newTokens.length, oldLen = oldTokens.length;
			var editLength = 1;
			var maxEditLength = newLen + oldLen;
			if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
			var maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
			var abortAfterTimestamp = Date.now() + maxExecutionTime;
			var bestPath = [{
				oldPos: -1,
				lastComponent: void 0
			}];
			var newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
			if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
			var minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
			var execEditLength = function() {
				for (var diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
					var basePath = void 0;
					var removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
					if (removePath) bestPath[diagonalPath - 1] = void 0;
					var canAdd = false;
					if (addPath) {
						var addPathNewPos = addPath.oldPos - diagonalPath;
						canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
					}
					var canRemove = removePath && removePath.oldPos + 1 < oldLen;
					if (!canAdd && !canRemove) {
						bestPath[diagonalPath] = void 0;
						continue;
					}
					if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = _this.addToPath(addPath, true, false, 0, options);
					else basePath = _this.addToPath(removePath, false, true, 1, options);
					newPos = _this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
					if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(_this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
					else {
						bestPath[diagonalPath] = basePath;
						if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
						if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
					}
				}
				editLength++;
			};
			if (callback) (function exec() {
				setTimeout(function() {
					if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
					if (!execEditLength()) exec();
				}, 0);
			})();
			else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
				var ret = execEditLength();
				if (ret) return ret;
			}
		};
		Diff.prototype.addToPath = function(path, added, removed, oldPosInc, options) {
			var last = path.lastComponent;
			if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
				oldPos: path.oldPos + oldPosInc,
				lastComponent: {
					count: last.count + 1,
					added,
					removed,
					previousComponent: last.previousComponent
				}
			};
			else return {
				oldPos: path.oldPos + oldPosInc,
				lastComponent: {
					count: 1,
					added,
					removed,
					previousComponent: last
				}
			};
		};
		Diff.prototype.extractCommon = function(basePath, newTokens, oldTokens, diagonalPath, options) {
			var newLen = newTokens.length, oldLen = oldTokens.length;
			var oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
			while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
				newPos++;
				oldPos++;
				commonCount++;
				if (options.oneChangePerToken) basePath.lastComponent = {
					count: 1,
					previousComponent: basePath.lastComponent,
					added: false,
					removed: false
				};
			}
			if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
				count: commonCount,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
			basePath.oldPos = oldPos;
			return newPos;
		};
		Diff.prototype.equals = function(left, right, options) {
			if (options.comparator) return options.comparator(left, right);
			else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
		};
		Diff.prototype.removeEmpty = function(array) {
			var ret = [];
			for (var i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
			return ret;
		};
		Diff.prototype.castInput = function(value, options) {
			return value;
		};
		Diff.prototype.tokenize = function(value, options) {
			return Array.from(value);
		};
		Diff.prototype.join = function(chars) {
			return chars.join("");
		};
		Diff.prototype.postProcess = function(changeObjects, options) {
			return changeObjects;
		};
		Object.defineProperty(Diff.prototype, "useLongestToken", {
			get: function() {
				return false;
			},
			enumerable: false,
			configurable: true
		});
		Diff.prototype.buildValues = function(lastComponent, newTokens, oldTokens) {
			var components = [];
			var nextComponent;
			while (lastComponent) {
				components.push(lastComponent);
				nextComponent = lastComponent.previousComponent;
				delete lastComponent.previousComponent;
				lastComponent = nextComponent;
			}
			components.reverse();
			var componentLen = components.length;
			var componentPos = 0, newPos = 0, oldPos = 0;
			for (; componentPos < componentLen; componentPos++) {
				var component = components[componentPos];
				if (!component.removed) {
					if (!component.added && this.useLongestToken) {
						var value = newTokens.slice(newPos, newPos + component.count);
						value = value.map(function(value, i) {
							var oldValue = oldTokens[oldPos + i];
							return oldValue.length > value.length ? oldValue : value;
						});
						component.value = this.join(value);
					} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
					newPos += component.count;
					if (!component.added) oldPos += component.count;
				} else {
					component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
					oldPos += component.count;
				}
			}
			return components;
		};
		return Diff;
	}();
	exports.default = Diff;
}));

// node_modules/diff/libcjs/diff/character.js
var require_character = /* @__PURE__ */ __commonJSMin(((exports, module, this$17) => {
	var __extends = this$17 && this$17.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.characterDiff = void 0;
	exports.diffChars = diffChars;
	var CharacterDiff = function(_super) {
		__extends(CharacterDiff, _super);
		function CharacterDiff() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		return CharacterDiff;
	}(require_base().default);
	exports.characterDiff = new CharacterDiff();
	function diffChars(oldStr, newStr, options) {
		return exports.characterDiff.diff(oldStr, newStr, options);
	}
}));

// node_modules/diff/libcjs/util/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.longestCommonPrefix = longestCommonPrefix;
	exports.longestCommonSuffix = longestCommonSuffix;
	exports.replacePrefix = replacePrefix;
	exports.replaceSuffix = replaceSuffix;
	exports.removePrefix = removePrefix;
	exports.removeSuffix = removeSuffix;
	exports.maximumOverlap = maximumOverlap;
	exports.hasOnlyWinLineEndings = hasOnlyWinLineEndings;
	exports.hasOnlyUnixLineEndings = hasOnlyUnixLineEndings;
	exports.segment = segment;
	exports.trailingWs = trailingWs;
	exports.leadingWs = leadingWs;
	exports.leadingAndTrailingWs = leadingAndTrailingWs;
	function longestCommonPrefix(str1, str2) {
		var i = 0;
		for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
		return str1.slice(0, i);
	}
	function longestCommonSuffix(str1, str2) {
		var i;
		if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
		for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
		return str1.slice(-i);
	}
	function replacePrefix(string, oldPrefix, newPrefix) {
		if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error("string ".concat(JSON.stringify(string), " doesn't start with prefix ").concat(JSON.stringify(oldPrefix), "; this is a bug"));
		return newPrefix + string.slice(oldPrefix.length);
	}
	function replaceSuffix(string, oldSuffix, newSuffix) {
		if (!oldSuffix) return string + newSuffix;
		if (string.slice(-oldSuffix.length) != oldSuffix) throw Error("string ".concat(JSON.stringify(string), " doesn't end with suffix ").concat(JSON.stringify(oldSuffix), "; this is a bug"));
		return string.slice(0, -oldSuffix.length) + newSuffix;
	}
	function removePrefix(string, oldPrefix) {
		return replacePrefix(string, oldPrefix, "");
	}
	function removeSuffix(string, oldSuffix) {
		return replaceSuffix(string, oldSuffix, "");
	}
	function maximumOverlap(string1, string2) {
		return string2.slice(0, overlapCount(string1, string2));
	}
	function overlapCount(a, b) {
		var startA = 0;
		if (a.length > b.length) startA = a.length - b.length;
		var endB = b.length;
		if (a.length < b.length) endB = a.length;
		var map = Array(endB);
		var k = 0;
		map[0] = 0;
		for (var j = 1; j < endB; j++) {
			if (b[j] == b[k]) map[j] = map[k];
			else map[j] = k;
			while (k > 0 && b[j] != b[k]) k = map[k];
			if (b[j] == b[k]) k++;
		}
		k = 0;
		for (var i = startA; i < a.length; i++) {
			while (k > 0 && a[i] != b[k]) k = map[k];
			if (a[i] == b[k]) k++;
		}
		return k;
	}
	/**
	* Returns true if the string consistently uses Windows line endings.
	*/
	function hasOnlyWinLineEndings(string) {
		return string.includes("\r\n") && !string.startsWith("\n") && !string.match(/[^\r]\n/);
	}
	/**
	* Returns true if the string consistently uses Unix line endings.
	*/
	function hasOnlyUnixLineEndings(string) {
		return !string.includes("\r\n") && string.includes("\n");
	}
	/**
	* Split a string into segments using a word segmenter, merging consecutive
	* segments if they are both whitespace segments. Whitespace segments can
	* appear adjacent to one another for two reasons:
	* - newlines always get their own segment
	* - where a diacritic is attached to a whitespace character in the text, the
	*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
	* This function therefore runs the segmenter's .segment() method and then
	* merges consecutive segments of whitespace into a single part.
	*/
	function segment(string, segmenter) {
		var parts = [];
		for (var _i = 0, _a = Array.from(segmenter.segment(string)); _i < _a.length; _i++) {
			var segment_1 = _a[_i].segment;
			if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment_1)) parts[parts.length - 1] += segment_1;
			else parts.push(segment_1);
		}
		return parts;
	}
	function trailingWs(string, segmenter) {
		if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
		var i = string.length - 1;
		for (; i >= 0; i--) if (!string[i].match(/\s/)) break;
		return string.substring(i + 1);
	}
	function leadingWs(string, segmenter) {
		if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
		var match = string.match(/^\s*/);
		return match ? match[0] : "";
	}
	function leadingAndTrailingWs(string, segmenter) {
		if (!segmenter) return [leadingWs(string), trailingWs(string)];
		if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
		var segments = segment(string, segmenter);
		var firstSeg = segments[0];
		var lastSeg = segments[segments.length - 1];
		return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
	}
}));

// node_modules/diff/libcjs/diff/word.js
var require_word = /* @__PURE__ */ __commonJSMin(((exports, module, this$16) => {
	var __extends = this$16 && this$16.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.wordsWithSpaceDiff = exports.wordDiff = void 0;
	exports.diffWords = diffWords;
	exports.diffWordsWithSpace = diffWordsWithSpace;
	var base_js_1 = require_base();
	var string_js_1 = require_string();
	var extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
	var tokenizeIncludingWhitespace = new RegExp("[".concat(extendedWordChars, "]+|\\s+|[^").concat(extendedWordChars, "]"), "ug");
	var WordDiff = function(_super) {
		__extends(WordDiff, _super);
		function WordDiff() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		WordDiff.prototype.equals = function(left, right, options) {
			if (options.ignoreCase) {
				left = left.toLowerCase();
				right = right.toLowerCase();
			}
			return left.trim() === right.trim();
		};
		WordDiff.prototype.tokenize = function(value, options) {
			if (options === void 0) options = {};
			var parts;
			if (options.intlSegmenter) {
				var segmenter = options.intlSegmenter;
				if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
				parts = (0, string_js_1.segment)(value, segmenter);
			} else parts = value.match(tokenizeIncludingWhitespace) || [];
			var tokens = [];
			var prevPart = null;
			parts.forEach(function(part) {
				if (/\s/.test(part)) {
					if (prevPart == null) tokens.push(part);
					else tokens.push(tokens.pop() + part);
				} else if (prevPart != null && /\s/.test(prevPart)) {
					if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
					else tokens.push(prevPart + part);
				} else tokens.push(part);
				prevPart = part;
			});
			return tokens;
		};
		WordDiff.prototype.join = function(tokens) {
			return tokens.map(function(token, i) {
				if (i == 0) return token;
				else return token.replace(/^\s+/, "");
			}).join("");
		};
		WordDiff.prototype.postProcess = function(changes, options) {
			if (!changes || options.oneChangePerToken) return changes;
			var lastKeep = null;
			var insertion = null;
			var deletion = null;
			changes.forEach(function(change) {
				if (change.added) insertion = change;
				else if (change.removed) deletion = change;
				else {
					if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
					lastKeep = change;
					insertion = null;
					deletion = null;
				}
			});
			if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
			return changes;
		};
		return WordDiff;
	}(base_js_1.default);
	exports.wordDiff = new WordDiff();
	function diffWords(oldStr, newStr, options) {
		if ((options === null || options === void 0 ? void 0 : options.ignoreWhitespace) != null && !options.ignoreWhitespace) return diffWordsWithSpace(oldStr, newStr, options);
		return exports.wordDiff.diff(oldStr, newStr, options);
	}
	function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
		if (deletion && insertion) {
			var _a = (0, string_js_1.leadingAndTrailingWs)(deletion.value, segmenter), oldWsPrefix = _a[0], oldWsSuffix = _a[1];
			var _b = (0, string_js_1.leadingAndTrailingWs)(insertion.value, segmenter), newWsPrefix = _b[0], newWsSuffix = _b[1];
			if (startKeep) {
				var commonWsPrefix = (0, string_js_1.longestCommonPrefix)(oldWsPrefix, newWsPrefix);
				startKeep.value = (0, string_js_1.replaceSuffix)(startKeep.value, newWsPrefix, commonWsPrefix);
				deletion.value = (0, string_js_1.removePrefix)(deletion.value, commonWsPrefix);
				insertion.value = (0, string_js_1.removePrefix)(insertion.value, commonWsPrefix);
			}
			if (endKeep) {
				var commonWsSuffix = (0, string_js_1.longestCommonSuffix)(oldWsSuffix, newWsSuffix);
				endKeep.value = (0, string_js_1.replacePrefix)(endKeep.value, newWsSuffix, commonWsSuffix);
				deletion.value = (0, string_js_1.removeSuffix)(deletion.value, commonWsSuffix);
				insertion.value = (0, string_js_1.removeSuffix)(insertion.value, commonWsSuffix);
			}
		} else if (insertion) {
			if (startKeep) {
				var ws = (0, string_js_1.leadingWs)(insertion.value, segmenter);
				insertion.value = insertion.value.substring(ws.length);
			}
			if (endKeep) {
				var ws = (0, string_js_1.leadingWs)(endKeep.value, segmenter);
				endKeep.value = endKeep.value.substring(ws.length);
			}
		} else if (startKeep && endKeep) {
			var newWsFull = (0, string_js_1.leadingWs)(endKeep.value, segmenter), _c = (0, string_js_1.leadingAndTrailingWs)(deletion.value, segmenter), delWsStart = _c[0], delWsEnd = _c[1];
			var newWsStart = (0, string_js_1.longestCommonPrefix)(newWsFull, delWsStart);
			deletion.value = (0, string_js_1.removePrefix)(deletion.value, newWsStart);
			var newWsEnd = (0, string_js_1.longestCommonSuffix)((0, string_js_1.removePrefix)(newWsFull, newWsStart), delWsEnd);
			deletion.value = (0, string_js_1.removeSuffix)(deletion.value, newWsEnd);
			endKeep.value = (0, string_js_1.replacePrefix)(endKeep.value, newWsFull, newWsEnd);
			startKeep.value = (0, string_js_1.replaceSuffix)(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
		} else if (endKeep) {
			var endKeepWsPrefix = (0, string_js_1.leadingWs)(endKeep.value, segmenter);
			var deletionWsSuffix = (0, string_js_1.trailingWs)(deletion.value, segmenter);
			var overlap = (0, string_js_1.maximumOverlap)(deletionWsSuffix, endKeepWsPrefix);
			deletion.value = (0, string_js_1.removeSuffix)(deletion.value, overlap);
		} else if (startKeep) {
			var startKeepWsSuffix = (0, string_js_1.trailingWs)(startKeep.value, segmenter);
			var deletionWsPrefix = (0, string_js_1.leadingWs)(deletion.value, segmenter);
			var overlap = (0, string_js_1.maximumOverlap)(startKeepWsSuffix, deletionWsPrefix);
			deletion.value = (0, string_js_1.removePrefix)(deletion.value, overlap);
		}
	}
	var WordsWithSpaceDiff = function(_super) {
		__extends(WordsWithSpaceDiff, _super);
		function WordsWithSpaceDiff() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		WordsWithSpaceDiff.prototype.tokenize = function(value) {
			var regex = new RegExp("(\\r?\\n)|[".concat(extendedWordChars, "]+|[^\\S\\n\\r]+|[^").concat(extendedWordChars, "]"), "ug");
			return value.match(regex) || [];
		};
		return WordsWithSpaceDiff;
	}(base_js_1.default);
	exports.wordsWithSpaceDiff = new WordsWithSpaceDiff();
	function diffWordsWithSpace(oldStr, newStr, options) {
		return exports.wordsWithSpaceDiff.diff(oldStr, newStr, options);
	}
}));

// node_modules/diff/libcjs/util/params.js
var require_params = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.generateOptions = generateOptions;
	function generateOptions(options, defaults) {
		if (typeof options === "function") defaults.callback = options;
		else if (options) {
			for (var name in options)
 /* istanbul ignore else */
			if (Object.prototype.hasOwnProperty.call(options, name)) defaults[name] = options[name];
		}
		return defaults;
	}
}));

// node_modules/diff/libcjs/diff/line.js
var require_line = /* @__PURE__ */ __commonJSMin(((exports, module, this$15) => {
	var __extends = this$15 && this$15.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.lineDiff = void 0;
	exports.diffLines = diffLines;
	exports.diffTrimmedLines = diffTrimmedLines;
	exports.tokenize = tokenize;
	var base_js_1 = require_base();
	var params_js_1 = require_params();
	var LineDiff = function(_super) {
		__extends(LineDiff, _super);
		function LineDiff() {
			var _this = _super !== null && _super.apply(this, arguments) || this;
			_this.tokenize = tokenize;
			return _this;
		}
		LineDiff.prototype.equals = function(left, right, options) {
			if (options.ignoreWhitespace) {
				if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
				if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
			} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
				if (left.endsWith("\n")) left = left.slice(0, -1);
				if (right.endsWith("\n")) right = right.slice(0, -1);
			}
			return _super.prototype.equals.call(this, left, right, options);
		};
		return LineDiff;
	}(base_js_1.default);
	exports.lineDiff = new LineDiff();
	function diffLines(oldStr, newStr, options) {
		return exports.lineDiff.diff(oldStr, newStr, options);
	}
	function diffTrimmedLines(oldStr, newStr, options) {
		options = (0, params_js_1.generateOptions)(options, { ignoreWhitespace: true });
		return exports.lineDiff.diff(oldStr, newStr, options);
	}
	function tokenize(value, options) {
		if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
		var retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
		if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
		for (var i = 0; i < linesAndNewlines.length; i++) {
			var line = linesAndNewlines[i];
			if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
			else retLines.push(line);
		}
		return retLines;
	}
}));

// node_modules/diff/libcjs/diff/sentence.js
var require_sentence = /* @__PURE__ */ __commonJSMin(((exports, module, this$14) => {
	var __extends = this$14 && this$14.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.sentenceDiff = void 0;
	exports.diffSentences = diffSentences;
	var base_js_1 = require_base();
	function isSentenceEndPunct(char) {
		return char == "." || char == "!" || char == "?";
	}
	var SentenceDiff = function(_super) {
		__extends(SentenceDiff, _super);
		function SentenceDiff() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		SentenceDiff.prototype.tokenize = function(value) {
			var _a;
			var result = [];
			var tokenStartI = 0;
			for (var i = 0; i < value.length; i++) {
				if (i == value.length - 1) {
					result.push(value.slice(tokenStartI));
					break;
				}
				if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
					result.push(value.slice(tokenStartI, i + 1));
					i = tokenStartI = i + 1;
					while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
					result.push(value.slice(tokenStartI, i + 1));
					tokenStartI = i + 1;
				}
			}
			return result;
		};
		return SentenceDiff;
	}(base_js_1.default);
	exports.sentenceDiff = new SentenceDiff();
	function diffSentences(oldStr, newStr, options) {
		return exports.sentenceDiff.diff(oldStr, newStr, options);
	}
}));

// node_modules/diff/libcjs/diff/css.js
var require_css = /* @__PURE__ */ __commonJSMin(((exports, module, this$13) => {
	var __extends = this$13 && this$13.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.cssDiff = void 0;
	exports.diffCss = diffCss;
	var CssDiff = function(_super) {
		__extends(CssDiff, _super);
		function CssDiff() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		CssDiff.prototype.tokenize = function(value) {
			return value.split(/([{}:;,]|\s+)/);
		};
		return CssDiff;
	}(require_base().default);
	exports.cssDiff = new CssDiff();
	function diffCss(oldStr, newStr, options) {
		return exports.cssDiff.diff(oldStr, newStr, options);
	}
}));

// node_modules/diff/libcjs/diff/json.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module, this$12) => {
	var __extends = this$12 && this$12.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.jsonDiff = void 0;
	exports.diffJson = diffJson;
	exports.canonicalize = canonicalize;
	var base_js_1 = require_base();
	var line_js_1 = require_line();
	var JsonDiff = function(_super) {
		__extends(JsonDiff, _super);
		function JsonDiff() {
			var _this = _super !== null && _super.apply(this, arguments) || this;
			_this.tokenize = line_js_1.tokenize;
			return _this;
		}
		Object.defineProperty(JsonDiff.prototype, "useLongestToken", {
			get: function() {
				return true;
			},
			enumerable: false,
			configurable: true
		});
		JsonDiff.prototype.castInput = function(value, options) {
			var undefinedReplacement = options.undefinedReplacement, _a = options.stringifyReplacer;
			return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, _a === void 0 ? function(k, v) {
				return typeof v === "undefined" ? undefinedReplacement : v;
			} : _a), null, "  ");
		};
		JsonDiff.prototype.equals = function(left, right, options) {
			return _super.prototype.equals.call(this, left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
		};
		return JsonDiff;
	}(base_js_1.default);
	exports.jsonDiff = new JsonDiff();
	function diffJson(oldStr, newStr, options) {
		return exports.jsonDiff.diff(oldStr, newStr, options);
	}
	function canonicalize(obj, stack, replacementStack, replacer, key) {
		stack = stack || [];
		replacementStack = replacementStack || [];
		if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
		var i = 0;
		for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
		var canonicalizedObj;
		if ("[object Array]" === Object.prototype.toString.call(obj)) {
			stack.push(obj);
			canonicalizedObj = new Array(obj.length);
			replacementStack.push(canonicalizedObj);
			for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
			stack.pop();
			replacementStack.pop();
			return canonicalizedObj;
		}
		if (obj && obj.toJSON) obj = obj.toJSON();
		if (typeof obj === "object" && obj !== null) {
			stack.push(obj);
			canonicalizedObj = {};
			replacementStack.push(canonicalizedObj);
			var sortedKeys = [];
			var key_1;
			for (key_1 in obj)
 /* istanbul ignore else */
			if (Object.prototype.hasOwnProperty.call(obj, key_1)) sortedKeys.push(key_1);
			sortedKeys.sort();
			for (i = 0; i < sortedKeys.length; i += 1) {
				key_1 = sortedKeys[i];
				canonicalizedObj[key_1] = canonicalize(obj[key_1], stack, replacementStack, replacer, key_1);
			}
			stack.pop();
			replacementStack.pop();
		} else canonicalizedObj = obj;
		return canonicalizedObj;
	}
}));

// node_modules/diff/libcjs/diff/array.js
var require_array = /* @__PURE__ */ __commonJSMin(((exports, module, this$11) => {
	var __extends = this$11 && this$11.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.arrayDiff = void 0;
	exports.diffArrays = diffArrays;
	var ArrayDiff = function(_super) {
		__extends(ArrayDiff, _super);
		function ArrayDiff() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		ArrayDiff.prototype.tokenize = function(value) {
			return value.slice();
		};
		ArrayDiff.prototype.join = function(value) {
			return value;
		};
		ArrayDiff.prototype.removeEmpty = function(value) {
			return value;
		};
		return ArrayDiff;
	}(require_base().default);
	exports.arrayDiff = new ArrayDiff();
	function diffArrays(oldArr, newArr, options) {
		return exports.arrayDiff.diff(oldArr, newArr, options);
	}
}));

// node_modules/diff/libcjs/patch/line-endings.js
var require_line_endings = /* @__PURE__ */ __commonJSMin(((exports, module, this$10) => {
	var __assign = this$10 && this$10.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unixToWin = unixToWin;
	exports.winToUnix = winToUnix;
	exports.isUnix = isUnix;
	exports.isWin = isWin;
	function unixToWin(patch) {
		if (Array.isArray(patch)) return patch.map(function(p) {
			return unixToWin(p);
		});
		return __assign(__assign({}, patch), { hunks: patch.hunks.map(function(hunk) {
			return __assign(__assign({}, hunk), { lines: hunk.lines.map(function(line, i) {
				var _a;
				return line.startsWith("\\") || line.endsWith("\r") || ((_a = hunk.lines[i + 1]) === null || _a === void 0 ? void 0 : _a.startsWith("\\")) ? line : line + "\r";
			}) });
		}) });
	}
	function winToUnix(patch) {
		if (Array.isArray(patch)) return patch.map(function(p) {
			return winToUnix(p);
		});
		return __assign(__assign({}, patch), { hunks: patch.hunks.map(function(hunk) {
			return __assign(__assign({}, hunk), { lines: hunk.lines.map(function(line) {
				return line.endsWith("\r") ? line.substring(0, line.length - 1) : line;
			}) });
		}) });
	}
	/**
	* Returns true if the patch consistently uses Unix line endings (or only involves one line and has
	* no line endings).
	*/
	function isUnix(patch) {
		if (!Array.isArray(patch)) patch = [patch];
		return !patch.some(function(index) {
			return index.hunks.some(function(hunk) {
				return hunk.lines.some(function(line) {
					return !line.startsWith("\\") && line.endsWith("\r");
				});
			});
		});
	}
	/**
	* Returns true if the patch uses Windows line endings and only Windows line endings.
	*/
	function isWin(patch) {
		if (!Array.isArray(patch)) patch = [patch];
		return patch.some(function(index) {
			return index.hunks.some(function(hunk) {
				return hunk.lines.some(function(line) {
					return line.endsWith("\r");
				});
			});
		}) && patch.every(function(index) {
			return index.hunks.every(function(hunk) {
				return hunk.lines.every(function(line, i) {
					var _a;
					return line.startsWith("\\") || line.endsWith("\r") || ((_a = hunk.lines[i + 1]) === null || _a === void 0 ? void 0 : _a.startsWith("\\"));
				});
			});
		});
	}
}));

// node_modules/diff/libcjs/patch/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parsePatch = parsePatch;
	/**
	* Parses a patch into structured data, in the same structure returned by `structuredPatch`.
	*
	* @return a JSON object representation of the a patch, suitable for use with the `applyPatch` method.
	*/
	function parsePatch(uniDiff) {
		var diffstr = uniDiff.split(/\n/), list = [];
		var i = 0;
		function parseIndex() {
			var index = {};
			list.push(index);
			while (i < diffstr.length) {
				var line = diffstr[i];
				if (/^(---|\+\+\+|@@)\s/.test(line)) break;
				var headerMatch = /^(?:Index:|diff(?: -r \w+)+)\s+/.exec(line);
				if (headerMatch) index.index = line.substring(headerMatch[0].length).trim();
				i++;
			}
			parseFileHeader(index);
			parseFileHeader(index);
			index.hunks = [];
			while (i < diffstr.length) {
				var line = diffstr[i];
				if (/^(Index:\s|diff\s|---\s|\+\+\+\s|===================================================================)/.test(line)) break;
				else if (/^@@/.test(line)) index.hunks.push(parseHunk());
				else if (line) throw new Error("Unknown line " + (i + 1) + " " + JSON.stringify(line));
				else i++;
			}
		}
		function parseFileHeader(index) {
			var fileHeaderMatch = /^(---|\+\+\+)\s+/.exec(diffstr[i]);
			if (fileHeaderMatch) {
				var prefix = fileHeaderMatch[1], data = diffstr[i].substring(3).trim().split("	", 2), header = (data[1] || "").trim();
				var fileName = data[0].replace(/\\\\/g, "\\");
				if (fileName.startsWith("\"") && fileName.endsWith("\"")) fileName = fileName.substr(1, fileName.length - 2);
				if (prefix === "---") {
					index.oldFileName = fileName;
					index.oldHeader = header;
				} else {
					index.newFileName = fileName;
					index.newHeader = header;
				}
				i++;
			}
		}
		function parseHunk() {
			var _a;
			var chunkHeaderIndex = i, chunkHeader = diffstr[i++].split(/@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/);
			var hunk = {
				oldStart: +chunkHeader[1],
				oldLines: typeof chunkHeader[2] === "undefined" ? 1 : +chunkHeader[2],
				newStart: +chunkHeader[3],
				newLines: typeof chunkHeader[4] === "undefined" ? 1 : +chunkHeader[4],
				lines: []
			};
			if (hunk.oldLines === 0) hunk.oldStart += 1;
			if (hunk.newLines === 0) hunk.newStart += 1;
			var addCount = 0, removeCount = 0;
			for (; i < diffstr.length && (removeCount < hunk.oldLines || addCount < hunk.newLines || ((_a = diffstr[i]) === null || _a === void 0 ? void 0 : _a.startsWith("\\"))); i++) {
				var operation = diffstr[i].length == 0 && i != diffstr.length - 1 ? " " : diffstr[i][0];
				if (operation === "+" || operation === "-" || operation === " " || operation === "\\") {
					hunk.lines.push(diffstr[i]);
					if (operation === "+") addCount++;
					else if (operation === "-") removeCount++;
					else if (operation === " ") {
						addCount++;
						removeCount++;
					}
				} else throw new Error("Hunk at line ".concat(chunkHeaderIndex + 1, " contained invalid line ").concat(diffstr[i]));
			}
			if (!addCount && hunk.newLines === 1) hunk.newLines = 0;
			if (!removeCount && hunk.oldLines === 1) hunk.oldLines = 0;
			if (addCount !== hunk.newLines) throw new Error("Added line count did not match for hunk at line " + (chunkHeaderIndex + 1));
			if (removeCount !== hunk.oldLines) throw new Error("Removed line count did not match for hunk at line " + (chunkHeaderIndex + 1));
			return hunk;
		}
		while (i < diffstr.length) parseIndex();
		return list;
	}
}));

// node_modules/diff/libcjs/util/distance-iterator.js
var require_distance_iterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = default_1;
	function default_1(start, minLine, maxLine) {
		var wantForward = true, backwardExhausted = false, forwardExhausted = false, localOffset = 1;
		return function iterator() {
			if (wantForward && !forwardExhausted) {
				if (backwardExhausted) localOffset++;
				else wantForward = false;
				if (start + localOffset <= maxLine) return start + localOffset;
				forwardExhausted = true;
			}
			if (!backwardExhausted) {
				if (!forwardExhausted) wantForward = true;
				if (minLine <= start - localOffset) return start - localOffset++;
				backwardExhausted = true;
				return iterator();
			}
		};
	}
}));

// node_modules/diff/libcjs/patch/apply.js
var require_apply = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.applyPatch = applyPatch;
	exports.applyPatches = applyPatches;
	var string_js_1 = require_string();
	var line_endings_js_1 = require_line_endings();
	var parse_js_1 = require_parse();
	var distance_iterator_js_1 = require_distance_iterator();
	/**
	* attempts to apply a unified diff patch.
	*
	* Hunks are applied first to last.
	* `applyPatch` first tries to apply the first hunk at the line number specified in the hunk header, and with all context lines matching exactly.
	* If that fails, it tries scanning backwards and forwards, one line at a time, to find a place to apply the hunk where the context lines match exactly.
	* If that still fails, and `fuzzFactor` is greater than zero, it increments the maximum number of mismatches (missing, extra, or changed context lines) that there can be between the hunk context and a region where we are trying to apply the patch such that the hunk will still be considered to match.
	* Regardless of `fuzzFactor`, lines to be deleted in the hunk *must* be present for a hunk to match, and the context lines *immediately* before and after an insertion must match exactly.
	*
	* Once a hunk is successfully fitted, the process begins again with the next hunk.
	* Regardless of `fuzzFactor`, later hunks must be applied later in the file than earlier hunks.
	*
	* If a hunk cannot be successfully fitted *anywhere* with fewer than `fuzzFactor` mismatches, `applyPatch` fails and returns `false`.
	*
	* If a hunk is successfully fitted but not at the line number specified by the hunk header, all subsequent hunks have their target line number adjusted accordingly.
	* (e.g. if the first hunk is applied 10 lines below where the hunk header said it should fit, `applyPatch` will *start* looking for somewhere to apply the second hunk 10 lines below where its hunk header says it goes.)
	*
	* If the patch was applied successfully, returns a string containing the patched text.
	* If the patch could not be applied (because some hunks in the patch couldn't be fitted to the text in `source`), `applyPatch` returns false.
	*
	* @param patch a string diff or the output from the `parsePatch` or `structuredPatch` methods.
	*/
	function applyPatch(source, patch, options) {
		if (options === void 0) options = {};
		var patches;
		if (typeof patch === "string") patches = (0, parse_js_1.parsePatch)(patch);
		else if (Array.isArray(patch)) patches = patch;
		else patches = [patch];
		if (patches.length > 1) throw new Error("applyPatch only works with a single input.");
		return applyStructuredPatch(source, patches[0], options);
	}
	function applyStructuredPatch(source, patch, options) {
		if (options === void 0) options = {};
		if (options.autoConvertLineEndings || options.autoConvertLineEndings == null) {
			if ((0, string_js_1.hasOnlyWinLineEndings)(source) && (0, line_endings_js_1.isUnix)(patch)) patch = (0, line_endings_js_1.unixToWin)(patch);
			else if ((0, string_js_1.hasOnlyUnixLineEndings)(source) && (0, line_endings_js_1.isWin)(patch)) patch = (0, line_endings_js_1.winToUnix)(patch);
		}
		var lines = source.split("\n"), hunks = patch.hunks, compareLine = options.compareLine || (function(lineNumber, line, operation, patchContent) {
			return line === patchContent;
		}), fuzzFactor = options.fuzzFactor || 0;
		var minLine = 0;
		if (fuzzFactor < 0 || !Number.isInteger(fuzzFactor)) throw new Error("fuzzFactor must be a non-negative integer");
		if (!hunks.length) return source;
		var prevLine = "", removeEOFNL = false, addEOFNL = false;
		for (var i = 0; i < hunks[hunks.length - 1].lines.length; i++) {
			var line = hunks[hunks.length - 1].lines[i];
			if (line[0] == "\\") {
				if (prevLine[0] == "+") removeEOFNL = true;
				else if (prevLine[0] == "-") addEOFNL = true;
			}
			prevLine = line;
		}
		if (removeEOFNL) {
			if (addEOFNL) {
				if (!fuzzFactor && lines[lines.length - 1] == "") return false;
			} else if (lines[lines.length - 1] == "") lines.pop();
			else if (!fuzzFactor) return false;
		} else if (addEOFNL) {
			if (lines[lines.length - 1] != "") lines.push("");
			else if (!fuzzFactor) return false;
		}
		/**
		* Checks if the hunk can be made to fit at the provided location with at most `maxErrors`
		* insertions, substitutions, or deletions, while ensuring also that:
		* - lines deleted in the hunk match exactly, and
		* - wherever an insertion operation or block of insertion operations appears in the hunk, the
		*   immediately preceding and following lines of context match exactly
		*
		* `toPos` should be set such that lines[toPos] is meant to match hunkLines[0].
		*
		* If the hunk can be applied, returns an object with properties `oldLineLastI` and
		* `replacementLines`. Otherwise, returns null.
		*/
		function applyHunk(hunkLines, toPos, maxErrors, hunkLinesI, lastContextLineMatched, patchedLines, patchedLinesLength) {
			if (hunkLinesI === void 0) hunkLinesI = 0;
			if (lastContextLineMatched === void 0) lastContextLineMatched = true;
			if (patchedLines === void 0) patchedLines = [];
			if (patchedLinesLength === void 0) patchedLinesLength = 0;
			var nConsecutiveOldContextLines = 0;
			var nextContextLineMustMatch = false;
			for (; hunkLinesI < hunkLines.length; hunkLinesI++) {
				var hunkLine = hunkLines[hunkLinesI], operation = hunkLine.length > 0 ? hunkLine[0] : " ", content = hunkLine.length > 0 ? hunkLine.substr(1) : hunkLine;
				if (operation === "-") {
					if (compareLine(toPos + 1, lines[toPos], operation, content)) {
						toPos++;
						nConsecutiveOldContextLines = 0;
					} else {
						if (!maxErrors || lines[toPos] == null) return null;
						patchedLines[patchedLinesLength] = lines[toPos];
						return applyHunk(hunkLines, toPos + 1, maxErrors - 1, hunkLinesI, false, patchedLines, patchedLinesLength + 1);
					}
				}
				if (operation === "+") {
					if (!lastContextLineMatched) return null;
					patchedLines[patchedLinesLength] = content;
					patchedLinesLength++;
					nConsecutiveOldContextLines = 0;
					nextContextLineMustMatch = true;
				}
				if (operation === " ") {
					nConsecutiveOldContextLines++;
					patchedLines[patchedLinesLength] = lines[toPos];
					if (compareLine(toPos + 1, lines[toPos], operation, content)) {
						patchedLinesLength++;
						lastContextLineMatched = true;
						nextContextLineMustMatch = false;
						toPos++;
					} else {
						if (nextContextLineMustMatch || !maxErrors) return null;
						return lines[toPos] && (applyHunk(hunkLines, toPos + 1, maxErrors - 1, hunkLinesI + 1, false, patchedLines, patchedLinesLength + 1) || applyHunk(hunkLines, toPos + 1, maxErrors - 1, hunkLinesI, false, patchedLines, patchedLinesLength + 1)) || applyHunk(hunkLines, toPos, maxErrors - 1, hunkLinesI + 1, false, patchedLines, patchedLinesLength);
					}
				}
			}
			patchedLinesLength -= nConsecutiveOldContextLines;
			toPos -= nConsecutiveOldContextLines;
			patchedLines.length = patchedLinesLength;
			return {
				patchedLines,
				oldLineLastI: toPos - 1
			};
		}
		var resultLines = [];
		var prevHunkOffset = 0;
		for (var i = 0; i < hunks.length; i++) {
			var hunk = hunks[i];
			var hunkResult = void 0;
			var maxLine = lines.length - hunk.oldLines + fuzzFactor;
			var toPos = void 0;
			for (var maxErrors = 0; maxErrors <= fuzzFactor; maxErrors++) {
				toPos = hunk.oldStart + prevHunkOffset - 1;
				var iterator = (0, distance_iterator_js_1.default)(toPos, minLine, maxLine);
				for (; toPos !== void 0; toPos = iterator()) {
					hunkResult = applyHunk(hunk.lines, toPos, maxErrors);
					if (hunkResult) break;
				}
				if (hunkResult) break;
			}
			if (!hunkResult) return false;
			for (var i_1 = minLine; i_1 < toPos; i_1++) resultLines.push(lines[i_1]);
			for (var i_2 = 0; i_2 < hunkResult.patchedLines.length; i_2++) {
				var line = hunkResult.patchedLines[i_2];
				resultLines.push(line);
			}
			minLine = hunkResult.oldLineLastI + 1;
			prevHunkOffset = toPos + 1 - hunk.oldStart;
		}
		for (var i = minLine; i < lines.length; i++) resultLines.push(lines[i]);
		return resultLines.join("\n");
	}
	/**
	* applies one or more patches.
	*
	* `patch` may be either an array of structured patch objects, or a string representing a patch in unified diff format (which may patch one or more files).
	*
	* This method will iterate over the contents of the patch and apply to data provided through callbacks. The general flow for each patch index is:
	*
	* - `options.loadFile(index, callback)` is called. The caller should then load the contents of the file and then pass that to the `callback(err, data)` callback. Passing an `err` will terminate further patch execution.
	* - `options.patched(index, content, callback)` is called once the patch has been applied. `content` will be the return value from `applyPatch`. When it's ready, the caller should call `callback(err)` callback. Passing an `err` will terminate further patch execution.
	*
	* Once all patches have been applied or an error occurs, the `options.complete(err)` callback is made.
	*/
	function applyPatches(uniDiff, options) {
		var spDiff = typeof uniDiff === "string" ? (0, parse_js_1.parsePatch)(uniDiff) : uniDiff;
		var currentIndex = 0;
		function processIndex() {
			var index = spDiff[currentIndex++];
			if (!index) return options.complete();
			options.loadFile(index, function(err, data) {
				if (err) return options.complete(err);
				var updatedContent = applyPatch(data, index, options);
				options.patched(index, updatedContent, function(err) {
					if (err) return options.complete(err);
					processIndex();
				});
			});
		}
		processIndex();
	}
}));

// node_modules/diff/libcjs/patch/reverse.js
var require_reverse = /* @__PURE__ */ __commonJSMin(((exports, module, this$9) => {
	var __assign = this$9 && this$9.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reversePatch = reversePatch;
	function reversePatch(structuredPatch) {
		if (Array.isArray(structuredPatch)) return structuredPatch.map(function(patch) {
			return reversePatch(patch);
		}).reverse();
		return __assign(__assign({}, structuredPatch), {
			oldFileName: structuredPatch.newFileName,
			oldHeader: structuredPatch.newHeader,
			newFileName: structuredPatch.oldFileName,
			newHeader: structuredPatch.oldHeader,
			hunks: structuredPatch.hunks.map(function(hunk) {
				return {
					oldLines: hunk.newLines,
					oldStart: hunk.newStart,
					newLines: hunk.oldLines,
					newStart: hunk.oldStart,
					lines: hunk.lines.map(function(l) {
						if (l.startsWith("-")) return "+".concat(l.slice(1));
						if (l.startsWith("+")) return "-".concat(l.slice(1));
						return l;
					})
				};
			})
		});
	}
}));

// node_modules/diff/libcjs/patch/create.js
var require_create = /* @__PURE__ */ __commonJSMin(((exports, module, this$8) => {
	var __assign = this$8 && this$8.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OMIT_HEADERS = exports.FILE_HEADERS_ONLY = exports.INCLUDE_HEADERS = void 0;
	exports.structuredPatch = structuredPatch;
	exports.formatPatch = formatPatch;
	exports.createTwoFilesPatch = createTwoFilesPatch;
	exports.createPatch = createPatch;
	var line_js_1 = require_line();
	exports.INCLUDE_HEADERS = {
		includeIndex: true,
		includeUnderline: true,
		includeFileHeaders: true
	};
	exports.FILE_HEADERS_ONLY = {
		includeIndex: false,
		includeUnderline: false,
		includeFileHeaders: true
	};
	exports.OMIT_HEADERS = {
		includeIndex: false,
		includeUnderline: false,
		includeFileHeaders: false
	};
	function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
		var optionsObj;
		if (!options) optionsObj = {};
		else if (typeof options === "function") optionsObj = { callback: options };
		else optionsObj = options;
		if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
		var context = optionsObj.context;
		if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
		if (!optionsObj.callback) return diffLinesResultToPatch((0, line_js_1.diffLines)(oldStr, newStr, optionsObj));
		else {
			var callback_1 = optionsObj.callback;
			(0, line_js_1.diffLines)(oldStr, newStr, __assign(__assign({}, optionsObj), { callback: function(diff) {
				callback_1(diffLinesResultToPatch(diff));
			} }));
		}
		function diffLinesResultToPatch(diff) {
			if (!diff) return;
			diff.push({
				value: "",
				lines: []
			});
			function contextLines(lines) {
				return lines.map(function(entry) {
					return " " + entry;
				});
			}
			var hunks = [];
			var oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
			for (var i = 0; i < diff.length; i++) {
				var current = diff[i], lines = current.lines || splitLines(current.value);
				current.lines = lines;
				if (current.added || current.removed) {
					if (!oldRangeStart) {
						var prev = diff[i - 1];
						oldRangeStart = oldLine;
						newRangeStart = newLine;
						if (prev) {
							curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
							oldRangeStart -= curRange.length;
							newRangeStart -= curRange.length;
						}
					}
					for (var _i = 0, lines_1 = lines; _i < lines_1.length; _i++) {
						var line = lines_1[_i];
						curRange.push((current.added ? "+" : "-") + line);
					}
					if (current.added) newLine += lines.length;
					else oldLine += lines.length;
				} else {
					if (oldRangeStart) {
						if (lines.length <= context * 2 && i < diff.length - 2) for (var _a = 0, _b = contextLines(lines); _a < _b.length; _a++) {
							var line = _b[_a];
							curRange.push(line);
						}
						else {
							var contextSize = Math.min(lines.length, context);
							for (var _c = 0, _d = contextLines(lines.slice(0, contextSize)); _c < _d.length; _c++) {
								var line = _d[_c];
								curRange.push(line);
							}
							var hunk = {
								oldStart: oldRangeStart,
								oldLines: oldLine - oldRangeStart + contextSize,
								newStart: newRangeStart,
								newLines: newLine - newRangeStart + contextSize,
								lines: curRange
							};
							hunks.push(hunk);
							oldRangeStart = 0;
							newRangeStart = 0;
							curRange = [];
						}
					}
					oldLine += lines.length;
					newLine += lines.length;
				}
			}
			for (var _e = 0, hunks_1 = hunks; _e < hunks_1.length; _e++) {
				var hunk = hunks_1[_e];
				for (var i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
				else {
					hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
					i++;
				}
			}
			return {
				oldFileName,
				newFileName,
				oldHeader,
				newHeader,
				hunks
			};
		}
	}
	/**
	* creates a unified diff patch.
	* @param patch either a single structured patch object (as returned by `structuredPatch`) or an array of them (as returned by `parsePatch`)
	*/
	function formatPatch(patch, headerOptions) {
		if (!headerOptions) headerOptions = exports.INCLUDE_HEADERS;
		if (Array.isArray(patch)) {
			if (patch.length > 1 && !headerOptions.includeFileHeaders) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
			return patch.map(function(p) {
				return formatPatch(p, headerOptions);
			}).join("\n");
		}
		var ret = [];
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
		if (headerOptions.includeFileHeaders) {
			ret.push("--- " + patch.oldFileName + (typeof patch.oldHeader === "undefined" ? "" : "	" + patch.oldHeader));
			ret.push("+++ " + patch.newFileName + (typeof patch.newHeader === "undefined" ? "" : "	" + patch.newHeader));
		}
		for (var i = 0; i < patch.hunks.length; i++) {
			var hunk = patch.hunks[i];
			if (hunk.oldLines === 0) hunk.oldStart -= 1;
			if (hunk.newLines === 0) hunk.newStart -= 1;
			ret.push("@@ -" + hunk.oldStart + "," + hunk.oldLines + " +" + hunk.newStart + "," + hunk.newLines + " @@");
			for (var _i = 0, _a = hunk.lines; _i < _a.length; _i++) {
				var line = _a[_i];
				ret.push(line);
			}
		}
		return ret.join("\n") + "\n";
	}
	function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
		if (typeof options === "function") options = { callback: options };
		if (!(options === null || options === void 0 ? void 0 : options.callback)) {
			var patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
			if (!patchObj) return;
			return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
		} else {
			var callback_2 = options.callback;
			structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, __assign(__assign({}, options), { callback: function(patchObj) {
				if (!patchObj) callback_2(void 0);
				else callback_2(formatPatch(patchObj, options.headerOptions));
			} }));
		}
	}
	function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
		return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
	}
	/**
	* Split `text` into an array of lines, including the trailing newline character (where present)
	*/
	function splitLines(text) {
		var hasTrailingNl = text.endsWith("\n");
		var result = text.split("\n").map(function(line) {
			return line + "\n";
		});
		if (hasTrailingNl) result.pop();
		else result.push(result.pop().slice(0, -1));
		return result;
	}
}));

// node_modules/diff/libcjs/convert/dmp.js
var require_dmp = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertChangesToDMP = convertChangesToDMP;
	/**
	* converts a list of change objects to the format returned by Google's [diff-match-patch](https://github.com/google/diff-match-patch) library
	*/
	function convertChangesToDMP(changes) {
		var ret = [];
		var change, operation;
		for (var i = 0; i < changes.length; i++) {
			change = changes[i];
			if (change.added) operation = 1;
			else if (change.removed) operation = -1;
			else operation = 0;
			ret.push([operation, change.value]);
		}
		return ret;
	}
}));

// node_modules/diff/libcjs/convert/xml.js
var require_xml = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertChangesToXML = convertChangesToXML;
	/**
	* converts a list of change objects to a serialized XML format
	*/
	function convertChangesToXML(changes) {
		var ret = [];
		for (var i = 0; i < changes.length; i++) {
			var change = changes[i];
			if (change.added) ret.push("<ins>");
			else if (change.removed) ret.push("<del>");
			ret.push(escapeHTML(change.value));
			if (change.added) ret.push("</ins>");
			else if (change.removed) ret.push("</del>");
		}
		return ret.join("");
	}
	function escapeHTML(s) {
		var n = s;
		n = n.replace(/&/g, "&amp;");
		n = n.replace(/</g, "&lt;");
		n = n.replace(/>/g, "&gt;");
		n = n.replace(/"/g, "&quot;");
		return n;
	}
}));

// node_modules/diff/libcjs/index.js
var require_libcjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.canonicalize = exports.convertChangesToXML = exports.convertChangesToDMP = exports.reversePatch = exports.parsePatch = exports.applyPatches = exports.applyPatch = exports.OMIT_HEADERS = exports.FILE_HEADERS_ONLY = exports.INCLUDE_HEADERS = exports.formatPatch = exports.createPatch = exports.createTwoFilesPatch = exports.structuredPatch = exports.arrayDiff = exports.diffArrays = exports.jsonDiff = exports.diffJson = exports.cssDiff = exports.diffCss = exports.sentenceDiff = exports.diffSentences = exports.diffTrimmedLines = exports.lineDiff = exports.diffLines = exports.wordsWithSpaceDiff = exports.diffWordsWithSpace = exports.wordDiff = exports.diffWords = exports.characterDiff = exports.diffChars = exports.Diff = void 0;
	var base_js_1 = require_base();
	exports.Diff = base_js_1.default;
	var character_js_1 = require_character();
	Object.defineProperty(exports, "diffChars", {
		enumerable: true,
		get: function() {
			return character_js_1.diffChars;
		}
	});
	Object.defineProperty(exports, "characterDiff", {
		enumerable: true,
		get: function() {
			return character_js_1.characterDiff;
		}
	});
	var word_js_1 = require_word();
	Object.defineProperty(exports, "diffWords", {
		enumerable: true,
		get: function() {
			return word_js_1.diffWords;
		}
	});
	Object.defineProperty(exports, "diffWordsWithSpace", {
		enumerable: true,
		get: function() {
			return word_js_1.diffWordsWithSpace;
		}
	});
	Object.defineProperty(exports, "wordDiff", {
		enumerable: true,
		get: function() {
			return word_js_1.wordDiff;
		}
	});
	Object.defineProperty(exports, "wordsWithSpaceDiff", {
		enumerable: true,
		get: function() {
			return word_js_1.wordsWithSpaceDiff;
		}
	});
	var line_js_1 = require_line();
	Object.defineProperty(exports, "diffLines", {
		enumerable: true,
		get: function() {
			return line_js_1.diffLines;
		}
	});
	Object.defineProperty(exports, "diffTrimmedLines", {
		enumerable: true,
		get: function() {
			return line_js_1.diffTrimmedLines;
		}
	});
	Object.defineProperty(exports, "lineDiff", {
		enumerable: true,
		get: function() {
			return line_js_1.lineDiff;
		}
	});
	var sentence_js_1 = require_sentence();
	Object.defineProperty(exports, "diffSentences", {
		enumerable: true,
		get: function() {
			return sentence_js_1.diffSentences;
		}
	});
	Object.defineProperty(exports, "sentenceDiff", {
		enumerable: true,
		get: function() {
			return sentence_js_1.sentenceDiff;
		}
	});
	var css_js_1 = require_css();
	Object.defineProperty(exports, "diffCss", {
		enumerable: true,
		get: function() {
			return css_js_1.diffCss;
		}
	});
	Object.defineProperty(exports, "cssDiff", {
		enumerable: true,
		get: function() {
			return css_js_1.cssDiff;
		}
	});
	var json_js_1 = require_json();
	Object.defineProperty(exports, "diffJson", {
		enumerable: true,
		get: function() {
			return json_js_1.diffJson;
		}
	});
	Object.defineProperty(exports, "canonicalize", {
		enumerable: true,
		get: function() {
			return json_js_1.canonicalize;
		}
	});
	Object.defineProperty(exports, "jsonDiff", {
		enumerable: true,
		get: function() {
			return json_js_1.jsonDiff;
		}
	});
	var array_js_1 = require_array();
	Object.defineProperty(exports, "diffArrays", {
		enumerable: true,
		get: function() {
			return array_js_1.diffArrays;
		}
	});
	Object.defineProperty(exports, "arrayDiff", {
		enumerable: true,
		get: function() {
			return array_js_1.arrayDiff;
		}
	});
	var apply_js_1 = require_apply();
	Object.defineProperty(exports, "applyPatch", {
		enumerable: true,
		get: function() {
			return apply_js_1.applyPatch;
		}
	});
	Object.defineProperty(exports, "applyPatches", {
		enumerable: true,
		get: function() {
			return apply_js_1.applyPatches;
		}
	});
	var parse_js_1 = require_parse();
	Object.defineProperty(exports, "parsePatch", {
		enumerable: true,
		get: function() {
			return parse_js_1.parsePatch;
		}
	});
	var reverse_js_1 = require_reverse();
	Object.defineProperty(exports, "reversePatch", {
		enumerable: true,
		get: function() {
			return reverse_js_1.reversePatch;
		}
	});
	var create_js_1 = require_create();
	Object.defineProperty(exports, "structuredPatch", {
		enumerable: true,
		get: function() {
			return create_js_1.structuredPatch;
		}
	});
	Object.defineProperty(exports, "createTwoFilesPatch", {
		enumerable: true,
		get: function() {
			return create_js_1.createTwoFilesPatch;
		}
	});
	Object.defineProperty(exports, "createPatch", {
		enumerable: true,
		get: function() {
			return create_js_1.createPatch;
		}
	});
	Object.defineProperty(exports, "formatPatch", {
		enumerable: true,
		get: function() {
			return create_js_1.formatPatch;
		}
	});
	Object.defineProperty(exports, "INCLUDE_HEADERS", {
		enumerable: true,
		get: function() {
			return create_js_1.INCLUDE_HEADERS;
		}
	});
	Object.defineProperty(exports, "FILE_HEADERS_ONLY", {
		enumerable: true,
		get: function() {
			return create_js_1.FILE_HEADERS_ONLY;
		}
	});
	Object.defineProperty(exports, "OMIT_HEADERS", {
		enumerable: true,
		get: function() {
			return create_js_1.OMIT_HEADERS;
		}
	});
	var dmp_js_1 = require_dmp();
	Object.defineProperty(exports, "convertChangesToDMP", {
		enumerable: true,
		get: function() {
			return dmp_js_1.convertChangesToDMP;
		}
	});
	var xml_js_1 = require_xml();
	Object.defineProperty(exports, "convertChangesToXML", {
		enumerable: true,
		get: function() {
			return xml_js_1.convertChangesToXML;
		}
	});
}));

// node_modules/diff2html/lib/rematch.js
var require_rematch = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.levenshtein = levenshtein;
	exports.newDistanceFn = newDistanceFn;
	exports.newMatcherFn = newMatcherFn;
	function levenshtein(a, b) {
		if (a.length === 0) return b.length;
		if (b.length === 0) return a.length;
		const matrix = [];
		let i = 0;
		for (; i <= b.length; i++) matrix[i] = [i];
		let j = 0;
		for (; j <= a.length; j++) matrix[0][j] = j;
		for (i = 1; i <= b.length; i++) for (j = 1; j <= a.length; j++) if (b.charAt(i - 1) === a.charAt(j - 1)) matrix[i][j] = matrix[i - 1][j - 1];
		else matrix[i][j] = Math.min(matrix[i - 1][j - 1] + 1, Math.min(matrix[i][j - 1] + 1, matrix[i - 1][j] + 1));
		return matrix[b.length][a.length];
	}
	function newDistanceFn(str) {
		return (x, y) => {
			const xValue = str(x).trim();
			const yValue = str(y).trim();
			return levenshtein(xValue, yValue) / (xValue.length + yValue.length);
		};
	}
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

// node_modules/diff2html/lib/render-utils.js
var require_render_utils = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	var __createBinding = this$7 && this$7.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$7 && this$7.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$7 && this$7.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultRenderConfig = exports.CSSLineClass = void 0;
	exports.toCSSClass = toCSSClass;
	exports.colorSchemeToCss = colorSchemeToCss;
	exports.escapeForHtml = escapeForHtml;
	exports.deconstructLine = deconstructLine;
	exports.filenameDiff = filenameDiff;
	exports.getHtmlId = getHtmlId;
	exports.getFileIcon = getFileIcon;
	exports.diffHighlight = diffHighlight;
	const jsDiff = __importStar(require_libcjs());
	const utils_1 = require_utils();
	const rematch = __importStar(require_rematch());
	const types_1 = require_types();
	exports.CSSLineClass = {
		INSERTS: "d2h-ins",
		DELETES: "d2h-del",
		CONTEXT: "d2h-cntx",
		INFO: "d2h-info",
		INSERT_CHANGES: "d2h-ins d2h-change",
		DELETE_CHANGES: "d2h-del d2h-change"
	};
	exports.defaultRenderConfig = {
		matching: types_1.LineMatchingType.NONE,
		matchWordsThreshold: .25,
		maxLineLengthHighlight: 1e4,
		diffStyle: types_1.DiffStyleType.WORD,
		colorScheme: types_1.ColorSchemeType.LIGHT
	};
	const separator = "/";
	const distance = rematch.newDistanceFn((change) => change.value);
	const matcher = rematch.newMatcherFn(distance);
	function isDevNullName(name) {
		return name.indexOf("dev/null") !== -1;
	}
	function removeInsElements(line) {
		return line.replace(/(<ins[^>]*>((.|\n)*?)<\/ins>)/g, "");
	}
	function removeDelElements(line) {
		return line.replace(/(<del[^>]*>((.|\n)*?)<\/del>)/g, "");
	}
	function toCSSClass(lineType) {
		switch (lineType) {
			case types_1.LineType.CONTEXT: return exports.CSSLineClass.CONTEXT;
			case types_1.LineType.INSERT: return exports.CSSLineClass.INSERTS;
			case types_1.LineType.DELETE: return exports.CSSLineClass.DELETES;
		}
	}
	function colorSchemeToCss(colorScheme) {
		switch (colorScheme) {
			case types_1.ColorSchemeType.DARK: return "d2h-dark-color-scheme";
			case types_1.ColorSchemeType.AUTO: return "d2h-auto-color-scheme";
			case types_1.ColorSchemeType.LIGHT:
			default: return "d2h-light-color-scheme";
		}
	}
	function prefixLength(isCombined) {
		return isCombined ? 2 : 1;
	}
	function escapeForHtml(str) {
		return str.slice(0).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#x27;").replace(/\//g, "&#x2F;");
	}
	function deconstructLine(line, isCombined, escape = true) {
		const indexToSplit = prefixLength(isCombined);
		return {
			prefix: line.substring(0, indexToSplit),
			content: escape ? escapeForHtml(line.substring(indexToSplit)) : line.substring(indexToSplit)
		};
	}
	function filenameDiff(file) {
		const oldFilename = (0, utils_1.unifyPath)(file.oldName);
		const newFilename = (0, utils_1.unifyPath)(file.newName);
		if (oldFilename !== newFilename && !isDevNullName(oldFilename) && !isDevNullName(newFilename)) {
			const prefixPaths = [];
			const suffixPaths = [];
			const oldFilenameParts = oldFilename.split(separator);
			const newFilenameParts = newFilename.split(separator);
			const oldFilenamePartsSize = oldFilenameParts.length;
			const newFilenamePartsSize = newFilenameParts.length;
			let i = 0;
			let j = oldFilenamePartsSize - 1;
			let k = newFilenamePartsSize - 1;
			while (i < j && i < k) if (oldFilenameParts[i] === newFilenameParts[i]) {
				prefixPaths.push(newFilenameParts[i]);
				i += 1;
			} else break;
			while (j > i && k > i) if (oldFilenameParts[j] === newFilenameParts[k]) {
				suffixPaths.unshift(newFilenameParts[k]);
				j -= 1;
				k -= 1;
			} else break;
			const finalPrefix = prefixPaths.join(separator);
			const finalSuffix = suffixPaths.join(separator);
			const oldRemainingPath = oldFilenameParts.slice(i, j + 1).join(separator);
			const newRemainingPath = newFilenameParts.slice(i, k + 1).join(separator);
			if (finalPrefix.length && finalSuffix.length) return finalPrefix + "/{" + oldRemainingPath + " → " + newRemainingPath + "}/" + finalSuffix;
			else if (finalPrefix.length) return finalPrefix + "/{" + oldRemainingPath + " → " + newRemainingPath + "}";
			else if (finalSuffix.length) return "{" + oldRemainingPath + " → " + newRemainingPath + "}/" + finalSuffix;
			return oldFilename + " → " + newFilename;
		} else if (!isDevNullName(newFilename)) return newFilename;
		else return oldFilename;
	}
	function getHtmlId(file) {
		return `d2h-${(0, utils_1.hashCode)(filenameDiff(file)).toString().slice(-6)}`;
	}
	function getFileIcon(file) {
		let templateName = "file-changed";
		if (file.isRename) templateName = "file-renamed";
		else if (file.isCopy) templateName = "file-renamed";
		else if (file.isNew) templateName = "file-added";
		else if (file.isDeleted) templateName = "file-deleted";
		else if (file.newName !== file.oldName) templateName = "file-renamed";
		return templateName;
	}
	function diffHighlight(diffLine1, diffLine2, isCombined, config = {}) {
		const { matching, maxLineLengthHighlight, matchWordsThreshold, diffStyle } = Object.assign(Object.assign({}, exports.defaultRenderConfig), config);
		const line1 = deconstructLine(diffLine1, isCombined, false);
		const line2 = deconstructLine(diffLine2, isCombined, false);
		if (line1.content.length > maxLineLengthHighlight || line2.content.length > maxLineLengthHighlight) return {
			oldLine: {
				prefix: line1.prefix,
				content: escapeForHtml(line1.content)
			},
			newLine: {
				prefix: line2.prefix,
				content: escapeForHtml(line2.content)
			}
		};
		const diff = diffStyle === "char" ? jsDiff.diffChars(line1.content, line2.content) : jsDiff.diffWordsWithSpace(line1.content, line2.content);
		const changedWords = [];
		if (diffStyle === "word" && matching === "words") {
			const removed = diff.filter((element) => element.removed);
			const added = diff.filter((element) => element.added);
			matcher(added, removed).forEach((chunk) => {
				if (chunk[0].length === 1 && chunk[1].length === 1) {
					if (distance(chunk[0][0], chunk[1][0]) < matchWordsThreshold) {
						changedWords.push(chunk[0][0]);
						changedWords.push(chunk[1][0]);
					}
				}
			});
		}
		const highlightedLine = diff.reduce((highlightedLine, part) => {
			const elemType = part.added ? "ins" : part.removed ? "del" : null;
			const addClass = changedWords.indexOf(part) > -1 ? " class=\"d2h-change\"" : "";
			const escapedValue = escapeForHtml(part.value);
			return elemType !== null ? `${highlightedLine}<${elemType}${addClass}>${escapedValue}</${elemType}>` : `${highlightedLine}${escapedValue}`;
		}, "");
		return {
			oldLine: {
				prefix: line1.prefix,
				content: removeInsElements(highlightedLine)
			},
			newLine: {
				prefix: line2.prefix,
				content: removeDelElements(highlightedLine)
			}
		};
	}
}));

// node_modules/diff2html/lib/file-list-renderer.js
var require_file_list_renderer = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __createBinding = this$6 && this$6.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$6 && this$6.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$6 && this$6.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FileListRenderer = exports.defaultFileListRendererConfig = void 0;
	const renderUtils = __importStar(require_render_utils());
	const baseTemplatesPath = "file-summary";
	const iconsBaseTemplatesPath = "icon";
	exports.defaultFileListRendererConfig = { colorScheme: renderUtils.defaultRenderConfig.colorScheme };
	var FileListRenderer = class {
		constructor(hoganUtils, config = {}) {
			this.hoganUtils = hoganUtils;
			this.config = Object.assign(Object.assign({}, exports.defaultFileListRendererConfig), config);
		}
		render(diffFiles) {
			const files = diffFiles.map((file) => this.hoganUtils.render(baseTemplatesPath, "line", {
				fileHtmlId: renderUtils.getHtmlId(file),
				oldName: file.oldName,
				newName: file.newName,
				fileName: renderUtils.filenameDiff(file),
				deletedLines: "-" + file.deletedLines,
				addedLines: "+" + file.addedLines
			}, { fileIcon: this.hoganUtils.template(iconsBaseTemplatesPath, renderUtils.getFileIcon(file)) })).join("\n");
			return this.hoganUtils.render(baseTemplatesPath, "wrapper", {
				colorScheme: renderUtils.colorSchemeToCss(this.config.colorScheme),
				filesNumber: diffFiles.length,
				files
			});
		}
	};
	exports.FileListRenderer = FileListRenderer;
}));

// node_modules/diff2html/lib/line-by-line-renderer.js
var require_line_by_line_renderer = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$5 && this$5.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultLineByLineRendererConfig = void 0;
	const Rematch = __importStar(require_rematch());
	const renderUtils = __importStar(require_render_utils());
	const types_1 = require_types();
	const utils_1 = require_utils();
	exports.defaultLineByLineRendererConfig = Object.assign(Object.assign({}, renderUtils.defaultRenderConfig), {
		renderNothingWhenEmpty: false,
		matchingMaxComparisons: 2500,
		maxLineSizeInBlockForComparison: 200
	});
	const genericTemplatesPath = "generic";
	const baseTemplatesPath = "line-by-line";
	const iconsBaseTemplatesPath = "icon";
	const tagsBaseTemplatesPath = "tag";
	var LineByLineRenderer = class {
		constructor(hoganUtils, config = {}) {
			this.hoganUtils = hoganUtils;
			this.config = Object.assign(Object.assign({}, exports.defaultLineByLineRendererConfig), config);
		}
		render(diffFiles) {
			const diffsHtml = diffFiles.map((file) => {
				let diffs;
				if (file.blocks.length) diffs = this.generateFileHtml(file);
				else diffs = this.generateEmptyDiff();
				return this.makeFileDiffHtml(file, diffs);
			}).join("\n");
			return this.hoganUtils.render(genericTemplatesPath, "wrapper", {
				colorScheme: renderUtils.colorSchemeToCss(this.config.colorScheme),
				content: diffsHtml
			});
		}
		makeFileDiffHtml(file, diffs) {
			if (this.config.renderNothingWhenEmpty && Array.isArray(file.blocks) && file.blocks.length === 0) return "";
			const fileDiffTemplate = this.hoganUtils.template(baseTemplatesPath, "file-diff");
			const filePathTemplate = this.hoganUtils.template(genericTemplatesPath, "file-path");
			const fileIconTemplate = this.hoganUtils.template(iconsBaseTemplatesPath, "file");
			const fileTagTemplate = this.hoganUtils.template(tagsBaseTemplatesPath, renderUtils.getFileIcon(file));
			return fileDiffTemplate.render({
				file,
				fileHtmlId: renderUtils.getHtmlId(file),
				diffs,
				filePath: filePathTemplate.render({ fileDiffName: renderUtils.filenameDiff(file) }, {
					fileIcon: fileIconTemplate,
					fileTag: fileTagTemplate
				})
			});
		}
		generateEmptyDiff() {
			return this.hoganUtils.render(genericTemplatesPath, "empty-diff", {
				contentClass: "d2h-code-line",
				CSSLineClass: renderUtils.CSSLineClass
			});
		}
		generateFileHtml(file) {
			const matcher = Rematch.newMatcherFn(Rematch.newDistanceFn((e) => renderUtils.deconstructLine(e.content, file.isCombined).content));
			return file.blocks.map((block) => {
				let lines = this.hoganUtils.render(genericTemplatesPath, "block-header", {
					CSSLineClass: renderUtils.CSSLineClass,
					blockHeader: file.isTooBig ? block.header : renderUtils.escapeForHtml(block.header),
					lineClass: "d2h-code-linenumber",
					contentClass: "d2h-code-line"
				});
				this.applyLineGroupping(block).forEach(([contextLines, oldLines, newLines]) => {
					if (oldLines.length && newLines.length && !contextLines.length) this.applyRematchMatching(oldLines, newLines, matcher).map(([oldLines, newLines]) => {
						const { left, right } = this.processChangedLines(file, file.isCombined, oldLines, newLines);
						lines += left;
						lines += right;
					});
					else if (contextLines.length) contextLines.forEach((line) => {
						const { prefix, content } = renderUtils.deconstructLine(line.content, file.isCombined);
						lines += this.generateSingleLineHtml(file, {
							type: renderUtils.CSSLineClass.CONTEXT,
							prefix,
							content,
							oldNumber: line.oldNumber,
							newNumber: line.newNumber
						});
					});
					else if (oldLines.length || newLines.length) {
						const { left, right } = this.processChangedLines(file, file.isCombined, oldLines, newLines);
						lines += left;
						lines += right;
					} else console.error("Unknown state reached while processing groups of lines", contextLines, oldLines, newLines);
				});
				return lines;
			}).join("\n");
		}
		applyLineGroupping(block) {
			const blockLinesGroups = [];
			let oldLines = [];
			let newLines = [];
			for (let i = 0; i < block.lines.length; i++) {
				const diffLine = block.lines[i];
				if (diffLine.type !== types_1.LineType.INSERT && newLines.length || diffLine.type === types_1.LineType.CONTEXT && oldLines.length > 0) {
					blockLinesGroups.push([
						[],
						oldLines,
						newLines
					]);
					oldLines = [];
					newLines = [];
				}
				if (diffLine.type === types_1.LineType.CONTEXT) blockLinesGroups.push([
					[diffLine],
					[],
					[]
				]);
				else if (diffLine.type === types_1.LineType.INSERT && oldLines.length === 0) blockLinesGroups.push([
					[],
					[],
					[diffLine]
				]);
				else if (diffLine.type === types_1.LineType.INSERT && oldLines.length > 0) newLines.push(diffLine);
				else if (diffLine.type === types_1.LineType.DELETE) oldLines.push(diffLine);
			}
			if (oldLines.length || newLines.length) {
				blockLinesGroups.push([
					[],
					oldLines,
					newLines
				]);
				oldLines = [];
				newLines = [];
			}
			return blockLinesGroups;
		}
		applyRematchMatching(oldLines, newLines, matcher) {
			const comparisons = oldLines.length * newLines.length;
			const maxLineSizeInBlock = (0, utils_1.max)(oldLines.concat(newLines).map((elem) => elem.content.length));
			return comparisons < this.config.matchingMaxComparisons && maxLineSizeInBlock < this.config.maxLineSizeInBlockForComparison && (this.config.matching === "lines" || this.config.matching === "words") ? matcher(oldLines, newLines) : [[oldLines, newLines]];
		}
		processChangedLines(file, isCombined, oldLines, newLines) {
			const fileHtml = {
				right: "",
				left: ""
			};
			const maxLinesNumber = Math.max(oldLines.length, newLines.length);
			for (let i = 0; i < maxLinesNumber; i++) {
				const oldLine = oldLines[i];
				const newLine = newLines[i];
				const diff = oldLine !== void 0 && newLine !== void 0 ? renderUtils.diffHighlight(oldLine.content, newLine.content, isCombined, this.config) : void 0;
				const preparedOldLine = oldLine !== void 0 && oldLine.oldNumber !== void 0 ? Object.assign(Object.assign({}, diff !== void 0 ? {
					prefix: diff.oldLine.prefix,
					content: diff.oldLine.content,
					type: renderUtils.CSSLineClass.DELETE_CHANGES
				} : Object.assign(Object.assign({}, renderUtils.deconstructLine(oldLine.content, isCombined)), { type: renderUtils.toCSSClass(oldLine.type) })), {
					oldNumber: oldLine.oldNumber,
					newNumber: oldLine.newNumber
				}) : void 0;
				const preparedNewLine = newLine !== void 0 && newLine.newNumber !== void 0 ? Object.assign(Object.assign({}, diff !== void 0 ? {
					prefix: diff.newLine.prefix,
					content: diff.newLine.content,
					type: renderUtils.CSSLineClass.INSERT_CHANGES
				} : Object.assign(Object.assign({}, renderUtils.deconstructLine(newLine.content, isCombined)), { type: renderUtils.toCSSClass(newLine.type) })), {
					oldNumber: newLine.oldNumber,
					newNumber: newLine.newNumber
				}) : void 0;
				const { left, right } = this.generateLineHtml(file, preparedOldLine, preparedNewLine);
				fileHtml.left += left;
				fileHtml.right += right;
			}
			return fileHtml;
		}
		generateLineHtml(file, oldLine, newLine) {
			return {
				left: this.generateSingleLineHtml(file, oldLine),
				right: this.generateSingleLineHtml(file, newLine)
			};
		}
		generateSingleLineHtml(file, line) {
			if (line === void 0) return "";
			const lineNumberHtml = this.hoganUtils.render(baseTemplatesPath, "numbers", {
				oldNumber: line.oldNumber || "",
				newNumber: line.newNumber || ""
			});
			return this.hoganUtils.render(genericTemplatesPath, "line", {
				type: line.type,
				lineClass: "d2h-code-linenumber",
				contentClass: "d2h-code-line",
				prefix: line.prefix === " " ? "&nbsp;" : line.prefix,
				content: line.content,
				lineNumber: lineNumberHtml,
				line,
				file
			});
		}
	};
	exports.default = LineByLineRenderer;
}));

// node_modules/diff2html/lib/side-by-side-renderer.js
var require_side_by_side_renderer = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultSideBySideRendererConfig = void 0;
	const Rematch = __importStar(require_rematch());
	const renderUtils = __importStar(require_render_utils());
	const types_1 = require_types();
	const utils_1 = require_utils();
	exports.defaultSideBySideRendererConfig = Object.assign(Object.assign({}, renderUtils.defaultRenderConfig), {
		renderNothingWhenEmpty: false,
		matchingMaxComparisons: 2500,
		maxLineSizeInBlockForComparison: 200
	});
	const genericTemplatesPath = "generic";
	const baseTemplatesPath = "side-by-side";
	const iconsBaseTemplatesPath = "icon";
	const tagsBaseTemplatesPath = "tag";
	var SideBySideRenderer = class {
		constructor(hoganUtils, config = {}) {
			this.hoganUtils = hoganUtils;
			this.config = Object.assign(Object.assign({}, exports.defaultSideBySideRendererConfig), config);
		}
		render(diffFiles) {
			const diffsHtml = diffFiles.map((file) => {
				let diffs;
				if (file.blocks.length) diffs = this.generateFileHtml(file);
				else diffs = this.generateEmptyDiff();
				return this.makeFileDiffHtml(file, diffs);
			}).join("\n");
			return this.hoganUtils.render(genericTemplatesPath, "wrapper", {
				colorScheme: renderUtils.colorSchemeToCss(this.config.colorScheme),
				content: diffsHtml
			});
		}
		makeFileDiffHtml(file, diffs) {
			if (this.config.renderNothingWhenEmpty && Array.isArray(file.blocks) && file.blocks.length === 0) return "";
			const fileDiffTemplate = this.hoganUtils.template(baseTemplatesPath, "file-diff");
			const filePathTemplate = this.hoganUtils.template(genericTemplatesPath, "file-path");
			const fileIconTemplate = this.hoganUtils.template(iconsBaseTemplatesPath, "file");
			const fileTagTemplate = this.hoganUtils.template(tagsBaseTemplatesPath, renderUtils.getFileIcon(file));
			return fileDiffTemplate.render({
				file,
				fileHtmlId: renderUtils.getHtmlId(file),
				diffs,
				filePath: filePathTemplate.render({ fileDiffName: renderUtils.filenameDiff(file) }, {
					fileIcon: fileIconTemplate,
					fileTag: fileTagTemplate
				})
			});
		}
		generateEmptyDiff() {
			return {
				right: "",
				left: this.hoganUtils.render(genericTemplatesPath, "empty-diff", {
					contentClass: "d2h-code-side-line",
					CSSLineClass: renderUtils.CSSLineClass
				})
			};
		}
		generateFileHtml(file) {
			const matcher = Rematch.newMatcherFn(Rematch.newDistanceFn((e) => renderUtils.deconstructLine(e.content, file.isCombined).content));
			return file.blocks.map((block) => {
				const fileHtml = {
					left: this.makeHeaderHtml(block.header, file),
					right: this.makeHeaderHtml("")
				};
				this.applyLineGroupping(block).forEach(([contextLines, oldLines, newLines]) => {
					if (oldLines.length && newLines.length && !contextLines.length) this.applyRematchMatching(oldLines, newLines, matcher).map(([oldLines, newLines]) => {
						const { left, right } = this.processChangedLines(file.isCombined, oldLines, newLines);
						fileHtml.left += left;
						fileHtml.right += right;
					});
					else if (contextLines.length) contextLines.forEach((line) => {
						const { prefix, content } = renderUtils.deconstructLine(line.content, file.isCombined);
						const { left, right } = this.generateLineHtml({
							type: renderUtils.CSSLineClass.CONTEXT,
							prefix,
							content,
							number: line.oldNumber
						}, {
							type: renderUtils.CSSLineClass.CONTEXT,
							prefix,
							content,
							number: line.newNumber
						});
						fileHtml.left += left;
						fileHtml.right += right;
					});
					else if (oldLines.length || newLines.length) {
						const { left, right } = this.processChangedLines(file.isCombined, oldLines, newLines);
						fileHtml.left += left;
						fileHtml.right += right;
					} else console.error("Unknown state reached while processing groups of lines", contextLines, oldLines, newLines);
				});
				return fileHtml;
			}).reduce((accomulated, html) => {
				return {
					left: accomulated.left + html.left,
					right: accomulated.right + html.right
				};
			}, {
				left: "",
				right: ""
			});
		}
		applyLineGroupping(block) {
			const blockLinesGroups = [];
			let oldLines = [];
			let newLines = [];
			for (let i = 0; i < block.lines.length; i++) {
				const diffLine = block.lines[i];
				if (diffLine.type !== types_1.LineType.INSERT && newLines.length || diffLine.type === types_1.LineType.CONTEXT && oldLines.length > 0) {
					blockLinesGroups.push([
						[],
						oldLines,
						newLines
					]);
					oldLines = [];
					newLines = [];
				}
				if (diffLine.type === types_1.LineType.CONTEXT) blockLinesGroups.push([
					[diffLine],
					[],
					[]
				]);
				else if (diffLine.type === types_1.LineType.INSERT && oldLines.length === 0) blockLinesGroups.push([
					[],
					[],
					[diffLine]
				]);
				else if (diffLine.type === types_1.LineType.INSERT && oldLines.length > 0) newLines.push(diffLine);
				else if (diffLine.type === types_1.LineType.DELETE) oldLines.push(diffLine);
			}
			if (oldLines.length || newLines.length) {
				blockLinesGroups.push([
					[],
					oldLines,
					newLines
				]);
				oldLines = [];
				newLines = [];
			}
			return blockLinesGroups;
		}
		applyRematchMatching(oldLines, newLines, matcher) {
			const comparisons = oldLines.length * newLines.length;
			const maxLineSizeInBlock = (0, utils_1.max)(oldLines.concat(newLines).map((elem) => elem.content.length));
			return comparisons < this.config.matchingMaxComparisons && maxLineSizeInBlock < this.config.maxLineSizeInBlockForComparison && (this.config.matching === "lines" || this.config.matching === "words") ? matcher(oldLines, newLines) : [[oldLines, newLines]];
		}
		makeHeaderHtml(blockHeader, file) {
			return this.hoganUtils.render(genericTemplatesPath, "block-header", {
				CSSLineClass: renderUtils.CSSLineClass,
				blockHeader: (file === null || file === void 0 ? void 0 : file.isTooBig) ? blockHeader : renderUtils.escapeForHtml(blockHeader),
				lineClass: "d2h-code-side-linenumber",
				contentClass: "d2h-code-side-line"
			});
		}
		processChangedLines(isCombined, oldLines, newLines) {
			const fileHtml = {
				right: "",
				left: ""
			};
			const maxLinesNumber = Math.max(oldLines.length, newLines.length);
			for (let i = 0; i < maxLinesNumber; i++) {
				const oldLine = oldLines[i];
				const newLine = newLines[i];
				const diff = oldLine !== void 0 && newLine !== void 0 ? renderUtils.diffHighlight(oldLine.content, newLine.content, isCombined, this.config) : void 0;
				const preparedOldLine = oldLine !== void 0 && oldLine.oldNumber !== void 0 ? Object.assign(Object.assign({}, diff !== void 0 ? {
					prefix: diff.oldLine.prefix,
					content: diff.oldLine.content,
					type: renderUtils.CSSLineClass.DELETE_CHANGES
				} : Object.assign(Object.assign({}, renderUtils.deconstructLine(oldLine.content, isCombined)), { type: renderUtils.toCSSClass(oldLine.type) })), { number: oldLine.oldNumber }) : void 0;
				const preparedNewLine = newLine !== void 0 && newLine.newNumber !== void 0 ? Object.assign(Object.assign({}, diff !== void 0 ? {
					prefix: diff.newLine.prefix,
					content: diff.newLine.content,
					type: renderUtils.CSSLineClass.INSERT_CHANGES
				} : Object.assign(Object.assign({}, renderUtils.deconstructLine(newLine.content, isCombined)), { type: renderUtils.toCSSClass(newLine.type) })), { number: newLine.newNumber }) : void 0;
				const { left, right } = this.generateLineHtml(preparedOldLine, preparedNewLine);
				fileHtml.left += left;
				fileHtml.right += right;
			}
			return fileHtml;
		}
		generateLineHtml(oldLine, newLine) {
			return {
				left: this.generateSingleHtml(oldLine),
				right: this.generateSingleHtml(newLine)
			};
		}
		generateSingleHtml(line) {
			const lineClass = "d2h-code-side-linenumber";
			const contentClass = "d2h-code-side-line";
			return this.hoganUtils.render(genericTemplatesPath, "line", {
				type: (line === null || line === void 0 ? void 0 : line.type) || `${renderUtils.CSSLineClass.CONTEXT} d2h-emptyplaceholder`,
				lineClass: line !== void 0 ? lineClass : `${lineClass} d2h-code-side-emptyplaceholder`,
				contentClass: line !== void 0 ? contentClass : `${contentClass} d2h-code-side-emptyplaceholder`,
				prefix: (line === null || line === void 0 ? void 0 : line.prefix) === " " ? "&nbsp;" : line === null || line === void 0 ? void 0 : line.prefix,
				content: line === null || line === void 0 ? void 0 : line.content,
				lineNumber: line === null || line === void 0 ? void 0 : line.number
			});
		}
	};
	exports.default = SideBySideRenderer;
}));

// node_modules/@profoundlogic/hogan/lib/compiler.js
var require_compiler = /* @__PURE__ */ __commonJSMin(((exports) => {
	(function(Hogan) {
		var rIsWhitespace = /\S/, rQuot = /\"/g, rNewline = /\n/g, rCr = /\r/g, rSlash = /\\/g, rLineSep = /\u2028/, rParagraphSep = /\u2029/;
		Hogan.tags = {
			"#": 1,
			"^": 2,
			"<": 3,
			"$": 4,
			"/": 5,
			"!": 6,
			">": 7,
			"=": 8,
			"_v": 9,
			"{": 10,
			"&": 11,
			"_t": 12
		};
		Hogan.scan = function scan(text, delimiters) {
			var len = text.length, IN_TEXT = 0, IN_TAG_TYPE = 1, IN_TAG = 2, state = IN_TEXT, tagType = null, tag = null, buf = "", tokens = [], seenTag = false, i = 0, lineStart = 0, otag = "{{", ctag = "}}";
			function addBuf() {
				if (buf.length > 0) {
					tokens.push({
						tag: "_t",
						text: new String(buf)
					});
					buf = "";
				}
			}
			function lineIsWhitespace() {
				var isAllWhitespace = true;
				for (var j = lineStart; j < tokens.length; j++) {
					isAllWhitespace = Hogan.tags[tokens[j].tag] < Hogan.tags["_v"] || tokens[j].tag == "_t" && tokens[j].text.match(rIsWhitespace) === null;
					if (!isAllWhitespace) return false;
				}
				return isAllWhitespace;
			}
			function filterLine(haveSeenTag, noNewLine) {
				addBuf();
				if (haveSeenTag && lineIsWhitespace()) {
					for (var j = lineStart, next; j < tokens.length; j++) if (tokens[j].text) {
						if ((next = tokens[j + 1]) && next.tag == ">") next.indent = tokens[j].text.toString();
						tokens.splice(j, 1);
					}
				} else if (!noNewLine) tokens.push({ tag: "\n" });
				seenTag = false;
				lineStart = tokens.length;
			}
			function changeDelimiters(text, index) {
				var close = "=" + ctag, closeIndex = text.indexOf(close, index), delimiters = trim(text.substring(text.indexOf("=", index) + 1, closeIndex)).split(" ");
				otag = delimiters[0];
				ctag = delimiters[delimiters.length - 1];
				return closeIndex + close.length - 1;
			}
			if (delimiters) {
				delimiters = delimiters.split(" ");
				otag = delimiters[0];
				ctag = delimiters[1];
			}
			for (i = 0; i < len; i++) if (state == IN_TEXT) {
				if (tagChange(otag, text, i)) {
					--i;
					addBuf();
					state = IN_TAG_TYPE;
				} else if (text.charAt(i) == "\n") filterLine(seenTag);
				else buf += text.charAt(i);
			} else if (state == IN_TAG_TYPE) {
				i += otag.length - 1;
				tag = Hogan.tags[text.charAt(i + 1)];
				tagType = tag ? text.charAt(i + 1) : "_v";
				if (tagType == "=") {
					i = changeDelimiters(text, i);
					state = IN_TEXT;
				} else {
					if (tag) i++;
					state = IN_TAG;
				}
				seenTag = i;
			} else if (tagChange(ctag, text, i)) {
				tokens.push({
					tag: tagType,
					n: trim(buf),
					otag,
					ctag,
					i: tagType == "/" ? seenTag - otag.length : i + ctag.length
				});
				buf = "";
				i += ctag.length - 1;
				state = IN_TEXT;
				if (tagType == "{") {
					if (ctag == "}}") i++;
					else cleanTripleStache(tokens[tokens.length - 1]);
				}
			} else buf += text.charAt(i);
			filterLine(seenTag, true);
			return tokens;
		};
		function cleanTripleStache(token) {
			if (token.n.substr(token.n.length - 1) === "}") token.n = token.n.substring(0, token.n.length - 1);
		}
		function trim(s) {
			if (s.trim) return s.trim();
			return s.replace(/^\s*|\s*$/g, "");
		}
		function tagChange(tag, text, index) {
			if (text.charAt(index) != tag.charAt(0)) return false;
			for (var i = 1, l = tag.length; i < l; i++) if (text.charAt(index + i) != tag.charAt(i)) return false;
			return true;
		}
		var allowedInSuper = {
			"_t": true,
			"\n": true,
			"$": true,
			"/": true
		};
		function buildTree(tokens, kind, stack, customTags) {
			var instructions = [], opener = null, tail = null, token = null;
			tail = stack[stack.length - 1];
			while (tokens.length > 0) {
				token = tokens.shift();
				if (tail && tail.tag == "<" && !(token.tag in allowedInSuper)) throw new Error("Illegal content in < super tag.");
				if (Hogan.tags[token.tag] <= Hogan.tags["$"] || isOpener(token, customTags)) {
					stack.push(token);
					token.nodes = buildTree(tokens, token.tag, stack, customTags);
				} else if (token.tag == "/") {
					if (stack.length === 0) throw new Error("Closing tag without opener: /" + token.n);
					opener = stack.pop();
					if (token.n != opener.n && !isCloser(token.n, opener.n, customTags)) throw new Error("Nesting error: " + opener.n + " vs. " + token.n);
					opener.end = token.i;
					return instructions;
				} else if (token.tag == "\n") token.last = tokens.length == 0 || tokens[0].tag == "\n";
				instructions.push(token);
			}
			if (stack.length > 0) throw new Error("missing closing tag: " + stack.pop().n);
			return instructions;
		}
		function isOpener(token, tags) {
			for (var i = 0, l = tags.length; i < l; i++) if (tags[i].o == token.n) {
				token.tag = "#";
				return true;
			}
		}
		function isCloser(close, open, tags) {
			for (var i = 0, l = tags.length; i < l; i++) if (tags[i].c == close && tags[i].o == open) return true;
		}
		function stringifySubstitutions(obj) {
			var items = [];
			for (var key in obj) items.push("\"" + esc(key) + "\": function(c,p,t,i) {" + obj[key] + "}");
			return "{ " + items.join(",") + " }";
		}
		function stringifyPartials(codeObj) {
			var partials = [];
			for (var key in codeObj.partials) partials.push("\"" + esc(key) + "\":{name:\"" + esc(codeObj.partials[key].name) + "\", " + stringifyPartials(codeObj.partials[key]) + "}");
			return "partials: {" + partials.join(",") + "}, subs: " + stringifySubstitutions(codeObj.subs);
		}
		Hogan.stringify = function(codeObj, text, options) {
			return "{code: function (c,p,i) { " + Hogan.wrapMain(codeObj.code) + " }," + stringifyPartials(codeObj) + "}";
		};
		var serialNo = 0;
		Hogan.generate = function(tree, text, options) {
			serialNo = 0;
			var context = {
				code: "",
				subs: {},
				partials: {}
			};
			Hogan.walk(tree, context);
			if (options.asString) return this.stringify(context, text, options);
			return this.makeTemplate(context, text, options);
		};
		Hogan.wrapMain = function(code) {
			return "var t=this;t.b(i=i||\"\");" + code + "return t.fl();";
		};
		Hogan.template = Hogan.Template;
		Hogan.makeTemplate = function(codeObj, text, options) {
			var template = this.makePartials(codeObj);
			template.code = new Function("c", "p", "i", this.wrapMain(codeObj.code));
			return new this.template(template, text, this, options);
		};
		Hogan.makePartials = function(codeObj) {
			var key, template = {
				subs: {},
				partials: codeObj.partials,
				name: codeObj.name
			};
			for (key in template.partials) template.partials[key] = this.makePartials(template.partials[key]);
			for (key in codeObj.subs) template.subs[key] = new Function("c", "p", "t", "i", codeObj.subs[key]);
			return template;
		};
		function esc(s) {
			return s.replace(rSlash, "\\\\").replace(rQuot, "\\\"").replace(rNewline, "\\n").replace(rCr, "\\r").replace(rLineSep, "\\u2028").replace(rParagraphSep, "\\u2029");
		}
		function chooseMethod(s) {
			return ~s.indexOf(".") ? "d" : "f";
		}
		function createPartial(node, context) {
			var sym = "<" + (context.prefix || "") + node.n + serialNo++;
			context.partials[sym] = {
				name: node.n,
				partials: {}
			};
			context.code += "t.b(t.rp(\"" + esc(sym) + "\",c,p,\"" + (node.indent || "") + "\"));";
			return sym;
		}
		Hogan.codegen = {
			"#": function(node, context) {
				context.code += "if(t.s(t." + chooseMethod(node.n) + "(\"" + esc(node.n) + "\",c,p,1),c,p,0," + node.i + "," + node.end + ",\"" + node.otag + " " + node.ctag + "\")){t.rs(c,p,function(c,p,t){";
				Hogan.walk(node.nodes, context);
				context.code += "});c.pop();}";
			},
			"^": function(node, context) {
				context.code += "if(!t.s(t." + chooseMethod(node.n) + "(\"" + esc(node.n) + "\",c,p,1),c,p,1,0,0,\"\")){";
				Hogan.walk(node.nodes, context);
				context.code += "};";
			},
			">": createPartial,
			"<": function(node, context) {
				var ctx = {
					partials: {},
					code: "",
					subs: {},
					inPartial: true
				};
				Hogan.walk(node.nodes, ctx);
				var template = context.partials[createPartial(node, context)];
				template.subs = ctx.subs;
				template.partials = ctx.partials;
			},
			"$": function(node, context) {
				var ctx = {
					subs: {},
					code: "",
					partials: context.partials,
					prefix: node.n
				};
				Hogan.walk(node.nodes, ctx);
				context.subs[node.n] = ctx.code;
				if (!context.inPartial) context.code += "t.sub(\"" + esc(node.n) + "\",c,p,i);";
			},
			"\n": function(node, context) {
				context.code += write("\"\\n\"" + (node.last ? "" : " + i"));
			},
			"_v": function(node, context) {
				context.code += "t.b(t.v(t." + chooseMethod(node.n) + "(\"" + esc(node.n) + "\",c,p,0)));";
			},
			"_t": function(node, context) {
				context.code += write("\"" + esc(node.text) + "\"");
			},
			"{": tripleStache,
			"&": tripleStache
		};
		function tripleStache(node, context) {
			context.code += "t.b(t.t(t." + chooseMethod(node.n) + "(\"" + esc(node.n) + "\",c,p,0)));";
		}
		function write(s) {
			return "t.b(" + s + ");";
		}
		Hogan.walk = function(nodelist, context) {
			var func;
			for (var i = 0, l = nodelist.length; i < l; i++) {
				func = Hogan.codegen[nodelist[i].tag];
				func && func(nodelist[i], context);
			}
			return context;
		};
		Hogan.parse = function(tokens, text, options) {
			options = options || {};
			return buildTree(tokens, "", [], options.sectionTags || []);
		};
		Hogan.cache = {};
		Hogan.cacheKey = function(text, options) {
			return [
				text,
				!!options.asString,
				!!options.disableLambda,
				options.delimiters,
				!!options.modelGet
			].join("||");
		};
		Hogan.compile = function(text, options) {
			options = options || {};
			var key = Hogan.cacheKey(text, options);
			var template = this.cache[key];
			if (template) {
				var partials = template.partials;
				for (var name in partials) delete partials[name].instance;
				return template;
			}
			template = this.generate(this.parse(this.scan(text, options.delimiters), text, options), text, options);
			return this.cache[key] = template;
		};
	})(typeof exports !== "undefined" ? exports : Hogan);
}));

// node_modules/@profoundlogic/hogan/lib/template.js
var require_template = /* @__PURE__ */ __commonJSMin(((exports) => {
	(function(Hogan) {
		Hogan.Template = function(codeObj, text, compiler, options) {
			codeObj = codeObj || {};
			this.r = codeObj.code || this.r;
			this.c = compiler;
			this.options = options || {};
			this.text = text || "";
			this.partials = codeObj.partials || {};
			this.subs = codeObj.subs || {};
			this.buf = "";
		};
		Hogan.Template.prototype = {
			r: function(context, partials, indent) {
				return "";
			},
			v: hoganEscape,
			t: coerceToString,
			render: function render(context, partials, indent) {
				return this.ri([context], partials || {}, indent);
			},
			ri: function(context, partials, indent) {
				return this.r(context, partials, indent);
			},
			ep: function(symbol, partials) {
				var partial = this.partials[symbol];
				var template = partials[partial.name];
				if (partial.instance && partial.base == template) return partial.instance;
				if (typeof template == "string") {
					if (!this.c) throw new Error("No compiler available.");
					template = this.c.compile(template, this.options);
				}
				if (!template) return null;
				this.partials[symbol].base = template;
				if (partial.subs) {
					if (!partials.stackText) partials.stackText = {};
					for (key in partial.subs) if (!partials.stackText[key]) partials.stackText[key] = this.activeSub !== void 0 && partials.stackText[this.activeSub] ? partials.stackText[this.activeSub] : this.text;
					template = createSpecializedPartial(template, partial.subs, partial.partials, this.stackSubs, this.stackPartials, partials.stackText);
				}
				this.partials[symbol].instance = template;
				return template;
			},
			rp: function(symbol, context, partials, indent) {
				var partial = this.ep(symbol, partials);
				if (!partial) return "";
				return partial.ri(context, partials, indent);
			},
			rs: function(context, partials, section) {
				var tail = context[context.length - 1];
				if (!isArray(tail)) {
					section(context, partials, this);
					return;
				}
				for (var i = 0; i < tail.length; i++) {
					context.push(tail[i]);
					section(context, partials, this);
					context.pop();
				}
			},
			s: function(val, ctx, partials, inverted, start, end, tags) {
				var pass;
				if (isArray(val) && val.length === 0) return false;
				if (typeof val == "function") val = this.ms(val, ctx, partials, inverted, start, end, tags);
				pass = !!val;
				if (!inverted && pass && ctx) ctx.push(typeof val == "object" ? val : ctx[ctx.length - 1]);
				return pass;
			},
			d: function(key, ctx, partials, returnFound) {
				var found, names = key.split("."), val = this.f(names[0], ctx, partials, returnFound), doModelGet = this.options.modelGet, cx = null;
				if (key === "." && isArray(ctx[ctx.length - 2])) val = ctx[ctx.length - 1];
				else for (var i = 1; i < names.length; i++) {
					found = findInScope(names[i], val, doModelGet);
					if (found !== void 0) {
						cx = val;
						val = found;
					} else val = "";
				}
				if (returnFound && !val) return false;
				if (!returnFound && typeof val == "function") {
					ctx.push(cx);
					val = this.mv(val, ctx, partials);
					ctx.pop();
				}
				return val;
			},
			f: function(key, ctx, partials, returnFound) {
				var val = false, v = null, found = false, doModelGet = this.options.modelGet;
				for (var i = ctx.length - 1; i >= 0; i--) {
					v = ctx[i];
					val = findInScope(key, v, doModelGet);
					if (val !== void 0) {
						found = true;
						break;
					}
				}
				if (!found) return returnFound ? false : "";
				if (!returnFound && typeof val == "function") val = this.mv(val, ctx, partials);
				return val;
			},
			ls: function(func, cx, ctx, partials, text, tags) {
				var oldTags = this.options.delimiters;
				this.options.delimiters = tags;
				this.b(this.ct(coerceToString(func.call(cx, text, ctx)), cx, partials));
				this.options.delimiters = oldTags;
				return false;
			},
			ct: function(text, cx, partials) {
				if (this.options.disableLambda) throw new Error("Lambda features disabled.");
				return this.c.compile(text, this.options).render(cx, partials);
			},
			b: function(s) {
				this.buf += s;
			},
			fl: function() {
				var r = this.buf;
				this.buf = "";
				return r;
			},
			ms: function(func, ctx, partials, inverted, start, end, tags) {
				var textSource, cx = ctx[ctx.length - 1], result = func.call(cx);
				if (typeof result == "function") {
					if (inverted) return true;
					else {
						textSource = this.activeSub && this.subsText && this.subsText[this.activeSub] ? this.subsText[this.activeSub] : this.text;
						return this.ls(result, cx, ctx, partials, textSource.substring(start, end), tags);
					}
				}
				return result;
			},
			mv: function(func, ctx, partials) {
				var cx = ctx[ctx.length - 1];
				var result = func.call(cx);
				if (typeof result == "function") return this.ct(coerceToString(result.call(cx)), cx, partials);
				return result;
			},
			sub: function(name, context, partials, indent) {
				var f = this.subs[name];
				if (f) {
					this.activeSub = name;
					f(context, partials, this, indent);
					this.activeSub = false;
				}
			}
		};
		function findInScope(key, scope, doModelGet) {
			var val;
			if (scope && typeof scope == "object") {
				if (scope[key] !== void 0) val = scope[key];
				else if (doModelGet && scope.get && typeof scope.get == "function") val = scope.get(key);
			}
			return val;
		}
		function createSpecializedPartial(instance, subs, partials, stackSubs, stackPartials, stackText) {
			function PartialTemplate() {}
			PartialTemplate.prototype = instance;
			function Substitutions() {}
			Substitutions.prototype = instance.subs;
			var key;
			var partial = new PartialTemplate();
			partial.subs = new Substitutions();
			partial.subsText = {};
			partial.buf = "";
			stackSubs = stackSubs || {};
			partial.stackSubs = stackSubs;
			partial.subsText = stackText;
			for (key in subs) if (!stackSubs[key]) stackSubs[key] = subs[key];
			for (key in stackSubs) partial.subs[key] = stackSubs[key];
			stackPartials = stackPartials || {};
			partial.stackPartials = stackPartials;
			for (key in partials) if (!stackPartials[key]) stackPartials[key] = partials[key];
			for (key in stackPartials) partial.partials[key] = stackPartials[key];
			return partial;
		}
		var rAmp = /&/g, rLt = /</g, rGt = />/g, rApos = /\'/g, rQuot = /\"/g, hChars = /[&<>\"\']/;
		function coerceToString(val) {
			return String(val === null || val === void 0 ? "" : val);
		}
		function hoganEscape(str) {
			str = coerceToString(str);
			return hChars.test(str) ? str.replace(rAmp, "&amp;").replace(rLt, "&lt;").replace(rGt, "&gt;").replace(rApos, "&#39;").replace(rQuot, "&quot;") : str;
		}
		var isArray = Array.isArray || function(a) {
			return Object.prototype.toString.call(a) === "[object Array]";
		};
	})(typeof exports !== "undefined" ? exports : {});
}));

// node_modules/@profoundlogic/hogan/lib/hogan.js
var require_hogan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Hogan = require_compiler();
	Hogan.Template = require_template().Template;
	Hogan.template = Hogan.Template;
	module.exports = Hogan;
}));

// node_modules/diff2html/lib/diff2html-templates.js
var require_diff2html_templates = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultTemplates = void 0;
	const Hogan = __importStar(require_hogan());
	exports.defaultTemplates = {};
	exports.defaultTemplates["file-summary-line"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<li class=\"d2h-file-list-line\">");
			t.b("\n" + i);
			t.b("    <span class=\"d2h-file-name-wrapper\">");
			t.b("\n" + i);
			t.b(t.rp("<fileIcon0", c, p, "      "));
			t.b("      <a href=\"#");
			t.b(t.v(t.f("fileHtmlId", c, p, 0)));
			t.b("\" class=\"d2h-file-name\">");
			t.b(t.v(t.f("fileName", c, p, 0)));
			t.b("</a>");
			t.b("\n" + i);
			t.b("      <span class=\"d2h-file-stats\">");
			t.b("\n" + i);
			t.b("          <span class=\"d2h-lines-added\">");
			t.b(t.v(t.f("addedLines", c, p, 0)));
			t.b("</span>");
			t.b("\n" + i);
			t.b("          <span class=\"d2h-lines-deleted\">");
			t.b(t.v(t.f("deletedLines", c, p, 0)));
			t.b("</span>");
			t.b("\n" + i);
			t.b("      </span>");
			t.b("\n" + i);
			t.b("    </span>");
			t.b("\n" + i);
			t.b("</li>");
			return t.fl();
		},
		partials: { "<fileIcon0": {
			name: "fileIcon",
			partials: {},
			subs: {}
		} },
		subs: {}
	});
	exports.defaultTemplates["file-summary-wrapper"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<div class=\"d2h-file-list-wrapper ");
			t.b(t.v(t.f("colorScheme", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("    <div class=\"d2h-file-list-header\">");
			t.b("\n" + i);
			t.b("        <span class=\"d2h-file-list-title\">Files changed (");
			t.b(t.v(t.f("filesNumber", c, p, 0)));
			t.b(")</span>");
			t.b("\n" + i);
			t.b("        <a class=\"d2h-file-switch d2h-hide\">hide</a>");
			t.b("\n" + i);
			t.b("        <a class=\"d2h-file-switch d2h-show\">show</a>");
			t.b("\n" + i);
			t.b("    </div>");
			t.b("\n" + i);
			t.b("    <ol class=\"d2h-file-list\">");
			t.b("\n" + i);
			t.b("    ");
			t.b(t.t(t.f("files", c, p, 0)));
			t.b("\n" + i);
			t.b("    </ol>");
			t.b("\n" + i);
			t.b("</div>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["generic-block-header"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<tr>");
			t.b("\n" + i);
			t.b("    <td class=\"");
			t.b(t.v(t.f("lineClass", c, p, 0)));
			t.b(" ");
			t.b(t.v(t.d("CSSLineClass.INFO", c, p, 0)));
			t.b("\"></td>");
			t.b("\n" + i);
			t.b("    <td class=\"");
			t.b(t.v(t.d("CSSLineClass.INFO", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("        <div class=\"");
			t.b(t.v(t.f("contentClass", c, p, 0)));
			t.b("\">");
			if (t.s(t.f("blockHeader", c, p, 1), c, p, 0, 156, 173, "{{ }}")) {
				t.rs(c, p, function(c, p, t) {
					t.b(t.t(t.f("blockHeader", c, p, 0)));
				});
				c.pop();
			}
			if (!t.s(t.f("blockHeader", c, p, 1), c, p, 1, 0, 0, "")) t.b("&nbsp;");
			t.b("</div>");
			t.b("\n" + i);
			t.b("    </td>");
			t.b("\n" + i);
			t.b("</tr>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["generic-empty-diff"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<tr>");
			t.b("\n" + i);
			t.b("    <td class=\"");
			t.b(t.v(t.d("CSSLineClass.INFO", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("        <div class=\"");
			t.b(t.v(t.f("contentClass", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("            File without changes");
			t.b("\n" + i);
			t.b("        </div>");
			t.b("\n" + i);
			t.b("    </td>");
			t.b("\n" + i);
			t.b("</tr>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["generic-file-path"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<span class=\"d2h-file-name-wrapper\">");
			t.b("\n" + i);
			t.b(t.rp("<fileIcon0", c, p, "    "));
			t.b("    <span class=\"d2h-file-name\">");
			t.b(t.v(t.f("fileDiffName", c, p, 0)));
			t.b("</span>");
			t.b("\n" + i);
			t.b(t.rp("<fileTag1", c, p, "    "));
			t.b("</span>");
			t.b("\n" + i);
			t.b("<label class=\"d2h-file-collapse\">");
			t.b("\n" + i);
			t.b("    <input class=\"d2h-file-collapse-input\" type=\"checkbox\" name=\"viewed\" value=\"viewed\">");
			t.b("\n" + i);
			t.b("    Viewed");
			t.b("\n" + i);
			t.b("</label>");
			return t.fl();
		},
		partials: {
			"<fileIcon0": {
				name: "fileIcon",
				partials: {},
				subs: {}
			},
			"<fileTag1": {
				name: "fileTag",
				partials: {},
				subs: {}
			}
		},
		subs: {}
	});
	exports.defaultTemplates["generic-line"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<tr>");
			t.b("\n" + i);
			t.b("    <td class=\"");
			t.b(t.v(t.f("lineClass", c, p, 0)));
			t.b(" ");
			t.b(t.v(t.f("type", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("      ");
			t.b(t.t(t.f("lineNumber", c, p, 0)));
			t.b("\n" + i);
			t.b("    </td>");
			t.b("\n" + i);
			t.b("    <td class=\"");
			t.b(t.v(t.f("type", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("        <div class=\"");
			t.b(t.v(t.f("contentClass", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			if (t.s(t.f("prefix", c, p, 1), c, p, 0, 162, 238, "{{ }}")) {
				t.rs(c, p, function(c, p, t) {
					t.b("            <span class=\"d2h-code-line-prefix\">");
					t.b(t.t(t.f("prefix", c, p, 0)));
					t.b("</span>");
					t.b("\n" + i);
				});
				c.pop();
			}
			if (!t.s(t.f("prefix", c, p, 1), c, p, 1, 0, 0, "")) {
				t.b("            <span class=\"d2h-code-line-prefix\">&nbsp;</span>");
				t.b("\n" + i);
			}
			if (t.s(t.f("content", c, p, 1), c, p, 0, 371, 445, "{{ }}")) {
				t.rs(c, p, function(c, p, t) {
					t.b("            <span class=\"d2h-code-line-ctn\">");
					t.b(t.t(t.f("content", c, p, 0)));
					t.b("</span>");
					t.b("\n" + i);
				});
				c.pop();
			}
			if (!t.s(t.f("content", c, p, 1), c, p, 1, 0, 0, "")) {
				t.b("            <span class=\"d2h-code-line-ctn\"><br></span>");
				t.b("\n" + i);
			}
			t.b("        </div>");
			t.b("\n" + i);
			t.b("    </td>");
			t.b("\n" + i);
			t.b("</tr>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["generic-wrapper"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<div class=\"d2h-wrapper ");
			t.b(t.v(t.f("colorScheme", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("    ");
			t.b(t.t(t.f("content", c, p, 0)));
			t.b("\n" + i);
			t.b("</div>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["icon-file-added"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<svg aria-hidden=\"true\" class=\"d2h-icon d2h-added\" height=\"16\" title=\"added\" version=\"1.1\" viewBox=\"0 0 14 16\"");
			t.b("\n" + i);
			t.b("     width=\"14\">");
			t.b("\n" + i);
			t.b("    <path d=\"M13 1H1C0.45 1 0 1.45 0 2v12c0 0.55 0.45 1 1 1h12c0.55 0 1-0.45 1-1V2c0-0.55-0.45-1-1-1z m0 13H1V2h12v12zM6 9H3V7h3V4h2v3h3v2H8v3H6V9z\"></path>");
			t.b("\n" + i);
			t.b("</svg>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["icon-file-changed"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<svg aria-hidden=\"true\" class=\"d2h-icon d2h-changed\" height=\"16\" title=\"modified\" version=\"1.1\"");
			t.b("\n" + i);
			t.b("     viewBox=\"0 0 14 16\" width=\"14\">");
			t.b("\n" + i);
			t.b("    <path d=\"M13 1H1C0.45 1 0 1.45 0 2v12c0 0.55 0.45 1 1 1h12c0.55 0 1-0.45 1-1V2c0-0.55-0.45-1-1-1z m0 13H1V2h12v12zM4 8c0-1.66 1.34-3 3-3s3 1.34 3 3-1.34 3-3 3-3-1.34-3-3z\"></path>");
			t.b("\n" + i);
			t.b("</svg>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["icon-file-deleted"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<svg aria-hidden=\"true\" class=\"d2h-icon d2h-deleted\" height=\"16\" title=\"removed\" version=\"1.1\"");
			t.b("\n" + i);
			t.b("     viewBox=\"0 0 14 16\" width=\"14\">");
			t.b("\n" + i);
			t.b("    <path d=\"M13 1H1C0.45 1 0 1.45 0 2v12c0 0.55 0.45 1 1 1h12c0.55 0 1-0.45 1-1V2c0-0.55-0.45-1-1-1z m0 13H1V2h12v12zM11 9H3V7h8v2z\"></path>");
			t.b("\n" + i);
			t.b("</svg>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["icon-file-renamed"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<svg aria-hidden=\"true\" class=\"d2h-icon d2h-moved\" height=\"16\" title=\"renamed\" version=\"1.1\"");
			t.b("\n" + i);
			t.b("     viewBox=\"0 0 14 16\" width=\"14\">");
			t.b("\n" + i);
			t.b("    <path d=\"M6 9H3V7h3V4l5 4-5 4V9z m8-7v12c0 0.55-0.45 1-1 1H1c-0.55 0-1-0.45-1-1V2c0-0.55 0.45-1 1-1h12c0.55 0 1 0.45 1 1z m-1 0H1v12h12V2z\"></path>");
			t.b("\n" + i);
			t.b("</svg>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["icon-file"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<svg aria-hidden=\"true\" class=\"d2h-icon\" height=\"16\" version=\"1.1\" viewBox=\"0 0 12 16\" width=\"12\">");
			t.b("\n" + i);
			t.b("    <path d=\"M6 5H2v-1h4v1zM2 8h7v-1H2v1z m0 2h7v-1H2v1z m0 2h7v-1H2v1z m10-7.5v9.5c0 0.55-0.45 1-1 1H1c-0.55 0-1-0.45-1-1V2c0-0.55 0.45-1 1-1h7.5l3.5 3.5z m-1 0.5L8 2H1v12h10V5z\"></path>");
			t.b("\n" + i);
			t.b("</svg>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["line-by-line-file-diff"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<div id=\"");
			t.b(t.v(t.f("fileHtmlId", c, p, 0)));
			t.b("\" class=\"d2h-file-wrapper\" data-lang=\"");
			t.b(t.v(t.d("file.language", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("    <div class=\"d2h-file-header\">");
			t.b("\n" + i);
			t.b("    ");
			t.b(t.t(t.f("filePath", c, p, 0)));
			t.b("\n" + i);
			t.b("    </div>");
			t.b("\n" + i);
			t.b("    <div class=\"d2h-file-diff\">");
			t.b("\n" + i);
			t.b("        <div class=\"d2h-code-wrapper\">");
			t.b("\n" + i);
			t.b("            <table class=\"d2h-diff-table\">");
			t.b("\n" + i);
			t.b("                <tbody class=\"d2h-diff-tbody\">");
			t.b("\n" + i);
			t.b("                ");
			t.b(t.t(t.f("diffs", c, p, 0)));
			t.b("\n" + i);
			t.b("                </tbody>");
			t.b("\n" + i);
			t.b("            </table>");
			t.b("\n" + i);
			t.b("        </div>");
			t.b("\n" + i);
			t.b("    </div>");
			t.b("\n" + i);
			t.b("</div>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["line-by-line-numbers"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<div class=\"line-num1\">");
			t.b(t.v(t.f("oldNumber", c, p, 0)));
			t.b("</div>");
			t.b("\n" + i);
			t.b("<div class=\"line-num2\">");
			t.b(t.v(t.f("newNumber", c, p, 0)));
			t.b("</div>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["side-by-side-file-diff"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<div id=\"");
			t.b(t.v(t.f("fileHtmlId", c, p, 0)));
			t.b("\" class=\"d2h-file-wrapper\" data-lang=\"");
			t.b(t.v(t.d("file.language", c, p, 0)));
			t.b("\">");
			t.b("\n" + i);
			t.b("    <div class=\"d2h-file-header\">");
			t.b("\n" + i);
			t.b("      ");
			t.b(t.t(t.f("filePath", c, p, 0)));
			t.b("\n" + i);
			t.b("    </div>");
			t.b("\n" + i);
			t.b("    <div class=\"d2h-files-diff\">");
			t.b("\n" + i);
			t.b("        <div class=\"d2h-file-side-diff\">");
			t.b("\n" + i);
			t.b("            <div class=\"d2h-code-wrapper\">");
			t.b("\n" + i);
			t.b("                <table class=\"d2h-diff-table\">");
			t.b("\n" + i);
			t.b("                    <tbody class=\"d2h-diff-tbody\">");
			t.b("\n" + i);
			t.b("                    ");
			t.b(t.t(t.d("diffs.left", c, p, 0)));
			t.b("\n" + i);
			t.b("                    </tbody>");
			t.b("\n" + i);
			t.b("                </table>");
			t.b("\n" + i);
			t.b("            </div>");
			t.b("\n" + i);
			t.b("        </div>");
			t.b("\n" + i);
			t.b("        <div class=\"d2h-file-side-diff\">");
			t.b("\n" + i);
			t.b("            <div class=\"d2h-code-wrapper\">");
			t.b("\n" + i);
			t.b("                <table class=\"d2h-diff-table\">");
			t.b("\n" + i);
			t.b("                    <tbody class=\"d2h-diff-tbody\">");
			t.b("\n" + i);
			t.b("                    ");
			t.b(t.t(t.d("diffs.right", c, p, 0)));
			t.b("\n" + i);
			t.b("                    </tbody>");
			t.b("\n" + i);
			t.b("                </table>");
			t.b("\n" + i);
			t.b("            </div>");
			t.b("\n" + i);
			t.b("        </div>");
			t.b("\n" + i);
			t.b("    </div>");
			t.b("\n" + i);
			t.b("</div>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["tag-file-added"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<span class=\"d2h-tag d2h-added d2h-added-tag\">ADDED</span>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["tag-file-changed"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<span class=\"d2h-tag d2h-changed d2h-changed-tag\">CHANGED</span>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["tag-file-deleted"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<span class=\"d2h-tag d2h-deleted d2h-deleted-tag\">DELETED</span>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
	exports.defaultTemplates["tag-file-renamed"] = new Hogan.Template({
		code: function(c, p, i) {
			var t = this;
			t.b(i = i || "");
			t.b("<span class=\"d2h-tag d2h-moved d2h-moved-tag\">RENAMED</span>");
			return t.fl();
		},
		partials: {},
		subs: {}
	});
}));

// node_modules/diff2html/lib/hoganjs-utils.js
var require_hoganjs_utils = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	const Hogan = __importStar(require_hogan());
	const diff2html_templates_1 = require_diff2html_templates();
	var HoganJsUtils = class {
		constructor({ compiledTemplates = {}, rawTemplates = {} }) {
			const compiledRawTemplates = Object.entries(rawTemplates).reduce((previousTemplates, [name, templateString]) => {
				const compiledTemplate = Hogan.compile(templateString, { asString: false });
				return Object.assign(Object.assign({}, previousTemplates), { [name]: compiledTemplate });
			}, {});
			this.preCompiledTemplates = Object.assign(Object.assign(Object.assign({}, diff2html_templates_1.defaultTemplates), compiledTemplates), compiledRawTemplates);
		}
		static compile(templateString) {
			return Hogan.compile(templateString, { asString: false });
		}
		render(namespace, view, params, partials, indent) {
			const templateKey = this.templateKey(namespace, view);
			try {
				return this.preCompiledTemplates[templateKey].render(params, partials, indent);
			} catch (_e) {
				throw new Error(`Could not find template to render '${templateKey}'`);
			}
		}
		template(namespace, view) {
			return this.preCompiledTemplates[this.templateKey(namespace, view)];
		}
		templateKey(namespace, view) {
			return `${namespace}-${view}`;
		}
	};
	exports.default = HoganJsUtils;
}));

// node_modules/diff2html/lib/diff2html.js
var require_diff2html = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultDiff2HtmlConfig = void 0;
	exports.parse = parse;
	exports.html = html;
	const DiffParser = __importStar(require_diff_parser());
	const file_list_renderer_1 = require_file_list_renderer();
	const line_by_line_renderer_1 = __importStar(require_line_by_line_renderer());
	const side_by_side_renderer_1 = __importStar(require_side_by_side_renderer());
	const types_1 = require_types();
	const hoganjs_utils_1 = __importDefault(require_hoganjs_utils());
	exports.defaultDiff2HtmlConfig = Object.assign(Object.assign(Object.assign({}, line_by_line_renderer_1.defaultLineByLineRendererConfig), side_by_side_renderer_1.defaultSideBySideRendererConfig), {
		outputFormat: types_1.OutputFormatType.LINE_BY_LINE,
		drawFileList: true
	});
	function parse(diffInput, configuration = {}) {
		return DiffParser.parse(diffInput, Object.assign(Object.assign({}, exports.defaultDiff2HtmlConfig), configuration));
	}
	function html(diffInput, configuration = {}) {
		const config = Object.assign(Object.assign({}, exports.defaultDiff2HtmlConfig), configuration);
		const diffJson = typeof diffInput === "string" ? DiffParser.parse(diffInput, config) : diffInput;
		const hoganUtils = new hoganjs_utils_1.default(config);
		const { colorScheme } = config;
		const fileListRendererConfig = { colorScheme };
		return (config.drawFileList ? new file_list_renderer_1.FileListRenderer(hoganUtils, fileListRendererConfig).render(diffJson) : "") + (config.outputFormat === "side-by-side" ? new side_by_side_renderer_1.default(hoganUtils, config).render(diffJson) : new line_by_line_renderer_1.default(hoganUtils, config).render(diffJson));
	}
}));

// core/report/page/diff-table.ts
var import_diff2html = require_diff2html();
/** A text with more changed lines than this is shown up to here; word marks are only looked for in smaller ones. */
const MAX_LINES = 1500;
const MAX_WORD_LINES = 400;
/** Lines that differ as a table with line numbers, changed words marked. Texts are visible already; diff2html escapes them. */
function diffTable(hunks) {
	const total = hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
	const file = fileOf(cutHunks(hunks));
	const page = (0, import_diff2html.html)([file], {
		drawFileList: false,
		outputFormat: "line-by-line",
		matching: total <= MAX_WORD_LINES ? "words" : "none",
		diffStyle: "word"
	});
	const more = total > MAX_LINES ? html`<p class="more">… and ${total - MAX_LINES} more lines</p>` : null;
	return html`${markup(tableOf(page))}${more}`;
}
/** Only the table of diff2html's page: its header and check box say nothing here. Agent text holds no unescaped `<`. */
function tableOf(page) {
	const start = page.indexOf("<table");
	const end = page.lastIndexOf("</table>");
	if (start === -1 || end === -1) return "";
	return page.slice(start, end + 8).replaceAll(/>\s*\n\s*</g, "><");
}
function cutHunks(hunks) {
	const shown = [];
	let left = MAX_LINES;
	for (const hunk of hunks) {
		if (left <= 0) break;
		shown.push({
			...hunk,
			lines: hunk.lines.slice(0, left)
		});
		left -= hunk.lines.length;
	}
	return shown;
}
function fileOf(hunks) {
	return {
		oldName: "field",
		newName: "field",
		addedLines: 0,
		deletedLines: 0,
		isCombined: false,
		isGitDiff: true,
		language: "",
		blocks: hunks.map((hunk) => ({
			oldStartLine: hunk.oldStart,
			newStartLine: hunk.newStart,
			header: `Line ${Math.max(1, hunk.newStart)}`,
			lines: linesOf(hunk)
		}))
	};
}
function linesOf(hunk) {
	let oldNumber = hunk.oldStart;
	let newNumber = hunk.newStart;
	const lines = [];
	for (const { mark, text } of hunk.lines) {
		const content = `${mark}${text.replaceAll("\n", " ")}`;
		if (mark === "+") lines.push({
			type: "insert",
			oldNumber: void 0,
			newNumber: newNumber++,
			content
		});
		else if (mark === "-") lines.push({
			type: "delete",
			oldNumber: oldNumber++,
			newNumber: void 0,
			content
		});
		else lines.push({
			type: "context",
			oldNumber: oldNumber++,
			newNumber: newNumber++,
			content
		});
	}
	return lines;
}

// core/report/page/item-id.ts
/**
* The id of an item in the page, which is also its deep link: readable (`item-topic-parking`), made of letters, digits and
* hyphens only, with a few digits of a hash where that alone would not be the key's own.
*/
function itemId(key, agent) {
	const whole = agent == null ? key : `${agent}:${key}`;
	const slug = whole.replaceAll(/[^A-Za-z0-9_]+/g, "-").slice(0, 80);
	return /^[A-Za-z0-9_]+(?::[A-Za-z0-9_]+)*$/.test(whole) && whole.length <= 80 ? `item-${slug}` : `item-${slug}-${createHash("sha256").update(whole).digest("hex").slice(0, 8)}`;
}

// core/report/page/item.ts
const MAX_PLAIN = 6e4;
const SIGNS = {
	added: "+",
	removed: "−",
	edited: "↻",
	renamed: "→"
};
/** One changed resource as a collapsed card: what it is, what changed in words, and the diffs of its fields. */
function item(change, agent) {
	const id = itemId(change.key, agent);
	const name = hasOwnName(change) ? change.name : capital(kindLabel(change.kind));
	const path = change.after?.path ?? change.before?.path ?? "";
	return html`<details class="item" id="${id}" data-change="${change.change}" data-text="${searchText(change)}">
    <summary>
      <span class="dot ${change.change}" aria-hidden="true">${SIGNS[change.change]}</span
      ><span class="what"
        ><span class="name">${name}</span><span class="change ${change.change}">${change.change}</span></span
      ><span class="words">${describeChange(change)}</span>
    </summary>
    <div class="body">
      <div class="origin"><code>${path}</code><a class="permalink" href="#${id}">Link to this item</a></div>
      ${fieldBlocks(change).map((block) => field(block, change))}
    </div>
  </details> `;
}
function field(block, change) {
	return html`<section class="field">
    <h4>${block.label}</h4>
    ${fieldBody(block, change)}
  </section>`;
}
function fieldBody(block, change) {
	if (block.show === "values") {
		const arrow = block.before != null && block.after != null;
		return html`<p class="values">
      ${value(block.before, "old")}${arrow ? html`<span class="arrow" aria-label="becomes">→</span>` : null}${value(block.after, "new")}
    </p>`;
	}
	if (change.change === "added" || change.change === "removed" || block.before == null || block.after == null) {
		const text = block.after ?? block.before ?? "";
		const shown = text.slice(0, MAX_PLAIN);
		const more = text.length > MAX_PLAIN ? html`<p class="more">… and ${text.length - MAX_PLAIN} more characters</p>` : null;
		return html`<pre class="plain ${block.text} ${block.after == null ? "old" : "new"}">${shown}</pre>
      ${more}`;
	}
	return html`<div class="diff ${block.text}">${diffTable(block.hunks)}</div>`;
}
function value(text, side) {
	if (text == null) return null;
	return text === "" ? html`<span class="value ${side} empty">empty</span>` : html`<span class="value ${side}">${text}</span>`;
}
/** What the filter box looks through: the name, the kind and the words, not the texts (the browser's own search has those). */
function searchText(change) {
	return `${change.name} ${kindLabel(change.kind)} ${change.before?.name ?? ""} ${describeChange(change)}`.toLowerCase().slice(0, 1e3);
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// core/report/page/tests-panel.ts
const MAX_CASES = 300;
/** What conversations do differently, then every test case that did not pass. Null when no test set ran. */
function testsPanel({ base, head, behaviour }, id) {
	if (head == null && base == null && behaviour.length === 0) return null;
	const told = new Set(behaviour.map((change) => change.after));
	const rest = (head?.cases ?? []).filter((item) => item.verdict !== "passed" && !told.has(item));
	return html`<section class="panel" id="${id}">
    <header>
      <h3>Test cases</h3>
      <span class="note">${counts(head)}</span>
    </header>
    ${behaviour.slice(0, MAX_CASES).map(changed)}${more(behaviour.length)}${rest.slice(0, MAX_CASES).map(unpassed)}${more(rest.length)}${behaviour.length + rest.length === 0 ? html`<p class="calm">Every test case passes, and every answer is the same as before.</p>` : null}
  </section> `;
}
function changed({ set, name, change, before, after }) {
	const tone = change === "newly failing" || change === "removed" ? "removed" : change === "newly passing" ? "added" : "edited";
	return html`<details class="case" ${change === "newly failing" ? html` open` : null}>
    <summary>
      <span class="change ${tone}">${change}</span><span class="name">${name}</span><span class="kind">${set}</span>
    </summary>
    <div class="sides">${side("Before", before)}${side("After", after)}</div>
  </details> `;
}
function unpassed(item) {
	return html`<details class="case">
    <summary>
      <span class="change ${toneOf(item.verdict)}">${item.verdict}</span><span class="name">${item.name}</span
      ><span class="kind">${item.set}</span>
    </summary>
    <div class="sides one">${side(null, item)}</div>
  </details> `;
}
function side(title, result) {
	if (result == null) return html`<div class="side">
      <h4>${title}</h4>
      <p class="calm">Not in this version.</p>
    </div>`;
	const heading = title == null ? null : html`<h4>${title} <span class="change ${toneOf(result.verdict)}">${result.verdict}</span></h4>`;
	return html`<div class="side">
    ${heading}
    <ol class="turns">
      ${result.turns.map((turn, index) => turnRow(result, turn, index))}
    </ol>
    <p class="place"><code>${result.path}:${result.line}</code></p>
  </div>`;
}
function turnRow(result, turn, index) {
	const judged = result.assertions.filter((assertion) => assertion.turn === index && assertion.verdict !== "passed");
	return html`<li>
    <p class="caller">${turn.user}</p>
    <p class="agent">${turn.reply === "" ? html`<em>no answer</em>` : turn.reply}</p>
    <p class="trace">
      ${turn.topic == null ? "no topic" : html`topic <code>${turn.topic}</code>`}${turn.notExecuted.map((text) => html`<span class="skipped">not executed: ${text}</span>`)}
    </p>
    ${judged.map((assertion) => html`<p class="assertion ${toneOf(assertion.verdict)}"><b>${assertion.verdict}</b> <code>${assertion.assertion}</code>${assertion.reason == null ? null : html`<span>${assertion.reason}</span>`}</p>`)}
  </li>`;
}
function toneOf(verdict) {
	if (verdict === "passed") return "added";
	if (verdict === "failed" || verdict === "error") return "removed";
	return verdict === "not judged" ? "warned" : "renamed";
}
function counts(run) {
	if (run == null) return "none ran";
	return [
		[run.passed, "passed"],
		[run.failed, "failed"],
		[run.errors, "errors"],
		[run.notJudged, "not judged"],
		[run.skipped, "skipped"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ") || "no test cases";
}
function more(count) {
	return count > MAX_CASES ? html`<p class="more">… and ${count - MAX_CASES} more</p>` : null;
}

// core/report/page/agent-section.ts
/** The changes of an agent by kind, in the order of the table of kinds. */
function kindGroups(agent, several) {
	const titles = new Map(KINDS$1.map((row) => [row.kind, row.title]));
	const groups = /* @__PURE__ */ new Map();
	for (const change of agent.changes) {
		const group = groups.get(change.kind) ?? {
			title: titles.get(change.kind) ?? change.kind,
			id: sectionId(`kind-${change.kind}`, agent, several),
			changes: []
		};
		group.changes.push(change);
		groups.set(change.kind, group);
	}
	return [...groups.values()];
}
/** The id of a part of an agent's section, unique on the page. */
function sectionId(part, agent, several) {
	return itemId(part, several ? agent.agent : null).replace(/^item-/, "part-");
}
/** All there is to say about one agent: why it fails, behaviour, findings, and its changes by kind. */
function agentSection(agent, several) {
	const name = several ? agent.agent : null;
	const groups = kindGroups(agent, several);
	return html`<section class="agent" id="${sectionId("agent", agent, several)}">
    ${several ? heading(agent) : null}
    ${testsPanel(agent.testSets, sectionId("tests", agent, several))}${findingsPanel(agent.findings, sectionId("findings", agent, several))}
    ${groups.map((group) => html`<section class="group" id="${group.id}">
          <h3>${group.title}<span class="count">${group.changes.length}</span></h3>
          <div class="items">${group.changes.map((change) => item(change, name))}</div>
        </section>`)}
    ${groups.length === 0 ? emptyState(agent) : null}
  </section> `;
}
function heading(agent) {
	return html`<header class="agent-head">
    <h2>${agent.agent}</h2>
    <span class="verdict ${agent.verdict}">${agent.verdict}</span
    ><span class="versions"
      ><code>${shortId(agent.before?.digest)}</code> → <code>${shortId(agent.after?.digest)}</code></span
    >
  </header>`;
}
function emptyState(agent) {
	const unread = agent.after?.digest == null && agent.after != null;
	return html`<p class="nothing">
    ${unread ? "The new version could not be read, so there is nothing to compare: see the findings." : "Nothing the agent says or does is different."}
  </p>`;
}

// core/report/page/navigation.ts
/** Links to the parts of the page: per agent its tests, findings and kinds, with counts. */
function navigation(report) {
	const several = report.agents.length > 1;
	const own = report.findings.length === 0 ? null : html`<ul>
          ${link("part-configuration", "Configuration", report.findings.length)}
        </ul>`;
	return html`<nav class="side-nav" aria-label="Parts of the report">
    ${own}${report.agents.map((agent) => agentLinks(agent, several))}
  </nav> `;
}
function agentLinks(agent, several) {
	const { head, base, behaviour } = agent.testSets;
	const tests = head == null && base == null && behaviour.length === 0 ? null : link(sectionId("tests", agent, several), "Test cases", head?.cases.length ?? 0);
	const findings = agent.findings.length === 0 ? null : link(sectionId("findings", agent, several), "Findings", agent.findings.length);
	const title = several ? html`<p><a href="#${sectionId("agent", agent, several)}">${agent.agent}</a></p>` : null;
	const groups = kindGroups(agent, several).map((group) => link(group.id, group.title, group.changes.length));
	return html`${title}
    <ul>
      ${tests}${findings}${groups}
    </ul>`;
}
function link(id, title, count) {
	return html`<li>
    <a href="#${id}"><span>${title}</span><span class="count">${count}</span></a>
  </li>`;
}

// core/report/page/page-css.ts
/** The look of the page: a calm palette in light and dark, one column of cards, a bar and a navigation that stay. */
const PAGE_CSS = `
:root{color-scheme:light dark;
--bg:#f6f7f9;--surface:#fff;--sunken:#f1f3f6;--text:#171b22;--muted:#5c6675;--faint:#667080;--line:#e3e7ed;--line-strong:#cfd6df;
--green:#0f7a4d;--green-bg:#e6f5ed;--green-line:#b9e2cb;--red:#b92b3a;--red-bg:#fdecee;--red-line:#f3c3c9;
--blue:#2459c9;--blue-bg:#e9f0fe;--blue-line:#c4d6fa;--grey:#566072;--grey-bg:#eef0f4;--grey-line:#d9dee6;
--amber:#8f5600;--amber-bg:#fdf3e0;--amber-line:#f0d9ad;--ins:#e7f7ee;--ins-word:#aee5c5;--del:#fdeef0;--del-word:#f8c0c7;
--focus:#3b73ee;--shadow:0 1px 2px rgb(20 28 40/5%),0 1px 6px rgb(20 28 40/4%);
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--bg:#0d1014;--surface:#14181e;--sunken:#191e26;--text:#e7ebf1;--muted:#a0aab8;--faint:#8b95a4;--line:#252c36;--line-strong:#38424f;
--green:#5fd39a;--green-bg:#10291d;--green-line:#1f4f37;--red:#ff8e98;--red-bg:#341519;--red-line:#642a31;
--blue:#8db4ff;--blue-bg:#14233f;--blue-line:#284678;--grey:#a8b2c0;--grey-bg:#1e242d;--grey-line:#323b47;
--amber:#eeb863;--amber-bg:#2d2210;--amber-line:#57421d;--ins:#10261b;--ins-word:#1f5c3d;--del:#2e1519;--del-word:#74303a;
--focus:#6ea0ff;--shadow:none}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;scroll-padding-top:76px;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.55 var(--sans);-webkit-font-smoothing:antialiased}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit}
code{font:.88em/1.5 var(--mono);overflow-wrap:anywhere}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:6px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;z-index:9;background:var(--surface);padding:8px 14px;border-radius:8px}

.bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:12px;min-height:56px;padding:8px 24px;background:color-mix(in srgb,var(--surface) 92%,transparent);backdrop-filter:blur(10px);border-bottom:1px solid var(--line)}
.brand{display:inline-flex;align-items:center;gap:9px;font-weight:650;letter-spacing:-.01em;text-decoration:none}
.brand .mark{fill:var(--green)}.brand .tick{fill:none;stroke:var(--surface);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.controls{display:flex;align-items:center;gap:10px;margin-left:auto;flex-wrap:wrap;justify-content:flex-end}
#filter{width:190px;height:34px;padding:0 12px;border:1px solid var(--line-strong);border-radius:9px;background:var(--surface)}
#filter::placeholder{color:var(--faint)}
.chips{display:flex;gap:6px}
.chip,.plain-button,.segments button{height:34px;padding:0 12px;border:1px solid var(--line-strong);border-radius:9px;background:var(--surface);font-size:13.5px;cursor:pointer;white-space:nowrap}
.chip{display:inline-flex;align-items:center;gap:7px}
.chip .count{color:var(--faint);font-variant-numeric:tabular-nums}
.chip:hover:not(:disabled),.plain-button:hover{border-color:var(--faint)}
.chip:disabled{opacity:.45;cursor:default}
.chip[aria-pressed=true]{font-weight:600}
.chip[aria-pressed=true].added{background:var(--green-bg);border-color:var(--green);color:var(--green)}
.chip[aria-pressed=true].removed{background:var(--red-bg);border-color:var(--red);color:var(--red)}
.chip[aria-pressed=true].edited{background:var(--blue-bg);border-color:var(--blue);color:var(--blue)}
.chip[aria-pressed=true].renamed{background:var(--grey-bg);border-color:var(--grey);color:var(--grey)}
.chip[aria-pressed=true] .count{color:inherit}
.segments{display:flex;border:1px solid var(--line-strong);border-radius:9px;background:var(--sunken);padding:2px}
.segments button{height:28px;border:0;border-radius:7px;background:none;color:var(--muted)}
.segments button[aria-pressed=true]{background:var(--surface);color:var(--text);font-weight:600;box-shadow:0 1px 2px rgb(0 0 0/12%)}

.verdict{display:inline-flex;align-items:center;padding:3px 12px;border-radius:99px;font-size:14px;font-weight:600;white-space:nowrap}
.verdict.small{font-size:12.5px;padding:2px 10px;text-transform:capitalize}
.verdict.pass{color:var(--green);background:var(--green-bg);box-shadow:inset 0 0 0 1px var(--green-line)}
.verdict.fail{color:var(--red);background:var(--red-bg);box-shadow:inset 0 0 0 1px var(--red-line)}

.frame{display:grid;grid-template-columns:224px minmax(0,1fr);gap:36px;max-width:1320px;margin:0 auto;padding:28px 24px 80px}
.side-nav{position:sticky;top:84px;align-self:start;max-height:calc(100vh - 108px);overflow:auto;font-size:14px;padding-bottom:12px}
.side-nav p{margin:18px 0 4px;padding:0 10px;font-weight:650}
.side-nav p:first-child{margin-top:0}
.side-nav p a{text-decoration:none}
.side-nav li a{display:flex;justify-content:space-between;gap:10px;padding:5px 10px;border-radius:8px;color:var(--muted);text-decoration:none}
.side-nav li a:hover{background:var(--sunken);color:var(--text)}
.side-nav .count{color:var(--faint);font-variant-numeric:tabular-nums}
main{min-width:0;max-width:1040px}

.eyebrow{color:var(--muted);font-size:13px;font-weight:600;letter-spacing:.02em}
.title{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px;margin:2px 0 12px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.022em;font-weight:680;overflow-wrap:anywhere}
.meta{display:flex;flex-wrap:wrap;gap:6px 26px;color:var(--muted);font-size:14px}
.meta div{display:flex;gap:8px;align-items:baseline;min-width:0}
.meta dt{color:var(--faint)}
.meta code{color:var(--text)}
.arrow{margin:0 7px;color:var(--faint)}
.reasons{margin-top:16px;padding:12px 16px 12px 18px;border-radius:12px;background:var(--red-bg);box-shadow:inset 0 0 0 1px var(--red-line),inset 4px 0 0 var(--red);overflow:hidden}
.reasons li{padding:1px 0;overflow-wrap:anywhere}
.tiles{display:flex;flex-wrap:wrap;gap:10px;margin:20px 0 8px}
.tile{flex:1 1 92px;padding:12px 14px 11px;border:1px solid var(--line);border-radius:12px;background:var(--surface);box-shadow:var(--shadow)}
.tile.wide{flex:2 1 190px}
.tile b{display:block;font-size:23px;line-height:1.2;font-weight:660;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.tile small{font-size:15px;font-weight:500;opacity:.7}
.tile span{color:var(--muted);font-size:13.5px}
.tile em{display:block;color:var(--faint);font-size:12.5px;font-style:normal}
.tile.added b{color:var(--green)}.tile.removed b{color:var(--red)}.tile.edited b{color:var(--blue)}.tile.renamed b{color:var(--grey)}.tile.warned b{color:var(--amber)}
.tile.zero b{color:var(--faint);font-weight:500}.tile.zero{box-shadow:none;background:none}

h2{font-size:22px;letter-spacing:-.015em;overflow-wrap:anywhere}
.agent+.agent{margin-top:56px;padding-top:28px;border-top:1px solid var(--line)}
.agent-head{display:flex;flex-wrap:wrap;align-items:center;gap:12px;margin-top:36px;text-transform:none}
.agent-head .verdict{text-transform:capitalize;font-size:13px}
.agent-head .versions{color:var(--muted);font-size:14px}
h3{font-size:16px;font-weight:650;letter-spacing:-.008em}
.group,.panel{margin-top:30px}
.group h3{display:flex;align-items:center;gap:9px;margin-bottom:10px}
h3 .count,h3+.note{padding:1px 8px;border-radius:99px;background:var(--grey-bg);color:var(--muted);font-size:12.5px;font-weight:600}
.panel{border:1px solid var(--line);border-radius:14px;background:var(--surface);box-shadow:var(--shadow);overflow:hidden}
.panel>header{display:flex;flex-wrap:wrap;align-items:center;gap:10px;padding:13px 18px;border-bottom:1px solid var(--line)}

.items{border:1px solid var(--line);border-radius:14px;background:var(--surface);box-shadow:var(--shadow);overflow:hidden}
.item+.item{border-top:1px solid var(--line)}
summary{list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
.item>summary{display:grid;grid-template-columns:24px minmax(0,auto) minmax(0,1fr) 14px;gap:4px 14px;align-items:center;padding:12px 18px}
.item>summary:hover,.case>summary:hover{background:var(--sunken)}
.item>summary:focus-visible,.case>summary:focus-visible{outline-offset:-3px;border-radius:12px}
.item>summary::after,.case>summary::after{content:"";width:7px;height:7px;border:solid var(--faint);border-width:0 1.6px 1.6px 0;transform:rotate(45deg) translate(-2px,-2px);justify-self:end}
.item[open]>summary::after,.case[open]>summary::after{transform:rotate(225deg) translate(-2px,-2px)}
.item[open]>summary{border-bottom:1px solid var(--line)}
.dot{display:grid;place-items:center;width:24px;height:24px;border-radius:8px;font:600 14px/1 var(--mono)}
.dot.added{background:var(--green-bg);color:var(--green)}.dot.removed{background:var(--red-bg);color:var(--red)}.dot.edited{background:var(--blue-bg);color:var(--blue)}.dot.renamed{background:var(--grey-bg);color:var(--grey)}
.what{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 9px;min-width:0}
.name{font-weight:620;overflow-wrap:anywhere}
.kind{color:var(--faint);font-size:13px}
.what .change{font-size:12px}
.words{color:var(--muted);font-size:14px;text-align:right;overflow-wrap:anywhere}
.change{display:inline-block;padding:1px 8px;border-radius:99px;font-size:12.5px;font-weight:600;white-space:nowrap}
.change.added{background:var(--green-bg);color:var(--green)}.change.removed{background:var(--red-bg);color:var(--red)}.change.edited{background:var(--blue-bg);color:var(--blue)}.change.renamed{background:var(--grey-bg);color:var(--grey)}.change.warned{background:var(--amber-bg);color:var(--amber)}
.item:target{box-shadow:inset 3px 0 0 var(--blue)}
.body{padding:14px 18px 20px}
.origin{display:flex;justify-content:space-between;gap:16px;color:var(--faint);font-size:13px}
.permalink{white-space:nowrap;color:var(--muted);text-underline-offset:3px;text-decoration-color:var(--line-strong)}
.field{margin-top:16px}
h4{margin-bottom:6px;font-size:13.5px;font-weight:620;color:var(--muted);overflow-wrap:anywhere}
.values{display:flex;flex-wrap:wrap;align-items:center;gap:4px}
.value{padding:3px 10px;border-radius:8px;font:13.5px/1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.value.old{background:var(--del);color:var(--red)}.value.new{background:var(--ins);color:var(--green)}
.value.empty{font-family:var(--sans);font-style:italic;opacity:.8}
.plain{margin:0;padding:12px 16px;border-radius:10px;font:13.5px/1.6 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;max-height:560px;overflow:auto}
.plain.prose{font-family:var(--sans);font-size:14.5px}
.plain.new{background:var(--ins);box-shadow:inset 3px 0 0 var(--green)}.plain.old{background:var(--del);box-shadow:inset 3px 0 0 var(--red)}
.more{padding:8px 2px 0;color:var(--faint);font-size:13.5px}

.findings li{display:grid;grid-template-columns:74px minmax(0,1fr);gap:12px;padding:13px 18px}
.findings li+li{border-top:1px solid var(--line)}
.tag{justify-self:start;align-self:start;padding:2px 9px;border-radius:99px;font-size:12.5px;font-weight:600}
.tag.error{background:var(--red-bg);color:var(--red)}.tag.warning{background:var(--amber-bg);color:var(--amber)}.tag.notice{background:var(--grey-bg);color:var(--grey)}
.message{overflow-wrap:anywhere}
.hint{color:var(--muted);font-size:14px;overflow-wrap:anywhere}
.place{display:flex;flex-wrap:wrap;gap:2px 14px;margin-top:3px;color:var(--faint);font-size:13px}
.case+.case{border-top:1px solid var(--line)}
.case>summary{display:grid;grid-template-columns:auto minmax(0,1fr) auto 14px;gap:6px 12px;align-items:center;padding:11px 18px}
.sides{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--line)}
.sides.one{grid-template-columns:1fr}
.side{padding:14px 18px;min-width:0}
.side+.side{border-left:1px solid var(--line)}
.side h4{display:flex;gap:8px;align-items:center}
.turns li+li{margin-top:14px}
.caller,.agent-says,.turns .agent{padding:8px 13px;border-radius:13px;overflow-wrap:anywhere;white-space:pre-wrap;width:fit-content;max-width:88%}
.caller{margin-left:auto;background:var(--blue-bg);border-bottom-right-radius:4px}
.turns .agent{margin:6px 0 0;padding:8px 13px;border:0;background:var(--grey-bg);border-bottom-left-radius:4px}
.trace{margin-top:4px;color:var(--faint);font-size:13px}
.trace .skipped{display:block}
.assertion{margin-top:6px;padding:7px 12px;border-radius:9px;font-size:14px;overflow-wrap:anywhere}
.assertion b{font-weight:620;margin-right:4px}.assertion span{display:block}
.assertion.removed{background:var(--red-bg);color:var(--red)}.assertion.warned{background:var(--amber-bg);color:var(--amber)}.assertion.renamed{background:var(--grey-bg)}
.calm,.nothing{color:var(--muted)}
.calm{padding:14px 18px}.side .calm{padding:0}
.nothing{margin-top:30px;padding:44px 24px;border:1px dashed var(--line-strong);border-radius:14px;text-align:center}
.foot{margin-top:44px;padding-top:16px;border-top:1px solid var(--line);color:var(--faint);font-size:13px}

@media (max-width:1000px){.frame{grid-template-columns:minmax(0,1fr);gap:20px;padding:20px 16px 60px}.side-nav{position:static;max-height:none}.side-nav ul{display:flex;flex-wrap:wrap;gap:4px}.bar{position:static;flex-wrap:wrap;padding:10px 16px}.controls{margin-left:0;justify-content:flex-start}.chips{flex-wrap:wrap}html{scroll-padding-top:16px}}
@media (max-width:720px){.item>summary{grid-template-columns:24px minmax(0,1fr) 14px}.words{grid-column:2;grid-row:2;text-align:left}.sides{grid-template-columns:1fr}.side+.side{border-left:0;border-top:1px solid var(--line)}.findings li{grid-template-columns:1fr;gap:6px}h1{font-size:25px}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:12px}.bar,.side-nav,.permalink,.skip{display:none}.frame{display:block;padding:0;max-width:none}.items,.panel,.tile{box-shadow:none}.item{break-inside:auto}.item>summary{break-after:avoid}.plain{max-height:none;overflow:visible}}
`;

// core/report/page/diff-css.ts
/** diff2html's tables in the page's colours: long lines wrap, line numbers stay at the side, both views align. */
const DIFF_CSS = `
.diff{border:1px solid var(--line);border-radius:10px;overflow:hidden;background:var(--surface)}
.diff .d2h-diff-table{width:100%;border-collapse:collapse;font:13px/1.6 var(--mono);table-layout:auto}
.diff.prose .d2h-code-line-ctn{font-family:var(--sans);font-size:14px}
.diff .d2h-diff-table.two{table-layout:fixed}
.diff .d2h-diff-tbody>tr,.diff tr{position:static}
.diff td{padding:0;border:0;vertical-align:top;background:var(--surface);color:var(--text)}
.diff .d2h-code-linenumber{position:static;display:table-cell;width:1%;min-width:74px;padding:0 8px;cursor:default;color:var(--faint);text-align:right;white-space:nowrap;user-select:none;border-right:1px solid var(--line);background:var(--surface)}
.diff .d2h-code-linenumber::after{content:none}
.diff .line-num1,.diff .line-num2{float:none;display:inline-block;width:28px;padding:0;overflow:visible;text-overflow:clip;text-align:right;font-size:12px}
.diff .d2h-code-line{display:flex;width:auto;padding:0 12px 0 8px;white-space:normal}
.diff .d2h-code-line-prefix{flex:none;width:16px;color:var(--faint);user-select:none}
.diff .d2h-code-line-ctn{flex:1;width:auto;min-width:0;white-space:pre-wrap;overflow-wrap:anywhere;word-break:normal;line-height:inherit}
.diff .d2h-code-line del,.diff .d2h-code-line ins{border-radius:3px;text-decoration:none;margin-top:0;display:inline}
.diff .d2h-ins,.diff .d2h-ins.d2h-change{background:var(--ins)}
.diff .d2h-del,.diff .d2h-del.d2h-change{background:var(--del)}
.diff .d2h-ins .d2h-code-line-prefix{color:var(--green)}.diff .d2h-del .d2h-code-line-prefix{color:var(--red)}
.diff .d2h-code-line ins{background:var(--ins-word)}.diff .d2h-code-line del{background:var(--del-word)}
.diff .d2h-code-linenumber.d2h-ins,.diff .d2h-code-linenumber.d2h-del{border-color:var(--line)}
.diff .d2h-info{background:var(--sunken);color:var(--faint);border:0;font-family:var(--sans);font-size:12.5px}
.diff tr:first-child .d2h-info{display:none}
.diff .d2h-info .d2h-code-line{padding:2px 12px}
.diff .two .num{width:48px;min-width:0}
.diff .two .num.d2h-emptyplaceholder{border-right:1px solid var(--line)}
.diff .two td:nth-child(2){border-right:1px solid var(--line)}
.diff .two td:nth-child(-n+2) .line-num2,.diff .two td:nth-child(n+3) .line-num1{display:none}
.diff .two .d2h-emptyplaceholder{background:var(--sunken)}
`;

// core/report/page/page-header.ts
/** The head of the page: the verdict in one sentence, which versions, the counts, and why it fails. */
function pageHeader(report) {
	const [only] = report.agents;
	const one = report.agents.length === 1 && only != null ? only : null;
	const title = one?.agent ?? `${report.agents.length} agents`;
	return html`<header class="hero ${report.verdict}">
    <p class="eyebrow">Version diff</p>
    <div class="title">
      <h1>${title}</h1>
      <span class="verdict ${report.verdict}">${report.verdict === "pass" ? "Passes" : "Does not pass"}</span>
    </div>
    <dl class="meta">
      ${one == null ? null : pair("Version", one.before?.digest, one.after?.digest)}${pair("Commit", report.base.commit ?? report.base.ref, report.head.commit ?? report.head.ref)}${one == null ? null : html`<div>
              <dt>Folder</dt>
              <dd><code>${one.path === "" ? "." : one.path}</code></dd>
            </div>`}
    </dl>
    ${reasons(report)}
    <ul class="tiles">
      ${tiles(report)}
    </ul>
  </header> `;
}
function pair(label, before, after) {
	return html`<div>
    <dt>${label}</dt>
    <dd>
      <code title="${before ?? "none"}">${shortId(before)}</code><span class="arrow" aria-label="to">→</span
      ><code title="${after ?? "none"}">${shortId(after)}</code>
    </dd>
  </div>`;
}
function reasons(report) {
	const all = report.agents.flatMap((agent) => agent.reasons.map((reason) => ({
		agent,
		reason
	})));
	if (all.length === 0) return null;
	const several = report.agents.length > 1;
	return html`<ul class="reasons">
    ${all.slice(0, 20).map(({ agent, reason }) => html`<li>${several ? html`<b>${agent.agent}</b> ` : null}${reason}</li>`)}
  </ul>`;
}
function tiles(report) {
	const changes = report.agents.flatMap((agent) => agent.changes);
	const findings = [...report.findings, ...report.agents.flatMap((agent) => agent.findings)];
	const count = (change) => changes.filter((item) => item.change === change).length;
	const errors = findings.filter((finding) => finding.severity === "error").length;
	const warnings = findings.filter((finding) => finding.severity === "warning").length;
	return [
		tile("added", count("added"), "added"),
		tile("removed", count("removed"), "removed"),
		tile("edited", count("edited"), "edited"),
		tile("renamed", count("renamed"), "renamed"),
		tile(errors > 0 ? "removed" : "renamed", errors, errors === 1 ? "error" : "errors"),
		tile(warnings > 0 ? "warned" : "renamed", warnings, warnings === 1 ? "warning" : "warnings"),
		testTile(report.agents)
	];
}
function tile(tone, count, label) {
	return html`<li class="tile ${count === 0 ? "zero" : tone}"><b>${count}</b><span>${label}</span></li>`;
}
function testTile(agents) {
	const runs = agents.map((agent) => agent.testSets.head).filter((run) => run != null);
	const total = runs.reduce((sum, run) => sum + run.cases.length, 0);
	const passed = runs.reduce((sum, run) => sum + run.passed, 0);
	const failed = runs.reduce((sum, run) => sum + run.failed + run.errors, 0);
	if (total === 0) return html`<li class="tile zero wide"><b>–</b><span>no test cases ran</span></li>`;
	return html`<li class="tile wide ${failed > 0 ? "removed" : passed === total ? "added" : "warned"}">
    <b>${passed}<small>/${total}</small></b
    ><span>test cases passed</span><em>${countTests(agents)}</em>
  </li>`;
}

// core/report/page/page-script.ts
/**
* The page's own script: filters, the side-by-side view (made from the inline one), deep links, print. The page is whole
* without it; it builds nodes only from nodes that are there and never reads text as markup.
*/
const PAGE_SCRIPT = `
(() => {
  'use strict'
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector))
  const items = all('details.item')
  const chips = all('[data-filter]')
  const search = document.getElementById('filter')
  const toggle = document.getElementById('toggle-all')
  let view = 'inline'

  const applyFilter = () => {
    const text = search.value.trim().toLowerCase()
    const kinds = chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true').map((chip) => chip.dataset.filter)
    let shown = 0
    for (const item of items) {
      const fits = (kinds.length === 0 || kinds.includes(item.dataset.change)) && item.dataset.text.includes(text)
      item.hidden = !fits
      if (fits) shown++
    }
    for (const group of all('.group')) group.hidden = all('details.item', group).every((item) => item.hidden)
    document.getElementById('no-match').hidden = shown > 0 || items.length === 0
  }

  const cell = (source, name) => {
    const td = source ? source.cloneNode(true) : document.createElement('td')
    td.classList.add(name)
    if (!source) td.classList.add('d2h-emptyplaceholder')
    return td
  }

  const sideBySide = (table) => {
    const made = document.createElement('table')
    made.className = table.className + ' two'
    const body = made.createTBody()
    let minus = []
    let plus = []
    const row = (left, right) => {
      const tr = body.insertRow()
      tr.append(cell(left && left.cells[0], 'num'), cell(left && left.cells[1], 'code'), cell(right && right.cells[0], 'num'), cell(right && right.cells[1], 'code'))
    }
    const flush = () => {
      for (let i = 0; i < Math.max(minus.length, plus.length); i++) row(minus[i], plus[i])
      minus = []
      plus = []
    }
    for (const tr of Array.from(table.rows)) {
      const kind = tr.cells[0].classList
      if (kind.contains('d2h-del')) { if (plus.length > 0) flush(); minus.push(tr) }
      else if (kind.contains('d2h-ins')) plus.push(tr)
      else {
        flush()
        if (kind.contains('d2h-info')) {
          if (body.rows.length === 0) continue
          const info = body.insertRow()
          const td = tr.cells[1].cloneNode(true)
          td.colSpan = 4
          info.append(td)
        } else row(tr, tr)
      }
    }
    flush()
    return made
  }

  const show = (item) => {
    for (const diff of all('.diff', item)) {
      const table = diff.querySelector('table:not(.two)')
      if (!table) continue
      let two = diff.querySelector('table.two')
      if (view === 'side' && !two) { two = sideBySide(table); diff.append(two) }
      table.hidden = view === 'side'
      if (two) two.hidden = view !== 'side'
    }
  }

  const setView = (next) => {
    view = next
    for (const button of all('[data-view]')) button.setAttribute('aria-pressed', String(button.dataset.view === next))
    for (const item of items) if (item.open) show(item)
  }

  const openTarget = () => {
    let id = ''
    try { id = decodeURIComponent(location.hash.slice(1)) } catch { return }
    const target = id === '' ? null : document.getElementById(id)
    if (!target) return
    if (target.matches('details')) { target.hidden = false; target.open = true }
    target.scrollIntoView({ block: 'start' })
  }

  for (const item of items) item.addEventListener('toggle', () => { if (item.open) show(item) })
  for (const chip of chips) chip.addEventListener('click', () => {
    chip.setAttribute('aria-pressed', String(chip.getAttribute('aria-pressed') !== 'true'))
    applyFilter()
  })
  for (const button of all('[data-view]')) button.addEventListener('click', () => setView(button.dataset.view))
  search.addEventListener('input', applyFilter)
  toggle.addEventListener('click', () => {
    const open = toggle.textContent === 'Open all'
    for (const item of items) if (!item.hidden) item.open = open
    toggle.textContent = open ? 'Close all' : 'Open all'
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== search && !event.ctrlKey && !event.metaKey) { event.preventDefault(); search.focus() }
    if (event.key === 'Escape' && document.activeElement === search) { search.value = ''; applyFilter(); search.blur() }
  })
  let closed = []
  addEventListener('beforeprint', () => {
    closed = all('details').filter((item) => !item.open)
    for (const item of closed) item.open = true
  })
  addEventListener('afterprint', () => { for (const item of closed) item.open = false })
  addEventListener('hashchange', openTarget)
  document.querySelector('.controls').hidden = false
  if (items.length === 1) items[0].open = true
  openTarget()
})()
`;

// core/report/page/toolbar.ts
const KINDS = [
	"added",
	"removed",
	"edited",
	"renamed"
];
/** The bar that stays on top: whose page it is, the verdict, the filters and the switch between the two diff views. */
function toolbar(report) {
	const changes = report.agents.flatMap((agent) => agent.changes);
	const chips = KINDS.map((kind) => {
		const count = changes.filter((change) => change.change === kind).length;
		return html`<button
      type="button"
      class="chip ${kind}"
      data-filter="${kind}"
      aria-pressed="false"
      ${count === 0 ? html` disabled` : null}
    >
      ${kind}<span class="count">${count}</span>
    </button>`;
	});
	return html`<div class="bar" role="toolbar" aria-label="Filter and view">
    <a class="brand" href="#content"
      ><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <rect x="1" y="1" width="18" height="18" rx="5.5" class="mark" />
        <path d="M6 10.4 8.9 13.2 14.2 7" class="tick" /></svg
      >Greenroom</a
    ><span class="verdict small ${report.verdict}">${report.verdict}</span>
    <div class="controls" hidden>
      <input
        type="search"
        id="filter"
        placeholder="Filter items"
        aria-label="Filter items by text"
        autocomplete="off"
        spellcheck="false"
      />
      <div class="chips" role="group" aria-label="Filter by change">${chips}</div>
      <div class="segments" role="group" aria-label="Diff view">
        <button type="button" data-view="inline" aria-pressed="true">Inline</button
        ><button type="button" data-view="side" aria-pressed="false">Side by side</button>
      </div>
      <button type="button" class="plain-button" id="toggle-all">Open all</button>
    </div>
  </div> `;
}

// core/report/render-html.ts
/**
* The report as one self-contained page: no request to anywhere, and a content security policy under which nothing but its
* own style and script can run. Nothing of an agent is interpreted.
*/
function renderHtml(report) {
	const style = `${DIFF2HTML_CSS}\n${PAGE_CSS}\n${DIFF_CSS}`;
	const policy = [
		"default-src 'none'",
		`style-src '${hashOf(style)}'`,
		`script-src '${hashOf(PAGE_SCRIPT)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
	const several = report.agents.length > 1;
	const names = report.agents.length === 1 ? report.agents[0]?.agent ?? "" : `${report.agents.length} agents`;
	return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${markup(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <link rel="icon" href="data:," />
        <title>${names} · ${report.verdict} · Greenroom</title>
        ${markup(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the changes</a>
        ${toolbar(report)}
        <div class="frame">
          ${navigation(report)}
          <main id="content">
            ${pageHeader(report)} ${findingsPanel(report.findings, "part-configuration")}
            ${report.agents.map((agent) => agentSection(agent, several))}
            <p class="nothing" id="no-match" hidden>No item fits the filter.</p>
            <footer class="foot">Base <code>${report.base.ref}</code> · head <code>${report.head.ref}</code></footer>
          </main>
        </div>
        ${markup(`<script>${PAGE_SCRIPT}<\/script>`)}
      </body>
    </html> `.markup;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

// core/report/test-json.ts
/** The counts of several runs added up. */
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
/**
* Test runs as JUnit XML, one suite a test set. A case that was not judged is reported as skipped with the reason, never as
* passed. Control characters, which XML cannot hold, are shown as `<U+0007>`.
*/
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

// action/write-files.ts
/** Writes report.json, report.html, report.md and junit.xml; GreenroomError `report-not-writable`. */
async function writeFiles(directory, report) {
	const runs = report.agents.flatMap(({ agent, testSets }) => testSets.head === null ? [] : [{
		agent,
		run: testSets.head
	}]);
	const files = {
		"report.json": `${JSON.stringify(report, null, 2)}\n`,
		"report.html": renderHtml(report),
		"report.md": renderMarkdown(report),
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

// action/run.ts
/** Checks the change an event is about and shows the report. The step fails when the verdict is fail. */
async function run(env) {
	const inputs = readInputs(env);
	const event = await readEvent(env, inputs);
	if (event === null) return notice$1("The branch was deleted: there is nothing to check.");
	const repo = await openRepository(inputs.workingDirectory);
	const available = await makeAvailable(repo, event, inputs.token);
	const report = await check(repo, available, inputs);
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
function failures(report) {
	const ofAgents = report.agents.filter(({ reasons }) => reasons.length > 0);
	if (ofAgents.length === 0) return report.findings.map(({ message }) => visibleText(message)).slice(0, 3);
	return ofAgents.map(({ agent, reasons }) => `${visibleText(agent)}: ${reasons.join(", ")}`);
}

// action/main.ts
try {
	await run(process.env);
} catch (error) {
	setFailed(failureMessage(error));
}

export {  };
