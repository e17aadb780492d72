/** A name an agent chose; each rendering sets it apart in its own way (as code, in quotes, plain). */
interface Name {
  readonly name: string
}

/**
 * A sentence in pieces, so that each rendering escapes and marks the names in it. The texts between may hold an agent's
 * words as well (a field's name): nothing here is safe to show unescaped.
 */
export type Words = readonly (string | Name)[]

/** Words from a template: texts put in are names, numbers and other Words are put in as they are. */
export function words(texts: TemplateStringsArray, ...parts: readonly (string | number | Words)[]): Words {
  return texts.flatMap((text, index): (string | Name)[] => {
    const part = parts[index]
    const own = text === '' ? [] : [text]
    if (part === undefined) return own
    if (typeof part === 'string') return [...own, { name: part }]
    return typeof part === 'number' ? [...own, String(part)] : [...own, ...part]
  })
}

/** Several Words as one, with a text between. */
export function joinWords(list: readonly Words[], between: string): Words {
  return list.flatMap((item, index) => (index === 0 ? item : [between, ...item]))
}

/** The words as a plain text: names stand in it unmarked. */
export function plainWords(list: Words): string {
  return list.map((word) => (typeof word === 'string' ? word : word.name)).join('')
}
