import type { Area } from './mutation.ts'
import { append, edit, editAll, fails, passes } from './mutation.ts'

const FUNCTION = 'functions/quote_fare.py'
const SIMPLE = 'functions/mask_number.py'
const NEW = 'functions/say_tide.py'
const DESCRIPTION = '@func_description("Say what a crossing costs.")\n'
const HEADER = 'from _gen import *  # <AUTO GENERATED>\n'
const SIMPLE_DESCRIPTION = '"Internal: hides a number the agent was about to say."'
const SEATS = '@func_parameter("seats", "How many people travel.")\n'

/** Python functions, whichever kind. */
export const FUNCTION_AREA: Area = {
  area: 'function',
  mutations: [
    passes('minimal', NEW, `${HEADER}\n${tide()}`),
    fails('no description', FUNCTION, edit(DESCRIPTION, '')),
    fails('empty description', FUNCTION, edit(DESCRIPTION, '@func_description("")\n')),
    passes('no header', FUNCTION, edit(HEADER, '')),
    passes('legacy header', FUNCTION, edit('from _gen import', 'from imports import')),
    fails('def differs from the file', SIMPLE, edit('def mask_number', 'def mask_numbers')),
    fails('syntax error', SIMPLE, edit('def mask_number(conv: Conversation):', 'def mask_number(conv: Conversation:')),
    fails('default value', FUNCTION, edit('seats: int', 'seats: int = 1')),
    fails('undecorated parameter', FUNCTION, edit(SEATS, '')),
    fails('Optional', FUNCTION, edit('seats: int', 'seats: Optional[int]')),
    fails('alias', FUNCTION, edit('seats: int', 'seats: Count')),
    fails('no annotation', FUNCTION, edit('seats: int', 'seats')),
    fails('list annotation', FUNCTION, edit('seats: int', 'seats: list')),
    fails(
      'decorator for a missing parameter',
      FUNCTION,
      edit(SEATS, `${SEATS}@func_parameter("dogs", "How many dogs.")\n`),
    ),
    fails(
      'order differs',
      FUNCTION,
      edit('    seats: int,\n    discount: float,\n', '    discount: float,\n    seats: int,\n'),
    ),
    passes('header over several lines', NEW, `${HEADER}\n${tide('(\n    conv: Conversation,\n)')}`),
    passes('return annotation', SIMPLE, edit('(conv: Conversation):', '(conv: Conversation) -> str:')),
    passes('async', SIMPLE, edit('def mask_number', 'async def mask_number')),
    fails('conv without annotation', SIMPLE, edit('(conv: Conversation)', '(conv)')),
    fails('decorator with keyword arguments', SIMPLE, edit(SIMPLE_DESCRIPTION, `description=${SIMPLE_DESCRIPTION}`)),
    fails('f-string', SIMPLE, edit(SIMPLE_DESCRIPTION, `f${SIMPLE_DESCRIPTION}`)),
    passes('concatenated string', SIMPLE, edit(SIMPLE_DESCRIPTION, '"Internal: " "hides a number."')),
    fails('decorated helper', FUNCTION, edit('def doubled', '@func_description("Twice as much.")\ndef doubled')),
    fails(
      'nested def of the same name',
      SIMPLE,
      append('\n    def mask_number(conv: Conversation):\n        return ""\n'),
    ),
    passes('name in upper case', 'functions/SAY_TIDE.py', `${HEADER}\n${tide().replace('say_tide', 'SAY_TIDE')}`),
    fails('hyphen in the file name', 'functions/say-tide.py', `${HEADER}\n${tide()}`),
    fails('__init__.py', 'functions/__init__.py', ''),
    fails('empty file', NEW, ''),
  ],
  more: [
    fails('union', FUNCTION, edit('seats: int', 'seats: int | None')),
    fails('*args', FUNCTION, edit('is_return: bool,\n', 'is_return: bool,\n    *args,\n')),
    fails(
      'parameter decorator with keyword arguments',
      FUNCTION,
      edit(SEATS, '@func_parameter(name="seats", description="How many.")\n'),
    ),
    passes('other decorators', SIMPLE, edit('@func_description', '@logged\n@func_description')),
    passes('from __future__ import', SIMPLE, (text) => `from __future__ import annotations\n${text}`),
    passes('helper class', SIMPLE, append('\n\nclass Mask:\n    sign = "*"\n')),
    passes('Windows line ends', FUNCTION, editAll('\n', '\r\n')),
  ],
}

function tide(parameters = '(conv: Conversation)'): string {
  return `@func_description("Say when the tide is high.")\ndef say_tide${parameters}:\n    return "At noon."\n`
}
