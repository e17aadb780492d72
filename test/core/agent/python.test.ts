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
  '',
  '\n\n',
  '# only a comment',
  '"doc"\n',
  'x = 1.\n',
  'x = 1.e5 + 2.j\n',
  'x = yield\n',
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
