import type { BrainRequest } from '../brain.ts'
import { quotedOf } from './quoted-of.ts'

/** What can be said, and what of it was for a model to word. */
export interface Words {
  text: string
  notExecuted: readonly string[]
}

/** A sentence that tells a model what to do, or speaks of the caller, rather than telling a caller what is so. */
const INSTRUCTS =
  /(?:^|[.!?]\s+)(?:(?:please|now|then|first)[, ]+)?(?:ask|say|tell|inform|explain|apologi[sz]e|offer|respond|reply|greet|read (?:back|out|the)|repeat|acknowledge|let (?:the|them)|do not|never|the (?:caller|user|customer|guest|patient))\b|^(?:confirm|continue|proceed|carry on|before|if|when|once|you (?:must|should))\b/i

/**
 * What the functions of this turn returned for a model to read, the last text: of instructions what they have said word for
 * word, else as it is, which is told. `''` when there is none.
 */
export function wordsReturned({ messages }: BrainRequest): Words {
  const spoke = messages.findLastIndex(({ role }) => role === 'user')
  const returned = messages.findLast(
    ({ role, text, failed, name }, index) =>
      index > spoke && role === 'function' && failed !== true && text !== '' && name !== 'collect',
  )
  if (returned === undefined) return { text: '', notExecuted: [] }
  const { text, name } = returned
  if (!INSTRUCTS.test(text)) return { text, notExecuted: [] }
  const quoted = quotedOf(text)[0]
  if (quoted !== undefined) return { text: quoted, notExecuted: [] }
  return {
    text,
    notExecuted: [`say: a model words what ${name ?? 'a function'} returned, which is passed on as it is`],
  }
}
