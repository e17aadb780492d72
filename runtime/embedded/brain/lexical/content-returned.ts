import type { BrainRequest } from '../brain.ts'

/** What the functions of this turn returned for a model to read, the last text; `''` when there is none. */
export function contentReturned({ messages }: BrainRequest): string {
  const spoke = messages.findLastIndex(({ role }) => role === 'user')
  return (
    messages.findLast(
      ({ role, text, failed, name }, index) =>
        index > spoke && role === 'function' && failed !== true && text !== '' && name !== 'collect',
    )?.text ?? ''
  )
}
