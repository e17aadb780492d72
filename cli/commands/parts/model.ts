import { GreenroomError } from '../../../core/errors.ts'
import { connectModel } from '../../../runtime/embedded/brain/llm/connect-model.ts'
import type { Model } from '../../../runtime/embedded/brain/llm/model.ts'
import type { RecordingMode } from '../../../runtime/embedded/brain/llm/recordings.ts'
import type { Console } from './console.ts'

/** What the command line says of a model. */
export interface ModelFlags {
  brain: 'lexical' | 'llm'
  model?: string
  modelUrl?: string
  /** Name of the environment variable with the key, never the key. */
  modelKeyEnv?: string
  record?: boolean
  live?: boolean
}

export interface ChosenModel {
  /** Whether it decides what the agent does; else it only judges. */
  decides: boolean
  mode: RecordingMode
  model: Model
}

const KEY_ENV = 'GREENROOM_MODEL_KEY'
/** The same question is to have the same answer, as far as a model can. */
const PARAMETERS = { temperature: 0 }

/**
 * The model that was named, null when none was. It is connected only where it may be asked; its address comes from the
 * command line or the environment, never from a repository: the key goes where a person sent it.
 */
export function chooseModel(console: Console, flags: ModelFlags): ChosenModel | null {
  const decides = flags.brain === 'llm'
  const mode = flags.record === true ? 'record' : flags.live === true ? 'live' : 'replay'
  const name = flags.model ?? console.env['GREENROOM_MODEL']
  if (name === undefined || name === '') {
    if (!decides && mode === 'replay') return null
    throw new GreenroomError(`${decides ? '--brain llm' : `--${mode}`} needs the name of a model`, {
      code: 'no-model',
      hint: 'Give it with --model, or in the environment variable GREENROOM_MODEL.',
    })
  }
  if (mode === 'replay') return { decides, mode, model: silent(name) }
  const url = flags.modelUrl ?? console.env['GREENROOM_MODEL_URL']
  if (url === undefined || url === '') {
    throw new GreenroomError(`asking the model ${name} needs its address`, {
      code: 'no-model-url',
      hint: 'Give it with --model-url, or in the environment variable GREENROOM_MODEL_URL.',
    })
  }
  const key = keyOf(console, flags.modelKeyEnv)
  const options = { parameters: PARAMETERS }
  return { decides, mode, model: connectModel({ model: name, url, ...(key !== undefined && { key }) }, options) }
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

/** Only what was recorded of it is known. */
function silent(name: string): Model {
  const ask = async () => ({ ok: false, reason: `the model ${name} is not asked here` }) as const
  return { name, parameters: PARAMETERS, ask }
}
