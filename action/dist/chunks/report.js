import { $ as notice, B as visibleLine, Q as info, Y as GreenroomError, a as statusOf, i as onGitHub, j as decodeUtf8, o as createClient, r as readRunContext, t as setOutputs } from "./set-outputs.js";
import { C as readEventFile, a as verdictWords, i as renderMarkdown, n as writeMarker, r as annotationsOf, t as putStickyComment, w as readPayload } from "./sticky-comment.js";
import { _ as plainWords } from "./tell-changes.js";
import { t as once } from "./once.js";
import { t as validate } from "./generated-report.js";
import { lstat, open } from "node:fs/promises";
import { join } from "node:path";
import { constants as constants$1 } from "node:fs";

// github/changes-workflows.ts
async function changesWorkflows(place, { base, testMerge }) {
	if (testMerge === null) return true;
	return await folderOfWorkflows(place, testMerge) !== await folderOfWorkflows(place, base.ref);
}
async function folderOfWorkflows({ client, owner, repo }, tree_sha) {
	const { data } = await onGitHub({
		what: "read which workflows there are",
		needs: "contents: read"
	}, () => client.rest.git.getTree({
		owner,
		repo,
		tree_sha
	}));
	return data.tree.find(({ path }) => path === ".github")?.sha ?? null;
}

// github/find-pull-requests.ts
async function findPullRequests(client, { owner, repo }, head) {
	const { data } = await onGitHub({
		what: "list the pull requests",
		needs: "pull-requests: read"
	}, () => client.rest.pulls.list({
		owner,
		repo,
		state: "open",
		head: `${head.owner}:${head.branch}`,
		per_page: 100
	}));
	return data.filter((pull) => {
		const { sha, ref, repo: from } = pull.head;
		return pull.state === "open" && sha === head.sha && ref === head.branch && idOf(from) === head.repository;
	}).map(({ number, base, head, merge_commit_sha }) => ({
		number,
		base: {
			ref: base.ref,
			sha: base.sha
		},
		head: {
			ref: head.ref,
			sha: head.sha
		},
		fork: idOf(head.repo) !== base.repo.id,
		testMerge: merge_commit_sha
	}));
}
function idOf(repository) {
	return repository?.id ?? null;
}

// github/workflow-run.ts
function readWorkflowRun(payload) {
	const event = readPayload("workflow_run", payload);
	const at = event.text("workflow_run.created_at");
	if (Number.isNaN(Date.parse(at))) throw new GreenroomError("the workflow_run event holds no time at workflow_run.created_at", { code: "bad-event" });
	const conclusion = event.peek("workflow_run.conclusion");
	const headSha = event.sha("workflow_run.head_sha");
	const [owner, branch, repository] = [
		"head_repository.owner.login",
		"head_branch",
		"head_repository.id"
	].map((field) => event.peek(`workflow_run.${field}`));
	const named = typeof owner === "string" && typeof branch === "string" && typeof repository === "number";
	return {
		id: event.number("workflow_run.id"),
		attempt: event.number("workflow_run.run_attempt"),
		event: event.text("workflow_run.event"),
		conclusion: typeof conclusion === "string" ? conclusion : null,
		head: named ? {
			owner,
			branch,
			repository,
			sha: headSha
		} : null,
		headSha,
		createdAt: new Date(at).toISOString()
	};
}

// github/check-run.ts
const BATCH = 50;
async function putCheckRun(client, request) {
	const existing = await findRuns(client, request);
	const newer = existing.find(({ run }) => isNewer(run, request.run));
	if (newer !== void 0) return {
		did: "outdated",
		url: newer.url
	};
	const own = bestOf(existing, request);
	const started = own ?? await once(() => createRun(client, request), async () => bestOf(await findRuns(client, request), request));
	const finished = await finishRun(client, request, started);
	return {
		did: own === null ? "created" : finished ? "finished" : "nothing",
		url: started.url
	};
}
const EXTERNAL_ID = /^greenroom (\d{1,15})\.(\d{1,6})$/;
function externalId({ id, attempt }) {
	return `greenroom ${id}.${attempt}`;
}
async function findRuns(client, { owner, repo, headSha, name }) {
	const about = {
		what: `list the check runs of ${headSha.slice(0, 12)}`,
		needs: "checks: read"
	};
	return (await onGitHub(about, () => client.paginate(client.rest.checks.listForRef, {
		owner,
		repo,
		ref: headSha,
		check_name: name,
		filter: "all",
		per_page: 100
	}))).flatMap(({ id, html_url, external_id, output, status, head_sha }) => {
		const [, run, attempt] = EXTERNAL_ID.exec(external_id ?? "") ?? [];
		if (run === void 0 || attempt === void 0 || head_sha !== headSha) return [];
		const { annotations_count: annotations } = output;
		return [{
			id,
			url: html_url ?? "",
			run: {
				id: Number(run),
				attempt: Number(attempt)
			},
			annotations,
			completed: status === "completed"
		}];
	});
}
function isNewer(a, b) {
	return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}
