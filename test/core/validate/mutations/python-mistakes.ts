import { lineMistake, linesIn } from './planted.ts'
import type { Line, Mistake } from './planted.ts'

const FUNCTIONS = /^functions\/(?!(?:start|end)_function)\w+\.py$/
const PYTHON = /^(functions|flows\/[^/]+\/(functions|function_steps))\/\w+\.py$/
const CONFIG = /experimental_config\.json$/

/** Mistakes in Python, and in the JSON beside it. */
export const PYTHON_MISTAKES: readonly Mistake[] = [
  mainMistake('def without its colon', (line) => line.replace(/:$/, '')),
  mainMistake('parenthesis missing', (line) => line.replace(/\)(.*:)$/, '$1')),
  mainMistake('conv without its annotation', (line) => line.replace('conv: Conversation', 'conv')),
  mainMistake('def of another name', (line) => line.replace('(', '_2(')),
  mainMistake('parameter without a decorator', (line) =>
    line.replace('conv: Conversation', 'conv: Conversation, extra: str'),
  ),
  mainMistake('default value', (line) => line.replace(/(\w+: (?:str|int|bool|float))([,)])/, '$1 = None$2')),
  mainMistake('type that is not allowed', (line) => line.replace(/: (?:str|int|bool|float)([,)])/, ': list$1')),
  lineMistake('string that is not closed', PYTHON, /^(@func_description\("[^"]+)"\)$/, ([, text = '']) => `${text})`),
  lineMistake('empty description', FUNCTIONS, /^@func_description\("[^"]+"\)$/, () => '@func_description("")'),
  lineMistake(
    'goto a step that is not there',
    PYTHON,
    /^( *(?:return )?flow\.goto_step\((["']))(.*?\2.*)$/,
    ([, a = '', , b = '']) => `${a}Gone ${b}`,
  ),
  lineMistake(
    'goto a flow that is not there',
    PYTHON,
    /^( *(?:return )?conv\.goto_flow\((["']))(.*?\2.*)$/,
    ([, a = '', , b = '']) => `${a}Gone ${b}`,
  ),
  lineMistake(
    'indentation of a body',
    PYTHON,
    /^ {4}(?:return|conv\.|flow\.)\S.*[^,([{]$/,
    ([line]) => `${line}\n       pass`,
  ),
  lineMistake('comma missing in JSON', CONFIG, /^( {4}"\w+": [\w".]+),$/, ([, text = '']) => text),
  lineMistake('unknown key at the top of JSON', CONFIG, /^( {2}"\w+)(": \{)$/, ([, a = '', b = '']) => `${a}x${b}`),
]

/** A mistake in the header of a file's main function, where that stands in one line and the change makes a difference. */
function mainMistake(name: string, rewrite: (line: string) => string): Mistake {
  return {
    name,
    spots: (files) =>
      linesIn(files, PYTHON, /^def (\w+)\((.*)\)(?: -> .+)?:$/)
        .filter(isMain)
        .filter(({ text }) => rewrite(text) !== text)
        .map(({ path, number, text }) => () => {
          const lines = (files.get(path) ?? '').split('\n').toSpliced(number - 1, 1, rewrite(text))
          return { changes: new Map([[path, lines.join('\n')]]), path, lines: [number] }
        }),
  }
}

function isMain({ path, match }: Line): boolean {
  return path.endsWith(`/${match[1]}.py`)
}
