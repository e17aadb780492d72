import { describe, expect, it } from 'vitest'
import type { PythonArgument } from '../../../core/agent/python-file.ts'
import { parsePython } from '../../../core/agent/python.ts'

function problem(text: string): string {
  const [error] = parsePython(text).errors
  return error === undefined ? 'ok' : `${error.range.line}: ${error.message}`
}

function textOf({ value }: PythonArgument): string | null {
  return value.type === 'string' ? value.value : null
}

/** Valid Python up to 3.14, with the spellings that the grammar in use does not know by itself. */
const VALID = [
  'x = fr"\\N{AMPERSAND}"\ny = 1.\n',
  'from __future__ import (\n    annotations as a,  # c\n    division,\n)\nfrom b import (c,)\n',
  'x = f"{2}\\N{GREEK CAPITAL LETTER DELTA}" + f"\\N{EN DASH}{3:>{w}}"\n',
  'x = "a"\\\n\n# c\ny = 1\n',
  'x = [1.e-05, 10.E+00, 1.e-007j]\n',
  "x = 1.\ny = '\\\\' + '''\\\\\n'''\n",
  'match n:\n    case (\n        a.B()\n        | a.C()\n    ):\n        pass\n',
  'match n:\n    case A(\n        "x",\n        b.C(x=[b.D("e")]),\n    ) if x.y():\n        pass\n',
  'match n:\n    case -1 | 1+2j | "a" "b" | None | True:\n        pass\n    case{}: pass\n    case a.b as c: pass\n',
  'match n:\n    case {"k": {"l": [A(b=1), *c]}, **d}: pass\n    case (A(b=c.D) as e, *_) if (f := e): pass\n',
  'match n:\n    case (): pass\n    case "a": pass\n    case -1: pass\n    case _ if x[1:2]: pass\n',
  // Words of strings and comments beside a spelling that is read as another.
  'x = 1.\nwith a(b, "said as a keyword"):\n    pass\n',
  'x = 1.\n# deal with (some\nimport a as b\n',
  "x = 1.\ny = 'with ('\nimport a as b\n",
  'x = 1.\ny = f"with ({a!r:>{w}} \\{b["with ("]}"\nimport a as b\n',
  'x = 1.\r\n# with (\r\nimport a as b\r\n',
  'x = 1.\r# with (\rimport a as b\r',
  'x = 1.\ny = "a\\\n with ("\nimport a as b\n',
  '',
  '\n\n',
  '# only a comment',
  '"doc"\n',
  'x = 1.\n',
  'x = 1.e5 + 2.j\n',
  'def f():\n    x = yield\n    y = yield from a\n',
  'with a as (b, c):\n    pass\n',
  'with (a as b, c as d):\n    pass\n',
  'with (\n    open(f(x)) as a,\n    b as c,\n):\n    pass\n',
  'match x:\n    case {"a": 1, **r}:\n        pass\n    case [1, *_] | None if y:\n        pass\n',
  'match = 1\nmatch[0]\nprint(match, case, type)\n',
  'try:\n    pass\nexcept* A as e:\n    pass\n',
  'try:\n    pass\nexcept A, B:\n    pass\n',
  'def f[T: int](x: T) -> T: ...\ntype X[T] = list[T]\n',
  't"a{x}"\n',
  'f"{x!r:>{w}} {{}} {d["k"]}"\n',
  'print(f"""{\n  x\n}""")\n',
  'async def f():\n    async with a as b, c:\n        await x\n    return [i async for i in z]\n',
  'def f(a, /, b, *, c=1, **d): pass\n',
  'if (n := 1) > 0: pass\n',
  'x = """\n  a\n b\n"""\nif 1:\n    y\n',
  'if a:\n\tb\n\tc\n',
  'x = [\n1,\n  2]\n',
  'x = a \\\n  + b\n',
  'def f():\n    # c\n  # d\n    return 1\n',
  '\f\nx = 1\n',
  'tuple[*x]\n',
  'tuple[str, *tuple[int, ...]]\n',
  'def f(*args: *Ts): pass\n',
  'if True:\n    x = 1 # c\n# c\n    y = 2\n',
  'def f():\n    return 1\n    ',
  'def f():\r\n    return 1\r\n',
  '\uFEFFx = 1\n',
  'class A:\n  def m(self): pass\n  x: int = 1\n',
  'def f():\n    yield\n    g((yield))\n    return [(yield)]\n',
  '[a for a, *b in c]\nfor x in *a, *b: pass\n',
  'match x, *y:\n    case A(), [], {}: pass\n    case B(x=C()) if d(): pass\n',
  'match (a, f(b)):\n    case(): pass\n',
  'with f(t=1) as self.x, g() as h[0]:\n    pass\n',
  'with f() as (a[0], g(b)[1]): pass\n',
  'x = lambda a, b=1, /, *, c: a\ny = lambda a,: a\n',
  'print >> f, "x"\nprint -1\nprint if a else b\n',
  'type A[T, *Ts, **P] = tuple[T, C[T, *Ts]]\n',
  '@a.b[0].c\n@(lambda f: f)\n@x or y\n@f(1)(2)\ndef g(): ...\n',
  "f'{x:=10} {(y := 2)}' fr'\\{x}\\{{' rf'\\{x}\\y'\n",
  "f'''{\n  x  # why\n}'''\n",
  'f(a := 1, 2)\nf(*a, b, *c, d=1, *e, **g, h=2, **i)\nany(a for a, b in c)\n',
  'def f(a, b=1, /, c=2, *, d, e=3, **g): pass\n',
  '(a) = [b, *c] = d.e, f[0], *g = x\n(a): int = 1\ndel a, (b, c[0]), d.e\n',
  'async def f():\n    async for a in b: await c\n    return (await d async for d in e)\n',
  'def f():\n    return (i for i in j if await k(i))\n',
  'for a in b:\n    if c: break\n    with d: continue\nelse:\n    pass\n',
  'x = 0, 00, 0_0, 1_000, 0xFF, 0b1, 0o7, 1e5, 1., .5j, 0.1_0, 1E-3J, 0777.5\n',
  '"\\x41\\u00e9\\N{DASH}\\q" b"\\u12"\n'.replace(' b', '; b'),
  'f"{a}}}{{" f"\\N{DASH}{a!r:>{b}}"\n',
  'try: pass\nexcept (A, B): pass\nexcept: pass\nelse: pass\nfinally: pass\n',
  '"doc"\n# c\nfrom __future__ import annotations\nfrom _gen import *  # <AUTO GENERATED>\n',
  'from _gen import *  # <AUTO GENERATED>\nfrom __future__ import annotations\n',
  'x.match.case.type.print\n',
]

