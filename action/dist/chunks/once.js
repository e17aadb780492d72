import { B as visibleLine, E as escapePointer, S as ownName, V as visibleText, _ as sameValue, a as statusOf, c as hashOf, d as withoutRedundantBrackets, f as joinedStrings, g as canonicalJson, p as withoutHeader, u as withoutTrailingCommas, w as pythonLexer, y as mapTexts } from "./set-outputs.js";

// core/version/json-pointer.ts
function pointerTo(parent, step) {
	return `${parent}/${escapePointer(step)}`;
}
function pointerSteps(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// core/agent/python-decorators.ts
function decoratedPython(source) {
	const found = pythonLexer(withoutHeader(source));
	if (!Array.isArray(found)) return null;
	const decorators = /* @__PURE__ */ new Map();
	const rest = [];
	let depth = 0;
	for (const line of logicalLines(joinedStrings(withoutRedundantBrackets(withoutTrailingCommas(found))))) {
		for (const { type } of line) depth += type === "indent" ? 1 : type === "dedent" ? -1 : 0;
		const first = line.findIndex(({ type }) => type !== "indent" && type !== "dedent");
		const spelled = line.map(({ type, text }) => `${type} ${text}`).join("\n");
		const name = line[first]?.text === "@" && depth === 0 ? line[first + 1]?.text ?? "" : null;
		if (name === null || first > 0) rest.push(spelled);
		else decorators.set(name, `${decorators.get(name) ?? ""}\n${spelled}`);
	}
	return {
		decorators,
		rest: rest.join("\n")
	};
}
function logicalLines(tokens) {
	const lines = [[]];
	for (const token of tokens) {
		lines.at(-1)?.push(token);
		if (token.type === "newline") lines.push([]);
	}
	return lines;
}

// core/version/only-differs.ts
const FLOW_NAME = "the name of its flow";
const DECORATORS = /* @__PURE__ */ new Map([
	["func_description", "the description"],
	["func_parameter", "parameter descriptions"],
	["func_latency_control", "the latency filler"]
]);
function onlyDiffers(change, news) {
	const { fields, before, after } = change;
	if (before === void 0 || after === void 0) return null;
	if (change.change === "renamed") return fields.length === 1 && ownName(before) === ownName(after) ? FLOW_NAME : null;
	const order = onlyOrder(fields);
	if (order !== null) return order;
	if (fields.length > 0 && fields.every(isSameLetters)) return "the Unicode form of letters";
	if (fields.every(({ pointer }) => pointer === "/description")) return "the description";
	if (followsNames(before, after, news.follow)) return "the names of what was renamed";
	if (change.kind === "attribute") return onlyVariants(fields, news);
	const [field] = fields;
	return fields.length === 1 && field?.pointer === "/source" ? onlyDecorators(field) : null;
}
function onlyOrder(fields) {
	const lists = /* @__PURE__ */ new Set();
	for (const { pointer, before, after, moved } of fields) {
		const steps = pointerSteps(pointer);
		if (moved !== void 0) lists.add(pointer === "/after" ? "" : steps.at(-2) ?? "");
		else if (isReordered(before, after)) lists.add(steps.at(-1) ?? "");
		else return null;
	}
	const [list] = lists;
	if (list === void 0 || lists.size > 1) return list === void 0 ? null : "the order of lists";
	return list === "" ? "its place in the order" : `the order of ${list.replaceAll("_", " ")}`;
}
function isSameLetters({ before, after }) {
	if (before === void 0 || after === void 0) return false;
	const [was, is] = [canonicalJson(before), canonicalJson(after)];
	return was !== is && was.normalize("NFC") === is.normalize("NFC");
}
function isReordered(before, after) {
	if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
	const sorted = (list) => list.map((item) => canonicalJson(item)).sort();
	return sameValue(sorted(before), sorted(after));
}
function followsNames(before, after, follow) {
	if (follow === null) return false;
	return hashOf(after.kind, after.name, mapTexts(before.value, follow)) === after.hash;
}
function onlyVariants(fields, { added, removed }) {
	const gone = new Set(removed.flatMap(({ kind, name }) => kind === "variant" ? [name] : []));
	const fresh = new Set(added.flatMap(({ kind, name }) => kind === "variant" ? [name] : []));
	const sides = /* @__PURE__ */ new Set();
	for (const { pointer, before, after } of fields) {
		const [list, variant = "", ...deeper] = pointerSteps(pointer);
		if (list !== "values" || deeper.length > 0) return null;
		if (before === void 0 && fresh.has(variant)) sides.add("new");
		else if (after === void 0 && gone.has(variant)) sides.add("removed");
		else return null;
	}
	return sides.size === 0 ? null : `the values for ${[...sides].sort().join(" and ")} variants`;
}
function onlyDecorators({ before, after }) {
	if (typeof before !== "string" || typeof after !== "string") return null;
	const old = decoratedPython(before);
	const now = decoratedPython(after);
	if (old === null || now === null || old.rest !== now.rest) return null;
	const words = [.../* @__PURE__ */ new Set([...old.decorators.keys(), ...now.decorators.keys()])].filter((name) => old.decorators.get(name) !== now.decorators.get(name)).map((name) => DECORATORS.get(name) ?? `the decorator ${name}`);
	if (words.length === 0) return "the order of decorators";
	return words.length === 1 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// core/report/escape-markdown.ts
const BREAK = "​";
function escapeMarkdown(text, limit = 300) {
	return escapeHtmlText(text, limit).replaceAll(/[\\*~]/g, String.raw`\$&`).replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`).replaceAll(/^([-+=]|\d+(?=[.)]))/g, (start) => /\d/.test(start) ? `${BREAK}${start}` : `\\${start}`).replaceAll("|", "&#124;").replaceAll("$", "<span>$</span>");
}
const SPEAKING = /[&<>@#:[\]`\d]|www|[a-f]{7}/i;
function escapeHtmlText(text, limit = 300) {
	const line = visibleLine(text, limit);
	if (!SPEAKING.test(line)) return line;
	return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", `@${BREAK}`).replaceAll(/#(?=\w)/g, `#${BREAK}`).replaceAll(/\b(GH)-(?=\d)/gi, `$1-${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/(www)\./gi, `$1${BREAK}.`).replaceAll(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (hex) => hex.replaceAll(/.{4}(?=.)/g, `$&${BREAK}`)).replaceAll(/:(?=[\w+-]+:)/g, `:${BREAK}`).replaceAll("[", "&#91;").replaceAll("]", "&#93;").replaceAll("`", "&#96;");
}
function codeName(text, limit = 120) {
	const line = visibleLine(text, limit);
	if (/^[\p{L}\p{N}_ .,:/()'"=&+{}~^*?[\]\\-]*[\p{L}\p{N}_)}.*?\]]$/u.test(line) && line.trim() === line) return `\`${line}\``;
	return `<code>${escapeMarkdown(text, limit)}</code>`;
}
function fencedBlock(lines, language) {
	const text = lines.map((line) => visibleText(line).replaceAll("\n", " ")).join("\n");
	const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return `${fence}${language}\n${text}\n${fence}`;
}

// github/once.ts
async function once(create, find) {
	try {
		return await create();
	} catch (error) {
		const status = statusOf(error);
		if (status !== null && status < 500) throw error;
		return await find() ?? await create();
	}
}

export { fencedBlock as a, pointerSteps as c, escapeMarkdown as i, pointerTo as l, codeName as n, FLOW_NAME as o, escapeHtmlText as r, onlyDiffers as s, once as t };
