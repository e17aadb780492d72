import { createHash } from 'node:crypto'
import type { Judge, Question } from './judge.ts'
import { notJudged } from './judged.ts'

/** What somebody found of a sentence about one conversation, word for word. */
export interface RecordedVerdict {
  /** Names sentence and conversation: a conversation in other words is another recording. */
  recording: string
  verdict: 'passed' | 'failed'
  reason?: string
}

/** A judge that knows the verdicts that were recorded, and says of all else which recording it would be. */
export function recordedJudge(verdicts: readonly RecordedVerdict[]): Judge {
  const known = new Map(verdicts.map((one) => [one.recording, one]))
  return {
    name: `recorded ${hash(verdicts).slice(0, 16)}`,
    judge: async (question) => {
      const recording = recordingOf(question)
      const found = known.get(recording)
      if (found === undefined)
        return notJudged(`a judgement needs a model or a recorded verdict; this would be recording ${recording}`)
      const { verdict, reason } = found
      return { verdict, ...(reason === undefined ? {} : { reason }) }
    },
  }
}

/** 16 hex digits for a sentence and all that was said. */
function recordingOf({ sentence, about, transcript }: Question): string {
  return hash([sentence, about, transcript.map(({ user, reply }) => [user, reply])]).slice(0, 16)
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
