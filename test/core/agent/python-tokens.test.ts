import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pythonTokens } from '../../../core/agent/python-tokens.ts'
import { fixtureTexts } from './project-source.ts'

describe('pythonTokens: the same program in another spelling', () => {
  it.each([
    ["f('a', b)", 'f(\n    "a",  # first\n    b,\n)'],
    ['x = [1,]', 'x=[1]'],
    ['x = {"a": 1,}', "x = {'a': 1}"],
    ['x = "a" "b"', "x = ('ab')"],
    [String.raw`x = 'it\'s'`, `x = "it's"`],
    ['"""doc"""', "'doc'"],
    ['x = (\n  a\n  + b * c\n)', 'x = a + b * c'],
    ['x = ((a))', 'x = a'],
    ['return (a\n and b)', 'return a and b'],
    ['return (\n a,\n b,\n)', 'return a, b'],
    ['x = (1,)', 'x = 1,'],
    ['if (\n a\n and b\n):\n  c', 'if a and b:\n    c'],
    ['from a import (\n b,\n c,\n)', 'from a import b, c'],
    ['from a import (b,)', 'from a import b'],
    ['x[1, 2,]', 'x[1, 2]'],
    ['a\n\n\nb # x', 'a\nb'],
    ['a;', 'a'],
    ["f'{a}'", 'f"{a}"'],
    ['x = 0XFF', 'x = 0xff'],
    ['x = 1E5', 'x = 1e5'],
    ["u'a'", "'a'"],
    ['x\r\ny\r\n', 'x\ny'],
    ['\uFEFFx', 'x'],
    ['if x:\n\ty', 'if x:\n    y'],
    ['a = b\\\n+c', 'a = b + c'],
    ['from _gen import *  # <AUTO GENERATED>\nx', 'x'],
    ['import a\nfrom imports import *  # <AUTO GENERATED>\nx', 'import a\nx'],
    ['s.match(a,)', 's.match(a)'],
  ])('%j is %j', (one, other) => {
    expect(pythonTokens(one)).toBe(pythonTokens(other))
  })

  it('white space, comments and blank lines between the tokens of a real function change nothing', () => {
    const source = fixtureTexts('ferries')['functions/next_crossing.py'] ?? ''
    const lines = source.split('\n')
    fc.assert(
      fc.property(fc.infiniteStream(fc.constantFrom('', '  ', '   # note', '\n', '\n# note', '\n\n')), (ends) => {
        const noisy = lines.map((line) => (line.includes('AUTO GENERATED') ? line : `${line}${ends.next().value}`))
        expect(pythonTokens(noisy.join('\n'))).toBe(pythonTokens(source))
      }),
    )
  })
})

describe('pythonTokens: another program', () => {
  it.each([
    ['x = (1,)', 'x = (1)'],
    ['x[1,]', 'x[1]'],
    ['(lambda a, b: a,)', '(lambda a, b: a)'],
    ['match (x,):\n  case _: pass', 'match (x):\n  case _: pass'],
    ['x = (i for i in y)', 'x = [i for i in y]'],
    ['if a:\n  b\nc', 'if a:\n  b\n  c'],
    ['if a:\n  if b:\n    c\n  d', 'if a:\n  if b:\n    c\n    d'],
    ["f'{a}'", "'{a}'"],
    [String.raw`r'\n'`, String.raw`'\n'`],
    ["b'a'", "'a'"],
    [String.raw`'\1' '2'`, String.raw`'\12'`],
    ["x = 'a#b'", "x = 'a' # b'"],
    ['a\nb', 'a b'],
    ['from _gen import *\nx', 'x'],
    ['x = "1"', 'x = 1'],
    ['(a + b) * c', 'a + b * c'],
    ['x = (yield)', 'x = ()'],
    ['f(a)(b,)', 'f(a), b'],
    ['"a"', '"a "'],
    ['x = 1 # 2', 'x = 1; 2'],
    ['not a', 'nota'],
    ["f'{a!r}'", "f'{a}'"],
    [`f"{d['k']}"`, `f"{d['j']}"`],
  ])('%j is not %j', (one, other) => {
    expect(pythonTokens(one)).not.toBe(pythonTokens(other))
  })

  it('deleting any token of a real function shows', () => {
    const source = fixtureTexts('ferries')['functions/next_crossing.py'] ?? ''
    const names = [...source.matchAll(/[A-Za-z_]\w*|\d+|"[^"\n]*"/g)].filter((match) => match.index > 40)
    for (const name of names) {
      const without = source.slice(0, name.index) + source.slice(name.index + name[0].length)
      expect(pythonTokens(without)).not.toBe(pythonTokens(source))
    }
  })

  it.each(['x = "open', '(', ')', 'x = ?', 'if a:\n    b\n  c', "f'{a'", '\\ x'])(
    'what is not Python stands for itself: %j',
    (text) => {
      expect(pythonTokens(text)).toBe(`unreadable\n${text}\n`)
      expect(pythonTokens(text)).not.toBe(pythonTokens(` ${text} x`))
    },
  )
})
