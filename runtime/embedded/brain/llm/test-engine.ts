import type { Engine, EngineOf, ProjectSides } from '../../../../core/test-sets/engine.ts'
import { openAgent } from '../../open-agent.ts'
import { lexicalBrain } from '../lexical-brain.ts'
import { type Cassette, CASSETTES } from './cassette.ts'
import { cassettesOf } from './cassettes-of.ts'
import { llmBrain } from './llm-brain.ts'
import type { Model } from './model.ts'
import { modelCaller } from './model-caller.ts'
import { modelJudge } from './model-judge.ts'
import { recordedModel, type RecordingMode } from './recordings.ts'
import { silentModel } from './silent-model.ts'

/** A model for the test cases of one agent. */
export interface TestModel {
  /** Whether it decides what the agent does; else it only judges and plays callers. */
  decides: boolean
  mode: RecordingMode
  model: Model
  /** Keeps a new recording. */
  keep?: (cassette: Cassette) => Promise<void>
}

const MOST_NAMED = 10

/** Answers by rules, and knows only what people wrote down. */
export const LEXICAL_ENGINE: Engine = { open: openAgent, brain: lexicalBrain.name }

/**
 * The engine of an agent by its recordings alone, as greenroom.yaml wants it: nobody is asked and no key is read, so what is
 * not recorded is not judged.
 */
export const recordedEngine: EngineOf = (sides, tests = {}) => {
  const decides = tests.brain === 'llm'
  const models = recordedModels(sides)
  if (tests.model === undefined && models.length === 0 && !decides) return LEXICAL_ENGINE
  if (tests.model === undefined && models.length > 1) {
    const reason = `needs recording: there are some of ${models.join(' and ')}; greenroom.yaml must name one as tests.model`
    return engineWith(decides, silentModel(models.join(' or '), reason))
  }
  const model = silentModel(tests.model ?? models[0] ?? 'without a name')
  return testEngine(sides, { decides, mode: 'replay', model })
}

/** Names of the models that the recordings are of, sorted. */
export function recordedModels({ project, base }: ProjectSides): readonly string[] {
  const ofBase = base === null ? [] : cassettesOf(base).models
  return [...new Set([...cassettesOf(project).models, ...ofBase])].sort()
}

/**
 * The engine of an agent with a model and the recordings that lie in its folder; those of `base` count too, so that both sides
 * of a comparison know theirs.
 */
export function testEngine({ project, base }: ProjectSides, { decides, mode, model, keep }: TestModel): Engine {
  const { known, unreadable } = cassettesOf(project)
  const all = base === null ? known : new Map([...cassettesOf(base).known, ...known])
  const recorded = recordedModel(model, { mode, known: all, ...(keep !== undefined && { keep }) })
  const notes = (whole: boolean) => {
    const unused = whole ? recorded.unused().filter((key) => known.has(key)) : []
    const stale = unused.map((key) => `${CASSETTES}/${key}.json`)
    return [
      ...unreadable.map((path) => `${path} is no recording that can be read`),
      ...(stale.length === 0 ? [] : [`${stale.length} stale recordings, which no case asks for: ${shown(stale)}`]),
    ]
  }
  return { ...engineWith(decides, recorded), notes }
}

function engineWith(decides: boolean, model: Model): Engine {
  const brain = decides ? llmBrain(model) : lexicalBrain
  return {
    open: (version) => openAgent(version, { brain }),
    brain: brain.name,
    judge: modelJudge(model),
    caller: modelCaller(model),
  }
}

function shown(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED
  return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
