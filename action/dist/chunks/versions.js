import { H as shortVersion, Y as GreenroomError, a as statusOf, i as onGitHub, t as setOutputs } from "./set-outputs.js";
import { n as commitInfo } from "./history.js";
import { a as sayWarning, i as sayProgress, l as refused, p as unknownAgent, r as sayNotice, t as openGround } from "./open-ground.js";
import { n as tagMessage, r as tagPrefix, t as versionTags } from "./version-tags.js";
import { t as mergedPullRequest } from "./merged-pull-request.js";

// github/create-tag.ts
async function createTag({ client, owner, repo }, { name, commit, message }) {
	const about = {
		what: `make the tag ${name} in ${owner}/${repo}`,
		needs: "contents: write"
	};
	const { data } = await onGitHub(about, () => client.rest.git.createTag({
		owner,
		repo,
		tag: name,
		message,
		object: commit,
		type: "commit"
	}));
	try {
		await onGitHub(about, () => client.rest.git.createRef({
			owner,
			repo,
			ref: `refs/tags/${name}`,
			sha: data.sha
		}));
		return true;
	} catch (error) {
		const isThere = error instanceof GreenroomError && error.message.includes("Reference already exists");
		if (statusOf(error) !== 422 || !isThere) throw error;
		return false;
	}
}

// action/versions.ts
const ATTEMPTS = 5;
async function versions(inputs, env) {
	const ground = await openGround(inputs, env);
	const { commit, environment } = pushedTo(ground, env);
	const { agents } = await ground.read(commit);
	const wanted = agents.filter(({ name }) => inputs.agent === null || name === inputs.agent);
	if (inputs.agent !== null && wanted.length === 0) throw refused(unknownAgent(inputs.agent, environment.branch, agents));
	const tags = [];
	const digests = [];
	for (const { name, digest } of wanted) {
		if (digest === null) {
			sayWarning(`${name} has a file that cannot be read, so it has no version to number`);
			continue;
		}
		tags.push(await numberOf(ground, {
			agent: name,
			version: digest,
			commit,
			branch: environment.branch
		}));
		digests.push(digest);
	}
	if (tags.length === 0) sayNotice("There is no version to number.");
	setOutputs("versions", {
		tags: tags.join(","),
		version: digests.join(",")
	});
}
function pushedTo({ config, run }, env) {
	const branch = (env["GITHUB_REF"] ?? "").replace(/^refs\/heads\//, "");
	const first = config.environments.filter(({ promotes_from }) => promotes_from === void 0);
	const environment = first.find((one) => one.branch === branch);
	if (environment !== void 0 && run.sha !== null) return {
		commit: run.sha,
		environment
	};
	throw new GreenroomError(`versions get their numbers where they are published, and ${JSON.stringify(branch)} is no such branch`, {
		code: "bad-event",
		hint: `Run it on a push to ${first.map((one) => one.branch).join(" or ")}.`
	});
}
async function numberOf(ground, wanted) {
	const { repo, remote, place } = ground;
	let message = null;
	let next = 1;
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const tags = await versionTags(repo, remote, wanted.agent);
		const known = tags.find(({ version }) => version === wanted.version);
		if (known !== void 0) {
			sayProgress(`${wanted.agent} ${shortVersion(wanted.version)} is ${known.name}: ${known.description}`);
			return known.name;
		}
		message ??= await describe(ground, wanted);
		next = Math.max(next, (tags.at(-1)?.number ?? 0) + 1);
		const name = `${tagPrefix(wanted.agent)}${next}`;
		if (await createTag(place, {
			name,
			commit: wanted.commit,
			message
		})) {
			sayProgress(`${wanted.agent} ${shortVersion(wanted.version)} is ${name} now: ${message.split("\n")[0] ?? ""}`);
			return name;
		}
		if (!await isOurs(ground, wanted.agent, name)) next++;
	}
	throw new GreenroomError(`${wanted.agent} gets no number: others take each one first`, {
		code: "tag-taken",
		kind: "later",
		hint: `Run it again. Is there a tag called ${tagPrefix(wanted.agent)}… that is no annotated tag of Greenroom's?`
	});
}
async function isOurs({ repo, remote }, agent, name) {
	return (await versionTags(repo, remote, agent)).some((tag) => tag.name === name);
}
async function describe({ place, repo }, { agent, version, commit, branch }) {
	const pull = await mergedPullRequest(place, {
		commit,
		branch
	});
	if (pull !== null && pull.title.trim() !== "") return tagMessage({
		agent,
		version,
		description: pull.title,
		origin: `#${pull.number} by ${pull.author.login}`
	});
	const { date, author } = await commitInfo(repo, commit);
	const time = `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
	return tagMessage({
		agent,
		version,
		description: time,
		origin: `by ${author}`
	});
}

export { versions };