describe('parsePython: syntax', () => {
  it.each(VALID)('%j is valid', (text) => {
    expect(problem(text)).toBe('ok')
  })

  it.each([
    ['def f(:\n    pass\n', '1: a bracket that is not closed'],
    ['x = [1\ny = 2\n', '1: a bracket that is not closed'],
    ['x = 1)\n', '1: a closing bracket without an opening one'],
    ['x = 1\ny = = 2\n', '2: invalid syntax'],
    ['def f():\nreturn 1\n', '2: an indented block is expected here'],
    ['x = 1\n  y = 2\n', '2: unexpected indentation'],
    ['if a:\n    b\n  c\n', '3: the indentation matches no block above'],
    ['if a:\n', '2: an indented block is expected at the end of the file'],
    ['if a:\n    # nothing\nx = 1\n', '3: an indented block is expected here'],
    ['x = 1\n\ny = "open\nz = 2\n', '3: a string that is not closed'],
    ['x = """open\n\n', '1: a string that is not closed'],
    ['x = 1\0', '1: a NUL character'],
    ['x = 1\nfrom a import b,\n', '2: a comma at the end needs brackets'],
    ['from __future__ import annotation\n', '1: "__future__" has no feature "annotation"'],
    ['from __future__ import (\n    annotations,  # c\n    *,\n)\n', '3: invalid syntax'],
    ['x = 1.\nwith a as b->:\n    pass\n\n\n@c(1)\n', '2: invalid syntax'],
  ])('%j: %s', (text, message) => {
    expect(problem(text)).toBe(message)
  })

  it('gives one error, not its consequences', () => {
    expect(parsePython('def f(:\n  x = = 1\n y\n').errors).toHaveLength(1)
  })

  it('refuses what is too long to be a function', () => {
    expect(problem('x = 1\n'.repeat(100_000))).toMatch(/larger than/)
  })
})

