import { C as variablesIn } from "./set-outputs.js";
import { c as pointerSteps, i as escapeMarkdown, n as codeName, o as FLOW_NAME, r as escapeHtmlText } from "./once.js";
import { n as singular, t as counted } from "./counted.js";

// core/report/listed-names.ts
function listedNames(names, most = 3) {
	const cut = names.length > most;
	const shown = cut ? names.slice(0, Math.max(1, most - 1)) : names;
	const list = shown.flatMap((name, index) => {
		if (index === 0) return [{ name }];
		return [index === names.length - 1 ? " and " : ", ", { name }];
	});
	return cut ? [...list, ` and ${names.length - shown.length} more`] : list;
}

// core/report/words.ts
function words(texts, ...parts) {
	return texts.flatMap((text, index) => {
		const part = parts[index];
		const own = text === "" ? [] : [text];
		if (part === void 0) return own;
		if (typeof part === "string") return [...own, { name: part }];
		return typeof part === "number" ? [...own, String(part)] : [...own, ...part];
	});
}
function joinWords(list, between) {
	return list.flatMap((item, index) => index === 0 ? item : [between, ...item]);
}
function plainWords(list) {
	return list.map((word) => typeof word === "string" ? word : word.name).join("");
}

// core/impact/risks/risk-order.ts
const RISK_ORDER = [
	"safety lowered",
	"deletion",
	"phone number",
	"handoff",
	"webhook",
	"MCP server",
	"secret",
	"text message",
	"URL"
];

// core/report/kind-label.ts
const LABELS = {
	project: "project settings",
	additional_language: "language",
	sms_template: "SMS template",
	api_integration: "API integration",
	step: "flow step",
	asr_settings: "speech recognition settings",
	experimental_config: "experimental configuration",
	variable: "state variable"
};
function kindLabel(kind) {
	return LABELS[kind] ?? kind.replaceAll("_", " ");
}
function countedKind(count, kind) {
	const label = kindLabel(kind);
	if (count === 1) return `1 ${label}`;
	if (label.endsWith("s")) return `${count} ${label}`;
	return `${count} ${/[^aeiou]y$/.test(label) ? `${label.slice(0, -1)}ies` : `${label}s`}`;
}
function resourceWords(resource) {
	const label = kindLabel(resource.kind);
	return hasOwnName(resource) ? [`${label} `, { name: resource.name }] : [label];
}
function hasOwnName(resource) {
	return resource.name !== "" && resource.name !== resource.kind;
}

// core/report/dots.ts
const DOTS = {
	added: "🟢",
	removed: "🔴",
	edited: "🔵",
	renamed: "⚪"
};

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
function diffWordsWithSpace(oldStr, newStr, options) {
	return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}

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
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// core/report/diff-lines.ts
const MAX_EDITS = 1500;
const CONTEXT = 3;
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
		maxEditLength: MAX_EDITS
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

