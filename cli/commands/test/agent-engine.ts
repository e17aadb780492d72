import { resolve } from 'node:path'
import type { TestsEntry } from '../../../core/promotion/greenroom-config.ts'
import type { Engine, ProjectSides } from '../../../core/test-sets/engine.ts'
import { type Cassette, CASSETTES } from '../../../runtime/embedded/brain/llm/cassette.ts'
import type { RecordingMode } from '../../../runtime/embedded/brain/llm/recordings.ts'
import { recordedEngine, recordedModels, testEngine } from '../../../runtime/embedded/brain/llm/test-engine.ts'
import type { Console } from '../parts/console.ts'
import { chooseModel, type ModelFlags } from '../parts/model.ts'
import { writeRecording } from './write-recording.ts'

/** The engine of an agent, and whether a model is asked. */
export type EngineFor = (sides: ProjectSides) => { engine: Engine; mode: RecordingMode }

/** How the test cases of an agent are run and judged, by the command line and greenroom.yaml; new recordings are written to disk. */
export function agentEngine(console: Console, flags: ModelFlags, tests: TestsEntry | undefined): EngineFor {
  return (sides) => {
    const chosen = chooseModel(console, flags, tests, recordedModels(sides))
    if (chosen === null) {
      const brain = flags.brain ?? tests?.brain ?? 'lexical'
      return { engine: recordedEngine(sides, { ...tests, brain }), mode: 'replay' }
    }
    const folder = resolve(console.cwd, sides.project.root, CASSETTES)
    const keep = (cassette: Cassette) => writeRecording(folder, cassette)
    return { engine: testEngine(sides, { ...chosen, keep }), mode: chosen.mode }
  }
}
