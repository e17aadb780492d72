import { BASE } from './base-project.ts'
import type { Area } from './mutation.ts'
import { edit, fails, passes, warns } from './mutation.ts'

const DOCUMENT = 'context/BACKGROUND.MD'

/** Documents for people. */
export const CONTEXT_AREA: Area = {
  area: 'context',
  mutations: [
    fails('file name in lower case', 'context/background.md', BASE.get(DOCUMENT) ?? null, { [DOCUMENT]: null }),
    passes('nested', 'context/harbour/MAP.MD', '# Map\n'),
  ],
}

/** Values that differ between environments, which the vendor's validator never looks at. */
export const ENVIRONMENT_VALUES_AREA: Area = {
  area: 'RTC',
  mutations: [
    passes(
      'data that violates its schema',
      'real_time_configuration/draft_and_sandbox/data.json',
      edit('false', '"no"'),
    ),
  ],
}

/** A clone without the status file, in which the vendor's validator rewrites topics. Here nothing is ever written. */
export const CLONE_AREA: Area = {
  area: 'clone without status file',
  mutations: [
    passes('topic without a name', 'topics/parking.yaml', 'content: Park at the harbour.\n'),
    warns('nested topic without a name', 'topics/desk/parking.yaml', 'content: Park at the desk.\n'),
  ],
}
