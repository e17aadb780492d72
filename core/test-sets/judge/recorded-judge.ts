import { createHash } from 'node:crypto'
import type { Judge, Question } from './judge.ts'
import { type Judged, notJudged } from './judged.ts'

/** What somebody found of a sentence about one conversation, word for word. */
export interface RecordedVerdict {
  /** Names sentence and conversation: a conversation in other words is another recording. */
  recording: string
  verdict: 'passed' | 'failed'
  reason?: string
}

/**
 * A judge that knows the verdicts people wrote down, asks another one for all else, and says of what that does not know which
 * recording it would be.
 */
export function recordedJudge(verdicts: readonly RecordedVerdict[], other?: Judge): Judge {
  const known = new Map(verdicts.map((one) => [one.recording, one]))
  return {
    name: `recorded ${hash(verdicts).slice(0, 16)}`,
    judge: async (question) => {
      const recording = recordingOf(question)
      const found = known.get(recording)
      if (found === undefined) return otherwise(recording, await other?.judge(question))
      const { verdict, reason } = found
      return { verdict, ...(reason === undefined ? {} : { reason }) }
    },
  }
}

function otherwise(recording: string, judged: Judged | undefined): Judged {
  if (judged === undefined)
    return notJudged(`a judgement needs a model or a recorded verdict; this would be recording ${recording}`)
  if (judged.verdict !== 'not judged') return judged
  return notJudged(`${judged.reason}; as a recorded verdict this would be recording ${recording}`)
}

/** 16 hex digits for a sentence and all that was said. */
function recordingOf({ sentence, about, transcript }: Question): string {
  return hash([sentence, about, transcript.map(({ user, reply }) => [user, reply])]).slice(0, 16)
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
