import { R as isBranchName, W as git, Y as GreenroomError, q as tryGit } from "./set-outputs.js";
import { dt as remoteFailed, ft as tokenFromEnvironment, ut as findRemote } from "./history.js";

// core/git/fetch-tags.ts
async function fetchTags(repo, remote, prefix) {
	if (!isBranchName(`${prefix}1`)) throw new GreenroomError(`${JSON.stringify(prefix)} cannot begin the name of a tag`, { code: "bad-ref" });
	const url = await findRemote(repo, remote);
	const local = url === null ? "refs/tags/" : "refs/greenroom/tags/";
	if (url !== null) {
		const token = tokenFromEnvironment();
		const args = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--prune",
			"--no-write-fetch-head",
			"--no-recurse-submodules",
			"--no-auto-maintenance",
			"--end-of-options",
			url,
			`+refs/tags/${prefix}*:${local}${prefix}*`
		];
		const result = await tryGit(repo, args, { network: {
			url,
			...token === void 0 ? {} : { token }
		} });
		if (result.code !== 0) throw remoteFailed(url, result);
	}
	return (await git(repo, [
		"for-each-ref",
		"--format=%(objecttype)%00%(refname)%00%(*objectname)%00%(contents)%00%00",
		`${local}${prefix}*`
	])).toString("utf8").split("\0\0\n").flatMap((row) => {
		const [type, name = "", commit = "", ...message] = row.split("\0");
		return type === "tag" ? [{
			name: name.slice(local.length),
			commit,
			message: message.join("")
		}] : [];
	});
}

// core/operations/version-tag.ts
const KINDS = [
	"HOTFIX",
	"FEATURE",
	"SEASONAL"
];
const MAX_DESCRIPTION = 200;
function tagPrefix(agent) {
	const clean = agent.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-").replaceAll(/^-+|-+$/g, "");
	return `${clean === "" ? "agent" : clean}/v`;
}
function kindsOf(title) {
	const [start = ""] = /^(?:\s*\[[A-Za-z]+\])*/.exec(title) ?? [];
	const words = [...start.matchAll(/\[([A-Za-z]+)\]/g)].map(([, word = ""]) => word.toUpperCase());
	return KINDS.filter((kind) => words.includes(kind));
}
function tagMessage(tag) {
	const trailers = [
		`Greenroom-Agent: ${oneLine(tag.agent)}`,
		`Greenroom-Version: ${tag.version}`,
		...kindsOf(tag.description).map((kind) => `Greenroom-Kind: ${kind.toLowerCase()}`)
	];
	const origin = tag.origin === null ? [] : [oneLine(tag.origin), ""];
	return [
		oneLine(tag.description).slice(0, MAX_DESCRIPTION),
		"",
		...origin,
		...trailers,
		""
	].join("\n");
}
function readVersionTag({ name, message }) {
	const [, number] = /\/v([1-9]\d{0,8})$/.exec(name) ?? [];
	const lines = message.trimEnd().split("\n");
	const trailers = lines.slice(lines.lastIndexOf("") + 1);
	const value = (key) => trailers.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
	const agent = value("Greenroom-Agent");
	const version = value("Greenroom-Version");
	if (number === void 0 || agent === void 0 || version === void 0 || lines.length < 2) return null;
	if (!/^sha256:[0-9a-f]{64}$/.test(version)) return null;
	const description = lines[0] ?? "";
	return {
		name,
		number: Number(number),
		agent,
		version,
		description,
		kinds: kindsOf(description)
	};
}
function oneLine(text) {
	return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
}

// core/operations/version-tags.ts
async function versionTags(repo, remote, agent) {
	return (await fetchTags(repo, remote, tagPrefix(agent))).flatMap((tag) => readVersionTag(tag) ?? []).filter((tag) => tag.agent === agent).sort((a, b) => a.number - b.number);
}

export { tagMessage as n, tagPrefix as r, versionTags as t };
