import type { Expectation, TestCase } from './test-case.ts'

/** Whether a case asks for a judgement: a sentence that only a reader can find true. */
export function isJudged({ greeting = [], turns, scenario }: TestCase): boolean {
  const asks = (expectations: readonly Expectation[]) => expectations.some((expectation) => 'judge' in expectation)
  return asks(greeting) || turns.some(({ expect }) => asks(expect)) || (scenario?.prompts.length ?? 0) > 0
}
