import { describe, expect, it } from 'vitest'
import type { PythonOutline } from '../../../core/agent/python-outline.ts'
import { parsePython } from '../../../core/agent/python.ts'

function outline(text: string): PythonOutline {
  return parsePython(text).outline
}

describe('the outline of a Python file', () => {
  it.each([
    ['import a.b as c, d', ['a.b', 'd'], [null, null]],
    ['from functions.x import (\n    y as z,  # why\n    w,\n)', ['functions.x'], ['y=z w=w']],
    ['from .x import y', ['.x'], ['y=y']],
    ['from ..functions.x import y', ['..functions.x'], ['y=y']],
    ['from ... import y', ['...'], ['y=y']],
    ['from _gen import *', ['_gen'], ['*=*']],
  ])('%j imports', (text, modules, names) => {
    const { imports } = outline(text)
    expect(imports.map((one) => '.'.repeat(one.level) + one.module)).toEqual(modules)
    expect(imports.map((one) => one.names?.map(({ name, as }) => `${name}=${as}`).join(' ') ?? null)).toEqual(names)
  })

  it('tells imports that need not work', () => {
    const text = 'import a\ntry:\n    import b\nexcept ImportError:\n    b = None\nif TYPE_CHECKING:\n    import c\n'
    expect(outline(text).imports.map((one) => one.guarded)).toEqual([false, true, true])
  })

  it('knows the names at the top level, however they are bound', () => {
    const text = [
      'import a.b as c',
      'from x import y as z',
      'd: int = 1',
      '(e, [f]) = g = 2',
      'for h, i in []: pass',
      'with k as l: pass',
      'try: pass',
      'except E as m: pass',
      'class N:\n    inside = 1',
      'def o():\n    global p\n    p = 1\n    local = 2',
      'if (q := 1): r = 1',
      'type S[T] = int',
      'match d:\n    case [t, *_]: pass',
    ].join('\n')
    const { names } = outline(text)
    for (const name of 'cdefghilmNopqrStz') expect(names.has(name), name).toBe(true)
    expect([names.has('local'), names.has('inside')]).toEqual([false, false])
  })

  it('knows calls that could concern the project', () => {
    const { calls } = outline('print(1)\nconv.functions.f(a=1, *b)\nf(x=1)\nf(1)\nx = [conv.call_handoff("A")]\n')
    expect(calls.map(({ callee, args }) => [callee, args.map(({ name, text }) => `${name} ${text}`)])).toEqual([
      ['conv.functions.f', ['a 1', 'null *b']],
      ['f', ['x 1']],
      ['conv.call_handoff', ['null "A"']],
    ])
  })

  it('knows transitions', () => {
    const text =
      'a = {"goto_flow": "A", \'goto_step\': "B"}\nb = {"goto_flow": c, "goto_step": "D"}\nc = {"goto_step": "E" + f}\n'
    const { transitions } = outline(text)
    expect(transitions.map(({ flow, step, flowUnknown }) => [flow?.text, step?.text, flowUnknown])).toEqual([
      ['A', 'B', false],
      [undefined, 'D', true],
      [undefined, undefined, false],
    ])
  })

  it('knows functions inside functions', () => {
    const { inner } = outline('def a():\n    def b():\n        pass\nclass C:\n    def d(self):\n        pass\n')
    expect(inner.map(({ name, inClass }) => [name, inClass])).toEqual([
      ['b', false],
      ['d', true],
    ])
  })
})
