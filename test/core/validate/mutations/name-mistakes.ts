import { lineMistake, linesIn, replaceLine } from './planted.ts'
import type { Mistake, Spot } from './planted.ts'

const TEXTS = /^(topics\/[^/]+\.ya?ml|agent_settings\/rules\.txt)$/
const REFERRING = /^(topics\/[^/]+\.ya?ml|agent_settings\/rules\.txt|config\/sms_templates\.yaml)$/
const STEPS = /^flows\/[^/]+\/steps\/[^/]+\.yaml$/
const TESTS = /^test_suite\/[^/]+\.yaml$/
const PYTHON = /^(functions|flows\/[^/]+\/(functions|function_steps))\/\w+\.py$/
const VARIANTS = /^config\/variant_attributes\.yaml$/

/** Mistakes in names: what one file calls by a name and another one holds. */
export const NAME_MISTAKES: readonly Mistake[] = [
  ...['fn', 'attr', 'ho', 'vrbl', 'twilio_sms'].map((prefix) =>
    lineMistake(
      `unknown ${prefix}`,
      REFERRING,
      new RegExp(`^(.*?\\{\\{${prefix}:\\w+)(\\}\\}.*)$`),
      ([, a = '', b = '']) => `${a}_gone${b}`,
    ),
  ),
  lineMistake('unknown ft', STEPS, /^(.*?\{\{ft:\w+)(\}\}.*)$/, ([, a = '', b = '']) => `${a}_gone${b}`),
  lineMistake('unknown prefix', TEXTS, /^(.*?\{\{fn)(:\w+\}\}.*)$/, ([, a = '', b = '']) => `${a}n${b}`),
  lineMistake('reference that lacks a brace', TEXTS, /^(.*?\{\{\w+:\w+\})\}(.*)$/, ([, a = '', b = '']) => a + b),
  lineMistake('reference of single braces', TEXTS, /^(.*?)\{(\{\w+:\w+\})\}(.*)$/, ([, a, b, c]) => `${a}${b}${c}`),
  lineMistake('reference without its colon', STEPS, /^(.*?\{\{ft):(\w+\}\}.*)$/, ([, a, b]) => `${a} ${b}`),
  lineMistake(
    'attribute that is not there',
    PYTHON,
    /^(def \w+\(.*\)(?: -> .+)?:)$/,
    ([line]) => `${line}\n    unread = conv.variant.no_such_attribute`,
  ),
  emptied('topic', /^topics\/[^/]+\.yaml$/),
  emptied('list', /^(config\/\w+|voice\/\w+\/(?!asr)\w+)\.yaml$/),
  lineMistake(
    'reference that is not allowed',
    TEXTS,
    /^(.*?\{\{)fn(:\w+\}\}.*)$/,
    ([, a = '', b = '']) => `${a}ft${b}`,
  ),
  lineMistake('unknown child_step', STEPS, /^( *child_step: .*)$/, ([line]) => `${line} gone`),
  lineMistake('unknown start_step', /flow_config\.yaml$/, /^start_step: .*$/, ([line]) => `${line} gone`),
  lineMistake('language of a test', TESTS, /^language: .*$/, () => 'language: de-DE'),
  lineMistake('function of a test', TESTS, /^(- name: )(\w+)$/, ([line]) => `${line}_gone`),
  unknownEntity(),
  noDefaultVariant(),
  attributeWithoutValue(),
  removed('function that is referred to is removed', TEXTS, /\{\{fn:(\w+)\}\}/, (name) => `functions/${name}.py`),
  removedFlowConfig(),
  renamed('topic in a file of another name', /^topics\/[^/]+\.yaml$/, /^name: /),
  renamed('step in a file of another name', STEPS, /^name: /),
]

function unknownEntity(): Mistake {
  return {
    name: 'unknown entity',
    spots: (files) =>
      [...files].flatMap(([path, text]): Spot[] => {
        if (!STEPS.test(path)) return []
        const lines = text.split('\n')
        const at = lines.indexOf('extracted_entities:')
        const item = lines[at + 1] ?? ''
        if (at === -1 || !item.startsWith('- ')) return []
        return [
          () => ({ changes: new Map([[path, replaceLine(text, at + 2, `${item}_gone`)]]), path, lines: [at + 2] }),
        ]
      }),
  }
}

function noDefaultVariant(): Mistake {
  return {
    name: 'no default variant',
    spots: (files) =>
      linesIn(files, VARIANTS, /^ {2}is_default: true$/).map(({ path, number }) => () => {
        const text = files.get(path) ?? ''
        const key = text.split('\n').indexOf('variants:') + 1
        return { changes: new Map([[path, replaceLine(text, number, null)]]), path, lines: [key] }
      }),
  }
}

function attributeWithoutValue(): Mistake {
  return {
    name: 'attribute without a value for a variant',
    spots: (files) =>
      linesIn(files, VARIANTS, /^( *)values:$/).flatMap(({ path, number, match }) => {
        const text = files.get(path) ?? ''
        const indent = `${match[1] ?? ''}  `
        const [first = '', second = ''] = text.split('\n').slice(number, number + 2)
        // A value that goes on in the next line stays whole.
        const isShort = first.startsWith(indent) && /^ *[^:]+: [^|>]/.test(first) && !second.startsWith(`${indent} `)
        if (!isShort) return []
        return [() => ({ changes: new Map([[path, replaceLine(text, number + 1, null)]]), path, lines: [number] })]
      }),
  }
}

function removed(name: string, paths: RegExp, pattern: RegExp, pathOf: (name: string) => string): Mistake {
  return {
    name,
    spots: (files) =>
      linesIn(files, paths, pattern).flatMap(({ path, number, match }) => {
        const target = pathOf(match[1] ?? '')
        if (!files.has(target)) return []
        return [() => ({ changes: new Map([[target, null]]), path, lines: [number] })]
      }),
  }
}

function removedFlowConfig(): Mistake {
  return {
    name: 'flow without flow_config.yaml',
    spots: (files) =>
      [...files.keys()].flatMap((path): Spot[] => {
        const folder = /^(flows\/[^/]+\/)flow_config\.yaml$/.exec(path)?.[1]
        const step = [...files.keys()]
          .sort()
          .find((other) => folder !== undefined && other.startsWith(`${folder}steps/`))
        return step === undefined ? [] : [() => ({ changes: new Map([[path, null]]), path: step, lines: [1] })]
      }),
  }
}

/** Nothing is left of a file. */
function emptied(name: string, paths: RegExp): Mistake {
  return {
    name: `emptied ${name}`,
    spots: (files) =>
      [...files.keys()].flatMap((path): Spot[] =>
        paths.test(path) ? [() => ({ changes: new Map([[path, '']]), path, lines: [1] })] : [],
      ),
  }
}

/** A file gets another name; due at the name that it holds. */
function renamed(name: string, paths: RegExp, pattern: RegExp): Mistake {
  return {
    name,
    spots: (files) =>
      linesIn(files, paths, pattern).map(({ path, number }) => () => {
        const to = path.replace(/(\.\w+)$/, '_2$1')
        const changes = new Map([
          [path, null],
          [to, files.get(path) ?? ''],
        ])
        return { changes, path: to, lines: [number] }
      }),
  }
}
