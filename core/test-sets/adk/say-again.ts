import type { CallerMove } from './play-caller.ts'

/** How often a caller says the same again when asked again. */
const MOST_REPEATS = 3

/** Says a line; who has said it three times in vain is stuck. */
export function sayAgain(): (text: string) => CallerMove {
  const said = new Map<string, number>()
  return (text) => {
    const times = (said.get(text) ?? 0) + 1
    said.set(text, times)
    if (times <= MOST_REPEATS) return { do: 'say', text }
    return {
      do: 'stuck',
      reason: `the caller said ${JSON.stringify(text)} ${MOST_REPEATS} times, in vain`,
      again: true,
    }
  }
}
