import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../../core/agent/agent-project.ts'
import { loadProject } from '../../../../../core/agent/load-project.ts'
import { PYTHON_RULES } from '../../../../../core/validate/rules/python/python-rules.ts'

const DESCRIPTION = '@func_description("Say the time")\n'
const NUMBER = '@func_parameter("number", "The number")\n'

/** The rules that have something to say about one function file, each once. */
function rulesOf(text: string, path = 'functions/say.py', more: Record<string, string> = {}): string[] {
  const texts = { 'project.yaml': 'region: us-1\n', [path]: text, ...more }
  const files = new Map(
    Object.entries(texts).map(([name, source]): [string, SourceFile] => [name, { path: name, text: source, oid: '' }]),
  )
  const project = loadProject({ root: '', commit: null, files, refused: [] }, { name: 'sample' })
  const rules = PYTHON_RULES.flatMap((rule) => rule.check?.(project) ?? []).map((finding) => finding.rule)
  const syntax = project.findings.map((finding) => finding.rule)
  return [...new Set([...syntax, ...rules])]
}

describe('main functions that the ADK takes', () => {
  it.each([
    ['plain', `${DESCRIPTION}def say(conv: Conversation):\n    pass\n`],
    ['with a body on the header line', `${DESCRIPTION}def say(conv: Conversation): return 1\n`],
    ['with a comment behind the header', `${DESCRIPTION}def say(conv: Conversation):  # why: because\n    pass\n`],
    ['with spaces inside the brackets', `${DESCRIPTION}def say( conv : Conversation ):\n    pass\n`],
    [
      'over several lines',
      `${DESCRIPTION}${NUMBER}def say(\n    conv: Conversation,\n    number: str,\n):\n    pass\n`,
    ],
    [
      'over several lines, with Windows line ends',
      `${DESCRIPTION}def say(\r\n    conv: Conversation,\r\n):\r\n    pass\r\n`,
    ],
    ['with a return annotation', `${DESCRIPTION}def say(conv: Conversation) -> str | None:\n    pass\n`],
    ['async', `${DESCRIPTION}async def say(conv: Conversation):\n    pass\n`],
    ['under a foreign decorator', `@log(a=1)\n${DESCRIPTION}def say(conv: Conversation):\n    pass\n`],
    [
      'with a method of the same name',
      `${DESCRIPTION}def say(conv: Conversation):\n    pass\nclass A:\n    def say(self): pass\n`,
    ],
    [
      'with an ADK decorator that is commented out',
      `${DESCRIPTION}def say(conv: Conversation):\n    pass\n# @func_parameter\n`,
    ],
    [
      'with an ADK decorator at a method',
      `${DESCRIPTION}def say(conv: Conversation):\n    pass\nclass A:\n    @func_x\n    def a(self): pass\n`,
    ],
  ])('%s', (_, text) => {
    expect(rulesOf(text)).toEqual([])
  })
})

describe('main functions that the ADK refuses', () => {
  it.each([
    ['no space after a colon', `${DESCRIPTION}def say(conv:Conversation):\n    pass\n`, 'function-parameters'],
    ['another name for conv', `${DESCRIPTION}def say(c: Conversation):\n    pass\n`, 'function-parameters'],
    ['no parameters', `${DESCRIPTION}def say():\n    pass\n`, 'function-parameters'],
    ['conv by keyword only', `${DESCRIPTION}def say(*, conv: Conversation):\n    pass\n`, 'function-parameters'],
    [
      'async over several lines',
      `${DESCRIPTION}async def say(\n    conv: Conversation,\n):\n    pass\n`,
      'function-parameters',
    ],
    [
      'a last comma before a return annotation',
      `${DESCRIPTION}def say(\n    conv: Conversation,\n) -> str:\n    pass\n`,
      'function-parameters',
    ],
    [
      'a parameter that is declared twice',
      `${DESCRIPTION}${NUMBER}${NUMBER}def say(conv: Conversation, number: str):\n    pass\n`,
      'function-parameters',
    ],
    [
      'a type in quotes',
      `${DESCRIPTION}${NUMBER}def say(conv: Conversation, number: "str"):\n    pass\n`,
      'function-parameters',
    ],
    [
      'a comment inside the header',
      `${DESCRIPTION}def say(\n    conv: Conversation,  # call\n):\n    pass\n`,
      'function-header',
    ],
    [
      'a description by keyword',
      `@func_description(text="a")\ndef say(conv: Conversation):\n    pass\n`,
      'function-description',
    ],
    [
      'a description by name',
      `@func_description(TEXT)\ndef say(conv: Conversation):\n    pass\n`,
      'function-description',
    ],
    [
      'an ADK decorator in a text at the start of a line',
      `${DESCRIPTION}def say(conv: Conversation):\n    """\n@func_parameter\n"""\n`,
      'leftover-decorator',
    ],
    ['an unfinished text', `${DESCRIPTION}def say(conv: Conversation):\n    return "a\n`, 'syntax'],
  ])('%s', (_, text, rule) => {
    expect(rulesOf(text)).toEqual([rule])
  })
})

describe('imports', () => {
  const SAY = `${DESCRIPTION}def say(conv: Conversation):\n    pass\n`
  it.each([
    ['import functions.say', []],
    ['from functions.say import say', []],
    ['from functions.say import Conversation, func_parameter', []],
    ['from functions.say import __name__', []],
    ['from .say import say', []],
    ['from . import say', []],
    ['import os, requests.exceptions', []],
    ['from lib.say import other', []],
    ['if TYPE_CHECKING:\n    from functions.none import x', []],
    ['from functions.say import other', ['unresolved-import']],
    ['from functions.none import x', ['unresolved-import']],
    ['from .none import x', ['unresolved-import']],
    ['from flows.none.functions.x import x', ['unresolved-import']],
  ])('%s', (line, rules) => {
    const text = `${line}\n\n${DESCRIPTION}def ask(conv: Conversation):\n    pass\n`
    expect(rulesOf(text, 'functions/ask.py', { 'functions/say.py': `from _gen import *\n${SAY}` })).toEqual(rules)
  })

  it('say nothing about what a broken file could define', () => {
    const text = `from functions.say import other\n${DESCRIPTION}def ask(conv: Conversation):\n    pass\n`
    expect(rulesOf(text, 'functions/ask.py', { 'functions/say.py': 'def say(:\n' })).toEqual(['syntax'])
  })
})
