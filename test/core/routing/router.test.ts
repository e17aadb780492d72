import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRouter } from '../../../core/routing/router.ts'
import { makeVersion, topic } from '../../runtime/make-version.ts'

const VERSION = makeVersion([
  topic('opening_hours', [
    'When are you open?',
    'are you open on sunday',
    'what are your opening hours',
    'when do you close',
  ]),
  topic('parking', ['Where can I park?', 'is there a car park', 'do you have parking']),
  topic('allergy', ["I'm allergic to nuts", 'do you cater for allergies', 'i have an allergy']),
  topic('closed_topic', ['where can i park my horse'], '', { enabled: false }),
])

describe('routing', () => {
  const router = createRouter(VERSION)

  it.each([
    ['where can i park my car', 'parking'],
    ['WHERE CAN I PARK', 'parking'],
    ['are you open this sunday', 'opening_hours'],
    ['wen are yuo open', 'opening_hours'],
    ['my son is allergic to nuts', 'allergy'],
    ['im allergic to nuts', 'allergy'],
    ['I’m allergic to nuts!!!', 'allergy'],
    ['ｗｈｅｒｅ ｃａｎ ｉ ｐａｒｋ', 'parking'],
    ['parking', 'parking'],
    ['tell me a joke about the moon', null],
    ['', null],
    ['   \n\t', null],
    ['?!…', null],
    ['🦄', null],
  ])('%j goes to %s', (text, wanted) => {
    expect(router.route(text).topic).toBe(wanted)
  })

  it('gives an example query as said score 1, whatever else is near', () => {
    const close = createRouter(
      makeVersion([topic('a', ['book a table', 'book']), topic('b', ['book a table now', 'book a'])]),
    )
    expect(close.route('Book a table now!')).toMatchObject({
      topic: 'b',
      retrieved: [{ topic: 'b', score: 1 }, { topic: 'a' }],
    })
    expect(close.route('book a')).toMatchObject({ topic: 'b' })
  })

  it('lets an example query with a slip in it decide a close call', () => {
    const similar = createRouter(
      makeVersion([
        topic('confirm', [
          'I want to confirm my table reservation',
          'confirm a table',
          'is my table reservation confirmed',
        ]),
        topic('cancel', ['I want to cancel my table reservation', 'cancel a table']),
      ]),
    )
    expect(similar.route('i want to cancel my table reservaton').topic).toBe('cancel')
    expect(similar.route('i want to confirm my table resrvation').topic).toBe('confirm')
  })

  it('answers nobody when two topics are equally near', () => {
    const twins = createRouter(
      makeVersion([topic('a', ['opening hours on tuesday']), topic('b', ['opening hours on thursday'])]),
    )
    expect(twins.route('your opening hours')).toMatchObject({ topic: null, retrieved: [{}, {}] })
  })

  it('breaks ties by name, wherever the files stand', () => {
    const pieces = ['c', 'a', 'b'].map((name) => topic(name, ['opening hours']))
    for (const order of [pieces, [...pieces].reverse()]) {
      const found = createRouter(makeVersion(order)).route('opening hours')
      expect(found.topic).toBe('a')
      expect(found.retrieved.map((it) => it.topic)).toEqual(['a', 'b', 'c'])
    }
  })

  it('knows nothing of topics that are not enabled', () => {
    expect(router.retrieve('where can i park my horse', 10).map((it) => it.topic)).not.toContain('closed_topic')
  })

  it('retrieves at most what is asked for', () => {
    expect(router.retrieve('when can i park on sunday with an allergy', 2)).toHaveLength(2)
    expect(router.retrieve('when can i park', 0)).toEqual([])
    expect(router.retrieve('when can i park', -1)).toEqual([])
  })

  it('works in any script', () => {
    const many = createRouter(
      makeVersion([
        topic('שעות', ['מתי אתם פתוחים', 'שעות פתיחה']),
        topic('حجز', ['أريد حجز طاولة', 'حجز']),
        topic('駐車場', ['駐車場はありますか', '車を停められますか']),
        topic('party', ['🎉🎈', 'we celebrate 🎂']),
        topic('où', ['où est mon colis', 'je cherche mon colis']),
      ]),
    )
    expect(many.route('מתי אתם פתוחים היום').topic).toBe('שעות')
    expect(many.route('أريد حجز').topic).toBe('حجز')
    expect(many.route('駐車場はありますか？').topic).toBe('駐車場')
    expect(many.route('🎉🎈').topic).toBe('party')
    expect(many.route('ou est mon colis').topic).toBe('où')
  })
})

describe('routing, whatever it is given', () => {
  it('has no topic for an agent without any', () => {
    expect(createRouter(makeVersion([])).route('hello')).toEqual({ topic: null, retrieved: [] })
    const shapeless = createRouter(
      makeVersion([
        { kind: 'topic', name: '', value: null },
        { kind: 'topic', name: 'list', value: ['x'] },
        { kind: 'topic', name: 'odd', value: { example_queries: [1, null, 'odd question'], content: 5 } },
      ]),
    )
    expect(shapeless.route('odd question').topic).toBe('odd')
  })

  it('never has a score outside 0 to 1, nor two answers to one question', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    const topics = fc.uniqueArray(fc.tuple(text, fc.array(text, { maxLength: 5 })), {
      selector: ([name]) => name,
      maxLength: 6,
    })
    fc.assert(
      fc.property(topics, text, (list, said) => {
        const version = makeVersion(list.map(([name, queries]) => topic(name, queries)))
        const one = createRouter(version).route(said)
        const backwards = makeVersion(list.map(([name, queries]) => topic(name, queries)).reverse())
        expect(createRouter(backwards).route(said)).toEqual(one)
        for (const { score } of one.retrieved) expect(score >= 0 && score <= 1).toBe(true)
        const scores = one.retrieved.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }),
    )
  })

  it('finds every example query', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){1,4}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 20 }), (queries) => {
        const router = createRouter(makeVersion(queries.map((query, index) => topic(`topic_${index}`, [query]))))
        for (const [index, query] of queries.entries()) {
          expect(router.route(`${query.toUpperCase()}?`).topic).toBe(`topic_${index}`)
        }
      }),
    )
  })

  it('takes a hundred thousand queries, endless words and endless utterances in its stride', () => {
    const queries = Array.from({ length: 100_000 }, (_, index) => `question number ${index} about something`)
    const version = makeVersion([
      topic('many', queries),
      topic('long', ['x'.repeat(2_000_000)]),
      topic('parking', ['where can I park?']),
    ])
    const router = createRouter(version)
    expect(router.route('question number 99999 about something').topic).toBe('many')
    expect(router.route('where can i park').topic).toBe('parking')
    expect(router.route('where can i park '.repeat(100_000)).retrieved[0]?.topic).toBe('parking')
    expect(router.route('y'.repeat(1_000_000)).topic).toBe(null)
  })
})
