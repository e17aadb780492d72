import { describe, expect, it } from 'vitest'
import { openAgents } from './example-agents.ts'
import { openFunctions } from '../../../../runtime/embedded/functions/open-functions.ts'
import { callGlobal, CONTEXT, FACTS, openWorker, versionWith } from './function-bench.ts'

describe('modules are those of the agent', () => {
  it('finds functions of every folder, relative, lazily, in circles, and through the executors', async () => {
    const worker = await openWorker({
      'functions/prices.py': `
from functions.rules import discount
RATE = 12

@func_description("A price")
@func_parameter("hours", "how many")
def prices(conv: Conversation, hours: int):
    return hours * RATE - discount(conv)
`,
      'functions/rules.py': `
def rules(conv: Conversation): return None

def discount(conv):
    from .prices import RATE
    return RATE // 4
`,
      'functions/plan.py': `
from flows.hire.functions.save import save, NOTE
from flows.hire.function_steps.route import route

def plan(conv: Conversation):
    conv.log.info("planning")
    return [conv.functions.prices(2), conv.functions.prices(hours=3), conv.functions["prices"](1), NOTE, "nobody" in conv.functions]
`,
      'flows/hire/functions/save.py': `
from ..function_steps.route import WHERE
NOTE = "note"

def again(conv):
    from functions.plan import plan
    return plan(conv)

@func_description("Saves")
@func_parameter("size", "which")
def save(conv: Conversation, flow: Flow, size: str):
    conv.state.size = size
    flow.goto_step("Confirm", "label")
    return {"content": f"saved in {WHERE} {flow.current_step}", "transition": {"goto_flow": "HIRE", "goto_step": "Confirm"}}
`,
      'flows/hire/functions/save_twice.py': `
def save_twice(conv: Conversation, flow: Flow):
    return [flow.functions.save(size="s")["content"], flow.functions.save(conv, flow, "m")["content"]]
`,
      'flows/hire/function_steps/route.py': `
WHERE = "hire"

@func_latency_control(delay_before_responses_start=1, silence_after_each_response=1, delay_responses=[("Wait", 2)])
def route(conv: Conversation, flow: Flow):
    conv.say(conv.state.size or "none")
    flow.goto_step("save_twice")
`,
    })
    expect(await worker.importAll()).toEqual({ total: 6, imported: 6, failed: [] })
    const session = await worker.open(FACTS)
    const plan = await callGlobal(session, 'plan')
    expect(plan.error).toBeNull()
    expect(plan.returned).toEqual([21, 33, 9, 'note', false])
    expect(
      plan.nested.map(({ name, kind, arguments: given, parent, result }) => [name, kind, given, parent, result]),
    ).toEqual([
      ['prices', 'global', { hours: 2 }, 'plan', 21],
      ['prices', 'global', { hours: 3 }, 'plan', 33],
      ['prices', 'global', { hours: 1 }, 'plan', 9],
    ])
    const inFlow = { ...CONTEXT, flow: 'HIRE', step: 'Ask size' }
    const twice = await session.call({ kind: 'transition', name: 'save_twice', flow: 'HIRE' }, {}, inFlow)
    expect(twice.returned).toEqual(['saved in hire Ask size', 'saved in hire Ask size'])
    expect(twice.nested.map(({ flow, arguments: given, stateChanges }) => [flow, given, stateChanges])).toEqual([
      ['HIRE', { size: 's' }, { added: { size: 's' }, updated: {}, removed: [] }],
      ['HIRE', { size: 'm' }, { added: {}, updated: { size: ['s', 'm'] }, removed: [] }],
    ])
    expect(twice.effects).toEqual([
      { do: 'goto step', step: 'Confirm' },
      { do: 'goto step', step: 'Confirm' },
    ])
    const step = await session.call({ kind: 'function step', name: 'route', flow: 'HIRE' }, {}, inFlow)
    expect([step.returnedType, step.effects]).toEqual([
      'none',
      [
        { do: 'say', text: 'm' },
        { do: 'goto step', step: 'save_twice' },
      ],
    ])
    await worker.stop()
  })

  it('start and end functions are called by their kind; only the start function reads integration attributes', async () => {
    const body = (name: string) =>
      `def ${name}(conv: Conversation):\n    return {"content": str(conv.integration_attributes)}\n`
    const worker = await openWorker({
      'functions/start_function.py': body('start_function'),
      'functions/end_function.py': body('end_function'),
    })
    const session = await worker.open(FACTS)
    const start = await session.call({ kind: 'start', name: 'start_function', flow: null }, {}, CONTEXT)
    const end = await session.call({ kind: 'end', name: 'end_function', flow: null }, {}, CONTEXT)
    expect([start.returned, end.returned]).toEqual([{ content: "{'tier': 2}" }, { content: 'None' }])
    await worker.stop()
  })

  it('what a module keeps in its globals belongs to one conversation', async () => {
    const worker = await openWorker({
      'functions/count.py': 'seen = []\ndef count(conv: Conversation):\n    seen.append(1)\n    return len(seen)\n',
    })
    const [one, two] = [await worker.open(FACTS), await worker.open(FACTS)]
    const counts = []
    for (const session of [one, one, two, one, two]) counts.push((await callGlobal(session, 'count')).returned)
    expect(counts).toEqual([1, 2, 1, 3, 2])
    await worker.stop()
  })

  it.each([
    [
      'a file of the agent that is not there',
      'from functions.nowhere import x',
      "ModuleNotFoundError: No module named 'functions.nowhere'",
    ],
    ['a name a file does not have', 'from functions.other import gone', 'ImportError: cannot import name'],
    ['a package nobody has', 'import pandas_of_nobody', "ModuleNotFoundError: No module named 'pandas_of_nobody'"],
    ['a syntax error', 'def broken(:\n    pass', 'SyntaxError'],
    ['an end of the program', 'import sys\nsys.exit(0)', 'SystemExit'],
    ['an error while importing', 'x = {}["a"]', "KeyError: 'a'"],
    ['a broken file behind another', 'import functions.behind', "KeyError: 'b' (functions/behind.py, line 3)"],
    ['an endless import', 'while True: pass', 'it did not end within 1 s'],
  ])('tells file and line of %s, and goes on', async (_, line, message) => {
    const files = {
      'functions/a.py': `\n\n${line}\n\ndef a(conv: Conversation): pass\n`,
      'functions/behind.py': '\n\nx = {}["b"]\ndef behind(conv: Conversation): pass\n',
      'functions/other.py': 'def other(conv: Conversation): pass\n',
    }
    const worker = await openWorker(files, { limits: { callMs: 1000 } })
    const { total, imported, failed } = await worker.importAll()
    expect([total, imported, failed.map(({ path }) => path)]).toEqual([3, 1, ['functions/a.py', 'functions/behind.py']])
    expect(failed[0]?.message).toContain(message)
    expect(failed[0]?.line).toBe(line.startsWith('while') ? 1 : line.includes('sys') ? 4 : 3)
    expect(failed[1]).toEqual({ path: 'functions/behind.py', line: 3, message: "KeyError: 'b'" })
    const session = await worker.open(FACTS)
    const outcome = await callGlobal(session, 'a')
    expect(outcome.error?.message).toContain(message.replace(' (functions/behind.py, line 3)', ''))
    expect((await callGlobal(session, 'other')).error).toBeNull()
    await worker.stop()
  })

  it('everything functions of real agents import is there or stood in for', async () => {
    const worker = await openWorker({
      'functions/all.py': `
from _gen import *  # <AUTO GENERATED>
from imports import Conversation as Older
from _gen.history import UserInput as Said
from polyai.voice import ElevenLabsVoice
from polyai.attachments import Attachment
import polyai.webchat
import ast, calendar, collections, concurrent.futures, copy, dataclasses, datetime, http, itertools, json, logging, math
import random, re, time, typing, urllib.parse, uuid, zoneinfo
import plog
from plog import tmp_bind, logger
import requests
from requests.exceptions import HTTPError
from pydantic import BaseModel, ConfigDict, Field, model_validator

class Slot(BaseModel):
    model_config = ConfigDict(populate_by_name=True)
    name: str = Field(alias="slotName")
    seats: int = 2
    parts: typing.List["Part"] = Field(default_factory=list)

    @model_validator(mode="before")
    @classmethod
    def _fill(cls, values):
        return {**values, "seats": values.get("seats", 4)}

class Part(BaseModel):
    size: typing.Optional[float] = None

Slot.model_rebuild() if hasattr(Slot, "model_rebuild") else None

@plog.tmp_bind(part="all")
def all(conv: Conversation):
    plog.info("x", a=1); logger.error("y"); plog.warning("z")
    slot = Slot(slotName="a", parts=[{"size": "1.5"}])
    try:
        requests.get("https://example.com/", timeout=1)
        reached = True
    except requests.exceptions.RequestException:
        reached = False
    zone = datetime.datetime.now(zoneinfo.ZoneInfo("US/Central")).isoformat()
    return [slot.name, slot.seats, slot.parts[0].size, reached, all.__name__, zone, Older is Conversation, Said is UserInput]
`,
    })
    expect(await worker.importAll()).toEqual({ total: 1, imported: 1, failed: [] })
    const outcome = await callGlobal(await worker.open(FACTS), 'all')
    expect(outcome.error).toBeNull()
    expect(outcome.returned).toEqual(['a', 4, 1.5, false, 'all', '2026-03-09T04:30:00-05:00', true, true])
    expect(worker.notes.every((note) => /^(requests|pydantic) is not installed/.test(note))).toBe(true)
    await worker.stop()
  })

  it('annotations need not be known, as where Python defers them', async () => {
    const worker = await openWorker({
      'functions/deferred.py':
        'def deferred(conv: Conversation, seats: Optional[int] = None) -> "Later" | None:\n    return seats\n\ndef other() -> Unknown: pass\n',
      'functions/undefined.py': 'x = unknown\ndef undefined(conv: Conversation): pass\n',
    })
    const { failed } = await worker.importAll()
    expect(failed).toEqual([
      { path: 'functions/undefined.py', line: 1, message: "NameError: name 'unknown' is not defined" },
    ])
    await worker.stop()
  })

  it('an error has the line of the file where the version comes from files, header and all', async () => {
    const text =
      'from _gen import *  # <AUTO GENERATED>\n\n\ndef late(conv: Conversation):\n    raise ValueError("x")\n'
    const version = versionWith({ 'functions/late.py': text.slice(text.indexOf('def')) })
    const lines = []
    for (const functionTexts of [new Map([['functions/late.py', text]]), undefined]) {
      const worker = await openFunctions({ ...version, functionTexts })
      if (worker === null) throw new Error('python3 is needed for these tests')
      lines.push((await callGlobal(await worker.open(FACTS), 'late')).error?.line)
      await worker.stop()
    }
    expect(lines).toEqual([5, 2])
  })

  it('imports every function of the agents at hand', async () => {
    for (const version of await openAgents()) {
      const worker = await openWorker(version)
      const { total, failed } = await worker.importAll()
      expect(failed).toEqual([])
      expect(total).toBeGreaterThan(20)
      await worker.stop()
    }
  })
})
