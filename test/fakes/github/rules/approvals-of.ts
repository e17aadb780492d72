import type { Pull } from '../state.ts'

/** People whose last word is approval. */
export function approvalsOf(pull: Pull): number {
  const last = new Map(
    pull.reviews.filter(({ state }) => state !== 'COMMENTED').map((review) => [review.login, review]),
  )
  return [...last.values()].filter(({ state }) => state === 'APPROVED').length
}