describe('parsePython: functions', () => {
  const text = `from _gen import *  # <AUTO GENERATED>

@log.calls
@func_description('Books a '
                  "crossing\\n")
@func_parameter("day", "the day")
@func_latency_control(delay_before_responses_start=1, delay_responses=[("One moment", 2)],)
async def book(
    conv: Conversation,  # the call
    flow: Flow,
    day: str = "today",
    *rest: int | None,
    **more,
) -> str | None:
    def inner(): pass
    return f"{day}"

class Helper:
    def method(self): ...

def bare(a, *, b): ...
`

  it('finds those at the top level, with parameters as written', () => {
    const { functions, errors } = parsePython(text)
    expect(errors).toEqual([])
    expect(functions.map((one) => one.name)).toEqual(['book', 'bare'])
    expect(functions[0]).toMatchObject({
      async: true,
      returns: 'str | None',
      range: { line: 8, column: 11, endColumn: 15 },
    })
    expect(functions[0]?.parameters).toMatchObject([
      { name: 'conv', kind: 'plain', annotation: 'Conversation', default: null },
      { name: 'flow', kind: 'plain', annotation: 'Flow', default: null },
      { name: 'day', kind: 'plain', annotation: 'str', default: '"today"' },
      { name: 'rest', kind: '*', annotation: 'int | None', default: null },
      { name: 'more', kind: '**', annotation: null, default: null },
    ])
    expect(functions[1]?.parameters.map((parameter) => parameter.name)).toEqual(['a', 'b'])
  })

  it('reads decorators, their order and literal arguments', () => {
    const decorators = parsePython(text).functions[0]?.decorators ?? []
    expect(decorators.map((one) => one.name)).toEqual([
      'log.calls',
      'func_description',
      'func_parameter',
      'func_latency_control',
    ])
    expect(decorators[0]?.args).toBeNull()
    expect(decorators[1]?.args?.map((arg) => textOf(arg))).toEqual(['Books a crossing\n'])
    expect(decorators[2]?.args?.map((arg) => [arg.name, textOf(arg)])).toEqual([
      [null, 'day'],
      [null, 'the day'],
    ])
    expect(decorators[3]?.args?.map((arg) => [arg.name, arg.text, textOf(arg)])).toEqual([
      ['delay_before_responses_start', '1', null],
      ['delay_responses', '[("One moment", 2)]', null],
    ])
    expect(decorators[2]?.range).toMatchObject({ line: 6, column: 1 })
  })

  it('takes texts from the source, not from what the grammar was given', () => {
    const { functions } = parsePython('@func_description("It costs 5. as (a, b): [*x]")\ndef f(x=1.):\n    return 2.\n')
    expect(functions[0]?.decorators[0]?.args?.[0]?.value).toEqual({
      type: 'string',
      value: 'It costs 5. as (a, b): [*x]',
    })
    expect(functions[0]?.parameters[0]?.default).toBe('1.')
  })

  it.each([
    ['f"x{y}"', null],
    ['b"x"', null],
    ['"a" + "b"', null],
    ['("a" "b")', 'ab'],
    [String.raw`r"\n"`, String.raw`\n`],
    [String.raw`"\x41\u00e9\101\q"`, String.raw`AéA\q`],
    ['"""two\nlines"""', 'two\nlines'],
    ['name', null],
  ])('the argument %s is the text %j', (argument, string) => {
    const { functions } = parsePython(`@d(${argument})\ndef f(): ...\n`)
    const [arg] = functions[0]?.decorators[0]?.args ?? []
    expect(arg === undefined ? undefined : textOf(arg)).toBe(string)
  })

  it('still finds functions around an error', () => {
    const { errors, functions } = parsePython('def a(): ...\nx = = 1\ndef b(): ...\n')
    expect(errors[0]?.range.line).toBe(2)
    expect(functions.map((one) => one.name)).toEqual(['a', 'b'])
  })
})

