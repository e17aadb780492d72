import type { Area, Mutation } from './mutation.ts'
import { append, fails, passes } from './mutation.ts'

const FUNCTION = 'functions/fare_table.py'

/** Python as the vendor's interpreter reads it, which is at least version 3.14. */
export const PYTHON_AREA: Area = {
  area: 'Python',
  mutations: [],
  more: [
    code(
      'match',
      'def pick(x):\n    match x:\n        case {"a": [1, *rest]} if rest:\n            return 1\n        case str() | None:\n            return 2\n        case _:\n            return 3',
    ),
    code('assignment expression', 'if (n := len("ab")) > 1:\n    m = [y := n, y**2]'),
    code('positional-only and keyword-only parameters', 'def f(a, /, b=1, *, c: int = 2, **rest): ...'),
    code('except with a star', 'try:\n    pass\nexcept* (ValueError, TypeError) as group:\n    raise'),
    code('except without parentheses', 'try:\n    pass\nexcept ValueError, TypeError:\n    pass'),
    code(
      'type parameters',
      'def first[T](items: list[T]) -> T:\n    return items[0]\n\n\nclass Box[T: str, *Ts, **P]:\n    pass',
    ),
    code('type statement', 'type Pair = tuple[int, int]'),
    code('f-string in an f-string with the same quotes', 'x = f"{", ".join(f"{n!r:>{4}}" for n in "ab")}"'),
    code('f-string with a backslash and a comment', 'x = f"""{\n    "\\n"  # a line\n}"""'),
    code('template string', 'x = t"Hello {FARES}"'),
    code('strings of all kinds', "x = rb'\\d' b'b' \ny = 'a' \"b\" '''c''' r\"\\\\\" u'd'"),
    code('numbers of all kinds', 'x = [1_000, 0xFF, 0b1, 0o7, 1e-3, .5, 5., 3j]'),
    code('names of other languages', 'größe = 1\n名前 = größe'),
    code('continued lines', 'x = 1 + \\\n    2'),
    code('semicolons', 'x = 1; y = 2;'),
    code('tabs', 'def f():\n\tif True:\n\t\treturn 1'),
    code('decorators that are expressions', '@(lambda f: f)\ndef g():\n    pass'),
    code(
      'async everything',
      'async def f():\n    async with a as b, c as d:\n        return [x async for x in b if await x]',
    ),
    code('with in parentheses', 'with (open("a") as a, open("b") as b,):\n    pass'),
    code('annotations', 'x: "list[int]" = []\ny: int\nz: dict[str, int | None] = {}'),
    code('starred everywhere', 'a, *b = 1, 2\nprint(*b, **{})\nx = [*b, *a]\ny = {**{}, "a": 1}\nz = b[*a]'),
    code('lambda, conditional, slices', 'f = lambda a, *b, c=1, **d: a if b else c\nx = "abc"[::-1][1:, ...]'),
    code(
      'global, nonlocal, del, assert, yield',
      'def f():\n    global FARES\n    x = 1\n    def g():\n        nonlocal x\n        yield from [x]\n    del x\n    assert True, "no"',
    ),
    code('comments at odd indentations', 'def f():\n        # deep\n    # less\n# none\n    return 1'),
    code(
      'matrix multiplication and other operators',
      'x = 1 @ 2 // 3 % 4 ** -5 << 6 | ~7 ^ 8 & 9\nx @= 2; x //= 3; x >>= 1',
    ),
    code('match, case and type as names', 'match = case = type = _ = 1\nmatch(case)\ntype(match)\nprint(match, case)'),
    wrong('a keyword as a name', 'class = 1'),
    wrong('a print statement', 'print "hello"'),
    wrong('a block without a body', 'if True:\n\nx = 1'),
    wrong('a body that is not indented', 'def f():\nreturn 1'),
    wrong('an indentation that is nowhere else', 'def f():\n        x = 1\n    y = 2'),
    wrong('an indentation out of the blue', 'x = 1\n    y = 2'),
    wrong('a string that is not closed', "x = 'abc"),
    wrong('a triple quote that is not closed', 'x = """abc'),
    wrong('a bracket that is not closed', 'x = [1, 2'),
    wrong('a bracket of the wrong kind', 'x = [1, 2)'),
    wrong('an operator without its right side', 'x = 1 +'),
    wrong('a missing colon', 'if True\n    pass'),
    wrong('two values side by side', 'x = 1 2'),
    wrong('a missing comma', 'x = ["a", "b" 3]'),
    wrong('an assignment in a condition', 'if x = 1:\n    pass'),
    wrong('else without if', 'else:\n    pass'),
    wrong('return outside of a function', 'return 1'),
    wrong('a tab among spaces', 'def f():\n    x = 1\n\ty = 2'),
  ],
}

function code(name: string, lines: string): Mutation {
  return passes(name, FUNCTION, append(`\n\n${lines}\n`))
}

function wrong(name: string, lines: string): Mutation {
  return fails(name, FUNCTION, append(`\n\n${lines}\n`))
}
