import { styleText } from 'node:util'
import { GreenroomError } from '../../../core/errors.ts'
import type { Console } from '../parts/console.ts'

/** Tells the demo step by step, and stops it loudly at the first thing that is not so. */
export interface Story {
  step(title: string): void
  /** What a person would type. */
  type(command: string): void
  say(text: string): void
  /** Fails the demo unless `true`; `seen` says what was found instead. */
  check(claim: string, holds: boolean, seen?: unknown): void
  /** Waits until `look` gives something; fails with the last thing seen when `withinMs` have passed. */
  until<T>(claim: string, withinMs: number, look: () => Promise<T | null>): Promise<T>
}

const LOOK_EVERY_MS = 10

/** A story on the console. */
export function createStory(console: Console): Story {
  let number = 0
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    console.colour ? styleText(style, text) : text
  const story: Story = {
    step: (title) => console.out(`\n${paint('bold', `${++number}. ${title}`)}\n`),
    type: (command) => console.out(`   ${paint('cyan', `$ ${command}`)}\n`),
    say: (text) => console.out(`   ${text}\n`),
    check(claim, holds, seen) {
      if (!holds) throw failure(claim, seen)
      console.out(`   ${paint('green', '✓')} ${claim}\n`)
    },
    async until(claim, withinMs, look) {
      const deadline = performance.now() + withinMs
      let last: unknown = 'nothing yet'
      while (performance.now() < deadline) {
        const seen = await look().catch((error: unknown) => {
          last = error instanceof Error ? error.message : error
          return null
        })
        if (seen !== null) {
          console.out(`   ${paint('green', '✓')} ${claim}\n`)
          return seen
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      }
      throw failure(`${claim} (waited ${withinMs / 1000} s)`, last)
    },
  }
  return story
}

function failure(claim: string, seen: unknown): GreenroomError {
  return new GreenroomError(
    `the demo expected: ${claim}${seen === undefined ? '' : `\n  but saw: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`}`,
    {
      code: 'demo-failed',
      kind: 'bug',
      hint: 'Run again with --keep to look at the folder.',
    },
  )
}
