import { expect, it } from 'vitest'
import { killNine } from './kill-nine.ts'

const ROUNDS = Number(process.env['GREENROOM_KILL_ROUNDS'] ?? 6)

it(`survives kill -9 at ${ROUNDS} random moments`, { timeout: 60_000 + ROUNDS * 15_000 }, async () => {
  const result = await killNine(ROUNDS, 20_261_122)
  console.log(JSON.stringify(result))
  expect(result.kills.controller + result.kills.runtime).toBe(ROUNDS)
  expect(result.versions).toBe(ROUNDS + 1)
})
