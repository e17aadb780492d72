import type { Expectation } from './test-case.ts'

/** The expectation as written: `says: 12:00`. */
export function describeExpectation(expectation: Expectation): string {
  return Object.entries(expectation)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}
