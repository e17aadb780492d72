import { BASE, without } from './base-project.ts'
import type { Area } from './mutation.ts'
import { edit, passes } from './mutation.ts'
import { warns } from './mutation.ts'

const PROJECT = 'project.yaml'
const STATUS = '_gen/.agent_studio_config'

/** Workspace identity and what belongs to a project at all. */
export const PROJECT_AREA: Area = {
  area: 'project',
  mutations: [
    passes('no region', PROJECT, edit('region: uk-1\n', '')),
    warns('unknown key', PROJECT, (text) => `${text}regoin: uk-1\n`),
    // Without project.yaml a folder is no project here; given as one, there is nothing to object to.
    passes('no project.yaml but a status file', PROJECT, null, { [STATUS]: 'e30=' }),
    // The vendor reads the status file and aborts; nothing generated is read here, so there is nothing to say.
    passes('corrupt status file', STATUS, 'not base64 at all'),
    passes('only project.yaml', PROJECT, (text) => text, onlyProject()),
    passes('no agent_settings/', PROJECT, (text) => text, without('agent_settings/')),
    passes('unknown top folder', 'tickets/notes.yaml', 'anything: [goes'),
  ],
}

function onlyProject(): Record<string, null> {
  return Object.fromEntries([...BASE.keys()].filter((path) => path !== PROJECT).map((path) => [path, null]))
}
