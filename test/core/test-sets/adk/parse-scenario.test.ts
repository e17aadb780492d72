import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../../../core/test-sets/adk/parse-scenario.ts'
import { playCaller } from '../../../../core/test-sets/adk/play-caller.ts'

const BOOKING = `You want to schedule an appointment at Poly Clinic. You are an existing patient.
Provide details naturally as the agent asks for them:
- If asked whether you are a patient or a case manager, say you are the patient.
- Your phone number is 555-000-1234.
- Your date of birth is March 15, 1985.
- Your name is Jane Smith.
- If asked whether you are a new or existing patient, confirm you are an existing patient.
- When asked which appointment to reschedule, say "my Recheck appointment."
- When the agent says no account was found and asks for another number, tell them you
  don't have another number on file.
- If the agent offers to transfer you to a scheduling team, accept the transfer.
- Accept whatever appointment slot the agent offers.
- Confirm the cancellation when asked.
- Then say goodbye.`

describe('a scenario', () => {
  it.each([
    ['You want to book a table for two.', ['I want to book a table for two.']],
    ['You need to cancel one of your upcoming appointments.', ['I need to cancel one of my upcoming appointments.']],
    [
      'You are calling Poly Clinic to ask whether they accept Blue Cross.',
      ["I'm calling to ask whether you accept Blue Cross."],
    ],
    ['Ask for help with booking.', ['I would like help with booking.']],
    ['Simply ask what the clinic hours are.', ['Can you tell me what the clinic hours are?']],
    ['Ask to speak to an agent.', ['I would like to speak to an agent.']],
    ['Ask about your bill.', ['I have a question about my bill.']],
    ['Say hello on webchat.', ['Hello on webchat.']],
    ['Say "where is my bike?"', ['Where is my bike?']],
    ['You are at the lake. You have a flat tyre.', ['I am at the lake. I have a flat tyre.']],
  ])('%s begins with %j', (text, openings) => {
    expect(parseScenario(text)).toMatchObject({ openings, unplayable: [] })
  })

  it.each([
    'You speak French only.',
    'Nobody is hurt.',
    'Hang up.',
    'If asked for a song, sing it.',
    'Say the reference in your first sentence.',
  ])('names what no rule plays: %s', (text) => {
    expect(parseScenario(`You want a table. ${text}`).unplayable).toEqual([text])
  })

  it.each([
    ['Are you the patient, or a case manager?', 'I am the patient.'],
    ['What is the phone number on your account?', 'My phone number is 555-000-1234.'],
    [
      'Could you tell me your date of birth and your name?',
      'My date of birth is March 15, 1985. My name is Jane Smith.',
    ],
    ['Are you a new patient, or an existing one?', 'Yes, I am an existing patient.'],
    ['Which appointment would you like to reschedule?', 'My Recheck appointment.'],
    ['I have found no account. Is there another number?', "I don't have another number on file."],
    ['Shall I transfer you to our scheduling team?', 'Yes, please.'],
    ['I can offer an appointment slot on Monday at nine.', 'Yes, please.'],
    ['Shall I go ahead and cancel it?', 'Yes.'],
    ['Is there anything else I can help you with?', 'Goodbye.'],
  ])('%s is answered %s', (agent, answer) => {
    const caller = playCaller(parseScenario(BOOKING))
    expect(caller('Hello, this is Poly Clinic. What is your name?')).toEqual({
      do: 'say',
      text: 'I want to schedule an appointment at Poly Clinic.',
    })
    expect(caller(agent)).toEqual({ do: 'say', text: answer })
  })

  it('is done when there is nothing left to say, and stuck at a question it has no answer to', () => {
    const caller = playCaller(parseScenario('You want a table.'))
    caller('Hello?')
    expect(caller('What is your favourite colour?')).toEqual({
      do: 'stuck',
      reason: 'the scenario has no answer to "What is your favourite colour?"',
    })
    expect(caller('Your table is booked.')).toEqual({ do: 'done' })
  })

  it('is stuck when it is asked the same again and again', () => {
    const caller = playCaller(parseScenario('You want a table. Your name is Ana.'))
    const moves = Array.from({ length: 6 }, () => caller('What is your name?'))
    expect(moves.slice(1).map((move) => move.do)).toEqual(['say', 'say', 'say', 'stuck', 'stuck'])
  })

  it('never throws, and answers the same to the same', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(BOOKING))
    fc.assert(
      fc.property(
        hostile,
        fc.array(fc.oneof(fc.string(), fc.constant('your name?')), { maxLength: 5 }),
        (text, said) => {
          const [one, two] = [playCaller(parseScenario(text)), playCaller(parseScenario(text))]
          for (const line of said) expect(one(line)).toEqual(two(line))
        },
      ),
    )
  })

  it('of many words is read in time that grows with them alone', () => {
    for (const text of [
      'If asked '.repeat(5000),
      'You are calling '.repeat(5000),
      'say when '.repeat(5000),
      '"'.repeat(20_000),
    ]) {
      const started = process.cpuUsage()
      parseScenario(text)
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500)
    }
  })
})
