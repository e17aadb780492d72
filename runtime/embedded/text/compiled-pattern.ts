import { remembered } from '../../../core/agent/remembered.ts'
import { type SearchPattern, searchPattern } from '../../../core/test-sets/pattern/search-pattern.ts'

/** The pattern as one that runs in linear time; the same source is compiled once. */
export const compiledPattern: (source: string) => SearchPattern = remembered((source) => searchPattern(source), 1_000)

/** The same, without regard to case. */
export const caselessPattern: (source: string) => SearchPattern = remembered(
  (source) => searchPattern(source, { ignoreCase: true }),
  1_000,
)
