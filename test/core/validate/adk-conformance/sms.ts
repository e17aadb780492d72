import { withoutReferences } from './base-project.ts'
import type { Area } from './mutation.ts'
import { edit, fails, passes, warns } from './mutation.ts'

const SMS = 'config/sms_templates.yaml'
const TEXT = 'Follow the signs to the old harbour.'
const EMPTY_NUMBERS = "    sandbox: ''\n    pre_release: ''\n"

/** Text message templates. */
export const SMS_AREA: Area = {
  area: 'sms',
  mutations: [
    passes('missing numbers', SMS, edit(`  env_phone_numbers:\n${EMPTY_NUMBERS}    live: '+441632960112'\n`, '')),
    warns('pre-release with a hyphen', SMS, edit("pre_release: '+441632960111'", "pre-release: '+441632960111'")),
    fails('fn', SMS, edit(TEXT, 'Ask {{fn:quote_fare}}.')),
    fails('attr', SMS, edit(TEXT, 'Come to {{attr:harbour}}.')),
    fails('unknown vrbl', SMS, edit(TEXT, 'Come to {{vrbl:nobody_knows}}.')),
    fails('phone number is a number', SMS, edit("'+441632960110'", '+441632960110')),
    fails('empty text', SMS, edit(TEXT, "''")),
    fails(
      'numbers are null',
      SMS,
      edit(`env_phone_numbers:\n${EMPTY_NUMBERS}    live: '+441632960112'\n`, 'env_phone_numbers:\n'),
    ),
    warns('wrong top-level key', SMS, edit('sms_templates:', 'templates:'), withoutReferences('twilio_sms')),
    fails(
      'map in place of the list',
      SMS,
      () => 'sms_templates:\n  directions:\n    text: Turn left.\n',
      withoutReferences('twilio_sms'),
    ),
    fails(
      'list in place of the numbers',
      SMS,
      edit(`${EMPTY_NUMBERS}    live: '+441632960112'\n`, "    - '+441632960112'\n"),
    ),
  ],
  more: [fails('no text', SMS, edit(`  text: ${TEXT}\n`, ''))],
}
