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
    ['Request a table by the window.', ['I would like a table by the window.']],
    ['Book a table for 4 people.', ['I would like to book a table for 4 people.']],
    ['Call to make a reservation.', ["I'm calling to make a reservation."]],
    ['Your goal is to rent a bike.', ['I want to rent a bike.']],
    ['Start by asking about parking.', ['I have a question about parking.']],
    ['Open with "Hi, I need help".', ['Hi, I need help.']],
    ['Tell the agent you want to cancel.', ['I want to cancel.']],
    ['Mention that you are allergic to nuts.', ['I am allergic to nuts.']],
    ['You’d like tea. You’re in a hurry.', ["I'd like tea."]],
    ['You’re calling about your order.', ["I'm calling about my order."]],
    ["The caller doesn't have an account.", ["I don't have an account."]],
    ['You want tea. You also want cake.', ['I want tea.', 'I also want cake.']],
    ['The caller wants tea. The customer is frustrated.', ['I want tea.']],
    ['A customer calls to ask about parking, then says goodbye.', ["I'm calling to ask about parking."]],
    ['Ask about parking and hang up.', ['I have a question about parking.']],
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
    'Give your name when asked.',
    'If asked to confirm, say yes and ask about parking.',
    'If the agent is unable to help, hang up.',
    'Insist on speaking to a human.',
    'Pick the earliest slot.',
    'Goal: book a table.',
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

  it.each([
    ['Your name is Ana and your phone number is 555.', 'What is your phone number?', 'My phone number is 555.'],
    ['Phone number: 555.', 'And your phone number?', 'My phone number is 555.'],
    ['Give your name as Ana when asked.', 'What is your name?', 'My name is Ana.'],
    ['Give your name when asked. Name: Ana.', 'What is your name?', 'My name is Ana.'],
    ["The caller's surname is Ito.", 'Your surname, please?', 'My surname is Ito.'],
    ['If the agent asks for your phone number, give 555-1234.', 'Your phone number?', '555-1234.'],
    ['If asked for your name, it is John Smith.', 'What is your name?', 'John Smith.'],
    ['If asked about allergies say no.', 'Any allergies?', 'No.'],
    ["You don't know your booking reference.", 'What is the booking reference?', "I don't know my booking reference."],
    ['If asked for your PIN, say you don’t know it.', 'Your PIN?', "I don't know it."],
    ['Answer yes to all questions.', 'Is that right?', 'Yes.'],
    ["If asked for anything else, say you don't know.", 'What is your shoe size?', "I don't know."],
    ['If asked for anything else, say no thank you.', 'Is there anything else?', 'No.'],
    ['Tell them your order is 7.', 'What is your order?', 'My order is 7.'],
    ['When the agent confirms the order, thank them and hang up.', 'Your order is booked.', 'Goodbye.'],
    ['Once the order is confirmed, say goodbye.', 'Your order is booked.', 'Goodbye.'],
    ['Thank the agent and end the call.', 'It is done.', 'Goodbye.'],
  ])('%s Asked %s the caller says %s', (text, asked, answer) => {
    const script = parseScenario(`You want tea. ${text}`)
    expect(script.unplayable).toEqual([])
    const caller = playCaller(script)
    expect(caller('Hello.')).toEqual({ do: 'say', text: 'I want tea.' })
    expect(caller(asked)).toEqual({ do: 'say', text: answer })
  })

  it('says goodbye only when all else is said, whatever the agent speaks of', () => {
    const caller = playCaller(parseScenario('You want tea. When the agent confirms the order, say goodbye.'))
    caller('Hello.')
    expect(caller('How many cups shall I put on the order?')).toMatchObject({ do: 'stuck' })
  })

  it('does not tell again what it has been asked for', () => {
    const caller = playCaller(parseScenario('You want tea. Tell the agent your order is 7.'))
    expect(caller('Hello.')).toEqual({ do: 'say', text: 'I want tea.' })
    expect(caller('What is your order?')).toEqual({ do: 'say', text: 'My order is 7.' })
    expect(caller('It is done.')).toEqual({ do: 'done' })
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
      'give your name '.repeat(5000),
      'if x, then '.repeat(5000),
      'your name is x and '.repeat(5000),
      'thank you and '.repeat(5000),
      'anything else '.repeat(5000),
      'phone '.repeat(5000),
      ' and then '.repeat(5000),
      '"'.repeat(20_000),
    ]) {
      const started = process.cpuUsage()
      parseScenario(text)
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500)
    }
  })
})
