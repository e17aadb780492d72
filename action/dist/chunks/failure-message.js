import { Y as GreenroomError } from "./set-outputs.js";

// action/failure-message.ts
function failureMessage(error) {
	if (error instanceof GreenroomError && error.kind !== "bug") return error.hint === void 0 ? error.message : `${error.message}\n${error.hint}`;
	return `This is a bug in Greenroom, please report it with the lines below.\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}

export { failureMessage as t };
