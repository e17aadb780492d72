const SMALL = new Set(
  `a an the and or but if when whenever once whether to of for with from at by in on about as is are was were be been do does did
  you your yours i my me we our they their them it its this that these those there here what which who how why where whatever
  agent agents ask asks asked asking say says said tell tells told give gives given provide offer offers offered want wants
  wanted need needs read reads back confirm confirms confirmed please can could would will shall should may might have has had
  any some one another not no yes up out just simply then than so also other first right ones
  accept accepts agree agrees decline refuse prompted exactly know don doesn didn isn aren won t d s m ll re ve`.split(
    /\s+/,
  ),
)

/** The words of a text that say what it is about, in their order, each once. */
export function questionWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => !SMALL.has(word)))]
}

/** How many of the wanted words a text holds; words that begin alike ("cancel", "cancellation") count as one. */
export function sharedWords(wanted: readonly string[], text: string): number {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return wanted.filter((word) => words.some((other) => isAlike(word, other))).length
}

const ALIKE = 5

function isAlike(a: string, b: string): boolean {
  if (a === b || `${a}s` === b || a === `${b}s`) return true
  return a.length >= ALIKE && b.length >= ALIKE && a.slice(0, ALIKE) === b.slice(0, ALIKE)
}
