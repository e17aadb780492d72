import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../../../core/agent/agent-project.ts'
import { checkEntity } from '../../../../runtime/embedded/entities/check-entity.ts'
import type { Entity, EntityType } from '../../../../runtime/embedded/entities/entity.ts'
import { hearEntity } from '../../../../runtime/embedded/entities/hear-entity.ts'
import { hearYesNo } from '../../../../runtime/embedded/entities/hear-yes-no.ts'

const NOW = '2026-01-15T10:00:00.000Z' // a Thursday

function entity(type: EntityType, config: Record<string, JsonValue> = {}, description = ''): Entity {
  return { name: 'x', description, type, config }
}

function hear(what: Entity, said: string, asked = true, language: string | null = 'en-GB'): string | null {
  const heard = hearEntity(what, said, { now: NOW, language, asked })
  if (heard === null) return null
  return heard.error === '' ? heard.value : `${heard.value}: ${heard.error}`
}

describe('yes and no', () => {
  it.each([
    ['yes', 'yes'],
    ['Yeah, sure', 'yes'],
    ["that's right", 'yes'],
    ['that’s correct', 'yes'],
    ['go ahead', 'yes'],
    ['um, yes please', 'yes'],
    ['oui', 'yes'],
    ["d'accord", 'yes'],
    ['no problem', 'yes'],
    ['no wait, yes', 'yes'],
    ['yes, no problem', 'yes'],
    ['absolutely not', 'no'],
    ['of course not', 'no'],
    ['ok no', 'no'],
    ['no', 'no'],
    ['no thanks', 'no'],
    ['Non merci', 'no'],
    ["that's wrong", 'no'],
    ["I'd rather not", 'no'],
    ['not really', 'no'],
    ["I'm not sure", null],
    ["I don't know", null],
    ['tomorrow', null],
    ['', null],
  ])('%j is %s', (said, answer) => expect(hearYesNo(said)).toBe(answer))
})

describe('a date', () => {
  it.each([
    ['today', '2026-01-15'],
    ['tomorrow morning', '2026-01-16'],
    ['the day after tomorrow', '2026-01-17'],
    ['on Sunday', '2026-01-18'],
    ['thursday', '2026-01-15'],
    ['next thursday', '2026-01-22'],
    ['in three days', '2026-01-18'],
    ['in two weeks', '2026-01-29'],
    ['14 May', '2026-05-14'],
    ['May 14th, 1985', '1985-05-14'],
    ['July fourth nineteen eighty-five', '1985-07-04'],
    ['the 4th of July nineteen ninety', '1990-07-04'],
    ['May 14th two thousand and five', '2005-05-14'],
    ['March third nineteen oh seven', '1907-03-03'],
    ['July fourth twenty ten', '2010-07-04'],
    ['July fourth, twenty five people', '2026-07-04'],
    ['on Friday the 13th', '2026-02-13'],
    ['Monday the 19th', '2026-01-19'],
    ['the fourteenth of may', '2026-05-14'],
    ['the twenty first of march', '2026-03-21'],
    ['1st January', '2027-01-01'],
    ['14/05/2026', '2026-05-14'],
    ['2026-02-28', '2026-02-28'],
    ['the 20th', '2026-01-20'],
    ['the 3rd', '2026-02-03'],
    ['08221951', '1951-08-22'],
    ['111099', '1999-11-10'],
    ['demain', '2026-01-16'],
    ['le 14 mai', '2026-05-14'],
    ['dimanche', '2026-01-18'],
    ['30 February', null],
    ['31/02/2026', null],
    ['two bikes', null],
    ['99/99/9999', null],
  ])('%j is %s', (said, day) => expect(hear(entity('date'), said)).toBe(day))

  it('is written month first in American English', () => {
    expect(hear(entity('date'), '05/04/2026', true, 'en-US')).toBe('2026-05-04')
    expect(hear(entity('date'), '05/04/2026')).toBe('2026-04-05')
    expect(hear(entity('date'), '08221951', false)).toBeNull()
  })
})

