import type { Judge } from './judge.ts'
import { notJudged } from './judged.ts'

/** Judges nothing: there is no model, and no recorded verdict. */
export const NO_JUDGE: Judge = {
  name: 'none',
  judge: async () => notJudged('a judgement needs a model, and none is set up'),
}
