import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ProjectSource } from '../../core/agent/agent-project.ts'
import { loadProject } from '../../core/agent/load-project.ts'
import { readFolder } from '../../core/git/read-folder.ts'
import { readProjects } from '../../core/git/read-projects.ts'
import { runVersion } from '../../core/test-sets/run-version.ts'
import { selectCases } from '../../core/test-sets/select-cases.ts'
import { testSetsOf } from '../../core/test-sets/test-sets-of.ts'
import { versionOf } from '../../core/version/version-of.ts'
import { openAgent } from '../../runtime/embedded/open-agent.ts'

const FOLDER = fileURLToPath(new URL('../../examples/larkfield-bikes', import.meta.url))

interface Fault {
  what: string
  /** From the project's root. */
  file: string
  /** Text that is replaced, and with what; null deletes the file. */
  edit: readonly [string, string] | null
  set: string
  caughtBy: string
  /** What the case says of it. */
  says: string
}

const HIRE = 'flows/book_a_hire'
const CHANGE = 'flows/change_or_cancel_a_booking'
const REPAIR = 'flows/repair_check_in'

const FAULTS: readonly Fault[] = [
  {
    what: 'a wrong attribute',
    file: 'config/variant_attributes.yaml',
    edit: ['Canalside: 10:00 to 16:00', 'Canalside: closed'],
    set: 'Shop facts',
    caughtBy: 'Sunday hours at Canalside',
    says: 'Sunday: closed',
  },
  {
    what: 'a function that is deleted',
    file: 'functions/get_repair_status.py',
    edit: null,
    set: 'Repair check-in',
    caughtBy: 'Ticket R201 is looked up',
    says: 'no function was called',
  },
  {
    what: 'a step that is swapped for another',
    file: `${HIRE}/functions/accept_offer.py`,
    edit: ['"Collect contact details"', '"Hire booked"'],
    set: 'Book a hire',
    caughtBy: 'From the first word to the text message',
    says: 'at step Hire booked',
  },
  {
    what: 'broken Python',
    file: `${CHANGE}/functions/choose_cancellation.py`,
    edit: ['booking = conv.state.bookings[', 'booking = conv.state.bokings['],
    set: 'Change a booking',
    caughtBy: 'Cancelled to the end',
    says: 'failed: TypeError',
  },
  {
    what: 'a changed threshold',
    file: `${HIRE}/function_steps/check_availability.py`,
    edit: ['free < conv.state.number_of_bikes', 'free <= conv.state.number_of_bikes'],
    set: 'Book a hire',
    caughtBy: 'No more than the shop has (count: 4, step: Offer the hire, answer: 4 x electric bike)',
    says: 'at step Offer another day',
  },
  {
    what: 'a limit that is an hour off',
    file: 'functions/mock_backend.py',
    edit: ['time(18, 0)', 'time(17, 0)'],
    set: 'Change a booking',
    caughtBy: 'Cancelling at 17:59 on the day before',
    says: 'half of the price',
  },
  {
    what: 'a wrong handoff',
    file: `${REPAIR}/steps/offer_the_repair.yaml`,
    edit: ['{{ho:workshop}}', '{{ho:roadside_help}}'],
    set: 'Repair check-in',
    caughtBy: 'A mechanic first',
    says: 'transferred to roadside_help',
  },
  {
    what: 'an example query that is lost',
    file: 'topics/opening_hours.yaml',
    edit: ['- When do you shut today?\n', ''],
    set: 'Calls and people',
    caughtBy: 'Before they shut',
    says: 'nearest were',
  },
  {
    what: 'a text message without what it is about',
    file: 'config/sms_templates.yaml',
    edit: ['Your hire is booked: {{vrbl:booking_summary}}.', 'Your hire is booked.'],
    set: 'Book a hire',
    caughtBy: 'From the first word to the text message',
    says: 'sent is hire_confirmation',
  },
  {
    what: 'a translation in the wrong language',
    file: 'config/translations.yaml',
    edit: ['Un instant, je vous mets en relation avec un collègue.', "One moment, I'm connecting you to a colleague."],
    set: 'Calls and people',
    caughtBy: 'In French, a person says so in French',
    says: 'One moment',
  },
  {
    what: 'a number that the start function forgets',
    file: 'functions/start_function.py',
    edit: ['conv.state.mobile_number = conv.caller_number', 'conv.state.mobile_number = ""'],
    set: 'Repair check-in',
    caughtBy: "The caller's own number is enough",
    says: 'open_ticket',
  },
  {
    what: 'a topic that names another function',
    file: 'topics/book_a_hire.yaml',
    edit: ['{{fn:start_hire_booking}}', '{{fn:start_repair_check_in}}'],
    set: 'Book a hire',
    caughtBy: 'The wish to hire enters the flow at once',
    says: 'start_repair_check_in',
  },
]

let source: ProjectSource

beforeAll(async () => {
  const [first] = await readProjects(await readFolder(FOLDER))
  if (first === undefined) throw new Error(`no agent project in ${FOLDER}`)
  source = first
})

describe('a fault in the example agent', () => {
  it.each(FAULTS)(
    '$what is caught by the case that names it: $caughtBy',
    async ({ file, edit, set, caughtBy, says }) => {
      const project = loadProject(withFault(file, edit), { name: 'larkfield-bikes' })
      const version = versionOf(project)
      if (version === null) throw new Error('the agent cannot be read')
      const sets = selectCases(testSetsOf(project).sets, { sets: [set], cases: [caughtBy] })
      expect(sets.flatMap(({ cases }) => cases)).toHaveLength(1)
      const { cases } = await runVersion(version, sets, openAgent)
      expect(cases[0]?.verdict).toBe('failed')
      const bad = cases[0]?.assertions.filter(({ verdict }) => verdict === 'failed') ?? []
      expect(bad.map(({ reason }) => reason).join('\n')).toContain(says)
    },
  )
})

function withFault(file: string, edit: Fault['edit']): ProjectSource {
  const path = `${source.root}/${file}`
  const files = new Map(source.files)
  const original = files.get(path)
  if (original === undefined) throw new Error(`${path} is gone`)
  if (edit === null) files.delete(path)
  else {
    if (!original.text.includes(edit[0])) throw new Error(`${path} does not hold ${edit[0]}`)
    files.set(path, { ...original, text: original.text.replace(edit[0], edit[1]) })
  }
  return { ...source, files }
}