describe('a time', () => {
  it.each([
    ['9:30', '09:30'],
    ['at nine', '09:00'],
    ['half past nine', '09:30'],
    ['half nine', '09:30'],
    ['half seven pm', '19:30'],
    ['twenty five past three', '03:25'],
    ['quarter to five pm', '16:45'],
    ['7pm', '19:00'],
    ['seven in the evening', '19:00'],
    ['12 am', '00:00'],
    ['noon', '12:00'],
    ['nine thirty', '09:30'],
    ['14h30', '14:30'],
    ['eight', '08:00'],
    ['25:00', null],
    ['eight people please', null],
  ])('%j is %s', (said, time) => expect(hear(entity('time'), said)).toBe(time))

  it('has to be in its range', () => {
    const morning = entity('time', { enabled: true, start_time: '08:30', end_time: '12:00' })
    expect(hear(morning, 'at 9:30')).toBe('09:30')
    expect(hear(morning, 'at 8')).toBe('08:00: it is before 08:30')
    expect(hear(morning, '3 pm')).toBe('15:00: it is after 12:00')
  })
})

describe('a number', () => {
  it.each([
    ['two', '2'],
    ['twenty one', '21'],
    ['a hundred and five', '105'],
    ['one hundred and five', '105'],
    ['1,200 please', '1200'],
    ['half a dozen', '6'],
    ['deux vélos', '2'],
    ['for 12 people', '12'],
    ['two and a helmet', '2'],
    ['2.5', '2.5: it is no whole number'],
    ['many', null],
  ])('%j is %s', (said, number) => expect(hear(entity('numeric'), said)).toBe(number))

  it('has to be in its range', () => {
    const few = entity('numeric', { has_range: true, min: 1, max: 12 })
    expect(hear(few, '13')).toBe('13: it is more than 12')
    expect(hear(few, '0')).toBe('0: it is less than 1')
  })

  it('is not read from dates, times and telephone numbers that nobody was asked for', () => {
    expect(hear(entity('numeric'), 'on the 14th at 9:30', false)).toBeNull()
    expect(hear(entity('numeric'), 'two please', false)).toBe('2')
  })

  it.each([
    ['tomorrow at 10', null],
    ['at ten', null],
    ['10 am', null],
    ["three o'clock, two bikes", '2'],
    ['May 14th', null],
    ['the 3rd of march for two', '2'],
    ['half past 7', null],
    ['at 10, for two', '2'],
    ['in 3 days', null],
  ])('is not what tells a moment: %j is %s', (said, number) => {
    for (const asked of [true, false]) expect(hear(entity('numeric'), said, asked)).toBe(number)
  })

  it('may be a moment where that is what is asked for', () => {
    const hours = { ...entity('numeric'), name: 'hours_parked' }
    expect(hear(hours, 'for 3 hours')).toBe('3')
    expect(hear({ ...entity('numeric'), name: 'nights' }, 'for 2 nights')).toBe('2')
    expect(hear(entity('numeric'), '2 days')).toBe('2')
    expect(hear(entity('numeric'), 'for 2 days', false)).toBeNull()
    expect(hear({ ...entity('numeric'), name: 'number_of_days' }, '2 days')).toBe('2')
    expect(hear({ ...entity('numeric'), name: 'start_hour' }, 'at 10')).toBe('10')
  })
})

describe('a phone number', () => {
  const british = entity('phone_number', { country_codes: ['GB'] })
  it.each([
    ['07700 900 222', '+447700900222'],
    ['oh double seven oh oh nine hundred', null],
    ['oh double seven double oh nine double oh two two two', '+447700900222'],
    ['+44 7700 900222', '+447700900222'],
    ['+44 (0)7700 900222', '+447700900222'],
    ['0044(0)7700 900222', '+447700900222'],
    ['0044 7700 900222', '+447700900222'],
    ['+1 555 000 1234', '+15550001234: it is none of GB'],
    ['123', null],
  ])('%j is %s', (said, number) => expect(hear(british, said)).toBe(number))

  it('of the United States has ten digits', () => {
    const american = entity('phone_number', { country_codes: ['US'] })
    expect(hear(american, '555-000-1234')).toBe('+15550001234')
    expect(hear(american, '555-0001')).toBe('5550001: it is no number of US')
    expect(hear(entity('phone_number'), '555-000-1234')).toBe('5550001234')
  })
})

