import { w as tryGit } from "./set-outputs.js";
import { i as firstParents, r as commitTrailers } from "./history.js";

// core/operations/is-lifted.ts
const LIFTS_TRAILER = "Greenroom-Lifts";
const SHORTEST_PREFIX = 12;
const COMMITS_READ = 20;
async function isLifted(source, version) {
	const { repository, commit: head } = source;
	const digits = version.replace(/^sha256:/, "");
	const now = await treeAt(source, head);
	for (const { commit } of await firstParents(repository, head, COMMITS_READ)) {
		if (await treeAt(source, commit) !== now) return false;
		if ((await liftsOf(repository, commit)).some((prefix) => digits.startsWith(prefix))) return true;
	}
	return false;
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

export { isLifted as t };
