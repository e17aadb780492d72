import { q as tryGit } from "./set-outputs.js";
import { i as firstParents, nt as bringCommits, r as commitTrailers } from "./history.js";

// core/operations/is-lifted.ts
const LIFTS_TRAILER = "Greenroom-Lifts";
const SHORTEST_PREFIX = 12;
const COMMITS_READ = 20;
async function isLifted(source, version) {
	const { repository, commit: head, below } = source;
	const now = await treeAt(source, head);
	for (const { commit, parents } of await firstParents(repository, head, COMMITS_READ)) {
		if (await treeAt(source, commit) !== now) return false;
		if (await lifts(repository, commit, version)) return true;
		const [before = "", brought] = parents;
		if (brought === void 0) continue;
		const without = below === null ? [before] : [before, below];
		for (const { commit: one } of await firstParents(repository, brought, COMMITS_READ, without)) {
			if (await treeAt(source, one) !== now) break;
			if (await lifts(repository, one, version)) return true;
		}
	}
	return false;
}
async function lifts(repository, commit, version) {
	const digits = version.replace(/^sha256:/, "");
	return (await liftsOf(repository, commit)).some((prefix) => digits.startsWith(prefix));
}
async function treeAt({ repository, folder }, commit) {
	const revision = folder.root === "" ? `${commit}^{tree}` : `${commit}:${folder.root}`;
	const { stdout } = await tryGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		revision
	]);
	return stdout.toString("latin1").trim();
}
async function liftsOf(repository, commit) {
	const named = [];
	for (const [key, values] of await commitTrailers(repository, commit)) if (key.toLowerCase() === LIFTS_TRAILER.toLowerCase()) named.push(...values.flatMap((value) => value.split(/[\s,]+/)));
	return named.map((text) => text.toLowerCase().replace(/^sha256:/, "")).filter(({ length }) => length >= SHORTEST_PREFIX);
}

// action/head-of.ts
async function headOf({ repo, remote }, config, heads, environment) {
	const branch = config.environments.find(({ name }) => name === environment)?.branch;
	const commit = branch === void 0 ? void 0 : heads.branches.get(branch);
	if (commit === void 0) return null;
	await bringCommits(repo, remote, [commit]);
	return commit;
}

export { isLifted as n, headOf as t };