describe('parsePython: what the compiler refuses although the grammar lets it pass', () => {
  it.each([
    ['return 1', '"return" outside a function'],
    ['class A:\n    return 1', '"return" outside a function'],
    ['x = (yield)', '"yield" outside a function'],
    ['yield 1', '"yield" outside a function'],
    ['def f():\n    await g()', '"await" outside an async function'],
    ['async with a: pass', '"async for" and "async with" belong in an async function'],
    ['if a:\n    break', '"break" outside a loop'],
    ['for a in b:\n    def f():\n        continue', '"continue" outside a loop'],
    ['nonlocal x', '"nonlocal" outside a function'],
    ['def f():\n    from a import *', '"import *" belongs at the top level of the file'],
    ['x = 1\nfrom __future__ import annotations', '"from __future__" must stand at the beginning of the file'],
    ['f(a=1, b)', 'a positional argument after a keyword argument'],
    ['f(**a, b)', 'a positional argument after a keyword argument'],
    ['f(**a, *b)', 'an argument with * after one with **'],
    ['f(a=1, a=2)', 'the argument "a" is given twice'],
    ['def f(a, a): pass', 'two parameters named "a"'],
    ['def f(a=1, b): pass', 'a parameter without a default after one with a default'],
    ['lambda a=1, b: 0', 'a parameter without a default after one with a default'],
    ['def f(*): pass', 'a * among the parameters with no name after it'],
    ['def f(*a, *b): pass', 'a second * among the parameters'],
    ['def f(**a, b): pass', 'a parameter after the one with **'],
    ['f() = 1', 'a call cannot be assigned to'],
    ['a + 1 = 2', 'an expression cannot be assigned to'],
    ['(a, "b") = c', 'a text cannot be assigned to'],
    ['None = 1', 'None cannot be assigned to'],
    ['for 1 in x: pass', 'a number cannot be assigned to'],
    ['(a, b) += 1', 'a list of targets cannot be assigned to'],
    ['del f()', 'a call cannot be deleted'],
    ['*a = b', 'a * outside a list or tuple'],
    ['a = *b', 'a * outside a list or tuple'],
    ['print "x"', '"print" needs brackets'],
    ['print x', '"print" needs brackets'],
    ['x <> y', '"<>" is written "!="'],
    ['raise A, "b"', '"raise" takes one exception'],
    ['x.True = 1', 'a keyword as the name of an attribute'],
    ['try:\n    x\ny', '"try" without "except" or "finally"'],
    ['try: a\nexcept: b\nexcept C: d', 'the "except:" for everything must be the last'],
    ['x = 012', '"012" is no number'],
    ['x = 1__0', '"1__0" is no number'],
    ['x = 1_', '"1_" is no number'],
    [String.raw`x = "C:\Users"`, String.raw`the escape "\U" is not complete`],
    [String.raw`x = "\x4"`, String.raw`the escape "\x" is not complete`],
    [String.raw`x = b"\x4"`, String.raw`the escape "\x" is not complete`],
    ['x = b"é"', 'bytes hold ASCII characters only'],
    ['x = b"a" "b"', 'bytes beside a text'],
    ['x = f"a}"', 'a single brace in an f-string'],
    ['x = f"{}"', 'invalid syntax'],
  ])('%j: %s', (text, message) => {
    const [error] = parsePython(`${text}\n`).errors
    expect(error?.message).toBe(message)
  })

  it('says where', () => {
    expect(parsePython('x = 1\ny = f("a", b=1, c)\n').errors[0]?.range).toMatchObject({ line: 2, column: 17 })
  })
})
