import { W as git } from "./set-outputs.js";

// core/git/build-commit.ts
const GREENROOM = {
	name: "Greenroom",
	email: "greenroom@localhost"
};
async function buildCommit(repo, request) {
	const args = [
		"-c",
		"i18n.commitEncoding=UTF-8",
		"commit-tree",
		"--no-gpg-sign",
		...request.parents.flatMap((parent) => ["-p", parent]),
		"-F",
		"-",
		request.tree
	];
	return (await git(repo, args, {
		input: request.message,
		env: identity(request)
	})).toString("latin1").trim();
}
function identity(request) {
	const { name, email } = request.author ?? GREENROOM;
	const clean = (text, otherwise) => text.replaceAll(/[\p{Cc}<>]/gu, "").trim() || otherwise;
	const who = {
		name: clean(name, GREENROOM.name),
		email: clean(email, GREENROOM.email)
	};
	return {
		GIT_AUTHOR_NAME: who.name,
		GIT_AUTHOR_EMAIL: who.email,
		GIT_COMMITTER_NAME: who.name,
		GIT_COMMITTER_EMAIL: who.email,
		...request.date === void 0 ? {} : {
			GIT_AUTHOR_DATE: request.date,
			GIT_COMMITTER_DATE: request.date
		}
	};
}

export { buildCommit as t };