function bestOf(existing, { run }) {
	const [best] = existing.filter((one) => one.run.id === run.id && one.run.attempt === run.attempt).sort((a, b) => Number(b.completed) - Number(a.completed) || b.annotations - a.annotations || a.id - b.id);
	return best ?? null;
}
async function createRun(client, request) {
	const { owner, repo, name, headSha, run, conclusion, detailsUrl, title, summary } = request;
	const first = request.annotations.slice(0, BATCH);
	const completed = first.length === request.annotations.length;
	const send = (annotations) => onGitHub({
		what: `write the check run ${name}`,
		needs: "checks: write"
	}, () => client.rest.checks.create({
		owner,
		repo,
		name,
		head_sha: headSha,
		external_id: externalId(run),
		...detailsUrl === void 0 ? {} : { details_url: detailsUrl },
		...completed ? {
			status: "completed",
			conclusion
		} : { status: "in_progress" },
		output: {
			title,
			summary,
			annotations: [...annotations]
		},
		request: { retries: 0 }
	}));
	const { data } = await acceptable(send, first);
	return {
		id: data.id,
		url: data.html_url ?? "",
		run,
		annotations: first.length,
		completed
	};
}
async function finishRun(client, request, run) {
	if (run.completed) return false;
	const { owner, repo, conclusion, title, summary, annotations } = request;
	for (let from = run.annotations;; from += BATCH) {
		const batch = annotations.slice(from, from + BATCH);
		const last = from + BATCH >= annotations.length;
		const send = (some) => onGitHub({
			what: `write the check run ${request.name}`,
			needs: "checks: write"
		}, () => client.rest.checks.update({
			owner,
			repo,
			check_run_id: run.id,
			...last ? {
				status: "completed",
				conclusion
			} : {},
			output: {
				title,
				summary,
				annotations: [...some]
			},
			request: { retries: 0 }
		}));
		await acceptable(send, batch);
		if (last) return true;
	}
}
async function acceptable(send, annotations) {
	try {
		return await send(annotations);
	} catch (error) {
		if (statusOf(error) !== 422 || annotations.length === 0) throw error;
		return send([]);
	}
}

// github/verdict-label.ts
const LABELS = {
	pass: {
		name: "greenroom: pass",
		color: "0e8a16",
		description: "The last check of this pull request passed"
	},
	fail: {
		name: "greenroom: fail",
		color: "b60205",
		description: "The last check of this pull request did not pass"
	}
};
async function keepVerdictLabel(client, where, verdict) {
	const { owner, repo, number: issue_number } = where;
	const wanted = LABELS[verdict];
	const other = LABELS[verdict === "pass" ? "fail" : "pass"].name;
	const about = {
		what: `label pull request ${issue_number}`,
		needs: "pull-requests: write"
	};
	const { data } = await onGitHub(about, () => client.rest.issues.listLabelsOnIssue({
		owner,
		repo,
		issue_number,
		per_page: 100
	}));
	const has = (name) => data.some((label) => label.name === name);
	if (has(other)) await ignoring(404, onGitHub(about, () => client.rest.issues.removeLabel({
		...where,
		issue_number,
		name: other
	})));
	if (has(wanted.name)) return;
	await makeLabel(client, where, wanted);
	await onGitHub(about, () => client.rest.issues.addLabels({
		owner,
		repo,
		issue_number,
		labels: [wanted.name]
	}));
}
async function makeLabel(client, where, label) {
	const { owner, repo } = where;
	const about = {
		what: `make the label ${label.name}`,
		needs: "issues: write"
	};
	if (await ignoring(404, onGitHub(about, () => client.rest.issues.getLabel({
		owner,
		repo,
		name: label.name
	}))) !== null) return;
	await ignoring(422, onGitHub(about, () => client.rest.issues.createLabel({
		owner,
		repo,
		...label
	})));
}
async function ignoring(status, call) {
	try {
		return await call;
	} catch (error) {
		if (statusOf(error) === status) return null;
		throw error;
	}
}

