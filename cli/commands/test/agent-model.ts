import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { AgentProject } from '../../../core/agent/agent-project.ts'
import { GreenroomError } from '../../../core/errors.ts'
import type { OpenVersion } from '../../../core/test-sets/conversation.ts'
import type { Judge } from '../../../core/test-sets/judge/judge.ts'
import { type Cassette, CASSETTES, writeCassette } from '../../../runtime/embedded/brain/llm/cassette.ts'
import { cassettesOf } from '../../../runtime/embedded/brain/llm/cassettes-of.ts'
import { llmBrain } from '../../../runtime/embedded/brain/llm/llm-brain.ts'
import { modelJudge } from '../../../runtime/embedded/brain/llm/model-judge.ts'
import { recordedModel } from '../../../runtime/embedded/brain/llm/recordings.ts'
import { openAgent } from '../../../runtime/embedded/open-agent.ts'
import type { Console } from '../parts/console.ts'
import type { ChosenModel } from '../parts/model.ts'

/** How test cases of one agent are run and judged. */
export interface AgentModel {
  open: OpenVersion
  judge?: Judge
  /** What is to be said of its recordings when all cases were run. */
  notes(all: boolean): string[]
}

const MOST_NAMED = 10

/**
 * The model as this agent's brain and judge, with the recordings that lie in its folder; those of `base` count too, so that
 * both sides of a comparison know theirs. New ones are written to the folder on disk.
 */
export function agentModel(
  console: Console,
  chosen: ChosenModel | null,
  { project, base }: { project: AgentProject; base: AgentProject | null },
): AgentModel {
  if (chosen === null) return { open: openAgent, notes: () => [] }
  const { known, unreadable } = cassettesOf(project)
  const all = base === null ? known : new Map([...cassettesOf(base).known, ...known])
  const folder = resolve(console.cwd, project.root, CASSETTES)
  const keep = (cassette: Cassette) => write(folder, cassette)
  const model = recordedModel(chosen.model, { mode: chosen.mode, known: all, keep })
  const brain = chosen.decides ? { brain: llmBrain(model) } : {}
  return {
    open: (version) => openAgent(version, brain),
    judge: modelJudge(model),
    notes: (all) => {
      const unused = all ? model.unused().filter((key) => known.has(key)) : []
      const stale = unused.map((key) => `${CASSETTES}/${key}.json`)
      return [
        ...unreadable.map((path) => `${path} is no recording that can be read`),
        ...(stale.length === 0 ? [] : [`${stale.length} stale recordings, which no case asks for: ${shown(stale)}`]),
      ]
    },
  }
}

function shown(paths: readonly string[]): string {
  const more = paths.length - MOST_NAMED
  return `${paths.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** A file is there whole or not at all. */
async function write(folder: string, cassette: Cassette): Promise<void> {
  const path = join(folder, `${cassette.key}.json`)
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(temporary, writeCassette(cassette))
    await rename(temporary, path)
  } catch (cause) {
    throw new GreenroomError(`the recording ${path} cannot be written`, {
      code: 'recording-not-writable',
      hint: 'Record where the agent lies in a folder that can be written.',
      cause,
    })
  }
}