describe('a name', () => {
  it.each([
    ['my name is Ann Lee', false, 'Ann Lee'],
    ["it's priya nair and I want a bike", false, 'Priya Nair'],
    ['Ann Lee', true, 'Ann Lee'],
    ['ann-marie o’neil', true, 'Ann-Marie O’neil'],
    ['Ann Lee', false, null],
    ["I'm looking for a bike", true, null],
    ['no thanks', true, null],
    ['yes', true, null],
    ['goodbye', true, null],
    ['call me Al', true, 'Al'],
    ['call me back tomorrow', true, null],
    ['je m’appelle Léa Martin', false, 'Léa Martin'],
  ])('%j, asked %s, is %s', (said, asked, name) => expect(hear(entity('name_config'), said, asked)).toBe(name))
})

describe('the others', () => {
  const bikes = entity('enum', { options: ['town bike', 'hybrid bike', { value: 'e-bike', aliases: ['electric'] }] })
  const reference = entity('alphanumeric', { enabled: true, regular_expression: '^(LB)?[0-9]{4}$' })
  it.each([
    [bikes, 'two hybrid bikes please', 'hybrid bike'],
    [bikes, 'a hybrid', 'hybrid bike'],
    [bikes, 'electric', 'e-bike'],
    [bikes, 'a bike', null],
    [bikes, 'an ebike', 'e-bike'],
    [entity('enum', { options: ['Checkup', 'Physical exam'] }), 'a check up please', 'Checkup'],
    [entity('enum', { options: ['Checkup', 'Physical exam'] }), 'check-up', 'Checkup'],
    [reference, 'it is LB1042', 'LB1042'],
    [reference, 'l b one zero four two', 'LB1042'],
    [reference, 'LB 10 42', 'LB1042'],
    [reference, '10425', '10425: it is not of the form wanted'],
    [reference, 'I have none', null],
    [entity('alphanumeric'), 'my ticket is R201', 'R201'],
    [entity('alphanumeric'), 'it is abc-123', 'ABC-123'],
    [entity('alphanumeric'), 'A B C one two three', 'ABC123'],
    [entity('email'), 'ann dot lee at example dot com', 'ann.lee@example.com'],
    [entity('email'), 'Ann.Lee@Example.com.', 'ann.lee@example.com'],
    [entity('email'), 'ann underscore lee at my dash shop dot com', 'ann_lee@my-shop.com'],
    [entity('free_text'), 'the brakes won’t hold', 'the brakes won’t hold'],
    [entity('free_text'), 'I’d rather not say', null],
    [entity('address'), '12 Mill Lane', '12 Mill Lane'],
  ] as const)('%j, %j: %s', (what, said, value) => expect(hear(what, said)).toBe(value))
})

describe('whatever is said', () => {
  const types: readonly EntityType[] = [
    'yes_no',
    'numeric',
    'alphanumeric',
    'enum',
    'date',
    'phone_number',
    'time',
    'email',
  ]
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('two', 'hundred', 'thousand', 'and', 'double', '12', '/', ':', 'may', 'the', 'first', 'at'),
      )
      .map((parts) => parts.join(' ')),
  )

  it('is read, and a value that is valid is read as the same value again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), words, (type, said) => {
        const what = entity(type, { options: ['a', 'b'] })
        const heard = hearEntity(what, said, { now: NOW, language: null, asked: true })
        if (heard === null || heard.error !== '' || type === 'yes_no') return
        expect(checkEntity(what, heard.value, { now: NOW, language: null })).toEqual(heard)
      }),
      { numRuns: 400 },
    )
  })

  it('is read in linear time', () => {
    const began = process.cpuUsage()
    for (const type of types) {
      for (const piece of ['1', 'a ', 'one ', '1-', 'may ', '@', 'a.', '0:']) hear(entity(type), piece.repeat(50_000))
    }
    const { user } = process.cpuUsage(began)
    expect(user / 1000).toBeLessThan(4_000)
  })
})
