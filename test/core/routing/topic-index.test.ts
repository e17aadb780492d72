import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosines } from '../../../core/routing/cosines.ts'
import { rankTopics } from '../../../core/routing/rank-topics.ts'
import { buildTopicIndex } from '../../../core/routing/topic-index.ts'
import type { Topic } from '../../../core/routing/topics-of.ts'

const word = fc.constantFrom('park', 'parking', 'bike', 'lost', 'open', 'hours', 'été', '__proto__', 'a', '東京')
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const topics = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'parking', 'constructor'), text, fc.array(text, { maxLength: 4 })),
    {
      selector: ([name]) => name,
    },
  )
  .map((list) =>
    list
      .map(([name, content, exampleQueries]): Topic => ({ name, enabled: true, content, actions: '', exampleQueries }))
      .sort((x, y) => (x.name < y.name ? -1 : 1)),
  )

describe('an index made like another', () => {
  it('answers as one that is made alone', () => {
    fc.assert(
      fc.property(topics, topics, topics, text, (first, second, third, said) => {
        const like = buildTopicIndex(second, buildTopicIndex(first))
        for (const list of [third, second]) {
          const [alone, shared] = [buildTopicIndex(list), buildTopicIndex(list, like)]
          const texts = [said, ...list.flatMap(({ exampleQueries }) => exampleQueries)]
          for (const one of texts) {
            expect(cosines(shared, one)).toEqual(cosines(alone, one))
            expect(rankTopics(shared, one, { limit: 5 })).toEqual(rankTopics(alone, one, { limit: 5 }))
          }
          expect(shared.weighed).toEqual(alone.weighed)
          expect(shared.exact).toEqual(alone.exact)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leaves the other one as it is', () => {
    const topic = (name: string, query: string): Topic => {
      return { name, enabled: true, content: '', actions: '', exampleQueries: [query] }
    }
    const one = buildTopicIndex([topic('a', 'where can i park')])
    const before = [one.words.size, one.features.size]
    buildTopicIndex([topic('a', 'where can i park'), topic('b', 'opening hours')], one)
    expect([one.words.size, one.features.size]).toEqual(before)
  })
})
