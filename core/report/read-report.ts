// A report that another program wrote, possibly from somebody else's code: a job without rights computes, one with rights
// reads and posts. So it is data and nothing more: bounded in size and depth before it is parsed, every field of a known
// kind, nothing that is not in the schema. What it says (its verdict, too) is the word of whoever wrote it.

import { validate } from '../../schemas/generated/report.js'
import { GreenroomError } from '../errors.ts'
import type { Report } from './report.ts'
import { visibleLine } from './visible-text.ts'

/** Characters. The report of a change in 2,000 files has about ten million. */
const MAX_LENGTH = 64 * 1024 * 1024
/** Of maps and lists in each other; the schema's own take fifteen. */
const MAX_DEPTH = 96

interface Problem {
  instancePath: string
  keyword: string
  message?: string
  params: object
}

/** The report in a text, as schemas/report.schema.json says; GreenroomError `report-unreadable` names what is wrong and where. */
export function readReport(text: string): Report {
  if (text.length > MAX_LENGTH) throw unreadable(`it has more than ${MAX_LENGTH} characters`)
  if (isDeep(text)) throw unreadable(`maps and lists are more than ${MAX_DEPTH} deep`)
  const value = parse(text)
  if (!validate(value)) throw unreadable(problemText((validate.errors?.[0] ?? null) as Problem | null))
  return value as Report
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own words quote the text.
    throw unreadable('it is not JSON')
  }
}

/** Read without parsing: brackets outside of strings. */
function isDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 0x5c) at++
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x5b || code === 0x7b) {
      depth++
      if (depth > MAX_DEPTH) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}

function problemText(problem: Problem | null): string {
  if (problem === null) return 'it is not as the schema says'
  const { instancePath, keyword, message, params } = problem
  const place = instancePath === '' ? '' : `${fieldName(instancePath)} `
  const { additionalProperty, allowedValues, allowedValue } = params as Record<string, unknown>
  if (keyword === 'additionalProperties')
    return `${place}has a field ${JSON.stringify(visibleLine(String(additionalProperty), 60))} that is not known`
  if (keyword === 'const') return `${place}must be ${JSON.stringify(allowedValue)}`
  if (keyword === 'enum' && Array.isArray(allowedValues)) return `${place}must be one of ${allowedValues.join(', ')}`
  return `${place}${message ?? 'is not as the schema says'}`
}

/** `agents[0].changes[3].kind` of `/agents/0/changes/3/kind`. */
function fieldName(pointer: string): string {
  const name = pointer.replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')
  return visibleLine(name.replace(/^\./, ''), 160)
}

function unreadable(why: string): GreenroomError {
  return new GreenroomError(`This report cannot be read: ${why}.`, {
    code: 'report-unreadable',
    hint: 'Let the same version of Greenroom write and read it (schemas/report.schema.json).',
  })
}
