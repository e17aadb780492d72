import { readFile } from 'node:fs/promises'
import { GreenroomError } from '../core/errors.ts'

/** The payload of the event, from the file GITHUB_EVENT_PATH names; GreenroomError `bad-event`. */
export async function readEventFile(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'))
  } catch (cause) {
    throw new GreenroomError('the event cannot be read: GITHUB_EVENT_PATH names no JSON file', {
      code: 'bad-event',
      hint: 'The runner sets it. Run the action from a workflow.',
      cause,
    })
  }
}