// core/report/describe-code.ts
const FACTS = [
	{
		gained: "now hands off to",
		lost: "no longer hands off to",
		find: (source) => named(source, HANDOFF)
	},
	{
		gained: "now sends",
		lost: "no longer sends",
		find: (source) => named(source, SMS)
	},
	{
		gained: "now enters flow",
		lost: "no longer enters flow",
		find: (source) => named(source, FLOW)
	},
	{
		gained: "now calls",
		lost: "no longer calls",
		find: (source) => named(source, CALL)
	},
	{
		gained: "takes",
		lost: "no longer takes",
		find: parametersOf
	},
	{
		gained: "now uses the state of",
		lost: "no longer uses the state of",
		find: (source) => variablesIn(source).map(({ name }) => name)
	}
];
const HANDOFF = /\.call_handoff\(\s*(?:destination\s*=\s*)?["']([^"'\n]{1,200})["']/g;
const SMS = /\.send_sms_template\([^()\n]{0,200}?(?:template\s*=\s*)?["']([^"'\n]{1,200})["']/g;
const FLOW = /\.goto_flow\(\s*["']([^"'\n]{1,200})["']/g;
const CALL = /\bfunctions\.([A-Za-z_]\w{0,99})\s*\(/g;
const PARAMETER = /@func_parameter\(\s*["'](\w{1,99})["']/g;
const MAX_SOURCE = 2e5;
function describeCode(before, after) {
	if (typeof before !== "string" || typeof after !== "string") return [["code changed"]];
	return [...factsOf(before, after), [sizeOf(before, after)]];
}
function factsOf(before, after) {
	if (before.length > MAX_SOURCE || after.length > MAX_SOURCE) return [];
	return FACTS.flatMap(({ gained, lost, find }) => {
		const old = new Set(find(before));
		const now = new Set(find(after));
		const more = [...now].filter((name) => !old.has(name));
		const less = [...old].filter((name) => !now.has(name));
		return [phrase(gained, more), phrase(lost, less)].filter((words) => words.length > 0);
	});
}
function phrase(verb, names) {
	return names.length === 0 ? [] : [`${verb} `, ...listedNames(names)];
}
function named(source, pattern) {
	return Array.from(source.matchAll(pattern), (match) => match[1] ?? "");
}
function parametersOf(source) {
	return named(source, PARAMETER);
}
function sizeOf(before, after) {
	const lines = diffLines(before, after).flatMap((hunk) => hunk.lines);
	return `code changed (+${lines.filter((line) => line.mark === "+").length} −${lines.filter((line) => line.mark === "-").length})`;
}

// core/report/describe-references.ts
const CALLS = {
	gained: "now calls",
	lost: "no longer calls"
};
const VERBS = {
	fn: CALLS,
	ft: CALLS,
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
function describeReferences(fields) {
	const before = new Set(fields.flatMap((field) => referencesIn(field.before)));
	const after = new Set(fields.flatMap((field) => referencesIn(field.after)));
	return [...sentences(without(after, before), "gained"), ...sentences(without(before, after), "lost")];
}
function without(references, others) {
	return [...references].filter((reference) => !others.has(reference));
}
function sentences(references, side) {
	const byVerb = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const colon = reference.indexOf(":");
		const prefix = reference.slice(0, colon);
		const verb = Object.hasOwn(VERBS, prefix) ? VERBS[prefix]?.[side] : void 0;
		if (verb != null) byVerb.set(verb, [...byVerb.get(verb) ?? [], reference.slice(colon + 1)]);
	}
	return [...byVerb].map(([verb, names]) => [`${verb} `, ...listedNames(names)]);
}
function referencesIn(value) {
	if (typeof value === "string") {
		if (!value.includes("{{")) return [];
		return Array.from(value.matchAll(/\{\{(\w+:[^{}]{1,400})\}\}/g), (match) => match[1] ?? "");
	}
	if (value == null || typeof value !== "object") return [];
	return (Array.isArray(value) ? value : Object.values(value)).flatMap((item) => referencesIn(item));
}

// core/report/is-short-value.ts
const SHORT = 40;
const SHORT_WORDS = 5;
function isShortValue(value) {
	if (typeof value === "number" || typeof value === "boolean") return true;
	if (typeof value !== "string" || value === "" || value.length > SHORT || value.includes("\n")) return false;
	return value.split(" ").length <= SHORT_WORDS && !/[.!?…]$/.test(value);
}

// core/report/describe-contents.ts
function describeContents(change) {
	if (change.kind === "variable") return [[change.change === "added" ? "functions use it now" : "no function uses it any more"]];
	const phrases = change.fields.flatMap(({ pointer, before, after }) => {
		const phrase = holds((pointerSteps(pointer).at(-1) ?? "").replaceAll("_", " "), after ?? before, change);
		return phrase === null ? [] : [phrase];
	});
	if (change.change === "removed") return phrases;
	const references = describeReferences(change.fields).map(([first = "", ...rest]) => {
		return [typeof first === "string" ? first.replace(/^now /, "") : first, ...rest];
	});
	return [...phrases, ...references];
}
function holds(field, value, change) {
	if (change.kind === "attribute" && field === "values") return valuesOf$1(value);
	if (field === "example queries" && Array.isArray(value)) return queries(value);
	if (Array.isArray(value)) return [counted(value.length, field)];
	if (field === "source") return typeof value === "string" ? [counted(value.split("\n").length, "lines")] : null;
	if (field === "content" || field === "prompt") return change.kind === "topic" ? null : [`with ${field}`];
	if (field === "" || !isShortValue(value) || typeof value === "boolean") return null;
	if (change.name.startsWith(String(value)) || field === "after") return null;
	return words`${[`${field} `]}${String(value)}`;
}
function queries(list) {
	const [first] = list;
	const count = counted(list.length, "example queries");
	if (typeof first !== "string") return [count];
	return list.length === 1 ? words`${[count]}: “${[first]}”` : words`${[count]}, such as “${[first]}”`;
}
function valuesOf$1(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
	const names = Object.keys(value);
	return names.length === 0 ? null : words`values for ${listedNames(names)}`;
}

// core/report/describe-moves.ts
function describeMoves(fields, depth) {
	if (fields.every((field) => field.moved !== void 0)) return inOrder(fields);
	return betweenKeys(fields, depth);
}
function inOrder(fields) {
	const names = fields.map(({ pointer }) => pointerSteps(pointer).at(-1) ?? "");
	const [first] = fields;
	if (fields.length === 1 && first?.moved !== void 0) return words`${names[0] ?? ""} moved from place ${first.moved.from} to ${first.moved.to}`;
	return words`${listedNames(names)} moved`;
}
function betweenKeys(fields, depth) {
	const lost = /* @__PURE__ */ new Map();
	const gained = /* @__PURE__ */ new Map();
	for (const { pointer, before, after } of fields) {
		const steps = pointerSteps(pointer);
		const old = itemsOf(before);
		const now = itemsOf(after);
		if (steps.length !== depth + 1 || old === null || now === null) return null;
		const key = steps[depth] ?? "";
		for (const item of old) if (!now.includes(item)) lost.set(item, key);
		for (const item of now) if (!old.includes(item)) gained.set(item, key);
	}
	if (lost.size === 0 || lost.size !== gained.size || [...lost.keys()].some((item) => !gained.has(item))) return null;
	const byTarget = /* @__PURE__ */ new Map();
	for (const [item, key] of gained) byTarget.set(key, [...byTarget.get(key) ?? [], item]);
	return joinWords([...byTarget].map(([key, items]) => {
		const from = [...new Set(items.map((item) => lost.get(item) ?? ""))];
		return words`${listedNames(items)} moved from ${keys(from)} to ${keys([key])}`;
	}), ", ");
}
function keys(names) {
	return names.length === 1 && names[0] === "" ? ["the entry without a name"] : listedNames(names.map((name) => name || "(no name)"));
}
function itemsOf(value) {
	if (value === void 0) return [];
	if (!Array.isArray(value)) return null;
	return value.every((item) => typeof item === "string") ? [...new Set(value)] : null;
}

// core/report/value-text.ts
const MAX_DEPTH = 12;
function valueText(value, quoted = false) {
	if (value === void 0) return "";
	if (quoted && typeof value === "string") return JSON.stringify(value);
	return linesOf(value, 0).join("\n");
}
function quotesTexts(before, after) {
	const [was, is] = [typeof before, typeof after];
	const isOther = (type) => type === "number" || type === "boolean";
	return was === "string" && isOther(is) || isOther(was) && is === "string";
}
function linesOf(value, depth) {
	if (typeof value === "string") return value.split("\n");
	if (value === null) return ["null"];
	if (typeof value !== "object") return [String(value)];
	if (depth >= MAX_DEPTH) return [JSON.stringify(value)];
	if (Array.isArray(value)) return value.length === 0 ? ["[]"] : value.flatMap((item) => listItem(item, depth));
	const entries = Object.entries(value);
	return entries.length === 0 ? ["{}"] : entries.flatMap(([key, item]) => mapEntry(key, item, depth));
}
function listItem(item, depth) {
	const [first = "", ...rest] = linesOf(item, depth + 1);
	return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}
function mapEntry(key, item, depth) {
	const name = key.replaceAll("\n", "⏎");
	const lines = linesOf(item, depth + 1);
	return lines.length === 1 && (typeof item !== "object" || item === null || Object.keys(item).length === 0) ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

// core/report/describe-fields.ts
const MAPS = /* @__PURE__ */ new Set([
	"values",
	"translations",
	"adjectives",
	"environments",
	"env_phone_numbers",
	"categories"
]);
function describeFields(fields, kind) {
	return grouped(fields).flatMap((group) => describeGroup(group, kind));
}
function grouped(fields) {
	const groups = /* @__PURE__ */ new Map();
	for (const field of fields) {
		const top = pointerSteps(field.pointer)[0] ?? "";
		groups.set(top, [...groups.get(top) ?? [], field]);
	}
	return [...groups].map(([top, changes]) => ({
		steps: commonSteps(top, changes),
		changes
	}));
}
function commonSteps(top, changes) {
	const [first = [], ...others] = changes.map(({ pointer }) => pointerSteps(pointer));
	if (others.length === 0) return [top];
	const common = first.slice(0, -1).findIndex((step, index) => others.some((other) => other[index] !== step));
	return first.slice(0, Math.max(1, common === -1 ? first.length - 1 : common));
}
function describeGroup({ steps, changes }, kind) {
	const [field = ""] = steps;
	const label = kind === "attribute" && field === "values" ? "values" : labelOf(steps);
	const [only] = changes;
	const below = only === void 0 ? [] : pointerSteps(only.pointer).slice(1);
	if (only !== void 0 && changes.length === 1 && below.length === 0) return [describeField(label, only)];
	const moves = describeMoves(changes, steps.length);
	if (moves !== null) return [[`${label}: `, ...moves]];
	if (only !== void 0 && changes.length === 1) return [describeDeep(label, below, only, MAPS.has(field))];
	const names = [...new Set(changes.map(({ pointer }) => pointerSteps(pointer)[steps.length] ?? ""))];
	const verb = verbOf(changes, steps.length + 1);
	if (MAPS.has(field)) return [words`${[label]} for ${listedNames(names)} ${[verb]}`];
	if (label.endsWith("s")) return [words`${[names.length === 1 ? singular(label) : label]} ${listedNames(names)} ${[verb]}`];
	return [[
		`${label}: `,
		...listedNames(names.map((name) => name.replaceAll("_", " "))),
		` ${verb}`
	]];
}
function describeDeep(label, below, field, isMap) {
	const [name = "", ...rest] = below;
	if (isMap && rest.length === 0) return [...words`${[singular(label)]} for ${name} `, ...outcome(field)];
	if (label.endsWith("s") && rest.length === 0) return [...words`${[singular(label)]} ${name} `, ...outcome(field)];
	if (label.endsWith("s")) return [...words`${[singular(label)]} ${name}: ${[labelOf(rest)]} `, ...outcome(field)];
	return [`${label}: ${labelOf(below)} `, ...outcome(field)];
}
function labelOf(steps) {
	return steps.map((step) => step === "" ? "text" : step.replaceAll("_", " ")).join(" › ");
}
function verbOf(changes, depth) {
	const whole = changes.every(({ pointer }) => pointerSteps(pointer).length === depth);
	if (whole && changes.every((change) => change.before === void 0)) return "added";
	return whole && changes.every((change) => change.after === void 0) ? "removed" : "changed";
}
function describeField(label, field) {
	const { before, after } = field;
	if (field.moved !== void 0) return [`moved from place ${field.moved.from} to ${field.moved.to}`];
	if (Array.isArray(before) && Array.isArray(after)) return [describeList(label, before, after)];
	if (typeof after === "boolean" && before !== void 0 && !quotesTexts(before, after) && label === "enabled") return [after ? "switched on" : "switched off"];
	return [`${label} `, ...outcome(field)];
}
function outcome({ before, after }) {
	if (quotesTexts(before, after) && isShortValue(before) && isShortValue(after)) return words`${valueText(before, true)} → ${valueText(after, true)}`;
	if (typeof after === "boolean" && before !== void 0) return [after ? "turned on" : "turned off"];
	if (isShortValue(before) && isShortValue(after)) return words`${String(before)} → ${String(after)}`;
	if (isBlank(before) && isShortValue(after)) return words`set to ${String(after)}`;
	if (isBlank(before) && !isBlank(after)) return ["added"];
	if (isShortValue(before) && isBlank(after)) return words`removed (was ${String(before)})`;
	if (!isBlank(before) && isBlank(after)) return ["removed"];
	return [typeof before === "string" && typeof after === "string" ? "reworded" : "changed"];
}
function describeList(label, before, after) {
	const added = missingFrom(before, after);
	const removed = missingFrom(after, before);
	if (added === 0 && removed === 0) return `${label} reordered`;
	if (added === removed) return `${counted(added, label)} ${label === "example queries" ? "reworded" : "changed"}`;
	if (removed === 0) return `${counted(added, label)} added`;
	if (added === 0) return `${counted(removed, label)} removed`;
	return `${counted(added, label)} added, ${removed} removed`;
}
function missingFrom(from, list) {
	const left = /* @__PURE__ */ new Map();
	for (const item of from) left.set(JSON.stringify(item), (left.get(JSON.stringify(item)) ?? 0) + 1);
	let missing = 0;
	for (const item of list) {
		const text = JSON.stringify(item);
		const count = left.get(text) ?? 0;
		if (count === 0) missing++;
		else left.set(text, count - 1);
	}
	return missing;
}
function isBlank(value) {
	if (value === void 0 || value === null || value === "") return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}

// core/report/describe-change.ts
const MAX_PHRASES = 4;
const RENAME_AT_VENDOR = "delete + create at the vendor";
function describeChangeWords(change) {
	const known = KNOWN.get(change);
	if (known !== void 0) return known;
	const phrases = phrasesOf(change);
	const shown = phrases.slice(0, MAX_PHRASES);
	if (phrases.length > shown.length) shown.push([`${phrases.length - shown.length} more`]);
	const told = joinWords(shown, "; ");
	KNOWN.set(change, told);
	return told;
}
const KNOWN = /* @__PURE__ */ new WeakMap();
function phrasesOf(change) {
	if (change.change === "added" || change.change === "removed") return describeContents(change);
	const fields = change.fields.filter(({ pointer }) => !(change.change === "renamed" && pointer === "/name"));
	if (change.change === "renamed" && change.only === "the name of its flow") return [[`only ${change.only} changed`]];
	const renamed = change.change === "renamed" ? [words`was ${change.before?.name ?? ""} (${[RENAME_AT_VENDOR]})`] : [];
	if (change.only !== void 0) return [...renamed, [`only ${change.only} changed`]];
	const source = fields.find(({ pointer }) => pointerSteps(pointer).at(-1) === "source");
	const rest = fields.filter((field) => field !== source);
	return [
		...renamed,
		...describeFields(rest, change.kind),
		...describeReferences(rest),
		...source === void 0 ? [] : describeCode(source.before, source.after)
	];
}

// core/report/markdown-words.ts
const MAX_NAME = 80;
function markdownWords(words, limit = 300) {
	return rendered(words, limit, escapeMarkdown, codeName);
}
function htmlWords(words, limit = 300) {
	return rendered(words, limit, escapeHtmlText, (name, limit) => `<code>${escapeHtmlText(name, limit)}</code>`);
}
function rendered(words, limit, text, name) {
	let left = limit;
	let result = "";
	for (const word of words) {
		if (left <= 0) return `${result}…`;
		const length = typeof word === "string" ? word.length : Math.min(word.name.length, MAX_NAME);
		result += typeof word === "string" ? spaced(word, (inner) => text(inner, left)) : name(word.name, MAX_NAME);
		left -= length;
	}
	return result;
}
function spaced(word, escape) {
	const inner = word.trim();
	if (inner === "") return word === "" ? "" : " ";
	return `${/^\s/.test(word) ? " " : ""}${escape(inner)}${/\s$/.test(word) ? " " : ""}`;
}

// core/report/tell-variants.ts
const FEW = 3;
function tellVariants(agent) {
	const variants = agent.changes.filter(({ kind, change }) => kind === "variant" && change !== "edited");
	if (variants.length === 0) return null;
	const names = new Set(variants.flatMap((change) => [change.name, change.before?.name ?? change.name]));
	const attributes = agent.changes.filter((change) => concernsOnly(change, names));
	const kept = new Set(variants.flatMap(({ followers }) => followers ?? [])).size;
	if (attributes.length + kept < FEW) return null;
	const what = [...cameAndWent(variants), ...valuesOf(attributes, variants)];
	if (kept > 0) what.push([`${countedKind(kept, "attribute")} the same under the new name`]);
	return {
		change: "edited",
		title: titleOf$1(agent),
		what: joinWords(what, "; "),
		changes: [...variants, ...attributes]
	};
}
function concernsOnly({ kind, change, fields }, names) {
	if (kind !== "attribute" || change !== "edited") return false;
	return fields.every(({ pointer }) => {
		const [field, name = "", ...rest] = pointerSteps(pointer);
		return field === "values" && rest.length === 0 && names.has(name);
	});
}
function titleOf$1({ before, after }) {
	const old = before?.resources["variant"];
	const now = after?.resources["variant"];
	return old === void 0 || now === void 0 || old === now ? ["variants"] : [`variants ${old} → ${now}`];
}
function cameAndWent(variants) {
	const named = (kind) => variants.filter(({ change }) => change === kind).map(({ name }) => name);
	const renamed = variants.filter(({ change }) => change === "renamed").map((change) => words`${change.before?.name ?? ""} is now ${change.name} (delete + create at the vendor)`);
	const added = named("added");
	const removed = named("removed");
	return [
		...renamed,
		...added.length === 0 ? [] : [words`${listedNames(added, 5)} added`],
		...removed.length === 0 ? [] : [words`${listedNames(removed, 5)} removed`]
	];
}
function valuesOf(attributes, variants) {
	if (attributes.length === 0) return [];
	const count = countedKind(attributes.length, "attribute");
	if (variants.every(({ change }) => change === "removed")) return [[`${count} lose their values`]];
	const own = attributes.filter(({ fields }) => {
		const values = fields.flatMap(({ before, after }) => [before, after].filter((value) => value !== void 0));
		return new Set(values.map((value) => JSON.stringify(value))).size > 1;
	});
	const same = attributes.length - own.length;
	if (own.length === 0) return [[`${count} filled in, each with the same value everywhere`]];
	const few = [...listedNames(own.map(({ name }) => name), 5)];
	if (same === 0) return [[`${count} filled in with values of their own: `, ...few]];
	return [[`${count} filled in: ${same} with the same value everywhere, ${own.length} with values that differ: `, ...few]];
}

// core/report/tell-changes.ts
const SAME = 3;
const MAX_ROWS = 25;
const NAMES = 8;
const MANY = 10;
const PHRASES = 4;
function tellChanges(agent) {
	const variants = tellVariants(agent);
	const told = new Set(variants?.changes);
	const rows = [];
	const rest = agent.changes.filter((change) => !told.has(change));
	const many = together(rest, oneSided).filter((group) => group.length > MANY && oneSided(group[0]) !== "");
	rows.push(...many.map(kindRow));
	const inMany = new Set(many.flat());
	const same = together(rest.filter((change) => !inMany.has(change)), (change) => `${change.kind} ${change.change} ${plainWords(describeChangeWords(change))}`);
	for (const group of same) rows.push(...group.length >= SAME ? [sameRow(group)] : group.map(singleRow));
	const few = rows.length > MAX_ROWS ? together(rest, (change) => `${change.kind} ${change.change}`).map(kindRow) : rows;
	const order = new Map(agent.changes.map((change, index) => [change, index]));
	const place = (row) => Math.min(...row.changes.map((change) => order.get(change) ?? 0));
	return [...new Map([...few, ...variants === null ? [] : [variants]].map((row) => [row, place(row)]))].sort((a, b) => a[1] - b[1]).map(([row]) => row);
}
function oneSided(change) {
	return change?.change === "added" || change?.change === "removed" ? `${change.kind} ${change.change}` : "";
}
function together(changes, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = keyOf(change);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [change]);
		else group.push(change);
	}
	return [...groups.values()];
}
function singleRow(change) {
	return {
		change: change.change,
		title: resourceWords(change),
		what: describeChangeWords(change),
		changes: [change]
	};
}
function sameRow(changes) {
	const [first] = changes;
	return {
		change: first.change,
		title: titleOf(changes),
		what: describeChangeWords(first),
		changes
	};
}
function kindRow(changes) {
	const [first] = changes;
	if (changes.length === 1) return singleRow(first);
	return {
		change: first.change,
		title: titleOf(changes),
		what: oneSided(first) === "" ? whatOf(changes) : [],
		changes
	};
}
function titleOf(changes) {
	const [first] = changes;
	if (!hasOwnName(first)) return [kindLabel(first.kind)];
	return [`${countedKind(changes.length, first.kind)}: `, ...listedNames(changes.map(({ name }) => name), NAMES)];
}
function whatOf(changes) {
	const counts = /* @__PURE__ */ new Map();
	for (const { fields, only } of changes) {
		const labels = only === void 0 ? fields.map(({ pointer }) => pointerSteps(pointer)[0] ?? "text") : [`only ${only}`];
		for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const often = [...counts].sort((a, b) => b[1] - a[1]);
	const shown = often.slice(0, PHRASES).map(([field, count]) => `${nameOf(field)} of ${count}`);
	if (often.length > PHRASES) shown.push(`${often.length - PHRASES} more fields`);
	return [shown.join(", ")];
}
function nameOf(field) {
	return field === "source" ? "code" : field.replaceAll("_", " ");
}

export { plainWords as _, describeChangeWords as a, diffLines as c, countedKind as d, hasOwnName as f, joinWords as g, RISK_ORDER as h, markdownWords as i, diffWordsWithSpace as l, resourceWords as m, tellVariants as n, quotesTexts as o, kindLabel as p, htmlWords as r, valueText as s, tellChanges as t, DOTS as u, words as v, listedNames as y };
