import { parser } from '@lezer/python'
import { withoutLiterals } from './python-string-scan.ts'

/**
 * A Python text as the grammar of @lezer/python 1.1 can read it: valid spellings that it does not know are replaced by
 * others of the same length, so that every place stays where it is. Only for finding out the structure: comments and what
 * strings say are gone, so that texts must be taken from the original.
 */
export function grammarText(text: string): string {
  return bracketedTarget(bracketedWith(casePatterns(withoutLiterals(text))))
    .replaceAll(/\byield(?=[ \t]*(?:[)\]},;#\r\n]|$))/g, '_____')
    .replaceAll(/\bfor[ \t][\w \t,.()*[\]]*?[ \t]in\b/g, (part) => part.replaceAll('*', ' '))
    .replaceAll(/\bin[ \t]+\*[^\n:]*/g, (part) => part.replaceAll('*', ' '))
    .replaceAll(/\blambda\b[^:\n'"#]*/g, (part) =>
      part.replace(/,[ \t]*\/(?=[ \t]*,|[ \t]*$)/, spaces).replace(/,[ \t]*$/, spaces),
    )
    .replaceAll(/\bprint(?=[ \t]+(?:if|and|or|in|is|not|else|for)\b|[ \t]*(?:<<|>>|[-+*/%&|^@=!<>.,;)\]}]))/g, '_____')
    .replaceAll(/\\(?=[{}])/g, '_')
    .replaceAll(/(\{\w[\w.]*:)=/g, '$1_')
    .replaceAll(/^[ \t]*match\b(?:[\w., \t*]|:=)*,(?:[\w., \t*]|:=)*(?=:[ \t]*(?:#.*)?$)/gm, (part) =>
      part
        .replaceAll('*', ' ')
        .replaceAll(':=', '+ ')
        .replaceAll(/,(?=[ \t]*\S)/g, '+')
        .replace(',', ' '),
    )
    .replaceAll(/^[ \t]*@[^\n]+$/gm, decorator)
    .replaceAll(
      /^([ \t]*(?:async[ \t]+)?with\b.*\bas[ \t]+)([^,:\n]+)(?=:[ \t]*(?:#.*)?$)/gm,
      (whole, start: string, target: string) => (isExpression(target) ? start + '_'.repeat(target.length) : whole),
    )
    .replaceAll(/\[[^[\]()\n]*\]/g, (part) => part.replaceAll(/,[ \t]*\*(?=\w)/g, (star) => `${star.slice(0, -1)} `))
    .replaceAll(/\bas[ \t]+\w+(?:\.\w+|\[[^\]\n]*\])+(?=[ \t]*[:,)])/g, (part) => `as ${'_'.repeat(part.length - 3)}`)
    .replaceAll(/\f(?=\r?\n)/g, ' ')
    .replaceAll(/\\(?=\r?\n[ \t]*(?:\r?\n|$))/g, ' ')
    .replaceAll(/(?<![\w.])(\d[\d_]*)\.(?![\w.])/g, '$10')
    .replaceAll(/(?<![\w.])(\d[\d_]*)\.(?=[eEjJ]\w*)/g, '$10')
    .replaceAll(/[[,][ \t]*\*(?=\w+\[)|\*\w+[ \t]*:[ \t]*\*(?=\w)/g, (part) => `${part.slice(0, -1)} `)
    .replaceAll(/\[[ \t]*\*(?=\w)/g, (part) => part.replace('*', ' '))
    .replaceAll(/(?<![\w'"])[tT](?=['"])/g, 'f')
    .replaceAll(/(?<![\w'"])([tT])([rR])(?=['"])/g, 'f$2')
    .replaceAll(/(?<![\w'"])([rR])([tT])(?=['"])/g, '$1f')
    .replaceAll(
      /^([ \t]*except[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)/gm,
      (_, start: string, types: string) => {
        return start + '_'.repeat(types.length)
      },
    )
}

/** `case a.B(c=[d, *_]) if e:` becomes `case _____________ if e:`, over several lines too, where the pattern is one. */
function casePatterns(text: string): string {
  let result = ''
  let done = 0
  for (const match of text.matchAll(/^[ \t]*case(?=[ \t([{\-"'])/gm)) {
    const from = match.index + match[0].length
    const to = patternEnd(text, from)
    const pattern = text.slice(from, to)
    if (from < done || pattern.trim() === '' || !isExpression(pattern.replaceAll(/\bas\b/g, 'or'))) continue
    result += `${text.slice(done, from)} ${'_'.repeat(pattern.trimEnd().length - 1)}`
    done = from + pattern.trimEnd().length
  }
  return result + text.slice(done)
}

/** Offset of the colon or the `if` after a pattern; `from` when the line ends before there is one. */
function patternEnd(text: string, from: number): number {
  let depth = 0
  const end = Math.min(text.length, from + FARTHEST)
  for (let at = from; at < end; at++) {
    const char = text[at] ?? ''
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth--
    else if (depth > 0) continue
    else if (char === ':' || /^\sif\b/.test(text.slice(at, at + 4))) return at
    else if (char === '\n') return from
  }
  return from
}

/** `with (a as b, c as d):` becomes `with (a or b, c or d):`, a tuple. */
function bracketedWith(text: string): string {
  let result = ''
  let done = 0
  for (const match of text.matchAll(/\bwith[ \t]*\(/g)) {
    const open = match.index + match[0].length
    if (open < done) continue
    const close = closingBracket(text, open)
    result += text.slice(done, open) + text.slice(open, close).replaceAll(/\bas\b/g, 'or')
    done = close
  }
  return result + text.slice(done)
}

/** `with a as (b, c[0]):` becomes `with a as _________:`. */
function bracketedTarget(text: string): string {
  let result = ''
  let done = 0
  for (const match of text.matchAll(/\bas[ \t]+\(/g)) {
    const open = match.index + match[0].length
    if (open < done) continue
    const close = closingBracket(text, open)
    if (!/^\)[ \t]*[:,)]/.test(text.slice(close, close + 20))) continue
    result += `${text.slice(done, open - 1)}${'_'.repeat(close + 1 - (open - 1))}`
    done = close + 1
  }
  return result + text.slice(done)
}

const FARTHEST = 5000

/** Offset of the bracket that closes the one before `from`, as far as it is near; brackets in strings are not told apart. */
function closingBracket(text: string, from: number): number {
  let depth = 1
  const end = Math.min(text.length, from + FARTHEST)
  for (let at = from; at < end; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return from
}

function spaces(part: string): string {
  return ' '.repeat(part.length)
}

/** Any expression may stand after `@`; one that is more than a name and a call, and is right, becomes a name. */
function decorator(line: string): string {
  const code = line.replaceAll(/"[^"\\\n]*"|'[^'\\\n]*'/g, (part) => '_'.repeat(part.length))
  const isPlain = /^[ \t]*@[ \t]*[\w.]+[ \t]*(?:[(#\r]|$)/.test(code)
  if (isPlain && !/^[ \t]*@[ \t]*[\w.]+\([^()]*\)[ \t]*[([.]/.test(code)) return line
  const at = line.indexOf('@') + 1
  return isExpression(line.slice(at)) ? line.slice(0, at) + '_'.repeat(line.length - at) : line
}

const strict = parser.configure({ strict: true })

const NAME = /^\s*[A-Za-z_][\w.]*\s*$/

function isExpression(source: string): boolean {
  if (NAME.test(source) && !source.includes('..')) return true
  try {
    strict.parse(`(${source.trimEnd()}\n)\n`)
    return true
  } catch {
    return false
  }
}
