/**
 * A Python text as the grammar of @lezer/python 1.1 can read it: valid spellings that it does not know are replaced by
 * others of the same length, so that every place stays where it is. Only for finding out the structure: the replacements
 * are made inside strings as well, so that texts must be taken from the original.
 */
export function grammarText(text: string): string {
  return bracketedWith(text)
    .replaceAll(/\byield(?=[ \t]*(?:[)\]},;#\r\n]|$))/g, '_____')
    .replaceAll(/\bfor[ \t][\w \t,.()*[\]]*?[ \t]in\b/g, (part) => part.replaceAll('*', ' '))
    .replaceAll(/^[ \t]*case\b[^\n]*/gm, (part) => part.replaceAll(/\(\)|\[\]|\{\}/g, '__'))
    .replaceAll(/\blambda\b[^:\n]*/g, (part) =>
      part.replace(/,[ \t]*\/(?=[ \t]*,|[ \t]*$)/, spaces).replace(/,[ \t]*$/, spaces),
    )
    .replaceAll(/\bprint(?=[ \t]*(?:<<|>>|[-+*/%&|^@=!<>.,;)\]}]))/g, '_____')
    .replaceAll(/\\(?=[{}])/g, '_')
    .replaceAll(/^([ \t]*@)(?![ \t]*[\w.]+[ \t]*(?:\(|#|$))([^\n]+)$/gm, decorator)
    .replaceAll(
      /^([ \t]*(?:async[ \t]+)?with\b.*\bas[ \t]+)([^,:\n]+)(?=:[ \t]*(?:#.*)?$)/gm,
      (_, start: string, target: string) => start + '_'.repeat(target.length),
    )
    .replaceAll(/\[[^[\]()\n]*\]/g, (part) => part.replaceAll(/,[ \t]*\*(?=\w)/g, (star) => `${star.slice(0, -1)} `))
    .replaceAll(/\bas[ \t]+\w+(?:\.\w+|\[[^\]\n]*\])+(?=[ \t]*[:,)])/g, (part) => `as ${'_'.repeat(part.length - 3)}`)
    .replaceAll(/\f(?=\r?\n)/g, ' ')
    .replaceAll(/(?<![\w.])(\d[\d_]*)\.(?![\w.])/g, '$10')
    .replaceAll(/(?<![\w.])(\d[\d_]*)\.(?=[eEjJ]\w*)/g, '$10')
    .replaceAll(/\bas[ \t]+\([\w\s,.*]*\)(?=[ \t]*[:,)])/g, (part) => `as ${'_'.repeat(part.length - 3)}`)
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

/** Any expression may stand after `@`; one that goes on in the next line is left alone. */
function decorator(line: string, start: string, expression: string): string {
  const opened = expression.replaceAll(/[^([{]/g, '').length
  const closed = expression.replaceAll(/[^)\]}]/g, '').length
  return opened === closed ? start + '_'.repeat(expression.length) : line
}
