import { _ as visibleLine, a as statusOf, c as escapePointer, v as visibleText } from "./set-outputs.js";

// core/version/json-pointer.ts
function pointerTo(parent, step) {
	return `${parent}/${escapePointer(step)}`;
}
function pointerSteps(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
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

export { fencedBlock as a, escapeMarkdown as i, codeName as n, pointerSteps as o, escapeHtmlText as r, pointerTo as s, once as t };