// action/check-annotations.ts
const MOST = {
	error: 250,
	warning: 200,
	notice: 50
};
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const MESSAGE = 4e3;
const TITLE = 200;
const PATH = 1e3;
const MAX_LINE = 1e6;
function checkAnnotations(report) {
	const { shown, left } = annotationsOf(report, MOST);
	const annotations = shown.filter(({ file }) => isInside(file)).map(asGitHubTakesIt);
	return {
		annotations,
		left: left + shown.length - annotations.length
	};
}
function asGitHubTakesIt(annotation) {
	const { severity, title, message, file, startColumn, endColumn } = annotation;
	const start = lineOf(annotation.startLine);
	const end = Math.max(start, lineOf(annotation.endLine));
	return {
		path: file,
		start_line: start,
		end_line: end,
		...start === end && startColumn !== void 0 && endColumn !== void 0 ? {
			start_column: lineOf(startColumn),
			end_column: Math.max(lineOf(startColumn), lineOf(endColumn))
		} : {},
		annotation_level: LEVELS[severity],
		title: cut(title, TITLE) || "greenroom",
		message: cut(message, MESSAGE) || title || "see the report"
	};
}
function lineOf(value) {
	return Number.isFinite(value) ? Math.min(MAX_LINE, Math.max(1, Math.floor(value))) : 1;
}
function cut(text, length) {
	const whole = text.trim();
	return whole.length <= length ? whole : `${whole.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
function isInside(path) {
	if (path === "" || path.length > PATH || /[\p{Cc}\\]/u.test(path) || path.startsWith("/")) return false;
	return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part !== ".git");
}

// action/post-report.ts
const CHECK_NAME = "Greenroom";
const SUMMARY = 6e4;
async function postReport(place, toPost) {
	const { report, run, pullRequest, detailsUrl } = toPost;
	const conclusion = conclusionOf(toPost);
	const { annotations, left } = checkAnnotations(report);
	const checkRun = await putCheckRun(place.client, {
		owner: place.owner,
		repo: place.repo,
		name: CHECK_NAME,
		headSha: run.headSha,
		run: {
			id: run.id,
			attempt: run.attempt
		},
		conclusion,
		detailsUrl,
		title: titleOf(toPost),
		summary: summaryOf(toPost, left),
		annotations
	});
	if (checkRun.did === "outdated") return {
		conclusion,
		checkRunUrl: checkRun.url,
		commentUrl: "",
		said: ["A newer check of this commit is there, so nothing was changed."]
	};
	if (pullRequest === null) return {
		conclusion,
		checkRunUrl: checkRun.url,
		commentUrl: "",
		said: []
	};
	const where = {
		owner: place.owner,
		repo: place.repo,
		number: pullRequest.number
	};
	const marker = {
		head: run.headSha,
		at: run.createdAt
	};
	const body = renderMarkdown(report, {
		marker: writeMarker(marker),
		reportUrl: detailsUrl
	});
	const comment = await putStickyComment(place.client, {
		...where,
		marker,
		body
	});
	if (comment.did === "not-allowed") throw notAllowed(pullRequest.number);
	const outdated = comment.did === "outdated";
	if (toPost.labels && !outdated) await keepVerdictLabel(place.client, where, conclusion === "success" ? "pass" : "fail");
	const said = outdated ? ["The comment shows a newer push, so it was left as it is."] : [];
	return {
		conclusion,
		checkRunUrl: checkRun.url,
		commentUrl: comment.url,
		said
	};
}
function conclusionOf({ report, changesWorkflows }) {
	const { agents, findings, policy } = report;
	if (report.verdict === "pass") return changesWorkflows ? "action_required" : "success";
	const otherwise = agents.some((agent) => agent.verdict === "fail") || findings.some(({ severity }) => severity === "error");
	return policy?.verdict === "fail" && !otherwise ? "action_required" : "failure";
}
function titleOf({ report, changesWorkflows }) {
	const { headline, because } = verdictWords(report);
	const words = plainWords(because.length === 0 ? headline : [
		...headline,
		": ",
		...because
	]);
	return visibleLine(changesWorkflows ? `changes the workflow that checked it; ${words}` : words, 200).replaceAll(/[@#]/g, "$&​");
}
function summaryOf(toPost, left) {
	const { report, changesWorkflows, detailsUrl, pullRequest } = toPost;
	const workflow = changesWorkflows ? "> [!CAUTION]\n> This pull request comes from a fork and changes `.github`, so the verdict below was computed by a workflow nobody has reviewed. A person must look at that change; this check does not pass it.\n\n" : "";
	const caveat = `<sub>Computed by ${pullRequest === null ? "the merge queue’s own workflow" : "the pull request’s own workflow"}, posted by a trusted one: it is as true as the workflow file and what that runs.</sub>\n`;
	const foot = `\n${left === 0 ? "" : `<sub>${left} more annotations are in the report.</sub>\n`}${caveat}`;
	return `${workflow}${renderMarkdown(report, {
		reportUrl: detailsUrl,
		limit: SUMMARY - workflow.length - foot.length
	})}${foot}`;
}
function notAllowed(number) {
	return new GreenroomError(`cannot write the comment of pull request ${number}: the token may not`, {
		code: "github-permission",
		hint: "It needs \"pull-requests: write\": add it below \"permissions:\" of the job, or to the App."
	});
}

// core/report/read-report.ts
const MAX_LENGTH = 67108864;
const MAX_DEPTH = 96;
function readReport(text) {
	if (text.length > MAX_LENGTH) throw unreadable(`it has more than ${MAX_LENGTH} characters`);
	if (isDeep(text)) throw unreadable(`maps and lists are more than ${MAX_DEPTH} deep`);
	const value = parse(text);
	if (!validate(value)) throw unreadable(problemText(validate.errors?.[0] ?? null));
	return value;
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw unreadable("it is not JSON");
	}
}
function isDeep(text) {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (quoted) {
			if (code === 92) at++;
			else if (code === 34) quoted = false;
		} else if (code === 34) quoted = true;
		else if (code === 91 || code === 123) {
			depth++;
			if (depth > MAX_DEPTH) return true;
		} else if (code === 93 || code === 125) depth--;
	}
	return false;
}
function problemText(problem) {
	if (problem === null) return "it is not as the schema says";
	const { instancePath, keyword, message, params } = problem;
	const place = instancePath === "" ? "" : `${fieldName(instancePath)} `;
	const { additionalProperty, allowedValues, allowedValue } = params;
	if (keyword === "additionalProperties") return `${place}has a field ${JSON.stringify(visibleLine(String(additionalProperty), 60))} that is not known`;
	if (keyword === "const") return `${place}must be ${JSON.stringify(allowedValue)}`;
	if (keyword === "enum" && Array.isArray(allowedValues)) return `${place}must be one of ${allowedValues.join(", ")}`;
	return `${place}${message ?? "is not as the schema says"}`;
}
function fieldName(pointer) {
	const name = pointer.replaceAll(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".");
	return visibleLine(name.replace(/^\./, ""), 160);
}
function unreadable(why) {
	return new GreenroomError(`This report cannot be read: ${why}.`, {
		code: "report-unreadable",
		hint: "Let the same version of Greenroom write and read it (schemas/report.schema.json)."
	});
}

// action/read-artifact.ts
const MAX_BYTES = 20971520;
async function readArtifact(folder) {
	const found = await lstat(folder).catch(() => null);
	if (found === null) throw missing(folder);
	if (!found.isDirectory()) throw refused("the folder of the artifact is not a folder");
	const text = decodeUtf8(await readPlainFile(join(folder, "report.json"), folder));
	if (text === null) throw refused("report.json of the artifact is not UTF-8");
	return readReport(text);
}
async function readPlainFile(path, folder) {
	const found = await lstat(path).catch(() => null);
	if (found === null) throw missing(folder);
	if (!found.isFile()) throw refused("report.json of the artifact is not a plain file");
	if (found.size > MAX_BYTES) throw tooLarge();
	const file = await open(path, constants$1.O_RDONLY | constants$1.O_NOFOLLOW | constants$1.O_NONBLOCK);
	try {
		const opened = await file.stat();
		if (!opened.isFile() || opened.ino !== found.ino) throw refused("report.json of the artifact is not a plain file");
		if (opened.size > MAX_BYTES) throw tooLarge();
		const bytes = Buffer.alloc(opened.size);
		let length = 0;
		while (length < bytes.length) {
			const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return bytes.subarray(0, length);
	} finally {
		await file.close();
	}
}
function missing(folder) {
	return new GreenroomError(`there is no report.json in ${folder}`, {
		code: "artifact-missing",
		hint: "Let actions/download-artifact unpack the artifact of the check there, and name the folder as report-directory."
	});
}
function tooLarge() {
	return refused(`report.json of the artifact has more than ${MAX_BYTES / 1024 / 1024} MB`);
}
function refused(message) {
	return new GreenroomError(`${message}; nothing was posted`, { code: "artifact-refused" });
}

// action/report.ts
async function report(inputs, env) {
	const run = readWorkflowRun(await readEventFile(env["GITHUB_EVENT_PATH"]));
	const why = whyNotToPost(run);
	if (why !== null) return notice(`Nothing was posted: ${why}.`);
	const context = await readRunContext(env);
	const computed = await readArtifact(inputs.reportDirectory);
	const place = {
		client: await createClient({
			token: inputs.token,
			apiUrl: context.apiUrl,
			writeSpacingMs: context.writeSpacingMs
		}),
		owner: context.owner,
		repo: context.repo
	};
	const target = await targetOf(place, run, computed);
	if ("why" in target) return notice(`Nothing was posted: ${target.why}.`);
	tell(await postReport(place, {
		report: inWordsOfGitHub(computed, target),
		run,
		pullRequest: target.pullRequest,
		changesWorkflows: target.pullRequest?.fork === true && await changesWorkflows(place, target.pullRequest),
		detailsUrl: `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${run.id}`,
		labels: inputs.labels
	}));
}
function whyNotToPost({ event, conclusion, head }) {
	if (event !== "pull_request" && event !== "merge_group") return `the check ran on ${JSON.stringify(event)}, and only pull_request and merge_group are reported`;
	if (conclusion !== "success" && conclusion !== "failure") return `the check did not finish (${JSON.stringify(conclusion)})`;
	return head === null ? "the branch that was checked is gone" : null;
}
async function targetOf(place, run, computed) {
	const short = run.headSha.slice(0, 12);
	if (computed.head.commit !== run.headSha) return { why: `the report is not about ${short}, which was checked` };
	if (computed.judged === false) return { why: "the report compares and judges nothing" };
	if (run.event === "merge_group") return {
		pullRequest: null,
		base: null,
		head: {
			ref: run.head?.branch ?? short,
			sha: run.headSha
		}
	};
	const found = run.head === null ? [] : await findPullRequests(place.client, place, run.head);
	const [pullRequest, ...others] = found;
	if (pullRequest === void 0) return { why: `no open pull request has ${short} as its head (it was pushed to, or closed, meanwhile)` };
	if (others.length > 0) return { why: `${found.length} open pull requests have ${short} as their head, and the report cannot be of all of them` };
	if (computed.base.ref !== pullRequest.base.ref) return { why: `pull request ${pullRequest.number} goes to another branch than the one the report compares with` };
	return {
		pullRequest,
		base: pullRequest.base.ref,
		head: pullRequest.head
	};
}
function inWordsOfGitHub(computed, target) {
	const base = target.base === null ? computed.base : {
		...computed.base,
		ref: target.base
	};
	const { agents, policy, verdict } = computed;
	const fails = verdict === "fail" || policy?.verdict === "fail" || agents.some((agent) => agent.verdict === "fail");
	return {
		...computed,
		base,
		head: {
			ref: target.head.ref,
			commit: target.head.sha
		},
		verdict: fails ? "fail" : "pass"
	};
}
function tell({ conclusion, checkRunUrl, commentUrl, said }) {
	for (const message of said) notice(message);
	info(`Posted: ${conclusion}.`);
	setOutputs("report", {
		verdict: conclusion === "success" ? "pass" : "fail",
		"check-run-url": checkRunUrl,
		"comment-url": commentUrl
	});
}

export { report };
