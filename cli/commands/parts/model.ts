import { GreenroomError } from '../../../core/errors.ts'
import type { TestsEntry } from '../../../core/promotion/greenroom-config.ts'
import { connectModel } from '../../../runtime/embedded/brain/llm/connect-model.ts'
import type { RecordingMode } from '../../../runtime/embedded/brain/llm/recordings.ts'
import { PARAMETERS, silentModel } from '../../../runtime/embedded/brain/llm/silent-model.ts'
import type { TestModel } from '../../../runtime/embedded/brain/llm/test-engine.ts'
import type { Console } from './console.ts'

/** What the command line says of a model. */
export interface ModelFlags {
  brain?: 'lexical' | 'llm'
  model?: string
  modelUrl?: string
  /** Name of the environment variable with the key, never the key. */
  modelKeyEnv?: string
  record?: boolean
  live?: boolean
}

const KEY_ENV = 'GREENROOM_MODEL_KEY'

/**
 * The model that was named, null when none was: on the command line, in the environment, in greenroom.yaml (`tests`), by the
 * recordings there are (`recorded`). It is connected only where it may be asked; its address comes from the command line or
 * the environment, never from a repository: the key goes where a person sent it.
 */
export function chooseModel(
  console: Console,
  flags: ModelFlags,
  tests: TestsEntry = {},
  recorded: readonly string[] = [],
): TestModel | null {
  const decides = (flags.brain ?? tests.brain) === 'llm'
  const mode = modeOf(flags)
  const named = [flags.model, console.env['GREENROOM_MODEL'], tests.model, ...(recorded.length === 1 ? recorded : [])]
  const name = named.find((one) => one !== undefined && one !== '')
  if (name === undefined) {
    if (!decides && mode === 'replay') return null
    const wanting = flags.brain === 'llm' ? '--brain llm' : decides ? 'brain: llm in greenroom.yaml' : `--${mode}`
    throw new GreenroomError(`${wanting} needs the name of a model`, {
      code: 'no-model',
      hint: 'Give it with --model, in the environment variable GREENROOM_MODEL, or as tests.model in greenroom.yaml.',
    })
  }
  if (mode === 'replay') return { decides, mode, model: silentModel(name) }
  const url = flags.modelUrl ?? console.env['GREENROOM_MODEL_URL']
  if (url === undefined || url === '') {
    throw new GreenroomError(`asking the model ${name} needs its address`, {
      code: 'no-model-url',
      hint: 'Give it with --model-url, or in the environment variable GREENROOM_MODEL_URL.',
    })
  }
  const key = keyOf(console, flags.modelKeyEnv ?? tests.key_env)
  const options = { parameters: PARAMETERS }
  return { decides, mode, model: connectModel({ model: name, url, ...(key !== undefined && { key }) }, options) }
}

function modeOf({ record, live }: ModelFlags): RecordingMode {
  return record === true ? 'record' : live === true ? 'live' : 'replay'
}

function keyOf({ env }: Console, named: string | undefined): string | undefined {
  const key = env[named ?? KEY_ENV]
  if (key !== undefined && key !== '') return key
  if (named === undefined) return undefined
  throw new GreenroomError(`the environment variable ${named} holds no key`, {
    code: 'no-model-key',
    hint: 'Set it, or name another one with --model-key-env.',
  })
}
