import type { Written } from './sample-report.ts'

const RULES = `You are the phone agent of a bike hire with three shops.
Speak in short sentences.
Never promise a bike that was not confirmed.
If the caller is upset, offer {{ho:front_desk}}.`

const GET_PRICE = `@func_description("Price of a hire for a number of days")
@func_parameter("days", "How many days")
def get_price(conv: Conversation, days: int):
    price = 18 * days
    if days >= 7:
        price = price * 0.9
    return f"{price:.2f} pounds"`

const BEFORE: readonly Written[] = [
  ['rules', 'rules', RULES],
  [
    'handoff',
    'front_desk',
    {
      name: 'front_desk',
      description: 'A person in the shop',
      is_default: true,
      sip_config: { method: 'refer', phone_number: '+441632960001' },
      sip_headers: [],
    },
  ],
  [
    'attribute',
    'opening_hours',
    {
      name: 'opening_hours',
      values: { Harbour: 'Monday to Saturday, 9:00 to 18:00', Uptown: 'Every day, 10:00 to 17:00' },
    },
  ],
  [
    'topic',
    'opening_hours',
    {
      name: 'opening_hours',
      enabled: true,
      actions: '',
      content: 'We are open {{attr:opening_hours}}.',
      example_queries: ['When do you open?', 'Are you open on Sunday?'],
    },
  ],
  [
    'topic',
    'helmets',
    {
      name: 'helmets',
      enabled: true,
      actions: '',
      content: 'Helmets are free with every hire.',
      example_queries: ['Do I get a helmet?'],
    },
  ],
  [
    'topic',
    'deposit',
    {
      name: 'deposit',
      enabled: true,
      actions: '',
      content: 'We take a deposit of 50 pounds by card and give it back when the bike is back.',
      example_queries: ['Do I have to pay a deposit?', 'How much is the deposit?'],
    },
  ],
  [
    'topic',
    'tandems',
    {
      name: 'tandems',
      enabled: true,
      actions: '',
      content: 'We have four tandems at the harbour.',
      example_queries: ['Do you hire tandems?'],
    },
  ],
  [
    'step',
    'book a bike/Collect dates',
    {
      name: 'Collect dates',
      step_type: 'default_step',
      prompt: 'Ask from when to when the caller wants the bike.',
      extracted_entities: ['date'],
      conditions: [
        {
          name: 'dates known',
          condition_type: 'step_condition',
          description: 'Both dates are known',
          child_step: 'Choose size',
          required_entities: ['date'],
        },
      ],
    },
  ],
  ['function', 'get_price', { source: GET_PRICE }],
  [
    'voice_greeting',
    'voice_greeting',
    { welcome_message: 'Hello, this is the bike hire. How can I help?', language_code: 'en-GB' },
  ],
]

const AFTER: readonly Written[] = [
  [
    'rules',
    'rules',
    RULES.replace('Speak in short sentences.', 'Speak in short, friendly sentences.').replace(
      'offer {{ho:front_desk}}.',
      'apologise first, then offer {{ho:front_desk}}.',
    ),
  ],
  [
    'handoff',
    'front_desk',
    {
      name: 'front_desk',
      description: 'A person in the shop',
      is_default: true,
      sip_config: { method: 'refer', phone_number: '+441632960077' },
      sip_headers: [],
    },
  ],
  [
    'attribute',
    'opening_hours',
    {
      name: 'opening_hours',
      values: { Harbour: 'Monday to Saturday, 9:00 to 18:00', Uptown: 'Every day, 9:00 to 19:00' },
    },
  ],
  [
    'topic',
    'opening_hours',
    {
      name: 'opening_hours',
      enabled: true,
      actions: '',
      content: 'Our shop is open {{attr:opening_hours}}. On public holidays we close at noon.',
      example_queries: [
        'When do you open?',
        'Are you open on Sunday?',
        'How late can I bring the bike back?',
        'Are you open on public holidays?',
      ],
    },
  ],
  [
    'topic',
    'helmets_and_locks',
    {
      name: 'helmets_and_locks',
      enabled: true,
      actions: '',
      content: 'Helmets are free with every hire.',
      example_queries: ['Do I get a helmet?'],
    },
  ],
  [
    'topic',
    'deposit',
    {
      name: 'deposit',
      enabled: true,
      actions: 'If the caller asks for the amount, call {{fn:get_price}}.',
      content: 'We take a deposit of 50 pounds by card and give it back when the bike is back.',
      example_queries: ['Do I have to pay a deposit?', 'How much is the deposit?'],
    },
  ],
  [
    'topic',
    'valet_parking',
    {
      name: 'valet_parking',
      enabled: true,
      actions: '',
      content:
        'Leave your car with us at the harbour: we park it for 12 pounds a day.\nBring the ticket when you come back.',
      example_queries: ['Can I leave my car?', 'Is there parking?', 'Do you park my car?'],
    },
  ],
  [
    'step',
    'book a bike/Collect dates',
    {
      name: 'Collect dates',
      step_type: 'default_step',
      prompt: 'Ask from when to when the caller wants the bike. Repeat both dates.',
      extracted_entities: ['date'],
      conditions: [
        {
          name: 'dates known',
          condition_type: 'step_condition',
          description: 'Both dates are known',
          child_step: 'Confirm dates',
          required_entities: ['date'],
        },
      ],
    },
  ],
  ['function', 'get_price', { source: GET_PRICE.replace('18 * days', '21 * days').replace('days >= 7', 'days >= 5') }],
  [
    'voice_greeting',
    'voice_greeting',
    { welcome_message: 'Hello, this is the bike hire. How can I help?', language_code: 'en-GB' },
  ],
]

/** A bike hire before and after a change with something of everything. */
export const SAMPLE_AGENT: { before: readonly Written[]; after: readonly Written[] } = { before: BEFORE, after: AFTER }
